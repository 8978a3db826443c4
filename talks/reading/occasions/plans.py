"""Whether something planned for a day or a town was put off, whatever it is called."""

from __future__ import annotations

import re

from talks.reading.occasions import events
from talks.reading.occasions.surroundings import words_between
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

PLANNED = cues.word_set("planned scheduled set fixed slated booked foreseen pencilled penciled earmarked")
_OFF = re.compile(
    r" (?:in )?for (?:[^.;\"]|(?<=[A-Z][a-z]{2})\.|(?<=Sept)\.){2,80}?\b(?:postponed|cancell?ed|called"
    r" off|put off|pushed (?:back|out"
    r"|off)|put back"
    r"|scrapped|dropped|deferred|shelved|rescheduled|delayed|abandoned|aborted|fell through|never happened"
    r"|(?:did not|never|failed to) (?:take place|come about|materiali[sz]e|go ahead|happen))\b"
)
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
