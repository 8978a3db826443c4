"""Articles with the sentences they are cited for, and the proposals read from them."""

from __future__ import annotations

from typing import Any

from django.db.models import Prefetch
from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.views import APIView

from talks.api import filtersets
from talks.api.serializers import sources as shapes
from talks.api.views.reading import OneRow, Rows
from talks.models import Article, ArticleVersion, Citation, Proposal
from talks.vocabulary import EntryState

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


class DecidesProposals(BasePermission):
    """Editors."""

    message = "Proposals are for editors: sign in as somebody who may decide them."

    def has_permission(self, request: Request, view: APIView) -> bool:
        """Whether the caller may accept and reject."""
        return request.user.has_perm("talks.decide_proposal")


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
        may_read = self.request is not None and self.request.user.has_perm("talks.decide_proposal")
        return {**super().get_serializer_context(), "may_read": may_read}


class ProposalList(Rows[Proposal]):
    """What machines found, waiting for a person or decided by one. For editors."""

    queryset = PROPOSALS
    serializer_class = shapes.Proposal
    filterset_class = filtersets.ProposalFilter
    permission_classes = [DecidesProposals]
    problem_statuses = (403,)


class ProposalDetail(OneRow[Proposal]):
    """One proposal. For editors."""

    queryset = PROPOSALS
    serializer_class = shapes.Proposal
    permission_classes = [DecidesProposals]
    problem_statuses = (403, 404)
