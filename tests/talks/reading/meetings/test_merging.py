"""One meeting of several accounts, or several: who sat there tells them apart on one day in one place."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told


def test_it_works(read: Read) -> None:
    words = "Iran and Iraq met in Muscat on Friday. The talks in Muscat on Friday lasted an hour."
    assert [who for *_, who, _ in told(read, words)] == [{"iran", "iraq"}]


def test_one_who_saw_each_of_two_had_two_meetings(read: Read) -> None:
    words = "Iran and Iraq met in Muscat on Friday. Iran met Oman in Muscat on Friday."
    assert [who for *_, who, _ in told(read, words)] == [{"iran", "iraq"}, {"iran", "oman"}]


def test_two_of_three_who_spoke_alone_had_their_own(read: Read) -> None:
    words = (
        "Iran, Iraq and Turkey held talks in Muscat on Friday. "
        "Iran and Iraq met separately in Muscat on Friday."
    )
    assert [who for *_, who, _ in told(read, words)] == [{"iran", "iraq", "turkey"}, {"iran", "iraq"}]


def test_with_one_and_with_the_other_are_two_calls(read: Read) -> None:
    words = "Turkey's president spoke by phone with Iran on Friday and with Iraq on Saturday."
    assert [who for *_, who, _ in told(read, words)] == [{"turkey", "iran"}, {"turkey", "iraq"}]


def test_a_first_and_a_second_round_in_one_city_are_two(read: Read) -> None:
    words = (
        "Iran and Iraq held a second round of talks in Muscat on Friday. The first round was held in Muscat."
    )
    assert [city for city, *_ in told(read, words)] == ["muscat", "muscat"]


def test_twice_in_one_city_is_twice(read: Read) -> None:
    words = "Iran and Iraq met twice in Muscat, in mid-May and again on May 28."
    assert len(told(read, words)) == 2


def test_a_trip_that_was_put_off_is_not_the_meeting_there(read: Read) -> None:
    words = (
        "Iran's and Iraq's ministers will meet in Doha on January 20. "
        "A trip of Iran's envoy to Doha to prepare a summit with Iraq has been postponed to March."
    )
    assert told(read, words)[0][3] == "expected"


def test_a_place_no_table_holds_lies_in_the_city_told_before(read: Read) -> None:
    words = "Iran and Iraq met in Muscat on Friday. Friday's talks of Iran and Iraq were held in Cape Muster."
    assert [met[:2] for met in told(read, words)] == [("muscat", date(2022, 1, 7))]


def test_a_day_ahead_told_again_is_the_same(read: Read) -> None:
    words = (
        "Oman and Iran will hold talks on Monday. The teams of Oman and Iran were meeting on Monday, he said."
    )
    assert told(read, words) == [(None, date(2022, 1, 10), {"oman", "iran"}, "expected")]


def test_this_weekend_and_its_day_are_one(read: Read) -> None:
    words = (
        "Iran and Iraq will meet next weekend in Doha. The meetings of Iran and Iraq, scheduled for"
        " January 15 in"
        " Doha, were announced in Muscat."
    )
    assert len(told(read, words)) == 1


def test_a_later_day_of_the_talks_is_no_second_round(read: Read) -> None:
    words = (
        "Iran and Iraq made no headway in their round of talks in Muscat on Saturday. "
        "Iran and Iraq began the round on Thursday."
    )
    assert told(read, words) == [("muscat", date(2022, 1, 6), {"iran", "iraq"}, "held")]


def test_another_round_on_a_later_day_is_one(read: Read) -> None:
    words = (
        "Talks between Iran and Iraq began in Muscat on Thursday. "
        "Another round of talks between Iran and Iraq followed in Muscat on Saturday."
    )
    assert len(told(read, words)) == 2


def test_a_round_ends_only_once(read: Read) -> None:
    words = (
        "Talks between Iran and Iraq in Muscat have adjourned without a deal. "
        "Both sides asked for more time. Neither gave a reason for it. "
        "Iran and Iraq adjourned the talks late on Saturday."
    )
    assert len(told(read, words)) == 1


def test_what_moved_from_day_to_day_is_one_meeting(read: Read) -> None:
    words = (
        "The postponement of the meeting of Iran and Iraq due in Muscat on Monday was confirmed. "
        "This meeting of Iran and Iraq had been scheduled for Saturday but was postponed to Monday."
    )
    assert [certainty for *_, certainty in told(read, words)] == ["postponed"]


def test_talks_that_were_paused_or_go_on_are_one_round(read: Read) -> None:
    words = (
        "Iran and Iraq agreed on Saturday to continue their talks. "
        "The talks between Iran and Iraq opened in Muscat on Thursday. "
        "The negotiations between Iran and Iraq were paused for a day and resumed on Saturday."
    )
    assert told(read, words) == [("muscat", date(2022, 1, 6), {"iran", "iraq"}, "held")]


def test_what_was_put_off_is_told_twice_of_one_day(read: Read) -> None:
    words = (
        "Talks between Iran and Iraq, due to start in Muscat on Monday, have been delayed. "
        "The start of the talks between Iran and Iraq had been scheduled for Monday."
    )
    assert [certainty for *_, certainty in told(read, words)] == ["postponed"]


def test_one_conversation_is_one_call(read: Read) -> None:
    words = (
        "President Putin spoke by phone with President Erdogan on Friday. Grain was dear. It rained."
        " Nobody met. "
        "During the telephone conversation President Putin and President Erdogan discussed grain."
    )
    assert len(told(read, words)) == 1


def test_what_is_set_to_resume_is_not_what_was_held(read: Read) -> None:
    words = "Iran and Iraq concluded a round of talks in Muscat. Talks are set to resume on January 13."
    both = {"iran", "iraq"}
    assert told(read, words) == [
        ("muscat", None, both, "held"),
        (None, date(2022, 1, 13), both, "expected"),
    ]


def test_a_meeting_called_off_keeps_the_day_that_another_sentence_tells(read: Read) -> None:
    words = (
        "Iran has called off this month's meeting with Iraq in Muscat. "
        "The meeting had been scheduled for January 27."
    )
    assert told(read, words) == [("muscat", date(2022, 1, 27), {"iran", "iraq"}, "cancelled")]


def test_another_meeting_of_the_same_month_is_not_the_one_put_off(read: Read) -> None:
    words = (
        "A meeting of Iran and Iraq this month in Muscat has been postponed. "
        "Talks between Iran and Iraq will be held on January 14."
    )
    assert len(told(read, words)) == 2


def test_the_sentence_that_tells_the_place_names_the_meeting(read: Read) -> None:
    words = (
        "Iran and Iraq held talks in Muscat on Friday. More meetings are expected. The third round will be"
        " held in Doha, on a date to be fixed."
    )
    assert ("doha", None, {"iran", "iraq"}, "expected") in told(read, words)


@pytest.mark.parametrize("mark", ["'", "’"])
def test_next_weeks_meeting_is_the_one_of_next_week(read: Read, mark: str) -> None:
    words = (
        "Iran and Iraq will begin their third round of talks in Muscat on January 12. Water is scarce."
        f" Growers wait. The weir is old. Next week{mark}s session comes at a hard time."
    )
    assert len(told(read, words)) == 1


def test_one_round_told_by_its_month_and_by_its_days(read: Read) -> None:
    words = (
        "The third round of talks between Iran and Iraq is due in March. Growers wait. The weir is old."
        " He comes ahead of the third round of talks between Iran and Iraq planned in Muscat for March 11-13."
    )
    assert len(told(read, words)) == 1
