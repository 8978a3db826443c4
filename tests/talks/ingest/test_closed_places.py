"""No road leads inside: not an address, not a name, not a redirect, a feed's link or a webhook."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from html import escape
from typing import Any

import pytest
from pytest_django.fixtures import Settings

from talks.ingest import address, feeds, robots
from talks.ingest.errors import DoorError, Refused, Unreachable
from talks.ingest.fetch import fetch, push
from tests.measured import Say, measured
from tests.talks.ingest.closed_places import MACHINES, METADATA, PLACES
from tests.talks.ingest.conftest import Web

PUBLIC = "8.8.8.8"
PAGE = "http://news.example.org/"


@dataclass
class Lines:
    """Every line that anybody tried to open; only those in `open` are opened."""

    tried: list[Any] = field(default_factory=list)
    open: set[tuple[str, int]] = field(default_factory=set)


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Lines:
    """Watch every socket of this process."""
    watched, real = Lines(), socket.socket.connect

    def connect(self: socket.socket, where: Any) -> None:
        if where in watched.open:
            return real(self, where)
        watched.tried.append(where)
        raise ConnectionRefusedError

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket.socket, "connect_ex", connect)
    return watched


@pytest.fixture
def leads_to(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """leads_to(*rounds): names lead there, numbers to themselves; returns the names that were looked up."""
    real = socket.getaddrinfo

    def answer(*rounds: list[str]) -> list[str]:
        asked: list[str] = []

        def getaddrinfo(host: str, port: int, *args: Any, **kinds: Any) -> list[Any]:
            try:
                return list(real(host, port, flags=socket.AI_NUMERICHOST, **kinds))
            except socket.gaierror:
                machines = rounds[min(len(asked), len(rounds) - 1)]
                asked.append(host)
                return [entry for ip in machines for entry in real(ip, port, **kinds)]

        monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
        return asked

    return answer


@pytest.fixture(autouse=True)
def nothing_is_excepted(settings: Settings) -> None:
    settings.DOOR_ALLOWS = []


def test_it_works(lines: Lines, leads_to: Callable[..., list[str]]) -> None:
    # A public machine is tried: what follows is refused for being inside, not because nothing works.
    leads_to([PUBLIC])
    with pytest.raises(Unreachable):
        fetch(PAGE, kind="article")
    assert lines.tried == [(PUBLIC, 80)]


def tried_all(places: Iterable[str], visit: Callable[[str], Any]) -> int:
    """Visit each place; return how many were refused, which has to be all."""
    refused = 0
    for place in places:
        try:
            visit(place)
        except DoorError:
            refused += 1
        else:
            pytest.fail(f"{place!r} was not refused")
    return refused


def _as_feed_link(place: str) -> None:
    """Read the place out of a feed as an article's address, and go there as the pipeline does."""
    item = f"<item><title>a</title><link>{escape(place)}</link></item>"
    feed = f"<rss version='2.0'><channel>{item}</channel></rss>"
    try:
        (found,) = feeds.parse(feed.encode("utf-8", "replace"), "text/xml", PAGE).items
    except ValueError:
        raise Refused("the feed has no item") from None
    if not found.url:
        raise Refused("the link is left out")
    robots.ask_leave(found.url)
    fetch(found.url, kind="article")


ROADS: dict[str, Callable[[str], Any]] = {
    "address of an article": lambda place: fetch(place, kind="article"),
    "address of a feed": lambda place: fetch(place, kind="feed"),
    "link in a feed": _as_feed_link,
    "webhook": lambda place: push(address.parse(place), b"{}", headers={}),
}


@pytest.mark.parametrize("road", ROADS)
def test_no_place_inside_is_reached(
    road: str, lines: Lines, leads_to: Callable[..., list[str]], figure: Say
) -> None:
    # Should a disguise pass for a name, that name leads inside too.
    leads_to(["127.0.0.1"])
    with measured() as cost:
        refused = tried_all(PLACES, ROADS[road])
    assert lines.tried == [] and refused == len(PLACES) >= 52
    figure(f"SSRF: {road}", f"{refused} places, {len(lines.tried)} connections inside, {cost}")


