"""Answers made to fill memory, to hang or to confuse: each is refused, quickly and in little room."""

from __future__ import annotations

import gzip
import logging
import socket
import ssl
import time
import zlib
from collections.abc import Callable
from contextlib import suppress

import pytest

from talks.ingest import charset
from talks.ingest.errors import BadAnswer, DoorError, Unreachable
from talks.ingest.fetch import MOST_REDIRECTS, fetch
from talks.ingest.wire import Limits
from tests.measured import Say, measured
from tests.talks.ingest.conftest import Web

SHORT = Limits(connect=1, read=0.5, total=1.0)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
GIGABYTE = 1_000_000_000
Talk = Callable[[socket.socket], None]


def bomb(megabytes: int) -> bytes:
    """A gzip stream that unpacks to so many megabytes of zeros."""
    packer = zlib.compressobj(9, wbits=-15)
    # Flushed in full, a block knows nothing of the one before: one serves for all.
    block = packer.compress(bytes(1_000_000)) + packer.flush(zlib.Z_FULL_FLUSH)
    return b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + block * megabytes + b"\x03\0" + bytes(8)


def test_it_works() -> None:
    # The bombs are ones: else what follows would prove nothing.
    assert len(zlib.decompressobj(31).decompress(bomb(20)[:-8])) == 20_000_000


# ── Too much ────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("kind", ["article", "feed"])
@pytest.mark.parametrize(
    ("name", "coding", "body"),
    [
        ("gzip, 500 MB", "gzip", bomb(500)),
        ("x-gzip, 500 MB", "x-gzip", bomb(500)),
        ("gzip in gzip, named twice", "gzip, gzip", gzip.compress(bomb(500), mtime=0)),
        ("deflate", "deflate", zlib.compress(bytes(1_000_000))),
        ("br", "br", b"\x1b\xff\xff\xff"),
        ("zstd", "zstd", b"\x28\xb5\x2f\xfd"),
        ("five layers", "gzip, gzip, gzip, gzip, gzip", gzip.compress(bomb(1), mtime=0)),
    ],
)
def test_a_bomb_does_not_go_off(
    kind: str, name: str, coding: str, body: bytes, web: Web, figure: Say
) -> None:
    url = web.put("/a", body, Content_Encoding=coding)
    with measured() as cost, pytest.raises(BadAnswer):
        fetch(url, kind=kind)
    assert cost.megabytes < 50
    figure(f"bomb, {name}, {kind}", cost)


def test_a_bomb_within_a_bomb_is_unpacked_once(web: Web, figure: Say) -> None:
    url = web.put("/a", gzip.compress(bomb(500)), Content_Encoding="gzip")
    with measured() as cost:
        assert len(fetch(url, kind="article").body) < 1_000_000
    assert cost.megabytes < 50
    figure("bomb, gzip in gzip, named once", cost)


