"""An article's way: the feed, the fetches, the text, the story, the findings and what was decided of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.apps import apps

from talks import copies
from talks.models import Article, ArticleVersion, Proposal, ReaderRun
from talks.vocabulary import ArticleState, ProposalState

MOST_STEPS = 200  # of one article; it stands after a dozen


@dataclass(frozen=True, slots=True)
class Step:
    """A moment at which the reading got on, or did not. `task` is what the machine was at, or empty."""

    at: datetime
    state: ArticleState
    attempts: int
    error: str
    task: str


@dataclass(frozen=True, slots=True)
class Text:
    """One stored version, what the model was asked about it, and what was found in it, in reading order."""

    version: ArticleVersion
    characters: int
    runs: list[ReaderRun]
    findings: list[Proposal]

    @property
    def states(self) -> dict[str, int]:
        """{label of a proposal's state: how many findings are in it}, in the states' order."""
        counted = Counter(finding.state for finding in self.findings)
        return {str(state.label): counted[state] for state in ProposalState if counted[state]}


@dataclass(frozen=True, slots=True)
class Trace:
    """All of it; steps oldest first, texts newest first."""

    steps: list[Step]
    texts: list[Text]
    copies: list[Article]


def of(article: Article) -> Trace:
    """Five queries, whatever there is."""
    return Trace(_steps(article), _texts(article), copies.of(article))


def _steps(article: Article) -> list[Step]:
    """From its history, without the changes that concern something else, such as its title."""
    events = apps.get_model("talks", "ArticleEvent").objects.filter(pgh_obj_id=article.pk)
    rows: Any = events.select_related("pgh_context").order_by("pgh_id")[:MOST_STEPS]
    steps: list[Step] = []
    for row in rows:
        told = (ArticleState(row.state), row.attempts, row.last_error)
        if steps and told == (steps[-1].state, steps[-1].attempts, steps[-1].error):
            continue
        around = row.pgh_context.metadata if row.pgh_context else {}
        steps.append(Step(row.pgh_created_at, *told, task=str(around.get("task", ""))))
    return steps


def _texts(article: Article) -> list[Text]:
    versions = list(article.versions.defer("raw", "bands", "search").order_by("-number"))
    runs: defaultdict[UUID, list[ReaderRun]] = defaultdict(list)
    for run in ReaderRun.objects.filter(version__article=article).defer("answer").order_by("at"):
        runs[run.version_id].append(run)
    findings: defaultdict[UUID, list[Proposal]] = defaultdict(list)
    rows = Proposal.objects.filter(version__article=article).select_related("entry", "decided_by")
    for proposal in rows.defer("payload", "edited").order_by("position", "id"):
        findings[proposal.version_id].append(proposal)
    return [Text(one, len(one.text), runs[one.pk], findings[one.pk]) for one in versions]
