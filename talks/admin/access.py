"""Who may work here."""

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin

from actors.admin import HistoryPage
from talks.admin.looking import LookOnly
from talks.models import ReadMark, User


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


@admin.register(ReadMark)
class ReadMarkAdmin(LookOnly):
    """Until when each person has read; only he moves it."""

    list_display = ["user", "at"]
    list_select_related = ["user"]
    search_fields = ["user__username"]
