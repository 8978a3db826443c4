"""What a test cost, in seconds and memory: printed under the results, so that a limit is more than a word."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

FIGURE = "figure"
_STATUS, _PEAK = Path("/proc/self/status"), Path("/proc/self/clear_refs")


@dataclass
class Cost:
    """Seconds, and megabytes by which the process grew at its peak; whole once its block is left."""

    seconds: float = 0.0
    megabytes: float = 0.0

    def __str__(self) -> str:
        return f"{self.seconds:.2f} s, +{self.megabytes:.0f} MB"


@contextmanager
def measured() -> Iterator[Cost]:
    """Measure a block: its time, and the peak of this process's memory above where it began."""
    cost = Cost()
    # 5 forgets the peak so far: an earlier test's must not hide this one's.
    _PEAK.write_text("5")
    before, began = _kilobytes("VmRSS"), time.monotonic()
    try:
        yield cost
    finally:
        cost.seconds = time.monotonic() - began
        cost.megabytes = max(0, _kilobytes("VmHWM") - before) / 1024


def _kilobytes(name: str) -> int:
    lines = _STATUS.read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))


Say = Callable[[str, object], None]
