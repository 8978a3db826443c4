"""What speaks for and against a person."""

from __future__ import annotations

import pytest

from talks.reading.findings import PersonFound
from talks.reading.sureness.people import signs
from tests.talks.reading.sureness.conftest import Signs, Told


def test_it_works(signs_of: Signs) -> None:
    assert signs_of("Peruvian Foreign Minister Ana Testova arrived on Monday.", "person") == {"party_beside"}


@pytest.mark.parametrize(
    ("post", "party_text", "sign"),
    [
        ("deputy minister", "", "no_party_office"),
        ("beekeeper", "", "no_party"),
        (None, "", "no_party_no_post"),
        ("envoy", "Lake Party", "party_in_words"),
    ],
)
def test_whose_party_nobody_tells(told: Told, post: str | None, party_text: str, sign: str) -> None:
    [passage] = told("Peruvian Foreign Minister Ana Testova arrived on Monday.", "person")
    found = PersonFound("Ana Testova", None, post, None, party_text)
    assert set(signs(found, passage)) == {sign}


@pytest.mark.parametrize("post", ["analyst at a bank", "former minister", "professor of law"])
def test_an_onlooker_is_of_no_party(told: Told, post: str) -> None:
    [passage] = told("Peruvian Foreign Minister Ana Testova arrived on Monday.", "person")
    assert set(signs(PersonFound("Ana Testova", None, post, None), passage)) == set()


def test_who_is_of_a_body_in_the_tables_or_has_a_long_name(told: Told) -> None:
    [passage] = told("Peruvian Foreign Minister Ana Testova arrived on Monday.", "person")
    found = PersonFound("Ana de la Testova y Muster", "ana-testova", "envoy", "united-nations")
    assert set(signs(found, passage)) == {"of_a_body", "in_the_tables", "long_name"}
