"""What the API costs over its limit, each behind a gunicorn of its own: ratios of medians, asked in turns."""

from __future__ import annotations

import http.client
import os
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.conf import LazySettings, settings
from django.db import connection
from django.utils import timezone

from talks.models import ApiToken, Entry, Meeting, Negotiation, User
from tests.talks.conftest import *  # noqa: F403
from tests.talks.conftest import on

HOME = Path(__file__).resolve().parents[2]
ENTRIES, ROUNDS, WARM = 200, 300, 30
PRODUCTION = {
    "PARLEY_MODE": "production",
    "PARLEY_BEHIND_HTTPS_PROXY": "true",
    "PARLEY_RATE_ANONYMOUS": "1000000/min",
    "PARLEY_RATE_ADDRESS": "1000000/min",
    "PARLEY_RATE_TOKEN": "1000000/min",
    "SECRET_KEY": "only-for-the-measurement-and-long-enough-0123456789-abcdefgh",
    "ALLOWED_HOSTS": "127.0.0.1",
}


class Asked:
    """One address at one server, over one connection that stays open; `{}` in it is another day each time."""

    def __init__(self, port: int, path: str, **headers: str) -> None:
        self.line, self.path = http.client.HTTPConnection("127.0.0.1", port), path
        self.headers = {"X-Forwarded-Proto": "https", **headers}
        self.seconds: list[float] = []

    def ask(self) -> tuple[int, str]:
        """(status, ETag); the time is kept."""
        began = time.perf_counter()
        day = date(1900, 1, 1) + timedelta(days=len(self.seconds))
        self.line.request("GET", self.path.format(day), headers=self.headers)
        answer = self.line.getresponse()
        answer.read()
        self.seconds.append(time.perf_counter() - began)
        return answer.status, answer.getheader("ETag", "")

    def close(self) -> None:
        self.line.close()

    @property
    def median(self) -> float:
        """Seconds, without the first answers."""
        return statistics.median(self.seconds[WARM:])


@contextmanager
def served(program: str, **environment: str) -> Iterator[int]:
    """A gunicorn of one process and one thread; its port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    how = ["--worker-class", "gthread", "--threads", "1", "--keep-alive", "60", "--log-level", "error"]
    command = [sys.executable, "-m", "gunicorn", program, "--bind", f"127.0.0.1:{port}", *how]
    server = subprocess.Popen(command, cwd=HOME, env={**os.environ, **environment})
    try:
        for _ in range(200):
            with socket.socket() as line:
                if line.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        yield port
    finally:
        server.terminate()
        server.wait(20)


@pytest.fixture
def long_table(table: Negotiation, publish: Callable[..., Entry]) -> Negotiation:
    """A negotiation of 200 meetings that other processes see."""
    for number in range(ENTRIES):
        publish(Meeting(title=f"Meeting {number}", **on(date(2021, 1, 1) + timedelta(days=number))))
    return table


@pytest.fixture
def secret(editor: User, settings: LazySettings) -> str:
    """A token that reads, under the key of the servers measured."""
    settings.SECRET_KEY = PRODUCTION["SECRET_KEY"]
    end = timezone.now() + timedelta(hours=1)
    return ApiToken.objects.issue(editor, name="A desk", scopes=["read"], expires_at=end)[1]


@pytest.mark.django_db(transaction=True)
def bench_the_api_against_a_bare_program(long_table: Negotiation, secret: str) -> None:
    """The list of fifty entries, and the answer to who holds it already; then with what makes it dearer."""
    database = connection.settings_dict
    raw = f"host={database['HOST']} user={database['USER']} dbname={database['NAME']}"
    ours = {
        **PRODUCTION,
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "DATABASE_URL": f"postgresql://{database['USER']}@/{database['NAME']}?host={database['HOST']}",
        "REDIS_URL": settings.CELERY_BROKER_URL,
        "CACHE_URL": str(settings.CACHES["default"]["LOCATION"]),
    }
    bare = {"BARE_CONNINFO": raw, "BARE_NEGOTIATION": str(long_table.pk)}
    path = f"/api/v1/entries/?negotiation={long_table.slug}"
    with served("config.wsgi", **ours) as api, served("tests.benchmarks.bare", **bare) as limit:
        print(f"\n{'':32}{'bare':>10} {'ours':>10} {'ratio':>9} {'goal':>7}")
        tag = measure("API list of 50 entries", Asked(limit, "/"), Asked(api, path), 200)
        held = {"If-None-Match": tag}
        measure("the same, not modified", Asked(limit, "/", **held), Asked(api, path, **held), 304)
        named = {"Authorization": f"Bearer {secret}"}
        measure("the list, with a token", Asked(limit, "/"), Asked(api, path, **named), 200, goal="")
        never = path + "&from={}"
        measure("a list nobody asked for before", Asked(limit, "/"), Asked(api, never), 200, goal="")


def measure(name: str, limit: Asked, ours: Asked, status: int, goal: str = "2.0") -> str:
    """Ask both in turns, so that what disturbs one disturbs the other; print their ratio, return our ETag."""
    with closing(limit), closing(ours):
        for _ in range(WARM + ROUNDS):
            answered, (status_of_ours, tag) = limit.ask()[0], ours.ask()
            assert (answered, status_of_ours) == (status, status)
    both = f"{limit.median * 1000:7.2f} ms {ours.median * 1000:7.2f} ms"
    print(f"{name:32}{both} {ours.median / limit.median:7.1f} x {goal:>7}")
    return tag
