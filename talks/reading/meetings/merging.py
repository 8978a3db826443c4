"""One meeting from several sentences: the first account is kept and the others fill its gaps."""

from __future__ import annotations

import re
from datetime import date, timedelta

from talks.reading.meetings.drafts import (
    Draft,
    is_ahead,
    is_another,
    is_audience,
    is_bare,
    is_nowhere,
    is_trip,
    place_key,
)
from talks.reading.seating.attendance import Attendance

_OFF = frozenset({"postponed", "cancelled", "denied"})
_BEFORE_THAT = frozenset({"previous", "earlier", "preceding"})
_OLD = timedelta(45)
_DAYS_OF_A_ROUND = timedelta(5)
_A_ROUND = re.compile(r"\b(?:talks|negotiations|round|discussions|dialogue|consultations)\b", re.I)
_PAUSED = re.compile(
    r"\b(?:talks|negotiations|discussions|consultations|dialogue|round|session)\b[^.;]{0,60} (?:was|were"
    r"|had been|has been) (?:briefly |then |later )?(?:paused|interrupted|suspended"
    r"|adjourned)\b[^.;]{0,60}\b(?:resumed|for (?:an?|two|three|the)|over the|until (?:today|tomorrow"
    r"|[A-Z]\w+day))\b"
    r"|\b(?:agreed|decided)\b[^.;]{0,40} to continue (?:(?:their|the|these) )?(?:[a-z-]+ )?(?:talks"
    r"|discussions|negotiations|consultations|meetings?|deliberations)\b",
    re.I,
)
_LONGEST_ROUND = timedelta(14)  # from the day it opened to the day it ended
_THE_WEEKS = re.compile(
    r"\b(?:[Tt]his|[Nn]ext|[Ll]ast) week['’]s (?:[\w-]+ ){0,2}(?:meeting|talks|round|session|summit)\b"
)
_HAD_MET = re.compile(r"\bhad (?:last |already |previously |not )?(?:met|been|held|spent|sat)\b")
_WAS_SET = re.compile(
    r"\b(?:was|were|had been|been) (?:\w+ly )?(?:scheduled|due|planned|set|slated|supposed|to)\b"
)
_RESUMES = re.compile(
    r"\b(?:resume|reconvene|restart|continue|convene|meet again|will be held|will take place)\b"
)
_TWO = 2
_NEXT, _FEW = 2, 3  # sentences
_MOST_SPANS = 30  # sentences that tell of one meeting
MOST_MEETINGS = 60  # more in one article are noise


def merge(drafts: list[Draft], new: Draft, today: date | None = None) -> None:
    for draft in drafts:
        apart = _is_of_old(draft, new, today) or _is_yet_to_come(draft, new, today)
        if not apart and _same_meeting(draft, new):
            _fold(draft, new)
            return
    if len(drafts) < MOST_MEETINGS:
        drafts.append(new)


def with_acts(drafts: list[Draft], acts: list[Draft], today: date | None) -> list[Draft]:
    """ "A and B agreed on Friday to": a meeting, if it is not one that other sentences tell of."""
    for act in acts[:1]:
        if any(_was_before(draft, act) for draft in drafts):
            continue
        known = [*drafts]
        drafts = [act]
        for draft in known:
            merge(drafts, draft, today)
    return drafts


def _was_before(draft: Draft, act: Draft) -> bool:
    """ "They had met there for days": no day is told of it, and it is not the one on which they agreed."""
    undated = draft.when.date_text is None and draft.certainty == "held"
    return undated and _overlap(draft, act) and _HAD_MET.search(draft.spans[0].quote) is not None


def _is_of_old(one: Draft, two: Draft, today: date | None) -> bool:
    """One of weeks ago, and one told without a day elsewhere in the article: that is the news."""
    dated, other = (one, two) if one.when.earliest else (two, one)
    both_held = one.certainty == two.certainty == "held"
    if today is None or dated.when.earliest is None or other.when.date_text is not None or not both_held:
        return False
    old = today - (dated.when.latest or dated.when.earliest) > _OLD
    return old and abs(one.sentence.index - two.sentence.index) > 1


