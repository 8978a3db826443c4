"""The whole machine in pieces that a test may kill: PostgreSQL, Valkey, workers, beats, web, and a press."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg

from config.embedded import EmbeddedPair
from config.places import Places
from tests.faults.press import Press

HOME = Path(__file__).resolve().parents[2]
FINAL = ("proposed", "rejected", "dead")
MODEL = "model"  # the migrated, empty database that each run is copied from


def until(met: Callable[[], bool], what: str, seconds: float = 120, pause: float = 0.1) -> float:
    """Wait until it is so, and return the seconds it took; fail with `what` when it never is."""
    began = time.monotonic()
    while not met():
        assert time.monotonic() < began + seconds, what
        time.sleep(pause)
    return time.monotonic() - began


class Ground:
    """The two servers, and a migrated database to copy; made once for all tests of a session."""

    def __init__(self, data: Path, *, durable: bool = True) -> None:
        self.places = Places(data)
        self.pair = EmbeddedPair(self.places, durable=durable)
        self.pair.start()
        self.runs = 0
        self.sql(f"CREATE DATABASE {MODEL}")
        for command in (["migrate", "--verbosity", "0"], ["load_gazetteer"]):
            self.manage(MODEL, *command)

    def environment(self, database: str, **more: str) -> dict[str, str]:
        kept = {key: value for key, value in os.environ.items() if not key.startswith("PARLEY_")}
        return {
            **kept,
            "DJANGO_SETTINGS_MODULE": "tests.faults.settings",
            "PYTHONPATH": str(HOME),
            "PARLEY_DATA": str(self.places.data),
            "DATABASE_URL": self.places.database_url.replace("@/parley", f"@/{database}"),
            "LOG_LEVEL": "INFO",
            **more,
        }

    def manage(self, database: str, *command: str) -> None:
        subprocess.run(
            [sys.executable, str(HOME / "manage.py"), *command],
            env=self.environment(database),
            check=True,
            stdout=subprocess.DEVNULL,
        )

    def connect(self, database: str) -> psycopg.Connection[Any]:
        return psycopg.connect(
            host=str(self.places.sockets), user="parley", dbname=database, autocommit=True, connect_timeout=5
        )

    def sql(self, statement: str) -> None:
        with self.connect("postgres") as line:
            line.execute(statement)

    def copy(self) -> str:
        """A fresh database, and an empty broker."""
        self.runs += 1
        self.sql(f"CREATE DATABASE run_{self.runs} TEMPLATE {MODEL}")
        self.valkey("FLUSHALL")
        return f"run_{self.runs}"

    def valkey(self, command: str) -> str:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(10)
            line.connect(str(self.places.valkey_socket))
            line.sendall(command.encode() + b"\r\n")
            return line.recv(200).decode()

    def stop(self) -> None:
        self.pair.stop()


class Part:
    """A process of ours with all its children, killed as a whole or one at a time."""

    def __init__(self, command: list[str], env: dict[str, str], log: Path) -> None:
        self.command, self.env, self.log = command, env, log
        self.process = self._begin()

    def _begin(self) -> subprocess.Popen[bytes]:
        with self.log.open("ab") as said:
            return subprocess.Popen(
                self.command, env=self.env, stdout=said, stderr=subprocess.STDOUT, start_new_session=True
            )

    def begin_again_if_it_ended(self) -> bool:
        """What a supervisor does with a process that ended by itself; whether it had."""
        if self.process.poll() is None:
            return False
        self.process = self._begin()
        return True

    def children(self) -> list[int]:
        """Its children's process ids: a worker's pool."""
        found = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text(encoding="ascii")
        return [int(one) for one in found.split()]

    def kill(self) -> None:
        """The whole of it, at once: what a lost machine is."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def end(self, seconds: float = 60) -> float:
        """Ask it to end; the seconds it took."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(seconds)
        return time.monotonic() - began


class Rig:
    """One run on a database of its own: a press, workers, beats and what the record became."""

    def __init__(self, ground: Ground, press: Press, folder: Path) -> None:
        self.ground, self.press, self.folder = ground, press, folder
        self.database = ground.copy()
        self.parts: list[Part] = []
        self.port = 0
        self.run(ENTER_FEEDS, *press.feed_urls())

    def environment(self, **more: str) -> dict[str, str]:
        return self.ground.environment(self.database, PARLEY_DOOR_ALLOWS=self.press.pair, **more)

    # ── Its parts ───────────────────────────────────────────────────────────────────────────────
    def start(self, name: str, *command: str, **env: str) -> Part:
        part = Part([sys.executable, *command], self.environment(**env), self.folder / f"{name}.log")
        self.parts.append(part)
        return part

    def worker(self, concurrency: int = 2, **env: str) -> Part:
        name = f"worker-{len(self.parts)}"
        command = ["celery", "-A", "config", "worker", "--concurrency", str(concurrency)]
        return self.start(name, "-m", *command, "--loglevel", "INFO", "-n", f"{name}@rig", **env)

    def beat(self) -> Part:
        name = f"beat-{len(self.parts)}"
        command = ["celery", "-A", "config", "beat", "--pidfile", "", "--schedule", str(self.folder / name)]
        return self.start(name, "-m", *command)

    def sweeper(self) -> Part:
        return self.start("sweeper", str(HOME / "manage.py"), "sweep", "--loop", "--pause", "1")

    def web(self) -> Part:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        where = ["--bind", f"127.0.0.1:{self.port}", "--worker-class", "gthread", "--threads", "4"]
        part = self.start("web", "-m", "gunicorn", "config.wsgi", *where)
        until(lambda: self.get("/healthz")[0] == 200, "the web did not start")
        return part

    def get(self, path: str, seconds: float = 30) -> tuple[int, float, str]:
        """(Status or 0, seconds, words) of a page."""
        began, line = time.monotonic(), http.client.HTTPConnection("127.0.0.1", self.port, timeout=seconds)
        try:
            line.request("GET", path)
            answer = line.getresponse()
            words = answer.read().decode("utf-8", "replace")
            return answer.status, time.monotonic() - began, words
        except (OSError, http.client.HTTPException):
            return 0, time.monotonic() - began, ""
        finally:
            line.close()

    def run(self, program: str, *arguments: str) -> str:
        """Run a few lines of ours on this run's database; what they print."""
        code = f"import sys, django; django.setup()\n{program}"
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments],
            env=self.environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def supervise(self) -> int:
        """Start again whatever ended by itself; how many had."""
        return sum(part.begin_again_if_it_ended() for part in self.parts)

    # ── What became of it ───────────────────────────────────────────────────────────────────────
    def ask(self, statement: str) -> Any:
        """The one value that a query gives."""
        with self.ground.connect(self.database) as line:
            found = line.execute(statement).fetchone()
            return found[0] if found else None

    def write(self, statement: str) -> None:
        with self.ground.connect(self.database) as line:
            line.execute(statement)

    def finished(self) -> int:
        states = self.states()
        return sum(states.get(state, 0) for state in FINAL)

    def until_all_is_read(self, seconds: float = 200) -> float:
        """Wait for every article that the press serves."""
        wanted = len(self.press.article_urls())

        def done() -> bool:
            return self.finished() >= wanted

        try:
            return until(done, f"not all of {wanted} articles were read", seconds, pause=0.3)
        except AssertionError as error:
            raise AssertionError(f"{error}: {self.states()}") from None

    def states(self) -> dict[str, int]:
        found = self.ask(
            "SELECT coalesce(json_object_agg(state, n), '{}') FROM"
            " (SELECT state, count(*) AS n FROM talks_article GROUP BY state) AS counted"
        )
        return dict(found if isinstance(found, dict) else json.loads(found))

    def nothing_is_lost_or_doubled(self, *, dead: int = 0, most_attempts: int = 5) -> str:
        """Hold every invariant against the database; a line of figures for the table."""
        wanted = sorted(self.press.article_urls())
        with self.ground.connect(self.database) as line:
            rows = line.execute("SELECT url, state, attempts FROM talks_article ORDER BY url").fetchall()
        assert [url for url, _, _ in rows] == wanted  # exactly one row each
        states = [state for _, state, _ in rows]
        assert set(states) <= set(FINAL) and states.count("dead") == dead, self.states()
        tries = max(attempts for _, state, attempts in rows if state != "dead")
        assert tries <= most_attempts
        assert self.ask("SELECT count(*) FROM talks_article WHERE lease_token IS NOT NULL") == 0
        assert self.ask(DOUBLED_PROPOSALS) == 0 and self.ask(DOUBLED_VERSIONS) == 0
        assert self.ask(PROPOSALS_WITHOUT_HISTORY) == 0
        proposals = self.ask("SELECT count(*) FROM talks_proposal")
        assert proposals > 0
        return f"{len(rows)} articles, {dead} dead, {proposals} proposals, at most {tries} attempts"

    def stop(self) -> None:
        for part in self.parts:
            if part.process.poll() is None:
                part.kill()
        self.press.close()


ENTER_FEEDS = """
from actors.models import Actor
from talks.models import Feed, Negotiation, Outlet, User
outlet = Outlet.objects.create(slug="press", name="The Press")
talks = Negotiation.objects.create(slug="talks", title="Talks")
for url in sys.argv[1:]:
    Feed.objects.create(outlet=outlet, url=url, negotiation=talks)
"""

DOUBLED_PROPOSALS = """
SELECT count(*) FROM (
    SELECT 1 FROM talks_proposal p JOIN talks_articleversion v ON v.id = p.version_id
    GROUP BY v.article_id, p.kind, p.payload, p.evidence HAVING count(*) > 1) AS doubled
"""
DOUBLED_VERSIONS = """
SELECT count(*) FROM (
    SELECT 1 FROM talks_articleversion GROUP BY article_id HAVING count(*) > 1) AS doubled
"""
PROPOSALS_WITHOUT_HISTORY = """
SELECT count(*) FROM talks_proposal p WHERE (
    SELECT count(*) FROM talks_proposalevent e WHERE e.pgh_obj_id = p.id AND e.pgh_label = 'insert') <> 1
"""
