"""What somebody thinks, hopes or doubts will come."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read


@pytest.mark.parametrize(
    "words",
    [
        "There is every reason to believe they will be back.",
        '"First the prisoners, then the port," the envoy ventured.',
        '"I\'m not optimistic about Friday," the envoy said.',
        '"I think it\'ll go badly," the envoy said.',
        '"My hunch is a short paper," the envoy said.',
        "The minister was hoping for a truce by Sunday.",
        "Berlin is hoping for a swift conclusion of the ferry talks.",
        "Iran's envoy sees no obstacle to a signature.",
        "The port is bracing for difficult weeks.",
        "Traders no longer count on a reopening.",
        "The delegates say they expect to sign on Tuesday.",
        "The rebels consider it unlikely.",
        "Optimism in the capital has faded.",
        'She was "quite optimistic" that the line would hold.',
        "The two will sign, the minister is convinced.",
        "No one in the port foresees a quick return.",
        "The union sees the strike lasting another month.",
        "Insiders suspect it will take the summer.",
        "The port hopes the pause will grow into something longer.",
        "A second summit is thought unlikely.",
        "The premier is banking on the party returning by Easter.",
        "Nobody knows what comes next.",
    ],
)
def test_what_is_guessed(read: Read, words: str) -> None:
    [found] = read(f"Iran and Iraq met in Geneva. {words}", "outlook")
    assert found.rule_id == "outlook.cue"


@pytest.mark.parametrize(
    "words",
    [
        "He is sparing with forecasts.",
        "Hopes of a truce were dashed after midnight.",
        "Iraq expects Iran to respect the border.",
    ],
)
def test_what_nobody_guesses(read: Read, words: str) -> None:
    assert read(f"Iran and Iraq met in Geneva. {words}", "outlook") == []
