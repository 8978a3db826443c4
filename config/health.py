"""Is it up, and is it ready: /healthz and /readyz, and the signs they read."""

from __future__ import annotations

from contextlib import suppress
from functools import cache as remember

from django.conf import settings
from django.core.cache import cache
from django.db import Error as DatabaseError
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from redis import RedisError

HEART = "worker-heart"
HEART_LASTS = 20  # seconds; the beat's timetable asks for one every 5


@require_safe
@never_cache
def healthz(request: HttpRequest) -> HttpResponse:
    """Answer 200 as long as this process serves; asks nobody else."""
    return HttpResponse("ok\n", content_type="text/plain")


@require_safe
@never_cache
def readyz(request: HttpRequest) -> JsonResponse:
    """Answer 200 when readers and editors can be served in full, else 503; each sign stands beside it."""
    signs = {"database": False, "migrated": False, "workers": workers_alive(), "demo": None}
    with suppress(DatabaseError):  # the signs say so
        signs |= {"migrated": migrated(), "demo": demo_loaded(), "database": True}
    ready = all(sign is not False for sign in signs.values())
    return JsonResponse({"ready": ready, **signs}, status=200 if ready else 503)


def migrated() -> bool:
    """Tell whether the database has every migration of this program. One query."""
    return _newest_migrations() <= MigrationRecorder(connection).applied_migrations().keys()


@remember
def _newest_migrations() -> frozenset[tuple[str, str]]:
    return frozenset(MigrationLoader(None).graph.leaf_nodes())


# ── Workers ─────────────────────────────────────────────────────────────────────────────────────
def beat_heart() -> None:
    """Leave a sign of life; a worker runs this when the beat asks it to."""
    cache.set(HEART, True, timeout=HEART_LASTS)


def forget_heart() -> None:
    """Take back the last sign, so that a fresh start is not taken for the run before it."""
    cache.delete(HEART)


def workers_alive() -> bool:
    """Tell whether a worker has left a sign of life within the last 20 seconds."""
    try:
        return bool(cache.get(HEART))
    except RedisError:
        return False


# ── The demo ────────────────────────────────────────────────────────────────────────────────────
def demo_loaded() -> bool | None:
    """Tell whether this very database holds the demo; None where none is wanted (PARLEY_DEMO)."""
    if not settings.PARLEY_DEMO:
        return None
    mark = settings.DATA_DIR / "demo-loaded"
    return bool(mark.exists() and mark.read_text(encoding="ascii") == _database_identity())


def mark_demo_loaded() -> None:
    """Note that the demo stands in this database."""
    settings.DATA_DIR.mkdir(mode=0o700, parents=True, exist_ok=True)
    (settings.DATA_DIR / "demo-loaded").write_text(_database_identity(), encoding="ascii")


def _database_identity() -> str:
    """Return what no other database has: a mark must not outlive the data it speaks of."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT (SELECT system_identifier FROM pg_control_system()) || '/' || oid"
            " FROM pg_database WHERE datname = current_database()"
        )
        return str(cursor.fetchone()[0])
