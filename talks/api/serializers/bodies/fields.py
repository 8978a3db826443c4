"""The members that many bodies have alike."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from talks.api.serializers.strict import Text

LONG = 5000


def line(most: int = 300, **kwargs: Any) -> Text:
    """A line that may be left out or empty."""
    return Text(max_length=most, required=False, allow_blank=True, **kwargs)


def slug(**kwargs: Any) -> Text:
    """A slug that may be left out, or null for nobody."""
    return Text(max_length=160, required=False, allow_null=True, **kwargs)


def slugs(**kwargs: Any) -> serializers.ListField:
    """Slugs, at most fifty."""
    return serializers.ListField(child=Text(max_length=160), max_length=50, required=False, **kwargs)


def day(**kwargs: Any) -> serializers.DateField:
    """A day that may be left out, or null for unknown."""
    return serializers.DateField(required=False, allow_null=True, **kwargs)


def why(required: bool = False) -> Text:
    """The reason that history keeps."""
    return Text(max_length=300, required=required, help_text="Why; history keeps it.")
