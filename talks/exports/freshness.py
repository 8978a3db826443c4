"""Whether a caller's copy still holds: by an ETag of the record's state, its address and its form."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import http_date

from talks.models import Negotiation

_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Stamp:
    """One state of what an address shows. `changed_at` is when the record behind it last changed."""

    etag: str
    changed_at: datetime

    def unchanged(self, request: HttpRequest) -> HttpResponseBase | None:
        """304 for a caller who has it, 412 where a condition fails; None where it has to be sent."""
        answer: HttpResponseBase | None = get_conditional_response(request, self.etag, self._seconds)
        return self.on(answer) if answer else None

    def on(self, response: HttpResponseBase) -> HttpResponseBase:
        """With the validators of this state; any site may read it, and asks again each time."""
        response["ETag"] = self.etag
        response["Last-Modified"] = http_date(self._seconds)
        return shared(response)

    @property
    def _seconds(self) -> int:
        return int(self.changed_at.timestamp())


def stamp(request: HttpRequest, negotiation: Negotiation | None, form: str) -> Stamp:
    """The state of one negotiation, or of the whole record (one query), in a form, under this address."""
    changed_at, state = _state(negotiation)
    return Stamp(etag(request.build_absolute_uri(), form, state), changed_at)


def etag(*parts: str) -> str:
    """A strong ETag of all that a body depends on."""
    return f'"{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:32]}"'


def shared(response: HttpResponseBase) -> HttpResponseBase:
    """Any site may read it, since anybody may; a copy is asked after each time."""
    response["Access-Control-Allow-Origin"] = "*"
    response["Cache-Control"] = "no-cache"
    return response


def _state(negotiation: Negotiation | None) -> tuple[datetime, str]:
    if negotiation:
        return negotiation.changed_at or _BEGINNING, f"{negotiation.version} {negotiation.title}"
    changed_at, versions = Negotiation.objects.whole_state()
    return changed_at or _BEGINNING, str(versions)
