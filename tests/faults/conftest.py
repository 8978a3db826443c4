"""The ground of all rigs, made once, and a rig for each test."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.press import Press
from tests.faults.rig import Ground, Rig


@pytest.fixture(scope="session")
def ground() -> Iterator[Ground]:
    """Two servers that keep what they were told, with a migrated database to copy."""
    data = Path(tempfile.mkdtemp(prefix="parley-rig-"))
    ground = Ground(data)
    yield ground
    ground.stop()
    shutil.rmtree(data, ignore_errors=True)


@pytest.fixture
def rig(ground: Ground, tmp_path: Path) -> Iterator[Callable[..., Rig]]:
    """rig(feeds, each): a press, and a machine on a database of its own that has its feeds."""
    made: list[Rig] = []

    def make(feeds: int, each: int) -> Rig:
        made.append(Rig(ground, Press(feeds, each), tmp_path))
        return made[-1]

    yield make
    for one in made:
        one.stop()
