"""The OpenAPI document as a reader wants it: resources, their operations, what these take and answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from drf_spectacular.generators import SchemaGenerator

Schema = dict[str, Any]
PREFIX = "/api/v1/"
_SCOPE = re.compile(r"\s*Scope of a token: `(\w+)`\.\s*\Z")
# Beyond these a list of values is cut short in a table; the schema itself has them all.
_VALUES = 12


@dataclass(frozen=True, slots=True)
class Member:
    """A parameter, or a member of a body or an answer."""

    name: str
    type: str
    about: str
    required: bool
    where: str = ""
    component: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """An answer by status; `component` names its shape, `many` says that a page holds a list of it."""

    status: str
    about: str
    component: str
    headers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of one address."""

    id: str
    method: str
    path: str
    about: str
    scope: str
    parameters: list[Member]
    body: str
    outcomes: list[Outcome]
    example: str


@dataclass(frozen=True, slots=True)
class Resource:
    """The operations of one noun, and the shapes that they speak of."""

    name: str
    operations: list[Operation]
    shapes: dict[str, list[Member]]

    @property
    def about(self) -> str:
        """What its list says of itself, in a sentence."""
        return self.operations[0].about.split("\n\n")[0]


@cache
def document() -> Schema:
    """The OpenAPI document, made once a process (half a second)."""
    made: Schema = SchemaGenerator().get_schema(request=None, public=True)  # type: ignore[no-untyped-call]
    return made


@cache
def resources() -> dict[str, Resource]:
    """{name: resource} in the order of the alphabet; the root, which only lists them, is left out."""
    grouped: dict[str, list[Operation]] = {}
    for path, methods in document()["paths"].items():
        name = path.removeprefix(PREFIX).split("/")[0]
        if name:
            grouped.setdefault(name, []).extend(
                _operation(path, method, said) for method, said in methods.items()
            )
    return {name: Resource(name, some, _shapes(some)) for name, some in sorted(grouped.items())}


def _operation(path: str, method: str, said: Schema) -> Operation:
    about = said["description"]
    scope = _SCOPE.search(about)
    body = said.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
    return Operation(
        id=said["operationId"],
        method=method.upper(),
        path=path,
        about=_SCOPE.sub("", about),
        scope=scope[1] if scope else "read",
        parameters=[_parameter(one) for one in said.get("parameters", [])],
        body=_component(body) if body else "",
        outcomes=[_outcome(status, answer) for status, answer in said["responses"].items()],
        example=_example(path, method, body),
    )


def _parameter(said: Schema) -> Member:
    about = said.get("description", "")
    return Member(said["name"], worded(said["schema"]), about, said.get("required", False), said["in"])


def _outcome(status: str, said: Schema) -> Outcome:
    shape: Schema = next((kind["schema"] for kind in said.get("content", {}).values()), {})
    return Outcome(status, said["description"], _component(shape), tuple(said.get("headers", {})))


def _component(schema: Schema) -> str:
    """The name of the shape that a schema is, or is a list of; empty for plain values."""
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[-1]
    if schema.get("type") == "array":
        return _component(schema["items"])
    named = [_component(one) for key in ("oneOf", "anyOf", "allOf") for one in schema.get(key, [])]
    return next((one for one in named if one and one != "NullEnum"), "")


def worded(schema: Schema) -> str:
    """A schema in words: 'list of text', 'any of held, expected', 'date or null'."""
    if "$ref" in schema:
        return _referred(_component(schema))
    if "const" in schema:
        return f"“{schema['const']}”"
    if "enum" in schema:
        return _listed([str(value) for value in schema["enum"] if value is not None])
    for key in ("oneOf", "anyOf", "allOf"):
        if key in schema:
            return " or ".join(dict.fromkeys(worded(one) for one in schema[key]))
    kinds = schema.get("type", "anything")
    if isinstance(kinds, list):
        return " or ".join(worded({**schema, "type": kind}) if kind != "null" else kind for kind in kinds)
    if kinds == "array":
        each = worded(schema["items"])
        return f"any {each.removeprefix('one ')}" if each.startswith("one of ") else f"list of {each}"
    return {"date-time": "moment", "date": "date", "uuid": "UUID", "uri": "address"}.get(
        schema.get("format", ""), {"string": "text", "boolean": "true or false"}.get(kinds, str(kinds))
    )


def _referred(name: str) -> str:
    target = document()["components"]["schemas"][name]
    if "enum" in target:
        return "null" if name == "NullEnum" else worded(target)
    return name


def _listed(values: list[str]) -> str:
    more = f" and {len(values) - _VALUES} more" if len(values) > _VALUES else ""
    return f"one of {', '.join(values[:_VALUES])}{more}"


def _shapes(operations: list[Operation]) -> dict[str, list[Member]]:
    """{component: its members} of all that the operations name, and of what these name in turn."""
    wanted = [one.body for one in operations]
    wanted += [outcome.component for one in operations for outcome in one.outcomes]
    found: dict[str, list[Member]] = {}
    while wanted:
        name = wanted.pop(0)
        if name and name not in found and not _plain(name):
            found[name] = list(_members(name))
            wanted += [member.component for member in found[name]]
    return found


def _plain(name: str) -> bool:
    return "enum" in document()["components"]["schemas"][name]


def _members(name: str) -> Iterator[Member]:
    target = document()["components"]["schemas"][name]
    if "oneOf" in target:
        for one in target["oneOf"]:
            yield Member("", worded(one), "", required=True, component=_component(one))
    required = target.get("required", [])
    for key, schema in target.get("properties", {}).items():
        about, component = schema.get("description", ""), _component(schema)
        shown = component if component and not _plain(component) else ""
        yield Member(key, worded(schema), about, key in required, component=shown)


def _example(path: str, method: str, body: Schema | None) -> str:
    """A command line that asks; what to put in for a name in braces stands in the parameters."""
    if method == "get":
        return f"curl {{site}}{path}"
    lines = [f"curl {{site}}{path}", '-H "Authorization: Bearer parley_…"']
    if body:
        lines += ['-H "Content-Type: application/json"', "-d @body.json"]
    return " \\\n  ".join(lines)
