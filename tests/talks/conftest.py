"""A small table of talks: four parties, one editor, one article whose sentences carry the entries."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from importlib import import_module
from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth.models import Group
from django.db import connection
from pytest_django.fixtures import Settings

from actors.models import Actor, City, Person
from talks import record
from talks.ingest import model
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
    Proposal,
    Response,
    Statement,
    User,
)
from talks.models.access import EDITORS
from tests.talks.ingest.fake_model import FakeModel

TEXT = (
    "Envoys of both sides met in Geneva on Monday.\n\n"
    "Russia demanded that the alliance take in no new members. “We need guarantees,” said Sergei Ryabkov.\n\n"
    "The United States called the demand a non-starter."
)
MONDAY = date(2022, 1, 10)
RECORDED = datetime(2022, 1, 10, 18, 0, tzinfo=UTC)


@pytest.fixture
def russia(db: None) -> Actor:
    return Actor.objects.create(slug="russia", name="Russia", short="RU", kind="state")


@pytest.fixture
def america(db: None) -> Actor:
    return Actor.objects.create(slug="united-states", name="United States", short="US", kind="state")


@pytest.fixture
def ukraine(db: None) -> Actor:
    return Actor.objects.create(slug="ukraine", name="Ukraine", short="UA", kind="state")


@pytest.fixture
def ryabkov(db: None) -> Person:
    return Person.objects.create(slug="sergei-ryabkov", name="Sergei Ryabkov", native_name="Сергей Рябков")


@pytest.fixture
def geneva(db: None) -> City:
    return City.objects.create(
        slug="geneva", name="Geneva", latitude=46.2, longitude=6.15, zone="Europe/Zurich", is_venue=True
    )


@pytest.fixture
def table(russia: Actor, america: Actor) -> Negotiation:
    """A negotiation of Russia and the United States on one issue."""
    negotiation = Negotiation.objects.create(slug="security-talks", title="Security talks")
    for order, actor in enumerate((russia, america)):
        Participation.objects.create(negotiation=negotiation, actor=actor, order=order)
    negotiation.issues.add(Issue.objects.create(slug="enlargement", name="Enlargement"))
    return negotiation


@pytest.fixture
def elsewhere(russia: Actor) -> Negotiation:
    """Another negotiation."""
    return Negotiation.objects.create(slug="grain-talks", title="Grain talks")


@pytest.fixture
def editors(db: None) -> Group:
    """The editors' group. A test that commits leaves an empty database: then migrations make it anew."""
    if not Group.objects.filter(name=EDITORS).exists():
        import_module("talks.migrations.0003_editors_decide_and_see").make_editors(apps, None)
        import_module("talks.migrations.0005_editors_see_what_the_model_took").let_editors_look(apps, None)
        import_module("talks.migrations.0009_editors_see_what_was_taught").let_editors_look(apps, None)
    return Group.objects.get(name=EDITORS)


@pytest.fixture
def editor(editors: Group) -> User:
    user = User.objects.create_user("ada", password="a long enough password", first_name="Ada", is_staff=True)
    user.groups.add(editors)
    return user


@pytest.fixture
def outlet(db: None) -> Outlet:
    return Outlet.objects.create(slug="wire", name="The Wire")


@pytest.fixture
def version(outlet: Outlet) -> ArticleVersion:
    article = Article.objects.create(
        title="A day of talks", outlet=outlet, state="proposed", published_at=RECORDED
    )
    return ArticleVersion.objects.create(
        article=article, title=article.title, text=TEXT, sha256="0" * 64, published_at=RECORDED
    )


@pytest.fixture
def cite(version: ArticleVersion) -> Callable[..., Citation]:
    """cite(entry, quote): a citation of that exact slice."""

    def make(
        entry: Entry, quote: str = "Envoys of both sides met in Geneva on Monday.", **more: Any
    ) -> Citation:
        start = version.text.index(quote)
        return Citation.objects.create(
            entry_id=entry.pk,
            version=version,
            start=start,
            end=start + len(quote),
            quote=quote,
            sentence=1,
            **more,
        )

    return make


