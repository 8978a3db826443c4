"""Query strings have one order, so that equal pages have equal addresses."""

from __future__ import annotations

import pytest
from django.http import QueryDict

from talks.views import addresses


@pytest.mark.parametrize(
    ("given", "canonical"),
    [
        ("kind=meeting&topic=arms", "?topic=arms&kind=meeting"),
        ("party=russia&party=nato&party=russia", "?party=nato&party=russia"),
        ("order=newest&view=comfortable&q=", ""),
        ("colour=red&cursor=x", ""),
        ("since=2022-01-07T18:10Z", "?since=2022-01-07T18:10Z"),
    ],
)
def test_it_works(given: str, canonical: str) -> None:
    assert addresses.canonical(QueryDict(given)) == canonical


def test_one_value_is_taken_away() -> None:
    assert addresses.without(QueryDict("kind=meeting&kind=demand"), "kind", "demand") == "?kind=meeting"


def test_a_parameter_is_set_and_removed() -> None:
    assert addresses.changed(QueryDict("q=a"), view="compact") == "?q=a&view=compact"
    assert addresses.changed(QueryDict("q=a&view=compact"), view=None) == "?q=a"


def test_a_cursor_stands_last() -> None:
    assert addresses.with_cursor(QueryDict("q=a"), "abc") == "?q=a&cursor=abc"
    assert addresses.with_cursor(QueryDict(""), "abc") == "?cursor=abc"
    assert addresses.with_cursor(QueryDict("cursor=old"), None) == ""
