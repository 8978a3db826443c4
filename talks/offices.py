"""Offices that accepted proposals give somebody and the tables do not: kept as seen on that day."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from actors import shelf
from actors.models import Actor, Person, Post, Tenure
from talks.models import Lesson, Proposal
from talks.vocabulary import ProposalKind

SOURCE = "reviewers"
# Offices that one person holds at a time: a second holder is a contradiction and no news.
HELD_BY_ONE = ("head_of_state", "head_of_government", "foreign_minister")
Office = tuple[Person, Actor, str]  # who, of whom, and the title as written


def learn(proposal: Proposal, amended: dict[str, Any]) -> None:
    """Enter what is new and contradicts nothing; what contradicts is the reviewer's warning already."""
    day = (amended.get("when") or {}).get("earliest") or _published(proposal)
    for person, actor, title in _offices(proposal.kind, amended):
        kind = post_kind(title)
        if day and kind and not _is_known(person, actor, kind) and not _is_taken(person, actor, kind, day):
            _enter(proposal, person, actor, title, kind, day)


def unlearn(proposal: Proposal) -> None:
    """Take back the offices that a proposal taught."""
    Tenure.objects.filter(pk__in=proposal.lessons.values("tenure"), source=SOURCE).delete()


def post_kind(title: str) -> str | None:
    """What sort of office a title is: that of its longest known ending ("outgoing foreign minister")."""
    words = title.lower().split()
    return next(
        (kind for start in range(len(words)) if (kind := _kinds().get(" ".join(words[start:])))), None
    )


@cache
def _kinds() -> dict[str, str]:
    return {record.title.lower(): record.kind for record in shelf.read_posts()}


def _published(proposal: Proposal) -> str | None:
    at = proposal.version.published_at
    return at.date().isoformat() if at else None


def _offices(kind: str, payload: dict[str, Any]) -> Iterator[Office]:
    keys = {
        ProposalKind.STATEMENT.value: ("speaker", "actor", "speaker_role"),
        ProposalKind.DELEGATION.value: ("head", "party", "head_post"),
    }.get(kind)
    if keys is None:
        return
    slug, of, title = (payload.get(key) or "" for key in keys)
    person, actor = Person.objects.filter(slug=slug).first(), Actor.objects.filter(slug=of).first()
    former = title.lower().startswith(("former ", "ex-", "then "))
    if person and actor and title and not former:
        yield person, actor, title


def _is_known(person: Person, actor: Actor, kind: str) -> bool:
    """Whatever its dates say: a tenure that ended before that day is a contradiction, not a gap."""
    return Tenure.objects.filter(person=person, post__actor=actor, post__kind=kind).exists()


def _is_taken(person: Person, actor: Actor, kind: str, day: str) -> bool:
    if kind not in HELD_BY_ONE:
        return False
    others = Tenure.objects.on(day).filter(post__actor=actor, post__kind=kind, since__isnull=False)
    return others.exclude(person=person).exists()


def _enter(proposal: Proposal, person: Person, actor: Actor, title: str, kind: str, day: str) -> None:
    post = Post.objects.filter(actor=actor, kind=kind).order_by("title").first()
    post = post or Post.objects.create(actor=actor, title=title[:1].upper() + title[1:200], kind=kind)
    tenure = Tenure.objects.create(person=person, post=post, seen_first=day, seen_last=day, source=SOURCE)
    Lesson.objects.create(
        proposal=proposal, article=proposal.version.article, outlet_id=proposal.version.article.outlet_id,
        surface=title[:200], person=person, tenure=tenure,
    )  # fmt: skip
