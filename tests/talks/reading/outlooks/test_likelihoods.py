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


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The next round is set for next week in Lima.", 0),
        ("A third meeting has been set for Friday at noon.", 0),
        ("A further session of the talks is set for 12 May.", 0),
        ("The third round is set for failure.", 1),
        ("The talks are set for a long winter.", 1),
        ("The two teams will need at least two more rounds.", 1),
        ("They said they would need another meeting.", 1),
        ("The teams will need two rooms.", 0),
        ("The merchants are not expecting a deal.", 1),
        ("A signature by May would not surprise anybody.", 1),
        ('"I would be surprised to see it signed," he said.', 1),
        ("He was surprised by the hall.", 0),
        ("The draft would not be ready before May.", 1),
    ],
)
def test_a_schedule_is_none_and_what_it_still_takes_is(read: Read, words: str, found: int) -> None:
    assert len(read(f"Iran and Iraq met in Geneva. {words}", "outlook")) == found
