"""Bodies that are refused before anybody reads their members, at every address that takes one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from django.conf import LazySettings
from django.db import IntegrityError, OperationalError
from django.test import Client
from psycopg.errors import DeadlockDetected

from talks.api.parsers import DEEPEST
from talks.api.problems import Problem
from talks.api.views.writing import TRIES, in_one_piece
from talks.models import Article, EntryVersion, Feed, Proposal, User
from talks.vocabulary import Scope
from tests.talks.api.test_every_role import OPEN, address_of
from tests.talks.api.test_problems import check

pytestmark = pytest.mark.django_db
Post = Callable[..., Any]
WRITES = [name for name, methods in OPEN.items() if "post" in methods]
DEEP = "[" * (DEEPEST + 1) + "]" * (DEEPEST + 1)


@pytest.fixture
def sent(post: Post, demand: EntryVersion) -> Callable[..., Any]:
    """sent(name, body) -> the answer of that address; nothing may have changed."""

    def send(name: str, body: str | bytes, **headers: str) -> Any:
        address = address_of(name).removeprefix("/api/v1/")
        answer = post(address, body, if_match='"v1"', **headers)
        assert [model.objects.count() for model in (Article, Feed, Proposal)] == [1, 0, 0]
        assert EntryVersion.objects.count() == 1
        return answer

    return send


@pytest.mark.parametrize("name", WRITES)
def test_what_is_not_json_is_refused(name: str, sent: Callable[..., Any]) -> None:
    for body in ("{", "nothing", b"\xff", '{"a": NaN}', '{"a": "\\ud800"}', "{'a': 1}", "[1,]"):
        check(sent(name, body), 400, "bad-request")


@pytest.mark.parametrize("name", WRITES)
def test_what_nests_too_deep_is_refused(name: str, sent: Callable[..., Any]) -> None:
    assert "deeper" in check(sent(name, DEEP), 400, "bad-request")["detail"]
    assert "deeper" in check(sent(name, f'{{"reason": {DEEP}}}'), 400, "bad-request")["detail"]
    check(sent(name, "[" * 100_000), 400, "bad-request")


@pytest.mark.parametrize("name", WRITES)
def test_nul_is_not_text(name: str, sent: Callable[..., Any]) -> None:
    for body in ('{"reason": "\\u0000"}', '{"\\u0000": 1}', '{"reason": ["a", {"b": "\\u0000"}]}'):
        assert "NUL" in check(sent(name, body), 400, "bad-request")["detail"]


@pytest.mark.parametrize("name", WRITES)
def test_what_is_too_large_is_refused(name: str, sent: Callable[..., Any], settings: LazySettings) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    check(sent(name, '{"reason": "' + "x" * 1000 + '"}'), 413, "too-large")
    check(sent(name, '{"reason": "' + "x" * 1000 + '"}', idempotency_key="1"), 413, "too-large")


@pytest.mark.parametrize("name", WRITES)
def test_unknown_members_and_wrong_types_are_refused(name: str, sent: Callable[..., Any]) -> None:
    assert "/colour" in [
        one["pointer"] for one in check(sent(name, '{"colour": 1}'), 422, "invalid-body")["errors"]
    ]
    for body in ("[]", "7", "null", '"text"', "true"):
        check(sent(name, body), 422, "invalid-body")


@pytest.mark.parametrize("name", WRITES)
def test_parameters_are_refused(name: str, post: Post) -> None:
    check(post(address_of(name).removeprefix("/api/v1/") + "?force=1"), 400, "invalid-parameter")


@pytest.mark.parametrize("name", WRITES)
def test_another_type_is_refused(name: str, client: Any, issue: Callable[..., str]) -> None:
    secret = issue(*Scope.values)
    headers = {"authorization": f"Bearer {secret}"}
    for media_type in ("text/xml", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"):
        answer = client.generic("POST", address_of(name), "a=1", media_type, headers=headers)
        check(answer, 415, "unsupported-media-type")


def test_a_form_from_a_session_is_refused_too(editor: User) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(editor)
    browser.get("/account/tokens/")
    headers = {"x-csrftoken": browser.cookies["csrftoken"].value}
    check(browser.post("/api/v1/articles/", {"url": "x"}, headers=headers), 415, "unsupported-media-type")
    answer = browser.post(
        "/api/v1/articles/", {"text": "Envoys met."}, content_type="application/json", headers=headers
    )
    assert answer.status_code == 202


def test_ids_are_ids(post: Post) -> None:
    for path in ("entries/1/retract/", "proposals/x/accept/", f"entries/{UUID(int=0)}/publish/x/"):
        check(post(path), 404, "not-found")


def test_two_writers_who_waited_for_each_other_try_again() -> None:
    tried: list[int] = []

    def write() -> str:
        tried.append(1)
        if len(tried) < TRIES:
            raise OperationalError("deadlock") from DeadlockDetected("deadlock")
        return "done"

    assert in_one_piece(write) == "done"
    assert len(tried) == TRIES


def test_who_loses_every_time_is_told_so() -> None:
    tried: list[int] = []

    def write() -> None:
        tried.append(1)
        raise OperationalError("deadlock") from DeadlockDetected("deadlock")

    with pytest.raises(OperationalError):
        in_one_piece(write)
    assert len(tried) == TRIES


def test_what_the_database_refuses_is_a_conflict() -> None:
    def write() -> None:
        raise IntegrityError("no")

    with pytest.raises(Problem, match="refuses this"):
        in_one_piece(write)
