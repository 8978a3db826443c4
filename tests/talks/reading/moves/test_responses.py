"""Responses: the answering party, its stance, and the demand it answers."""

from __future__ import annotations

import pytest

from talks.reading.findings import ResponseFound
from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import stances


def _responses(read: Read, words: str) -> list[ResponseFound]:
    return [f.payload for f in read(words, "response") if isinstance(f.payload, ResponseFound)]


def test_it_works(read: Read) -> None:
    [answer] = _responses(read, "China rejected the proposal.")
    assert (answer.by, answer.stance) == ("china", "refuses")


@pytest.mark.parametrize(
    ("words", "by", "stance"),
    [
        ("The US and its allies say that these are non-starters.", "united-states", "non_starter"),
        ("Serbia refused to accept a separate body.", "serbia", "refuses"),
        ("The proposal was rejected by Iran.", "iran", "refuses"),
        ("Iran accepted the offer.", "iran", "accepts"),
        ("Ethiopia has rejected mediation by four.", "ethiopia", "refuses"),
        ("Turkey has never agreed.", "turkey", "refuses"),
        ("Hamas has ruled that out.", "hamas", "refuses"),
        ("A pause was on the table, a condition Iran rejects.", "iran", "refuses"),
        ("Mediators floated a pause, which Moscow turned down.", "russia", "refuses"),
        ("Serbia calls the list unacceptable.", "serbia", "refuses"),
        ("Iran is open to the idea of a pause.", "iran", "open"),
        ("Iran dropped its demand for a written pledge.", "iran", "withdraws"),
        ("The ELN would not accept conditions set beforehand.", "eln", "refuses"),
        ("Iran agreed to open the weir for ten days.", "iran", "accepts"),
        ("Iran could accept the offer if Iraq paid for it.", "iran", "open"),
        ("Iraq welcomed the offer but said it did not go far enough.", "iraq", "open"),
        ("Iran called the demand “unacceptable”.", "iran", "refuses"),
        ("Egypt wants a treaty, which Ethiopia has resisted.", "ethiopia", "refuses"),
        ("Iraq called for direct talks, something Iran has long refused.", "iran", "refuses"),
        ("Iraq wants the weir opened, a demand the Iranian side says it cannot meet.", "iran", "refuses"),
        ("Serbia is unwilling to accept the plan.", "serbia", "refuses"),
        ("Poland has also said it will not support the text.", "poland", "refuses"),
        ("France said the text remained unacceptable.", "france", "refuses"),
        (
            "Thailand insisted on bilateral talks, declining Cambodia's call for a court.",
            "thailand",
            "refuses",
        ),
        ("Egypt backed the plan.", "egypt", "accepts"),
        ("Seoul welcomed the gesture.", "south-korea", "accepts"),
        ("Iraq proposed reopening the bridges. Iran has agreed to the bridges.", "iran", "accepts"),
        ("Iraq offered a rail link. Iran is willing to discuss it.", "iran", "open"),
        ("Iraq wants the weir opened on a fixed date. Iran will not hear of it.", "iran", "refuses"),
    ],
)
def test_stances(read: Read, words: str, by: str, stance: str) -> None:
    [answer] = _responses(read, words)
    assert (answer.by, answer.stance) == (by, stance)


def test_a_response_in_a_quotation_is_its_speakers(read: Read) -> None:
    words = "Russia's envoy Ana Testova sat down. “This is a non-starter in every sense,” Testova said."
    assert [(r.by, r.stance) for r in _responses(read, words)] == [("russia", "non_starter")]


@pytest.mark.parametrize(
    "words",
    [
        "If the West refuses to meet Russia's demands, nobody will come.",
        "Iran declined to comment on the proposal.",
        "The two sides agreed to a timetable.",
        "Sergei Lavrov and John Kerry agreed to assess the plan in Munich.",
        "Iran rejected reports of a deal.",
        "Iran and Iraq agreed to meet again.",
    ],
)
def test_nobody_answered(read: Read, words: str) -> None:
    assert _responses(read, words) == []


