"""Sessions told without a noun for them: a body broke up, hours with somebody, "it was held on Monday"."""

from __future__ import annotations

import re
from collections.abc import Callable

from talks.reading.dates.expressions import TO_THE_DAY, TO_THE_MONTH
from talks.reading.occasions import events
from talks.reading.occasions.conversations import with_a_partner
from talks.reading.occasions.gatherings import SIDES, at_the_table, sides_did_so_then
from talks.reading.occasions.joint_acts import are_several
from talks.reading.occasions.own_bodies import meets_alone
from talks.reading.occasions.series import SERIES
from talks.reading.occasions.surroundings import is_in_a_place, is_on_a_day, next_word, words_between
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

_ASSEMBLED = frozenset(
    {"adjourned", "broke", "opened", "closed", "wrapped", "assembled", "disbanded", "launched"}
)
_LASTING = frozenset({"hours", "days", "minutes"})
_CONFERRING = frozenset({"consult", "confer", "deliberate"})
_WORKING = frozenset({"worked", "working"})
_TAKING_PLACE = frozenset({"held", "place"})
_BODIES = cues.word_set(
    "commission committee group body council panel conference forum dialogue commissioners process mediation"
)
_PARTICLE = re.compile(
    r"(?: up| off)?(?: again)?(?: (?:its|their) (?:[\w-]+ ){0,2}(?:session|meeting|round))?\b"
)
_FROM_ITS_WORK = re.compile(r" (?:the|an?|its|their|with|into|through|out|away|down|ranks|new)\b")
_SO_LONG = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+|some|more|further)(?: [a-z-]+)? \Z", re.I
)
_WITH_THEM = re.compile(r" (?:closeted |alone |in private |behind closed doors |together )?with ")
_NOT_TALKING = cues.word_set(
    "peacekeepers troops soldiers refugees family families relatives wife husband friends police fans"
)
_HOW_LONG = re.compile(
    r" (?:[\w-]+ ){0,5}?(?:hours?|days?|minutes|morning|afternoon|evening|night|weekend|weeks?"
    r"|[A-Z][a-z]+day)\b"
)
_DUE = frozenset({"will", "to", "would", "shall"})
# "It | was | held on 4 May", "Both had taken | place in Osh"
_IT = re.compile(
    r"\W*(?:But |And |In fact,? )?(?:It|This|That|Both|They|These|The (?:latter|former|last|first))"
    r"(?: [a-z]+){0,4} \Z"
)
_BE = frozenset({"was", "were", "been", "be"})
_NOT_SO = frozenset({"not", "never", "hostage", "responsible", "accountable", "captive", "prisoner"})
_REACH = 60


def a_body_sat(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The joint commission broke up in Rome on Friday", "the drafting body adjourned on Monday"."""
    token = scene.document.tokens[index]
    if not words_between(scene, index - 9, index, sentence) & _BODIES or meets_alone(scene, index, sentence):
        return False
    end = token.end
    particle = _PARTICLE.match(scene.document.plain, end, sentence.end)
    end = particle.end() if particle else end
    if _FROM_ITS_WORK.match(scene.document.plain, end, sentence.end):
        return False
    return is_on_a_day(scene, end) or (_is_there_at_once(scene, end) and _has_its_day(scene, end))


def _is_there_at_once(scene: Scene, end: int) -> bool:
    places = within(scene.places, end, end + _REACH)
    return any(place.city and place.located and place.start - end < len(" at the ") + 1 for place in places)


def _has_its_day(scene: Scene, end: int) -> bool:
    return any(day.kind in TO_THE_DAY | TO_THE_MONTH for day in scene.dates_within(end, end + _REACH))


def so_long_with_somebody(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Fresh from eight hours with the Russians in Geneva"."""
    token = scene.document.tokens[index]
    before = scene.document.plain[max(sentence.start, token.start - _REACH) : token.start]
    so_long = _SO_LONG.search(before) and _WITH_THEM.match(scene.document.plain, token.end, sentence.end)
    return bool(so_long) and _talks_with(scene, index, sentence)


def spent_with_somebody(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Spent the first four days of May with the minister of Chad", "seven hours at the table"."""
    if words_between(scene, index + 1, index + 12, sentence) & _NOT_TALKING:
        return False
    if at_the_table(scene, index, sentence):
        return True
    spent = _HOW_LONG.match(scene.document.plain, scene.document.tokens[index].end, sentence.end)
    with_them = _talks_with(scene, index, sentence) or are_several(scene, index, sentence)
    return spent is not None and with_them


def _talks_with(scene: Scene, index: int, sentence: Sentence) -> bool:
    if words_between(scene, index + 1, index + 12, sentence) & _NOT_TALKING:
        return False
    return with_a_partner(scene, index, sentence, _REACH)


def worked_there(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The two delegations worked in Osh on 12 May", "are to go on working there on Friday"."""
    end = scene.document.tokens[index].end
    sides = words_between(scene, sentence.first, index, sentence) & SIDES
    return bool(sides) and _is_there_at_once(scene, end) and _has_its_day(scene, end)


def will_confer(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The two sides will consult in Osh on Friday"."""
    if not words_between(scene, index - 3, index, sentence) & _DUE:
        return False
    return sides_did_so_then(scene, index, sentence)


def it_was_held(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "It was held on 4 May in Osh", said of the meeting that the sentence before tells of."""
    token = scene.document.tokens[index]
    ahead = scene.document.plain[sentence.start : token.start]
    if len(ahead) > _REACH or _IT.fullmatch(ahead) is None or sentence.index == 0:
        return False
    words = words_between(scene, sentence.first, index + 2, sentence)
    if words & _NOT_SO or (token.low == "held" and not words & _BE):
        return False
    if token.low == "place" and not words & {"took", "taken", "take"}:
        return False
    before = scene.document.sentences[sentence.index - 1]
    told = before.words & (SERIES | events.MEETING_NOUNS)
    then = _has_its_day(scene, token.end) or is_in_a_place(scene, index, sentence)
    return bool(told) and then


def negotiated_then(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Negotiated in Rome", "they negotiated late into Saturday"; not "negotiated the treaty"."""
    if is_in_a_place(scene, index, sentence):
        return True
    end = scene.document.tokens[index].end
    if next_word(scene, index, sentence) in ("the", "a", "an", "its", "their"):
        return False
    dated = any(day.kind in TO_THE_DAY for day in scene.dates_within(end, end + _REACH))
    return dated and are_several(scene, index, sentence)


SITTINGS: dict[str, Callable[[Scene, int, Sentence], bool]] = {
    **dict.fromkeys(_ASSEMBLED, a_body_sat),
    **dict.fromkeys(_LASTING, so_long_with_somebody),
    **dict.fromkeys(_CONFERRING, will_confer),
    **dict.fromkeys(_WORKING, worked_there),
    **dict.fromkeys(_TAKING_PLACE, it_was_held),
    "negotiated": negotiated_then,
    "spent": spent_with_somebody,
}
