"""What an extract marks, and how a page writes it."""

from __future__ import annotations

import pytest

from talks.models import Entry, EntryVersion
from talks.templatetags.parley import highlighted
from talks.words import FOUND, FOUND_END, extract, query


def test_it_works(statement: Entry) -> None:
    rows = EntryVersion.objects.filter(search=query("guarantees"))
    [told] = rows.values_list(extract("search_text", "guarantees"), flat=True)
    assert f"{FOUND}guarantees{FOUND_END}" in told


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
