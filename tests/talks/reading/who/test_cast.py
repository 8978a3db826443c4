"""The cast of an article: its people and every mention of them."""

from __future__ import annotations

import pytest

from talks.reading.who.cast import People, Person, PersonMention, one_edit

ANA, ION = Person("Ana Testova"), Person("Ion al-Muster")


def _people() -> People:
    mentions = [PersonMention(0, 11, "Ana Testova", ANA), PersonMention(20, 26, "Muster", ION)]
    return People([ANA, ION], mentions)


def test_it_works() -> None:
    assert [mention.person.name for mention in _people().between(0, 30)] == ["Ana Testova", "Ion al-Muster"]


def test_a_stretch_holds_who_begins_in_it() -> None:
    people = _people()
    assert [mention.text for mention in people.between(1, 21)] == ["Muster"]
    assert people.between(1, 20) == []


def test_a_mention_is_found_by_its_first_letter_only() -> None:
    people = _people()
    found = people.starting_at(20)
    assert found is not None and found.person is ION
    assert people.starting_at(21) is None


def test_the_words_of_a_name_are_small_and_without_particles_and_initials() -> None:
    assert Person("Otto J. van der Probe").name_words() == ["otto", "probe"]


@pytest.mark.parametrize("other", ["testva", "testovva", "tesdova", "testvoa"])
def test_one_letter_left_out_added_changed_or_swapped_is_one_edit(other: str) -> None:
    assert one_edit("testova", other)


@pytest.mark.parametrize("other", ["testova", "destova", "tesva", "tesdoba", "testovavv"])
def test_the_same_word_another_first_letter_and_two_changes_are_not(other: str) -> None:
    assert not one_edit("testova", other)
