"""What all readings of documents have in common: a caller may take a part, and more beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import orjson
from django.db.models import Model
from rest_framework import generics
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request
from rest_framework.response import Response

from talks.api.negotiating import export_asked_for
from talks.api.parameters import moment
from talks.api.parts import (
    CHOOSING,
    EXPANDED,
    MEDIA_TYPE,
    Choice,
    PartRenderer,
    choice,
    described,
    members,
    shape_of,
    without_choice,
)
from talks.api.problems import invalid_parameters
from talks.api.rendering import plain
from talks.models import EntryVersion

READS = ("GET", "HEAD")
Row = TypeVar("Row", bound=Model)
Loader = Callable[[Request, set[str]], Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Expansion:
    """What a document names by id at `path`, put beside it; `load` finds all of a page at once."""

    path: tuple[str, ...]
    load: Loader
    about: str
    many: bool = False

    def of(self, document: dict[str, Any], found: Mapping[str, Any]) -> Any:
        """What it is for one document: null, or not in the list, where nothing of that id can be seen."""
        ids = list(dict.fromkeys(_at(document, self.path)))
        if self.many:
            return [found[one] for one in ids if one in found]
        return found.get(ids[0]) if ids else None


class Chosen(generics.GenericAPIView[Row]):
    """Takes `fields` and `omit`, and `expand` where the view has `expansions`.

    A view with a `get` of its own gives its answer through `chosen`.
    """

    expansions: dict[str, Expansion] = {}
    choice = Choice()

    def get_renderers(self) -> list[BaseRenderer]:
        """JSON, and the type of its parts where documents are read."""
        reads = self.request is not None and self.request.method in READS
        return [*super().get_renderers(), *([PartRenderer()] if reads else [])]

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Read the choice first: filters and pages then meet a query string without it."""
        super().initial(request, *args, **kwargs)
        if request.method not in READS or not any(name in request.query_params for name in CHOOSING):
            return
        if export_asked_for(request):
            files = [name for name in CHOOSING if name in request.query_params]
            raise invalid_parameters({name: ["A file is whole: leave it out."] for name in files})
        self.choice = choice(request.query_params, self)
        request._request.GET = without_choice(request.query_params, self)  # type: ignore[assignment]

    def choice_parameters(self) -> list[dict[str, Any]]:
        """What OPTIONS tells of it."""
        return described(self, {"type": "string", "enum": list(members(shape_of(self)))})

    def get(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """As the kind of view has it, cut to what was chosen."""
        return self.chosen(super().get(request, *args, **kwargs))  # type: ignore[misc]

    def chosen(self, response: Response) -> Response:
        """The answer, cut to what was chosen (a query more for each expansion)."""
        if response.status_code != 200 or self.choice.is_plain:
            return response
        # Through bytes: stored documents come as they are stored.
        data = orjson.loads(orjson.dumps(response.data, default=plain))
        if self.paginator is not None:
            data["results"] = self._cut(data["results"])
        else:
            (data,) = self._cut([data])
        response.data = data
        if self.choice.narrows:
            response.content_type = MEDIA_TYPE
        return response

    def _cut(self, documents: list[dict[str, Any]]) -> list[dict[str, Any]]:
        found = {name: self._found(name, documents) for name in self.choice.expand}
        return [self.choice.of(document | self._expanded(document, found)) for document in documents]

    def _found(self, name: str, documents: list[dict[str, Any]]) -> Mapping[str, Any]:
        one = self.expansions[name]
        ids = {pk for document in documents for pk in _at(document, one.path)}
        return one.load(self.request, ids) if ids else {}

    def _expanded(self, document: dict[str, Any], found: dict[str, Mapping[str, Any]]) -> dict[str, Any]:
        beside = {name: self.expansions[name].of(document, some) for name, some in found.items()}
        return {EXPANDED: beside} if beside else {}


def _at(document: Any, path: tuple[str, ...]) -> Iterator[str]:
    """The ids at `path`, through lists as well; none where it ends early."""
    if isinstance(document, list):
        for one in document:
            yield from _at(one, path)
    elif path and isinstance(document, dict):
        yield from _at(document.get(path[0]), path[1:])
    elif not path and document is not None:
        yield str(document)


def standing_entries(request: Request, ids: set[str]) -> dict[str, Any]:
    """{id: document} of those that stand, or stood at `as_of` (one query)."""
    as_of = moment(request.query_params)
    rows = EntryVersion.objects.at_home().filter(entry_id__in=ids)
    rows = rows.as_of(as_of) if as_of else rows.current()
    return {str(row.entry_id): row.document for row in rows.only("entry_id", "document")}
