"""What robots are told, and the list of the public pages."""

from __future__ import annotations

import re

from django.test import Client

from talks.models import Entry


def test_it_works(client: Client, meeting: Entry) -> None:
    index = client.get("/sitemap.xml").content.decode()
    parts = re.findall(r"<loc>http://testserver(/[^<]+)</loc>", index)
    assert len(parts) == 5
    found = [address for part in parts for address in _addresses(client, part)]
    assert f"/m/{meeting.pk}/" in found
    assert {"/", "/negotiations/", f"/n/{meeting.negotiation.slug}/positions/"} <= set(found)
    assert all(client.get(address).status_code == 200 for address in found)


def test_what_is_not_on_the_record_is_not_listed(client: Client, meeting: Entry) -> None:
    text = client.get("/sitemap-entries.xml").content.decode()
    assert text.count("<url>") == 1
    assert "<lastmod>" in text


def test_robots_are_kept_from_desks_and_query_strings(client: Client) -> None:
    page = client.get("/robots.txt")
    assert page["Content-Type"].startswith("text/plain")
    lines = page.content.decode().splitlines()
    assert {"User-agent: *", "Disallow: /review/", "Disallow: /*?*"} <= set(lines)
    assert lines[-1] == "Sitemap: http://testserver/sitemap.xml"


def test_an_unknown_part_is_not_found(client: Client) -> None:
    assert client.get("/sitemap-nonsense.xml").status_code == 404


def _addresses(client: Client, part: str) -> list[str]:
    return re.findall(r"<loc>https?://testserver(/[^<]*)</loc>", client.get(part).content.decode())
