"""Remembering without a cache server."""

from __future__ import annotations

from typing import Any

import pytest
from redis import ConnectionError as RedisGone

from talks.ingest import memory


class Gone:
    """A cache whose server is away."""

    def __getattr__(self, name: str) -> Any:
        def fail(*_: Any, **__: Any) -> None:
            raise RedisGone

        return fail


def test_it_works() -> None:
    memory.remember("a", "value", 5)
    assert memory.recall("a") == "value"
    assert memory.take("turn", 5) and not memory.take("turn", 5)


def test_without_a_cache_server_each_process_remembers_for_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "cache", Gone())
    test_it_works()
