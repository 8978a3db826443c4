"""Lines to machines: opened only to an address that was checked, and shut when time is up."""

from __future__ import annotations

import queue
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from urllib3.connection import HTTPConnection, HTTPSConnection

from talks.ingest import address
from talks.ingest.address import Address
from talks.ingest.errors import Refused, Unreachable


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds: to connect, between two reads, and for everything together."""

    connect: float = 5.0
    read: float = 10.0
    total: float = 30.0


LIMITS = Limits()


@dataclass
class Deadline:
    """The clock of one visit; `cut` shuts the socket under whoever still reads when time is up."""

    limits: Limits
    started: float = field(default_factory=time.monotonic)
    expired: bool = False

    @property
    def left(self) -> float:
        return max(0.01, self.started + self.limits.total - time.monotonic())

    @contextmanager
    def cut(self, line: socket.socket) -> Iterator[None]:
        """Shut `line` when time is up. A drip of bytes keeps every read timeout happy; this stops it."""
        timer = threading.Timer(self.left, self._shut, [line])
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            line.close()

    def _shut(self, line: socket.socket) -> None:
        self.expired = True
        try:
            line.shutdown(socket.SHUT_RDWR)
        except OSError:
            return  # the other side was faster


def connect(where: Address, deadline: Deadline) -> socket.socket:
    """Resolve once, check every answer, and connect to one of the very answers that were checked."""
    answers = _resolve(where, deadline)
    for _family, _kind, _protocol, _name, sockaddr in answers:
        reason = None if where.excepted else address.why_closed(str(sockaddr[0]))
        if reason:
            led = "" if where.host == sockaddr[0] else f"{where.host} leads to "
            raise Refused(f"{led}{sockaddr[0]}, {reason}; only public machines are fetched from.")
    failure: OSError | None = None
    for family, kind, protocol, _name, sockaddr in answers:
        line = socket.socket(family, kind, protocol)
        try:
            line.settimeout(min(deadline.limits.connect, deadline.left))
            line.connect(sockaddr)
            line.settimeout(deadline.limits.read)
            return line
        except OSError as error:
            line.close()
            failure = error
    raise failure or OSError("no answer to connect to")


def _resolve(where: Address, deadline: Deadline) -> list[Any]:
    """Ask for the host's machines; in a thread of its own, because a resolver knows no deadline."""
    box: queue.SimpleQueue[list[Any] | OSError | UnicodeError] = queue.SimpleQueue()

    def ask() -> None:
        try:
            box.put(socket.getaddrinfo(where.host, where.port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            box.put(error)

    threading.Thread(target=ask, daemon=True).start()
    try:
        found = box.get(timeout=min(deadline.limits.read, deadline.left))
    except queue.Empty as error:
        raise Unreachable(f"The name {where.host} could not be looked up in time.") from error
    if isinstance(found, Exception) or not found:
        raise Unreachable(f"There is no machine named {where.host}: check the address.")
    return found


def connection(where: Address, line: socket.socket) -> HTTPConnection:
    """An HTTP connection over this line; the host's name stays for Host, SNI and the certificate."""
    # An IPv6 literal needs its brackets in the Host header.
    host = f"[{where.host}]" if ":" in where.host else where.host
    if where.scheme == "https":
        return _OverTls(line, host, where.port)
    return _OverPlain(line, host, where.port)


class _OverPlain(HTTPConnection):
    def __init__(self, line: socket.socket, host: str, port: int) -> None:
        super().__init__(host, port, timeout=line.gettimeout())
        self._line = line

    def _new_conn(self) -> socket.socket:
        return self._line


class _OverTls(HTTPSConnection):
    def __init__(self, line: socket.socket, host: str, port: int) -> None:
        super().__init__(host, port, timeout=line.gettimeout(), ssl_context=_trust())
        self._line = line

    def _new_conn(self) -> socket.socket:
        return self._line


@cache
def _trust() -> ssl.SSLContext:
    """The machine's own certificate authorities; loading them takes longer than a request."""
    return ssl.create_default_context()
