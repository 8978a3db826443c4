"""Feeds as they come on a bad day, made by rule; and mutants of any feed, the same ones for the same seed."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tests.talks.ingest.test_feeds import ATOM, JSON, RSS

WHOLE = {"rss": RSS.encode(), "atom": ATOM.encode(), "json": JSON.encode()}


def _broken(name: str, feed: bytes) -> Iterator[tuple[str, bytes]]:
    """The same nineteen accidents to each format."""
    half = len(feed) // 2
    close = feed.rindex(b"}" if name == "json" else b"<")
    yield "cut in half", feed[:half]
    yield "cut before its end", feed[:close]
    yield "twice over", feed * 2
    yield "a page after it", feed + b"<html><body>502 Bad Gateway</body></html>"
    yield "a warning before it", b"<br />\n<b>Warning</b>: cannot open file on line 3\n" + feed
    yield "blank lines before it", b"\n\n  \t\n" + feed
    yield "NUL between letters", feed.replace(b"e", b"e\x00", 5)
    yield "control characters", feed.replace(b"e", b"\x0b\x1b", 5)
    yield "Latin-1 as UTF-8", feed.replace(b"e", b"\xe9", 3)
    yield "half a letter at its end", feed + b"\xe2\x82"
    yield "a mark of UTF-16 before UTF-8", b"\xff\xfe" + feed
    yield "UTF-16 without a mark", feed.decode().encode("utf-16-le")
    yield "UTF-32", feed.decode().encode("utf-32")
    yield "bare ampersands", feed.replace(b"a", b"a & b", 3)
    yield "entities nobody declared", feed.replace(b"a", b"&nbsp;&bogus;", 3)
    yield "numbers of no character", feed.replace(b"a", b"&#0;&#xD800;&#x110000;&#-1;", 3)
    yield "quotation marks lost", feed.replace(b'"', b"").replace(b"'", b"")
    yield "all in capitals", feed.upper()
    yield "without line ends or spaces", b"".join(feed.split())


def _odd() -> Iterator[tuple[str, bytes]]:
    """What only XML, or only JSON, can do."""
    yield "unclosed CDATA", RSS.replace("<item>", "<item><![CDATA[", 1).encode()
    yield "unclosed comment", RSS.replace("<item>", "<!-- <item>", 1).encode()
    yield "another prefix", RSS.replace("<item>", "<x:item>", 1).encode()
    yield "items in items", RSS.replace("<item>", "<item>" * 50, 1).encode()
    yield "an encoding that is none", b"<?xml version='1.0' encoding='klingon'?>" + RSS.encode()
    yield "an encoding that lies", b"<?xml version='1.0' encoding='utf-16'?>" + RSS.encode()
    yield "two declarations", b"<?xml version='1.0'?><?xml version='1.0'?>" + RSS.encode()
    yield "numbers for texts", b'{"items": [{"id": 1, "title": 2, "url": 3, "date_published": 4}]}'
    yield "lists for texts", b'{"items": [{"id": [], "title": {}, "url": [[]], "authors": [[]]}]}'
    yield "items that are none", b'{"items": [1, null, "a", [], {}]}'
    yield "numbers beyond numbers", b'{"items": [{"id": ' + b"9" * 5_000 + b', "title": 1e999}]}'
    yield (
        "halves of pairs",
        rb'{"items": [{"id": "\ud800", "title": "\udfff\ud83d", "url": "https://a.example/\ud800"}]}',
    )


def accidents() -> dict[str, bytes]:
    """Every malformed feed by its name."""
    found = {f"{name}, {what}": body for name, feed in WHOLE.items() for what, body in _broken(name, feed)}
    return found | dict(_odd())


def mutants(feeds: list[bytes], count: int, seed: int) -> Iterator[bytes]:
    """So many feeds with a few random wounds each."""
    chance = random.Random(seed)  # noqa: S311
    for _ in range(count):
        feed = bytearray(chance.choice(feeds))
        for _ in range(chance.randint(1, 8)):
            _wound(feed, chance)
        yield bytes(feed)


def _wound(feed: bytearray, chance: random.Random) -> None:
    """Flip, drop, repeat, swap or insert something somewhere."""
    at = chance.randrange(len(feed) + 1)
    until = min(len(feed), at + chance.choice([1, 1, 2, 8, 64, 512]))
    deed = chance.randrange(5)
    if deed == 0 and at < len(feed):
        feed[at] ^= 1 << chance.randrange(8)
    elif deed == 1:
        del feed[at:until]
    elif deed == 2:
        feed[at:at] = feed[at:until] * chance.choice([1, 2, 50])
    elif deed == 3:
        feed[at:at] = chance.choice(
            [b"<", b">", b"&", b'"', b"\x00", b"]]>", b"<![CDATA[", b"<!--", b"\xff", b"%s" * 20]
        )
    else:
        feed[at:until] = chance.randbytes(until - at)
