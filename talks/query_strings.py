"""Query strings of pages and saved views: one order of parameters, so that equal questions look equal."""

from __future__ import annotations

from collections.abc import Iterable

from django.http import QueryDict

ORDER = (
    "in",
    "negotiation",
    "topic",
    "party",
    "with",
    "status",
    "asked",
    "columns",
    "by",
    "kind",
    "certainty",
    "city",
    "source",
    "year",
    "from",
    "to",
    "since",
    "q",
    "as_of",
    "order",
    "rank",
    "view",
)
# What stands for nothing chosen.
DEFAULTS = {"order": "newest", "view": "comfortable"}


def canonical(params: QueryDict, *, left_out: Iterable[str] = ()) -> str:
    """The choices in one order, without empty, default, repeated and unknown ones: '?party=russia' or ''."""
    query = QueryDict(mutable=True)
    for name in ORDER:
        values = sorted({value for value in params.getlist(name) if value and value != DEFAULTS.get(name)})
        if values and name not in left_out:
            query.setlist(name, values)
    return f"?{query.urlencode(safe=':')}" if query else ""
