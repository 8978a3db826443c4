"""Whom a pronoun beside the word of a meeting adds to its table."""

from __future__ import annotations

import pytest

from talks.reading.occasions.segments import Segment
from talks.reading.seating.attendance import Attendance
from talks.reading.seating.pronouns import with_him
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.meetings_told import meetings


@pytest.mark.parametrize(
    "words",
    [
        "Iranian minister Ali Muster is tired. He is due to meet Iraqi minister Jan Beispiel on Monday.",
        "Iranian minister Ali Muster is tired. He and Iraqi minister Jan Beispiel met in Muscat on Friday.",
        "Iran wrote that it had met the Iraqis in Muscat.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    [met] = meetings(read, words)
    assert set(met.parties) == {"iran", "iraq"}


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("Ali Muster of Iran is tired. He and Jan Beispiel spoke.", ("iran", "iraq")),
        ("Ali Muster of Iran is tired. Later he spoke.", ("iran", "iraq")),
        ("Ali Muster of Iran is tired. It rained while Jan Beispiel spoke.", ("iraq",)),
        ("Ali Muster of Iraq is tired. He and Jan Beispiel spoke.", ("iraq",)),
    ],
)
def test_he_beside_the_verb_sits_there_once(stage: Stage, words: str, keys: tuple[str, ...]) -> None:
    scene, start = stage(words), words.index("spoke")
    spoke = Segment("spoke", 0, len(words), start, start + len("spoke"), frozenset())
    named = Attendance(("iraq",), ("Jan Beispiel",))
    assert with_him(scene, scene.document.sentences[-1], spoke, named).keys == keys


@pytest.mark.parametrize(
    "words",
    [
        "Iranian minister Ali Muster is tired. Iraqi minister Jan Beispiel met a baker in Muscat on Friday.",
        "Nobody is tired. He met Iraqi minister Jan Beispiel in Muscat on Friday.",
    ],
)
def test_without_somebody_whom_it_means_nobody_is_added(read: Read, words: str) -> None:
    assert all("iran" not in met.parties for met in meetings(read, words))


def test_a_pronoun_beside_a_name_meets_too(read: Read) -> None:
    words = "Iranian leader Ali Muster said no. He and Iraqi minister Jan Beispiel spoke by phone on Friday."
    [met] = meetings(read, words)
    assert (set(met.parties), met.format) == ({"iran", "iraq"}, "phone")


def test_whoever_says_that_it_will_meet_somebody_meets(read: Read) -> None:
    [met] = meetings(read, "Russia said on Friday that it would meet Iran in Geneva on Monday.")
    assert set(met.parties) == {"russia", "iran"}


def test_its_leaders_are_those_of_whom_it_is_said(read: Read) -> None:
    words = "Hamas said that a special envoy of Egypt met with its leaders in Doha on Friday."
    assert [set(met.parties) for met in meetings(read, words)] == [{"egypt", "hamas"}]
