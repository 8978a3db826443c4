"""The one safe door, knocked at from inside a loopback web."""

from __future__ import annotations

import gzip
import socket
import time
from collections.abc import Callable
from typing import Any

import pytest
from django.conf import settings

from talks.ingest import address
from talks.ingest.errors import BadAnswer, Refused, Unreachable
from talks.ingest.fetch import KINDS, Fetched, fetch, push
from talks.ingest.wire import Limits
from tests.talks.ingest.conftest import Web, answer

SHORT = Limits(connect=1, read=0.5, total=1.0)


def test_it_works(web: Web) -> None:
    url = web.put(
        "/a",
        "<p>Grüße</p>",
        "text/html; charset=utf-8",
        ETag='"1"',
        Last_Modified="Sun, 09 Jan 2022 00:00:00 GMT",
    )
    found = fetch(url, kind="article")
    assert (found.status, found.final_url, found.peer, found.content_type) == (
        200,
        url,
        "127.0.0.1",
        "text/html",
    )
    assert (found.text(), found.etag, found.not_modified) == ("<p>Grüße</p>", '"1"', False)
    assert "Accept-Encoding: gzip" in web.requests[0] and "Host: " + web.pair in web.requests[0]


def test_nothing_of_ours_is_sent(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1/")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1/")
    fetch(web.put("/a", "x"), kind="article")
    sent = web.requests[0].lower()
    assert "cookie" not in sent and "authorization" not in sent and "referer" not in sent


def test_an_unchanged_page_comes_back_without_a_body(web: Web) -> None:
    web.pages["/a"] = answer("304 Not Modified", b"", {})
    found = fetch(web.url("/a"), kind="feed", etag='"1"')
    assert found.not_modified and found.body == b""
    assert 'If-None-Match: "1"' in web.requests[0]


def test_unchanged_without_a_mark_is_no_answer(web: Web) -> None:
    web.pages["/a"] = answer("304 Not Modified", b"", {})
    with pytest.raises(BadAnswer):
        fetch(web.url("/a"), kind="feed")


# ── Where it does not go ────────────────────────────────────────────────────────────────────────


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """names(*ips): every name resolves to these; returns the list of names that were asked for."""

    def resolve_to(*rounds: list[str]) -> list[str]:
        asked: list[str] = []

        def getaddrinfo(host: str, port: int, **_: Any) -> list[Any]:
            ips = rounds[min(len(asked), len(rounds) - 1)]
            asked.append(host)
            return [(socket.AF_INET6 if ":" in ip else socket.AF_INET, 1, 6, "", (ip, port)) for ip in ips]

        monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
        return asked

    return resolve_to


