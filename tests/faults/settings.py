"""The program's own settings, with shorter leases: a fault is over in seconds instead of minutes."""

import os
from datetime import UTC, datetime, timedelta

import time_machine

from config.settings import *  # noqa: F403

WORK_LEASE = 40  # seconds
CELERY_TASK_TIME_LIMIT = WORK_LEASE
CELERY_TASK_SOFT_TIME_LIMIT = WORK_LEASE - 4
CELERY_BEAT_SCHEDULE["poll the feeds that are due"]["schedule"] = 2.0  # noqa: F405
CELERY_BEAT_SCHEDULE["sweep expired leases and forgotten rows"]["schedule"] = 10.0  # noqa: F405
if seconds := os.environ.get("RIG_VISIBILITY"):
    # How long the broker waits before it hands a message out again, which a test makes far too short.
    CELERY_BROKER_TRANSPORT_OPTIONS |= {  # noqa: F405
        "visibility_timeout": int(seconds),
    }
if seconds := os.environ.get("RIG_CLOCK"):
    # This process's clock is that many seconds off; that of the database is right.
    time_machine.travel(datetime.now(UTC) + timedelta(seconds=int(seconds)), tick=True).start()
