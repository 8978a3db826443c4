"""The city of a round's days where their own sentences leave it out."""

from __future__ import annotations

from datetime import date

import pytest

from actors.gazetteer import Gazetteer
from talks.reading.findings import ArticleText, MeetingFound
from talks.reading.rules import RuleExtractor
from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told

ROUND = "MUSCAT, Jan 8 (Wire) - Iran and Iraq opened a round of talks in Muscat on Friday. "


def _meetings(read: Read, words: str) -> list[tuple[str | None, date | None]]:
    found = [f.payload for f in read(words, "meeting") if isinstance(f.payload, MeetingFound)]
    return [(met.city, met.when.earliest) for met in found]


def test_it_works(read: Read) -> None:
    found = _meetings(read, ROUND + "Iran and Iraq will meet again on Monday.")
    assert found == [("muscat", date(2022, 1, 7)), ("muscat", date(2022, 1, 10))]


def test_the_sentence_that_tells_the_city_is_evidence_too(read: Read) -> None:
    later = read(ROUND + "Iran and Iraq will meet again on Monday.", "meeting")[1]
    assert ["again" in span.quote for span in later.evidence] == [True, False]
    assert later.confidence < 0.9


def test_other_parties_meet_elsewhere(read: Read) -> None:
    found = _meetings(read, ROUND + "Russia and Oman will meet on Monday.")
    assert found[1] == (None, date(2022, 1, 10))


@pytest.mark.parametrize(
    "aside",
    [
        "On the sidelines, Iran also held talks with Oman.",
        "Iran's delegation met separately with Omani officials.",
        "Before the session, Iran and Oman held a bilateral meeting.",
    ],
)
def test_what_goes_on_beside_it_is_there_and_then(read: Read, aside: str) -> None:
    assert _meetings(read, ROUND + aside)[1:] == [("muscat", date(2022, 1, 7))]


def test_an_earlier_one_is_not_set_beside_it(read: Read) -> None:
    assert _meetings(read, ROUND + "Last year Iran also held talks with Oman.")[1:] == []


def test_a_call_and_a_day_far_off_have_no_city(read: Read) -> None:
    assert _meetings(read, ROUND + "Iran and Iraq will speak by telephone on Monday.")[1][0] is None
    assert _meetings(read, ROUND + "Iran and Iraq will meet again on 2 March.")[1][0] is None


def test_a_neutral_city_of_the_dateline_will_do(read: Read) -> None:
    words = "GENEVA (Wire) - The Syrian government and the opposition met face to face on Friday."
    assert _meetings(read, words) == [("geneva", date(2022, 1, 7))]
    assert read(words, "meeting")[0].evidence[-1].quote == "GENEVA"


def test_the_reporters_own_capital_is_no_place_of_talks(read: Read) -> None:
    assert _meetings(read, "BEIRUT (Wire) - Iran and Iraq met on Friday.") == [(None, date(2022, 1, 7))]
    assert _meetings(read, "GENEVA (Wire) - Switzerland and Iran met on Friday.") == [
        (None, date(2022, 1, 7))
    ]


def test_of_a_country_it_is_the_city_the_report_is_sent_from(read: Read) -> None:
    words = "HAVANA, Jan 8 (Wire) - Colombia and the ELN started a round of talks in Cuba on Friday."
    assert _meetings(read, words) == [("havana", date(2022, 1, 7))]


@pytest.mark.parametrize(
    "words",
    [
        "NEW DELHI, Jan 8 (Wire) - Experts of India and Iran had met in the capital on Friday.",
        "NEW DELHI, Jan 8 (Wire) - Talks between India and Iran ended here on Friday.",
        "New Delhi, January 8\n\nTalks between India and Iran ended here on Friday.",
        "NEW DELHI, Jan 8 (Wire) - It is late, India said here. India's minister met Iran's on Friday.",
    ],
)
def test_here_and_in_the_capital_is_where_the_report_is_sent_from(read: Read, words: str) -> None:
    assert _meetings(read, words) == [("new-delhi", date(2022, 1, 7))]


def test_the_day_of_the_lead_is_that_of_its_meeting(read: Read) -> None:
    words = "Iran and Iraq agreed Friday to share a river. The two ministers met in Muscat for an hour."
    assert _meetings(read, words)[0] == ("muscat", date(2022, 1, 7))


