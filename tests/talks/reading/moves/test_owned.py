"""Moves told by a noun, and whose they are."""

from __future__ import annotations

import pytest

from talks.reading.moves.owned import answered_by_itself, owned
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.moves_told import moves

MET = "Iraq and Iran held talks in Muscat on Saturday. "
OWNED = (
    "Iraq's condition is the opening of the weir.",
    "The opening of the weir is Iraq's main demand.",
    "The demand of Iraq for a fixed date has been on the table for years.",
    "The Iraqi demand for a fixed date has been on the table for years.",
    "Iraq's price is a fixed date.",
    "Iraq's terms include a fixed date.",
    "Iraq's wish is a fixed date.",
    "Iraq's wish list includes a fixed date.",
    "Iraq's priority is the release of the fishermen.",
    "Among Iraq's demands is a fixed date.",
    "The Iraqi demands include a fixed date.",
    "The Iraqi position is that the weir must be opened.",
)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Iraq's red line is a second lock at the weir.", "red_line"),
        ("Iraq's offer of a joint ferry stands.", "offer"),
        ("Iraq's proposal to share the toll remains on the table.", "offer"),
        ("An Iraqi proposal would let the barges pass at night.", "offer"),
        ("Iraq's insistence on a fixed date has held up the text.", "demand"),
    ],
)
def test_a_noun_tells_which_move_it_is(read: Read, words: str, kind: str) -> None:
    assert moves(read, MET + words) == [("iraq", kind)]


@pytest.mark.parametrize(
    "words",
    [
        "Iraq's offer of a joint ferry fell through.",
        "An Iraqi proposal would not be enough.",
        "Iraq's line is engaged.",
    ],
)
def test_a_noun_alone_tells_no_move(read: Read, words: str) -> None:
    assert moves(read, MET + words) == []


@pytest.mark.parametrize(
    ("words", "kind", "by"),
    [
        ("Iran's offer is a free crossing.", "offer", "iran"),
        ("Iran's price is a free crossing.", "demand", "iran"),
        ("An Iranian request for a free crossing was read out.", "demand", "iran"),
        ("A call by Iran for a free crossing was read out.", "demand", "iran"),
        ("A free crossing remains Iran's condition.", "demand", "iran"),
        ("Under the Iranian plan, the boats would cross free.", "offer", "iran"),
    ],
)
def test_it_works(stage: Stage, words: str, kind: str, by: str) -> None:
    scene = stage(words)
    assert [(one.kind, one.by.party) for one in owned(scene, scene.document.sentences[0])] == [(kind, by)]


@pytest.mark.parametrize(
    "words",
    [
        'The minister explained Iraq\'s position: "These people failed to talk."',
        "Iran's offer is not clear.",
        "Iran's request was rejected.",
        "A plan for a free crossing was read out.",
        "“Iran's price is a free crossing,” he read.",
        "Iran's boat is a ferry.",
    ],
)
def test_nothing_is_owned(stage: Stage, words: str) -> None:
    scene = stage(words)
    assert list(owned(scene, scene.document.sentences[0])) == []


@pytest.mark.parametrize("words", OWNED)
def test_what_a_noun_tells_is_a_demand(read: Read, words: str) -> None:
    assert set(moves(read, MET + words)) == {("iraq", "demand")}


def test_what_the_report_asks_its_next_sentence_answers(read: Read) -> None:
    words = "What does Iraq want? First of all, the release of the fishermen."
    assert moves(read, MET + words) == [("iraq", "demand")]


