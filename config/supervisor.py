"""Starts the whole of Parley as children of one process, keeps them running, and stops them in order."""

from __future__ import annotations

import http.client
import os
import re
import signal
import socket
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import FrameType

from django.db import connection
from kombu.exceptions import OperationalError

from config.celery import app
from config.children import CannotStart, Child, environment
from config.embedded import EmbeddedPair
from config.health import forget_heart, migrated
from config.locks import hold_folder, hold_for_children
from config.places import Places
from config.watch import GRAVE, Watch

HOME = Path(__file__).resolve().parent.parent
HOST = "127.0.0.1"
TICK = 0.2  # seconds between two looks at the children
HOPELESS = 5  # deaths in a row before the first readiness, at which the start is given up
READY_WITHIN = 300.0
LOGIN = re.compile(r"editor login: (.+)")

Say = Callable[[str], None]


class StopAsked(Exception):
    """Ctrl-C, SIGTERM or a closed terminal."""


class Supervisor:
    """One run: the embedded pair where it is needed, the migrations, web, worker, beat, and the demo."""

    def __init__(
        self, places: Places, port: int, say: Say, *, database: bool, broker: bool, demo: bool
    ) -> None:
        self.places = places
        self.port = port
        self.say = say
        self.demo = demo
        self.pair = EmbeddedPair(places, postgres=database, valkey=broker)
        self.watches: list[Watch] = []
        self.stop_signals = 0
        self.once: Child | None = None  # the one-shot child that runs now
        self.held: list[int] = []  # open lock files
        self.ready = False
        self.demo_failed = False
        self.env = environment(PARLEY_DATA=str(places.data), PORT=str(port), PARLEY_DEMO=str(int(demo)))

    # ── The run ─────────────────────────────────────────────────────────────────────────────────
    def run(self) -> None:
        """Start everything, serve until asked to stop, stop everything; raise CannotStart with a remedy."""
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            if signal.getsignal(number) is not signal.SIG_IGN or number is not signal.SIGHUP:  # nohup
                signal.signal(number, self._asked_to_stop)
        self.places.make()
        self.held.append(hold_folder(self.places.data, f"http://{HOST}:{self.port}"))
        try:
            self._start()
            self._serve()
        except StopAsked:
            self.say("Stopping ...")
        finally:
            self._stop()

    def _start(self) -> None:
        keep = hold_for_children(self.places.data, self._pause)
        self.held.append(keep)
        refuse_busy_port(self.port)  # after the last run's web server has gone
        if self.pair.names:
            self._timed(
                f"Starting {' and '.join(self.pair.names)}", lambda: self.pair.start(keep, self._pause)
            )
        self.watches = [Watch(child, started=time.monotonic(), telling=GRAVE) for child in self.pair.children]
        up_to_date = migrated()
        connection.close()
        if not up_to_date:
            self._timed("Bringing the database up to date", lambda: self._run_once("migrate", "--no-input"))
        self._timed("Loading who is who", lambda: self._run_once("load_gazetteer"))
        forget_heart()
        self.say("Starting web, worker and beat ...")
        for child in self._program():
            self.watches.append(Watch(child, started=time.monotonic()))
            child.start(keep)
        ask_for_heart()

    def _serve(self) -> None:
        began = time.monotonic()
        if self.demo:
            self.say("Loading the demo through the real pipeline ...")
            self.once = self._command("seed_demo")
            self.once.start(self.held[-1])
        while True:
            self._pause(TICK)
            self._look_after_children()
            self._look_after_demo()
            if not self.ready and self.once is None and self._answers():
                self._announce()
            if not self.ready and time.monotonic() - began > READY_WITHIN:
                raise CannotStart(f"Parley was not ready after {READY_WITHIN:.0f} s: see {self.places.logs}")

    def _stop(self) -> None:
        hurry = lambda: self.stop_signals > 1  # noqa: E731 - a second Ctrl-C
        if self.once:
            self.once.stop(hurry)
        for watch in reversed(self.watches):
            if not watch.child.stop(hurry):
                self.say(f"  {watch.child.name} had to be ended by force")
        for lock in self.held:
            os.close(lock)

    def _asked_to_stop(self, number: int, frame: FrameType | None) -> None:
        self.stop_signals += 1

    def _pause(self, seconds: float) -> None:
        time.sleep(seconds)
        if self.stop_signals:
            raise StopAsked

    # ── Children ────────────────────────────────────────────────────────────────────────────────
    def _program(self) -> list[Child]:
        """Web, worker and beat, in the order of their start."""
        web = ["gunicorn", "config.wsgi", "--bind", f"{HOST}:{self.port}", "--worker-class", "gthread"]
        web += ["--workers", "2", "--threads", "4", "--graceful-timeout", "2", "--no-control-socket"]
        web += ["--preload"]  # the program is read once, not once a worker
        web += ["--limit-request-line", "8190"]  # its most: what is too long is refused by us, in words
        worker = ["celery", "-A", "config", "worker", "--concurrency", "2", "--loglevel", "INFO"]
        worker += ["--without-gossip", "--without-mingle"]
        beat = ["celery", "-A", "config", "beat", "--pidfile", "", "--loglevel", "INFO"]
        beat += ["--schedule", str(self.places.data / "beat-schedule")]
        return [
            self._module("web", web, patience=5.0),
            self._module("worker", worker, patience=6.0),
            self._module("beat", beat, patience=2.0),
        ]

    def _module(self, name: str, words: list[str], patience: float) -> Child:
        return Child(
            name=name,
            command=[sys.executable, "-m", *words],
            log=self.places.logs / f"{name}.log",
            folder=HOME,
            env=self.env,
            patience=patience,
        )

    def _command(self, *words: str) -> Child:
        return Child(
            name=words[0],
            command=[sys.executable, str(HOME / "manage.py"), *words],
            log=self.places.logs / f"{words[0]}.log",
            folder=HOME,
            env=self.env,
        )

    def _run_once(self, *words: str) -> None:
        self.once = self._command(*words)
        self.once.start(self.held[-1])
        while self.once.is_running():
            self._pause(0.05)
        if self.once.exit_code() != 0:
            raise CannotStart(f"{words[0]} failed: {self.once.last_words()} (see {self.once.log})")
        self.once = None

    def _look_after_children(self) -> None:
        for watch in self.watches:
            now = time.monotonic()
            for line in watch.new_errors(now):
                self.say(f"  {watch.child.name}: {line}")
            if watch.again_at is not None:
                self._start_again(watch, now)
            elif (code := watch.child.exit_code()) is not None:
                self._note_death(watch, code, now)

    def _note_death(self, watch: Watch, code: int, now: float) -> None:
        name, log = watch.child.name, watch.child.log
        wait = watch.note_death(now)
        if not self.ready and watch.deaths >= HOPELESS:
            raise CannotStart(f"{name} does not start: {watch.child.last_words()} (see {log})")
        how = f"by signal {-code}" if code < 0 else f"with code {code}"
        self.say(f"  {name} ended {how}; it starts again in {wait:.0f} s (see {log})")

    def _start_again(self, watch: Watch, now: float) -> None:
        if watch.again_at is not None and now >= watch.again_at:
            watch.again_at, watch.started = None, now
            watch.child.start(self.held[-1])

    # ── The demo, and the word that all is ready ────────────────────────────────────────────────
    def _look_after_demo(self) -> None:
        if self.once is None or (code := self.once.exit_code()) is None:
            return
        if code != 0:
            self.demo_failed = True
            self.say(f"  The demo was not loaded: {self.once.last_words()} (see {self.once.log})")
        self.once = None

    def _answers(self) -> bool:
        """Without its demo Parley never says that it is ready; it is still there to be looked at."""
        return answers(self.port, "/healthz" if self.demo_failed else "/readyz")

    def _announce(self) -> None:
        self.ready = True
        self.say(
            f"\nParley is {'up, without its demo' if self.demo_failed else 'ready'}: http://{HOST}:{self.port}/"
        )
        log = self.places.logs / "seed_demo.log"
        if self.demo and log.exists() and (logins := LOGIN.findall(log.read_text(encoding="utf-8"))):
            self.say(f"  Editor login:  {logins[-1].strip()}  (name / password)")
        self.say(f"  Logs and data: {self.places.data}")
        self.say("  Stop it with Ctrl-C.\n")

    def _timed(self, what: str, work: Callable[[], None]) -> None:
        began = time.monotonic()
        self.say(f"{what} ...")
        work()
        self.say(f"  done in {time.monotonic() - began:.1f} s")


def refuse_busy_port(port: int) -> None:
    """Raise CannotStart when the port cannot be had."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except PermissionError:
            raise CannotStart(
                f"Port {port} is only for root: choose one above 1023 with PORT=8000."
            ) from None
        except OSError:
            raise CannotStart(
                f"Port {port} is in use by another program: stop it, or choose another with PORT={port + 1}."
            ) from None


def answers(port: int, path: str) -> bool:
    """Ask the web server itself, past any proxy, whether it answers 200."""
    client = http.client.HTTPConnection(HOST, port, timeout=3)
    try:
        client.request("GET", path)
        return client.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        client.close()


def ask_for_heart() -> None:
    """Ask for a sign of life at once, instead of at the beat's first round."""
    with suppress(OperationalError):  # the beat asks again
        app.send_task("config.beat_heart", retry=False)
