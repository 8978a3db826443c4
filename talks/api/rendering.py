"""JSON as bytes, straight from stored documents where there are any."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from django.utils.functional import Promise
from rest_framework.renderers import BaseRenderer


class OrjsonRenderer(BaseRenderer):
    """Writes application/json; stored documents pass through as they are (orjson.Fragment)."""

    media_type = "application/json"
    format = "json"
    charset = None
    render_style = "binary"

    def render(
        self,
        data: Any,
        accepted_media_type: str | None = None,
        renderer_context: Mapping[str, Any] | None = None,
    ) -> bytes:
        """Return the body; nothing at all for an answer without one."""
        return b"" if data is None else orjson.dumps(data, default=plain)


def plain(value: Any) -> str:
    """What orjson does not know but documents hold: words that are translated late."""
    if isinstance(value, Promise):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no form in JSON")
