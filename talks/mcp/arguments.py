"""What a tool is asked with: checked against its schema, then read as pages read their query string."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, time
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.http import QueryDict
from jsonschema import Draft202012Validator, FormatChecker

from talks.filter_shapes import MOMENT, SLUG, meaning, shape
from talks.filters import EntryFilter, MomentField, Selection, select
from talks.models import Negotiation

Arguments = Mapping[str, Any]
Schema = dict[str, Any]
# `view` is a look of pages.
FILTERS: dict[str, Schema] = {
    name: {**shape(one), "description": meaning(one)}
    for name, one in EntryFilter.base_filters.items()  # type: ignore[attr-defined]
    if name != "view"
}
LARGEST, USUAL = 50, 20
LIMIT: Schema = {
    "type": "integer",
    "minimum": 1,
    "maximum": LARGEST,
    "default": USUAL,
    "description": "How many at once.",
}
CURSOR: Schema = {
    "type": "string",
    "maxLength": 300,
    "description": "The next_cursor of the answer before this one.",
}
AS_OF: Schema = {
    "type": "string",
    "description": f"What was known then, in the wording of then. {MOMENT.format('last')}",
}
TALKS: Schema = {**SLUG, "description": "Short name (slug) of the talks, as the tool negotiations lists it."}
ENTRY: Schema = {"type": "string", "format": "uuid", "description": "Id of the entry."}


class Refusal(Exception):
    """The question cannot be answered; the text says why and what to ask instead."""


def closed(properties: Mapping[str, Schema], required: Iterable[str] = ()) -> Schema:
    """The schema of an object with these members and no others."""
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(required),
        "additionalProperties": False,
    }


def check(arguments: Arguments, schema: Schema) -> None:
    """Raises Refusal that names each argument at fault."""
    faults = list(Draft202012Validator(schema, format_checker=FormatChecker(["uuid"])).iter_errors(arguments))
    told = [f"{'.'.join(map(str, fault.path)) or 'arguments'}: {fault.message}" for fault in faults]
    told += [f"{name}: NUL is not text." for name, value in arguments.items() if "\0" in str(value)]
    if told:
        raise Refusal("; ".join(told))


def selected(arguments: Arguments, negotiation: Negotiation | None = None) -> Selection:
    """The entries that the filters among `arguments` select. Raises Refusal on a value that none has."""
    asked = QueryDict(mutable=True)
    for name in FILTERS.keys() & arguments.keys():
        value = arguments[name]
        asked.setlist(name, [str(one) for one in (value if isinstance(value, list) else [value])])
    if negotiation:
        asked.pop("negotiation", None)
    selection = select(asked, negotiation)
    if selection.problems:
        told = [f"{name}: {' '.join(texts)}" for name, texts in selection.problems.items()]
        raise Refusal("; ".join(told))
    return selection


def negotiation(arguments: Arguments) -> Negotiation:
    """The talks that are asked for. Raises Refusal where there are none of that name."""
    slug = arguments["negotiation"]
    found = Negotiation.objects.filter(slug=slug).first()
    if found is None:
        raise Refusal(f"negotiation: there are no talks “{slug}”; the tool negotiations lists them.")
    return found


def as_of(arguments: Arguments) -> datetime | None:
    """The moment whose record is asked for; None for now. Raises Refusal on what is no moment."""
    try:
        moment: datetime | None = MomentField(day_means=time.max, required=False).clean(
            arguments.get("as_of")
        )
    except ValidationError as error:
        raise Refusal(f"as_of: {' '.join(error.messages)}") from error
    return moment


def entry(arguments: Arguments) -> UUID:
    """The id of the entry that is asked for."""
    return UUID(arguments["id"])


def limit(arguments: Arguments) -> int:
    """How many are asked for."""
    return int(arguments.get("limit", USUAL))
