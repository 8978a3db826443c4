"""What every test stands on: an embedded pair on throw-away folders, and a closed network."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from django.conf import settings
from django.db import connections
from django.utils import translation
from pytest_django.plugin import blocking_manager_key
from pytest_socket import socket_allow_hosts

from config.embedded import EmbeddedPair
from talks.api.written_pages import PAGES
from tests.measured import FIGURE, Say

BROWSER_TESTS = Path(__file__).parent / "browser"
ran_in_browser: list[str] = []
first_rows = pytest.StashKey[str]()


@pytest.fixture(scope="session")
def embedded_pair() -> Iterator[None]:
    """Run PostgreSQL and Valkey on throw-away folders, unless DATABASE_URL and REDIS_URL name others."""
    pair = EmbeddedPair(
        settings.PLACES,
        postgres=not os.environ.get("DATABASE_URL"),
        valkey=not os.environ.get("REDIS_URL"),
        durable=False,
    )
    pair.start()
    yield
    pair.stop()


@pytest.fixture(scope="session")
def django_db_modify_db_settings(embedded_pair: None) -> None:
    """Bring the pair up before the first test that needs a database; the others never wait for it."""


@pytest.fixture(scope="session", autouse=True)
def files_are_served_by_the_program() -> Iterator[None]:
    """A live server's files come through our middleware, with its headers, and not through Django's own."""
    with patch("django.contrib.staticfiles.handlers.StaticFilesHandler", lambda application: application):
        yield


@pytest.fixture(autouse=True)
def only_this_machine() -> None:
    """Close the network but for this machine; the plugin opens it again after each test."""
    socket_allow_hosts(["127.0.0.1", "::1"], allow_unix_socket=True)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """A page asked for in French leaves its language to the thread; the next test speaks English."""
    yield
    translation.deactivate()


@pytest.fixture(autouse=True)
def nothing_written_yet() -> None:
    """A page of another test, whose clock stood at the same moment, is none of this one."""
    PAGES.forget()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, pytestconfig: pytest.Config) -> Iterator[None]:
    """Keep what migrations wrote where tests that empty the tables were collected.

    At the end every other connection is cut: a database that somebody uses cannot be dropped, and
    beside Playwright's event loop Django no longer sees the one it began with.
    """
    if rows := vars(connections["default"]).get("_test_serialized_contents"):
        pytestconfig.stash[first_rows] = rows
    yield
    with pytestconfig.stash[blocking_manager_key].unblock(), connections["default"].cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Say:
    """figure(name, value): what was measured, printed under the results of the run."""
    return lambda name, value: record_property(FIGURE, f"{name}: {value}")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print every figure that a test gave; tests side by side hand theirs over with their reports."""
    reports = [*terminalreporter.stats.get("passed", []), *terminalreporter.stats.get("failed", [])]
    found = sorted(
        str(value) for report in reports for name, value in report.user_properties if name == FIGURE
    )
    if found:
        terminalreporter.section("measured")
    for line in found:
        terminalreporter.write_line(line)


def pytest_itemcollected(item: pytest.Item) -> None:
    """Mark the browser tests by where they lie, and give those that commit their tables' first rows."""
    if BROWSER_TESTS in item.path.parents:
        item.add_marker("browser")
    if _empties_the_tables(item):
        whole = pytest.mark.django_db(transaction=True, serialized_rollback=True)
        item.add_marker(whole, append=False)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the browser tests last: Playwright's event loop stays, and Django sees it."""
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)


def _empties_the_tables(item: pytest.Item) -> bool:
    """Tell whether the test commits, so that every table is emptied after it."""
    mark = item.get_closest_marker("django_db")
    return mark is not None and bool(mark.kwargs.get("transaction"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
    """Give the tables back what migrations wrote, for whichever test this process is dealt next.

    Django does so before the tests that ask for it only, and runs them last; tests that are dealt out
    to several processes keep no such order. Beside Playwright's event loop Django opens another
    connection, which has to be told of those rows: else emptying the tables writes some of its own.
    """
    rows = item.config.stash.get(first_rows, None) if _empties_the_tables(item) else None
    if rows is not None:
        vars(connections["default"]).setdefault("_test_serialized_contents", rows)
    yield
    if nextitem is not None and rows is not None:
        with item.config.stash[blocking_manager_key].unblock():
            connections["default"].creation.deserialize_db_from_string(rows)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One process more than there are cores: a browser, a database or a deadline keeps one waiting."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores + 1


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Count the browser tests that really ran."""
    if report.when == "call" and report.passed and "browser" in report.keywords:
        ran_in_browser.append(report.nodeid)


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """With PARLEY_REQUIRE_BROWSER a run without browser tests has failed, however green it looks."""
    if hasattr(session.config, "workerinput"):
        return  # one of several side by side: who started them counts for all
    if (
        os.environ.get("PARLEY_REQUIRE_BROWSER")
        and not ran_in_browser
        and not session.config.option.collectonly
    ):
        session.config.get_terminal_writer().line("\nNo browser test ran, and PARLEY_REQUIRE_BROWSER is set.")
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
