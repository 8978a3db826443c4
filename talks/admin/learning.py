"""What reviewers taught, and the gazetteer's to-do list: names that no table knows."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse

from talks.admin.looking import LookOnly
from talks.models import Lesson
from talks.unknowns import KINDS, Unknown, unknown_names

# {sort of name: [(what to do, admin page, its field for the name)]}
WAYS = {
    "actor": [("Alias of …", "actors_alias_add", "surface"), ("New actor", "actors_actor_add", "name")],
    "person": [("Alias of …", "actors_alias_add", "surface"), ("New person", "actors_person_add", "name")],
    "city": [("New city", "actors_city_add", "name")],
}


@admin.register(Lesson)
class LessonAdmin(LookOnly):
    """One reviewer's word on one name or office; aliases and tenures that came of it are edited as such."""

    list_display = ["surface", "meaning", "scope", "contradicted", "outlet", "at"]
    list_filter = ["scope", "contradicted", "outlet"]
    search_fields = ["surface", "actor__name", "person__name", "city__name"]
    list_select_related = ["actor", "person", "city", "outlet"]

    def get_urls(self) -> list[URLPattern]:
        """The to-do list lies beside the lessons."""
        page = self.admin_site.admin_view(self.unknown_page)
        return [path("unknown/", page, name="unknown_names"), *super().get_urls()]

    def unknown_page(self, request: HttpRequest) -> HttpResponse:
        """Names by how many articles hold them, each with its sentences and ways to make it known."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        kind = request.GET.get("kind", "")
        kind = kind if kind in KINDS.values() else ""
        context = {
            **self.admin_site.each_context(request),
            "title": "Unknown names",
            "opts": self.opts,
            "kinds": ["", *KINDS.values()],
            "kind": kind,
            "names": [(name, _ways(name)) for name in unknown_names(kind)],
        }
        return TemplateResponse(request, "admin/unknown_names.html", context)


def _ways(name: Unknown) -> list[dict[str, Any]]:
    """Links to the add forms, the name filled in."""
    return [
        {"label": label, "url": f"{reverse(f'admin:{page}')}?{urlencode({field: name.surface})}"}
        for label, page, field in WAYS[name.kind]
    ]
