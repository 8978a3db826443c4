"""A negotiation of any size, to measure by: meetings, demands, answers, statements, each with a sentence."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

from django.db import transaction

from actors.models import Actor, City
from talks import record
from talks.models import (
    Article,
    ArticleVersion,
    Citation,
    Delegation,
    Demand,
    Entry,
    Issue,
    Meeting,
    Negotiation,
    Outlet,
    Participation,
    Response,
    Statement,
)
from talks.vocabulary import ArticleState, Certainty, DemandKind, MeetingFormat, Stance, StatementKind

SLUG = "volume"
PARTIES = "ABCDEF"
SENTENCES = 40  # of one article
BEGIN, DAYS = date(2012, 1, 2), 4800
CYCLE: tuple[type[Entry], ...] = (
    Meeting,
    Demand,
    Response,
    Response,
    Statement,
    Meeting,
    Response,
    Statement,
    Response,
    Statement,
)
ISSUES = {"volume-borders": "Borders", "volume-prisoners": "Prisoners", "volume-water": "Water"}
CITIES = (("Geneva", 46.2, 6.15), ("Vienna", 48.21, 16.37), ("Doha", 25.29, 51.53), ("Cairo", 30.04, 31.24))
CORRECTED_EACH = 50


@dataclass(slots=True)
class _Scene:
    """What entries are made from."""

    negotiation: Negotiation
    parties: list[Actor]
    issues: list[Issue]
    cities: list[City]
    outlet: Outlet
    dice: Random
    demands: list[Demand] = field(default_factory=list)


def grow(entries: int, *, told: Callable[[int], None] = lambda made: None) -> Negotiation:
    """Publish entries until the negotiation has as many; run again, it goes on from there.

    Each goes through the record's own hand, in one transaction for each article.
    """
    scene = _scene()
    made = scene.negotiation.last_number
    while made < entries:
        count = min(SENTENCES, entries - made)
        with transaction.atomic():
            _article(scene, made, count)
        made += count
        told(made)
    scene.negotiation.refresh_from_db()
    return scene.negotiation


def _scene() -> _Scene:
    negotiation, _ = Negotiation.objects.get_or_create(
        slug=SLUG,
        defaults={"title": "Talks of some size", "summary": "Made up, to measure pages and exports by."},
    )
    issues = [
        Issue.objects.get_or_create(slug=slug, defaults={"name": name})[0] for slug, name in ISSUES.items()
    ]
    negotiation.issues.set(issues)
    return _Scene(
        negotiation=negotiation,
        parties=[_party(place, letter, negotiation) for place, letter in enumerate(PARTIES)],
        issues=issues,
        cities=[_city(*place) for place in CITIES],
        outlet=Outlet.objects.get_or_create(slug="volume-wire", defaults={"name": "The Volume Wire"})[0],
        dice=Random(),  # noqa: S311  # no secret
        demands=[
            row.as_demand
            for row in negotiation.entries.filter(kind="demand")
            .select_related("as_demand")
            .order_by("number")
        ],
    )


def _party(place: int, letter: str, negotiation: Negotiation) -> Actor:
    names = {"name": f"Republic of {letter}", "short": letter * 2, "kind": "state"}
    actor, _ = Actor.objects.get_or_create(slug=f"volume-{letter.lower()}", defaults=names)
    seat = {"negotiation": negotiation, "actor": actor, "role": "principal"}
    Participation.objects.get_or_create(**seat, defaults={"order": place})
    return actor


def _city(name: str, latitude: float, longitude: float) -> City:
    place = {"name": name, "latitude": latitude, "longitude": longitude, "zone": "UTC", "is_venue": True}
    return City.objects.get_or_create(slug=f"volume-{name.lower()}", defaults=place)[0]


def _article(scene: _Scene, first: int, count: int) -> None:
    """Write one article with a sentence for each entry, and publish those."""
    scene.dice.seed(f"{SLUG}:{first}")
    numbers = range(first + 1, first + count + 1)
    sentences = [f"Item {number} of the day sheet reports: {_title(number)}." for number in numbers]
    text, at = "\n\n".join(sentences), _moment(first + 1)
    article = Article.objects.create(
        title=f"Day sheet {first + 1}", outlet=scene.outlet, state=ArticleState.PROPOSED, published_at=at
    )
    version = ArticleVersion.objects.create(
        article=article,
        title=article.title,
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        published_at=at,
    )
    for place, (number, sentence) in enumerate(zip(numbers, sentences, strict=True), 1):
        _publish(scene, number, _Passage(version, text.index(sentence), sentence, place))


@dataclass(frozen=True, slots=True)
class _Passage:
    """The sentence that carries an entry."""

    version: ArticleVersion
    start: int
    quote: str
    sentence: int


def _publish(scene: _Scene, number: int, passage: _Passage) -> None:
    kind = _kind(number)
    day = _moment(number).date()
    entry = kind(
        kind=kind.KIND,  # type: ignore[attr-defined]
        negotiation=scene.negotiation,
        title=_title(number),
        earliest=day,
        latest=day,
        precision="day",
        basis="stated",
        **_MADE_OF[kind](scene, number),
    )
    record.save_checked(entry)
    _relate(scene, number, entry)
    Citation.objects.create(
        entry_id=entry.pk,
        version=passage.version,
        start=passage.start,
        end=passage.start + len(passage.quote),
        quote=passage.quote,
        sentence=passage.sentence,
    )
    record.publish(entry, by=None, reason="Volume", at=_moment(number))
    if number % CORRECTED_EACH == 0:
        at = _moment(number) + timedelta(days=1)
        record.correct(entry, {"text": "Corrected to measure."}, by=None, reason="A slip", at=at)


def _relate(scene: _Scene, number: int, entry: Entry) -> None:
    entry.issues.set([scene.issues[number % len(scene.issues)]])
    if isinstance(entry, Meeting):
        seated = scene.dice.sample(scene.parties, 2 + number % 3)
        Delegation.objects.bulk_create(Delegation(meeting=entry, actor=actor) for actor in seated)
    if isinstance(entry, Demand):
        others = [actor for actor in scene.parties if actor != entry.by]
        entry.of.set(scene.dice.sample(others, 1 + number % 3))
        scene.demands.append(entry)


def _kind(number: int) -> type[Entry]:
    return CYCLE[(number - 1) % len(CYCLE)]


def _title(number: int) -> str:
    return f"{_kind(number).__name__} {number} of the volume"


def _moment(number: int) -> datetime:
    """Five days of events a week, round and round the same years."""
    day = BEGIN + timedelta(days=number * 5 // 7 % DAYS)
    return datetime.combine(day, time(18), UTC)


def _meeting(scene: _Scene, number: int) -> dict[str, Any]:
    certainty = Certainty.CANCELLED if number % 45 == 1 else Certainty.HELD
    return {
        "city": scene.dice.choice(scene.cities),
        "format": scene.dice.choice(MeetingFormat.values),
        "certainty": certainty,
    }


def _demand(scene: _Scene, number: int) -> dict[str, Any]:
    return {"by": scene.dice.choice(scene.parties), "demand_kind": scene.dice.choice(DemandKind.values)}


def _response(scene: _Scene, number: int) -> dict[str, Any]:
    """An answer to one of the last demands, mostly by another party than the one that raised it."""
    demand = scene.dice.choice(scene.demands[-8:])
    stance = scene.dice.choice(Stance.values)
    condition = "If the others do so too." if stance == Stance.OPEN else ""
    return {
        "demand": demand,
        "by": scene.dice.choice(scene.parties),
        "stance": stance,
        "condition": condition,
    }


def _statement(scene: _Scene, number: int) -> dict[str, Any]:
    return {
        "actor": scene.dice.choice(scene.parties),
        "statement_kind": scene.dice.choice(StatementKind.values),
    }


_MADE_OF: dict[type[Entry], Callable[[_Scene, int], dict[str, Any]]] = {
    Meeting: _meeting,
    Demand: _demand,
    Response: _response,
    Statement: _statement,
}
