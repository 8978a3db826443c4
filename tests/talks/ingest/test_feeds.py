"""Feeds: three formats in, plain items out."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from talks.ingest.errors import FeedError
from talks.ingest.feeds import moment, parse
from talks.ingest.found import Item

BASE = "https://wire.example/feed"
RSS = """<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Wire</title>
<item><title>Talks &amp;amp; tea</title><link>/talks</link><guid isPermaLink="false">g1</guid>
<pubDate>Sun, 09 Jan 2022 21:00:00 -0500</pubDate><description>&lt;p&gt;Envoys met.&lt;/p&gt;</description>
<dc:creator>A. Writer</dc:creator></item>
</channel></rss>"""
ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>The Wire</title>
<entry><id>g1</id><title type="html">Talks &amp;amp; tea</title><link rel="alternate" href="https://wire.example/talks"/>
<published>2022-01-09T21:00:00-05:00</published><updated>2022-01-11T00:00:00Z</updated>
<summary>Envoys met.</summary><author><name>A. Writer</name></author></entry></feed>"""
JSON = """{"version": "https://jsonfeed.org/version/1.1", "title": "The Wire", "items": [
{"id": "g1", "url": "/talks", "title": "Talks &amp; tea", "date_published": "2022-01-09T21:00:00-05:00",
"summary": "<p>Envoys met.</p>", "authors": [{"name": "A. Writer"}]}]}"""
ITEM = Item(
    guid="g1",
    url="https://wire.example/talks",
    title="Talks & tea",
    published_at=datetime(2022, 1, 10, 2, tzinfo=UTC),
    summary="Envoys met.",
    author="A. Writer",
)


@pytest.mark.parametrize("feed", [RSS, ATOM, JSON], ids=["rss", "atom", "json"])
def test_it_works(feed: str) -> None:
    found = parse(feed.encode(), None, BASE)
    assert found.title == "The Wire" and found.items == [ITEM]


def test_a_feed_the_fast_parser_refuses_is_read_by_the_slow_one() -> None:
    broken = RSS.replace(
        "</channel></rss>", "<item><title>B & C</title><link>https://wire.example/2</link></item>"
    )
    assert [item.url for item in parse(broken.encode(), None, BASE).items] == [
        ITEM.url,
        "https://wire.example/2",
    ]


def test_an_older_feed_in_latin_1() -> None:
    feed = RSS.replace('version="1.0"?', 'version="1.0" encoding="iso-8859-1"?').replace("Talks", "Zürich")
    assert parse(feed.encode("latin-1"), None, BASE).items[0].title == "Zürich & tea"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"", "empty"),
        (b"hello", "plain text"),
        (b"<!doctype html><html><head></head></html>", "answers HTML, not a feed"),
        (b"<p>A page that forgot its head", "answers HTML"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "begins with <svg>"),
        (b"{", "broken"),
        (b'{"hello": 1}', "no JSON Feed"),
        (b"[1, 2]", "no JSON Feed"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "plain text or something unknown"),
    ],
)
def test_not_a_feed(body: bytes, message: str) -> None:
    with pytest.raises(FeedError, match=message):
        parse(body, None, BASE)


def test_a_page_that_names_its_feed_is_of_help() -> None:
    page = b"<!doctype html><html><head><link rel=alternate type='application/rss+xml' href='/f.xml'></head>"
    with pytest.raises(FeedError, match=r"names this feed: https://wire\.example/f\.xml"):
        parse(page, "text/html", BASE)


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE rss [<!ENTITY a "b">]>',
        '<!DOCTYPE rss [<!ENTITY % p SYSTEM "http://127.0.0.1/x">%p;]>',
        '<!-- <rss> --><!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    ],
)
def test_a_feed_with_entities_of_its_own_is_refused(doctype: str) -> None:
    with pytest.raises(FeedError, match="entities"):
        parse(f"{doctype}<rss><channel><title>&a;</title></channel></rss>".encode(), None, BASE)


def test_entities_in_utf_16_are_seen_too() -> None:
    bomb = '<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><title>&a;</title></channel></rss>'
    with pytest.raises(FeedError, match="entities"):
        parse(bomb.encode("utf-16"), None, BASE)


def test_an_article_about_entities_is_no_danger() -> None:
    feed = RSS.replace(
        "<description>", "<description><![CDATA[Write <!ENTITY a 'b'>.]]></description><comments>"
    ).replace("</description>\n", "</comments>\n")
    assert parse(feed.encode(), None, BASE).items[0].guid == "g1"


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "http://u:p@a.example/",
        "http://[",
        "  ",
    ],
)
def test_a_link_that_is_no_address_is_left_out(link: str) -> None:
    assert parse(RSS.replace("/talks", link).encode(), None, BASE).items[0].url == ""


def test_a_hostile_title_becomes_words() -> None:
    title = "&lt;script&gt;alert(1)&lt;/script&gt;\u202eevil\u200b"
    found = parse(RSS.replace("Talks &amp;amp; tea", title).encode(), None, BASE).items[0]
    assert found.title == "alert(1) evil"


@pytest.mark.parametrize(
    "date", ["Monday", "21:00", "10 Jan", "2022", "2022-01", "rubbish", "", "99 Foo 2022"]
)
def test_half_a_date_is_no_date(date: str) -> None:
    for feed in (RSS, RSS.replace("</channel></rss>", "")):
        found = parse(feed.replace("Sun, 09 Jan 2022 21:00:00 -0500", date).encode(), None, BASE)
        assert found.items[0].published_at is None


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2022-01-09", datetime(2022, 1, 9, tzinfo=UTC)),
        ("Sun, 09 Jan 2022", datetime(2022, 1, 9, tzinfo=UTC)),
        ("9 January 2022 21:00:00 EST", datetime(2022, 1, 10, 2, tzinfo=UTC)),
        ("2022-01-09T21:00:00.5Z", datetime(2022, 1, 9, 21, 0, 0, 500_000, tzinfo=UTC)),
    ],
)
def test_dates(written: str, read: datetime) -> None:
    assert moment(written) == read


def test_a_thousand_items_are_enough() -> None:
    items = "".join(f"<item><link>https://wire.example/{n}</link></item>" for n in range(1500))
    assert len(parse(f"<rss><channel>{items}</channel></rss>".encode(), None, BASE).items) == 1000


def test_a_long_text_and_a_long_address_are_no_thousand_attributes() -> None:
    picture = "<media:content xmlns:media='http://search.yahoo.com/mrss/' url='data:," + "a" * 50_000 + "'/>"
    words = "&lt;p class='a'&gt; " + "envoys met = talked " * 20_000
    feed = RSS.replace("</item>", f"{picture}<description>{words}</description></item>", 1)
    assert parse(feed.encode(), "", BASE).items[0].url == ITEM.url
