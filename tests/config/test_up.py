"""`manage.py up` refuses what cannot work: one line that says what and how, exit code 2, nothing made."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

HOME = Path(__file__).resolve().parents[2]


@pytest.fixture
def data() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="parley ") as folder:
        yield Path(folder) / "data"


def refusal(data: Path, **environment: str) -> str:
    """Return the one line that a refused start prints, having checked that it left nothing made."""
    outside = {key: value for key, value in os.environ.items() if not key.startswith(("DATABASE_", "REDIS_"))}
    run = subprocess.run(
        [sys.executable, str(HOME / "manage.py"), "up"],
        env={**outside, "DJANGO_SETTINGS_MODULE": "config.settings", "PARLEY_DATA": str(data), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 2, run.stdout + run.stderr
    assert run.stdout == ""
    assert run.stderr.count("\n") == 1
    assert not (data / "postgres").exists()
    return run.stderr


@pytest.mark.parametrize("port", ["eighty", "0", "65536", "-1", "80 80"])
def test_a_port_that_is_none(data: Path, port: str) -> None:
    assert "is not a whole number from 1 to 65535" in refusal(data, PORT=port)


def test_a_busy_port(data: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        assert f"Port {port} is in use by another program" in refusal(data, PORT=str(port))


def test_a_database_that_does_not_answer_and_its_password_stays_unsaid(data: Path) -> None:
    line = refusal(data, DATABASE_URL="postgresql://anna:sesame@127.0.0.1:1/talks")
    assert "DATABASE_URL cannot be used (127.0.0.1:1, database 'talks'): Connection refused" in line
    assert "leave it out for the built-in PostgreSQL" in line
    assert "sesame" not in line


@pytest.mark.parametrize(
    ("address", "remedy"),
    [
        ("mysql://anna@127.0.0.1/talks", "begins with 'mysql'"),
        ("nonsense", "write DATABASE_URL=postgresql://"),
        ("postgresql://anna@127.0.0.1:5432/", "names no database"),
        ("postgresql://anna@127.0.0.1:port/talks", "a port that is not a number"),
    ],
)
def test_a_database_address_that_is_none(data: Path, address: str, remedy: str) -> None:
    assert remedy in refusal(data, DATABASE_URL=address)


@pytest.mark.parametrize(
    ("address", "remedy"),
    [("redis://127.0.0.1:1/0", "Connection refused"), ("amqp://127.0.0.1", "write redis://HOST:6379/0")],
)
def test_a_broker_that_cannot_be_used(data: Path, address: str, remedy: str) -> None:
    line = refusal(data, REDIS_URL=address)
    assert remedy in line
    assert "leave it out for the built-in Valkey" in line


def test_a_data_folder_that_cannot_be_made(data: Path) -> None:
    data.write_text("a file in the way")
    assert "data" in refusal(data)
