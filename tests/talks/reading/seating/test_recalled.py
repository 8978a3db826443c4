"""Which table a sentence means: the last one told of, or one of its size or format."""

from __future__ import annotations

import pytest

from talks.reading.seating import recalled
from talks.reading.seating.attendance import Attendance
from talks.reading.seating.tables import Tables
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.meetings_told import meetings, told

RIVER = Attendance(("iran", "iraq"), ("Iran", "Iraq"))
WIDER = Attendance(("iran", "iraq", "oman"), ("Iran", "Iraq", "Oman"))


def test_it_works(stage: Stage) -> None:
    tables = Tables(None, told=[RIVER])
    assert recalled.latest(tables) == RIVER


def test_some_of_an_earlier_table_are_that_table() -> None:
    assert recalled.latest(Tables(None, told=[WIDER, RIVER])) == WIDER


@pytest.mark.parametrize(
    ("words", "number", "keys"),
    [
        ("Iran and Iraq are neighbours.", 2, ("iran", "iraq")),
        ("Iran is large. Iraq is not.", 2, ("iran", "iraq")),
        ("Iran, Iraq and Oman are neighbours.", 2, None),
        ("Iran is large.", 2, None),
    ],
)
def test_so_many_parties_and_no_more(
    stage: Stage, words: str, number: int, keys: tuple[str, ...] | None
) -> None:
    scene = stage(words)
    found = recalled.just(scene, scene.document.sentences[-1], number)
    assert (found.keys if found else None) == keys


def test_tablemates_are_those_he_sat_with_before(stage: Stage) -> None:
    alone = Attendance(("oman",), ("Oman",))
    assert recalled.tablemates(stage("Snow fell."), alone, Tables(None, told=[WIDER, RIVER])) == WIDER
    assert recalled.tablemates(stage("Snow fell."), alone, Tables(None, told=[RIVER])) is None


def test_the_two_sides_are_those_of_the_meeting_before(read: Read) -> None:
    words = "Russia and Iran met in Astana on Friday. The two sides will meet again in Geneva on January 20."
    assert [m.parties for m in meetings(read, words)] == [("russia", "iran")] * 2


def test_the_two_sides_are_those_the_article_is_about(read: Read) -> None:
    words = (
        "Greece and Turkey are neighbours. Athens distrusts Ankara. The mediator met the two negotiators in "
        "New York on Friday."
    )
    [met] = meetings(read, words)
    assert met.parties == ("greece", "turkey")


def test_who_sat_together_before_sits_together_again(read: Read) -> None:
    words = (
        "Iran and Iraq held talks in Doha on Monday. Russia and Oman met in Geneva on Tuesday. "
        "Iraq's team will be back in Doha on Friday for another round."
    )
    assert meetings(read, words)[-1].parties == ("iraq", "iran")


def test_a_format_has_its_members_unless_the_report_says_who_sat_there(read: Read) -> None:
    [met] = meetings(read, "The Normandy format will meet in Paris on Monday.")
    assert met.parties == ("france", "germany", "russia", "ukraine")
    words = (
        "The Trilateral Contact Group, made up of Ukraine, Russia and the OSCE, met in Minsk on Friday. "
        "The Contact Group will reconvene in Vienna on Monday."
    )
    assert [sorted(m.parties) for m in meetings(read, words)] == [["osce", "russia", "ukraine"]] * 2


def test_others_join_those_who_met_before(read: Read) -> None:
    words = (
        "Iran and Iraq met in Muscat on Friday. The leaders will meet again on January 20 in Doha, together"
        " with Turkish Foreign Minister Mevlut Cavusoglu."
    )
    assert [set(m.parties) for m in meetings(read, words)] == [{"iran", "iraq"}, {"iran", "iraq", "turkey"}]


def test_a_forum_that_meets_is_enough(read: Read) -> None:
    [met] = meetings(read, "The NATO-Russia Council is expected to meet in Brussels on 12 January.")
    assert (met.city, met.parties, met.certainty) == ("brussels", ("nato", "russia"), "expected")
    assert met.forum is not None


def test_the_second_round_is_not_one_of_an_aside(read: Read) -> None:
    words = (
        "Iran and Iraq opened a round of talks in Muscat on Friday. On Thursday the Iranian minister met"
        " Oman's in Muscat. The previous round was held in Doha on December 3."
    )
    assert [set(met.parties) for met in meetings(read, words)][-1] == {"iran", "iraq"}


def test_the_two_leaders_are_those_just_named(read: Read) -> None:
    words = (
        "Iran and Iraq opened a round of talks in Muscat on Friday. It was delayed after Turkey's president"
        " flew to Cairo to meet Egypt's. The two leaders met on January 3."
    )
    assert {"turkey", "egypt"} in [set(met.parties) for met in meetings(read, words)]


def test_a_round_in_another_city_is_of_those_who_sat_there(read: Read) -> None:
    words = (
        "Iran and Iraq met in Muscat on Friday. Iran and Iraq are neighbours. Turkey and Syria held talks"
        " in Doha on Thursday. Iran and Iraq share a river. The next round in Doha is planned for January 20."
    )
    assert [set(m.parties) for m in meetings(read, words) if m.city == "doha"] == [{"turkey", "syria"}] * 2


def test_a_trilateral_meeting_is_of_the_two_and_who_saw_each(read: Read) -> None:
    words = (
        "Kenya and Uganda are in talks, Kenya said. The African Union's envoy met Kenya's minister in"
        " Busia on"
        " Friday and Uganda's minister on Saturday. A trilateral session will be held in Entebbe on Tuesday."
    )
    assert told(read, words)[-1][2] == {"kenya", "uganda", "african-union"}


def test_an_earlier_round_is_of_those_whose_talks_these_are(read: Read) -> None:
    words = (
        "Iran and Iraq differ over water. Iran and Iraq met in Muscat on Friday. Oman held talks with Iran in"
        " Salalah on Thursday. The earlier rounds were in Doha on December 3 and in Cairo on December 9."
    )
    assert [met[2] for met in told(read, words) if met[0] in ("doha", "cairo")] == [{"iran", "iraq"}] * 2
