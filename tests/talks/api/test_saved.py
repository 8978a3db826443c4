"""A person's own saved views over the API."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from talks import saving
from talks.models import Entry, Negotiation, SavedView, User, WebhookEndpoint
from tests.talks.api.test_handing_in import pointers
from tests.talks.api.test_problems import check
from tests.talks.api.test_schema import faults

pytestmark = pytest.mark.django_db
Ask = Callable[..., Any]
ASKED = {
    "title": "Russia only",
    "negotiation": "security-talks",
    "query": "view=compact&kind=meeting&party=russia",
}


@pytest.fixture
def view(ask: Ask, table: Negotiation) -> SavedView:
    return SavedView.objects.get(pk=ask("POST", "views/", ASKED).json()["id"])


def test_it_works(ask: Ask, client: Client, meeting: Entry, schema: dict[str, Any]) -> None:
    answer = ask("POST", "views/", ASKED)
    made = answer.json()
    assert answer.status_code == 201
    assert made["query"] == "party=russia&kind=meeting&view=compact"
    assert made["url"] == f"http://testserver/v/{made['slug']}/"
    assert faults(schema, "SavedView", made) == []
    assert ask("GET", answer["Location"].removeprefix("/api/v1/")).json() == made
    listed = ask("GET", "views/").json()
    assert listed["results"] == [made]
    assert faults(schema, "PaginatedSavedViewList", listed) == []
    calendar: Any = client.get(f"{made['url']}timeline.ics")
    assert "Envoys meet in Geneva" in calendar.getvalue().decode()


def test_it_is_changed_at_the_same_address(ask: Ask, view: SavedView) -> None:
    body = ask("PATCH", f"views/{view.pk}/", {"query": "kind=demand", "digest": "weekly"}).json()
    assert (body["query"], body["slug"], body["title"]) == ("kind=demand", view.slug, "Russia only")
    assert (body["digest"], body["negotiation"]["slug"]) == ("weekly", "security-talks")
    assert ask("PATCH", f"views/{view.pk}/", {"digest": None, "negotiation": None}).json()["digest"] is None
    view.refresh_from_db()
    assert (view.digest_at, view.negotiation) == (None, None)


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        ({"title": ""}, "/title"),
        ({"title": 7}, "/title"),
        ({"query": "party=atlantis"}, "/query"),
        ({"query": "colour=red"}, "/query"),
        ({"query": "party=russia&cursor=abc"}, "/query"),
        ({"query": "q=\x00"}, ""),
        ({"query": ["party=russia"]}, "/query"),
        ({"negotiation": "no-such-talks"}, "/negotiation"),
        ({"digest": "hourly"}, "/digest"),
        ({"query": "as_of=2022-01-11", "digest": "daily"}, "/digest"),
        ({"owner": "ada"}, "/owner"),
        ({"slug": "mine"}, "/slug"),
    ],
)
def test_what_cannot_stand_is_pointed_at(
    wrong: dict[str, Any],
    where: str,
    ask: Ask,
    view: SavedView,
) -> None:
    before = SavedView.objects.values().get()
    for answer in (ask("POST", "views/", {**ASKED, **wrong}), ask("PATCH", f"views/{view.pk}/", wrong)):
        if where:
            assert pointers(answer) == [where]
        else:
            check(answer, 400, "bad-request")
    assert SavedView.objects.values().get() == before


def test_a_percent_escaped_nul_is_refused_too(ask: Ask, view: SavedView) -> None:
    assert pointers(ask("PATCH", f"views/{view.pk}/", {"query": "q=%00"})) == ["/query"]


def test_a_mail_needs_an_address(ask: Ask, view: SavedView, owner: User) -> None:
    User.objects.filter(pk=owner.pk).update(email="")
    assert pointers(ask("PATCH", f"views/{view.pk}/", {"digest": "daily"})) == ["/digest"]


def test_there_are_not_too_many(
    ask: Ask,
    view: SavedView,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(saving, "MOST", 1)
    check(ask("POST", "views/", ASKED), 409, "conflict")
    assert ask("PATCH", f"views/{view.pk}/", {"title": "R"}).status_code == 200


def test_it_is_ended(ask: Ask, client: Client, view: SavedView) -> None:
    assert ask("DELETE", f"views/{view.pk}/").status_code == 204
    check(ask("GET", f"views/{view.pk}/"), 404, "not-found")
    assert client.get(f"/v/{view.slug}/").status_code == 404


def test_one_that_a_webhook_follows_stays(ask: Ask, view: SavedView, owner: User) -> None:
    WebhookEndpoint.objects.create(
        owner=owner, name="Desk", url="https://desk.example/", types=["entry.merged"], view=view
    )
    check(ask("DELETE", f"views/{view.pk}/"), 409, "conflict")
    assert SavedView.objects.exists()


@pytest.mark.parametrize(("method", "body"), [("GET", None), ("PATCH", {"title": "Mine"}), ("DELETE", None)])
def test_another_persons_is_nowhere(method: str, body: Any, ask: Ask, view: SavedView) -> None:
    chief = User.objects.create_superuser("chief")
    check(ask(method, f"views/{view.pk}/", body, by=chief), 404, "not-found")
    assert ask("GET", "views/", by=chief).json()["results"] == []
    assert SavedView.objects.get().title == "Russia only"
