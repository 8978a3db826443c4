"""Where everything that Parley keeps on this machine lives: one data folder, and the sockets of the pair."""

from __future__ import annotations

import hashlib
import os
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from config.children import CannotStart

NAME = "parley"  # the database and its user
# The kernel's limit for a socket's path is 107 bytes (macOS: 103), and PostgreSQL adds "/.s.PGSQL.5432".
LONGEST_SOCKET_FOLDER = 85


@dataclass(frozen=True, slots=True)
class Places:
    """Where everything lives below one data folder; naming a place makes and touches nothing."""

    data: Path

    @property
    def postgres(self) -> Path:
        """PostgreSQL's own folder."""
        return self.data / "postgres"

    @property
    def valkey(self) -> Path:
        """Valkey's folder: its append-only file and its configuration."""
        return self.data / "valkey"

    @property
    def logs(self) -> Path:
        """One file a child."""
        return self.data / "log"

    @property
    def sockets(self) -> Path:
        """The private folder of both sockets: below the data folder, or a short one when that is too deep."""
        inside = Path(os.path.realpath(self.data)) / "sockets"
        if len(os.fsencode(inside)) <= LONGEST_SOCKET_FOLDER:
            return inside
        digest = hashlib.sha256(os.fsencode(inside)).hexdigest()[:12]
        return Path(tempfile.gettempdir()) / f"parley-{os.geteuid()}-{digest}"

    @property
    def valkey_socket(self) -> Path:
        """Where Valkey listens."""
        return self.sockets / "valkey.sock"

    @property
    def database_url(self) -> str:
        """The address for Django and libpq."""
        return f"postgresql://{NAME}@/{NAME}?host={quote(str(self.sockets), safe='')}"

    @property
    def broker_url(self) -> str:
        """The address in Celery's spelling."""
        return f"redis+socket://{quote(str(self.valkey_socket))}?virtual_host=0"

    @property
    def cache_url(self) -> str:
        """The address in redis-py's spelling, which Django's cache takes."""
        return f"unix://{quote(str(self.valkey_socket))}?db=1"

    def make(self) -> None:
        """Make the folders, closed to others; raise CannotStart when that is impossible."""
        try:
            self.data.mkdir(mode=0o700, parents=True, exist_ok=True)
            for folder in (self.logs, self.valkey):
                folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise CannotStart(
                f"The data folder {self.data} cannot be used ({error.strerror}): make it writable, or choose"
                " another with PARLEY_DATA=/path/to/folder."
            ) from error


def make_private(folder: Path, owner: int) -> None:
    """Make the folder for owner's eyes only; refuse one that somebody else has put there."""
    try:
        folder.mkdir(mode=0o700)
        if owner != os.geteuid():
            os.chown(folder, owner, -1)
    except FileExistsError:
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid not in {owner, os.geteuid()}:
            raise CannotStart(f"{folder} belongs to somebody else: remove it, then start again.") from None
        os.chown(folder, owner, -1)
        folder.chmod(0o700)
