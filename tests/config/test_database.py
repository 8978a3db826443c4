"""Connections that stay open: quiet ones are not asked, ended ones are replaced, old ones are asked."""

from __future__ import annotations

import select
from collections.abc import Iterator
from unittest import mock

import pytest
from django.db import connection
from django.db.backends.postgresql import base as django_base
from pytest_django import DjangoDbBlocker

from config.database import base


@pytest.fixture
def line(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[base.DatabaseWrapper]:
    """A connection of its own, as a web process has between two requests."""
    with django_db_blocker.unblock():
        copied = connection.copy()
        assert isinstance(copied, base.DatabaseWrapper)
        copied.ensure_connection()
        assert copied.is_usable()
        yield copied
        copied.close()


@pytest.fixture
def asked() -> Iterator[mock.Mock]:
    """Django's way, which costs a query."""
    own = django_base.DatabaseWrapper
    with mock.patch.object(own, "is_usable", autospec=True, side_effect=own.is_usable) as watched:
        yield watched


def ask(line: base.DatabaseWrapper, statement: str) -> None:
    with line.cursor() as cursor:
        cursor.execute(statement)


def end(line: base.DatabaseWrapper) -> None:
    """As a restart of the server does."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(%s, 5000)", [line.connection.info.backend_pid])


def test_it_works(line: base.DatabaseWrapper, asked: mock.Mock) -> None:
    ask(line, "SELECT 1")
    assert line.is_usable()
    assert not asked.called


def test_a_connection_that_the_server_ended_is_of_no_use(line: base.DatabaseWrapper) -> None:
    end(line)
    assert not line.is_usable()


def test_a_connection_that_is_closed_is_of_no_use(line: base.DatabaseWrapper) -> None:
    line.connection.close()
    assert not line.is_usable()
    line.connection = None
    assert not line.is_usable()


def test_the_next_request_gets_a_new_one(line: base.DatabaseWrapper) -> None:
    end(line)
    line.close_if_unusable_or_obsolete()
    ask(line, "SELECT 1")
    assert line.is_usable()


def test_news_of_the_server_is_no_end(line: base.DatabaseWrapper, asked: mock.Mock) -> None:
    ask(line, "LISTEN news")
    with connection.cursor() as cursor:
        cursor.execute("NOTIFY news")
    assert select.select([line.connection], [], [], 5)[0]  # the news is on its way
    assert line.is_usable()
    assert asked.called


def test_a_line_that_was_not_asked_for_long_is_asked(
    line: base.DatabaseWrapper, asked: mock.Mock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(base, "ASK_EVERY", 0.0)
    assert line.is_usable()
    assert asked.call_count == 1
