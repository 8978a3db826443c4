"""Publish, correct, retract and merge entries: the only hand that writes the public record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import pghistory
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import F, Model, Q
from django.utils import timezone
from django.utils.translation import gettext

from talks import wake
from talks.models import Entry, EntryVersion, Negotiation, User, WebhookEndpoint
from talks.vocabulary import EntryState

TELL_CHANGES = "talks.tell_changes"  # the task that tells those who asked to be told


class RecordError(Exception):
    """The record refuses a change. `field` names the input at fault, or is empty.

    RecordError
    └── (no family: the message says what is wrong and how to mend it)
    """

    permanent = True

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


def publish(entry: Entry, *, by: User | None, reason: str, at: datetime | None = None) -> EntryVersion:
    """Put a draft on its timeline(s). `at` is the moment of record, now unless a past one is replayed."""
    if entry.state != EntryState.DRAFT:
        raise RecordError(gettext("This entry is %s already.") % entry.get_state_display().lower())
    with _change(entry, by, reason, at) as change:
        if not entry.citations.exists():
            raise RecordError(
                gettext("Nothing is published without its sentence: add a citation first."), "citations"
            )
        return change.write(EntryState.PUBLISHED)


def correct(
    entry: Entry,
    changes: Mapping[str, Any] | None = None,
    *,
    by: User | None,
    reason: str,
    at: datetime | None = None,
    correction: bool = True,
) -> EntryVersion:
    """Give a published entry a new wording, and keep the old one.

    `changes` are fields of the entry's kind; leave them out when related rows (sources, delegations) changed.
    `correction` is False when the world moved (a meeting was held) rather than the record having been wrong.
    """
    _must_be_public(entry)
    with _change(entry, by, reason, at) as change:
        child = entry.as_kind()
        assign(child, changes or {})
        save_checked(child)
        return change.write(EntryState.PUBLISHED, is_correction=correction)


def retract(entry: Entry, *, by: User | None, reason: str, at: datetime | None = None) -> EntryVersion:
    """Take an entry off the timelines; its address answers with a tombstone that says why."""
    _must_be_public(entry)
    if not reason.strip():
        raise RecordError(gettext("Say why the entry is retracted: readers who cited it will ask."), "reason")
    with _change(entry, by, reason, at) as change:
        return change.write(EntryState.RETRACTED, is_correction=True)


def merge(
    loser: Entry, winner: Entry, *, by: User | None, reason: str, at: datetime | None = None
) -> EntryVersion:
    """Make `loser` a pointer to `winner`, which takes over its sources. Its address redirects for ever."""
    _must_be_public(loser)
    _must_be_public(winner)
    if loser.pk == winner.pk:
        raise RecordError(gettext("An entry cannot be merged into itself."), "into")
    if loser.kind != winner.kind or loser.negotiation_id != winner.negotiation_id:
        raise RecordError(gettext("Merge entries of one kind in one negotiation only."), "into")
    with _change(loser, by, reason, at) as change:
        _copy_citations(loser, winner)
        change.write(EntryState.MERGED, merged_into=winner)
        return correct(winner, by=by, reason=reason, at=change.at, correction=False)


def assign(child: Entry, changes: Mapping[str, Any]) -> None:
    """Set fields and many-to-many sets on an entry; refuse what the record alone may write."""
    for name, value in changes.items():
        field = _editable_field(child, name)
        if field.many_to_many:
            getattr(child, name).set(value)
        else:
            setattr(child, name, value)


def _editable_field(child: Entry, name: str) -> Any:
    field = child._meta.get_field(name)
    if not field.editable:
        raise RecordError(gettext("%s is kept by the record itself and cannot be set.") % name, name)
    return field


def save_checked(child: Entry) -> None:
    """Save after the model's own checks, so that bad input reads as a sentence, not as a database error."""
    try:
        child.full_clean(exclude=["entry"], validate_constraints=False)
        _save_or_say_why(child)
    except ValidationError as error:
        field, messages = next(iter(error.message_dict.items()))
        raise RecordError(messages[0], "" if field == "__all__" else field) from error


def _save_or_say_why(child: Entry) -> None:
    """The database holds the constraints anyway; each is asked for its words only when one refuses.

    Asking them beforehand takes a query each: half the time of a publication. Raises ValidationError.
    """
    try:
        with transaction.atomic():
            child.save()
    except IntegrityError:
        child.full_clean(exclude=["entry"])
        raise


def _must_be_public(entry: Entry) -> None:
    if entry.state != EntryState.PUBLISHED:
        raise RecordError(
            gettext("This entry is %s; only published ones change.") % entry.get_state_display().lower()
        )


def _copy_citations(loser: Entry, winner: Entry) -> None:
    known = set(winner.citations.values_list("version_id", "start", "end", "supports"))
    for citation in loser.citations.all():
        if (citation.version_id, citation.start, citation.end, citation.supports) not in known:
            citation.pk = None
            citation._state.adding = True
            citation.id = type(citation)._meta.pk.get_default()
            citation.entry = winner
            citation.save(force_insert=True)


