"""What is said of an outcome by an adjective, a saying or a mere aside."""

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
        "There is every reason to believe they will be back.",
        "The two sides could be done by May, brokers believe.",
        '"First the prisoners, then the port," the envoy ventured.',
        '"I\'m not optimistic about Friday," the envoy said.',
        '"I think it\'ll go badly," the envoy said.',
        '"My hunch is a short paper," the envoy said.',
        '"God willing, we sign on Friday," the envoy said.',
        '"We should have a text by midnight," the envoy said.',
        "The minister was hoping for a truce by Sunday.",
        "Iran's envoy sees no obstacle to a signature.",
        "The port is bracing for difficult weeks.",
        "A third meeting will most probably end the same way.",
        "Traders no longer count on a reopening.",
        "The negotiations promise to be long.",
        "The walkout could last three weeks.",
        "The study could take two years.",
        "The mine could restart within days.",
        "The delegates say they expect to sign on Tuesday.",
        "The rebels consider it unlikely.",
        "Officials played down the prospect of a quick end.",
        "Optimism in the capital has faded.",
        'She was "quite optimistic" that the line would hold.',
        "The next round of talks will be harder.",
        "The historian ventures that the paper will gather dust.",
        "The two will sign, the minister is convinced.",
        "Convoys may roll within days.",
        "No one in the port foresees a quick return.",
        "A truce is not around the corner.",
        "With the money spent, a collapse of the fund looms.",
        "The union sees the strike lasting another month.",
        "At this pace, they will need until 2030.",
        "The deadline will come and go.",
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
        "He is sparing with forecasts.",
        "Hopes of a truce were dashed after midnight.",
        "Iraq expects Iran to respect the border.",
        "A dispute over the airport loomed over the encounter.",
        "The post is going nowhere, he said.",
        "They last came close to an agreement in 1998.",
    ],
)
def test_what_foretells_nothing(read: Read, words: str) -> None:
    assert read(f"Iran and Iraq met in Geneva. {words}", "outlook") == []


def test_the_holder_is_called_as_in_the_report(read: Read) -> None:
    """The table knows his first name, the report does not tell it; the finding is kept all the same."""
    [found] = read("Iran and Israel met. Netanyahu has said that the talks will fail.", "outlook")
    assert getattr(found.payload, "by_text", None) == "Netanyahu"
