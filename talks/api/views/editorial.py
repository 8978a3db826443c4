"""What editors do to entries: publish, correct, retract, merge; through record.py, each with a reason."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import time
from typing import Any
from uuid import UUID

import orjson
from django.http import Http404
from django.utils.http import parse_etags
from rest_framework import exceptions
from rest_framework.request import Request
from rest_framework.response import Response

from talks import record
from talks.api.parameters import refuse_unknown
from talks.api.problems import Problem, invalid_body
from talks.api.serializers import entries as shapes
from talks.api.serializers.bodies import editing as bodies
from talks.api.serializers.refusals import Tombstone
from talks.api.serializers.strict import members_of
from talks.api.views.entries import etag, tombstone
from talks.api.views.writing import Writes
from talks.models import Demand, Entry, EntryVersion, Meeting, Negotiation
from talks.vocabulary import EntryState, Scope


class _Edits(Writes):
    http_method_names = ["post", "options"]
    pagination_class = None
    filter_backends: list[Any] = []
    scopes = {"POST": Scope.EDIT}
    takes_if_match = True
    written: dict[int, Any] = {200: shapes.ANY_ENTRY}
    write_problems = (404, 409, 412, 413, 415, 422, 428)
    state = EntryState.PUBLISHED

    def write(self, asked: dict[str, Any], **kwargs: Any) -> Response:
        """Change the entry that the caller has seen, and return its new wording."""
        entry = self._seen(kwargs["pk"])
        with _refusals():
            version = self.change(entry, asked)
        return _wording(version)

    def change(self, entry: Entry, asked: dict[str, Any]) -> EntryVersion:
        """Do it."""
        raise NotImplementedError

    def _seen(self, pk: UUID) -> Entry:
        """The entry, locked with its negotiation as record.py locks it, in the wording of If-Match."""
        home = Entry.objects.filter(pk=pk).values_list("negotiation_id", flat=True).first()
        if home is None:
            raise Http404
        Negotiation.objects.lock(home)
        entry = Entry.objects.get(pk=pk)
        self._must_match(entry)
        if entry.state != self.state:
            raise Problem("conflict", f"This entry is {entry.get_state_display().lower()}.")
        return entry

    def _must_match(self, entry: Entry) -> None:
        sent = self.request.headers.get("If-Match")
        if sent is None:
            raise Problem("precondition-required", "Send the entry's ETag as If-Match.")
        tags, now = parse_etags(sent), tag_of(entry)
        # A part of the wording, or a demand with its status, adds to the tag what it is.
        if not any(tag in ("*", now) or tag.startswith(f"{now[:-1]}-") for tag in tags):
            raise Problem("stale", f"The entry's ETag is {now} now; nothing was changed.")


def tag_of(entry: Entry) -> str:
    """What names the entry as it is: a wording by its number, a draft by all that it holds."""
    if entry.state != EntryState.DRAFT:
        return etag(entry.version)
    document = orjson.dumps(entry.as_kind().document(), option=orjson.OPT_SORT_KEYS)
    return f'"draft-{hashlib.sha256(document).hexdigest()[:16]}"'


def _wording(version: EntryVersion) -> Response:
    body = version.document if version.state == EntryState.PUBLISHED else tombstone(version)
    return Response(body, headers={"ETag": etag(version.number)})


@contextmanager
def _refusals() -> Iterator[None]:
    try:
        yield
    except record.RecordError as error:
        at = {"": "", "into": "/into", "reason": "/reason"}.get(error.field, f"/changes/{error.field}")
        raise invalid_body({at: [str(error)]}) from error


class Publish(_Edits):
    """Put a draft on its timeline. GET shows it to editors before, with the ETag that publishing it takes."""

    body = bodies.ReasonBody
    state = EntryState.DRAFT
    shape = shapes.Draft
    gives_etag = True
    http_method_names = ["get", "head", "post", "options"]
    scopes = {"GET": Scope.EDIT, "POST": Scope.EDIT}
    problem_statuses = (404, 409)
    operation_ids = {"GET": "entries_draft_retrieve", "POST": "entries_publish"}

    def get(self, request: Request, pk: UUID) -> Response:
        """The draft as it is now (some five queries)."""
        refuse_unknown(request.query_params, set())
        entry = Entry.objects.for_document().filter(pk=pk).first()
        if entry is None:
            raise Http404
        if entry.state != self.state:
            raise Problem("conflict", f"This entry is {entry.get_state_display().lower()}.")
        document = entry.as_kind().document()
        draft = {name: document[name] for name in map(str, shapes.Draft().fields)}
        return Response(draft, headers={"ETag": tag_of(entry)})

    def change(self, entry: Entry, asked: dict[str, Any]) -> EntryVersion:
        """Publish it."""
        return record.publish(entry, by=self.person, reason=asked["reason"])


class Correct(_Edits):
    """Give an entry another wording; the old one stays readable."""

    body = bodies.CorrectBody
    operation_ids = {"POST": "entries_correct"}

    def change(self, entry: Entry, asked: dict[str, Any]) -> EntryVersion:
        """Correct it."""
        changes = _columns(entry, asked["changes"])
        return record.correct(
            entry, changes, by=self.person, reason=asked["reason"], correction=asked["is_correction"]
        )


class Retract(_Edits):
    """Take an entry off the timelines; its address tells when and why for ever."""

    body = bodies.ReasonBody
    written = {200: Tombstone}
    operation_ids = {"POST": "entries_retract"}

    def change(self, entry: Entry, asked: dict[str, Any]) -> EntryVersion:
        """Retract it."""
        return record.retract(entry, by=self.person, reason=asked["reason"])


class Merge(_Edits):
    """Make an entry a pointer to another, which takes over its sources and is the answer."""

    body = bodies.MergeEntryBody
    operation_ids = {"POST": "entries_merge"}

    def change(self, entry: Entry, asked: dict[str, Any]) -> EntryVersion:
        """Merge it."""
        winner = _published(Entry, asked["into"], "/into")
        return record.merge(entry, winner, by=self.person, reason=asked["reason"])


# ── From a body to columns ──────────────────────────────────────────────────────────────────────


def _columns(entry: Entry, asked: dict[str, Any]) -> dict[str, Any]:
    try:
        members_of(entry.kind, bodies.CHANGE_MEMBERS[entry.kind], asked)
    except exceptions.ValidationError as error:
        raise exceptions.ValidationError({"changes": error.detail}) from error
    changes = dict(asked)
    if "when" in changes:
        changes |= _date(changes.pop("when"))
    if changes.get("city"):
        changes["zone"] = changes["city"].zone
    for name, model in (("demand", Demand), ("about", Meeting)):
        if changes.get(name):
            changes[name] = _published(model, changes[name], f"/changes/{name}")
    if "demand" in changes and changes["demand"].negotiation_id != entry.negotiation_id:
        raise invalid_body({"/changes/demand": ["That demand belongs to another negotiation."]})
    return changes


def _date(when: dict[str, Any]) -> dict[str, Any]:
    return {
        "earliest": when.get("earliest"),
        "latest": when.get("latest"),
        "at": time.fromisoformat(when["at"]) if when.get("at") else None,
        "precision": when.get("precision", "unknown"),
        "basis": when.get("basis", "unknown"),
        "date_label": when.get("label", ""),
    }


def _published(model: Any, pk: UUID, pointer: str) -> Any:
    """The published entry of this id."""
    found = model.objects.filter(pk=pk, state=EntryState.PUBLISHED).first()
    if found is None:
        raise invalid_body({pointer: [f"There is no such published {model._meta.verbose_name}."]})
    return found
