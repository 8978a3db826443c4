"""Common nouns and "both" for those who were asked."""

from __future__ import annotations

import pytest

from talks.reading.findings import ResponseFound
from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import stances

UNION = "Nigeria asked the Academic Staff Union of Universities to end its strike. "
TWO = "Iran asked Iraq and Syria to open the weir. "


@pytest.mark.parametrize(
    "words",
    ["The lecturers would have none of it.", "The union turned it down.", "But the lecturers refused."],
)
def test_a_common_noun_for_the_party_that_was_asked(read: Read, words: str) -> None:
    assert [stance for _, stance in stances(read, UNION + words)] == ["refuses"]
    assert stances(read, UNION + words)[0][0] == "asuu"


def test_a_country_is_not_its_farmers(read: Read) -> None:
    assert stances(read, "Iran asked Iraq to open the weir. The farmers refused.") == []


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Both accepted it.", "accepts"),
        ("The two turned it down.", "refuses"),
        ("Neither accepted it.", "refuses"),
        ("Neither of them agreed.", "refuses"),
        ("The request was rejected by both.", "refuses"),
    ],
)
def test_each_of_those_who_were_asked(read: Read, words: str, stance: str) -> None:
    assert sorted(stances(read, TWO + words)) == [("iraq", stance), ("syria", stance)]


@pytest.mark.parametrize("words", ["Neither accepted nor refused.", "Both met in Vienna.", "Neither slept."])
def test_nothing_answered(read: Read, words: str) -> None:
    assert stances(read, TWO + words) == []


def test_they_are_not_their_country(read: Read) -> None:
    assert stances(read, "Iran ordered the herders out. They refused to go without water.") == []
    assert stances(read, "Iran refused to go without water.") == [("iran", "refuses")]


def test_a_short_name_is_that_of_who_answered_before(read: Read) -> None:
    told = "Elders of the Dulbo clan rejected an invitation. Iran repeated an offer of amnesty. "
    [answer] = [f.payload for f in read(told + "The elders dismissed it.", "response")][1:]
    assert isinstance(answer, ResponseFound)
    assert (answer.by_text, answer.stance) == ("Elders of the Dulbo clan", "refuses")
    assert len(read(told + "The pilots dismissed it.", "response")) == 1


@pytest.mark.parametrize(
    "organ", ["The cabinet", "The presidency", "The chancellery", "The presidential office"]
)
def test_an_organ_answers_for_the_state_that_was_asked(read: Read, organ: str) -> None:
    told = stances(read, f"{organ} turned the request down.", "Ghana asked Togo to close the port. ")
    assert told == [("togo", "refuses")]


def test_nobody_was_asked_by_name_and_the_organ_is_of_no_known_state(read: Read) -> None:
    told = stances(read, "The cabinet turned the request down.", "Farmers asked for a dam. ")
    assert ("togo", "refuses") not in told


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Both countries approved the request.", "accepts"),
        ("Both governments said yes.", "accepts"),
        ("The request was welcomed by both capitals.", "accepts"),
        ("Both sides turned the request down.", "refuses"),
        ("The two delegations have accepted the request.", "accepts"),
        ("Neither government accepted the request.", "refuses"),
        ("Neither side would hear of it.", "refuses"),
        ("Neither Iraq nor Syria would hear of it.", "refuses"),
    ],
)
def test_both_sides_answer_a_third(read: Read, words: str, stance: str) -> None:
    assert sorted(stances(read, TWO + words)) == [("iraq", stance), ("syria", stance)]


@pytest.mark.parametrize(
    "told",
    [
        "Iran asked Iraq to open the weir. Both sides accepted the plan.",  # the plan of one of the two
        "Iran and Iraq met in Basra. Both countries agreed to the text.",
        TWO + "Both countries welcomed the athletes.",
        TWO + "Both governments said no details would be given.",
    ],
)
def test_both_sides_answer_nobody(read: Read, told: str) -> None:
    assert stances(read, told) == []


@pytest.mark.parametrize(
    ("asked", "words", "state"),
    [
        ("Opposition figures in Ghana want the border shut. ", "The cabinet has rejected that.", "ghana"),
        ("Ghana's opposition asked for a debate. ", "The government turned the request down.", "ghana"),
        ("Renamo asked for the release of its men. ", "The interior ministry refused.", "mozambique"),
        ("", "Unions want Lome to lend money, an idea rejected by the finance ministry.", "togo"),
    ],
)
def test_an_organ_answers_its_own_people(read: Read, asked: str, words: str, state: str) -> None:
    talks = "Officials of Ghana and Togo met in Accra. "
    assert stances(read, words, talks + asked)[-1:] == [(state, "refuses")]


def test_an_organ_of_two_states_named_is_of_neither(read: Read) -> None:
    told = stances(read, "The cabinet turned it down.", "Traders of Ghana and Togo asked for a new road. ")
    assert {by for by, _ in told} <= {None}


def test_the_first_of_what_was_asked_is_ruled_out(read: Read) -> None:
    told = "Ghana asked Togo for a list of the men. It also wants a new road. "
    assert stances(read, "Togo has ruled out the first for now.", told) == [("togo", "refuses")]
    assert stances(read, "Togo has ruled out a tax on rice.", told) == []


@pytest.mark.parametrize(
    "words",
    [
        "The parties accepted a proposal by the African Union for a survey.",
        "The sides agreed to an Algerian proposal for a joint patrol.",
        "The two sides accepted the World Bank's offer of an audit.",
    ],
)
def test_the_parties_answer_a_third_whom_the_object_names(read: Read, words: str) -> None:
    told = stances(read, "Kenya and Uganda met in Busia on Tuesday. " + words)
    assert sorted(told) == [("kenya", "accepts"), ("uganda", "accepts")]


@pytest.mark.parametrize(
    "words",
    [
        "The parties accepted a proposal by Uganda to rebuild the bridge.",
        "The parties accepted the minutes.",
        "The parties approved a joint declaration.",
        "The sides said no proposal had been made by Algeria.",
    ],
)
def test_the_parties_answer_none_of_themselves(read: Read, words: str) -> None:
    assert stances(read, "Kenya and Uganda met in Busia on Tuesday. " + words) == []


QUARREL = "Delegates of forty states met in Geneva. Chile had demanded an item on water. Peru objected. "


def test_both_who_disagreed_accept_what_a_third_suggests(read: Read) -> None:
    told = stances(read, QUARREL + "In the end both accepted a suggestion from the chair to wait.")
    assert sorted(told)[0] == ("chile", "accepts")
    assert ("peru", "accepts") in told


@pytest.mark.parametrize("words", ["Both welcomed the visitors.", "Both sat down with a proposal in hand."])
def test_both_who_disagreed_answer_nobody(read: Read, words: str) -> None:
    assert stances(read, QUARREL + words) == stances(read, QUARREL)
