"""Everyday words answer what another party asked here or right before, and nothing else."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import stances

ASKED = "Iran demanded that Iraq close the pier. "


@pytest.mark.parametrize("words", ["Iraq said no.", "Baghdad said no on Monday.", "Iraq refused."])
def test_it_works(read: Read, words: str) -> None:
    assert stances(read, words, ASKED) == [("iraq", "refuses")]


def test_where_nothing_was_asked_nothing_is_answered(read: Read) -> None:
    assert stances(read, "Iraq said no.", "Iran and Iraq met at the pier. ") == []


def test_nobody_answers_himself(read: Read) -> None:
    assert stances(read, "Iran said no.", ASKED) == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Iraq rejected the offer but is ready to pursue a deal.", ["refuses", "open"]),
        ("Iraq rejected the offer but remains open to talks.", ["refuses", "open"]),
        ("Iraq rejected the offer, although it is prepared to go on.", ["refuses", "open"]),
        ("Iraq rejected the offer and is ready to pursue its war.", ["refuses"]),
        ("Iraq rejected the offer, but Syria is ready to pursue a deal.", ["refuses"]),
    ],
)
def test_a_no_with_a_but(read: Read, words: str, found: list[str]) -> None:
    assert [stance for _, stance in stances(read, words)] == found


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("In response to a request from Iran, Iraq said it would send generators.", "accepts"),
        ("Despite an appeal by Iran, Iraq went ahead with the law.", "refuses"),
    ],
)
def test_what_was_asked_is_told_first(read: Read, words: str, stance: str) -> None:
    assert stances(read, words) == [("iraq", stance)]


def test_going_ahead_answers_nobody_who_did_not_ask(read: Read) -> None:
    assert stances(read, "Iraq went ahead with the law.") == []
    asked = "Iran asked Iraq to close the camp. "
    assert stances(read, "Turkey closed the camp on its own soil.", asked) == []


def test_everyday_words_far_behind_a_demand_answer_something_else(read: Read) -> None:
    asked = "Kenya asked Uganda for a road on Monday. It rained. The hall was cold. The tea was late. "
    assert stances(read, "Uganda was dismissive of the road.", asked) == []
    near = "Kenya asked Uganda for a road on Monday. "
    assert stances(read, "Uganda was dismissive of the road.", near) == [("uganda", "refuses")]


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("The minister confirmed that Iraq would do so.", "accepts"),
        ("An official said Iraq would do so in May.", "accepts"),
        ("Iraq might do so.", "open"),
        ("Iraq said it would do so if the survey was paid for.", "open"),
    ],
)
def test_what_somebody_would_do_as_asked(read: Read, words: str, stance: str) -> None:
    assert stances(read, words, ASKED) == [("iraq", stance)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Iraq took it under advisement.", [("iraq", "defers")]),
        ("Iraq took this under consideration.", [("iraq", "defers")]),
        ("Iraq said no thanks.", [("iraq", "refuses")]),
        ("Iraq took it under the bridge.", []),
        ("Iraq said no thanks would be given to the pilots.", []),
    ],
)
def test_it_is_taken_under_advisement_or_thanked_away(
    read: Read, words: str, found: list[tuple[str, str]]
) -> None:
    assert stances(read, words, ASKED) == found
