"""Who may work here."""

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin

from actors.admin import HistoryPage
from talks.models import User


@admin.register(User)
class UserAdmin(HistoryPage, DjangoUserAdmin):  # type: ignore[type-arg]
    """People with a login; history keeps who gave whom which rights, but never a password."""

    list_display = [
        "username",
        "first_name",
        "last_name",
        "is_active",
        "is_staff",
        "is_superuser",
        "last_login",
    ]
