"""The one safe door to the web: every byte from outside comes through fetch()."""

from __future__ import annotations

import http.client
import socket
import ssl
import zlib
from collections.abc import Collection, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from hashlib import sha256
from typing import cast

from django.conf import settings
from urllib3.exceptions import HTTPError
from urllib3.response import HTTPResponse

from talks.ingest import address
from talks.ingest.address import Address
from talks.ingest.charset import decode
from talks.ingest.errors import BadAnswer, DoorError, Unreachable
from talks.ingest.wire import LIMITS, Deadline, Limits, connect, connection

MOST_REDIRECTS = 5
CHUNK = 65_536  # bytes
LONGEST_WAIT = 86_400  # seconds that another side's Retry-After can ask for
_REDIRECTS = {301, 302, 303, 307, 308}
_FOR_GOOD = {301, 308}
_PASSING = {408, 425, 429, 500, 502, 503, 504}


@dataclass(frozen=True, slots=True)
class Kind:
    """What is asked for: `size` in bytes when unpacked; `types` None takes any; `cut` stops at the size."""

    size: int
    types: tuple[str, ...] | None
    accept: str
    cut: bool = False


_PAGES = ("text/html", "application/xhtml+xml", "text/plain")
_FEEDS = (
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
    "application/rdf+xml",
    "application/xml",
    "text/xml",
    "application/json",
)
KINDS = {
    "article": Kind(5_000_000, _PAGES, "text/html, text/plain;q=0.5"),
    # Pages pass here: the feed parser explains better than the door could what they are.
    "feed": Kind(10_000_000, (*_FEEDS, *_PAGES), f"{', '.join(_FEEDS)}, */*;q=0.1"),
    "robots": Kind(500_000, None, "text/plain, */*;q=0.1", cut=True),
    "model": Kind(1_000_000, ("application/json",), "application/json"),
}

