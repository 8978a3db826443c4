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
