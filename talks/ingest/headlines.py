"""One short line for each finding, in our own words: what a reviewer sees in the queue."""

from __future__ import annotations

from datetime import date
from typing import Any

from actors.gazetteer import Gazetteer
from talks.reading.findings import (
    DelegationFound,
    DemandFound,
    MeetingFound,
    OutlookFound,
    Payload,
    ResponseFound,
    StatementFound,
    When,
)

LONGEST = 160
# How it reads after the party's name, and how without.
_ASKS = {
    "demand": ("demands", "Demand"),
    "guarantee": ("wants a guarantee", "Guarantee"),
    "offer": ("offers", "Offer"),
    "red_line": ("draws a red line", "Red line"),
    "threat": ("threatens", "Threat"),
}
_ANSWERS = {
    "accepts": ("accepts", "Accepted"),
    "accepts_in_part": ("accepts in part", "Accepted in part"),
    "open": ("is open, with conditions", "Open, with conditions"),
    "counter_offers": ("makes a counter-offer", "Counter-offer"),
    "defers": ("puts off an answer", "Deferred"),
    "refuses": ("refuses", "Refused"),
    "non_starter": ("calls it a non-starter", "Non-starter"),
    "withdraws": ("withdraws", "Withdrawn"),
}
_MEETS = {
    "phone": "Call",
    "written": "Exchange of letters",
    "proximity": "Proximity talks",
    "mediated": "Mediated talks",
}


def headline(payload: Payload, gazetteer: Gazetteer) -> str:
    """Return the line; at most 160 characters."""
    line = " ".join(_line(payload, gazetteer).split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


def _line(payload: Payload, known: Gazetteer) -> str:
    match payload:
        case MeetingFound():
            return _meeting(payload, known)
        case DelegationFound():
            party = _actor(payload.party, known) or payload.party_text or "A party"
            return f"Delegation of {party}" + (f", led by {payload.head_name}" if payload.head_name else "")
        case DemandFound():
            return _move(payload, _ASKS[payload.demand_kind], known)
        case ResponseFound():
            return _move(payload, _ANSWERS[payload.stance], known)
        case StatementFound():
            return _statement(payload, known)
        case _:
            return payload.summary if isinstance(payload, OutlookFound) else payload.name


def _meeting(found: MeetingFound, known: Gazetteer) -> str:
    city = known.city(found.city) if found.city else None
    place = city.name if city else found.place_text
    what = _actor(found.forum, known) or _MEETS.get(found.format or "", "Meeting")
    parties = " and ".join(filter(None, (_actor(key, known) for key in found.parties[:2])))
    who = f" of {parties}" if parties and not found.forum and len(found.parties) == 2 and not place else ""
    when = _day(found.when)
    return what + who + (f" in {place}" if place else "") + (f", {when}" if when else "")


def _day(when: When) -> str:
    if when.earliest is None:
        return ""
    if when.latest in (None, when.earliest):
        return _date(when.earliest)
    if when.precision == "month":
        return f"{when.earliest:%B %Y}"
    joint = " or " if when.precision == "either_or" else " to "
    return _date(when.earliest) + joint + _date(when.latest or when.earliest)


def _date(day: date) -> str:
    return f"{day.day} {day:%B}"


def _move(found: DemandFound | ResponseFound, wording: tuple[str, str], known: Gazetteer) -> str:
    """The party stands before its move, unless the summary begins with it anyway."""
    party = _actor(found.by, known)
    verb, noun = wording
    names = [name for name in (party, found.by_text) if name]
    if not names or any(name in found.summary[:60] for name in names):
        return f"{noun}: {found.summary}"
    return f"{party or found.by_text} {verb}: {found.summary}"


def _statement(found: StatementFound, known: Gazetteer) -> str:
    person = known.person(found.speaker) if found.speaker else None
    speaker = (person.name if person else None) or found.speaker_name or found.speaker_role
    if found.direct:
        return f"{speaker or 'Unnamed'}: “{found.words}”"
    if speaker is None or speaker.split()[-1] in found.summary[:60]:
        return f"Outlook: {found.summary}" if found.statement_kind == "outlook" else found.summary
    return f"{speaker}: {found.summary}"


def _actor(key: str | None, known: Gazetteer) -> str:
    record: Any = known.actor(key) if key else None
    return record.name if record else ""
