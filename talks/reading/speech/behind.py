"""Who said a quotation that opens its sentence: the words behind its marks."""

from __future__ import annotations

import re

from talks.reading.grammar.antecedents import pronoun_at
from talks.reading.grammar.appositions import PREPOSITIONS
from talks.reading.grammar.clauses import subject_before
from talks.reading.grammar.entities import entity_starting
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.quotations import Quotation
from talks.reading.prose.text import Sentence, Token
from talks.reading.speech import turns
from talks.reading.speech.tellers import is_somebody
from talks.reading.speech.utterance import Attribution
from talks.reading.who.scene import Scene, Subject

_LONGEST_ALIAS = 7  # tokens, with its marks
_LONGEST_NAME = 90  # characters
_LONGEST_TITLE = 9  # tokens of an office before a name
_QUOTED = re.compile(r"\b(?:quoted|cited|quotes|cites)\b[^;\"]{0,200}? (?:as )?(?:saying|telling)\b")
_DEEDS = word_set("shot threw went put came spat began chose broke cut held snaps snapped")
_PARTICLES = frozenset({"in", "back", "up", "out"})
SAYING = word_set("said says told added tells wrote")


def after(scene: Scene, quotation: Quotation, sentence: Sentence) -> Attribution | None:
    """ "...," Blinken said; "...," said Blinken; "...," according to Blinken."""
    sentence = scene.document.sentence_at(quotation.end - 1) or sentence
    if _closed_before(scene, quotation):
        return None
    tokens = scene.document.tokens
    first = scene.document.token_at(quotation.outer_end)
    ceiling = _next_mark(scene, first, sentence)
    while first < ceiling and tokens[first].text in (",", "-", "'"):
        first += 1
    if first >= ceiling:
        return None
    if tokens[first].low == "according" and first + 2 < ceiling:
        return _named(scene, first + 2, sentence, "according to", "speech.according", ceiling, first)
    if tokens[first].low == "alias" and (known := _alias(scene, first, sentence)) is not None:
        return known
    if tokens[first].low in cues.SPEECH_VERBS:
        cue = cues.SPEECH_VERBS[tokens[first].low]
        return _named(scene, first + 1, sentence, cue, "speech.inverted", ceiling, first)
    return (
        _quoted_behind(scene, first, ceiling, sentence)
        or _subject_then_verb(scene, first, ceiling, sentence)
        or _late_verb(scene, first, ceiling, sentence)
        or _trailing(scene, first, ceiling, sentence)
        or _by_the_comma(scene, quotation, first, ceiling, sentence)
    )


def _alias(scene: Scene, first: int, sentence: Sentence) -> Attribution | None:
    """ "...," alias "Ivan" assured: under the name in marks."""
    tokens = scene.document.tokens
    marks = [
        i for i in range(first + 1, min(sentence.last - 1, first + _LONGEST_ALIAS)) if tokens[i].text == '"'
    ]
    if len(marks) < 2 or tokens[marks[1] + 1].low not in cues.SPEECH_VERBS:
        return None
    start, end = tokens[marks[0]].end, tokens[marks[1]].start
    speaker = Subject("unknown", scene.document.text[start:end], start, end)
    cue = cues.SPEECH_VERBS[tokens[marks[1] + 1].low]
    return Attribution(speaker, cue, "speech.after", tokens[first].start, tokens[sentence.last - 1].end)


def _quoted_behind(scene: Scene, first: int, ceiling: int, sentence: Sentence) -> Attribution | None:
    """ "...", the agency quoted an official as saying; "...", Lavrov was quoted as telling Interfax."""
    tokens = scene.document.tokens
    start, end = tokens[first].start, tokens[ceiling - 1].end
    match = _QUOTED.search(scene.document.plain, start, end)
    if match is None:
        return None
    index = scene.document.token_at(match.start())
    passive = tokens[index - 1].low in ("was", "were", "is", "been")
    quoted = entity_starting(scene, index + 1, sentence) or pronoun_at(scene, index + 1, sentence)
    speaker = subject_before(scene, index, sentence) if passive else quoted
    if speaker is None or speaker.kind == "unknown":
        return None
    return Attribution(speaker, "say", "speech.after", start, end)


def _late_verb(scene: Scene, first: int, ceiling: int, sentence: Sentence) -> Attribution | None:
    """ "..." of the talks, said the envoy; "..." in Oslo, according to the envoy."""
    tokens = scene.document.tokens
    for index in range(first + 1, min(ceiling - 1, first + 9)):
        if tokens[index].low in ("said", "says", "added", "according") and tokens[index - 1].text == ",":
            cue = cues.SPEECH_VERBS.get(tokens[index].low, "according to")
            rule, behind = ("speech.inverted", 1) if cue in ("say", "add") else ("speech.according", 2)
            return _named(scene, index + behind, sentence, cue, rule, ceiling, first)
    return None


def _trailing(scene: Scene, first: int, ceiling: int, sentence: Sentence) -> Attribution | None:
    """ "..." lorries will be let in, the negotiator told journalists: the speaker ends the sentence."""
    tokens = scene.document.tokens
    for index in range(ceiling - 1, first, -1):
        if tokens[index].low not in SAYING or scene.document.quotation_at(tokens[index].start):
            continue
        speaker = subject_before(scene, index, sentence)
        if speaker is None or speaker.kind == "unknown" or speaker.start < tokens[first].start:
            return None
        start = scene.document.token_at(speaker.start)
        if "," not in (token.text for token in tokens[max(first, start - _LONGEST_TITLE) : start]):
            return None
        cue = cues.SPEECH_VERBS[tokens[index].low]
        return Attribution(speaker, cue, "speech.after", speaker.start, tokens[ceiling - 1].end)
    return None