def _pour(head: bytes, poured: list[int]) -> Talk:
    def pour(line: socket.socket) -> None:
        line.sendall(HEAD + head)
        block = b"10000\r\n" + bytes(65_536) + b"\r\n" if b"chunked" in head else bytes(65_536)
        for _ in range(GIGABYTE // 65_536):
            line.sendall(block)
            poured[0] += len(block)

    return pour


@pytest.mark.parametrize(
    ("name", "head", "outcome"),
    [
        ("no length", b"\r\n", "refused"),
        ("honest length", b"Content-Length: 1000000000\r\n\r\n", "refused"),
        ("chunked", b"Transfer-Encoding: chunked\r\n\r\n", "refused"),
        ("length of a hundred", b"Content-Length: 100\r\n\r\n", "cut"),
        ("length below nothing", b"Content-Length: -1\r\n\r\n", "refused"),
        ("length that is no number", b"Content-Length: 1e9\r\n\r\n", "refused"),
        ("length beyond numbers", b"Content-Length: " + b"9" * 400 + b"\r\n\r\n", "refused"),
        ("two lengths", b"Content-Length: 5\r\nContent-Length: 1000000000\r\n\r\n", "refused"),
        ("length and chunks", b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n", "refused"),
    ],
)
def test_a_gigabyte_is_cut(name: str, head: bytes, outcome: str, web: Web, figure: Say) -> None:
    poured = [0]
    web.pages["/a"] = _pour(head, poured)
    size = -1
    with measured() as cost, suppress(DoorError):
        size = len(fetch(web.url("/a"), kind="article").body)
    assert size == (100 if outcome == "cut" else -1)
    # What the machine's own buffers took in is not ours, but it is little.
    assert cost.megabytes < 50 and poured[0] < 40_000_000
    figure(f"1 GB, {name}", f"{outcome} after {poured[0] / 1e6:.0f} MB sent, {cost}")


def test_a_body_shorter_than_it_says_is_refused(web: Web) -> None:
    web.pages["/a"] = HEAD + b"Content-Length: 4000000\r\n\r\nshort"
    with pytest.raises(BadAnswer):
        fetch(web.url("/a"), kind="article")


# ── Too far ─────────────────────────────────────────────────────────────────────────────────────


def test_a_chain_of_a_hundred_redirects_ends_early(web: Web, figure: Say) -> None:
    for number in range(100):
        web.fail(f"/{number}", "302 Found", Location=f"/{number + 1}")
    with measured() as cost, pytest.raises(BadAnswer, match="more than 5"):
        fetch(web.url("/0"), kind="article")
    assert len(web.requests) == MOST_REDIRECTS + 1
    figure("chain of 100 redirects", f"{len(web.requests)} requests, {cost}")


# ── Too slow ────────────────────────────────────────────────────────────────────────────────────


def _drip(before: bytes, drop: bytes) -> Talk:
    def talk(line: socket.socket) -> None:
        line.sendall(before)
        while True:
            time.sleep(0.05)
            line.sendall(drop)

    return talk


def _half_a_handshake(line: socket.socket) -> None:
    """Begin TLS with a record that never ends."""
    line.sendall(b"\x16\x03\x03\x40\x00")
    while True:
        time.sleep(0.05)
        line.sendall(b"\0")


SLOW: dict[str, tuple[str, Talk]] = {
    "body": ("http", _drip(HEAD + b"\r\n", b"x")),
    "packed body": ("http", _drip(HEAD + b"Content-Encoding: gzip\r\n\r\n" + bomb(1)[:10], b"")),
    "header": ("http", _drip(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n")),
    "one long header": ("http", _drip(b"HTTP/1.1 200 OK\r\nX-A: ", b"b")),
    "status": ("http", _drip(b"HTTP", b"/")),
    "1xx for ever": ("http", _drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n")),
    "silence": ("http", lambda line: time.sleep(40)),
    "TLS that stays silent": ("https", lambda line: time.sleep(40)),
    "TLS that drips": ("https", _half_a_handshake),
}


@pytest.mark.parametrize("name", SLOW)
def test_the_clock_stops_who_drips(name: str, web: Web, figure: Say) -> None:
    scheme, talk = SLOW[name]
    web.pages["/a"] = web.pages["/"] = talk  # under TLS nobody sees a path
    with measured() as cost, pytest.raises((Unreachable, BadAnswer)) as refused:
        fetch(f"{scheme}://{web.pair}/a", kind="article", limits=SHORT)
    assert not refused.value.permanent and cost.seconds < SHORT.total + 2
    figure(f"drip, {name}, 1 s allowed", cost)


# ── Against the rules ───────────────────────────────────────────────────────────────────────────

BROKEN = {
    "10,000 header lines": b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 10_000 + b"\r\n",
    "a header line of 1 MB": b"HTTP/1.1 200 OK\r\nX-A: " + b"b" * 1_000_000 + b"\r\n\r\n",
    "a status line of 1 MB": b"HTTP/1.1 200 " + b"b" * 1_000_000 + b"\r\n\r\n",
    "HTTP/0.9": b"<html><body><p>No head at all.</p></body></html>",
    "HTTP/9.9": b"HTTP/9.9 200 OK\r\n\r\n",
    "1xx flood": b"HTTP/1.1 100 Continue\r\n\r\n" * 5_000,
    "101": b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",
    "chunk size of letters": HEAD + b"Transfer-Encoding: chunked\r\n\r\nZZ\r\nx\r\n",
    "chunk size below nothing": HEAD + b"Transfer-Encoding: chunked\r\n\r\n-5\r\nx\r\n",
    "chunk size beyond numbers": HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + b"F" * 300 + b"\r\nx\r\n",
    "chunk size without end": HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + b"1" * 100_000,
    "chunked twice": HEAD + b"Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n",
    "gzip as transfer": HEAD + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
    "broken gzip": HEAD + b"Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nnogzi",
    "zeros": bytes(10_000),
    "nothing": b"",
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_breaks_the_rules_is_refused_and_nothing_is_logged(
    name: str, web: Web, caplog: pytest.LogCaptureFixture, figure: Say
) -> None:
    web.pages["/a"] = BROKEN[name]
    with caplog.at_level(logging.WARNING), measured() as cost, pytest.raises((BadAnswer, Unreachable)):
        fetch(web.url("/a"), kind="article", limits=SHORT)
    assert not caplog.records and cost.seconds < SHORT.total + 2
    figure(f"broken HTTP, {name}", cost)


def test_the_next_one_is_unharmed(web: Web) -> None:
    for broken in BROKEN.values():
        web.pages["/a"] = broken
        with pytest.raises(DoorError):
            fetch(web.url("/a"), kind="article", limits=SHORT)
    assert fetch(web.put("/b", "well"), kind="article").body == b"well"


def test_a_certificate_of_its_own_is_not_trusted(web: Web) -> None:
    web.pages["/"] = b"this is no TLS"
    with pytest.raises((BadAnswer, Unreachable)):
        fetch(f"https://{web.pair}/", kind="article", limits=SHORT)
    assert ssl.create_default_context().verify_mode == ssl.CERT_REQUIRED


# ── Lies about letters ──────────────────────────────────────────────────────────────────────────

LIES = [
    (b"+ADw-script+AD4-", "text/html; charset=utf-7"),
    ("<p>Grüße".encode("utf-16-le"), "text/html"),
    ("<p>Grüße".encode("utf-16-le"), "text/html; charset=utf-16"),
    ("<p>Grüße".encode("latin-1"), "text/html; charset=us-ascii"),
    (b"\xed\xa0\x80\xed\xb0\x80", "text/html; charset=utf-8"),
    (b"\xff\xfe\x00\xd8\x00", "text/html"),
    (b"a\x00b\x00\x00", "text/plain"),
    (b"\xc0\xaf\xe0\x80\xaf\xf5\x80\x80\x80", "text/html; charset=utf-8"),
    (b'\x1b$B$"\x1b(B\x1b', "text/html; charset=iso-2022-jp"),
    (bytes(range(256)), "text/html; charset=gb2312"),
    (b"<p>a", "text/html; charset=rot13"),
    (b"<p>a", "text/html; charset=zlib"),
    (b"\xef\xbb\xbf\xff\xfe<p>", "text/html; charset=utf-16"),
    (b"<meta charset=utf-7><p>+ADw-", ""),
    (b"a", "text/html; charset=" + "x" * 5_000),
]


@pytest.mark.parametrize(("body", "said"), LIES)
def test_whatever_the_charset_says_the_text_can_be_stored(body: bytes, said: str) -> None:
    text = charset.decode(body, said)
    assert "\x00" not in text and text.encode("utf-8").decode() == text
    assert "<script" not in text
