"""One run a data folder: the lock that the supervisor holds, and the one that its children inherit."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Callable
from pathlib import Path

from config.children import CannotStart

PREVIOUS_RUN_ENDS_WITHIN = 20.0  # seconds


def hold_folder(data: Path, address: str) -> int:
    """Return the open lock of the data folder; a second start is told where the first one serves."""
    lock = os.open(data / "up.lock", os.O_RDWR | os.O_CREAT, 0o600)
    if not _taken(lock):
        who = os.pread(lock, 200, 0).decode("utf-8", "replace").strip() or "it is just starting"
        os.close(lock)
        raise CannotStart(
            f"Parley already runs on {data} ({who}): stop that one first, or choose another folder and port"
            " with PARLEY_DATA=/path/to/folder PORT=8001."
        )
    os.ftruncate(lock, 0)
    os.pwrite(lock, f"process {os.getpid()}, {address}\n".encode(), 0)
    return lock


def hold_for_children(data: Path, pause: Callable[[float], None] = time.sleep) -> int:
    """Return the open lock that every child inherits; waits until the last child of a killed run has gone."""
    lock = os.open(data / "children.lock", os.O_RDWR | os.O_CREAT, 0o600)
    deadline = time.monotonic() + PREVIOUS_RUN_ENDS_WITHIN
    while not _taken(lock):
        if time.monotonic() > deadline:
            os.close(lock)
            raise CannotStart(f"Programs of an earlier run still work on {data}: end them, then start again.")
        pause(0.1)
    return lock


def _taken(lock: int) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
