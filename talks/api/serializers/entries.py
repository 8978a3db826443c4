"""Entries as the record stores them: one shape for each kind, equal to Entry.document() member by member."""

from __future__ import annotations

from typing import Any

from django.db.models import TextChoices
from drf_spectacular.utils import PolymorphicProxySerializer, extend_schema_serializer
from rest_framework import serializers

from actors.models import Actor
from talks.api.serializers.shapes import (
    ActorRef,
    Citation,
    CityRef,
    Constant,
    IssueRef,
    NegotiationRef,
    PersonRef,
    Shape,
    When,
    beside,
    one_of,
)
from talks.vocabulary import (
    Certainty,
    Channel,
    DelegateRole,
    DemandKind,
    DemandStatus,
    EntryKind,
    EntryState,
    MeetingFormat,
    MeetingLevel,
    Modality,
    Stance,
    StatementKind,
)


class PartyPart(TextChoices):
    """What a party is to one entry."""

    DELEGATION = "delegation"
    HOST = "host"
    MEDIATOR = "mediator"
    FORUM = "forum"
    BY = "by"
    OF = "of"
    SPEAKER = "speaker"


class Party(Shape):
    """A party and what it is to this entry."""

    slug = serializers.SlugField()
    name = serializers.CharField()
    short = serializers.CharField()
    kind = one_of(Actor.Kind)
    role = one_of(PartyPart)


class EntryBase(Shape):
    """What every kind of entry has."""

    id = serializers.UUIDField()
    number = serializers.IntegerField(help_text="Its number in its negotiation; never used again.")
    version = serializers.IntegerField(help_text="Which wording this is, from 1.")
    state = one_of(EntryState)
    negotiation = NegotiationRef()
    title = serializers.CharField(help_text="The claim in one line.")
    text = serializers.CharField()
    when = When()
    certainty = one_of(Certainty)
    modality = one_of(Modality, allow_null=True)
    issues = IssueRef(many=True)
    parties = Party(many=True)
    citations = Citation(many=True)
    first_published_at = serializers.DateTimeField()
    changed_at = serializers.DateTimeField()
    merged_into = serializers.UUIDField(allow_null=True)


class Draft(Shape):
    """What editors see of an entry before it is published."""

    id = serializers.UUIDField()
    kind = one_of(EntryKind)
    state = Constant("draft")
    negotiation = NegotiationRef()
    title = serializers.CharField()
    text = serializers.CharField()
    when = When()
    certainty = one_of(Certainty)
    issues = IssueRef(many=True)
    parties = Party(many=True)
    citations = Citation(many=True)


class Delegate(Shape):
    """A person in a delegation, with the post held that day."""

    person = PersonRef()
    role = one_of(DelegateRole)
    post = serializers.CharField(allow_null=True)


class MeetingDelegation(Shape):
    """A party at the meeting and its people."""

    id = serializers.UUIDField()
    actor = ActorRef()
    on_behalf_of = ActorRef(allow_null=True)
    delegates = Delegate(many=True)


class MeetingDetail(Shape):
    """What only meetings have."""

    format = one_of(MeetingFormat, allow_null=True)
    level = one_of(MeetingLevel, allow_null=True)
    city = CityRef(allow_null=True)
    place_text = serializers.CharField(help_text="The place as written, when it is no known city.")
    venue = serializers.CharField()
    forum = ActorRef(allow_null=True)
    host = ActorRef(allow_null=True)
    mediator = ActorRef(allow_null=True)
    moved_from = serializers.DateField(allow_null=True)
    delegations = MeetingDelegation(many=True)


class Meeting(EntryBase):
    """Parties in one place, or on one line."""

    kind = Constant("meeting")
    detail = MeetingDetail()


class DemandDetail(Shape):
    """What only demands have."""

    by = ActorRef(allow_null=True, help_text="Null: unknown.")
    by_text = serializers.CharField()
    of = ActorRef(many=True)
    demand_kind = one_of(DemandKind)
    condition = serializers.CharField()
    deadline = serializers.DateField(allow_null=True)
    trigger = serializers.CharField()
    consequence = serializers.CharField()
    carried_out = serializers.BooleanField(allow_null=True)
    withdrawn_on = serializers.DateField(allow_null=True)
    met_on = serializers.DateField(allow_null=True)


