"""A caller, the schema, and entries of every kind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import orjson
import pytest
from django.test import Client
from django.utils import timezone
from drf_spectacular.generators import SchemaGenerator

from actors.models import Actor
from talks import record, wake
from talks.api import tally
from talks.models import Account, AccountPoint, ApiToken, Citation, Entry, Meeting, Question, User
from talks.vocabulary import EntryKind, Scope
from tests.talks.conftest import on


@pytest.fixture(autouse=True)
def shares_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test begins with full shares of requests."""
    monkeypatch.setattr(tally, "PREFIX", f"{tally.PREFIX}:{uuid4()}")


@pytest.fixture
def get(client: Client, db: None) -> Callable[..., Any]:
    """get("entries/", party="russia") -> the answer."""

    def ask(path: str, **params: Any) -> Any:
        return client.get(f"/api/v1/{path}", params)

    return ask


@pytest.fixture
def issue(editor: User) -> Callable[..., str]:
    """issue("read", "edit", user=..., networks=[...]) -> the secret of a token, the editor's if not said."""

    def make(*scopes: str, user: User | None = None, **limits: Any) -> str:
        limits = {"expires_at": timezone.now() + timedelta(hours=1), **limits}
        return ApiToken.objects.issue(user or editor, name="A desk", scopes=scopes, **limits)[1]

    return make


@pytest.fixture
def post(client: Client, issue: Callable[..., str]) -> Callable[..., Any]:
    """post("articles/", {...}, if_match='"v1"') -> the answer to an editor's token that has every scope."""
    secret = issue(*Scope.values)

    def send(path: str, body: Any = None, **headers: str) -> Any:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        sent = body if isinstance(body, str | bytes) else orjson.dumps(body if body is not None else {})
        return client.post(
            f"/api/v1/{path}",
            sent,
            content_type="application/json",
            headers={"authorization": f"Bearer {secret}", **named},
        )

    return send


@pytest.fixture
def hinted(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The endpoints that workers were told of."""
    told: list[Any] = []
    monkeypatch.setattr(wake, "after_commit", lambda task, pk: told.append((task, pk)))
    return told


@pytest.fixture
def owner(db: None) -> User:
    """Somebody with a login and no rights."""
    return User.objects.create_user("olga", email="olga@desk.example")


@pytest.fixture
def ask(client: Client, issue: Callable[..., str], owner: User, hinted: list[Any]) -> Callable[..., Any]:
    """ask("POST", "webhooks/", {...}) -> the answer to her token, which may do nothing else."""
    secrets: dict[User, str] = {}

    def send(method: str, path: str, body: Any = None, *, by: User = owner, **headers: str) -> Any:
        secret = secrets.setdefault(by, issue("account", user=by))
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return client.generic(
            method,
            f"/api/v1/{path}",
            orjson.dumps(body) if body is not None else b"",
            "application/json",
            headers={"authorization": f"Bearer {secret}", **named},
        )

    return send


@pytest.fixture(scope="session")
def schema() -> dict[str, Any]:
    """The OpenAPI description as plain data."""
    described: dict[str, Any] = SchemaGenerator().get_schema(  # type: ignore[no-untyped-call]
        request=None, public=True
    )
    return described


@pytest.fixture
def account(
    publish: Callable[..., Any], cite: Callable[..., Citation], meeting: Meeting, russia: Actor
) -> Entry:
    """Russia's version of the Geneva meeting, with one point."""
    entry: Account = publish(Account(title="Russia's account", meeting=meeting, actor=russia, **on()))
    question = Question.objects.create(meeting=meeting, text="Were guarantees discussed?")
    point = cite(entry, "We need guarantees")
    AccountPoint.objects.create(account=entry, question=question, claim="Yes", citation=point)
    record.correct(entry, by=None, reason="Point", correction=False)
    assert entry.kind == EntryKind.ACCOUNT
    return entry
