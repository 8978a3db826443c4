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


@pytest.mark.parametrize(
    "words",
    [
        "Omani Foreign Minister Badr Albusaidi met both delegations separately on Thursday.",
        "Omani Foreign Minister Badr Albusaidi received the two delegations one after the other on Thursday.",
        "Omani Foreign Minister Badr Albusaidi held separate meetings with the two sides on Thursday.",
    ],
)
def test_of_two_sides_each_has_a_table_of_its_own(words: str, read: Read) -> None:
    found = told(read, f"Iran and Iraq held talks in Muscat on Friday. {words}")
    assert [met[2] for met in found][1:] == [{"oman", "iran"}, {"oman", "iraq"}]
    again = told(read, f"Iran and Iraq held talks in Muscat on Friday. {words} The two will meet on Monday.")
    assert [met[2] for met in again][3:] == [{"iran", "iraq"}]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        (
            "Omani Foreign Minister Badr Albusaidi met both delegations on Thursday.",
            {"iran", "iraq", "oman"},
        ),
        ("The two delegations sat in separate rooms on Thursday.", {"iran", "iraq"}),
    ],
)
def test_two_sides_who_are_seen_together_sit_at_one(words: str, parties: set[str], read: Read) -> None:
    found = told(read, f"Iran and Iraq held talks in Muscat on Friday. {words}")
    assert [met[2] for met in found][1:] == [parties]
