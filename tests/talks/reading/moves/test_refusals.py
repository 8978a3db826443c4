"""Everyday words of refusal: used behind what was asked, and well formed."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from talks.reading.findings import Stance
from talks.reading.moves.refusals import REFUSALS
from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import stances

ASKED = "Iraq asked Iran to open the weir and proposed a joint commission. "
REFUSED = (
    "Iran does not accept this.",
    "Iran does not accept the word weir.",
    "Iran does not want a commission.",
    "Iran does not want this.",
    "Iran has not.",
    "Iran will not.",
    "Iran is against opening the weir.",
    "Iran would have none of it.",
    "Iran wants nothing of it.",
    "Iran wants nothing to do with it.",
    "Iran wants no part of it.",
    "Iran sees no need for it.",
    "Iran sees no reason to open the weir.",
    "Iran saw no grounds for a commission.",
    "Iran thinks nothing of the idea.",
    "Iran is not obliged to do so, the minister said.",
    "Iran said the condition could not be met.",
    "Iran said the commission was superfluous.",
    "Iran said it had no intention of opening it.",
    "Iran has no intention of doing so.",
    "Iran has no plans to open the weir.",
    "Iran remained firm.",
    "Iran stood by its position.",
    "Iran sticks to its position.",
    "Iran would not agree.",
    "Iran was not prepared to do so.",
    "Iran is not ready for that.",
    "Iran is not willing.",
    "Iran was unwilling.",
    "Iran cannot do that, he said.",
    "Iran blocked it.",
    "Iran vetoed it.",
    "Iran answered with a flat no.",
    "Iran protested.",
    "Iran objected.",
    "Iran objects.",
    "Iran disagrees.",
    "Iran disagreed.",
    "Iran raised objections.",
    "Iran showed no interest.",
    "Iran showed little interest in the idea.",
    "Iran showed Iraq the door.",
    "Iran considers the commission unnecessary.",
    "Iran spoke of blackmail.",
    "Iran threw it out.",
    "Iran voted against it.",
    "Iran has so far resisted.",
    "Iran held firm.",
    "Iran scorned the proposal.",
    "Iran recoils from the idea.",
    "Iran denied the request.",
    "Iran replied that the weir belonged to Iran.",
    "Iran replied that the weir was a matter for Iran.",
    "Iran responded that the weir was its own affair.",
    "Iran replied that it would do nothing of the kind.",
    "Iran retorted that Iraq should repair its own weirs.",
    "Iran protests that it has no water to spare.",
    "Iran argued that there was no legal basis for it.",
    "Iran said it would not be pressured.",
    "Iran will not be pressured, the minister said.",
    "Iran can't, the minister said.",
    "Iran does not intend to open the weir.",
    "Iran has no wish to open it.",
    "Iran will do no such thing.",
    "Iran said it would do no such thing.",
    "Iran wants no commission.",
    "This was refused by Iran.",
    "Iran took exception to it.",
    "Iran walked away from it.",
    '"No," said the Iranian foreign minister, Hossein Amir-Abdollahian.',
)


def test_it_works(read: Read) -> None:
    assert stances(read, "Iran sees no need for it.", ASKED) == [("iran", "refuses")]


@pytest.mark.parametrize("words", REFUSED)
def test_refused(read: Read, words: str) -> None:
    [(by, stance)] = stances(read, words, ASKED)
    assert (by, stance in ("refuses", "non_starter")) == ("iran", True)


@pytest.mark.parametrize(
    "words", ["Iran walked away with a smile.", "Iran had no rain.", "Iran held a fair in the old harbour."]
)
def test_the_same_words_of_something_else_are_no_answer(read: Read, words: str) -> None:
    assert stances(read, words, ASKED) == []


def test_no_row_is_told_twice_and_no_word_twice_in_a_row() -> None:
    assert len(set(REFUSALS)) == len(REFUSALS)
    assert all(len(set(words.split())) == len(words.split()) for _, words, _ in REFUSALS)


def test_every_row_tells_a_stance_that_an_answer_may_have() -> None:
    assert {stance.rstrip("!?~^@") for stance, _, _ in REFUSALS} <= set(get_args(Stance))


def test_no_pattern_matches_nothing_at_all() -> None:
    assert not [pattern for _, _, pattern in REFUSALS if re.match(pattern, "")]


ASKED_TO_LEAVE = "Kenya demanded that Peru withdraw its trawlers from the bank and offered a joint survey. "


@pytest.mark.parametrize(
    "words",
    [
        "Peru said it would keep its trawlers on the bank.",
        "Peru will continue fishing on the bank with its trawlers.",
        "Peru objected to a joint survey.",
        "Peru vetoed the joint survey.",
        "Peru would settle for nothing less than a court.",
        "Peru has so far not agreed.",
    ],
)
def test_what_was_asked_is_kept_or_vetoed(read: Read, words: str) -> None:
    assert stances(read, words, ASKED_TO_LEAVE) == [("peru", "refuses")]


@pytest.mark.parametrize(
    "words", ["Peru vetoed the budget.", "Peru objected to a noise.", "Peru will keep the talks going."]
)
def test_what_was_not_asked_is_not(read: Read, words: str) -> None:
    assert stances(read, words, ASKED_TO_LEAVE) == []


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Sudan said it would not go.", "refuses"),
        ("Sudan will not attend, an aide said.", "refuses"),
        ("Sudan will attend.", "accepts"),
        ("Sudan will send a delegation.", "accepts"),
    ],
)
def test_whoever_was_invited_comes_or_not(read: Read, words: str, stance: str) -> None:
    assert stances(read, words, "Qatar invited Sudan to a conference in Doha. ") == [("sudan", stance)]
    assert stances(read, words, "Qatar asked Sudan to lower its tariffs. ") in ([], [("sudan", "refuses")])


@pytest.mark.parametrize(
    "words",
    [
        "Iran was defiant.",
        "Iran insists it has every right to close the weir.",
        "Iran has vowed never to open the weir.",
    ],
)
def test_defiance(read: Read, words: str) -> None:
    assert ("iran", "refuses") in stances(read, words, ASKED)


@pytest.mark.parametrize("words", ["Iran says it has the right to vote.", "Iran has vowed never to forget."])
def test_what_was_not_asked_for(read: Read, words: str) -> None:
    assert stances(read, words, ASKED) == []


@pytest.mark.parametrize(
    "words",
    [
        "Iran denied that there was any.",
        "Iran denies having one.",
        "The Iranian envoy said that was not what it had asked for.",
        "The Iranian envoy said that was Iraq's own affair.",
    ],
)
def test_nothing_to_give(read: Read, words: str) -> None:
    assert ("iran", "refuses") in stances(read, words, ASKED)


def test_a_charge_denied_is_no_answer(read: Read) -> None:
    assert stances(read, "Iran denied that its engineers had been late.", ASKED) == []


@pytest.mark.parametrize(
    "words",
    [
        "Iraq decided against it.",
        "Iraq said it owed Iran nothing.",
        "The Iraqi delegation walked out in protest.",
        "Iraq stopped short of an apology.",
        "Iraq said it could give no apology.",
        "Iraq maintained that the apology law was legal.",
        "Iraq said the conditions had not been met.",
        '"No president can give an apology," an Iraqi official said.',
    ],
)
def test_plain_refusals(read: Read, words: str) -> None:
    assert stances(read, words, "Iran demanded an apology from Iraq. ") == [("iraq", "refuses")]
