"""A public corpus of feeds, and a thousand mutants: no crash, none takes five seconds.

PARLEY_FEED_CORPUS names a folder of feeds, such as `tests/` of a checkout of kurtmckee/feedparser
(BSD-2-Clause); without one the feeds that we break ourselves stand for it. PARLEY_FEED_SEED repeats an
earlier run's mutants.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from talks.ingest import apart
from talks.ingest.errors import FeedError
from tests.measured import Say, measured
from tests.talks.ingest.malformed_feeds import WHOLE, accidents, mutants
from tests.talks.ingest.test_malformed_feeds import SLOWEST, check

pytestmark = [pytest.mark.faults, pytest.mark.timeout(900)]

MUTANTS = 1_000
ENDINGS = {".xml", ".html", ".json", ".z", ".gz"}


@pytest.fixture(autouse=True)
def no_child_left() -> Iterator[None]:
    yield
    apart.dismiss()


def corpus() -> list[bytes]:
    folder = os.environ.get("PARLEY_FEED_CORPUS")
    if not folder:
        return [*WHOLE.values(), *accidents().values()]
    return [path.read_bytes() for path in sorted(Path(folder).rglob("*")) if path.suffix in ENDINGS]


def through_the_child(bodies: Iterable[bytes]) -> str:
    """Parse each as the worker does; return the figures."""
    read = refused = 0
    slowest = 0.0
    for body in bodies:
        with measured() as cost:
            try:
                check(apart.parse_feed(body, "text/xml", "https://wire.example/feed"))
                read += 1
            except FeedError as error:
                assert "given up" not in str(error) and "cannot be read (" not in str(error), str(error)
                refused += 1
        slowest = max(slowest, cost.seconds)
    assert slowest < SLOWEST and read
    return f"{read} read, {refused} refused, slowest {slowest:.2f} s"


def test_the_whole_corpus_is_read_or_refused(figure: Say) -> None:
    feeds = corpus()
    figure(f"corpus of {len(feeds)} feeds", through_the_child(feeds))


def test_a_thousand_mutants_are_read_or_refused(figure: Say) -> None:
    seed = int(os.environ.get("PARLEY_FEED_SEED") or random.SystemRandom().randrange(1_000_000))
    print(f"PARLEY_FEED_SEED={seed}")  # noqa: T201
    feeds = [feed for feed in corpus() if feed]
    figure(f"{MUTANTS} mutants, seed {seed}", through_the_child(mutants(feeds, MUTANTS, seed)))
