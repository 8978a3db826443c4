"""Short and misspelt names, and names so well known that nobody introduces them."""

from __future__ import annotations

from datetime import date

import pytest

from talks.reading.findings import PersonFound
from talks.reading.who.short_names import eminent, matching
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.people_told import named_in, roll_of, run_of


def test_it_works(stage: Stage) -> None:
    scene = stage("Ana Testova came to Lima. It was Testova who spoke.")
    assert [mention.text for mention in scene.people.mentions] == ["Ana Testova", "Testova"]


def test_of_two_of_one_family_the_one_named_last_is_meant(stage: Stage) -> None:
    scene = stage("Minister Ana Testova left. Minister Ion Testova stayed. Then Testova smiled.")
    assert scene.people.mentions[-1].person.name == "Ion Testova"


def test_a_stranger_is_nobody_of_the_cast(stage: Stage) -> None:
    scene = stage("Minister Ana Testova left. Muster stayed.")
    assert matching(roll_of(scene), run_of(scene, "Muster")) is None


@pytest.mark.parametrize("words", ["Blkn said no.", "The Blnken room was cold.", "Blenkyn said no."])
def test_what_is_farther_off_or_says_nothing_is_no_misspelling(stage: Stage, words: str) -> None:
    scene = stage(f"Secretary of State Antony Blinken flew in. {words}")
    assert [mention.text for mention in scene.people.mentions] == ["Antony Blinken"]


@pytest.mark.parametrize(
    "words",
    ["The Testova administration was cold.", "They met in Testova.", "They met in mid-Testova."],
)
def test_a_thing_called_after_somebody_is_not_he(stage: Stage, words: str) -> None:
    scene = stage(f"Minister Ana Testova left. {words}")
    assert [mention.text for mention in scene.people.mentions] == ["Ana Testova"]


def test_nobody_is_eminent_in_a_report_without_a_day(stage: Stage) -> None:
    words = "Macron said that it was late."
    dated, undated = (roll_of(stage(words, day)) for day in (date(2024, 1, 9), None))
    known = eminent(dated, "Macron")
    assert known is not None and known.key == "emmanuel-macron"
    assert eminent(undated, "Macron") is None


def test_a_misspelt_name_before_a_verb_of_speech_is_repaired(stage: Stage) -> None:
    scene = stage('Secretary of State Antony Blinken flew in. "It is late in the day," Blnken said.')
    assert {m.person.name for m in scene.people.mentions if m.text == "Blnken"} == {"Antony Blinken"}


def test_a_part_of_a_name_is_the_same_person(read: Read) -> None:
    assert list(named_in(read, "Iran's Ali Bagheri Kani came. Bagheri Kani said the talks were late.")) == [
        "Ali Bagheri Kani"
    ]


def test_the_last_token_need_not_be_the_family_name(stage: Stage) -> None:
    scene = stage(
        "North Korean leader Kim Jong Un spoke. Kim left. Egypt's Abdel Fattah al-Sisi stayed. Sisi spoke."
    )
    assert [m.person.name for m in scene.people.mentions if m.text in ("Kim", "Sisi")] == [
        "Kim Jong Un",
        "Abdel Fattah al-Sisi",
    ]


def test_half_a_double_name_will_do(read: Read) -> None:
    words = "Minister Ana Prueba-Testover came. It was the first since Testover took over from Jan Muster."
    assert set(named_in(read, words)) == {"Ana Prueba-Testover", "Jan Muster"}


def test_an_initial_is_of_whose_name_begins_so(read: Read) -> None:
    words = "Kamchybek Testiev, Kyrgyzstan's envoy, came.\n\nK. Testiev sat on the right and smiled."
    assert list(named_in(read, words)) == ["Kamchybek Testiev"]


def test_a_head_of_state_in_office_needs_no_introduction(read: Read) -> None:
    [person] = read("Zelenskyy said the talks would go on.", "person", date(2025, 3, 3))
    assert isinstance(person.payload, PersonFound)
    assert (person.payload.name, person.payload.party) == ("Volodymyr Zelensky", "ukraine")


@pytest.mark.parametrize(
    ("name", "on", "meant", "party"),
    [
        ("Macron", date(2024, 1, 9), "Emmanuel Macron", "france"),
        ("Kim", date(2024, 1, 9), "Kim Jong Un", "north-korea"),
        ("Assad", date(2012, 1, 9), "Bashar al-Assad", "syria"),
        ("Guterres", date(2024, 1, 9), "António Guterres", "united-nations"),
    ],
)
def test_of_several_of_one_name_the_highest_in_office_is_meant(
    read: Read, name: str, on: date, meant: str, party: str
) -> None:
    words = f"{name} said the talks would go on, and North Korea, Syria and the United Nations listened."
    [person] = read(words, "person", on)
    assert isinstance(person.payload, PersonFound)
    assert (person.payload.name, person.payload.party) == (meant, party)


def test_half_a_family_name_is_nobody(read: Read) -> None:
    assert read("Johnson said the talks would go on.", "person", date(2024, 1, 9)) == []


def test_out_of_office_nobody_is_meant(read: Read) -> None:
    assert read("Zelenskyy said the talks would go on.", "person", date(2010, 3, 3)) == []
    assert read("Zelenskyy said the talks would go on.", "person", None) == []


def test_the_highest_are_known_by_one_name(read: Read) -> None:
    people = named_in(read, "The United States and Russia talk. What Biden told Putin is not known.")
    assert {(p.name, p.party) for p in people.values()} == {
        ("Joe Biden", "united-states"),
        ("Vladimir Putin", "russia"),
    }


def test_who_is_said_to_speak_behind_a_quotation_is_known_by_his_family_name(read: Read) -> None:
    words = "“They want a deal,” said Netanyahu, looking on."
    assert [f.payload.key for f in read(words, "person") if isinstance(f.payload, PersonFound)] == [
        "benjamin-netanyahu"
    ]


@pytest.mark.parametrize("name", ["Christodoulides", "Christodoulidis"])
def test_a_family_name_may_be_spelt_in_two_ways(read: Read, name: str) -> None:
    [found] = read(f"President {name} opened the talks on Monday.", "person")
    assert found.payload.party == "cyprus"  # type: ignore[union-attr]
