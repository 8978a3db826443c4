"""The demo's articles as files."""

from __future__ import annotations

from pathlib import Path

import pytest

from talks.demo import shelf


def test_it_works(tmp_path: Path) -> None:
    shelf.lay_out(tmp_path)
    found = {slug: shelf.articles(tmp_path, slug) for slug in shelf.outlets()}
    assert sum(map(len, found.values())) >= 8 and all(found.values())
    newest = found["harbour-wire"][0]
    assert newest.published_at is not None and newest.paragraphs
    assert not any(article.title.startswith("TITLE") for articles in found.values() for article in articles)


def test_one_article_has_no_date(tmp_path: Path) -> None:
    shelf.lay_out(tmp_path)
    undated = shelf.article_in(tmp_path / "potomac-record" / "03-who-wants-what.txt")
    assert undated is not None and undated.published_at is None


def test_what_a_person_adds_is_served_and_stays(tmp_path: Path) -> None:
    shelf.lay_out(tmp_path)
    (tmp_path / "harbour-wire" / "99-mine.txt").write_text(
        "TITLE: Mine | DATE: 2022-02-01\n\nA day of talks.\n"
    )
    shelf.lay_out(tmp_path)
    mine = shelf.articles(tmp_path, "harbour-wire")[0]
    assert (mine.slug, mine.title, mine.paragraphs) == ("99-mine", "Mine", ["A day of talks."])
    assert mine.published_at is not None and mine.published_at.tzinfo is not None


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("no-heading.txt", b"Just a text."),
        ("not-utf8.txt", b"TITLE: x\n\n\xff\xfe"),
        ("Not A Slug.txt", b"TITLE: x\n\ntext"),
    ],
)
def test_a_file_that_is_no_article_is_passed_over(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / "harbour-wire").mkdir()
    (tmp_path / "harbour-wire" / name).write_bytes(content)
    assert shelf.articles(tmp_path, "harbour-wire") == []


def test_there_is_no_way_out_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("TITLE: secret\n\nhush")
    assert shelf.article_in(tmp_path / "harbour-wire" / "../secret.txt") is None
