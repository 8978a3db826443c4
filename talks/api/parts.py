"""Which part of a document is answered: `fields` and `omit` choose among its members."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from django.http import QueryDict
from drf_spectacular.utils import PolymorphicProxySerializer

from talks.api.problems import invalid_parameters
from talks.api.rendering import OrjsonRenderer

if TYPE_CHECKING:
    from rest_framework.views import APIView  # which itself imports the renderers

# A type of its own, so that a whole document always has all its members, and clients may rely on them.
MEDIA_TYPE = "application/vnd.parley.part+json"
CHOOSING = ("fields", "omit", "expand")
EXPANDED = "expanded"  # the member that `expand` adds; no part leaves it out


class PartRenderer(OrjsonRenderer):
    """Lets a caller name the type of a part in his Accept header."""

    media_type = MEDIA_TYPE
    format = "part"


@dataclass(frozen=True, slots=True)
class Choice:
    """The members that a caller wants, the ones he can do without, and what is to be put beside them."""

    fields: frozenset[str] = frozenset()
    omit: frozenset[str] = frozenset()
    expand: tuple[str, ...] = ()

    @property
    def narrows(self) -> bool:
        """Whether the answer is only a part."""
        return bool(self.fields or self.omit)

    @property
    def is_plain(self) -> bool:
        """Whether the document is answered as it is."""
        return not (self.narrows or self.expand)

    def of(self, document: dict[str, Any]) -> dict[str, Any]:
        """The chosen members of `document`, in its own order."""
        return {name: value for name, value in document.items() if name == EXPANDED or self._wants(name)}

    def tag(self, tag: str) -> str:
        """The ETag of the part of what `tag` names."""
        if not self.narrows:
            return tag
        said = f"{sorted(self.fields)}{sorted(self.omit)}".encode()
        return f'{tag[:-1]}-part-{hashlib.sha256(said).hexdigest()[:8]}"'

    def _wants(self, name: str) -> bool:
        return (not self.fields or name in self.fields) and name not in self.omit


def choice(params: QueryDict, view: APIView) -> Choice:
    """Read what a caller chooses; raises the problem that names what cannot be chosen."""
    known = {name: members(shape_of(view)) for name in ("fields", "omit")}
    known |= {"expand": tuple(expansions_of(view))}
    asked = {name: _names(params, name) for name in CHOOSING if known[name]}
    problems = {
        name: _strange(some, known[name]) for name, some in asked.items() if set(some) - {*known[name]}
    }
    if problems:
        raise invalid_parameters(problems)
    return Choice(
        frozenset(asked["fields"]), frozenset(asked["omit"]), tuple(dict.fromkeys(asked.get("expand", ())))
    )


def without_choice(params: QueryDict, view: APIView) -> QueryDict:
    """The query string that filters and pages; a view with nothing to expand reads `expand` itself."""
    rest = params.copy()
    for name in CHOOSING if expansions_of(view) else CHOOSING[:2]:
        rest.pop(name, None)
    return rest


def shape_of(view: APIView) -> Any:
    """What the view answers with."""
    return getattr(view, "shape", None) or view.serializer_class  # type: ignore[attr-defined]


def expansions_of(view: APIView) -> dict[str, Any]:
    """{name: Expansion} of the view."""
    found: dict[str, Any] = getattr(view, "expansions", {})
    return found


@cache
def members(shape: Any) -> tuple[str, ...]:
    """The names of all members of a shape; of entries, those of every kind."""
    kinds: Iterable[Any] = [shape]
    if isinstance(shape, PolymorphicProxySerializer):
        kinds = shape.serializers.values()
    return tuple(dict.fromkeys(str(name) for kind in kinds for name in kind().fields if name != EXPANDED))


def described(view: APIView, member: dict[str, Any]) -> list[dict[str, Any]]:
    """The parameters for the schema; `member` is the schema of one member's name."""
    about = {
        "fields": f"Only these members, each by name or all after one another with commas: `{MEDIA_TYPE}`.",
        "omit": f"All members but these: `{MEDIA_TYPE}`.",
    }
    found = [_parameter(name, member, text) for name, text in about.items()]
    expansions = expansions_of(view)
    if expansions:
        text = " ".join(f"`{name}`: {one.about}" for name, one in expansions.items())
        each = {"type": "string", "enum": list(expansions)}
        found.append(_parameter("expand", each, f"Put into the member `{EXPANDED}`. {text}"))
    return found


def _names(params: QueryDict, name: str) -> list[str]:
    """Both spellings: `fields=id,title` and `fields=id&fields=title`; an empty value is as good as none."""
    every = (part.strip() for value in params.getlist(name) for part in value.split(","))
    return [one for one in every if one]


def _strange(some: list[str], known: Iterable[str]) -> list[str]:
    named = ", ".join(f"“{one}”" for one in dict.fromkeys(some) if one not in known)
    return [f"There is no member {named} here. Known are: {', '.join(known)}."]


def _parameter(name: str, each: dict[str, Any], about: str) -> dict[str, Any]:
    shape = {"name": name, "in": "query", "required": False, "allowEmptyValue": True}
    schema = {"type": "array", "items": each}
    return {**shape, "schema": schema, "style": "form", "explode": True, "description": about}
