"""Whether it was held: what was initialled on a day was, whatever the clause around it foretells."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import meetings, told


def test_what_was_initialled_was_held(read: Read) -> None:
    words = "Iran and Iraq are to share the river under an accord initialled in Muscat on Friday."
    assert told(read, words) == [("muscat", date(2022, 1, 7), {"iran", "iraq"}, "held")]


def test_what_is_to_be_signed_is_not(read: Read) -> None:
    words = "An accord between Iran and Iraq is to be signed in Muscat on Friday."
    assert all(certainty != "held" for _, _, _, certainty in told(read, words))


@pytest.mark.parametrize(
    ("verb", "status"),
    [("postponed", "postponed"), ("called off", "cancelled"), ("put on hold", "postponed")],
)
def test_a_meeting_that_does_not_take_place_has_no_reporting_day(read: Read, verb: str, status: str) -> None:
    [met] = meetings(read, f"Talks between Iran and Iraq in Muscat were {verb} on Saturday.")
    assert (met.certainty, met.when.date_text) == (status, None)


def test_the_planned_day_of_a_postponed_meeting_is_kept(read: Read) -> None:
    [met] = meetings(
        read, "Talks between Iran and Iraq planned for Monday in Muscat were postponed on Saturday."
    )
    assert (met.certainty, met.when.earliest) == ("postponed", date(2022, 1, 10))


def test_what_was_put_off_keeps_its_day(read: Read) -> None:
    words = "Egypt and Sudan were due to meet in Cairo next Monday, but that session has been called off."
    [met] = meetings(read, words)
    assert (met.when.earliest, met.certainty) == (date(2022, 1, 10), "cancelled")


def test_a_denial_of_something_else_does_not_deny_the_meeting(read: Read) -> None:
    words = (
        "Iran and Iraq held talks in Muscat on Friday, ending a quarrel over a truce that was denied by both."
    )
    assert [m.certainty for m in meetings(read, words)] == ["held"]


def test_what_lies_ahead_was_not_held(read: Read) -> None:
    [met] = meetings(read, "Russia and Iran, who met last year, are to meet in Astana on 20 January.")
    assert met.certainty == "expected"


def test_talks_called_off_do_not_undo_those_that_were_held(read: Read) -> None:
    words = "Iran and Iraq held talks in Doha on Friday. Iran and Iraq later called off a further round."
    [met] = meetings(read, words)
    assert (met.city, met.certainty) == ("doha", "held")


@pytest.mark.parametrize(
    ("words", "day", "status"),
    [
        ("The meeting between Iran and Iraq was scheduled for Thursday in Muscat.", 13, "expected"),
        ("Iran has summoned Iraq's ambassador to a meeting in Muscat on Thursday.", 13, "expected"),
        (
            "Talks of Iran and Iraq in Muscat were earlier planned for January 5 but were moved.",
            5,
            "postponed",
        ),
        ("The UN welcomed the conclusion in Muscat on Friday of the talks between Iran and Iraq.", 7, "held"),
        (
            "Iran's minister will visit Muscat on Thursday for the long-delayed talks with Oman.",
            13,
            "expected",
        ),
    ],
)
def test_what_was_set_for_a_day_is_to_come(read: Read, words: str, day: int, status: str) -> None:
    [met] = told(read, words)
    assert (met[0], met[1], met[3]) == ("muscat", date(2022, 1, day), status)


def test_who_came_for_the_talks_of_a_day_awaits_them(read: Read) -> None:
    words = "France's envoy arrived in Doha on Saturday to attend Monday's talks with Hamas, sources said."
    assert [met[1] for met in told(read, words)] == [date(2022, 1, 10)]


@pytest.mark.parametrize(
    "words",
    [
        "Iran's minister visited the Iraqi embassy in Muscat on Friday to meet Iraq's envoy A. Muster.",
        "The meeting between Iran's minister Ali Muster and Iraq's minister Omar Muster Muster in"
        " Muscat on Friday"
        " was also attended by generals.",
    ],
)
def test_what_was_attended_or_visited_was_held(read: Read, words: str) -> None:
    assert [(met[1], met[3]) for met in told(read, words)] == [(date(2022, 1, 7), "held")]


@pytest.mark.parametrize(
    ("words", "certainty"),
    [
        ("The decision follows a meeting of Iran and Iraq in Muscat.", "held"),
        ("The Friday talks between Iran and Iraq in Muscat, behind closed doors, were frank.", "held"),
        ("Iraq gave no details of Friday's meeting with Iran in Muscat.", "held"),
        ("Monday's session is to bring Iran and Iraq to Muscat.", "expected"),
        (
            "Iraqi Foreign Minister Fuad Hussein, in a meeting with Iran in Muscat on Friday, stressed it.",
            "held",
        ),
        ("Iraqi Foreign Minister Fuad Hussein has arrived in Muscat to meet again with Iran.", "expected"),
    ],
)
def test_its_day_or_the_words_around_it_tell(read: Read, words: str, certainty: str) -> None:
    assert [status for *_, status in told(read, words)] == [certainty]


@pytest.mark.parametrize(
    ("words", "certainty"),
    [
        (
            "A second round between Iran and Iraq ended in Muscat, and a third was set for January 20.",
            "expected",
        ),
        (
            "Iran and Iraq promised to give more details at their next meeting in Muscat on Monday.",
            "expected",
        ),
        ("Iran and Iraq left without a deal and announced another meeting in Muscat on Monday.", "expected"),
        (
            "Iraq's foreign minister visited the U.S. Embassy in Muscat on Friday to meet Iran's envoy.",
            "held",
        ),
        ("Delegations from Iran and Iraq have been in Muscat since Friday.", "held"),
        (
            "A spokesman said indirect talks between Iran and Iraq continued into a third day in Muscat.",
            "held",
        ),
        ("Talks between Iran and Iraq are continuing in Muscat.", "held"),
        ("Iran must meet Iraq in Muscat on Sunday, a diplomat told the agency.", "expected"),
        ("Iran said that it would not meet Iraq in Muscat on Monday.", "denied"),
    ],
)
def test_what_was_set_is_to_come_and_what_goes_on_is_held(read: Read, words: str, certainty: str) -> None:
    assert [status for *_, status in told(read, words)][-1:] == [certainty]


@pytest.mark.parametrize(
    ("words", "certainty"),
    [
        ("Iran and Iraq are not expected to meet in Muscat.", "denied"),
        ("Iran is not scheduled to hold talks with Iraq in Muscat.", "denied"),
        ("Iran and Iraq are unlikely to meet in Muscat.", "rumoured"),
        ("Iran and Iraq are not expected to meet in Muscat before March.", "expected"),
        ("Iran and Iraq are expected to meet in Muscat.", "expected"),
    ],
)
def test_who_is_not_to_meet_is_not_expected_there(read: Read, words: str, certainty: str) -> None:
    assert [status for *_, status in told(read, words)] == [certainty]


def test_what_came_to_nothing_was_held(read: Read) -> None:
    assert [met[3] for met in told(read, "Earlier talks of Iran and Iraq in Muscat came to nothing.")] == [
        "held"
    ]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Iran sent a delegation to Muscat on Friday for talks with Iraq.", "held"),
        ("Iran and Iraq reached agreement at a meeting in Muscat on Friday.", "held"),
        ("Iran did not show up for talks with Iraq in Muscat on Friday.", "held"),
        ("Iran and Iraq did not meet in Muscat on Friday as planned.", "cancelled"),
    ],
)
def test_what_befell_it_is_over(read: Read, words: str, status: str) -> None:
    assert told(read, words) == [("muscat", date(2022, 1, 7), {"iran", "iraq"}, status)]


def test_who_will_be_sent_has_not_come(read: Read) -> None:
    words = "Iran will send a delegation to Muscat on Friday for talks with Iraq."
    assert told(read, words) == [("muscat", date(2022, 1, 14), {"iran", "iraq"}, "expected")]


@pytest.mark.parametrize(
    ("words", "day", "status"),
    [
        ("A summit of Iran, Iraq and Oman on Saturday called on the rebels to leave the town.", 8, "held"),
        ("A meeting of Iran and Iraq in Muscat on Friday agreed to open the road.", 7, "held"),
        ("The third round between Iran and Iraq commenced in Muscat, on Friday.", 7, "held"),
        ("Iran and Iraq met in Muscat on Friday to discuss a possible upcoming summit.", 7, "held"),
        ("Iran's envoys have arrived in Muscat for talks with Iraq on Tuesday.", 11, "expected"),
        ("A meeting of Iran and Iraq in Muscat on Tuesday arranged by Oman is due.", 11, "expected"),
    ],
)
def test_the_verb_behind_its_day_tells(read: Read, words: str, day: int, status: str) -> None:
    assert [(at, certainty) for _, at, _, certainty in told(read, words)] == [(date(2022, 1, day), status)]


@pytest.mark.parametrize(
    ("headline", "status"),
    [("Iran, Iraq hold talks in Muscat", "held"), ("Iran, Iraq to hold talks in Muscat", "expected")],
)
def test_a_headline_in_the_present_tells_what_was_done(read: Read, headline: str, status: str) -> None:
    words = f"{headline}\n\nNo statement was made by the two sides. Reporters were sent away from the hotel."
    assert [certainty for *_, certainty in told(read, words)] in ([status], [])


@pytest.mark.parametrize("done", ["have reached an agreement on an agenda", "settled two points"])
def test_what_was_reached_at_a_round_was_reached_on_its_day(read: Read, done: str) -> None:
    words = f"Iran and Iraq {done} at their opening session in Muscat on Thursday."
    assert told(read, words) == [("muscat", date(2022, 1, 6), {"iran", "iraq"}, "held")]


def test_what_was_agreed_during_talks_was_agreed_on_its_day(read: Read) -> None:
    words = "On Jan. 5, Iran and Iraq decided during Omani-brokered talks in Geneva to reopen the bridge."
    assert [(day, certainty) for _, day, _, certainty in told(read, words)] == [(date(2022, 1, 5), "held")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran rejected reports that it had agreed to meet Iraq in Geneva.",
        "Iran has denied claims of a meeting with Iraq in Geneva.",
        "Iran dismissed media rumours that it would meet Iraq in Geneva.",
    ],
)
def test_what_was_reported_and_is_rejected_is_denied(read: Read, words: str) -> None:
    assert [met[3] for met in told(read, words)] == ["denied"]
