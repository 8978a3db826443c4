"""Which wording of an entry an address shows, and what stands where there is none any more."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.urls import reverse

from talks.models import EntryVersion
from talks.vocabulary import DelegateRole, EntryKind, EntryState


def standing(pk: UUID, *, kind: EntryKind | None = None, as_of: datetime | None = None) -> EntryVersion:
    """The newest wording recorded by `as_of`, whatever its state (one query). Raises Http404."""
    rows = EntryVersion.objects.wordings_of(pk, as_of=as_of)
    row = (rows.filter(kind=kind) if kind else rows).first()
    if row is None:
        raise Http404("There is no such entry on record.")
    return row


def gone(request: HttpRequest, row: EntryVersion) -> HttpResponse | None:
    """301 to the entry it was merged into, 410 with a tombstone when retracted, None while it stands."""
    if row.state == EntryState.MERGED:
        return HttpResponsePermanentRedirect(reverse("talks:entry", args=[row.document["merged_into"]]))
    if row.state == EntryState.RETRACTED:
        return render(request, "talks/tombstone.html", {"row": row}, status=410)
    return None


def address(document: dict[str, Any]) -> str:
    """Where an entry is read by itself: meetings have a page of their own."""
    name = "talks:meeting" if document["kind"] == EntryKind.MEETING else "talks:entry"
    return reverse(name, args=[document["id"]])


def heads_of(meeting: dict[str, Any]) -> list[dict[str, Any]]:
    """Who heads each delegation at a meeting: [{actor, person, role, post}]."""
    return [
        {"actor": delegation["actor"], **delegate}
        for delegation in meeting["detail"]["delegations"]
        for delegate in delegation["delegates"]
        if delegate["role"] == DelegateRole.HEAD
    ]
