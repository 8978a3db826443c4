"""The filter panel: what can be chosen, how many entries each choice would show, and what is chosen."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import TextChoices
from django.http import QueryDict
from django.utils.translation import gettext

from actors.models import Actor
from talks.filters import LOOKUPS, Selection, select
from talks.models import Issue, Negotiation, Outlet
from talks.timeline import Outline, outline
from talks.views import addresses
from talks.vocabulary import Certainty, EntryKind

COUNTERS: dict[str, Callable[[Outline], Counter[str]]] = {
    "topic": lambda counted: counted.issues,
    "party": lambda counted: counted.parties,
    "kind": lambda counted: counted.kinds,
    "certainty": lambda counted: counted.certainties,
    "source": lambda counted: counted.outlets,
    "negotiation": lambda counted: counted.negotiations,
    "year": lambda counted: counted.years,
}
# Groups that only a list over all negotiations has.
OF_ALL = ("negotiation", "year")
MOST = 12
# A list over all negotiations counts its newest only: the whole record may be long.
MOST_COUNTED = 1_000
# What links of other pages choose, and no box of the panel.
NAMED = ("with", "city")


@dataclass(frozen=True, slots=True)
class Choice:
    """One box to tick."""

    value: str
    label: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """One group of boxes."""

    name: str
    label: str
    choices: list[Choice]

    @property
    def single(self) -> bool:
        """An entry has one year, so two of them would find nothing."""
        return self.name == "year"


@dataclass(frozen=True, slots=True)
class Chip:
    """One choice made, and the address without it."""

    label: str
    address: str


def most_counted(negotiation: Negotiation | None) -> int | None:
    """How many entries of a list are counted; None for every one."""
    return MOST_COUNTED if negotiation is None else None


def facets(
    params: QueryDict, selection: Selection, counted: Outline, negotiation: Negotiation | None
) -> list[Facet]:
    """The groups. A group with a choice made is counted without it, so that a count says what a tick shows.

    Three queries for names (four over all negotiations), and one or two for each group with a choice made.
    """
    own = _own(negotiation)
    chosen = {name: _chosen(selection, name) for name in COUNTERS}
    labels = _labels(counted, chosen, own)
    if negotiation is None:
        labels |= _labels_of_all(counted, chosen)
    built = []
    for name, label in _titles().items():
        if name not in labels:
            continue
        picked = chosen[name]
        counts = COUNTERS[name](_without(params, name, negotiation) if picked else counted)
        listed = [value for value in labels[name] if counts[value] or value in picked or value in own[name]]
        choices = [Choice(value, labels[name][value], counts[value], value in picked) for value in listed]
        if choices:
            built.append(Facet(name, label, choices))
    return built


def chips(params: QueryDict, selection: Selection, groups: list[Facet]) -> list[Chip]:
    """The choices made, each with the address that leaves it out."""
    made = []
    for group in groups:
        for choice in group.choices:
            if choice.chosen:
                address = addresses.without(params, group.name, choice.value)
                made.append(Chip(f"{group.label}: {choice.label}", address))
    for name, label in zip(NAMED, (gettext("Together with"), gettext("City")), strict=True):
        rows = selection.chosen.get(name) or ()
        made += [Chip(f"{label}: {row.name}", addresses.without(params, name, row.slug)) for row in rows]
    for name, label in _single().items():
        value = params.get(name)
        if value and selection.chosen.get(name) is not None and name not in selection.problems:
            made.append(Chip(f"{label}: {value}", addresses.changed(params, **{name: None})))
    for name in sorted(LOOKUPS & params.keys() - selection.problems.keys()):
        values = filter(None, params.getlist(name))
        made += [Chip(f"{name}: {value}", addresses.without(params, name, value)) for value in values]
    return made


def _titles() -> dict[str, str]:
    return {
        "topic": gettext("Topic"),
        "party": gettext("Party"),
        "kind": gettext("Kind"),
        "certainty": gettext("Certainty"),
        "source": gettext("Source"),
        "negotiation": gettext("Negotiation"),
        "year": gettext("Year"),
    }


def _single() -> dict[str, str]:
    return {
        "from": gettext("From"),
        "to": gettext("To"),
        "since": gettext("New since"),
        "q": gettext("Words"),
        "as_of": gettext("As of"),
    }


def _chosen(selection: Selection, name: str) -> set[str]:
    values: Iterable[Any] = selection.chosen.get(name) or ()
    if name == "year":
        return {str(values)} if values else set()
    return {getattr(value, "slug", value) for value in values}


def _without(params: QueryDict, name: str, negotiation: Negotiation | None) -> Outline:
    rest = params.copy()
    rest.pop(name, None)
    return outline(select(rest, negotiation).rows, most=most_counted(negotiation))


def _own(negotiation: Negotiation | None) -> defaultdict[str, dict[str, str]]:
    """A negotiation's own topics and parties, which are listed also when nothing is on record of them."""
    own: defaultdict[str, dict[str, str]] = defaultdict(dict)
    if negotiation:
        own["topic"] = {issue.slug: issue.name for issue in negotiation.issues.all()}
        own["party"] = {seat.actor.slug: seat.actor.name for seat in negotiation.participations.all()}
    return own


def _labels(
    counted: Outline, chosen: dict[str, set[str]], own: dict[str, dict[str, str]]
) -> dict[str, dict[str, str]]:
    """{facet: {value: label}} in the order of the panel: the negotiation's own first, then by count."""
    return {
        "topic": own["topic"] | _names(Issue, counted.issues, chosen["topic"], own["topic"]),
        "party": own["party"] | _names(Actor, counted.parties, chosen["party"], own["party"]),
        "kind": _words(EntryKind),
        "certainty": _words(Certainty),
        "source": _names(Outlet, counted.outlets, chosen["source"], {}),
    }


def _labels_of_all(counted: Outline, chosen: dict[str, set[str]]) -> dict[str, dict[str, str]]:
    """{facet: {value: label}} of the groups that tell negotiations and years apart, the latest year first."""
    slugs = [slug for slug, _ in counted.negotiations.most_common(MOST)]
    titles = dict(
        Negotiation.objects.filter(slug__in={*slugs, *chosen["negotiation"]}).values_list("slug", "title")
    )
    years = sorted({*counted.years, *chosen["year"]}, reverse=True)[:MOST]
    return {
        "negotiation": {slug: titles[slug] for slug in [*slugs, *chosen["negotiation"]] if slug in titles},
        "year": {year: year for year in years},
    }


def _names(model: Any, counts: Counter[str], chosen: set[str], known: dict[str, str]) -> dict[str, str]:
    """The most frequent values that are not known already, and those chosen: {slug: name}."""
    others = dict.fromkeys([*chosen, *(slug for slug, _ in counts.most_common(MOST + len(known)))])
    wanted = [slug for slug in others if slug not in known]
    found = dict(model.objects.filter(slug__in=wanted).values_list("slug", "name"))
    return {slug: found[slug] for slug in wanted if slug in found}


def _words(choices: type[TextChoices]) -> dict[str, str]:
    return {value: str(label) for value, label in choices.choices}
