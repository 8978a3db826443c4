"""Good manners."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

import pytest

from talks.ingest import memory, robots
from talks.ingest.errors import BadAnswer, DoorError, Refused, TooSoon, Unreachable
from talks.ingest.fetch import Fetched
from tests.talks.ingest.conftest import Web

PAGE = "https://wire.example/world/talks"


class Host:
    """Stands for the door: answers robots.txt, counts how often it was asked."""

    def __init__(self, rules: str | DoorError) -> None:
        self.rules = rules
        self.asked: list[str] = []

    def __call__(self, url: str, *, kind: str) -> Fetched:
        self.asked.append(url)
        if isinstance(self.rules, DoorError):
            raise self.rules
        return Fetched(200, url, "192.0.2.1", {}, self.rules.encode(), "text/plain", datetime.now(UTC))


@pytest.fixture
def naps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Sleeps that take no time."""
    return []


def test_it_works(naps: list[float]) -> None:
    host = Host("User-agent: *\nDisallow: /private")
    robots.ask_leave(PAGE, get=host, sleep=naps.append)
    assert host.asked == ["https://wire.example/robots.txt"] and naps == []


def test_rules_are_asked_once_a_day(naps: list[float]) -> None:
    host = Host("")
    for number in range(3):
        memory._own.delete("turn:wire.example")
        robots.ask_leave(f"{PAGE}/{number}", get=host, sleep=naps.append)
    assert len(host.asked) == 1


@pytest.mark.parametrize("rules", ["User-agent: *\nDisallow: /world", "User-agent: Parley\nDisallow: /"])
def test_a_forbidden_page_is_not_fetched(rules: str) -> None:
    with pytest.raises(Refused, match="asks programs not to") as refused:
        robots.ask_leave(PAGE, get=Host(rules))
    assert refused.value.permanent


def test_no_rules_forbid_nothing() -> None:
    robots.ask_leave(PAGE, get=Host(BadAnswer("404")))


def test_trouble_forbids_for_now() -> None:
    with pytest.raises(Refused, match="later") as refused:
        robots.ask_leave(PAGE, get=Host(BadAnswer("503", permanent=False)))
    assert not refused.value.permanent


@pytest.mark.parametrize("error", [Refused("a private network"), Unreachable("nobody")])
def test_a_host_that_cannot_be_asked_says_so_itself(error: DoorError) -> None:
    with pytest.raises(type(error), match=str(error)):
        robots.ask_leave(PAGE, get=Host(error))


def test_a_host_is_not_asked_twice_in_a_second(naps: list[float]) -> None:
    robots.ask_leave(PAGE, get=Host(""), sleep=naps.append)
    with pytest.raises(TooSoon) as later:
        robots.ask_leave(PAGE, get=Host(""), sleep=naps.append)
    assert 4 < sum(naps) < 6 and later.value.wait and not later.value.permanent


def test_a_hundred_articles_of_one_host_leave_at_most_one_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a clock of the test's own; what comes too soon is put back and asks again."""
    host, clock, turns, left = Host(""), [0.0], dict[str, float](), list[float]()

    def take(key: str, seconds: int) -> bool:
        if turns.get(key, 0.0) > clock[0]:
            return False
        turns[key] = clock[0] + seconds
        return True

    def sleep(seconds: float) -> None:
        clock[0] += seconds

    monkeypatch.setattr(memory, "take", take)
    waiting = [f"{PAGE}/{number}" for number in range(100)]
    while waiting:
        try:
            robots.ask_leave(waiting[0], get=host, sleep=sleep)
        except TooSoon as later:
            clock[0] += later.wait or 0
        else:
            waiting.pop(0)
            left.append(clock[0])
    assert all(after - before >= 1 - 1e-9 for before, after in pairwise(left))
    assert len(host.asked) == 1


def test_another_host_does_not_wait(naps: list[float]) -> None:
    robots.ask_leave(PAGE, get=Host(""), sleep=naps.append)
    robots.ask_leave("https://other.example/", get=Host(""), sleep=naps.append)
    assert naps == []


def test_our_own_addresses_need_no_leave(web: Web, naps: list[float]) -> None:
    for _ in range(3):
        robots.ask_leave(web.url("/a"), get=Host("User-agent: *\nDisallow: /"), sleep=naps.append)
    assert naps == [] and web.requests == []
