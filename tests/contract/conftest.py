"""A record on a live server, tokens, and tools from an environment of their own (`make contract`)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.utils import timezone
from rest_framework.throttling import SimpleRateThrottle

from talks.models import ApiToken, Entry, User
from talks.vocabulary import Scope
from tests.talks.api.conftest import account  # noqa: F401
from tests.talks.conftest import (  # noqa: F401
    america,
    answer,
    cite,
    demand,
    editor,
    editors,
    geneva,
    meeting,
    outlet,
    publish,
    russia,
    ryabkov,
    statement,
    table,
    version,
)

TOOLS = Path(settings.BASE_DIR) / "build" / "contract" / "bin"
NODE = Path(settings.BASE_DIR) / "build" / "contract" / "node_modules"


@pytest.fixture
def tool() -> Callable[[str], str]:
    """tool("st") -> its path; without it the test is skipped."""

    def find(name: str) -> str:
        if not (TOOLS / name).exists():
            pytest.skip("the tools are not there: run make contract")
        return str(TOOLS / name)

    return find


@pytest.fixture
def secrets(editor: User) -> dict[str, str]:  # noqa: F811
    """{role: the secret of its token}; whoever is anonymous has none."""
    later = timezone.now() + timedelta(hours=1)
    reader = User.objects.create_user("reader")
    _, reading = ApiToken.objects.issue(reader, name="A desk", scopes=[Scope.READ], expires_at=later)
    _, editing = ApiToken.objects.issue(editor, name="A desk", scopes=Scope.values, expires_at=later)
    return {"anonymous": "", "reader": reading, "editor": editing}


@pytest.fixture
def site(
    live_server: Any,
    meeting: Entry,  # noqa: F811
    answer: Entry,  # noqa: F811
    statement: Entry,  # noqa: F811
    account: Entry,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> str:
    """Where the API is served, with entries of every kind, to callers that never have had their share."""
    rates = dict.fromkeys(SimpleRateThrottle.THROTTLE_RATES, "1000000/min")
    monkeypatch.setattr(SimpleRateThrottle, "THROTTLE_RATES", rates)
    return f"{live_server.url}/api/v1"
