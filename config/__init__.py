"""The wiring: settings, addresses, the worker and the supervisor that starts them."""

from config.celery import app as celery_app

__all__ = ["celery_app"]
