"""The one gate: a finding passes only with exact spans, known words and dates of our own."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, get_args

from talks.reading.dates import when
from talks.reading.dates.expressions import dates_in
from talks.reading.dates.lengths import days_told
from talks.reading.dates.listed import each_day
from talks.reading.dates.relative_days import step_of
from talks.reading.findings import (
    PAYLOADS,
    ArticleText,
    Certainty,
    DemandFound,
    DemandKind,
    Finding,
    MeetingFormat,
    MeetingFound,
    MeetingLevel,
    ResponseFound,
    Span,
    Stance,
    StatementFound,
    StatementKind,
    When,
)
from talks.reading.prose.text import plain_of

_ENUMS: dict[str, tuple[str, ...]] = {
    "format": get_args(MeetingFormat),
    "level": get_args(MeetingLevel),
    "certainty": get_args(Certainty),
    "demand_kind": get_args(DemandKind),
    "stance": get_args(Stance),
    "statement_kind": get_args(StatementKind),
}
_NTH = re.compile(r"\Athe (\d{1,2})(?:st|nd|rd|th)\Z")
_MENTIONS = ("place_text", "party_text", "by_text")


def verify(finding: Finding, article: ArticleText) -> Finding | None:
    """Return the finding with its dates derived anew, or None when `refusal` gives a reason."""
    if refusal(finding, article) is not None:
        return None
    payload = _redated(finding, article)
    return finding if payload is finding.payload else replace(finding, payload=payload)


def refusal(finding: Finding, article: ArticleText) -> str | None:
    """Why a finding may not pass, in a few words; None when it may."""
    if not isinstance(finding.payload, PAYLOADS.get(finding.kind, ())):
        return "the payload is not of its kind"
    if not finding.evidence:
        return "there is no evidence"
    if not 0 <= finding.confidence <= 1:
        return "the confidence lies outside 0 to 1"
    spans = [*finding.evidence, *getattr(finding.payload, "segments", ())]
    if not all(_is_exact(span, article.text) for span in spans):
        return "a quote is not the exact slice of the text"
    for name, values in _ENUMS.items():
        value = getattr(finding.payload, name, None)
        if value is not None and value not in values:
            return f"{name} is not a known value"
    return _unsaid(finding, article)


def _is_exact(span: Span, text: str) -> bool:
    return 0 <= span.start < span.end <= len(text) and text[span.start : span.end] == span.quote


def _unsaid(finding: Finding, article: ArticleText) -> str | None:
    """Every mention must be in the article (or its title), the words of a statement in its segments."""
    payload = finding.payload
    for name in _MENTIONS:
        words = getattr(payload, name, "") or ""
        if not _says(article, words) and words not in article.text + article.title:
            return f"{name} is not in the article"
    if isinstance(payload, StatementFound) and payload.direct and not _has_its_words(payload):
        return "the words are not those of the segments"
    if (
        isinstance(payload, DemandFound | ResponseFound)
        and payload.condition
        and not _says(article, payload.condition)
    ):
        return "the condition is not in the article"
    if (
        isinstance(payload, MeetingFound)
        and payload.when.date_text
        and not _says(article, payload.when.date_text)
    ):
        return "the date is not in the article"
    return None


def _says(article: ArticleText, words: str) -> bool:
    """Whether the words stand in the article, over the end of a line, too, and with marks of any kind."""
    plain = plain_of(article.text)
    return words in article.text or words in plain or words in plain.replace("\n", " ")


def _has_its_words(payload: StatementFound) -> bool:
    return bool(payload.words) and payload.words == " ".join(segment.quote for segment in payload.segments)


def _redated(finding: Finding, article: ArticleText) -> Any:
    """Dates come from our own resolver, from the words and the day of publication, whatever was handed in."""
    payload = finding.payload
    changes: dict[str, Any] = {
        name: dated
        for name in ("when", "deadline")
        if (value := getattr(payload, name, None)) and (dated := _derived(value, article)) != value
    }
    return replace(payload, **changes) if changes else payload


def _derived(value: When, article: ArticleText) -> When:
    """The date itself where its words can mean it, alone or by what else the article tells."""
    again = _again(value, article.published_on)
    if again == value or _is_of_the_report(value, article):
        return value
    told = (
        _by_its_length(value, article)
        or _by_another(value, article)
        or _of_a_list(value, article)
        or _of_a_year_told(value, article)
    )
    return told or again


def _is_of_the_report(value: When, article: ArticleText) -> bool:
    """ "Is under way": the words tell no day, and mean that on which the article is published."""
    day = article.published_on
    return value.basis == "published" and day is not None and value.earliest == value.latest == day


def _again(value: When, published: date | None) -> When:
    """Keep a date that our resolver can give for these words in some tense; else take the resolver's own."""
    if value.date_text is None:
        return When()
    days = (
        {published} if published is None else {published, *(_back(published, days) for days in range(1, 5))}
    )
    tenses: tuple[when.Tense, ...] = ("past", "future", "none", "over")
    readings = (when.resolve(value.date_text, day, tense) for day in days for tense in tenses)
    if any((r.earliest, r.latest) == (value.earliest, value.latest) for r in readings):
        return value
    if value.precision == "either_or" and " or " in value.date_text:
        return value
    return when.resolve(value.date_text, published, "none")


def _by_another(value: When, article: ArticleText) -> When | None:
    """ "The next day": kept where a day of the article lies that far from it."""
    step = step_of(value.date_text) if value.date_text else None
    if step is None or value.earliest is None or value.precision not in ("day", "time"):
        return None
    plain = plain_of(article.text)
    told = {mention.words for mention in dates_in(plain, 0, len(plain)) if mention.kind != "ana"}
    anchors = (
        _again(replace(value, date_text=words, earliest=day, latest=day), article.published_on)
        for words in told
        for day in [value.earliest - step]
    )
    return value if any(anchor.earliest == value.earliest - step for anchor in anchors) else None


def _by_its_length(value: When, article: ArticleText) -> When | None:
    """ "Ended on Thursday", of "the two-day meeting": kept where it is the first of its days."""
    days = days_told(plain_of(article.text)) if value.basis == "inferred" else None
    if days is None or value.earliest is None:
        return None
    last = value.earliest + timedelta(days - 1)
    ended = replace(value, earliest=last, latest=last)
    return value if _again(ended, article.published_on) == ended else None


def _of_a_list(value: When, article: ArticleText) -> When | None:
    """ "July 3, 7 and 19": kept where it is one of the days that the list tells."""
    days = each_day(value.date_text) if value.date_text else []
    told = (_again(replace(value, date_text=day), article.published_on) for day in days)
    return value if any(day.earliest == value.earliest for day in told) else None


def _of_a_year_told(value: When, article: ArticleText) -> When | None:
    """ "In 2022 ... on July 4", "in August ... on the 28th": kept where the article tells the rest."""
    day = value.earliest
    if day is None or value.precision not in ("day", "time") or not value.date_text:
        return None
    written = _NTH.sub(rf"\1 {day:%B}", value.date_text)
    told = f"{day:%B}" if written != value.date_text else f"{day.year}"
    same = when.resolve(f"{written} {day.year}", article.published_on, "none").earliest == day
    return value if same and re.search(rf"\b{told}\b", article.text) else None


def _back(published: date, days: int) -> date | None:
    try:
        return date.fromordinal(published.toordinal() - days)
    except ValueError:
        return None
