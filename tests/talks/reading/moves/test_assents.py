"""Everyday words of consent and of keeping it open: used behind what was asked, and well formed."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from talks.reading.findings import Stance
from talks.reading.moves.assents import ASSENTS
from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import stances

ASKED = "Iraq asked Iran to open the weir and proposed a joint commission. "
TAKEN = (
    "Iran agreed to do so.",
    "Iran has given the green light.",
    "Iran is on board.",
    "Tehran was in favour.",
    "Iran is in favour of the commission.",
    "Iran acceded to this.",
    "Iran confirmed that it would open the weir.",
    "Iran will join the commission, its foreign ministry said.",
    "Iran will take part in it, the ministry said.",
    "Iran will do so, its spokesman said.",
    "Iran took Iraq up on the offer.",
    "Iran assented.",
    "Iran subscribed to the proposal.",
    "Iran supports it.",
    "Iran welcomed this.",
    "Iran has agreed in principle.",
    "Iran will open it on Monday, its foreign minister said.",
    "Iran nodded it through.",
    "Iran assured the Iraqis that it would open the weir.",
    "The Iranian government granted this.",
    "Iran was happy to comply.",
    "Iran replied in the affirmative.",
    "Iran gave its word.",
    "Iran conceded the point.",
    "Iran relented after two hours.",
)
LEFT_OPEN = (
    "Iran put off an answer.",
    "Iran has put off an answer until after the next round.",
    "Iran put the matter off until March.",
    "Iran put off a decision.",
    "Iran deferred the question to a later round.",
    "Iran left it open.",
    "Iran left open whether it would join.",
    "Iran has left the question open.",
    "Iran kept its options open.",
    "Iran showed itself willing.",
    "Iran showed itself open to this.",
    "Iran showed readiness.",
    "Iran signalled willingness.",
    "Iran is ready for one year.",
    "Iran would not rule it out.",
    "Iran would not be drawn.",
    "Iran would not commit itself.",
    "Iran requested two weeks.",
    "Iran wants to think about it.",
    "Iran wants to sleep on it.",
    "Iran said she would convey the proposal to Tehran.",
    "Iran will pass it on to its capital.",
    "Iran said it would take the proposal back to the capital.",
    "Iran took note of it.",
    "Iran calls it a start.",
    "Iran called it a step in the right direction, but not enough.",
    "Iran said it was possible.",
    "Iran is hesitating.",
    "Iran is wavering.",
    "Iran would agree if Iraq paid.",
    "Iran would agree only if Iraq paid.",
    "Iran agreed on condition that Iraq paid.",
    "Iran is ready to go halfway.",
    "Iran responded cautiously.",
    "Iran reacted with reserve.",
    "Iran reacted coolly.",
    "Iran showed interest.",
    "Iran will decide next week.",
    "Iran said it would decide in March.",
    "Iran will reply in writing.",
    "Iran said it would consult its experts.",
    "Iran reserved its position.",
    "Iran reserved judgement.",
    "Iran referred the question to its parliament.",
    "Iran referred the matter to experts.",
    "Iran said the matter was still under discussion.",
    "Iran said it was too early for that.",
    "Iran might agree.",
    "Iran could imagine this.",
    "Iran can imagine a commission.",
    "Iran is not opposed in principle.",
    "Iran has asked for details.",
    "Iran asked for a pause to consider it.",
)


def test_it_works(read: Read) -> None:
    assert stances(read, "Iran consented to it.", ASKED) == [("iran", "accepts")]


@pytest.mark.parametrize("words", TAKEN)
def test_taken(read: Read, words: str) -> None:
    [(by, stance)] = stances(read, words, ASKED)
    assert (by, stance in ("accepts", "accepts_in_part")) == ("iran", True)


@pytest.mark.parametrize("words", LEFT_OPEN)
def test_left_open(read: Read, words: str) -> None:
    [(by, stance)] = stances(read, words, ASKED)
    assert (by, stance in ("open", "defers", "counter_offers")) == ("iran", True)


@pytest.mark.parametrize(
    "words",
    ["Iran agreed with the weather report.", "Iran put its boats in the water.", "Iran is on the map."],
)
def test_the_same_words_of_something_else_are_no_answer(read: Read, words: str) -> None:
    assert stances(read, words, ASKED) == []


def test_no_row_is_told_twice_and_no_word_twice_in_a_row() -> None:
    assert len(set(ASSENTS)) == len(ASSENTS)
    assert all(len(set(words.split())) == len(words.split()) for _, words, _ in ASSENTS)


def test_every_row_tells_a_stance_that_an_answer_may_have() -> None:
    assert {stance.rstrip("!?~^#@") for stance, _, _ in ASSENTS} <= set(get_args(Stance))


def test_no_pattern_matches_nothing_at_all() -> None:
    assert not [pattern for _, _, pattern in ASSENTS if re.match(pattern, "")]


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Iran signed up to a joint commission.", "accepts"),
        ("Iran had no objection to a joint commission.", "accepts"),
        ("Iran sought clarifications.", "defers"),
        ("Iran accepted parts of the proposal.", "open"),
        ("Iran will put forward its own figures.", "counter_offers"),
        ("Iran said it would do so when the snow melts.", "open"),
        ("Iran would not open the weir without a guarantee.", "open"),
    ],
)
def test_parts_and_prices(read: Read, words: str, stance: str) -> None:
    asked = "Iraq asked Iran to open the weir and proposed a joint commission. "
    assert stances(read, words, asked) == [("iran", stance)]


def test_who_decides_for_himself_does_not_put_it_off(read: Read) -> None:
    asked = "Iraq asked Iran to open the weir. "
    assert stances(read, "Iran will decide.", asked) == [("iran", "defers")]
    assert ("iran", "defers") not in stances(read, "Iran will decide for itself.", asked)


def test_who_says_when_something_is_announced_answers_nothing(read: Read) -> None:
    asked = "Iraq insisted on a next round of talks about the weir. "
    words = "Oman's minister said the next round of talks would be announced after both sides consult."
    assert stances(read, words, asked) == []


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Iran first wants the toll lifted.", "open"),
        ("The Iranian envoy said the toll must be lifted first.", "open"),
        ("The decision will be taken in May, the Iranian envoy said.", "defers"),
        ("The Iranian envoy said that the decision rests with the engineers.", "defers"),
        ("Iran has given way.", "accepts"),
        ("Iran did so on Tuesday.", "accepts"),
    ],
)
def test_first_this_and_who_decides(read: Read, words: str, stance: str) -> None:
    assert ("iran", stance) in stances(read, words, ASKED)


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Iran has since opened the weir.", "accepts"),
        ("Iran promised to do so.", "accepts"),
        ("The Iranian envoy assured the Iraqis that the weir would open in May.", "accepts"),
        ("The Iranian envoy said the weir could be lowered by a metre.", "open"),
        ("The Iranian envoy said that this might be arranged.", "open"),
    ],
)
def test_what_was_asked_is_done_or_could_be(read: Read, words: str, stance: str) -> None:
    assert ("iran", stance) in stances(read, words, ASKED)


@pytest.mark.parametrize(
    "words",
    [
        "Iran has opened the fair.",
        "The Iranian envoy said that rain could be expected.",
        "Iran promised to write.",
    ],
)
def test_another_thing_is_done(read: Read, words: str) -> None:
    assert stances(read, words, ASKED) == []


def test_what_somebody_conceded_is_told_and_not_granted(read: Read) -> None:
    assert stances(read, "The toll was trickier, he conceded, since the law fixes it.", ASKED) == []
    assert stances(read, "Iran conceded.", ASKED) == [("iran", "accepts")]


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("", "Iran's request for a special session was granted by Iraq."),
        (
            "Iran asked Iraq for an exemption from the duty. ",
            "Iraq granted Iran a 30-day exemption from the duty.",
        ),
        ("Iran proposed a truce. ", "The Iraqi cabinet voted in favour of the proposal."),
        ("Iran proposed talks in Geneva. ", "Iraq said it would attend the talks."),
    ],
)
def test_plain_assents(read: Read, asked: str, words: str) -> None:
    assert stances(read, words, asked) == [("iraq", "accepts")]


BORDER = "Kenya asked Uganda on Monday to reopen the border. "


@pytest.mark.parametrize(
    "words",
    [
        "Uganda took the request home for consultation.",
        "Uganda has sent it to its council of elders.",
        "Uganda passed it on.",
        "The Ugandan side assured its guests of considering the request.",
        "Ugandan officials said that would be put before the cabinet.",
    ],
)
def test_what_is_passed_on_is_put_off(read: Read, words: str) -> None:
    assert stances(read, words, BORDER) == [("uganda", "defers")]


@pytest.mark.parametrize(
    "words", ["Uganda sent it by post.", "Uganda passed the exam.", "Uganda took its team home."]
)
def test_what_else_is_sent_or_taken_answers_nobody(read: Read, words: str) -> None:
    assert stances(read, words, BORDER) == []
