"""Demands and offers in the many words of the wires, and whose they are."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves

ASKED = (
    "gave Iraq until Saturday to free the crew; set a deadline of March 15 for Iraq to sign; gave the army an"
    " ultimatum: open the weir within a week; issued a one-week ultimatum to Iraq to open the weir; set the"
    " payment of wages as a condition for a truce; called Monday for the embargo to be lifted; told Iraq "
    "to stop"
    " the barges; encouraged Iraq to sign; pleaded with Iraq to stop; asked to attend as an observer; is "
    "seeking to"
    " lift the threshold to 82 percent; stuck to its demand that the weir be opened; made an appeal in "
    "Basra for"
    " Iraq to stop; has a separate request: that the ships be counted; would sign as soon as the monitors "
    "were let"
    " through; hopes all parties will stop firing"
)
GIVEN = (
    "offered Iraq a 30-hour truce; offered zero tariffs on dates; has offered seven years; suggested a "
    "joint fund"
    " for the river; extended an offer of dialogue to Iraq; made an offer to open the crossing; held out the"
    " prospect of elections; volunteered to free 50 prisoners; expressed readiness to withdraw its troops; "
    "handed"
    " Iraq a draft treaty; pledged an additional $100 million for the force; promised to open two "
    "crossings in"
    " return for the crew; is open to freeing the sick; is ready to host the talks; put forward reciprocal "
    "limits"
    " on missiles; stood ready to support the commission"
)


def test_it_works(read: Read) -> None:
    assert moves(read, "Iran gave Iraq until Saturday to free the crew.") == [("iran", "demand")]


@pytest.mark.parametrize("words", ASKED.split("; "))
def test_asked(read: Read, words: str) -> None:
    assert moves(read, f"Iran {words}.") == [("iran", "demand")]


@pytest.mark.parametrize("words", GIVEN.split("; "))
def test_given(read: Read, words: str) -> None:
    assert moves(read, f"Iran {words}.") == [("iran", "offer")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran's conditions include the lifting of sanctions.",
        "Iran's list of demands includes a ban on new dams.",
        "Iran stressed that the embargo had to be lifted first.",
        "Iran said Iraq should first abandon its plan.",
        "Iran's envoy Ali Muster said the war must end.",
        "Iran's envoy Ali Muster asked for calm and appealed to Iraq to open the weir.",
        "Iran, he recalled, has asked Iraq to open the weir.",
        "Iran, which met Iraq, Oman, Egypt and Qatar in Basra, is pressing for a new pact.",
        "Iran appealed on Thursday for a truce on the river.",
        "Iran asked in return that the barges leave.",
        "Iran has made its signature conditional on the removal of the levy.",
        "Iran continues to demand that the barges leave.",
        "Iran's envoy Ali Muster flew to Basra and met the mayor to ask that the weir be opened.",
        "Iran's envoy Ali Muster said a good deal hinged on the removal of the levy.",
        "Iran's envoy Ali Muster said it was now up to Iraq to open the weir.",
        "Iran's envoy Ali Muster put it bluntly: Iraq must withdraw its barges.",
        "Iran insists Iraq leave the port before any truce.",
        "Iran's director of river affairs, Ali Muster, described it as useful and appealed to Iraq to sign.",
        "Iran spoke for an hour, said the people in the room. It also wants Iraq to scrap the levy.",
    ],
)
def test_whose_demand(read: Read, words: str) -> None:
    assert ("iran", "demand") in moves(read, words)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("“Our engineers put a plan on the table,” said Iran's envoy, Ali Muster.", "offer"),
        ("The Iranian envoy Ali Muster said his side wanted a date for the vote.", "demand"),
        (
            "The Iranian envoy Ali Muster said the government would never negotiate with the rebels.",
            "red_line",
        ),
    ],
)
def test_own_people_are_the_party_of_whoever_speaks_of_them(read: Read, words: str, kind: str) -> None:
    assert moves(read, words) == [("iran", kind)]


@pytest.mark.parametrize(
    "words",
    [
        "Protesters demanded that the president resign.",
        "Human rights groups urged the two leaders to discuss detainees.",
        "The minister asked for coffee.",
        "An Iranian envoy, who asked for anonymity, spoke at length.",
        "Iran offered a different account.",
        "Iran had called for 5 September in Geneva.",
        "Iran's envoy Ali Muster noted that the road had to be searched.",
        "Whoever wants an agreement has only to sign it, Iran said.",
        "They learned a good deal about what Iran wants and little else.",
        "Iran offered its deep condolences.",
        "Negotiators from 194 countries will ask ministers to decide.",
        "Documents show that his side asked for a release.",
    ],
)
def test_nothing_was_asked(read: Read, words: str) -> None:
    assert moves(read, words) == []


def test_proposing_what_another_does_is_a_demand(read: Read) -> None:
    words = "Indonesia has proposed that Myanmar be represented by a civilian."
    assert moves(read, words) == [("indonesia", "demand")]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Iran has given Iraq an ultimatum expiring on Friday.", "demand"),
        ("Iran set Friday as the deadline for the answer.", "demand"),
        ("Iran raised its offer to Iraq on Monday.", "offer"),
        ("Iran has handed Oman a draft.", "offer"),
        ("The toll should be repealed, said Iran's envoy, Ali Muster.", "demand"),
        ("Iran applied to Oman to send a pilot.", "demand"),
        ("Iran called on the immediate release of the barges.", "demand"),
        ("Iran continued to press for a toll.", "demand"),
        ("Iran suggested widening the ferry board by six pilots.", "offer"),
        ("Iran told both delegations not to bargain on the radio.", "demand"),
        ("Iran would demand from Iraq that it dredge.", "demand"),
        ("Iran reiterated the Islamic Republic's call on Iraq to dredge.", "demand"),
        ("Iran insists on a toll first, and it was clear.", "demand"),
        ("Iraq should come up with a plan, said Iran's envoy, Ali Muster.", "demand"),
    ],
)
def test_asked_and_offered_as_real_copy_does(read: Read, words: str, kind: str) -> None:
    assert moves(read, "Iran and Iraq met. " + words) == [("iran", kind)]


@pytest.mark.parametrize(
    "words",
    [
        "Iran has directed its pilots to stay ashore.",
        "Iran offered a constructive approach.",
        "An Iranian aide told us to read the toll first.",
        "Iran was accused of failing to press Iraq for the toll.",
        "Citing the need to dredge, Iran was silent.",
    ],
)
def test_what_asks_nobody_is_no_move(read: Read, words: str) -> None:
    assert moves(read, "Iran and Iraq met. " + words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Iran will only return to talks if the embargo is lifted.",
        "Iran is conditioning its return on a lifting of the embargo.",
    ],
)
def test_only_if_it_gets_something(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "demand")]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Iran's envoy Sam Muster said the shrine should be given back to Iraq.", [("iran", "demand")]),
        ("Iran said the guards should remain on the island.", [("iran", "demand")]),
        ("Iran is pressuring Iraq to open the weir.", [("iran", "demand")]),
        ('"We badly need a new road," Iranian envoy Sam Muster said.', [("iran", "demand")]),
        ("Iran said talks should be held in May.", []),
        ("Iran's envoy said people should remain calm.", []),
        ("A minister pressured by Iran resigned.", []),
        ('"We really need to rest," Iranian envoy Sam Muster said.', []),
        ("Iran left without a word on the conditions it met on Sunday.", []),
    ],
)
def test_what_should_be_done_and_who_is_pressed(read: Read, words: str, found: list[tuple[str, str]]) -> None:
    assert moves(read, words) == found


@pytest.mark.parametrize(
    "words",
    [
        "Iran offers a reward of up to $2 million for the smuggler.",
        "Iran has offered rewards for two of the smugglers.",
    ],
)
def test_a_reward_is_no_offer(read: Read, words: str) -> None:
    assert moves(read, words) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The Iranian delegation requested joint patrols.", [("iran", "demand")]),
        ("Iran requested anonymity.", []),
        ("Iran has offered, as an interim measure, to cap the toll.", [("iran", "offer")]),
        ("Iran proposed, as a first step, a joint patrol.", [("iran", "offer")]),
    ],
)
def test_a_request_and_an_offer_with_an_aside(read: Read, words: str, told: list[tuple[str, str]]) -> None:
    assert moves(read, words) == told
