"""Cited passages that a newer version of their article lacks: noticed by the machine, decided by a person."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

import pghistory
from django.db import transaction
from django.utils import timezone

from talks.differences import became_of
from talks.models import ArticleVersion, Citation, PassageChange, User
from talks.models.passage import PassageChangeQuerySet
from talks.vocabulary import EntryState, PassageFate


class Decided(Exception):
    """Somebody has decided it already. The message says who."""


def notice(version: ArticleVersion) -> list[PassageChange]:
    """Compare what is cited from earlier versions of the article with the newest; note what does not stand.

    Must run in a transaction. What an even newer version brings back waits no longer.
    """
    cited = Citation.objects.filter(version__article_id=version.article_id).exclude(version=version)
    changed = []
    for citation in cited.filter(entry__state=EntryState.PUBLISHED):
        passage = became_of(citation.quote, version.text)
        if passage.fate == "stands":
            citation.changes.filter(decided_at__isnull=True).delete()
            continue
        fate = PassageFate.CHANGED if passage.fate == "changed" else PassageFate.GONE
        changed.append(PassageChange(citation=citation, version=version, fate=fate, now=passage.now))
    PassageChange.objects.bulk_create(changed, ignore_conflicts=True)
    return changed


def waiting() -> PassageChangeQuerySet:
    """What nobody has decided, oldest first, with all that a page shows of it."""
    rows = PassageChange.objects.waiting().filter(citation__entry__state=EntryState.PUBLISHED)
    return rows.select_related("citation__entry__negotiation", "version__article__outlet").defer(
        "version__text", "version__raw", "version__bands", "version__search"
    )


def of_entry(entry_id: UUID) -> dict[str, PassageChange]:
    """{citation id: its last change} of one entry (one query)."""
    rows = PassageChange.objects.filter(citation__entry_id=entry_id).select_related("version__article")
    return _by_citation(rows.defer("version__text", "version__raw", "version__bands", "version__search"))


def of_version(version: ArticleVersion) -> dict[str, PassageChange]:
    """{citation id: its last change} of the passages cited from one version (one query)."""
    return _by_citation(PassageChange.objects.filter(citation__version=version))


def _by_citation(rows: Iterable[PassageChange]) -> dict[str, PassageChange]:
    return {str(row.citation_id): row for row in rows}


@transaction.atomic
def stand_by(change_id: UUID, by: User, reason: str) -> PassageChange:
    """Say that the entry stands although the passage changed. Raises Decided, or DoesNotExist."""
    change = (
        PassageChange.objects.select_for_update(of=("self",)).select_related("decided_by").get(pk=change_id)
    )
    if change.decided_by is not None:
        raise Decided(f"{change.decided_by.byline()} has decided this already.")
    with pghistory.context(reason=reason, editor=str(by.pk), byline=by.byline()):
        change.decided_at, change.decided_by, change.reason = timezone.now(), by, reason
        change.save(update_fields=["decided_at", "decided_by", "reason"])
    return change
