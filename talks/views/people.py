"""People: who speaks and sits for whom, and which posts they held."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.db.models import Prefetch, Q
from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from actors.models import Person, Tenure
from talks.timeline import of_person, people_on_record
from talks.views import addresses
from talks.views.paging import shown_page

SIZE = 60


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """People on the record by name; ?all=1 lists everybody known, ?q= searches all."""
    if redirect := addresses.tidied(request):
        return redirect
    words = request.GET.get("q", "").strip()
    everybody = bool(words) or request.GET.get("all") == "1"
    held = Prefetch("tenures", Tenure.objects.select_related("post__actor").order_by("-since"))
    known = Person.objects.filter(merged_into__isnull=True) if everybody else people_on_record()
    if words:
        known = known.filter(Q(name__icontains=words) | Q(native_name__icontains=words))
    people = known.prefetch_related(held).order_by("sort_name")
    page = Paginator(people, SIZE).get_page(request.GET.get("page"))
    context = {"people": page, "words": words, "everybody": everybody}
    return render(request, "talks/people.html", context)


@require_safe
def person_page(request: HttpRequest, slug: str) -> HttpResponse:
    """A person; one that was merged into another leads there."""
    person = get_object_or_404(Person.objects.select_related("merged_into"), slug=slug)
    if person.merged_into:
        return HttpResponsePermanentRedirect(person.merged_into.get_absolute_url())
    context = {
        "person": person,
        "tenures": person.tenures.select_related("post__actor").order_by("-since"),
        "aliases": person.aliases.order_by("surface"),
        **shown_page(request, of_person(person)),
    }
    return render(request, "talks/person.html", context)
