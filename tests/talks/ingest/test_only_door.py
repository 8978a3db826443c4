"""One door to the web: no other code of ours opens a line, nor could it without being seen here."""

from __future__ import annotations

import ast
import socket
import sys
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from talks.ingest import address, pipeline, robots
from talks.ingest.fetch import fetch, push
from talks.models import Feed, Negotiation, Outlet
from tests.talks.ingest.conftest import Web

HOME = Path(__file__).resolve().parents[3]
OPENERS = {
    "aiohttp", "asyncio", "ftplib", "http.client", "http.server", "httpx", "imaplib", "nntplib", "poplib",
    "requests", "smtplib", "socket", "socketserver", "ssl", "telnetlib", "urllib.request", "urllib3",
    "websockets", "xmlrpc.client",
}  # fmt: skip
# Who may name a module that can open lines, and what he wants of it.
KNOWN = {
    "talks/ingest/wire.py": {"socket", "ssl", "urllib3"},  # the door's hinges
    "talks/ingest/fetch.py": {"http.client", "socket", "ssl", "urllib3"},  # errors and answers
    "talks/webhooks/sending.py": {"http.client"},  # the words of a status
    "config/supervisor.py": {"http.client", "socket"},  # is our own web up, is its port free
    "config/valkey.py": {"socket"},  # our own broker
}
# Of what those modules name, this opens a line.
CALLS = {"socket", "create_connection", "connect_ex", "urlopen", "HTTPConnection", "HTTPSConnection", "SMTP"}


@cache
def modules() -> dict[str, ast.Module]:
    """Every module of ours by its path."""
    paths = [path for app in ("actors", "talks", "config") for path in sorted((HOME / app).rglob("*.py"))]
    return {str(path.relative_to(HOME)): ast.parse(path.read_text()) for path in paths}


def opened_by(tree: ast.AST) -> set[str]:
    named: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            named.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            named.update({node.module, *(f"{node.module}.{alias.name}" for alias in node.names)})
        elif isinstance(node, ast.Call) and _called(node) in {"import_module", "__import__"}:
            named.update(str(arg.value) for arg in node.args if isinstance(arg, ast.Constant))
    return {opener for opener in OPENERS for name in named if f"{name}.".startswith(f"{opener}.")}


def _called(node: ast.Call) -> str:
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def test_it_works() -> None:
    assert opened_by(ast.parse("from urllib import request")) == {"urllib.request"}
    assert opened_by(ast.parse("import_module('httpx')")) == {"httpx"}
    assert opened_by(ast.parse("from urllib.parse import urlsplit")) == set()


def test_no_other_module_names_what_opens_a_line() -> None:
    found = {path: opened_by(tree) for path, tree in modules().items()}
    assert {path: named for path, named in found.items() if named} == KNOWN


def test_only_the_doors_hinges_open_one() -> None:
    callers = {
        path
        for path, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _called(node) in CALLS and not path.startswith("config/")
    }
    assert callers == {"talks/ingest/wire.py"}


@pytest.fixture
def doors(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The module of ours that stood behind each line that was opened."""
    real, seen = socket.socket.connect, []

    def connect(self: socket.socket, where: Any) -> None:
        if self.family != socket.AF_UNIX:
            seen.append(_ours(sys._getframe(1)))
        return real(self, where)

    monkeypatch.setattr(socket.socket, "connect", connect)
    return seen


def _ours(frame: FrameType | None) -> str:
    while frame is not None:
        name = str(frame.f_globals.get("__name__", ""))
        if name.partition(".")[0] in {"talks", "actors", "config"}:
            return name
        frame = frame.f_back
    return "somebody else"


@pytest.mark.django_db
def test_a_feed_its_articles_robots_and_webhooks_all_pass_the_door(
    web: Web, doors: list[str], outlet: Outlet, table: Negotiation
) -> None:
    web.put(
        "/talks", "<html><body><article><p>Envoys met in Geneva on Monday for talks.</p></article></body>"
    )
    item = f"<item><title>a</title><link>{web.url('/talks')}</link></item>"
    url = web.put("/feed", f"<rss version='2.0'><channel>{item}</channel></rss>", "text/xml")
    feed = Feed.objects.create(url=url, outlet=outlet, negotiation=table)
    (article,) = pipeline.poll(feed.pk).added
    pipeline.read_article(article)
    robots._robots(web.url().rstrip("/"), fetch)
    push(address.parse(web.url("/in"), [web.pair]), b"{}", headers={})
    assert len(doors) == len(web.requests) == 4 and set(doors) == {"talks.ingest.wire"}
