"""What a list of entries stands on: one look tells whether the caller, or this process, has it already."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponseNotModified, QueryDict
from django.utils.http import http_date, parse_etags

from talks.api.parameters import refuse_nul
from talks.api.problems import invalid_parameters
from talks.api.rendering import OrjsonRenderer
from talks.api.written_pages import PAGES, Written
from talks.exports import freshness
from talks.models import Negotiation

_STAND = "parley.stand"


@dataclass(frozen=True, slots=True)
class Stand:
    """Whose list was asked for, and the validators of its present state; none while nothing was published."""

    negotiation: Negotiation | None
    validators: dict[str, str]

    def at_hand(self, request: HttpRequest) -> HttpResponse | None:
        """304 for who has the list, or the page as it was written out; None when it has to be read."""
        tag = self.validators.get("ETag", "")
        if tag in parse_etags(request.META.get("HTTP_IF_NONE_MATCH", "")):
            return HttpResponseNotModified(headers=self.validators)
        page = PAGES.get(tag)
        return self.given_out(page) if page else None

    def keep(self, page: Written) -> None:
        """For whoever asks next."""
        if self.validators:
            PAGES.keep(self.validators["ETag"], page)

    def given_out(self, page: Written) -> HttpResponse:
        """The page as an answer."""
        headers = {"Link": page.links, **self.validators}
        return HttpResponse(page.body, content_type=OrjsonRenderer.media_type, headers=headers)


def stand(request: HttpRequest) -> Stand:
    """What the list asked for stands on (one query a request). Raises Problem where no such list can be."""
    known: Stand | None = request.META.get(_STAND)
    if known is None:
        negotiation = whose(request.GET)
        known = request.META[_STAND] = Stand(negotiation, _validators(negotiation, request))
    return known


def whose(params: QueryDict) -> Negotiation | None:
    """The negotiation whose timeline is asked for; None for all (one query where one is named)."""
    refuse_nul(params)
    slugs = params.getlist("negotiation")
    if not slugs:
        return None
    if len(slugs) > 1:
        raise invalid_parameters({"negotiation": ["Name one negotiation, or none for all."]})
    found = Negotiation.objects.named(slugs[0])
    if found is None:
        raise invalid_parameters({"negotiation": [f"There is no negotiation “{slugs[0]}”."]})
    return found


def _validators(negotiation: Negotiation | None, request: HttpRequest) -> dict[str, str]:
    """ETag and Last-Modified of a list (one query where no negotiation is named).

    The versions grow with every write; the moment is there for a record that was put back from a copy.
    """
    if negotiation:
        changed_at, state = negotiation.changed_at, f"{negotiation.pk} {negotiation.version}"
    else:
        changed_at, versions = Negotiation.objects.whole_state()
        state = str(versions)
    if changed_at is None:
        return {}
    tag = freshness.etag(request.build_absolute_uri(), state, changed_at.isoformat())
    return {"ETag": tag, "Last-Modified": http_date(changed_at.timestamp())}
