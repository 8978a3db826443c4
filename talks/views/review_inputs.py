"""What the review forms of all kinds share: inputs, lines, a date, and the changes as edits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from talks import drafting
from talks.models import Negotiation, Proposal
from talks.views.review_likely import Likely
from talks.vocabulary import DateBasis, DatePrecision

WHEN = ("date_text", "earliest", "latest", "precision", "at", "basis")
UNSAID = [("", _("not said"))]


def _input(**attrs: Any) -> forms.TextInput:
    return forms.TextInput({"class": "in", **attrs})


def line(label: Any, *, most: int = 300) -> forms.CharField:
    """One line of words, which may stay empty."""
    return forms.CharField(label=label, max_length=most, required=False, widget=_input())


def lines(
    label: Any, *, most: int, rows: int = 2, required: bool = False, help_text: Any = ""
) -> forms.CharField:
    """Several lines of words."""
    area = forms.Textarea({"class": "in", "rows": rows})
    return forms.CharField(label=label, required=required, max_length=most, widget=area, help_text=help_text)


def a_day(label: Any) -> forms.DateField:
    """A civil day, written as 2022-01-10."""
    return forms.DateField(label=label, required=False, widget=_input(placeholder="2022-01-10"))


def short_name(label: Any, among: str) -> forms.CharField:
    """A short name (slug), with the likely ones of the list `among` offered by the browser."""
    return forms.CharField(
        label=label,
        max_length=120,
        required=False,
        widget=_input(list=among, autocomplete="off", spellcheck="false"),
    )


def one_of(
    label: Any, choices: list[Any], *, required: bool = True, empty: bool = False
) -> forms.ChoiceField:
    """A closed list; `empty` lets a required one start without a choice, so that none is made by default."""
    offered = choices if required and not empty else [*UNSAID, *choices]
    return forms.ChoiceField(
        label=label, choices=offered, required=required, widget=forms.Select({"class": "in"})
    )


def picks(label: Any) -> forms.MultipleChoiceField:
    """Boxes to tick."""
    return forms.MultipleChoiceField(label=label, required=False, widget=forms.CheckboxSelectMultiple)


def new_people() -> forms.BooleanField:
    """Consent to a new person on file."""
    return forms.BooleanField(label=_("Put unknown people on file under the name as written"), required=False)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the form: a label, the inputs under it, and a remark."""

    label: str
    fields: list[BoundField]
    note: str = ""

    @property
    def single(self) -> bool:
        """One input that the label belongs to, rather than a group."""
        return len(self.fields) == 1 and not isinstance(
            self.fields[0].field.widget, forms.CheckboxSelectMultiple | forms.CheckboxInput
        )


class FindingForm(forms.Form):
    """What all kinds share. `edits()` speaks the payload's vocabulary and holds what differs from it only."""

    negotiation = forms.ModelChoiceField(
        label=_("Talks"),
        queryset=Negotiation.objects.all(),
        to_field_name="slug",
        widget=forms.Select({"class": "in"}),
        error_messages={"required": _("Choose the negotiation this belongs to.")},
    )

    # Three buttons share the form, and rejecting needs none of its fields: the server asks for them.
    use_required_attribute = False
    KEYS: tuple[str, ...] = ()
    # What the record takes where the payload says nothing.
    DEFAULTS: dict[str, str] = {}
    SLUG_LISTS: tuple[str, ...] = ()
    # Inputs that share a line, under the first one's place: {first: (label, inputs)}.
    GROUPS: dict[str, tuple[Any, tuple[str, ...]]] = {}

    def __init__(self, proposal: Proposal, near: Likely, *args: Any, **kwargs: Any) -> None:
        self.proposal, self.near = proposal, near
        self.payload = drafting.dated(proposal) if proposal.edited is None else proposal.edited
        kwargs["initial"] = self._initial()
        super().__init__(*args, **kwargs)
        self._offer()

    def edits(self) -> dict[str, Any]:
        """The changes; empty when everything stays as the reader wrote it."""
        given = {key: self.cleaned_data[key] or None for key in self.KEYS}
        given |= {key: self._slugs(key) for key in self.SLUG_LISTS}
        given |= self._more_edits()
        return {key: value for key, value in given.items() if not _same(value, self._was(key))}

    def rows(self) -> list[Row]:
        """The lines of the form in order; grouped inputs share one."""
        grouped = {name for _label, names in self.GROUPS.values() for name in names}
        rows: list[Row] = []
        for name in self.fields:
            if name in self.GROUPS:
                label, names = self.GROUPS[name]
                rows.append(Row(str(label), [self[one] for one in names], self._note(name)))
            elif name not in grouped:
                rows.append(Row(str(self.fields[name].label), [self[name]], self._note(name)))
        return rows

    def _initial(self) -> dict[str, Any]:
        home = self.proposal.negotiation
        initial = {key: self._was(key) for key in (*self.KEYS, *self.SLUG_LISTS)}
        return {**initial, "negotiation": home.slug if home else None}

    def _offer(self) -> None:
        """Fill in the choices that come from the record; what the payload names is always among them."""
        for name in self.SLUG_LISTS:
            known = self.near.issues if name == "issues" else self.near.parties
            names = {**known, **{slug: known.get(slug, slug) for slug in self.payload.get(name) or []}}
            self.fields[name].choices = list(names.items())  # type: ignore[attr-defined]

    def _was(self, key: str) -> Any:
        return self.payload.get(key) or self.DEFAULTS.get(key)

    def _more_edits(self) -> dict[str, Any]:
        return {}

    def _slugs(self, key: str) -> list[str]:
        """The boxes ticked, and others typed in with commas between."""
        typed = self.cleaned_data.get(f"{key}_more") or ""
        more = [slug.strip() for slug in typed.split(",") if slug.strip()]
        return list(dict.fromkeys([*self.cleaned_data[key], *more]))

    def _note(self, name: str) -> str:
        """Who is meant by a slug, or what the article calls what nobody knows."""
        value = self.payload.get(name)
        names = {**self.near.parties, **self.near.people, **self.near.cities}
        if isinstance(value, str) and value in names:
            return names[value]
        written = self.payload.get(f"{name}_text") or self.payload.get(f"{name}_name")
        if name == "city":
            written = self.payload.get("place_text")
        return gettext("“%s” in the article") % written if written and not value else ""


