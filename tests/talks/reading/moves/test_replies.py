"""Replies: a verb together with what it answers, wherever it stands."""

from __future__ import annotations

import pytest

from talks.reading.findings import ResponseFound
from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import stances

REFUSED = (
    "described the American terms as unacceptable; balked at the request; objected to the proposal; shot down"
    " the idea; poured cold water on the proposal; vetoed the proposal; walked away from the draft; "
    "scoffed at"
    " the proposal; would never agree to the Iraqi demand; could not accept the Iraqi terms; would not "
    "yield to"
    " Iraqi demands; denounced the proposal as insulting; condemned the demand as a violation of its rights;"
    " voted against the proposal; found the proposal insufficient; dismissed the road as a trap; described "
    "the"
    " offer as “a coin thrown to beggars”"
)
TAKEN = (
    "backed the U.S. proposal for a truce; bowed to the demand; gave in to the Iraqi demand; yielded to the"
    " demand; greenlighted the proposal; complied with the demand; took up the offer; voiced support for the"
    " initiative; threw its weight behind the proposal; embraced the plan; acceded to the request; granted "
    "the"
    " request; has given up its demand for a guarantee; has withdrawn its objection to the plan; said it "
    "would"
    " accept the proposal"
)
OPEN = (
    "has not ruled out the proposal; has not ruled it out; did not reject the offer outright; stopped "
    "short of"
    " rejecting the plan; was noncommittal about the plan; reacted "
    "cautiously"
    " to the proposal; gave a guarded welcome to the proposal; responded positively to the proposal; asked "
    "for"
    " amendments to the proposal; requested changes to the draft; showed flexibility on the demand; said "
    "it was"
    " weighing the proposal; expressed interest in the plan; raised questions about the proposal; put off a"
    " decision on the offer; asked for two weeks to study the maps; left the door open to the idea; took the"
    " demand under advisement; submitted a counteroffer; responded with a counterproposal; called the offer a"
    " good start; neither accepted nor declined; accepted the text on"
    " condition that Iraq signs; accepts the plan but wants more time;"
    " declined to rule out the idea; conditionally accepted the plan"
)


def _answers(read: Read, words: str) -> list[tuple[str | None, str]]:
    found = [f.payload for f in read(words, "response") if isinstance(f.payload, ResponseFound)]
    stances = {"non_starter": "refuses", "withdraws": "accepts"}
    guarded = ("open", "defers", "counter_offers")
    return [(a.by, "open" if a.stance in guarded else stances.get(a.stance, a.stance)) for a in found]


def test_it_works(read: Read) -> None:
    assert _answers(read, "Iran balked at the request.") == [("iran", "refuses")]


@pytest.mark.parametrize("words", REFUSED.split("; "))
def test_refused(read: Read, words: str) -> None:
    assert _answers(read, f"Iran {words}.") == [("iran", "refuses")]


@pytest.mark.parametrize("words", TAKEN.split("; "))
def test_taken(read: Read, words: str) -> None:
    assert _answers(read, f"Iran {words}.") == [("iran", "accepts")]


@pytest.mark.parametrize("words", OPEN.split("; "))
def test_left_open(read: Read, words: str) -> None:
    assert _answers(read, f"Iran {words}.") == [("iran", "open")]


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Iran's refusal to let the convoys pass has angered Iraq.", "refuses"),
        ("Iran's rejection of the plan came hours later.", "refuses"),
        ("The truce plan was accepted by Iran.", "accepts"),
        ("Iran's envoy Ali Muster said the proposal fell short.", "refuses"),
        ("Iran's envoy Ali Muster said that the offer contained nothing new.", "refuses"),
        ("Iran's envoy Ali Muster said the request had been accepted.", "accepts"),
        ("Iran's envoy Ali Muster said the plan would be studied with care.", "open"),
        ("“Such demands are absolutely unacceptable,” Iran's envoy, Ali Muster, said.", "refuses"),
    ],
)
def test_nouns_passives_and_judgements(read: Read, words: str, stance: str) -> None:
    assert _answers(read, words) == [("iran", stance)]


@pytest.mark.parametrize(
    "words",
    [
        "Analysts said Iran would never accept the offer.",
        "Protesters rejected the offer.",
        "Iran's envoy Ali Muster said our proposal was designed for both.",
        "Iran denied reports that it had accepted the offer.",
        "Under the 2015 deal, Iran agreed to limit its stockpile.",
        "Iran rejected the accusation.",
        "Iran declined to list them.",
        "Iran pulled out of a nuclear accord.",
        "Iran has kept up its opposition.",
        "Iran agreed to the Geneva meeting in a call on Sunday.",
        "Iran and Iraq last met in June, when they agreed to open an office.",
        "Iran accepted the 2015 deal after two years of talks.",
    ],
)
def test_nobody_answered(read: Read, words: str) -> None:
    assert _answers(read, words) == []


def test_both_delegations_answer_a_third(read: Read) -> None:
    words = (
        "Iran and Iraq met. Iran spoke to Iraq. Oman proposed a swap. Both delegations accepted the proposal."
    )
    assert sorted(_answers(read, words)) == [("iran", "accepts"), ("iraq", "accepts")]


def test_a_line_drawn_at_what_was_asked_refuses_it(read: Read) -> None:
    words = "Iraq wants Iran to open the northern weir. Iran will never open the weir without a treaty."
    assert _answers(read, words) == [("iran", "refuses")]


def test_an_answer_that_points_back_reaches_further(read: Read) -> None:
    words = "Iraq wants Iran to open the weir. It was late. The rain went on. Iran will not hear of it."
    assert _answers(read, words) == [("iran", "refuses")]


