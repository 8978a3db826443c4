"""How newsrooms word the prospects of talks every day."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.outlooks_told import phrase


@pytest.mark.parametrize(
    "words",
    [
        "There is clearly some optimism in the port.",
        "There is growing scepticism in the port.",
        "Time is running out for the ferry.",
        "The prospects for a ferry have improved.",
        "The strike will not end soon.",
        "It was uncertain whether Hamas would accept the ferry.",
        "The mayor is under no illusions about the ferry.",
        "The window for a quiet deal is closing.",
        "The quarrel over the pier could delay a final agreement.",
        "There was no sign on Thursday that the ferrymen would give way.",
        "The ferry faces an uncertain future.",
        "The talks of the ferrymen are heading for collapse.",
        "A deal would be announced by the mayor.",
        "It will hopefully rain less in the hall.",
        "The likelihood of the two lords signing by dusk is very small.",
        "There is a real possibility of a signature.",
        "It is still possible to reach the ferrymen's goal.",
        "An extension of the contract was possible.",
        "It is expected that the ferrymen will sit apart.",
        "The mayor expressed hopes for the ferry.",
        "The two met amid hopes of a truce.",
        "The meeting with the ferrymen could pave the way for a bridge.",
        "A deal could open the door to more ferries.",
        "We should definitely not expect any bridge.",
        "The best result that might come is a smaller bridge.",
        "Negotiations between the mayor and the ferrymen may resume next month.",
        "The mayor did not rule out an extension.",
        "The ferrymen are unlikely to meet the May 4 deadline.",
        "We could see the outline of a deal.",
        "What is very likely is a smaller bridge.",
        "It's highly unlikely that he will row.",
        "They are on the verge of shaking hands.",
        "The talks would not start again before Friday.",
        "He'll probably row.",
        "I hope it continues.",
        "They're hopeful.",
        "We are in the home stretch.",
        "Officials hope another round will warm the ferrymen.",
        "There may be developments.",
        "A pact can still be reached in May.",
        "The two were closer to agreement.",
        "The ferrymen met, which we hope will help.",
        "Analysts remain cautious.",
        "The path to a durable peace remains steep.",
        "The mayor isn't that hopeful.",
        'He gave a "bleak" assessment of the ferry.',
        "That is something we think will work.",
        "A breakthrough in the ferry dispute is not expected.",
        "He expected further rounds.",
        "Let's hope the rain holds off.",
        "The ferrymen may reach a long-awaited deal.",
        "There are signs that the ferrymen could row.",
        "The talks were in danger of collapse.",
        "He describes the chances of a bridge as uncertain.",
        "The mayor expressed his expectation that it would rain.",
        "The success of the ferry may turn on the ferrymen.",
        "This makes it highly doubtful.",
        "Hope is fading.",
        'This would "pave the way for a larger bridge soon", he said.',
        "Officials have not ruled out the possibility of a bridge.",
        "No speedy resolution of the ferry dispute is in prospect.",
        "I believe it can work.",
        "He hoped a meeting would warm the ferrymen.",
        "The ferrymen are hoping that it will rain.",
        "The mayor said the talks would be successful.",
        "The hall can be a very important door opener.",
        "He was hopeful regarding the bridge.",
    ],
)
def test_it_works(words: str) -> None:
    assert phrase(words) is not None


@pytest.mark.parametrize(
    "words",
    [
        "The mayor discussed the possibility of a visit.",
        "The village is on the verge of becoming a town.",
        "They met in May.",
        "The ferry was late and the hall was cold.",
        "The meeting was held in the hall.",
    ],
)
def test_what_foretells_nothing_is_no_prospect(words: str) -> None:
    assert phrase(words) is None


def test_marks_around_a_word_do_not_stand_in_the_way() -> None:
    assert phrase('The mayor said a deal looked "unlikely" before dusk.') is not None


@pytest.mark.parametrize(
    "words",
    [
        "Iran's envoy said he hoped both nations would find a way.",
        "It was not immediately clear how long the truce would last.",
        "Iran's minister is expected to once again lead the delegation.",
        "Talks are expected to resume in Geneva on Monday.",
        "Meetings are set to continue on Monday.",
        "Discussions are set to resume next week.",
        "The negotiations will be resumed on Wednesday.",
        "Iran's envoy was not expected to attend the meeting.",
        "All parties are expected to stop fighting.",
        "Iran expects Iraq to act similarly.",
        "Iran and Iraq are expected to resume talks after the storm.",
        "Trade and fish are likely to be the focus of the talks.",
        "Other issues are likely to figure in the talks.",
    ],
)
def test_a_schedule_or_a_wish_is_no_outlook(read: Read, words: str) -> None:
    assert read(f"Iran and Iraq met in Geneva. {words}", "outlook") == []
