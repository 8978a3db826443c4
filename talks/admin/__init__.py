"""The Django admin: every noun, with its history; published records change through record.py only."""

from django.contrib import admin

from talks.admin import (
    access,
    changes,
    entries,
    feeds,
    learning,
    looking,
    negotiations,
    parts,
    sources,
    watching,
    webhooks,
)

admin.site.site_header = "Parley administration"
admin.site.site_title = "Parley administration"
admin.site.index_title = "The record"

__all__ = [
    "access",
    "changes",
    "entries",
    "feeds",
    "learning",
    "looking",
    "negotiations",
    "parts",
    "sources",
    "watching",
    "webhooks",
]
