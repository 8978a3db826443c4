"""The one form in which text is kept."""

from __future__ import annotations

import sys
import unicodedata

import pytest

from talks.ingest.wording import clean_line, clean_text


def test_it_works() -> None:
    assert clean_text("One  line\r\nof two.\r\n\r\n\r\n Next. \n") == "One line of two.\n\nNext."


def test_without_blank_lines_each_line_is_a_paragraph() -> None:
    assert clean_text("One.\nTwo.\n") == "One.\n\nTwo."


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("a\x00b", "ab"),
        ("abc\u202edef\u202c", "abcdef"),
        ("\u2066a\u2069\u200bb\ufeff", "ab"),
        ("e\u0301", "é"),
        ("a\u00a0b\tc", "a b c"),
        ("a\x0cb\x1b[0m", "a b [0m"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("a\u2028b", "a\n\nb"),
        ("\ud800x", "x"),
        (" \n \n", ""),
    ],
)
def test_what_hides_or_turns_goes(text: str, clean: str) -> None:
    assert clean_text(text) == clean


def test_no_letter_that_hides_counts_as_plain() -> None:
    hiding = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
    every = [chr(point) for point in range(sys.maxunicode + 1)]
    kept = [one for one in every if unicodedata.category(one) in hiding and one in clean_text(f"a{one}b")]
    assert kept == ["\n", "\u200c", "\u200d"]


def test_cleaning_twice_changes_nothing() -> None:
    once = clean_text("A\u200b b\n c\n\n\nd\u2028e\u0301")
    assert clean_text(once) == once


@pytest.mark.parametrize(
    ("title", "clean"),
    [
        ("<b>Talks</b> &amp; more", "Talks & more"),
        ("&lt;script&gt;alert(1)&lt;/script&gt;", "alert(1)"),
        ("3 < 4 and 5 > 4", "3 < 4 and 5 > 4"),
        ("two\nlines\u202e", "two lines"),
        ("می\u200cخواهم", "میخواهم"),
        ("x" * 600, "x" * 500),
    ],
)
def test_a_title_is_one_plain_line(title: str, clean: str) -> None:
    assert clean_line(title) == clean
