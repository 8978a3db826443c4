"""A person's own saved views, over the API: what the page does, through the same verbs."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.http import Http404, QueryDict
from django.urls import reverse
from django.utils import timezone
from rest_framework.response import Response

from talks import digests, saving
from talks.api import filtersets
from talks.api.problems import Problem, invalid_body
from talks.api.serializers import saved as shapes
from talks.api.serializers.bodies import saved as bodies
from talks.api.views.reading import OneRow, Rows
from talks.api.views.writing import Changes, Writes
from talks.models import SavedView
from talks.vocabulary import Scope

VIEWS = SavedView.objects.select_related("negotiation")
OWN = dict.fromkeys(("GET", "POST", "PATCH", "DELETE"), Scope.ACCOUNT)


class _Own:
    def get_queryset(self) -> QuerySet[SavedView]:
        """One's own."""
        return VIEWS.filter(owner=self.request.user.pk)  # type: ignore[attr-defined]

    def filled(self, view: SavedView, asked: dict[str, Any]) -> dict[str, Any]:
        """Put what was asked into it, keep it, and return its document."""
        _fill(view, asked)
        try:
            saving.keep(view)
        except saving.SavingError as error:
            raise Problem("conflict", str(error)) from error
        return dict(shapes.SavedView(view, context={"request": self.request}).data)  # type: ignore[attr-defined]


class ViewList(_Own, Writes, Rows[SavedView]):
    """Your saved views. POST saves one more: page, feeds, calendar and tables at an address that stays."""

    queryset = VIEWS
    serializer_class = shapes.SavedView
    filterset_class = filtersets.SavedViewFilter
    counted_at = "api:view-count"
    http_method_names = ["get", "post", "head", "options"]
    scopes = OWN
    body = bodies.ViewBody
    written = {201: shapes.SavedView}
    operation_ids = {"POST": "views_create"}
    write_problems = (409, 413, 415, 422)

    def write(self, asked: dict[str, Any], **kwargs: Any) -> Response:
        """Save it."""
        view = SavedView(owner=self.person)
        document = self.filled(view, asked)
        headers = {"Location": reverse("api:view", args=[view.pk])}
        return Response(document, status=201, headers=headers)


class ViewDetail(_Own, Changes, OneRow[SavedView]):
    """One of your saved views. PATCH changes it, at the same address; DELETE ends it.

    One that a webhook follows cannot be ended.
    """

    queryset = VIEWS
    serializer_class = shapes.SavedView
    http_method_names = ["get", "patch", "delete", "head", "options"]
    scopes = OWN
    body = bodies.ChangedViewBody
    written = {200: shapes.SavedView}
    operation_ids = {"PATCH": "views_update", "DELETE": "views_delete"}
    write_problems = (404, 409, 413, 415, 422)

    def write(self, asked: dict[str, Any], **kwargs: Any) -> Response:
        """Change what the body names."""
        return Response(self.filled(self._locked(kwargs["pk"]), asked))

    def end(self, **kwargs: Any) -> None:
        """Delete it."""
        try:
            saving.end(self._locked(kwargs["pk"]))
        except saving.Followed as error:
            raise Problem("conflict", str(error)) from error

    def _locked(self, pk: Any) -> SavedView:
        view = self.person.saved_views.select_for_update().filter(pk=pk).first()
        if view is None:
            raise Http404
        return view


def _fill(view: SavedView, asked: dict[str, Any]) -> None:
    """Put what was asked into it. Raises the problem of what cannot stand."""
    view.title = asked.get("title", view.title)
    view.negotiation = asked.get("negotiation", view.negotiation)
    try:
        view.query = saving.query_of(QueryDict(asked.get("query", view.query)), view.negotiation, strict=True)
    except saving.Unclear as error:
        raise invalid_body({"/query": error.lines()}) from error
    rhythm = asked.get("digest", view.digest) or ""
    try:
        if rhythm:
            saving.must_be_mailable(view.owner, view.query)
    except saving.SavingError as error:
        raise invalid_body({"/digest": [str(error)]}) from error
    digests.subscribe(view, rhythm, timezone.now())
