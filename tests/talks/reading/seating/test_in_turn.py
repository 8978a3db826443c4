"""Whom one saw one after the other had a table each, with his own place or day."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told


@pytest.mark.parametrize(
    ("words", "tables"),
    [
        (
            "Turkish Foreign Minister Hakan Fidan received Iranian Foreign Minister Abbas Araghchi in Ankara"
            " on Monday and Omani Foreign Minister Badr Albusaidi in Istanbul on Tuesday.",
            [("ankara", {"turkey", "iran"}), ("istanbul", {"turkey", "oman"})],
        ),
        (
            "French President Emmanuel Macron telephoned Vladimir Putin on Monday and Volodymyr Zelensky on"
            " Tuesday.",
            [(None, {"france", "russia"}), (None, {"france", "ukraine"})],
        ),
        (
            "Kenyan President William Ruto held talks with Omani Foreign Minister Badr Albusaidi in Muscat on"
            " Sunday and then with Iranian Foreign Minister Abbas Araghchi in Tehran on Monday.",
            [("muscat", {"kenya", "oman"}), ("tehran", {"kenya", "iran"})],
        ),
        (
            "Its go-between met President Volodymyr Zelensky in Kyiv on 6 March and President Vladimir Putin"
            " in Moscow two days later.",
            [("kyiv", {"ukraine"}), ("moscow", {"russia"})],
        ),
    ],
)
def test_it_works(words: str, tables: list[tuple[str | None, set[str]]], read: Read) -> None:
    assert [(city, parties) for city, _, parties, _ in told(read, words)] == tables


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        (
            "Turkish Foreign Minister Hakan Fidan met Iranian Foreign Minister Abbas Araghchi and Omani"
            " Foreign Minister Badr Albusaidi in Ankara on Monday.",
            {"turkey", "iran", "oman"},
        ),
        (
            "Turkish Foreign Minister Hakan Fidan met Iranian Foreign Minister Abbas Araghchi in Ankara on"
            " Monday together with Omani Foreign Minister Badr Albusaidi, who left on Tuesday.",
            {"turkey", "iran", "oman"},
        ),
        ("Kenyan envoys met Somali leaders in Nairobi in May and again in June.", {"kenya", "somalia"}),
    ],
)
def test_who_has_no_place_or_day_of_his_own_sits_with_the_others(
    words: str, parties: set[str], read: Read
) -> None:
    assert all(met[2] == parties for met in told(read, words))


def test_who_acts_behind_the_day_was_not_met_on_it(read: Read) -> None:
    words = "Kenya's envoy met Somali leaders in Osh on Monday and Omani officials praised him on Tuesday."
    assert {"kenya", "oman"} not in [met[2] for met in told(read, words)]
