"""/healthz asks nobody; /readyz is ready only when the database, the workers and a wanted demo are."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.core.cache import cache
from django.db import OperationalError, connection
from django.test import RequestFactory
from pytest_django.fixtures import Settings
from redis import ConnectionError as RedisConnectionError

from config import health

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clean_signs(settings: Settings, tmp_path: Any) -> None:
    settings.DATA_DIR = tmp_path
    settings.PARLEY_DEMO = False
    health.forget_heart()


def readiness() -> tuple[int, dict[str, Any]]:
    answer = health.readyz(RequestFactory().get("/readyz"))
    return answer.status_code, json.loads(answer.content)


def test_it_works() -> None:
    health.beat_heart()
    signs = {"ready": True, "database": True, "migrated": True, "workers": True, "demo": None}
    assert readiness() == (200, signs)


def test_healthz_answers_without_database_or_broker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "ensure_connection", lambda: pytest.fail("asked the database"))
    answer = health.healthz(RequestFactory().get("/healthz"))
    assert (answer.status_code, answer.content) == (200, b"ok\n")


def test_without_workers_it_is_not_ready() -> None:
    status, signs = readiness()
    assert (status, signs["ready"], signs["workers"]) == (503, False, False)


def test_a_missing_migration_is_not_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    health.beat_heart()
    monkeypatch.setattr(health, "_newest_migrations", lambda: frozenset({("talks", "9999_tomorrow")}))
    assert readiness()[1]["migrated"] is False
    assert readiness()[0] == 503


def test_a_lost_database_is_said_not_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    def lost() -> bool:
        raise OperationalError("gone")

    health.beat_heart()
    monkeypatch.setattr(health, "migrated", lost)
    status, signs = readiness()
    assert (status, signs["database"]) == (503, False)


def test_a_lost_broker_is_said_not_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(key: str) -> bool:
        raise RedisConnectionError("gone")

    monkeypatch.setattr(cache, "get", lost)
    assert readiness()[1]["workers"] is False


def test_a_wanted_demo_belongs_to_readiness(settings: Settings) -> None:
    settings.PARLEY_DEMO = True
    health.beat_heart()
    assert readiness() == (503, {**readiness()[1], "demo": False})
    health.mark_demo_loaded()
    assert readiness() == (200, {**readiness()[1], "demo": True})


def test_the_mark_of_another_database_counts_for_nothing(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.PARLEY_DEMO = True
    health.mark_demo_loaded()
    monkeypatch.setattr(health, "_database_identity", lambda: "another/1")
    assert health.demo_loaded() is False
