"""Fair shares for callers, that give way when the cache is down: reading the record must not depend on it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from redis.exceptions import RedisError
from rest_framework.request import Request
from rest_framework.throttling import AnonRateThrottle, SimpleRateThrottle, UserRateThrottle

if TYPE_CHECKING:
    from rest_framework.views import APIView  # which itself imports this module

log = logging.getLogger(__name__)


class _GivesWay(SimpleRateThrottle):
    def allow_request(self, request: Request, view: APIView) -> bool:
        """Count the request; let it pass uncounted while nothing can be counted."""
        try:
            return super().allow_request(request, view)
        except RedisError as error:
            log.warning("Requests pass uncounted: the cache does not answer (%s).", error)
            return True


class AnonymousShare(_GivesWay, AnonRateThrottle):
    """Per address."""


class UserShare(_GivesWay, UserRateThrottle):
    """Per login."""