def _is_yet_to_come(one: Draft, two: Draft, today: date | None) -> bool:
    """One that was held, and one that another sentence tells of: "the talks will resume on May 3"."""
    held, ahead = (one, two) if one.certainty == "held" else (two, one)
    if held.certainty != "held" or not is_ahead(ahead) or today is None or ahead.when.earliest is None:
        return False
    told_apart = held.place is not None and held.sentence is not ahead.sentence
    if not told_apart or ahead.when.earliest <= today:
        return False
    return any(_RESUMES.search(span.quote) for span in ahead.spans)


def collapsed(drafts: list[Draft], today: date | None = None) -> list[Draft]:
    """Drafts that became the same once others had filled their gaps are one."""
    kept: list[Draft] = []
    for draft in drafts:
        merge(kept, draft, today)
    return kept


def _same_meeting(one: Draft, two: Draft) -> bool:
    if (one.format == "phone") != (two.format == "phone"):
        return False
    same_words = one.when.date_text is not None and one.when.date_text == two.when.date_text
    if same_words and {one.certainty, two.certainty} & _OFF and _overlap(one, two):
        return True  # "due on Monday, was put off. It had been fixed for Monday"
    if one.format == "phone" and _is_the_call(one, two):
        return True
    if _is_its_pause(one, two) or _is_its_pause(two, one):
        return True
    if (
        _apart(one, two)
        or _is_other_round(one, two)
        or _other_time(one, two)
        or is_audience(one) != is_audience(two)
        or _is_smaller(one, two)
        or _is_smaller(two, one)
    ):
        return False
    if one.sentence is two.sentence and one.title == two.title and _are_dated_apart(one, two):
        return False  # "in mid-May and again on May 28"
    if is_trip(one) != is_trip(two) and {one.certainty, two.certainty} & _OFF:
        return False  # "a trip to Moscow was put off" is not the meeting there
    if is_bare(one) != is_bare(two) and is_ahead(one) and is_ahead(two):
        return set(one.attendance.keys) == set(two.attendance.keys)
    return _are_there_and_then(one, two)


def _are_there_and_then(one: Draft, two: Draft) -> bool:
    """Whether place and day are the same, or do not part two tellings that have more in common."""
    same_place = place_key(one) is not None and place_key(one) == place_key(two)
    same_place = same_place or _is_within(one, two) or _is_within(two, one)
    other_place = None not in (place_key(one), place_key(two)) and not same_place
    first, second = one.when, two.when
    if other_place and not (is_nowhere(one) or is_nowhere(two)):
        return False
    if other_place and (first.earliest is None or first.earliest != second.earliest):
        return False
    if one.certainty == two.certainty == "postponed" and _overlap(one, two):
        return (
            abs(one.sentence.index - two.sentence.index) <= _NEXT
        )  # the day it left, and the one it went to
    if _is_one_round(one, two) or _goes_on(one, two):
        return True
    if _told_again(one, two) or _is_its_day(one, two):
        return True
    if first.earliest and second.earliest:
        if first.precision in ("day", "time") and second.precision in ("day", "time"):
            return first.earliest == second.earliest and (same_place or _overlap(one, two))
        return (
            (same_place or (None in (place_key(one), place_key(two)) and _are_one_span(one, two)))
            and first.earliest <= (second.latest or second.earliest)
            and second.earliest <= (first.latest or first.earliest)
        )
    if first.date_text and second.date_text:
        return first.date_text == second.date_text and (same_place or _overlap(one, two))
    return same_place or (
        _overlap(one, two)
        and abs(one.sentence.index - two.sentence.index) <= 2
        and not (first.date_text and second.date_text)
    )


def _told_again(one: Draft, two: Draft) -> bool:
    """ "Will hold talks on Sunday. He said their teams were meeting on Sunday": the same day ahead."""
    words = one.when.date_text
    ahead = {one.certainty, two.certainty} == {"held", "expected"} and words == two.when.date_text
    near = abs(one.sentence.index - two.sentence.index) <= _FEW
    return ahead and near and words is not None and words.endswith("day") and _overlap(one, two)


