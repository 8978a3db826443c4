"""Offices that accepted proposals give somebody and the tables do not: kept as seen on that day."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from django.db.models import Q

from actors import shelf
from actors.models import Actor, Person, Post, Tenure
from talks.models import Lesson, Proposal
from talks.vocabulary import ProposalKind

SOURCE = "reviewers"
# Offices that one person holds at a time: a second holder is a contradiction and no news.
HELD_BY_ONE = ("head_of_state", "head_of_government", "foreign_minister")
Office = tuple[Person, Actor, str]  # who, of whom, and the title as written
Said = tuple[str, str, str]  # the same as a payload has it: slug, slug, title


def learn(proposal: Proposal, amended: dict[str, Any]) -> None:
    """Enter, or widen, what is new and contradicts nothing; of the rest `contradictions` has warned."""
    day = _day(proposal, amended)
    for person, actor, title in _offices(proposal.kind, amended):
        kind = post_kind(title)
        if (
            day
            and kind
            and not _has_left(person, actor, title, kind, day)
            and not _holder(person.slug, actor.slug, kind, day)
        ):
            _see(proposal, person, actor, title, kind, day)  # fmt: skip


def unlearn(proposal: Proposal) -> None:
    """Take back the offices that a proposal taught; those that others saw too shrink to what they saw."""
    for tenure in Tenure.objects.filter(pk__in=proposal.lessons.values("tenure"), source=SOURCE):
        others = Lesson.objects.filter(tenure=tenure).exclude(proposal=proposal).select_related(
            "proposal__version"
        )  # fmt: skip
        days = [day for one in others if (day := _day(one.proposal, one.proposal.current()))]
        if days:
            _span(tenure, days)
        else:
            tenure.delete()


def contradictions(proposal: Proposal) -> list[str]:
    """Somebody else is known to hold the very office on that day (one query for each such office)."""
    payload = proposal.current()
    day = _day(proposal, payload)
    return [
        f"{title} on {day}: the tables have {holder.person.name} ({holder.post.title}) in that office."
        for slug, of, title in _said(proposal.kind, payload)
        if day and (kind := post_kind(title)) and (holder := _holder(slug, of, kind, day))
    ]


def post_kind(title: str) -> str | None:
    """What sort of office a title is: that of its longest known ending ("outgoing foreign minister")."""
    words = title.lower().split()
    return next(
        (kind for start in range(len(words)) if (kind := _kinds().get(" ".join(words[start:])))), None
    )


@cache
def _kinds() -> dict[str, str]:
    return {record.title.lower(): record.kind for record in shelf.read_posts()}


def _day(proposal: Proposal, payload: dict[str, Any]) -> str | None:
    """When the office was held: the day of what is told, else that of the report."""
    at = proposal.version.published_at
    told: str | None = (payload.get("when") or {}).get("earliest")
    return told or (at.date().isoformat() if at else None)


def _said(kind: str, payload: dict[str, Any]) -> Iterator[Said]:
    """The offices that a payload gives to known people of known parties."""
    named: list[tuple[Any, Any, Any]] = []
    if kind == ProposalKind.STATEMENT:
        named = [(payload.get("speaker"), payload.get("actor"), payload.get("speaker_role"))]
    elif kind == ProposalKind.DELEGATION:
        party = payload.get("party")
        named = [(payload.get("head"), party, payload.get("head_post"))]
        named += [(key, party, post) for _, key, post in payload.get("members") or []]
    for person, actor, title in named:
        if person and actor and title and not title.lower().startswith(("former ", "ex-", "then ")):
            yield person, actor, title


def _offices(kind: str, payload: dict[str, Any]) -> Iterator[Office]:
    for slug, of, title in _said(kind, payload):
        person, actor = Person.objects.filter(slug=slug).first(), Actor.objects.filter(slug=of).first()
        if person and actor:
            yield person, actor, title


def _own(person: Person, actor: Actor, title: str, kind: str) -> Any:
    """Tenures of that kind of office, and of the office so called, whatever kind the tables give it."""
    same = Q(post__kind=kind) | Q(post__title__iexact=title)
    return Tenure.objects.filter(same, person=person, post__actor=actor)


def _has_left(person: Person, actor: Actor, title: str, kind: str, day: str) -> bool:
    """Every known tenure had ended by that day: a contradiction, not a gap."""
    own = list(_own(person, actor, title, kind))
    return bool(own) and all(_ended(one, day) for one in own)


def _ended(tenure: Tenure, day: str) -> bool:
    end = tenure.until or tenure.ended_by
    return end is not None and day[: len(end)] > end


def _holder(slug: str, of: str, kind: str, day: str) -> Tenure | None:
    """Who else is known to hold an office of one person on that day."""
    if kind not in HELD_BY_ONE:
        return None
    known = Q(since__isnull=False) | Q(seen_first__lte=day, seen_last__gte=day)
    others = Tenure.objects.on(day).filter(known, post__actor__slug=of, post__kind=kind)
    free = others.exclude(person__slug=slug).exclude(until__isnull=True, ended_by__lt=day)
    return free.select_related("person", "post").order_by("-since").first()


def _see(proposal: Proposal, person: Person, actor: Actor, title: str, kind: str, day: str) -> None:
    """Widen our own tenure, or enter one where no tenure of the tables may hold on that day."""
    own = _own(person, actor, title, kind)
    tenure = own.filter(source=SOURCE).first()
    if tenure is None and own.on(day).exists():
        return
    if tenure is None:
        tenure = Tenure.objects.create(person=person, post=_post(actor, title, kind), source=SOURCE)
    _span(tenure, [known for known in (day, tenure.seen_first, tenure.seen_last) if known])
    article = proposal.version.article
    Lesson.objects.create(
        proposal=proposal, article=article, outlet_id=article.outlet_id,
        surface=title[:200], person=person, tenure=tenure,
    )  # fmt: skip


def _span(tenure: Tenure, days: list[str]) -> None:
    tenure.seen_first, tenure.seen_last = min(days), max(days)
    tenure.save(update_fields=["seen_first", "seen_last"])


def _post(actor: Actor, title: str, kind: str) -> Post:
    known = Post.objects.filter(actor=actor, kind=kind).order_by("title").first()
    fresh = title[:1].upper() + title[1:200]
    return known or Post.objects.get_or_create(actor=actor, title=fresh, defaults={"kind": kind})[0]
