"""Which days are a meeting's: by another day, by what ended, by the clause before."""

from __future__ import annotations

from datetime import date

import pytest

from talks.reading.dates.relative_days import from_day, step_of
from talks.reading.findings import MeetingFound
from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import meetings, told


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Iran and Iraq concluded on Friday in Muscat a three-day round of talks.", date(2022, 1, 5)),
        ("Iran and Iraq ended two days of talks in Muscat on Friday.", date(2022, 1, 6)),
        ("Iran and Iraq agreed on Friday to share the river, at talks in Muscat.", date(2022, 1, 7)),
        ("Iran shut the weir on Tuesday. The next day it met Iraq in Muscat.", date(2022, 1, 5)),
        ("Iran shut the weir on Tuesday. Two days later it met Iraq in Muscat.", date(2022, 1, 6)),
        ("Iran and Iraq resumed talks on a trade agreement in Muscat on Friday.", date(2022, 1, 7)),
        ("At a meeting in Muscat on Friday, Iran and Iraq agreed to share the river.", date(2022, 1, 7)),
        ("Iran and Iraq are holding talks in Muscat today.", date(2022, 1, 9)),
        ("Iran and Iraq met in Muscat at the weekend.", None),
        ("Iran and Iraq met in Muscat on the twenty-fourth of December.", date(2021, 12, 24)),
        ("Iran announced a truce on Friday after talks with Iraq in Muscat.", date(2022, 1, 7)),
    ],
)
def test_it_works(read: Read, words: str, day: date | None) -> None:
    assert told(read, words) == [("muscat", day, {"iran", "iraq"}, "held")]


def test_twice_and_again_are_two(read: Read) -> None:
    words = "Iran and Iraq met twice in Muscat, on December 3 and again on December 20."
    assert [day for _, day, *_ in told(read, words)] == [date(2021, 12, 3), date(2021, 12, 20)]


def test_the_first_since_another_tells_of_both(read: Read) -> None:
    words = "Iran and Iraq held a summit in Muscat on Friday, the first since October 2016 in Doha."
    assert [(city, day) for city, day, *_ in told(read, words)] == [
        ("muscat", date(2022, 1, 7)),
        ("doha", None),
    ]


def test_a_day_told_by_another_needs_that_one() -> None:
    assert from_day("the next day", None).earliest is None
    assert from_day("a week earlier", date(2022, 1, 9)).earliest == date(2022, 1, 2)
    assert step_of("Monday") is None


def test_a_day_that_is_told_is_better_than_one_that_follows_another(read: Read) -> None:
    words = "Iran shut the weir on Friday. Two weeks earlier, on December 20, it had met Iraq in Muscat."
    assert told(read, words) == [("muscat", date(2021, 12, 20), {"iran", "iraq"}, "held")]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        (
            "Talks between Iran and Iraq planned for Friday were cancelled because of a storm.",
            date(2022, 1, 7),
        ),
        ("A meeting of Iran and Iraq set for last Friday did not push through.", date(2022, 1, 7)),
    ],
)
def test_what_was_called_off_with_a_cause_is_over(read: Read, words: str, day: date) -> None:
    assert [(day, status) for _, day, _, status in told(read, words)] == [(day, "cancelled")]


def test_while_they_met_is_when_it_was_done(read: Read) -> None:
    words = "Iran and Iraq moved closer on Friday, as officials of the two countries met in Muscat."
    assert told(read, words) == [("muscat", date(2022, 1, 7), {"iran", "iraq"}, "held")]


def test_what_is_to_come_may_be_vague(read: Read) -> None:
    words = "Iran and Iraq met in Muscat on Friday. A summit of Iran and Iraq is planned for early next year."
    assert [status for *_, status in told(read, words)] == ["held", "expected"]


def test_the_day_first_planned_is_not_the_day(read: Read) -> None:
    words = (
        "The round of Iran and Iraq, originally planned for 11 January, will open in Muscat on 18 January."
    )
    assert [day for _, day, _, _ in told(read, words)] == [date(2022, 1, 18)]


def test_talks_of_several_days_began_so_many_days_before_they_ended(read: Read) -> None:
    [met] = meetings(read, "Three days of talks between Egypt and Sudan ended in Cairo on Saturday.")
    assert (met.when.earliest, met.certainty) == (date(2022, 1, 6), "held")


def test_the_end_of_several_days_tells_the_first(read: Read) -> None:
    words = "GENEVA, 6 January - The teams of Iran and Iraq on Thursday concluded two days of talks in Doha."
    [met] = meetings(read, words)
    assert (met.city, met.when.earliest, met.parties) == ("doha", date(2022, 1, 5), ("iran", "iraq"))


def test_the_first_since_another_day_was_not_held_then(read: Read) -> None:
    words = "Iran met Iraq in Muscat on Friday. It was their first face-to-face meeting since January 3."
    assert [m.when.earliest for m in meetings(read, words)] == [date(2022, 1, 7)]