def _is_its_day(one: Draft, two: Draft) -> bool:
    """ "Called off a meeting planned for this month ... It was scheduled for March 27": within that."""
    off, other = (one, two) if one.certainty in _OFF else (two, one)
    if off.certainty not in _OFF or not is_ahead(other) or not _overlap(one, two):
        return False
    if _WAS_SET.search(other.spans[0].quote) is None:
        return False
    first, second = off.when, other.when
    return (
        first.precision in ("week", "month")
        and second.precision in ("day", "time")
        and first.earliest is not None
        and second.earliest is not None
        and first.earliest <= second.earliest <= (first.latest or first.earliest)
    )


def _is_the_call(one: Draft, two: Draft) -> bool:
    """ "The conversation also focused on grain": of the same two, and of no other day."""
    days = {one.when.date_text, two.when.date_text}
    return set(one.attendance.keys) == set(two.attendance.keys) and (None in days or len(days) == 1)


def _is_other_round(one: Draft, two: Draft) -> bool:
    """The fifth round and the fourth, or the previous one: two of a series, whatever they share."""
    if one.series == two.series or (one.sentence is two.sentence and not (one.series and two.series)):
        return False
    if {one.series, two.series} & _BEFORE_THAT:
        return one.when.earliest != two.when.earliest or one.when.earliest is None
    return bool(one.series and two.series)


def _is_smaller(one: Draft, two: Draft) -> bool:
    """ "Met A separately": two of those at the main table, beside its meeting."""
    return one.aside and not two.aside and one.attendance.count > 1 and _among(one, two)


def _among(one: Draft, two: Draft) -> bool:
    return set(one.attendance.keys) < set(two.attendance.keys)


def _are_dated_apart(one: Draft, two: Draft) -> bool:
    return None not in (one.when.date_text, two.when.date_text) and one.when.date_text != two.when.date_text


def _are_one_span(one: Draft, two: Draft) -> bool:
    """ "A summit this week" and "the meeting on Tuesday": the same who, told more and less exactly."""
    precise = {one.when.precision, two.when.precision}
    if one.series and one.series == two.series and _overlap(one, two):
        return True  # "the fourth round due in March", "the fourth round, on March 11"
    close = abs(one.sentence.index - two.sentence.index) <= _NEXT
    close = close or any(_THE_WEEKS.search(draft.spans[0].quote) for draft in (one, two))
    vague = {"week", "either_or"} & precise
    return close and bool(vague) and bool(precise & {"day", "time"}) and _overlap(one, two)


def _goes_on(one: Draft, two: Draft) -> bool:
    """One sentence tells on which day a round opened, the other of "the talks" on a later one of its days."""
    if one.certainty != "held" or two.certainty != "held" or not _overlap(one, two):
        return False
    opened, later = (one, two) if one.phase == "opened" else (two, one)
    if opened.phase != "opened" or later.phase == "opened" or later.series or is_another(later):
        return False
    if not _A_ROUND.search(later.title):
        return False
    days = (opened.when.earliest, later.when.earliest)
    exact = {opened.when.precision, later.when.precision} <= {"day", "time"}
    return exact and all(days) and timedelta(0) < days[1] - days[0] <= _DAYS_OF_A_ROUND  # type: ignore[operator]


def _is_its_pause(round_: Draft, two: Draft) -> bool:
    """ "Negotiations were paused over the weekend", "agreed to continue their talks": of the same round."""
    if round_.sentence is two.sentence or two.place is not None or not _overlap(round_, two):
        return False
    return round_.certainty == "held" and not round_.aside and _PAUSED.search(two.spans[0].quote) is not None


def _is_one_round(one: Draft, two: Draft) -> bool:
    """One sentence tells on which day a round opened, the other on which later one it ended."""
    if one.phase == two.phase == "ended" and None in (one.when.date_text, two.when.date_text):
        return one.certainty == two.certainty and _overlap(one, two)  # it ended only once
    if {one.phase, two.phase} != {"opened", "ended"} or not _overlap(one, two):
        return False
    opened, ended = (one, two) if one.phase == "opened" else (two, one)
    days = (opened.when.earliest, ended.when.earliest)
    return all(days) and timedelta(0) <= days[1] - days[0] <= _LONGEST_ROUND  # type: ignore[operator]


