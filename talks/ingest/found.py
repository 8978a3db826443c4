"""What the parsers hand back: plain data that may cross from the child process to us."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a feed: `url` is absolute http(s), or empty; `published_at` is aware, in UTC, or None."""

    guid: str
    url: str
    title: str
    published_at: datetime | None
    summary: str
    author: str


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """A feed with its items in the feed's own order; text only, no markup.

    `ttl_seconds` and `skip_hours` (UTC) are when it wants not to be asked.
    """

    title: str
    items: list[Item]
    ttl_seconds: int = 0
    skip_hours: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """A read page; `published_at` is aware, in UTC, or None with basis "unknown"; texts may be empty."""

    title: str
    text: str
    published_at: datetime | None
    published_basis: str
    language: str
    outlet: str
