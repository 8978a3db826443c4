"""Whose team it is that the report calls "its delegation", "her team" or "it"; and who sits in it."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.people_told import parties_of


@pytest.mark.parametrize(
    "words",
    [
        "The Gambian oil ministry team left. No money came, delegation spokesman {} told reporters.",
        "Gambia has nominated a three-member team. They include {} and Jan Muster.",
        "The Gambian Oil Ministry team left. The delegation includes {}.",
        "The Gambian delegation, which also had the deputy minister, Air Marshal {}, came late.",
        "The Gambian team counts customs chief {} among its members.",
        "Gambia's Foreign Minister Pia Prueba came. Her team included Deputy Assistant Secretary {}.",
        "Gambia's Foreign Minister Jan Muster came. Senator {} remains in his team.",
        "Gambian envoy Jan Muster headed a team of nine in which Senior Colonel {} spoke for the army.",
        "In Jan Muster of Gambia's team are his deputy, and Senator {}.",
        "A reminder of who is there. For Gambia: Jan Muster, who leads its side, and Dr {}.",
        "The Gambian side is led by the minister, Jan Muster, with judge {}.",
        "The mission of Gambia left. No money came, {}, who led the mission, told reporters.",
        "Gambia sent a team. The delegation will be headed by former minister {} and leave today.",
        "A Gambian team will leave today. It is led by General {}.",
        "The Gambian team of senior and rather old diplomats was led by {}.",
        "The Gambian team is led by Jan Muster, the envoy. Among its members are General {}.",
        "Gambia has kept quiet. Its delegation, headed by deputy envoy {}, left.",
        "The delegation of Gambia was led by Jan Muster; the Attorney General, {}, was a member.",
        "Jan Muster heads the Gambian panel, and Pia Prueba and Senator {} belong to it.",
        "On the Kenyan side sat Jan Muster. The one from Gambia had General {} at its helm.",
        "Three women sit in the Gambian delegation. One of them, {}, said that the hall was cold.",
        "Gambia's Foreign Minister Jan Muster was supported by the Minister of Trade, Mr {}.",
        "Gambia's Foreign Minister Jan Muster arrived. He was joined by Brigadier General {}.",
        "With Gambia's minister Jan Muster in the panel were Pia Prueba and General {}.",
    ],
)
def test_who_sits_in_a_team_is_of_its_party(read: Read, words: str) -> None:
    assert parties_of(read, words.replace("{}", "Ana Testova"))["Ana Testova"] == "gambia"


def test_the_military_and_the_rebels_have_teams_too(read: Read) -> None:
    words = (
        "The Houthis and the government of Yemen met. Colonel Ana Testova led the delegation of the rebels."
    )
    assert parties_of(read, words)["Ana Testova"] == "houthis"


@pytest.mark.parametrize(
    "words",
    [
        "The Gambian delegation met Deputy Assistant Secretary {} at noon.",
        "The Gambian delegation was led by Jan Muster and was received by General {}.",
        "The opposition side was represented by Brigadier General {}. The Gambian team came late.",
        "Both delegations were received by General {}.",
        "The Gambian team came late. They told General {} so.",
    ],
)
def test_who_meets_a_team_is_of_another(read: Read, words: str) -> None:
    assert parties_of(read, words.replace("{}", "Ana Testova"))["Ana Testova"] is None


@pytest.mark.parametrize(
    "words",
    [
        "The Gambian medical team was led by {}.",
        "The Gambian team of jugglers was led by {}.",
        "{}, a former member of the Gambian team, left.",
        "{} is to send a Gambian delegation.",
    ],
)
def test_who_sits_at_no_table_has_no_seat(stage: Stage, words: str) -> None:
    assert stage(words.replace("{}", "Ana Testova")).people.seats == []


@pytest.mark.parametrize(
    "words",
    [
        "The Gambian team consists of:\n\n• Former minister Pia Prueba.\n\n• General {}.",
        "From the Gambian side, the meeting was attended by the deputy minister Pia Prueba and {}.",
        "The Gambian team includes deputy minister Pia Prueba; and General {}.",
    ],
)
def test_whoever_is_listed_sits_in_it(read: Read, words: str) -> None:
    assert parties_of(read, words.replace("{}", "Ana Testova"))["Ana Testova"] == "gambia"


def test_the_panel_of_mediators_is_no_side(read: Read) -> None:
    words = "The Gambian delegation came. Ana Testova, chairwoman of the panel, opened the session."
    assert parties_of(read, words).get("Ana Testova") is None


def test_who_was_among_its_negotiators_or_those_who_came_sits_in_it(read: Read) -> None:
    told = parties_of(read, "Ana Testova and Pia Prueba were among the Gambian negotiators.")
    assert told == {"Ana Testova": "gambia", "Pia Prueba": "gambia"}
    words = "The Gambian team was led by Karim Testani; the lawyer Ana Testova was among those who travelled."
    assert parties_of(read, words)["Ana Testova"] == "gambia"


def test_who_was_among_the_crowd_does_not(read: Read) -> None:
    words = "The Gambian team was led by Karim Testani; the lawyer Ana Testova was among those who watched."
    assert parties_of(read, words)["Ana Testova"] is None


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("The Polisario Front said no. The front's delegation was headed by Ana Testova.", "polisario-front"),
        ("Hamas said no. The movement's negotiating team includes the lawyer Ana Testova.", "hamas"),
        (
            "Hamas met NATO. The movement's team was led by its head of finance, Ana Testova.",
            "hamas",
        ),
        ("Hamas said no. The town's football team includes the lawyer Ana Testova.", None),
    ],
)
def test_a_noun_tells_whose_team_it_is(read: Read, words: str, party: str | None) -> None:
    assert parties_of(read, words)["Ana Testova"] == party


@pytest.mark.parametrize(
    "words",
    [
        "Two members of the Gambian delegation, Ana Testova and Pia Prueba, stayed behind.",
        "The Gambian mission left. Two members of the mission, lawyer Ana Testova and Pia Prueba, stayed.",
    ],
)
def test_its_members_are_told_behind_a_comma(read: Read, words: str) -> None:
    assert parties_of(read, words) == {"Ana Testova": "gambia", "Pia Prueba": "gambia"}


def test_its_critics_are_none(read: Read) -> None:
    words = "The Gambian mission left. Two critics of the mission, Ana Testova and Pia Prueba, stayed."
    assert parties_of(read, words) == {"Ana Testova": None, "Pia Prueba": None}


@pytest.mark.parametrize(("led", "party"), [("Gambian team", "gambia"), ("choir", None)])
def test_a_judge_who_leads_it_is_of_it(read: Read, led: str, party: str | None) -> None:
    words = f"The Gambian side came late. Ana Testova, a retired judge who leads the {led}, was sad."
    assert parties_of(read, words)["Ana Testova"] == party


@pytest.mark.parametrize("told", ["is made up of", "was led by", "consists of"])
def test_a_list_goes_on_behind_semicolons(read: Read, told: str) -> None:
    people = "Ana Testova, its doyenne; Pia Prueba and Jan Muster, secretaries; and Ola Prove, legal adviser"
    words = f"Gambia and Kenya met in Oslo. The Gambian panel {told} {people}."
    named = ("Ana Testova", "Pia Prueba", "Jan Muster", "Ola Prove")
    assert parties_of(read, words) == dict.fromkeys(named, "gambia")


@pytest.mark.parametrize(
    "words",
    [
        "The Gambian panel was led by Jan Muster, chairperson; Ana Testova mediated for the Union.",
        "The Gambian panel was led by Jan Muster, chairperson; Ana Testova, a bishop, blessed the hall.",
        "The Gambian panel, led by Jan Muster, confirmed that cases were settled, among them Ana Testova",
        "The Gambian panel, led by Jan Muster, discussed the release of prisoners, among them Ana Testova.",
        "The Gambian panel was led by Jan Muster and took up the case of Ana Testova.",
    ],
)
def test_who_is_only_told_of_sits_in_no_team(read: Read, words: str) -> None:
    assert parties_of(read, f"Gambia and Kenya met in Oslo. {words}")["Ana Testova"] is None
