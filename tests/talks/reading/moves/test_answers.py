"""Answers in everyday words: only behind something that another party asked."""

from __future__ import annotations

import pytest

from talks.reading.findings import ResponseFound
from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import stances

ASKED = "Iraq proposed a joint commission. "


def _answers(read: Read, words: str) -> list[tuple[str | None, str]]:
    found = [f.payload for f in read(words, "response") if isinstance(f.payload, ResponseFound)]
    return [(answer.by, answer.stance) for answer in found]


def test_it_works(read: Read) -> None:
    assert _answers(read, ASKED + "Iran says no.") == [("iran", "refuses")]


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Iran has said it cannot.", "refuses"),
        ("Iran shrugged it off.", "refuses"),
        ("Iran refused.", "refuses"),
        ("Iran answered that the date was too early.", "refuses"),
        ("Iran says that is a matter of sovereignty.", "refuses"),
        ("Iran stood firm.", "refuses"),
        ("Iran did not object.", "accepts"),
        ("Iran's envoy Ali Muster said Tehran would look at it.", "open"),
        ("“We can work with that,” said Iran's envoy, Ali Muster.", "open"),
        ("Iran took the offer to its parliament.", "open"),
        ("Iran needed time.", "defers"),
        ("Iran promised to study the paper.", "defers"),
        ("Iran has consented.", "accepts"),
        ("Iran accepted within the hour.", "accepts"),
        ("Iran gave the green light.", "accepts"),
        ("Iran backed the idea, with reservations.", "accepts_in_part"),
        ("Iran came back with a draft of its own.", "counter_offers"),
        ("Iran says that will not happen.", "refuses"),
        ("Iran does not.", "refuses"),
        ("Iran would never do so.", "refuses"),
        ("Iran says the figure has no basis in law.", "refuses"),
        ("Iran said there was no evidence for it.", "refuses"),
        ("Iran is strongly opposed.", "refuses"),
        ("Iran is not in favour.", "refuses"),
        ("Iran would not be moved.", "refuses"),
        ("Iran has turned a deaf ear.", "refuses"),
        ("Iran called that a coup.", "refuses"),
        ("“Absolutely not,” said Iran's envoy, Ali Muster.", "refuses"),
        ("“The barge is not going anywhere,” said Iran's envoy, Ali Muster.", "refuses"),
        ("Iran denied holding it and called the idea absurd.", "refuses"),
        ("Iran is thinking about it.", "open"),
        ("Iran is open to an extension.", "open"),
        ("Iran has not said yes or no.", "open"),
        ("Iran's envoy Ali Muster said it was too early to decide.", "defers"),
        ("Iran said the matter needed further study.", "defers"),
        ("Iran would consider halving it.", "defers"),
        ("Iran said it would let them in.", "accepts"),
        ("Iran has since complied.", "accepts"),
        ("Not in my lifetime, said Iran's envoy, Ali Muster.", "refuses"),
        ("Iran is not saying no.", "open"),
        ("Iran will have to ask its leader first.", "defers"),
        ("Iran agreed within a day.", "accepts"),
    ],
)
def test_stances(read: Read, words: str, stance: str) -> None:
    assert _answers(read, ASKED + words) == [("iran", stance)]


@pytest.mark.parametrize(
    "words",
    [
        "Iran says no.",
        "Iraq proposed a joint commission. Nobody moved. It was late. Iran says no.",
        "Iran proposed a joint commission. Iran says no.",
        "Iraq proposed a joint commission. Iran says no more water is left.",
    ],
)
def test_nothing_was_asked_by_another_party_right_before(read: Read, words: str) -> None:
    assert _answers(read, words) == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Iran dismissed as baseless the talk of an attack.", []),
        ("Iran dismissed as a trap the Iraqi offer.", ["refuses"]),
        ("Iran rejected a ruling of 2016 on the islands.", []),
        ("Iran rejected the comparison.", []),
        ("Iran rejected the petition of Iraq.", ["refuses"]),
        ("Iran accepted the credentials of the new envoy.", []),
        ("Iran accepted 2,000 refugees.", []),
        ("Iran accepted the offer on refugees.", ["accepts"]),
        ("Iran refused to honour the deal.", []),
        ("Iran refused to honour requests, and refused to accept the offer.", ["refuses"]),
        ("Iran endorsed the proposal with reservations.", ["open"]),
        ("Iran welcomed the proposal if it helped the talks.", ["open"]),
    ],
)
def test_what_is_rejected_or_accepted_was_put_to_somebody(read: Read, words: str, found: list[str]) -> None:
    assert [stance for _, stance in stances(read, words)] == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Iran agreed to think it over.", [("iran", "open")]),
        ("Iran declined to despair.", []),
    ],
)
def test_to_think_is_no_yes_and_hope_no_answer(read: Read, words: str, found: list[tuple[str, str]]) -> None:
    assert _answers(read, ASKED + words) == found


PATROL = "Kenya proposed a joint patrol on the lake. "


@pytest.mark.parametrize(
    "words",
    [
        "Uganda and Tanzania support the patrol.",
        "Uganda and Tanzania back the patrol.",
        "Uganda and Tanzania have come out in favour of the patrol.",
    ],
)
def test_several_support_what_was_asked(read: Read, words: str) -> None:
    assert stances(read, words, PATROL) == [("uganda", "accepts"), ("tanzania", "accepts")]


@pytest.mark.parametrize(
    "words", ["Uganda and Tanzania support the army of Congo.", "Uganda came out in favour of the new coach."]
)
def test_who_supports_something_else_answers_nobody(read: Read, words: str) -> None:
    assert stances(read, words, PATROL) == []


def test_of_two_who_ask_together_neither_answers_the_other(read: Read) -> None:
    told = read(PATROL + "Uganda and Tanzania would prefer a hotline.", "response")
    assert {f.payload.to_demand for f in told if isinstance(f.payload, ResponseFound)} == {0}


def test_who_agrees_to_refer_it_has_not_accepted(read: Read) -> None:
    asked = "Iraq proposed a joint ferry. "
    words = "The Iranian envoy Ali Muster agreed to refer the proposal to Tehran."
    assert stances(read, words, asked) == [("iran", "open")]
