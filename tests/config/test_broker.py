"""`check --deploy` looks at the broker: one that drops messages when it is full is refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from kombu import Connection
from pytest_django.fixtures import Settings

from config.reach import check_broker


@pytest.fixture
def broker(embedded_pair: None) -> Iterator[Any]:
    """The real one, spoken to; its policy is put back afterwards."""
    with Connection(settings.CELERY_BROKER_URL) as line:
        channel: Any = line.default_channel
        yield channel.client
        channel.client.config_set("maxmemory-policy", "noeviction")


def test_it_works(broker: Any) -> None:
    assert check_broker() == []


def test_a_policy_that_drops_messages_is_an_error(broker: Any) -> None:
    broker.config_set("maxmemory-policy", "allkeys-lru")
    with pytest.raises(SystemCheckError, match=r"throws messages away when it is full \(allkeys-lru\)"):
        call_command("check", "--deploy", "--tag", "broker")


def test_one_that_cannot_be_asked_is_a_note(settings: Settings) -> None:
    settings.CELERY_BROKER_URL = "redis://127.0.0.1:1/0"
    (note,) = check_broker()
    assert note.id == "parley.I001" and not note.is_serious()
    assert "Connection refused" in note.msg
