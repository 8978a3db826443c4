"""What a format is given: a heading, and entries as plain documents. Knows no model and no request."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

Document = Mapping[str, Any]
# What neither XML nor a calendar may hold.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Item:
    """One entry on its way out.

    `address` is its permanent link. `updated_at` is when its substance last changed, `sequence` how often its
    date, place or certainty did; formats that ask for no history get the last wording's moment and 0.
    """

    document: Document
    address: str
    published_at: datetime
    updated_at: datetime
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands above the entries. `id` is a URN that stays, whatever host serves it.

    `address` is where this very export is read again, `page` what people read instead of it.
    """

    id: str
    title: str
    summary: str
    address: str
    page: str
    changed_at: datetime
    options: Mapping[str, str] = field(default_factory=dict)


def clean(text: str) -> str:
    """Without control characters."""
    return _CONTROL.sub("", text)


def joined(parts: Iterable[str | None], by: str = "; ") -> str:
    """The parts that are there."""
    return by.join(part for part in parts if part)


def sources(document: Document) -> Iterator[str]:
    """Each source in one line: 'The Wire, “A day of talks”, sentence 1: “Envoys met.”'."""
    for citation in document["citations"]:
        article = citation["article"]
        outlet = article["outlet"]["name"] if article["outlet"] else None
        sentence = f"sentence {citation['sentence']}" if citation["sentence"] else None
        where = joined([outlet, f"“{article['title']}”", sentence], ", ")
        yield f"{where}: “{citation['quote']}”"


def source_addresses(document: Document) -> list[str]:
    """Where the sources were published, each once; only addresses a browser opens."""
    found = (citation["article"]["url"] for citation in document["citations"])
    return list(dict.fromkeys(url for url in found if url.startswith(("https://", "http://"))))


def place(document: Document) -> str:
    """'Palais, Geneva, Switzerland' as well as it is known; '' for an entry without a place."""
    detail = document["detail"]
    city = detail.get("city")
    town = city["name"] if city else detail.get("place_text")
    country = city["country"]["name"] if city and city["country"] else None
    return joined([detail.get("venue"), town, country], ", ")


def day_is_known(document: Document) -> bool:
    """Whether the date is one day."""
    return document["when"]["precision"] in ("time", "day")