@pytest.fixture
def connects(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Every address that somebody tried to connect to; none gets through."""
    tried: list[Any] = []

    def connect(self: socket.socket, where: Any) -> None:
        tried.append(where)
        raise ConnectionRefusedError

    monkeypatch.setattr(socket.socket, "connect", connect)
    return tried


@pytest.mark.parametrize(
    "ip", ["127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "::ffff:10.0.0.1", "fd00::1"]
)
def test_a_name_of_a_private_machine_is_never_connected_to(
    ip: str, names: Callable[..., list[str]], connects: list[Any]
) -> None:
    names([ip])
    with pytest.raises(Refused, match="not a public address"):
        fetch("https://news.example.org/", kind="article", allows=())
    assert connects == []


def test_one_private_answer_among_public_ones_is_enough_to_refuse(
    names: Callable[..., list[str]], connects: list[Any]
) -> None:
    names(["8.8.8.8", "127.0.0.1"])
    with pytest.raises(Refused):
        fetch("http://news.example.org/", kind="article", allows=())
    assert connects == []


def test_a_name_is_looked_up_once_and_only_what_was_checked_is_connected_to(
    names: Callable[..., list[str]], connects: list[Any]
) -> None:
    asked = names(["8.8.8.8"], ["127.0.0.1"])
    with pytest.raises(Unreachable):
        fetch("http://news.example.org/", kind="article", allows=())
    assert asked == ["news.example.org"] and connects == [("8.8.8.8", 80)]


def test_loopback_is_closed_without_an_exception(web: Web, connects: list[Any]) -> None:
    with pytest.raises(Refused):
        fetch("http://127.0.0.1:8080/", kind="article", allows=[web.pair])
    assert connects == []


def test_a_redirect_is_followed(web: Web) -> None:
    web.put("/b", "there")
    web.fail("/a", "302 Found", Location="/b")
    found = fetch(web.url("/a"), kind="article")
    assert found.final_url == web.url("/b") and found.body == b"there"


@pytest.mark.parametrize(
    "location",
    [
        "http://169.254.169.254/latest",
        "file:///etc/passwd",
        "http://127.0.0.1:22/",
        "http://localhost/",
        "gopher://x.y/",
    ],
)
def test_a_redirect_to_a_closed_place_is_refused(location: str, web: Web) -> None:
    web.fail("/a", "302 Found", Location=location)
    with pytest.raises(Refused):
        fetch(web.url("/a"), kind="article")
    assert len(web.requests) == 1


def test_a_redirect_loop_ends(web: Web) -> None:
    web.fail("/a", "301 Moved", Location="/a")
    with pytest.raises(BadAnswer, match="more than 5"):
        fetch(web.url("/a"), kind="article")
    assert len(web.requests) == 6


# ── What it does not take ───────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("status", "permanent"),
    [
        ("404 Not Found", True),
        ("403 Forbidden", True),
        ("204 No Content", True),
        ("500 Oops", False),
        ("503 Later", False),
        ("429 Slow down", False),
    ],
)
def test_a_status_says_whether_to_ask_again(status: str, permanent: bool, web: Web) -> None:
    with pytest.raises(BadAnswer, match=status[:3]) as refused:
        fetch(web.fail("/a", status), kind="article")
    assert refused.value.permanent is permanent


@pytest.mark.parametrize(
    ("value", "seconds"), [("120", 120), ("999999999999", 86_400), ("soon", None), ("-5", None)]
)
def test_retry_after_is_kept(value: str, seconds: int | None, web: Web) -> None:
    with pytest.raises(BadAnswer) as refused:
        fetch(web.fail("/a", "503 Later", Retry_After=value), kind="article")
    assert refused.value.wait == seconds


def test_a_film_is_not_an_article(web: Web) -> None:
    with pytest.raises(BadAnswer, match="video/mp4"):
        fetch(web.put("/a", b"x", "video/mp4"), kind="article")


def test_gzip_is_undone(web: Web) -> None:
    url = web.put("/a", gzip.compress(b"hello"), Content_Encoding="gzip")
    assert fetch(url, kind="article").body == b"hello"


@pytest.mark.parametrize("coding", ["br", "zstd", "deflate", "gzip, gzip", "compress"])
def test_other_packing_is_refused(coding: str, web: Web) -> None:
    with pytest.raises(BadAnswer, match="packed"):
        fetch(web.put("/a", b"x", Content_Encoding=coding), kind="article")


def test_a_gzip_bomb_is_cut(web: Web) -> None:
    url = web.put("/a", gzip.compress(bytes(60_000_000)), Content_Encoding="gzip")
    with pytest.raises(BadAnswer, match="larger than 5 MB"):
        fetch(url, kind="article")


def test_a_body_that_announces_too_much_is_not_read(web: Web) -> None:
    web.pages["/a"] = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000001\r\n\r\n"
    with pytest.raises(BadAnswer, match="larger"):
        fetch(web.url("/a"), kind="article", limits=SHORT)


def test_a_body_that_never_ends_is_cut(web: Web) -> None:
    def pour(line: socket.socket) -> None:
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while True:
            line.sendall(bytes(65_536))

    web.pages["/a"] = pour
    with pytest.raises(BadAnswer, match="larger"):
        fetch(web.url("/a"), kind="article")


def test_robots_are_cut_not_refused(web: Web) -> None:
    found = fetch(web.put("/robots.txt", b"#" * 600_000, "text/plain"), kind="robots")
    assert len(found.body) == KINDS["robots"].size


def _drip(before: bytes, drop: bytes) -> Callable[[socket.socket], None]:
    def answer_slowly(line: socket.socket) -> None:
        line.sendall(before)
        while True:
            time.sleep(0.1)
            line.sendall(drop)

    return answer_slowly


@pytest.mark.parametrize(
    ("before", "drop"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", b"x"),
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9000\r\n\r\n", b"x"),
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
        (b"HTTP/1.1 200 OK\r\n", b"X"),
        (b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n"),
        (b"", b"H"),
        (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    ],
)
def test_a_drip_meets_the_deadline(before: bytes, drop: bytes, web: Web) -> None:
    web.pages["/a"] = _drip(before, drop)
    begun = time.monotonic()
    with pytest.raises((Unreachable, BadAnswer)) as refused:
        fetch(web.url("/a"), kind="article", limits=SHORT)
    assert time.monotonic() - begun < SHORT.total + 1
    assert not refused.value.permanent


def test_silence_meets_the_read_limit(web: Web) -> None:
    web.pages["/a"] = lambda line: time.sleep(3)
    with pytest.raises(Unreachable, match="did not answer in time"):
        fetch(web.url("/a"), kind="article", limits=SHORT)


def test_a_handshake_that_stalls_meets_the_limit(web: Web) -> None:
    web.pages["/"] = lambda line: time.sleep(3)
    begun = time.monotonic()
    with pytest.raises((Unreachable, BadAnswer)):
        fetch(f"https://{web.pair}/", kind="article", limits=SHORT)
    assert time.monotonic() - begun < SHORT.total + 1


def test_a_resolver_that_stalls_meets_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **k: time.sleep(3))
    with pytest.raises(Unreachable, match="looked up"):
        fetch("http://news.example.org/", kind="article", allows=(), limits=SHORT)


@pytest.mark.parametrize(
    "raw",
    [
        b"garbage\r\n\r\n",
        b"<html>HTTP/0.9 sends no head</html>",
        b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 200 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nX-A: " + b"b" * 100_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nx\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nx\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 50\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nnogzi",
        b"HTTP/1.1 999999 No\r\n\r\n",
        b"",
    ],
)
def test_what_breaks_the_rules_of_http_is_refused_without_a_trace(raw: bytes, web: Web) -> None:
    web.pages["/a"] = raw
    with pytest.raises((BadAnswer, Unreachable)):
        fetch(web.url("/a"), kind="article", limits=SHORT)


def test_nobody_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as spare:
        port = spare.getsockname()[1]
    with pytest.raises(Unreachable, match="cannot be reached"):
        fetch(f"http://127.0.0.1:{port}/", kind="article", allows=[f"127.0.0.1:{port}"], limits=SHORT)


# ── Leaving something there ─────────────────────────────────────────────────────────────────────


def pushed(url: str, limits: Limits = SHORT) -> Fetched:
    return push(address.parse(url, settings.DOOR_ALLOWS), b"{}", headers={"X-A": "b"}, limits=limits)


@pytest.mark.parametrize("status", ["200 OK", "204 No Content", "404 Not Found", "500 Oops", "410 Gone"])
def test_a_push_returns_any_answer_without_its_body(web: Web, status: str) -> None:
    found = pushed(web.fail("/in", status))
    assert (found.status, found.body) == (int(status[:3]), b"")
    assert web.requests[0].startswith("POST /in ") and "X-A: b" in web.requests[0]


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Temporary", "308 Permanent"])
def test_a_push_follows_no_redirect(web: Web, status: str) -> None:
    found = pushed(web.fail("/in", status, Location=web.url("/other")))
    assert found.status == int(status[:3]) and len(web.requests) == 1


def test_a_push_says_how_long_to_wait(web: Web) -> None:
    assert pushed(web.fail("/in", "429 Slow Down", Retry_After="90")).retry_after == 90
    assert pushed(web.fail("/in", "429 Slow Down")).retry_after is None


def test_a_push_reaches_no_machine_of_ours(web: Web) -> None:
    with pytest.raises(Refused):
        push(address.parse("http://127.0.0.1:8080/in"), b"{}", headers={})
    assert web.requests == []


def test_a_push_is_not_led_inside_by_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [(2, 1, 6, "", ("93.184.215.14", 443)), (2, 1, 6, "", ("10.0.0.7", 443))]
    monkeypatch.setattr("socket.getaddrinfo", lambda *args, **kwargs: answers)
    with pytest.raises(Refused, match=r"10\.0\.0\.7"):
        push(address.parse("https://desk.example/in"), b"{}", headers={})


def test_a_push_ends_at_its_deadline(web: Web) -> None:
    def drip(line: socket.socket) -> None:
        line.sendall(b"HTTP/1.1 200 OK\r\n")
        while True:
            line.sendall(b"X-Slow: 1\r\n")
            time.sleep(0.1)

    web.pages["/in"] = drip
    began = time.monotonic()
    with pytest.raises(Unreachable):
        pushed(web.url("/in"))
    assert time.monotonic() - began < 3


def test_a_body_without_end_is_not_read(web: Web) -> None:
    def flood(line: socket.socket) -> None:
        line.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            line.sendall(b"x" * 65_536)

    web.pages["/in"] = flood
    assert pushed(web.url("/in")).status == 200
