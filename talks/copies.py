"""Syndication: however many outlets carry one text, it is one independent source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from talks.models import Article

SHOWN = 20


@dataclass(frozen=True, slots=True)
class Independence:
    """How many reports of their own an entry rests on, and who carries them."""

    sources: int
    outlets: list[str]

    @property
    def is_carried(self) -> bool:
        """Whether some report stands in more outlets than one."""
        return len(self.outlets) > self.sources


def of(article: Article) -> list[Article]:
    """Other articles of the same story, the earliest first (one query; none without a story)."""
    if article.story_id is None:
        return []
    others = Article.objects.filter(story=article.story_id).exclude(pk=article.pk)
    return list(others.select_related("outlet").order_by("published_at", "pk")[:SHOWN])


def independence(document: dict[str, Any]) -> Independence:
    """Of an entry's citations: copies of one story count once (one query)."""
    cited = {citation["article"]["id"] for citation in document["citations"]}
    kin = Q(pk__in=cited) | Q(
        story__in=Article.objects.filter(pk__in=cited, story__isnull=False).values("story")
    )
    rows = Article.objects.filter(kin).select_related("outlet").order_by("published_at", "pk")
    articles = list(rows.only("story_id", "outlet__name"))
    reports = {row.story_id or row.pk for row in articles}
    names = [row.outlet.name for row in articles if row.outlet]
    return Independence(len(reports), list(dict.fromkeys(names)))
