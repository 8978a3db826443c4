"""How far the clause of a meeting's word reaches: from after "said that" to before ", Borrell said"."""

from __future__ import annotations

import re

from talks.reading.occasions import events
from talks.reading.occasions.segments import is_by_the_way
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence, Token
from talks.reading.who.scene import Scene

# "Following a meeting in X on Sunday, | ..."
_OPENING_CLAUSE = re.compile(r"(?:Following|After|Before|Ahead of|Prior to|Since|Despite)\b[^,;]{3,160},")
_THAT = re.compile(r"\bthat (?=might |may |could |the |[A-Z]|it |he |she |they |its |his |her |there |a )")
# "Iran met Iraq in Muscat, and Turkey scrapped its tariffs"
_AND_ANOTHER = r", and (?=(?:the )?[A-Z][\w' ]{2,30} (?:[a-z]{2,}ed|said|will|has|had|was|is)\b)"
# "the talks were cancelled due to a disagreement by ..."
_CIRCUMSTANCE = (
    r"; |;|\b(?:ahead of|according to(?! [^,;.]{3,60}, (?:in|on|at|with|to|between)\b)"
    r"|after|while|due to|because|despite|amid|in protest|called for by"
    r"|(?:(?:focus+ed|cent(?:red|ered)|dwelt|concentrated|touched) (?:up)?on|dealt with|revolved around"
    r"|concerned|was about)(?= (?:[\w-]+ ){1,5}between)"  # "the call focused on the talks between others"
    r"|was the \w+ since)\b"
)
_WHO = re.compile(r", (?:who|which)(?: (?!said|says|told)[\w'-]+){1,7} \Z")
# "A, who | talked to her on Sunday, will be there, and so will B"
_WHO_DID = re.compile(r", who (?:had |has |also |later |earlier |last )*\Z")
_CLOSED = re.compile(r", (?=(?:will|would|is|are|was|were|has|had|said|says|told|called|[a-z]{3,}ed)\b)")
_WHO_SAYS = re.compile(r", [^,]{2,80}\Z")  # "..., Borrell | said"
_WHAT_GOES_ON = events.MEETING_NOUNS | {"the", "their", "its", "to"}
_FAR = 80  # characters back to the "who" of a relative clause


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
        agreed = agreed or (token.low == "continued" and tokens[index + 1].low in _WHAT_GOES_ON)
        speaks = token.low in cues.SPEECH_VERBS and not agreed and scene.outside_quotation(token.start)
        speaks = speaks and not is_by_the_way(scene, index, sentence)
        if speaks and not _is_told_of_the_subject(scene, sentence, token, cue):
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


def _is_told_of_the_subject(scene: Scene, sentence: Sentence, verb: Token, cue: int) -> bool:
    """ "Grossi, who first | proposed a zone in May, met": of a relative clause that ends before the cue."""
    plain = scene.document.plain
    closed = plain.find(",", verb.end, cue) >= 0
    return closed and _WHO.search(plain, max(sentence.start, verb.start - _FAR), verb.start) is not None


def clause_end(scene: Scene, sentence: Sentence, cue: int, end: int) -> int:
    """Stop before a trailing attribution: "..., Borrell said", and at the end of a relative clause."""
    if _WHO_DID.search(scene.document.plain, max(sentence.start, cue - 24), cue):
        closed = _CLOSED.search(scene.document.plain, cue, end)
        end = closed.start() if closed else end
    end = that.start() if (that := _THAT.search(scene.document.plain, cue, end)) else end
    words = scene.document.plain[cue:end]
    told_of_others = re.search(_AND_ANOTHER, words)
    if told_of_others:
        return cue + told_of_others.start()
    aside = re.search(_CIRCUMSTANCE, words)
    following = scene.document.token_at(end)
    said = following < sentence.last and scene.document.tokens[following].low in cues.SPEECH_VERBS
    teller = _WHO_SAYS.search(words) if said else None
    cuts = [cut.start() for cut in (aside, teller) if cut]
    return cue + min(cuts) if cuts else end