_NOTHING = Kind(0, None, "*/*")


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer: status is 200 or 304, of a push any; `body` is decompressed; `peer` is who gave it.

    `certificate` is the sha256 of what the peer showed, empty without TLS; `moved` says that there were
    redirects on the way here, and all of them permanent ones.
    """

    status: int
    final_url: str
    peer: str
    headers: Mapping[str, str]
    body: bytes
    content_type: str
    fetched_at: datetime
    certificate: str = ""
    moved: bool = False

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

    @property
    def retry_after(self) -> int | None:
        """Seconds that the other side asks us to wait; at most a day."""
        return _wait(self.headers.get("retry-after"))

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
    limits: Limits = LIMITS,
) -> Fetched:
    """GET an address; at most 5 redirects, each checked like the first. Raises DoorError.

    `etag` and `last_modified` are the marks of an earlier answer: 304 then comes back without a body.
    `allows` are the "ip:port" pairs that are open although not public; the settings' own by default.
    """
    open_to_us = tuple(settings.DOOR_ALLOWS if allows is None else allows)
    visit = _Visit(KINDS[kind], Deadline(limits), {"If-None-Match": etag, "If-Modified-Since": last_modified})
    where = first = address.parse(url, open_to_us)
    for _ in range(MOST_REDIRECTS + 1):
        answer = visit.hop(where)
        if isinstance(answer, Fetched):
            return replace(answer, moved=where != first and visit.moved_for_good)
        where = where.join(answer, open_to_us)
    raise BadAnswer(f"{url} redirects more than {MOST_REDIRECTS} times.")


def post(
    where: Address, body: bytes, *, kind: str, headers: Mapping[str, str], limits: Limits = LIMITS
) -> Fetched:
    """POST once to an address that the settings name; no redirect is followed. Raises DoorError."""
    answer = _Visit(KINDS[kind], Deadline(limits), {}, body, headers).hop(where)
    if isinstance(answer, Fetched):
        return answer
    raise BadAnswer(f"{where.origin} redirects, which is not followed: name the last address instead.")


def push(where: Address, body: bytes, *, headers: Mapping[str, str], limits: Limits = LIMITS) -> Fetched:
    """POST once and return the answer's status and headers, whatever they are; its body is not read.

    No redirect is followed. Raises DoorError when the address is closed to us or nobody answers.
    """
    # A redirect is an answer like any other here.
    return cast(Fetched, _Push(_NOTHING, Deadline(limits), {}, body, headers).hop(where))


# ── One visit: hops under one deadline ──────────────────────────────────────────────────────────


@dataclass
class _Visit:
    kind: Kind
    deadline: Deadline
    marks: dict[str, str]
    body: bytes | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    moved_for_good: bool = True
    certificate: str = ""

    def hop(self, where: Address) -> Fetched | str:
        """Ask one machine; return the answer, or the Location it points to."""
        host = where.origin.partition("://")[2]
        try:
            line = connect(where, self.deadline)
            # A second handle on the same connection: TLS takes the first one over.
            with self.deadline.cut(line.dup()):
                return self._ask(where, line)
        except DoorError:
            raise
        except ssl.SSLCertVerificationError as error:
            raise BadAnswer(
                f"{host} has a certificate that cannot be trusted: {error.verify_message}."
            ) from error
        except (HTTPError, http.client.HTTPException, OSError, ValueError) as error:
            if self.deadline.expired:
                total = self.deadline.limits.total
                raise Unreachable(f"{host} had not answered in full after {total:g} seconds.") from error
            raise _broken(host, error) from error

    def _ask(self, where: Address, line: socket.socket) -> Fetched | str:
        peer = line.getpeername()[0]
        link = connection(where, line)
        try:
            method = "GET" if self.body is None else "POST"
            link.request(method, where.target, self.body, self._headers(), preload_content=False)
            self.certificate = _certificate(link.sock)
            with closing(link.getresponse()) as response:
                return self._judge(where, peer, response)
        finally:
            link.close()

    def _headers(self) -> dict[str, str]:
        return {
            "User-Agent": settings.DOOR_AGENT,
            "Accept": self.kind.accept,
            "Accept-Encoding": "gzip",
            "Connection": "close",
            **{name: mark for name, mark in self.marks.items() if mark},
            **self.headers,
        }

    def _judge(self, where: Address, peer: str, response: HTTPResponse) -> Fetched | str:
        location = response.headers.get("location")
        if response.status in _REDIRECTS and location:
            self.moved_for_good &= response.status in _FOR_GOOD
            # http.client reads headers as Latin-1; what servers send is UTF-8.
            return str(location).encode("latin-1", "replace").decode("utf-8", "replace")
        if response.status == 304 and any(self.marks.values()):
            return replace(_fetched(where, peer, response, b""), certificate=self.certificate)
        _check_status(where, response)
        _check_type(where, response, self.kind)
        body = _body(where, response, self.kind)
        if self.deadline.expired:
            raise TimeoutError("the deadline shut the connection")
        return replace(_fetched(where, peer, response, body), certificate=self.certificate)


class _Push(_Visit):
    """A visit that leaves something there: any answer will do, and what it says is not looked at."""

    def _judge(self, where: Address, peer: str, response: HTTPResponse) -> Fetched:
        # Headers that were cut off read like headers that have ended.
        if self.deadline.expired:
            raise TimeoutError("the deadline shut the connection")
        return _fetched(where, peer, response, b"")


def _fetched(where: Address, peer: str, response: HTTPResponse, body: bytes) -> Fetched:
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Fetched(response.status, str(where), peer, headers, body, _media_type(response), datetime.now(UTC))


def _certificate(line: socket.socket | None) -> str:
    """sha256 of the certificate that the other side showed: it tells who that was, as an address cannot."""
    shown = line.getpeercert(binary_form=True) if isinstance(line, ssl.SSLSocket) else None
    return sha256(shown).hexdigest() if shown else ""


def _broken(host: str, error: Exception) -> DoorError:
    if isinstance(error, TimeoutError) or "timed out" in str(error):
        return Unreachable(f"{host} did not answer in time.")
    if isinstance(error, ConnectionError) and not isinstance(error, http.client.HTTPException):
        return Unreachable(f"{host} cannot be reached: the connection was refused or cut.")
    if isinstance(error, HTTPError | http.client.HTTPException | ValueError | zlib.error):
        return BadAnswer(f"{host} gave an answer that breaks the rules of HTTP.", permanent=False)
    return Unreachable(f"{host} cannot be reached.")


# ── Judging an answer ───────────────────────────────────────────────────────────────────────────


def _check_status(where: Address, response: HTTPResponse) -> None:
    status = response.status
    if status == 200:
        return
    said = http.client.responses.get(status, "an unknown status")
    passing = status in _PASSING
    raise BadAnswer(
        f"{where} answers {status} ({said}).",
        status=status,
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
