"""One child process: started bound to our life, watched, and stopped in good order."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

LAUNCH = Path(__file__).with_name("launch.py")
BIGGEST_LOG = 5_000_000  # bytes; a log that is larger at a start is put aside as NAME.log.old
LONGEST_LINE = 300  # characters of a log that are shown on the console


class CannotStart(Exception):
    """Something that the person at the keyboard must mend; the message is one line and says how."""


@dataclass(frozen=True, slots=True)
class Identity:
    """As whom a child runs: way is "self", "namespace" (shown as uid in a user namespace) or "user"."""

    way: str = "self"
    uid: int = 0
    gid: int = 0
    name: str = ""


OURSELVES = Identity()


def environment(**extra: str) -> dict[str, str]:
    """Return what children inherit: ours, with UTC as the only zone and nothing held back in buffers."""
    return {**os.environ, "TZ": "UTC", "PYTHONUNBUFFERED": "1", **extra}


@dataclass
class Child:
    """A command with its log, its way to stop, and at most one running process."""

    name: str
    command: list[str]
    log: Path
    folder: Path
    env: dict[str, str] = field(default_factory=environment)
    identity: Identity = OURSELVES
    stop_signal: signal.Signals = signal.SIGTERM
    death_signal: signal.Signals = signal.SIGKILL
    patience: float = 5.0  # seconds between the stop signal and SIGKILL
    answers: Callable[[], bool] = lambda: True
    process: subprocess.Popen[bytes] | None = None

    def start(self, keep: int | None = None) -> None:
        """Start the process in a session of its own; it inherits the open file `keep`, and with it a lock."""
        if self.log.exists() and self.log.stat().st_size > BIGGEST_LOG:
            self.log.replace(self.log.with_suffix(".log.old"))
        who = self.identity
        wrapped = [str(self.death_signal.value), str(os.getpid()), who.way, str(who.uid), str(who.gid)]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(  # noqa: S603 - our own command, no shell
                [sys.executable, "-I", "-S", str(LAUNCH), *wrapped, str(self.folder), *self.command],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=self.env,
                # The terminal's Ctrl-C is ours to pass on, in our order.
                start_new_session=True,
                pass_fds=() if keep is None else (keep,),
            )

    def exit_code(self) -> int | None:
        """Return None while it runs (or was never started), else how it ended; negative is a signal."""
        return None if self.process is None else self.process.poll()

    def is_running(self) -> bool:
        """Tell whether the process is there; whether it `answers` is another question."""
        return self.process is not None and self.process.poll() is None

    def wait_until_it_answers(self, seconds: float, pause: Callable[[float], None] = time.sleep) -> None:
        """Return as soon as it answers; raise CannotStart when it ends first or the time is over."""
        deadline = time.monotonic() + seconds
        while not self.answers():
            if not self.is_running():
                raise CannotStart(f"{self.name} did not start: {self.last_words()} (see {self.log})")
            if time.monotonic() > deadline:
                raise CannotStart(f"{self.name} did not answer within {seconds:.0f} s (see {self.log})")
            pause(0.03)

    def last_words(self) -> str:
        """Return the last line of the log that says something."""
        if not self.log.exists():
            return "no log was written"
        text = self.log.read_bytes()[-4000:].decode("utf-8", "replace")
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        telling = [line for line in lines if "FATAL" in line or "Error" in line or "error:" in line]
        return (telling or lines or ["the log is empty"])[-1][:LONGEST_LINE]

    def stop(self, hurry: Callable[[], bool] = lambda: False) -> bool:
        """Ask it to end, wait, then end it with its whole group; return False when force was needed."""
        if self.process is None:
            return True
        deadline = time.monotonic() + self.patience
        if self.is_running():
            self.process.send_signal(self.stop_signal)
        while self.is_running() and time.monotonic() < deadline and not hurry():
            time.sleep(0.02)
        gently = not self.is_running()
        if not gently:
            os.killpg(self.process.pid, signal.SIGKILL)  # its session's group: it and its own children
        self.process.wait()
        self.process = None
        return gently
