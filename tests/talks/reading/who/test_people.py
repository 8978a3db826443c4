"""People: name, post and party as the text gives them; short names, misspellings and look-alikes."""

from __future__ import annotations

from datetime import date

import pytest

from talks.reading.findings import PersonFound
from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import named_in


def test_it_works(read: Read) -> None:
    person = named_in(read, "Russian Deputy Foreign Minister Sergei Ryabkov spoke first.")["Sergei Ryabkov"]
    assert (person.post, person.party) == ("Deputy Foreign Minister", "russia")


def test_a_possessive_gives_the_party(read: Read) -> None:
    assert named_in(read, "Iran's Karim Testani met nobody.")["Karim Testani"].party == "iran"


def test_nobody_is_known_to_an_empty_gazetteer(read: Read) -> None:
    assert named_in(read, "The hall was empty.") == {}


@pytest.mark.parametrize(
    "words", ["Ramtane Muster for the United Nations", "Monsignor Hector Muster of Norway"]
)
def test_for_whom_somebody_is_there(read: Read, words: str) -> None:
    [person] = read(f"{words} sat between them.", "person")
    assert isinstance(person.payload, PersonFound)
    assert person.payload.party in ("united-nations", "norway")


@pytest.mark.parametrize(
    "body",
    [
        "All Bodo Students' Union",
        "People's Protection Units",
        "Niger Delta People’s Volunteer Force",
        "International Criminal Tribunal for Rwanda",
    ],
)
def test_words_of_a_partys_name_are_nobodys_name(read: Read, body: str) -> None:
    words = f"Karim Testani, a spokesman for the {body}, said that the road was open."
    assert list(named_in(read, words)) == ["Karim Testani"]


def test_what_an_office_is_for_is_nobody(read: Read) -> None:
    words = (
        "Jan Muster, Special Representative for the Gambian Settlement Process, came."
        " Pia Prueba, head of Gambia's Auditing Chamber, came."
    )
    assert {"Settlement Process", "Auditing Chamber"}.isdisjoint(named_in(read, words))


def test_a_title_stands_between_owner_and_name(read: Read) -> None:
    assert named_in(read, "RENAMO's Dr. Ana Testova agreed.")["Ana Testova"].party == "renamo"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The rebels' commander, Comrade Testa, agreed.", "Testa"),
        ("The minister met Lord Testham, the British minister.", "Lord Testham"),
        ("A man who gave his name as Commander Testur agreed.", "Testur"),
    ],
)
def test_who_is_honoured_by_one_name_is_somebody(read: Read, words: str, name: str) -> None:
    assert name in named_in(read, f"Gambia met rebels. {words}")


@pytest.mark.parametrize(
    "words",
    [
        "General Ana Testova of Khalifa Haftar's Libyan National Army agreed.",
        "General Ana Testova of the Benghazi-based Libyan National Army agreed.",
    ],
)
def test_of_the_body_behind_its_owner_or_its_town(read: Read, words: str) -> None:
    assert named_in(read, words)["Ana Testova"].party == "libyan-national-army"


def test_the_spokesman_of_a_states_rebels_is_not_the_states(read: Read) -> None:
    words = "Colombia and guerrillas met. The spokesman for the Colombian rebels, Jan Muster, agreed."
    assert named_in(read, words)["Jan Muster"].party != "colombia"


@pytest.mark.parametrize(
    ("told", "party"), [("Palestine waits.", "palestine"), ("Syria waits.", "syria"), ("It rains.", None)]
)
def test_of_two_namesakes_in_office_it_is_he_whose_state_is_told_of(
    read: Read, told: str, party: str | None
) -> None:
    words = f"{told} Mahmoud Abbas met two bakers on Monday."
    [person] = read(words, "person", date(2024, 5, 15))
    assert isinstance(person.payload, PersonFound)
    assert person.payload.party == party


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("President Testarto has asked both sides to wait.", "Testarto"),
        ("The guests were met by King Testendra at the pier.", "Testendra"),
        ("General Testuzo refused the paper. Testuzo said it came late.", "Testuzo"),
    ],
)
def test_an_office_and_one_name_may_be_all_that_is_told(read: Read, words: str, name: str) -> None:
    assert list(named_in(read, words)) == [name]


@pytest.mark.parametrize(
    "words",
    [
        "The Prime Minister Monday left for the coast.",
        "General Testbureau papers lay on the table.",
        "A member of the Political Bureau came, and the chief of the Special Zone left.",
        "The president Testarto had met was gone.",
    ],
)
def test_an_office_and_what_is_no_name_are_nobody(read: Read, words: str) -> None:
    assert named_in(read, words) == {}


def test_who_is_first_told_by_one_name_is_the_one_of_the_whole_name(read: Read) -> None:
    words = "President Testarto flew to the island on Monday. The sea was rough, Jan Testarto said."
    assert {name: one.post for name, one in named_in(read, words).items()} == {"Jan Testarto": "President"}


def test_two_offices_and_one_family_name_are_two_people(read: Read) -> None:
    words = "President Testarto flew to the island. Defence Minister Jan Testarto stayed at home."
    assert set(named_in(read, words)) == {"Testarto", "Jan Testarto"}


@pytest.mark.parametrize(
    "broken", ["deputy foreign\nminister Ana Testova", "deputy foreign minister Ana\nTestova"]
)
def test_an_office_and_a_name_go_over_the_end_of_a_line(read: Read, broken: str) -> None:
    words = f"The boats lay in the harbour for three days until the Kenyan {broken} came to see them off."
    person = named_in(read, words)["Ana Testova"]
    assert (person.post, person.party) == ("deputy foreign minister", "kenya")


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("Ministers Jan Muster and {}, of Gambia and Kenya respectively, spoke for an hour.", "kenya"),
        ("The number two on the Kenyan team, {}, asked for time.", "kenya"),
        ("Kenyan officials including Jan Muster and {} asked for time.", "kenya"),
        ("Kenyan diplomats, among them Jan Muster and {}, asked for time.", "kenya"),
        ("Gambia was represented by Jan Muster and Pia Prueba; Kenya by {}.", "kenya"),
        ("At a press briefing in Nairobi, Foreign Ministry spokesperson {} asked for time.", "kenya"),
        ("The Kenyan minister, who was accompanied by Ambassador {}, asked for time.", "kenya"),
        ("Kenya's delegation consisted of Jan Muster, Pia Prueba and {}.", "kenya"),
        ("A Kenyan diplomat, {}, chaired the session for the African Union.", "african-union"),
        # and what is told alike, but not so
        ("Around {}, the guest, sat eight Kenyan officials, led by Jan Muster.", None),
        ("Officials of all kinds, among them {}, asked for time.", None),
        ("The ferry of the Kenyan minister, followed by Ambassador {}, was late.", None),
        ("A Kenyan diplomat, {}, chaired the session for the first time.", "kenya"),
    ],
)
def test_the_plainest_ways_to_bring_somebody_in(read: Read, words: str, party: str | None) -> None:
    ahead = "Gambia and Kenya met on Monday in Banjul over fishing."
    told = named_in(read, f"{ahead} {words.replace('{}', 'Zeta Testova')}")
    assert (told["Zeta Testova"].party if "Zeta Testova" in told else None) == party
