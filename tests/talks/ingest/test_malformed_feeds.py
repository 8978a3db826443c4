"""Feeds on a bad day, and mutants: read or refused with a sentence, never a crash, each in no time."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

import pytest

from talks.ingest import feeds
from talks.ingest.errors import FeedError
from talks.ingest.found import ParsedFeed
from tests.measured import Say, measured
from tests.talks.ingest.malformed_feeds import WHOLE, accidents, mutants

BASE = "https://wire.example/feed"
SEED = 20221
_SCRIPT = re.compile("<script[^<>]*>", re.I)
SLOWEST = 5.0  # seconds for one feed


def check(found: ParsedFeed) -> None:
    """All that is handed on is plain: addresses of the web, text that PostgreSQL takes, nothing hidden."""
    for item in found.items:
        assert not item.url or item.url.startswith(("http://", "https://"))
        for text in (item.title, item.summary, item.author):
            assert "\x00" not in text and not _SCRIPT.search(text)
            assert not {unicodedata.category(letter) for letter in text} & {"Cc", "Cf", "Cs"}
            text.encode()


def outcomes(bodies: Iterable[bytes]) -> tuple[int, int, float]:
    """How many were read, how many refused, and the seconds of the slowest."""
    read = refused = 0
    slowest = 0.0
    for body in bodies:
        with measured() as cost:
            try:
                check(feeds.parse(body, "text/xml", BASE))
                read += 1
            except FeedError as error:
                assert str(error)
                refused += 1
        slowest = max(slowest, cost.seconds)
    return read, refused, slowest


def test_it_works() -> None:
    assert outcomes(WHOLE.values())[:2] == (3, 0)


@pytest.mark.parametrize("name", accidents())
def test_an_accident_is_read_or_refused(name: str) -> None:
    read, refused, slowest = outcomes([accidents()[name]])
    assert read + refused == 1 and slowest < SLOWEST


def test_mutants_are_read_or_refused(figure: Say) -> None:
    read, refused, slowest = outcomes(mutants([*WHOLE.values(), *accidents().values()], 300, SEED))
    assert read + refused == 300 and slowest < SLOWEST
    figure("300 mutants", f"{read} read, {refused} refused, slowest {slowest:.2f} s, seed {SEED}")
