"""Who leads where one verb tells of the heads of several delegations."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.delegations_told import heads

MET = "Iran and Iraq met in Muscat on Friday. "


@pytest.mark.parametrize(
    "words",
    [
        "Iranian envoy Karim Testani and Iraqi envoy Nuri Probe led the delegations.",
        "The talks were led by Iranian envoy Karim Testani and Iraqi envoy Nuri Probe.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert sorted(heads(read, MET + words)) == [("iran", "Karim Testani"), ("iraq", "Nuri Probe")]


def test_one_alone_leads_one(read: Read) -> None:
    assert heads(read, MET + "Iranian envoy Karim Testani led the delegation of Iran.") == [
        ("iran", "Karim Testani")
    ]
