"""What never reaches a view is refused in the caller's form, also by the real web server."""

from __future__ import annotations

import http.client
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from config.refusals import LONGEST
from config.supervisor import Supervisor
from tests.talks.api.test_problems import check

LONG = "party=" + "x" * LONGEST


def test_it_works(client: Client, db: None) -> None:
    problem = check(client.get(f"/api/v1/entries/?{LONG}"), 414, "too-long")
    assert "4,000" in problem["detail"] and problem["instance"] != "urn:uuid:"
    check(client.get(f"/api/v1/{'x' * LONGEST}/"), 414, "too-long")


def test_one_of_just_that_length_is_read(client: Client, db: None) -> None:
    path = "/api/v1/entries/"
    query = "q=" + "x" * (LONGEST - len(path) - 2)
    assert client.get(f"{path}?{query}").status_code == 400
    assert client.get(f"{path}?{query}x").status_code == 414


def test_a_page_says_it_in_plain_words(client: Client, db: None) -> None:
    answer = client.get(f"/search/?{LONG}")
    assert (answer.status_code, answer["Content-Type"]) == (414, "text/plain")


def test_a_host_that_is_not_ours_is_a_problem_in_the_api_and_a_page_elsewhere(
    client: Client, db: None
) -> None:
    check(client.get("/api/v1/", headers={"host": "evil.example"}), 400, "bad-request")
    answer = client.get("/about/", headers={"host": "evil.example"})
    assert answer.status_code == 400 and answer["Content-Type"].startswith("text/html")


@pytest.fixture
def port(embedded_pair: None) -> Iterator[int]:
    """The web server as it is started, behind no proxy."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        number = int(free.getsockname()[1])
    supervisor = Supervisor(settings.PLACES, number, print, database=False, broker=False, demo=False)
    web = supervisor._program()[0]
    with subprocess.Popen(
        web.command, cwd=settings.BASE_DIR, env=web.env, stderr=subprocess.DEVNULL
    ) as server:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            with socket.socket() as line:
                if line.connect_ex(("127.0.0.1", number)) == 0:
                    break
            time.sleep(0.1)
        yield number
        server.terminate()


def test_the_web_server_lets_it_through_to_us(port: int) -> None:
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=60)) as line:
        line.request("GET", f"/api/v1/entries/?{LONG}&x={'y' * 3000}")
        answer = line.getresponse()
        answer.read()
    assert (answer.status, answer.headers["Content-Type"]) == (414, "application/problem+json")


def test_the_image_starts_it_with_the_same_limit() -> None:
    image = (Path(settings.BASE_DIR) / "Dockerfile").read_text()
    assert '"--limit-request-line", "8190"' in image
