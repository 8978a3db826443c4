"""Whose talks an article is about: named, or told in one breath; go-betweens are none of them."""

from __future__ import annotations

import pytest

from actors.gazetteer import Gazetteer
from talks.reading.findings import ArticleText, MeetingFound
from talks.reading.rules import RuleExtractor
from talks.reading.seating.attendance import Attendance
from talks.reading.seating.tables import is_crowded, main_table, without_mediators
from tests.talks.reading.conftest import PUBLISHED, Read, Stage
from tests.talks.reading.meetings_told import told


@pytest.mark.parametrize(
    ("words", "seats"),
    [
        ("Iran and Iraq quarrel over a river. Iran wants water. Iraq has none.", {"iran", "iraq"}),
        ("Talks that Oman hosts between Iran and Iraq go on. Iran and Iraq want water.", {"iran", "iraq"}),
        (
            "The UN envoy held talks with the Houthis. Yemen waits. The Houthis said the Houthis would not.",
            {"yemen", "houthis"},
        ),
        (
            "Neither Vladimir Putin nor Recep Tayyip Erdogan would yield on grain.",
            {"russia", "turkey"},
        ),
        ("A paper written in Paris, Berlin and Rome was read.", None),
    ],
)
def test_it_works(stage: Stage, words: str, seats: set[str] | None) -> None:
    scene = stage(words)
    named = [] if "UN envoy" not in words else [(0, _envoy_and_houthis())]
    found = main_table(scene, named)
    assert (set(found.keys) if found else None) == seats


def _envoy_and_houthis() -> Attendance:
    return Attendance(("united-nations", "houthis"), ("UN", "the Houthis"))


def test_a_conference_of_a_hundred_countries_is_nobodys(stage: Stage) -> None:
    scene = stage("Iran and Iraq are among 190 countries at the conference in Geneva.")
    assert is_crowded(scene)
    assert main_table(scene, []) is None


def test_a_crowd_told_of_in_passing_is_none(stage: Stage) -> None:
    words = (
        "Iran and Iraq quarrel. Iran wants water. Iraq has none. Both wait. The OSCE's 57 states meet soon."
    )
    assert not is_crowded(stage(words))
    assert not is_crowded(stage("Iran and Iraq set up a commission with 150 members in Geneva."))


def test_both_sides_are_those_without_the_go_between(read: Read) -> None:
    words = "Iran, Iraq and the UN met in Doha on Thursday. The two sides will meet in Muscat on Tuesday."
    assert told(read, words)[-1][2] == {"iran", "iraq"}


def test_rounds_of_a_series_are_kept_apart(read: Read) -> None:
    words = (
        "Iran and Iraq ended a sixth round in Muscat on Friday. The previous round was held there last year."
    )
    assert [(city, certainty) for city, _, _, certainty in told(read, words)] == [("muscat", "held")] * 2


def test_a_side_meeting_is_held_where_the_main_one_is(read: Read) -> None:
    words = "MUSCAT, Jan 7 (Reuters) - Iran and Iraq held talks in Muscat on Friday. "
    words += "On the sidelines, Iran's foreign minister met his Turkish counterpart on Friday."
    assert [city for city, *_ in told(read, words)] == ["muscat", "muscat"]


def test_the_fund_and_the_watchdog_negotiate_themselves(read: Read) -> None:
    words = (
        "An International Monetary Fund mission ended talks with the Lebanese government in Beirut on Friday."
    )
    words += " Hezbollah and Lebanon's army wait. The next round is due to start in Doha on Tuesday."
    assert [(city, parties) for city, _, parties, _ in told(read, words)] == [
        ("beirut", {"international-monetary-fund", "lebanon"}),
        ("doha", {"international-monetary-fund", "lebanon"}),
    ]


def test_a_mediator_is_none_of_the_two_sides() -> None:
    river = Attendance(("iran", "iraq"), ("Iran", "Iraq"))
    met = Attendance(("iran", "united-nations", "iraq"), ("Iran", "the UN", "Iraq"))
    assert without_mediators(met) == river
    assert without_mediators(river) is river


def test_the_title_names_three_side_by_side(gazetteer: Gazetteer) -> None:
    words = "The ministers met in Banjul on Friday. Senegal asked for a fund. Gambia and Mauritania agreed."
    article = ArticleText(words, PUBLISHED, "Senegal, Mauritania, Gambia hold fisheries meeting")
    found = RuleExtractor().extract(article, gazetteer)
    [met] = [one.payload for one in found if isinstance(one.payload, MeetingFound)]
    assert set(met.parties) == {"senegal", "mauritania", "gambia"}
