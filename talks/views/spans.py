"""Two moments to compare: ?from= and ?to= as days, moments, or meetings of the same talks ('e-12')."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext

from talks.filters import MomentField

_FIELD = MomentField(day_means=time.max, required=False)
BY_RECORD = "record"
_NAMED = re.compile(r"e-(?P<number>[0-9]{1,9})")


@dataclass(slots=True)
class Span:
    """What an address asks to compare; a bare day stands for its last instant.

    `meetings` are those chosen as ends, by parameter; `problems` is {parameter: message}.
    """

    first: datetime | None = None
    last: datetime | None = None
    by_record: bool = False
    asked: bool = False
    meetings: dict[str, dict[str, Any]] = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)

    @property
    def days(self) -> tuple[date, date] | None:
        """Both ends as days; None where one is missing."""
        return (self.first.date(), self.last.date()) if self.first and self.last else None


def named_meetings(params: QueryDict) -> set[int]:
    """The numbers of the meetings that the ends name."""
    named = (_NAMED.fullmatch(params.get(name, "").strip()) for name in ("from", "to"))
    return {int(match["number"]) for match in named if match}


def span_of(params: QueryDict, meetings: Mapping[str, dict[str, Any]], now: datetime) -> Span:
    """Read the ends; `meetings` is {'e-12': document}. The later end is now where it is missing."""
    span = Span(by_record=params.get("by") == BY_RECORD)
    texts = {name: params.get(name, "").strip() for name in ("from", "to")}
    span.asked = any(texts.values())
    if not span.asked:
        return span
    span.first = _end(span, "from", texts["from"], meetings)
    span.last = _end(span, "to", texts["to"] or now.isoformat(), meetings)
    if not texts["from"]:
        span.problems["from"] = gettext("Say from which day or meeting on.")
    if span.first and span.last and span.last < span.first:
        span.first, span.last = span.last, span.first
        span.problems["to"] = gettext("The later day came first; they were exchanged.")
    return span


def _end(span: Span, name: str, text: str, meetings: Mapping[str, dict[str, Any]]) -> datetime | None:
    if text.startswith("e-"):
        return _of_meeting(span, name, text, meetings)
    try:
        moment: datetime | None = _FIELD.clean(text)
    except forms.ValidationError as error:
        span.problems[name] = error.messages[0]
        return None
    return moment


def _of_meeting(span: Span, name: str, text: str, meetings: Mapping[str, dict[str, Any]]) -> datetime | None:
    meeting = meetings.get(text)
    if meeting is None:
        span.problems[name] = gettext("“%s” is no dated meeting of these talks.") % text[:40]
        return None
    span.meetings[name] = meeting
    return datetime.combine(date.fromisoformat(meeting["when"]["latest"]), time.max, UTC)
