"""A database that freezes, falls or is full: no page shows a trace, and all goes on when it is back."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.faults.press import Press
from tests.faults.rig import Ground, Rig
from tests.measured import Say

pytestmark = [pytest.mark.faults, pytest.mark.timeout(900)]
PAGES = ("/", "/n/talks/", "/review/", "/api/v1/entries/")


def processes(ground: Ground) -> list[int]:
    """PostgreSQL's own process and those that serve its connections."""
    parent = ground.pair.children[0].process
    assert parent is not None
    found = Path(f"/proc/{parent.pid}/task/{parent.pid}/children").read_text(encoding="ascii")
    return [parent.pid, *map(int, found.split())]


def signal_all(processes: list[int], sign: signal.Signals) -> None:
    """Those of them that are still there: a connection may have ended meanwhile, and its process with it."""
    for process in processes:
        with suppress(ProcessLookupError):
            os.kill(process, sign)


class Reader(threading.Thread):
    """Asks for one page after the other until told to stop, and keeps what came."""

    def __init__(self, torn: Rig) -> None:
        super().__init__(daemon=True)
        self.torn, self.over = torn, threading.Event()
        self.answers: list[tuple[int, float, str]] = []
        self.start()

    def run(self) -> None:
        turn = 0
        while not self.over.wait(0.2):
            self.answers.append(self.torn.get(PAGES[turn % len(PAGES)], 60))
            turn += 1

    def told(self) -> str:
        """Stop; no answer was a fault of ours. Line of figures."""
        self.over.set()
        self.join()
        statuses = {status for status, _, _ in self.answers}
        assert statuses <= {200, 302, 503}, statuses
        assert not any("Traceback" in words for _, _, words in self.answers)
        refused = [seconds for status, seconds, _ in self.answers if status == 503]
        slowest = f", the slowest after {max(refused):.1f} s" if refused else ""
        return f"{len(self.answers)} pages, {len(refused)} of them 503{slowest}"


def at_work(rig: Callable[..., Rig]) -> tuple[Rig, Reader]:
    """A machine under load, and a reader."""
    torn = rig(10, 20)
    torn.press.takes = 0.1
    torn.web()
    torn.worker()
    torn.beat()
    reader = Reader(torn)
    while torn.finished() < 30:
        time.sleep(0.2)
    return torn, reader


def test_it_works(rig: Callable[..., Rig], figure: Say) -> None:
    """It falls at once, is away for twenty seconds, and recovers."""
    torn, reader = at_work(rig)
    server = torn.ground.pair.children[0]
    assert server.process is not None
    server.process.send_signal(signal.SIGQUIT)  # "immediate": as after a fall of the machine
    server.process.wait()
    time.sleep(20)
    server.start()
    server.wait_until_it_answers(60)
    took = torn.until_all_is_read()
    figure(
        "faults 6 fallen",
        f"no database for 20 s: {reader.told()}; {torn.nothing_is_lost_or_doubled()};"
        f" done {took:.0f} s after its return",
    )


def test_a_database_that_freezes(rig: Callable[..., Rig], figure: Say) -> None:
    torn, reader = at_work(rig)
    frozen = processes(torn.ground)
    signal_all(frozen, signal.SIGSTOP)
    time.sleep(20)
    signal_all(frozen, signal.SIGCONT)
    took = torn.until_all_is_read()
    slowest = max(seconds for _, seconds, _ in reader.answers)
    figure(
        "faults 6 frozen",
        f"database frozen for 20 s: {reader.told()}, slowest answer {slowest:.1f} s;"
        f" {torn.nothing_is_lost_or_doubled()}; done {took:.0f} s after it thawed",
    )


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 700 MB of its own, for PostgreSQL alone."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=700m", "tmpfs", str(disk)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False).returncode != 0:
        pytest.skip("a disk of one's own takes root: run this in a container that may mount")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def test_a_full_disk(small_disk: Path, tmp_path: Path, figure: Say) -> None:
    """Nothing half-written while it is full, no hand needed when there is room again."""
    ground = Ground(small_disk / "data")
    try:
        torn = Rig(ground, Press(10, 20), tmp_path)
        try:
            torn.press.takes = 0.1
            torn.web()
            torn.worker()
            torn.beat()
            reader = Reader(torn)
            while torn.finished() < 30:
                time.sleep(0.2)
            ballast = small_disk / "ballast"
            with ballast.open("wb") as full, pytest.raises(OSError, match="No space left"):
                while True:
                    full.write(bytes(1 << 20))
                    full.flush()
            ended = 0
            for _ in range(20):
                time.sleep(1)
                # The broker has no room either, and a worker that it refuses ends: it is begun anew.
                ended += torn.supervise()
            stood = torn.states() if ground.pair.children[0].is_running() else {}
            ballast.unlink()
            server = ground.pair.children[0]
            if not server.is_running():  # it ends itself when it cannot write its log ahead
                server.start()
                server.wait_until_it_answers(60)
            ended += torn.supervise()
            took = torn.until_all_is_read()
            figure(
                "faults 7",
                f"disk full for 20 s ({stood or 'the server ended itself'}), {ended} processes begun anew:"
                f" {reader.told()}; {torn.nothing_is_lost_or_doubled()}; done {took:.0f} s after there was"
                " room",
            )
        finally:
            torn.stop()
    finally:
        ground.stop()
        shutil.rmtree(small_disk / "data", ignore_errors=True)