def test_of_several_days_the_lead_tells_not_the_first(read: Read) -> None:
    words = "Iran and Iraq agreed Friday to share a river. The two sides had met in Muscat for days."
    assert _meetings(read, words) == [("muscat", None)]


@pytest.mark.parametrize(
    ("words", "city"),
    [
        (
            "JUBA, South Sudan (AP) - Kenya's envoy met South Sudan's president on Friday at his palace.",
            "juba",
        ),
        ("CAIRO, Egypt (AP) - Iran's envoy met Iraq's president on Friday at his palace.", None),
        (
            "Rain fell in Kampala. Uganda's president received Kenya's envoy in the capital on Friday.",
            "kampala",
        ),
    ],
)
def test_a_palace_and_the_capital_are_those_of_one_of_them(read: Read, words: str, city: str | None) -> None:
    assert [met for met, _ in _meetings(read, words)] == [city]


def test_a_visiting_guest_is_received_at_home(read: Read) -> None:
    guest = "Kenya's president on Friday met with visiting Iranian Foreign Minister Karim Testani."
    assert _meetings(read, f"NAIROBI, Jan 8 (Wire) - {guest}") == [("nairobi", date(2022, 1, 7))]
    assert _meetings(read, f"CAIRO, Jan 8 (Wire) - {guest}") == [(None, date(2022, 1, 7))]


def test_when_they_last_met_is_not_the_day_of_the_opening(read: Read) -> None:
    words = "Iran and Iraq agreed on Friday to share the river. The two had last met in Muscat."
    assert ("muscat", None) in _meetings(read, words)


def test_who_will_also_be_met_is_met_on_the_same_trip(read: Read) -> None:
    words = (
        "Niger's minister met Algeria's president in Algiers on Friday. Niger's minister will also meet the"
        " African Union's chairman on Monday."
    )
    assert [met[0] for met in told(read, words)] == ["algiers", "algiers"]


def test_what_is_to_come_is_not_where_a_later_sentence_has_another(read: Read) -> None:
    words = "Oman and Iran will hold talks on Monday. Oman and Iran met in Munich on Friday."
    assert [met[0] for met in told(read, words)] == [None, "munich"]


LONG_AGO = " Iran and Iraq had last met in Doha on December 1."


@pytest.mark.parametrize(
    "words",
    [
        "Iran and Iraq met on Friday over water.",
        "Iran and Iraq will sit down again on Sunday.",
        "A plenary session of Iran and Iraq, planned for Saturday, was put off for 24 hours.",
    ],
)
def test_a_city_of_some_time_ago_is_no_other_venue(read: Read, words: str) -> None:
    found = _meetings(read, f"GENEVA, Jan 8 (Wire) - It rained on the lake. {words}{LONG_AGO}")
    assert found[0][0] == "geneva"


def test_what_is_only_planned_may_be_anywhere(read: Read) -> None:
    words = "GENEVA, Jan 8 (Wire) - It rained on the lake. Iran and Iraq will meet on Monday."
    assert _meetings(read, words) == [(None, date(2022, 1, 10))]


@pytest.mark.parametrize(
    ("title", "city"),
    [("Water talks in Geneva end", "geneva"), ("Geneva talks end", "geneva"), ("Water talks end", None)],
)
def test_without_a_dateline_the_title_tells_where(gazetteer: Gazetteer, title: str, city: str | None) -> None:
    words = "It rained in Geneva. Iran and Iraq met on Friday over water."
    assert _under(gazetteer, title, words) == [city]


def test_a_named_palace_may_stand_elsewhere(gazetteer: Gazetteer) -> None:
    words = "It rained in Geneva. Iran's minister received Iraq's envoy at the Narayan palace on Friday."
    assert _under(gazetteer, "Water talks in Geneva end", words) == [None]


def _under(gazetteer: Gazetteer, title: str, words: str) -> list[str | None]:
    found = RuleExtractor().extract(ArticleText(words, date(2022, 1, 9), title), gazetteer)
    return [one.payload.city for one in found if isinstance(one.payload, MeetingFound)]


