"""Whom somebody summoned, or who came for talks, has still to meet; so has a meeting set for a day."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told


@pytest.mark.parametrize(
    "words",
    [
        "Iran summoned the Iraqi ambassador to a meeting in Tehran on Tuesday.",
        "Iran's minister arrived in Muscat on Thursday to attend Tuesday's talks with Iraq.",
        "A third round between Iran and Iraq was set for Tuesday in Muscat.",
        "Oman makes preparations for talks between Iran and Iraq in Muscat on Tuesday.",
        "Iran's minister announced another meeting with Iraq in Muscat on Tuesday.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert {certainty for *_, certainty in told(read, words)} == {"expected"}


@pytest.mark.parametrize(
    "words",
    [
        "Iran and Iraq held a meeting in Muscat on Tuesday.",
        "Iran's minister arrived in Muscat on Tuesday and met his Iraqi counterpart.",
        (
            "Iran and Iraq are at odds. Blinken expressed his support for both countries ahead of the meeting"
            " that took place on Tuesday in Muscat."
        ),
    ],
)
def test_what_was_held_is_past(read: Read, words: str) -> None:
    assert {certainty for *_, certainty in told(read, words)} == {"held"}
