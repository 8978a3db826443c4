"""Whether the words of a meeting point back to one told of."""

from __future__ import annotations

from datetime import date

import pytest

from talks.reading.occasions.segments import Segment
from talks.reading.seating.pointers import is_some_meeting, points_back
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.meetings_told import meetings

_THEIR_QUARREL = (
    "Iran and Iraq are at odds over a river. Iran wants the weir opened. Iraq says it will wait. "
)


def _segment(words: str, cue: str) -> Segment:
    start = words.index(cue)
    return Segment(cue.lower(), 0, len(words), start, start + len(cue), frozenset())


@pytest.mark.parametrize(
    ("words", "cue", "back"),
    [
        ("The talks in Muscat were long.", "talks", True),
        ("These long and bitter talks are over.", "talks", True),
        ("A next round is due.", "round", True),
        ("They met in Muscat.", "met", True),
        ("A round between the two is due.", "round", True),
        ("Talks resumed in Muscat.", "Talks", True),
        ("Speaking after a four-hour meeting he smiled.", "meeting", True),
        ("The talks between Iran and Iraq were long.", "talks", False),
        ("The talks on Yemen were long.", "talks", False),
        ("A meeting in Muscat was long.", "meeting", False),
    ],
)
def test_it_works(stage: Stage, words: str, cue: str, back: bool) -> None:
    scene = stage(words)
    assert points_back(scene, scene.document.sentences[0], _segment(words, cue)) is back


@pytest.mark.parametrize(
    ("words", "cue", "some"),
    [
        ("A meeting in Muscat was long.", "meeting", True),
        ("A session of the Joint River Committee was long.", "session", True),
        ("A round of the vice-ministers is due.", "round", True),
        ("A meeting between Iran and Iraq was long.", "meeting", False),
        ("A meeting of bakers was long.", "meeting", False),
        ("Talks between senior military officials are due.", "Talks", True),
        ("Talks between senior military officials of Iran are due.", "Talks", False),
    ],
)
def test_some_meeting_is_that_of_the_article(stage: Stage, words: str, cue: str, some: bool) -> None:
    assert is_some_meeting(stage(words), _segment(words, cue)) is some


@pytest.mark.parametrize(
    ("words", "city"),
    [
        ("Friday's session in Doha lasted four hours.", "doha"),
        ("The third day of talks in Doha on Friday broke up early.", "doha"),
        ("The conference opened in Doha on Friday with 40 delegations.", "doha"),
        ("The plenary resumed in Doha on Friday after a day's break.", "doha"),
        ("The Doha round, held on Friday, was the fifth.", "doha"),
        (
            "The Iranian foreign minister was in Baghdad on Friday to see President Abdul Latif Rashid.",
            "baghdad",
        ),
        ("The Iranian foreign minister flew to Baghdad on Friday and held talks.", "baghdad"),
    ],
)
def test_sessions_rounds_and_visits_are_of_those_the_article_is_about(
    read: Read, words: str, city: str
) -> None:
    [met] = meetings(read, _THEIR_QUARREL + words)
    assert (met.city, sorted(met.parties), met.certainty) == (city, ["iran", "iraq"], "held")
    assert met.when.earliest == date(2022, 1, 7)


def test_it_was_the_first_meeting_tells_of_one_already_named(read: Read) -> None:
    words = "Iran met Iraq in Muscat on Friday. It was the first meeting that Iran and Iraq held since March."
    assert [met.city for met in meetings(read, words)] == ["muscat"]


@pytest.mark.parametrize(
    ("words", "cue", "some"),
    [
        ("Its session of 29 August was cancelled.", "session", True),
        ("It took seven hours of talks with the mediation of the Church.", "talks", True),
        ("It took seven hours of talks with the Church.", "talks", False),
        ("A session of parliament was cancelled.", "session", False),
    ],
)
def test_a_day_and_a_helper_are_no_partner(stage: Stage, words: str, cue: str, some: bool) -> None:
    assert is_some_meeting(stage(words), _segment(words, cue)) is some
