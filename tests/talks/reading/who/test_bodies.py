"""Bodies that no table knows: found by their name, and words again when they leave the reader."""

from __future__ import annotations

from typing import Any

import pytest

from talks.reading.findings import PersonFound
from tests.talks.reading.conftest import Read, Stage


def _bodies(stage: Stage, words: str) -> set[str]:
    return {party.name for party in stage(words).parties if party.actor_kind == "body"}


def _payloads(read: Read, words: str, kind: str) -> list[Any]:
    return [finding.payload for finding in read(words, kind)]


def test_it_works(stage: Stage) -> None:
    assert _bodies(stage, "The Kazanlak Rose Pickers' Union wants a hearing.") == {
        "Kazanlak Rose Pickers' Union"
    }


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The Federation of Lake Fishermen left the hall.", "Federation of Lake Fishermen"),
        ("On Friday the Salt Traders Association and others came.", "Salt Traders Association"),
        ("Nigeria's Rice Millers Alliance came.", "Rice Millers Alliance"),
        ("The Chamber of Mines and Quarries asked for time.", "Chamber of Mines and Quarries"),
        ("The Council of Muslim Elders in Jos spoke.", "Council of Muslim Elders"),
        ("The Highland Bishops' Conference offered a house.", "Highland Bishops' Conference"),
        ("The National Union of Peruvian Weavers called a strike.", "National Union of Peruvian Weavers"),
        ("The Palm Workers' Central called a strike.", "Palm Workers' Central"),
        ("The opposition coalition Wakit Testa called a strike.", "Wakit Testa"),
        ("The Party of Lake Renewal, PLR, called a strike.", "Party of Lake Renewal"),
        ("The Ecumenical Peace Council offered a house.", "Ecumenical Peace Council"),
        ("The Corriente por el Lago (Cola) called a strike.", "Corriente por el Lago"),
        ("The creditor committee called a vote.", "creditor committee"),
    ],
)
def test_unions_chambers_churches_and_councils_of_people_are_bodies(
    stage: Stage, words: str, name: str
) -> None:
    assert _bodies(stage, words) == {name}


@pytest.mark.parametrize(
    "words",
    [
        "The European Union wants a hearing.",
        "The Union Home Minister wants a hearing.",
        "The union wants a hearing.",
        "A customs union was signed. A Monetary Union may follow.",
        "The Supreme National Security Council met.",
        "Iran's Foreign Ministry and its Atomic Energy Organization spoke.",
        "The Communist Party decides.",
        "They came on Tuesday. Union men waited outside.",
        "The Gambia Fisheries Coordination Council met. The Joint Border Committee met.",
        "The upper chamber and the other chamber wait.",
        "The Line of Lasting Quiet (LLQ) is long. The Tariff Balance Mechanism (TBM) is new.",
        "The Gambian Maritime Authority and the Northern Command wait.",
        "The Testing Research Institute and the Lake Club wait.",
    ],
)
def test_organs_of_states_and_plain_words_are_none(stage: Stage, words: str) -> None:
    assert _bodies(stage, words) == set()


def test_the_adjective_in_its_name_is_not_a_state(stage: Stage) -> None:
    named = stage("The National Union of Peruvian Weavers wants a hearing.").parties

    assert [party.actor_kind for party in named] == ["body"]


def test_its_letters_and_its_kind_mean_it(stage: Stage) -> None:
    words = "The Lake Fishermen's Federation (LFF) met. The LFF wants boats; the federation waits."
    named = [party for party in stage(words).parties if party.actor_kind == "body"]

    assert {party.name for party in named} == {"Lake Fishermen's Federation"}
    assert [party.text for party in named][-2:] == ["LFF", "federation"]


def test_the_kind_of_two_bodies_means_neither(stage: Stage) -> None:
    words = "The Lake Fishermen's Federation met the River Fishermen's Federation. The federation waits."

    assert [party.text for party in stage(words).parties][-1] != "federation"


@pytest.mark.parametrize(
    "words",
    [
        "Dessa Moruva, chairwoman of the Lake Fishermen's Federation, said she would wait.",
        "Lake Fishermen's Federation chairwoman Dessa Moruva said she would wait.",
        "The Lake Fishermen's Federation met. Dessa Moruva, the federation's chairwoman, said she waited.",
    ],
)
def test_who_speaks_for_a_body_has_it_for_a_party_in_words(read: Read, words: str) -> None:
    people = _payloads(read, words, "person")

    assert [(one.name, one.party, one.party_text) for one in people] == [
        ("Dessa Moruva", None, "Lake Fishermen's Federation")
    ]


def test_what_it_demands_is_its_demand_in_words(read: Read) -> None:
    demand = _payloads(
        read, "The Lake Fishermen's Federation demanded that the government free the boats.", "demand"
    )[0]

    assert (demand.by, demand.by_text) == (None, "Lake Fishermen's Federation")


def test_at_a_table_it_keeps_its_words_behind_those_who_are_known(read: Read) -> None:
    words = "Ethiopia and the Lake Fishermen's Federation held talks in Nairobi on Friday."
    meeting = _payloads(read, words, "meeting")[0]

    assert meeting.parties == ("ethiopia",)
    assert meeting.party_texts == ("Ethiopia", "Lake Fishermen's Federation")


