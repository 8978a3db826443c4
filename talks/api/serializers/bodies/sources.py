"""Articles, feeds, and what somebody proposes to enter from an article."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from actors.models import Actor, City, Person
from talks.api.serializers.bodies.fields import LONG, day, line, slug, why
from talks.api.serializers.strict import Body, Choice, Id, Ref, Text, Whole, choice, members_of
from talks.models import Negotiation
from talks.vocabulary import (
    Certainty,
    DemandKind,
    MeetingFormat,
    MeetingLevel,
    ProposalKind,
    Stance,
    StatementKind,
)


class ArticleBody(Body):
    """An article to be read: by its address, or as text. One of the two."""

    url = Text(max_length=2000, required=False)
    text = Text(max_length=500_000, required=False, trim_whitespace=False)
    title = line(500)
    outlet = line(160, help_text="Name of who publishes; a new one is entered.")
    published_on = day(help_text="Only if the article itself does not say.")
    negotiation = Ref(Negotiation, required=False, allow_null=True, help_text="Where its proposals belong.")
    reason = why()

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """One of the two."""
        if ("url" in attrs) == ("text" in attrs):
            raise serializers.ValidationError("Give an address (`url`) or a `text`: one of the two.")
        return attrs


class FeedBody(Body):
    """A feed to be polled."""

    url = Text(max_length=2000)
    outlet = Text(max_length=160, help_text="Name of who publishes; a new one is entered.")
    negotiation = Ref(Negotiation, required=False, allow_null=True)
    interval_seconds = Whole(min_value=60, max_value=86_400, required=False, default=900)
    reason = why()


class QuoteBody(Body):
    """A passage, letter by letter as it stands in the article."""

    quote = Text(max_length=LONG, trim_whitespace=False)
    start = Whole(min_value=0, required=False, help_text="Needed where the words stand in several places.")


class MemberBody(Body):
    """Somebody in a delegation."""

    name = Text(max_length=200)
    person = slug(help_text="The known person, by slug.")
    post = slug(help_text="As written.")


class FindingBody(Body):
    """What the passages say, by kind. Words (place_text, by_text, condition) must stand in the article."""

    # Meetings.
    city = Ref(City, required=False, allow_null=True)
    place_text = line(200, help_text="As written, where no city is known.")
    venue = line(200)
    parties = serializers.ListField(child=Ref(Actor), max_length=50, required=False)
    format = choice(MeetingFormat, allow_null=True)
    level = choice(MeetingLevel, allow_null=True)
    certainty = choice(Certainty)
    forum = Ref(Actor, required=False, allow_null=True)
    # Demands and responses.
    by = Ref(Actor, required=False, allow_null=True)
    by_text = line(200, help_text="As written.")
    of = serializers.ListField(child=Ref(Actor), max_length=50, required=False)
    demand_kind = choice(DemandKind)
    condition = line(LONG)
    deadline = line(120, help_text="Words of the article that give the day.")
    demand = Id(required=False, allow_null=True, help_text="The published demand that a response answers.")
    stance = choice(Stance)
    # Statements.
    speaker = Ref(Person, required=False, allow_null=True)
    speaker_name = line(200)
    speaker_role = line(200)
    actor = Ref(Actor, required=False, allow_null=True, help_text="For whom.")
    words = serializers.ListField(
        child=QuoteBody(), max_length=20, required=False, help_text="The quoted words; none: not direct."
    )
    said_in = line(200)
    statement_kind = choice(StatementKind)
    # Delegations.
    meeting = Id(required=False, allow_null=True, help_text="The published meeting at which it sits.")
    party = Ref(Actor, required=False, allow_null=True)
    party_text = line(200)
    head = Ref(Person, required=False, allow_null=True)
    head_name = line(200)
    head_post = line(200)
    members = serializers.ListField(child=MemberBody(), max_length=50, required=False)
    # All but delegations.
    date_text = line(120, help_text="Words of the article that give the date; it is worked out from them.")


FINDING_MEMBERS: dict[str, set[str]] = {
    ProposalKind.MEETING: {
        "city", "place_text", "venue", "parties", "format", "level", "certainty", "forum", "date_text",
    },
    ProposalKind.DEMAND: {"by", "by_text", "of", "demand_kind", "condition", "deadline"},
    ProposalKind.RESPONSE: {"by", "by_text", "demand", "stance", "condition"},
    ProposalKind.STATEMENT: {
        "speaker", "speaker_name", "speaker_role", "actor", "words", "said_in", "statement_kind", "date_text",
    },
    ProposalKind.DELEGATION: {
        "meeting", "party", "party_text", "head", "head_name", "head_post", "members",
    },
}  # fmt: skip
NEEDED = {ProposalKind.RESPONSE: "stance", ProposalKind.DEMAND: "demand_kind"}


class ProposalBody(Body):
    """An entry to be put before reviewers, with the passages that carry it."""

    article = Id()
    version = Whole(min_value=1, max_value=32_767, required=False, help_text="The newest one if left out.")
    kind = Choice(choices=ProposalKind.choices)
    title = Text(max_length=300, help_text="The claim in one line, in your own words.")
    negotiation = Ref(Negotiation, required=False, allow_null=True)
    evidence = serializers.ListField(child=QuoteBody(), min_length=1, max_length=10)
    finding = FindingBody()
    reason = why()

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Each kind has its own members."""
        kind, finding = attrs["kind"], attrs["finding"]
        try:
            members_of(kind, FINDING_MEMBERS[kind], finding)
        except serializers.ValidationError as error:
            raise serializers.ValidationError({"finding": error.detail}) from error
        needed = NEEDED.get(kind)
        if needed and needed not in finding:
            raise serializers.ValidationError({"finding": {needed: ["This one is needed."]}})
        return attrs
