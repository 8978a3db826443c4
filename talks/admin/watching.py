"""Watch rules, and what each would have caught lately."""

from __future__ import annotations

from django.contrib import admin
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from actors.admin import TrackedAdmin
from talks import watching
from talks.models import WatchRule

LISTED = 10


@admin.register(WatchRule)
class WatchRuleAdmin(TrackedAdmin):
    """Which feeds and words concern which negotiation."""

    list_display = ["negotiation", "feed", "words", "active"]
    list_filter = ["active", "negotiation"]
    search_fields = ["negotiation__title", "feed__url", "any_of"]
    list_select_related = ["negotiation", "feed"]
    autocomplete_fields = ["negotiation", "feed"]
    readonly_fields = ["lately"]

    @admin.display(description="Any of")
    def words(self, rule: WatchRule) -> str:
        """As a person would write them."""
        return ", ".join(rule.any_of)

    @admin.display(description="Would have caught lately")
    def lately(self, rule: WatchRule) -> SafeString | str:
        """So that a rule can be tried before anything rests on it. Counted as saved, not as typed."""
        if rule._state.adding:
            return "Save the rule to see."
        met = watching.recently_met(rule)
        shown = [(version.article.get_absolute_url(), str(version.article)) for version in met[:LISTED]]
        told = f"{len(met)} of the newest {watching.RECENT} texts."
        return format_html("{}{}", told, format_html_join("", '<br><a href="{}">{}</a>', shown))
