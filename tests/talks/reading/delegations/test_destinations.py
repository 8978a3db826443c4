"""A delegation goes to the meeting of its own sentence and time, and to no older or later one."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.delegations_told import delegations

_LED = "The Iranian delegation was led by Deputy Minister Karim Testani."
_WILL_LEAD = "The Iranian delegation will be led by Deputy Minister Karim Testani."


@pytest.mark.parametrize(
    ("words", "city"),
    [
        (f"Iran and Iraq met in Muscat on Friday. {_LED}", "muscat"),
        (
            f"Iran and Iraq last met in Doha in March 2021. They met again in Muscat on Friday. {_LED}",
            "muscat",
        ),
        (f"Iran and Iraq met in Muscat on Friday and will meet in Doha on Tuesday. {_LED}", "muscat"),
        (f"Iran and Iraq met in Muscat on Friday. They will meet in Doha on Tuesday. {_WILL_LEAD}", "doha"),
        (f"Iran and Iraq met in Doha in March 2021. {_LED}", "doha"),
        (
            "Iran and Iraq met in Muscat on Friday. Iran's delegation was led by Karim Testani, "
            "who heads an office of the foreign ministry in Tehran.",
            "muscat",
        ),
        (
            "Iran and Iraq met in Muscat on Friday. Iran's delegation was led by Karim Testani, "
            "a former ambassador to Berlin.",
            "muscat",
        ),
        ("Karim Testani will lead Iran's delegation to the Geneva talks with Iraq.", "geneva"),
    ],
)
def test_the_city_is_that_of_its_meeting(words: str, city: str, read: Read) -> None:
    [sent] = delegations(read, words)
    assert sent.meeting_city == city


@pytest.mark.parametrize(
    "words",
    [
        f"Iran and Iraq will meet on Tuesday. {_WILL_LEAD} They last met in Doha in March 2021.",
        f"The two sides last met in Doha in March 2021. Iran and Iraq met on Friday. {_LED}",
        f"Iran and Iraq met last year in Doha. Iran and Iraq will meet again on Tuesday. {_WILL_LEAD}",
        f"Iran and Iraq will meet in Doha on Tuesday. Spirits are high. {_LED}",
        f"Iraq and Oman met in Muscat on Friday. {_LED}",
        f"Iran and Iraq spoke by telephone on Friday. They will meet in Doha on Tuesday. {_LED}",
    ],
)
def test_an_older_meeting_or_one_to_come_is_not_where_it_went(words: str, read: Read) -> None:
    [sent] = delegations(read, words)
    assert sent.meeting_city is None