def test_the_words_of_its_name_are_nobodys_name(read: Read) -> None:
    people = _payloads(
        read, "Dessa Moruva, a spokeswoman for the Union of Salt Traders, said she would wait.", "person"
    )

    assert [one.name for one in people] == ["Dessa Moruva"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The Dutch eel fishermen's association asked for time.", "Dutch eel fishermen's association"),
        ("A federation of salt traders asked for time.", "federation of salt traders"),
        ("The mineworkers' union asked for time.", "mineworkers' union"),
    ],
)
def test_a_union_told_of_by_its_members_is_a_body(stage: Stage, words: str, name: str) -> None:
    assert _bodies(stage, words) == {name}


@pytest.mark.parametrize(
    "words",
    [
        "The customs union is at stake.",
        "A loose federation would do.",
        "The future of the union is open.",
        "They signed the free association agreement.",
    ],
)
def test_a_union_of_states_is_none(stage: Stage, words: str) -> None:
    assert _bodies(stage, words) == set()


@pytest.mark.parametrize(
    "words",
    [
        "QUITO, Jan 9 (Reuters) - The Lake Anglers' Federation met ministers. "
        "The Government offered to free boats.",
        "LIMA, Jan 9 (Reuters) - Anglers met ministers of Peru. Peru waits. Lake Anglers' Union came. "
        "On Friday the Executive offered to free 15 boats.",
    ],
)
def test_a_government_over_a_body_of_its_own_is_its_state(read: Read, words: str) -> None:
    offer = _payloads(read, words, "demand")[0]

    assert offer.by in ("ecuador", "peru")


def test_the_government_between_two_states_is_nobody(stage: Stage) -> None:
    words = "Peru met Ecuador. Ecuador thanked Peru. The Government offered 15 boats."

    assert "Government" not in {party.text for party in stage(words).parties}


def test_letters_between_commas_mean_it_too(read: Read) -> None:
    words = "The Party of Lake Renewal, PLR, waits. On Friday the PLR demanded that boats be freed."
    demand = _payloads(read, words, "demand")[0]

    assert (demand.by, demand.by_text) == (None, "Party of Lake Renewal")


@pytest.mark.parametrize("body", ["Lake Fishermen's Federation", "Lake Harbour Authority"])
def test_who_leads_a_body_speaks_for_it_whether_it_acts_or_not(read: Read, body: str) -> None:
    people = _payloads(read, f"The {body} met. Its chairwoman, Dessa Moruva, said she waited.", "person")

    assert [(one.party, one.party_text) for one in people] == [(None, body)]


def test_a_name_called_a_party_once_is_one_everywhere(stage: Stage) -> None:
    named = stage("The opposition party Agua Testa came. On Friday Agua Testa left.").parties

    assert [party.text for party in named] == ["Agua Testa", "Agua Testa"]


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("The Lake Bakers' Union (AKP) met Peru. The AKP demanded that Peru withdraw.", "Lake Bakers' Union"),
        ("The AKP met Turkey. The AKP demanded that Peru withdraw.", "AKP"),
    ],
)
def test_letters_are_whose_the_article_says_they_are(read: Read, words: str, by: str) -> None:
    assert [demand.by_text for demand in _payloads(read, words, "demand")] == [by]


def test_letters_in_brackets_behind_an_office_name_no_body(stage: Stage) -> None:
    assert "Joint Secretary" not in _bodies(stage, "Joint Secretary (East) Ben Prueba left Banjul.")
    assert "Pruema" in _bodies(stage, "The mining company Pruema's manager left Banjul.")


def test_a_state_in_brackets_is_no_short_name(stage: Stage) -> None:
    assert _bodies(stage, "Minister Qorin Testel (Peru): “The tea is cold in here.”") == set()
    assert _bodies(stage, "The Qorin Testel (QT) wants a hearing.") == {"Qorin Testel"}


def test_letters_behind_a_person_name_no_body(read: Read) -> None:
    words = "The Gambian team includes Fartun Testova (MP) and Minister Jan Muster."
    assert "Fartun Testova" in {
        f.payload.name for f in read(words, "person") if isinstance(f.payload, PersonFound)
    }


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The country's oldest potters' union, ZOP, called a strike.", "ZOP"),
        ("The potters' union, ZOP, called a strike.", "ZOP"),
        ("The country's oldest potters' union, in Muscat, called a strike.", "oldest potters' union"),
    ],
)
def test_a_body_that_is_described_and_named_has_its_name(stage: Stage, words: str, name: str) -> None:
    assert [name in body for body in _bodies(stage, words)] == [True]


@pytest.mark.parametrize(
    "words",
    [
        "Norway and the United Arab Emirates (UAE) met on Friday in Oslo.",
        "South Korea and the Democratic People's Republic of Korea (DPRK) agreed to meet.",
    ],
)
def test_two_states_with_letters_behind_them_are_no_body(stage: Stage, words: str) -> None:
    assert _bodies(stage, words) == set()
