"""The mirror of docs/howto/mirror.md, killed again and again while the record changes, ends equal to it."""

from __future__ import annotations

import json
import random
import re
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import connection

from talks import record
from talks.api.views.changes import ChangeList
from talks.changes import Place
from talks.models import Change, Entry, EntryVersion, Meeting, User
from talks.vocabulary import EntryState
from tests.talks.conftest import on

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.timeout(300)]

PAGE = Path(settings.BASE_DIR) / "docs" / "howto" / "mirror.md"
PROGRAM = re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)[0]


def test_it_has_thirty_lines() -> None:
    assert len(PROGRAM.splitlines()) <= 30


class Editors:
    """Somebody who publishes, updates, corrects, retracts and merges, until told to stop."""

    def __init__(self, publish: Callable[..., Entry], by: User) -> None:
        self.publish, self.by = publish, by
        self.standing: list[Entry] = []
        self.dice = random.Random(20220110)  # noqa: S311  # no secret
        self.done = threading.Event()
        self.made = 0

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Change the record in a thread of its own."""
        thread = threading.Thread(target=self._work)
        thread.start()
        try:
            yield
        finally:
            self.done.set()
            thread.join()

    def _work(self) -> None:
        while not self.done.wait(0.02):
            self.change()
            self.made += 1
        connection.close()

    def change(self) -> None:
        """Do one thing."""
        if len(self.standing) < 5:
            meeting = Meeting(title=f"Meeting {self.dice.random()}", **on())
            self.standing.append(self.publish(meeting, at=None))
            return
        entry, other = self.dice.sample(self.standing, 2)
        deed = self.dice.choice(["update", "correct", "retract", "merge", "publish"])
        if deed == "retract":
            record.retract(entry, by=self.by, reason="Misread")
        elif deed == "merge":
            record.merge(entry, other, by=self.by, reason="The same")
        elif deed == "publish":
            self.standing.append(self.publish(Meeting(title="One more", **on()), at=None))
        else:
            title = {"title": f"Meeting {self.dice.random()}"}
            record.correct(entry, title, by=self.by, reason="Test", correction=deed == "correct")
        if deed in {"retract", "merge"}:
            self.standing.remove(entry)


@pytest.mark.parametrize("kills", [3, pytest.param(20, marks=pytest.mark.faults)])
def test_a_mirror_killed_at_any_moment_ends_equal_to_the_record(
    kills: int,
    live_server: Any,
    publish: Callable[..., Entry],
    editor: User,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ChangeList, "throttle_classes", [])  # it looks more often than a share allows
    program, copy = tmp_path / "mirror.py", tmp_path / "mirror.db"
    program.write_text(PROGRAM, encoding="utf-8")
    editors, dice = Editors(publish, editor), random.Random(kills)  # noqa: S311

    def start() -> subprocess.Popen[bytes]:
        return subprocess.Popen([sys.executable, str(program), live_server.url, str(copy), "0.02"])

    with editors.at_work():
        for nth in range(kills):
            mirror = start()
            time.sleep(dice.uniform(0.1, 1.0))
            while editors.made < 5 * (nth + 1):  # however slow the machine is
                time.sleep(0.01)
            mirror.kill()
            mirror.wait()
    mirror = start()
    try:
        wait_until_read(copy)
    finally:
        mirror.kill()
        mirror.wait()
    assert mirrored(copy) == of_record()
    assert Change.objects.count() >= 5 * kills


def wait_until_read(copy: Path) -> None:
    """Until the copy stands at the last change."""
    last = Change.objects.last()
    assert last is not None
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        with closing(sqlite3.connect(copy)) as db:
            if db.execute("SELECT cursor FROM place").fetchone() == (Place.of(last).cursor(),):
                return
        time.sleep(0.1)
    raise AssertionError("The mirror did not come to the end of the feed.")


def mirrored(copy: Path) -> dict[str, tuple[int, Any, Any]]:
    with closing(sqlite3.connect(copy)) as db:
        rows = db.execute("SELECT id, revision, document, redirect FROM entry").fetchall()
    return {key: (revision, json.loads(document), redirect) for key, revision, document, redirect in rows}


def of_record() -> dict[str, tuple[int, Any, Any]]:
    found = {}
    for row in EntryVersion.objects.at_home().filter(superseded_at=None):
        document = row.document if row.state == EntryState.PUBLISHED else None
        found[str(row.entry_id)] = (row.number, document, row.document["merged_into"])
    return found
