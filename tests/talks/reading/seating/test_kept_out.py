"""Whom others do not want at the table, or who stays away from it, does not sit there."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told


@pytest.mark.parametrize(
    ("words", "seated"),
    [
        (
            "Chad ruled out Egypt, Kenya and Uganda joining the talks with Sudan in Accra on Friday.",
            {"chad", "sudan"},
        ),
        (
            "Ethiopia opposes Egypt taking part in the talks with Sudan in Accra on Tuesday.",
            {"ethiopia", "sudan"},
        ),
        (
            "Chad is against Kenya and Uganda playing a role in the talks with Sudan in Accra on Tuesday.",
            {"chad", "sudan"},
        ),
        (
            "Sudan refused to let Kenya or Uganda join the talks with Ethiopia in Accra on Friday.",
            {"sudan", "ethiopia"},
        ),
        (
            "Sudan does not want Kenya at the talks with Ethiopia in Accra on Tuesday.",
            {"sudan", "ethiopia"},
        ),
        (
            "Kenya and Uganda were barred from the talks between Sudan and Ethiopia in Accra on Friday.",
            {"sudan", "ethiopia"},
        ),
        (
            "Sudan and Ethiopia opened talks in Accra on Friday, with Kenya and Uganda excluded.",
            {"sudan", "ethiopia"},
        ),
        (
            "Sudan and Ethiopia opened talks in Accra on Friday without Kenya and Uganda at the table.",
            {"sudan", "ethiopia"},
        ),
        (
            "Without Kenya and Uganda at the table, Sudan and Ethiopia held talks in Accra on Friday.",
            {"sudan", "ethiopia"},
        ),
        (
            "Sudan and Ethiopia held talks in Accra on Friday, keeping Kenya and Uganda out of the room.",
            {"sudan", "ethiopia"},
        ),
    ],
)
def test_who_is_kept_out_does_not_sit(words: str, seated: set[str], read: Read) -> None:
    [(_, _, parties, _)] = told(read, words)
    assert parties == seated


@pytest.mark.parametrize(
    ("words", "seated"),
    [
        (
            "Sudan and Ethiopia opened talks in Accra on Friday, with Kenya and Uganda taking part.",
            {"sudan", "ethiopia", "kenya", "uganda"},
        ),
        (
            "Chad welcomed Kenya joining the talks with Sudan in Accra on Friday.",
            {"chad", "kenya", "sudan"},
        ),
        (
            "Sudan rejected the plan and met Kenya and Uganda for talks in Accra on Friday.",
            {"sudan", "kenya", "uganda"},
        ),
        (
            "Sudan, which rejects foreign troops, will join Kenya and Uganda for talks in Accra on Tuesday.",
            {"sudan", "kenya", "uganda"},
        ),
        (
            "Sudan and Kenya met in Accra on Friday without an agenda, with Uganda attending as well.",
            {"sudan", "kenya", "uganda"},
        ),
        (
            "On the sidelines of the Assembly, Kenya and Uganda met Sudan in Accra on Friday.",
            {"sudan", "kenya", "uganda"},
        ),
        ("Sudan ruled out talks with Kenya and Uganda in Accra.", {"sudan", "kenya", "uganda"}),
    ],
)
def test_who_is_told_to_sit_there_does(words: str, seated: set[str], read: Read) -> None:
    [(_, _, parties, _)] = told(read, words)
    assert parties == seated
