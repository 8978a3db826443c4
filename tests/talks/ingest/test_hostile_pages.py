"""Feeds and pages made to exhaust, to peek or to act: the child refuses, or dies of them alone."""

from __future__ import annotations

import resource
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from talks.ingest import apart
from talks.ingest.errors import ArticleError, FeedError
from talks.ingest.wording import clean_line, clean_text
from tests.measured import Say, measured
from tests.talks.ingest.conftest import Web
from tests.talks.ingest.test_article import URL, page

BASE = "https://wire.example/feed"


@pytest.fixture(autouse=True, scope="module")
def no_child_left() -> Iterator[None]:
    yield
    apart.dismiss()


def feed(title: str, doctype: str = "") -> bytes:
    item = f"<item><title>{title}</title><link>https://wire.example/a</link></item>"
    return f"<?xml version='1.0'?>{doctype}<rss version='2.0'><channel>{item}</channel></rss>".encode()


def _laughs() -> str:
    lines = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))
    return f"<!DOCTYPE rss [<!ENTITY l0 'ha'>{lines}]>"


def _peak() -> float:
    """Megabytes that the child needed at most."""
    status = Path(f"/proc/{apart._child().process.pid}/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


# ── XML ─────────────────────────────────────────────────────────────────────────────────────────

XML = {
    "billion laughs": feed("&l9;", _laughs()),
    "quadratic": feed("&a;" * 20_000, f"<!DOCTYPE rss [<!ENTITY a '{'a' * 50_000}'>]>"),
    "a file": feed("&a;", "<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"),
    "an address": feed("&a;", "<!DOCTYPE rss [<!ENTITY a SYSTEM '%s'>]>"),
    "a parameter": feed("a", "<!DOCTYPE rss [<!ENTITY % p SYSTEM '%s'> %p;]>"),
    "another definition": feed("a", "<!DOCTYPE rss SYSTEM '%s'>"),
    "an include": feed("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='%s'/>"),
    "a style sheet": feed("a", "<?xml-stylesheet type='text/xsl' href='%s'?>"),
    "100,000 deep": feed("<a>" * 100_000 + "</a>" * 100_000),
    "100,000 attributes": feed("<a " + " ".join(f"a{n}=''" for n in range(100_000)) + "/>"),
    "attributes that hold >": feed("<a " + " ".join(f"a{n}='>'" for n in range(100_000)) + "/>"),
    "attributes without quotes": feed("<a " + " ".join(f"a{n}" for n in range(100_000)) + "/>"),
    "attributes that are cut off": feed("<a " + " ".join(f"a{n}='>'" for n in range(100_000))),
    "the root's attributes": feed("a").replace(
        b"<rss", b"<rss " + b" ".join(b"a%d=''" % n for n in range(100_000))
    ),
    "a name of 1 MB": feed(f"<{'a' * 1_000_000}/>"),
    "a comment that never ends": feed("<!--" + "-" * 1_000_000),
    "a million tags": feed("<b/>" * 1_000_000),
    "100,000 items": feed("a").replace(b"</channel>", b"<item/>" * 100_000 + b"</channel>"),
}


@pytest.mark.parametrize("name", XML)
def test_an_xml_bomb_does_not_go_off(name: str, web: Web, figure: Say) -> None:
    body = XML[name].replace(b"%s", web.url("/x").encode())
    outcome = "read"
    with measured() as cost:
        try:
            found = apart.parse_feed(body, "text/xml", BASE)
            said = "".join(item.title for item in found.items)
            assert len(said) <= 500 * 1000 and "root:" not in said
        except FeedError:
            outcome = "refused"
    assert web.requests == [] and cost.seconds < 5
    figure(f"XML, {name}", f"{outcome}, {cost.seconds:.2f} s, child {_peak():.0f} MB at most, 0 requests")


# ── HTML ────────────────────────────────────────────────────────────────────────────────────────

HTML = {
    "50,000 deep": "<div>" * 50_000 + "text" + "</div>" * 50_000,
    "300,000 links": '<a href="/a">a</a>' * 300_000,
    "an attribute of 4 MB": f'<p title="{"a" * 4_000_000}">a</p>',
    "50,000 tables": "<table><tr><td>" * 50_000,
    "50,000 forms that never end": "<form><select><option>" * 50_000,
    "a tag that never ends": "<p " + "a " * 1_000_000,
    "100,000 attributes": f"<p {' '.join(f'a{n}=1' for n in range(100_000))}>a</p>",
    "entities": "&amp;" * 800_000,
    "100,000 comments": "<!-- a -->" * 100_000,
    "misnested": "<b><i><p></b></i>" * 30_000,
    "JSON-LD, 100,000 deep": f'<script type="application/ld+json">{"[" * 100_000}</script>',
    "spaces": "<p>" + " \n\t" * 1_000_000 + "</p>",
}


@pytest.mark.parametrize("name", HTML)
def test_a_page_that_would_exhaust_us_is_refused_or_given_up(name: str, figure: Say) -> None:
    body = f"<html><body>{HTML[name]}</body></html>".encode()
    outcome = "read"
    with measured() as cost:
        try:
            apart.read_article(body, URL, "text/html")
        except ArticleError:
            outcome = "refused"
    assert cost.seconds < apart.SECONDS + 2 and _peak() * 1024 * 1024 < apart.MEMORY
    figure(f"HTML, {name}", f"{outcome}, {cost.seconds:.2f} s, child {_peak():.0f} MB at most")


def test_a_child_may_map_no_more_than_its_ceiling() -> None:
    # It sets its own ceiling before it takes a page: an answer shows that it stands.
    apart.read_article(page().encode(), URL, "text/html")
    assert resource.prlimit(apart._child().process.pid, resource.RLIMIT_AS) == (apart.MEMORY, apart.MEMORY)


def test_a_child_that_wants_too_much_memory_is_given_up_and_the_next_page_is_read() -> None:
    apart.read_article(page().encode(), URL, "text/html")
    child = apart._child().process.pid
    narrow = _mapped(child) + 16 * 1024 * 1024
    resource.prlimit(child, resource.RLIMIT_AS, (narrow, narrow))
    with pytest.raises(ArticleError, match="too much memory"):
        apart.read_article(page("<p>" + "a " * 4_000_000 + "</p>").encode(), URL, "text/html")
    assert apart.read_article(page().encode(), URL, "text/html").title == "Envoys meet"


def _mapped(pid: int) -> int:
    """Bytes of address space the process has mapped."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[0]) * resource.getpagesize()


# ── Letters that mislead ────────────────────────────────────────────────────────────────────────

MISLEADING = [
    "\u202e", "\u202d", "\u202a", "\u202b", "\u202c", "\u2066", "\u2067", "\u2068", "\u2069", "\u200e",
    "\u200f", "\u061c", "\u200b", "\u2060", "\ufeff", "\u00ad", "\u180e", "\u2061", "\u206a", "\U000e0041",
    "\ufff9", "\x00", "\x08", "\x1b[2J", "\x7f", "\x85", "\u2028", "\u2029", "\ue000", "\U000f0000",
]  # fmt: skip


@pytest.mark.parametrize("letter", MISLEADING, ids=lambda letter: f"U+{ord(letter[0]):04X}")
def test_what_hides_or_turns_text_is_taken_out(letter: str) -> None:
    found = apart.parse_feed(feed(f"Talks in{letter} Geneva"), "text/xml", BASE)
    titles = [item.title for item in found.items] + [
        clean_line(f"Talks{letter} in"),
        clean_text(f"a{letter}b"),
    ]
    for title in titles:
        bad = {unicodedata.category(c) for c in title if c != "\n"} & {"Cf", "Cc", "Cs", "Co", "Zl", "Zp"}
        assert not bad
