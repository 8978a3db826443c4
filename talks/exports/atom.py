"""Entries as an Atom feed (RFC 4287), what changed last first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from xml.sax.xmlreader import AttributesImpl

from django.utils.xmlutils import SimplerXMLGenerator

from talks import certainty
from talks.exports import markup
from talks.exports.sheet import Document, Item, Sheet, clean, source_addresses

TYPE = "application/atom+xml"


def render(sheet: Sheet, items: Iterable[Item]) -> Iterator[bytes]:
    """One feed; `updated` moves only when an entry's substance does."""
    entries = list(items)
    out = BytesIO()
    xml = SimplerXMLGenerator(out, "utf-8")
    xml.startDocument()
    xml.startElement("feed", AttributesImpl({"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "en"}))
    _text(xml, "id", sheet.id)
    _text(xml, "title", sheet.title)
    if sheet.summary:
        _text(xml, "subtitle", sheet.summary)
    _text(xml, "updated", _moment(max((entry.updated_at for entry in entries), default=sheet.changed_at)))
    _link(xml, "self", sheet.address, TYPE)
    _link(xml, "alternate", sheet.page, "text/html")
    xml.startElement("author", AttributesImpl({}))
    _text(xml, "name", "Parley")
    xml.endElement("author")
    for entry in entries:
        _entry(xml, entry)
    xml.endElement("feed")
    xml.endDocument()
    yield out.getvalue()


def _entry(xml: SimplerXMLGenerator, item: Item) -> None:
    document = item.document
    xml.startElement("entry", AttributesImpl({}))
    _text(xml, "id", f"urn:uuid:{document['id']}")
    _text(xml, "title", certainty.title(document))
    _text(xml, "published", _moment(item.published_at))
    _text(xml, "updated", _moment(item.updated_at))
    _link(xml, "alternate", item.address, "text/html")
    for address in source_addresses(document):
        _link(xml, "via", address)
    for term, label in _categories(document):
        xml.addQuickElement("category", "", {"term": clean(term), "label": clean(label)})
    _text(xml, "content", markup.body(item), {"type": "html"})
    xml.endElement("entry")


def _categories(document: Document) -> Iterator[tuple[str, str]]:
    """Kind, parties and issues, each once."""
    named = {one["slug"]: one["name"] for one in [*document["parties"], *document["issues"]]}
    yield from {document["kind"]: document["kind"], **named}.items()


def _text(xml: SimplerXMLGenerator, name: str, text: str, attributes: dict[str, str] | None = None) -> None:
    xml.addQuickElement(name, clean(text), attributes or {})


def _link(xml: SimplerXMLGenerator, rel: str, href: str, kind: str | None = None) -> None:
    attributes = {"rel": rel, "href": clean(href)}
    xml.addQuickElement("link", "", attributes | ({"type": kind} if kind else {}))


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
