"""What holds for any text at all: exact slices, the same answer twice, no exception, nobody made up."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actors.gazetteer import Gazetteer
from talks.reading.findings import (
    PAYLOADS,
    ArticleText,
    DelegationFound,
    Finding,
    MeetingFound,
    PersonFound,
    StatementFound,
)
from talks.reading.report import report
from talks.reading.rules import RuleExtractor
from tests.corpus.annotations import load
from tests.corpus.scoring import with_possible
from tests.talks.reading.conftest import PUBLISHED

SAMPLES = Path(__file__).parents[2] / "samples" / "reading"
SENTENCES = [
    "GENEVA, Jan 8 (Sample) - Russia and Iran met in Geneva on Friday.",
    "The Saudi-backed council will hold talks with Oman in Zarnovia on Tuesday or Wednesday.",
    "Russian Deputy Foreign Minister Sergei Ryabkov will lead Russia's delegation in Vienna on Monday.",
    "“We are not there yet,” Ryabkov said, “and nobody is hiding it from you.”",
    '"They have to hear it, “he said.',
    "A senior US official said that the road was long.",
    "Iran demands that the United States lift its sanctions by Thursday.",
    "Washington rejected the demand.",
    "“Our answer is still no,” Iran's envoy, Karim Testani, told reporters in Doha.",
    "U.S. Officials do not expect a quick deal in the talks.",
    "If the West refuses to meet Russia's demands, nobody will come.",
    "Talks between Iran and Iraq in Muscat were postponed on Saturday.",
]
PIECES = [
    "Iran", "Russia", "the United States", "said", "that", '"', "“", "”", "‘", "’", "'", "«", "\n\n", ".",
    ",", " met ", "in Geneva", "on Monday", "Antony Blinken", "he", "demands", "will never accept",
    "rejected the proposal", "talks", "if", "(", "the delegation", "led by", "\u2028", "😀", "U.S. ", "and",
    "officials", "Москва", "was postponed", "\u202e", "\x00",
]  # fmt: skip
UNICODE = st.text(st.characters(), max_size=400)
UNBALANCED = st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join)
PROSE = st.lists(st.sampled_from([*SENTENCES, "\n\n", '"']), max_size=20).map(" ".join)
ANYTHING = st.one_of(UNICODE, UNBALANCED, PROSE)
LOOSE = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
ARTICLES = [article.body for article in load("tuned")]
CUT = st.builds(
    lambda text, start, size: text[start : start + size],
    st.sampled_from(ARTICLES),
    st.integers(0, 4000),
    st.integers(1, 1500),
)
SHUFFLED = st.builds(
    lambda words, chance: " ".join(chance.sample(words, len(words))), CUT.map(str.split), st.randoms()
)
VOCABULARY = sorted({word for text in ARTICLES for word in re.findall("[a-z]{3,}", text)})
SIZE = 200_000
# a second is promised; a busy machine gets ten
PROMPT = pytest.mark.timeout(10)


def _read(words: str, gazetteer: Gazetteer, published: date | None = PUBLISHED) -> list[Finding]:
    return RuleExtractor().extract(ArticleText(words, published), gazetteer)


def _report(words: str, gazetteer: Gazetteer) -> dict[str, list[dict[str, Any]]]:
    return with_possible(report(_read(words, gazetteer), gazetteer))


def test_it_works(gazetteer: Gazetteer) -> None:
    """The sentences that the properties are asked of hold something of every kind."""
    assert {finding.kind for finding in _read(" ".join(SENTENCES), gazetteer)} == set(PAYLOADS)


@LOOSE
@given(ANYTHING)
def test_every_span_is_an_exact_slice(gazetteer: Gazetteer, words: str) -> None:
    _assert_exact(words, _read(words, gazetteer))


@LOOSE
@given(ANYTHING)
def test_every_span_in_the_json_of_a_finding_is_an_exact_slice(gazetteer: Gazetteer, words: str) -> None:
    for finding in _read(words, gazetteer):
        for span in _spans(json.loads(json.dumps(finding.as_json()))):
            assert span["quote"] and words[span["start"] : span["end"]] == span["quote"]


@LOOSE
@given(ANYTHING)
def test_every_quote_of_the_report_stands_in_the_text(gazetteer: Gazetteer, words: str) -> None:
    found = json.loads(json.dumps(_report(words, gazetteer)))
    for row in (row for section in found.values() for row in section if "quote" in row):
        segments = row.get("segments") or [row["quote"]]
        assert row["quote"] == " ".join(segments)
        assert all(segment and segment in words for segment in segments)


@LOOSE
@given(ANYTHING)
def test_the_same_text_gives_the_same_findings_and_the_same_report(gazetteer: Gazetteer, words: str) -> None:
    first, second = (_read(words, gazetteer) for _ in range(2))
    assert [finding.as_json() for finding in first] == [finding.as_json() for finding in second]
    assert json.dumps(_report(words, gazetteer)) == json.dumps(_report(words, gazetteer))


@LOOSE
@given(ANYTHING)
def test_an_empty_gazetteer_names_no_party(nobody: Gazetteer, words: str) -> None:
    for finding in _read(words, nobody, None):
        assert _keys(finding) == set()


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_an_empty_gazetteer_names_no_party_in_an_article(path: Path, nobody: Gazetteer) -> None:
    found = _read(path.read_text(encoding="utf-8"), nobody)
    assert found
    assert [_keys(finding) for finding in found] == [set()] * len(found)


@settings(LOOSE, max_examples=150)
@given(st.one_of(CUT, SHUFFLED))
def test_an_article_cut_anywhere_or_shuffled_is_read(gazetteer: Gazetteer, words: str) -> None:
    _assert_exact(words, _read(words, gazetteer))


@pytest.mark.parametrize("word", ["host", "said", "insisted", "told", "met", "between", "rejected", "led by"])
def test_a_text_may_end_with_any_word(gazetteer: Gazetteer, word: str) -> None:
    for before in ("", "Iran will ", "Nobody came, the Kremlin ", "“No,” he "):
        _assert_exact(before + word, _read(before + word, gazetteer))


@pytest.mark.parametrize("words", ["", " ", "\n", "\x00", "\ufeff", "\r\n\r\n", "\u2028\u2029"])
@pytest.mark.parametrize("published", [None, PUBLISHED, date.min, date.max])
def test_nothing_is_found_in_nothing(gazetteer: Gazetteer, words: str, published: date | None) -> None:
    assert _read(words, gazetteer, published) == []


@pytest.mark.parametrize("published", [date.min, date.max])
def test_the_ends_of_the_calendar_break_nothing(gazetteer: Gazetteer, published: date) -> None:
    words = " ".join(SENTENCES)
    _assert_exact(words, _read(words, gazetteer, published))


@PROMPT
@pytest.mark.parametrize(
    "unit",
    [
        pytest.param(" ".join(SENTENCES) + " ", id="prose in one paragraph"),
        pytest.param("\n\n".join(SENTENCES) + "\n\n", id="prose"),
        pytest.param("Iran will ", id="a sentence without an end"),
        pytest.param("Aa said.\n", id="short lines"),
        pytest.param("A. ", id="initials"),
        pytest.param("a", id="one token"),
        pytest.param("A", id="one token in capitals"),
        pytest.param("GENEVA IRAN ", id="capitals"),
        pytest.param("Ana Testova ", id="names"),
        pytest.param("7", id="one number"),
        pytest.param("10 January 2022, ", id="dates"),
        pytest.param("12 345,6 ", id="digits"),
        pytest.param('"', id="straight marks"),
        pytest.param("“", id="opening marks"),
        pytest.param("”", id="closing marks"),
        pytest.param("'x ", id="single marks"),
        pytest.param('“a" ', id="mixed marks"),
        pytest.param("(", id="brackets"),
        pytest.param("-", id="dashes"),
        pytest.param(" ", id="blanks"),
        pytest.param("\n", id="empty lines"),
        pytest.param("😀", id="pictures"),
        pytest.param("\u0301", id="accents without a letter"),
    ],
)
def test_two_hundred_kilobytes_of_anything_are_read_promptly(gazetteer: Gazetteer, unit: str) -> None:
    words = (unit * (SIZE // len(unit) + 1))[:SIZE]
    _assert_exact(words, _read(words, gazetteer))


@PROMPT
@pytest.mark.parametrize(
    "run", ["a" * 150, "x." * 70, "ab-" * 45, "Aa " * 50, "the " * 40, ", " * 60, "a's " * 40]
)
def test_no_word_before_a_long_run_of_anything_holds_it_up(gazetteer: Gazetteer, run: str) -> None:
    """A pattern that may split a run in many ways tries them all before it gives up."""
    words = "\n\n".join(f"The {word} in {run}) want it, said Iran." for word in VOCABULARY[::10])
    _assert_exact(words, _read(words, gazetteer))


def _assert_exact(words: str, found: list[Finding]) -> None:
    for finding in found:
        assert finding.evidence
        for span in (*finding.evidence, *getattr(finding.payload, "segments", ())):
            assert span.quote and words[span.start : span.end] == span.quote


def _spans(data: Any) -> Iterator[dict[str, Any]]:
    """Every span anywhere in plain data."""
    if isinstance(data, list):
        for item in data:
            yield from _spans(item)
    elif isinstance(data, dict):
        if "start" in data:
            yield data
        for item in data.values():
            yield from _spans(item)


def _keys(finding: Finding) -> set[str]:
    """Every party, person, city and country key a finding holds."""
    payload = finding.payload
    keys: list[str | None] = [
        getattr(payload, name, None) for name in ("by", "party", "actor", "city", "forum")
    ]
    keys += [*getattr(payload, "parties", ()), *getattr(payload, "of", ())]
    if isinstance(payload, PersonFound):
        keys.append(payload.key)
    if isinstance(payload, StatementFound):
        keys.append(payload.speaker)
    if isinstance(payload, DelegationFound):
        keys += [payload.head, payload.meeting_city, *(key for _, key, _ in payload.members)]
    if isinstance(payload, MeetingFound):
        keys.append(payload.country_iso3)
    return {key for key in keys if key}
