"""Where the members of a body meet by themselves, the two whom the article is about are not lent to them."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told

TWO = "Iran and Iraq held talks in Muscat on Monday. NATO backed Iraq. "


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("EU foreign ministers will meet in Doha on Friday.", "european-union"),
        ("The heads of state of the African Union are to gather in Doha on Friday.", "african-union"),
        ("NATO's leaders, who are due to convene in Doha on Friday, will hear of it.", "nato"),
        ("The alliance's ministers meet in Doha on Friday.", "nato"),
        ("NATO helped Iran at its summit in Doha on Friday.", "nato"),
        ("ECOWAS leaders are to weigh the matter at their summit in Doha on Friday.", "ecowas"),
        ("ASEAN's ten members hold their own session in Doha on Friday.", "asean"),
    ],
)
def test_it_works(read: Read, words: str, body: str) -> None:
    assert [met[2] for met in told(read, TWO + words) if met[0] == "doha"] == [{body}]


def test_without_a_place_a_day_is_enough(read: Read) -> None:
    assert {"nato"} in [met[2] for met in told(read, TWO + "The ministers of the alliance met on Tuesday.")]


@pytest.mark.parametrize(
    "words",
    [
        "EU leaders met with Iran's president in Doha on Friday.",
        "EU and Iraqi ministers will meet in Doha on Friday.",
        "EU ministers said the two sides would meet in Doha on Friday.",
        "EU leaders were told of a meeting in Doha on Friday.",
        "The EU spoke of its meeting with Iran in Doha on Friday.",
        "EU officials and those of Iraq met in Doha on Friday.",
    ],
)
def test_others_sit_there_too(read: Read, words: str) -> None:
    seated = [met[2] for met in told(read, TWO + words) if met[0] == "doha"]
    assert {"european-union"} not in seated
