"""Building blocks of shapes: fixed values, closed lists, and the references that documents carry."""

from __future__ import annotations

from typing import Any

from django.db.models import TextChoices
from rest_framework import serializers

from actors.models import Actor
from talks.vocabulary import DateBasis, DatePrecision


class Constant(serializers.CharField):
    """Always this one value: what tells the kinds of entries apart."""

    def __init__(self, value: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.value = value


def one_of(choices: type[TextChoices], **kwargs: Any) -> serializers.ChoiceField:
    """One value of a closed list."""
    return serializers.ChoiceField(choices=choices.choices, **kwargs)


class Shape(serializers.Serializer[Any]):
    """A shape of stored plain data: described, never run."""


def beside(shape: type[Shape]) -> Shape:
    """What `expand` puts beside the other members."""
    return shape(required=False, help_text="Only with `expand`: what it asked for.")


class ActorRef(Shape):
    """A party, as documents name it."""

    slug = serializers.SlugField()
    name = serializers.CharField()
    short = serializers.CharField(help_text="Letters for a badge: US, RU, NATO.")
    kind = one_of(Actor.Kind)


class PersonRef(Shape):
    """A person, as documents name him."""

    slug = serializers.SlugField()
    name = serializers.CharField()
    native_name = serializers.CharField()
    native_language = serializers.CharField(help_text="BCP 47; empty when there is no native name.")


class SpeakerRef(Shape):
    """Who is quoted."""

    slug = serializers.SlugField()
    name = serializers.CharField()


class NegotiationRef(Shape):
    """A negotiation, as documents name it."""

    slug = serializers.SlugField()
    title = serializers.CharField()


class IssueRef(Shape):
    """An issue, as documents name it."""

    slug = serializers.SlugField()
    name = serializers.CharField()


class OutletRef(Shape):
    """An outlet, as documents name it."""

    slug = serializers.SlugField()
    name = serializers.CharField()


class CityRef(Shape):
    """A city, as documents name it."""

    slug = serializers.SlugField()
    name = serializers.CharField()
    country = ActorRef(allow_null=True)
    latitude = serializers.FloatField(allow_null=True)
    longitude = serializers.FloatField(allow_null=True)
    zone = serializers.CharField(help_text="IANA time zone.")


class When(Shape):
    """A date as its source gives it. Never one datetime: show `wording`, compute with the bounds."""

    earliest = serializers.DateField(
        allow_null=True, help_text="First possible day at the place; null: unknown."
    )
    latest = serializers.DateField(allow_null=True, help_text="Last possible day.")
    at = serializers.CharField(allow_null=True, help_text="Local wall-clock time, HH:MM.")
    zone = serializers.CharField(help_text="IANA time zone of the place.")
    precision = one_of(DatePrecision)
    label = serializers.CharField(help_text="The date as the source wrote it.")  # type: ignore[assignment]
    basis = one_of(DateBasis)
    wording = serializers.CharField(help_text="What a reader sees: 'Wed 12 or Thu 13 Jan 2022'.")
    instant = serializers.DateTimeField(allow_null=True, help_text="Only when the time of day is known.")


class CitedArticle(Shape):
    """The article that a cited sentence stands in."""

    id = serializers.UUIDField()
    version = serializers.IntegerField(help_text="Number of the text's version that was cited.")
    title = serializers.CharField()
    url = serializers.CharField(help_text="Empty for a text handed in without an address.")
    outlet = OutletRef(allow_null=True)
    published_at = serializers.DateTimeField(allow_null=True, help_text="Null: the source gives no date.")


class Citation(Shape):
    """The sentence that carries a claim: an exact slice of one version of one article."""

    id = serializers.UUIDField()
    quote = serializers.CharField()
    start = serializers.IntegerField(help_text="First character, from 0, in code points.")
    end = serializers.IntegerField(help_text="One past the last character.")
    sentence = serializers.IntegerField(allow_null=True, help_text="Counted from 1.")
    supports = serializers.CharField(help_text="The part it carries; empty: all of the entry.")
    speaker = SpeakerRef(allow_null=True)
    article = CitedArticle()
