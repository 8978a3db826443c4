"""What speaks for and against an outlook."""

from __future__ import annotations

from tests.talks.reading.sureness.conftest import Signs

REST = " Rain fell on the lake, and the press waited under the trees for a word of either side." * 3
OUTLOOK = "Diplomats of both sides are pessimistic about the chances of a deal on the lake."


def test_it_works(signs_of: Signs) -> None:
    assert signs_of(OUTLOOK + REST, "outlook") == {"opening"}


def test_it_stands_at_the_close(signs_of: Signs) -> None:
    assert "close" in signs_of(REST.strip() + " " + OUTLOOK, "outlook")


def test_few_words(signs_of: Signs) -> None:
    assert "short" in signs_of("Hopes of a deal are slim." + REST, "outlook")


def test_its_sentence_tells_of_a_meeting_too(signs_of: Signs) -> None:
    words = "Peru and Chile will meet in Geneva on Friday with little hope of a breakthrough."
    assert "also_a_meeting" in signs_of(words + REST, "outlook")
