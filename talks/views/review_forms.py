"""The review form of each kind: what the reader found, open to change, and the changes as edits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.utils.translation import gettext_lazy as _

from talks import drafting
from talks.models import Negotiation, Proposal
from talks.views.review_likely import Likely
from talks.vocabulary import (
    Certainty,
    Channel,
    DateBasis,
    DatePrecision,
    DemandKind,
    MeetingFormat,
    MeetingLevel,
    ProposalKind,
    RejectReason,
    Stance,
    StatementKind,
)

WHEN = ("date_text", "earliest", "latest", "precision", "at", "basis")
UNSAID = [("", _("not said"))]


def _words(**attrs: Any) -> forms.TextInput:
    return forms.TextInput({"class": "in", **attrs})


def _lines(rows: int = 2) -> forms.Textarea:
    return forms.Textarea({"class": "in", "rows": rows})


def _text(label: Any, *, most: int = 300, required: bool = False, help_text: Any = "") -> forms.CharField:
    return forms.CharField(
        label=label, max_length=most, required=required, widget=_words(), help_text=help_text
    )


def _slug(label: Any, among: str, *, help_text: Any = "") -> forms.CharField:
    """A short name, with the likely ones offered by the browser."""
    return forms.CharField(
        label=label,
        max_length=120,
        required=False,
        help_text=help_text,
        widget=_words(list=among, autocomplete="off", spellcheck="false"),
    )


def _one_of(
    label: Any, choices: list[Any], *, required: bool = True, empty: bool = False
) -> forms.ChoiceField:
    """A closed list; `empty` lets a required one start without a choice, so that none is made by default."""
    offered = choices if required and not empty else [*UNSAID, *choices]
    return forms.ChoiceField(
        label=label, choices=offered, required=required, widget=forms.Select({"class": "in"})
    )


def _picks(label: Any) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(label=label, required=False, widget=forms.CheckboxSelectMultiple)


def _new_people() -> forms.BooleanField:
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
        return f"“{written}” in the article" if written and not value else ""


class EntryForm(FindingForm):
    """What every entry has: a claim in one line, a date, topics."""

    title = forms.CharField(label=_("Claim"), max_length=300, widget=_lines())
    text = forms.CharField(label=_("Text"), required=False, max_length=2000, widget=_lines())
    date_text = _text(_("as written"), most=120)
    earliest = forms.DateField(label=_("first day"), required=False, widget=_words(placeholder="2022-01-10"))
    latest = forms.DateField(label=_("last day"), required=False, widget=_words(placeholder="2022-01-10"))
    precision = _one_of(_("known to the"), DatePrecision.choices)
    at = _text(_("local time"), most=5)
    basis = _one_of(_("rests on"), DateBasis.choices)
    issues = _picks(_("Topics"))

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


class MeetingForm(EntryForm):
    """A meeting."""

    certainty = _one_of(_("Certainty"), Certainty.choices)
    parties = _picks(_("Parties"))
    parties_more = _slug(_("others, with commas between"), "likely-parties")
    city = _slug(_("city"), "likely-cities")
    place_text = _text(_("place as written"), most=200)
    venue = _text(_("venue"), most=200)
    format = _one_of(_("format"), MeetingFormat.choices, required=False)
    level = _one_of(_("level"), MeetingLevel.choices, required=False)
    forum = _slug(_("forum"), "likely-parties")
    host = _slug(_("host"), "likely-parties")
    mediator = _slug(_("mediator"), "likely-parties")

    KEYS = ("certainty", "city", "place_text", "venue", "format", "level", "forum", "host", "mediator")
    DEFAULTS = {"certainty": "held"}
    SLUG_LISTS = ("parties", "issues")
    GROUPS = {
        **EntryForm.GROUPS,
        "parties": (_("Parties"), ("parties", "parties_more")),
        "city": (_("Place"), ("city", "venue", "place_text")),
        "format": (_("Shape"), ("format", "level")),
        "forum": (_("Around it"), ("forum", "host", "mediator")),
    }
    field_order = (
        "negotiation",
        "title",
        "text",
        "certainty",
        "earliest",
        "city",
        "parties",
        "format",
        "forum",
    )


class DemandForm(EntryForm):
    """Something asked, offered, ruled out or threatened."""

    by = _slug(_("By"), "likely-parties")
    of = _picks(_("Of whom"))
    of_more = _slug(_("others, with commas between"), "likely-parties")
    demand_kind = _one_of(_("Kind"), DemandKind.choices)
    condition = forms.CharField(label=_("If"), required=False, max_length=2000, widget=_lines())
    trigger = _text(_("Set off by"), most=2000)
    consequence = _text(_("Followed by"), most=2000)
    deadline = forms.DateField(label=_("Deadline"), required=False, widget=_words(placeholder="2022-01-31"))

    KEYS = ("by", "demand_kind", "condition", "trigger", "consequence")
    DEFAULTS = {"demand_kind": "demand"}
    SLUG_LISTS = ("of", "issues")
    GROUPS = {**EntryForm.GROUPS, "of": (_("Of whom"), ("of", "of_more"))}
    field_order = ("negotiation", "title", "text", "demand_kind", "by", "of", "condition")

    def _initial(self) -> dict[str, Any]:
        return {**super()._initial(), "deadline": self._was("deadline")}

    def _was(self, key: str) -> Any:
        """A deadline is its last day."""
        was = super()._was(key)
        return (was or {}).get("latest") if key == "deadline" else was

    def edits(self) -> dict[str, Any]:
        """As for all kinds; a new deadline in the payload's own shape."""
        edits, day = super().edits(), self.cleaned_data["deadline"]
        if (day.isoformat() if day else None) != self._was("deadline"):
            edits["deadline"] = {"latest": day.isoformat()} if day else None
        return edits


