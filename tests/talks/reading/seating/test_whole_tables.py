"""Who sits in a format as a whole, and that two who meet on its side are still two."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told

QUARREL = "Iran and Iraq differ over water. Iran wants more of it. Iraq refuses."
LATER = " The previous round was held in Doha on December 3."


@pytest.mark.parametrize(
    "words",
    [
        "The talks, which bring together Iran, Iraq, Turkey, Russia and Kuwait, opened in Muscat on Friday.",
        "The conference opened in Muscat on Friday with Iran, Iraq, Turkey, Russia and Kuwait.",
        "The commission, made up of Iran, Iraq, Turkey, Russia and Kuwait, sat in Muscat on Friday.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    found = [met[2] for met in told(read, f"{QUARREL} {words} {LATER}") if met[0] == "doha"]
    assert found == [{"iran", "iraq", "turkey", "russia", "kuwait"}]


@pytest.mark.parametrize(
    "later",
    [
        " The two sides met in Doha on December 3.",
        " Experts of the working groups met in Doha on December 3.",
    ],
)
def test_two_of_them_are_two(read: Read, later: str) -> None:
    words = (
        "The talks, which bring together Iran, Iraq, Turkey, Russia and Kuwait, opened in Muscat on Friday."
    )
    assert [met[2] for met in told(read, f"{QUARREL} {words} {later}") if met[0] == "doha"] == [
        {"iran", "iraq"}
    ]


def test_who_only_supports_it_does_not_sit_there(read: Read) -> None:
    words = (
        "Talks, which bring together Iran, Iraq and Kuwait under Turkish auspices, met on Friday in Muscat."
    )
    assert [met[2] for met in told(read, f"{QUARREL} {words} {LATER}") if met[0] == "doha"] == [
        {"iran", "iraq", "kuwait"}
    ]


def test_the_members_of_the_format_sit_in_its_rounds(read: Read) -> None:
    words = (
        "A 5+2 round on Transnistria was held in Vienna on Friday. Moldova and Transnistria signed nothing."
    )
    later = " The previous round was held in Berlin on December 3."
    found = [met[2] for met in told(read, words + later) if met[0] == "berlin"]
    assert {"moldova", "transnistria", "russia", "ukraine", "osce"} <= found[0]
