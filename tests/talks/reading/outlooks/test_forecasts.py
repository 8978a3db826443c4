"""What is foretold of talks in many more words."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.outlooks_told import phrase

MET = "Iraqi Foreign Minister Fuad Hussein held talks with his Iranian counterpart in Muscat on Saturday. "
FORETOLD = (
    "The Omani mediators anticipate that a road map will be ready by the summer.",
    "Defense Secretary Lorenzana doubts it.",
    "The mediator hoped to have the exchange settled before the closing session.",
    "The date will not be met, they say in the chamber of commerce.",
    "Nobody reckons with a breakthrough.",
    "A breakthrough is not in sight.",
    "There is no end in sight.",
    "An agreement seems remote.",
    "A deal remains out of reach.",
    "A deal is closer than ever, he said.",
    "The process is doomed, he said.",
    "Months will pass before the border opens, he said.",
    "He forecast a deal by the summer.",
    "He foresees a deal by the summer.",
    "He foresaw three more rounds.",
    "He was certain that the deal would come.",
    "He feared a collapse of the talks.",
    "He said the outcome was uncertain.",
    "He counts on a deal by May.",
    "He is betting on a deal by May.",
    "He considers a deal possible by May.",
    "Much will depend on the next round.",
    "All signs point to a failure.",
    "All signs point to a deal.",
    "Everything points to an extension.",
    "An extension looks likely.",
    "An extension is likely.",
    "The talks look set to fail.",
    "The talks are heading for failure.",
    "The talks head for a deadlock.",
    "If all goes well, the bridge will open in May.",
    '"We will have a deal by Friday," he said.',
    '"We are close," he said.',
    "“It won't be easy,” he said.",
    '"It will not be easy," he said.',
    "He said it would not be easy.",
    "He expected little from the round.",
    "Little is expected of the round.",
    "The aim is to sign in May.",
    "He cast doubt on the talks.",
    "A failure cannot be ruled out.",
    "A failure is not excluded.",
)


def test_it_works(read: Read) -> None:
    assert len(read(MET + "All signs point to a failure.", "outlook")) == 1


@pytest.mark.parametrize("words", FORETOLD)
def test_foretold(read: Read, words: str) -> None:
    assert len(read(MET + words, "outlook")) == 1


@pytest.mark.parametrize(
    "words",
    [
        "He is expected to discuss the outcome with his colleagues next week.",
        "The minister is expected to report to parliament on Monday.",
        "The minister is likely to take up the matter next week.",
        "Lorries are expected to cross the bridge on Monday.",
        "Hussein reckons himself a friend of Muscat.",
        "The delegates sat far from each other.",
    ],
)
def test_what_somebody_does_next_is_no_outlook(read: Read, words: str) -> None:
    assert read(MET + words, "outlook") == []


@pytest.mark.parametrize(
    "words",
    [
        "Months may go by.",
        "The outcome of the vote is unclear.",
        "If all goes smoothly, the ferry sails.",
        "It will not be plain sailing.",
        "The ambition is to finish by May.",
        "They count on a signing.",
    ],
)
def test_each_branch_of_a_phrase_is_reached_by_a_word_beside_it(words: str) -> None:
    assert phrase(words) is not None