def test_a_question_with_a_full_answer_has_one(read: Read) -> None:
    words = "What does Iraq want? It wants the release of the fishermen."
    assert moves(read, MET + words) == [("iraq", "demand")]


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("What does Iraq want? First of all, the ferry.", "iraq"),
        ("What does Iraq want? Nobody knows.", None),
        ("Iraq is large. First of all, the ferry.", None),
        ("First of all, the ferry.", None),
    ],
)
def test_a_question_is_answered_by_its_next_sentence(stage: Stage, words: str, by: str | None) -> None:
    scene = stage(words)
    found = answered_by_itself(scene, scene.document.sentences[-1])
    assert (found[0].party if found else None) == by


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("Its other demands include a fixed date.", ["iraq"]),
        ("Iraq's main ask is a fixed date.", ["iraq"]),
        ("Iraq's demand before the court is that the weir be opened.", ["iraq"]),
        ("Iraq's counter-demand: that the weir be opened.", ["iraq"]),
        ("Chief among Iraq's grievances is the toll.", ["iraq"]),
        ("The toll was halved, as asked by Iraq.", ["iraq"]),
        ("The toll was halved, as Iraq had demanded.", ["iraq"]),
        ("The growers want a date, a demand echoed by Iraq and Turkey.", ["iraq", "turkey"]),
    ],
)
def test_in_passing(stage: Stage, words: str, by: list[str]) -> None:
    scene = stage("Iraq sent a team. " + words)
    assert [one.by.party for one in owned(scene, scene.document.sentences[-1])] == by


@pytest.mark.parametrize(
    "words",
    [
        "Turkey denied that it had received an Iraqi request for a timetable.",
        "Ali Muster received a phone call from Iraq for the third time.",
        "Iraq's demands of long ago are forgotten.",
        "As Iraq had feared, the toll was doubled.",
    ],
)
def test_nothing_in_passing(stage: Stage, words: str) -> None:
    scene = stage("Iraq sent a team. " + words)
    assert list(owned(scene, scene.document.sentences[-1])) == []


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Iraq has not backed down from its demand that the weir be opened.", "demand"),
        ("Talks stalled over Iraqi demands such as that the weir be opened.", "demand"),
        ("The chief of the port recalled Iraq's threat to dredge.", "threat"),
        ("One of Iraq's pre-conditions was the opening of the weir.", "demand"),
        ("The opening of the weir has been a long-standing demand of Iraq.", "demand"),
        ("The opening of the weir was a key condition set by Iraq.", "demand"),
        ("The parties discussed a plan put forward by Iraq.", "offer"),
        ("Now the new requirement from Iraq is that the weir stay open.", "demand"),
        ("The captains discussed an Iraqi proposal that Iran dredge the bar.", "demand"),
    ],
)
def test_a_noun_with_its_words_tells_a_move(read: Read, words: str, kind: str) -> None:
    assert moves(read, MET + words) == [("iraq", kind)]


@pytest.mark.parametrize(
    "words",
    [
        "Iran rejected Iraq's demand for a toll.",
        "A session was put off at the request of Iraq.",
        "Lloyd Bros sweetened its offer of a tug.",
        "Talks will go on if Iraq's demand for a toll is met.",
    ],
)
def test_a_demand_turned_down_or_of_somebody_else_is_none(read: Read, words: str) -> None:
    assert moves(read, MET + words) == []


def test_his_lines_are_those_of_whoever_speaks_of_them(read: Read) -> None:
    words = "Iran left, while Iraq repeated that its red lines are the two weirs."
    assert moves(read, MET + words) == [("iraq", "red_line")]


def test_demands_of_a_group_stand_over_the_talks(read: Read) -> None:
    words = "The Taliban and Iran met. Talks stalled over Taliban demands that the pilots be freed first."
    assert moves(read, words) == [("taliban", "demand")]


@pytest.mark.parametrize(
    "words",
    [
        "Recognition of the toll remains a key demand for Tehran.",
        "A key Iranian demand is the removal of the weir.",
        "The main Iranian demand remains a lifting of the embargo.",
    ],
)
def test_a_demand_that_something_is(read: Read, words: str) -> None:
    assert moves(read, words) == [("iran", "demand")]


def test_a_ready_answer_to_a_demand_is_none(read: Read) -> None:
    assert moves(read, "The Iranian demand was the talk of the town.") == []


@pytest.mark.parametrize(
    "words",
    [
        "Iran's position is that the charter was settled in 1975.",
        "Iran's wish list is longer than the text.",
        "Iran's price is plain.",
    ],
)
def test_what_a_party_holds_to_be_so_asks_for_nothing(read: Read, words: str) -> None:
    assert moves(read, words) == []


def test_its_position_that_something_must_be_asks(read: Read) -> None:
    assert moves(read, "Iran's position is that the weir must be opened first.") == [("iran", "demand")]
