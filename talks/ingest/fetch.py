"""The one safe door to the web: every byte from outside comes through fetch()."""

from __future__ import annotations

import http.client
import queue
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Collection, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from typing import Any

from django.conf import settings
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError
from urllib3.response import HTTPResponse

from talks.ingest import address
from talks.ingest.address import Address
from talks.ingest.charset import decode
from talks.ingest.errors import BadAnswer, DoorError, Refused, Unreachable

MOST_REDIRECTS = 5
CHUNK = 65_536  # bytes
LONGEST_WAIT = 86_400  # seconds that another side's Retry-After can ask for
_REDIRECTS = {301, 302, 303, 307, 308}
_PASSING = {408, 425, 429, 500, 502, 503, 504}


@dataclass(frozen=True, slots=True)
class Kind:
    """What is asked for: `size` in bytes after decompression; `types` None takes any; `cut` stops at the size."""

    size: int
    types: tuple[str, ...] | None
    accept: str
    cut: bool = False


KINDS = {
    "article": Kind(5_000_000, ("text/html", "application/xhtml+xml", "text/plain"), "text/html, text/plain;q=0.5"),
    # HTML passes here: the feed parser explains it better than the door could.
    "feed": Kind(
        10_000_000,
        ("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json")
        + ("application/xml", "text/xml", "application/json", "text/plain", "text/html", "application/xhtml+xml"),
        "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.8, */*;q=0.1",
    ),
    "robots": Kind(500_000, None, "text/plain, */*;q=0.1", cut=True),
}


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds: to connect, between two reads, and for everything together."""

    connect: float = 5.0
    read: float = 10.0
    total: float = 30.0


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer: status is 200 or 304; `body` is decompressed; `peer` is the machine that gave it."""

    status: int
    final_url: str
    peer: str
    headers: Mapping[str, str]
    body: bytes
    content_type: str
    fetched_at: datetime

    @property
    def not_modified(self) -> bool:
        """Whether the other side says that nothing changed since the marks we sent."""
        return self.status == 304

    @property
    def etag(self) -> str:
        return self.headers.get("etag", "")[:500]

    @property
    def last_modified(self) -> str:
        return self.headers.get("last-modified", "")[:120]

    def text(self) -> str:
        """The body as text, without NUL."""
        return decode(self.body, self.headers.get("content-type", ""))


def fetch(
    url: str,
    *,
    kind: str,
    etag: str = "",
    last_modified: str = "",
    allows: Collection[str] | None = None,
    limits: Limits = Limits(),
) -> Fetched:
    """GET an address; at most 5 redirects, each checked like the first. Raises DoorError.

    `etag` and `last_modified` are the marks of an earlier answer: 304 then comes back without a body.
    `allows` are the "ip:port" pairs that are open although not public; the settings' own by default.
    """
    open_to_us = tuple(settings.DOOR_ALLOWS if allows is None else allows)
    visit = _Visit(KINDS[kind], _Deadline(limits), {"If-None-Match": etag, "If-Modified-Since": last_modified})
    where = address.parse(url, open_to_us)
    for _ in range(MOST_REDIRECTS + 1):
        answer = visit.hop(where)
        if isinstance(answer, Fetched):
            return answer
        where = where.join(answer, open_to_us)
    raise BadAnswer(f"{url} redirects more than {MOST_REDIRECTS} times.")


# ── One visit: hops under one deadline ──────────────────────────────────────────────────────────


@dataclass
class _Deadline:
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


@dataclass
class _Visit:
    kind: Kind
    deadline: _Deadline
    marks: dict[str, str]

    def hop(self, where: Address) -> Fetched | str:
        """Ask one machine; return the answer, or the Location it points to."""
        host = where.origin.partition("://")[2]
        try:
            line = _connect(where, self.deadline)
            # A second handle on the same connection: TLS takes the first one over.
            with self.deadline.cut(line.dup()):
                return self._ask(where, line)
        except DoorError:
            raise
        except ssl.SSLCertVerificationError as error:
            raise BadAnswer(f"{host} has a certificate that cannot be trusted: {error.verify_message}.") from error
        except (HTTPError, http.client.HTTPException, OSError, ValueError) as error:
            if self.deadline.expired:
                total = self.deadline.limits.total
                raise Unreachable(f"{host} had not answered in full after {total:g} seconds.") from error
            raise _broken(host, error) from error

    def _ask(self, where: Address, line: socket.socket) -> Fetched | str:
        peer = line.getpeername()[0]
        connection = _connection(where, line)
        try:
            connection.request("GET", where.target, headers=self._headers(), preload_content=False)
            with closing(connection.getresponse()) as response:
                return self._judge(where, peer, response)
        finally:
            connection.close()

    def _headers(self) -> dict[str, str]:
        return {
            "User-Agent": settings.DOOR_AGENT,
            "Accept": self.kind.accept,
            "Accept-Encoding": "gzip",
            "Connection": "close",
            **{name: mark for name, mark in self.marks.items() if mark},
        }

    def _judge(self, where: Address, peer: str, response: HTTPResponse) -> Fetched | str:
        location = response.headers.get("location")
        if response.status in _REDIRECTS and location:
            # http.client reads headers as Latin-1; what servers send is UTF-8.
            return str(location).encode("latin-1", "replace").decode("utf-8", "replace")
        if response.status == 304 and any(self.marks.values()):
            return _fetched(where, peer, response, b"")
        _check_status(where, response)
        _check_type(where, response, self.kind)
        body = _body(where, response, self.kind)
        if self.deadline.expired:
            raise TimeoutError("the deadline shut the connection")
        return _fetched(where, peer, response, body)


