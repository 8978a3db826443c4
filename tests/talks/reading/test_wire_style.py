"""Sentences in the manner of wires, whole reader: what each is read as, in the words of the report."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from actors.gazetteer import Gazetteer
from talks.reading.findings import ArticleText
from talks.reading.report import report
from talks.reading.rules import RuleExtractor
from tests.corpus.scoring import with_possible

SUNDAY = date(2022, 1, 9)
TABLE = "Armenia and Azerbaijan have talked for two years. Armenia and Azerbaijan trade accusations.\n\n"


def rows(gazetteer: Gazetteer, words: str, section: str) -> list[dict[str, Any]]:
    text = ArticleText(words, SUNDAY, "", "")
    found: list[dict[str, Any]] = with_possible(report(RuleExtractor().extract(text, gazetteer), gazetteer))[
        section
    ]
    return found


def meetings(gazetteer: Gazetteer, words: str) -> list[tuple[Any, ...]]:
    return [
        (row["city"], row["date"], row["status"], *sorted(row["parties"]))
        for row in rows(gazetteer, words, "meetings")
    ]


def test_it_works(gazetteer: Gazetteer) -> None:
    words = "Talks in Cairo on Sunday between Hamas and Egyptian mediators produced no breakthrough."
    assert meetings(gazetteer, words) == [("Cairo", "2022-01-09", "held", "Egypt", "Hamas")]


@pytest.mark.parametrize(
    ("words", "met"),
    [
        (
            "Antony Blinken huddled with Ukrainian President Volodymyr Zelenskyy in Kyiv on Tuesday.",
            ("Kyiv", "2022-01-04", "held", "Ukraine", "United States"),
        ),
        (
            "Japanese and South Korean diplomats exchanged views in Seoul on Thursday.",
            ("Seoul", "2022-01-06", "held", "Japan", "South Korea"),
        ),
        (
            "Iranian envoy Karim Testani hosted his Saudi counterpart in Tehran on Tuesday.",
            ("Tehran", "2022-01-04", "held", "Iran", "Saudi Arabia"),
        ),
        (
            "At a summit in Singapore on June 12, 2018, Iran and Iraq pledged to keep talking.",
            ("Singapore", "2018-06-12", "held", "Iran", "Iraq"),
        ),
        (
            "An earlier round, in Doha on 12 September 2020, ended without a deal between Iran and Iraq.",
            ("Doha", "2020-09-12", "held", "Iran", "Iraq"),
        ),
        (
            f"{TABLE}They are to see each other again in Brussels on 12 January.",
            ("Brussels", "2022-01-12", "expected", "Armenia", "Azerbaijan"),
        ),
        (
            f"{TABLE}The sides last met in Minsk in December.",
            ("Minsk", None, "held", "Armenia", "Azerbaijan"),
        ),
        (
            f"{TABLE}The next round is set for 20 January in Vienna, after long-delayed preparations.",
            ("Vienna", "2022-01-20", "expected", "Armenia", "Azerbaijan"),
        ),
    ],
)
def test_meetings(gazetteer: Gazetteer, words: str, met: tuple[Any, ...]) -> None:
    assert meetings(gazetteer, words) == [met]


def test_a_call_by_telephone_has_its_own_day(gazetteer: Gazetteer) -> None:
    words = "Recep Tayyip Erdogan, who opened the session on Tuesday, had called Vladimir Putin on Friday."
    [call] = [row for row in rows(gazetteer, words, "meetings") if row["format"] == "phone"]
    assert call["date"] == "2022-01-07" and set(call["parties"]) == {"Turkey", "Russia"}


@pytest.mark.parametrize(
    ("words", "by", "stance"),
    [
        ("The Kremlin said it was ready to consider a 30-day truce.", "Russia", "willing"),
        ("London said it could accept a role for the court in limited cases.", "United Kingdom", "willing"),
        ("Seoul welcomed the offer but said it needed time to study it.", "South Korea", "willing"),
        ("Kinshasa refuses to talk directly to the M23.", "DR Congo", "rejected"),
    ],
)
def test_answers(gazetteer: Gazetteer, words: str, by: str, stance: str) -> None:
    [answer] = rows(gazetteer, words, "responses")
    assert (answer["by"], answer["stance"]) == (by, stance)


@pytest.mark.parametrize(
    "words",
    [
        '"We will not accept a deal that leaves our prisoners behind," Hamas official Omar Testani said.',
        '"Neither side is ready to compromise," said Ana Testova of a think tank.',
        "Moscow wants a written guarantee that Ukraine will never join NATO.",
        "Tehran has yet to give its answer to the European proposal.",
    ],
)
def test_what_answers_nothing(gazetteer: Gazetteer, words: str) -> None:
    assert rows(gazetteer, words, "responses") == []


def test_what_is_asked_of_a_party_is_no_red_line_of_its_own(gazetteer: Gazetteer) -> None:
    words = "Moscow wants a written guarantee that Ukraine will never join NATO."
    [asked] = rows(gazetteer, words, "demands")
    assert (asked["by"], asked["kind"]) == ("Russia", "guarantee")


def test_what_both_sides_want_is_nobodys_demand(gazetteer: Gazetteer) -> None:
    assert rows(gazetteer, 'Envoy Ana Testova said: "Both sides want peace at last."', "demands") == []


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ('IRNA quoted envoy Karim Testani as saying: "The other side must decide now."', "Karim Testani"),
        ('"The harder questions," envoy Ana Testova added, "will be settled elsewhere."', "Ana Testova"),
        ('"Sunday will produce a Monday," one European ambassador predicted.', None),
        (
            "Envoy Ana Testova, who leads the team, described the session as long and said it was hard.\n\n"
            '"We were given a paper to read," she said.',
            "Ana Testova",
        ),
    ],
)
def test_who_said_it(gazetteer: Gazetteer, words: str, speaker: str | None) -> None:
    said = [row for row in rows(gazetteer, words, "statements") if row["type"] == "direct"]
    assert [row["speaker"] for row in said] == [speaker]


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        (
            "Iranian envoy Ana Testova urged him to let the trucks cross, according to the United Nations.",
            "United Nations",
        ),
        (
            "Grand envoy Ana Testova chairs the Energy Agency. The talks went on, an aide to the envoy said.",
            None,
        ),
    ],
)
def test_who_told_of_it(gazetteer: Gazetteer, words: str, speaker: str | None) -> None:
    told = rows(gazetteer, words, "statements")
    assert [row["speaker"] for row in told if row["type"] == "indirect"][-1:] == [speaker]


def test_of_two_prime_ministers_the_one_whose_country_the_sentence_names(gazetteer: Gazetteer) -> None:
    words = (
        "Israeli Prime Minister Naftali Bennett met Iraqi Prime Minister Mustafa Al-Kadhimi in Doha.\n\n"
        'Israel would not leave "for a week, for a month or for a day," the prime minister said.'
    )
    [said] = [row for row in rows(gazetteer, words, "statements") if row["type"] == "direct"]
    assert said["speaker"] == "Naftali Bennett"


@pytest.mark.parametrize("name", ["Besides Borrell", "North Mitrovica", "Dialogue Lab"])
def test_what_is_no_name(gazetteer: Gazetteer, name: str) -> None:
    words = f"{name} was in the hall. Josep Borrell said on Monday that he left early."
    assert name not in {row["name"] for row in rows(gazetteer, words, "people")}
