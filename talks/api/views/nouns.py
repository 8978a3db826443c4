"""Negotiations, delegations, parties, people, cities, issues and outlets."""

from __future__ import annotations

from typing import Any

from django.db.models import Prefetch
from django.utils import timezone
from rest_framework.request import Request
from rest_framework.response import Response

from actors.models import Actor, City, Person, Post, Tenure
from talks import positions
from talks.api import filtersets
from talks.api.parameters import described_moment, moment
from talks.api.problems import invalid_parameters
from talks.api.serializers import nouns as shapes
from talks.api.serializers import sources
from talks.api.serializers.positions import Positions, matrix_document
from talks.api.views.choosing import Expansion, standing_entries
from talks.api.views.reading import OneRow, Rows, moved_to
from talks.models import Delegate, Delegation, Issue, Negotiation, Outlet
from talks.vocabulary import EntryState

NEGOTIATIONS = Negotiation.objects.select_related("parent").prefetch_related(
    "issues", "participations__actor"
)
DELEGATIONS = (
    Delegation.objects.filter(meeting__state=EntryState.PUBLISHED)
    .select_related("meeting__negotiation", "actor", "on_behalf_of")
    .prefetch_related(Prefetch("delegates", Delegate.objects.select_related("person", "post")))
)

ATTENDED = Expansion(("meeting", "id"), standing_entries, "the meeting with all that is on record of it.")


class NegotiationList(Rows[Negotiation]):
    """Tracks of talks, with their parties and issues."""

    queryset = NEGOTIATIONS
    serializer_class = shapes.Negotiation
    filterset_class = filtersets.NegotiationFilter
    counted_at = "api:negotiation-count"


class NegotiationDetail(OneRow[Negotiation]):
    """One track of talks."""

    queryset = NEGOTIATIONS
    serializer_class = shapes.Negotiation
    lookup_field = "slug"


class _PositionParameters:
    def get_schema_operation_parameters(self, view: Any) -> list[dict[str, Any]]:
        """The moment and the issue."""
        topic = {"name": "topic", "in": "query", "required": False, "schema": {"type": "string"}}
        return [described_moment(), topic | {"description": "Only demands on this issue, by slug."}]


class NegotiationPositions(OneRow[Negotiation]):
    """The position matrix: each demand against each party, with the answer or the silence."""

    queryset = Negotiation.objects.all()
    filter_backends = [_PositionParameters]
    lookup_field = "slug"
    shape = Positions
    takes = frozenset({"as_of", "topic"})

    def get(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Build the matrix from the documents of that moment (four queries)."""
        as_of, topic = moment(request.query_params), _topic(request)
        negotiation = self.get_object()
        today = (as_of or timezone.now()).date()
        matrix = positions.matrix(negotiation, as_of=as_of, issue=topic, today=today)
        head = {"negotiation": negotiation.reference(), "as_of": as_of}
        return self.chosen(Response(head | matrix_document(matrix)))

    def filter_queryset(self, queryset: Any) -> Any:
        """The parameters choose within the matrix, not among negotiations."""
        return queryset


def _topic(request: Request) -> str | None:
    slugs = request.query_params.getlist("topic")
    if len(slugs) > 1:
        raise invalid_parameters({"topic": ["Name one issue, or none for all."]})
    if slugs and not Issue.objects.filter(slug=slugs[0]).exists():
        raise invalid_parameters({"topic": [f"There is no issue “{slugs[0]}”."]})
    return slugs[0] if slugs else None


class DelegationList(Rows[Delegation]):
    """Parties at published meetings, with their people."""

    queryset = DELEGATIONS
    serializer_class = shapes.Delegation
    filterset_class = filtersets.DelegationFilter
    expansions = {"meeting": ATTENDED}
    counted_at = "api:delegation-count"


class DelegationDetail(OneRow[Delegation]):
    """One delegation."""

    queryset = DELEGATIONS
    serializer_class = shapes.Delegation
    expansions = {"meeting": ATTENDED}


class ActorList(Rows[Actor]):
    """States, organisations, forums and groups."""

    queryset = Actor.objects.standing()
    serializer_class = shapes.Actor
    filterset_class = filtersets.ActorFilter
    counted_at = "api:actor-count"


class ActorDetail(OneRow[Actor]):
    """One party with its names, the bodies it belongs to and its office holders; 301 when merged."""

    queryset = Actor.objects.select_related("merged_into").prefetch_related(
        "aliases",
        "memberships__body",
        Prefetch(
            "posts",
            Post.objects.prefetch_related(
                Prefetch("tenures", Tenure.objects.select_related("person", "post"))
            ),
        ),
    )
    serializer_class = shapes.ActorDetail
    lookup_field = "slug"
    problem_statuses = (301, 404)

    def get_object(self) -> Actor:
        """The party, or the address of the one it was merged into."""
        actor = super().get_object()
        if actor.merged_into:
            raise moved_to("api:actor", actor.merged_into.slug)
        return actor


class PersonList(Rows[Person]):
    """People who speak or sit for parties."""

    queryset = Person.objects.filter(merged_into__isnull=True)
    serializer_class = shapes.Person
    filterset_class = filtersets.PersonFilter
    counted_at = "api:person-count"


class PersonDetail(OneRow[Person]):
    """One person with names and offices; 301 when merged."""

    queryset = Person.objects.select_related("merged_into").prefetch_related(
        "aliases", Prefetch("tenures", Tenure.objects.select_related("post__actor"))
    )
    serializer_class = shapes.PersonDetail
    lookup_field = "slug"
    problem_statuses = (301, 404)

    def get_object(self) -> Person:
        """The person, or the address of the one he was merged into."""
        person = super().get_object()
        if person.merged_into:
            raise moved_to("api:person", person.merged_into.slug)
        return person


class CityList(Rows[City]):
    """Places where talks are held."""

    queryset = City.objects.select_related("country")
    serializer_class = shapes.City
    filterset_class = filtersets.CityFilter
    counted_at = "api:city-count"


class IssueList(Rows[Issue]):
    """What is bargained over."""

    queryset = Issue.objects.all()
    serializer_class = shapes.Issue
    filterset_class = filtersets.IssueFilter
    counted_at = "api:issue-count"


class OutletList(Rows[Outlet]):
    """Who publishes."""

    queryset = Outlet.objects.select_related("actor")
    serializer_class = sources.Outlet
    filterset_class = filtersets.OutletFilter
    counted_at = "api:outlet-count"
