"""One move for each member of a list that one verb of asking governs."""

from __future__ import annotations

import pytest

from talks.reading.moves.lists import members
from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Iran demands that the weir be opened and that the pilots be freed.", 2),
        ("Iran made two requests: that the weir be opened, and that the pilots be freed.", 2),
        ("Iran repeated its demand that the weir be opened and that the pilots be freed.", 2),
        ("Iran's envoy Ali Muster set out three points: a new toll, the boats, and a date.", 3),
        ("Two requests were put to Iraq, Iran's envoy Ali Muster said: a new toll and a date.", 2),
        ("Iran put three demands to Iraq: that it dredge, that it pay, and that it free the pilots.", 3),
        ("Iran replied with a request of its own: a share of the toll.", 1),
        ("Iran raised three points: the first was the noise of the barges.", 0),
        ("Iran asked Iraq for a written plan and for the keys of the weir.", 2),
        ("Iran demands the release of the pilots, the return of the boats and an end to the toll.", 1),
        ("Iran seeks the lifting of the toll and a seat on the board.", 1),
        ("Iran wants a date and a map.", 1),
        ("Iran asked Iraq to open the weir and talk about the toll.", 1),
        ("Iran demands that Iraq and Turkey open the weir.", 1),
    ],
)
def test_each_member_is_a_demand(read: Read, words: str, count: int) -> None:
    assert len(read(words, "demand")) == count


def test_a_member_begins_behind_its_joint() -> None:
    words = "asked for a date, and for observers"
    assert [words[begin:] for begin in members(words, 0, len(words))] == ["observers"]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Iran wants a share of 40 percent and Iraq an end to the toll.", ["iran", "iraq"]),
        ("Iran demands the boats back, Iraq a lower toll and Oman more pilots.", ["iran", "iraq", "oman"]),
        ("Iran wants a share of the toll and Iraq is silent.", ["iran"]),
        ("Iran wants a share, and Iraq replies that a share is too much.", ["iran"]),
    ],
)
def test_the_verb_of_one_is_that_of_the_next(read: Read, words: str, who: list[str]) -> None:
    assert [by for by, _ in moves(read, words)] == who


@pytest.mark.parametrize(
    "words",
    [
        "Iran demands the return of the boats and asks Iraq for a list of the pilots.",
        "Iran is asking for a third gate, and wants the number of boats to be cut.",
        "Iran insists on a lower toll; it also wants the weir opened.",
    ],
)
def test_a_second_verb_of_asking_asks_for_more(read: Read, words: str) -> None:
    assert len(read("Iraq waited. " + words, "demand")) == 2


@pytest.mark.parametrize(
    "words",
    [
        "Iran wants the weir, and it wants it soon.",
        "“We want signatures and we want them soon,” Iran's envoy Ali Muster said.",
    ],
)
def test_the_same_wish_said_twice_is_one(read: Read, words: str) -> None:
    assert len(read("Iraq waited. " + words, "demand")) == 1


def test_a_second_verb_of_offering_is_a_second_offer(read: Read) -> None:
    told = moves(read, "Iran is ready to share its maps and has offered a hotline.")
    assert told == [("iran", "offer"), ("iran", "offer")]
    assert moves(read, "Iran is ready to share its maps and welcomed the offer.") == [("iran", "offer")]
