"""On whose side people sit: told by the team they lead, join, or are named with."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import parties_of, party_of


@pytest.mark.parametrize(
    "words",
    [
        "General {} leads the Gambian delegation.",
        "The Kenyan delegation will be headed by Jan Muster, and Gambia will be represented by {}.",
        "{}, who heads the Gambian delegation, left.",
        "{}, a retired judge who headed the Gambian side, left.",
        "The Gambian delegation was headed by Deputy Foreign Minister {}.",
        "The Gambian team was run by its chief negotiator, {}.",
        "The Gambian delegation was headed by Jan Muster and included the director of ports, {}.",
        "The Gambian side consisted of Jan Muster, Pia Prueba and {}.",
        "The Kenyan team was led by Minister Jan Muster, the Gambian one by ministry director {}.",
        "The Kenyan team was led by Jan Muster, the Gambian one by the deputy foreign minister, {}.",
        "Nairobi’s delegation was headed by Jan Muster, and Gambia’s by Ambassador {}.",
        "The Gambian team was headed by Jan Muster. It also included Deputy Trade Minister {}.",
        "The Gambian delegation came late. Its other members include {}.",
        "Gambia sent word. Its delegation is led by {}.",
        "Gambia was represented by Deputy Assistant Secretary {}.",
        "Gambia, the host, was represented by special envoy {}.",
        "On the Gambian side were Jan Muster and {}.",
        "Representing Gambia, {} asked for time.",
        "{}, on behalf of Gambia, asked for time.",
        "Heading the Gambian team was {}.",
        "The leader of the Gambian team was {}.",
        "{}, who is in charge of rivers at the Gambian Foreign Ministry, came.",
        "Kenya's Foreign Minister Jan Muster met his Gambian opposite number, {}.",
        "Gambia's agent in the case, {}, asked for time.",
        "A woman from the Gambian chancellery, {}, took notes.",
        "{}, who is Gambia's justice minister, took notes.",
        "{} is justice minister of Gambia and no friend of lawyers.",
        "{}, a diplomat in the Gambian delegation, told reporters that it was late.",
        "The meeting was attended by Secretary {} on the Gambian side.",
        "Gambia is ready. Its envoy, {}, is due on Sunday.",
        "Gambia, which shares Kenya's reading, came too; its delegation was headed by {} of the treasury.",
        "Testar Muster spoke for Kenya, and {} of the Ministry of Water sat for Gambia.",
        "On the Gambian side, reporters saw Minister Jan Muster and Chief of Staff {}.",
        "Jan Muster and {}, his opposite number from Gambia, walked in together.",
        "{}, vice director of the bureau for guidance to the development of the zone, led the Gambian side.",
        "Gambia's Foreign Minister Jan Muster took over from {}, now a judge.",
        "Gambia's Foreign Minister Jan Muster agreed. His spokesman, {}, said so.",
    ],
)
def test_of_that_side(read: Read, words: str) -> None:
    assert parties_of(read, words.replace("{}", "Ana Testova"))["Ana Testova"] == "gambia"


@pytest.mark.parametrize(
    "words",
    [
        "Gambia's Foreign Minister Jan Muster was accompanied by Brig. Gen. {}.",
        "Gambia's Foreign Minister Jan Muster flew home with his deputies, Colonel Pia Prueba and judge {}.",
        "General {}, who accompanied Gambian Foreign Minister Jan Muster, said that the hall was cold.",
        "Gambia's man, Jan Muster, and his deputy, {}, came first.",
        "Gambian diplomats Jan Muster and {} came first.",
        "A senior adviser to Gambian President Jan Muster, {}, said that the hall was cold.",
        "Gambia was represented by Jan Muster, its envoy, and by the lawyer {}.",
    ],
)
def test_who_comes_with_somebody_is_of_his_side(read: Read, words: str) -> None:
    assert parties_of(read, words.replace("{}", "Ana Testova"))["Ana Testova"] == "gambia"


def test_who_is_met_is_of_no_side(read: Read) -> None:
    words = "The Gambian team was led by Jan Muster, while Ana Testova, a nurse, said that it was late."
    assert parties_of(read, words)["Ana Testova"] is None


def test_the_host_of_talks_is_nobodys_home(read: Read) -> None:
    words = (
        "MUSCAT, Jan 9 - Iran and the United States met. Iran was glad, the United States less so, and Iran "
        "left. Oman served tea. Minister Ana Testova said that Iran and the United States would meet again."
    )
    assert parties_of(read, words)["Ana Testova"] != "oman"


def test_whose_deputy_he_is_tells_his_side(read: Read) -> None:
    words = "Russian Foreign Ministry spokeswoman Maria Testova sat by. Testova's deputy, Jan Muster, rose."
    assert parties_of(read, words)["Jan Muster"] == "russia"


def test_the_office_told_in_the_next_sentence_is_his(read: Read) -> None:
    words = "Jan Muster keeps a jar of sand on his desk. Bolivia's consul general in Chile has no embassy."
    assert parties_of(read, words)["Jan Muster"] == "bolivia"


@pytest.mark.parametrize(
    "words",
    [
        "His Gambian colleague, Admiral Ana Testova, smiled. Ana Testova said so.",
        "Ana Testova, his Gambian opposite number, smiled.",
        "Ana Testova, one of the Gambian negotiators, smiled.",
        "Ana Testova sits in for Banjul. Ana Testova said so.",
        "For Gambia, Ana Testova said that it was late.",
        "For the Kenyan side, Jan Muster spoke; for the Gambian side, Secretary Ana Testova said so.",
        "Jan Muster leads the Kenyans, Ana Testova the Gambians. Ana Testova said so.",
        "Deputy Ana Testova had done most of the drafting for the Gambian side.",
        "Ana Testova, director-general, for Banjul. Ana Testova said so.",
    ],
)
def test_of_the_side_she_acts_for(read: Read, words: str) -> None:
    assert party_of(read, f"Gambia met Kenya. {words}", "Ana Testova") == "gambia"


@pytest.mark.parametrize(
    ("words", "party"),
    [
        (
            "Kenyan President Ana Testova, who mediates on behalf of the African Union, smiled.",
            "african-union",
        ),
        ("Kenyan President Ana Testova, the African Union's mediator, smiled.", "african-union"),
        ("Kenyan President Ana Testova, who hosts the talks on behalf of peace, smiled.", "kenya"),
    ],
)
def test_who_mediates_for_a_union_is_of_it(read: Read, words: str, party: str) -> None:
    assert party_of(read, words, "Ana Testova") == party


def test_officials_led_by_somebody_are_a_side_too(read: Read) -> None:
    words = "Kenya came. It was also attended by Gambian officials led by Deputy Prime Minister Ana Testova."
    assert party_of(read, words, "Ana Testova") == "gambia"


@pytest.mark.parametrize(
    "words",
    [
        "Gambia sent two deputy ministers, Pia Prueba and Jan Muster, and a general, Ana Testova.",
        "Banjul dispatched its intelligence chief along with Deputy Minister Ana Testova.",
        "Retired general Ana Testova, who advises the Gambian delegation, shrugged.",
        "Ana Testova, who chairs the defence committee of the Gambian parliament, objected.",
        "Ana Testova, who signs on behalf of Gambia, objected.",
        "The Kenyan team was led by Jan Muster; the Gambian one was under Ana Testova.",
        "From the Gambian side came Jan Muster and Ana Testova. Ana Testova said so.",
    ],
)
def test_of_the_side_that_sent_her_or_that_she_advises(read: Read, words: str) -> None:
    assert party_of(read, f"Gambia met Kenya. {words}", "Ana Testova") == "gambia"


@pytest.mark.parametrize(
    "words",
    [
        "Gambia sent a letter to General Ana Testova.",
        "Ana Testova, who held two meetings at the Gambian ministry, objected.",
    ],
)
def test_to_whom_it_sends_and_who_came_there_is_not(read: Read, words: str) -> None:
    assert party_of(read, f"Kenya met Gambia. {words}", "Ana Testova") is None


def test_a_minister_who_leads_the_mission_of_a_union_speaks_for_it(read: Read) -> None:
    words = "The African Union was represented by Kenyan Foreign Minister Ana Testova."
    assert party_of(read, words, "Ana Testova") == "african-union"


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("China urged Japan to withdraw remarks on Taiwan by Prime Minister Ana Testova.", None),
        ("The Chinese team was led by Jan Muster and Japan by Ana Testova.", "japan"),
    ],
)
def test_what_he_spoke_of_sent_no_team(read: Read, words: str, party: str | None) -> None:
    told = {one.payload.name: one.payload.party for one in read(words, "person")}  # type: ignore[union-attr]
    assert told["Ana Testova"] == party


@pytest.mark.parametrize("does", ["leads for", "fronted for"])
def test_who_leads_for_a_state_is_of_it(read: Read, does: str) -> None:
    words = f"Ana Testova, who {does} Gambia, came late. Her deputy is Pia Prueba, who came by train."
    assert parties_of(read, words) == {"Ana Testova": "gambia", "Pia Prueba": "gambia"}


@pytest.mark.parametrize(
    "words",
    [
        "Kenya and Gambia met. For Gambia, the mines minister, {}, welcomed the money.",
        "Kenya and Gambia met. For the Gambian side, deputy minister {} said it was late.",
        "Kenya and Gambia met. {}, the chief planner at Gambia's works ministry, was late.",
        "Kenya and Gambia met. Gambia's number two in Geneva, Ambassador {}, was late.",
    ],
)
def test_for_whom_she_answers_and_in_whose_house_she_sits(read: Read, words: str) -> None:
    assert parties_of(read, words.replace("{}", "Ana Testova"))["Ana Testova"] == "gambia"


@pytest.mark.parametrize(
    "words",
    [
        "For Gambia, the visit of the Kenyan chancellor, {}, was a test.",
        "For Gambia, Kenyan deputy minister {} was no stranger.",
        "{}, a former planner at Gambia's works ministry, was late.",
        "{}, an expert in Gambian law, was late.",
    ],
)
def test_for_whom_something_is_a_test_is_not_her_state(read: Read, words: str) -> None:
    assert parties_of(read, words.replace("{}", "Ana Testova"))["Ana Testova"] != "gambia"


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("Jan Muster led Kenya's negotiators; Gambia's were headed by {}.", "gambia"),
        ("Ambassador {} of the Department of Rivers of the Gambian Foreign Ministry came.", "gambia"),
        ("Ambassador {} of the Friends of the Gambian Forest came.", None),
        ("Ambassador {} of the Department of Rivers came.", None),
    ],
)
def test_of_the_others_team_and_of_a_ministry_behind_a_department(
    read: Read, words: str, party: str | None
) -> None:
    assert party_of(read, words.replace("{}", "Ana Testova"), "Ana Testova") == party


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("{}, a poet and former rebel, speaking on behalf of the Gambian cabinet, said it rained.",
         "gambia"),
        ("{}, a retired judge, acting on behalf of Gambia, said it rained.", "gambia"),
        ("{}, a retired judge, speaking of Gambia, said it rained.", None),
    ],
)  # fmt: skip
def test_on_whose_behalf_somebody_speaks_stands_behind_what_he_is(
    read: Read, words: str, party: str | None
) -> None:
    assert parties_of(read, words.replace("{}", "Ana Testova"))["Ana Testova"] == party
