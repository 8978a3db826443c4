"""No database, no trace: 503 that says so, on pages and over the API."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.db import OperationalError, connection
from django.test import Client


@pytest.fixture
def gone(db: None) -> Iterator[None]:
    """Every query fails as with a database that went away."""

    def fail(*_: object) -> None:
        raise OperationalError("the connection is lost")

    with connection.execute_wrapper(fail):
        yield


@pytest.fixture
def visitor() -> Client:
    """One who gets what a server answers, not our exceptions."""
    return Client(raise_request_exception=False)


def test_it_works(gone: None, visitor: Client) -> None:
    page = visitor.get("/")
    assert page.status_code == 503
    assert page["Retry-After"] == "10" and page["Cache-Control"] == "no-store"
    words = page.content.decode()
    assert "The record cannot be read at the moment" in words
    assert "connection is lost" not in words and "Traceback" not in words


def test_over_the_api_it_is_a_problem(gone: None, visitor: Client) -> None:
    answer = visitor.get("/api/v1/entries/")
    assert answer.status_code == 503 and answer["Content-Type"] == "application/problem+json"
    assert answer["Retry-After"] == "10"
    assert answer.json()["type"].endswith("/unavailable/")
    assert "connection is lost" not in answer.content.decode()


def test_a_fault_of_ours_stays_one(db: None, visitor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("talks.views.about.render", lambda *_: 1 / 0)
    page = visitor.get("/about/")
    assert page.status_code == 500
    assert "Something went wrong on our side" in page.content.decode()
