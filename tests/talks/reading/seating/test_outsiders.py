"""Who sits across a table by a common noun sits there by his words."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import meetings


@pytest.mark.parametrize(
    ("words", "across"),
    [
        ("Iranian officials held talks with village elders in Muscat.", "village elders"),
        ("Elders met Iranian officials in Muscat on Friday.", "Elders"),
        ("Talks between Iran's government and bondholders are scheduled for Thursday.", "bondholders"),
        ("Iran and a group of its miners failed to agree at talks in Muscat on Friday.", "miners"),
    ],
)
def test_sits_there_by_his_words(read: Read, words: str, across: str) -> None:
    [met] = meetings(read, words)
    assert met.parties == ("iran",)
    assert met.party_texts[1:] == (across,)


@pytest.mark.parametrize(
    "words",
    [
        "Iran told farmers on Friday that it had met Iraqi officials in Muscat.",
        "Iran and Iraq held talks on farmers in Muscat on Friday.",
    ],
)
def test_who_is_only_told_or_talked_about_does_not(read: Read, words: str) -> None:
    [met] = meetings(read, words)
    assert set(met.parties) == {"iran", "iraq"}
    assert len(met.party_texts) == len(met.parties)


def test_nobody_meets_a_deadline(read: Read) -> None:
    assert meetings(read, "Iranian farmers met the deadline in Muscat on Friday.") == []


def test_creditors_sit_across_whatever_became_of_the_talks(read: Read) -> None:
    words = "Talks between Iran and its creditors collapsed on Saturday evening."
    assert [meeting.party_texts for meeting in meetings(read, words)] == [("Iran", "creditors")]
