"""Organisations that no table knows and that act under their own name."""

from __future__ import annotations

import pytest

from talks.reading.findings import DemandFound
from talks.reading.moves.houses import named_house
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.moves_told import moves


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The Lantern Guild wants a pier.", "Lantern Guild"),
        ("Meanwhile, the Lantern Guild of Ferrymen wants a pier.", "Lantern Guild of Ferrymen"),
        ("Lanternlight, a society of ferrymen, wants a pier.", "Lanternlight"),
        ("A small club, the Lantern Walkers, wants a pier.", "Lantern Walkers"),
        ("The guild wants a pier.", None),
        ("Guild wants a pier.", None),
        ("Lanternlight wants a pier.", None),
        ("Lanternlight, a yellow boat, wants a coat of paint.", None),
        ("The Lantern Street wants a pier.", None),
    ],
)
def test_it_works(stage: Stage, words: str, name: str | None) -> None:
    scene = stage(words)
    house = named_house(scene, scene.document.token_at(words.index("wants")), scene.document.sentences[0])
    assert (house.text if house else None) == name


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("The Delta rice growers' association wants a lower toll.", "Delta rice growers' association"),
        (
            "The Harbour Congress of Guilds, in a letter, urged both sides to sign.",
            "Harbour Congress of Guilds",
        ),
        (
            "Marshwatch, a group of pupils which stayed away, has threatened to boycott the vote.",
            "Marshwatch",
        ),
        ("The ferrymen's body, Dhow Ittihad, has threatened to strike if the toll rises.", "Dhow Ittihad"),
    ],
)
def test_a_house_that_no_table_knows_acts_under_its_name(read: Read, words: str, by: str) -> None:
    [found] = [f.payload for f in read(words, "demand")]
    assert isinstance(found, DemandFound)
    assert (found.by, found.by_text) == (None, by)


@pytest.mark.parametrize("words", ["The cooperative wants a lower toll.", "Traders want a lower toll."])
def test_a_house_without_a_name_is_nobody(read: Read, words: str) -> None:
    assert moves(read, words) == []


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The ruling Democratic Party urged Iraq not to yield.", "Democratic Party"),
        ("The opposition National Party wants the deal put before a committee.", "National Party"),
        ("Farmers' group Kareza-Rud threatened to block the road to Basra.", "Kareza-Rud"),
    ],
)
def test_a_party_that_no_table_holds_is_known_by_its_name(read: Read, words: str, name: str) -> None:
    [move] = [f.payload for f in read(words, "demand")]
    assert isinstance(move, DemandFound)
    assert (move.by, move.by_text) == (None, name)


def test_a_house_in_which_somebody_speaks_asks_for_nothing(read: Read) -> None:
    words = "In the Marsh Council, the deputy from Delta, Ali Muster, urged the government to lower the toll."
    found = [f.payload for f in read(words, "demand")]
    assert "Marsh Council" not in [move.by_text for move in found if isinstance(move, DemandFound)]


def test_a_house_is_named_without_the_word_that_joins_the_sentence(read: Read) -> None:
    words = "But the Marsh growers' association wants a lower toll."
    [found] = [f.payload for f in read(words, "demand")]
    assert isinstance(found, DemandFound)
    assert found.by_text == "Marsh growers' association"
