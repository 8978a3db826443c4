"""The office that stands beside a name: before it, behind it, or parted from it by a comma."""

from __future__ import annotations

import pytest

from talks.reading.findings import PersonFound
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.people_told import named_in


@pytest.mark.parametrize(
    ("words", "post", "rule"),
    [
        ("Deputy Minister Ana Testova smiled.", "Deputy Minister", "people.post_name"),
        ("Ana Testova, the deputy minister, smiled.", "deputy minister", "people.name_post"),
        ("The Peruvian deputy minister, Ana Testova, smiled.", "deputy minister", "people.post_comma_name"),
        ("Ana Testova is the deputy minister of Peru.", "deputy minister of Peru", "people.name_post"),
        ("Ana Testova (right), the deputy minister, smiled.", "deputy minister", "people.name_post"),
        ("Colonel Ana Testova, spokeswoman for the port, smiled.", "spokeswoman", "people.name_post"),
    ],
)
def test_it_works(stage: Stage, words: str, post: str, rule: str) -> None:
    """Each place where an office may stand is a rule of its own; a rank gives way to an office."""
    [person] = stage(words).people.cast
    assert ((person.post or "").startswith(post), person.rule) == (True, rule)


@pytest.mark.parametrize(
    "words",
    [
        "In talks with Ana Testova, the minister said that it was late.",
        "Ana Testova, who met the deputy minister, smiled at Peru.",
    ],
)
def test_an_office_of_somebody_else_is_not_beside_the_name(stage: Stage, words: str) -> None:
    assert [person.post for person in stage(words).people.cast if person.post] == []


def test_a_neighbour_in_a_list_keeps_his_own_post(read: Read) -> None:
    words = "Kosovo's prime minister, Ulf Eins, and Serbia's president, Max Zwei, met in Ohrid on Saturday."
    people = named_in(read, words)
    assert (people["Ulf Eins"].party, people["Max Zwei"].party) == ("kosovo", "serbia")


@pytest.mark.parametrize(
    ("words", "name", "party"),
    [
        ("Khatri Beispiel headed that of Morocco. Mr. Beispiel smiled.", "Khatri Beispiel", "morocco"),
        ("Seleshi Beispiel, the Ethiopian water minister, smiled.", "Seleshi Beispiel", "ethiopia"),
        ("IGAD envoy Ismail Beispiel smiled.", "Ismail Beispiel", "igad"),
        (
            "Horst Beispiel, the Secretary-General's Personal Envoy, smiled.",
            "Horst Beispiel",
            "united-nations",
        ),
        ("Gen. Birhanu Beispiel smiled.", "Birhanu Beispiel", None),
    ],
)
def test_more_ways_to_introduce_somebody(read: Read, words: str, name: str, party: str | None) -> None:
    [person] = read(words, "person")
    assert isinstance(person.payload, PersonFound)
    assert (person.payload.name, person.payload.party) == (name, party)


@pytest.mark.parametrize(
    ("words", "name", "party"),
    [
        ("Henry Beispiel is the chief negotiator of Hamas.", "Henry Beispiel", "hamas"),
        ("Iran came late. Their spokesman, Kino Muster, smiled.", "Kino Muster", "iran"),
        ("South Sudan's rebel leader Riek Beispiel smiled.", "Riek Beispiel", None),
        ("“The river is wide,” says the ferryman, Ion Muster.", "Ion Muster", None),
        ("One organiser, Stavros Muster, said he would stay.", "Stavros Muster", None),
        ("The team of Greece was led once more by Pavlos Muster.", "Pavlos Muster", "greece"),
        ("Sedat Muster, a diplomat, headed the Turkish one.", "Sedat Muster", "turkey"),
        ("Franco Muster, who mediates for the OSCE, smiled.", "Franco Muster", "osce"),
        (
            "The talks were led by Qatari Prime Minister and Foreign Minister Ali Muster.",
            "Ali Muster",
            "qatar",
        ),
        ("European Trade Commissioner Jana Muster smiled.", "Jana Muster", "european-union"),
        ("No end, Jan Muster, EU Commission vice president said.", "Jan Muster", "european-union"),
        ("Ali Muster, the leader of Yemen's Houthi movement, smiled.", "Ali Muster", "houthis"),
        ("Raj Muster, chief negotiator for the Tamil Tigers, smiled.", "Raj Muster", "ltte"),
    ],
)
def test_somebody_is_introduced_in_passing(read: Read, words: str, name: str, party: str | None) -> None:
    [person] = read(words, "person")
    assert isinstance(person.payload, PersonFound)
    assert (person.payload.name, person.payload.party) == (name, party)


