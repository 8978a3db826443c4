"""Whether an office is a body's or that of the state that sends its holder there."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import party_of_hers


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("The Samoan chairman of the African Union, {}, came.", "african-union"),
        ("{}, the Samoan head of the African Union, came.", "african-union"),
        ("The Samoan ambassador to the African Union, {}, came.", "samoa"),
        ("The Samoan chairman of the fishing fleet, {}, came.", "samoa"),
        ("Samoa's UN ambassador, {}, came.", "samoa"),
    ],
)
def test_who_presides_over_a_body_speaks_for_it(read: Read, words: str, party: str) -> None:
    assert party_of_hers(read, words.replace("{}", "Ana Testova")) == party


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("The Autonomous Bougainville Government (ABG) president {} came.", "bougainville"),
        ("Papua New Guinea sent Bougainville Affairs Minister {}.", "papua-new-guinea"),
        ("Canada waited. Indian Affairs Minister {} of Canada met the chiefs.", "canada"),
        ("Bougainville's Health Minister {} came to Papua New Guinea.", "bougainville"),
    ],
)
def test_the_affairs_of_a_region_are_the_states(read: Read, words: str, party: str) -> None:
    assert party_of_hers(read, words.replace("{}", "Ana Testova")) == party
