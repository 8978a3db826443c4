"""The page on which a person makes, sees and revokes API tokens."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client

from talks.models import ApiToken, User
from talks.views import tokens

pytestmark = pytest.mark.django_db
ADDRESS = "/account/tokens/"
ASKED = {"name": "Our planner", "scopes": ["read", "review"], "days": "30", "networks": "203.0.113.0/24"}


def test_it_works(desk: Client, client: Client, editor: User) -> None:
    page = desk.post(ADDRESS, ASKED)
    assert page.status_code == 200
    assert "no-store" in page["Cache-Control"]
    (secret,) = set(re.findall(r"parley_[0-9a-f]{8}_[0-9a-f]{64}", page.content.decode()))
    token = ApiToken.objects.get(user=editor)
    assert (token.name, token.scopes, token.networks) == (
        "Our planner",
        ["read", "review"],
        ["203.0.113.0/24"],
    )
    assert (token.expires_at - token.created_at).days in {29, 30}
    answer = Client().get(
        "/api/v1/proposals/", headers={"authorization": f"Bearer {secret}"}, REMOTE_ADDR="203.0.113.4"
    )
    assert answer.status_code == 200


def test_it_is_shown_once(desk: Client) -> None:
    desk.post(ADDRESS, ASKED)
    page = desk.get(ADDRESS).content.decode()
    token = ApiToken.objects.get()
    assert token.shown in page
    assert not re.search(r"[0-9a-f]{64}", page)


def test_who_is_not_signed_in_is_asked_to(client: Client) -> None:
    assert client.get(ADDRESS)["Location"] == f"/login/?next={ADDRESS}"
    assert client.post(ADDRESS, ASKED).status_code == 302
    assert ApiToken.objects.count() == 0


def test_nobody_gives_what_he_has_not(client: Client) -> None:
    client.force_login(User.objects.create_user("reader"))
    assert client.post(ADDRESS, ASKED).status_code == 422
    assert client.post(ADDRESS, {**ASKED, "scopes": ["read"]}).status_code == 200
    assert ApiToken.objects.get().scopes == ["read"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""},
        {"name": "x" * 81},
        {"scopes": []},
        {"scopes": ["everything"]},
        {"days": "0"},
        {"networks": "home"},
        {"networks": "203.0.113.4/24"},
    ],
)
def test_what_is_wrong_is_said_beside_it(wrong: dict[str, Any], desk: Client) -> None:
    page = desk.post(ADDRESS, {**ASKED, **wrong})
    assert page.status_code == 422
    (name,) = wrong
    assert page.context["form"].errors[name]
    assert ApiToken.objects.count() == 0


def test_there_is_an_end_to_tokens(desk: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokens, "MOST", 1)
    desk.post(ADDRESS, ASKED)
    assert "revoke one first" in desk.post(ADDRESS, ASKED).content.decode()
    ApiToken.objects.get().revoke()
    assert desk.post(ADDRESS, ASKED).status_code == 200


def test_a_token_is_revoked_by_its_owner_alone(desk: Client) -> None:
    desk.post(ADDRESS, ASKED)
    token = ApiToken.objects.get()
    other = Client()
    other.force_login(User.objects.create_superuser("chief"))
    assert other.post(f"{ADDRESS}{token.pk}/revoke/").status_code == 404
    assert desk.get(f"{ADDRESS}{token.pk}/revoke/").status_code == 405
    assert desk.post(f"{ADDRESS}{token.pk}/revoke/", follow=True).status_code == 200
    token.refresh_from_db()
    assert token.revoked_at


def test_one_persons_tokens_are_not_anothers(desk: Client, client: Client) -> None:
    desk.post(ADDRESS, ASKED)
    other = Client()
    other.force_login(User.objects.create_user("reader"))
    assert "Our planner" not in other.get(ADDRESS).content.decode()
