"""A state beside its movement sits there; a capital one leaves for, or a former president's, does not."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import Told, told


@pytest.mark.parametrize(
    ("words", "meeting"),
    [
        (
            "Yemen's government and Houthi rebels held talks in Muscat on Friday.",
            ("muscat", date(2022, 1, 7), {"yemen", "houthis"}, "held"),
        ),
        (
            "Iran and Iraq met in Geneva on Friday. A round planned for Doha on Tuesday was cancelled.",
            ("doha", date(2022, 1, 11), {"iran", "iraq"}, "cancelled"),
        ),
    ],
)
def test_who_sits_there(words: str, meeting: Told, read: Read) -> None:
    assert meeting in told(read, words)


def test_a_former_president_sits_there_for_nobody(read: Read) -> None:
    words = "A former Nigerian president met Malian Foreign Minister Abdoulaye Diop in Bamako on Friday."
    assert all("nigeria" not in parties for _, _, parties, _ in told(read, words))
