"""The Idempotency-Key: sent twice, done once, answered alike."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from talks.ingest import work
from talks.models import Article, Entry, EntryVersion, KeptAnswer, User
from tests.talks.api.test_problems import check

pytestmark = pytest.mark.django_db
Post = Callable[..., Any]
BODY = {"url": "https://wire.example/1"}
RETRACT = {"reason": "Misread"}


def test_it_works(post: Post, demand: Entry) -> None:
    address = f"entries/{demand.pk}/retract/"
    first = post(address, RETRACT, if_match='"v1"', idempotency_key="a-1")
    again = post(address, RETRACT, if_match='"v1"', idempotency_key="a-1")
    assert first.status_code == again.status_code == 200
    assert first.json() == again.json()
    assert (again["ETag"], again["Idempotency-Replayed"]) == (first["ETag"], "true")
    assert "Idempotency-Replayed" not in first
    assert EntryVersion.objects.filter(entry=demand).count() == 2


def test_the_address_of_what_was_made_comes_again(post: Post) -> None:
    first, again = (post("articles/", BODY, idempotency_key="a-1") for _ in range(2))
    assert (again.status_code, again["Location"]) == (202, first["Location"])


def test_another_body_under_the_same_key_is_refused(post: Post) -> None:
    post("articles/", BODY, idempotency_key="a-1")
    answer = post("articles/", {"url": "https://wire.example/2"}, idempotency_key="a-1")
    check(answer, 422, "key-reused")
    assert Article.objects.count() == 1


def test_another_address_under_the_same_key_is_refused(post: Post, demand: Entry) -> None:
    post("articles/", BODY, idempotency_key="a-1")
    check(post(f"entries/{demand.pk}/retract/", BODY, idempotency_key="a-1"), 422, "key-reused")


def test_a_refusal_is_not_kept(post: Post) -> None:
    assert post("articles/", {}, idempotency_key="a-1").status_code == 422
    assert KeptAnswer.objects.count() == 0
    assert post("articles/", BODY, idempotency_key="a-1").status_code == 202


def test_keys_of_two_people_do_not_meet(post: Post, client: Client, issue: Callable[..., str]) -> None:
    post("articles/", BODY, idempotency_key="a-1")
    chief = issue("submit", user=User.objects.create_superuser("chief"))
    answer = client.post(
        "/api/v1/articles/",
        {"url": "https://wire.example/2"},
        content_type="application/json",
        headers={"authorization": f"Bearer {chief}", "idempotency-key": "a-1"},
    )
    assert answer.status_code == 202
    assert Article.objects.count() == 2


@pytest.mark.parametrize("key", ["", " ", "a b", "\u0430", "x" * 256])
def test_what_is_no_key_is_refused(key: str, post: Post) -> None:
    check(post("articles/", BODY, idempotency_key=key), 400, "bad-request")
    assert Article.objects.count() == 0


def test_a_key_is_forgotten_after_a_day(post: Post) -> None:
    post("articles/", BODY, idempotency_key="a-1")
    KeptAnswer.objects.update(kept_at=timezone.now() - timedelta(hours=24))
    answer = post("articles/", {"url": "https://wire.example/2"}, idempotency_key="a-1")
    assert answer.status_code == 202
    assert "Idempotency-Replayed" not in answer


def test_the_sweeper_clears_what_expired(post: Post) -> None:
    post("articles/", BODY, idempotency_key="a-1")
    work.sweep()
    assert KeptAnswer.objects.count() == 1
    KeptAnswer.objects.update(kept_at=timezone.now() - timedelta(hours=24))
    work.sweep()
    assert KeptAnswer.objects.count() == 0


@pytest.mark.django_db(transaction=True)
def test_two_at_the_same_moment_are_done_once(issue: Callable[..., str]) -> None:
    headers = {"authorization": f"Bearer {issue('submit')}", "idempotency-key": "a-1"}
    gate = threading.Barrier(4)
    answers: list[Any] = []

    def send() -> None:
        gate.wait()
        try:
            body = {"text": "Envoys met in Geneva."}
            answers.append(
                Client().post("/api/v1/articles/", body, content_type="application/json", headers=headers)
            )
        finally:
            connection.close()

    threads = [threading.Thread(target=send) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert [one.status_code for one in answers] == [202] * 4
    assert len({one.json()["id"] for one in answers}) == 1
    assert sum("Idempotency-Replayed" not in one for one in answers) == 1
    assert (Article.objects.count(), KeptAnswer.objects.count()) == (1, 1)
