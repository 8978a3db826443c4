"""Counts requests to the shares of their callers: one look into the shared cache, however many shares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.conf import settings
from redis import Redis
from redis.backoff import NoBackoff
from redis.commands.core import Script
from redis.retry import Retry

PREFIX = "parley:share"
# A share is a list of the moments of its last requests, the newest first. Where as many as fit stand in it,
# the last of them says when there is room again. The server's clock counts, since several programs ask it.
_COUNT = """
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local waits = {}
for place, key in ipairs(KEYS) do
    local most, lasts = tonumber(ARGV[2 * place - 1]), tonumber(ARGV[2 * place])
    local oldest = most > 0 and redis.call('LINDEX', key, most - 1)
    waits[place] = most == 0 and lasts or oldest and oldest + lasts - now or 0
    if waits[place] <= 0 then
        waits[place] = 0
        redis.call('LPUSH', key, now)
        redis.call('LTRIM', key, 0, most - 1)
        redis.call('PEXPIRE', key, lasts)
    end
end
return waits
"""


@dataclass(frozen=True, slots=True)
class Share:
    """So many requests in so many seconds, for whoever the key names."""

    key: str
    most: int
    seconds: int


def count(shares: Sequence[Share]) -> list[float]:
    """Count one request to each share that has room; return the seconds until it has, 0 where it was counted.

    Raises RedisError when the cache does not answer.
    """
    limits = [number for share in shares for number in (share.most, share.seconds * 1000)]
    waits: list[int] = _counting()(keys=[f"{PREFIX}:{share.key}" for share in shares], args=limits)
    return [wait / 1000 for wait in waits]


@cache
def _counting() -> Script:
    """The script, with one client for good: Django's cache makes a client for each look."""
    shared: dict[str, Any] = settings.CACHES["default"]
    client = Redis.from_url(shared["LOCATION"], **shared["OPTIONS"], retry=Retry(NoBackoff(), 1))
    return client.register_script(_COUNT)
