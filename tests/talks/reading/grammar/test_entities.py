"""Whom words stand for: he himself, who serves him, and the house he speaks from."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.speech_told import CAST, indirect


def test_who_speaks_for_somebody_is_not_he_himself(read: Read) -> None:
    [said] = indirect(read, CAST + "A spokesman for Mr Blinken said the plane would not leave before noon.")
    assert (said.speaker_name, said.actor) == (None, "united-states")


@pytest.mark.parametrize("who", ["A spokesman for Mr Blinken", "An aide to Blinken", "An adviser to Blinken"])
def test_who_serves_somebody_is_of_his_party_whoever_was_named_first(read: Read, who: str) -> None:
    found = [(one.speaker_name, one.actor) for one in indirect(read, CAST + f"{who} said the boat was late.")]
    assert found == [(None, "united-states")]


def test_an_embassy_is_of_its_country_and_not_of_where_it_stands(read: Read) -> None:
    [said] = indirect(read, "China's embassy in Manila said that the road was open.")
    assert said.actor == "china"
