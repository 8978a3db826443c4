"""The traps of real copy, one after the other, and how the whole reader goes around each.

Every text is written for this file; real parties and people stand in it only so that names resolve.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest

from actors.gazetteer import Gazetteer
from talks.reading.findings import (
    ArticleText,
    DemandFound,
    MeetingFound,
    PersonFound,
    ResponseFound,
    Span,
    StatementFound,
)
from talks.reading.report import report
from talks.reading.rules import RuleExtractor
from talks.reading.verify import verify
from tests.corpus.scoring import with_possible
from tests.talks.reading.conftest import PUBLISHED, Read

Found = TypeVar("Found", MeetingFound, PersonFound, StatementFound, DemandFound, ResponseFound)
KINDS = {
    MeetingFound: "meeting",
    PersonFound: "person",
    StatementFound: "statement",
    DemandFound: "demand",
    ResponseFound: "response",
}
CAST = "Russian Deputy Foreign Minister Sergei Ryabkov met Secretary of State Antony Blinken on Friday.\n\n"
FRIDAY = date(2022, 1, 7)


def _all(read: Read, kind: type[Found], words: str, published: date | None = PUBLISHED) -> list[Found]:
    payloads = [finding.payload for finding in read(words, KINDS[kind], published)]
    return [payload for payload in payloads if isinstance(payload, kind)]


def _met(read: Read, words: str, published: date | None = PUBLISHED) -> MeetingFound:
    [met] = _all(read, MeetingFound, words, published)
    return met


def _direct(read: Read, words: str) -> list[tuple[str | None, str]]:
    return [(s.speaker_name, s.words) for s in _all(read, StatementFound, words) if s.direct]


# ── actors and places ───────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "who",
    [
        "The Saudi-backed government",
        "A US-led coalition",
        "The Turkish-brokered council",
        "The Qatari-led team",
    ],
)
def test_who_backs_brokers_or_leads_an_unknown_actor_is_not_the_actor(read: Read, who: str) -> None:
    [asked] = _all(read, DemandFound, f"{who} demanded the port.")
    [answer] = _all(read, ResponseFound, f"{who} rejected the offer.")
    assert (asked.by, asked.by_text) == (None, who)
    assert (answer.by, answer.by_text) == (None, who.split(" ", 1)[1])


def test_a_broker_in_an_adjective_does_not_sit_at_the_table(read: Read) -> None:
    met = _met(read, "Armenia and Azerbaijan held Russian-brokered talks in Sochi on Friday.")
    assert (met.parties, met.format) == (("armenia", "azerbaijan"), "mediated")


def test_envoys_of_an_unknown_party_are_not_those_of_its_backer(read: Read) -> None:
    met = _met(read, "Envoys of the Saudi-backed council met Iran in Muscat on Saturday.")
    assert met.parties == ("iran",)


@pytest.mark.parametrize(
    "who", ["UN special envoy for Syria Otto Probe", "The UN's Syria envoy Otto Probe", "The UN Syria envoy"]
)
def test_the_special_envoy_for_syria_is_the_uns(read: Read, who: str) -> None:
    assert _met(read, f"{who} met Iran in Geneva on Friday.").parties == ("united-nations", "iran")


def test_a_special_envoy_for_syria_whom_nobody_sent_is_of_no_known_party(read: Read) -> None:
    [asked] = _all(read, DemandFound, "The special envoy for Syria demanded an answer.")
    assert (asked.by, asked.by_text) == (None, "The special envoy for Syria")


def test_the_day_in_an_unknown_city_does_not_go_to_the_next_known_one(gazetteer: Gazetteer) -> None:
    words = "Iran and Russia will meet in Zarnovia on Monday, a week before talks in Geneva on January 17."
    article = ArticleText(words, PUBLISHED)
    rows = with_possible(report(RuleExtractor().extract(article, gazetteer), gazetteer))["meetings"]
    assert [(row["city"], row["place"], row["date"]) for row in rows] == [
        (None, "Zarnovia (unrecognised)", "2022-01-10"),
        ("Geneva", "Geneva", "2022-01-17"),
    ]


def test_moscow_that_demands_is_russia(read: Read) -> None:
    assert [asked.by for asked in _all(read, DemandFound, "Moscow demands an answer.")] == ["russia"]


@pytest.mark.parametrize(
    ("preposition", "city"), [("in", "moscow"), ("at", "moscow"), ("near", None), ("outside", None)]
)
def test_moscow_where_others_meet_is_no_party(read: Read, preposition: str, city: str | None) -> None:
    met = _met(read, f"Iran and Iraq held talks {preposition} Moscow on Friday.")
    assert (met.parties, met.city) == (("iran", "iraq"), city)


@pytest.mark.parametrize("way", ["to Moscow", "from Moscow", "out of Moscow", "near Moscow", "in Moscow"])
def test_moscow_after_a_preposition_asks_for_nothing(read: Read, way: str) -> None:
    assert [
        asked.by for asked in _all(read, DemandFound, f"On the road {way}, Iran demanded an answer.")
    ] == ["iran"]


# ── names ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("introduced", "surname", "name"),
    [
        ("North Korean leader Kim Jong Un", "Kim", "Kim Jong Un"),
        ("Chinese Vice Premier He Lifeng", "Vice Premier He", "He Lifeng"),
        ("Egyptian President Abdel Fattah al-Sisi", "al-Sisi", "Abdel Fattah al-Sisi"),
        ("Egyptian President Abdel Fattah al-Sisi", "Sisi", "Abdel Fattah al-Sisi"),
    ],
)
def test_the_last_word_of_a_name_is_not_always_the_surname(
    read: Read, introduced: str, surname: str, name: str
) -> None:
    words = f"{introduced} looked at the river. “It is wider than I thought,” {surname} said."
    assert _direct(read, words) == [(name, "It is wider than I thought")]


def test_a_possessive_gives_the_party_of_a_name(read: Read) -> None:
    words = "The EU's Mora met Iran's Hassan Rouhani in Tehran on Friday."
    assert _met(read, words).parties == ("european-union", "iran")
    assert [(p.name, p.party) for p in _all(read, PersonFound, words)] == [
        ("Enrique Mora", "european-union"),
        ("Hassan Rouhani", "iran"),
    ]


@pytest.mark.parametrize("adverb", ["Meanwhile", "However", "Finally", "Yesterday", "Clearly", "Apparently"])
def test_an_adverb_that_opens_a_sentence_is_no_part_of_a_name(read: Read, adverb: str) -> None:
    words = f"{adverb} Ana Testova, the Russian envoy, said that she would stay."
    assert [person.name for person in _all(read, PersonFound, words)] == ["Ana Testova"]


def test_left_in_brackets_breaks_neither_the_name_nor_the_sentence(read: Read) -> None:
    words = "Pia Muster (left), the EU's policy chief, and Sergei Lavrov (right) met in Moscow on Friday."
    assert [p.name for p in _all(read, PersonFound, words)] == ["Pia Muster", "Sergei Lavrov"]
    met = _met(read, words)
    assert (met.parties, met.city) == (("european-union", "russia"), "moscow")


# ── dates ───────────────────────────────────────────────────────────────────────────────────────


def test_a_weekday_takes_the_tense_of_its_own_clause(read: Read) -> None:
    words = "Iran said on Friday that it would meet Iraq in Doha on Friday."
    [said] = _all(read, StatementFound, words)
    assert (said.when.earliest, _met(read, words).when.earliest) == (FRIDAY, date(2022, 1, 14))


@pytest.mark.parametrize(
    "head", ["", "World\n\n", "Russia and Iran talk on\n\n", "A long day by the lake.\n\n"]
)
def test_a_weekday_is_counted_from_the_dateline_under_whatever_stands_above_it(read: Read, head: str) -> None:
    words = f"{head}GENEVA, Jan 6 (Sample) - Russia and Iran met in Geneva on Friday and parted at night."
    met = _met(read, words)
    assert (met.when.date_text, met.when.earliest) == ("Friday", date(2021, 12, 31))


@pytest.mark.parametrize("day", ["on Sunday", "today"])
@pytest.mark.parametrize(("verb", "certainty"), [("held", "held"), ("will hold", "expected")])
def test_today_is_past_for_a_report_and_future_for_a_plan(
    read: Read, day: str, verb: str, certainty: str
) -> None:
    met = _met(read, f"Russia and Iran {verb} talks in Astana {day}.")
    assert (met.when.earliest, met.certainty) == (PUBLISHED, certainty)


@pytest.mark.parametrize(
    "words",
    [
        "Talks between Russia and Iran in Astana will go on, Foreign Minister Sergei Lavrov said on Friday.",
        "Russia and Iran will meet in Astana, Sergei Lavrov told a news conference on Friday.",
        "Russia and Iran will meet in Astana, Sergei Lavrov said in an interview on Friday.",
        "At a briefing in Berlin on Friday, Sergei Lavrov said Russia and Iran would meet in Astana.",
    ],
)
def test_the_day_and_place_of_the_speech_are_not_those_of_the_meeting(read: Read, words: str) -> None:
    met = _met(read, words)
    assert (met.city, met.when.earliest, met.certainty) == ("astana", None, "expected")


def test_lists_of_places_and_days_are_zipped(read: Read) -> None:
    words = "Russia and Iran will meet in Brussels and Vienna on Wednesday and Thursday."
    assert [(met.city, met.when.earliest) for met in _all(read, MeetingFound, words)] == [
        ("brussels", date(2022, 1, 12)),
        ("vienna", date(2022, 1, 13)),
    ]


def test_without_any_day_to_count_from_the_words_are_kept_and_the_day_is_null(read: Read) -> None:
    met = _met(read, "Russia and Iran will meet in Astana on Monday.", None)
    assert (met.when.date_text, met.when.earliest) == ("Monday", None)


@pytest.mark.parametrize(
    ("words", "towns"),
    [
        (
            "Iran and Russia are at odds. Hopes for Monday's talks in Geneva are low. Meetings in Brussels on"
            " Wednesday and in Vienna on Thursday are to follow.",
            ["geneva", "brussels", "vienna"],
        ),
        (
            "Iran and Russia open a week of diplomacy at Monday's talks in Geneva.",
            ["geneva"],
        ),
    ],
)
def test_without_any_day_what_is_to_come_is_still_to_come(read: Read, words: str, towns: list[str]) -> None:
    meetings = _all(read, MeetingFound, words, None)
    assert [(met.city, met.certainty, met.when.earliest) for met in meetings] == [
        (town, "expected", None) for town in towns
    ]


def test_a_meeting_of_which_no_day_is_told_has_none(read: Read) -> None:
    met = _met(read, "Russia and Iran met in Astana.")
    assert (met.when.date_text, met.when.earliest) == (None, None)


def test_we_is_no_wednesday_and_sat_no_saturday(read: Read) -> None:
    met = _met(read, "Russia and Iran held talks in Astana, where we sat in the sun for a second.")
    assert (met.when.date_text, met.when.earliest) == (None, None)


@pytest.mark.parametrize(
    ("words", "certainty"),
    [
        ("Talks between Iran and Iraq in Muscat were postponed on Saturday.", "postponed"),
        ("Iran's talks with Iraq in Muscat were put on hold on Saturday.", "postponed"),
        ("On Saturday, Iran and Iraq called off their meeting in Muscat.", "cancelled"),
    ],
)
def test_a_meeting_put_off_has_a_status_and_not_the_day_of_the_report(
    read: Read, words: str, certainty: str
) -> None:
    met = _met(read, words)
    assert (met.city, met.certainty, met.when.date_text) == ("muscat", certainty, None)


# ── quotations ──────────────────────────────────────────────────────────────────────────────────


def test_an_attribution_inside_a_quotation_is_part_of_the_quotation(read: Read) -> None:
    words = CAST + "“My friend Blinken said that it is over,” Ryabkov said."
    assert _direct(read, words) == [("Sergei Ryabkov", "My friend Blinken said that it is over")]


def test_a_quoted_venue_is_not_speech(read: Read) -> None:
    words = CAST + "“It is hard to see,” Blinken said on “A Week With Some Host,” “while guns are out.”"
    assert _direct(read, words) == [("Antony Blinken", "It is hard to see while guns are out.")]


def test_an_orphan_quotation_is_said_by_the_speaker_of_the_next_sentence(read: Read) -> None:
    words = CAST + "“Such steps on our soil are not discussed.” In an interview, Ryabkov added, “Enough.”"
    assert _direct(read, words) == [("Sergei Ryabkov", "Such steps on our soil are not discussed.")]


def test_a_quotation_may_be_closed_by_another_kind_of_mark(read: Read) -> None:
    assert _direct(read, CAST + '“They have to hear it, "Ryabkov said.') == [
        ("Sergei Ryabkov", "They have to hear it")
    ]


def test_scare_quotes_of_fewer_than_four_words_are_no_statement(read: Read) -> None:
    assert _direct(read, CAST + 'Ryabkov spoke of a "new dawn", and of "one small step".') == []


@pytest.mark.parametrize("gap", [" ", "\n\n"], ids=["same paragraph", "next paragraph"])
def test_one_unclosed_straight_mark_does_not_flip_the_rest(read: Read, gap: str) -> None:
    words = f'{CAST}He saw "a farce.{gap}"We are not there yet," Ryabkov said. "They know it well," he said.'
    assert _direct(read, words) == [("Sergei Ryabkov", "We are not there yet They know it well")]
    assert "said" not in str([quoted for _, quoted in _direct(read, words)])


def test_no_blank_is_needed_before_an_opening_mark(read: Read) -> None:
    assert _direct(read, CAST + 'Ryabkov said,"We will stay in the room."') == [
        ("Sergei Ryabkov", "We will stay in the room.")
    ]


def test_he_who_claims_something_of_a_president_is_the_last_speaker(read: Read) -> None:
    words = (
        CAST + "Ryabkov said it was late. He claimed that President Joe Biden is “a guest who came too late”."
    )
    assert _direct(read, words) == [("Sergei Ryabkov", "a guest who came too late")]


@pytest.mark.parametrize(
    ("who", "party"),
    [
        ("a senior US official", "united-states"),
        ("an Iranian diplomat", "iran"),
        ("a Western diplomat", None),
    ],
)
def test_an_anonymous_speaker_is_a_role_and_a_party_and_nobody(
    read: Read, who: str, party: str | None
) -> None:
    [said] = _all(read, StatementFound, f"“We expect very little of this,” {who} said.")
    assert (said.speaker, said.speaker_name, said.anonymous) == (None, None, True)
    assert (said.speaker_role, said.actor) == (who, party)


@pytest.mark.parametrize(
    "words",
    [
        "If the West refuses to meet Russia's demands, nobody will come.",
        "Nobody will come if the West refuses to meet Moscow's demands.",
    ],
)
def test_a_refusal_in_an_if_clause_is_neither_a_response_nor_a_demand_nor_a_meeting(
    read: Read, words: str
) -> None:
    assert [finding for kind in KINDS.values() for finding in read(words, kind)] == []


# ── the shape of the text ───────────────────────────────────────────────────────────────────────


def test_a_capital_after_us_does_not_end_the_sentence(read: Read) -> None:
    words = "Iran left. A deal was near, U.S. Officials said on Friday. Iraq stayed."
    [said] = read(words, "statement")
    assert said.evidence[0].quote == "A deal was near, U.S. Officials said on Friday."


def test_abbreviations_do_not_end_the_sentence(read: Read) -> None:
    words = "Gen. Omar Beispiel of Sudan met U.S. envoys in Jeddah on Jan. 7 at 9 a.m. sharp."
    [met] = read(words, "meeting")
    assert met.evidence[0].quote == words
    assert isinstance(met.payload, MeetingFound) and met.payload.when.earliest == FRIDAY


def test_a_closing_mark_belongs_to_the_sentence_it_ends(read: Read) -> None:
    words = "Ana Testova of Russia said: “We came to talk about it.” Iran rejected the offer."
    [answer] = read(words, "response")
    assert answer.evidence[0].quote == "Iran rejected the offer."


def test_a_whole_article_in_one_paragraph_is_read(read: Read) -> None:
    words = (
        "GENEVA, Jan 8 (Sample) - Russia and Iran met in Geneva on Friday. Russian Deputy Foreign Minister "
        "Sergei Ryabkov said that the talks were slow. “We are not there yet,” he said. Iran's envoy, Karim "
        "Testani, was short. “Our answer is still no,” he told reporters. Iran demands that the United "
        "States lift its sanctions. Washington rejected the demand. The two sides will meet again in Astana "
        "on Tuesday."
    )
    assert [(met.city, met.when.earliest, met.parties) for met in _all(read, MeetingFound, words)] == [
        ("geneva", FRIDAY, ("russia", "iran")),
        ("astana", date(2022, 1, 11), ("russia", "iran")),
    ]
    assert _direct(read, words) == [
        ("Sergei Ryabkov", "We are not there yet"),
        ("Karim Testani", "Our answer is still no"),
    ]
    assert [asked.by for asked in _all(read, DemandFound, words)] == ["iran"]
    assert [answer.by for answer in _all(read, ResponseFound, words)] == ["united-states"]


@pytest.mark.parametrize("tail", ["Related Articles", "Related Stories", "More on this story", "Most read"])
def test_junk_above_and_below_the_article_is_not_read(read: Read, tail: str) -> None:
    words = (
        "World\n\nRussia and Iran met in Geneva on Friday and parted late at night.\n\nThey left by a side "
        f"door.\n\n{tail}\n\nIsrael and Hamas met in Cairo on Saturday.\n\nIraq demands an answer."
    )
    assert _met(read, words).city == "geneva"
    assert _all(read, DemandFound, words) == []


@pytest.mark.parametrize(
    ("written", "handed_in"),
    [
        ("will never accept", "will ever accept"),
        ("three ships", "thirty ships"),
        ("Iran", "Iraq"),
        ("its ports.", "its ports"),
        ("“", '"'),
    ],
)
def test_a_quote_that_is_only_nearly_right_is_refused(
    gazetteer: Gazetteer, written: str, handed_in: str
) -> None:
    words = "Iran said it “will never accept the three ships of Oman in its ports.”"
    article = ArticleText(words, PUBLISHED)
    found = RuleExtractor().extract(article, gazetteer)
    altered = words.replace(written, handed_in)
    assert found and altered != words
    for finding in found:
        near = Span(0, len(words), altered, finding.evidence[0].zone)
        assert verify(finding, article) is not None
        assert verify(replace(finding, evidence=(near,)), article) is None
