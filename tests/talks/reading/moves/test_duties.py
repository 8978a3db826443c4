"""What somebody says another has to do is asked of him."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves


@pytest.mark.parametrize(
    "duty",
    ["must withdraw its ferries", "has to withdraw its ferries", "must be disarmed", "must be out by May"],
)
def test_it_works(read: Read, duty: str) -> None:
    assert [by for by, *_ in moves(read, f"“Iraq {duty},” the Iranian envoy Ali Muster said.")] == ["iran"]


@pytest.mark.parametrize(
    "words",
    [
        "It must be said that the tea was cold.",
        "It must have rained.",
        "“We will do what has to be done,” the Iranian envoy Ali Muster said.",
    ],
)
def test_what_only_must_be_so_is_asked_of_nobody(read: Read, words: str) -> None:
    assert moves(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Iran said Iraq must be neutral.",
        "Tehran says its plan must be the only basis for talks.",
        "“The weir has to be opened,” the Iranian envoy Ali Muster said.",
    ],
)
def test_what_something_has_to_be(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "demand")]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Iran says the pact has to be made with Iraq.", [("iran", "demand")]),
        ("Iran warned that the talks will have to abide by the treaty of 1904.", [("iran", "demand")]),
        ("Iran said that it would have to withdraw.", []),
        ("There are others in Oman who need to be consulted, Iranian envoy Sam Muster said.", []),
        ("Iran said the text had to be made shorter.", []),
    ],
)
def test_what_has_to_be_done_and_who_need_to_be_asked(
    read: Read, words: str, found: list[tuple[str, str]]
) -> None:
    assert moves(read, words) == found
