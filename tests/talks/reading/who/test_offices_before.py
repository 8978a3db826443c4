"""Whose an office is that was told of without a name before."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import party_of_hers


def test_it_works(read: Read) -> None:
    words = "Kenya met Uganda. A spokeswoman for Uganda denied that. The spokeswoman, Ana Testova, said so."
    assert party_of_hers(read, words) == "uganda"


@pytest.mark.parametrize(
    ("words", "party"),
    [
        (
            "A spokesperson for the Ugandan foreign ministry denied it.\n\nThe spokesperson, {}, spoke.",
            "uganda",
        ),
        ("They met, the UN spokesman said.\n\nSpokeswoman {} told reporters so.", "united-nations"),
        ("A Ugandan government official said no. The official, {}, said more.", "uganda"),
        ("The Ugandan commander gave in.\n\nThe commander, {}, went home.", "uganda"),
        ("Uganda's envoy was there. The envoy, {}, left.", "uganda"),
    ],
)
def test_who_is_named_after_was_meant_before(read: Read, words: str, party: str) -> None:
    assert party_of_hers(read, "Kenya and Uganda met. " + words.replace("{}", "Ana Testova")) == party


@pytest.mark.parametrize(
    "words",
    [
        "Uganda's envoy, Otto Strand, was there. The envoy, {}, left.",
        "Uganda's envoy was there. The former spokeswoman, {}, left.",
        "Uganda's envoy was there. An envoy, {}, left.",
        "Uganda's envoy was there. The Togolese envoy, {}, left.",
    ],
)
def test_another_of_the_same_office_is_somebody_else(read: Read, words: str) -> None:
    assert party_of_hers(read, "Kenya and Uganda met. " + words.replace("{}", "Ana Testova")) != "uganda"


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("It is late, the Ugandan prime minister's office said.\n\nSpokeswoman {} said more.", "uganda"),
        ("The Ugandan foreign ministry announced that. Spokeswoman {} said more.", "uganda"),
        ("Uganda's army has denied that. Spokeswoman {} said more.", "uganda"),
        ("The army of traders was late. Spokeswoman {} said more.", None),
    ],
)
def test_a_spokeswoman_is_of_the_house_that_spoke_last(read: Read, words: str, party: str | None) -> None:
    words = "The boats of Kenya, Uganda and Rwanda lay in the port. " + words.replace("{}", "Ana Testova")
    assert party_of_hers(read, words) == party
