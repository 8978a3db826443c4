"""The clauses of a sentence, each with the place, the day and the parties of its own meeting."""

from __future__ import annotations

from datetime import date

import pytest

from talks.reading.findings import MeetingFound
from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told

Told = tuple[str | None, tuple[str, ...], date | None]
_QUARREL = "Iran and Iraq are at odds over a river. Iran wants the weir opened. Iraq says it will wait. "


def _meetings(read: Read, words: str) -> list[MeetingFound]:
    return [f.payload for f in read(words, "meeting") if isinstance(f.payload, MeetingFound)]


def test_it_works(read: Read) -> None:
    words = "US and Russian diplomats meet in Geneva on Monday ahead of a session in Brussels on Wednesday."
    assert [(m.city, m.when.earliest) for m in _meetings(read, words)] == [
        ("geneva", date(2022, 1, 10)),
        ("brussels", date(2022, 1, 12)),
    ]


@pytest.mark.parametrize(
    ("words", "met", "later"),
    [
        (
            "Iran met Iraq in Doha on Thursday, but Russia will meet Oman in Muscat on Thursday.",
            ("doha", ("iran", "iraq"), date(2022, 1, 6)),
            ("muscat", ("russia", "oman"), date(2022, 1, 13)),
        ),
        (
            "Iran met Iraq in Doha on Thursday, and will meet Oman in Muscat on Friday.",
            ("doha", ("iran", "iraq"), date(2022, 1, 6)),
            ("muscat", ("iran", "oman"), date(2022, 1, 14)),
        ),
        (
            "Iran, which met Iraq in Doha on Monday, will meet Oman in Muscat on Thursday.",
            ("doha", ("iran", "iraq"), date(2022, 1, 3)),
            ("muscat", ("iran", "oman"), date(2022, 1, 13)),
        ),
        (
            "After Iran met Iraq in Doha on Monday, Russia will meet Oman in Muscat on Thursday.",
            ("doha", ("iran", "iraq"), date(2022, 1, 3)),
            ("muscat", ("russia", "oman"), date(2022, 1, 13)),
        ),
    ],
)
def test_one_sentence_tells_of_a_meeting_held_and_of_another_to_come(
    read: Read, words: str, met: Told, later: Told
) -> None:
    found = _meetings(read, words)
    assert [(m.city, m.parties, m.when.earliest) for m in found] == [met, later]
    assert [m.certainty for m in found] == ["held", "expected"]


@pytest.mark.parametrize(
    ("words", "day", "certainty"),
    [
        (
            "The meeting had been planned for Monday in Muscat but was moved to Wednesday in Doha.",
            date(2022, 1, 12),
            "expected",
        ),
        (
            "Talks were to begin in Doha on Friday, but the Iranian delegation did not come.",
            date(2022, 1, 7),
            "cancelled",
        ),
        (
            "Iran pulled out of talks with Iraq due to be held in Doha on Monday.",
            date(2022, 1, 10),
            "cancelled",
        ),
        (
            "Delegations from Iran and Iraq arrived in Doha on Friday for two days of talks.",
            date(2022, 1, 7),
            "held",
        ),
    ],
)
def test_a_plan_told_in_the_past_is_no_meeting_held(
    read: Read, words: str, day: date, certainty: str
) -> None:
    [met] = _meetings(read, _QUARREL + words)
    assert (met.city, sorted(met.parties)) == ("doha", ["iran", "iraq"])
    assert (met.when.earliest, met.certainty) == (day, certainty)


def test_whose_talks_were_put_off_sits_at_them(read: Read) -> None:
    [met] = _meetings(read, "Iran said on Saturday that its talks with Iraq in Doha were put on hold.")
    assert (met.parties, met.certainty) == (("iran", "iraq"), "postponed")


def test_the_first_session_in_five_months_has_no_day(read: Read) -> None:
    [met] = _meetings(read, "Iran and Iraq held their first session in five months in Doha.")
    assert (met.city, met.when.date_text) == ("doha", None)


def test_who_shuttles_between_sides_mediates(read: Read) -> None:
    words = (
        "Iran and Iraq held talks in Doha on Friday. "
        "Omani envoys shuttled between the sides in Muscat on Saturday."
    )
    [_, met] = _meetings(read, words)
    assert (met.city, met.when.earliest, met.certainty) == ("muscat", date(2022, 1, 8), "held")


def test_a_deal_that_was_not_reached_takes_no_day(read: Read) -> None:
    words = "Iran and Iraq on Friday concluded without an agreement two days of talks in Muscat."
    assert ("muscat", date(2022, 1, 6), {"iran", "iraq"}, "held") in told(read, words)


def test_who_meets_to_prepare_another_meeting_meets_twice(read: Read) -> None:
    words = "Iran and Iraq met in Muscat on Friday to prepare for a summit in Doha on Tuesday."
    both = {"iran", "iraq"}
    assert told(read, words) == [
        ("muscat", date(2022, 1, 7), both, "held"),
        ("doha", date(2022, 1, 11), both, "expected"),
    ]


def test_who_left_for_talks_meets_where_he_goes(read: Read) -> None:
    words = "Kenyan President William Ruto left for Lima on Tuesday to hold talks with Peru's president."
    assert [met[0] for met in told(read, words)] == ["lima"]


