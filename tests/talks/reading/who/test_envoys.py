"""The organisation whose secretary general or special envoy somebody is who is told no house."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import party_of, party_of_hers


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("The OSCE met in Vienna. Secretary General {} said so.", "osce"),
        ("Briefing the Security Council, Special Envoy {} said so.", "united-nations"),
        ("The United Nations waits, deputy spokesperson {} said.", "united-nations"),
        ("The World Trade Organization met. Director-General {} said so.", "world-trade-organization"),
    ],
)
def test_it_works(read: Read, words: str, party: str) -> None:
    assert party_of_hers(read, words) == party


@pytest.mark.parametrize(
    "words",
    [
        "The OSCE and NATO met. Secretary General {} said so.",
        "The OSCE met. Special Envoy {} said so.",
        "The OSCE met. Director-General {} said so.",
        "The OSCE waits, farmers' spokeswoman {} said.",
        "The OSCE met Kenya, deputy spokesperson {} said.",
        "The OSCE met. The general secretary, {}, said so.",
    ],
)
def test_not_of_one_among_several_nor_of_one_that_has_no_such_office(read: Read, words: str) -> None:
    assert party_of_hers(read, words) is None


def test_a_premier_is_of_the_only_province_told_of(read: Read) -> None:
    assert party_of(read, "Quebec met Canada. Premier Ben Prueba agreed.", "Ben Prueba") == "quebec"
    both = "Quebec met Canada, and B.C. met Canada. Premier Ben Prueba agreed."
    assert party_of(read, both, "Ben Prueba") is None


@pytest.mark.parametrize(
    ("words", "party"),
    [
        (
            "India waits. West Bengal said no, and West Bengal left. Chief Minister {} was firm.",
            "west-bengal",
        ),
        ("India waits. The chief minister, {}, was firm. It rained in Kerala.", None),  # named in passing
        ("India waits. West Bengal and Assam said no. Chief Minister {} was firm.", None),
    ],
)
def test_a_chief_minister_is_of_the_state_told_of(read: Read, words: str, party: str | None) -> None:
    assert party_of_hers(read, words) == party
