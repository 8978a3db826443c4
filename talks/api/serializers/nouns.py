"""Parties, people, places, negotiations and delegations, as their rows stand now."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from actors.models import Actor as ActorRow
from actors.models import Alias as AliasRow
from actors.models import Tenure as TenureRow
from talks.api.serializers.entries import Delegate, Meeting
from talks.api.serializers.shapes import (
    ActorRef,
    IssueRef,
    NegotiationRef,
    PersonRef,
    Shape,
    When,
    beside,
    one_of,
)
from talks.models import Meeting as MeetingRow
from talks.models.entry import date_document
from talks.vocabulary import NegotiationStatus, PartyRole


class Issue(Shape):
    """What is bargained over."""

    id = serializers.UUIDField()
    slug = serializers.SlugField()
    name = serializers.CharField()


class Participant(Shape):
    """A party's part in a negotiation."""

    slug = serializers.SlugField(source="actor.slug")
    name = serializers.CharField(source="actor.name")
    short = serializers.CharField(source="actor.short")
    kind = one_of(ActorRow.Kind, source="actor.kind")
    role = one_of(PartyRole)
    side = serializers.CharField(help_text="Parties of one side carry the same word.")


class Negotiation(Shape):
    """A track of talks."""

    id = serializers.UUIDField()
    slug = serializers.SlugField()
    title = serializers.CharField()
    summary = serializers.CharField()
    status = one_of(NegotiationStatus)
    parent = NegotiationRef(allow_null=True)
    issues = IssueRef(many=True)
    parties = Participant(many=True, source="participations")
    version = serializers.IntegerField(help_text="Grows with every change of the record.")
    changed_at = serializers.DateTimeField(allow_null=True)


class Alias(Shape):
    """Another way a party or a person is written."""

    surface = serializers.CharField()
    kind = one_of(AliasRow.Kind)
    language = serializers.CharField()
    since = serializers.CharField(allow_null=True, help_text="YYYY, YYYY-MM or YYYY-MM-DD.")
    until = serializers.CharField(allow_null=True)
    scope = serializers.CharField(help_text="Empty: everywhere.")


class Actor(Shape):
    """A party that can sit at the table or be spoken for."""

    id = serializers.UUIDField()
    slug = serializers.SlugField()
    name = serializers.CharField()
    short = serializers.CharField(help_text="Letters for a badge: US, RU, NATO.")
    kind = one_of(ActorRow.Kind)
    official_name = serializers.CharField()
    iso2 = serializers.CharField(allow_null=True)
    iso3 = serializers.CharField(allow_null=True)
    wikidata = serializers.CharField(allow_null=True)


class MembershipIn(Shape):
    """A body that a party belongs to."""

    body = ActorRef()
    since = serializers.CharField(allow_null=True)
    until = serializers.CharField(allow_null=True)


class OfficeHolder(Shape):
    """Who holds or held an office at a party."""

    person = PersonRef()
    title = serializers.CharField(source="post.title")
    since = serializers.CharField(allow_null=True, help_text="YYYY, YYYY-MM or YYYY-MM-DD.")
    until = serializers.CharField(allow_null=True)
    status = one_of(TenureRow.Status)


class ActorDetail(Actor):
    """A party with its names, bodies and office holders."""

    aliases = Alias(many=True)
    memberships = MembershipIn(many=True)
    tenures = serializers.SerializerMethodField()

    @extend_schema_field(OfficeHolder(many=True))
    def get_tenures(self, actor: ActorRow) -> Any:
        """Everybody known to have held an office there."""
        held = [tenure for post in actor.posts.all() for tenure in post.tenures.all()]
        return OfficeHolder(held, many=True).data


class Person(Shape):
    """Somebody who speaks or sits for a party."""

    id = serializers.UUIDField()
    slug = serializers.SlugField()
    name = serializers.CharField()
    native_name = serializers.CharField()
    native_language = serializers.CharField()
    wikidata = serializers.CharField(allow_null=True)


class Tenure(Shape):
    """An office somebody holds or held."""

    actor = ActorRef(source="post.actor")
    title = serializers.CharField(source="post.title")
    since = serializers.CharField(allow_null=True, help_text="YYYY, YYYY-MM or YYYY-MM-DD.")
    until = serializers.CharField(allow_null=True)
    status = one_of(TenureRow.Status)


class PersonDetail(Person):
    """A person with his names and offices."""

    aliases = Alias(many=True)
    tenures = Tenure(many=True)


class City(Shape):
    """A place where talks are held."""

    id = serializers.UUIDField()
    slug = serializers.SlugField()
    name = serializers.CharField()
    country = ActorRef(allow_null=True)
    latitude = serializers.FloatField(allow_null=True)
    longitude = serializers.FloatField(allow_null=True)
    zone = serializers.CharField(help_text="IANA time zone.")
    is_capital = serializers.BooleanField()
    is_venue = serializers.BooleanField(help_text="A known venue of talks.")
    names = serializers.ListField(child=serializers.CharField())


class MeetingRef(Shape):
    """A meeting, as a delegation names it."""

    id = serializers.UUIDField(source="pk")
    number = serializers.IntegerField()
    title = serializers.CharField()
    negotiation = NegotiationRef()
    when = serializers.SerializerMethodField()

    @extend_schema_field(When)
    def get_when(self, meeting: MeetingRow) -> dict[str, Any]:
        """The date as documents have it."""
        return date_document(meeting.when())


class BesideDelegation(Shape):
    """What `expand` puts beside a delegation."""

    meeting = Meeting(required=False, allow_null=True)


class Delegation(Shape):
    """A party at a published meeting, and its people."""

    id = serializers.UUIDField()
    meeting = MeetingRef()
    actor = ActorRef()
    on_behalf_of = ActorRef(allow_null=True)
    delegates = serializers.SerializerMethodField()
    expanded = beside(BesideDelegation)

    @extend_schema_field(Delegate(many=True))
    def get_delegates(self, delegation: Any) -> list[dict[str, Any]]:
        """Its people, heads first."""
        return [delegate.document() for delegate in delegation.delegates.all()]
