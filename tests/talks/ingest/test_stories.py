"""Copies of one report, and reports that only look alike."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from django.db import transaction
from django.utils import timezone

from talks.ingest.stories import bands, containment, shingles, story_for
from talks.models import Article, ArticleVersion, Story

REPORT = (
    "Envoys of both sides met in Geneva on Monday for nearly eight hours of talks. Neither side gave ground. "
    "The Russian envoy repeated that his country needs a written promise that the alliance takes in no new "
    "members. His American colleague called that demand a non-starter and offered limits on missiles and on "
    "exercises instead. A second round is to follow in Brussels on Wednesday and a third in Vienna on "
    "Thursday. Officials of both delegations said in the evening that they would report home first."
)
COPY = REPORT.replace("nearly eight hours", "almost eight hours").replace("in the evening ", "")
CUT = REPORT[: REPORT.index("A second round")]
OTHER = (
    "The ministers of both countries met in Geneva on Friday and agreed to go on talking. The American "
    "minister promised written answers within a week. His Russian colleague said the talks were open and "
    "useful, and that his government would decide when it has read the answers and spoken with its partners."
)


def test_it_works() -> None:
    assert containment(shingles(REPORT), shingles(COPY)) > 0.8
    assert set(bands(shingles(REPORT))) & set(bands(shingles(COPY)))


def test_a_shortened_copy_is_a_copy() -> None:
    assert containment(shingles(REPORT), shingles(CUT)) > 0.9
    assert set(bands(shingles(REPORT))) & set(bands(shingles(CUT)))


def test_another_report_is_none() -> None:
    assert containment(shingles(REPORT), shingles(OTHER)) < 0.1
    assert not set(bands(shingles(REPORT))) & set(bands(shingles(OTHER)))


def test_case_and_marks_do_not_matter() -> None:
    assert shingles(REPORT) == shingles(REPORT.upper().replace(".", " —"))


@pytest.mark.parametrize("text", ["", "two words", "a few words that anybody may write"])
def test_short_texts_are_nobodys_copies(text: str) -> None:
    assert bands(shingles(text)) == []
    assert containment(shingles(text), shingles(text)) == 0.0


def test_bands_fit_the_database_and_repeat() -> None:
    marks = bands(shingles(REPORT))
    assert len(marks) == 42 and marks == bands(shingles(REPORT))
    assert all(-(2**63) <= mark < 2**63 for mark in marks)


def test_copies_that_share_half_are_found_nearly_always() -> None:
    words = [f"word{n}" for n in range(1200)]
    missed = 0
    for start in range(0, 400, 4):
        first = shingles(" ".join(words[start : start + 300]))
        second = shingles(" ".join([*words[start : start + 200], *(f"other{start + n}" for n in range(100))]))
        missed += not set(bands(first)) & set(bands(second))
    assert missed <= 2


# ── On rows ─────────────────────────────────────────────────────────────────────────────────────


def filed(text: str, *, days_ago: int = 0) -> Article:
    """Store a text as an article of its story."""
    marks = bands(shingles(text))
    article = Article.objects.create(story=story_for(shingles(text), marks))
    fetched_at = timezone.now() - timedelta(days=days_ago)
    ArticleVersion.objects.create(
        article=article, text=text, sha256="0" * 64, bands=marks, fetched_at=fetched_at
    )
    return article


def story_of(text: str, but: UUID | None = None) -> Story:
    with transaction.atomic():
        return story_for(shingles(text), bands(shingles(text)), but=but)


@pytest.mark.django_db
def test_a_copy_joins_its_story() -> None:
    first = filed(REPORT)
    assert story_of(COPY) == first.story
    assert story_of(CUT) == first.story
    assert story_of(OTHER) != first.story


@pytest.mark.django_db
def test_an_article_is_not_its_own_copy() -> None:
    first = filed(REPORT)
    assert story_of(REPORT, but=first.pk) != first.story


@pytest.mark.django_db
def test_last_years_report_is_another_story() -> None:
    first = filed(REPORT, days_ago=300)
    assert story_of(REPORT) != first.story


@pytest.mark.django_db
def test_the_likest_story_wins() -> None:
    filed(CUT + " " + OTHER)
    likest = filed(REPORT + " More was not said.")
    assert story_of(REPORT) in {likest.story, filed(REPORT).story}
