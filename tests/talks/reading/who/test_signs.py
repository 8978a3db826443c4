"""Signs that a run of capitalised words is somebody's name, where no office and no table says so."""

from __future__ import annotations

import pytest

from talks.reading.findings import PersonFound
from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import named_in


def test_it_works(read: Read) -> None:
    assert list(named_in(read, "Qorin Testova said that the ferry was late.")) == ["Qorin Testova"]


def test_without_a_sign_a_name_is_nobodys(read: Read) -> None:
    assert named_in(read, "They sailed past Qorin Testova at noon.") == {}


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The team was led once again by Qorin Testova.", "Qorin Testova"),
        ("Qorin Testova, who chaired the round, smiled.", "Qorin Testova"),
        ("Qorin Testova headed the panel.", "Qorin Testova"),
        ("Dr Qorin Testova smiled.", "Qorin Testova"),
        ("One of the drivers, Qorin Testova, smiled.", "Qorin Testova"),
        ("Qorin Testova, 45, smiled.", "Qorin Testova"),
    ],
)
def test_leading_age_and_honour_are_signs(read: Read, words: str, name: str) -> None:
    assert list(named_in(read, words)) == [name]


@pytest.mark.parametrize(
    "words",
    [
        "In Gyumri the mayor, Vardges Muster, expects the buses.",
        "Our stringer Vardges Muster is on the line.",
        "Vardges Muster, an analyst in London, does not expect much.",
    ],
)
def test_a_calling_makes_a_name_somebodys(read: Read, words: str) -> None:
    [person] = read(words, "person")
    assert isinstance(person.payload, PersonFound)
    assert (person.payload.name, person.payload.party) == ("Vardges Muster", None)


def test_who_speaks_behind_a_description_is_somebody(read: Read) -> None:
    [person] = read("Cui Muster, a professor at the institute, said the talks were useful.", "person")
    assert isinstance(person.payload, PersonFound)
    assert person.payload.name == "Cui Muster"


def test_a_list_of_members_is_a_list_of_people(read: Read) -> None:
    words = (
        "Hamas envoy Ali Muster led the team, which included Karim Beispiel, Omar Exempel and Nadia Probe."
    )
    found = [
        (f.payload.name, f.payload.party) for f in read(words, "person") if isinstance(f.payload, PersonFound)
    ]
    assert [name for name, _ in found] == ["Ali Muster", "Karim Beispiel", "Omar Exempel", "Nadia Probe"]


@pytest.mark.parametrize("verb", ["has lost count", "wasn't following the milk", "came with a jar of sand"])
def test_a_name_that_begins_as_known_names_do_is_somebodys(read: Read, verb: str) -> None:
    assert list(named_in(read, f"Emmanuel Testier {verb}.")) == ["Emmanuel Testier"]


@pytest.mark.parametrize(
    "words",
    [
        "A pensioner who gave her name as Halyna said that the night was quiet.",
        "A man called Halyna said that the night was quiet.",
        "Our driver, Emmanuel, has a theory.",
        "Emmanuel, who sells flowers by the gate, has seen four rounds.",
    ],
)
def test_some_have_one_name(read: Read, words: str) -> None:
    assert len(named_in(read, words)) == 1


def test_a_format_is_called_something_too(read: Read) -> None:
    assert named_in(read, "The format called Normandy is dead, and so is the one named Minsk.") == {}


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("I asked Ana Testova, who teaches in Banjul, what she made of it.", "Ana Testova"),
        ('"They talk and talk," predicted Ana Testova outside the gate.', "Ana Testova"),
        ('"They talk and talk," said Milena, 34, who sells phone cards.', "Milena"),
        ("Peer Lord Testover warned that it was a gift to others.", "Testover"),
        ("Gambia's Don Testovan reported that she was well.", "Don Testovan"),
        ("Gambian President Hassan Sheikh Testo spoke by phone.", "Hassan Sheikh Testo"),
        ("Its negotiator, Emir Testovic, said no.", "Emir Testovic"),
        ("The army's delegation is led by Rear Adm. Ana Testova.", "Ana Testova"),
        ("The team will include Brig. Gen. (res.) Ana Testova and her aide.", "Ana Testova"),
        ("Since Jana Muster took over from Ana Testova, nothing has moved.", "Ana Testova"),
        ("In Banjul, member of the Legislative Assembly Ana Testova said so.", "Ana Testova"),
        ("The team included Finance Minister Ana Montenegro of Gambia.", "Ana Montenegro"),
        ("His spokesman, Al-Fateh Testashi, says no.", "Al-Fateh Testashi"),
        ("Testor Bin Testa spoke for Gambia.", "Testor Bin Testa"),
        ("The minister received Testor Sanad Testa.", "Testor Sanad Testa"),
    ],
)
def test_more_signs_of_a_name(read: Read, words: str, name: str) -> None:
    assert name in named_in(read, words)


