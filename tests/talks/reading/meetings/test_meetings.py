"""Meetings: place, day, parties and status from the clause of the meeting, not from its neighbours."""

from __future__ import annotations

from datetime import date

import pytest

from talks.reading.findings import MeetingFound
from tests.talks.reading.conftest import Read


def _meetings(read: Read, words: str, published: date | None = date(2022, 1, 9)) -> list[MeetingFound]:
    return [f.payload for f in read(words, "meeting", published) if isinstance(f.payload, MeetingFound)]


def test_it_works(read: Read) -> None:
    [met] = _meetings(read, "Russia and the United States will meet in Geneva on Monday.")
    assert (met.city, met.when.earliest, met.certainty) == ("geneva", date(2022, 1, 10), "expected")
    assert (met.parties, met.format) == (("russia", "united-states"), "bilateral")


def test_two_places_and_two_days_are_zipped(read: Read) -> None:
    words = (
        "US and Russian diplomats meet in Geneva on Monday ahead of larger sessions in Brussels and "
        "Vienna on Wednesday and Thursday."
    )
    assert [(m.city, m.when.earliest) for m in _meetings(read, words)] == [
        ("geneva", date(2022, 1, 10)),
        ("brussels", date(2022, 1, 12)),
        ("vienna", date(2022, 1, 13)),
    ]


def test_without_a_date_of_publication_the_words_of_the_date_are_kept(read: Read) -> None:
    [met] = _meetings(read, "Russia and the United States will meet in Geneva on Monday.", None)
    assert (met.when.earliest, met.when.date_text) == (None, "Monday")


def test_today_is_past_for_a_report_and_future_for_a_plan(read: Read) -> None:
    [held] = _meetings(read, "Russia and Iran held talks in Astana on Sunday.")
    [planned] = _meetings(read, "Russia and Iran will hold talks in Astana on Sunday.")
    assert (held.when.earliest, held.certainty) == (date(2022, 1, 9), "held")
    assert (planned.when.earliest, planned.certainty) == (date(2022, 1, 9), "expected")


def test_the_day_of_the_speech_is_not_the_day_of_the_meeting(read: Read) -> None:
    [met] = _meetings(read, "Russia said on Friday that it would meet the United States in Geneva on Monday.")
    assert met.when.earliest == date(2022, 1, 10)


def test_the_day_and_place_of_a_news_conference_are_not_those_of_the_meeting(read: Read) -> None:
    words = (
        "Secretary of State Antony Blinken told a news conference in Berlin on Friday that talks with "
        "Russia go on."
    )
    assert _meetings(read, words) == []


def test_an_unknown_place_is_kept_as_written_and_its_date_with_it(read: Read) -> None:
    words = "Iran and Russia will meet in Zarnovia on Monday, a week before talks in Geneva on January 17."
    first, second = _meetings(read, words)
    assert (first.city, first.place_text, first.when.earliest) == (None, "Zarnovia", date(2022, 1, 10))
    assert (second.city, second.when.earliest) == ("geneva", date(2022, 1, 17))


@pytest.mark.parametrize(
    ("verb", "status"),
    [("postponed", "postponed"), ("called off", "cancelled"), ("put on hold", "postponed")],
)
def test_a_meeting_that_does_not_take_place_has_no_reporting_day(read: Read, verb: str, status: str) -> None:
    [met] = _meetings(read, f"Talks between Iran and Iraq in Muscat were {verb} on Saturday.")
    assert (met.certainty, met.when.date_text) == (status, None)


def test_the_planned_day_of_a_postponed_meeting_is_kept(read: Read) -> None:
    [met] = _meetings(
        read, "Talks between Iran and Iraq planned for Monday in Muscat were postponed on Saturday."
    )
    assert (met.certainty, met.when.earliest) == ("postponed", date(2022, 1, 10))


def test_hosts_and_mediators_are_not_parties(read: Read) -> None:
    [met] = _meetings(
        read,
        "Israel and Hamas will hold talks in Doha on Monday mediated by Qatar, Egypt and the United States.",
    )
    assert (met.parties, met.format) == (("israel", "hamas"), "mediated")


def test_what_is_talked_about_does_not_sit_at_the_table(read: Read) -> None:
    [met] = _meetings(read, "Russia and the United States will hold talks on Ukraine in Geneva on Monday.")
    assert met.parties == ("russia", "united-states")


