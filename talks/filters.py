"""One meaning of a query string, for page, API and export alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.db.models.fields.json import KT
from django.http import QueryDict
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.translation import gettext_lazy as _
from django_filters import filters
from django_filters.filterset import FilterSet

from actors.models import Actor, City
from talks import words as full_text
from talks.models import EntryVersion, Issue, Negotiation, Outlet
from talks.models.entry import EntryVersionQuerySet
from talks.vocabulary import Certainty, EntryKind

ORDERS = (("newest", _("Newest first")), ("oldest", _("Oldest first")))
VIEWS = (("comfortable", _("Comfortable")), ("compact", _("Compact")))
# Parameters that turn pages or choose a look; any other unknown name is a mistake worth telling.
PASSENGERS = frozenset({"cursor", "page_size", "format", "fields", "lang", "rank", "in"})


class MomentField(forms.Field):
    """An ISO 8601 moment, or a bare day, which stands for its first or its last instant."""

    default_error_messages = {"invalid": _("Write a moment as 2022-01-11 or 2022-01-11T12:00Z.")}

    def __init__(self, *, day_means: time, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.day_means = day_means

    def to_python(self, value: Any) -> datetime | None:
        """Return an aware datetime, UTC where the text names no offset."""
        # In a URL a bare plus sign reads as a space.
        text = str(value or "").strip().replace(" ", "+")
        if not text:
            return None
        moment = self._moment(text)
        if moment is None:
            raise forms.ValidationError(self.error_messages["invalid"], code="invalid")
        return moment

    def _moment(self, text: str) -> datetime | None:
        try:
            if "T" in text:
                return _in_utc(parse_datetime(text))
            day = parse_date(text)
        except (ValueError, OverflowError):
            return None
        return datetime.combine(day, self.day_means, UTC) if day else None


def _in_utc(moment: datetime | None) -> datetime | None:
    """Raises OverflowError at the ends of time, where an offset leads out of the calendar."""
    if moment is None or moment.tzinfo is None:
        return moment and moment.replace(tzinfo=UTC)
    return moment.astimezone(UTC)


class MomentFilter(filters.Filter):
    """A filter that takes a moment; `day_means` is the instant that a bare day stands for."""

    field_class: type[forms.Field] = MomentField


class _Slugs(filters.ModelMultipleChoiceFilter):
    """Several rows by slug; an unknown slug is an error, not an empty page."""

    def __init__(self, column: str, queryset: QuerySet[Any], **kwargs: Any) -> None:
        super().__init__(queryset=queryset, to_field_name="slug", **kwargs)  # type: ignore[no-untyped-call]
        self.column = column

    def filter(self, qs: QuerySet[Any], value: Any) -> QuerySet[Any]:
        """Keep rows that carry any of the chosen slugs."""
        slugs = [row.slug for row in value or []]
        return qs.filter(**{f"{self.column}__overlap": slugs}) if slugs else qs


class _AllSlugs(_Slugs):
    """Several rows by slug, all of which must be there."""

    def filter(self, qs: QuerySet[Any], value: Any) -> QuerySet[Any]:
        """Keep rows that carry every chosen slug."""
        slugs = [row.slug for row in value or []]
        return qs.filter(**{f"{self.column}__contains": slugs}) if slugs else qs


class _NoSlugs(_Slugs):
    """Several rows by slug, none of which may be there."""

    def filter(self, qs: QuerySet[Any], value: Any) -> QuerySet[Any]:
        """Keep rows that carry no chosen slug."""
        slugs = [row.slug for row in value or []]
        return qs.exclude(**{f"{self.column}__overlap": slugs}) if slugs else qs


class _Cities(_Slugs):
    """Several cities by slug."""

    def filter(self, qs: QuerySet[Any], value: Any) -> QuerySet[Any]:
        """Keep the meetings that, in the wording chosen, are in any of the cities."""
        slugs = [row.slug for row in value or []]
        placed = qs.alias(city_slug=KT(self.column))
        return placed.filter(kind=EntryKind.MEETING, city_slug__in=slugs) if slugs else qs


class _Negotiations(_Slugs):
    """Several negotiations by slug."""

    def filter(self, qs: QuerySet[Any], value: Any) -> QuerySet[Any]:
        """Keep the rows on the timeline of any of them."""
        return qs.filter(**{f"{self.column}__in": list(value)}) if value else qs


def moment_bounds(name: str, column: str) -> dict[str, filters.Filter]:
    """name__gt, __gte, __lt and __lte for an instant; a bare day is its first or its last one."""
    after = {"gte": (time.min, "at or after"), "gt": (time.max, "after")}
    before = {"lte": (time.max, "at or before"), "lt": (time.min, "before")}
    return {
        f"{name}__{suffix}": MomentFilter(
            field_name=column, lookup_expr=suffix, day_means=day_means, label=f"{name.capitalize()} {word}"
        )
        for suffix, (day_means, word) in (after | before).items()
    }


# Suffixes as tools know them; pages name the parameter itself, so the labels are for the API alone.
_LOOKUPS: dict[str, filters.Filter] = {
    "date__gte": filters.DateFilter(
        field_name="latest", lookup_expr="gte", label="Perhaps on that day or later"
    ),
    "date__gt": filters.DateFilter(field_name="earliest", lookup_expr="gt", label="Surely after that day"),
    "date__lte": filters.DateFilter(
        field_name="earliest", lookup_expr="lte", label="Perhaps on that day or earlier"
    ),
    "date__lt": filters.DateFilter(field_name="latest", lookup_expr="lt", label="Surely before that day"),
    **moment_bounds("published", "first_published_at"),
    **moment_bounds("recorded", "recorded_at"),
    "topic__n": _NoSlugs("issue_slugs", Issue.objects.all(), label="None of these topics"),
    "party__n": _NoSlugs("party_slugs", Actor.objects.all(), label="None of these parties"),
    "source__n": _NoSlugs("outlet_slugs", Outlet.objects.all(), label="None of these sources"),
    "kind__n": filters.MultipleChoiceFilter(
        field_name="kind", choices=EntryKind.choices, exclude=True, label="None of these kinds"
    ),
    "certainty__n": filters.MultipleChoiceFilter(
        field_name="certainty", choices=Certainty.choices, exclude=True, label="None of these certainties"
    ),
}
LOOKUPS = frozenset(_LOOKUPS)


class EntryFilter(FilterSet):
    """The filters of timelines, lists and exports. Values of one name mean any of them; of `with`, all."""

    vars().update(_LOOKUPS)
    negotiation = _Negotiations("negotiation", Negotiation.objects.all(), label=_("Negotiation"))
    topic = _Slugs("issue_slugs", Issue.objects.all(), label=_("Topic"))
    party = _Slugs("party_slugs", Actor.objects.all(), label=_("Party"))
    vars()["with"] = _AllSlugs("party_slugs", Actor.objects.all(), label=_("Together with"))
    kind = filters.MultipleChoiceFilter(choices=EntryKind.choices, label=_("Kind"))
    certainty = filters.MultipleChoiceFilter(choices=Certainty.choices, label=_("Certainty"))
    city = _Cities("document__detail__city__slug", City.objects.all(), label=_("City"))
    source = _Slugs("outlet_slugs", Outlet.objects.all(), label=_("Source"))
    year = filters.NumberFilter(
        field_name="earliest", lookup_expr="year", min_value=1900, max_value=2200, label=_("Year")
    )
    vars()["from"] = filters.DateFilter(field_name="latest", lookup_expr="gte", label=_("From"))
    to = filters.DateFilter(field_name="earliest", lookup_expr="lte", label=_("To"))
    since = MomentFilter(method="new_since", day_means=time.min, label=_("New since"))
    q = filters.CharFilter(method="matching", label=_("Words"), max_length=200)
    as_of = MomentFilter(method="leave", day_means=time.max, label=_("As of"))
    order = filters.ChoiceFilter(choices=ORDERS, method="leave", label=_("Order"))
    view = filters.ChoiceFilter(choices=VIEWS, method="leave", label=_("View"))

    class Meta:
        model = EntryVersion
        fields: list[str] = []

    def __init__(self, data: QueryDict, **kwargs: Any) -> None:
        # Thirty fields would be made and cleaned for each page, of which a reader uses two.
        known: dict[str, filters.Filter] = self.base_filters  # type: ignore[attr-defined]
        vars(self)["base_filters"] = {name: one for name, one in known.items() if name in data}
        super().__init__(data, **kwargs)  # type: ignore[no-untyped-call]

    def filter_queryset(self, queryset: EntryVersionQuerySet) -> EntryVersionQuerySet:
        """Choose the wordings of the day asked for, then filter those."""
        as_of = self.form.cleaned_data.get("as_of")
        standing = queryset.as_of(as_of) if as_of else queryset.current()
        filtered: EntryVersionQuerySet = super().filter_queryset(standing)  # type: ignore[no-untyped-call]
        return filtered

    def new_since(self, queryset: QuerySet[Any], name: str, value: datetime) -> QuerySet[Any]:
        """First published after the marker, or corrected after it. An edit does not make an entry new."""
        corrected = Q(is_correction=True, recorded_at__gt=value)
        return queryset.filter(Q(first_published_at__gt=value) | corrected)

    def matching(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Full text, in the words people type into search boxes."""
        return queryset.filter(search=full_text.query(value))

    def leave(self, queryset: QuerySet[Any], name: str, value: Any) -> QuerySet[Any]:
        """Read elsewhere: the moment before filtering, order and view after it."""
        return queryset


