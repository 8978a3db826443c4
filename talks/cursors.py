"""Opaque places in a list: where a page of rows ended, so that the next begins after it at any depth."""

from __future__ import annotations

import base64
import binascii
import json
from datetime import UTC, datetime
from uuid import UUID

from django.utils.translation import gettext_lazy as _

FOREIGN = _("This cursor is not one of ours: begin again without it.")


class CursorError(ValueError):
    """A cursor that this program never made."""


def encode(*parts: datetime | int | UUID | str) -> str:
    """Pack the sort key of the last row shown."""
    text = json.dumps([part if isinstance(part, int) else str(part) for part in parts])
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def decode(cursor: str) -> list[str | int]:
    """Unpack a cursor; raise CursorError on anything else."""
    try:
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        parts = json.loads(base64.urlsafe_b64decode(padded))
    except (binascii.Error, ValueError, RecursionError) as error:
        raise CursorError(FOREIGN) from error
    if not isinstance(parts, list):
        raise CursorError(FOREIGN)
    return parts


def timeline_key(cursor: str) -> tuple[datetime, int, UUID]:
    """The (sort_at, sort_rank, entry id) that a timeline cursor packs."""
    try:
        moment, rank, entry = decode(cursor)
        at = datetime.fromisoformat(str(moment))
        key = at.astimezone(UTC), int(rank), UUID(str(entry))
    except CursorError:
        raise
    except (ValueError, TypeError, OverflowError) as error:
        raise CursorError(FOREIGN) from error
    if at.tzinfo is None or not 0 <= key[1] < 100:
        raise CursorError(FOREIGN)
    return key