def test_one_party_may_take_one_thing_and_refuse_another(read: Read) -> None:
    answers = _responses(read, "Serbia agreed to the timetable but rejected the list.")
    assert [(answer.by, answer.stance) for answer in answers] == [
        ("serbia", "accepts"),
        ("serbia", "refuses"),
    ]


def test_the_government_of_a_country_with_a_movement_of_its_own_is_known(read: Read) -> None:
    words = "Colombia and the ELN met. Colombia waited; Colombia waits. The government rejected the offer."
    assert [answer.by for answer in _responses(read, words)] == ["colombia"]


@pytest.mark.parametrize(
    "words",
    ["Iran has yet to respond to the offer.", "Iran has not yet replied to the proposal."],
)
def test_silence_is_no_answer(read: Read, words: str) -> None:
    assert _responses(read, words) == []


def test_envoys_of_both_sides_answer_nobody(read: Read) -> None:
    assert _responses(read, "Envoys on Wednesday agreed to prolong a ceasefire.") == []


def test_a_willingness_is_no_refusal(read: Read) -> None:
    assert _responses(read, "Iran was willing to discuss an electoral timetable.") == []


def test_accepting_nothing_less_answers_nobody(read: Read) -> None:
    assert _responses(read, "Morocco will accept nothing beyond autonomy.") == []


def test_an_idea_dismissed_as_a_non_starter_is_answered_once(read: Read) -> None:
    assert len(_responses(read, "Brazil dismissed the idea as a non-starter.")) == 1


def test_each_party_that_is_listed_answers(read: Read) -> None:
    words = "Saudi Arabia, Kuwait and Russia rejected any such limits."
    found = {(answer.by, answer.stance) for answer in _responses(read, words)}
    assert found == {("saudi-arabia", "refuses"), ("kuwait", "refuses"), ("russia", "refuses")}


@pytest.mark.parametrize(
    ("answer", "stance"),
    [
        ("Iraq said the tariffs would stay.", "refuses"),
        ("Iraq has so far refused to be bound by its rules.", "refuses"),
        ("Iraq agreed to discuss it but gave no date.", "open"),
        ("Iraq accepted the outline, an official said.", "accepts"),
        ("Iraq backed the plan, but Oman stayed silent.", "accepts"),
    ],
)
def test_plain_answers_to_what_was_asked(read: Read, answer: str, stance: str) -> None:
    asked = "Iran called on Iraq to lift the tariffs. "
    assert [(r.by, r.stance) for r in _responses(read, asked + answer)] == [("iraq", stance)]


def test_to_call_a_demand_names_is_to_refuse_it(read: Read) -> None:
    words = "Iran called on Iraq to lift the tariffs. Iraq called the demand unnecessary."
    assert [(r.by, r.stance) for r in _responses(read, words)] == [("iraq", "refuses")]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "Iraq is ready to lower the weir, but has turned down the request for a road.",
            {("iraq", "open"), ("iraq", "refuses")},
        ),
        ("Iraq turned down the request and rejected the offer.", {("iraq", "refuses")}),
    ],
)
def test_yes_and_no_in_one_sentence(read: Read, words: str, found: set[tuple[str, str]]) -> None:
    told = _responses(read, "Iran asked Iraq to lower the weir and build a road. " + words)
    assert {(answer.by, answer.stance) for answer in told} == found


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Iraq called the terms “better dressed, but the same patient”.", "refuses"),
        ("Iraq described that as a half-open drawer.", "refuses"),
        ("Iraq called it a good beginning.", "open"),
        ("Iraq called this a mortgage but has not turned it down.", "open"),
        ("Iraq countered that the river was Iraqi.", "refuses"),
        ("Iraq replied that it would consider the weir.", "defers"),
        ("Iraq wouldn't accept that.", "refuses"),
        ("Iraq assured the envoys that it would honour the treaty.", "accepts"),
        ("Iraq's envoy was dismissive.", "refuses"),
    ],
)
def test_behind_something_asked(read: Read, words: str, stance: str) -> None:
    told = _responses(read, "Iran asked Iraq to lower the weir. " + words)
    assert [(answer.by, answer.stance) for answer in told] == [("iraq", stance)]


