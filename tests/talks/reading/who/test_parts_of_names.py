"""Parts by which an article goes on calling a movement it named in full."""

from __future__ import annotations

from tests.talks.reading.conftest import Stage


def _named(stage: Stage, words: str) -> list[tuple[str, str]]:
    return [(party.text, party.key) for party in stage(words).parties if party.kind == "alias"]


def test_it_works(stage: Stage) -> None:
    words = "The Malaita Eagle Force met the Isatabu Freedom Movement."
    words += " The Eagle Force left, and the Isatabu team stayed."
    found = dict(_named(stage, words))
    assert found["Eagle Force"] == "malaita"
    assert found["Isatabu"] == "isatabu-freedom-movement"


def test_a_first_word_alone_is_a_place(stage: Stage) -> None:
    words = "The Malaita Eagle Force met envoys. The Malaita province would go its own way."
    assert ("Malaita", "malaita") not in _named(stage, words)


def test_a_part_of_two_names_means_neither(stage: Stage) -> None:
    words = "The Oromo Liberation Front met the Tigray People's Liberation Front. The Liberation Front left."
    assert "Liberation Front" not in dict(_named(stage, words))