class EntryForm(FindingForm):
    """What every entry has: a claim in one line, a date, topics."""

    title = lines(_("Claim"), most=300, required=True)
    text = lines(_("Text"), most=2000)
    date_text = line(_("as written"), most=120)
    earliest = a_day(_("first day"))
    latest = a_day(_("last day"))
    precision = one_of(_("known to the"), DatePrecision.choices)
    at = line(_("local time"), most=5)
    basis = one_of(_("rests on"), DateBasis.choices)
    issues = picks(_("Topics"))

    SLUG_LISTS: tuple[str, ...] = ("issues",)
    GROUPS = {"earliest": (_("Date"), ("earliest", "latest", "precision", "at", "basis", "date_text"))}

    def _initial(self) -> dict[str, Any]:
        when = self.payload.get("when") or {}
        dated = {key: when.get(key) for key in WHEN}
        return {
            **super()._initial(),
            **dated,
            "at": (when.get("at") or "")[:5],
            "precision": when.get("precision") or "unknown",
            "basis": when.get("basis") or "unknown",
            "title": self._was("title"),
            "text": self.payload.get("text") or "",
        }

    def _was(self, key: str) -> Any:
        if key == "title":
            # The reader's own title is a scrap of the sentence; the proposal's is a line for people.
            return (self.proposal.edited or {}).get("title") or self.proposal.title
        if key == "when":
            unknown = {"precision": "unknown", "basis": "unknown"}
            when = unknown | (self.payload.get("when") or {})
            return {name: _cut(name, when.get(name)) for name in WHEN}
        return super()._was(key)

    def _more_edits(self) -> dict[str, Any]:
        given = {name: self.cleaned_data[name] or None for name in WHEN}
        for name in ("earliest", "latest"):
            given[name] = day.isoformat() if (day := self.cleaned_data[name]) else None
        return {"title": self.cleaned_data["title"], "text": self.cleaned_data["text"] or None, "when": given}

    def clean(self) -> dict[str, Any]:
        """A day known to the day begins and ends on it: the last day may be left out."""
        data = super().clean() or self.cleaned_data
        data["title"] = " ".join(data.get("title", "").split())
        earliest, latest = data.get("earliest"), data.get("latest")
        if earliest and not latest:
            data["latest"] = earliest
        if earliest and latest and latest < earliest:
            self.add_error("latest", _("The last possible day lies before the first."))
        return data


def _cut(name: str, value: Any) -> Any:
    """Times are compared to the minute."""
    return value[:5] if name == "at" and value else value


def _same(given: Any, was: Any) -> bool:
    """Equal, where nothing is nothing however it is written, and slugs have no order."""
    return bool(_plain(given) == _plain(was))


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: one or None for key, one in value.items()}
    if isinstance(value, list | tuple) and value:
        return [list(one) for one in value] if isinstance(value[0], list | tuple) else sorted(value)
    return value or None
