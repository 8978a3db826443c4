"""A chat/completions server on loopback that says what a test wants, in the order it wants, well or badly."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

Turn = bytes | Callable[[socket.socket], None]


@dataclass
class FakeModel:
    """`turns` are its answers, the last one for ever; heads and bodies it was asked with are kept."""

    listener: socket.socket
    turns: list[Turn] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    asked: list[dict[str, Any]] = field(default_factory=list)

    @property
    def port(self) -> int:
        return int(self.listener.getsockname()[1])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def says(self, *turns: Turn) -> None:
        """Answer with these, one a request."""
        self.turns[:] = turns

    def start(self) -> None:
        """Serve until the listener is closed."""
        threading.Thread(target=self._serve, daemon=True).start()

    def stop(self) -> None:
        """Be gone, also for whoever connects while a thread still waits for a visitor."""
        with suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=[line], daemon=True).start()

    def _answer(self, line: socket.socket) -> None:
        with line:
            head, body = _request(line)
            if not head:
                return
            self.heads.append(head)
            self.asked.append(json.loads(body))
            turn = self.turns[min(len(self.asked), len(self.turns)) - 1]
            try:
                turn(line) if callable(turn) else line.sendall(turn)
            except OSError:
                return  # the client hung up, as some tests want it to


def _request(line: socket.socket) -> tuple[str, bytes]:
    """Head and body; a body left unread would make the answer come as a reset."""
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = line.recv(65_536)
        if not chunk:
            return "", b""
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0] or 0)
    while len(body) < length:
        body += line.recv(65_536)
    return head.decode("latin-1"), body


def reply(body: bytes, status: str = "200 OK", **headers: str) -> bytes:
    """The bytes of a whole HTTP answer with JSON in it."""
    fields = {"Content-Type": "application/json", "Content-Length": str(len(body))}
    fields |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status}\r\n{head}Connection: close\r\n\r\n".encode() + body
