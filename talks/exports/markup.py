"""An entry as a few lines of HTML, for formats whose readers show HTML. Every word is escaped."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from talks import certainty
from talks.exports.sheet import Item, clean, joined, place, sources


def body(item: Item) -> str:
    """Date, place, text, what was said and where it was read."""
    return "".join(f"<p>{escape(clean(line))}</p>" for line in _lines(item))


def _lines(item: Item) -> Iterator[str]:
    document = item.document
    yield joined([certainty.dated(document), place(document)], ", ")
    if document["text"]:
        yield document["text"]
    if words := document["detail"].get("words"):
        yield f"“{words}”"
    yield from sources(document)
