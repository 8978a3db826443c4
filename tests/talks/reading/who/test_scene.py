"""One article with everybody and every place in it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Stage

WORDS = "On Friday Peru's envoy Ana Testova met Chile in Quito."


def test_it_works(stage: Stage) -> None:
    scene = stage(WORDS)
    assert [party.key for party in scene.parties if party.part == "actor"] == ["peru", "chile"]
    assert [place.city for place in scene.places] == ["quito"]
    assert [person.name for person in scene.people.cast] == ["Ana Testova"]
    assert [mention.words for mention in scene.dates] == ["Friday"]


def test_what_ends_somewhere_is_found_there_and_nowhere_else(stage: Stage) -> None:
    scene = stage(WORDS)
    party, person, day = (
        scene.party_ending(WORDS.index("Peru") + 4),
        scene.person_ending(WORDS.index("Testova") + 7),
        scene.date_ending(WORDS.index("Friday") + 6),
    )
    assert party is not None and party.key == "peru"
    assert person is not None and person.text == "Ana Testova"
    assert day is not None and day.words == "Friday"
    assert scene.party_ending(1) is None
    assert scene.person_ending(1) is None
    assert scene.date_ending(1) is None


def test_dates_are_those_that_begin_within(stage: Stage) -> None:
    scene = stage("They met on Friday. They meet on Monday.")
    start = scene.document.plain.index("Monday")
    assert [mention.words for mention in scene.dates_within(0, start)] == ["Friday"]
    assert [mention.words for mention in scene.dates_within(start, start + 1)] == ["Monday"]


def test_a_day_is_told_from_the_dateline_where_there_is_one(stage: Stage) -> None:
    dated = stage("LIMA, Jan 7 (Sample) - They met today.")
    assert dated.resolve("today", "past").earliest == date(2022, 1, 7)
    assert stage("They met today.").resolve("today", "past").earliest == date(2022, 1, 9)


def test_a_state_in_the_name_of_somebody_is_his(stage: Stage) -> None:
    scene = stage("Israeli Foreign Minister Israel Testani left.")
    assert [party.text for party in scene.parties] == ["Israeli"]


@pytest.mark.parametrize(
    ("words", "group"),
    [
        ("Hamas met Peru.", "hamas"),
        ("Hamas met the Polisario Front.", None),
        ("Peru met Chile.", None),
    ],
)
def test_the_only_group_is_one_of_one(stage: Stage, words: str, group: str | None) -> None:
    assert stage(words).only_group() == group


def test_rebels_need_no_name(stage: Stage) -> None:
    assert stage("Peru met the rebels.").has_rebels()
    assert not stage("Peru met the anglers.").has_rebels()


@pytest.mark.parametrize(
    ("quoted", "told"),
    [("The talks will resume on Friday", True), ("The soup was cold on Friday", False)],
)
def test_quoted_words_tell_only_what_they_announce(stage: Stage, quoted: str, told: bool) -> None:
    scene = stage(f"“{quoted},” Peru said.")
    assert scene.tells(scene.document.plain.index("Friday")) is told
    assert not scene.outside_quotation(scene.document.plain.index("Friday"))
    assert scene.tells(scene.document.plain.index("Peru"))
    assert scene.outside_quotation(scene.document.plain.index("Peru"))
