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


@pytest.mark.parametrize(
    "words",
    [
        "Old ministers of President Karim Testani led the Iranian team.",
        "Aides to Karim Testani headed the Iranian delegation.",
        "Confidants of the old President Karim Testani led the Iranian side.",
    ],
)
def test_whose_men_lead_does_not_lead_himself(read: Read, words: str) -> None:
    told = "Iran and Iraq met in Muscat on Friday. Iranian President Karim Testani stayed at home. "
    assert heads(read, told + words) == []


def test_who_advises_the_president_leads_himself(read: Read) -> None:
    words = "An adviser to the president, Karim Testani, headed the Iranian delegation."
    assert heads(read, f"Iran and Iraq met in Muscat on Friday. {words}") == [("iran", "Karim Testani")]
