"""Whom somebody met separately sat at a table each, also where nobody knows who met them."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told


def test_each_has_a_table_of_his_own(read: Read) -> None:
    words = (
        "Rowan elders met Iranian Foreign Minister Hossein Amir-Abdollahian and Turkish Foreign Minister"
        " Mevlut Cavusoglu separately in Doha on Friday."
    )
    tables = [parties for _, _, parties, _ in told(read, words)]
    assert {"iran"} in tables and {"turkey"} in tables


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        (
            "Kenya's envoy met the Omani go-between in Doha on Friday, who coordinates talks of Iran"
            " and Iraq.",
            {"kenya", "oman"},
        ),
        (
            "Moldova hosted in Chisinau on Friday a meeting between the Moldovan delegation and the OSCE.",
            {"moldova", "osce"},
        ),
    ],
)
def test_whom_a_relative_clause_tells_of_does_not_sit_there(
    words: str, parties: set[str], read: Read
) -> None:
    assert [met[2] for met in told(read, words)] == [parties]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("Kenya hosted Omani Foreign Minister Badr Albusaidi in Nairobi on Friday.", {"kenya", "oman"}),
        ("Kenya hosted talks with Oman in Nairobi on Friday.", {"kenya", "oman"}),
        (
            "Kenya hosted a trilateral summit with Oman and Iraq in Nairobi on Friday.",
            {"kenya", "oman", "iraq"},
        ),
        ("Kenya hosted talks between Oman and Iraq in Nairobi on Friday.", {"oman", "iraq"}),
        ("Kenya convened a meeting of Omani and Iraqi officials in Nairobi on Friday.", {"oman", "iraq"}),
        ("Kenya hosted a meeting of Kenyan and Iraqi officials in Nairobi on Friday.", {"kenya", "iraq"}),
    ],
)
def test_a_host_sits_with_his_own_guest(read: Read, words: str, parties: set[str]) -> None:
    assert [met[2] for met in told(read, words)] == [parties]


@pytest.mark.parametrize(
    ("words", "seated"),
    [
        (
            "The European Union wants a deal. The European Commission met Serbia in Belgrade on Friday.",
            {"european-union", "serbia"},
        ),
        (
            "The European Commission and Serbia met in Belgrade on Friday. The European Union was pleased.",
            {"european-union", "serbia"},
        ),
        ("The European Commission met Serbia in Belgrade on Friday.", {"european-commission", "serbia"}),
        (
            "The European Union watched. The African Union Commission met Serbia in Belgrade on Friday.",
            {"african-union-commission", "serbia"},
        ),
    ],
)
def test_the_commission_sits_there_for_the_union_that_is_named(
    words: str, seated: set[str], read: Read
) -> None:
    [(_, _, parties, _)] = told(read, words)
    assert parties == seated


@pytest.mark.parametrize(
    "words",
    [
        "Oman criticised talks between Iran and Iraq in Geneva on Friday.",
        "Oman has followed the talks between Iran and Iraq in Geneva on Friday with concern.",
        "Oman closed its port hours after a round of talks between Iran and Iraq ended in Geneva on Friday.",
        "Russia blamed Oman for the collapse of talks between Iran and Iraq in Moscow on Friday.",
    ],
)
def test_who_tells_of_talks_between_others_does_not_sit_there(read: Read, words: str) -> None:
    assert [met[2] for met in told(read, words)] == [{"iran", "iraq"}]


def test_who_joins_talks_between_others_does(read: Read) -> None:
    words = "Oman's foreign minister attended the talks between Iran and Iraq in Geneva on Friday."
    assert [met[2] for met in told(read, words)] == [{"iran", "iraq", "oman"}]
