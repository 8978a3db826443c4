"""The other of two sides where only one is named: "talks with the ministry", "is to meet the union again"."""

from __future__ import annotations

import re

from talks.reading.grammar.clauses import main_subject
from talks.reading.occasions.segments import Segment
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.seating.attendance import Attendance
from talks.reading.seating.tables import Tables
from talks.reading.who.scene import Scene

_TWO = 2
# "met | the union again", "talks | with the rebels on Friday"
_THE_SIDE = re.compile(
    r"(?: again| separately)?(?: with)? (?:leaders of |representatives of |officials of |delegates of )?the"
    r" (?P<noun>[a-z]+)(?=[.,;]| (?:again|in|on|at|over|about|for|to|yesterday|today|last|this|next"
    r"|after|before|had|was|were|will|would|is|are|ended|began|lasted)\b)"
)
_OF_A_STATE = cues.word_set(
    "government military army junta ministry authorities presidency administration cabinet"
)
_OF_OTHERS = cues.word_set(
    "union unions movement company committee association group rebels guerrillas insurgents separatists "
    "alliance front party fund lender creditors bondholders lenders elders workers teachers strikers farmers "
    "students doctors nurses opposition federation confederation coalition bloc miners pilots lecturers "
    "landowners operator consortium"
)
# "An emergency | meeting", "Further | talks", nobody stands before it
_ALONE = re.compile(
    r"\W*(?:(?:The|An?|Another|Earlier|Previous|Further|New|Fresh|Monday's|\w+day's) )?(?:[a-z-]+ ){0,3}\Z",
    re.I,
)


def other_of_two(
    scene: Scene, sentence: Sentence, segment: Segment, named: Attendance, tables: Tables
) -> Attendance | None:
    """The table of two of which one is named, when words stand for the other or nobody else is told of."""
    table = _table(named, tables)
    if table is None or named.third:
        return None
    if _names_the_side(scene, segment, named, table) or _is_left_out(scene, sentence, segment, table):
        return named.joined(table)
    return None


def with_those_told_of(scene: Scene, segment: Segment, tables: Tables) -> Attendance | None:
    """ "The next meeting with the creditors": those whom a common noun named at a table before."""
    side = _THE_SIDE.match(scene.document.plain, segment.cue_end, segment.end)
    known = [*([tables.main] if tables.main else []), *reversed(tables.told)]
    nouns = ((met, {words.split(" ")[-1].lower() for words in met.unknown}) for met in known)
    return next((met for met, names in nouns if side is not None and side["noun"] in names), None)


def _table(named: Attendance, tables: Tables) -> Attendance | None:
    known = [*([tables.main] if tables.main else []), *reversed(tables.told)]
    return next((met for met in known if met.count == _TWO and set(named.keys) < set(met.keys)), None)


def _names_the_side(scene: Scene, segment: Segment, named: Attendance, table: Attendance) -> bool:
    """ "The minister is to meet the union again": the one of the two that is a union."""
    side = _THE_SIDE.match(scene.document.plain, segment.cue_end, segment.end)
    if side is None:
        return False
    others = [scene.gazetteer.actor(key) for key in table.keys if key not in named.keys]
    of_a_state = bool(others) and others[0] is not None and others[0].kind == "state"
    return side["noun"] in (_OF_A_STATE if of_a_state else _OF_OTHERS)


def _is_left_out(scene: Scene, sentence: Sentence, segment: Segment, table: Attendance) -> bool:
    """ "An emergency meeting with the minister ended in deadlock": that of the other side."""
    plain = scene.document.plain
    if not plain.startswith(" with ", segment.cue_end):
        return False
    subject = main_subject(scene, sentence)
    if subject is not None and subject.party is not None and subject.party not in table.keys:
        return False
    return _ALONE.fullmatch(plain, sentence.start, segment.cue_start) is not None
