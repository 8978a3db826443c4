"""Which day goes with which place, where one sentence lists several meetings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from talks.reading.findings import NO_DATE, When
from talks.reading.who.mentions import PlaceMention
from talks.reading.who.scene import Scene

# "in Muscat | on May 3 and again", "in mid-May, at the palace, and once more"
_ONCE_MORE = re.compile(r"[^;.]{0,60}? and (?:then |once )?(?:again|more|later)\b")
# "met in Muscat in May, and again in | Doha"
_AND_AGAIN = re.compile(
    r"[^;.]{0,40}? and (?:once )?(?:again|later|then|previously|before that) in (?:the )?"
)
_SEVERAL = re.compile(
    r"\b(?:rounds|meetings|sessions|summits|sittings|calls|visits|both|twice|two (?:\w+"
    r" )?(?:times|occasions))\b"
)
_HELD_THERE = re.compile(
    r"\b(?:rounds|meetings|sessions|summits|sittings)\b[^;.]{0,60}? (?:(?:were|have been|had been) held"
    r"|took place|ha[vd]e? taken place)(?: in|,) (?:the )?\Z"
)
_NEAR_ENOUGH = 120  # characters from the plural to its days
_BOTH_OF_THEM = 300  # characters that hold "one with A on May 1, the other with B on May 2"
_TWO = 2
_MOST = 6  # places that one clause lists, each with its day
_LISTED = re.compile(r",? (?:and |or |then )?(?:in )?")


def zipped(
    places: list[PlaceMention], whens: list[When], scene: Scene
) -> list[tuple[PlaceMention | None, When]]:
    """ "In Brussels and Vienna on Wednesday and Thursday": one place a day; else the first of each."""
    places = _most_exact(places)
    if len(places) == len(whens) > 1 and _each_has_its_day(places, whens, scene):
        return [(place, day) for place, day in zip(places[:_MOST], whens[:_MOST], strict=True)]
    whens = [
        day
        for day in whens
        if day.precision not in ("season", "year") or " of " in day.label or day.label.startswith("the ")
    ]
    if len(whens) == _TWO and any(
        _ONCE_MORE.match(scene.document.plain, end) for end in _ends_of(whens[0], scene)
    ):
        there = places[:_TWO] if len(places) > 1 else [places[0] if places else None] * _TWO
        return [*zip(there, whens, strict=True)]  # "in mid-May and again on May 28"
    days = [
        day for day in whens if day.precision in ("day", "time", "either_or") or day.earliest is None
    ] or whens
    if len(places) == len(days) and len(places) > 1:
        return [(place, day) for place, day in zip(places[:_MOST], days[:_MOST], strict=True)]
    if len(days) >= _TWO and len(places) <= 1 and _are_apart(days, scene):
        return [(places[0] if places else None, day) for day in days]
    if len(places) > 1 and not days and _were_held_there(places, scene):
        return [(place, NO_DATE) for place in places[:_MOST]]
    day = days[0] if days else NO_DATE
    if (
        len(places) > 1
        and day.date_text
        and day.precision not in ("day", "time")
        and _are_listed(places, scene)
    ):
        return [(place, day) for place in places[:3]]
    if len(places) == _TWO and _AND_AGAIN.fullmatch(scene.document.plain, places[0].end, places[1].start):
        return [(places[0], day), (places[1], NO_DATE)]
    return [(places[0] if places else None, day)]


def _each_has_its_day(places: list[PlaceMention], whens: list[When], scene: Scene) -> bool:
    """ "In Osh on the 11th of May and in Naryn at the end of June": a day follows each town."""
    ends = [*(place.start for place in places[1:]), places[-1].end + _NEAR_ENOUGH]
    told = zip(places, whens, ends, strict=True)
    return all(
        scene.document.plain.find(day.date_text or "\n", place.end, end) > 0 for place, day, end in told
    )


def _were_held_there(places: list[PlaceMention], scene: Scene) -> bool:
    """ "Earlier rounds took place in Baghdad and Istanbul": one in each."""
    start = places[0].start
    held = _HELD_THERE.search(scene.document.plain, max(0, start - _NEAR_ENOUGH), start)
    return held is not None and _are_listed(places, scene)


def _are_listed(places: list[PlaceMention], scene: Scene) -> bool:
    """ "In Brussels, Vienna and Geneva": nothing but commas and conjunctions between them."""
    between = (scene.document.plain[one.end : two.start] for one, two in pairwise(places))
    return all(_LISTED.fullmatch(words) for words in between)


def _are_apart(days: list[When], scene: Scene) -> bool:
    """ "In Vienna on February 24 and on May 3": two meetings; "on Monday and Tuesday" is one of two days."""
    first, second = days[:_TWO]
    if len(days) > _TWO:
        return _are_listed_days(days, scene)
    joined = (
        f"{first.date_text} and on {second.date_text}" in scene.document.plain
        or _are_of_several(scene, days)
        or _is_one_and_the_other(scene, days)
    )
    exact = first.earliest is not None and second.earliest is not None
    listed = joined and exact
    return listed and ((second.earliest - first.earliest).days > _TWO or _is_one_and_the_other(scene, days))  # type: ignore[operator]


def _are_listed_days(days: list[When], scene: Scene) -> bool:
    """ "Four rounds, on February 8, 12, 15 and 18": each day after the first is told by its number."""
    known = [day.earliest for day in days if day.earliest is not None]
    apart = len(known) == len(days) and all((two - one).days > 1 for one, two in pairwise(known))
    start = scene.document.plain.find(days[0].date_text or "\n")
    return (
        apart
        and start > 0
        and _SEVERAL.search(scene.document.plain, max(0, start - _NEAR_ENOUGH), start) is not None
    )


def _is_one_and_the_other(scene: Scene, days: list[When]) -> bool:
    """ "Two calls, one with A on July 1, the other with B on July 2": each on its own day."""
    first, second = (re.escape(day.date_text or "") for day in days)
    told = re.compile(
        rf"\b(?:one|the first)\b[^;.]{{0,80}}{first}[^;.]{{0,40}}\b(?:the other|another|the"
        rf" second)\b[^;.]{{0,80}}{second}"
    )
    ends = _ends_of(days[1], scene)
    return any(told.search(scene.document.plain, max(0, end - _BOTH_OF_THEM), end) for end in ends)


def _ends_of(day: When, scene: Scene) -> Iterator[int]:
    """Where the words of a day end, each time they stand in the report."""
    words = day.date_text or "\n"
    at = scene.document.plain.find(words)
    while at >= 0:
        yield at + len(words)
        at = scene.document.plain.find(words, at + len(words))


def _are_of_several(scene: Scene, days: list[When]) -> bool:
    """ "Two rounds of talks on July 31 and September 14": a plural before two days joined by "and"."""
    plain = scene.document.plain
    both = days[0].date_text or ""
    start = plain.find(both if both.endswith(days[1].date_text or " ") else f"{both} and {days[1].date_text}")
    if plain.endswith(("between ", "from "), 0, start):
        return False  # "five rounds between April and June"
    return start > 0 and _SEVERAL.search(plain, max(0, start - _NEAR_ENOUGH), start) is not None


def _most_exact(places: list[PlaceMention]) -> list[PlaceMention]:
    """ "In Doha, Qatar" is one place: the country beside its city is dropped."""
    cities = [place for place in places if place.city]
    return cities or [place for place in places if place.country is None] or places
