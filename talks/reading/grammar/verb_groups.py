"""Where a group of verbs begins: left over auxiliaries, adverbs, dates and what is put between them."""

from __future__ import annotations

import re

from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence, Token
from talks.reading.who.scene import Scene

_LONGEST_TOLD = 5  # tokens of who does what is told
_ADVERBIALS = frozenset(
    {"at first", "in turn", "in principle", "for now", "at last", "in public", "in private", "at once"}
    | {
        "has since", "have since", "had since", "of late", "in effect", "so far", "once more",
        "in return", "in exchange", "at least", "no longer", "not yet", "no doubt", "of course",
        "in fact", "in part", "for once", "all but",
    }
)  # fmt: skip
_FOR_ONES_PART = re.compile(r"\bfor (?:its|his|her|their) part\Z")
_TOLD_OF = word_set(
    "understood learnt said reported believed thought known rumoured rumored supposed alleged expected"
    " likely set seems seem seemed appears appear appeared tends happened claims claimed"
    " is are was were due scheduled slated poised about"  # "he is to | hold talks"
)
_BEFORE_FIRST = cues.AUXILIARIES | {"who", "which"}
_TIMES = word_set(
    "past weeks months years days occasions week month year time moment private public writing letter "
    "principle return exchange turn effect statement beginning start while now particular recently"
)


def over_verb_group(scene: Scene, index: int, floor: int) -> int:
    """Step left over auxiliaries, adverbs and dates: "Blinken on Sunday has also | said"."""
    tokens = scene.document.tokens
    while index >= floor:
        token = tokens[index]
        if token.text[0].isupper() and scene.person_ending(token.end) is not None:
            break  # "Angela May | said", "Kelly | said"
        dated = scene.date_ending(token.end)
        if dated is not None:
            index = scene.document.token_at(dated.start) - 1
            if index >= floor and tokens[index].low in ("on", "in", "late", "early", "the"):
                index -= 1
            if index >= floor and tokens[index].text == "," and tokens[index - 1].low in cues.SPEECH_VERBS:
                return floor - 1
            continue
        if token.low in cues.AUXILIARIES or token.low in cues.ADVERBS or _is_adverb(token.low):
            index -= 1
            continue
        if token.low in ("first", "each") and index > floor and tokens[index - 1].low in _BEFORE_FIRST:
            index -= 1  # "had first | asked for", "which first | wants", "have each | offered"
            continue
        if index > floor and f"{tokens[index - 1].low} {token.low}" in _ADVERBIALS:
            index -= 2
            continue
        if (
            token.text == ","
            and index - 3 >= floor
            and tokens[index - 2].text == ","
            and _is_aside(scene, index)
        ):
            index -= 3  # "It has, though, | hinted"
            continue
        if token.low == "part" and _FOR_ONES_PART.search(
            scene.document.plain, max(0, token.end - 16), token.end
        ):
            index -= 3  # "Berlin for its part | wants it gone"
            continue
        aside = _over_phrase(scene, index, floor)
        if aside is not None:
            index = aside
            continue
        if token.low == "to" and index > floor + 1 and tokens[index - 1].low in _TOLD_OF:
            index -= 2  # "the envoy is understood to have | asked"
            continue
        break
    return index


def _is_aside(scene: Scene, comma: int) -> bool:
    """An adverb between commas behind an auxiliary."""
    tokens = scene.document.tokens
    adverb = tokens[comma - 1].low in cues.ADVERBS or _is_adverb(tokens[comma - 1].low)
    return adverb and tokens[comma - 3].low in cues.AUXILIARIES


def _over_phrase(scene: Scene, index: int, floor: int) -> int | None:
    """ "The rebels have in the past | asked": over a phrase that stands behind the auxiliary."""
    tokens = scene.document.tokens
    if tokens[index].low not in _TIMES:
        return None
    for cursor in range(index - 1, max(floor, index - 4), -1):
        if tokens[cursor].low in ("in", "for", "on", "at", "over", "since", "from"):
            return cursor - 1 if tokens[cursor - 1].low in cues.AUXILIARIES else None
    return None


def _is_adverb(low: str) -> bool:
    return len(low) > 4 and low.endswith("ly") and low not in cues.NOT_ADVERBS


def is_told(tokens: list[Token], index: int) -> bool:
    """ "Reiterated that China | was committed": a verb of what somebody says."""
    that = (i for i in range(index - 1, max(1, index - _LONGEST_TOLD), -1) if tokens[i].low == "that")
    return any(tokens[i - 1].low in cues.SPEECH_VERBS for i in that)


def before_aside(scene: Scene, index: int, sentence: Sentence) -> int:
    """ "He rang the minister, a person familiar with it said, | and asked": what is told of who said so."""
    tokens = scene.document.tokens
    if tokens[index - 1].text != "," or tokens[index - 2].low not in cues.SPEECH_VERBS:
        return index - 1
    commas = (i for i in range(index - 3, sentence.first, -1) if tokens[i].text == ",")
    return next(commas, index) - 1
