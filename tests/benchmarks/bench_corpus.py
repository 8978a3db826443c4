"""How good the reader is: precision, recall and F1 per kind on our own corpus, and articles per second."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import date

from actors.gazetteer import Gazetteer
from talks.reading.findings import ArticleText
from talks.reading.report import report
from talks.reading.rules import RuleExtractor
from tests.corpus.annotations import HALVES, Annotated, load
from tests.corpus.scoring import KINDS, Score, compare, decided, with_possible

# Precision that extraction asks of each kind, and F1 over all kinds of articles nobody tuned on.
WANTED = {
    "direct statements": 0.97,
    "indirect statements": 0.80,
    "people": 0.95,
    "meetings": 0.90,
    "delegations": 0.90,
    "demands": 0.80,
    "responses": 0.80,
}
WANTED_F1 = 0.80


def bench_the_reader_on_annotated_articles() -> None:
    """Both halves of the corpus; every quote must be an exact slice."""
    gazetteer = Gazetteer.from_files()
    for half in HALVES:
        articles = load(half)
        measured = _measured(articles, gazetteer)
        pace = len(articles) / measured.seconds
        print(f"\n{half}: {len(articles)} articles, {pace:.0f} a second on one core")
        _table(measured)
        _told_and_true(measured.decided)


@dataclass
class Measured:
    """What became of a half: scores of what is likely, and of all that was found, likely or only possible."""

    likely: dict[str, Score] = field(default_factory=lambda: dict.fromkeys(KINDS, Score()))
    found: dict[str, Score] = field(default_factory=lambda: dict.fromkeys(KINDS, Score()))
    decided: list[tuple[float, bool]] = field(
        default_factory=list
    )  # how likely each was told to be, and was it
    seconds: float = 0.0


def _measured(articles: list[Annotated], gazetteer: Gazetteer) -> Measured:
    measured = Measured()
    for article in articles:
        text = ArticleText(
            article.body,
            date.fromisoformat(article.heading.date),
            article.heading.title,
            article.heading.outlet,
        )
        began = time.perf_counter()
        findings = RuleExtractor().extract(text, gazetteer)
        measured.seconds += time.perf_counter() - began
        assert all(text.text[s.start : s.end] == s.quote for one in findings for s in one.evidence)
        told = report(findings, gazetteer)
        for kind, compared in compare(told, article.gold).items():
            measured.likely[kind] += compared.score
        for kind, compared in compare(with_possible(told), article.gold).items():
            measured.found[kind] += compared.score
        told_right = decided(findings, gazetteer, article.gold)
        measured.decided += [(one.confidence, right) for one, right in told_right]
    return measured


def _table(measured: Measured) -> None:
    print(f"{'':22}{'right':>6}{'wrong':>6}{'missed':>7}{'precision':>11}{'recall':>8}{'F1':>6}  wanted")
    for kind, score in measured.likely.items():
        _line(kind, score, f"precision {WANTED[kind]:.2f}" if kind in WANTED else "")
    _line("all kinds", sum(measured.likely.values(), Score()), f"F1 {WANTED_F1:.2f}")
    _line("with the possible", sum(measured.found.values(), Score()), "")


def _told_and_true(decided: list[tuple[float, bool]]) -> None:
    """Of the findings told to be so likely, how many were right."""
    print("told to be right in   right in")
    for tenth in range(10):
        rows = [right for told, right in decided if min(9, int(told * 10)) == tenth]
        if rows:
            print(f"{tenth * 10:>4} to {tenth * 10 + 10:3} %{sum(rows) / len(rows):>14.0%} of {len(rows)}")


def _line(name: str, score: Score, wanted: str) -> None:
    counts = f"{score.right:6}{score.wrong:6}{score.missed:7}"
    print(f"{name:22}{counts}{score.precision:11.2f}{score.recall:8.2f}{score.f1:6.2f}  {wanted}")
