"""Who may do what: every address of the API, every method, every sort of caller.

A new address needs a row in OPEN below, or its test fails by name.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import orjson
import pytest
from django.test import Client
from django.urls import URLPattern, reverse
from django.utils import timezone

from talks.api import urls
from talks.models import ApiToken, Entry, User
from talks.vocabulary import Scope
from tests.talks.api.test_problems import check

pytestmark = pytest.mark.django_db
PUBLIC = "read"
# What a scope gives to everybody who has a login; all others take rights.
OF_ONES_OWN = {PUBLIC, "account"}
METHODS = ("get", "head", "options", "post", "put", "patch", "delete")
READING = {"get": PUBLIC, "head": PUBLIC, "options": PUBLIC}
EDITING = {"post": "edit", "options": PUBLIC}
OWNING = {"get": "account", "head": "account", "options": "account"}
DOING = {"post": "account", "options": "account"}
DECIDING = {"post": "review", "options": PUBLIC}

# {address by name: {method: scope}}; a method that is not here answers 405 to everybody.
OPEN: dict[str, dict[str, str]] = {
    **dict.fromkeys(
        [
            "root",
            "schema",
            "problem-list",
            "problem",
            "negotiation-list",
            "negotiation",
            "positions",
            "entry-list",
            "entry",
            "entry-versions",
            "change-list",
            "meeting-list",
            "meeting",
            "demand-list",
            "demand",
            "response-list",
            "response",
            "statement-list",
            "statement",
            "delegation-list",
            "delegation",
            "actor-list",
            "actor",
            "person-list",
            "person",
            "city-list",
            "issue-list",
            "outlet-list",
            "article",
            "negotiation-count",
            "entry-count",
            "account-list",
            "account-count",
            "account",
            "meeting-accounts",
            "meeting-count",
            "demand-count",
            "response-count",
            "statement-count",
            "delegation-count",
            "actor-count",
            "person-count",
            "city-count",
            "issue-count",
            "outlet-count",
            "article-count",
        ],
        READING,
    ),
    **dict.fromkeys(["entry-correct", "entry-retract", "entry-merge"], EDITING),
    **dict.fromkeys(
        ["proposal-accept", "proposal-merge", "proposal-reject", "proposal-undo", "proposal-decisions"],
        DECIDING,
    ),
    "entry-publish": {"get": "edit", "head": "edit", "options": "edit", "post": "edit"},
    "article-list": {**READING, "post": "submit"},
    "proposal-list": {"get": "review", "head": "review", "options": "review", "post": "propose"},
    "proposal-count": {"get": "review", "head": "review", "options": "review"},
    "proposal": {"get": "review", "head": "review", "options": "review"},
    "feed-list": {"get": "admin", "head": "admin", "options": "admin", "post": "admin"},
    "feed-count": {"get": "admin", "head": "admin", "options": "admin"},
    "view-list": {**OWNING, "post": "account"},
    "view": {**OWNING, "patch": "account", "delete": "account"},
    "webhook-list": {**OWNING, "post": "account"},
    "webhook": {**OWNING, "patch": "account", "delete": "account"},
    **dict.fromkeys(
        [
            "view-count",
            "webhook-count",
            "webhook-delivery-count",
            "webhook-delivery-list",
            "webhook-delivery",
        ],
        OWNING,
    ),
    **dict.fromkeys(
        ["webhook-secret", "webhook-test", "webhook-replay", "webhook-delivery-replay"],
        DOING,
    ),
    "feed": {"get": "admin", "head": "admin", "options": "admin"},
}
NAMES = [one.name for one in urls.urlpatterns if isinstance(one, URLPattern) and one.name != "nothing"]
ANYBODY = ("anonymous", *Scope.values, "reader with every scope")
STOPPED = {
    "expired": (401, "invalid-token"),
    "revoked": (401, "invalid-token"),
    "elsewhere": (403, "wrong-address"),
}


@pytest.fixture
def secrets(editor: User) -> dict[str, str]:
    """{role: the secret of its token}."""
    hour = timedelta(hours=1)
    later = timezone.now() + hour

    def issue(user: User, *scopes: str, **limits: Any) -> tuple[ApiToken, str]:
        limits = {"expires_at": later, **limits}
        return ApiToken.objects.issue(user, name="A desk", scopes=scopes, **limits)

    made = {scope: issue(editor, scope)[1] for scope in Scope.values}
    reader = User.objects.create_user("reader")
    made["reader with every scope"] = issue(reader, *Scope.values)[1]
    made["expired"] = issue(editor, *Scope.values, expires_at=timezone.now() - hour)[1]
    made["elsewhere"] = issue(editor, *Scope.values, networks=["203.0.113.0/24"])[1]
    revoked, made["revoked"] = issue(editor, *Scope.values)
    revoked.revoke()
    return made


@pytest.fixture
def call(client: Client, secrets: dict[str, str]) -> Callable[..., Any]:
    """call("edit", "post", address) -> the answer to that role."""

    def send(role: str, method: str, address: str) -> Any:
        headers = {} if role == "anonymous" else {"authorization": f"Bearer {secrets[role]}"}
        return client.generic(
            method.upper(), address, orjson.dumps({"nonsense": 1}), "application/json", headers=headers
        )

    return send


def address_of(name: str) -> str:
    """An address of that name: of nothing in particular, since what may be done is settled before."""
    pattern = next(one for one in urls.urlpatterns if one.name == name)
    fillers: dict[type, Any] = {UUID: uuid4()}
    wanted = pattern.pattern.converters
    args = {
        part: fillers.get(UUID) if "UUID" in type(how).__name__ else "nothing" for part, how in wanted.items()
    }
    return reverse(f"api:{name}", kwargs=args)


def expected(role: str, scope: str | None) -> tuple[int, str] | None:
    """The refusal that role meets; None where it is let in."""
    if role in STOPPED:
        return STOPPED[role]
    if scope is None:
        return 405, "method-not-allowed"
    if role == "anonymous":
        return None if scope == PUBLIC else (401, "not-authenticated")
    if role == "reader with every scope":
        return None if scope in OF_ONES_OWN else (403, "not-allowed")
    return None if role == scope else (403, "missing-scope")


@pytest.mark.parametrize("name", NAMES)
def test_every_role_meets_what_its_row_says(name: str, call: Callable[..., Any]) -> None:
    assert name in OPEN, f"{name} is new: say in OPEN which scope each of its methods needs"
    address = address_of(name)
    for method in METHODS:
        scope = OPEN[name].get(method)
        for role in (*ANYBODY, *STOPPED):
            answer, refusal = call(role, method, address), expected(role, scope)
            said = f"{role}: {method.upper()} {address} -> {answer.status_code}"
            if refusal is None:
                # Let in: what follows is about the nonsense that was sent, or that there is nothing there.
                assert answer.status_code in {200, 400, 404, 422}, said
                continue
            assert answer.status_code == refusal[0], said
            if method != "head":
                problem = check(answer, *refusal)
                assert refusal[1] != "missing-scope" or problem["scope"] == scope
            assert refusal[0] != 401 or answer["WWW-Authenticate"].startswith("Bearer"), said


def test_no_row_is_of_an_address_that_is_gone() -> None:
    assert set(OPEN) == set(NAMES)


def test_nobody_changed_anything(call: Callable[..., Any], demand: Entry) -> None:
    before = demand.changed_at
    for deed in ("publish", "correct", "retract", "merge"):
        for role in ANYBODY:
            if role != "edit":
                assert call(role, "post", f"/api/v1/entries/{demand.pk}/{deed}/").status_code in {401, 403}
    demand.refresh_from_db()
    assert (demand.changed_at, demand.version) == (before, 1)


def test_a_session_without_its_csrf_token_writes_nothing(editor: User) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(editor)
    answer = client.post(
        "/api/v1/articles/", {"url": "https://wire.example/1"}, content_type="application/json"
    )
    check(answer, 403, "not-allowed")
