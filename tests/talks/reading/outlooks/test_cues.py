"""Phrases that tell how talks will go, found by one of their words."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.outlooks_told import outlooks, phrase


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The ferrymen expect the harbour to fail.", "expect the harbour to fail"),
        ("They are on the brink of collapse.", "on the brink of collapse"),
        ("He sees no chance of it.", "sees no chance"),
        ("The hardest part lies ahead.", "lies ahead"),
        ("The rain will take months.", "will take months"),
        ("The boat sailed on Friday.", None),
        ("He saw a boat on the brink of the cliff.", None),
        ("He took months.", None),
    ],
)
def test_it_works(words: str, told: str | None) -> None:
    assert phrase(words) == told


def test_a_phrase_is_sought_behind_the_offset() -> None:
    words = "He sees no chance and no hope, and the hardest part lies ahead."
    assert phrase(words, words.index("the hardest")) == "lies ahead"
    assert phrase(words, words.index("ahead")) is None


def test_of_two_phrases_the_leftmost_is_found() -> None:
    assert phrase("He sees no chance, and the hardest part lies ahead.") == "sees no chance"


@pytest.mark.parametrize(
    "words",
    [
        "Blinken expects the work to take years.",
        "Blinken said he expected a declaration of principles by Thursday.",
        "Blinken expressed the hope that direct talks would follow.",
        "The talks are to last two weeks, Blinken said.",
        "The round will be followed by another in Nairobi, Blinken said.",
        "The talks are expected to last three days, Blinken said.",
        "“I am not optimistic,” Blinken said.",
        "“We expect tough days ahead,” Blinken said.",
        "Blinken voiced confidence that a deal was within reach.",
    ],
)
def test_more_words_of_expectation(read: Read, words: str) -> None:
    named = "Secretary of State Antony Blinken landed. " + words
    assert [o.by for o in outlooks(read, named)] == ["united-states"]


@pytest.mark.parametrize(
    "words",
    [
        "Blinken predicted that the road would open in spring.",
        "Nobody here expects them to sign.",
        "Blinken does not think the process will collapse.",
        "The talks are due to last until Sunday.",
        "The work will take longer.",
    ],
)
def test_still_more_words_of_expectation(read: Read, words: str) -> None:
    assert len(outlooks(read, "Secretary of State Antony Blinken landed. " + words)) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Few in the hotel believe that the truce will survive the summer.",
        "A deal is not expected before the autumn.",
        "Officials of both sides privately expect the bus to roll before spring.",
        "The envoy sees no chance of an agreement.",
        "The mediator hopes to bring both delegations together again.",
        "It is unlikely that the parties will sign.",
        "Nobody here is betting on a breakthrough.",
        "Diplomats warned that the process may collapse.",
        "Most observers give the accord six months.",
        "The talks are on the verge of collapse.",
        "The minister expects at least three more rounds.",
        "The first reading of the text is expected to be completed in 2019.",
        "Success is far from certain.",
    ],
)
def test_outlooks_are_told_in_many_words(read: Read, words: str) -> None:
    assert len(outlooks(read, words)) == 1


@pytest.mark.parametrize(
    "words",
    [
        "The two sides hope to agree on a ceasefire before August.",
        "Diplomats hoped to complete and announce the text before midnight.",
        "There may be another round of talks in May.",
        "“This week I think we can make headway,” the envoy, Anna Berg, said.",
        "There is no guarantee that the talks will end well.",
        "The two sides remain far apart, making a quick deal unlikely.",
        "The meeting raised hopes of an end to the war.",
        "The talks ended early, dimming hopes for peace.",
        "The outcome is still unknown.",
        "The talks could go on past Christmas.",
    ],
)
def test_everyday_words_of_outlook(read: Read, words: str) -> None:
    assert len(read(words, "outlook")) == 1


@pytest.mark.parametrize(
    "words",
    [
        "She hopes to agree with her husband on a name.",
        "“I think they can live with it,” the envoy, Anna Berg, said.",
        "There may be another table in the hall.",
        "He had hoped to sign it last year.",
        "The mediators raised the flag in the hall.",
    ],
)
def test_no_outlook_in_these(read: Read, words: str) -> None:
    assert read(words, "outlook") == []


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Iran fears the dam will cut its supply of water.", 0),
        ("Growers fear that the levy would cost them their farms.", 0),
        ("Diplomats fear that the talks will collapse.", 1),
        ("“I fear that nobody will sign it,” the envoy said.", 1),
        ("Iran and Iraq were expected to sign the accord in May, but Iran stayed away.", 0),
        ("Iran and Iraq were expected to sign the accord in May, but neither put a pen to it.", 0),
        ("Iran and Iraq were expected to sign the accord in May.", 1),
    ],
)
def test_what_is_feared_of_other_things_or_came_to_nothing_is_none(
    read: Read, words: str, count: int
) -> None:
    assert len(outlooks(read, words)) == count


def test_what_was_set_to_be_signed_but_was_put_off_is_none(read: Read) -> None:
    words = "The accord of Iran and Iraq was due to be initialled in May but was called off after a row."
    assert outlooks(read, words) == []
