"""Who bears an office that is told of before his name."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.speech_told import direct, indirect


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the front's lawyer and chief delegate, Jan Sample, told reporters.", "Jan Sample"),
        ("the union's secretary and main negotiator, Jan Sample, said at the gate.", "Jan Sample"),
        (
            "the head of Peru's team, Deputy Minister of Rural Trade Jan Sample, said at the gate.",
            "Jan Sample",
        ),
        ("Peru's negotiator, Minister of Trade and Energy Jan Sample, said on Friday.", "Jan Sample"),
        ("the ferryman, General Jan Sample, said on Friday.", "Jan Sample"),
        # two people, and somebody whom another names
        ("an aide and a guard, Jan Sample among them, said on Friday.", None),
        ("a spokesman said on Friday, as Minister of Trade Jan Sample left.", None),
    ],
)
def test_it_works(read: Read, words: str, name: str | None) -> None:
    told = direct(read, f"Peru met Chile. “Nobody takes a lantern to a storm,” {words}")
    assert [said.speaker_name for said in told] == [name]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [("US officials", None), ("the Kenyan diplomats", None), ("the Kenyan minister", "Ana Testova")],
)
def test_officials_are_not_who_is_named_behind_their_comma(
    read: Read, source: str, speaker: str | None
) -> None:
    words = f"Kenya met the United States. According to {source}, Ana Testova, an envoy, will come on Friday."
    assert [one.speaker_name for one in indirect(read, words)] == [speaker]
