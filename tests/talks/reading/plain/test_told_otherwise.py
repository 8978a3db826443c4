"""A meeting of two states where it is told by the town, by what was said, or by a later verb."""

from __future__ import annotations

import pytest

from tests.talks.reading.plain.conftest import TALKS, Printed


@pytest.mark.parametrize(
    ("words", "city", "day", "status"),
    [
        ("The Omani capital hosted talks between Kenya and Peru on Monday.", "Muscat", "2024-03-04", "held"),
        (
            "Lima said it would send a team to Muscat on Thursday for talks with Nairobi.",
            "Muscat",
            "2024-03-07",
            "expected",
        ),
        (
            "Delegations of Kenya and Peru arrived in Muscat on Monday for talks due to begin on Thursday.",
            "Muscat",
            "2024-03-07",
            "expected",
        ),
        (
            "Kenya's foreign minister is expected to discuss it with his Peruvian counterpart in Muscat on"
            " Thursday.",
            "Muscat",
            "2024-03-07",
            "expected",
        ),
        (
            "Kenya's foreign minister arrived in Lima on Monday, where he will meet his Peruvian counterpart"
            " on Thursday.",
            "Lima",
            "2024-03-07",
            "expected",
        ),
        (
            "Kenya's president called his Peruvian counterpart on Monday to discuss quotas.",
            None,
            "2024-03-04",
            "held",
        ),
        ("Talks between technical teams are to start in Lima on March 18.", "Lima", "2024-03-18", "expected"),
        ("The two sides are due to speak again on March 20.", None, "2024-03-20", "expected"),
        ("The two sides will meet again after Easter.", None, None, "expected"),
        (
            "Kenyan President William Ruto hosted his Peruvian counterpart at State House Nairobi on Monday.",
            "Nairobi",
            "2024-03-04",
            "held",
        ),
        (
            "Kenya invited Peru to a further round in Nairobi on March 12.",
            "Nairobi",
            "2024-03-12",
            "expected",
        ),
        ("The ministers are meeting in Muscat on Monday and Tuesday.", "Muscat", "2024-03-04", "held"),
        ("A round of talks in Muscat on Monday made no progress.", "Muscat", "2024-03-04", "held"),
    ],
)
def test_it_is_read(printed: Printed, words: str, city: str | None, day: str | None, status: str) -> None:
    [met] = printed(f"{TALKS}\n\n{words}")["meetings"]
    assert (met["city"], met["date"], met["status"]) == (city, day, status)
    assert {"Kenya", "Peru"} == set(met["parties"])


@pytest.mark.parametrize(
    "words",
    [
        "Kenya and Peru have yet to decide whether to meet in Muscat on Thursday.",
        "Kenya has invited Peru to a further round at any time.",
        "Kenya's minister briefed parliament on the talks on Monday.",
        "Kenya's president is to speak on Thursday in Nairobi.",
    ],
)
def test_it_is_none(printed: Printed, words: str) -> None:
    assert printed(f"{TALKS}\n\n{words}")["meetings"] == []


def test_who_brings_two_together_does_not_sit_with_them(printed: Printed) -> None:
    [met] = printed("Oman brought together officials from Kenya and Peru in Muscat on Monday.")["meetings"]
    assert set(met["parties"]) == {"Kenya", "Peru"}