def test_those_who_back_a_party_do_not_sit_at_the_table(read: Read) -> None:
    [met] = _meetings(read, "Envoys of the Saudi-backed council met Iran in Muscat on Saturday.")
    assert "saudi-arabia" not in met.parties


def test_the_two_sides_are_those_of_the_meeting_before(read: Read) -> None:
    words = "Russia and Iran met in Astana on Friday. The two sides will meet again in Geneva on January 20."
    assert [m.parties for m in _meetings(read, words)] == [("russia", "iran")] * 2


def test_a_meeting_told_twice_is_one(read: Read) -> None:
    words = (
        "Russia and Iran will meet in Astana on Monday. The talks in Astana between Russia and Iran "
        "start on Monday."
    )
    assert len(_meetings(read, words)) == 1


def test_a_proposed_meeting_is_none(read: Read) -> None:
    assert _meetings(read, "South Korea proposed talks with North Korea on Thursday.") == []


def test_a_call_is_a_meeting_without_a_place(read: Read) -> None:
    [met] = _meetings(read, "Russia and Iran held a phone call on Friday.")
    assert (met.format, met.city) == ("phone", None)


def test_to_meet_a_demand_is_no_meeting(read: Read) -> None:
    assert _meetings(read, "If the West refuses to meet Russia's demands on Monday, Iran is glad.") == []


def test_month_of_may_is_not_the_verb(read: Read) -> None:
    [met] = _meetings(read, "Armenia and Azerbaijan will meet in Brussels on May 14.")
    assert (met.certainty, met.when.date_text) == ("expected", "May 14")


def test_a_denial_of_something_else_does_not_deny_the_meeting(read: Read) -> None:
    words = (
        "Iran and Iraq held talks in Muscat on Friday, ending a quarrel over a truce that was denied by both."
    )
    assert [m.certainty for m in _meetings(read, words)] == ["held"]


def test_two_meetings_in_one_sentence_stay_two(read: Read) -> None:
    words = (
        "Following a meeting between Ukraine and the United States in Riyadh on Friday, a new round of talks "
        "between Russian and American delegations took place in Geneva on Saturday."
    )
    told = [(m.city, m.parties, m.when.earliest) for m in _meetings(read, words)]
    assert told == [
        ("riyadh", ("ukraine", "united-states"), date(2022, 1, 7)),
        ("geneva", ("russia", "united-states"), date(2022, 1, 8)),
    ]


def test_separate_calls_are_as_many_calls(read: Read) -> None:
    words = (
        "The United States held separate phone calls with Russia and Ukraine on Tuesday and "
        "Wednesday, respectively."
    )
    told = [(m.parties, m.when.earliest, m.format) for m in _meetings(read, words)]
    assert told == [
        (("united-states", "russia"), date(2022, 1, 4), "phone"),
        (("united-states", "ukraine"), date(2022, 1, 5), "phone"),
    ]


def test_the_name_of_a_track_is_no_venue(read: Read) -> None:
    words = "Russia and Turkey will assess the Geneva talks progress at a meeting in Munich on Friday."
    assert [m.city for m in _meetings(read, words)] == ["munich"]


def test_a_government_does_not_meet_where_it_sits(read: Read) -> None:
    words = "The government in Skopje will hold talks with Greece in Vienna on Monday."
    assert [m.city for m in _meetings(read, words)] == ["vienna"]


def test_talks_of_several_days_began_so_many_days_before_they_ended(read: Read) -> None:
    [met] = _meetings(read, "Three days of talks between Egypt and Sudan ended in Cairo on Saturday.")
    assert (met.when.earliest, met.certainty) == (date(2022, 1, 6), "held")


def test_the_two_sides_are_those_the_article_is_about(read: Read) -> None:
    words = (
        "Greece and Turkey are neighbours. Athens distrusts Ankara. The mediator met the two negotiators in "
        "New York on Friday."
    )
    [met] = _meetings(read, words)
    assert met.parties == ("greece", "turkey")


def test_what_lies_ahead_was_not_held(read: Read) -> None:
    [met] = _meetings(read, "Russia and Iran, who met last year, are to meet in Astana on 20 January.")
    assert met.certainty == "expected"