class _Change:
    """One write of one entry under its negotiation's lock."""

    def __init__(self, entry: Entry, by: User | None, reason: str, at: datetime | None) -> None:
        self.entry, self.by, self.reason = entry, by, reason
        self.at = at or timezone.now()
        self.negotiation = Negotiation.objects.lock(entry.negotiation_id)
        changed_at, self.number = Entry.objects.values_list("changed_at", "number").get(pk=entry.pk)
        self._must_not_run_backwards(changed_at)

    def _must_not_run_backwards(self, changed_at: datetime | None) -> None:
        if changed_at and self.at < changed_at:
            raise RecordError(
                gettext("The entry was already changed at %s; choose a later moment.")
                % f"{changed_at:%Y-%m-%d %H:%M}"
            )

    def write(
        self, state: EntryState, *, is_correction: bool = False, merged_into: Entry | None = None
    ) -> EntryVersion:
        """Move the entry to `state`, supersede its standing wording and store the new one."""
        self._move(state, merged_into)
        fresh = Entry.objects.for_document().get(pk=self.entry.pk).as_kind()
        self._supersede()
        versions = [self._version(fresh, home, is_correction) for home in fresh.homes()]
        EntryVersion.objects.bulk_create(versions)
        self._bump(fresh.homes())
        self.entry.refresh_from_db()
        return versions[0]

    def _move(self, state: EntryState, merged_into: Entry | None) -> None:
        first = {"number": self._next_number(), "first_published_at": self.at} if self.number is None else {}
        Entry.objects.filter(pk=self.entry.pk).update(
            **first, state=state, merged_into=merged_into, version=F("version") + 1, changed_at=self.at
        )

    def _next_number(self) -> int:
        number = self.negotiation.last_number + 1
        Negotiation.objects.filter(pk=self.negotiation.pk).update(last_number=number)
        return number

    def _supersede(self) -> None:
        standing = EntryVersion.objects.filter(entry_id=self.entry.pk, superseded_at__isnull=True)
        standing.update(superseded_at=self.at)

    def _version(self, entry: Entry, home: Negotiation, is_correction: bool) -> EntryVersion:
        document = entry.document()
        return EntryVersion(
            entry_id=entry.pk,
            negotiation=home,
            home=home == entry.negotiation,
            number=entry.version,
            state=entry.state,
            recorded_at=self.at,
            first_published_at=entry.first_published_at or self.at,
            is_correction=is_correction,
            by=self.by,
            reason=self.reason,
            kind=entry.kind,
            certainty=entry.certainty,
            earliest=entry.earliest,
            latest=entry.latest,
            sort_at=entry.sort_at,
            sort_rank=entry.sort_rank,
            party_slugs=sorted({party["slug"] for party in document["parties"]}),
            issue_slugs=sorted({issue["slug"] for issue in document["issues"]}),
            outlet_slugs=_outlets(document),
            search_text=_search_text(document),
            document=document,
        )

    def _bump(self, homes: list[Negotiation]) -> None:
        """Tell each timeline on which the entry stands, or stood until now, that it has changed."""
        ended = EntryVersion.objects.filter(entry_id=self.entry.pk, superseded_at=self.at)
        touched = Q(pk__in=[home.pk for home in homes]) | Q(pk__in=ended.values("negotiation_id"))
        Negotiation.objects.filter(touched).update(version=F("version") + 1, changed_at=self.at)


@contextmanager
def _change(entry: Entry, by: User | None, reason: str, at: datetime | None) -> Iterator[_Change]:
    """All or nothing, with who and why beside every row that history keeps."""
    who: dict[str, Model | str] = {"editor": str(by.pk), "byline": by.byline()} if by else {}
    with transaction.atomic(), pghistory.context(reason=reason, **who):
        yield _Change(entry, by, reason, at)
        # Robust: the record is written, and a hint that fails must not look as if it were not.
        transaction.on_commit(_tell, robust=True)


def _tell() -> None:
    if WebhookEndpoint.objects.active().exists():
        wake.send(TELL_CHANGES)


def _outlets(document: dict[str, Any]) -> list[str]:
    outlets = [citation["article"]["outlet"] for citation in document["citations"]]
    return sorted({outlet["slug"] for outlet in outlets if outlet})


def _search_text(document: dict[str, Any]) -> str:
    detail = document["detail"]
    speaker = detail.get("speaker") or {}
    city = detail.get("city") or {}
    parts = [
        document["title"],
        document["text"],
        detail.get("words", ""),
        speaker.get("name", ""),
        speaker.get("native_name", ""),
        city.get("name", ""),
        *(party["name"] for party in document["parties"]),
        *(citation["quote"] for citation in document["citations"]),
    ]
    return "\n".join(part for part in parts if part)
