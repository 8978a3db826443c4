"""What speaks for and against a statement."""

from __future__ import annotations

from tests.talks.reading.sureness.conftest import Signs

SAID = "“The lake is open again to all of our boats, by day or night,” Peruvian Foreign Minister Ana Testova "


def test_it_works(signs_of: Signs) -> None:
    assert signs_of(SAID + "said.", "statement") == {"speech.after", "plain_verb", "lead"}


def test_another_verb_than_the_plain_ones(signs_of: Signs) -> None:
    assert "plain_verb" not in signs_of(SAID + "predicted.", "statement")


def test_nobody_is_named(signs_of: Signs) -> None:
    words = "“The lake is open again to all of our boats,” a diplomat who asked not to be named said."
    assert {"anonymous", "no_party", "short"} <= signs_of(words, "statement")
    assert "no_name" not in signs_of(words, "statement")


def test_a_house_speaks(signs_of: Signs) -> None:
    words = "“The lake is open again to all of our boats,” the Peruvian foreign ministry said."
    assert "no_name" in signs_of(words, "statement")


def test_it_asks_for_something_too(signs_of: Signs) -> None:
    words = (
        "“We demand that Chile withdraw its boats from the lake,” Peruvian Foreign Minister Ana Testova said."
    )
    assert "also_a_move" in signs_of(words, "statement")
