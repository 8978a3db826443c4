"""The passage that carries a finding."""

from __future__ import annotations

from tests.talks.reading.sureness.conftest import Told

WORDS = (
    "Peru and Chile opened talks in Geneva on Monday. Peruvian envoy Ana Testova demanded that Chile withdraw"
    " its boats from the lake by Friday, and Brazil rejected the idea."
)


def test_it_works(told: Told) -> None:
    [passage] = told(WORDS, "meeting")
    assert passage.words.strip() == "peru and chile opened talks in geneva on monday."
    assert passage.actors == {"peru", "chile"}
    assert [place.city for place in passage.places] == ["geneva"]
    assert [day.words for day in passage.days] == ["Monday"]
    assert passage.share == 0


def test_who_is_named_there_and_for_whom(told: Told) -> None:
    [passage] = told(WORDS, "demand")
    assert [one.person.name for one in passage.people] == ["Ana Testova"]
    assert passage.of_its_people == {"peru"}
    assert not passage.is_quoted


def test_what_else_was_found_there(told: Told) -> None:
    [demand] = told(WORDS, "demand")
    [meeting] = told(WORDS, "meeting")
    assert demand.has("response") and demand.has_a_move and not demand.has("demand", "meeting")
    assert not meeting.has_a_move


def test_a_person_stands_at_its_own_name(told: Told) -> None:
    [passage] = told(WORDS, "person")
    assert passage.person is not None and passage.person.name == "Ana Testova"