def test_a_go_between_is_no_party(read: Read) -> None:
    words = "Saudi Arabia and Iran held talks in Baghdad on Friday, with Iraq's prime minister as go-between."
    assert [m.parties for m in _meetings(read, words)] == [("saudi-arabia", "iran")]


def test_what_was_put_off_keeps_its_day(read: Read) -> None:
    words = "Egypt and Sudan were due to meet in Cairo next Monday, but that session has been called off."
    [met] = _meetings(read, words)
    assert (met.when.earliest, met.certainty) == (date(2022, 1, 10), "cancelled")


def test_they_agreed_to_meet_on_the_day_after_the_word(read: Read) -> None:
    [met] = _meetings(read, "On Thursday Serbia and Kosovo agreed to meet in Brussels on Monday.")
    assert (met.parties, met.when.earliest) == (("serbia", "kosovo"), date(2022, 1, 10))
    assert met.certainty == "confirmed"


def test_talks_conclude_somewhere_and_a_ceasefire_is_their_subject(read: Read) -> None:
    words = "Indirect ceasefire negotiations between Israel and Hamas concluded in Doha on Friday."
    [met] = _meetings(read, words)
    assert (met.city, met.parties, met.certainty) == ("doha", ("israel", "hamas"), "held")


def test_a_meeting_of_two_capitals_and_the_name_of_its_format(read: Read) -> None:
    words = (
        "A meeting of Belgrade and Pristina representatives, part of the Belgrade-Pristina dialogue, opened "
        "in Brussels on Friday."
    )
    [met] = _meetings(read, words)
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
    assert [m.city for m in _meetings(read, words)] == [None]


def test_one_party_alone_meets_nobody(read: Read) -> None:
    words = "Iran's negotiator, back since Thursday from the talks in Muscat on Wednesday, has a cold."
    assert _meetings(read, words) == []


def test_whoever_says_that_it_will_meet_somebody_meets(read: Read) -> None:
    [met] = _meetings(read, "Russia said on Friday that it would meet Iran in Geneva on Monday.")
    assert set(met.parties) == {"russia", "iran"}


def test_a_call_has_no_place(read: Read) -> None:
    words = "Russia and Turkey discussed the talks in Geneva in a phone talk on Saturday."
    assert [(m.city, m.format) for m in _meetings(read, words)] == [(None, "phone")]


def test_a_movement_comes_without_its_nation(read: Read) -> None:
    words = "Israel and the Palestinian resistance movement Hamas held talks in Doha on Friday."
    assert [m.parties for m in _meetings(read, words)] == [("israel", "hamas")]


def test_the_end_of_several_days_tells_the_first(read: Read) -> None:
    words = "GENEVA, 6 January - The teams of Iran and Iraq on Thursday concluded two days of talks in Doha."
    [met] = [f.payload for f in read(words, "meeting")]
    assert isinstance(met, MeetingFound)
    assert (met.city, met.when.earliest, met.parties) == ("doha", date(2022, 1, 5), ("iran", "iraq"))


def test_a_city_and_its_country_are_one_place(read: Read) -> None:
    words = "Iran and Iraq met in Qatar on Friday. The talks between Iran and Iraq were held in Doha."
    [met] = [f.payload for f in read(words, "meeting")]
    assert isinstance(met, MeetingFound)
    assert met.city == "doha"


def test_two_office_holders_are_to_meet_on_a_day_still_open(read: Read) -> None:
    words = "Saudi Foreign Minister Ali Muster and his Iranian counterpart, Reza Muster, are to meet."
    [met] = [f.payload for f in read(words, "meeting")]
    assert isinstance(met, MeetingFound)
    assert (met.parties, met.certainty, met.when.earliest) == (("saudi-arabia", "iran"), "expected", None)


@pytest.mark.parametrize(
    ("words", "city", "parties"),
    [
        ("Iran and Iraq sat down in Doha on Friday.", "doha", ("iran", "iraq")),
        ("Ministers of Iran, Iraq and Oman gathered in Doha on Friday.", "doha", ("iran", "iraq", "oman")),
        ("Iran and Iraq launched talks in Doha on Friday.", "doha", ("iran", "iraq")),
        (
            "Israeli and Hamas teams began talks in the resort of Sharm el-Sheikh on Friday.",
            "sharm-el-sheikh",
            ("israel", "hamas"),
        ),
    ],
)
def test_more_words_make_a_meeting(read: Read, words: str, city: str, parties: tuple[str, ...]) -> None:
    [met] = [f.payload for f in read(words, "meeting")]
    assert isinstance(met, MeetingFound)
    assert (met.city, met.parties, met.certainty) == (city, parties, "held")
    assert met.when.earliest == date(2022, 1, 7)


