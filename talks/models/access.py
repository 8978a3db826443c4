"""Who may work here."""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser
from django.db import models
from uuid_utils.compat import uuid7

from actors.history import links_tracked, tracked

EDITORS = "Editors"


@tracked(leave_out=("password", "last_login"))
class User(AbstractUser):
    """A person with a login; groups say what he may do."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)

    def byline(self) -> str:
        """The name that history shows."""
        return self.get_full_name() or self.get_username()


@links_tracked
class UserGroup(User.groups.through):  # type: ignore[misc,name-defined]
    """That a user is in a group."""

    class Meta:
        proxy = True


@links_tracked
class UserPermission(User.user_permissions.through):  # type: ignore[misc,name-defined]
    """That a user has a permission of his own."""

    class Meta:
        proxy = True


class ReadMark(models.Model):
    """Until when a person has read the record; it moves only when he says so."""

    user = models.OneToOneField(User, models.CASCADE, primary_key=True, related_name="read_mark")
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.user} until {self.at:%Y-%m-%d %H:%M}"
