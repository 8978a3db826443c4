"""The examples in docs/api.md answer as the page says."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.utils import timezone

from talks.models import ApiToken, Entry, Negotiation, User

PAGE = Path(settings.BASE_DIR) / "docs" / "api.md"
BLOCK = re.compile(r"```http\n(.*?)```", re.DOTALL)
EXAMPLES = [line for block in BLOCK.findall(PAGE.read_text("utf-8")) for line in block.splitlines()]
NEGOTIATION = next(line.split("/")[4] for line in EXAMPLES if "/negotiations/" in line)


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_example_answers(
    example: str,
    client: Any,
    table: Negotiation,
    meeting: Entry,
    answer: Entry,
    statement: Entry,
    editor: User,
) -> None:
    Negotiation.objects.filter(pk=table.pk).update(slug=NEGOTIATION)
    request, _, status = example.partition(" -> ")
    request, _, token = request.partition(" Authorization: Bearer ")
    method, address = request.split(" ")
    response = client.generic(method, address, headers=_bearer(token, editor))
    assert response.status_code == int(status or 200), response.content


def _bearer(token: str, editor: User) -> dict[str, str]:
    """A token with the scope that the example names: $REVIEW."""
    if token.startswith("$"):
        later = timezone.now() + timedelta(hours=1)
        scope = token.removeprefix("$").lower()
        _, token = ApiToken.objects.issue(editor, name="Docs", scopes=[scope], expires_at=later)
    return {"authorization": f"Bearer {token}"} if token else {}


def test_the_page_names_every_resource(client: Any, db: None) -> None:
    page = PAGE.read_text("utf-8")
    for name in client.get("/api/v1/").json():
        assert f"{name}/" in page
