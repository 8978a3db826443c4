"""Good manners: what a host's robots.txt forbids is not fetched, and no host is asked too often."""

from __future__ import annotations

import time
from collections.abc import Callable
from urllib.parse import urlsplit

from django.conf import settings
from protego import Protego

from talks.ingest import address, memory
from talks.ingest.errors import BadAnswer, DoorError, Refused, TooSoon
from talks.ingest.fetch import Fetched, fetch

DAY = 86_400
FOR_NOW = 600  # seconds that a host without a readable robots.txt is left alone
BETWEEN = 1  # seconds between two requests to one host
LONGEST_BETWEEN = 30
PATIENCE = 5.0  # seconds to wait for a turn before the article is put back
_FORBID = "User-agent: *\nDisallow: /"


def ask_leave(
    url: str, *, get: Callable[..., Fetched] = fetch, sleep: Callable[[float], None] = time.sleep
) -> None:
    """Return when the address may be fetched now; raises Refused (forbidden) or TooSoon.

    Addresses that the settings open to us by name are our own and need no leave.
    """
    where = address.parse(url, settings.DOOR_ALLOWS)
    if where.excepted:
        return
    rules = Protego.parse(_robots(where.origin, get))
    agent = settings.DOOR_AGENT.partition("/")[0]
    if not rules.can_fetch(url, agent):
        raise _forbidden(where.origin)
    _wait_turn(where.host, rules.crawl_delay(agent), sleep)


def _forbidden(origin: str) -> DoorError:
    if memory.recall(_key(origin)) == _FORBID:
        return Refused(
            f"{origin} does not say now what may be fetched; it is asked again later.", permanent=False
        )
    return Refused(f"{origin}/robots.txt asks programs not to fetch this page.")


def _key(origin: str) -> str:
    return f"robots:{address.digest(origin)}"


def _robots(origin: str, get: Callable[..., Fetched]) -> str:
    """The host's rules, asked once a day. A host that cannot be reached raises as its page would."""
    known = memory.recall(_key(origin))
    if known is None:
        known, lasts = _asked(origin, get)
        memory.remember(_key(origin), known, lasts)
    return str(known)


def _asked(origin: str, get: Callable[..., Fetched]) -> tuple[str, int]:
    try:
        return get(f"{origin}/robots.txt", kind="robots").text(), DAY
    except BadAnswer as error:
        # 4xx: there are no rules. 5xx: there may be some, so nothing is fetched for now (RFC 9309).
        return ("", DAY) if error.permanent else (_FORBID, FOR_NOW)


def _wait_turn(host: str, asked_for: float | None, sleep: Callable[[float], None]) -> None:
    """Wait for this host's turn, but not long: other hosts' articles are waiting behind this one."""
    between = int(min(max(BETWEEN, asked_for or 0), LONGEST_BETWEEN))
    waited = 0.0
    while not memory.take(f"turn:{host}", between):
        if waited >= PATIENCE:
            raise TooSoon(f"{urlsplit('//' + host).hostname} was asked a moment ago.", wait=between + 5)
        sleep(0.2)
        waited += 0.2
