"""Institutions that speak by a common noun: under the name that the report gave them before."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.speech_told import direct, indirect, said


def test_it_works(read: Read) -> None:
    [said] = indirect(read, "The Paris Club met at noon. The debt can wait, the club said on Friday.")
    assert said.actor == "paris-club"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The copper miner Altoro Sur shut the pit. The company said the pit would stay shut.", "Altoro Sur"),
        ("Altoro, a Chilean miner, shut the pit. The pit would stay shut, the company said.", "Altoro"),
        ("Workers at CobreAndes walked out. The firm warned that the pit would stay shut.", "CobreAndes"),
        ("Altoro Mining shut the pit. The company told reporters that it would stay shut.", "Altoro Mining"),
    ],
)
def test_the_company_is_the_one_introduced(read: Read, words: str, name: str) -> None:
    assert [said.speaker_role for said in indirect(read, words)] == [name]


def test_the_release_is_of_whoever_put_it_out(read: Read) -> None:
    words = (
        "The two men met, according to a press release of the Kenyan foreign ministry. The tea was cold."
        " It rained. The soup was late. The rain went on. A round is planned in May, the release added."
    )
    assert [said.actor for said in indirect(read, words)] == ["kenya"] * 2


@pytest.mark.parametrize(
    "words",
    [
        "The miners met at noon. The company said the pit would stay shut.",
        "Iran met Iraq at noon. The party said the pit would stay shut.",
    ],
)
def test_what_was_not_named_keeps_its_words(read: Read, words: str) -> None:
    assert [said.actor for said in indirect(read, words)] in ([], [None])


@pytest.mark.parametrize("words", ["The regional body", "The ten-member bloc", "The grouping"])
def test_the_regional_body_is_the_organisation_named_last(read: Read, words: str) -> None:
    told = indirect(read, f"ASEAN sent envoys to Myanmar. {words} explained that two seats were empty.")
    assert [said.actor for said in told] == ["asean"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The shipping group Norlinja said it would wait.", "Norlinja"),
        ("The main union federation, the CTX, warned that it would wait.", "CTX"),
        ("The dissident teachers' union Aulas Libres told reporters that it would wait.", "Aulas Libres"),
        ("The Panel Commission on Boats and Nets said it would wait.", "Panel Commission on Boats and Nets"),
    ],
)
def test_a_name_behind_its_kind_is_the_speakers(read: Read, words: str, name: str) -> None:
    assert [said.speaker_role for said in indirect(read, words)] == [name]


def test_a_day_behind_a_body_is_no_name(read: Read) -> None:
    assert [said.speaker_role for said in indirect(read, "The army Thursday said it would wait.")] != [
        "Thursday"
    ]


def test_the_party_is_the_group_named_last(read: Read) -> None:
    words = "Georgian Dream rejects the criticism. The party says its victory is beyond doubt."
    assert [said.actor for said in indirect(read, words)] == ["georgian-dream"]


def test_the_paramilitary_force_is_no_army(read: Read) -> None:
    words = "The RSF sent a team to meet the Sudanese Armed Forces. The paramilitary force said it was late."
    assert [said.actor for said in indirect(read, words)] == ["rapid-support-forces"]


@pytest.mark.parametrize(
    "words",
    [
        "The Kenyan security service met farmers. The service said the lake was open.",
        "Kenya's water ministry met farmers. The ministry said the lake was open.",
    ],
)
def test_whose_it_was_told_to_be_before(read: Read, words: str) -> None:
    assert [said.actor for said in indirect(read, words)] == ["kenya"]


def test_the_outfit_is_the_group_named_last(read: Read) -> None:
    words = "The Polisario Front met farmers. The outfit said the well was open."
    assert [said.actor for said in indirect(read, words)] == ["polisario-front"]


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("Brazil's mines and energy ministry said it was late.", "brazil"),
        (
            "Brazil and Peru met, the Peruvian Ministry of Ecology, Geology and Natural Resources announced.",
            "peru",
        ),
        ("Brazil waits. What does Peru want? It demands “a full and final answer at once”.", "peru"),
        ("Brazilian President Jan Muster rang Peruvian Minister Ana Testova, her office said.", "peru"),
        (
            "Brazilian Prime Minister Jan Muster rang Peruvian President Ivo Testov, said a note of the "
            "Office of the President, according to the president's office.",
            "peru",
        ),
    ],
)
def test_of_which_state(read: Read, words: str, party: str) -> None:
    assert [told.actor for told in said(read, words)] == [party]


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("A statement issued by the Foreign Ministry of Kenya, said the road stays open.", "kenya"),
        ("A joint statement issued after the round by the three mediators said the road stays open.", None),
        ("The declaration adopted in Oslo said that the road stays open.", None),
    ],
)
def test_a_paper_speaks_for_whoever_put_it_out(read: Read, words: str, role: str | None) -> None:
    [said] = indirect(read, "The round in Oslo was short.\n\n" + words)
    assert (said.actor, said.speaker_name) == (role, None)


def test_the_words_of_a_paper_that_both_put_out_are_nobodys_by_name(read: Read) -> None:
    words = (
        "A joint statement issued by the Armenian and Azerbaijani foreign ministers said that “the road stays"
        " open to all lorries”."
    )
    assert [said.actor for said in direct(read, words)] == [None]


@pytest.mark.parametrize(
    ("words", "actors"),
    [
        (
            "Jan Sample, a head at the Boat Security Agency, spoke for Peru. The Boat Security Agency "
            "said that it was late. The agency noted that it rained.",
            ["peru", "peru"],
        ),
        (
            "Peru's Boat Inspection Service met Chile. It was late, the Boat Inspection Service said.",
            ["peru"],
        ),
        ("The Peruvian Boat Agency met Chile. The Boat Agency said that it was late.", ["peru"]),
        # no word says whose
        ("Peru met Chile. The Boat Inspection Service said that it was late.", [None]),
        ("Peru told the Boat Inspection Service so. The Boat Inspection Service said it was late.", [None]),
    ],
)
def test_a_service_is_of_whom_its_name_was_told(read: Read, words: str, actors: list[str | None]) -> None:
    assert [said.actor for said in indirect(read, words)] == actors


@pytest.mark.parametrize(
    "paper",
    [
        "a joint Kenyan-Ugandan statement released on Monday",
        "the Kenya/Uganda joint statement",
        "a joint statement from Kenyan minister Jan Muster and Ugandan minister Ana Testova",
    ],
)
def test_a_paper_of_two_is_said_by_neither(read: Read, paper: str) -> None:
    words = f"Kenya and Uganda met. “The boats will sail again on Monday,” {paper} said."
    assert [(one.actor, one.speaker_name) for one in direct(read, words)] == [(None, None)]


def test_a_statement_of_one_is_his(read: Read) -> None:
    words = "Kenya and Uganda met. “The boats will sail again on Monday,” a Ugandan statement said."
    assert [one.actor for one in direct(read, words)] == ["uganda"]