def _fetched(where: Address, peer: str, response: HTTPResponse, body: bytes) -> Fetched:
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Fetched(response.status, str(where), peer, headers, body, _media_type(response), datetime.now(UTC))


def _broken(host: str, error: Exception) -> DoorError:
    if isinstance(error, TimeoutError) or "timed out" in str(error):
        return Unreachable(f"{host} did not answer in time.")
    if isinstance(error, ConnectionError) and not isinstance(error, http.client.HTTPException):
        return Unreachable(f"{host} cannot be reached: the connection was refused or cut.")
    if isinstance(error, HTTPError | http.client.HTTPException | ValueError | zlib.error):
        return BadAnswer(f"{host} gave an answer that breaks the rules of HTTP.", permanent=False)
    return Unreachable(f"{host} cannot be reached.")


# ── Connecting: only to the machine that was checked ────────────────────────────────────────────


def _connect(where: Address, deadline: _Deadline) -> socket.socket:
    """Resolve once, check every answer, and connect to one of the very answers that were checked."""
    answers = _resolve(where, deadline)
    for _family, _kind, _protocol, _name, sockaddr in answers:
        reason = None if where.excepted else address.why_closed(str(sockaddr[0]))
        if reason:
            raise Refused(f"{where.host} leads to {sockaddr[0]}, which is {reason}; only public machines are fetched.")
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


def _resolve(where: Address, deadline: _Deadline) -> list[Any]:
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


def _connection(where: Address, line: socket.socket) -> HTTPConnection:
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


# ── Judging an answer ───────────────────────────────────────────────────────────────────────────


def _check_status(where: Address, response: HTTPResponse) -> None:
    status = response.status
    if status == 200:
        return
    said = http.client.responses.get(status, "an unknown status")
    passing = status in _PASSING
    raise BadAnswer(
        f"{where} answers {status} ({said}).",
        permanent=not passing,
        wait=_wait(response.headers.get("retry-after")) if passing else None,
    )


def _wait(value: str | None) -> int | None:
    """Seconds of a Retry-After header, which is a number or a date; at most a day."""
    if not value:
        return None
    if value.isascii() and value.isdigit():
        return min(int(value[:9]), LONGEST_WAIT)
    try:
        moment = parsedate_to_datetime(value)
        seconds = (moment.astimezone(UTC) - datetime.now(UTC)).total_seconds()
    except (ValueError, TypeError, OverflowError):
        return None
    return max(0, min(int(seconds), LONGEST_WAIT))


def _media_type(response: HTTPResponse) -> str:
    return str(response.headers.get("content-type", "")).partition(";")[0].strip().lower()[:120]


def _check_type(where: Address, response: HTTPResponse, kind: Kind) -> None:
    media = _media_type(response)
    if kind.types is not None and media and media not in kind.types:
        raise BadAnswer(f"{where} answers {media}, which cannot be read; {kind.types[0]} was expected.")


def _body(where: Address, response: HTTPResponse, kind: Kind) -> bytes:
    """Read at most `kind.size` bytes; gzip is undone on the way, in steps that cannot burst."""
    _check_coding(where, response)
    announced = response.headers.get("content-length", "")
    if not kind.cut and announced.isdigit() and int(announced[:18]) > kind.size:
        raise _too_big(where, kind)
    body = bytearray()
    while chunk := response.read1(CHUNK, decode_content=True):
        body += chunk
        if len(body) > kind.size or response.tell() > kind.size:
            if kind.cut:
                return bytes(body[: kind.size])
            raise _too_big(where, kind)
    return bytes(body)


def _too_big(where: Address, kind: Kind) -> BadAnswer:
    return BadAnswer(f"{where} is larger than {kind.size // 1_000_000} MB.")


def _check_coding(where: Address, response: HTTPResponse) -> None:
    content = response.headers.get("content-encoding", "").strip().lower()
    transfer = response.headers.get("transfer-encoding", "").strip().lower()
    if content not in {"", "identity", "gzip", "x-gzip"} or transfer not in {"", "identity", "chunked"}:
        raise BadAnswer(f"{where} is packed as “{(content or transfer)[:40]}”, which was not asked for.")
