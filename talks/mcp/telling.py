"""Entries as a model is told of them: the claim, how sure it is, its permalink, and its sentence."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.urls import reverse

from talks import certainty
from talks.models import Negotiation
from talks.vocabulary import EntryKind

Document = dict[str, Any]
# Of more sources a list shows the first; the entry itself shows all.
SOURCES = 2
# What only one kind has and a reader of a list cannot do without.
_GIST = {
    EntryKind.DEMAND: ("demand_kind", "by", "of"),
    EntryKind.RESPONSE: ("by", "stance", "condition", "demand"),
    EntryKind.STATEMENT: ("speaker", "speaker_label", "actor", "words"),
    EntryKind.ACCOUNT: ("actor", "meeting"),
}


def permalink(document: Document) -> str:
    """Where people read the entry, for ever."""
    name = "talks:meeting" if document["kind"] == EntryKind.MEETING else "talks:entry"
    return settings.SITE_URL + reverse(name, args=[document["id"]])


def brief(document: Document) -> Document:
    """The entry as lists show it."""
    sources = document["citations"]
    detail = {name: document["detail"][name] for name in _GIST.get(document["kind"], ())}
    told = _claim(document) | detail | {"sources": [source(one) for one in sources[:SOURCES]]}
    return told | ({"more_sources": len(sources) - SOURCES} if len(sources) > SOURCES else {})


def whole(document: Document) -> Document:
    """The entry with all its sources and all that its kind has."""
    sources = [source(one) for one in document["citations"]]
    return _claim(document) | {
        "detail": document["detail"],
        "sources": sources,
        "wording": document["version"],
        "first_published_at": document["first_published_at"],
        "changed_at": document["changed_at"],
    }


def _claim(document: Document) -> Document:
    """The title never stands without the word that says it is not certain."""
    when = document["when"]
    return {
        "id": document["id"],
        "permalink": permalink(document),
        "kind": document["kind"],
        "title": certainty.title(document),
        "text": document["text"],
        "when": certainty.dated(document),
        "earliest": when["earliest"],
        "latest": when["latest"],
        "certainty": document["certainty"],
        "negotiation": document["negotiation"]["slug"],
        "parties": [{"slug": one["slug"], "role": one["role"]} for one in document["parties"]],
        "topics": [one["slug"] for one in document["issues"]],
    }


def source(citation: Document) -> Document:
    """The sentence that carries a claim, and where it stands."""
    article = citation["article"]
    outlet = article["outlet"]
    return {
        "quote": citation["quote"],
        "sentence": citation["sentence"],
        "supports": citation["supports"],
        "article": article["title"],
        "outlet": outlet["name"] if outlet else None,
        "url": article["url"],
        "published_at": article["published_at"],
    }


def talks(negotiation: Negotiation) -> Document:
    """A negotiation, with what its timeline can be narrowed by."""
    return {
        "slug": negotiation.slug,
        "permalink": settings.SITE_URL + negotiation.get_absolute_url(),
        "title": negotiation.title,
        "summary": negotiation.summary,
        "status": negotiation.status,
        "parties": [seat.actor.slug for seat in negotiation.participations.all()],
        "topics": [issue.slug for issue in negotiation.issues.all()],
        "last_changed_at": negotiation.changed_at.isoformat() if negotiation.changed_at else None,
    }