def test_who_arrived_and_was_received_met_there(read: Read) -> None:
    words = "Iran's minister arrived in Baghdad on Friday and was received by Iraqi Minister Fuad Hussein."
    assert told(read, words) == [("baghdad", date(2022, 1, 7), {"iran", "iraq"}, "held")]


def test_their_first_meeting_is_the_one_for_which_they_met(read: Read) -> None:
    words = (
        "Indian Trade Minister Piyush Goyal met in Muscat on Friday with Canadian Trade Minister Mary"
        " Ng and her"
        " deputies for ten hours in their first face-to-face meeting since the tariffs."
    )
    assert told(read, words) == [("muscat", date(2022, 1, 7), {"india", "canada"}, "held")]


def test_what_they_agreed_before_is_not_the_meeting(read: Read) -> None:
    words = (
        "Iran and Iraq agreed to hold talks in Muscat on Monday to discuss agreements their leaders"
        " reached in"
        " a summit in Basra last month."
    )
    first = _meetings(read, words)[0]
    assert (first.city, first.when.earliest) == ("muscat", date(2022, 1, 10))


def test_what_is_told_by_the_way_cuts_nothing_off(read: Read) -> None:
    words = "Iran and Iraq will have a new meeting, as the envoy said recently, on January 20."
    assert [m.when.earliest for m in _meetings(read, words)] == [date(2022, 1, 20)]


def test_in_the_run_up_to_a_round_is_not_the_round(read: Read) -> None:
    words = "Iran and Iraq met in Muscat on Friday in the run-up to the talks due in Doha on Monday."
    assert ("muscat", date(2022, 1, 7)) in [(m.city, m.when.earliest) for m in _meetings(read, words)]


@pytest.mark.parametrize(
    "words",
    [
        "Iran said its foreign minister would travel to Muscat on Monday for talks with Iraq.",
        "Tehran said an Iranian delegation would leave for Muscat on Monday for talks with Iraq.",
        "Media reported that a delegation of Iran would fly to Muscat on Monday for talks with Iraq.",
    ],
)
def test_what_is_said_that_they_would_do_is_the_meetings(words: str, read: Read) -> None:
    assert [(m.city, m.when.earliest, set(m.parties)) for m in _meetings(read, words)] == [
        ("muscat", date(2022, 1, 10), {"iran", "iraq"})
    ]


@pytest.mark.parametrize(
    ("words", "cities"),
    [
        (
            "Iran's Hossein Amir-Abdollahian met Turkey's Mevlut Cavusoglu in Ankara on Tuesday and held"
            " talks with Iraq's Fuad Hussein in Baghdad on Thursday.",
            ["ankara", "baghdad"],
        ),
        (
            "Iran's Hossein Amir-Abdollahian saw Turkey's Mevlut Cavusoglu in Ankara on Tuesday, and the two"
            " agreed on meeting again in Doha on Saturday.",
            ["ankara", "doha"],
        ),
        (
            "Rafael Grossi of the IAEA met Iran's president in Tehran on Tuesday and held talks there.",
            ["tehran"],
        ),
    ],
)
def test_what_is_told_in_full_is_over(read: Read, words: str, cities: list[str]) -> None:
    assert [met.city for met in _meetings(read, words)] == cities


@pytest.mark.parametrize(
    ("words", "day", "status"),
    [
        ("Iran and Iraq met, officials said, in Doha on Friday.", date(2022, 1, 7), "held"),
        (
            "Iran and Iraq met, the Turkish foreign ministry said, in Doha on Friday.",
            date(2022, 1, 7),
            "held",
        ),
        ("Iran and Iraq met, according to Turkey, in Doha on Friday.", date(2022, 1, 7), "held"),
        (
            "Iran met, according to its foreign ministry, with Iraq in Doha on Friday.",
            date(2022, 1, 7),
            "held",
        ),
        ("Iran will, the ministry said, meet Iraq in Doha on Friday.", date(2022, 1, 14), "expected"),
        (
            "Talks of Iran and Iraq, Turkey said, will be held in Doha on Friday.",
            date(2022, 1, 14),
            "expected",
        ),
    ],
)
def test_who_tells_it_by_the_way_cuts_no_clause(read: Read, words: str, day: date, status: str) -> None:
    assert told(read, words) == [("doha", day, {"iran", "iraq"}, status)]


def test_what_is_said_at_the_end_still_cuts_it(read: Read) -> None:
    words = "Iran met Iraq in Doha on Thursday, the Turkish foreign ministry said on Friday."
    assert told(read, words) == [("doha", date(2022, 1, 6), {"iran", "iraq"}, "held")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran and Iraq met in Doha on Thursday, and Iranian envoy Ali Muster later held talks with Oman.",
        "Iran met Iraq in Doha on Thursday and also held talks with Oman.",
    ],
)
def test_whom_one_of_them_saw_later_sat_at_another_table(read: Read, words: str) -> None:
    day = date(2022, 1, 6)
    assert told(read, words) == [
        ("doha", day, {"iran", "iraq"}, "held"),
        ("doha", day, {"iran", "oman"}, "held"),
    ]


def test_what_the_two_did_later_they_did_together(read: Read) -> None:
    words = "Iran met Iraq in Doha on Thursday and later held talks in a hotel."
    assert told(read, words) == [("doha", date(2022, 1, 6), {"iran", "iraq"}, "held")]
