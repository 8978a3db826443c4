"""A state beside its movement sits there; a capital one leaves for, or a former president's, does not."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import Told, told


@pytest.mark.parametrize(
    ("words", "meeting"),
    [
        (
            "Yemen's government and Houthi rebels held talks in Muscat on Friday.",
            ("muscat", date(2022, 1, 7), {"yemen", "houthis"}, "held"),
        ),
        (
            "Iran and Iraq met in Geneva on Friday. A round planned for Doha on Tuesday was cancelled.",
            ("doha", date(2022, 1, 11), {"iran", "iraq"}, "cancelled"),
        ),
    ],
)
def test_who_sits_there(words: str, meeting: Told, read: Read) -> None:
    assert meeting in told(read, words)


def test_a_former_president_sits_there_for_nobody(read: Read) -> None:
    words = "A former Nigerian president met Malian Foreign Minister Abdoulaye Diop in Bamako on Friday."
    assert all("nigeria" not in parties for _, _, parties, _ in told(read, words))


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("Baghdad wants to host a round of Iran and Oman on January 20.", {"iran", "oman"}),
        ("The envoy for Syria met Iran's minister in Doha on Friday.", {"iran"}),
        ("A commission co-chaired by Iran and Iraq met in Doha on Friday.", {"iran", "iraq"}),
        (
            "Kyrgyzstan's and Tajikistan's border commissions met in Batken on Friday.",
            {"kyrgyzstan", "tajikistan"},
        ),
        ("Iran and Iraq, in Vilnius for a NATO summit, met on Friday.", {"iran", "iraq"}),
        ("Iran and elders of the valley met in Zaranj, on the border with Afghanistan, on Friday.", {"iran"}),
    ],
)
def test_who_hosts_or_is_only_named_does_not_sit_there(words: str, parties: set[str], read: Read) -> None:
    assert [met[2] for met in told(read, words)] in ([parties], [])


def test_between_whom_a_round_is_that_somebody_discussed(read: Read) -> None:
    words = "They discussed the next round of talks between Iran and Iraq, which is due in Muscat on Monday."
    assert [who for *_, who, _ in told(read, words)] == [{"iran", "iraq"}]


def test_ministries_of_two_states_sit_there(read: Read) -> None:
    words = "Consultations between the foreign ministries of Iran and Iraq took place in Muscat on Friday."
    assert [who for *_, who, _ in told(read, words)] == [{"iran", "iraq"}]
