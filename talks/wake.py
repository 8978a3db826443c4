"""Wake-up hints to the workers: sent after commit, and never missed for long when one is lost."""

from __future__ import annotations

import logging
import time
from functools import partial
from typing import Any

from celery import current_app
from django.db import transaction
from kombu.exceptions import OperationalError

PAUSE = 5.0  # seconds without a try after the broker was found gone: each try takes about one
log = logging.getLogger(__name__)
_gone_at: list[float] = []


def after_commit(task: str, row_id: Any) -> None:
    """Tell a worker about one row as soon as it can be seen."""
    transaction.on_commit(partial(send, task, row_id))


def send(task: str, row_id: Any = None) -> None:
    """Send one hint, about one row or none. Without a broker the work waits for the next sweep."""
    if _gone_at and time.monotonic() - _gone_at[-1] < PAUSE:
        return
    _gone_at.clear()
    try:
        current_app.send_task(task, args=[] if row_id is None else [str(row_id)])
    except OperationalError as error:
        _gone_at.append(time.monotonic())
        log.warning("No broker for %s %s, the sweep will find it: %s", task, row_id, error)
