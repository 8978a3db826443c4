"""Keeps an eye on one child that is to run for ever: its deaths, its next start, its errors."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from config.children import LONGEST_LINE, Child

LONGEST_BACK_OFF = 30.0  # seconds
STEADY = 60.0  # seconds after which a child's earlier deaths are forgiven
TELLING = re.compile(r"\b(ERROR|CRITICAL|PANIC)\b")
GRAVE = re.compile(r"\bPANIC\b")  # a database's log has ERROR for every refused row, which is its work
LINES_A_MINUTE = 6  # of one child's errors on the console; the log has them all


@dataclass
class Watch:
    """A child that is to run for ever: its deaths, its next start, and how far its log was shown."""

    child: Child
    deaths: int = 0
    started: float = 0.0
    again_at: float | None = None
    telling: re.Pattern[str] = TELLING
    shown: list[float] = field(default_factory=list)
    seen: int = field(init=False)

    def __post_init__(self) -> None:
        self.seen = self._log_size()

    def note_death(self, now: float) -> float:
        """Return after how many seconds it starts again: 1, 2, 4, ... 30."""
        self.deaths = 1 if now - self.started > STEADY else self.deaths + 1
        wait = min(2.0 ** (self.deaths - 1), LONGEST_BACK_OFF)
        self.again_at = now + wait
        return wait

    def new_errors(self, now: float) -> list[str]:
        """Return the log's new lines that tell of errors, a few a minute."""
        size = self._log_size()
        if size <= self.seen:
            self.seen = size
            return []
        with self.child.log.open("rb") as log:
            log.seek(self.seen)
            text = log.read(200_000).decode("utf-8", "replace")
        self.seen = size
        self.shown = [moment for moment in self.shown if now - moment < 60]
        lines = [line for line in text.splitlines() if self.telling.search(line)]
        lines = lines[: LINES_A_MINUTE - len(self.shown)]
        self.shown += [now] * len(lines)
        return [line.strip()[:LONGEST_LINE] for line in lines]

    def _log_size(self) -> int:
        return self.child.log.stat().st_size if self.child.log.exists() else 0
