"""Everybody who drips, at once, under the limits that workers have: none holds one longer than it may."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from talks.ingest.errors import DoorError
from talks.ingest.fetch import fetch
from talks.ingest.wire import LIMITS
from tests.measured import Say, measured
from tests.talks.ingest.conftest import Web, web  # noqa: F401
from tests.talks.ingest.test_hostile_answers import SLOW

pytestmark = [pytest.mark.faults, pytest.mark.timeout(120)]


def _visit(url: str) -> float:
    """Seconds until the visit was refused."""
    with measured() as cost, pytest.raises(DoorError):
        fetch(url, kind="article")
    return cost.seconds


def test_nobody_holds_a_worker_longer_than_the_deadline(web: Web, figure: Say) -> None:  # noqa: F811
    visits: dict[str, Callable[[], float]] = {}
    for name, (scheme, talk) in SLOW.items():
        path = "/" + name.replace(" ", "-").replace(",", "")
        # Under TLS nobody sees a path: the root stands for all of them, and the last one is enough.
        web.pages["/" if scheme == "https" else path] = talk
        url = f"{scheme}://{web.pair}{path}"
        visits[name] = lambda url=url: _visit(url)  # type: ignore[misc]
    with ThreadPoolExecutor(len(visits)) as pool:
        took = {name: pool.submit(visit) for name, visit in visits.items()}
        seconds = {name: waiting.result() for name, waiting in took.items()}
    assert max(seconds.values()) <= LIMITS.total + 2
    figure(
        "drips under the workers' limits",
        f"longest {max(seconds.values()):.1f} s of {LIMITS.total:g} allowed",
    )
