"""One party: its people, its posts, and what it did."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from actors.models import Actor, Tenure
from talks.models import EntryVersion, Negotiation
from talks.views.paging import shown_page

MOST_PEOPLE = 40


@require_safe
def actor_page(request: HttpRequest, slug: str) -> HttpResponse:
    """A party; one that was merged into another leads there."""
    actor = get_object_or_404(Actor.objects.select_related("merged_into"), slug=slug)
    if actor.merged_into:
        return HttpResponsePermanentRedirect(actor.merged_into.get_absolute_url())
    entries = EntryVersion.objects.current().at_home().filter(party_slugs__contains=[actor.slug])
    tenures = Tenure.objects.filter(post__actor=actor).select_related("person", "post")
    context = {
        "actor": actor,
        "negotiations": Negotiation.objects.filter(participations__actor=actor).newest_first().distinct(),
        "current": tenures.filter(status=Tenure.Status.CURRENT).order_by("post__title")[:MOST_PEOPLE],
        "others": tenures.exclude(status=Tenure.Status.CURRENT).order_by("-until", "-since")[:MOST_PEOPLE],
        "aliases": actor.aliases.order_by("surface")[:MOST_PEOPLE],
        **shown_page(request, entries),
    }
    return render(request, "talks/actor.html", context)
