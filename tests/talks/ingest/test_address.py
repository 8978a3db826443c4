"""Addresses: what is read, what is refused, and which machines are open."""

from __future__ import annotations

import pytest

from talks.ingest import address
from talks.ingest.errors import Refused


def test_it_works() -> None:
    found = address.parse("https://News.Example.org/a/b?q=1#part")
    assert (found.scheme, found.host, found.port, found.target) == (
        "https",
        "news.example.org",
        443,
        "/a/b?q=1",
    )
    assert str(found) == "https://news.example.org/a/b?q=1"


def test_a_name_in_another_script_becomes_ascii() -> None:
    assert address.parse("https://bücher.example/é").origin == "https://xn--bcher-kva.example"
    assert address.parse("https://bücher.example/é").target == "/%C3%A9"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "news.example.org/a",
        "ftp://news.example.org/a",
        "file:///etc/passwd",
        "gopher://news.example.org/",
        "data:text/html,hello",
        "javascript:alert(1)",
        "http://",
        "http:///path",
        "http://user@news.example.org/",
        "http://user:secret@news.example.org/",
        "http://news.example.org@127.0.0.1/",
        "http://news.example.org\\@127.0.0.1/",
        "http://news.example.org/a b",
        "http://news.example.org/a\r\nHost: other",
        "http://news.example.org/\x00",
        "http://news.example.org:22/",
        "http://news.example.org:6379/",
        "http://news.example.org:99999/",
        "http://news.example.org:port/",
        "http://localhost/",
        "http://localhost./",
        "http://intranet/",
        "http://printer.local/",
        "http://db.internal/",
        "http://app.localhost/",
        "http://hidden.onion/",
        "http://2130706433/",
        "http://017700000001/",
        "http://0x7f000001/",
        "http://0x7f.1/",
        "http://127.1/",
        "http://127.0.0.01/",
        "http://1.2.3.4.5/",
        "http://[::1/",
        "http://[fe80::1%25eth0]/",
        "http://[not-an-address]/",
        "http://-.example.org/",
        "http://a..example.org/",
        "http://" + "a" * 64 + ".example.org/",
        "http://news.example.org/" + "a" * 2000,
    ],
)
def test_refused(url: str) -> None:
    with pytest.raises(Refused) as refused:
        address.parse(url)
    assert refused.value.permanent and "\n" not in str(refused.value)


@pytest.mark.parametrize(
    "ip",
    [
        "0.0.0.0",  # noqa: S104
        "0.1.2.3",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.1",
        "100.127.255.254",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.1",
        "192.0.0.9",
        "192.0.0.170",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.0.1",
        "192.168.255.255",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:169.254.169.254",
        "::ffff:100.64.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::a00:1",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2",
        "2001:2::1",
        "2001:10::1",
        "2001:20::1",
        "2001:db8::1",
        "2002:7f00:1::1",
        "2002:a00:1::1",
        "3fff::1",
        "4000::1",
        "5f00::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fe80::1%eth0",
        "fec0::1",
        "ff02::1",
        "ff0e::1",
        "not an address",
    ],
)
def test_closed_machines(ip: str) -> None:
    assert address.why_closed(ip)


@pytest.mark.parametrize(
    "ip", ["1.1.1.1", "8.8.8.8", "193.0.6.139", "2606:4700::1111", "2a00:1450::1", "::ffff:8.8.8.8"]
)
def test_open_machines(ip: str) -> None:
    assert address.why_closed(ip) is None


def test_an_exception_is_an_exact_pair() -> None:
    assert address.parse("http://127.0.0.1:8123/", ["127.0.0.1:8123"]).excepted
    assert not address.parse("http://127.0.0.1:8080/", ["127.0.0.1:8123"]).excepted
    with pytest.raises(Refused):
        address.parse("http://127.0.0.2:8123/", ["127.0.0.1:8123"])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.example/x", "https://A.example:443/x#part"),
        ("https://a.example/x?id=1", "https://a.example/x?utm_source=feed&id=1&fbclid=z"),
        ("https://a.example", "https://a.example/"),
        ("https://a.example./x", "https://a.example/x"),
    ],
)
def test_one_article_in_two_spellings(one: str, other: str) -> None:
    assert address.canonical(address.parse(one)) == address.canonical(address.parse(other))


def test_two_articles_stay_two() -> None:
    found = {
        address.canonical(address.parse(f"https://a.example/{end}"))
        for end in ("x", "X", "x?id=1", "x?id=2", "x/")
    }
    assert len(found) == 5


@pytest.mark.parametrize(
    "location", ["file:///etc/passwd", "//user@b.example/", "http://b.example/\x01", "http://["]
)
def test_a_redirect_is_read_as_strictly(location: str) -> None:
    with pytest.raises(Refused):
        address.parse("https://a.example/x").join(location)


def test_a_message_shows_nothing_that_moves_the_cursor() -> None:
    assert "\x1b" not in address.shown("http://a\x1b[2J\r\n\u202e")
