"""What is put off or called off must be the meeting itself."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told

_TUESDAY = date(2022, 1, 11)


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Talks between Iran and Iraq due in Muscat on Tuesday were abruptly called off.", "cancelled"),
        ("Iran cancelled talks with Iraq planned for Tuesday in Muscat.", "cancelled"),
        ("A meeting of Iran and Iraq in Muscat on Tuesday has been postponed.", "postponed"),
        ("Talks between Iran and Iraq in Muscat on the delayed election took place on Tuesday.", "held"),
        ("Iran and Iraq met in Muscat on Tuesday before the vote was postponed.", "held"),
        ("Iran and Iraq did meet in Muscat on Tuesday.", "held"),
        (
            "Iran and its Iraqi counterpart had been due to meet in Muscat on Tuesday, but the talks were"
            " put off"
            " until spring.",
            "postponed",
        ),
        ("Iran and Iraq met in Muscat on Tuesday, and Turkey scrapped its tariffs.", "held"),
    ],
)
def test_it_works(read: Read, words: str, status: str) -> None:
    [(city, day, parties, certainty)] = told(read, words)
    assert (city, parties, certainty) == ("muscat", {"iran", "iraq"}, status)
    assert day == (date(2022, 1, 4) if status == "held" else _TUESDAY)


def test_the_delayed_meeting_is_not_put_off(read: Read) -> None:
    words = "Iran and Iraq agreed to hold the delayed review meeting in Muscat on Tuesday."
    assert told(read, words) == [("muscat", _TUESDAY, {"iran", "iraq"}, "confirmed")]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("A planned meeting between Iran and Iraq in Muscat collapsed at the last minute.", "cancelled"),
        ("The long-planned summit of Iran and Iraq in Muscat fell apart.", "cancelled"),
        ("Talks between Iran and Iraq in Muscat collapsed at the last minute.", "held"),
    ],
)
def test_what_was_planned_and_collapses_never_began(read: Read, words: str, status: str) -> None:
    assert [certainty for *_, certainty in told(read, words)] == [status]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Iran said it was cancelling the planned meeting with Iraq on Tuesday in Muscat.", "cancelled"),
        ("Iran was forced to call off Tuesday's talks with Iraq in Muscat.", "cancelled"),
        ("Iran postpones its talks with Iraq on Tuesday in Muscat.", "postponed"),
        ("Iran considered cancelling the talks with Iraq in Muscat, then sent a team on Friday.", "held"),
        ("Iran scraps a tax ahead of talks with Iraq on Tuesday in Muscat.", "expected"),
        ("Iran is postponing a vote during talks with Iraq in Muscat that opened on Friday.", "held"),
    ],
)
def test_who_calls_it_off(read: Read, words: str, status: str) -> None:
    assert [(city, certainty) for city, _, _, certainty in told(read, words)] == [("muscat", status)]


@pytest.mark.parametrize(
    "words",
    [
        "Iran and Iraq met in Muscat on Friday. A fault meant the talks were delayed for two hours.",
        "Talks between Iran and Iraq, which had been postponed twice, opened in Muscat on Friday.",
    ],
)
def test_what_began_late_was_held(read: Read, words: str) -> None:
    assert told(read, words) == [("muscat", date(2022, 1, 7), {"iran", "iraq"}, "held")]


def test_talks_awaited_after_a_delay_lie_ahead(read: Read) -> None:
    words = (
        "Iran's team is in Muscat awaiting Tuesday's talks with Iraq, which had been delayed by four days."
    )
    assert told(read, words) == [("muscat", date(2022, 1, 11), {"iran", "iraq"}, "expected")]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (
            "Iran and Iraq began a round in Muscat on Friday to revive a deal which was abandoned by Oman.",
            "held",
        ),
        (
            "A round of talks between Iran and Iraq which was abandoned was due in Muscat on Tuesday.",
            "cancelled",
        ),
        (
            "Iran and Iraq met in Muscat on Friday to revive the 2015 accord, which was scrapped later.",
            "held",
        ),
        (
            "The talks of Iran and Iraq in Muscat on Friday, which were due to last a week, were scrapped.",
            "cancelled",
        ),
    ],
)
def test_a_deal_that_was_abandoned_is_no_meeting_called_off(read: Read, words: str, status: str) -> None:
    assert [certainty for *_, certainty in told(read, words)] == [status]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (
            "Talks between Iran and Iraq due in Muscat on Tuesday may be cancelled over the arrests.",
            "expected",
        ),
        ("The meeting of Iran and Iraq due in Muscat on Tuesday could yet be postponed.", "expected"),
        (
            "Talks between Iran and Iraq due in Muscat on Tuesday have been postponed.",
            "postponed",
        ),
        ("Talks between Iran and Iraq due in Muscat on Tuesday had to be cancelled.", "cancelled"),
    ],
)
def test_what_may_be_called_off_is_not_yet(read: Read, words: str, status: str) -> None:
    assert told(read, words) == [("muscat", _TUESDAY, {"iran", "iraq"}, status)]
