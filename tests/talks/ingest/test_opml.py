"""Lists of feeds, friendly and hostile."""

from __future__ import annotations

from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from talks.ingest import opml
from talks.ingest.errors import InputError
from talks.ingest.opml import Outline
from talks.models import Feed, Negotiation
from tests.talks.ingest.conftest import Web

NOW = datetime(2022, 1, 10, tzinfo=UTC)
WIRE = Outline("The Wire & “Co” <b>", "https://wire.example/feed?a=1&b=2")


def listed(*outlines: str) -> bytes:
    return f"<opml version='2.0'><body>{''.join(outlines)}</body></opml>".encode()


def test_it_works() -> None:
    (found,) = opml.read(opml.write([WIRE], NOW).encode())
    assert found.url == WIRE.url and found.outlet == "The Wire & “Co”"


def test_folders_are_looked_into_and_each_feed_comes_once() -> None:
    feed = "<outline text='A' xmlUrl='https://a.example/'/>"
    assert opml.read(listed(f"<outline text='folder'>{feed}</outline>", feed)) == [
        Outline("A", "https://a.example/")
    ]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "no OPML"),
        (b"<html></html>", "begins with <html>"),
        (b"<opml><body>", "breaks in line"),
        (b"<!DOCTYPE opml [<!ENTITY a 'b'>]><opml/>", "document type"),
        (b"<!DOCTYPE opml [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><opml>&a;</opml>", "document type"),
        (b"<!DOCTYPE opml SYSTEM 'http://wire.example/a.dtd'><opml/>", "document type"),
        (listed("<outline>" * 50 + "</outline>" * 50), "nested too deep"),
        (listed(*(f"<outline xmlUrl='https://a.example/{n}'/>" for n in range(1_001))), "more than 1000"),
        (listed("<outline " + " ".join(f"a{n}=''" for n in range(2_000)) + "/>"), "attributes"),
        (b"<opml>" + b" " * 1_000_000, "larger than 1 MB"),
    ],
)
def test_what_is_no_harmless_list_is_refused(body: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words):
        opml.read(body)


# ── The command ─────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def feed_of(web: Web) -> str:
    body = "<rss version='2.0'><channel><title>Wire</title><item><title>a</title></item></channel></rss>"
    return web.put("/feed", body, "text/xml")


def take_in(tmp_path: Path, *urls: str, **options: str) -> str:
    file, said = tmp_path / "feeds.opml", StringIO()
    file.write_bytes(listed(*(f"<outline text='Wire' xmlUrl='{url}'/>" for url in urls)))
    call_command("opml", str(file), stdout=said, **options)
    return said.getvalue()


@pytest.mark.django_db
def test_a_list_is_taken_in_and_handed_out(tmp_path: Path, feed_of: str, table: Negotiation) -> None:
    assert take_in(tmp_path, feed_of, negotiation=table.slug).startswith("entered")
    feed = Feed.objects.get()
    assert (feed.url, feed.outlet.name, feed.negotiation) == (feed_of, "Wire", table)
    assert take_in(tmp_path, feed_of).startswith("known")
    out = StringIO()
    call_command("opml", stdout=out)
    assert opml.read(out.getvalue().encode()) == [Outline("Wire", feed_of)]


@pytest.mark.django_db
def test_a_place_inside_is_refused_and_the_others_are_taken_in(tmp_path: Path, feed_of: str) -> None:
    with pytest.raises(CommandError, match="1 of the feeds"):
        take_in(tmp_path, "http://169.254.169.254/feed", feed_of)
    assert Feed.objects.get().url == feed_of


@pytest.mark.django_db
def test_what_cannot_be_read_says_so(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("opml", str(tmp_path / "nothing.opml"))
    with pytest.raises(CommandError, match="no negotiation"):
        take_in(tmp_path, negotiation="nothing")
