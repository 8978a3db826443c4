"""Lists of feeds as OPML, the format that feed readers trade; pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from talks.ingest.errors import InputError
from talks.ingest.tags import crowded
from talks.ingest.wording import clean_line

MOST_BYTES = 1_000_000
MOST_FEEDS = 1_000
DEEPEST = 20
_ENTITIES = "This list declares its own document type or entities, which no list of feeds needs."


@dataclass(frozen=True, slots=True)
class Outline:
    """One feed of a list: who publishes it, and its address as it stands there, unchecked."""

    outlet: str
    url: str


def read(body: bytes) -> list[Outline]:
    """The feeds of a list, each once, in its order; raises InputError when it is none, or no harmless one."""
    if len(body) > MOST_BYTES:
        raise InputError(f"The list is larger than {MOST_BYTES // 1_000_000} MB.")
    if crowded(body.decode("utf-8", "replace")):
        raise InputError("This list has a tag with thousands of attributes, which no list of feeds needs.")
    found = _Outlines()
    try:
        found.parser.Parse(body, True)
    except expat.ExpatError as error:
        raise InputError(f"This is no OPML: it breaks in line {error.lineno}.") from error
    return list({outline.url: outline for outline in reversed(found.feeds)}.values())[::-1]


class _Outlines:
    """Collects what has an address; refuses what could expand or lead elsewhere."""

    def __init__(self) -> None:
        self.feeds: list[Outline] = []
        self.depth = 0
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.parser.EntityDeclHandler = self._refuse

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if not self.depth and name != "opml":
            raise InputError(f"This is no OPML: it begins with <{name[:40]}>.")
        self.depth += 1
        url = attributes.get("xmlUrl", "").strip()
        if name == "outline" and url:
            title = clean_line(attributes.get("title") or attributes.get("text") or "", 160)
            self.feeds.append(Outline(title, url))
        if self.depth > DEEPEST or len(self.feeds) > MOST_FEEDS:
            raise InputError(f"The list has more than {MOST_FEEDS} feeds, or is nested too deep.")

    def _end(self, _name: str) -> None:
        self.depth -= 1

    def _refuse(self, *_: Any) -> None:
        raise InputError(_ENTITIES)


def write(feeds: Iterable[Outline], at: datetime) -> str:
    """The list as OPML 2.0."""
    lines = "".join(
        f'    <outline type="rss" text={quoteattr(feed.outlet)} title={quoteattr(feed.outlet)}'
        f" xmlUrl={quoteattr(feed.url)}/>\n"
        for feed in feeds
    )
    head = f"<title>Parley: feeds</title><dateCreated>{at:%a, %d %b %Y %H:%M:%S} GMT</dateCreated>"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n'
        f"  <head>{head}</head>\n  <body>\n{lines}  </body>\n</opml>\n"
    )
