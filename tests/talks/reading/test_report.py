"""The JSON object of the extract command."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from actors.gazetteer import Gazetteer
from talks.likely import LIKELY_FROM
from talks.reading.findings import ArticleText
from talks.reading.report import SECTIONS, STANCES, report
from talks.reading.rules import RuleExtractor
from tests.corpus.scoring import with_possible

WORDS = (
    "Russian Deputy Foreign Minister Sergei Ryabkov will lead Russia's delegation to talks with the United "
    "States in "
    "Geneva on Monday. “We expect nothing of it,” Ryabkov said, “and they know it.” Russia demands that "
    "the United "
    "States leave. Washington rejected the demand. A meeting of Russia and Iran in Zarnovia on Tuesday is "
    "planned."
)
_SECTION = {
    "meeting": "meetings",
    "delegation": "delegations",
    "demand": "demands",
    "response": "responses",
    "statement": "statements",
    "outlook": "expectations",
    "person": "people",
}


def _report(
    gazetteer: Gazetteer, published: date | None = date(2022, 1, 9)
) -> dict[str, list[dict[str, object]]]:
    article = ArticleText(WORDS, published)
    return with_possible(report(RuleExtractor().extract(article, gazetteer), gazetteer))


def test_it_works(gazetteer: Gazetteer) -> None:
    found = _report(gazetteer)
    assert list(found) == list(SECTIONS)
    assert found["delegations"][0]["party"] == "Russia"
    assert found["delegations"][0]["head"] == "Sergei Ryabkov"
    meeting = found["meetings"][0]
    assert (meeting["city"], meeting["date"], meeting["date_text"]) == ("Geneva", "2022-01-10", "Monday")
    assert sorted(str(name) for name in found["meetings"][0]["parties"]) == ["Russia", "United States"]  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", sorted(LIKELY_FROM))
def test_what_is_less_likely_than_its_kind_asks_for_is_only_possible(gazetteer: Gazetteer, kind: str) -> None:
    article = ArticleText(WORDS + " He said that hopes of a deal were slim.", date(2022, 1, 9))
    found = RuleExtractor().extract(article, gazetteer)
    likely = [replace(one, confidence=LIKELY_FROM[one.kind]) for one in found]
    doubtful = [replace(one, confidence=one.confidence - 0.01 * (one.kind == kind)) for one in likely]

    everything, told = report(likely, gazetteer), report(doubtful, gazetteer)
    section = _SECTION[kind]

    assert not any(everything["possible"].values())
    assert everything[section] and not told[section]
    assert [name for name in SECTIONS if told["possible"][name]] == [section]
    least = round(LIKELY_FROM[kind] - 0.01, 2)
    assert told["possible"][section] == [row | {"confidence": least} for row in everything[section]]
    assert {name: told[name] for name in SECTIONS if name != section} == {
        name: everything[name] for name in SECTIONS if name != section
    }


def test_it_is_json(gazetteer: Gazetteer) -> None:
    assert json.loads(json.dumps(_report(gazetteer))) == _report(gazetteer)


def test_every_quote_and_segment_is_an_exact_slice(gazetteer: Gazetteer) -> None:
    for rows in _report(gazetteer).values():
        for row in rows:
            quote = str(row.get("quote", ""))
            parts: list[str] = row.get("segments") or [quote]  # type: ignore[assignment]
            assert all(part in WORDS for part in parts)
            assert " ".join(parts) == quote


def test_an_answer_tells_its_demand_and_one_of_three_stances(gazetteer: Gazetteer) -> None:
    [answer] = _report(gazetteer)["responses"]
    assert (answer["by"], answer["stance"]) == ("United States", "rejected")
    assert "leave" in str(answer["to_demand"])
    assert set(STANCES.values()) == {"accepted", "rejected", "willing"}


def test_an_unknown_place_is_null_with_the_words_as_written(gazetteer: Gazetteer) -> None:
    meeting = _report(gazetteer)["meetings"][1]
    assert (meeting["city"], meeting["place"]) == (None, "Zarnovia (unrecognised)")


def test_without_a_date_the_words_remain(gazetteer: Gazetteer) -> None:
    meeting = _report(gazetteer, None)["meetings"][0]
    assert (meeting["date"], meeting["date_text"]) == (None, "Monday")


def test_a_body_named_after_its_members_is_whose_demand_it_is(gazetteer: Gazetteer) -> None:
    article = ArticleText("The Council of Lake Elders urged both sides to free the boats.", date(2022, 1, 9))
    found = with_possible(report(RuleExtractor().extract(article, gazetteer), gazetteer))

    assert [row["by"] for row in found["demands"]] == ["Council of Lake Elders"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("A committee for the defence of Lake Muster, formed in May, calls on Peru to free the boats.",
         "committee for the defence of Lake Muster"),
        ("Peru’s Lake Party wants Lima to free the boats.", "Lake Party"),
    ],
)  # fmt: skip
def test_a_body_is_called_without_its_article_or_its_country(
    gazetteer: Gazetteer, words: str, name: str
) -> None:
    article = ArticleText(words, date(2022, 1, 9))
    found = with_possible(report(RuleExtractor().extract(article, gazetteer), gazetteer))
    assert [row["by"] for row in found["demands"]] == [name]
