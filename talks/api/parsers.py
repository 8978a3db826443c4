"""JSON as it is sent to us: small, shallow, and nothing that only half the world's parsers agree on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import IO, Any

import orjson
from django.http import HttpRequest
from rest_framework.exceptions import ParseError
from rest_framework.parsers import BaseParser

DEEPEST = 20  # levels of objects and lists


class StrictJSONParser(BaseParser):
    """Reads application/json; Django's limit on the size of a body holds here too."""

    media_type = "application/json"

    def parse(
        self,
        stream: IO[Any],
        media_type: str | None = None,
        parser_context: Mapping[str, Any] | None = None,
    ) -> Any:
        """Return plain data; raises ParseError."""
        # An HttpRequest's own read() knows no limit, its body does.
        source: Any = stream
        sent = source.body if isinstance(source, HttpRequest) else source.read()
        try:
            data = orjson.loads(sent)
        except orjson.JSONDecodeError as error:
            raise ParseError(f"The body is not JSON: {error}.") from error
        _check(data, DEEPEST)
        return data


def _check(data: Any, deeper: int) -> None:
    """Raise ParseError for what nests too deep, or holds a character that no column can."""
    if isinstance(data, str):
        if "\x00" in data:
            raise ParseError("NUL is not text.")
        return
    if not isinstance(data, dict | list):
        return
    if deeper == 0:
        raise ParseError(f"The body nests deeper than {DEEPEST} levels.")
    if isinstance(data, dict):
        for name in data:
            _check(name, deeper)
    for part in data.values() if isinstance(data, dict) else data:
        _check(part, deeper - 1)
