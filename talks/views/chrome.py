"""What every page shows around its content."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from talks.datewords import RECORD_LANGUAGE
from talks.models import Proposal, User

DECIDE = "talks.decide_proposal"
SECTIONS = {
    "home": "today",
    "negotiations": "negotiations",
    "negotiation": "negotiations",
    "positions": "negotiations",
    "unanswered": "negotiations",
    "over_time": "negotiations",
    "encounters": "negotiations",
    "venues": "negotiations",
    "venues_of": "negotiations",
    "demand": "negotiations",
    "meeting": "negotiations",
    "people": "people",
    "person": "people",
    "review": "review",
    "proposal": "review",
    "changed_passages": "review",
    "feed_health": "review",
    "trace": "review",
}


def chrome(request: HttpRequest) -> dict[str, Any]:
    """The current section and address, and for editors how many proposals wait (counted only where shown).

    A request that led to no page has no address: its host may be one that we refuse.
    """
    match = request.resolver_match
    name = (match.url_name or "") if match and match.app_name == "talks" else ""
    user = getattr(request, "user", None)
    editor = user is not None and user.is_authenticated and user.has_perm(DECIDE)
    return {
        "section": SECTIONS.get(name, ""),
        "here": request.build_absolute_uri() if match else "",
        "is_editor": editor,
        "languages": settings.LANGUAGES,
        "record_language": RECORD_LANGUAGE,
        "pending_proposals": SimpleLazyObject(Proposal.objects.pending().likely().count) if editor else None,
    }


def editor_of(request: HttpRequest) -> User:
    """Who decides: the decorators of the review pages let nobody else in."""
    if not isinstance(request.user, User):
        raise TypeError("the decorators let nobody else in")
    return request.user
