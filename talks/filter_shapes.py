"""What each filter takes, as JSON Schema: for the description of the API, and for the tools of models."""

from __future__ import annotations

from datetime import time
from typing import Any

from django_filters import filters

from talks.filters import MomentFilter

MOMENT = "ISO 8601: 2022-01-11T12:00Z, or a day, which means its {} instant."
SLUG = {"type": "string", "pattern": "^[-a-zA-Z0-9_]+$"}


def meaning(one: filters.Filter) -> str:
    """What the filter does, in a sentence."""
    text = str(one.extra.get("help_text") or one.label)  # type: ignore[misc]
    if not isinstance(one, MomentFilter):
        return text
    return f"{text}. {MOMENT.format('first' if one.extra['day_means'] == time.min else 'last')}"


def shape(one: filters.Filter) -> dict[str, Any]:
    """The JSON Schema of its values; an array where it may be given more than once."""
    if isinstance(one, filters.ModelMultipleChoiceFilter):
        return {"type": "array", "items": SLUG}
    if isinstance(one, filters.MultipleChoiceFilter):
        return {"type": "array", "items": {"type": "string", "enum": _values(one)}}
    if isinstance(one, filters.ChoiceFilter):
        return {"type": "string", "enum": _values(one)}
    if isinstance(one, filters.UUIDFilter):
        return {"type": "string", "format": "uuid"}
    if isinstance(one, filters.DateFilter):
        return {"type": "string", "format": "date"}
    if isinstance(one, filters.NumberFilter):
        return {"type": "integer", "minimum": one.extra["min_value"], "maximum": one.extra["max_value"]}
    return {"type": "string"} | ({"maxLength": one.extra["max_length"]} if "max_length" in one.extra else {})


def _values(one: filters.Filter) -> list[str]:
    return [str(value) for value, _ in one.extra["choices"]]
