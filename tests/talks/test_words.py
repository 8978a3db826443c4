"""What an extract marks, and how a page writes it."""

from __future__ import annotations

import pytest

from talks.models import Entry, EntryVersion
from talks.templatetags.parley import highlighted
from talks.words import FOUND, FOUND_END, extract, marked, passages, query


def test_it_works(statement: Entry) -> None:
    rows = EntryVersion.objects.filter(search=query("guarantees"))
    [told] = rows.values_list(extract("search_text", "guarantees"), flat=True)
    assert f"{FOUND}guarantees{FOUND_END}" in told


def test_a_whole_text_is_marked(statement: Entry) -> None:
    rows = EntryVersion.objects.filter(search=query("guarantees"))
    [told] = rows.values_list(marked("search_text", "guarantees"), flat=True)
    assert told.replace(FOUND, "").replace(FOUND_END, "") == rows.get().search_text
    assert told.count(FOUND) >= 2


def test_of_lines_the_passages_around_found_words_are_kept() -> None:
    long = f"{'before ' * 20}{FOUND}ships{FOUND_END} {'after ' * 40}".strip()
    kept = passages(["Nothing here at all", f"The {FOUND}ships{FOUND_END} sail today", long])
    near = f"… {'before ' * 8}{FOUND}ships{FOUND_END} {'after ' * 19}…"
    assert kept == f"The {FOUND}ships{FOUND_END} sail today … {near}"


def test_a_name_alone_and_the_same_line_again_are_no_passages() -> None:
    line = f"The {FOUND}ships{FOUND_END} sail today"
    assert passages([f"{FOUND}Ships{FOUND_END} Ltd", line, line]) == line
    assert passages([]) == ""


def test_a_cut_through_a_mark_closes_it() -> None:
    assert passages([f"{FOUND}{'very ' * 40}long{FOUND_END}"]).count(FOUND_END) == 1


@pytest.mark.parametrize(
    ("told", "written"),
    [
        (f"asks for {FOUND}guarantees{FOUND_END} now", "asks for <mark>guarantees</mark> now"),
        (f"<b>{FOUND}<i>{FOUND_END}</b>", "&lt;b&gt;<mark>&lt;i&gt;</mark>&lt;/b&gt;"),
        (f"a stray {FOUND} mark", f"a stray {FOUND} mark"),
        ("", ""),
    ],
)
def test_found_words_are_marked_and_all_else_is_text(told: str, written: str) -> None:
    assert highlighted(told) == written
