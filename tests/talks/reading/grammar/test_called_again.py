"""What a state is called again stands for the state that the article named."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("Riyadh and Sanaa met. The kingdom offered to pay for the pumps.", "saudi-arabia"),
        ("Qatar and Egypt were there. The Gulf emirate offered to pay for the pumps.", "qatar"),
        ("The IMF and Iraq met. The lender offered to pay for the pumps.", "international-monetary-fund"),
        ("The IAEA and Iraq met. The U.N. watchdog offered to pay for the pumps.", "iaea"),
        ("Mauritius and India met. The island nation offered to pay for the pumps.", "mauritius"),
        ("Peru's chancellery met Chile. The chancellery offered to pay for the pumps.", "peru"),
        ("Kabul met the Taliban. Kabul was calm. The palace offered to pay for the pumps.", "afghanistan"),
        ("Mali's junta met the chiefs of Niger. The junta offered to pay for the pumps.", "mali"),
    ],
)
def test_it_works(read: Read, words: str, party: str) -> None:
    assert moves(read, words) == [(party, "offer")]


def test_a_noun_that_fits_nobody_named_is_nobody(read: Read) -> None:
    assert moves(read, "Iran and Iraq met. The kingdom offered to pay for the pumps.") == []


def test_the_country_may_be_anybody(read: Read) -> None:
    assert moves(read, "Iran met Iraq in Basra. The country offered to pay for the pumps.") == []


def test_the_europeans_are_those_named_before(read: Read) -> None:
    told = moves(read, "Iran met the E3 in Geneva. The Europeans demanded a written reply.")
    assert told == [("e3", "demand")]
    assert moves(read, "Iran met Iraq. The Europeans demanded a written reply.") != [("e3", "demand")]
