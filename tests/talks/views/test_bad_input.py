"""No address and no query string makes any page fault: taken from the map of addresses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver

from talks import record
from talks.models import Entry, Proposal, Statement, User
from talks.urls import urlpatterns
from talks.views.addresses import ORDER
from tests.every_page import TIMELINE
from tests.talks.conftest import RECORDED, on

pytestmark = pytest.mark.django_db

UNKNOWN = "0199c3a0-0000-7000-8000-000000000000"
PARAMETERS = sorted(
    {*ORDER, "all", "asked", "by", "cursor", "expand", "format", "from", "lang", "of", "page", "page_size"}
    | {"possible", "status", "to", "url", "version", "maxwidth", "maxheight"}
)
NONSENSE = [
    "0000-99-99",
    "2999-01-01T00:00:00Z",  # nothing is known of a day to come
    "0001-01-01T00:00:00+14:00",  # no such moment in UTC
    "9999-12-31T23:59:59-14:00",
    "99999999999999999999999",
    "-1",
    "",
    "e-99999999999999999999",
    "NaN",
    "²",  # a digit to Python, no number
    "\x00",
    "\ud800".encode("utf-8", "surrogatepass"),
    "'\"><script>alert(1)</script>%s{{ 7 }}\r\n",
    "ي‮ " * 500,
    UNKNOWN,
]


def walk(patterns: list[Any], before: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every route of a list of addresses with its converters."""
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            yield from walk(pattern.url_patterns, before + str(pattern.pattern))
        elif isinstance(pattern, URLPattern):
            yield before + str(pattern.pattern), pattern.pattern.converters


PAGES = list(walk(urlpatterns))


@pytest.fixture
def ids(
    record_of_talks: dict[str, str],
    publish: Callable[..., Entry],
    meeting: Entry,
    answer: Any,
    statement: Entry,
    proposal: Proposal,
    editor: User,
) -> dict[str, list[str]]:
    """Values for each kind of place: published, retracted, merged, of other kinds, unknown."""
    slip, double = (publish(Statement(title=title, actor=answer.by, **on())) for title in ("Slip", "Double"))
    record.retract(slip, by=editor, reason="Never said", at=RECORDED)
    record.merge(double, statement, by=editor, reason="Said once", at=RECORDED)
    article = statement.citations.all()[0].version.article_id
    known = [meeting.pk, statement.pk, answer.pk, answer.demand_id, slip.pk, double.pk, article, proposal.pk]
    return {
        "UUIDConverter": [*map(str, known), UNKNOWN],
        "SlugConverter": ["security-talks", "russia", "sergei-ryabkov", "demands-1", "nobody", "x" * 300],
        "IntConverter": ["0", "1", "99999999999999999999"],
        "StringConverter": ["csv", "json", "ics", "exe", "\x00"],
    }


def addresses(route: str, converters: dict[str, Any], ids: dict[str, list[str]]) -> Iterator[str]:
    """A route with every value in its places."""
    for values in product(*(ids[type(converter).__name__] for converter in converters.values())):
        address = "/" + route
        for (name, converter), value in zip(converters.items(), values, strict=True):
            kind = type(converter).__name__.removesuffix("Converter").lower().replace("string", "str")
            address = address.replace(f"<{kind}:{name}>", quote(value, safe=""))
        yield address


def faults(visitor: Client, asked: Iterator[str]) -> list[str]:
    """Those of the addresses that answer with a fault of ours; 501 is oEmbed's word for a format it lacks."""
    visitor.raise_request_exception = False
    return [address for address in asked if visitor.get(address).status_code not in {*range(500), 501}]


def test_every_kind_of_place_has_values(ids: dict[str, list[str]]) -> None:
    assert {type(one).__name__ for _, converters in PAGES for one in converters.values()} == ids.keys()
    assert "<" not in "".join(address for page in PAGES for address in addresses(*page, ids))


def test_any_id_in_any_address(desk: Client, ids: dict[str, list[str]]) -> None:
    asked = (address for page in PAGES for address in addresses(*page, ids))
    assert faults(desk, asked) == []


@pytest.fixture
def pages(record_of_talks: dict[str, str]) -> list[str]:
    """What takes a query string: every page, and what is made of a timeline."""
    made = [f"{TIMELINE}timeline.{ending}" for ending in ("csv", "ics", "atom", "json")]
    shown = {address.split("?")[0] for address in record_of_talks.values()}
    return sorted({*shown, *made, f"{TIMELINE}positions.csv", "/oembed/", "/venues/"})


@pytest.mark.timeout(400)
def test_any_value_of_all_parameters(desk: Client, pages: list[str]) -> None:
    queries = [urlencode(dict.fromkeys(PARAMETERS, value)) for value in NONSENSE]
    turns = enumerate(product(queries, pages))
    # A third of them, another third of the pages with each value.
    asked = (f"{page}?{query}" for turn, (query, page) in turns if turn % 3 == 0)
    assert faults(desk, asked) == []


@pytest.mark.timeout(400)
def test_each_parameter_alone(desk: Client, pages: list[str]) -> None:
    """Alone, as one that is refused may hide what another does; with another value on every page."""
    turns = enumerate(product(PARAMETERS, pages))
    asked = (
        f"{page}?{urlencode({parameter: NONSENSE[turn % len(NONSENSE)]})}"
        for turn, (parameter, page) in turns
        if turn % 8 == 0
    )
    assert faults(desk, asked) == []


def test_a_fault_would_be_seen(desk: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("talks.views.about.render", lambda *_: 1 / 0)
    assert faults(desk, iter(["/about/"])) == ["/about/"]
