"""Whether it was held: what was initialled on a day was, whatever the clause around it foretells."""

from __future__ import annotations

from datetime import date

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told


def test_what_was_initialled_was_held(read: Read) -> None:
    words = "Iran and Iraq are to share the river under an accord initialled in Muscat on Friday."
    assert told(read, words) == [("muscat", date(2022, 1, 7), {"iran", "iraq"}, "held")]


def test_what_is_to_be_signed_is_not(read: Read) -> None:
    words = "An accord between Iran and Iraq is to be signed in Muscat on Friday."
    assert all(certainty != "held" for _, _, _, certainty in told(read, words))
