"""Runs of capitalised words that are no person: a body, a place, a paper, a bridge."""

from __future__ import annotations

import pytest

from talks.reading.findings import PersonFound
from talks.reading.who import things
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.people_told import named_in, roll_of, run_of


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("They read of it in the daily Ana Testova.", True),
        ("The Ana Testova was late.", True),
        ("They gave up Ana Testova, the smallest island, for a song.", True),
        ("They greeted Ana Testova, the smallest of them, with a song.", False),
        ("They greeted Ana Testova at noon.", False),
    ],
)
def test_it_works(stage: Stage, words: str, thing: bool) -> None:
    """What stands beside a name tells whether it is a paper's, a ship's or an island's."""
    scene = stage(words)
    assert things.is_a_thing(roll_of(scene), run_of(scene, "Ana Testova")) is thing


@pytest.mark.parametrize(
    ("words", "placed"), [("A farm near Testova burned.", True), ("The farmer Testova smiled.", False)]
)
def test_a_place_stands_behind_where(stage: Stage, words: str, placed: bool) -> None:
    scene = stage(words)
    assert things.is_placed(roll_of(scene), run_of(scene, "Testova")) is placed


@pytest.mark.parametrize(
    ("name", "office", "body"),
    [
        ("Harbour Interests Section", True, True),
        ("Testova Bridge", False, True),
        ("Deutsche Welle", False, True),
        ("Buenos Aires", False, True),
        ("Ana Testova", False, False),
    ],
)
def test_an_office_and_a_body_are_known_by_a_word(stage: Stage, name: str, office: bool, body: bool) -> None:
    scene = stage(f"So {name} was late.")
    roll, run = roll_of(scene), run_of(scene, name)
    assert (things.is_office(roll, run), things.is_body(roll, run)) == (office, body)


def test_what_is_built_bears_the_name_of_somebody(read: Read) -> None:
    assert named_in(read, "Minister Ana Testova opened the General Ion Muster bridge.").keys() == {
        "Ana Testova"
    }


def test_another_name_of_a_house_or_paper_is_no_person(read: Read) -> None:
    assert (
        named_in(read, "The Wall Street Journal said so. Downing Street said nothing. Camp David said more.")
        == {}
    )


def test_a_region_is_nobody(read: Read) -> None:
    assert read("The president of the Beispiel El Muster region smiled.", "person") == []


def test_a_place_before_an_office_is_nobody(read: Read) -> None:
    words = "Asked about a village south of Gereida, the spokesman said that he knew nothing of it."
    assert read(words, "person") == []


def test_the_last_word_of_a_body_is_nobodys_name(read: Read) -> None:
    words = "Ali Muster, spokesman for the Western Theatre Command, smiled at the Border Committee."
    assert [f.payload.name for f in read(words, "person") if isinstance(f.payload, PersonFound)] == [
        "Ali Muster"
    ]


@pytest.mark.parametrize(
    "words",
    [
        "The Indian side asked for the resumption of the Kailash Testovar Yatra in summer.",
        "He told the Solomon Testover that it was late.",
        "The nationalist daily Yeni Testova claimed that it was late.",
        "They offered a lease on Ana Testova, the largest island.",
        "The army's delegation is led by Rear Adm.",
        "The farmers' union in Scotland asked for more.",
        "Guaido urged the Biden administration not to loosen sanctions.",
        "The United Kingdom waits. They met in mid-May and again on May 28.",
        "(With a report from Ana Testova in Manila)",
        "The United Kingdom waits. A session was to be held on 3 May but was dropped.",
        "It asked them to open the gates of the Muster and Kamal Testova dams.",
        "The repeal of Gambia's Common Position came first.",
    ],
)
def test_things_and_credits_are_nobody(read: Read, words: str) -> None:
    assert not {name for name in named_in(read, words) if name != "Juan Guaidó"}
