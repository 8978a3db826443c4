"""A feed's bytes to its items: RSS, Atom and JSON Feed; pure, and nothing in the result can act."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from io import BytesIO
from typing import Any
from urllib.parse import urljoin
from xml.parsers import expat

import fastfeedparser
from feedparser import api as feedparser

from talks.ingest import address
from talks.ingest.charset import decode
from talks.ingest.errors import FeedError, Refused
from talks.ingest.found import Item, ParsedFeed
from talks.ingest.tags import crowded
from talks.ingest.wording import clean_line

MOST_ITEMS = 1000
_slow_parse: Any = feedparser.parse
_PAGES = {"html", "head", "body", "div", "p", "meta", "title", "script", "h1", "!doctype html"}
_ROOTS = {"rss", "feed", "rdf", "channel"}
_OFFERED = re.compile(
    r"<link\b[^>]{0,400}?type\s*=\s*[\"']?application/(?:rss|atom|feed)\+(?:xml|json)[^>]{0,400}>", re.I
)
_HREF = re.compile(r"href\s*=\s*[\"']([^\"'<>\s]{1,500})", re.I)
_REFERENCE = re.compile(r"&#(?:x([0-9a-fA-F]+)|([0-9]+));?")
_TTL = re.compile(r"<ttl>\s*([0-9]{1,5})\s*</ttl>", re.I)
_SKIPPED = re.compile(r"<skipHours>(.{0,2000}?)</skipHours>", re.I | re.S)
_HOUR = re.compile(r"<hour>\s*([0-9]{1,2})\s*</hour>", re.I)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
_DATE = re.compile(
    r"(<(?:\w+:)?(?:pubDate|published|updated|date|issued|modified|created)\b[^>]{0,200}>)"
    r"\s*(?:<!\[CDATA\[)?([^<\]]{0,200})(?:\]\]>)?\s*(?=</)"
)


def parse(body: bytes, content_type: str | None, base_url: str) -> ParsedFeed:
    """Read a feed; raises FeedError, whose message says what the body is instead."""
    text = decode(body, content_type or "").lstrip("\ufeff \t\r\n")
    if not text:
        raise FeedError("This address answers with an empty body, not a feed.", permanent=False)
    if text[0] in "{[":
        return _from_json(text, base_url)
    _check_xml(text, base_url)
    # One decoder for both parsers: they get UTF-8, and no declaration that says otherwise.
    plain = _DATE.sub(_plain_date, _REFERENCE.sub(_real_letter, _DECLARATION.sub("", text)))
    return _with_wishes(_from_xml(plain.encode("utf-8", "replace"), base_url), text)


def _with_wishes(feed: ParsedFeed, text: str) -> ParsedFeed:
    """With what an RSS channel says of when to ask it again, above its items or below them."""
    ttl, skipped = _TTL.search(text), _SKIPPED.search(text)
    hours = {int(hour) % 24 for hour in _HOUR.findall(skipped[1])} if skipped else set()
    return replace(feed, ttl_seconds=int(ttl[1]) * 60 if ttl else 0, skip_hours=sorted(hours))


def _plain_date(element: re.Match[str]) -> str:
    """Leave whole dates only: both parsers would complete "Monday" or "21:00" from today."""
    found = moment(element[2])
    return element[1] + (found.isoformat() if found else "")


def _real_letter(reference: re.Match[str]) -> str:
    """A reference to what is no character, which stops both parsers, becomes U+FFFD."""
    digits = reference[1] or reference[2]
    # Longer ones lead beyond Unicode, unless they begin with zeros; Python reads no number of 5,000 digits.
    number = int(digits.lstrip("0")[:8] or "0", 16 if reference[1] else 10)
    real = number in {9, 10, 13} or 0x20 <= number < 0xD800 or 0xE000 <= number < 0x110000
    return reference[0] if real else "\ufffd"


# ── Is it a feed, and a harmless one? ───────────────────────────────────────────────────────────


class _Seen(Exception):
    """The prolog is over; all that matters of it is known."""


def _check_xml(text: str, base_url: str) -> None:
    """Refuse what is no feed, and any feed that declares entities: none needs them, every bomb does."""
    root = _root(text)
    if root in _PAGES:
        raise FeedError(f"This address answers HTML, not a feed{_offer(text, base_url)}.")
    if root is None:
        raise FeedError("This address answers with plain text or something unknown, not a feed.")
    if root not in _ROOTS:
        raise FeedError(f"This address answers XML that is no feed: it begins with <{root}>.")
    if crowded(text):
        raise FeedError("This feed has a tag with thousands of attributes, which no feed needs.")


def _root(text: str) -> str | None:
    """Name the first element as an XML parser sees it, so that no comment can hide or fake one."""
    found: list[str] = []

    def start(name: str, _attributes: Any) -> None:
        found.append(name)
        raise _Seen

    def entity(*_: Any) -> None:
        raise FeedError("This feed declares its own XML entities, which no feed needs and attackers use.")

    parser = expat.ParserCreate(encoding="utf-8")
    parser.StartElementHandler = start
    parser.EntityDeclHandler = entity
    try:
        parser.Parse(text[:200_000].encode("utf-8", "replace"), True)
    except _Seen:
        return found[0].rpartition(":")[2].lower()
    except expat.ExpatError:
        return _guessed_root(text)
    return None


def _guessed_root(text: str) -> str | None:
    """The first element of what is not well-formed from its first lines on; HTML seldom is."""
    if "<!ENTITY" in text:
        raise FeedError("This feed declares its own XML entities, which no feed needs and attackers use.")
    head = re.sub(r"<!--.*?-->", "", text[:20_000], flags=re.S)
    match = re.search(r"<(?!\?)(!doctype\s+html|[a-zA-Z][\w:-]*)", head, re.I)
    if match is None:
        return None
    return " ".join(match[1].rpartition(":")[2].lower().split())


def _offer(text: str, base_url: str) -> str:
    """Name the feed that the page points to, if it does."""
    for link in _OFFERED.findall(text[:200_000]):
        href = _HREF.search(link)
        url = _link(href[1], base_url) if href else ""
        if url:
            return f"; that page names this feed: {url}"
    return ": look on that page for a link marked RSS or Atom"


# ── The three formats ───────────────────────────────────────────────────────────────────────────


def _from_xml(body: bytes, base_url: str) -> ParsedFeed:
    try:
        # Bytes only: given text that begins with an address, it would fetch that by itself.
        found = fastfeedparser.parse(body, include_tags=False, include_media=False, include_enclosures=False)
        return _feed(found["feed"].get("title"), map(_from_fast, found["entries"]), base_url)
    except Exception:
        # It raises what it likes on odd feeds; the slower parser takes nearly anything.
        return _from_slow(body, base_url)


def _from_fast(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {**entry, "guid": entry.get("id"), "summary": entry.get("description")}


def _from_slow(body: bytes, base_url: str) -> ParsedFeed:
    # A stream only: bytes it would first try to open as the name of a file.
    try:
        found = _slow_parse(BytesIO(body), sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:
        # It takes nearly anything, but not all: what it stumbles over is the feed's fault.
        raise FeedError("This address answers XML that is too broken to be read as a feed.") from error
    if not found.get("version") and not found.entries:
        raise FeedError("This address answers XML that cannot be read as a feed.")
    return _feed(found.feed.get("title"), map(_from_feedparser, found.entries), base_url)


def _from_feedparser(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {**entry, "guid": entry.get("id"), "summary": entry.get("summary")}


def _from_json(text: str, base_url: str) -> ParsedFeed:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FeedError("This address answers JSON that is broken.") from error
    if not isinstance(found, dict) or not isinstance(found.get("items"), list):
        raise FeedError("This address answers JSON that is no JSON Feed: it has no list of items.")
    items = [item for item in found["items"] if isinstance(item, dict)]
    return _feed(found.get("title"), map(_from_json_item, items), base_url)


def _from_json_item(item: Mapping[str, Any]) -> dict[str, Any]:
    authors = item.get("authors")
    first = authors[0] if isinstance(authors, list) and authors else item.get("author")
    return {
        "guid": item.get("id"),
        "link": item.get("url") or item.get("external_url"),
        "title": item.get("title"),
        "published": item.get("date_published"),
        "summary": item.get("summary") or item.get("content_text"),
        "author": first.get("name") if isinstance(first, dict) else first,
    }


# ── One shape ───────────────────────────────────────────────────────────────────────────────────


def _feed(title: Any, entries: Iterable[Mapping[str, Any]], base_url: str) -> ParsedFeed:
    items = [_item(entry, base_url) for _, entry in zip(range(MOST_ITEMS), entries, strict=False)]
    return ParsedFeed(clean_line(_text(title)), items)


def _item(entry: Mapping[str, Any], base_url: str) -> Item:
    guid = _text(entry.get("guid")).strip()
    url = _link(_text(entry.get("link")), base_url) or _link(guid if "://" in guid else "", base_url)
    return Item(
        guid=(guid or url)[:2000],
        url=url,
        title=clean_line(_text(entry.get("title"))),
        published_at=moment(_text(entry.get("published") or entry.get("updated"))),
        summary=clean_line(_text(entry.get("summary")), 2000),
        author=clean_line(_text(entry.get("author")), 200),
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else str(value) if isinstance(value, int) else ""


def _link(link: str, base_url: str) -> str:
    """An absolute http(s) address without its fragment, or nothing."""
    try:
        url = urljoin(base_url, link.strip()) if link.strip() else ""
        # A feed may name any port; whether the door opens it is asked when it is fetched.
        return str(address.parse(url, any_port=True)) if url else ""
    except (Refused, ValueError):
        return ""


def moment(value: str) -> datetime | None:
    """Read a date of RSS (RFC 5322) or of Atom and JSON Feed (RFC 3339); None when it names no day.

    A date without a zone is taken as UTC.
    """
    text = value.strip()
    for read in (datetime.fromisoformat, parsedate_to_datetime, _day_of_mail):
        try:
            found = read(text)
            return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
        except (ValueError, TypeError, OverflowError, IndexError):
            continue
    return None


def _day_of_mail(text: str) -> datetime:
    return parsedate_to_datetime(f"{text} 00:00:00")
