"""What a reviewer decides of proposals."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from talks.api.serializers.bodies.fields import line, slug, slugs
from talks.api.serializers.bodies.members import ANSWERED, ASKED, ENTRY, PLACE, SAID, WhenBody, WordingBody
from talks.api.serializers.bodies.sources import MemberBody
from talks.api.serializers.strict import Body, Choice, Flag, Id, Ref, members_of
from talks.models import Negotiation
from talks.vocabulary import (
    ProposalKind,
    RejectReason,
)

MOST_AT_ONCE = 100


class EditsBody(WordingBody):
    """What a reviewer changes of a proposal before it goes on record, by kind; the rest stays as read."""

    when = WhenBody(required=False)
    issues = slugs()
    city = slug()
    forum = slug()
    host = slug()
    mediator = slug()
    parties = slugs()
    by = slug()
    of = slugs()
    demand = Id(required=False, allow_null=True)
    speaker = slug()
    speaker_name = line(200)
    speaker_role = line(200)
    create_people = Flag(required=False, help_text="Enter people who are not known yet.")
    actor = slug()
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
