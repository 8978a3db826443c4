"""The one configured model: a question goes out through the safe door, and its answer comes back in bytes."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings

from talks.ingest.address import Address
from talks.ingest.errors import DoorError, Unreachable
from talks.ingest.fetch import post
from talks.ingest.wire import Limits

ATTEMPTS = 3
FIRST_PAUSE = 1.0  # seconds; then twice as long
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the model answers; `timeout` is seconds for one request, `deadline` for all tries together."""

    url: str
    key: str = field(repr=False)
    model: str
    timeout: float
    deadline: float

    @property
    def address(self) -> Address:
        """The one address it may be reached at. The settings vouch for it, so it may be private."""
        parts = urlsplit(self.url)
        port = parts.port or _PORTS[parts.scheme]
        return Address(parts.scheme, parts.hostname or "", port, f"{parts.path}/chat/completions", True)


def endpoint() -> Endpoint | None:
    """The model that the settings name; None while the LLM reader is off."""
    if not settings.LLM_URL:
        return None
    return Endpoint(
        settings.LLM_URL, settings.LLM_KEY, settings.LLM_MODEL, settings.LLM_TIMEOUT, settings.LLM_DEADLINE
    )


def digest(question: dict[str, Any]) -> str:
    """sha256 of a question, whatever the order of its keys."""
    return sha256(json.dumps(question, sort_keys=True).encode()).hexdigest()


@dataclass
class Conversation:
    """One question and its tries, with what they took: `attempts`, `milliseconds`, and the answer's bytes."""

    endpoint: Endpoint
    attempts: int = 0
    answer: bytes | None = None
    _started: float = field(default_factory=time.monotonic)

    def ask(self, question: dict[str, Any]) -> bytes:
        """POST the question; a busy or silent server is asked twice more. Raises DoorError."""
        body = json.dumps(question).encode()
        while True:
            self.attempts += 1
            try:
                self.answer = self._post(body)
                return self.answer
            except DoorError as error:
                pause = self._pause(error)
                if pause is None:
                    raise
                time.sleep(pause)

    @property
    def milliseconds(self) -> int:
        return int((time.monotonic() - self._started) * 1000)

    @property
    def _left(self) -> float:
        return self._started + self.endpoint.deadline - time.monotonic()

    def _post(self, body: bytes) -> bytes:
        if self._left <= 0:
            raise Unreachable("The model had no time left to answer.", permanent=True)
        total = min(self.endpoint.timeout, self._left)
        key = {"Authorization": f"Bearer {self.endpoint.key}"} if self.endpoint.key else {}
        return post(
            self.endpoint.address,
            body,
            kind="model",
            headers={"Content-Type": "application/json", **key},
            limits=Limits(connect=min(5.0, total), read=total, total=total),
        ).body

    def _pause(self, error: DoorError) -> float | None:
        """Seconds until the next try, as the other side asks or by back-off; None when there is none."""
        if error.permanent or self.attempts >= ATTEMPTS:
            return None
        pause = max(FIRST_PAUSE * 2 ** (self.attempts - 1), error.wait or 0)
        return pause if pause < self._left else None
