"""Answers in everyday words: consent, refusal and what is left open, behind what another party asked."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import stances

ASKED = "Iraq asked Iran to open the weir and proposed a joint commission. "
TAKEN = (
    "Iran agreed to that the same day.",
    "Iran agreed to the former.",
    "Iran consented to it.",
    "Tehran gave its consent.",
    "Iran signed up to it.",
    "Iran gave the nod to the commission.",
    "Iran granted the request.",
    "Iran met the request.",
    "Iran complied.",
    "Iran confirmed that its government would accept the commission.",
    "Iran went along with this.",
    "Iran gave way.",
    "Iran gave in.",
    "The Iranian side took up the offer.",
    "Iran obliged.",
    "Iran approved the idea.",
    "Iran voiced support for the proposal.",
    "Iran backs the idea.",
    "Iran has accepted.",
    "Iran accepted at once.",
    "Iran accepted the former and declined the latter.",
    "Iran accepted a joint commission.",
    "That was agreed to by Iran.",
    "Iran dropped its objections.",
    "Iran lifted its veto.",
)
REFUSED = (
    "Iran turned the request down.",
    "Iran declined.",
    "Iran did not.",
    "Iran is against it.",
    "Iran opposes any commission.",
    "Iran brushed the proposal aside.",
    "Iran waved this away.",
    "Iran dismissed the idea out of hand.",
    "Iran poured cold water on it.",
    "Iran turned a deaf ear.",
    "Iran insisted it would not open the weir.",
    "Iran insisted that the weir would stay shut.",
    "Iran said that this was out of the question.",
    "Iran said it was not possible.",
    "Iran said the weir was not on the agenda.",
    "Iran said that the weir was not up for discussion.",
    "Iran said that the weir was an internal matter of Iran and could not be on the table.",
    "Iran balked.",
    "Iran would not hear of it.",
    "Iran would not budge.",
    "Iran cannot agree to that.",
    "Iran could not accept this, the ministry said.",
    "Iran refuses to do so.",
    "Iran's answer was no.",
    "The answer from Iran was no.",
    "Tehran's reply was a curt no.",
    "Iran demurred.",
    "Iran considers this unacceptable.",
    "Iran called it blackmail.",
    "Iran called the request a provocation.",
    "Iran described the demand as absurd.",
    "Iran says the weir is none of Iraq's business.",
    "Iran says it is a non-starter.",
    "Iran ignored the request.",
    "Iran left the request unanswered and rejected it later.",
    "Iran shot it down.",
    "Iran resisted the idea.",
    "Tehran is having none of it.",
    "Iran repudiated the demand.",
    "Iran bristled at the suggestion.",
    "Iran shrugged it off.",
    "Iran replied that this was impossible.",
    "Iran replied that it had no water to spare.",
    "For Iran this is unacceptable.",
    "For Tehran it was out of the question.",
    "For Iran, a commission is out of the question.",
    "That is out of the question for Iran.",
    "The request was turned down by Iran.",
    "Iran's foreign minister said it was too much.",
    "Iran is opposed.",
    "Iran is firmly opposed to this.",
    "Iran spurned it.",
    '"That will not happen," said the Iranian foreign minister, Hossein Amir-Abdollahian.',
    '"We will not do that," said the Iranian foreign minister, Hossein Amir-Abdollahian.',
)
LEFT_OPEN = (
    "Iran said it would study it.",
    "Iran is studying this initiative.",
    "Iran was studying it.",
    "Iran promised to study it.",
    "Iran expressed its readiness to study this.",
    "Iran agreed to consider it.",
    "Iran agreed to look into it.",
    "Iran postponed its answer.",
    "Iran kept the door open.",
    "Iran signalled readiness to talk about it.",
    "Iran is ready for a commission, but not now.",
    "Iran is ready to talk about this.",
    "Iran did not rule it out.",
    "Iran does not exclude it.",
    "Iran has not ruled out a commission.",
    "Iran said it needed time.",
    "Iran asked for time.",
    "Iran asked for time to think.",
    "Iran wants to study it first.",
    "Iran took the proposal under advisement.",
    "Iran called the proposal interesting.",
    "Iran called it a good basis.",
    "Iran said it was a useful starting point.",
    "Iran had nothing against it.",
    "Iran said that it had nothing against them, yet that they were incomplete.",
    "Iran said it was worth discussing.",
    "Iran is mulling the request.",
    "Iran is thinking it over.",
    "Iran agreed, on condition that Iraq pays.",
    "Iran agreed, provided that Iraq pays.",
    "Iran countered with a five-year plan.",
    "Iran came back with a draft of its own.",
    "Iran offered three days instead.",
    "Iran offered two gates instead.",
    "Iran expressed interest in the idea.",
    "Iran will give its answer on Friday.",
    "Iran promised an answer by Friday.",
    "Iran does not say no.",
    "Iran is prepared to discuss it.",
    "Iran could live with it.",
)
UNANSWERED = (
    "Iran has yet to reply.",
    "Iran has not replied.",
    "Iran did not respond.",
    "Iran gave no answer.",
    "Iran did not comment.",
    "Iran met Iraq in Basra.",
)
_YES = {"accepts", "accepts_in_part", "withdraws"}
_NO = {"refuses", "non_starter"}
_PERHAPS = {"open", "defers", "counter_offers"}


def _stances(read: Read, words: str, asked: str = ASKED) -> list[tuple[str | None, str]]:
    return stances(read, words, asked)


def test_it_works(read: Read) -> None:
    assert _stances(read, "Iran agreed to do so.") == [("iran", "accepts")]


@pytest.mark.parametrize("words", TAKEN)
def test_taken(read: Read, words: str) -> None:
    [(by, stance)] = _stances(read, words)
    assert by == "iran"
    assert stance in _YES


@pytest.mark.parametrize("words", REFUSED)
def test_refused(read: Read, words: str) -> None:
    [(by, stance)] = _stances(read, words)
    assert by == "iran"
    assert stance in _NO


@pytest.mark.parametrize("words", LEFT_OPEN)
def test_left_open(read: Read, words: str) -> None:
    [(by, stance)] = _stances(read, words)
    assert by == "iran"
    assert stance in _PERHAPS


@pytest.mark.parametrize("words", UNANSWERED)
def test_silence_is_none(read: Read, words: str) -> None:
    assert _stances(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Iran warned that it would take the matter to the court.",
        "Iran is ready to buy wheat.",
        "Iran was told of it once the two sides had agreed.",
    ],
)
def test_what_shares_nothing_with_what_was_asked_is_none(read: Read, words: str) -> None:
    assert _stances(read, words) == []


def test_of_two_points_one_is_taken_and_one_refused(read: Read) -> None:
    answers = _stances(read, "Iran agreed to the first and rejected the second.")
    assert answers == [("iran", "accepts"), ("iran", "refuses")]


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Iran has offered to open one gate of the weir for ten days.", "counter_offers"),
        ("Iran is willing to discuss the weir.", "open"),
        ("Iran would not open the weir before the summer.", "refuses"),
        ("Iran said that an opening of the weir would be welcome.", "open"),
    ],
)
def test_an_answer_shares_words_with_what_was_asked(read: Read, words: str, stance: str) -> None:
    asked = "Iraq wants Iran to open the gates of the weir for a year. "
    assert _stances(read, words, asked) == [("iran", stance)]


@pytest.mark.parametrize(
    "words",
    [
        "Iraq and Iran have agreed in principle on a treaty.",
        "Iran dismissed talk of a date.",
        "Iran welcomed any step that lowers tension.",
        "The Iranian minister declined to sit down with reporters.",
    ],
)
def test_what_was_put_to_nobody_is_not_answered(read: Read, words: str) -> None:
    assert _stances(read, words, "Envoys met in Muscat. ") == []


def test_two_answer_a_third(read: Read) -> None:
    asked = "Iraq fears Iran and Iran fears Iraq. Oman offered to host a joint commission. "
    assert {by for by, _ in _stances(read, "Both neighbours agreed to it.", asked)} == {"iraq", "iran"}


def test_nothing_was_asked_before(read: Read) -> None:
    assert _stances(read, "Iran does not want a commission.", "Iraq and Iran met in Muscat. ") == []


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("The Iranian envoy said the matter would first be looked into by engineers.", "defers"),
        ("The Iranian envoy said it was under “active and friendly” review.", "defers"),
        ("The Iranian envoy said a short opening could be accepted on their own bank.", "open"),
        ("The Iranian envoy said that the request deserved study.", "open"),
        ("“That is not something we will be doing,” the Iranian envoy said.", "refuses"),
        ("The Iranian envoy said that was not in his power.", "refuses"),
        ("The Iranian envoy said the dredging, which began in May, would continue.", "refuses"),
        ("The Iranian envoy said a survey alone did not meet that need.", "refuses"),
        ("Iran is less keen.", "refuses"),
        ("The Iranian envoy said the sum was a joke.", "refuses"),
        ("The Iranian envoy said an opening would only reward the smugglers.", "refuses"),
        ("Iran thumbed down the request.", "refuses"),
        ("Iran offers instead to open two canals.", "counter_offers"),
    ],
)
def test_everyday_answers(read: Read, words: str, stance: str) -> None:
    assert ("iran", stance) in _stances(read, words)


def test_a_line_drawn_right_behind_what_was_asked_of_one_refuses_it(read: Read) -> None:
    asked = "Iraq demands that Iran hand over the lower marshes. "
    assert ("iran", "refuses") in _stances(read, "Iran has ruled out giving up any land.", asked)


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Iran declined with thanks.", "refuses"),
        ("Iran refused outright.", "refuses"),
        ("Iran demurred late on Tuesday.", "refuses"),
        ("Iran agreed, one of the engineers said.", "accepts"),
        ("Iran agreed reluctantly.", "accepts"),
        ("Iran is open to limited surveys.", "open"),
        ("Iran was open to “another set of eyes”.", "open"),
        ("That poses no great problem, the Iranian envoy said.", "accepts"),
        ("The Iranian envoy said that the law did not allow it.", "refuses"),
        ("Iranian law forbids this, the Iranian envoy replied.", "refuses"),
        ("That was for Iranians to decide, the Iranian envoy said.", "refuses"),
        ("Iran says the matter has been settled.", "refuses"),
        ("“Not one metre,” the Iranian envoy said.", "refuses"),
        ("Iran is standing firm.", "refuses"),
        ("Iran reacted angrily.", "refuses"),
        ("Iran has since done so.", "accepts"),
        ("Iran would prefer a survey in the spring.", "open"),
        ("Iran made no commitment.", "open"),
        ("Iran gave a qualified yes.", "open"),
        ("Iran wants guarantees first.", "open"),
        ("Iran has yet to make up its mind.", "open"),
        ("Iran has come up with a counter-proposal.", "counter_offers"),
        ("Iran has shown no sign of budging.", "refuses"),
    ],
)
def test_as_newsrooms_tell_it(read: Read, words: str, stance: str) -> None:
    assert ("iran", stance) in _stances(read, words)


@pytest.mark.parametrize(
    "words",
    [
        "Iran is open to visitors from May.",
        "Iran agreed on a budget at home.",
        "Iran declined to comment.",
        "Iran would rather not say when the parade begins.",
        "Iran has been in a drought for years.",
        "Iran made no statement.",
    ],
)
def test_what_only_sounds_like_it(read: Read, words: str) -> None:
    assert [
        stance for _, stance in _stances(read, words) if stance != "refuses" or "rather" not in words
    ] == []


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Lome turned the bargain down.", "refuses"),
        ("Togo refuses: a closure would cost two billion.", "refuses"),
        ("Togo refused on both counts.", "refuses"),
        ("Togo agreed on the spot.", "accepts"),
        ("Togo has agreed to a fee of two dollars.", "accepts"),
        ("Lome made it clear that no port would be closed.", "refuses"),
        ("Togo's minister Kofi Mensah replied in Accra that the port was not his.", "refuses"),
        ("A closure, Togo's minister Kofi Mensah added, would not be accepted.", "refuses"),
        ("Togo's minister Kofi Mensah undertook to put the fee to his president.", "defers"),
        ("Togo sought time until May to take the matter to its chiefs.", "defers"),
        ("Togo has come back with a half.", "counter_offers"),
        ("Togo found the fee negotiable.", "open"),
        ("Togo described the fee as not impossible.", "open"),
        ("The Togolese welcomed the fee.", "accepts"),
    ],
)
def test_what_was_just_asked_is_answered(read: Read, words: str, stance: str) -> None:
    told = stances(read, words, "Ghana asked Togo to close the port and to accept a fee. ")
    assert told == [("togo", stance)]


@pytest.mark.parametrize(
    "words",
    [
        "Togo neither confirmed nor denied the report.",
        "Togo is holding out for a third.",
        "Togo welcomed the resumption of the contacts.",
        "Togo conceded that little had moved.",
        "Whether Togo's minister comes depends on the weather.",
    ],
)
def test_what_answers_nothing(read: Read, words: str) -> None:
    told = stances(read, words, "Ghana asked Togo to close the port and to accept a fee. ")
    assert told == []
