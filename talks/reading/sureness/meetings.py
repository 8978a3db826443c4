"""What speaks for and against a meeting: place, day and parties of which its sentence tells less, or more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from talks.reading.findings import MeetingFound
from talks.reading.sureness.passages import Passage

_AHEAD = re.compile(
    r"\b(?:will|would|next|expected|due|plans?|planned|scheduled|set to|to be held|tomorrow)\b"
)
_MEAL = re.compile(r"\b(?:dinner|lunch|breakfast|supper|banquet|dined)\b")
_LONG = 150  # characters
_LONG_AGO = timedelta(days=20)


def signs(found: MeetingFound, told: Passage) -> Iterator[str]:
    """Its signs, by their names in the table."""
    yield from _of_the_place(found, told)
    yield from _of_the_day(found, told)
    yield from _of_the_parties(found, told)
    if len(told.words) > _LONG:
        yield "long"
    if found.certainty in ("expected", "confirmed") and not _AHEAD.search(told.words):
        yield "not_ahead"
    if found.certainty in ("cancelled", "postponed"):
        yield "called_off"


def _of_the_place(found: MeetingFound, told: Passage) -> Iterator[str]:
    if found.format == "phone":
        yield "by_phone"
    elif not found.place_text:
        if not _MEAL.search(told.words):  # of a dinner no report tells where it was
            yield "no_place"
    elif found.place_text.lower() not in told.words:
        yield "place_elsewhere"
    elif len({one.city or one.country or one.text for one in told.places}) > _told_together(told):
        yield "several_places"


def _of_the_day(found: MeetingFound, told: Passage) -> Iterator[str]:
    today, day = told.scene.today, found.when.earliest
    if found.when.date_text is None:
        yield "no_day"
    elif len({one.words for one in told.days}) > _told_together(told):
        yield "several_days"
    if today and day == today:
        yield "today"
    elif today and day and today - day > _LONG_AGO:
        yield "long_ago"


def _told_together(told: Passage) -> int:
    """How many meetings its sentence tells of: "in Osh and Bern, on Monday and Friday" is of two."""
    return 1 + sum(one.kind == "meeting" for one in told.beside)


def _of_the_parties(found: MeetingFound, told: Passage) -> Iterator[str]:
    named = told.actors | told.of_its_people
    if not found.party_texts:
        yield "no_party"
    elif len(found.party_texts) > len(found.parties):
        yield "unknown_party"
    if not named.issuperset(found.parties):
        yield "party_elsewhere"
    if not told.actors.issubset(found.parties):
        yield "others_named"
    if len({one.person.name for one in told.people}) > 1:
        yield "two_people"
