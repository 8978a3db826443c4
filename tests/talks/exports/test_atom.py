"""The Atom feed, as feedparser reads it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from xml.etree import ElementTree

from feedparser.api import parse

from talks.exports import atom
from talks.exports.sheet import Item
from tests.talks.exports.documents import AT, CITATION, ID, document, item, rendered

NAME = "{http://www.w3.org/2005/Atom}"


def feed(*items: Item, **more: Any) -> Any:
    return parse(rendered(atom.render, *items, **more))  # type: ignore[no-untyped-call]


def test_it_works() -> None:
    read = feed(item(document(text="Eight hours & more."), updated_at=AT + timedelta(days=1)))
    assert (read.version, read.bozo) == ("atom10", False)
    assert read.feed.title == "Security talks"
    assert read.feed.updated == "2022-01-11T18:00:00Z"
    links = {link.rel: link.href for link in read.feed.links}
    assert links["self"] == "https://parley.example/n/security-talks/timeline.x"
    assert links["alternate"] == "https://parley.example/n/security-talks/"
    (entry,) = read.entries
    assert entry.id == f"urn:uuid:{ID}"
    assert entry.title == "Envoys meet in Geneva"
    assert (entry.published, entry.updated) == ("2022-01-10T18:00:00Z", "2022-01-11T18:00:00Z")
    assert entry.link == f"https://parley.example/m/{ID}/"
    assert [link.href for link in entry.links if link.rel == "via"] == ["https://wire.example/talks"]
    assert {tag.term for tag in entry.tags} == {"meeting", "russia", "united-states", "enlargement"}
    assert "Eight hours &amp; more." in entry.content[0].value
    assert "Mon 10 Jan 2022, Palais, Geneva, Switzerland" in entry.content[0].value


def test_it_has_what_the_standard_demands() -> None:
    root = ElementTree.fromstring(rendered(atom.render, item()))  # noqa: S314
    for parent in (root, *root.iter(f"{NAME}entry")):
        for name in ("id", "title", "updated"):
            assert len(parent.findall(NAME + name)) == 1
    assert root.find(f"{NAME}author/{NAME}name") is not None


def test_an_empty_feed_is_a_feed() -> None:
    read = feed()
    assert not read.bozo
    assert read.feed.updated == "2022-01-10T18:00:00Z"


def test_planted_markup_stays_text() -> None:
    text = rendered(atom.render, item(document(title="<script>x()</script> & co", text="<b>bold</b>")))
    assert "<title>&lt;script&gt;x()&lt;/script&gt; &amp; co</title>" in text
    (entry,) = parse(text).entries  # type: ignore[no-untyped-call]
    assert (entry.title, entry.title_detail.type) == ("<script>x()</script> & co", "text/plain")
    assert "&lt;b&gt;bold&lt;/b&gt;" in entry.content[0].value


def test_what_xml_cannot_hold_is_left_out() -> None:
    read = feed(item(document(title="A\x0bb\uffff")), title="Talks\x01")
    assert not read.bozo
    assert (read.feed.title, read.entries[0].title) == ("Talks", "Ab")


def test_only_addresses_that_a_browser_opens_are_sources() -> None:
    article = {**CITATION["article"], "url": "javascript:alert(1)"}
    (entry,) = feed(item(document(citations=[{**CITATION, "article": article}]))).entries
    assert [link.rel for link in entry.links] == ["alternate"]
