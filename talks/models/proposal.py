"""What a machine found in an article, waiting for a person to decide."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Any

import pgtrigger
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from uuid_utils.compat import uuid7

from actors.columns import null_or_one_of, one_of
from actors.history import tracked
from talks.likely import LIKELY_FROM, is_likely
from talks.models.access import User
from talks.models.entry import Entry
from talks.models.negotiation import Negotiation
from talks.models.source import ArticleVersion
from talks.vocabulary import ProposalKind, ProposalState, RejectReason


def likely_enough(prefix: str = "") -> Q:
    """Whether a proposal (reached by `prefix`) is likely enough for its kind to be put before reviewers."""
    kinds = ((kind.value, LIKELY_FROM[kind]) for kind in ProposalKind)
    return reduce(
        or_, (Q(**{f"{prefix}kind": kind, f"{prefix}likelihood__gte": least}) for kind, least in kinds)
    )


class ProposalQuerySet(models.QuerySet["Proposal"]):
    """Sets of proposals."""

    def pending(self) -> ProposalQuerySet:
        """Those nobody has decided."""
        return self.filter(state=ProposalState.PENDING)

    def likely(self) -> ProposalQuerySet:
        """Those likely enough for their kind to be put before reviewers."""
        return self.filter(likely_enough())

    def in_reading_order(self) -> ProposalQuerySet:
        """As the article has them."""
        return self.order_by("version__article__ingested_at", "version_id", "position", "id")


@tracked(leave_out=("likelihood",))
class Proposal(models.Model):
    """A finding. The extraction never changes; what an editor makes of it is kept beside it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    version = models.ForeignKey(ArticleVersion, models.PROTECT, related_name="proposals")
    negotiation = models.ForeignKey(
        Negotiation, models.SET_NULL, null=True, blank=True, related_name="proposals"
    )
    kind = models.CharField(max_length=10, choices=ProposalKind)
    title = models.CharField(max_length=300)
    payload = models.JSONField(help_text="The extraction as the reader wrote it.")
    edited = models.JSONField(null=True, blank=True, help_text="What an editor accepted instead.")
    evidence = models.JSONField(help_text="[{start, end, quote, zone}]")
    position = models.PositiveIntegerField(help_text="Start of the first evidence.")
    span_hash = models.CharField(max_length=64)
    rule_id = models.CharField(max_length=120)
    extractor = models.CharField(max_length=40)
    extractor_version = models.CharField(max_length=40)
    confidence = models.FloatField()
    likelihood = models.FloatField(
        default=1.0, editable=False, help_text="The confidence, weighed by how often the rule was right."
    )
    doubts = models.JSONField(
        default=list, blank=True, help_text="What speaks against it, as codes of the reader's rulebook."
    )
    warnings = models.JSONField(default=list, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    state = models.CharField(max_length=8, choices=ProposalState, default=ProposalState.PENDING)
    reject_reason = models.CharField(max_length=12, choices=RejectReason, null=True, blank=True)
    note = models.CharField(max_length=300, blank=True)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="decisions")
    decided_at = models.DateTimeField(null=True, blank=True)
    entry = models.ForeignKey(Entry, models.PROTECT, null=True, blank=True, related_name="proposals")
    outcome = models.JSONField(
        null=True,
        editable=False,
        help_text="Ids of the rows that the decision added, so that it can be undone.",
    )

    objects = ProposalQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-id"]
        permissions = [("decide_proposal", "Can accept, merge and reject proposals")]
        indexes = [
            models.Index(fields=["version", "position"], name="proposal_queue", condition=Q(state="pending")),
            models.Index(fields=["rule_id", "extractor", "state"], name="proposal_rule"),
        ]
        constraints = [
            one_of("kind", ProposalKind, "proposal_kind_known"),
            one_of("state", ProposalState, "proposal_state_known"),
            null_or_one_of("reject_reason", RejectReason, "proposal_reject_reason_known"),
            models.UniqueConstraint(
                fields=["version", "extractor", "extractor_version", "span_hash"], name="proposal_once"
            ),
            models.CheckConstraint(
                name="proposal_confidence_is_share", condition=Q(confidence__range=(0, 1))
            ),
            models.CheckConstraint(
                name="proposal_decided_by_a_person",
                condition=Q(state__in=["pending", "obsolete"])
                | Q(decided_by__isnull=False, decided_at__isnull=False),
            ),
            models.CheckConstraint(
                name="proposal_accepted_has_entry",
                condition=~Q(state__in=["accepted", "merged"]) | Q(entry__isnull=False),
            ),
            models.CheckConstraint(
                name="proposal_rejected_says_why",
                condition=~Q(state="rejected") | Q(reject_reason__isnull=False),
            ),
        ]
        triggers = [
            pgtrigger.ReadOnly(
                name="extraction_is_immutable",
                fields=[
                    "version",
                    "kind",
                    "payload",
                    "evidence",
                    "span_hash",
                    "rule_id",
                    "extractor",
                    "extractor_version",
                    "confidence",
                    "doubts",
                ],
            )
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("talks:proposal", args=[self.pk])

    @property
    def is_possible(self) -> bool:
        """Too unlikely to be put before reviewers; kept, folded away."""
        return not is_likely(self.kind, self.likelihood)

    def current(self) -> dict[str, Any]:
        """The payload as an editor left it, or as the reader wrote it."""
        payload: dict[str, Any] = self.edited if self.edited is not None else self.payload
        return payload
