"""How the reader's time grows with the article: ratios within one run, since seconds differ by machine."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date

from actors.gazetteer import Gazetteer
from talks.reading.findings import ArticleText
from talks.reading.rules import RuleExtractor

PARAGRAPH = (
    "Russia’s Deputy Foreign Minister Sergei Ryabkov will meet U.S. Deputy Secretary of State Wendy Sherman"
    " in Geneva on Monday. “We need legal guarantees,” he told reporters. NATO allies meet Russia in"
    " Brussels on Wednesday, and the OSCE holds talks in Vienna the day after.\n\n"
)
ROUNDS = 5
SHORT, LONG = 10, 100  # paragraphs


def best_of(rounds: int, work: Callable[[], object]) -> float:
    """Return the shortest of several runs, in seconds: the one that other programs disturbed least."""
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return min(times)


def bench_reading_grows_no_faster_than_the_article() -> None:
    """Compare ten times the text with the text."""
    gazetteer = Gazetteer.from_files()

    def read(paragraphs: int) -> Callable[[], object]:
        article = ArticleText(text=PARAGRAPH * paragraphs, published_on=date(2022, 1, 9))
        return lambda: RuleExtractor().extract(article, gazetteer)

    short, long = best_of(ROUNDS, read(SHORT)), best_of(ROUNDS, read(LONG))
    kilobytes = len(PARAGRAPH.encode()) * LONG / 1000
    print(f"\nreading: {LONG // SHORT}x the text takes {long / short:.1f}x the time", end="")
    print(f" ({kilobytes / long:.0f} kB/s here)")
    assert long / short < 3 * LONG / SHORT, "reading grows much faster than the article"
