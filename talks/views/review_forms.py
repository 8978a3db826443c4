"""The review form of each kind: what the reader found, open to change."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from talks.views.review_inputs import (
    EntryForm,
    FindingForm,
    a_day,
    line,
    lines,
    new_people,
    one_of,
    picks,
    short_name,
)
from talks.vocabulary import (
    Certainty,
    Channel,
    DemandKind,
    MeetingFormat,
    MeetingLevel,
    ProposalKind,
    RejectReason,
    Stance,
    StatementKind,
)

OFFERED = 3  # demands that a response may answer, before the rest of the list


class MeetingForm(EntryForm):
    """A meeting."""

    certainty = one_of(_("Certainty"), Certainty.choices)
    parties = picks(_("Parties"))
    parties_more = short_name(_("others, with commas between"), "likely-parties")
    city = short_name(_("city"), "likely-cities")
    place_text = line(_("place as written"), most=200)
    venue = line(_("venue"), most=200)
    format = one_of(_("format"), MeetingFormat.choices, required=False)
    level = one_of(_("level"), MeetingLevel.choices, required=False)
    forum = short_name(_("forum"), "likely-parties")
    host = short_name(_("host"), "likely-parties")
    mediator = short_name(_("mediator"), "likely-parties")

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

    by = short_name(_("By"), "likely-parties")
    of = picks(_("Of whom"))
    of_more = short_name(_("others, with commas between"), "likely-parties")
    demand_kind = one_of(_("Kind"), DemandKind.choices)
    condition = lines(_("If"), most=2000)
    trigger = line(_("Set off by"), most=2000)
    consequence = line(_("Followed by"), most=2000)
    deadline = a_day(_("Deadline"))

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

    demand = one_of(_("Answers"), [], required=False)
    by = short_name(_("By"), "likely-parties")
    stance = one_of(_("Stance"), Stance.choices, empty=True)
    condition = lines(_("If"), most=2000)

    KEYS = ("demand", "by", "stance", "condition")
    field_order = ("negotiation", "title", "text", "demand", "by", "stance", "condition")

    def _offer(self) -> None:
        super()._offer()
        likeliest, others = self.near.demands[:OFFERED], self.near.demands[OFFERED:]
        groups = [(_("Likeliest"), likeliest), (_("Others"), others)] if others else likeliest
        self.fields["demand"].choices = [("", _("choose the demand")), *groups]  # type: ignore[attr-defined]

    def _initial(self) -> dict[str, Any]:
        return {**super()._initial(), "demand": self.payload.get("demand") or self.near.answered}


class StatementForm(EntryForm):
    """What somebody said."""

    speaker = short_name(_("person"), "likely-people")
    speaker_name = line(_("name as written"), most=200)
    speaker_role = line(_("office as written"), most=200)
    create_people = new_people()
    actor = short_name(_("for whom"), "likely-parties")
    direct = forms.BooleanField(label=_("In the speaker’s own words"), required=False)
    words = lines(_("Words"), most=5000, rows=3)
    language = line(_("their language"), most=12)
    translation = lines(_("in English"), most=5000)
    said_in = line(_("where"), most=200)
    channel = one_of(_("channel"), Channel.choices, required=False)
    statement_kind = one_of(_("Kind"), StatementKind.choices)
    about = one_of(_("About"), [], required=False)

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

    meeting = one_of(_("Meeting"), [], required=False)
    party = short_name(_("Party"), "likely-parties")
    head = short_name(_("person"), "likely-people")
    head_name = line(_("name as written"), most=200)
    head_post = line(_("post as written"), most=200)
    members = lines(_("Members"), most=4000, rows=3, help_text=_("One a line: name; short name; post"))
    create_people = new_people()

    KEYS = ("meeting", "party", "head", "head_name", "head_post", "create_people")
    GROUPS = {"head": (_("Head"), ("head", "head_name", "head_post", "create_people"))}

    def _offer(self) -> None:
        super()._offer()
        self.fields["meeting"].choices = [("", _("choose the meeting")), *self.near.meetings]  # type: ignore[attr-defined]

    def _initial(self) -> dict[str, Any]:
        named = ["; ".join(part or "" for part in member) for member in self.payload.get("members") or []]
        return {**super()._initial(), "members": "\n".join(named)}

    def _more_edits(self) -> dict[str, Any]:
        named = [one for one in self.cleaned_data["members"].splitlines() if one.strip()]
        return {"members": [_member(one) for one in named]}


def _member(written: str) -> list[str | None]:
    parts = [part.strip() or None for part in written.split(";")]
    return [*parts, None, None][:3]


FORMS: dict[str, type[FindingForm]] = {
    ProposalKind.MEETING: MeetingForm,
    ProposalKind.DELEGATION: DelegationForm,
    ProposalKind.DEMAND: DemandForm,
    ProposalKind.RESPONSE: ResponseForm,
    ProposalKind.STATEMENT: StatementForm,
}


class RejectForm(forms.Form):
    """Why a proposal is set aside. Not asked for by the browser: it stands folded beside Accept."""

    use_required_attribute = False
    reason = forms.ChoiceField(
        label=_("Why"),
        choices=[("", _("choose why")), *RejectReason.choices],
        widget=forms.Select({"class": "in"}),
        error_messages={"required": _("Choose why: the reader learns from it.")},
    )
    note = line(_("Note"))
