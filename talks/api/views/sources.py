"""Articles with the sentences they are cited for, and the proposals read from them."""

from __future__ import annotations

from typing import Any

from django.db.models import Prefetch, QuerySet
from django.urls import reverse
from rest_framework.request import Request
from rest_framework.response import Response

from talks.api import filtersets
from talks.api.permissions import may
from talks.api.problems import Problem, invalid_body
from talks.api.serializers import sources as shapes
from talks.api.serializers.bodies.sources import ArticleBody, ProposalBody
from talks.api.views.choosing import Expansion, standing_entries
from talks.api.views.reading import OneRow, Rows
from talks.api.views.writing import Writes
from talks.ingest import by_hand, pipeline
from talks.ingest.errors import IngestError
from talks.ingest.shelving import Given
from talks.models import Article, ArticleVersion, Citation, Proposal
from talks.vocabulary import EntryState, Scope

CITED = Citation.objects.filter(entry__state=EntryState.PUBLISHED).order_by("start", "id")
# Never the text: lists must not carry it, and only editors may read it whole.
VERSIONS = ArticleVersion.objects.only(
    "id", "article_id", "number", "title", "published_at", "fetched_at", "sha256"
).prefetch_related(Prefetch("citations", CITED, to_attr="cited"))
ALL_ARTICLES = Article.objects.select_related("outlet").prefetch_related(Prefetch("versions", VERSIONS))
ARTICLES = filtersets.open_articles(ALL_ARTICLES)
PROPOSALS = Proposal.objects.select_related("version__article", "negotiation", "decided_by").defer(
    "version__text", "version__raw", "version__bands", "version__search"
)

CITING = Expansion(
    ("versions", "excerpts", "entry"), standing_entries, "the entries that cite it and stand.", many=True
)


def _visible(request: Request) -> QuerySet[Article]:
    """All articles for who hands them in, those that anybody may know of for all others."""
    return (ALL_ARTICLES if may(request, Scope.SUBMIT) else ARTICLES).all()


def _articles(request: Request, ids: set[str]) -> dict[str, Any]:
    """{id: document} (three queries)."""
    found = shapes.Article(ALL_ARTICLES.filter(pk__in=ids), many=True).data
    return {one["id"]: one for one in found}


READ_IN = Expansion(("source", "article"), _articles, "the article that it was read in.")
RECORDED = Expansion(("entry",), standing_entries, "the entry that it became or joined, if it stands.")


class ArticleList(Writes, Rows[Article]):
    """Articles that were read, with their cited sentences. POST hands one in, to be read in a moment."""

    queryset = ARTICLES
    serializer_class = shapes.Article
    filterset_class = filtersets.ArticleFilter
    expansions = {"entries": CITING}
    counted_at = "api:article-count"
    http_method_names = ["get", "post", "head", "options"]
    scopes = {"POST": Scope.SUBMIT}
    body = ArticleBody
    written = {202: shapes.Article}
    operation_ids = {"POST": "articles_create"}
    write_problems = (409, 413, 415, 422)

    def write(self, asked: dict[str, Any], **kwargs: Any) -> Response:
        """Enter it as a row of work; a text that was handed in before is the same article."""
        given = pipeline.given(
            title=asked.get("title", ""),
            outlet=asked.get("outlet", ""),
            published_on=asked.get("published_on"),
            negotiation=asked.get("negotiation"),
        )
        try:
            article = _submitted(asked, given)
        except IngestError as error:
            raise invalid_body({"/url" if "url" in asked else "/text": [str(error)]}) from error
        headers = {"Location": reverse("api:article", args=[article.pk])}
        return Response(shapes.Article(ALL_ARTICLES.get(pk=article.pk)).data, status=202, headers=headers)


def _submitted(asked: dict[str, Any], given: Given) -> Article:
    if "url" in asked:
        return pipeline.submit_url(asked["url"], given)
    return pipeline.submit_text(asked["text"], given)


class ArticleDetail(OneRow[Article]):
    """One article; its text is for editors, everybody sees the sentences that entries cite.

    Who may hand articles in follows theirs here, also while they wait to be read.
    """

    queryset = ARTICLES
    serializer_class = shapes.ArticleDetail
    expansions = {"entries": CITING}

    def get_queryset(self) -> QuerySet[Article]:
        """All, for who hands them in."""
        return _visible(self.request)

    def get_serializer_context(self) -> dict[str, Any]:
        """Whether the caller may read the whole text."""
        may_read = self.request is not None and may(self.request, Scope.REVIEW)
        return {**super().get_serializer_context(), "may_read": may_read}


class ProposalList(Writes, Rows[Proposal]):
    """What machines found, waiting for a person or decided by one. For editors.

    POST puts a finding of your own before them, with the passages that carry it, letter by letter.
    """

    queryset = PROPOSALS
    serializer_class = shapes.Proposal
    filterset_class = filtersets.ProposalFilter
    expansions = {"article": READ_IN, "entry": RECORDED}
    counted_at = "api:proposal-count"
    http_method_names = ["get", "post", "head", "options"]
    scopes = {"GET": Scope.REVIEW, "POST": Scope.PROPOSE}
    body = ProposalBody
    written = {201: shapes.Proposal}
    operation_ids = {"POST": "proposals_create"}
    write_problems = (409, 413, 415, 422)

    def write(self, asked: dict[str, Any], **kwargs: Any) -> Response:
        """Put it through the gate, and onto the desk."""
        version = _version(asked)
        handed = by_hand.Handed(
            asked["kind"], asked["title"], asked["evidence"], asked["finding"], asked.get("negotiation")
        )
        try:
            proposal = by_hand.propose(version, handed, by=self.person)
        except by_hand.KnownError as error:
            raise Problem("conflict", str(error)) from error
        except by_hand.MisquotedError as error:
            raise invalid_body({error.path: [str(error)]}) from error
        headers = {"Location": reverse("api:proposal", args=[proposal.pk])}
        return Response(shapes.Proposal(PROPOSALS.get(pk=proposal.pk)).data, status=201, headers=headers)


def _version(asked: dict[str, Any]) -> ArticleVersion:
    """The version that the quotes stand in: the one named, or the newest."""
    rows = ArticleVersion.objects.filter(article=asked["article"]).select_related("article__negotiation")
    if "version" in asked:
        rows = rows.filter(number=asked["version"])
    version = rows.defer("raw", "bands", "search").order_by("-number").first()
    if version is None:
        raise invalid_body({"/article": ["There is no such article, or no such version of it."]})
    return version


class ProposalDetail(OneRow[Proposal]):
    """One proposal. For editors."""

    queryset = PROPOSALS
    serializer_class = shapes.Proposal
    expansions = {"article": READ_IN, "entry": RECORDED}
    scopes = {"GET": Scope.REVIEW}
