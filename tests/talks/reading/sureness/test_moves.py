"""What speaks for and against a demand or an answer."""

from __future__ import annotations

import pytest

from tests.talks.reading.sureness.conftest import Signs


def test_it_works(signs_of: Signs) -> None:
    words = "Peru demanded that Chile withdraw its boats from the lake."
    assert signs_of(words, "demand") == {"demand", "lead"}


@pytest.mark.parametrize(
    ("words", "sign"),
    [
        ("Peru demanded that the boats leave the lake at once.", "of_nobody"),
        ("The Lake Party demanded that Chile withdraw its boats from the lake.", "by_unknown"),
        (
            "Peruvian envoy Ana Testova arrived. She demanded that Chile withdraw its boats from it.",
            "by_elsewhere",
        ),
        ("Peru demanded that Chile not send any more boats to the lake.", "negated"),
        ("Peru demanded that Chile withdraw boats that could fish in the lake.", "might"),
        ("Peru had demanded in 2022 that Chile withdraw its boats from the lake.", "earlier"),
        ("“We demand that Chile withdraw its boats,” said Peruvian envoy Ana Testova.", "quoted"),
        ("The United Nations demanded that Chile withdraw its boats from the lake.", "by_organisation"),
    ],
)
def test_a_sign_of_a_demand(signs_of: Signs, words: str, sign: str) -> None:
    assert sign in signs_of(words, "demand")


def test_an_answer_to_nothing_that_was_found(signs_of: Signs) -> None:
    linked = "Peru demanded that Chile withdraw its boats from the lake. Chile rejected the demand on Monday."
    assert "unlinked" not in signs_of(linked, "response")
    assert "unlinked" in signs_of("Chile rejected the Peruvian proposal on Monday.", "response")


def test_whose_words_it_stands_in_is_told_apart_from_its_sentence(signs_of: Signs) -> None:
    words = "“We demand that Chile withdraw its boats,” said Peruvian envoy Ana Testova."
    assert {"by_elsewhere", "by_its_person"}.isdisjoint(signs_of(words, "demand"))