def test_a_request_denied(read: Read) -> None:
    words = "Iran denied a request by Iraq to extradite the leaders of a failed coup."
    assert stances(read, words) == [("iran", "refuses")]
    assert stances(read, "Iran denied a report by Iraq on the failed coup.") == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Iraq has so far refused truce proposals.", "refuses"),
        ("Iraq shunned a truce proposal tabled by Oman.", "refuses"),
        ("Iraq said that it would not change its position.", "refuses"),
        ("Iraq will not be compromising on its position.", "refuses"),
        ("Iraq has not budged from its latest offer.", "refuses"),
        ("Iraq has made no decision on whether to accept the offer.", "defers"),
        ("Iraq refused requests for comment.", ""),
        ("Iraq will not change its flag.", ""),
        ("Iraq made its decision on Monday.", ""),
    ],
)
def test_as_agencies_word_it(read: Read, words: str, found: str) -> None:
    assert [stance for _, stance in stances(read, words)] == ([found] if found else [])


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Iraq did not accept to take part.", "refuses"),
        ("Iraq is not entertaining the Iranian offer.", "refuses"),
        ("Iraq said it would be “impossible” to modify its latest offer.", "refuses"),
        ("Iraq reacted angrily to the proposal.", "refuses"),
        ("Iraq will boycott the talks proposed by Iran.", "refuses"),
        ("Iraq has not agreed to a truce demanded by Iran.", "refuses"),
        ("Iraq described the proposal as a “coin for beggars”.", "refuses"),
        ("Iraq is reviewing an answer by Iran.", "defers"),
        ("Iraq promised to give an answer within days.", "defers"),
        ("Iraq promised to meet the Iranian demands.", "accepts"),
        ("Iraq described the proposal as a “good step”.", ""),
        ("Iraq will boycott the games held by Iran.", ""),
        ("Iraq is reviewing its own roads.", ""),
    ],
)
def test_as_agencies_word_it_too(read: Read, words: str, found: str) -> None:
    assert [stance for _, stance in stances(read, words) if stance != "open"] == ([found] if found else [])


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Iraq has reiterated opposition to the Iranian plan.", ["refuses"]),
        ("Iraq raised objections to references in it.", ["refuses"]),
        ("Iraq may agree to consider the conditions.", ["open"]),
        ("Iraq said it was “evaluating” an offer of Iran.", ["defers"]),
        ("“Our doors are open,” Iraq said.", ["open"]),
        ("Iraq is willing to review the request of Iran.", ["open"]),
        ("Iraq has announced elections.", []),
        ("Iraq raised objections to a visit.", []),
        ("The doors are open at nine.", []),
    ],
)
def test_as_ministries_word_it(read: Read, words: str, found: list[str]) -> None:
    assert [stance for _, stance in stances(read, words)] == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Iraq has signalled resistance to the plan.", ["refuses"]),
        ("Iraq will not be entering into negotiations on the Iranian proposal.", ["refuses"]),
        ("Iraq has refused all attempts to lure it in.", ["refuses"]),
        ("Iraq was drafting a response on Tuesday to the Iranian demands.", ["defers"]),
        ("Iraq will make the final decision on the proposal.", ["defers"]),
        ("Iraq expressed cautious support.", ["open"]),
        ("Iraq accepted the proposal in principle but stressed the need for time.", ["open"]),
        ("Iraq will not be entering the hall.", []),
        ("Iraq was drafting a law.", []),
        ("Iraq expressed sorrow.", []),
    ],
)
def test_as_capitals_word_it(read: Read, words: str, found: list[str]) -> None:
    assert [stance for _, stance in stances(read, words)] == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Iraq and Syria back the Iranian proposal.", [("iraq", "accepts"), ("syria", "accepts")]),
        ("Iraq and Syria welcome the draft.", [("iraq", "accepts"), ("syria", "accepts")]),
        ("Iraq and Syria support Iran’s application.", [("iraq", "accepts"), ("syria", "accepts")]),
        ("Iran asked Iraq and Syria to back the proposal.", []),
        ("Iran said that Iraq and Syria might support the draft.", []),
        ("Iraq and Syria welcome the pilgrims.", []),
    ],
)
def test_several_in_the_present(read: Read, words: str, found: list[tuple[str, str]]) -> None:
    assert sorted(stances(read, words), key=str) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Iraq called the Iranian demand delusional.", ["refuses"]),
        ("Iraq will convey its answer on Friday.", ["defers"]),
        ("Iraq delivered a positive response to the proposal.", ["open"]),
        ("Iraq has given the green light to the proposal.", ["accepts"]),
        ("Iraq accepted some elements of the proposal.", ["open"]),
        ("Iraq agreed on Tuesday to accept the proposal.", ["accepts"]),
        ("Iraq is not prepared to discuss the quay.", []),
        ("Iraq agreed on Tuesday.", []),
    ],
)
def test_in_the_words_of_wires(read: Read, words: str, found: list[str]) -> None:
    assert [stance for _, stance in stances(read, words)] == found


@pytest.mark.parametrize("words", ["remains opposed to", "was firmly opposed to", "is still hostile to"])
def test_opposed_with_its_copula(read: Read, words: str) -> None:
    assert stances(read, f"Iraq {words} the Iranian proposal.") == [("iraq", "refuses")]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Iran dismissed the walkout as theatre.", []),
        ("Iran dismissed the meeting as a show.", []),
        ("Iran dismissed the plan as theatre.", [("iran", "refuses")]),
    ],
)
def test_what_others_did_is_no_proposal(read: Read, words: str, found: list[tuple[str, str]]) -> None:
    assert stances(read, words) == found


def test_who_is_only_interested_in_something_else_is_not_open(read: Read) -> None:
    assert ("iran", "open") not in stances(
        read, "Iran is only interested in the proposal of Oman, it told Iraq."
    )
