"""The examples in docs/howto/exports.md answer as the page says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from talks.exports.formats import BY_MEDIA_TYPE, FORMATS
from talks.models import Entry, Negotiation

PAGE = Path(settings.BASE_DIR) / "docs" / "howto" / "exports.md"
BLOCK = re.compile(r"```http\n(.*?)```", re.DOTALL)
EXAMPLES = [line for block in BLOCK.findall(PAGE.read_text("utf-8")) for line in block.splitlines()]
EXAMPLE = re.compile(r"GET (?P<address>\S+)(?: Accept: (?P<accept>\S+))?(?: -> (?P<status>\d+))?")


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_example_answers(
    example: str, client: Client, table: Negotiation, meeting: Entry, answer: Entry, statement: Entry
) -> None:
    Negotiation.objects.filter(pk=table.pk).update(slug="european-security-2022")
    asked = EXAMPLE.fullmatch(example)
    assert asked
    accept = asked["accept"] or "*/*"
    response: Any = client.get(asked["address"], headers={"Accept": accept})
    assert response.status_code == int(asked["status"] or 200)
    if response.status_code == 200:
        assert response.getvalue()
        assert accept == "*/*" or response["Content-Type"].startswith(f"{accept};")


def test_the_page_names_every_format_with_an_example() -> None:
    text = PAGE.read_text("utf-8")
    for ending in FORMATS:
        assert f"| `.{ending}` |" in text
        assert any(f"timeline.{ending}" in example for example in EXAMPLES)


def test_its_media_types_are_ours() -> None:
    asked = [found["accept"] for line in EXAMPLES if (found := EXAMPLE.fullmatch(line)) and found["accept"]]
    assert set(asked) <= set(BY_MEDIA_TYPE)
