"""A source: the stored text with the sentences that entries rest on."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from talks.models import Article, ArticleVersion, Citation
from talks.passages import Mark, around_marks, paragraphs
from talks.views.chrome import DECIDE
from talks.vocabulary import EntryState


@require_safe
def article_page(request: HttpRequest, pk: UUID) -> HttpResponse:
    """One version of an article; editors read all of it, others the cited sentences in their context."""
    article = get_object_or_404(Article.objects.select_related("outlet"), pk=pk)
    versions = list(article.versions.defer("raw", "text", "bands", "search").order_by("-number"))
    version = _version(article, request.GET.get("version"))
    citations = _citations(version) if version else []
    whole = paragraphs(version.text, _marks(citations)) if version else []
    may_read_all = request.user.is_authenticated and request.user.has_perm(DECIDE)
    context = {
        "article": article,
        "version": version,
        "versions": versions,
        "entries": {str(citation.entry_id): citation.entry for citation in citations},
        "paragraphs": whole if may_read_all else around_marks(whole),
        "may_read_all": may_read_all,
        "canonical": request.build_absolute_uri(request.path),
    }
    return render(request, "talks/article.html", context)


def _version(article: Article, number: str | None) -> ArticleVersion | None:
    """The version asked for, else the newest; None while the article has no text yet. Raises Http404."""
    rows = article.versions.defer("raw", "bands", "search").order_by("-number")
    if number is None:
        return rows.first()
    # Beyond four digits there is no version, and no column to hold the number.
    wanted = int(number) if number.isascii() and number.isdigit() and len(number) < 5 else 0
    return get_object_or_404(rows, number=wanted)


def _citations(version: ArticleVersion) -> list[Citation]:
    cited = Citation.objects.filter(version=version, entry__state=EntryState.PUBLISHED)
    return list(cited.select_related("entry").order_by("start", "end"))


def _marks(citations: list[Citation]) -> list[Mark]:
    return [Mark(citation.start, citation.end, str(citation.entry_id)) for citation in citations]
