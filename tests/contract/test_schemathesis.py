"""Requests made up from the schema, good and bad: each is answered as described, and none with a fault."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = [pytest.mark.contract, pytest.mark.django_db(transaction=True)]


@pytest.mark.parametrize("role", ["anonymous", "reader", "editor"])
def test_every_answer_is_as_described(
    role: str, site: str, secrets: dict[str, str], tool: Callable[[str], str], tmp_path: Path
) -> None:
    command = [tool("st"), "run", f"{site}/schema/", "--checks", "all", "--seed", "1", "--max-examples", "5"]
    command += ["--phases", "examples,coverage,fuzzing,stateful", "--continue-on-failure", "--no-color"]
    # A slug of nobody fits the schema and is refused all the same: that is by design.
    command += ["--exclude-checks", "positive_data_acceptance"]
    if secrets[role]:
        command += ["--header", f"Authorization: Bearer {secrets[role]}"]
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert run.returncode == 0, run.stdout[-20_000:]
