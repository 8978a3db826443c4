"""The whole of Parley under kill -9: no orphan is left, the next start works, the killed come back."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytestmark = [pytest.mark.faults, pytest.mark.timeout(300)]

HOME = Path(__file__).resolve().parents[2]
FIRST_START = 120.0  # seconds; generous, for machines with other work


class Run:
    """One `manage.py up` on a folder of its own."""

    def __init__(self, data: Path, port: int) -> None:
        self.port = port
        outside = {
            key: value for key, value in os.environ.items() if not key.startswith(("DATABASE_", "REDIS_"))
        }
        self.env = {
            **outside,
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "PARLEY_DATA": str(data),
            "PORT": str(port),
        }
        self.said = data.parent / f"said-{time.monotonic_ns()}"
        self.process = self._up()

    def _up(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, str(HOME / "manage.py"), "up", "--no-demo"]
        with self.said.open("wb") as said:
            return subprocess.Popen(command, env=self.env, stdout=said, stderr=subprocess.STDOUT)

    def again(self) -> None:
        """Start once more on the same folder and port."""
        self.end()
        self.process = self._up()

    def words(self) -> str:
        """Return all that it has printed since its last start."""
        return self.said.read_text(encoding="utf-8")

    def status(self) -> int:
        """Return what /readyz answers, 0 for nothing."""
        client = http.client.HTTPConnection("127.0.0.1", self.port, timeout=3)
        try:
            client.request("GET", "/readyz")
            return client.getresponse().status
        except (OSError, http.client.HTTPException):
            return 0
        finally:
            client.close()

    def is_ready(self) -> bool:
        """Tell whether it says so itself and answers so."""
        assert self.process.poll() is None, self.words()
        return f"Parley is ready: http://127.0.0.1:{self.port}/" in self.words() and self.status() == 200

    def end(self) -> None:
        """Leave nothing of it."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()


def until(met: Callable[[], bool], what: str, seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not met():
        assert time.monotonic() < deadline, f"{what} not within {seconds:.0f} s"
        time.sleep(0.1)


def processes_of(data: Path) -> dict[int, str]:
    """Return the processes, by number, whose command or environment names the folder; zombies are none."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "environ").read_bytes() + (folder / "cmdline").read_bytes()
            command = (
                (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace").strip()
            )
        except OSError:
            continue
        if os.fsencode(data) in words and command:
            found[int(folder.name)] = command
    return found


@pytest.fixture
def data() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="parley ") as folder:
        yield Path(folder) / "data"


@pytest.fixture
def run(data: Path) -> Iterator[Run]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    run = Run(data, port)
    try:
        until(run.is_ready, "ready", FIRST_START)
        yield run
    finally:
        run.end()
        until(lambda: not processes_of(data), "the end of all children", 30)


def children_named(data: Path, words: str) -> set[int]:
    return {pid for pid, command in processes_of(data).items() if words in command}


def test_kill_9_leaves_no_orphan_and_the_next_start_works(run: Run, data: Path) -> None:
    assert len(processes_of(data)) >= 8
    run.process.send_signal(signal.SIGKILL)
    run.process.wait()
    run.again()
    until(run.is_ready, "ready again", FIRST_START)
    run.process.send_signal(signal.SIGKILL)
    run.process.wait()
    until(lambda: not processes_of(data), "the end of all children", 15)


@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM])
def test_asked_to_stop_it_stops_everything(run: Run, data: Path, asked: signal.Signals) -> None:
    run.process.send_signal(asked)
    assert run.process.wait(20) == 0
    assert not processes_of(data)
    words = run.words()
    assert words.endswith("Stopped.\n")
    assert "by force" not in words


def test_a_second_start_says_where_the_first_one_is(run: Run) -> None:
    second = Run(Path(run.env["PARLEY_DATA"]), run.port)
    assert second.process.wait(30) == 2
    words = second.words()
    assert (
        f"already runs on {run.env['PARLEY_DATA']} (process {run.process.pid}, http://127.0.0.1:{run.port})"
        in words
    )
    assert words.count("\n") == 1
    second.end()
    assert run.is_ready()


@pytest.mark.parametrize("name", ["celery -A config worker", "gunicorn", "postgres -D", "valkey-server"])
def test_a_killed_child_comes_back(run: Run, data: Path, name: str) -> None:
    before = children_named(data, name)
    os.kill(min(before), signal.SIGKILL)  # the first is the parent of the others
    until(lambda: bool(children_named(data, name) - before), "its return", 60)
    until(run.is_ready, "ready again", 60)
    run.process.send_signal(signal.SIGINT)
    assert run.process.wait(20) == 0
    assert "it starts again in 1 s" in run.words()
