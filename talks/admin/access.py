"""Who may work here."""

from django.contrib import admin, messages
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.db.models import QuerySet
from django.http import HttpRequest

from actors.admin import HistoryPage
from talks.admin.looking import LookOnly
from talks.models import ApiToken, KeptAnswer, ReadMark, SavedView, User


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


@admin.register(ApiToken)
class ApiTokenAdmin(LookOnly):
    """Whose tools may do what. Each person makes his own tokens; here they can be ended."""

    list_display = ["name", "shown", "user", "scopes", "expires_at", "revoked_at", "last_used_at"]
    list_filter = ["revoked_at", "expires_at"]
    search_fields = ["name", "key", "user__username"]
    list_select_related = ["user"]
    exclude = ["digest"]
    actions = ["revoke"]

    def has_revoke_permission(self, request: HttpRequest) -> bool:
        """Who may change tokens may end them."""
        return request.user.has_perm("talks.change_apitoken")

    @admin.action(description="Revoke", permissions=["revoke"])
    def revoke(self, request: HttpRequest, queryset: QuerySet[ApiToken]) -> None:
        """End them, for good."""
        for token in queryset:
            token.revoke()
        self.message_user(request, "They work no longer.", messages.SUCCESS)


@admin.register(SavedView)
class SavedViewAdmin(LookOnly):
    """Queries that people saved; each changes his own."""

    list_display = ["title", "slug", "owner", "negotiation", "query"]
    list_select_related = ["owner", "negotiation"]
    search_fields = ["title", "slug", "owner__username"]


@admin.register(KeptAnswer)
class KeptAnswerAdmin(LookOnly):
    """Answers kept for a day, so that a write sent twice is done once."""

    list_display = ["key", "user", "status", "kept_at"]
    list_select_related = ["user"]
    search_fields = ["key", "user__username"]