def test_a_forum_that_meets_is_enough(read: Read) -> None:
    [met] = _meetings(read, "The NATO-Russia Council is expected to meet in Brussels on 12 January.")
    assert (met.city, met.parties, met.certainty) == ("brussels", ("nato", "russia"), "expected")
    assert met.forum is not None


_THEIR_QUARREL = (
    "Iran and Iraq are at odds over a river. Iran wants the weir opened. Iraq says it will wait. "
)


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
    [met] = _meetings(read, _THEIR_QUARREL + words)
    assert (met.city, sorted(met.parties), met.certainty) == (city, ["iran", "iraq"], "held")
    assert met.when.earliest == date(2022, 1, 7)


@pytest.mark.parametrize(
    ("words", "certainty"),
    [
        ("The parties are to return to Doha next Tuesday.", "expected"),
        ("Iran's team will be back in Doha on Tuesday for another round.", "expected"),
        ("Talks due on Tuesday in Doha will not now take place, Iraq said.", "cancelled"),
    ],
)
def test_sides_that_come_back_will_meet_and_those_that_do_not_will_not(
    read: Read, words: str, certainty: str
) -> None:
    [met] = _meetings(read, _THEIR_QUARREL + words)
    assert (met.city, sorted(met.parties), met.certainty) == ("doha", ["iran", "iraq"], certainty)
    assert met.when.earliest == date(2022, 1, 11)


def test_who_brings_others_together_mediates(read: Read) -> None:
    words = _THEIR_QUARREL + "The two sides were brought together in Doha on Friday by Oman."
    [met] = _meetings(read, words)
    assert (sorted(met.parties), met.format) == (["iran", "iraq"], "mediated")


def test_talks_called_off_do_not_undo_those_that_were_held(read: Read) -> None:
    words = "Iran and Iraq held talks in Doha on Friday. Iran and Iraq later called off a further round."
    [met] = _meetings(read, words)
    assert (met.city, met.certainty) == ("doha", "held")


def test_a_format_has_its_members_unless_the_report_says_who_sat_there(read: Read) -> None:
    [met] = _meetings(read, "The Normandy format will meet in Paris on Monday.")
    assert met.parties == ("france", "germany", "russia", "ukraine")
    words = (
        "The Trilateral Contact Group, made up of Ukraine, Russia and the OSCE, met in Minsk on Friday. "
        "The Contact Group will reconvene in Vienna on Monday."
    )
    assert [sorted(m.parties) for m in _meetings(read, words)] == [["osce", "russia", "ukraine"]] * 2


def test_a_call_and_a_meeting_are_two(read: Read) -> None:
    words = "Iran and Iraq are due to hold a telephone call later on Sunday and to meet in Doha on Monday."
    call, met = _meetings(read, words)
    assert (call.format, call.city) == ("phone", None)
    assert (met.city, met.parties, met.when.earliest) == ("doha", ("iran", "iraq"), date(2022, 1, 10))


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
    [met] = _meetings(read, words)
    assert (met.parties, met.certainty) == (parties, "held")


def test_talks_that_are_awaited_lie_ahead(read: Read) -> None:
    words = (
        _THEIR_QUARREL + "Iran said it was still waiting for Iraq to commit to new talks in Doha on Monday."
    )
    [met] = _meetings(read, words)
    assert (met.city, met.when.earliest, met.certainty) == ("doha", date(2022, 1, 10), "expected")


def test_who_sat_together_before_sits_together_again(read: Read) -> None:
    words = (
        "Iran and Iraq held talks in Doha on Monday. Russia and Oman met in Geneva on Tuesday. "
        "Iraq's team will be back in Doha on Friday for another round."
    )
    assert _meetings(read, words)[-1].parties == ("iraq", "iran")