@pytest.mark.parametrize(
    ("words", "city"),
    [
        ("MUSCAT, Jan 8 - Oman smiled. Iran and Iraq signed a truce in this hotel on November 3.", "muscat"),
        ("Oman smiled. Iran and Iraq signed a truce in this hotel on November 3.", None),
        ("MUSCAT, Jan 8 - Oman smiled. Iran and Iraq signed a truce in a hotel on November 3.", None),
    ],
)
def test_this_house_stands_where_the_report_is_sent_from(read: Read, words: str, city: str | None) -> None:
    assert [place for place, _ in _meetings(read, words)] == [city]


def test_the_title_confirms_the_dateline(gazetteer: Gazetteer) -> None:
    words = "LONDON, Jan 8 - Iran and Iraq held talks on Friday. They meet again in Vienna on Sunday."
    article = ArticleText(words, date(2022, 1, 8), "Iran, Iraq hold talks in London")
    found = [f.payload for f in RuleExtractor().extract(article, gazetteer) if f.kind == "meeting"]
    assert [met.city for met in found if isinstance(met, MeetingFound)] == ["london", "vienna"]


def test_the_lead_tells_one_day_and_a_deadline(read: Read) -> None:
    words = "Iran and Iraq agreed on Friday to map the river by the end of March. They met in Muscat."
    assert _meetings(read, words)[-1] == ("muscat", date(2022, 1, 7))


@pytest.mark.parametrize(
    ("words", "city"),
    [
        ("Erdogan flew to Baghdad on Thursday. He met Iraqi President Barham Salih on Friday.", "baghdad"),
        ("Erdogan was in Baghdad this week. On Friday he met Iraqi President Barham Salih.", "baghdad"),
        ("Erdogan flew to Muscat on Thursday. He met Iraqi President Barham Salih on Friday.", None),
        ("Baghdad is hot. Erdogan stayed in Ankara. He met Iraqi President Barham Salih on Friday.", None),
    ],
)
def test_he_met_him_where_he_went(read: Read, words: str, city: str | None) -> None:
    turk = words.replace("Erdogan", "Turkish President Recep Tayyip Erdogan")
    assert [met[0] for met in told(read, turk) if met[1] == date(2022, 1, 7)] == [city]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Iran and Iraq concluded a meeting in Muscat on Friday. The three-day meeting dealt with fish.", 5),
        (
            "Iran and Iraq narrowed their differences at a round of talks, which ended in Muscat on Friday. "
            "Two days of talks had left the weir open.",
            6,
        ),
        ("Iran and Iraq concluded a meeting in Muscat on Friday. The three-day strike went on.", 7),
        ("Iran and Iraq met in Muscat on Friday. The three-day talks dealt with fish.", 7),
    ],
)
def test_what_ended_on_a_day_began_as_long_before_it_as_another_sentence_tells(
    read: Read, words: str, day: int
) -> None:
    found = read(words, "meeting")[0].payload
    assert isinstance(found, MeetingFound)
    assert found.when.earliest == date(2022, 1, day)


@pytest.mark.parametrize(
    "words",
    [
        "The two countries last held talks in 2019 in Vienna.",
        "Their joint commission met for the first time in Vienna in 2015.",
        "The last round was held in Vienna two years ago.",
        "It was their second meeting since October, when they met in Vienna.",
    ],
)
def test_what_was_years_ago_and_elsewhere_has_not_the_day_of_the_lead(read: Read, words: str) -> None:
    found = told(read, "Iran and Iraq held talks in Muscat on Friday. " + words)
    assert [met[:2] for met in found] == [("muscat", date(2022, 1, 7)), ("vienna", None)]


@pytest.mark.parametrize(
    "teller",
    [
        "the ministry wrote in a letter published early Sunday",
        "a news agency reported on Friday",
        "said a note published on Friday",
    ],
)
def test_the_day_of_the_telling_is_not_the_meetings(read: Read, teller: str) -> None:
    words = f"Iran and Iraq held a two-day meeting in Muscat to prepare a truce, {teller}."
    assert told(read, words) == [("muscat", None, {"iran", "iraq"}, "held")]


def test_a_round_of_years_ago_is_not_of_the_leads_day(read: Read) -> None:
    words = (
        "Iran and Iraq freed pilots, an envoy said Thursday. At a round in Geneva in 2017 Iran and"
        " Iraq drew a map of the mines."
    )
    assert [(city, day) for city, day, *_ in told(read, words)] == [("geneva", None)]
