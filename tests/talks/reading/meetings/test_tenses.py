"""The nearest word of the past or of the future tells when a meeting is; what was done there tells it too."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told


@pytest.mark.parametrize(
    ("words", "certainty"),
    [
        ("Iran and Iraq held talks in Muscat on Tuesday.", "held"),
        ("Talks between Iran and Iraq will open in Muscat on Tuesday.", "expected"),
        # "agreed on" and "told" are of what is said, not of when they meet
        ("Iran and Iraq agreed on a meeting in Muscat next Tuesday.", "expected"),
        (
            "An envoy told reporters that talks between Iran and Iraq in Muscat are scheduled for Tuesday.",
            "expected",
        ),
        (
            "Iraq received an invitation to a meeting with Iran due to open in Muscat on Friday.",
            "expected",
        ),
        # what was done there
        ("Iran and Iraq discussed the stand-off at talks in Muscat on Tuesday.", "held"),
        ("Iran and Iraq, meeting in Muscat on Tuesday, completed the draft.", "held"),
    ],
)
def test_it_works(read: Read, words: str, certainty: str) -> None:
    [(city, _, parties, status)] = told(read, words)
    assert (city, parties, status) == ("muscat", {"iran", "iraq"}, certainty)


def test_a_verb_of_saying_is_no_deed(read: Read) -> None:
    words = "Iran and Iraq proposed talks in Muscat on Tuesday."
    assert [meeting for meeting in told(read, words) if meeting[3] == "held"] == []


@pytest.mark.parametrize("why", ["after a break", "following a short pause", "after the holiday"])
def test_what_comes_after_something_is_still_to_come(read: Read, why: str) -> None:
    words = f"Iran and Iraq will resume talks in Muscat on Tuesday {why}."
    [(city, day, _, certainty)] = told(read, words)
    assert (city, str(day), certainty) == ("muscat", "2022-01-11", "expected")
