"""What speaks for and against a meeting."""

from __future__ import annotations

import pytest

from talks.reading.sureness.weighing import signs
from tests.talks.reading.sureness.conftest import Signs, Told

PLAIN = "The foreign ministers of Peru and Chile met in Geneva on Monday."


def test_it_works(signs_of: Signs) -> None:
    assert signs_of(PLAIN, "meeting") == set()


@pytest.mark.parametrize(
    ("words", "sign"),
    [
        ("The foreign ministers of Peru and Chile met on Monday.", "no_place"),
        ("The foreign ministers of Peru and Chile met in Geneva.", "no_day"),
        ("The foreign ministers of Peru and Chile met in Geneva on Wednesday.", "today"),
        ("The foreign ministers of Peru and Chile met in Geneva in January.", "long_ago"),
        ("The foreign ministers of Peru and the Lake Party met in Geneva on Monday.", "unknown_party"),
        ("The foreign ministers of Peru and Chile met in Geneva on Monday, Brazil said.", "others_named"),
        (
            "The foreign ministers of Peru and Chile met in Geneva on Monday, back from Rome.",
            "several_places",
        ),
        (
            "The foreign ministers of Peru and Chile met in Geneva on Monday to end a row begun on May 2.",
            "several_days",
        ),
        ("A meeting of Peru and Chile in Geneva on Friday was called off.", "called_off"),
        ("The foreign ministers of Peru and Chile spoke by phone on Monday.", "by_phone"),
    ],
)
def test_a_sign(signs_of: Signs, words: str, sign: str) -> None:
    assert sign in signs_of(words, "meeting")


def test_a_place_that_another_sentence_tells(told: Told) -> None:
    words = "Peru and Chile opened talks in Geneva on Friday. The two sides met again on Saturday."
    _, second = told(words, "meeting")
    assert second.finding.payload.city == "geneva"  # type: ignore[union-attr]
    assert "place_elsewhere" in set(signs(second))


def test_of_a_dinner_no_report_tells_where_it_was(signs_of: Signs) -> None:
    words = "The foreign ministers of Peru and Chile met over dinner on Monday."
    assert "no_place" not in signs_of(words, "meeting")


def test_a_call_has_no_place(signs_of: Signs) -> None:
    words = "The foreign ministers of Peru and Chile spoke by phone on Monday."
    assert "no_place" not in signs_of(words, "meeting")


def test_two_towns_of_two_meetings_are_not_too_many(told: Told) -> None:
    words = "Peru and Chile will meet in Geneva and Vienna on Thursday and Friday."
    found = told(words, "meeting")
    assert len(found) > 1
    for one in found:
        assert {"several_places", "several_days"}.isdisjoint(signs(one))


def test_a_party_that_only_another_sentence_names(told: Told, signs_of: Signs) -> None:
    words = (
        "Peru and Chile opened talks in Geneva on Monday. The two sides will meet again in Rome on Friday."
    )
    first, second = told(words, "meeting")
    assert "party_elsewhere" not in signs(first)
    assert "party_elsewhere" in signs(second)