def test_month_of_may_is_not_the_verb(read: Read) -> None:
    [met] = meetings(read, "Armenia and Azerbaijan will meet in Brussels on May 14.")
    assert (met.certainty, met.when.date_text) == ("expected", "May 14")


def test_they_agreed_to_meet_on_the_day_after_the_word(read: Read) -> None:
    [met] = meetings(read, "On Thursday Serbia and Kosovo agreed to meet in Brussels on Monday.")
    assert (met.parties, met.when.earliest) == (("serbia", "kosovo"), date(2022, 1, 10))
    assert met.certainty == "confirmed"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Iran and Iraq signed a pact in Muscat on Friday, after a three-day negotiation.", date(2022, 1, 5)),
        ("After three days of talks in Muscat, Iran and Iraq parted on Friday.", date(2022, 1, 5)),
        ("Iran and Iraq held a second day of talks in Muscat on Friday.", date(2022, 1, 6)),
        (
            "The Iran-Iraq commission concluded today in Muscat its session, held from 7 to 9 January.",
            date(2022, 1, 7),
        ),
        (
            "Iran's envoy came to Muscat on Thursday and met his Iraqi colleague the next day.",
            date(2022, 1, 7),
        ),
        ("Iran and Iraq met in Muscat on Friday, a press release issued on Saturday says.", date(2022, 1, 7)),
        (
            "Iran and Iraq met in Muscat on Friday, the first time since Iran shut on Monday a weir.",
            date(2022, 1, 7),
        ),
    ],
)
def test_the_first_day_is_told_by_how_long_it_lasted(read: Read, words: str, day: date) -> None:
    assert [(city, when) for city, when, *_ in told(read, words)] == [("muscat", day)]


@pytest.mark.parametrize(
    "words",
    [
        "Iran and Iraq are to meet in Muscat before the fast begins on January 20.",
        "Iran and Iraq are to meet in Muscat no later than January 20.",
        "Iran and Iraq are to meet in Muscat under the agreement of January 3.",
    ],
)
def test_a_day_before_which_it_must_be_is_not_its_own(read: Read, words: str) -> None:
    assert [when for _, when, *_ in told(read, words)] in ([None], [])


def test_a_movement_called_by_a_day_meets_on_another(read: Read) -> None:
    words = "DR Congo and the March 23 Movement (M23) are to open talks in Luanda on March 18."
    assert [(city, when) for city, when, *_ in told(read, words)] == [("luanda", date(2022, 3, 18))]


def test_what_was_brought_forward_is_on_its_new_day(read: Read) -> None:
    words = "The meeting of Iran and Iraq in Muscat was brought forward from Friday to Wednesday."
    assert told(read, words) == [("muscat", date(2022, 1, 12), {"iran", "iraq"}, "expected")]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Iran and Iraq met in Muscat on Friday for the second day of a new round.", 6),
        ("Oman said Iran took the draft that Iraq gave it at their January 5 talks in Muscat.", 5),
        ("Iran met Iraq's minister in Muscat on Friday to revive a deal discussed in months of talks.", 7),
    ],
)
def test_the_day_of_the_words(read: Read, words: str, day: int) -> None:
    assert [met[:2] for met in told(read, words)] == [("muscat", date(2022, 1, day))]


def test_the_day_of_a_statement_is_not_that_of_what_it_announces(read: Read) -> None:
    words = (
        "Oman announced the resumption of the talks of Iran and Iraq in Muscat Friday in a brief statement."
    )
    assert all(met[1] is None for met in told(read, words))


def test_the_day_somebody_said_they_would_meet_is_not_the_day_they_meet(read: Read) -> None:
    words = "Iran's minister said on Friday that Tehran would take part in talks with Iraq in Muscat."
    assert [day for _, day, *_ in told(read, words) if day is not None] == []


def test_the_day_of_a_regret_is_not_that_of_what_never_was(read: Read) -> None:
    words = "Oman voiced regret on Friday after a planned meeting of Iran and Iraq in Muscat fell through."
    assert [met[1] for met in told(read, words)] == [None]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Envoys of Iran and Iraq completed a two-day round in Muscat on Friday.", 6),
        ("Iran and Iraq on Friday concluded their three-day meeting in Muscat.", 5),
        ("A three-day round of Iran and Iraq in Muscat came to an end on Friday.", 5),
        ("Two-day talks of Iran and Iraq in Muscat broke up on Friday.", 6),
    ],
)
def test_how_long_it_lasted_tells_the_first_day(read: Read, words: str, day: int) -> None:
    assert [met[1] for met in told(read, words)] == [date(2022, 1, day)]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("A text came out on Friday in Muscat, where Iran and Iraq had been closeted since Tuesday.", 4),
        ("Iran and Iraq, which have been meeting in Muscat since Thursday, agreed on Saturday on a text.", 6),
        ("Iran and Iraq met in Muscat on Friday for the first time since January 3.", 7),
    ],
)
def test_since_when_they_sit_is_the_first_day(read: Read, words: str, day: int) -> None:
    assert [met[1] for met in told(read, words)] == [date(2022, 1, day)]


