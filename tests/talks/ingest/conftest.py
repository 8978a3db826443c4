"""A small web of our own: a server on loopback that gives exactly the bytes a test asks it to give."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from pytest_django.fixtures import Settings

from talks.ingest import memory

Answer = bytes | Callable[[socket.socket], None]


@dataclass
class Web:
    """What stands at which path; `requests` are the heads that came in."""

    port: int
    pages: dict[str, Answer] = field(default_factory=dict)
    requests: list[str] = field(default_factory=list)

    @property
    def pair(self) -> str:
        return f"127.0.0.1:{self.port}"

    def url(self, path: str = "/") -> str:
        return f"http://{self.pair}{path}"

    def put(self, path: str, body: bytes | str, content_type: str = "text/html", **headers: str) -> str:
        """Answer 200 with this body; return its address."""
        raw = body.encode() if isinstance(body, str) else body
        self.pages[path] = answer("200 OK", raw, {"Content-Type": content_type, **headers})
        return self.url(path)

    def fail(self, path: str, status: str, **headers: str) -> str:
        """Answer with this status line; return the address."""
        self.pages[path] = answer(status, b"no", {"Content-Type": "text/html", **headers})
        return self.url(path)


def answer(status: str, body: bytes, headers: dict[str, str]) -> bytes:
    """The bytes of a whole HTTP answer."""
    fields = {"Content-Length": str(len(body)), **{k.replace("_", "-"): v for k, v in headers.items()}}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status}\r\n{head}Connection: close\r\n\r\n".encode() + body


@pytest.fixture
def web(settings: Settings) -> Iterator[Web]:
    """The server; the door is open to it, and to nothing else of this machine."""
    listener = socket.create_server(("127.0.0.1", 0))
    site = Web(listener.getsockname()[1])
    settings.DOOR_ALLOWS = [site.pair]
    threading.Thread(target=_serve, args=[listener, site], daemon=True).start()
    yield site
    listener.close()


def _serve(listener: socket.socket, site: Web) -> None:
    while True:
        try:
            line, _ = listener.accept()
        except OSError:
            return
        threading.Thread(target=_answer, args=[line, site], daemon=True).start()


def _answer(line: socket.socket, site: Web) -> None:
    with line:
        head = _head(line)
        if not head:
            return
        site.requests.append(head)
        path = head.split(" ")[1]
        found = site.pages.get(path, answer("404 Not Found", b"", {}))
        try:
            found(line) if callable(found) else line.sendall(found)
        except OSError:
            return  # the visitor hung up, as some tests want him to


def _head(line: socket.socket) -> str:
    head = b""
    while b"\r\n\r\n" not in head:
        chunk = line.recv(65_536)
        if not chunk:
            return ""
        head += chunk
        if head.startswith(b"\x16"):
            return "TLS / "  # a handshake begins, and what stands at the root answers it
    return head.decode("latin-1")


@pytest.fixture(autouse=True)
def fresh_memory(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What workers remember of hosts stays in this process, and is forgotten after each test."""
    memory._own.clear()
    monkeypatch.setattr(memory, "cache", memory._own)
    yield
    memory._own.clear()