class Demand(EntryBase):
    """Something asked, offered, ruled out or threatened."""

    kind = Constant("demand")
    detail = DemandDetail()


class DemandWithStatus(Demand):
    """A demand, and where it stands by its answers."""

    status = one_of(DemandStatus, help_text="Derived from the answers as they stood.")


class AnsweredDemand(Shape):
    """The demand that a response answers."""

    id = serializers.UUIDField()
    number = serializers.IntegerField()
    title = serializers.CharField()


class ResponseDetail(Shape):
    """What only responses have."""

    by = ActorRef(allow_null=True)
    by_text = serializers.CharField()
    demand = AnsweredDemand()
    stance = one_of(Stance)
    condition = serializers.CharField()


class BesideResponse(Shape):
    """What `expand` puts beside a response."""

    demand = Demand(
        required=False, allow_null=True, help_text="The demand answered; null: it stands no more."
    )


# Generated clients have a type named Response already: what every call returns.
@extend_schema_serializer(component_name="ResponseToDemand")
class Response(EntryBase):
    """One party's answer to one demand."""

    kind = Constant("response")
    detail = ResponseDetail()
    expanded = beside(BesideResponse)


class StatementDetail(Shape):
    """What only statements have."""

    speaker = PersonRef(allow_null=True)
    speaker_label = serializers.CharField(help_text="When there is no name: 'a senior US official'.")
    actor = ActorRef(allow_null=True, help_text="For whom.")
    channel = one_of(Channel, allow_null=True)
    said_in = serializers.CharField()
    statement_kind = one_of(StatementKind)
    direct = serializers.BooleanField(help_text="In the speaker's own words.")
    words = serializers.CharField()
    language = serializers.CharField()
    translation = serializers.CharField()
    translated_by = serializers.CharField()
    about = serializers.UUIDField(allow_null=True, help_text="The meeting it is about.")


class BesideStatement(Shape):
    """What `expand` puts beside a statement or an account."""

    meeting = Meeting(
        required=False, allow_null=True, help_text="The meeting named; null: none, or none now."
    )


class Statement(EntryBase):
    """What somebody said."""

    kind = Constant("statement")
    detail = StatementDetail()
    expanded = beside(BesideStatement)


class ComparedQuestion(Shape):
    """A question on which accounts are compared."""

    id = serializers.UUIDField()
    text = serializers.CharField()


class AccountPoint(Shape):
    """What one account says to one question."""

    question = ComparedQuestion()
    claim = serializers.CharField()
    citation = Citation()


class AccountDetail(Shape):
    """What only accounts have."""

    meeting = serializers.UUIDField()
    actor = ActorRef()
    points = AccountPoint(many=True)


class Account(EntryBase):
    """One party's version of one meeting."""

    kind = Constant("account")
    detail = AccountDetail()
    expanded = beside(BesideStatement)


KINDS: dict[str, Any] = {
    "meeting": Meeting,
    "demand": Demand,
    "response": Response,
    "statement": Statement,
    "account": Account,
}


def any_entry(**kwargs: Any) -> PolymorphicProxySerializer:
    """An entry of any kind; `kind` says which."""
    return PolymorphicProxySerializer("Entry", serializers=KINDS, resource_type_field_name="kind", **kwargs)


ANY_ENTRY = any_entry()


class EntryVersion(Shape):
    """One public wording of an entry, from `recorded_at` until `superseded_at`."""

    version = serializers.IntegerField()
    state = one_of(EntryState)
    recorded_at = serializers.DateTimeField()
    superseded_at = serializers.DateTimeField(allow_null=True, help_text="Null: it stands.")
    is_correction = serializers.BooleanField()
    reason = serializers.CharField()
    document = any_entry(allow_null=True)
