"""Fair shares for callers, that give way when the cache is down: reading the record must not depend on it."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from ipaddress import IPv6Address, ip_address, ip_network
from typing import TYPE_CHECKING

from django.http import HttpRequest
from redis.exceptions import RedisError
from rest_framework.exceptions import Throttled
from rest_framework.request import Request
from rest_framework.settings import api_settings
from rest_framework.throttling import (
    AnonRateThrottle,
    BaseThrottle,
    SimpleRateThrottle,
    UserRateThrottle,
)

from talks.api import tally
from talks.api.tally import Share

if TYPE_CHECKING:
    from rest_framework.views import APIView  # which itself imports this module

log = logging.getLogger(__name__)
_COUNTED = "parley.counted"
IPV6_HOME = 64  # bits: what one subscriber gets, and may change addresses within


def caller_address(request: Request) -> str:
    """The caller's IP address as the nearest proxy of ours saw it, or as the socket did without proxies.

    X-Forwarded-For is read from its end, as many places as there are proxies: what a caller writes into it
    himself stands further left and is never looked at.
    """
    near = int(api_settings.NUM_PROXIES or 0)
    forwarded = [one.strip() for one in request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")]
    if near and len(forwarded) >= near and forwarded[-near]:
        return str(forwarded[-near])
    return str(request.META.get("REMOTE_ADDR", ""))


def household(address: str) -> str:
    """What counts as one caller: an IPv4 address, or a whole IPv6 network of the smallest kind given out."""
    try:
        machine = ip_address(address)
    except ValueError:
        return address
    machine = getattr(machine, "ipv4_mapped", None) or machine
    if isinstance(machine, IPv6Address):
        return str(ip_network((int(machine), IPV6_HOME), strict=False))
    return str(machine)


class _GivesWay(SimpleRateThrottle):
    """A share by the rates of the settings; subclasses say whose (`get_cache_key`)."""

    num_requests: int | None
    duration: int | None
    waits = 0.0

    def get_ident(self, request: Request) -> str:
        """Who the caller is, by address."""
        return household(caller_address(request))

    def share(self, request: Request, view: APIView | None) -> Share | None:
        """The share that the request counts to; None when it is none of these."""
        key = self.get_cache_key(request, view)  # type: ignore[arg-type]
        if not key or self.num_requests is None or self.duration is None:
            return None
        return Share(key, self.num_requests, self.duration)

    def allow_request(self, request: Request, view: APIView | None) -> bool:
        """Count the request; let it pass uncounted while nothing can be counted."""
        self.waits = Counted([self], request, view).wait()
        return self.waits == 0

    def wait(self) -> float:
        """Seconds until there is room again."""
        return self.waits


class Counted:
    """A request on its way into all its shares at once. It passes while nothing can be counted."""

    def __init__(self, throttles: Iterable[_GivesWay], request: Request, view: APIView | None) -> None:
        self._look: tally.Look | None = None
        try:
            shares = [share for one in throttles if (share := one.share(request, view))]
            self._look = tally.Look(shares) if shares else None
        except RedisError as error:
            _pass_uncounted(error)

    def wait(self) -> float:
        """The longest wait, 0 where each had room; to be asked once, and always."""
        try:
            return max(self._look.waits()) if self._look else 0.0
        except RedisError as error:
            _pass_uncounted(error)
            return 0.0


def _pass_uncounted(error: RedisError) -> None:
    log.warning("Requests pass uncounted: the cache does not answer (%s).", error)


class _ByAddress(_GivesWay):
    def get_cache_key(self, request: Request, view: APIView | None) -> str | None:
        """One share an address."""
        return self.cache_format % {"scope": self.scope, "ident": self.get_ident(request)}


class AnonymousShare(_GivesWay, AnonRateThrottle):
    """Per address, for callers without a name."""


class UserShare(_GivesWay, UserRateThrottle):
    """Per login."""

    def get_cache_key(self, request: Request, view: APIView) -> str | None:
        """Of people signed in on the pages; tokens have shares of their own."""
        if request.auth is not None or not request.user.is_authenticated:
            return None
        return super().get_cache_key(request, view)


class TokenShare(_GivesWay):
    """Per token."""

    scope = "token"

    def get_cache_key(self, request: Request, view: APIView) -> str | None:
        """Of requests with a token."""
        if request.auth is None:
            return None
        return self.cache_format % {"scope": self.scope, "ident": request.auth.pk}


class AddressShare(_ByAddress):
    """Per address, for all tokens used from there together."""

    scope = "address"

    def get_cache_key(self, request: Request, view: APIView | None) -> str | None:
        """Of requests with a token."""
        return super().get_cache_key(request, view) if request.auth is not None else None


class Shares(BaseThrottle):
    """All shares that a request to the API counts to. Each counts it, also where another has no room."""

    waits = 0.0

    def allow_request(self, request: Request, view: APIView) -> bool:
        """Count the request (one look into the cache), unless that was done before the view was asked."""
        if request.META.pop(_COUNTED, False):
            return True
        self.waits = Counted([one() for one in _SHARES], request, view).wait()
        return self.waits == 0

    def wait(self) -> float:
        """Seconds until each of them has room again."""
        return self.waits


_SHARES: tuple[type[_GivesWay], ...] = (AnonymousShare, UserShare, TokenShare, AddressShare)


def note_counted(request: HttpRequest) -> None:
    """Say that the request has its place in its shares; it is not counted again."""
    request.META[_COUNTED] = True


class FileShare(_ByAddress):
    """Per address, for whole files that pages give out: the same share as that of callers without a name."""

    scope = AnonymousShare.scope


class FailureShare(_ByAddress):
    """Per address, for tokens that are refused; counted where they are, since a refusal ends the request."""

    scope = "failure"

    def count(self, request: Request) -> None:
        """Count one failure; raises Throttled when there were too many."""
        if not self.allow_request(request, None):
            raise Throttled(self.wait())
