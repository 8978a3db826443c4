"""The JSON Feed, against what version 1.1 demands."""

from __future__ import annotations

import json
from typing import Any

from talks.exports import jsonfeed
from tests.talks.exports.documents import ID, document, item, rendered, sheet


def feed(**more: Any) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(rendered(jsonfeed.render, item(document(**more))))
    return read


def test_it_works() -> None:
    read = feed(text="Eight hours.")
    assert read["version"] == "https://jsonfeed.org/version/1.1"
    assert read["title"] == "Security talks"
    assert read["feed_url"] == sheet().address
    assert read["home_page_url"] == sheet().page
    (entry,) = read["items"]
    assert entry["id"] == f"urn:uuid:{ID}"
    assert entry["url"] == f"https://parley.example/m/{ID}/"
    assert entry["external_url"] == "https://wire.example/talks"
    assert entry["date_published"] == "2022-01-10T18:00:00+00:00"
    assert "<p>Eight hours.</p>" in entry["content_html"]
    assert entry["_parley"]["when"]["precision"] == "day"


def test_what_is_not_known_is_left_out_and_never_null() -> None:
    (entry,) = feed(citations=[])["items"]
    assert "external_url" not in entry


def test_planted_markup_stays_text() -> None:
    (entry,) = feed(text="<script>x()</script>")["items"]
    assert "<script>" not in entry["content_html"]
