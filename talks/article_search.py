"""Articles that hold words: the newest or the best, and what they can be narrowed by."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from uuid import UUID

from django.contrib.postgres.search import SearchRank
from django.db.models import Exists, F, Max, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce

from talks import words as full_text
from talks.models import Article, ArticleVersion, Citation
from talks.vocabulary import EntryState

MOST_COUNTED = full_text.MOST_RANKED
# An article without a date of publication stands where it was taken in.
TOLD_AT = Coalesce("published_at", "ingested_at")


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What to keep of the articles found: slugs of outlets and negotiations, and a year of publication."""

    outlets: tuple[str, ...] = ()
    negotiations: tuple[str, ...] = ()
    year: int | None = None


@dataclass(slots=True)
class Counts:
    """Of how many each value would keep, over the newest MOST_COUNTED; `more` when there are still others."""

    total: int = 0
    more: bool = False
    outlets: Counter[str] = field(default_factory=Counter)
    negotiations: Counter[str] = field(default_factory=Counter)
    years: Counter[str] = field(default_factory=Counter)


def articles(words: str, *, cited_only: bool) -> QuerySet[Article]:
    """Articles with a version that fits; `cited_only` leaves out those no published entry rests on."""
    versions = ArticleVersion.objects.filter(article=OuterRef("pk"), search=full_text.query(words))
    rows = Article.objects.filter(Exists(versions))
    if not cited_only:
        return rows
    cited = Citation.objects.filter(version__article=OuterRef("pk"), entry__state=EntryState.PUBLISHED)
    return rows.filter(Exists(cited))


def narrowed(rows: QuerySet[Article], by: Narrowing) -> QuerySet[Article]:
    """Any of the outlets, and any of the negotiations, and that year."""
    if by.outlets:
        rows = rows.filter(outlet__slug__in=by.outlets)
    if by.negotiations:
        rows = rows.filter(_cited_by(by.negotiations) | Q(negotiation__slug__in=by.negotiations))
    dated = Q(published_at__year=by.year) | Q(published_at__isnull=True, ingested_at__year=by.year)
    return rows.filter(dated) if by.year else rows


def newest(rows: QuerySet[Article]) -> QuerySet[Article]:
    """The last published first."""
    return rows.select_related("outlet").order_by(TOLD_AT.desc(), "-id")


def best(rows: QuerySet[Article], words: str) -> QuerySet[Article]:
    """The best first, of the newest MOST_RANKED."""
    recent = newest(rows).values("pk")[: full_text.MOST_RANKED]
    rank = Max(SearchRank(F("versions__search"), full_text.query(words), cover_density=True))
    ranked = Article.objects.filter(pk__in=recent).select_related("outlet").annotate(rank=rank)
    return ranked.order_by("-rank", TOLD_AT.desc(), "-id")


def counts(rows: QuerySet[Article]) -> Counts:
    """How many there are and what they can be narrowed by (two queries)."""
    columns = ("pk", "outlet__slug", "published_at", "ingested_at")
    found = list(newest(rows).values_list(*columns)[: MOST_COUNTED + 1])
    kept = found[:MOST_COUNTED]
    counted = Counts(len(kept), len(found) > MOST_COUNTED)
    counted.outlets.update(outlet for _, outlet, _, _ in kept if outlet)
    counted.years.update(str((published or taken_in).year) for _, _, published, taken_in in kept)
    cited = Citation.objects.filter(
        version__article__in=[pk for pk, *_ in kept], entry__state=EntryState.PUBLISHED
    )
    pairs = cited.order_by().values_list("version__article", "entry__negotiation__slug").distinct()
    counted.negotiations.update(slug for _, slug in pairs)
    return counted


def extracts(found: list[Article], words: str) -> dict[UUID, str]:
    """{article id: the words around what was found}, of the newest version that fits (one query)."""
    if not found:
        return {}
    versions = ArticleVersion.objects.filter(article__in=found, search=full_text.query(words))
    rows = versions.order_by("article_id", "-number").distinct("article_id")
    return dict(rows.values_list("article_id", full_text.extract("text", words)))


def _cited_by(negotiations: tuple[str, ...]) -> Q:
    cited = Citation.objects.filter(
        version__article=OuterRef("pk"),
        entry__state=EntryState.PUBLISHED,
        entry__negotiation__slug__in=negotiations,
    )
    return Q(Exists(cited))
