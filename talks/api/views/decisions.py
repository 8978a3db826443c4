"""What reviewers do with proposals, one by one or many at once; all of it through review.py."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from django.db import transaction
from django.http import Http404
from rest_framework import exceptions
from rest_framework.response import Response

from talks import review
from talks.api.problems import Problem, invalid_body, told
from talks.api.serializers import sources as shapes
from talks.api.serializers.bodies import decisions as bodies
from talks.api.serializers.strict import members_of
from talks.api.views.sources import PROPOSALS
from talks.api.views.writing import Writes
from talks.models import Entry, Proposal, User
from talks.vocabulary import Scope


class _Decides(Writes):
    http_method_names = ["post", "options"]
    pagination_class = None
    filter_backends: list[Any] = []
    scopes = {"POST": Scope.REVIEW}
    written: dict[int, Any] = {200: shapes.Proposal}
    write_problems: tuple[int, ...] = (404, 409, 413, 415, 422)


class _DecidesOne(_Decides):
    deed: str

    def write(self, asked: dict[str, Any], **kwargs: Any) -> Response:
        """Decide it, and return the proposal as it is now."""
        _DEEDS[self.deed](_found(kwargs["pk"]), asked, self.person)
        return Response(_document(kwargs["pk"]))


def _found(pk: UUID) -> Proposal:
    proposal = PROPOSALS.filter(pk=pk).first()
    if proposal is None:
        raise Http404
    return proposal


def _document(pk: UUID) -> dict[str, Any]:
    return dict(shapes.Proposal(PROPOSALS.get(pk=pk)).data)


# ── The deeds ───────────────────────────────────────────────────────────────────────────────────


def _accept(proposal: Proposal, asked: dict[str, Any], by: User) -> None:
    edits = asked.get("edits") or {}
    try:
        members_of(proposal.kind, bodies.EDIT_MEMBERS[proposal.kind], edits)
    except exceptions.ValidationError as error:
        raise exceptions.ValidationError({"edits": error.detail}) from error
    amended = {name: _as_payload(name, value) for name, value in edits.items()}
    with _refusals("/edits"):
        review.accept(proposal, by=by, edits=amended or None, negotiation=asked.get("negotiation"))


def _as_payload(name: str, value: Any) -> Any:
    """An edit in the payload's own words, which are plain data."""
    if name == "when":
        return {key: _iso(part) for key, part in value.items()}
    if name == "deadline":
        return {"latest": value.isoformat()} if value else None
    if name == "members":
        return [[one["name"], one.get("person"), one.get("post")] for one in value]
    return str(value) if isinstance(value, UUID) else value


def _iso(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value


def _merge(proposal: Proposal, asked: dict[str, Any], by: User) -> None:
    entry = Entry.objects.filter(pk=asked["entry"]).first()
    if entry is None:
        raise invalid_body({"/entry": ["There is no such entry."]})
    with _refusals(""):
        review.merge(proposal, entry, by=by)


def _reject(proposal: Proposal, asked: dict[str, Any], by: User) -> None:
    with _refusals(""):
        review.reject(proposal, by=by, reason=asked["reason"], note=asked.get("note", ""))


def _undo(proposal: Proposal, asked: dict[str, Any], by: User) -> None:
    with _refusals(""):
        review.undo(proposal, by=by)


@contextmanager
def _refusals(at: str) -> Iterator[None]:
    """Turn the reviewers' refusals into problems; `at` is where a field of theirs stands in the body."""
    try:
        yield
    except review.ReviewError as error:
        if error.conflict:
            raise Problem("conflict", str(error)) from error
        within = "" if error.field == "negotiation" else at
        raise invalid_body({f"{within}/{error.field}" if error.field else "": [str(error)]}) from error


_DEEDS: dict[str, Callable[[Proposal, dict[str, Any], User], None]] = {
    "accept": _accept,
    "merge": _merge,
    "reject": _reject,
    "undo": _undo,
}


# ── The addresses ───────────────────────────────────────────────────────────────────────────────


class Accept(_DecidesOne):
    """Put a proposal on record, amended where `edits` say so."""

    body = bodies.AcceptBody
    deed = "accept"
    operation_ids = {"POST": "proposals_accept"}


class Merge(_DecidesOne):
    """Make a proposal's sentences a further source of an entry that says the same."""

    body = bodies.MergeProposalBody
    deed = "merge"
    operation_ids = {"POST": "proposals_merge"}


class Reject(_DecidesOne):
    """Set a proposal aside, and say why."""

    body = bodies.RejectBody
    deed = "reject"
    operation_ids = {"POST": "proposals_reject"}


class Undo(_DecidesOne):
    """Take a decision of the last ten minutes back."""

    body = bodies.UndoBody
    deed = "undo"
    operation_ids = {"POST": "proposals_undo"}


class Decisions(_Decides):
    """Many decisions at once: each stands or falls by itself, and is answered in its place."""

    body = bodies.DecisionsBody
    written = {200: shapes.DecisionResults}
    write_problems = (413, 415, 422)
    operation_ids = {"POST": "proposals_decide"}

    def write(self, asked: dict[str, Any], **kwargs: Any) -> Response:
        """Decide each."""
        return Response({"results": [self._result(one) for one in asked["decisions"]]})

    def _result(self, one: dict[str, Any]) -> dict[str, Any]:
        pk = one["proposal"]
        head = {"id": str(pk), "decision": one["decision"]}
        try:
            with transaction.atomic():
                _DEEDS[one["decision"]](_found(pk), one, self.person)
        except (Http404, exceptions.APIException) as error:
            problem = told(error, self.request)
            return head | {"status": problem["status"], "proposal": None, "problem": problem}
        return head | {"status": 200, "proposal": _document(pk), "problem": None}
