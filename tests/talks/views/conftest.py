"""More entries than fit on one page, and a client that decides."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.test import Client

from actors.models import Actor
from talks.models import Entry, Statement, User
from tests.every_page import proposal, record_of_talks  # noqa: F401
from tests.talks.conftest import on


@pytest.fixture
def many(publish: Callable[..., Entry], russia: Actor) -> Callable[[int], list[Entry]]:
    """many(n): n statements of Russia, a day each from 1 December 2021 on."""

    def make(count: int) -> list[Entry]:
        return [
            publish(
                Statement(
                    title=f"Statement {number}", actor=russia, **on(date(2021, 12, 1) + timedelta(number))
                )
            )
            for number in range(count)
        ]

    return make


@pytest.fixture
def desk(client: Client, editor: User) -> Client:
    """A client logged in as an editor."""
    client.force_login(editor)
    return client
