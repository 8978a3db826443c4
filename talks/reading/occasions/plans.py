"""Whether something planned for a day or a town was put off, whatever it is called."""

from __future__ import annotations

import re

from talks.reading.occasions import events
from talks.reading.occasions.surroundings import is_then_or_there, words_between
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

PLANNED = cues.word_set("planned scheduled set fixed slated booked foreseen pencilled penciled earmarked")
_OFF_WORDS = "|".join(words for _, group in events.FIXED_STATUS[:2] for words in group)
_OFF = re.compile(
    rf" (?:in )?for (?:[^.;\"]|(?<=[A-Z][a-z]{{2}})\.|(?<=Sept)\.){{2,80}}?\b(?:{_OFF_WORDS})\b"
)
_OFF_LATER = re.compile(rf"(?:[^;:.\"]|(?<=[A-Z][a-z]{{2}})\.){{0,110}}?\b(?:{_OFF_WORDS})\b")
# what is put off as often as a meeting, and is none
_OTHER_EVENTS = cues.word_set(
    "vote votes voting election elections referendum ballot poll polls trial hearing verdict strike strikes "
    "march marches rally rallies protest protests flight flights launch test tests release releases "
    "execution match game exercise exercises drill drills deployment delivery deliveries deadline payment "
    "payments increase hike closure reopening opening interview conference broadcast publication "
    "inauguration withdrawal return exchange swap census tender auction sale tariffs duties sanctions "
    "demolition evictions convoy"
)


def planned_and_off(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "It had been fixed for Thursday but was pushed back", where no noun says what it is."""
    if not events.MEETING_NOUNS.isdisjoint(sentence.words):
        return False
    end = scene.document.tokens[index].end
    off = _OFF.match(scene.document.plain, end, sentence.end)
    if off is None or words_between(scene, sentence.first, index, sentence) & _OTHER_EVENTS:
        return False
    towns = any(place.city for place in within(scene.places, end, off.end()))
    return towns or bool(scene.dates_within(end, off.end()))


def is_off(scene: Scene, start: int, sentence: Sentence) -> bool:
    """Whether it is told behind `start` that something was put off or dropped."""
    return _OFF_LATER.match(scene.document.plain, start, sentence.end) is not None


def struck_out(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "An earlier date, Feb. 28, was dropped", "a first slot, in mid-May, was scrapped": of those talks."""
    tokens = scene.document.tokens
    if tokens[index - 1].low not in events.ORDINALS or not is_off(scene, tokens[index].end, sentence):
        return False
    return is_then_or_there(scene, tokens[index].end, sentence)
