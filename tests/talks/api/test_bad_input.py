"""Whatever is sent that cannot stand: the right problem, at every address, and nothing changed.

An address that writes needs a row in ROWS below, or its test fails by name; those that are read need none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import uuid4

import orjson
import pytest
from django.apps import apps
from django.conf import settings
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from talks import cursors, review
from talks.api import urls
from talks.api.pagination import RowCursorPagination
from talks.api.parsers import DEEPEST
from talks.api.views.editorial import tag_of
from talks.ingest import pipeline
from talks.models import ApiToken, Demand, Entry, Proposal, SavedView, User, WebhookDelivery, WebhookEndpoint
from talks.vocabulary import Scope
from talks.webhooks import spreading
from tests.talks.api.test_problems import check
from tests.talks.conftest import on

pytestmark = pytest.mark.django_db
VIEWS: dict[str, Any] = {
    str(one.name): vars(one.callback)["view_class"] for one in urls.urlpatterns if one.name != "nothing"
}
WRITES = {
    (name, method)
    for name, view in VIEWS.items()
    for method in ("post", "patch")
    if hasattr(view, "body") and method in view.http_method_names
}
LISTS = [
    name
    for name, view in VIEWS.items()
    if issubclass(getattr(view, "pagination_class", None) or object, RowCursorPagination)
]


@dataclass
class Things:
    """What is there to be written to."""

    demand: Entry
    other: Entry
    draft: Entry
    waiting: Proposal
    decided: Proposal
    view: SavedView
    webhook: WebhookEndpoint
    message: WebhookDelivery


@dataclass
class Row:
    """A request that is taken: a good body, and what stands for the ids in the address."""

    body: Callable[[Things], dict[str, Any]]
    ids: Callable[[Things], list[Any]] = lambda things: []
    seen: Callable[[Things], Entry] | None = None  # whose tag If-Match carries

    def address(self, name: str, things: Things) -> str:
        return reverse(f"api:{name}", args=[getattr(one, "pk", one) for one in self.ids(things)])

    def headers(self, things: Things) -> dict[str, str]:
        return {"if-match": tag_of(self.seen(things))} if self.seen else {}


REASON = {"reason": "Misread"}
HOOK = {"name": "Desk", "url": "https://desk.example/in", "types": ["demand.raised"], "party": "russia"}
SAID = "“We need guarantees,” said Sergei Ryabkov."
ROWS: dict[tuple[str, str], Row] = {
    ("article-list", "post"): Row(lambda _: {"url": "https://wire.example/1", "title": "Talks"}),
    ("feed-list", "post"): Row(
        lambda _: {"url": "https://wire.example/feed", "outlet": "The Wire", "interval_seconds": 900}
    ),
    ("proposal-list", "post"): Row(
        lambda of: {
            "article": str(of.waiting.version.article_id),
            "kind": "statement",
            "title": "Ryabkov asks for guarantees",
            "negotiation": "security-talks",
            "evidence": [{"quote": SAID}],
            "finding": {"speaker": "sergei-ryabkov"},
        }
    ),
    ("proposal-accept", "post"): Row(lambda _: {"edits": {"title": "None"}}, lambda of: [of.waiting]),
    ("proposal-merge", "post"): Row(lambda of: {"entry": str(of.demand.pk)}, lambda of: [of.waiting]),
    ("proposal-reject", "post"): Row(lambda _: {"reason": "duplicate"}, lambda of: [of.waiting]),
    ("proposal-undo", "post"): Row(lambda _: {}, lambda of: [of.decided]),
    ("proposal-decisions", "post"): Row(
        lambda of: {
            "decisions": [{"proposal": str(of.waiting.pk), "decision": "reject", "reason": "duplicate"}]
        }
    ),
    ("entry-publish", "post"): Row(lambda _: REASON, lambda of: [of.draft], lambda of: of.draft),
    ("entry-correct", "post"): Row(
        lambda _: {**REASON, "changes": {"title": "No growth"}}, lambda of: [of.demand], lambda of: of.demand
    ),
    ("entry-retract", "post"): Row(lambda _: REASON, lambda of: [of.demand], lambda of: of.demand),
    ("entry-merge", "post"): Row(
        lambda of: {**REASON, "into": str(of.other.pk)}, lambda of: [of.demand], lambda of: of.demand
    ),
    ("view-list", "post"): Row(lambda _: {"title": "Mine", "query": "", "negotiation": "security-talks"}),
    ("view", "patch"): Row(lambda _: {"title": "Mine", "query": "party=russia"}, lambda of: [of.view]),
    ("webhook-list", "post"): Row(lambda _: HOOK),
    ("webhook", "patch"): Row(lambda _: {**HOOK, "active": False}, lambda of: [of.webhook]),
    ("webhook-secret", "post"): Row(lambda _: {}, lambda of: [of.webhook]),
    ("webhook-test", "post"): Row(lambda _: {}, lambda of: [of.webhook]),
    ("webhook-replay", "post"): Row(
        lambda _: {"first": "2022-01-10T00:00Z", "last": "2022-01-11T00:00Z"}, lambda of: [of.webhook]
    ),
    ("webhook-delivery-replay", "post"): Row(lambda _: {}, lambda of: [of.webhook, of.message]),
}  # fmt: skip
KEYS = pytest.mark.parametrize(("name", "method"), sorted(WRITES))


@pytest.fixture
def chief(db: None) -> User:
    return User.objects.create_superuser("chief")


@pytest.fixture
def things(
    publish: Callable[..., Entry],
    propose: Callable[..., Proposal],
    cite: Callable[..., Any],
    demand: Demand,
    statement: Entry,
    chief: User,
    monkeypatch: pytest.MonkeyPatch,
) -> Things:
    monkeypatch.setattr(pipeline, "check_feed", lambda url: None)
    draft = Demand.objects.create(title="No bases", kind="demand", negotiation=demand.negotiation, **on())
    cite(draft)
    quote = "The United States called the demand a non-starter."
    decided = propose("demand", quote, by="russia", demand_kind="demand", nth=1)
    review.reject(decided, by=chief, reason="duplicate")
    endpoint = WebhookEndpoint.objects.create(
        owner=chief, name="Desk", url="https://desk.example/in", types=["demand.raised"]
    )
    return Things(
        demand,
        publish(Demand(title="No new allies", by=demand.by, **on())),
        draft,
        propose("demand", quote, by="russia", demand_kind="demand"),
        decided,
        SavedView.objects.create(owner=chief, slug="russia-only", title="Russia only"),
        endpoint,
        spreading.test_message(endpoint),
    )


@pytest.fixture
def send(client: Client, chief: User, things: Things) -> Callable[..., Any]:
    """send("entry-merge", "post", body) -> the answer to somebody who may do anything."""
    later = timezone.now() + timedelta(hours=1)
    _, secret = ApiToken.objects.issue(chief, name="A desk", scopes=Scope.values, expires_at=later)

    def ask(
        name: str,
        method: str,
        body: Any,
        *,
        at: str = "",
        query: str = "",
        kind: str = "application/json",
        **more: str,
    ) -> Any:
        row = ROWS[name, method]
        sent = body if isinstance(body, bytes) else orjson.dumps(body)
        headers = {"authorization": f"Bearer {secret}", **row.headers(things), **more}
        address = (at or row.address(name, things)) + query
        return client.generic(method.upper(), address, sent, kind, headers=headers)

    return ask


@pytest.fixture
def unchanged(things: Things) -> Iterator[None]:
    """Every row of ours is after the test what it was before."""
    before = everything()
    yield
    assert everything() == before


def everything() -> dict[str, str]:
    """{table: a digest of its rows}; that a token was used is none of it."""
    tables = [one._meta.db_table for one in apps.get_models() if one._meta.app_label in ("talks", "actors")]
    digest = "SELECT '{0}', md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM \"{0}\" t"
    parts = [digest.format(table) for table in sorted(set(tables) - {ApiToken._meta.db_table})]
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(parts))
        return dict(cursor.fetchall())


@pytest.fixture
def good(things: Things) -> Callable[[str, str], dict[str, Any]]:
    return lambda name, method: ROWS[name, method].body(things)


def test_every_address_that_writes_has_its_row() -> None:
    assert set(ROWS) == WRITES


@KEYS
def test_it_works(name: str, method: str, send: Callable[..., Any], good: Any) -> None:
    answer = send(name, method, good(name, method))
    assert answer.status_code in {200, 201, 202}, answer.content


# ── What is refused: each yields (how it is sent, status, kind, where the fault is) ─────────────

Sent = tuple[dict[str, Any], int, str, str | None]


def an_unknown_member(body: dict[str, Any]) -> Iterator[Sent]:
    yield {"body": {**body, "surprise": 1}}, 422, "invalid-body", "/surprise"


def a_value_of_another_type(body: dict[str, Any]) -> Iterator[Sent]:
    others: tuple[Any, ...] = (7, 0.5, [[]], {"a": 1}, "\u0663", True)
    for member, value in body.items():
        for other in others:
            if type(other) is not type(value) or isinstance(value, dict | list):
                yield {"body": {**body, member: other}}, 422, "invalid-body", f"/{member}"


def no_object(body: dict[str, Any]) -> Iterator[Sent]:
    for other in ([], "text", 7, True, None, [body]):
        yield {"body": other}, 422, "invalid-body", ""


def no_json_or_too_deep(body: dict[str, Any]) -> Iterator[Sent]:
    deep = b'{"a":' * (DEEPEST + 1) + b"1" + b"}" * (DEEPEST + 1)
    for sent in (b"{", b"{'a': 1}", b"\xff\xfe", b'{"a": NaN}', b'{"a": "\\u0000"}', deep, b"[" * 100_000):
        yield {"body": sent}, 400, "bad-request", None


def too_large(body: dict[str, Any]) -> Iterator[Sent]:
    yield {"body": {**body, "note": "x" * settings.DATA_UPLOAD_MAX_MEMORY_SIZE}}, 413, "too-large", None


def another_kind_of_body(body: dict[str, Any]) -> Iterator[Sent]:
    for kind in ("application/x-www-form-urlencoded", "text/plain", "application/xml", "multipart/form-data"):
        yield {"body": b"a=1", "kind": kind}, 415, "unsupported-media-type", None


def a_parameter(body: dict[str, Any]) -> Iterator[Sent]:
    yield {"body": body, "query": "?colour=red"}, 400, "invalid-parameter", None


def what_names_nothing(body: dict[str, Any]) -> Iterator[Sent]:
    for member in {"article", "entry", "into", "negotiation", "party", "view"} & body.keys():
        nobody = str(uuid4()) if member in {"article", "entry", "into"} else "atlantis"
        yield {"body": {**body, member: nobody}}, 422, "invalid-body", f"/{member}"


FAULTS = (
    an_unknown_member,
    a_value_of_another_type,
    no_object,
    no_json_or_too_deep,
    too_large,
    another_kind_of_body,
    a_parameter,
    what_names_nothing,
)


@KEYS
def test_each_fault_is_the_right_problem(
    name: str, method: str, send: Callable[..., Any], good: Any, unchanged: None
) -> None:
    for fault in FAULTS:
        for sent, status, kind, where in fault(good(name, method)):
            problem = check(send(name, method, **sent), status, kind)
            if where is not None:
                pointers = [error["pointer"] for error in problem["errors"]]
                assert all(one == where or one.startswith(f"{where}/") for one in pointers), (fault, sent)


@KEYS
def test_ids_of_nothing_and_stale_tags_are_refused(
    name: str, method: str, send: Callable[..., Any], good: Any, things: Things, unchanged: None
) -> None:
    ids, body = [one.pk for one in ROWS[name, method].ids(things)], good(name, method)
    for place in range(len(ids)):
        at = reverse(f"api:{name}", args=[*ids[:place], uuid4(), *ids[place + 1 :]])
        check(send(name, method, body, at=at), 404, "not-found")
    assert bool(ROWS[name, method].seen) == getattr(VIEWS[name], "takes_if_match", False)
    for tag in ('"v7"', 'W/"v1"', "v1", '"v"', '"v10-part-00000000"', ""):
        if ROWS[name, method].seen:
            check(send(name, method, body, **{"if-match": tag}), 412, "stale")


@KEYS
def test_another_body_under_the_same_key_is_refused(name: str, method: str, send: Any, good: Any) -> None:
    body, key = good(name, method), {"idempotency-key": "a-1"}
    assert send(name, method, body, **key).status_code < 300
    before = everything()
    check(send(name, method, {**body, "reason": "Another"}, **key), 422, "key-reused")
    assert send(name, method, body, **key)["Idempotency-Replayed"] == "true"
    assert everything() == before


# ── What is read ────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def read(client: Client, chief: User, things: Things) -> Callable[..., Any]:
    """read("entry-list", cursor="x") -> the answer, also of lists under something."""
    client.force_login(chief)
    ids = {"entry-versions": things.demand.pk, "webhook-delivery-list": things.webhook.pk}
    return lambda name, **params: client.get(
        reverse(f"api:{name}", args=[ids[name]] if name in ids else []), params
    )


@pytest.mark.parametrize("name", LISTS)
def test_a_list_refuses_what_is_no_page(name: str, read: Callable[..., Any]) -> None:
    assert read(name).status_code == 200
    foreign = [
        cursors.encode("x"),
        cursors.encode(1, 2, 3, 4),
        "bm9uc2Vuc2U",
        "W" * 3000,
        "\u0433\u0434\u0435",
    ]
    for parameter, wrong in [
        *(("cursor", one) for one in foreign),
        *(("page_size", one) for one in ("0", "101", "-1", "many", "\u0663", "1e1")),
        ("colour", "red"),
        ("fields", "colour"),
        ("omit", "colour"),
    ]:
        (error,) = check(read(name, **{parameter: wrong}), 400, "invalid-parameter")["errors"]
        assert error["parameter"] == parameter, wrong


def test_an_expired_cursor_is_gone(read: Callable[..., Any]) -> None:
    expired = cursors.encode(7, str(uuid4()))
    check(read("change-list", cursor=expired), 410, "cursor-expired")


@pytest.mark.parametrize(
    "name", [one.name for one in urls.urlpatterns if one.pattern.converters and one.name != "nothing"]
)
def test_a_single_one_of_nothing_is_not_found(name: str, client: Client, chief: User) -> None:
    client.force_login(chief)
    converters = next(one for one in urls.urlpatterns if one.name == name).pattern.converters
    ids = [uuid4() if "UUID" in type(one).__name__ else "nobody" for one in converters.values()]
    answer = client.get(reverse(f"api:{name}", args=ids))
    assert answer.status_code == (404 if "get" in VIEWS[name].http_method_names else 405)
    assert answer["Content-Type"] == "application/problem+json"
