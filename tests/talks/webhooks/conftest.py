"""A receiver of our own on loopback, and a webhook that leads to it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from pytest_django.fixtures import Settings

from talks.models import Change, User, WebhookEndpoint
from talks.webhooks import signing
from tests.talks.conftest import number_now

Answer = tuple[int, dict[str, str]]


@dataclass
class Receiver:
    """What came in, and what is answered: the answers in their order, then 200 for ever."""

    port: int = 0
    answers: list[Answer] = field(default_factory=list)
    got: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    hold: threading.Event | None = None
    takes: float = 0.0  # seconds

    @property
    def pair(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def url(self) -> str:
        return f"http://{self.pair}/in"

    @property
    def ids(self) -> list[str]:
        return [headers["webhook-id"] for headers, _ in self.got]

    def take(self, headers: dict[str, str], body: bytes) -> Answer:
        self.got.append((headers, body))
        time.sleep(self.takes)
        if self.hold:
            self.hold.wait(20)
        return self.answers.pop(0) if self.answers else (200, {})


@pytest.fixture
def receiver(settings: Settings) -> Iterator[Receiver]:
    """The receiver; the door is open to it, and to nothing else of this machine."""
    found = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status, headers = found.take({k.lower(): v for k, v in self.headers.items()}, body)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    found.port = server.server_address[1]
    settings.DOOR_ALLOWS = [found.pair]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield found
    server.shutdown()
    server.server_close()


@pytest.fixture
def owner(db: None) -> User:
    return User.objects.create_user("olga", email="olga@desk.example", password="a long enough password")


@pytest.fixture
def hook(owner: User, receiver: Receiver) -> Callable[..., WebhookEndpoint]:
    """hook("demand.answered", party=...): a webhook that begins at the end of the feed."""

    def make(*types: str, **more: Any) -> WebhookEndpoint:
        number_now()
        last = Change.objects.last()
        values = {"owner": owner, "name": "Desk", "url": receiver.url, **more}
        endpoint = WebhookEndpoint.objects.create(
            types=types or ["entry.published"], position=last.number if last else 0, **values
        )
        signing.rotate(endpoint)
        return endpoint

    return make