@pytest.mark.parametrize(
    "words",
    ["Iraq called the meeting off.", "Iraq called Ali Muster a friend.", "Iraq said no one had slept."],
)
def test_no_answers_behind_something_asked(read: Read, words: str) -> None:
    assert _responses(read, "Iran asked Iraq to lower the weir. " + words) == []


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("The plan drew a flat refusal from Iraq.", "refuses"),
        ("The plan won the approval of Iraq.", "accepts"),
        ("Iraq's answer, repeated on Monday by a minister, is no.", "refuses"),
        ("“Nobody asked us, so our answer is no,” said Iraq's envoy, Ali Muster.", "refuses"),
    ],
)
def test_told_by_a_noun(read: Read, words: str, stance: str) -> None:
    told = _responses(read, "Iran wants Iraq to lower the weir. " + words)
    assert [(answer.by, answer.stance) for answer in told] == [("iraq", stance)]


@pytest.mark.parametrize(
    "words",
    [
        "The foreign ministers of Kenya and Uganda approved a plan for the lake on Monday.",
        "Kenya and Uganda endorsed a timetable for the withdrawal.",
    ],
)
def test_what_two_accept_at_one_table_answers_nobody(read: Read, words: str) -> None:
    assert stances(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Kenya and Uganda approved a US plan for the lake on Monday.",
        "The African Union proposed a plan for the lake. Kenya and Uganda approved the plan.",
    ],
)
def test_what_two_accept_of_a_third_is_an_answer(read: Read, words: str) -> None:
    assert stances(read, words) == [("kenya", "accepts"), ("uganda", "accepts")]


def test_a_country_that_would_accept_something_is_open_and_one_that_says_so_accepts(read: Read) -> None:
    asked = "Kenya asked Uganda to receive the refugees. "
    assert stances(read, "Uganda would accept a smaller number.", asked) == [("uganda", "open")]
    assert stances(read, "Uganda said it would accept the refugees.", asked) == [("uganda", "accepts")]


def test_agreeing_that_something_is_so_answers_only_what_was_asked(read: Read) -> None:
    words = "Iraq agreed that the barges would be counted."
    assert stances(read, words, "Iran asked Iraq to count the barges. ") == [("iraq", "accepts")]
    assert stances(read, "It was agreed that a round would be held in Doha.", "Iran met Iraq. ") == []
    assert stances(read, "Iraq's envoy, Ali Muster, agreed that the river was low.", "Iran met Iraq. ") == []
    assert stances(read, "Iraq signed off on some waivers last week.", "Iran met Iraq. ") == []


@pytest.mark.parametrize(
    "words",
    [
        "A coalition of parties opposed to the Iranian proposal would wait.",
        "Talks between Iran and groups opposed to it were put off.",
        "Iran did not rule out that the bridge might reopen after the talks with Iraq.",
    ],
)
def test_a_trait_and_a_foresight_answer_nothing(read: Read, words: str) -> None:
    assert stances(read, words) == []


@pytest.mark.parametrize(
    "words", ["Iran is firmly opposed to the Iraqi proposal.", "Iran opposed the Iraqi proposal."]
)
def test_who_is_opposed_to_a_proposal_answers_it(read: Read, words: str) -> None:
    assert stances(read, words) == [("iran", "refuses")]


def test_who_is_not_open_to_a_compromise_is_not_willing(read: Read) -> None:
    assert ("iraq", "open") not in stances(read, "Iran said that Iraq was not open to a compromise.")


def test_what_both_agree_with_each_other_answers_nobody(read: Read) -> None:
    asked = "Iran urged Iraq to act against the Kurdistan Workers' Party. "
    assert stances(read, "In Muscat both sides agreed to a truce.", asked) == []
