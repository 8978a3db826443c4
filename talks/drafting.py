"""From the payload of an accepted proposal to an unpublished entry of its kind, its related rows and date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.text import slugify
from django.utils.translation import gettext
from uuid_utils.compat import uuid7

from actors.models import Actor, City, Person
from talks import record
from talks.models import Delegation, Demand, Entry, Issue, Meeting, Negotiation, Proposal, Response, Statement
from talks.vocabulary import EntryState, ProposalKind

Parts = tuple[Entry, dict[str, list[Any]]]  # an unsaved entry, and its many-to-many sets by field


class DraftError(Exception):
    """A payload that cannot become an entry. `field` names the input at fault.

    DraftError
    └── (no family: the message says what is wrong and how to mend it)
    """

    permanent = True

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


def draft(kind: str, payload: dict[str, Any], home: Negotiation) -> Entry:
    """Save an unpublished entry of `kind` as the payload describes it; raise DraftError or RecordError."""
    entry, sets = _BUILDERS[kind](payload, home)
    entry.negotiation = home
    entry.kind = kind
    entry.title = payload["title"]
    entry.text = payload.get("text") or ""
    entry.certainty = payload.get("certainty") or "held"
    entry.modality = payload.get("modality")
    _date(entry, payload.get("when") or {})
    record.save_checked(entry)
    for name, rows in sets.items():
        getattr(entry, name).set(rows)
    entry.issues.set(several(Issue, payload.get("issues"), "issues"))
    if isinstance(entry, Meeting):
        _seat_parties(entry, payload)
    return entry


def dated(proposal: Proposal) -> dict[str, Any]:
    """The payload; words without a date of their own get the day they were published, and say so.

    A meeting does not: the day of a report is not the day of what it reports.
    """
    payload: dict[str, Any] = proposal.payload
    published = proposal.version.published_at
    known = (payload.get("when") or {}).get("earliest")
    if known or published is None or proposal.kind in {ProposalKind.MEETING, ProposalKind.DELEGATION}:
        return payload
    day = published.date().isoformat()
    return {**payload, "when": {"earliest": day, "latest": day, "precision": "day", "basis": "published"}}


def _meeting(payload: dict[str, Any], home: Negotiation) -> Parts:
    city = one(City, payload.get("city"), "city")
    meeting = Meeting(
        format=payload.get("format"),
        level=payload.get("level"),
        city=city,
        place_text="" if city else payload.get("place_text") or "",
        venue=payload.get("venue") or "",
        forum=one(Actor, payload.get("forum"), "forum"),
        host=one(Actor, payload.get("host"), "host"),
        mediator=one(Actor, payload.get("mediator"), "mediator"),
        zone=city.zone if city else "UTC",
    )
    return meeting, {}


def _demand(payload: dict[str, Any], home: Negotiation) -> Parts:
    demand = Demand(
        by=one(Actor, payload.get("by"), "by"),
        by_text=payload.get("by_text") or "",
        demand_kind=payload.get("demand_kind") or "demand",
        condition=payload.get("condition") or "",
        deadline=_day((payload.get("deadline") or {}).get("latest"), "deadline"),
        trigger=payload.get("trigger") or "",
        consequence=payload.get("consequence") or "",
    )
    return demand, {"of": several(Actor, payload.get("of"), "of")}


def _response(payload: dict[str, Any], home: Negotiation) -> Parts:
    demand = published(Demand, payload.get("demand"))
    if demand is None:
        raise DraftError(gettext("Choose the demand that this answers."), "demand")
    if demand.negotiation_id != home.pk:
        raise DraftError(
            gettext("That demand belongs to another negotiation, %s.") % demand.negotiation, "demand"
        )
    response = Response(
        demand=demand,
        by=one(Actor, payload.get("by"), "by"),
        by_text=payload.get("by_text") or "",
        stance=payload.get("stance") or "",
        condition=payload.get("condition") or "",
    )
    return response, {}


def _statement(payload: dict[str, Any], home: Negotiation) -> Parts:
    speaker = person(payload.get("speaker"), payload.get("speaker_name"), payload, "speaker")
    about = published(Meeting, payload.get("about"))
    statement = Statement(
        speaker=speaker,
        speaker_label="" if speaker else payload.get("speaker_role") or payload.get("speaker_name") or "",
        actor=one(Actor, payload.get("actor"), "actor"),
        channel=payload.get("channel"),
        said_in=payload.get("said_in") or "",
        statement_kind=payload.get("statement_kind") or "other",
        direct=bool(payload.get("direct")),
        words=payload.get("words") or "",
        language=payload.get("language") or "en",
        translation=payload.get("translation") or "",
        about=about,
    )
    return statement, {}


_BUILDERS: dict[str, Callable[[dict[str, Any], Negotiation], Parts]] = {
    ProposalKind.MEETING: _meeting,
    ProposalKind.DEMAND: _demand,
    ProposalKind.RESPONSE: _response,
    ProposalKind.STATEMENT: _statement,
}


def _seat_parties(meeting: Meeting, payload: dict[str, Any]) -> None:
    """A party at a meeting is a delegation, also while nobody knows who sits in it."""
    around = {meeting.forum_id, meeting.host_id, meeting.mediator_id}
    for actor in several(Actor, payload.get("parties"), "parties"):
        if actor.pk not in around:
            Delegation.objects.create(meeting=meeting, actor=actor)


def one(model: Any, slug: str | None, field: str) -> Any:
    """The row with this slug; null stays null, an unknown slug is an error and never the nearest row."""
    if not slug:
        return None
    row = model.objects.filter(slug=slug).first()
    if row is None:
        raise DraftError(
            gettext("There is no %(sort)s “%(slug)s”.") % {"sort": model._meta.verbose_name, "slug": slug},
            field,
        )
    return getattr(row, "merged_into", None) or row


def published(model: Any, pk: str | None) -> Any:
    """The published entry of a kind with this id, or None."""
    try:
        return model.objects.filter(pk=pk, state=EntryState.PUBLISHED).first() if pk else None
    except ValidationError:
        return None


def several(model: Any, slugs: list[str] | None, field: str) -> list[Any]:
    """The rows with these slugs, each once."""
    return [one(model, slug, field) for slug in dict.fromkeys(slugs or [])]


def person(slug: str | None, name: str | None, payload: dict[str, Any], field: str) -> Person | None:
    """The known person, or a new one where the reviewer says so (`create_people`), or nobody."""
    if slug or not name or not payload.get("create_people"):
        found: Person | None = one(Person, slug, field)
        return found
    slug = slugify(name) or f"person-{uuid7()}"
    fresh, made = Person.objects.get_or_create(slug=slug, defaults={"name": name})
    if not made and fresh.name != name:
        raise DraftError(
            gettext("“%(name)s” looks like %(known)s, who is known: choose that person.")
            % {"name": name, "known": fresh.name},
            field,
        )
    return fresh


def _date(entry: Entry, when: dict[str, Any]) -> None:
    entry.earliest = _day(when.get("earliest"), "earliest")
    entry.latest = _day(when.get("latest"), "latest")
    entry.precision = when.get("precision") or "unknown"
    entry.date_label = (when.get("date_text") or when.get("label") or "")[:120]
    entry.basis = when.get("basis") or "unknown"
    try:
        entry.at = time.fromisoformat(when["at"]) if when.get("at") else None
    except ValueError as error:
        raise DraftError(gettext("Write the time as 14:30."), "at") from error


def _day(value: str | None, field: str) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError as error:
        raise DraftError(gettext("Write the date as 2022-01-10."), field) from error
