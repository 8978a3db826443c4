"""A caller, the schema, and entries of every kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.conf import LazySettings
from django.core.cache import cache
from django.test import Client
from drf_spectacular.generators import SchemaGenerator

from actors.models import Actor
from talks import record
from talks.models import Account, AccountPoint, Citation, Entry, Meeting, Question
from talks.vocabulary import EntryKind
from tests.talks.conftest import on


@pytest.fixture(autouse=True)
def shares_counted_in_memory(settings: LazySettings) -> Iterator[None]:
    """Each test begins with a full share of requests, and needs no server to count them."""
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def get(client: Client, db: None) -> Callable[..., Any]:
    """get("entries/", party="russia") -> the answer."""

    def ask(path: str, **params: Any) -> Any:
        return client.get(f"/api/v1/{path}", params)

    return ask


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
