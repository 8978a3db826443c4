"""How good the reader is: precision, recall and F1 per kind on our own corpus, and articles per second."""

from __future__ import annotations

import time
from datetime import date

from actors.gazetteer import Gazetteer
from talks.reading.findings import ArticleText
from talks.reading.report import report
from talks.reading.rules import RuleExtractor
from tests.corpus.annotations import HALVES, Annotated, load
from tests.corpus.scoring import KINDS, Score, compare

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
        scores, seconds = _measured(articles, gazetteer)
        print(f"\n{half}: {len(articles)} articles, {len(articles) / seconds:.0f} a second on one core")
        _table(scores)


def _measured(articles: list[Annotated], gazetteer: Gazetteer) -> tuple[dict[str, Score], float]:
    scores = dict.fromkeys(KINDS, Score())
    seconds = 0.0
    for article in articles:
        text = ArticleText(
            article.body,
            date.fromisoformat(article.heading.date),
            article.heading.title,
            article.heading.outlet,
        )
        began = time.perf_counter()
        findings = RuleExtractor().extract(text, gazetteer)
        seconds += time.perf_counter() - began
        assert all(text.text[s.start : s.end] == s.quote for one in findings for s in one.evidence)
        for kind, compared in compare(report(findings, gazetteer), article.gold).items():
            scores[kind] += compared.score
    return scores, seconds


def _table(scores: dict[str, Score]) -> None:
    print(f"{'':22}{'right':>6}{'wrong':>6}{'missed':>7}{'precision':>11}{'recall':>8}{'F1':>6}  wanted")
    for kind, score in scores.items():
        _line(kind, score, f"precision {WANTED[kind]:.2f}" if kind in WANTED else "")
    _line("all kinds", sum(scores.values(), Score()), f"F1 {WANTED_F1:.2f}")


def _line(name: str, score: Score, wanted: str) -> None:
    counts = f"{score.right:6}{score.wrong:6}{score.missed:7}"
    print(f"{name:22}{counts}{score.precision:11.2f}{score.recall:8.2f}{score.f1:6.2f}  {wanted}")