def test_an_office_with_brackets_or_of_a_state_that_ends_in_s(read: Read) -> None:
    words = "Gambia's team went home. Its Joint Secretary (East) Ben Prueba stayed."
    assert named_in(read, words)["Ben Prueba"].post == "Joint Secretary"
    words = '"No," said Ben Prueba, Laos\' vice minister of energy.'
    assert named_in(read, words)["Ben Prueba"].party == "laos"
    assert (
        named_in(read, "Ben Prueba, of Rwanda's military intelligence, agreed.")["Ben Prueba"].party
        == "rwanda"
    )
    words = "The head of Libya's recognised Government of National Accord, Ben Prueba, agreed."
    assert named_in(read, words)["Ben Prueba"].party == "government-of-national-accord"


def test_a_calling_before_a_name_is_not_of_the_place_before_it(read: Read) -> None:
    words = "In Lower Testovo, Quillmark, farmer Qorin Testel, 61, said that the ferry was late."
    assert [(p.name, p.post) for f in read(words, "person") if isinstance(p := f.payload, PersonFound)] == [
        ("Qorin Testel", "farmer")
    ]
    named = "Qorin Testel, minister of Foreign Affairs of Peru, said that the ferry was late."
    assert list(named_in(read, named)) == ["Qorin Testel"]


@pytest.mark.parametrize(
    ("words", "post"),
    [
        ("Gambia's caretaker interior minister Gen {} came.", "caretaker interior minister"),
        ("The Gambian chief mediator Gen (rtd) {} came.", "chief mediator"),
        ('The Abkhaz "deputy minister" {} came.', "deputy minister"),
        ("Gambian minister of foreign affairs, {} who has returned, smiled.", "minister of foreign affairs"),
    ],
)
def test_titles_cut_short_and_marks_stand_between_office_and_name(read: Read, words: str, post: str) -> None:
    person = named_in(read, words.replace("{}", "Ana Testova"))["Ana Testova"]
    assert (person.post or "").replace('"', "").endswith(post)


def test_what_stands_behind_another_name_is_not_his(read: Read) -> None:
    words = (
        "They are Jan Muster, Foreign Minister of Gambia, Ana Testova, Foreign Minister of Kenya, and others."
        " Italian Minister Carlo Prova, Pia Prueba, UN envoy for Gambia, smiled."
    )
    parties = {name: person.party for name, person in named_in(read, words).items()}
    assert (parties["Ana Testova"], parties["Pia Prueba"]) == ("kenya", "united-nations")


def test_an_office_in_a_list_is_not_of_the_region_before_it(read: Read) -> None:
    words = "Somalia waits. President Jan Muster, Jubaland President Pia Prueba, Prime Minister {} left."
    people = named_in(read, words.replace("{}", "Ana Testova"))
    assert (people["Pia Prueba"].party, people["Ana Testova"].party) == ("jubaland", "somalia")


def test_a_deed_parts_an_office_from_whoever_did_it(read: Read) -> None:
    words = (
        "Kenyan Foreign Minister Jan Muster telephoned his U.S. counterpart, Secretary of State Ana Testova."
    )
    assert named_in(read, words)["Ana Testova"].party == "united-states"
    words = "The Kenyans thanked the United Nations coordinator, Mr. Ben Prueba, who agreed."
    assert named_in(read, words)["Ben Prueba"].party == "united-nations"


@pytest.mark.parametrize(
    ("words", "post"),
    [
        ("Ana Testova, who serves as Gambia's deputy negotiator, smiled.", "deputy negotiator"),
        ("Ana Testova, who has served as Gambia's envoy since May, smiled.", "envoy"),
        ("Ana Testova, acting as Gambia's envoy, smiled.", "envoy"),
        ("Ana Testova was named Gambia's chief negotiator on Monday.", "chief negotiator"),
        ("Ana Testova was appointed on Monday as Gambia's envoy.", "envoy"),
        ("Gambia has appointed Ana Testova as chief negotiator.", "chief negotiator"),
        ("Gambia's economy minister, Ana Testova (SPD), smiled.", "economy minister"),
        ("Gambia's chief negotiator, ambassador Ana Testova, smiled.", "chief negotiator"),
        ("Gambian army spokesman Brigadier Ana Testova smiled.", "army spokesman"),
        ("The Gambian side's representative, Ana Testova, smiled.", "representative"),
        ("Gambia's spokesman in Geneva Ana Testova smiled.", "spokesman in Geneva"),
    ],
)
def test_an_office_is_told_by_whom_she_serves_as(read: Read, words: str, post: str) -> None:
    """Also behind "serves as" and "was named", with a party in brackets or a rank behind the office."""
    person = named_in(read, words)["Ana Testova"]
    assert (person.post or "", person.party) == (post, "gambia")


@pytest.mark.parametrize(
    "words",
    [
        "Ana Testova was named after the former president of Gambia.",
        "Ana Testova, acting on the orders of the minister, smiled at Gambia.",
        "Ana Testova was chosen by the president of Gambia.",
    ],
)
def test_whom_somebody_is_named_after_or_by_is_no_office_of_hers(stage: Stage, words: str) -> None:
    assert [person.post for person in stage(words).people.cast if person.name == "Ana Testova"] == [None]
