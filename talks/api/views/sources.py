"""Articles with the sentences they are cited for, and the proposals read from them."""

from __future__ import annotations

from typing import Any

from django.db.models import Prefetch

from talks.api import filtersets
from talks.api.permissions import may
from talks.api.serializers import sources as shapes
from talks.api.views.reading import OneRow, Rows
from talks.models import Article, ArticleVersion, Citation, Proposal
from talks.vocabulary import EntryState, Scope

CITED = Citation.objects.filter(entry__state=EntryState.PUBLISHED).order_by("start", "id")
# Never the text: lists must not carry it, and only editors may read it whole.
VERSIONS = ArticleVersion.objects.only(
    "id", "article_id", "number", "title", "published_at", "fetched_at", "sha256"
).prefetch_related(Prefetch("citations", CITED, to_attr="cited"))
ARTICLES = (
    filtersets.open_articles().select_related("outlet").prefetch_related(Prefetch("versions", VERSIONS))
)
PROPOSALS = Proposal.objects.select_related("version__article", "negotiation", "decided_by").defer(
    "version__text", "version__raw", "version__bands"
)


class ArticleList(Rows[Article]):
    """Articles that were read, with their cited sentences."""

    queryset = ARTICLES
    serializer_class = shapes.Article
    filterset_class = filtersets.ArticleFilter


class ArticleDetail(OneRow[Article]):
    """One article; its text is for editors, everybody sees the sentences that entries cite."""

    queryset = ARTICLES
    serializer_class = shapes.ArticleDetail

    def get_serializer_context(self) -> dict[str, Any]:
        """Whether the caller may read the whole text."""
        may_read = self.request is not None and may(self.request, Scope.REVIEW)
        return {**super().get_serializer_context(), "may_read": may_read}


class ProposalList(Rows[Proposal]):
    """What machines found, waiting for a person or decided by one. For editors."""

    queryset = PROPOSALS
    serializer_class = shapes.Proposal
    filterset_class = filtersets.ProposalFilter
    scopes = {"GET": Scope.REVIEW}


class ProposalDetail(OneRow[Proposal]):
    """One proposal. For editors."""

    queryset = PROPOSALS
    serializer_class = shapes.Proposal
    scopes = {"GET": Scope.REVIEW}
