"""A real Chromium for the tests of this folder: the host's own, never a downloaded one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page

from talks.models import User
from tests.every_page import proposal, record_of_talks  # noqa: F401
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
    propose,
    publish,
    russia,
    ryabkov,
    statement,
    table,
    ukraine,
    version,
)

QUIET = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Start the host's Chromium; without one, skip, or fail where PARLEY_REQUIRE_BROWSER asks for it."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not found:
        answer = pytest.fail if os.environ.get("PARLEY_REQUIRE_BROWSER") else pytest.skip
        answer("no Chromium on this machine: install the package chromium")
    # Playwright's event loop runs in the tests' own thread from here on, which Django would refuse.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    as_root = ["--no-sandbox"] if os.geteuid() == 0 else []
    return {**browser_type_launch_args, "executable_path": found, "args": [*QUIET, *as_root]}


@pytest.fixture(scope="session")
def base_url() -> str:
    """None: each test asks the live server. Replaces the plugin's own, which pytest 9 deprecates."""
    return ""


@pytest.fixture
def log_in(live_server: Any, editor: User) -> Callable[[BrowserContext], None]:  # noqa: F811
    """log_in(context): give a browser an editor's session."""

    def give(context: BrowserContext) -> None:
        client = Client()
        client.force_login(editor)
        session = client.cookies["sessionid"].value
        context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])

    return give


@pytest.fixture
def plain_page(
    browser: Browser, live_server: Any, log_in: Callable[[BrowserContext], None]
) -> Iterator[Page]:
    """An editor's page in a browser without JavaScript."""
    context = browser.new_context(java_script_enabled=False, base_url=live_server.url)
    log_in(context)
    yield context.new_page()
    context.close()
