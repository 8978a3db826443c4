"""What a language model answered, checked as coming from a stranger: JSON, of our shape, and not too much."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from talks.reading.llm.request import SCHEMA

MOST_ITEMS = 100  # in any one list
LONGEST_WORDS = 200  # code points of any one string
_TYPES: dict[str, type | None] = {"object": dict, "array": list, "string": str, "integer": int, "null": None}


class NotAnAnswer(ValueError):
    """The model's answer cannot be read; the message says why, in a few words, and quotes nothing of it."""


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens as the server counts them; null when it does not say."""

    prompt: int | None = None
    completion: int | None = None


def parse(raw: bytes | str) -> dict[str, Any]:
    """Return the answer's lists; raises NotAnAnswer."""
    outer = _json(raw, "The server's answer")
    try:
        choice = outer["choices"][0]
        content, reason = choice["message"]["content"], choice.get("finish_reason")
    except (KeyError, IndexError, TypeError, AttributeError) as error:
        raise NotAnAnswer("The server's answer is not that of chat/completions.") from error
    if reason == "length":
        raise NotAnAnswer("The model's answer was cut off: raise PARLEY_LLM_TOKENS.")
    if not isinstance(content, str):
        raise NotAnAnswer("The model declined to answer.")
    answer = _json(content, "The model's answer")
    flaw = _flaw(answer, SCHEMA, "answer")
    if flaw:
        raise NotAnAnswer(f"The model's answer is not of the asked shape: {flaw}.")
    found: dict[str, Any] = answer
    return found


def usage(raw: bytes | str) -> Usage:
    """The tokens of an answer, also of one that cannot be read otherwise."""
    try:
        counted = _json(raw, "")["usage"]
        return Usage(_count(counted.get("prompt_tokens")), _count(counted.get("completion_tokens")))
    except (NotAnAnswer, KeyError, TypeError, AttributeError):
        return Usage()


def _count(value: Any) -> int | None:
    return value if type(value) is int and 0 <= value < 2**31 else None


def _json(raw: bytes | str, what: str) -> Any:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise NotAnAnswer(f"{what} is not JSON.") from error


def _flaw(value: Any, shape: dict[str, Any], where: str) -> str | None:
    """Where a value leaves its shape; our own names only, never the value itself."""
    kinds = shape["type"] if isinstance(shape["type"], list) else [shape["type"]]
    # type() and not isinstance(): True is no number here.
    if not any(value is None if _TYPES[kind] is None else type(value) is _TYPES[kind] for kind in kinds):
        return f"{where} is no {' or '.join(kinds)}"
    if "enum" in shape and value not in shape["enum"]:
        return f"{where} is not a known value"
    if isinstance(value, str) and len(value) > LONGEST_WORDS:
        return f"{where} is too long"
    if isinstance(value, list):
        return _list_flaw(value, shape["items"], where)
    return _object_flaw(value, shape, where) if isinstance(value, dict) else None


def _list_flaw(values: list[Any], shape: dict[str, Any], where: str) -> str | None:
    if len(values) > MOST_ITEMS:
        return f"{where} has too many items"
    return next((flaw for value in values if (flaw := _flaw(value, shape, f"{where}[]"))), None)


def _object_flaw(value: dict[str, Any], shape: dict[str, Any], where: str) -> str | None:
    properties = shape["properties"]
    if value.keys() != properties.keys():
        return f"{where} has not the asked fields"
    flaws = (_flaw(value[name], inner, f"{where}.{name}") for name, inner in properties.items())
    return next((flaw for flaw in flaws if flaw), None)
