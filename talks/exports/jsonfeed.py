"""Entries as a JSON Feed 1.1, what changed last first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from talks import certainty
from talks.exports import markup
from talks.exports.sheet import Item, Sheet, source_addresses

TYPE = "application/feed+json"


def render(sheet: Sheet, items: Iterable[Item]) -> Iterator[bytes]:
    """One feed; `_parley` holds what the format has no word for."""
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": sheet.title,
        "home_page_url": sheet.page,
        "feed_url": sheet.address,
        "description": sheet.summary or None,
        "language": "en",
        "authors": [{"name": "Parley"}],
        "items": [_item(item) for item in items],
    }
    yield orjson.dumps({name: value for name, value in feed.items() if value is not None})


def _item(item: Item) -> dict[str, Any]:
    document = item.document
    shown = {
        "id": f"urn:uuid:{document['id']}",
        "url": item.address,
        "external_url": next(iter(source_addresses(document)), None),
        "title": certainty.title(document),
        "content_html": markup.body(item),
        "date_published": item.published_at.isoformat(),
        "date_modified": item.updated_at.isoformat(),
        "tags": [document["kind"], *(issue["name"] for issue in document["issues"])],
        "_parley": {
            **{name: document[name] for name in ("kind", "certainty", "modality", "when", "parties")},
        },
    }
    return {name: value for name, value in shown.items() if value is not None}