def _other_time(one: Draft, two: Draft) -> bool:
    """One that was held, and one to come or called off: told in one breath, or without day and place."""
    held, other = (one, two) if one.certainty == "held" else (two, one)
    if other.certainty == "expected" and other.when.date_text is None and _is_long_ago(held, other):
        return True
    if {one.certainty, two.certainty} & _OFF and one.sentence is not two.sentence:
        ahead = next((draft for draft in (one, two) if is_ahead(draft)), None)
        if ahead is not None and is_another(ahead) and one.when.earliest != two.when.earliest:
            return True  # "the round was put off ... the two will meet again in India next year"
    vague = is_bare(other) or one.sentence is two.sentence
    off = other.certainty in ("postponed", "cancelled", "denied")
    if held.certainty != "held" or other.certainty == "held":
        return False
    placed = other.place is not None and other.when.date_text is None
    elsewhere = placed and held.place is None and held.when.date_text is not None
    return vague or off or is_bare(held) or is_another(other) or elsewhere


def _is_long_ago(held: Draft, other: Draft) -> bool:
    """Told in another sentence, of another month: what is still to come there is not the same."""
    return held.when.precision in ("month", "year", "season") and held.sentence is not other.sentence


def _is_within(one: Draft, two: Draft) -> bool:
    """A city, and the country it lies in."""
    return (
        one.place is not None
        and two.place is not None
        and one.place.city is not None
        and two.place.city is None
        and one.place.country is not None
        and one.place.country == two.place.country
    )


def _overlap(one: Draft, two: Draft) -> bool:
    return len(set(one.attendance.keys) & set(two.attendance.keys)) > 1


def _apart(one: Draft, two: Draft) -> bool:
    """Two tables of two or more where nobody sits at both, or just one who saw each of the others."""
    ours, theirs = (set(draft.attendance.keys + draft.attendance.unknown) for draft in (one, two))
    if one.sentence is two.sentence and ours and theirs and not ours & theirs:
        return True  # "the ambassadors met A and B separately"
    if len(ours) < _TWO or len(theirs) < _TWO:
        return False
    return not ours & theirs or (len(ours & theirs) == 1 and bool(ours - theirs) and bool(theirs - ours))


def _seated(draft: Draft, new: Draft) -> Attendance:
    """A full table stays as first told, unless the other account has all of it and more."""
    ours, theirs = (set(item.attendance.keys + item.attendance.unknown) for item in (draft, new))
    if len(ours) < 2 or ours <= theirs:
        return draft.attendance.joined(new.attendance)
    return draft.attendance


def _fold(draft: Draft, new: Draft) -> None:
    """Keep the first account and fill its gaps; a called-off meeting stays called off."""
    more = len(draft.spans) < _MOST_SPANS
    fresh = tuple(span for span in new.spans if span not in draft.spans) if more else ()
    if _is_its_pause(new, draft):
        draft.when, draft.certainty, draft.phase = new.when, new.certainty, new.phase
    better = draft.place is None and new.place is not None
    draft.spans = fresh + draft.spans if better else draft.spans + fresh
    draft.title = new.title if better else draft.title
    draft.named = max(draft.named, new.named)
    if draft.place is None or _is_within(new, draft) or (is_nowhere(draft) and new.place is not None):
        draft.place = new.place
    if (draft.when.earliest is None and (new.when.earliest or draft.when.date_text is None)) or (
        new.when.precision in ("day", "time") and draft.when.precision not in ("day", "time")
    ):
        draft.when = new.when
    if (_is_one_round(draft, new) or _goes_on(draft, new)) and new.phase == "opened":
        draft.when, draft.phase = new.when, ""
    draft.attendance = _seated(draft, new)
    if _told_again(draft, new):
        pass  # as it was told first
    elif new.certainty in ("postponed", "cancelled", "denied") or (
        draft.certainty in ("rumoured", "expected") and new.certainty != "rumoured"
    ):
        draft.certainty = new.certainty
    draft.format = draft.format or new.format
    draft.level = draft.level or new.level
    draft.series = draft.series or new.series
    draft.now = draft.now or new.now
    draft.venue = draft.venue or new.venue
