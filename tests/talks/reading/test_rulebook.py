"""Rules in plain words."""

from __future__ import annotations

from talks.reading.rulebook import wording
from tests.talks.reading.conftest import Read

WORDS = (
    "Russian Deputy Foreign Minister Sergei Ryabkov will lead Russia's delegation to talks with the United"
    " States in Geneva on Monday. “We want a full withdrawal and nothing less,” Ryabkov said."
    " Washington rejected the demand."
)


def test_it_works() -> None:
    assert wording("speech.after") == "“…,” somebody said"


def test_a_rule_without_words_of_its_own_has_those_of_its_family() -> None:
    assert wording("responses.refuses") == wording("responses.accepts") != "responses.refuses"


def test_an_unknown_rule_is_told_by_its_id() -> None:
    assert wording("moon.phase") == "moon.phase"


def test_every_rule_that_finds_something_has_words(read: Read) -> None:
    kinds = ("meeting", "delegation", "demand", "response", "statement", "person")
    found = [finding.rule_id for kind in kinds for finding in read(WORDS, kind)]
    assert found
    assert all(wording(rule) != rule for rule in found)
