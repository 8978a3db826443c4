"""The worker's app and the beat's timetable; messages are hints, rows in PostgreSQL are the work."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

app = Celery("parley")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks(["talks"])


@app.task(name="config.beat_heart")
def beat_heart() -> None:
    """Leave a worker's sign of life."""
    # Imported late: a module that needs settings cannot be read while settings are being read.
    from config import health

    health.beat_heart()
