"""Words in which the outcome of talks is told before it comes: used, and well formed."""

from __future__ import annotations

import re

import pytest

from talks.reading.outlooks.outcomes import OUTCOMES
from tests.talks.reading.conftest import Read
from tests.talks.reading.outlooks_told import outlooks, phrase


@pytest.mark.parametrize(
    "words",
    [
        "The treaty will probably not be signed.",
        "There is light at the end of the tunnel, the envoy said.",
        "They are doomed to wait, the envoy said.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert len(outlooks(read, words)) == 1


@pytest.mark.parametrize(
    "words", ["The treaty was signed.", "There is light in the hall.", "The boat was likely painted in May."]
)
def test_what_has_come_about_is_none(read: Read, words: str) -> None:
    assert outlooks(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "The chances of an accord look bleak.",
        "The fate of the ferry is anyone's guess.",
        "The coming months will show it.",
        "There is no magic solution.",
        "There will be no settlement.",
        "The envoy put the odds of a ferry at one in ten.",
        "It is the quay that will be the most difficult.",
        "Few are convinced, and most are unconvinced that it holds.",
    ],
)
def test_each_branch_of_a_phrase_is_reached_by_a_word_beside_it(words: str) -> None:
    assert phrase(words) is not None


def test_no_phrase_is_told_twice_and_no_word_twice_beside_one() -> None:
    assert len({phrase for _, phrase in OUTCOMES}) == len(OUTCOMES)
    assert [words for words, _ in OUTCOMES if len(set(words.split())) < len(words.split())] == []


def test_no_phrase_holds_where_nothing_stands() -> None:
    assert [phrase for _, phrase in OUTCOMES if re.match(phrase, "")] == []


@pytest.mark.parametrize(
    "words",
    [
        "The talks are likely to continue through Friday.",
        "A breakthrough remained a distant prospect.",
        "The chances of a deal appeared remote.",
        "The envoy said the two sides were close to a deal.",
        "Negotiators aim to conclude the deal by year-end.",
        "A second round is expected to follow next month.",
        "The technical talks should wrap up by Friday.",
        "The envoy warned that the road ahead would be long.",
        "It was too early to talk of a breakthrough, the envoy said.",
        "The final phase will be the hardest, the envoy said.",
        "The envoy said it would take several more rounds.",
        "The envoy put the chances of a deal at 70 percent.",
        "The process is doomed to fail, the envoy said.",
        "The envoy said the differences would be resolved within a month.",
        "The envoy said a sixth round would be the last.",
        "It is hard to see how the two sides could agree, the diplomat said.",
        "The most likely outcome is another round.",
        "One diplomat said that the court could yet sink the whole thing.",
        "Ana Probe, a teacher, shrugged. “They will sign because they are tired,” Probe said.",
    ],
)
def test_outcomes_told_before_they_come(read: Read, words: str) -> None:
    assert len(outlooks(read, words)) == 1


@pytest.mark.parametrize("words", ["Analysts doubted that the pact would last."])
def test_doubts_and_days(read: Read, words: str) -> None:
    assert [o.by for o in outlooks(read, words)] == [None]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("It was not clear when the talks would resume.", 1),
        ("It was not clear if the boat was late.", 0),
        ("It was unclear whether the envoy took part.", 0),
        ("The talks could take anywhere from months to years.", 1),
    ],
)
def test_what_is_unclear_lies_ahead(read: Read, words: str, count: int) -> None:
    assert len(read(words, "outlook")) == count


@pytest.mark.parametrize(
    "words",
    [
        "Both teams are set to resume talks in Muscat on 6 June.",
        "Iran chose to give the talks another chance.",
        "Iran gave the process one more chance.",
    ],
)
def test_a_schedule_and_another_chance_are_no_outlook(read: Read, words: str) -> None:
    assert outlooks(read, words) == []


@pytest.mark.parametrize(
    "words", ["The envoy gave the talks little chance.", "The talks look set to resume."]
)
def test_chances_told_and_what_lies_ahead_are(read: Read, words: str) -> None:
    assert len(outlooks(read, words)) == 1


def test_a_day_on_which_they_resume_is_a_schedule(read: Read) -> None:
    assert outlooks(read, "The negotiations of Iran and Iraq are set to resume Tuesday.") == []
