"""Pages kept as they were written: found by tag, few enough, and the one that nobody asks for goes first."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from talks.api.written_pages import Written, WrittenPages


def page(size: int) -> Written:
    return Written(b"x" * size, "")


@pytest.fixture
def pages() -> WrittenPages:
    """Room for ten bytes, of which one page may take six."""
    return WrittenPages(room=10, largest=6)


def test_it_works(pages: WrittenPages) -> None:
    pages.keep("a", page(4))
    assert pages.get("a") == page(4)
    assert pages.get("b") is None


def test_the_page_that_nobody_asked_for_makes_room(pages: WrittenPages) -> None:
    pages.keep("a", page(4))
    pages.keep("b", page(4))
    pages.get("a")
    pages.keep("c", page(4))
    assert [tag for tag in "abc" if pages.get(tag)] == ["a", "c"]


def test_a_page_that_is_too_large_is_not_kept(pages: WrittenPages) -> None:
    pages.keep("a", page(4))
    pages.keep("b", page(7))
    assert pages.get("a")
    assert pages.get("b") is None


def test_a_page_that_was_kept_before_takes_no_more_room(pages: WrittenPages) -> None:
    for _ in range(9):
        pages.keep("a", page(4))
    pages.keep("b", page(6))
    assert pages.get("a")
    assert pages.get("b")


def test_what_is_forgotten_leaves_all_its_room(pages: WrittenPages) -> None:
    pages.keep("a", page(6))
    pages.forget()
    pages.keep("b", page(6))
    pages.keep("c", page(4))
    assert [tag for tag in "abc" if pages.get(tag)] == ["b", "c"]


def test_many_at_once_keep_within_the_room(pages: WrittenPages) -> None:
    with ThreadPoolExecutor(8) as writers:
        list(writers.map(lambda number: pages.keep(str(number % 7), page(3)), range(700)))
    assert 0 < sum(bool(pages.get(str(number))) for number in range(7)) <= 3
