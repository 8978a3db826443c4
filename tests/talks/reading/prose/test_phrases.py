"""Verbs of saying that are several words."""

from __future__ import annotations

import pytest

from talks.reading.prose import cues
from talks.reading.prose.phrases import PHRASE_CUES, PHRASE_STARTS, phrase_at
from tests.talks.reading.conftest import Read
from tests.talks.reading.speech_told import indirect

CAST = "Russian Deputy Foreign Minister Sergei Ryabkov met Secretary of State Antony Blinken.\n\n"


def _cue(words: str) -> str | None:
    first = words.split()[0]
    return phrase_at(first, words, len(first), len(words))


@pytest.mark.parametrize(
    ("words", "cue"),
    [
        ("made it clear that boats sink", "make clear"),
        ("made very clear to them that boats sink", "make clear"),
        ("was adamant that boats sink", "make clear"),
        ("hit back that boats sink", "reply"),
        ("threatened that boats would sink", "warn"),
        ("went on to say so", "say"),
        ("pleaded with the anglers to row", "urge"),
        ("appealed to the anglers to row", "urge"),
        ("reminded the anglers that boats sink", "urge"),
        ("voiced some hope that boats float", "express"),
        ("quoted the anglers as saying so", "say"),
        ("took the view that boats sink", "let know"),
        ("points out that boats sink", "point out"),
        ("describes the boat as leaky", "describe"),
        ("mocked the boat", "judge"),
        ("calls it leaky", "call"),
        ("considers that boats sink", "consider"),
        ("called the boat a wreck", "call"),
        ("brushed aside all claims", "reject"),
        ("voiced great concern", "express"),
        ("urged the anglers to row", "urge"),
        ("called on the anglers to row", "call on"),
        ("asked the anglers to row", "ask"),
        ("issued a short note saying so", "say"),
        ("would only say that boats sink", "let know"),
        ("is of the opinion that boats sink", "let know"),
        ("begged to differ", "disagree"),
        ("played down the leak", "remark"),
        ("sounded a graver note: boats sink", "remark"),
        ("estimates that boats sink", "hold"),
        ("let it be known after tea that boats sink", "let know"),
        ("reported a leak in the boat", "report"),
        ("contests the count", "deny"),
        ("dubbed the boat a wreck", "call"),
    ],
)
def test_it_works(words: str, cue: str) -> None:
    assert _cue(words) == cue


@pytest.mark.parametrize(
    "words",
    [
        "made the boat leak",
        "called off the race",
        "called it off",
        "urged caution",
        "asked about the boat",
        "asked them to comment",
        "appealed to have the boat back",
        "condemned by the anglers",
        "went on to win",
        "slammed the door",
        "would say so",
        "welcomed the offer",
        "welcomed by the anglers",
        "voiced no regret",
        "had it repaired",
    ],
)
def test_the_same_verbs_with_another_sense_say_nothing(words: str) -> None:
    assert _cue(words) is None


def test_first_words_are_in_small_letters_and_no_cue_is_empty() -> None:
    assert {word for word in PHRASE_STARTS if word != word.lower()} == set()
    assert all(PHRASE_CUES)
    assert not PHRASE_STARTS & cues.PRONOUNS


@pytest.mark.parametrize(
    "words",
    [
        "Blinken made it clear that the gap is wide.",
        "Blinken expressed concern that the gap is wide.",
        "Blinken was quoted by Kyodo as saying that the gap is wide.",
        "In a post on X, Blinken wrote that the gap is wide.",
        "Blinken pointed out that the gap is wide.",
        "Blinken urged both sides to close the gap.",
        "Blinken called on Moscow to close the gap.",
    ],
)
def test_several_words_report_speech_too(read: Read, words: str) -> None:
    assert [s.speaker_name for s in indirect(read, CAST + words)] == ["Antony Blinken"]


@pytest.mark.parametrize(
    "verb",
    [
        "made clear the rules applied to all",
        "was adamant that the rules applied to all",
        "reaffirmed that the rules applied to all",
        "went on to say that the rules applied to all",
        "hit back that the rules applied to all",
        "pleaded with both camps to obey the rules",
        "appealed to them to obey the rules of the house",
        "dismissed the rules as a joke of bad taste",
        "voiced optimism about the rules",
        "rejected it, terming the rules a joke of bad taste",
        "said little would change in the house",
    ],
)
def test_what_counts_as_saying(read: Read, verb: str) -> None:
    words = f"Secretary of State Antony Blinken {verb}."
    assert [s.speaker_name for s in indirect(read, words)] == ["Antony Blinken"]
