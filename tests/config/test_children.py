"""A child is bound to its parent's life, stops in good order, and says why it did not start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from config.children import BIGGEST_LOG, CannotStart, Child

HOME = Path(__file__).resolve().parents[2]
LONG = "import time; time.sleep(60)"
STUBBORN = "import signal, time; signal.signal(15, signal.SIG_IGN); print('up', flush=True); time.sleep(60)"


def child_of(tmp_path: Path, program: str, patience: float = 5.0) -> Child:
    return Child(
        "child", [sys.executable, "-c", program], tmp_path / "child.log", tmp_path, patience=patience
    )


def is_alive(pid: int) -> bool:
    """Tell whether the process runs; one that waits to be buried does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_it_works(tmp_path: Path) -> None:
    child = child_of(tmp_path, LONG)
    child.start()
    assert child.is_running()
    assert child.stop()
    assert not child.is_running()


def test_the_stubborn_are_ended_by_force(tmp_path: Path) -> None:
    child = child_of(tmp_path, STUBBORN, patience=0.2)
    child.start()
    while "up" not in child.last_words():
        time.sleep(0.02)
    assert not child.stop()
    assert not child.is_running()


def test_it_has_utc_for_its_zone(tmp_path: Path) -> None:
    child = child_of(tmp_path, "import os; print('zone', os.environ['TZ'])")
    child.start()
    assert child.process is not None
    child.process.wait()
    assert child.last_words() == "zone UTC"


def test_its_parents_kill_9_ends_it(tmp_path: Path) -> None:
    program = (
        f"import sys, os, time; sys.path.insert(0, {str(HOME)!r})\n"
        "from pathlib import Path\n"
        "from config.children import Child\n"
        f"child = Child('child', [sys.executable, '-c', {STUBBORN!r}], Path('child.log'), Path('.'))\n"
        "child.start(); print(child.process.pid, flush=True); time.sleep(60)"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", program], cwd=tmp_path, stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    with parent.stdout:
        pid = int(parent.stdout.readline())
    while "up" not in (tmp_path / "child.log").read_text():
        time.sleep(0.02)
    os.kill(parent.pid, signal.SIGKILL)
    parent.wait()
    deadline = time.monotonic() + 10
    while is_alive(pid):
        assert time.monotonic() < deadline, "the child outlived its parent"
        time.sleep(0.02)


def test_a_child_that_ends_at_once_is_quoted(tmp_path: Path) -> None:
    child = child_of(tmp_path, "print('context'); raise ValueError('no such colour')")
    child.answers = lambda: False
    child.start()
    with pytest.raises(CannotStart, match="child did not start: ValueError: no such colour"):
        child.wait_until_it_answers(30)
    child.stop()


def test_a_child_that_never_answers_is_given_up(tmp_path: Path) -> None:
    child = child_of(tmp_path, LONG)
    child.answers = lambda: False
    child.start()
    with pytest.raises(CannotStart, match="did not answer within"):
        child.wait_until_it_answers(0.1)
    child.stop()


def test_a_program_that_is_missing_is_named(tmp_path: Path) -> None:
    child = Child("child", ["/nowhere/program"], tmp_path / "child.log", tmp_path)
    child.start()
    assert child.process is not None
    assert child.process.wait() == 126
    assert "/nowhere/program" in child.last_words()


def test_a_log_that_grew_too_long_is_put_aside(tmp_path: Path) -> None:
    child = child_of(tmp_path, "print('fresh')")
    child.log.write_bytes(b"x" * (BIGGEST_LOG + 1))
    child.start()
    child.stop()
    assert child.log.stat().st_size < 100
    assert child.log.with_suffix(".log.old").exists()