NAMES: frozenset[str] = frozenset(EntryFilter.base_filters)  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Selection:
    """What a query string selects: the rows (unordered), the choices made, and what was wrong with it.

    `chosen` holds what was asked for; `problems` is {parameter: [message]}, and the parameters named there
    were left out of the filtering.
    """

    rows: EntryVersionQuerySet
    chosen: dict[str, Any]
    problems: dict[str, list[str]]

    @property
    def as_of(self) -> datetime | None:
        """The day whose record is shown; None for now."""
        moment: datetime | None = self.chosen.get("as_of")
        return moment

    @property
    def newest_first(self) -> bool:
        """The order asked for."""
        return self.chosen.get("order") != "oldest"

    def ordered(self) -> EntryVersionQuerySet:
        """The rows in that order."""
        return self.rows.newest_first() if self.newest_first else self.rows.oldest_first()


def select(params: QueryDict, negotiation: Negotiation | None = None) -> Selection:
    """Read `params` against one negotiation's timeline, or against all entries (each once)."""
    rows = EntryVersion.objects.all()
    rows = rows.filter(negotiation=negotiation) if negotiation else rows.at_home()
    problems = _unknown_names(params)
    first = EntryFilter(params, queryset=rows)
    problems |= {name: [str(message) for message in messages] for name, messages in first.errors.items()}
    # Without problems the first reading stands: a second would look every slug up again.
    chosen = EntryFilter(_without(params, problems), queryset=rows) if problems else first
    chosen.is_valid()
    return Selection(chosen.qs, chosen.form.cleaned_data, problems)


def _unknown_names(params: QueryDict) -> dict[str, list[str]]:
    message = str(_("There is no such filter. Known are: %s.") % ", ".join(sorted(NAMES)))
    return {name: [message] for name in params if name not in NAMES | PASSENGERS}


def _without(params: QueryDict, names: dict[str, list[str]]) -> QueryDict:
    rest = params.copy()
    for name in names:
        rest.pop(name, None)
    return rest
