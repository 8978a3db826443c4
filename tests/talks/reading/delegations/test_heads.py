"""Whom a sentence names right before or behind the words that tell of a leader."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.delegations_told import heads


@pytest.mark.parametrize(
    "words",
    [
        "The Iranian delegation was led by Deputy Minister Karim Testani.",
        "Deputy Minister Karim Testani led the Iranian delegation.",
        "Deputy Minister Karim Testani, who knows the lake well, led the Iranian delegation.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert heads(read, f"Iran and Iraq met in Muscat on Friday. {words}") == [("iran", "Karim Testani")]


def test_who_came_along_leads_nothing(read: Read) -> None:
    words = "Deputy Minister Karim Testani, accompanied by Ana Probe, led the Iranian delegation."
    assert heads(read, f"Iran and Iraq met in Muscat on Friday. {words}") == [("iran", "Karim Testani")]