def test_no_redirect_leads_inside(
    web: Web, lines: Lines, leads_to: Callable[..., list[str]], settings: Settings, figure: Say
) -> None:
    settings.DOOR_ALLOWS = [web.pair]
    lines.open.add(("127.0.0.1", web.port))
    leads_to(["127.0.0.1"])
    # What is no header's value is tried below; what has no host of its own stays on the asking host.
    places = [place for place in PLACES if place.isascii() and not set("\r\n\t ") & set(place)]
    places = [place for place in places if not place.startswith(("http:/127", "http:127"))]
    with measured() as cost:
        refused = tried_all(
            places, lambda place: fetch(web.fail("/a", "302 Found", Location=place), kind="article")
        )
    assert lines.tried == [] and refused == len(places)
    figure("SSRF: redirect", f"{refused} places, {len(lines.tried)} connections inside, {cost}")


@pytest.mark.parametrize("road", ROADS)
def test_no_name_leads_inside(
    road: str, lines: Lines, leads_to: Callable[..., list[str]], figure: Say
) -> None:
    def visit(ip: str) -> None:
        leads_to([ip])
        ROADS[road]("https://news.example.org/in")

    refused = tried_all([*MACHINES, *METADATA], visit)
    assert lines.tried == []
    figure(f"DNS answers inside: {road}", f"{refused} answers, {len(lines.tried)} connections")


@pytest.mark.parametrize("ip", ["127.0.0.1", "10.0.0.7", "fd00::1", "169.254.169.254"])
@pytest.mark.parametrize("first", [True, False])
def test_one_answer_inside_among_public_ones_refuses_all(
    ip: str, first: bool, lines: Lines, leads_to: Callable[..., list[str]]
) -> None:
    leads_to([ip, PUBLIC] if first else [PUBLIC, ip])
    with pytest.raises(Refused):
        fetch(PAGE, kind="article")
    assert lines.tried == []


def test_a_name_that_is_bound_anew_is_looked_up_once_a_hop(
    web: Web, lines: Lines, leads_to: Callable[..., list[str]], settings: Settings, figure: Say
) -> None:
    asked = leads_to([PUBLIC], ["127.0.0.1"])
    with pytest.raises(Unreachable):
        fetch(PAGE, kind="article")
    assert asked == ["news.example.org"] and lines.tried == [(PUBLIC, 80)]
    figure("rebinding", f"{len(asked)} look-up, connections inside: 0")


def test_a_redirect_looks_its_name_up_itself(
    web: Web, lines: Lines, leads_to: Callable[..., list[str]], settings: Settings
) -> None:
    settings.DOOR_ALLOWS = [web.pair]
    lines.open.add(("127.0.0.1", web.port))
    asked = leads_to(["127.0.0.1"])
    with pytest.raises(Refused, match=r"news\.example\.org leads to 127\.0\.0\.1"):
        fetch(web.fail("/a", "302 Found", Location=PAGE), kind="article")
    assert asked == ["news.example.org"] and lines.tried == []


@pytest.mark.parametrize(
    "location", ["/a\rX: y", "http://news.example.org/%0d%0aX:y\rHost: b", "\r", "/\x00"]
)
def test_a_control_character_in_a_redirect_is_refused(location: str, web: Web, settings: Settings) -> None:
    settings.DOOR_ALLOWS = [web.pair]
    with pytest.raises(DoorError):
        fetch(web.fail("/a", "302 Found", Location=location), kind="article")
    assert len(web.requests) <= 6 and not any("\nX: y" in request for request in web.requests)


def test_robots_that_lead_inside_leave_the_article_unread(
    web: Web, lines: Lines, leads_to: Callable[..., list[str]]
) -> None:
    leads_to(["10.0.0.7"])
    with pytest.raises(Refused):
        robots.ask_leave("https://news.example.org/in")
    assert lines.tried == [] and web.requests == []
