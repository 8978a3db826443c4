"""What is said of an outcome before it comes."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read


@pytest.mark.parametrize(
    "words",
    [
        "A prisoner swap before Easter looks unlikely.",
        "Prospects for a revival of the old grain deal are dim.",
        "The summit is hanging in the balance.",
        "The second round was all but certain to run late.",
        "There is little chance of a signature this week.",
        "No compromise on the river is yet in sight.",
        '"God willing, we sign on Friday," the envoy said.',
        '"We should have a text by midnight," the envoy said.',
        "A third meeting will most probably end the same way.",
        "The negotiations promise to be long.",
        "The walkout could last three weeks.",
        "The study could take two years.",
        "The next round of talks will be harder.",
        "A truce is not around the corner.",
        "With the money spent, a collapse of the fund looms.",
        "At this pace, they will need until 2030.",
        "The deadline will come and go.",
        "The dispute has every chance of ending in court.",
        "A treaty seems as far off as ever before.",
        "The gap is too wide to be closed this year.",
    ],
)
def test_what_is_foretold(read: Read, words: str) -> None:
    [found] = read(f"Iran and Iraq met in Geneva. {words}", "outlook")
    assert found.rule_id == "outlook.cue"


@pytest.mark.parametrize(
    "words",
    [
        "Fuel prices are expected to rise next week.",
        "The standoff began in May last year.",
        "The first session is set to take place in Geneva.",
        "A dispute over the airport loomed over the encounter.",
        "The post is going nowhere, he said.",
        "The ceasefire is guaranteed until October.",
        "They last came close to an agreement in 1998.",
    ],
)
def test_what_foretells_nothing(read: Read, words: str) -> None:
    assert read(f"Iran and Iraq met in Geneva. {words}", "outlook") == []
