"""Which offices are a state's."""

from __future__ import annotations

import pytest

from talks.reading.who.state_offices import (
    held_by_one,
    is_a_provinces,
    is_of_a_body,
    is_of_a_state,
    may_be_a_states,
)


@pytest.mark.parametrize(
    "post",
    [
        "deputy foreign minister",
        "Agriculture Secretary",
        "spokesperson of the Armed Forces",
        "Union Home Minister",
        "president of the Legislative Assembly",
        "secretary to the treasury",
    ],
)
def test_it_works(post: str) -> None:
    assert is_of_a_state(post)


@pytest.mark.parametrize(
    "post",
    [
        "general secretary",
        "secretary-general",
        "shadow finance minister",
        "regional minister",
        "union leader",
    ],
)
def test_others_have_these(post: str) -> None:
    assert not is_of_a_state(post)


def test_a_ministry_has_directors_too() -> None:
    assert may_be_a_states("deputy director-general")
    assert not may_be_a_states("managing director")


def test_a_state_has_one_foreign_minister_and_many_deputies() -> None:
    assert held_by_one("Minister of Foreign Affairs") == held_by_one("foreign minister") == "foreign"
    assert held_by_one("deputy foreign minister") is None


def test_the_president_of_an_association() -> None:
    plain = "Growers' association president Ana Testova"
    assert is_of_a_body(plain, 0, plain.index("Ana"))
    assert not is_of_a_body("President Ana Testova", 0, 10)


def test_councils_of_a_state_and_offices_of_its_parts() -> None:
    assert is_of_a_state("chairman of the State Committee for National Security")
    assert not is_of_a_state("chairman of the committee")
    assert not is_of_a_state("vice-president for corporate affairs")
    assert is_a_provinces("Premier")
    assert not is_a_provinces("vice premier")


@pytest.mark.parametrize("post", ["spokeswoman for the Armed Forces", "Police Commissioner"])
def test_who_speaks_for_the_forces_is_of_a_state(post: str) -> None:
    assert is_of_a_state(post)


@pytest.mark.parametrize("post", ["spokeswoman for the armed group", "commissioner for refugees"])
def test_who_speaks_for_others_is_not(post: str) -> None:
    assert not is_of_a_state(post)


@pytest.mark.parametrize(
    ("post", "may"),
    [
        ("Colonel", True),
        ("Staff Lieutenant General", True),
        ("deputy spokesperson", True),
        ("head of the prison services", True),
        ("spokesperson for the panel", False),
        ("commander", False),
        ("head of the Growers' League", False),
    ],
)
def test_a_rank_and_a_bare_spokesperson_may_be_a_states(post: str, may: bool) -> None:
    assert may_be_a_states(post) is may


@pytest.mark.parametrize(
    ("words", "of_one"),
    [
        ("Their spokeswoman, ", True),
        ("The farmers' deputy spokesman, ", True),
        ("The regime's spokesman, ", False),
        ("The deputy spokesman, ", False),
    ],
)
def test_who_speaks_for_many_is_of_a_body(words: str, of_one: bool) -> None:
    assert is_of_a_body(words, 0, len(words)) is of_one
