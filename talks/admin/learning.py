"""What reviewers taught, and the gazetteer's to-do list: names that no table knows."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import pghistory
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.text import slugify

from actors.admin import HistoryPage
from actors.models import City
from talks import lessons
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
    """One reviewer's word on a name or an office; aliases and tenures that came of it are edited as such."""

    list_display = ["surface", "meaning", "scope", "contradicted", "article", "outlet", "at"]
    list_filter = ["scope", "contradicted", "outlet"]
    search_fields = ["surface", "actor__name", "person__name", "city__name"]
    list_select_related = ["actor", "person", "city", "outlet", "article"]

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """A lesson can be forgotten; the page of its proposal can take it back for ten minutes only."""
        return HistoryPage.has_delete_permission(self, request, obj)

    def delete_model(self, request: HttpRequest, obj: Lesson) -> None:
        """Forget, with the alias that rests on nothing else."""
        lessons.forget([obj])

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Lesson]) -> None:
        """Forget them all."""
        lessons.forget(list(queryset))

    def get_urls(self) -> list[URLPattern]:
        """The to-do list lies beside the lessons."""
        page = self.admin_site.admin_view(self.unknown_page)
        return [path("unknown/", page, name="unknown_names"), *super().get_urls()]

    def unknown_page(self, request: HttpRequest) -> HttpResponse:
        """Names by how many articles hold them, each with its sentences and ways to make it known.

        A POST says that a place is a city that the tables hold under another name.
        """
        if not self.has_view_permission(request):
            raise PermissionDenied
        if request.method == "POST":
            return self._name_city(request)
        kind = request.GET.get("kind", "")
        kind = kind if kind in KINDS.values() else ""
        context = {
            **self.admin_site.each_context(request),
            "title": "Unknown names",
            "opts": self.opts,
            "kinds": ["", *KINDS.values()],
            "kind": kind,
            "names": [(name, _ways(name)) for name in unknown_names(kind)],
            "may_name": request.user.has_perm("actors.change_city"),
            "cities": City.objects.filter(Q(is_venue=True) | Q(is_capital=True)).values_list("slug", "name"),
        }
        return TemplateResponse(request, "admin/unknown_names.html", context)

    def _name_city(self, request: HttpRequest) -> HttpResponse:
        if not request.user.has_perm("actors.change_city"):
            raise PermissionDenied
        name = request.POST.get("name", "").strip()[:120]
        city = City.objects.filter(slug=request.POST.get("city", "").strip()).first()
        if city is None or not name:
            messages.error(request, "Nothing was changed: choose a city that is on file by its short name.")
        else:
            with pghistory.context(editor=str(request.user.pk), reason="Another name, from the to-do list"):
                City.objects.filter(pk=city.pk).update(names=list(dict.fromkeys([*city.names, name])))
            messages.success(request, f"“{name}” is {city} from the next article on.")
        return redirect(request.get_full_path())


def _ways(name: Unknown) -> list[dict[str, Any]]:
    """Links to the add forms, what is known filled in."""
    return [
        {"label": label, "url": f"{reverse(f'admin:{page}')}?{urlencode(_given(name, field))}"}
        for label, page, field in WAYS[name.kind]
    ]


def _given(name: Unknown, field: str) -> dict[str, str]:
    given = {field: name.surface}
    return given | {"slug": slugify(name.surface)} if field == "name" else given
