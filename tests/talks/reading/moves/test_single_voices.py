"""Somebody whose party no table knows: of a house named with him, or a voice of his own."""

from __future__ import annotations

import pytest

from actors.gazetteer import Gazetteer
from talks.reading.findings import ArticleText
from talks.reading.report import report
from talks.reading.rules import RuleExtractor
from tests.corpus.scoring import with_possible
from tests.talks.reading.conftest import PUBLISHED, Read
from tests.talks.reading.moves_told import stances


def _by(gazetteer: Gazetteer, words: str) -> list[str | None]:
    article = ArticleText(words, PUBLISHED)
    return [
        row["by"]
        for row in with_possible(report(RuleExtractor().extract(article, gazetteer), gazetteer))["demands"]
    ]


@pytest.mark.parametrize(
    "words",
    [
        "An independent MP, Bola Muster, threatened to take the treaty to court.",
        "Archbishop Odo Muster appealed to both parties to free the pilots.",
        "State Sen. Dora Muster wants Washington to withhold the water.",
        "The ombudsman, Pilar Muster, asked that the weir be opened.",
    ],
)
def test_a_voice_of_its_own_asks_for_no_party(gazetteer: Gazetteer, words: str) -> None:
    assert _by(gazetteer, words) == [None]


@pytest.mark.parametrize(
    "words",
    [
        "Bola Muster, a hairdresser, wants the weir to be opened.",
        "The negotiator Bola Muster wants the weir to be opened.",
        "A former senator, Bola Muster, wants the weir to be opened.",
    ],
)
def test_whom_the_record_cannot_place_asks_for_nothing(gazetteer: Gazetteer, words: str) -> None:
    assert _by(gazetteer, words) == []


def test_a_source_speaks_for_where_he_sits(read: Read) -> None:
    asked = "Mali asked for the sanctions to be lifted. "
    told = "A source at the ECOWAS Commission said the condition could not be met."
    assert stances(read, told, asked) == [("ecowas", "refuses")]
    assert stances(read, told.replace("at the ECOWAS Commission", "in Abuja"), asked) == []


@pytest.mark.parametrize(
    ("words", "by"),
    [
        (
            "Ana Testova, head of the Delta Rivers Forum, called on Peru to stop the dam.",
            ["Delta Rivers Forum"],
        ),
        (
            '"We want a study first," said Ana Testova, head of the Delta Rivers Forum.',
            ["Delta Rivers Forum"],
        ),
        ("Ana Testova, head of the Western Command, called on Peru to stop the dam.", []),
    ],
)
def test_whoever_heads_a_house_asks_for_it(gazetteer: Gazetteer, words: str, by: list[str]) -> None:
    assert _by(gazetteer, words) == by
