"""Typed readers of the environment that fail at start and name the remedy."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured


def text(name: str, default: str | None = None) -> str:
    """Return the variable, or the content of the file that NAME_FILE points at, or the default."""
    file = os.environ.get(f"{name}_FILE")
    if file:
        return Path(file).read_text(encoding="utf-8").strip()
    value = os.environ.get(name, "")
    if value:
        return value
    if default is None:
        raise ImproperlyConfigured(f"{name} is not set. Set {name}=... (or {name}_FILE=/path/to/file).")
    return default


def flag(name: str, default: bool = False) -> bool:
    """Read 1/true/yes/on or 0/false/no/off."""
    value = os.environ.get(name, "").strip().lower()
    if not value:
        return default
    if value in {"1", "true", "yes", "on"}:
        return True
    if value in {"0", "false", "no", "off"}:
        return False
    raise ImproperlyConfigured(f"{name}={value!r} is neither yes nor no. Write {name}=1 or {name}=0.")


def number(name: str, default: int, *, low: int = 0, high: int = 2**31) -> int:
    """Read a whole number between low and high."""
    value = os.environ.get(name, "").strip()
    if not value:
        return default
    if not value.isascii() or not value.isdigit() or not low <= int(value) <= high:
        raise ImproperlyConfigured(f"{name}={value!r} is not a whole number from {low} to {high}.")
    return int(value)


def words(name: str, default: str = "") -> list[str]:
    """Read a comma-separated list; empty parts are dropped."""
    return [part.strip() for part in os.environ.get(name, default).split(",") if part.strip()]


def endpoint(name: str) -> str:
    """Read the base address of a service, without its last slash; empty when it is not set.

    Plain http is for this machine and its own network only: a key and texts travel over it.
    """
    value = os.environ.get(name, "").strip().rstrip("/")
    if not value:
        return ""
    remedy = f"Write {name}=https://HOST/v1, without user, query or fragment."
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise ImproperlyConfigured(f"{name} is not an address. {remedy}") from error
    plain = value.isascii() and value.isprintable() and " " not in value
    if parts.scheme not in {"http", "https"} or not host or not plain:
        raise ImproperlyConfigured(f"{name} is not an address. {remedy}")
    if parts.username is not None or parts.query or parts.fragment:
        raise ImproperlyConfigured(f"{name} holds more than an address. {remedy}")
    if parts.scheme == "http" and not _is_near(host):
        raise ImproperlyConfigured(f"{name} begins with http:// and leaves this network. {remedy}")
    return value


def _is_near(host: str) -> bool:
    """A private IP address, or a name that only the own network knows."""
    try:
        return not ip_address(host).is_global
    except ValueError:
        return "." not in host or host.endswith((".internal", ".local", ".localhost", ".lan"))


def key(name: str) -> str:
    """Read a secret that travels in a header; empty when it is not set. Errors never show it."""
    value = text(name, "")
    if not value.isascii() or not value.isprintable() or " " in value:
        raise ImproperlyConfigured(f"{name} holds a character that no key has. Copy the key again.")
    return value


def database(url: str) -> dict[str, object]:
    """Turn postgresql://user:password@host:port/name?host=/socket/folder into Django's settings."""
    parts = urlsplit(url)
    if parts.scheme not in {"postgres", "postgresql"}:
        raise ImproperlyConfigured(
            f"DATABASE_URL begins with {parts.scheme!r}. Parley needs PostgreSQL: write"
            " DATABASE_URL=postgresql://USER:PASSWORD@HOST:5432/NAME."
        )
    query = dict(pair.split("=", 1) for pair in parts.query.split("&") if "=" in pair)
    name = unquote(parts.path.lstrip("/"))
    if not name:
        raise ImproperlyConfigured("DATABASE_URL names no database. Add its name after the last slash.")
    try:
        port = str(parts.port or "")
    except ValueError as error:
        raise ImproperlyConfigured("DATABASE_URL has a port that is not a number.") from error
    return {
        "ENGINE": "config.database",
        "NAME": name,
        "USER": unquote(parts.username or query.pop("user", "")),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or query.pop("host", "")),
        "PORT": port or query.pop("port", ""),
    }


def secret_key(folder: Path) -> str:
    """Return the key kept in the data folder, made on the first start; for local use only."""
    file = folder / "secret_key"
    if not file.exists():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = folder / f".secret_key.{os.getpid()}"
        draft.touch(mode=0o600)
        draft.write_text(secrets.token_urlsafe(50), encoding="utf-8")
        # A hard link appears whole or not at all, so two processes that start together agree.
        with suppress(FileExistsError):
            os.link(draft, file)
        draft.unlink()
    return file.read_text(encoding="utf-8")
