"""Which words a pattern cannot stand without, and that it is looked for only where they are."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from talks.reading.findings import ArticleText
from talks.reading.prose.text import Document, read
from talks.reading.prose.wordings import Wording, needs


def _needs(pattern: str) -> list[set[str]]:
    return [set(need) for need in needs(pattern)]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\bferry\b", [{"ferry"}]),
        (r"\b(?:ferry|tram)\b", [{"ferry", "tram"}]),
        (r"\b(?:ferr(?:y|ies)|trams?)\b", [{"ferry", "ferries", "tram", "trams"}]),
        (r"\bferry (?:left|sank)\b", [{"ferry"}, {"left", "sank"}]),
        (r"\bferry\b[^.;]{0,40}\b(?:left|sank)\b", [{"ferry"}, {"left", "sank"}]),
        (r"\bferry(?: [\w-]+){0,2} sank\b", [{"ferry"}, {"sank"}]),
        (r"\b(?:old )?[Ff]erry (?:\w+ )*\Z", [{"ferry"}]),
        (r"\bcancell?ed\b", [{"canceled", "cancelled"}]),
        (r"\borgani[sz]ed by\b", [{"organised", "organized"}]),
        (r"\b(?P<what>ferry) (?!of\b)(?i:Left)\b", [{"ferry"}, {"left"}]),
        (r"\b(?:the )?cease-fire\b", [{"cease"}, {"fire"}]),
        (r"\b(?:the|a) ferry\b|, tram\b", [{"ferry", "tram"}]),
        (r"\b(?:ferry )+sank\b", [{"ferry"}, {"sank"}]),
        (r"\bwas (?:the|a) ferry\b", [{"ferry"}]),
    ],
)
def test_the_words_are_read_off_the_pattern(pattern: str, expected: list[set[str]]) -> None:
    assert sorted(map(sorted, _needs(pattern))) == sorted(map(sorted, expected))


@pytest.mark.parametrize(
    "pattern",
    [
        r"\bferr",  # "ferries" holds it
        r"erry\b",
        r"\b(?:ferry|\w+ing)\b",
        r"\b(?:ferry)?\b",
        r"\bferry\w*",
        r"\bfer.y\b",
        r"(?<=ferry )",
        r"(?=ferry\b)",
        r"(?P<a>x)?(?(a)ferry|tram)",
        r"[a-z]+[^.]*",
        r"\bfer(?:ry|\b)[a-z]",
    ],
)
def test_where_no_whole_word_is_sure_it_needs_none(pattern: str) -> None:
    assert _needs(pattern) == []


def test_what_it_cannot_read_it_refuses() -> None:
    with pytest.raises(ValueError, match="cannot read"):
        needs(r"\x41\b")


@pytest.fixture
def document() -> Callable[[str], Document]:
    return lambda words: read(ArticleText(words, None))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The night ferry sank.", True),
        ("The night-ferry sank.", True),
        ("The Ferry's crew left.", True),
        ("FERRY. It sank.", False),  # another sentence, and case counts
        ("The ferryman sank.", False),
        ("The tram left.", False),
    ],
)
def test_it_finds_what_the_pattern_finds(
    document: Callable[[str], Document], words: str, found: bool
) -> None:
    wording, told = Wording(r"\b[Ff]erry\b(?=.* (?:sank|left))"), document(words)
    sentence = told.sentences[0]
    match = wording.search(sentence, told.plain, sentence.start, sentence.end)
    assert (match is not None) is found
    assert len(list(wording.finditer(sentence, told.plain, sentence.start, sentence.end))) == found


def test_a_sentence_without_the_words_is_not_searched(document: Callable[[str], Document]) -> None:
    wording, told = Wording(r"\b(?:ferry|tram)s? left\b", re.I), document("The tram left. The tram stood.")
    assert [wording.may_stand_in(sentence) for sentence in told.sentences] == [True, False]
    assert wording.may_stand_in(told)