class ResponseForm(EntryForm):
    """One party's answer to one demand."""

    demand = _one_of(_("Answers"), [], required=False)
    by = _slug(_("By"), "likely-parties")
    stance = _one_of(_("Stance"), Stance.choices, empty=True)
    condition = forms.CharField(label=_("If"), required=False, max_length=2000, widget=_lines())

    KEYS = ("demand", "by", "stance", "condition")
    field_order = ("negotiation", "title", "text", "demand", "by", "stance", "condition")

    def _offer(self) -> None:
        super()._offer()
        self.fields["demand"].choices = [("", _("choose the demand")), *self.near.demands]  # type: ignore[attr-defined]

    def _initial(self) -> dict[str, Any]:
        likeliest = self.near.demands[0][0] if self._linked() else None
        return {**super()._initial(), "demand": self.payload.get("demand") or likeliest}

    def _linked(self) -> bool:
        """Whether the likeliest demand is the very one that the reader linked, and not just a similar one."""
        return bool(self.near.demands) and bool(self.payload.get("to_demand_proposal"))


class StatementForm(EntryForm):
    """What somebody said."""

    speaker = _slug(_("person"), "likely-people")
    speaker_name = _text(_("name as written"), most=200)
    speaker_role = _text(_("office as written"), most=200)
    create_people = _new_people()
    actor = _slug(_("for whom"), "likely-parties")
    direct = forms.BooleanField(label=_("In the speaker’s own words"), required=False)
    words = forms.CharField(label=_("Words"), required=False, max_length=5000, widget=_lines(3))
    language = _text(_("their language"), most=12)
    translation = forms.CharField(label=_("in English"), required=False, max_length=5000, widget=_lines(2))
    said_in = _text(_("where"), most=200)
    channel = _one_of(_("channel"), Channel.choices, required=False)
    statement_kind = _one_of(_("Kind"), StatementKind.choices)
    about = _one_of(_("About"), [], required=False)

    KEYS = (
        "speaker",
        "speaker_name",
        "speaker_role",
        "create_people",
        "actor",
        "direct",
        "words",
        "language",
        "translation",
        "said_in",
        "channel",
        "statement_kind",
        "about",
    )
    DEFAULTS = {"statement_kind": "other", "language": "en"}
    GROUPS = {
        **EntryForm.GROUPS,
        "words": (_("Words"), ("words", "direct", "language", "translation")),
        "speaker": (_("Speaker"), ("speaker", "actor", "speaker_name", "speaker_role", "create_people")),
        "said_in": (_("Said"), ("said_in", "channel")),
    }
    field_order = (
        "negotiation",
        "title",
        "text",
        "statement_kind",
        "speaker",
        "words",
        "earliest",
        "said_in",
    )

    def _offer(self) -> None:
        super()._offer()
        self.fields["about"].choices = [("", _("no one meeting")), *self.near.meetings]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Direct speech needs its words."""
        data = super().clean()
        if data.get("direct") and not data.get("words"):
            self.add_error("words", _("A direct statement needs its words."))
        return data


class DelegationForm(FindingForm):
    """The people whom one party sends to one meeting."""

    meeting = _one_of(_("Meeting"), [], required=False)
    party = _slug(_("Party"), "likely-parties")
    head = _slug(_("person"), "likely-people")
    head_name = _text(_("name as written"), most=200)
    head_post = _text(_("post as written"), most=200)
    members = forms.CharField(
        label=_("Members"),
        required=False,
        max_length=4000,
        widget=_lines(3),
        help_text=_("One a line: name; short name; post"),
    )
    create_people = _new_people()

    KEYS = ("meeting", "party", "head", "head_name", "head_post", "create_people")
    GROUPS = {"head": (_("Head"), ("head", "head_name", "head_post", "create_people"))}

    def _offer(self) -> None:
        super()._offer()
        self.fields["meeting"].choices = [("", _("choose the meeting")), *self.near.meetings]  # type: ignore[attr-defined]

    def _initial(self) -> dict[str, Any]:
        lines = ["; ".join(part or "" for part in member) for member in self.payload.get("members") or []]
        return {**super()._initial(), "members": "\n".join(lines).strip()}

    def _more_edits(self) -> dict[str, Any]:
        lines = [line for line in self.cleaned_data["members"].splitlines() if line.strip()]
        return {"members": [_member(line) for line in lines]}


def _member(line: str) -> list[str | None]:
    parts = [part.strip() or None for part in line.split(";")]
    return [*parts, None, None][:3]


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


FORMS: dict[str, type[FindingForm]] = {
    ProposalKind.MEETING: MeetingForm,
    ProposalKind.DELEGATION: DelegationForm,
    ProposalKind.DEMAND: DemandForm,
    ProposalKind.RESPONSE: ResponseForm,
    ProposalKind.STATEMENT: StatementForm,
}


class RejectForm(forms.Form):
    """Why a proposal is set aside."""

    reason = forms.ChoiceField(
        label=_("Why"),
        choices=[("", _("choose why")), *RejectReason.choices],
        widget=forms.Select({"class": "in"}),
        error_messages={"required": _("Choose why: the reader learns from it.")},
    )
    note = forms.CharField(label=_("Note"), max_length=300, required=False, widget=_words())
