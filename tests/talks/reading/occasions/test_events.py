"""The cue tables of meetings: used by the reader, and well formed."""

from __future__ import annotations

from typing import get_args

import pytest

from talks.reading.findings import Certainty
from talks.reading.occasions import events
from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import meetings


@pytest.mark.parametrize("noun", ["talks", "a parley", "a huddle", "a conclave", "a stocktaking"])
def test_it_works(read: Read, noun: str) -> None:
    assert len(meetings(read, f"Iran and Iraq held {noun} in Muscat on Friday.")) == 1


@pytest.mark.parametrize("noun", ["a barbecue", "a news conference", "an election"])
def test_a_noun_of_no_table_is_no_meeting(read: Read, noun: str) -> None:
    assert meetings(read, f"Iran held {noun} in Muscat on Friday.") == []


@pytest.mark.parametrize("words", ["called off", "scuttled", "shelved", "deferred"])
def test_a_status_is_told_by_its_words(read: Read, words: str) -> None:
    [met] = meetings(read, f"Talks between Iran and Iraq in Muscat were {words}.")
    [status] = [status for status, cues in events.FIXED_STATUS if words in cues]
    assert met.certainty == status


def test_every_status_is_one_that_a_meeting_may_have() -> None:
    assert {status for status, _ in events.FIXED_STATUS} <= set(get_args(Certainty))


def test_no_word_tells_two_statuses_and_none_is_listed_twice() -> None:
    words = [word for _, cues in events.FIXED_STATUS for word in cues]
    assert sorted(set(words)) == sorted(words)


@pytest.mark.parametrize(
    "table",
    [events.PHONE, events.RUMOURED, events.AGREED, events.THIRD_PARTY, events.VENUE_WORDS, events.PROXIMITY,
     events.WEAK_NOUNS["session"], events.WEAK_NOUNS["beside"]],
)  # fmt: skip
def test_a_table_is_in_small_letters_and_lists_nothing_twice(table: tuple[str, ...]) -> None:
    assert sorted(set(table)) == sorted(table)
    assert all(word == word.lower() for word in table)


def test_a_weak_noun_is_a_noun_of_meetings() -> None:
    assert set(events.WEAK_NOUNS["session"]) - {"phone"} <= events.MEETING_NOUNS
