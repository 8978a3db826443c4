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
from redis.exceptions import ConnectionError, NoScriptError, RedisError
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


class Look:
    """One request counted to each of some shares that has room. It is on its way when this is made.

    Between making it and `waits` there is time for other things; `waits` must follow, once. Both raise
    RedisError when the cache does not answer.
    """

    def __init__(self, shares: Sequence[Share]) -> None:
        self._keys = [f"{PREFIX}:{share.key}" for share in shares]
        self._limits = [number for share in shares for number in (share.most, share.seconds * 1000)]
        self._pool = _client().connection_pool
        self._line = self._pool.get_connection()
        try:
            call = ("EVALSHA", _script().sha, len(self._keys), *self._keys, *self._limits)
            self._line.send_command(*call)  # type: ignore[no-untyped-call]
        except RedisError:
            self._pool.release(self._line)
            raise

    def waits(self) -> list[float]:
        """The seconds until each has room, 0 where the request was counted."""
        try:
            waits: list[int] = self._line.read_response()
        except (NoScriptError, ConnectionError):  # the server was started anew, or the line cut on the way
            waits = _script()(keys=self._keys, args=self._limits)
        finally:
            self._pool.release(self._line)
        return [wait / 1000 for wait in waits]


def count(shares: Sequence[Share]) -> list[float]:
    """Count one request, and wait for what comes of it."""
    return Look(shares).waits()


@cache
def _client() -> Redis:
    """One client for good: Django's cache makes a client for each look."""
    shared: dict[str, Any] = settings.CACHES["default"]
    return Redis.from_url(shared["LOCATION"], **shared["OPTIONS"], retry=Retry(NoBackoff(), 1))


@cache
def _script() -> Script:
    return _client().register_script(_COUNT)
