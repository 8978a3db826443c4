"""Set the demo's table, wait until the workers have read its outlets, and replay an editor's decisions."""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pghistory
from django.contrib.auth.models import Group
from django.db import transaction

from actors.models import Actor
from talks import citing, record, review
from talks.demo.shelf import DemoOutlet, articles, lay_out, outlets
from talks.models import (
    Account,
    AccountPoint,
    Article,
    ArticleVersion,
    Citation,
    Entry,
    Feed,
    Issue,
    Meeting,
    Negotiation,
    Outlet,
    Participation,
    Proposal,
    Question,
    User,
)
from talks.models.access import EDITORS
from talks.vocabulary import ArticleState, ProposalState

Decision = dict[str, Any]  # one of decisions.json: when, what is done, and to what

HERE = Path(__file__).parent
EDITOR = "editor"
FINAL = (ArticleState.PROPOSED, ArticleState.REJECTED, ArticleState.DEAD)


class SeedError(Exception):
    """The demo could not be loaded; the message says at which step and why.

    SeedError
    └── (no family)
    """

    permanent = True


@dataclass(frozen=True, slots=True)
class Login:
    """The demo editor's name and password."""

    name: str
    password: str


def set_the_table(folder: Path, base_url: str) -> Login:
    """Lay out the articles and make outlets, feeds, negotiation and editor. Idempotent."""
    lay_out(folder)
    with transaction.atomic(), pghistory.context(source="demo"):
        negotiation = _negotiation()
        for outlet in outlets().values():
            _feed(outlet, negotiation, base_url)
        return _editor(folder)


def waiting_articles(folder: Path) -> int:
    """How many of the demo's articles the workers have not finished."""
    wanted = sum(len(articles(folder, slug)) for slug in outlets())
    done = Article.objects.filter(feed__outlet__slug__in=outlets(), state__in=FINAL).count()
    return max(wanted - done, 0)


def wait_for_workers(folder: Path, *, seconds: float, sleep: Callable[[float], None] = time.sleep) -> None:
    """Return when every demo article is in a final state; raise SeedError when that takes too long."""
    until = time.monotonic() + seconds
    while (waiting := waiting_articles(folder)) > 0:
        if time.monotonic() > until:
            raise SeedError(f"{waiting} demo articles were not read in {seconds:.0f} s. Does the worker run?")
        sleep(0.2)


def decisions() -> list[Decision]:
    """What the demo's editor decided, in order."""
    recorded: list[Decision] = json.loads((HERE / "decisions.json").read_text(encoding="utf-8"))
    return recorded


def replay(recorded: Iterable[Decision]) -> int:
    """Carry decisions out; return how many were new. SeedError, before any, where one has no proposal."""
    editor = User.objects.get(username=EDITOR)
    matched = [(decision, _proposal(decision)) for decision in recorded]
    if unmatched := list(_unmatched(matched)):
        raise SeedError(f"The reader made no proposal for these decisions: {'; '.join(unmatched)}.")
    return sum(_decide(decision, proposal, editor) for decision, proposal in matched)


# ── The table ───────────────────────────────────────────────────────────────────────────────────


def _negotiation() -> Negotiation:
    table = json.loads((HERE / "negotiation.json").read_text(encoding="utf-8"))
    negotiation, _ = Negotiation.objects.get_or_create(
        slug=table["slug"],
        defaults={"title": table["title"], "summary": table["summary"], "status": table["status"]},
    )
    for order, seat in enumerate(table["participations"]):
        Participation.objects.get_or_create(
            negotiation=negotiation,
            actor=_actor(seat["actor"]),
            role=seat["role"],
            defaults={"order": order},
        )
    for slug, name in table["issues"].items():
        negotiation.issues.add(Issue.objects.get_or_create(slug=slug, defaults={"name": name})[0])
    return negotiation


def _actor(slug: str) -> Actor:
    found = Actor.objects.filter(slug=slug).first()
    if found is None:
        raise SeedError(f"Who is who has no “{slug}”. Was the gazetteer loaded?")
    return found


def _feed(demo: DemoOutlet, negotiation: Negotiation, base_url: str) -> None:
    outlet, _ = Outlet.objects.get_or_create(slug=demo.slug, defaults={"name": demo.name})
    address = f"{base_url}/demo/{demo.slug}/feed"
    feed, made = Feed.objects.get_or_create(
        outlet=outlet, defaults={"url": address, "negotiation": negotiation, "interval_seconds": 10}
    )
    if not made and feed.url != address:  # the demo moved to another port
        Feed.objects.filter(pk=feed.pk).update(url=address)


def _editor(folder: Path) -> Login:
    """The editor's password is made once and kept beside the demo, on this machine only."""
    note = folder / "editor-password"
    if not note.exists():
        note.touch(mode=0o600)
        note.write_text(secrets.token_urlsafe(12), encoding="ascii")
    password = note.read_text(encoding="ascii")
    user, made = User.objects.get_or_create(
        username=EDITOR, defaults={"first_name": "Demo", "last_name": "Editor", "is_staff": True}
    )
    if made or not user.check_password(password):
        user.set_password(password)
        user.save()
    user.groups.add(Group.objects.get(name=EDITORS))
    return Login(EDITOR, password)


# ── The decisions ───────────────────────────────────────────────────────────────────────────────


def _unmatched(matched: Iterable[tuple[Decision, Proposal | None]]) -> Iterator[str]:
    """The decisions that should be on a proposal and find none, or one that an earlier decision takes."""
    taken: set[Proposal] = set()
    for decision, proposal in matched:
        if proposal is not None and proposal not in taken:
            taken.add(proposal)
        elif decision["do"] in _RULINGS:
            yield _named(decision)