@pytest.mark.parametrize("came", ["reached Muscat on Friday", "arrived in Muscat on Friday"])
def test_the_day_they_came_is_not_the_day_they_are_to_meet(read: Read, came: str) -> None:
    words = (
        f"The teams of Iran and Iraq {came}, on separate flights, and are to sit down together on January 12."
    )
    assert [met[1] for met in told(read, words)] == [date(2022, 1, 12)]


@pytest.mark.parametrize(
    ("words", "city", "day"),
    [
        (
            "Iran's Ali Muster, who was in Baku on Monday, met Iraqi officials in Muscat on Friday.",
            "muscat",
            7,
        ),
        ("Iran's envoy, who left for Baku on Friday, telephoned the Iraqi president.", None, None),
        ("Iran's envoy arrived in Muscat on Friday, and met Iraqi officials.", "muscat", 7),
        ("Iran's envoy arrives in Muscat on Sunday and will meet Iraqi officials on Monday.", "muscat", 10),
        ("Iran's envoy will be received by Iraqi officials on Monday.", None, 10),
    ],
)
def test_what_is_told_of_him_is_not_its_day(
    read: Read, words: str, city: str | None, day: int | None
) -> None:
    met = told(read, words)[-1]
    assert met[:2] == (city, day and date(2022, 1, day))


@pytest.mark.parametrize(
    ("words", "day"),
    [
        (
            "Iran's talks with Iraq in Muscat lasted until midnight on Friday and could continue on Monday.",
            7,
        ),
        ("The second and final day of talks between Iran and Iraq ended in Muscat on Friday.", 6),
        ("Iran and Iraq are to meet in Muscat on the 29th of this month.", 29),
    ],
)
def test_a_later_day_of_the_same_round(read: Read, words: str, day: int) -> None:
    assert [at for _, at, *_ in told(read, words)] == [date(2022, 1, day)]


def test_the_day_of_talks_to_come_is_not_that_of_those_before_them(read: Read) -> None:
    words = (
        "Iran's talks with Iraq, due to begin in Doha on Friday, came after nine hours of talks in Muscat."
    )
    assert ("muscat", None, {"iran", "iraq"}, "held") in told(read, words)


@pytest.mark.parametrize(
    "words",
    [
        "The talks between Iran and Iraq will not be concluded before the envoy hands over in May, he said.",
        "The talks between Iran and Iraq may drag on until after the May 20 vote, analysts said.",
        "Iran and Iraq are not expected to meet before the president takes office on March 11.",
    ],
)
def test_the_day_of_what_must_come_first_is_no_day_of_theirs(read: Read, words: str) -> None:
    days = [f.payload.when.date_text for f in read(words, "meeting") if isinstance(f.payload, MeetingFound)]
    assert days in ([], [None])


def test_a_day_after_which_they_meet_is_theirs(read: Read) -> None:
    [found] = read("Iran and Iraq will not meet again in Muscat until March 11.", "meeting")
    assert isinstance(found.payload, MeetingFound)
    assert found.payload.when.earliest == date(2022, 3, 11)


@pytest.mark.parametrize(
    "words",
    [
        "Talks between Iran and Iraq in Muscat turned on the vote that was held in Basra on 5 January.",
        "Talks between Iran and Iraq in Muscat dealt with the truce which expired on 5 January.",
        "Iran and Iraq held talks in Muscat. The talks follow the January 3-5 border clashes.",
        "Iran and Iraq held talks in Muscat after the 3 January fighting.",
    ],
)
def test_the_days_of_another_event_are_not_the_meetings(read: Read, words: str) -> None:
    assert told(read, words) == [("muscat", None, {"iran", "iraq"}, "held")]


@pytest.mark.parametrize(
    "words",
    [
        "Talks between Iran and Iraq that were held in Muscat on 5 January turned on the vote.",
        "Iran and Iraq held talks in Muscat on 5 January, after the fighting.",
    ],
)
def test_its_own_day_is(read: Read, words: str) -> None:
    assert told(read, words) == [("muscat", date(2022, 1, 5), {"iran", "iraq"}, "held")]


def test_days_of_work_before_a_pause_are_not_those_of_the_round(read: Read) -> None:
    words = "Iran and Iraq will resume talks in Muscat on Tuesday after a break following three days of work."
    assert told(read, words) == [("muscat", date(2022, 1, 11), {"iran", "iraq"}, "expected")]


def test_soon_may_stand_before_the_meeting(read: Read) -> None:
    words = "Iran and Iraq will soon hold a new meeting on the border."
    assert told(read, words) == [(None, None, {"iran", "iraq"}, "expected")]


def test_the_day_of_what_stands_in_the_way_is_another(read: Read) -> None:
    words = "Kenya will host talks between Iran and Iraq next week in spite of a landslide on Friday."
    assert [day for _, day, *_ in told(read, words)] == [None]


def test_two_days_of_talks_are_not_in_two_days(read: Read) -> None:
    words = "Iran and Iraq hope for a breakthrough in two days of talks in Muscat starting Tuesday."
    assert [str(day) for _, day, *_ in told(read, words)] == ["2022-01-11"]
