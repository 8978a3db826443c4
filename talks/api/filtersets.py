"""The filters of lists that are not timelines. Several values of one name mean any of them."""

from __future__ import annotations

from typing import Any

from django.db.models import Q, QuerySet
from django_filters import filters
from django_filters.filterset import FilterSet

from actors.models import Actor, City, Person
from talks.filters import moment_bounds
from talks.models import Article, ArticleVersion, Delegation, Issue, Negotiation, Outlet
from talks.vocabulary import DeliveryState, EntryState, NegotiationStatus, ProposalKind, ProposalState


def _slugs(model: Any, path: str, label: str, key: str = "slug") -> filters.ModelMultipleChoiceFilter:
    """Rows that `path` leads to, by `key`; an unknown one is an error."""
    return filters.ModelMultipleChoiceFilter(
        field_name=path, queryset=model.objects.all(), to_field_name=key, label=label
    )


def _none_of(column: str, choices: Any) -> filters.MultipleChoiceFilter:
    """Rows whose `column` is none of the values."""
    return filters.MultipleChoiceFilter(
        field_name=column, choices=choices, exclude=True, label=f"None of these {column} values"
    )


def _holding(column: str) -> filters.CharFilter:
    """Rows whose `column` holds the letters, whatever the case."""
    return filters.CharFilter(
        field_name=column, lookup_expr="icontains", max_length=100, label=f"Letters in the {column}"
    )


class _Blank(FilterSet):
    class Meta:
        fields: list[str] = []


class IssueFilter(_Blank):
    slug = _slugs(Issue, "slug", "Slug")
    name__ic = _holding("name")


class NegotiationFilter(_Blank):
    slug = _slugs(Negotiation, "slug", "Slug")
    status = filters.MultipleChoiceFilter(choices=NegotiationStatus.choices, label="Status")
    party = _slugs(Actor, "actors__slug", "A party to it, by slug")
    topic = _slugs(Issue, "issues__slug", "An issue of it, by slug")
    parent = _slugs(Negotiation, "parent__slug", "The track above it, by slug")
    title__ic = _holding("title")
    status__n = _none_of("status", NegotiationStatus.choices)


class _Named(_Blank):
    q = filters.CharFilter(
        method="called", max_length=100, label="Beginning of a name or alias, or of a word in the name"
    )

    def called(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Those whose name, any word in it, or any other name begins so, whatever the case."""
        begins = Q(name__istartswith=value) | Q(name__icontains=f" {value}")
        begins |= Q(
            pk__in=queryset.model.objects.filter(aliases__surface__istartswith=value).order_by().values("pk")
        )
        return queryset.filter(begins)


class ActorFilter(_Named):
    slug = _slugs(Actor, "slug", "Slug")
    kind = filters.MultipleChoiceFilter(choices=Actor.Kind.choices, label="Kind")
    iso3 = _slugs(Actor, "iso3", "ISO 3166-1 alpha-3", key="iso3")
    name__ic = _holding("name")
    kind__n = _none_of("kind", Actor.Kind.choices)


class PersonFilter(_Named):
    slug = _slugs(Person, "slug", "Slug")
    actor = _slugs(Actor, "tenures__post__actor__slug", "A party they hold or held office at, by slug")
    name__ic = _holding("name")


class CityFilter(_Blank):
    slug = _slugs(City, "slug", "Slug")
    country = _slugs(Actor, "country__slug", "Country, by slug")
    q = filters.CharFilter(
        field_name="name", lookup_expr="istartswith", max_length=100, label="Beginning of the name"
    )
    name__ic = _holding("name")


class OutletFilter(_Blank):
    slug = _slugs(Outlet, "slug", "Slug")
    name__ic = _holding("name")


class DelegationFilter(_Blank):
    actor = _slugs(Actor, "actor__slug", "The party, by slug")
    person = _slugs(Person, "delegates__person__slug", "Somebody in it, by slug")
    meeting = filters.UUIDFilter(method="at", label="The meeting, by id")
    negotiation = _slugs(Negotiation, "meeting__negotiation__slug", "The meeting's negotiation, by slug")

    def at(self, queryset: QuerySet[Delegation], name: str, value: Any) -> QuerySet[Delegation]:
        """Of one meeting."""
        return queryset.filter(meeting_id=value)


class ArticleFilter(_Blank):
    outlet = _slugs(Outlet, "outlet__slug", "Outlet, by slug")
    story = filters.UUIDFilter(field_name="story_id", label="Copies of one story, by its id")
    vars()["from"] = filters.DateFilter(
        field_name="published_at", lookup_expr="date__gte", label="Published on or after"
    )
    to = filters.DateFilter(
        field_name="published_at", lookup_expr="date__lte", label="Published on or before"
    )
    title__ic = _holding("title")
    vars().update(moment_bounds("published", "published_at"))


class ProposalFilter(_Blank):
    state = filters.MultipleChoiceFilter(choices=ProposalState.choices, label="State")
    kind = filters.MultipleChoiceFilter(choices=ProposalKind.choices, label="Kind")
    negotiation = _slugs(Negotiation, "negotiation__slug", "Negotiation, by slug")
    article = filters.UUIDFilter(field_name="version__article_id", label="The article read, by id")
    title__ic = _holding("title")
    state__n = _none_of("state", ProposalState.choices)
    kind__n = _none_of("kind", ProposalKind.choices)


class FeedFilter(_Blank):
    outlet = _slugs(Outlet, "outlet__slug", "Outlet, by slug")
    negotiation = _slugs(Negotiation, "negotiation__slug", "Where its proposals belong, by slug")


class SavedViewFilter(_Blank):
    negotiation = _slugs(Negotiation, "negotiation__slug", "The negotiation it is of, by slug")


class WebhookFilter(_Blank):
    negotiation = _slugs(Negotiation, "negotiation__slug", "The negotiation it is tied to, by slug")


class DeliveryFilter(_Blank):
    state = filters.MultipleChoiceFilter(choices=DeliveryState.choices, label="State")


def open_articles(articles: QuerySet[Article]) -> QuerySet[Article]:
    """Those anybody may know of: read, and either public by address or cited by a published entry."""
    cited = ArticleVersion.objects.filter(citations__entry__state=EntryState.PUBLISHED).values("article_id")
    read = ArticleVersion.objects.values("article_id")
    return articles.filter(pk__in=read).filter(~Q(url="") | Q(pk__in=cited))