@pytest.mark.parametrize(
    "words",
    [
        "By Patricia Zengerle and Humeyra Pamuk\n\nThe hall in Geneva was cold, and so was the soup.",
        "The hall was cold.\n\nOur writers Farid Moradi in Tehran and Ellen Stark contributed to this.",
        "The hall was cold.\n\nCourier staff writer Paul Dressner contributed to this report.",
        "Economists at Hallam Securities said that the hall was cold.",
        "They met near Sidi Ghazi, in the village of Karim Hosni, under the Treaty of Guadalupe Hidalgo.",
        "DEAR READER, the hall was cold, and Al Jazeera reported that the soup was late.",
        "They climbed Mount Hermon and sat in the Dag Hammarskjöld Library.",
        "The leader of the Sudan People's Liberation Movement-in-Opposition came.",
    ],
)
def test_who_wrote_it_and_what_only_sounds_like_a_name_is_nobody(read: Read, words: str) -> None:
    assert named_in(read, words) == {}


@pytest.mark.parametrize("words", ["82-year-old {} had left.", "Then mother-of-five {} had left."])
def test_age_and_children_are_told_of_people(read: Read, words: str) -> None:
    assert list(named_in(read, words.format("Qorin Testel"))) == ["Qorin Testel"]


def test_a_town_before_a_name_is_none_of_it(read: Read) -> None:
    words = "Gambia's representative to the office in Geneva Fares Testova agreed."
    assert list(named_in(read, words)) == ["Fares Testova"]


def test_whoever_says_something_for_a_body_is_somebody(read: Read) -> None:
    assert list(named_in(read, "Qorin Testova of the MPC said that it was late.")) == ["Qorin Testova"]


@pytest.mark.parametrize(
    "words",
    [
        "Our chief negotiator, Ana Testova, has been there.",
        "A paper read by the envoy, Ana Testova, said no.",
    ],
)
def test_our_own_negotiator_is(read: Read, words: str) -> None:
    assert "Ana Testova" in named_in(read, f"Gambia met Kenya. {words}")


@pytest.mark.parametrize(
    "words",
    [
        "They raised the killing of Qorin Testova at the ferry.",
        "She spoke of the arrest of Qorin Testova.",
        "It sought the extradition of Qorin Testova, and got nothing.",
        "Qorin Testova, heading the other team, smiled.",
        "Qorin Testova, alias Falcon, smiled.",
        "Qorin Testova, who's the head of the port, smiled.",
        "It was late, said one of its MPs, Qorin Testova.",
    ],
)
def test_what_is_done_to_somebody_and_another_name_are_signs(read: Read, words: str) -> None:
    assert list(named_in(read, words)) == ["Qorin Testova"]


@pytest.mark.parametrize(
    "words",
    [
        "They raised the killing of Qorin Testova activists.",
        "They raised the price of Qorin Testova at the ferry.",
        "Qorin Testova, heading south, was late.",
        "Qorin Testova, known for its port, was late.",
    ],
)
def test_what_is_done_to_things_is_none(read: Read, words: str) -> None:
    assert named_in(read, words) == {}


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("The SDLP has sent Qorin Testova and Pia Prueba.", ["Qorin Testova", "Pia Prueba"]),
        ("The rebels sent Qorin Testova to the talks.", ["Qorin Testova"]),
        ("The boats were sent past Qorin Testova.", []),
        ("They sent for Qorin Testova Rice.", []),
    ],
)
def test_whom_somebody_has_sent_is_somebody(read: Read, words: str, named: list[str]) -> None:
    assert list(named_in(read, words)) == named
