"""Who made a report is nobody of its story."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import named_in


@pytest.mark.parametrize(
    "words",
    [
        "Gambia's team sits in Banjul. (AP Photo/Emmanuel Verla)",
        "© REUTERS / Emmanuel Verla/Pool Gambia's team sits in Banjul and waits.",
        "Gambia's team sits in Banjul. (Emmanuel Verla/Press Office via AP)",
    ],
)
def test_who_took_the_picture_is_nobody_of_the_story(read: Read, words: str) -> None:
    assert named_in(read, words) == {}


@pytest.mark.parametrize(
    "words",
    [
        "Our reporter Ana Testova has been there.",
        "Our correspondent in Nairobi, Ana Testova, has been there.",
        "The minister told our correspondent Ana Testova that it was late.",
        "This is the news, read by Ana Testova.",
    ],
)
def test_who_makes_the_report_is_nobody_of_it(read: Read, words: str) -> None:
    told = f"Gambia met Kenya. {words}"
    assert "Ana Testova" not in named_in(read, told)