def test_talks_to_end_something_are_talks(read: Read) -> None:
    [met] = _meetings(read, "Iran and Iraq held talks to end their quarrel in Doha on Friday.")
    assert (met.city, met.parties) == ("doha", ("iran", "iraq"))


def test_what_somebody_announces_in_quotes_is_told(read: Read) -> None:
    words = _THEIR_QUARREL + "“The talks will resume on Monday in Doha,” the Iranian foreign ministry said."
    [met] = _meetings(read, words)
    assert (met.city, met.when.earliest, met.certainty) == ("doha", date(2022, 1, 10), "expected")


def test_what_somebody_only_says_of_talks_is_no_meeting(read: Read) -> None:
    words = _THEIR_QUARREL + "“We met in Doha on Friday and it was nice,” the Iranian foreign ministry said."
    assert _meetings(read, words) == []


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
    [met] = _meetings(read, words)
    assert (met.parties, met.certainty) == (parties, "held")


def test_rebels_no_table_knows_sit_across_from_a_government(read: Read) -> None:
    [met] = _meetings(read, "The Swiss government and Alpine rebels held talks in Geneva on Friday.")
    assert (met.parties, met.party_texts) == (("switzerland",), ("Swiss", "Alpine rebels"))


def test_a_round_behind_and_one_ahead_in_one_sentence_are_two(read: Read) -> None:
    words = "Iran and Iraq will meet again at the end of this month after a first round of talks in Muscat."
    assert {(met.city, met.certainty) for met in _meetings(read, words)} == {
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
    assert _meetings(read, words) == []


def test_the_one_group_of_a_report_are_its_rebels(read: Read) -> None:
    words = "Hamas is tired. Egypt and armed rebels held talks in Geneva on Friday."
    [met] = _meetings(read, words)
    assert met.parties == ("egypt", "hamas")


def test_a_place_they_come_back_from_is_where_they_met(read: Read) -> None:
    [met] = _meetings(read, "He is back from Muscat, where the ministers of Iran and Iraq met on 7 January.")
    assert (met.city, met.parties) == ("muscat", ("iran", "iraq"))


def test_it_was_the_first_meeting_tells_of_one_already_named(read: Read) -> None:
    words = "Iran met Iraq in Muscat on Friday. It was the first meeting that Iran and Iraq held since March."
    assert [met.city for met in _meetings(read, words)] == ["muscat"]


def test_ringing_somebody_up_is_a_call(read: Read) -> None:
    [met] = _meetings(read, "Iranian minister Ali Muster rang up Iraqi minister Jan Muster on Friday night.")
    assert (met.format, met.certainty, met.city) == ("phone", "held", None)


def test_a_countrys_own_dialogue_does_not_seat_its_government(read: Read) -> None:
    [met] = _meetings(read, "Hamas and Fatah met in the Libyan political dialogue in Cairo on Friday.")
    assert "libya" not in met.parties


@pytest.mark.parametrize(
    "words",
    [
        "The Iranian president and the Iraqi premier have sat in Muscat since Friday.",
        "On Friday the delegations of Iran and Iraq faced each other in Muscat.",
        "The Iranians and the Iraqis were face to face in Muscat on Friday.",
        "Iran and Iraq negotiated through the night to Friday in Muscat.",
        "Iran and Iraq spent Friday closeted in a hotel in Muscat.",
        "At their meeting in Muscat on Friday, the ministers of Iran and Iraq agreed to go on.",
        "On Friday the first conference with Iran and Iraq was held in Muscat.",
        "The ministers of Iran and Iraq had dinner together in Muscat on Friday.",
        "Talks of working groups of Iran and Iraq were held in Muscat on Friday.",
    ],
)
def test_talks_are_told_in_many_words(read: Read, words: str) -> None:
    [met] = _meetings(read, words)
    assert (met.city, set(met.parties), met.certainty) == ("muscat", {"iran", "iraq"}, "held")


def test_sides_that_return_to_the_table_are_to_meet(read: Read) -> None:
    [met] = _meetings(read, "Iran and Iraq return to the table in Muscat on Monday.")
    assert (met.parties, met.certainty) == (("iran", "iraq"), "expected")


def test_a_capital_where_something_happens_is_a_place(read: Read) -> None:
    [met] = _meetings(read, "Muscat, where Iran and Iraq begin a fourth round on Monday, is quiet.")
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
    met = _meetings(read, words)[0]
    assert (met.city, met.when.earliest, met.certainty) == ("muscat", date(2022, 1, day), "held")
    assert set(met.parties) == {"iran", "iraq"}


def test_a_pronoun_beside_a_name_meets_too(read: Read) -> None:
    words = "Iranian leader Ali Muster said no. He and Iraqi minister Jan Beispiel spoke by phone on Friday."
    [met] = _meetings(read, words)
    assert (set(met.parties), met.format) == ({"iran", "iraq"}, "phone")


def test_a_conference_of_a_hundred_countries_is_nobodys_in_particular(read: Read) -> None:
    words = "Iran spoke. Iraq spoke. Iran and Iraq left. Envoys of 180 countries met in Geneva on Friday."
    assert [(m.city, m.parties) for m in _meetings(read, words)] == [("geneva", ())]


def test_others_join_those_who_met_before(read: Read) -> None:
    words = (
        "Iran and Iraq met in Muscat on Friday. The leaders will meet again on January 20 in Doha, together"
        " with Turkish Foreign Minister Mevlut Cavusoglu."
    )
    assert [set(m.parties) for m in _meetings(read, words)] == [{"iran", "iraq"}, {"iran", "iraq", "turkey"}]


def test_a_document_signed_by_two_was_signed_at_a_meeting(read: Read) -> None:
    words = "Iranian envoy Karim Testani and U.S. envoy Otto Probe signed a document on Friday."
    assert [(m.parties, m.certainty) for m in _meetings(read, words)] == [(("iran", "united-states"), "held")]


def test_what_was_done_at_talks_was_done_while_they_were_held(read: Read) -> None:
    words = "Iran proposed a pause at talks with Iraq in Muscat on Friday."
    assert [(m.city, m.certainty) for m in _meetings(read, words)] == [("muscat", "held")]


def test_the_first_since_another_day_was_not_held_then(read: Read) -> None:
    words = "Iran met Iraq in Muscat on Friday. It was their first face-to-face meeting since January 3."
    assert [m.when.earliest for m in _meetings(read, words)] == [date(2022, 1, 7)]


@pytest.mark.parametrize(
    ("words", "city", "parties"),
    [
        (
            "Iran and Iraq on Friday separately signed a deal with Oman in Muscat to open Iraqi ports.",
            "muscat",
            {"iran", "iraq", "oman"},
        ),
        (
            "Top Iranian and Iraqi officials agreed on Friday to go on after more than four hours of talks in"
            " the Omani capital.",
            "muscat",
            {"iran", "iraq"},
        ),
        (
            "Iran and Iraq signed an accord in Muscat on Friday under which troops will leave Syria.",
            "muscat",
            {"iran", "iraq"},
        ),
    ],
)
def test_who_was_where_on_friday(read: Read, words: str, city: str, parties: set[str]) -> None:
    told = [(m.city, set(m.parties), m.when.earliest) for m in _meetings(read, words)]
    assert told == [(city, parties, date(2022, 1, 7))]


def test_officials_from_two_capitals_are_of_their_states(read: Read) -> None:
    words = "STOCKHOLM - Talks in Sweden between officials from Tehran and Baghdad have broken off."
    [met] = _meetings(read, words)
    assert (met.city, set(met.parties), met.certainty) == ("stockholm", {"iran", "iraq"}, "held")


def test_the_last_of_a_list_before_a_dash_sits_there_too(read: Read) -> None:
    words = "The signatories - Iran, Iraq and Oman - will convene in Muscat on Tuesday."
    assert [set(m.parties) for m in _meetings(read, words)] == [{"iran", "iraq", "oman"}]


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
    told = [(m.city, m.certainty, m.when.precision == "day") for m in _meetings(read, words)]
    assert told == [("muscat", certainty, dated)]


def test_talks_that_are_ruled_out_are_none(read: Read) -> None:
    assert _meetings(read, "Iran ruled out negotiations with Iraq in Muscat on Thursday.") == []


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
    assert [met.city for met in _meetings(read, words)] == ["doha"]


def test_who_stayed_away_sat_not_there(read: Read) -> None:
    words = "Iran and Iraq met in Doha on Friday. Turkey did not attend Friday's talks."
    assert [set(met.parties) for met in _meetings(read, words)] == [{"iran", "iraq"}]
