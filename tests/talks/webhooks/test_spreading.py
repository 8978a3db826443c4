"""From the feed to messages: each that is asked for, once, whatever happens in between."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.utils import timezone

from actors.models import Actor
from talks import record
from talks.models import (
    Change,
    Entry,
    Meeting,
    Negotiation,
    SavedView,
    User,
    WebhookDelivery,
    WebhookEndpoint,
)
from talks.webhooks import spreading
from talks.webhooks.meanings import meaning
from tests.talks.conftest import RECORDED, number_now, on
from tests.talks.test_changes import in_a_thread

pytestmark = pytest.mark.django_db
LATER = RECORDED + timedelta(days=1)
Hook = Callable[..., WebhookEndpoint]


def bodies() -> list[Any]:
    return [json.loads(one.body) for one in WebhookDelivery.objects.order_by("change")]


def test_it_works(hook: Hook, demand: Entry, editor: User) -> None:
    endpoint = hook("entry.corrected")
    record.correct(demand, {"title": "No growth"}, by=editor, reason="Wrong word", at=LATER)
    number_now()
    assert spreading.spread() == [endpoint.pk]
    change = Change.objects.latest("number")
    (body,) = bodies()
    assert body == {
        "id": str(change.id),
        "type": "entry.corrected",
        "timestamp": "2022-01-11T18:00:00+00:00",
        "data": {
            "entry": str(demand.pk),
            "url": f"http://127.0.0.1:8000/api/v1/entries/{demand.pk}/",
            "revision": 2,
            "kind": "demand",
            "negotiation": "security-talks",
            "change": "entry.corrected",
            "types": ["entry.corrected"],
            "redirect": None,
        },
    }
    assert WebhookDelivery.objects.get().message_id == change.id


def test_a_second_time_there_is_nothing_new(hook: Hook, publish: Callable[..., Entry]) -> None:
    hook("entry.published")
    publish(Meeting(title="Envoys met", **on()))
    number_now()
    assert spreading.spread() and not spreading.spread()
    assert WebhookDelivery.objects.count() == 1


def test_one_change_is_one_message_under_its_most_telling_name(
    hook: Hook, demand: Entry, request: pytest.FixtureRequest
) -> None:
    hook("entry.published", "demand.answered")
    request.getfixturevalue("answer")
    number_now()
    spreading.spread()
    (body,) = bodies()
    assert body["type"] == "demand.answered"
    assert body["data"]["types"] == ["demand.answered", "entry.published"]


def test_a_merge_tells_where_the_entry_went(
    hook: Hook, meeting: Entry, publish: Callable[..., Entry], editor: User
) -> None:
    loser = publish(Meeting(title="Envoys met", **on()))
    hook("entry.merged")
    record.merge(loser, meeting, by=editor, reason="The same", at=LATER)
    number_now()
    spreading.spread()
    (body,) = bodies()
    assert body["data"]["entry"] == str(loser.pk)
    assert body["data"]["redirect"].endswith(f"/api/v1/entries/{meeting.pk}/")


@pytest.mark.parametrize(
    ("party", "negotiation", "told"),
    [
        ("russia", None, True),
        ("ukraine", None, False),
        (None, "security-talks", True),
        (None, "grain-talks", False),
        ("russia", "grain-talks", False),
    ],
)
def test_conditions_choose(
    party: str | None,
    negotiation: str | None,
    told: bool,
    hook: Hook,
    ukraine: Actor,
    elsewhere: Negotiation,
    table: Negotiation,
    request: pytest.FixtureRequest,
) -> None:
    where = Negotiation.objects.filter(slug=negotiation).first()
    hook("entry.published", party=Actor.objects.filter(slug=party).first(), negotiation=where)
    request.getfixturevalue("demand")
    number_now()
    assert bool(spreading.spread()) is told


def test_what_happened_while_it_was_off_is_told_when_it_is_on(
    hook: Hook, publish: Callable[..., Entry]
) -> None:
    endpoint = hook("entry.published", active=False, disabled_reason="Off")
    publish(Meeting(title="Envoys met", **on()))
    number_now()
    assert spreading.spread() == []
    WebhookEndpoint.objects.update(active=True, disabled_reason="")
    assert spreading.spread() == [endpoint.pk]


def test_batches_follow_each_other(
    hook: Hook, publish: Callable[..., Entry], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spreading, "BATCH", 2)
    hook("entry.published")
    for _ in range(5):
        publish(Meeting(title="Envoys met", **on()))
    number_now()
    spreading.spread()
    assert WebhookDelivery.objects.count() == 5


def test_a_crash_on_the_way_loses_nothing_and_doubles_nothing(
    hook: Hook, publish: Callable[..., Entry], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spreading, "BATCH", 2)
    hook("entry.published")
    for _ in range(3):
        publish(Meeting(title="Envoys met", **on()))
    number_now()
    last = Change.objects.latest("number").number

    def crash_at_the_last(change: Change) -> Any:
        if change.number == last:
            raise MemoryError
        return meaning(change)

    with monkeypatch.context() as patch:
        patch.setattr(spreading, "meaning", crash_at_the_last)
        with pytest.raises(MemoryError):
            spreading.spread()
    assert WebhookDelivery.objects.count() == 2
    spreading.spread()
    assert WebhookDelivery.objects.count() == 3


def spread() -> None:
    spreading.spread()


@pytest.mark.django_db(transaction=True)
def test_two_at_a_time_write_each_message_once(hook: Hook, publish: Callable[..., Entry]) -> None:
    hook("entry.published")
    for _ in range(20):
        publish(Meeting(title="Envoys met", **on()))
    threads = [in_a_thread(spread) for _ in range(4)]
    for thread in threads:
        thread.join()
    spreading.spread()
    assert WebhookDelivery.objects.count() == 20
    connection.close()


# ── Again ───────────────────────────────────────────────────────────────────────────────────────


def test_a_period_is_sent_again_with_the_same_ids(hook: Hook, publish: Callable[..., Entry]) -> None:
    endpoint = hook("entry.published")
    publish(Meeting(title="Envoys met", **on()))
    number_now()
    spreading.spread()
    WebhookDelivery.objects.update(state="delivered", attempts=3, finished_at=timezone.now())
    before = WebhookDelivery.objects.get()
    now = timezone.now()
    assert spreading.replay(endpoint, now - timedelta(hours=1), now + timedelta(seconds=1)) == 1
    after = WebhookDelivery.objects.get()
    assert (after.message_id, after.body) == (before.message_id, before.body)
    assert (after.state, after.attempts, after.spent) == ("pending", 3, 3)


def test_a_period_holds_also_what_was_not_asked_for_then(hook: Hook, publish: Callable[..., Entry]) -> None:
    publish(Meeting(title="Envoys met", **on()))
    endpoint = hook("entry.published")
    now = timezone.now()
    assert spreading.replay(endpoint, now - timedelta(hours=1), now + timedelta(seconds=1)) == 1
    assert WebhookDelivery.objects.get().state == "pending"


def test_outside_the_period_nothing_is_sent(hook: Hook, publish: Callable[..., Entry]) -> None:
    publish(Meeting(title="Envoys met", **on()))
    endpoint = hook("entry.published")
    now = timezone.now()
    assert spreading.replay(endpoint, now - timedelta(hours=2), now - timedelta(hours=1)) == 0


@pytest.mark.parametrize(("query", "told"), [("kind=demand", 1), ("kind=meeting", 0), ("topic=forgotten", 0)])
def test_a_saved_view_says_what_is_its_concern(
    hook: Hook, demand: Entry, editor: User, query: str, told: int
) -> None:
    endpoint = hook("entry.retracted")
    endpoint.view = SavedView.objects.create(
        owner=editor, title="A view", slug="view-1", negotiation=demand.negotiation, query=query
    )
    endpoint.save()
    # It stood in the view until then: whoever follows it wants to know.
    record.retract(demand, by=editor, reason="Never said", at=LATER)
    number_now()
    spreading.spread()
    assert len(bodies()) == told
