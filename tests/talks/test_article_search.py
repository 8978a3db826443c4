"""Articles by their words: who may find which, in what order, narrowed by what."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from talks import article_search
from talks.article_search import Narrowing
from talks.models import Article, ArticleVersion, Entry, Outlet

Stored = Callable[..., ArticleVersion]


@pytest.fixture
def stored(outlet: Outlet) -> Stored:
    """stored(title, text): another article of the same outlet."""

    def make(title: str, text: str) -> ArticleVersion:
        row = Article.objects.create(title=title, outlet=outlet)
        return ArticleVersion.objects.create(article=row, title=title, text=text, sha256=title.ljust(64, "0"))

    return make


def test_it_works(stored: Stored) -> None:
    kept = stored("Harbour talks", "The pilots ask for a longer mole.")
    stored("Weather", "Rain over the bay.")
    assert list(article_search.articles("pilots", cited_only=False)) == [kept.article]


def test_the_title_is_searched_too(stored: Stored) -> None:
    kept = stored("Harbour talks", "The pilots ask for a longer mole.")
    assert list(article_search.articles("harbour", cited_only=False)) == [kept.article]


def test_without_an_entry_on_the_record_an_article_is_the_desks(
    stored: Stored, statement: Entry, version: ArticleVersion
) -> None:
    stored("Another", version.text)
    assert list(article_search.articles("envoys", cited_only=True)) == [version.article]
    assert article_search.articles("envoys", cited_only=False).count() == 2


def test_the_best_comes_first(stored: Stored) -> None:
    close = stored("Mole", "A longer mole, said the pilots of the mole.")
    far = stored("Bay", "The bay has, besides much rain and many gulls and an old inn, also a mole.")
    rows = article_search.articles("mole", cited_only=False)
    assert list(article_search.newest(rows)) == [far.article, close.article]
    assert list(article_search.best(rows, "mole")) == [close.article, far.article]


def test_it_is_narrowed_by_source_and_year(stored: Stored) -> None:
    kept = stored("Mole", "A longer mole.").article
    rows = article_search.articles("mole", cited_only=False)
    assert kept.outlet is not None
    year = kept.ingested_at.year
    assert list(article_search.narrowed(rows, Narrowing((kept.outlet.slug,), (), year))) == [kept]
    assert not article_search.narrowed(rows, Narrowing(("nobody",)))
    assert not article_search.narrowed(rows, Narrowing((), ("no-talks",)))
    assert not article_search.narrowed(rows, Narrowing((), (), year - 1))


def test_counts_tell_what_a_choice_would_keep(stored: Stored) -> None:
    kept = stored("Mole", "A longer mole.").article
    counted = article_search.counts(article_search.articles("mole", cited_only=False))
    assert (counted.total, counted.more) == (1, False)
    assert counted.outlets == {kept.outlet.slug: 1} if kept.outlet else False
    assert counted.years == {str(kept.ingested_at.year): 1}


def test_an_article_that_several_entries_cite_counts_once(
    version: ArticleVersion, statement: Entry, meeting: Entry
) -> None:
    counted = article_search.counts(article_search.articles("envoys", cited_only=True))
    assert counted.negotiations == {meeting.negotiation.slug: 1}


def test_an_extract_is_of_the_newest_version_that_fits(stored: Stored) -> None:
    first = stored("Mole", "A longer mole, they say.")
    ArticleVersion.objects.create(
        article=first.article, number=2, title="Mole", text="A shorter mole.", sha256="1" * 64
    )
    told = article_search.extracts([first.article], "mole")
    assert "shorter" in told[first.article.pk]
    assert article_search.extracts([], "mole") == {}
