"""Cited passages that a newer version lacks: noticed once, decided by a person."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from talks import changed_passages, record
from talks.changed_passages import Decided
from talks.models import ArticleVersion, Citation, Entry, PassageChange, User
from tests.talks.conftest import TEXT

Newer = Callable[[str], ArticleVersion]


@pytest.fixture
def newer(version: ArticleVersion) -> Newer:
    """newer(text): the next version of the article that entries cite."""

    def make(text: str) -> ArticleVersion:
        number = version.article.versions.count() + 1
        return ArticleVersion.objects.create(
            article=version.article,
            number=number,
            title=version.title,
            text=text,
            sha256=f"{number}".ljust(64, "0"),
        )

    return make


def test_it_works(statement: Entry, newer: Newer) -> None:
    [citation] = Citation.objects.filter(entry=statement)
    [change] = changed_passages.notice(newer(TEXT.replace(citation.quote, "Nothing was said.")))
    assert (change.citation, change.fate) == (citation, "gone")
    assert [row.pk for row in changed_passages.waiting()] == [change.pk]
    assert changed_passages.of_entry(statement.pk) == {str(citation.pk): change}


def test_a_passage_in_other_words_is_told_with_them(statement: Entry, newer: Newer) -> None:
    [citation] = Citation.objects.filter(entry=statement)
    [change] = changed_passages.notice(newer(TEXT.replace(citation.quote, "We need binding guarantees")))
    assert change.fate == "changed"
    assert "We need binding guarantees" in change.now


def test_what_stands_is_no_change(statement: Entry, newer: Newer) -> None:
    assert changed_passages.notice(newer(TEXT + "\n\nMore was said.")) == []


def test_noticing_twice_is_noticing_once(statement: Entry, newer: Newer) -> None:
    version = newer("Something else entirely.")
    changed_passages.notice(version)
    changed_passages.notice(version)
    assert PassageChange.objects.count() == 1


def test_what_a_newer_version_brings_back_waits_no_longer(statement: Entry, newer: Newer) -> None:
    changed_passages.notice(newer("Something else entirely."))
    changed_passages.notice(newer(TEXT))
    assert not changed_passages.waiting()


def test_an_entry_that_is_off_the_record_concerns_nobody(
    statement: Entry, newer: Newer, editor: User
) -> None:
    record.retract(statement, by=editor, reason="It was somebody else.")
    assert changed_passages.notice(newer("Something else entirely.")) == []


def test_a_person_says_with_a_reason_that_the_entry_stands(
    statement: Entry, newer: Newer, editor: User
) -> None:
    [change] = changed_passages.notice(newer("Something else entirely."))
    changed_passages.stand_by(change.pk, editor, "The agency moved the sentence to another report.")
    assert not changed_passages.waiting()
    with pytest.raises(Decided, match="has decided this already"):
        changed_passages.stand_by(change.pk, editor, "Again.")
