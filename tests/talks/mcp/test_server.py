"""A real client starts `manage.py mcp`, lists its tools and calls each."""

from __future__ import annotations

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import anyio
import pytest
from django.conf import settings
from django.db import connection
from mcp import Client, StdioServerParameters
from mcp.types import CallToolResult

from talks.mcp.tools import TOOLS
from talks.models import Demand, Entry, Meeting, Statement

Calls = dict[str, dict[str, Any]]


@pytest.mark.django_db(transaction=True)
def test_it_works(meeting: Meeting, demand: Demand, answer: Entry, statement: Statement) -> None:
    calls: Calls = {
        "negotiations": {},
        "timeline": {"negotiation": "security-talks", "party": ["russia"], "as_of": "2022-01-31"},
        "search": {"q": "guarantees"},
        "positions": {"negotiation": "security-talks"},
        "meeting": {"id": str(meeting.pk)},
        "entry": {"id": str(statement.pk)},
    }
    with ThreadPoolExecutor(1) as thread:  # of its own: a browser test before it leaves its loop behind
        tools, answers, refusal = thread.submit(anyio.run, conversation, calls).result()
    assert set(tools) == set(TOOLS) == set(calls)
    assert all(tool.annotations.read_only_hint for tool in tools.values())
    told = {name: answer.structured_content for name, answer in answers.items()}
    assert not any(answer.is_error for answer in answers.values())
    assert [one["slug"] for one in told["negotiations"]["negotiations"]] == ["security-talks"]
    assert len(told["timeline"]["entries"]) == 3
    assert told["search"]["entries"][0]["permalink"].endswith(f"/e/{statement.pk}/")
    assert told["positions"]["demands"][0]["positions"][1]["position"] == "non_starter"
    assert told["meeting"]["sources"][0]["quote"] == "Envoys of both sides met in Geneva on Monday."
    assert told["entry"]["sources"][0]["quote"] == "We need guarantees"
    assert refusal.is_error and "the tool negotiations lists them" in refusal.content[0].text  # type: ignore[union-attr]


async def conversation(calls: Calls) -> tuple[dict[str, Any], dict[str, CallToolResult], CallToolResult]:
    """(The tools by name, the answer to each call, the answer to one that is refused)."""
    program = StdioServerParameters(
        command=sys.executable,
        args=[str(Path(settings.BASE_DIR) / "manage.py"), "mcp"],
        env=environment(),
    )
    async with Client(program) as client:
        listed = {tool.name: tool for tool in (await client.list_tools()).tools}
        answers = {name: await client.call_tool(name, given) for name, given in calls.items()}
        return listed, answers, await client.call_tool("timeline", {"negotiation": "nowhere"})


def environment() -> dict[str, str]:
    """That of another process on the test's database."""
    where = connection.settings_dict
    address = f"{where['USER']}:{where['PASSWORD']}@/{where['NAME']}?host={where['HOST']}"
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "tests.settings",
        "DATABASE_URL": f"postgresql://{address}&port={where['PORT']}",
    }
