"""The one parameter of pages that show the record of any day: ?as_of=."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time

from django import forms
from django.core.exceptions import BadRequest
from django.http import HttpRequest
from django.utils import timezone

from talks.filters import MomentField

_FIELD = MomentField(day_means=time.max, required=False)
_SINCE = MomentField(day_means=time.min, required=False)


@dataclass(frozen=True, slots=True)
class Moment:
    """The day asked for (None: now), the moment that counts as now, and what was wrong with the parameter."""

    as_of: datetime | None
    now: datetime
    problem: str = ""


def moment_of(request: HttpRequest) -> Moment:
    """Read ?as_of=; a value that is none becomes a problem to show, and now is used."""
    text = request.GET.get("as_of", "")
    if "\0" in text:
        raise BadRequest("An address cannot hold a NUL character.")
    try:
        as_of: datetime | None = _FIELD.clean(text)
    except forms.ValidationError as error:
        return Moment(None, timezone.now(), error.messages[0])
    return Moment(as_of, as_of or timezone.now())


@dataclass(frozen=True, slots=True)
class Since:
    """The moment of ?since= (None: none was asked for), and what was wrong with it."""

    moment: datetime | None
    problem: str = ""

    @staticmethod
    def parse(text: str) -> datetime | None:
        """Read a moment; a bare day is its first instant. Raises ValidationError."""
        moment: datetime | None = _SINCE.clean(text)
        return moment


def since_of(request: HttpRequest) -> Since:
    """Read ?since=; a value that is none becomes a problem to show."""
    try:
        return Since(Since.parse(request.GET.get("since", "").replace("\0", "?")))
    except forms.ValidationError as error:
        return Since(None, error.messages[0])
