"""Whether a number tells of one of a series of meetings: "the fifth", "a 62nd", "one held in Osh"."""

from __future__ import annotations

from talks.reading.occasions import events
from talks.reading.occasions.surroundings import next_word
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene

_NUMERALS = frozenset(f"{number}{ending}" for number in range(2, 200) for ending in ("st", "nd", "rd", "th"))
NUMBERED = _NUMERALS | cues.word_set(
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second "
    "twenty-third twenty-fourth twenty-fifth twenty-sixth eleventh twelfth thirteenth"
)
SERIES = cues.word_set(
    "round rounds talks session sessions meeting meetings summit summits dialogue negotiations consultations "
    "cycle cycles sitting sittings call dinner conversation encounter conference visit attempt attempts "
    "encounters gathering gatherings trip trips plenary ministerial follow-up"
)
ONES = frozenset({"one", "ones"})
# "one held in May", "the earlier ones, planned for Doha"
_ONE_THAT = frozenset(
    ["held", "planned", "scheduled", "due", "set", "slated", "convened", "arranged", "fixed"]
)
_ANOTHER_THAT = frozenset(
    ["that", "which", "planned", "scheduled", "due", "set", "slated", "was", "is", "will"]
)
_ANOTHER_ONE = frozenset({"one", ",", "in", "on", "at"})
_IN_SERIES = cues.word_set(
    "which that scheduled due set in at held between opened ended began took followed planned on for closed "
    "concluded broke once originally initially first both collapsed from"
)
_BEHIND_ONE = cues.AUXILIARIES | _IN_SERIES
_HOW_MANY = frozenset({"one", "two", "three", "four"})
_ONE_OF = frozenset({"a", "an", "the", "another", "their", "its"})
_HELD = frozenset({"held", "convened", "hosted"})
_FAR_BACK = 8  # sentences
COUNTING = NUMBERED | ONES | events.ORDINALS


def is_one_of_a_series(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "A twenty-sixth was to begin in Havana", "the fifth, in the same city, ended": of a series."""
    tokens = scene.document.tokens
    if tokens[index].low == "another" and index + 1 < sentence.last:
        more = tokens[index + 1].low in _ANOTHER_ONE and _rounds_before(scene, index, sentence)
        return more or tokens[index + 1].low in _ANOTHER_THAT
    if tokens[index].low in ONES:
        return _is_one_of_those(scene, index, sentence)
    if tokens[index - 1].low not in _ONE_OF or index + 2 >= sentence.last:
        return False
    if tokens[index + 1].low in _HOW_MANY:
        index += 1  # "the previous one", "a third one in Nairobi", "the first two were held"
    comma = tokens[index + 1].text == ","
    following = tokens[index + 2 if comma else index + 1].low
    back = _FAR_BACK if following in _HELD else 1  # "at the twelfth, held at Osh on July 31"
    told = _rounds_before(scene, index, sentence, back)
    return told and following in (_IN_SERIES | _ONE_THAT if comma else _BEHIND_ONE)


def _is_one_of_those(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "One held on May 4 in Berlin", where the words before tell of rounds or meetings."""
    following = next_word(scene, index, sentence)
    told = following in _ONE_THAT or following == "before"  # "the one before it had taken place in May"
    if following == ",":
        behind = next_word(scene, index + 1, sentence)
        told = behind in _ONE_THAT or behind in ("both", "in")
    elif scene.document.tokens[index - 2].low in _ONE_OF and following in ("in", "on", "at", "between"):
        told = True  # "after an inaugural one in Zanzibar"
    return told and _rounds_before(scene, index, sentence)


def _rounds_before(scene: Scene, index: int, sentence: Sentence, back: int = 1) -> bool:
    first = scene.document.sentences[max(0, sentence.index - back)].first
    return any(token.low in SERIES for token in scene.document.tokens[first:index])