def _named(decision: Decision) -> str:
    """A decision on a proposal in words: what it looks for, and where."""
    where = "".join(f", {name} {value}" for name, value in decision.get("where", {}).items())
    return f"{decision['do']} the {decision['kind']} of {decision['article']} on “{decision['words']}”{where}"


def _decide(decision: Decision, proposal: Proposal | None, editor: User) -> bool:
    """Carry out one recorded decision; False where an earlier run did."""
    at = datetime.fromisoformat(decision["at"])
    if proposal is None:
        return _DEEDS[decision["do"]](decision, editor, at)
    if proposal.state != ProposalState.PENDING:
        return False
    _RULINGS[decision["do"]](proposal, decision, editor, at)
    return True


def _accept(proposal: Proposal, decision: Decision, editor: User, at: datetime) -> None:
    review.accept(proposal, by=editor, edits=_edits(decision), at=at)


def _merge(proposal: Proposal, decision: Decision, editor: User, at: datetime) -> None:
    review.merge(proposal, _entry(decision["into"]), by=editor, at=at)


def _reject(proposal: Proposal, decision: Decision, editor: User, at: datetime) -> None:
    review.reject(proposal, by=editor, reason=decision["reason"], at=at)


def _correct(decision: Decision, editor: User, at: datetime) -> bool:
    """An editor's own change of an entry: a planned meeting was held, a wording was wrong."""
    entry = _entry(decision["entry"])
    if entry.changed_at is not None and entry.changed_at >= at:
        return False
    record.correct(
        entry,
        decision["changes"],
        by=editor,
        reason=decision["reason"],
        at=at,
        correction=decision.get("correction", False),
    )
    return True


def _account(decision: Decision, editor: User, at: datetime) -> bool:
    """An editor sets down one party's version of a meeting, each point with its sentence."""
    meeting = _entry(decision["meeting"]).as_meeting
    actor = _actor(decision["actor"])
    if Account.objects.filter(meeting=meeting, actor=actor).exists():
        return False
    with transaction.atomic(), pghistory.context(reason=decision["title"], editor=str(editor.pk)):
        account = Account(
            kind="account",
            negotiation=meeting.negotiation,
            meeting=meeting,
            actor=actor,
            title=decision["title"],
            earliest=meeting.earliest,
            latest=meeting.latest,
            precision="day",
            basis="stated",
        )
        record.save_checked(account)
        for point in decision["points"]:
            _point(account, meeting, point)
        record.publish(account, by=editor, reason="Readout compared", at=at)
    return True


def _point(account: Account, meeting: Meeting, point: dict[str, Any]) -> None:
    question, _ = Question.objects.get_or_create(
        meeting=meeting,
        text=point["question"],
        defaults={"order": meeting.questions.count(), "relation": point.get("relation")},
    )
    citation = _cite(account, point["article"], point["quote"])
    AccountPoint.objects.create(account=account, question=question, claim=point["claim"], citation=citation)


def _cite(entry: Entry, article: str, quote: str) -> Citation:
    version = _version(article)
    try:
        start = citing.place(version, quote)
    except citing.CitingError as error:
        raise SeedError(f"decisions.json cites {article}: {error}") from error
    citation = citing.citation(version, start, start + len(quote), entry)
    citation.save()
    return citation


# What is decided on a proposal, and what an editor does to the record by hand.
_RULINGS: dict[str, Callable[[Proposal, Decision, User, datetime], None]] = {
    "accept": _accept,
    "merge": _merge,
    "reject": _reject,
}
_DEEDS: dict[str, Callable[[Decision, User, datetime], bool]] = {"correct": _correct, "account": _account}


def _version(article: str) -> ArticleVersion:
    outlet, _, slug = article.partition("/")
    found = ArticleVersion.objects.filter(
        article__outlet__slug=outlet, article__url__endswith=f"/{slug}/", number=1
    ).first()
    if found is None:
        raise SeedError(f"The demo article {article} was not read.")
    return found


def _proposal(decision: Decision) -> Proposal | None:
    """The first proposal that a decision means; None also where it is on no proposal."""
    if decision["do"] not in _RULINGS:
        return None
    proposals = Proposal.objects.filter(version=_version(decision["article"]), kind=decision["kind"])
    standing = proposals.exclude(state=ProposalState.OBSOLETE).order_by("position", "id")
    return next((row for row in standing if _fits(row, decision)), None)


def _fits(proposal: Proposal, decision: Decision) -> bool:
    """Whether its evidence holds the words given, and its fields what is wanted of them."""
    words = any(decision["words"] in span["quote"] for span in proposal.evidence)
    wanted = decision.get("where", {})
    return words and all(proposal.payload.get(name) == value for name, value in wanted.items())


def _entry(title: str) -> Entry:
    """The entry that has, or once had, this title: people may have changed it since."""
    worded = Entry.objects.filter(versions__document__title=title).order_by("first_published_at")
    found = worded.first()
    if found is None:
        raise SeedError(f"The demo has no entry “{title}”.")
    return found


def _edits(decision: Decision) -> dict[str, Any] | None:
    """Edits name entries by their titles, as a person would; here they become ids."""
    edits = dict(decision.get("edits") or {})
    for name in ("demand", "meeting", "about"):
        if edits.get(name):
            edits[name] = str(_entry(edits[name]).pk)
    return edits or None
