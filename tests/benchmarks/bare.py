"""The shortest way there is to serve stored entries: raw rows through orjson in a bare WSGI program."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import Any

import orjson
import psycopg

FIFTY = """
    SELECT document::text FROM talks_entryversion
    WHERE negotiation_id = %s AND superseded_at IS NULL AND state = 'published'
    ORDER BY sort_at DESC, sort_rank DESC, entry_id DESC LIMIT 50
"""
STAND = "SELECT version FROM talks_negotiation WHERE id = %s"
line = psycopg.connect(os.environ["BARE_CONNINFO"], autocommit=True)
table = os.environ["BARE_NEGOTIATION"]


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Fifty documents, or 304 for who holds the newest (one query each)."""
    if "HTTP_IF_NONE_MATCH" in environ:
        stand = line.execute(STAND, [table]).fetchone()
        start_response("304 Not Modified", [("ETag", f'"{stand}"')])
        return []
    rows = line.execute(FIFTY, [table]).fetchall()
    body = orjson.dumps({"results": [orjson.Fragment(row[0]) for row in rows], "next": None})
    start_response("200 OK", [("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
    return [body]