@pytest.fixture
def publish(table: Negotiation, editor: User, cite: Callable[..., Citation]) -> Callable[..., Entry]:
    """publish(entry, at=...): save, cite and publish."""

    def make(entry: Entry, *, quote: str | None = None, at: datetime | None = RECORDED) -> Entry:
        if not hasattr(entry, "negotiation"):
            entry.negotiation = table
        entry.kind = entry.KIND  # type: ignore[attr-defined]
        entry.save()
        cite(entry, quote) if quote else cite(entry)
        record.publish(entry, by=editor, reason="Test", at=at)
        return entry

    return make


def number_now() -> None:
    """Number the changes of the open transaction, as its end would: for tests that never commit."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")


def on(day: date = MONDAY, **more: Any) -> dict[str, Any]:
    """Date fields for a day known to the day."""
    return {"earliest": day, "latest": day, "precision": "day", "basis": "stated", **more}


@pytest.fixture
def meeting(publish: Callable[..., Entry], geneva: City, russia: Actor, america: Actor) -> Meeting:
    """Geneva, 10 January, both parties seated."""
    entry = Meeting(title="Envoys meet in Geneva", city=geneva, format="bilateral", **on())
    publish(entry, at=RECORDED)
    for actor in (russia, america):
        Delegation.objects.create(meeting=entry, actor=actor)
    record.correct(entry, by=None, reason="Seats", at=RECORDED, correction=False)
    return entry


@pytest.fixture
def demand(publish: Callable[..., Entry], russia: Actor) -> Demand:
    entry = Demand(title="No new members for the alliance", by=russia, **on())
    publish(entry, quote="Russia demanded that the alliance take in no new members.")
    return entry


@pytest.fixture
def answer(publish: Callable[..., Entry], demand: Demand, america: Actor) -> Response:
    entry = Response(title="A non-starter", demand=demand, by=america, stance="non_starter", **on())
    publish(entry, quote="The United States called the demand a non-starter.")
    return entry


@pytest.fixture
def statement(publish: Callable[..., Entry], ryabkov: Person, russia: Actor) -> Statement:
    entry = Statement(
        title="Ryabkov asks for guarantees",
        speaker=ryabkov,
        actor=russia,
        direct=True,
        words="We need guarantees",
        **on(),
    )
    publish(entry, quote="We need guarantees")
    return entry


@pytest.fixture
def propose(version: ArticleVersion, table: Negotiation) -> Callable[..., Proposal]:
    """propose(kind, quote, **payload): a pending proposal with that sentence as evidence."""

    def make(kind: str, quote: str, *, title: str = "A finding", nth: int = 0, **payload: Any) -> Proposal:
        start = version.text.index(quote)
        span = {"start": start, "end": start + len(quote), "quote": quote, "zone": "body"}
        return Proposal.objects.create(
            version=version,
            negotiation=table,
            kind=kind,
            title=title,
            payload=payload,
            evidence=[span],
            position=start,
            span_hash=f"{kind}:{start}:{nth}",
            rule_id="test",
            extractor="rules",
            extractor_version="1",
            confidence=0.9,
            likelihood=0.9,
        )

    return make


@pytest.fixture
def fake(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeModel]:
    """A model that is configured, with short patience; the door is open to nothing else of this machine."""
    server = FakeModel(socket.create_server(("127.0.0.1", 0)))
    server.start()
    settings.LLM_URL, settings.LLM_KEY, settings.LLM_MODEL = server.url, "key-of-the-test", "small"
    settings.LLM_TIMEOUT, settings.LLM_DEADLINE = 1, 3
    monkeypatch.setattr(model, "FIRST_PAUSE", 0.05)
    yield server
    server.stop()
