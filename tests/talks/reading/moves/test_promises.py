"""Offers told as plans and lists, and threats told as what would have to be done."""

from __future__ import annotations

import pytest

from talks.reading.findings import DemandFound
from tests.talks.reading.conftest import Read


def _kinds(read: Read, words: str) -> list[str]:
    found = [f.payload for f in read(words, "demand") if isinstance(f.payload, DemandFound)]
    return [move.demand_kind for move in found if move.by == "iran"]


def test_it_works(read: Read) -> None:
    assert _kinds(read, "Iran put on the table a scheme of joint patrols.") == ["offer"]


@pytest.mark.parametrize(
    "words",
    [
        "Iran's envoy, Ali Muster, flew to Muscat with a plan for the weir.",
        "Iran's envoy, Ali Muster, has arrived with a plan to share the river.",
        "Iran has promised, moreover, to dredge the weir.",
        "The Iranian team undertook to have the barges weighed by divers.",
        "Iran promised Iraq to dredge the weir.",
        "Iran repeated an offer, first made in the spring, of a survey of the marsh.",
        "Iran's envoy, Ali Muster, said that the crews could be freed as soon as the fine was paid.",
        "Iran offers instead to open three gates, all of them on its own bank.",
        "Iran had nevertheless offered Iraq the use of its canal.",
        "“We offer joint patrols on the river,” Iran's envoy Ali Muster said.",
        "“We're prepared to see the toll go down if there is flexibility,” Iran's envoy Ali Muster said.",
        "Iran could rescind that order if a deal was struck, its envoy Ali Muster said.",
        "The government, Iran's envoy Ali Muster announced, would cut the guard by a third.",
        "Iran gave a written undertaking to dredge the weir.",
        "Iran has provided assurances that the barges would be allowed to pass.",
        "Iran has given its word not to close the lock.",
        "Iran guaranteed that the pilots would be paid.",
        "Iran has guaranteed the pilots free passage.",
        "Iran presented both sides with a proposal for the weir.",
    ],
)
def test_offers(read: Read, words: str) -> None:
    assert _kinds(read, words) == ["offer"]


@pytest.mark.parametrize(
    "words",
    [
        "Iran gave no assurance that it would open the lock.",
        "Iran was given a promise by noon.",
        "Iran's envoy, Ali Muster, gave his word that the barges had been sunk.",
        "Iran guaranteed that the fight would go on.",
    ],
)
def test_no_offers(read: Read, words: str) -> None:
    assert "offer" not in _kinds(read, words)


@pytest.mark.parametrize(
    "words",
    [
        "Should the survey fail, Iran would turn to the court in The Hague, its envoy Ali Muster warned.",
        "Iran would have to consider leaving the pact if no solution was found, its envoy Ali Muster said.",
        "If the dredging goes on, Iran will take resolute measures, its envoy Ali Muster said.",
        "Iran's envoy, Ali Muster, said a return to arms could not be ruled out if the dredging went on.",
        "Iran reserves its right, under the charter, to return to the Security Council.",
        "Iran has been threatening since the summer to boycott the survey.",
        "Iran would request an emergency session if the dredger stayed, its envoy Ali Muster said.",
        "Iran's envoy, Ali Muster, said tariffs and perhaps a ban would follow.",
        "Iran vowed to fight any such tax.",
        "Iran vowed to disrupt the regatta.",
        "Iran's envoy, Ali Muster, said his country would block the road from Monday.",
        "Iran's envoy, Ali Muster, stressed that the blockade would continue until the gates were open.",
    ],
)
def test_threats(read: Read, words: str) -> None:
    assert _kinds(read, words) == ["threat"]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("Iran handed over a list of nine gates to be opened.", ["demand"]),
        ("Iran rejects any discussion of its barges.", ["red_line"]),
        ("“Our barges are not a bargaining chip,” Iran's envoy Ali Muster said.", ["red_line"]),
        ("Iran rejects any proposal of that sort.", []),
        ("Iran would take the measures it always takes, its envoy Ali Muster said.", []),
        ("Iran's envoy, Ali Muster, said a delay could not be ruled out.", []),
    ],
)
def test_lists_and_lines(read: Read, words: str, kinds: list[str]) -> None:
    assert _kinds(read, words) == kinds
