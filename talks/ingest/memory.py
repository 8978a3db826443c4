"""What workers remember of hosts for a while; forgetting it is harmless, so a lost cache is no error."""

from __future__ import annotations

from typing import Any

from django.core.cache import cache
from django.core.cache.backends.locmem import LocMemCache
from redis import RedisError

# Each process remembers for itself while the shared cache is away.
_own = LocMemCache("ingest", {})


def recall(key: str) -> Any:
    """Return what was remembered under this key, or None."""
    try:
        return cache.get(key)
    except RedisError:
        return _own.get(key)


def remember(key: str, value: Any, seconds: int) -> None:
    """Keep a value for so many seconds."""
    try:
        cache.set(key, value, timeout=seconds)
    except RedisError:
        _own.set(key, value, timeout=seconds)


def take(key: str, seconds: int) -> bool:
    """Take a turn that is given once in so many seconds; False when somebody has it."""
    try:
        return bool(cache.add(key, 1, timeout=seconds))
    except RedisError:
        return bool(_own.add(key, 1, timeout=seconds))
