"""Who reports a move: a teller, words that only go on with a sentence, nobody of whom is only spoken."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves

MET = "Iraq and Iran held talks in Muscat on Saturday. "


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ('Iraq, in a note, "appeals for the immediate opening of the lower weir by both".', "demand"),
        ('Iraq "reiterates that the ferry over the bar should be resumed without delay".', "demand"),
        ('Iraq is "ready to send two dredgers", the paper wrote.', "offer"),
        ("The mud is a nuisance, Iraq's envoy said, urging Iran to dredge.", "demand"),
    ],
)
def test_it_works(read: Read, words: str, kind: str) -> None:
    assert moves(read, MET + words) == [("iraq", kind)]


def test_who_is_only_spoken_of_threatens_nobody(read: Read) -> None:
    assert moves(read, MET + "Somebody warned that Iran would face steep tariffs if it dredged.") == []


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("According to Iran, Iraq must open the weir.", ["iran"]),
        ("Iraq must open the weir, according to the Iranian foreign ministry.", ["iran"]),
        ("According to two diplomats, Iraq must open the weir.", []),
        ("Iran said Iraq must open the weir, according to the agency.", ["iran"]),
    ],
)
def test_the_source_asks_what_must_be(read: Read, words: str, by: list[str]) -> None:
    assert [whose for whose, _ in moves(read, words) if whose] == by


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The ferry cannot be let in, Iraq has made clear.", [("iraq", "red_line")]),
        ("The weir must be opened first, Iraq's envoy let it be known.", [("iraq", "demand")]),
        ("Iraq has let it be understood that the weir should be opened at once.", [("iraq", "demand")]),
        ("The ferry, Iraq made plain on Sunday, cannot be let in.", [("iraq", "red_line")]),
        ("Iraq holds that the map should be withdrawn first.", [("iraq", "demand")]),
        ("The ferry cannot be let in, it became clear on Sunday.", []),
        ("The water was clear, and the ferry cannot be let in.", []),
        ("Iraq's tea was made from clear water, and the map should be withdrawn first.", []),
    ],
)
def test_who_made_it_clear(read: Read, words: str, told: list[tuple[str, str]]) -> None:
    assert moves(read, MET + words) == told
