"""What a reviewer decides of proposals."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from talks.api.serializers.bodies.fields import LONG, day, line, slug, slugs
from talks.api.serializers.bodies.members import ANSWERED, ASKED, ENTRY, PLACE, SAID, WhenBody
from talks.api.serializers.bodies.sources import MemberBody
from talks.api.serializers.strict import Body, Choice, Flag, Id, Ref, Text, choice, members_of
from talks.models import Negotiation
from talks.vocabulary import (
    Certainty,
    Channel,
    DemandKind,
    MeetingFormat,
    MeetingLevel,
    Modality,
    ProposalKind,
    RejectReason,
    Stance,
    StatementKind,
)

MOST_AT_ONCE = 100


class EditsBody(Body):
    """What a reviewer changes of a proposal before it goes on record, by kind; the rest stays as read."""

    title = Text(max_length=300, required=False)
    text = line(LONG)
    certainty = choice(Certainty)
    modality = choice(Modality, allow_null=True)
    when = WhenBody(required=False)
    issues = slugs()
    format = choice(MeetingFormat, allow_null=True)
    level = choice(MeetingLevel, allow_null=True)
    city = slug()
    place_text = line(200)
    venue = line(200)
    forum = slug()
    host = slug()
    mediator = slug()
    parties = slugs()
    by = slug()
    by_text = line(200)
    of = slugs()
    demand_kind = choice(DemandKind)
    condition = line(LONG)
    deadline = day()
    trigger = line(LONG)
    consequence = line(LONG)
    demand = Id(required=False, allow_null=True)
    stance = choice(Stance)
    speaker = slug()
    speaker_name = line(200)
    speaker_role = line(200)
    create_people = Flag(required=False, help_text="Enter people who are not known yet.")
    actor = slug()
    channel = choice(Channel, allow_null=True)
    said_in = line(200)
    statement_kind = choice(StatementKind)
    direct = Flag(required=False)
    words = line(LONG)
    language = Text(max_length=12, required=False)
    translation = line(LONG)
    about = Id(required=False, allow_null=True)
    meeting = Id(required=False, allow_null=True)
    party = slug()
    head = slug()
    head_name = line(200)
    head_post = line(200)
    members = serializers.ListField(child=MemberBody(), max_length=50, required=False)


EDIT_MEMBERS: dict[str, set[str]] = {
    ProposalKind.MEETING: {*ENTRY, *PLACE, "parties"},
    ProposalKind.DEMAND: {*ENTRY, *ASKED},
    ProposalKind.RESPONSE: {*ENTRY, *ANSWERED},
    ProposalKind.STATEMENT: {*ENTRY, *SAID, "speaker_name", "speaker_role", "create_people"},
    ProposalKind.DELEGATION: {
        "meeting", "party", "head", "head_name", "head_post", "members", "create_people",
    },
}  # fmt: skip


class AcceptBody(Body):
    """Put a proposal on record, as it is or amended."""

    edits = EditsBody(required=False)
    negotiation = Ref(
        Negotiation, required=False, allow_null=True, help_text="Needed where the proposal names none."
    )


class MergeProposalBody(Body):
    """Add a proposal's sentences to an entry that says the same."""

    entry = Id()


class RejectBody(Body):
    """Set a proposal aside; the reason says which part of the reader has to learn."""

    reason = Choice(choices=RejectReason.choices)
    note = line(300)


class UndoBody(Body):
    """Nothing needs saying."""


class DecisionBody(Body):
    """One decision among several: accept takes `edits` and `negotiation`, merge `entry`, reject `reason`."""

    proposal = Id()
    decision = serializers.ChoiceField(choices=["accept", "merge", "reject"])
    edits = EditsBody(required=False)
    negotiation = Ref(Negotiation, required=False, allow_null=True)
    entry = Id(required=False)
    reason = Choice(choices=RejectReason.choices, required=False)
    note = line(300)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Each decision has its own members."""
        decision = attrs["decision"]
        takes = DECISION_MEMBERS[decision]
        given = {name: value for name, value in attrs.items() if name not in {"proposal", "decision"}}
        members_of(f"decision to {decision}", set(takes), given)
        missing = {
            name: ["This one is needed."] for name, needed in takes.items() if needed and name not in given
        }
        if missing:
            raise serializers.ValidationError(missing)
        return attrs


# {decision: {member: whether it is needed}}
DECISION_MEMBERS = {
    "accept": {"edits": False, "negotiation": False},
    "merge": {"entry": True},
    "reject": {"reason": True, "note": False},
}


class DecisionsBody(Body):
    """Several decisions; each stands or falls by itself."""

    decisions = serializers.ListField(child=DecisionBody(), min_length=1, max_length=MOST_AT_ONCE)
