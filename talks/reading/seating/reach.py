"""How far the clause of a meeting's word reaches: from after "said that" to before ", Borrell said"."""

from __future__ import annotations

import re

from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene

# "Following a meeting in X on Sunday, | ..."
_OPENING_CLAUSE = re.compile(r"(?:Following|After|Before|Ahead of|Prior to|Since|Despite)\b[^,;]{3,160},")
_THAT = re.compile(r"\bthat (?=might |may |could |the |[A-Z]|it |he |she |they |its |his |her |there |a )")
# "Iran met Iraq in Muscat, and Turkey scrapped its tariffs"
_AND_ANOTHER = r", and (?=(?:the )?[A-Z][\w' ]{2,30} (?:[a-z]{2,}ed|said|will|has|had|was|is)\b)"
# "the talks were cancelled due to a disagreement by ..."
_CIRCUMSTANCE = (
    r"; |;|\b(?:ahead of|according to|after|while|due to|because|despite|amid|in protest|called for by"
    r"|was the \w+ since)\b"
)


def clause_start(scene: Scene, sentence: Sentence, start: int, cue: int) -> int:
    """Where the cue's clause begins: after the last "said (that)", but before the subject."""
    tokens = scene.document.tokens
    index = scene.document.token_at(cue) - 1
    begin = sentence.start
    opening = _OPENING_CLAUSE.match(scene.document.plain, sentence.start, cue)
    if opening and start > sentence.start:
        return opening.end()
    while index >= sentence.first:
        token = tokens[index]
        agreed = token.low == "agreed" and tokens[index + 1].low == "to"
        agreed = agreed or (token.low == "concluded" and tokens[index + 1].low not in ("that", ":", ",", '"'))
        if token.low in cues.SPEECH_VERBS and not agreed and scene.outside_quotation(token.start):
            begin = token.end
            break
        if token.text in (";", '"') or (
            token.low in ("ahead", "before", "after", "while", "although", "because")
            and cue - token.start > 12
        ):
            begin = token.end
            break
        index -= 1
    according = re.search(r"\b[Aa]ccording to [^,]{3,60},", scene.document.plain[begin:cue])
    return begin + according.end() if according else max(begin, sentence.start)


def clause_end(scene: Scene, sentence: Sentence, cue: int, end: int) -> int:
    """Stop before a trailing attribution: "..., Borrell said"."""
    end = that.start() if (that := _THAT.search(scene.document.plain, cue, end)) else end
    words = scene.document.plain[cue:end]
    told_of_others = re.search(_AND_ANOTHER, words)
    if told_of_others:
        return cue + told_of_others.start()
    cut = re.search(rf", (?:[^,]{{2,80}})\Z|{_CIRCUMSTANCE}", words)
    following = scene.document.token_at(end)
    said = following < sentence.last and scene.document.tokens[following].low in cues.SPEECH_VERBS
    if cut and (said or words[cut.start()] != ","):
        return cue + cut.start()
    return end
