"""Meetings as an iCalendar to subscribe to (RFC 5545, RFC 7986)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event, vText

from talks import certainty
from talks.exports.sheet import Document, Item, Sheet, clean, day_is_known, joined, place, sources
from talks.vocabulary import EntryKind

REFRESH = timedelta(hours=1)
# A date vaguer than these is no date for a calendar.
_DATABLE = ("time", "day", "either_or", "week", "month")
# Nobody announces how long talks will last, but a calendar draws a length.
_DRAWN = timedelta(hours=1)


def render(sheet: Sheet, items: Iterable[Item]) -> Iterator[bytes]:
    """One calendar; the UID of a meeting never changes, its SEQUENCE grows when it is moved or called off."""
    meetings = [item for item in items if item.document["kind"] == EntryKind.MEETING]
    dated = [item for item in meetings if item.document["when"]["precision"] in _DATABLE]
    calendar = _heading(sheet, left_out=len(meetings) - len(dated))
    for item in dated:
        calendar.add_component(_event(item))
    yield calendar.to_ical()


def _heading(sheet: Sheet, *, left_out: int) -> Calendar:
    vague = f"{left_out} without a day or month left out." if left_out else ""
    about = clean(joined([sheet.summary, vague], " "))
    calendar = Calendar()
    calendar.add("prodid", "-//Parley//The record of diplomatic talks//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("last-modified", sheet.changed_at)
    # The library escapes only the names it knows.
    for name in ("name", "x-wr-calname"):
        calendar.add(name, vText(clean(sheet.title)))
    for name in ("description", "x-wr-caldesc"):
        if about:
            calendar.add(name, vText(about))
    calendar.add("url", sheet.page, parameters={"VALUE": "URI"})
    calendar.add("source", sheet.address, parameters={"VALUE": "URI"})
    calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    return calendar


def _event(item: Item) -> Event:
    document = item.document
    event = Event()
    event.add("uid", document["id"])
    event.add("sequence", item.sequence)
    event.add("dtstamp", item.updated_at.astimezone(UTC))
    event.add("last-modified", item.updated_at.astimezone(UTC))
    event.add("created", item.published_at.astimezone(UTC))
    event.add("summary", clean(_summary(document)))
    event.add("status", certainty.telling(document).ical)
    event.add("transp", "TRANSPARENT")
    start, end = _span(document)
    event.add("dtstart", start)
    event.add("dtend", end)
    _where(event, document)
    event.add("url", item.address)
    event.add("description", clean("\n".join(_about(item))))
    if issues := [clean(issue["name"]) for issue in document["issues"]]:
        event.add("categories", issues)
    return event


def _summary(document: Document) -> str:
    """The title says what a calendar's grid cannot: that it is not certain, and that the day is not."""
    title = certainty.title(document)
    return title if day_is_known(document) else f"{title} [{document['when']['wording']}]"


def _span(document: Document) -> tuple[date | datetime, date | datetime]:
    """The start, and what comes just after the end: in UTC, or in days where it may be any of them."""
    when = document["when"]
    if when["instant"]:
        start = datetime.fromisoformat(when["instant"]).astimezone(UTC)
        return start, start + _DRAWN
    return date.fromisoformat(when["earliest"]), date.fromisoformat(when["latest"]) + timedelta(days=1)


def _where(event: Event, document: Document) -> None:
    if location := place(document):
        event.add("location", clean(location))
    city = document["detail"]["city"]
    if city and city["latitude"] is not None and city["longitude"] is not None:
        event.add("geo", (city["latitude"], city["longitude"]))


def _about(item: Item) -> Iterator[str]:
    document = item.document
    yield certainty.dated(document)
    if document["when"]["instant"]:
        yield "How long it lasts is not known; one hour is drawn."
    moved = document["detail"]["moved_from"]
    if moved:
        yield f"Was planned for {moved}."
    if document["text"]:
        yield document["text"]
    yield from sources(document)
    yield item.address
