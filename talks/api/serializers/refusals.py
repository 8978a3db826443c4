"""What a refusal looks like."""

from __future__ import annotations

from rest_framework import serializers

from talks.api.serializers.shapes import Shape, one_of
from talks.vocabulary import Scope


class ProblemError(Shape):
    """One input at fault."""

    detail = serializers.CharField()
    parameter = serializers.CharField(required=False, help_text="Name of the query parameter.")
    pointer = serializers.CharField(required=False, help_text="JSON Pointer into the body sent.")


class Tombstone(Shape):
    """What is left of a retracted entry."""

    id = serializers.UUIDField()
    kind = serializers.CharField()
    number = serializers.IntegerField()
    negotiation = serializers.CharField(help_text="Slug.")
    first_published_at = serializers.DateTimeField()
    retracted_at = serializers.DateTimeField()
    reason = serializers.CharField()


class Problem(Shape):
    """A refusal (RFC 9457)."""

    type = serializers.CharField(help_text="Address that explains this kind of problem.")
    title = serializers.CharField()
    status = serializers.IntegerField()
    detail = serializers.CharField()
    instance = serializers.CharField(help_text="Id of this request, for reports.")
    errors = ProblemError(many=True, required=False)  # type: ignore[assignment]
    tombstone = Tombstone(required=False)
    location = serializers.CharField(required=False, help_text="Where a merged entry went.")
    scope = one_of(Scope, required=False, help_text="The scope that the token lacks.")
