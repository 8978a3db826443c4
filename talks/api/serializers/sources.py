"""Outlets, articles with their cited sentences, and proposals."""

from __future__ import annotations

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from talks.api.serializers.entries import any_entry
from talks.api.serializers.refusals import Problem
from talks.api.serializers.shapes import ActorRef, NegotiationRef, OutletRef, Shape, beside, one_of
from talks.models import Article as ArticleRow
from talks.vocabulary import ArticleState, DateBasis, ProposalKind, ProposalState, RejectReason


class Excerpt(Shape):
    """A sentence that a published entry cites."""

    entry = serializers.UUIDField(source="entry_id")
    quote = serializers.CharField()
    start = serializers.IntegerField()
    end = serializers.IntegerField()
    sentence = serializers.IntegerField(allow_null=True)


class TextVersion(Shape):
    """One unchanging version of an article's text; the text itself is for editors."""

    number = serializers.IntegerField()
    title = serializers.CharField()
    published_at = serializers.DateTimeField(allow_null=True)
    fetched_at = serializers.DateTimeField()
    sha256 = serializers.CharField(help_text="Of the text, so that two holders can compare.")
    excerpts = Excerpt(many=True, source="cited")


class BesideArticle(Shape):
    """What `expand` puts beside an article."""

    entries = serializers.ListField(child=any_entry(), required=False, help_text="Those that cite it.")


class Article(Shape):
    """An article: where it stands and which of its sentences carry entries."""

    id = serializers.UUIDField()
    url = serializers.CharField(help_text="Empty for a text handed in without an address.")
    title = serializers.CharField()
    outlet = OutletRef(allow_null=True)
    story = serializers.UUIDField(
        source="story_id", allow_null=True, help_text="Copies of one text share it: one independent source."
    )
    language = serializers.CharField()
    published_at = serializers.DateTimeField(allow_null=True, help_text="Null: the source gives no date.")
    published_basis = one_of(DateBasis)
    ingested_at = serializers.DateTimeField()
    state = one_of(ArticleState)
    versions = TextVersion(many=True)
    expanded = beside(BesideArticle)


class ArticleDetail(Article):
    """An article; with its text for those who may decide proposals."""

    text = serializers.SerializerMethodField()

    @extend_schema_field(serializers.CharField(allow_null=True, help_text="Null unless you are an editor."))
    def get_text(self, article: ArticleRow) -> str | None:
        """The newest version's text."""
        if not self.context["may_read"]:
            return None
        return article.versions.order_by("-number").values_list("text", flat=True).first()


class Span(Shape):
    """A stretch of the text that a finding rests on."""

    start = serializers.IntegerField()
    end = serializers.IntegerField()
    quote = serializers.CharField()
    zone = serializers.CharField()


class ProposalSource(Shape):
    """The text version that a finding was read in."""

    article = serializers.UUIDField(source="article_id")
    version = serializers.IntegerField(source="number")
    title = serializers.CharField()


class BesideProposal(Shape):
    """What `expand` puts beside a proposal."""

    article = Article(required=False, allow_null=True)
    entry = any_entry(allow_null=True, required=False)


class Proposal(Shape):
    """What a machine found, and what a person made of it."""

    id = serializers.UUIDField()
    kind = one_of(ProposalKind)
    state = one_of(ProposalState)
    title = serializers.CharField()
    source = ProposalSource(source="version")  # type: ignore[assignment]
    negotiation = NegotiationRef(allow_null=True)
    payload = serializers.DictField(help_text="The extraction as the reader wrote it.")
    edited = serializers.DictField(allow_null=True, help_text="What an editor accepted instead.")
    evidence = Span(many=True)
    rule_id = serializers.CharField()
    extractor = serializers.CharField()
    extractor_version = serializers.CharField()
    confidence = serializers.FloatField()
    likelihood = serializers.FloatField(
        help_text="The reader's confidence, weighed by how often reviewers found its rule right."
    )
    doubts = serializers.ListField(
        child=serializers.CharField(), help_text="What speaks against it, as codes of the reader's rulebook."
    )
    warnings = serializers.ListField(
        child=serializers.JSONField(), help_text="What the reader was unsure of."
    )
    reject_reason = one_of(RejectReason, allow_null=True)
    note = serializers.CharField()
    entry = serializers.UUIDField(source="entry_id", allow_null=True)
    created_at = serializers.DateTimeField()
    decided_at = serializers.DateTimeField(allow_null=True)
    decided_by = serializers.CharField(
        source="decided_by.byline", read_only=True, allow_null=True, default=None
    )
    expanded = beside(BesideProposal)


class Outlet(Shape):
    """Who publishes."""

    id = serializers.UUIDField()
    slug = serializers.SlugField()
    name = serializers.CharField()
    homepage = serializers.CharField()
    language = serializers.CharField()
    actor = ActorRef(allow_null=True, help_text="The party whose own outlet this is.")


class Feed(Shape):
    """An address that is polled, and how that goes."""

    id = serializers.UUIDField()
    url = serializers.CharField()
    outlet = OutletRef()
    negotiation = NegotiationRef(allow_null=True, help_text="Where its proposals belong by default.")
    active = serializers.BooleanField()
    interval_seconds = serializers.IntegerField()
    failures = serializers.IntegerField(help_text="In a row.")
    last_error = serializers.CharField()
    last_polled_at = serializers.DateTimeField(allow_null=True)
    last_success_at = serializers.DateTimeField(allow_null=True)


class DecisionResult(Shape):
    """How one of several decisions went."""

    id = serializers.UUIDField(help_text="Of the proposal.")
    decision = serializers.ChoiceField(choices=["accept", "merge", "reject"])
    status = serializers.IntegerField(help_text="As if it had been sent alone.")
    proposal = Proposal(allow_null=True, help_text="As it is now; null where it was refused.")
    problem = Problem(allow_null=True, help_text="Why it was refused (RFC 9457).")


class DecisionResults(Shape):
    """How each decision went, in the order they came."""

    results = DecisionResult(many=True)
