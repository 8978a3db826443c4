"""Tokens: who they speak for, when they stop, and what a refusal says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.conf import LazySettings
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from rest_framework.throttling import SimpleRateThrottle

from talks.models import ApiToken, Article, Proposal, User
from talks.models.access import RIGHTS
from talks.vocabulary import Scope
from tests.talks.api.test_problems import check

pytestmark = pytest.mark.django_db
Ask = Callable[..., Any]


@pytest.fixture
def waiting(propose: Callable[..., Proposal]) -> Proposal:
    """A proposal that waits: what only editors see."""
    return propose("demand", "We need guarantees")


def issue(user: User, *scopes: str, **limits: Any) -> tuple[ApiToken, str]:
    """A token of this person, for an hour unless said otherwise."""
    limits = {"expires_at": timezone.now() + timedelta(hours=1), **limits}
    return ApiToken.objects.issue(user, name="A desk", scopes=scopes or ("read",), **limits)


@pytest.fixture
def ask(client: Client) -> Ask:
    """ask("proposals/", secret) -> the answer."""

    def send(path: str, secret: str, **more: Any) -> Any:
        return client.get(f"/api/v1/{path}", headers={"authorization": f"Bearer {secret}"}, **more)

    return send


def test_it_works(ask: Ask, editor: User, waiting: Proposal) -> None:
    _, secret = issue(editor, "review")
    assert [one["id"] for one in ask("proposals/", secret).json()["results"]] == [str(waiting.pk)]


def test_the_secret_is_kept_nowhere(editor: User) -> None:
    token, secret = issue(editor)
    assert secret.startswith(f"{token.shown}_")
    row = ApiToken.objects.filter(pk=token.pk).values().get()
    assert secret.rpartition("_")[2] not in str(row)
    assert len(secret.rpartition("_")[2]) == 64


def test_a_changed_secret_key_ends_tokens_unless_the_old_one_is_kept(
    editor: User, settings: LazySettings
) -> None:
    _, secret = issue(editor)
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "another key of this installation, long enough"
    assert ApiToken.objects.whose_secret_is(secret)
    settings.SECRET_KEY_FALLBACKS = []
    assert ApiToken.objects.whose_secret_is(secret) is None


@pytest.mark.parametrize(
    "text", ["", "parley_", "parley_00000000_11", "parley_\x00_1", "geheim", "parley_ä_1", "parley__"]
)
def test_what_is_no_token_is_refused(text: str, ask: Ask, db: None) -> None:
    answer = ask("entries/", text)
    check(answer, 401, "invalid-token")
    assert answer["WWW-Authenticate"] == 'Bearer realm="Parley", error="invalid_token"'


def test_one_wrong_letter_is_another_secret(ask: Ask, editor: User) -> None:
    _, secret = issue(editor)
    check(ask("entries/", secret[:-1] + ("0" if secret[-1] != "0" else "1")), 401, "invalid-token")


def test_an_expired_token_says_so(ask: Ask, editor: User) -> None:
    _, secret = issue(editor, expires_at=timezone.now())
    assert "expired" in check(ask("entries/", secret), 401, "invalid-token")["detail"]


def test_a_revoked_token_says_so_and_stays_revoked(ask: Ask, editor: User) -> None:
    token, secret = issue(editor)
    token.revoke()
    first = token.revoked_at
    token.revoke()
    assert token.revoked_at == first
    assert "revoked" in check(ask("entries/", secret), 401, "invalid-token")["detail"]


def test_a_token_of_somebody_who_left_does_not_work(ask: Ask, editor: User) -> None:
    _, secret = issue(editor)
    User.objects.filter(pk=editor.pk).update(is_active=False)
    check(ask("entries/", secret), 401, "invalid-token")


@pytest.mark.parametrize(
    ("networks", "address", "works"),
    [
        ([], "203.0.113.9", True),
        (["203.0.113.9"], "203.0.113.9", True),
        (["203.0.113.0/24", "2001:db8::/32"], "2001:db8::7", True),
        (["203.0.113.0/24"], "::ffff:203.0.113.9", True),
        (["203.0.113.0/24"], "198.51.100.1", False),
        (["203.0.113.0/24"], "", False),
    ],
)
def test_a_token_may_be_tied_to_networks(
    networks: list[str], address: str, works: bool, ask: Ask, editor: User
) -> None:
    _, secret = issue(editor, networks=networks)
    answer = ask("entries/", secret, REMOTE_ADDR=address)
    assert answer.status_code == 200 if works else check(answer, 403, "wrong-address")


def test_a_forwarding_header_moves_nobody_into_a_network(ask: Ask, editor: User) -> None:
    _, secret = issue(editor, networks=["203.0.113.9"])
    answer = ask("entries/", secret, HTTP_X_FORWARDED_FOR="203.0.113.9", REMOTE_ADDR="198.51.100.1")
    check(answer, 403, "wrong-address")


def test_behind_one_proxy_its_own_word_counts(ask: Ask, editor: User, settings: LazySettings) -> None:
    settings.REST_FRAMEWORK = {**settings.REST_FRAMEWORK, "NUM_PROXIES": 1}
    _, secret = issue(editor, networks=["203.0.113.9"])
    told = {"HTTP_X_FORWARDED_FOR": "198.51.100.1, 203.0.113.9", "REMOTE_ADDR": "10.0.0.2"}
    assert ask("entries/", secret, **told).status_code == 200
    told["HTTP_X_FORWARDED_FOR"] = "203.0.113.9, 198.51.100.1"
    check(ask("entries/", secret, **told), 403, "wrong-address")


@pytest.mark.parametrize("networks", [["everywhere"], ["203.0.113.9/24"], [""]])
def test_what_is_no_network_makes_no_token(networks: list[str], editor: User) -> None:
    with pytest.raises(ValidationError):
        issue(editor, networks=networks)


@pytest.mark.parametrize("scopes", [(), ("everything",)])
def test_a_token_has_known_scopes(scopes: tuple[str, ...], editor: User) -> None:
    with pytest.raises(ValidationError):
        ApiToken.objects.issue(editor, name="x", scopes=scopes, expires_at=timezone.now())


def test_a_missing_scope_is_named(ask: Ask, editor: User) -> None:
    _, secret = issue(editor, "read", "edit")
    answer = ask("proposals/", secret)
    assert check(answer, 403, "missing-scope")["scope"] == "review"
    assert 'error="insufficient_scope", scope="review"' in answer["WWW-Authenticate"]


def test_a_token_without_reading_reads_nothing(ask: Ask, editor: User) -> None:
    _, secret = issue(editor, "submit")
    assert check(ask("entries/", secret), 403, "missing-scope")["scope"] == "read"


def test_a_scope_gives_no_right_that_its_owner_lacks(ask: Ask, waiting: Proposal) -> None:
    reader = User.objects.create_user("reader")
    _, secret = issue(reader, *Scope.values)
    check(ask("proposals/", secret), 403, "not-allowed")


def test_every_scope_names_its_rights() -> None:
    assert set(RIGHTS) == set(Scope)


def test_nobody_is_asked_who_he_is(get: Ask, waiting: Proposal) -> None:
    answer = get("proposals/")
    check(answer, 401, "not-authenticated")
    assert answer["WWW-Authenticate"] == 'Bearer realm="Parley"'


def test_other_schemes_are_not_ours(client: Client, db: None) -> None:
    answer = client.get("/api/v1/entries/", headers={"authorization": "Basic dGVzdDp0ZXN0"})
    assert answer.status_code == 200


def test_the_text_of_an_article_needs_the_scope_too(ask: Ask, editor: User, waiting: Proposal) -> None:
    article = waiting.version.article
    Article.objects.filter(pk=article.pk).update(url="https://wire.example/1", url_hash="1")
    for scopes, shown in ((("read",), False), (("read", "review"), True)):
        _, secret = issue(editor, *scopes)
        assert bool(ask(f"articles/{article.pk}/", secret).json()["text"]) is shown


def test_the_last_use_is_noted_once_a_minute(
    ask: Ask, editor: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    token, secret = issue(editor)
    ask("issues/", secret)
    token.refresh_from_db()
    assert token.last_used_at is not None
    with django_assert_num_queries(2):
        ask("issues/", secret)
    ApiToken.objects.filter(pk=token.pk).update(last_used_at=timezone.now() - timedelta(minutes=1))
    with django_assert_num_queries(3):
        ask("issues/", secret)


def test_each_token_has_a_share_and_their_address_one_for_all(
    ask: Ask, editor: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    rates = {**SimpleRateThrottle.THROTTLE_RATES, "token": "2/min", "address": "3/min", "anon": "1/min"}
    monkeypatch.setattr(SimpleRateThrottle, "THROTTLE_RATES", rates)
    one, other = issue(editor)[1], issue(editor)[1]
    asked = [ask("issues/", secret).status_code for secret in (one, one, one)]
    assert asked == [200, 200, 429]
    # What one token was refused still came from this address.
    assert ask("issues/", other, HTTP_X_FORWARDED_FOR="203.0.113.9").status_code == 429
    assert ask("issues/", other, REMOTE_ADDR="203.0.113.9").status_code == 200


def test_guesses_are_counted_by_address(ask: Ask, db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    rates = {**SimpleRateThrottle.THROTTLE_RATES, "failure": "2/min"}
    monkeypatch.setattr(SimpleRateThrottle, "THROTTLE_RATES", rates)
    from_home = [
        ask(
            "issues/",
            "parley_0_0",
            HTTP_X_FORWARDED_FOR=f"203.0.113.{number}",
            REMOTE_ADDR=f"2001:db8::{number}",
        )
        for number in range(3)
    ]
    assert [one.status_code for one in from_home] == [401, 401, 429]
    assert 0 < int(from_home[-1]["Retry-After"]) <= 60
    assert ask("issues/", "parley_0_0", REMOTE_ADDR="2001:db8:1::1").status_code == 401
