"""A source: the stored text with the sentences that entries rest on, and what its versions changed."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from talks import changed_passages, differences
from talks.models import Article, ArticleVersion, Citation
from talks.passages import Mark, around_marks, paragraphs
from talks.views.chrome import DECIDE
from talks.vocabulary import EntryState

BULK = ("raw", "bands", "search")


@require_safe
def article_page(request: HttpRequest, pk: UUID) -> HttpResponse:
    """One version of an article; editors read all of it, others the cited sentences in their context.

    With `against`, editors see what the version added to that one and what it took away.
    """
    article = get_object_or_404(Article.objects.select_related("outlet"), pk=pk)
    versions = list(article.versions.defer(*BULK, "text").order_by("-number"))
    version = _version(article, request.GET.get("version"))
    may_read_all = request.user.is_authenticated and request.user.has_perm(DECIDE)
    context: dict[str, Any] = {
        "article": article,
        "version": version,
        "versions": versions,
        "may_read_all": may_read_all,
        "canonical": request.build_absolute_uri(request.path),
    }
    against = request.GET.get("against")
    if version and may_read_all and against:
        context |= _compared(version, _version(article, against))
    elif version:
        context |= _cited(version, may_read_all)
    return render(request, "talks/article.html", context)


def _compared(version: ArticleVersion, other: ArticleVersion | None) -> dict[str, Any]:
    """Template context: paragraph by paragraph, what stands in one of the two only."""
    changes = differences.between(other.text, version.text) if other else []
    return {"against": other, "changes": changes}


def _cited(version: ArticleVersion, may_read_all: bool) -> dict[str, Any]:
    """Template context: the text with its marks, and which of the passages changed since."""
    citations = _citations(version)
    whole = paragraphs(version.text, _marks(citations))
    return {
        "entries": {str(citation.entry_id): citation.entry for citation in citations},
        "paragraphs": whole if may_read_all else around_marks(whole),
        "changed": list(changed_passages.of_version(version).values()),
    }


def _version(article: Article, number: str | None) -> ArticleVersion | None:
    """The version asked for, else the newest; None while the article has no text yet. Raises Http404."""
    rows = article.versions.defer(*BULK).order_by("-number")
    if number is None:
        return rows.first()
    # Beyond four digits there is no version, and no column to hold the number.
    wanted = int(number) if number.isascii() and number.isdigit() and len(number) < 5 else 0
    found = rows.filter(number=wanted).first()
    if found is None:
        raise Http404
    return found


def _citations(version: ArticleVersion) -> list[Citation]:
    cited = Citation.objects.filter(version=version, entry__state=EntryState.PUBLISHED)
    return list(cited.select_related("entry").order_by("start", "end"))


def _marks(citations: list[Citation]) -> list[Mark]:
    return [Mark(citation.start, citation.end, str(citation.entry_id)) for citation in citations]
