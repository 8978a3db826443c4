"""Shares of requests: full, counted, out, and full again."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from unittest import mock

import pytest
from django.conf import LazySettings
from django.contrib.auth.models import AnonymousUser
from redis import Redis
from redis.exceptions import RedisError

from talks.api import tally
from talks.api.tally import Look, Share, count
from talks.api.throttles import Shares

pytestmark = pytest.mark.usefixtures("embedded_pair")


@pytest.fixture
def valkey() -> Redis:
    """The server that counts."""
    return tally._client()


def test_it_works() -> None:
    assert [count([Share("a", 2, 60)]) for _ in range(2)] == [[0], [0]]
    (wait,) = count([Share("a", 2, 60)])
    assert 59 < wait <= 60


def test_there_is_room_again_when_the_oldest_has_passed() -> None:
    share = Share("a", 1, 1)
    assert count([share]) == [0]
    (wait,) = count([share])
    time.sleep(wait + 0.01)
    assert count([share]) == [0]


def test_what_was_refused_takes_no_room() -> None:
    count([Share("a", 1, 60)])
    waits = [count([Share("a", 1, 60)])[0] for _ in range(3)]
    assert waits == sorted(waits, reverse=True)
    assert count([Share("a", 2, 60)]) == [0]


def test_each_share_counts_also_where_another_is_out() -> None:
    small, large = Share("small", 1, 60), Share("large", 2, 60)
    assert count([small, large]) == [0, 0]
    assert [wait > 0 for wait in count([small, large])] == [True, False]
    assert [wait > 0 for wait in count([small, large])] == [True, True]


def test_a_share_of_nothing_lets_nobody_in() -> None:
    assert count([Share("a", 0, 60)]) == [60]


def test_all_shares_cost_one_look(valkey: Redis) -> None:
    count([Share("a", 9, 60)])
    before = valkey.info("stats")["total_commands_processed"]
    count([Share("b", 9, 60), Share("c", 9, 60)])
    after = valkey.info("stats")["total_commands_processed"]
    # The look with the eight commands inside it, and the question before.
    assert after - before <= 11


def test_a_share_is_forgotten_when_nobody_asks_and_holds_no_more_than_fits(valkey: Redis) -> None:
    for _ in range(4):
        count([Share("a", 3, 60), Share("b", 1, 1)])
    assert valkey.llen(f"{tally.PREFIX}:a") == 3
    assert 0 < valkey.pttl(f"{tally.PREFIX}:a") <= 60_000
    time.sleep(1.1)
    assert not valkey.exists(f"{tally.PREFIX}:b")


def test_many_at_once_get_no_more_than_there_is() -> None:
    with ThreadPoolExecutor(8) as callers:
        waits = list(callers.map(lambda _: count([Share("a", 20, 60)])[0], range(60)))
    assert waits.count(0) == 20


def test_a_server_that_forgot_the_script_is_told_again(valkey: Redis) -> None:
    count([Share("a", 9, 60)])
    valkey.script_flush()
    assert count([Share("a", 9, 60)]) == [0]


def test_between_asking_and_the_answer_is_time_for_others() -> None:
    one, other = Look([Share("a", 1, 60)]), Look([Share("a", 1, 60)])
    waiting = [wait > 0 for wait in (*other.waits(), *one.waits())]
    assert sorted(waiting) == [False, True]  # two lines to the server: either may be heard first


def test_a_line_that_was_cut_is_made_anew(valkey: Redis) -> None:
    count([Share("a", 9, 60)])
    number = valkey.client_id()
    valkey.client_kill_filter(_type="normal", skipme=False)
    assert count([Share("a", 9, 60)]) == [0]
    assert valkey.client_id() != number


@pytest.fixture
def nobody_there(settings: LazySettings) -> Iterator[None]:
    """No server where the settings say there is one."""
    settings.CACHES = {"default": {"LOCATION": "redis://127.0.0.1:1/0", "OPTIONS": {}}}
    made = (tally._client, tally._script)
    for one in made:
        one.cache_clear()
    yield
    for one in made:
        one.cache_clear()


def test_without_a_server_it_says_so(nobody_there: None) -> None:
    with pytest.raises(RedisError):
        count([Share("a", 1, 60)])


def test_a_server_that_is_gone_holds_nobody_up(nobody_there: None) -> None:
    began = time.monotonic()
    caller = mock.Mock(auth=None, user=AnonymousUser(), META={"REMOTE_ADDR": "203.0.113.9"})
    assert Shares().allow_request(caller, mock.Mock())
    assert time.monotonic() - began < 1