def _subject_then_verb(scene: Scene, first: int, ceiling: int, sentence: Sentence) -> Attribution | None:
    if turns.is_called_something(scene, first) or scene.document.tokens[first].low in PREPOSITIONS:
        return None  # ""..." with Chad and the team has left, A said"
    speaker = (
        entity_starting(scene, first, sentence)
        or _unknown_name(scene, first, ceiling)
        or turns.called_by_his_age(scene, first, sentence)
        or turns.some_speaker(scene, first, ceiling)
        or turns.named_house(scene, first, ceiling)
    )
    if speaker is None:
        return None
    tokens = scene.document.tokens
    start = scene.document.index_behind(speaker.end)
    for index in range(start, min(ceiling, start + 30)):
        reads = tokens[index].low == "states" and tokens[index - 1].low in cues.DOCUMENTS
        said = tokens[index].low in cues.SPEECH_VERBS
        if reads or (said and tokens[index - 1].low not in ("that", "to", "the", "a")):
            cue = "state" if reads else cues.SPEECH_VERBS[tokens[index].low]
            return Attribution(speaker, cue, "speech.after", tokens[first].start, tokens[ceiling - 1].end)
    return None


def _by_the_comma(
    scene: Scene, quotation: Quotation, first: int, ceiling: int, sentence: Sentence
) -> Attribution | None:
    """ "...," he agreed; "...," chimed in Pastrana: behind the comma of a quotation every deed is a word."""
    tokens = scene.document.tokens
    comma = "," in (scene.document.plain[quotation.end - 1], scene.document.plain[quotation.outer_end])
    if not comma or first + 1 >= ceiling or turns.is_called_something(scene, first):
        return None
    if _is_deed(tokens[first]):
        particle = tokens[first + 1].low in _PARTICLES
        speaker = entity_starting(scene, first + 1 + particle, sentence)
    else:
        speaker = entity_starting(scene, first, sentence)
        behind = scene.document.index_behind(speaker.end) if speaker is not None else ceiling
        if behind >= ceiling or not _is_deed(tokens[behind]):
            return None
    if speaker is None or not is_somebody(speaker):
        return None
    return Attribution(speaker, "", "speech.after", tokens[first].start, tokens[ceiling - 1].end)


def _is_deed(token: Token) -> bool:
    return token.text.islower() and (token.text.endswith("ed") or token.text in _DEEDS)


def _unknown_name(scene: Scene, first: int, ceiling: int) -> Subject | None:
    """A name that the article does not introduce, right before a verb of speech: it is kept as written."""
    tokens = scene.document.tokens
    stop = first
    while stop < min(ceiling, first + 4) and tokens[stop].text[0].isupper():
        stop += 1
    if (
        stop in (first, ceiling)
        or tokens[stop].low not in cues.SPEECH_VERBS
        or tokens[first].low in cues.NOT_NAMES
    ):
        return None
    start, end = tokens[first].start, tokens[stop - 1].end
    return Subject("unknown", scene.document.text[start:end], start, end)


def _named(
    scene: Scene, index: int, sentence: Sentence, cue: str, rule: str, ceiling: int, first: int
) -> Attribution | None:
    speaker = entity_starting(scene, index, sentence) or turns.one_of_them(scene, index, ceiling)
    if speaker is None or speaker.kind == "unknown":
        speaker = turns.somebody(scene, index, ceiling) or turns.newly_named(scene, index, ceiling) or speaker
    if speaker is None:
        return None
    tokens = scene.document.tokens
    return Attribution(speaker, cue, rule, tokens[first].start, tokens[ceiling - 1].end)


def alone_behind(scene: Scene, quotation: Quotation, sentence: Sentence) -> Attribution | None:
    """ "..." was all Lavrov would say."""
    first = scene.document.token_at(quotation.outer_end)
    said = first < sentence.last and scene.document.tokens[first].low in cues.SPEECH_VERBS
    speaker = None if said or _closed_before(scene, quotation) else turns.behind(scene, quotation, sentence)
    if speaker is None:
        return None
    return Attribution(speaker, "", "speech.within", quotation.outer_end, sentence.end)


def _closed_before(scene: Scene, quotation: Quotation) -> bool:
    """The quotation ended its sentence: what follows is another one."""
    sentence = scene.document.sentence_at(quotation.end - 1)
    return sentence is None or quotation.outer_end >= sentence.end - 1


def _is_in_a_name(scene: Scene, index: int) -> bool:
    """ "...," Jean "Ti Blan" Cadet said: marks around what he is called."""
    at = scene.document.tokens[index].start
    return any(m.start < at < m.end for m in scene.people.between(at - _LONGEST_NAME, at))


def _next_mark(scene: Scene, first: int, sentence: Sentence) -> int:
    """Index of the token that opens the next quotation in the sentence, or the sentence's end."""
    tokens = scene.document.tokens
    index = first
    while index < sentence.last and (tokens[index].text != '"' or _is_in_a_name(scene, index)):
        index += 1
    if index >= sentence.last and index > first and tokens[index - 1].text in ".!?":
        index -= 1
    return index
