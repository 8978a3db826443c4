"""Meetings: place, day, parties and status from the clause of the meeting, not from its neighbours."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import meetings, told


def test_it_works(read: Read) -> None:
    [met] = meetings(read, "Russia and the United States will meet in Geneva on Monday.")
    assert (met.city, met.when.earliest, met.certainty) == ("geneva", date(2022, 1, 10), "expected")
    assert (met.parties, met.format) == (("russia", "united-states"), "bilateral")


def test_two_places_and_two_days_are_zipped(read: Read) -> None:
    words = (
        "US and Russian diplomats meet in Geneva on Monday ahead of larger sessions in Brussels and "
        "Vienna on Wednesday and Thursday."
    )
    assert [(m.city, m.when.earliest) for m in meetings(read, words)] == [
        ("geneva", date(2022, 1, 10)),
        ("brussels", date(2022, 1, 12)),
        ("vienna", date(2022, 1, 13)),
    ]


def test_without_a_date_of_publication_the_words_of_the_date_are_kept(read: Read) -> None:
    [met] = meetings(read, "Russia and the United States will meet in Geneva on Monday.", None)
    assert (met.when.earliest, met.when.date_text) == (None, "Monday")


def test_today_is_past_for_a_report_and_future_for_a_plan(read: Read) -> None:
    [held] = meetings(read, "Russia and Iran held talks in Astana on Sunday.")
    [planned] = meetings(read, "Russia and Iran will hold talks in Astana on Sunday.")
    assert (held.when.earliest, held.certainty) == (date(2022, 1, 9), "held")
    assert (planned.when.earliest, planned.certainty) == (date(2022, 1, 9), "expected")


def test_the_day_of_the_speech_is_not_the_day_of_the_meeting(read: Read) -> None:
    [met] = meetings(read, "Russia said on Friday that it would meet the United States in Geneva on Monday.")
    assert met.when.earliest == date(2022, 1, 10)


def test_the_day_and_place_of_a_news_conference_are_not_those_of_the_meeting(read: Read) -> None:
    words = (
        "Secretary of State Antony Blinken told a news conference in Berlin on Friday that talks with "
        "Russia go on."
    )
    assert meetings(read, words) == []


def test_an_unknown_place_is_kept_as_written_and_its_date_with_it(read: Read) -> None:
    words = "Iran and Russia will meet in Zarnovia on Monday, a week before talks in Geneva on January 17."
    first, second = meetings(read, words)
    assert (first.city, first.place_text, first.when.earliest) == (None, "Zarnovia", date(2022, 1, 10))
    assert (second.city, second.when.earliest) == ("geneva", date(2022, 1, 17))


def test_what_is_talked_about_does_not_sit_at_the_table(read: Read) -> None:
    [met] = meetings(read, "Russia and the United States will hold talks on Ukraine in Geneva on Monday.")
    assert met.parties == ("russia", "united-states")


def test_those_who_back_a_party_do_not_sit_at_the_table(read: Read) -> None:
    [met] = meetings(read, "Envoys of the Saudi-backed council met Iran in Muscat on Saturday.")
    assert "saudi-arabia" not in met.parties


def test_a_meeting_told_twice_is_one(read: Read) -> None:
    words = (
        "Russia and Iran will meet in Astana on Monday. The talks in Astana between Russia and Iran "
        "start on Monday."
    )
    assert len(meetings(read, words)) == 1


def test_a_proposed_meeting_is_none(read: Read) -> None:
    assert meetings(read, "South Korea proposed talks with North Korea on Thursday.") == []


def test_to_meet_a_demand_is_no_meeting(read: Read) -> None:
    assert meetings(read, "If the West refuses to meet Russia's demands on Monday, Iran is glad.") == []


def test_two_meetings_in_one_sentence_stay_two(read: Read) -> None:
    words = (
        "Following a meeting between Ukraine and the United States in Riyadh on Friday, a new round of talks "
        "between Russian and American delegations took place in Geneva on Saturday."
    )
    told = [(m.city, m.parties, m.when.earliest) for m in meetings(read, words)]
    assert told == [
        ("riyadh", ("ukraine", "united-states"), date(2022, 1, 7)),
        ("geneva", ("russia", "united-states"), date(2022, 1, 8)),
    ]


def test_talks_conclude_somewhere_and_a_ceasefire_is_their_subject(read: Read) -> None:
    words = "Indirect ceasefire negotiations between Israel and Hamas concluded in Doha on Friday."
    [met] = meetings(read, words)
    assert (met.city, met.parties, met.certainty) == ("doha", ("israel", "hamas"), "held")


def test_a_meeting_of_two_capitals_and_the_name_of_its_format(read: Read) -> None:
    words = (
        "A meeting of Belgrade and Pristina representatives, part of the Belgrade-Pristina dialogue, opened "
        "in Brussels on Friday."
    )
    [met] = meetings(read, words)
    assert (met.parties, met.city) == (("serbia", "kosovo"), "brussels")


@pytest.mark.parametrize(
    "words",
    [
        "Envoy Ann Example was in Ankara after a meeting between Greece and Turkey on Friday.",
        "Before travelling to the Qatari capital, Iran met Iraq on Friday.",
        "Russia and Turkey met on Friday to end the conflict in Gaza.",
    ],
)
def test_where_somebody_goes_or_fights_no_meeting_was_held(read: Read, words: str) -> None:
    assert [m.city for m in meetings(read, words)] == [None]


def test_one_party_alone_meets_nobody(read: Read) -> None:
    words = "Iran's negotiator, back since Thursday from the talks in Muscat on Wednesday, has a cold."
    assert meetings(read, words) == []


def test_a_movement_comes_without_its_nation(read: Read) -> None:
    words = "Israel and the Palestinian resistance movement Hamas held talks in Doha on Friday."
    assert [m.parties for m in meetings(read, words)] == [("israel", "hamas")]


def test_two_office_holders_are_to_meet_on_a_day_still_open(read: Read) -> None:
    words = "Saudi Foreign Minister Ali Muster and his Iranian counterpart, Reza Muster, are to meet."
    [met] = meetings(read, words)
    assert (met.parties, met.certainty, met.when.earliest) == (("saudi-arabia", "iran"), "expected", None)


_THEIR_QUARREL = (
    "Iran and Iraq are at odds over a river. Iran wants the weir opened. Iraq says it will wait. "
)


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        (
            "The Syrian government and the opposition met in Geneva on Friday.",
            ("syria", "syrian-opposition"),
        ),
        ("The Iran-Iraq border committee met in Doha on Friday.", ("iran", "iraq")),
        ("Iranian and Iraqi envoys met for five hours at a Doha hotel on Friday.", ("iran", "iraq")),
        ("Doha hosted a new round between Iran and Iraq on Friday.", ("iran", "iraq")),
    ],
)
def test_who_sits_at_the_table(read: Read, words: str, parties: tuple[str, ...]) -> None:
    [met] = meetings(read, words)
    assert (met.parties, met.certainty) == (parties, "held")


def test_talks_that_are_awaited_lie_ahead(read: Read) -> None:
    words = (
        _THEIR_QUARREL + "Iran said it was still waiting for Iraq to commit to new talks in Doha on Monday."
    )
    [met] = meetings(read, words)
    assert (met.city, met.when.earliest, met.certainty) == ("doha", date(2022, 1, 10), "expected")


def test_talks_to_end_something_are_talks(read: Read) -> None:
    [met] = meetings(read, "Iran and Iraq held talks to end their quarrel in Doha on Friday.")
    assert (met.city, met.parties) == ("doha", ("iran", "iraq"))


def test_what_somebody_announces_in_quotes_is_told(read: Read) -> None:
    words = _THEIR_QUARREL + "“The talks will resume on Monday in Doha,” the Iranian foreign ministry said."
    [met] = meetings(read, words)
    assert (met.city, met.when.earliest, met.certainty) == ("doha", date(2022, 1, 10), "expected")


def test_what_somebody_only_says_of_talks_is_no_meeting(read: Read) -> None:
    words = _THEIR_QUARREL + "“We met in Doha on Friday and it was nice,” the Iranian foreign ministry said."
    assert meetings(read, words) == []


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("Iran and Iraq signed a paper during a meeting in Muscat on Friday.", ("iran", "iraq")),
        ("Iran and Iraq agreed to a truce after their leaders met in Muscat on Friday.", ("iran", "iraq")),
        (
            "EU negotiators ended talks in Muscat on Friday without a deal with Iran.",
            ("european-union", "iran"),
        ),
        ("Iran declared a truce at the start of talks with Iraq in Muscat on Friday.", ("iraq", "iran")),
        ("On Friday Iran's minister was visiting Iraq for difficult talks.", ("iran", "iraq")),
        (
            "Talks between Iran and Iraq in Muscat on Friday ended early due to anger by Oman.",
            ("iran", "iraq"),
        ),
    ],
)
def test_who_meets_may_stand_in_another_part_of_the_sentence(
    read: Read, words: str, parties: tuple[str, ...]
) -> None:
    [met] = meetings(read, words)
    assert (met.parties, met.certainty) == (parties, "held")


def test_rebels_no_table_knows_sit_across_from_a_government(read: Read) -> None:
    [met] = meetings(read, "The Swiss government and Alpine rebels held talks in Geneva on Friday.")
    assert (met.parties, met.party_texts) == (("switzerland",), ("Swiss", "Alpine rebels"))


def test_a_round_behind_and_one_ahead_in_one_sentence_are_two(read: Read) -> None:
    words = "Iran and Iraq will meet again at the end of this month after a first round of talks in Muscat."
    assert {(met.city, met.certainty) for met in meetings(read, words)} == {
        (None, "expected"),
        ("muscat", "held"),
    }


@pytest.mark.parametrize(
    "words",
    [
        "Iran refused to hold direct negotiations with Iraq in Geneva on Friday.",
        "Iran is due to host talks next week called for by Russia and Iraq.",
    ],
)
def test_nobody_is_seated_who_only_refuses_or_calls_for_talks(read: Read, words: str) -> None:
    assert meetings(read, words) == []


def test_the_one_group_of_a_report_are_its_rebels(read: Read) -> None:
    words = "Hamas is tired. Egypt and armed rebels held talks in Geneva on Friday."
    [met] = meetings(read, words)
    assert met.parties == ("egypt", "hamas")


def test_a_capital_where_something_happens_is_a_place(read: Read) -> None:
    [met] = meetings(read, "Muscat, where Iran and Iraq begin a fourth round on Monday, is quiet.")
    assert met.parties == ("iran", "iraq")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Iran and Iraq ended two days of talks in Muscat on Friday and agreed to meet again in spring.", 6),
        ("Iran and Iraq wound up two days of tense talks in Muscat on Friday.", 6),
        ("Ministers of Iran and Iraq had met since Thursday in Muscat.", 6),
        ("Military delegations from Iran met with Iraqi officials in Muscat on Friday.", 7),
        ("Minister Ali Muster of Iran raised the matter with his Iraqi counterpart in Muscat on Friday.", 7),
    ],
)
def test_when_and_where_they_met(read: Read, words: str, day: int) -> None:
    met = meetings(read, words)[0]
    assert (met.city, met.when.earliest, met.certainty) == ("muscat", date(2022, 1, day), "held")
    assert set(met.parties) == {"iran", "iraq"}


def test_a_conference_of_a_hundred_countries_is_nobodys_in_particular(read: Read) -> None:
    words = "Iran spoke. Iraq spoke. Iran and Iraq left. Envoys of 180 countries met in Geneva on Friday."
    assert [(m.city, m.parties) for m in meetings(read, words)] == [("geneva", ())]


def test_what_was_done_at_talks_was_done_while_they_were_held(read: Read) -> None:
    words = "Iran proposed a pause at talks with Iraq in Muscat on Friday."
    assert [(m.city, m.certainty) for m in meetings(read, words)] == [("muscat", "held")]


def test_officials_from_two_capitals_are_of_their_states(read: Read) -> None:
    words = "STOCKHOLM - Talks in Sweden between officials from Tehran and Baghdad have broken off."
    [met] = meetings(read, words)
    assert (met.city, set(met.parties), met.certainty) == ("stockholm", {"iran", "iraq"}, "held")


def test_the_last_of_a_list_before_a_dash_sits_there_too(read: Read) -> None:
    words = "The signatories - Iran, Iraq and Oman - will convene in Muscat on Tuesday."
    assert [set(m.parties) for m in meetings(read, words)] == [{"iran", "iraq", "oman"}]


@pytest.mark.parametrize(
    ("words", "certainty", "dated"),
    [
        ("Negotiators for Iran and Iraq, meeting in Muscat for a third day, moved closer.", "held", False),
        ("Iran accepted an invitation on Thursday to meet Iraq in Muscat by May.", "expected", False),
    ],
)
def test_the_day_of_the_word_and_the_days_of_talking(
    read: Read, words: str, certainty: str, dated: bool
) -> None:
    told = [(m.city, m.certainty, m.when.precision == "day") for m in meetings(read, words)]
    assert told == [("muscat", certainty, dated)]


def test_talks_that_are_ruled_out_are_none(read: Read) -> None:
    assert meetings(read, "Iran ruled out negotiations with Iraq in Muscat on Thursday.") == []


@pytest.mark.parametrize(
    "words",
    [
        "Iran and Iraq met in Doha on Friday. Iran would leave the talks if the shelling of Basra went on.",
        "Iran and Iraq met in Doha on Friday. Oman has offered to host the two in Muscat.",
        "Iran and Iraq met in Doha on Friday. Iran will answer by Tuesday, when the round is due to end.",
        "Iran and Iraq met in Doha on Friday. The two failed to agree a date for a meeting in Muscat.",
    ],
)
def test_what_may_come_or_only_ends_is_none(read: Read, words: str) -> None:
    assert [met.city for met in meetings(read, words)] == ["doha"]


def test_who_stayed_away_sat_not_there(read: Read) -> None:
    words = "Iran and Iraq met in Doha on Friday. Turkey did not attend Friday's talks."
    assert [set(met.parties) for met in meetings(read, words)] == [{"iran", "iraq"}]


@pytest.mark.parametrize(
    "words",
    [
        "A UN envoy will host a dinner in Nicosia on Thursday for Cyprus. The dinner will be the first"
        " time that"
        " Turkish Cypriot leader Ersin Tatar and Cypriot President Nikos Muster meet since talks stalled.",
        "The UN meets Cyprus in Nicosia on Thursday. It will be the first time that Turkish Cypriot"
        " leader Ersin"
        " Tatar and Cypriot President Nikos Muster meet face to face since last year.",
    ],
)
def test_the_first_time_they_meet_is_the_meeting_told_before(read: Read, words: str) -> None:
    both = {"united-nations", "cyprus", "turkish-cypriots"}
    assert told(read, words) == [("nicosia", date(2022, 1, 13), both, "expected")]
