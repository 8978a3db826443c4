"""Which of six colours a party's badge has: by its order at the table, never by a flag."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from talks.models import Negotiation, Participation

COLOURS = 6
Palette = dict[str, int]


def palette_of(seats: Iterable[Participation]) -> Palette:
    """{party slug: 1..6} in the order of the seats; parties without a seat have no colour."""
    slugs = dict.fromkeys(seat.actor.slug for seat in seats)
    return {slug: place % COLOURS + 1 for place, slug in enumerate(slugs)}


def palettes(documents: Iterable[dict[str, Any]]) -> dict[str, Palette]:
    """{negotiation slug: its palette} for all negotiations that the documents belong to (two queries)."""
    slugs = {document["negotiation"]["slug"] for document in documents}
    negotiations = Negotiation.objects.filter(slug__in=slugs).prefetch_related("participations__actor")
    return {negotiation.slug: palette_of(negotiation.participations.all()) for negotiation in negotiations}
