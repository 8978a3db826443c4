"""Whether the database and the broker that the environment names can be used, said in one line."""

from __future__ import annotations

from typing import Any

import psycopg
import redis
from django.conf import settings
from django.core.checks import CheckMessage, Error, Info
from kombu import Connection
from kombu.exceptions import OperationalError

from config.children import CannotStart

OLDEST_POSTGRES = 15
SAFE_POLICY = "noeviction"
PATIENCE = 5  # seconds


def refuse_unusable_database(database: dict[str, Any]) -> None:
    """Connect once to Django's database settings; raise CannotStart with what is wrong and how to mend it."""
    place = f"{database['HOST'] or 'this machine'}:{database['PORT'] or 5432}, database {database['NAME']!r}"
    try:
        connection = psycopg.connect(
            host=database["HOST"] or None,
            port=database["PORT"] or None,
            user=database["USER"] or None,
            password=database["PASSWORD"] or None,
            dbname=database["NAME"],
            connect_timeout=PATIENCE,
        )
    except psycopg.Error as error:
        raise CannotStart(
            f"DATABASE_URL cannot be used ({place}): {one_line(error)}. Mend it, or leave it out for the"
            " built-in PostgreSQL."
        ) from None
    with connection:
        version = connection.info.server_version // 10_000
        encoding = connection.info.parameter_status("server_encoding")
    if version < OLDEST_POSTGRES:
        raise CannotStart(
            f"DATABASE_URL leads to PostgreSQL {version} ({place}); Parley needs {OLDEST_POSTGRES} or newer."
        )
    if encoding != "UTF8":
        raise CannotStart(
            f"DATABASE_URL leads to a database in {encoding} ({place}); Parley needs one in UTF8."
        )


def refuse_unusable_broker(url: str, variable: str = "REDIS_URL") -> None:
    """Ask the broker once; raise CannotStart with what is wrong and how to mend it."""
    remedy = "Mend it, or leave it out for the built-in Valkey."
    if not url.startswith(("redis://", "rediss://", "unix://", "redis+socket://")):
        scheme = url.split(":", 1)[0]
        raise CannotStart(f"{variable} begins with {scheme!r}: write redis://HOST:6379/0. {remedy}")
    try:
        with Connection(
            url, transport_options={"socket_connect_timeout": PATIENCE, "socket_timeout": PATIENCE}
        ) as it:
            it.ensure_connection(max_retries=1, timeout=PATIENCE)
    except (OperationalError, redis.RedisError, OSError, ValueError) as error:
        raise CannotStart(f"{variable} cannot be used: {one_line(error)}. {remedy}") from None


def check_broker(app_configs: object = None, **options: object) -> list[CheckMessage]:
    """For `manage.py check --deploy`: a broker that drops messages when it is full is an error.

    One that cannot be asked (it is down, or hides its settings) is no fault of the configuration's: a note.
    """
    url = settings.CELERY_BROKER_URL
    try:
        policy = _eviction_policy(url)
    except (OperationalError, redis.RedisError, OSError, ValueError) as error:
        return [Info(f"The broker could not be asked for its policy: {one_line(error)}.", id="parley.I001")]
    if policy == SAFE_POLICY:
        return []
    said = f"The broker throws messages away when it is full ({policy})."
    return [Error(said, hint=f"Set `maxmemory-policy {SAFE_POLICY}` there.", id="parley.E001")]


def _eviction_policy(url: str) -> str:
    options = {"socket_connect_timeout": PATIENCE, "socket_timeout": PATIENCE, "max_retries": 1}
    with Connection(url, transport_options=options) as broker:
        broker.ensure_connection(max_retries=1, timeout=PATIENCE)
        channel: Any = broker.default_channel  # a Redis one: `up` refuses every other broker
        return str(channel.client.config_get("maxmemory-policy")["maxmemory-policy"])


def one_line(error: Exception) -> str:
    """Return what an error says, without libpq's way of saying it: the words after its last "failed:"."""
    text = str(error).rpartition("failed: ")[2].strip() or type(error).__name__
    return text.splitlines()[0].rstrip(".")[:300]
