"""Answers in everyday words: consent, refusal and what is left open, behind what another party asked."""

from __future__ import annotations

import pytest

from talks.reading.findings import ResponseFound
from tests.talks.reading.conftest import Read

ASKED = "Iraq asked Iran to open the weir and proposed a joint commission. "
TAKEN = (
    "Iran agreed to do so.",
    "Iran agreed to that the same day.",
    "Iran agreed to the former.",
    "Iran consented to it.",
    "Tehran gave its consent.",
    "Iran signed up to it.",
    "Iran has given the green light.",
    "Iran gave the nod to the commission.",
    "Iran is on board.",
    "Tehran was in favour.",
    "Iran is in favour of the commission.",
    "Iran granted the request.",
    "Iran met the request.",
    "Iran complied.",
    "Iran acceded to this.",
    "Iran promised to do it by the spring.",
    "Iran confirmed that it would open the weir.",
    "Iran confirmed that its government would accept the commission.",
    "Iran will join the commission, its foreign ministry said.",
    "Iran will take part in it, the ministry said.",
    "Iran will do so, its spokesman said.",
    "Iran went along with this.",
    "Iran gave way.",
    "Iran gave in.",
    "The Iranian side took up the offer.",
    "Iran took Iraq up on the offer.",
    "Iran assented.",
    "Iran obliged.",
    "Iran expressed its agreement.",
    "Iran approved the idea.",
    "Iran subscribed to the proposal.",
    "Iran voiced support for the proposal.",
    "Iran supports it.",
    "Iran backs the idea.",
    "Iran welcomed this.",
    "Iran has agreed in principle.",
    "Iran will open it on Monday, its foreign minister said.",
    "Iran declared itself in agreement.",
    "Iran has accepted.",
    "Iran accepted at once.",
    "Iran accepted the former and declined the latter.",
    "Iran accepted a joint commission.",
    "Iran nodded it through.",
    "Iran assured the Iraqis that it would open the weir.",
    "The Iranian government granted this.",
    "Iran was happy to comply.",
    "That was agreed to by Iran.",
    "Iran replied in the affirmative.",
    "Iran gave its word.",
    "Iran dropped its objections.",
    "Iran lifted its veto.",
    "Iran conceded the point.",
    "Iran relented after two hours.",
)
REFUSED = (
    "Iran turned the request down.",
    "Iran declined.",
    "Iran does not accept this.",
    "Iran does not accept the word weir.",
    "Iran does not want a commission.",
    "Iran does not want this.",
    "Iran did not.",
    "Iran has not.",
    "Iran will not.",
    "Iran is against it.",
    "Iran is against opening the weir.",
    "Iran opposes any commission.",
    "Iran brushed the proposal aside.",
    "Iran waved this away.",
    "Iran dismissed the idea out of hand.",
    "Iran poured cold water on it.",
    "Iran turned a deaf ear.",
    "Iran would have none of it.",
    "Iran wants nothing of it.",
    "Iran wants nothing to do with it.",
    "Iran wants no part of it.",
    "Iran sees no need for it.",
    "Iran sees no reason to open the weir.",
    "Iran saw no grounds for a commission.",
    "Iran thinks nothing of the idea.",
    "Iran insisted it would not open the weir.",
    "Iran insisted that the weir would stay shut.",
    "Iran denied that it must open the weir.",
    "Iran denied that it was obliged to do so.",
    "Iran is not obliged to do so, the minister said.",
    "Iran said the condition could not be met.",
    "Iran said that this was out of the question.",
    "Iran said it was not possible.",
    "Iran said the weir was not on the agenda.",
    "Iran said that the weir was not up for discussion.",
    "Iran said that the weir was an internal matter of Iran and could not be on the table.",
    "Iran said the commission was superfluous.",
    "Iran said it had no intention of opening it.",
    "Iran has no intention of doing so.",
    "Iran has no plans to open the weir.",
    "Iran balked.",
    "Iran would not hear of it.",
    "Iran would not budge.",
    "Iran remained firm.",
    "Iran stood by its position.",
    "Iran sticks to its position.",
    "Iran would not agree.",
    "Iran was not prepared to do so.",
    "Iran is not ready for that.",
    "Iran is not willing.",
    "Iran was unwilling.",
    "Iran cannot agree to that.",
    "Iran cannot do that, he said.",
    "Iran could not accept this, the ministry said.",
    "Iran refuses to do so.",
    "Iran blocked it.",
    "Iran vetoed it.",
    "Iran answered with a flat no.",
    "Iran's answer was no.",
    "The answer from Iran was no.",
    "Tehran's reply was a curt no.",
    "Iran demurred.",
    "Iran protested.",
    "Iran objected.",
    "Iran objects.",
    "Iran disagrees.",
    "Iran disagreed.",
    "Iran raised objections.",
    "Iran showed no interest.",
    "Iran showed little interest in the idea.",
    "Iran showed Iraq the door.",
    "Iran considers this unacceptable.",
    "Iran considers the commission unnecessary.",
    "Iran called it blackmail.",
    "Iran called the request a provocation.",
    "Iran described the demand as absurd.",
    "Iran says the weir is none of Iraq's business.",
    "Iran says it is a non-starter.",
    "Iran spoke of blackmail.",
    "Iran ignored the request.",
    "Iran left the request unanswered and rejected it later.",
    "Iran threw it out.",
    "Iran voted against it.",
    "Iran shot it down.",
    "Iran withheld its consent.",
    "Iran withheld its approval.",
    "Iran has so far resisted.",
    "Iran resisted the idea.",
    "Iran held firm.",
    "Tehran is having none of it.",
    "Iran repudiated the demand.",
    "Iran scorned the proposal.",
    "Iran recoils from the idea.",
    "Iran bristled at the suggestion.",
    "Iran shrugged it off.",
    "Iran denied the request.",
    "Iran replied that this was impossible.",
    "Iran replied that the weir belonged to Iran.",
    "Iran replied that the weir was a matter for Iran.",
    "Iran responded that the weir was its own affair.",
    "Iran replied that it would do nothing of the kind.",
    "Iran replied that it had no water to spare.",
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
    "For Iran this is unacceptable.",
    "For Tehran it was out of the question.",
    "For Iran, a commission is out of the question.",
    "That is out of the question for Iran.",
    "This was refused by Iran.",
    "The request was turned down by Iran.",
    "Iran's foreign minister said it was too much.",
    "Iran is opposed.",
    "Iran is firmly opposed to this.",
    "Iran took exception to it.",
    "Iran spurned it.",
    "Iran walked away from it.",
    "Iran shook its head.",
    '"No," said the Iranian foreign minister, Hossein Amir-Abdollahian.',
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
    "Iran put off an answer.",
    "Iran has put off an answer until after the next round.",
    "Iran put the matter off until March.",
    "Iran postponed its answer.",
    "Iran put off a decision.",
    "Iran deferred the question to a later round.",
    "Iran left it open.",
    "Iran left open whether it would join.",
    "Iran has left the question open.",
    "Iran kept its options open.",
    "Iran kept the door open.",
    "Iran showed itself willing.",
    "Iran showed itself open to this.",
    "Iran showed readiness.",
    "Iran signalled willingness.",
    "Iran signalled readiness to talk about it.",
    "Iran is ready for one year.",
    "Iran is ready for a commission, but not now.",
    "Iran is ready to talk about this.",
    "Iran did not rule it out.",
    "Iran does not exclude it.",
    "Iran has not ruled out a commission.",
    "Iran would not rule it out.",
    "Iran would not be drawn.",
    "Iran would not commit itself.",
    "Iran was in no rush to agree.",
    "Iran is in no hurry.",
    "Iran said it needed time.",
    "Iran asked for time.",
    "Iran asked for time to think.",
    "Iran requested two weeks.",
    "Iran wants to think about it.",
    "Iran wants to sleep on it.",
    "Iran wants to study it first.",
    "Iran said she would convey the proposal to Tehran.",
    "Iran will pass it on to its capital.",
    "Iran said it would take the proposal back to the capital.",
    "Iran took note of it.",
    "Iran took the proposal under advisement.",
    "Iran calls it a start.",
    "Iran called it a step in the right direction, but not enough.",
    "Iran called the proposal interesting.",
    "Iran called it a good basis.",
    "Iran said it was a useful starting point.",
    "Iran had nothing against it.",
    "Iran said that it had nothing against them, yet that they were incomplete.",
    "Iran said it was possible.",
    "Iran said it was worth discussing.",
    "Iran hesitated.",
    "Iran is hesitating.",
    "Iran is wavering.",
    "Iran is mulling the request.",
    "Iran is thinking it over.",
    "Iran would agree if Iraq paid.",
    "Iran would agree only if Iraq paid.",
    "Iran made its consent conditional on payment.",
    "Iran tied its consent to payment.",
    "Iran agreed on condition that Iraq paid.",
    "Iran agreed, on condition that Iraq pays.",
    "Iran agreed, provided that Iraq pays.",
    "Iran countered with a five-year plan.",
    "Iran came back with a draft of its own.",
    "Iran offered three days instead.",
    "Iran offered two gates instead.",
    "Iran is ready to go halfway.",
    "Iran responded cautiously.",
    "Iran reacted with reserve.",
    "Iran reacted coolly.",
    "Iran showed interest.",
    "Iran expressed interest in the idea.",
    "Iran will decide next week.",
    "Iran said it would decide in March.",
    "Iran will give its answer on Friday.",
    "Iran will reply in writing.",
    "Iran promised an answer by Friday.",
    'Iran said "maybe".',
    "Iran does not say no.",
    "Iran said it would consult its experts.",
    "Iran reserved its position.",
    "Iran reserved judgement.",
    "Iran referred the question to its parliament.",
    "Iran referred the matter to experts.",
    "Iran said the matter was still under discussion.",
    "Iran said it was too early for that.",
    "Iran is prepared to discuss it.",
    "Iran might agree.",
    "Iran could imagine this.",
    "Iran can imagine a commission.",
    "Iran could live with it.",
    "Iran is not opposed in principle.",
    "Iran has asked for details.",
    "Iran asked for a pause to consider it.",
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
    found = [f for f in read(asked + words, "response") if f.evidence[0].start >= len(asked.rstrip())]
    return [(f.payload.by, f.payload.stance) for f in found if isinstance(f.payload, ResponseFound)]


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


def test_one_figure_answers_another(read: Read) -> None:
    asked = "Iraq demands that 70 percent of the toll be paid to it. "
    assert _stances(read, "Iran has offered half.", asked) == [("iran", "counter_offers")]
    assert _stances(read, "Iran also wants 12 gates.", asked) == []


def test_a_line_drawn_right_behind_what_was_asked_of_one_refuses_it(read: Read) -> None:
    asked = "Iraq demands that Iran hand over the lower marshes. "
    assert ("iran", "refuses") in _stances(read, "Iran has ruled out giving up any land.", asked)


def test_they_are_those_who_say_so(read: Read) -> None:
    asked = "Oman offered to host a round. "
    words = "The Iraqi side accepted the offer; the Iranians said they would think about it."
    assert ("iran", "open") in _stances(read, words, asked)
