"""The heading line of an article kept as a text file."""

from __future__ import annotations

import pytest

from talks.heading import Heading, split


def test_it_works() -> None:
    assert split("TITLE: A day | SOURCE: The Wire | DATE: 2022-01-09\n\nText.\n") == (
        Heading("A day", "The Wire", "2022-01-09"),
        "\nText.\n",
    )


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("TITLE: Only a title", Heading("Only a title")),
        ("\ufeffTITLE: Marked | DATE: 2022-01-09", Heading("Marked", "", "2022-01-09")),
        ("TITLE: Either | or | SOURCE: The Wire", Heading("Either | or", "The Wire")),
        ("TITLE: | SOURCE: | DATE:", Heading()),
    ],
)
def test_parts_may_be_left_out(line: str, heading: Heading) -> None:
    assert split(line) == (heading, "")


@pytest.mark.parametrize(
    "text", ["", "A text.", "Title: no\ntext", " TITLE: indented", "TITLE: " + "x" * 5000]
)
def test_a_text_without_the_line_is_left_whole(text: str) -> None:
    assert split(text) == (None, text)
