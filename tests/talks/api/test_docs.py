"""The examples in docs/api.md answer as the page says."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.utils import timezone

from talks.models import ApiToken, Entry, Negotiation, Proposal, User

PAGE = Path(settings.BASE_DIR) / "docs" / "api.md"
BLOCK = re.compile(r"```http\n(.*?)```", re.DOTALL)
BLOCKS = BLOCK.findall(PAGE.read_text("utf-8"))
# A block with a blank line is one whole message, any other a request a line.
MESSAGES = [block for block in BLOCKS if "\n\n" in block]
EXAMPLES = [line for block in BLOCKS if "\n\n" not in block for line in block.splitlines()]
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


@pytest.mark.parametrize("message", MESSAGES)
def test_the_message_answers(
    message: str,
    client: Any,
    demand: Entry,
    statement: Entry,
    propose: Callable[..., Proposal],
    editor: User,
) -> None:
    Negotiation.objects.update(slug=NEGOTIATION)
    waiting = propose("demand", "a non-starter", by="russia", demand_kind="demand")
    ids = {"DEMAND": demand.pk, "ARTICLE": waiting.version.article_id, "PROPOSAL": waiting.pk}
    for name, pk in ids.items():
        message = message.replace(f"${name}", str(pk))
    head, _, body = message.partition("\n\n")
    request, *lines = head.splitlines()
    headers = dict(line.split(": ", 1) for line in lines)
    headers |= _bearer(headers.pop("Authorization").removeprefix("Bearer "), editor)
    method, address, _, status = request.split(" ")
    response = client.generic(method, address, body, content_type="application/json", headers=headers)
    assert response.status_code == int(status), response.content


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
