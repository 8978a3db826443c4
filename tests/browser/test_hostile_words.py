"""Words that would act, in every place a source can write to: no page runs them, none becomes an element."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Dialog, Page

from talks import record
from talks.models import Article, Entry, Feed, Outlet, User
from tests.every_page import TIMELINE
from tests.measured import Say
from tests.talks.conftest import RECORDED

pytestmark = [
    pytest.mark.faults,
    pytest.mark.django_db(transaction=True),
]

HOSTILE = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
    "\"><svg onload=alert(1)>",
    "'-alert(1)-'", "</title><script>alert(1)</script>", "</textarea><img src=x onerror=alert(1)>",
    "<iframe srcdoc='<script>parent.alert(1)</script>'>", "javascript:alert(1)", "{{7*7}}{% debug %}",
    "<a href='javascript:alert(1)'>a</a>", "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
    "]]><script>alert(1)</script>", "<!--><img src=x onerror=alert(1)>-->",
    "<style>*{background:red}</style>",
    "<form><button formaction=javascript:alert(1)>x</button></form>", "${alert(1)}", "`-alert(1)-`",
    "=HYPERLINK(\"https://a.example\")",
]  # fmt: skip
ALL = " ".join(HOSTILE)
# What no template of ours has and each payload would have made.
MADE = (
    "img[src=x], svg[onload], iframe[srcdoc], [onerror], [formaction], a[href^='javascript:'], "
    "math, main style"
)
# The pages that show words of sources, and the ways out that a browser shows.
PAGES = {
    "home", "timeline", "compact", "embedded", "positions", "entry", "wording", "article", "search",
    "articles found", "news", "corrections", "queue", "feeds", "changed passages", "proposal",
}  # fmt: skip
WAYS = {ending: f"{TIMELINE}timeline.{ending}" for ending in ("atom", "jsonld")}


@pytest.fixture
def hostile_record(record_of_talks: dict[str, str], statement: Entry, editor: User) -> dict[str, str]:
    """The record, with hostile words wherever others' words stand; its pages, its admin, its ways out."""
    record.correct(statement, {"title": ALL[:300]}, by=editor, reason=ALL[:300], at=RECORDED)
    Article.objects.update(title=ALL[:500], last_error=ALL)
    Outlet.objects.update(name=ALL[:160])
    Feed.objects.update(last_error=ALL, moved_to="https://a.example/" + "<script>alert(1)</script>")
    User.objects.filter(pk=editor.pk).update(is_staff=True)
    admin = {
        name: f"/admin/talks/{name}/" for name in ("article", "feed", "outlet", "entry", "articleversion")
    }
    pages = {name: address for name, address in record_of_talks.items() if name in PAGES}
    return {**pages, **admin, **WAYS, "API": "/api/v1/entries/", "article API": "/api/v1/articles/"}


def test_no_word_acts(
    page: Page,
    live_server: Any,
    hostile_record: dict[str, str],
    log_in: Callable[[BrowserContext], None],
    figure: Say,
) -> None:
    dialogs: list[str] = []

    def note(dialog: Dialog) -> None:
        dialogs.append(f"{page.url}: {dialog.message}")
        dialog.dismiss()

    page.on("dialog", note)
    log_in(page.context)
    made: dict[str, int] = {}
    shown = 0
    for name, address in hostile_record.items():
        page.goto(live_server.url + address)
        shown += "<script>alert(1)</script>" in page.content().replace("&lt;", "<").replace("&gt;", ">")
        if found := page.locator(MADE).count():
            made[name] = found
    assert dialogs == [] and made == {}
    assert shown > 5
    figure(
        "XSS", f"{len(hostile_record)} pages, {len(HOSTILE)} payloads, shown as text on {shown}, 0 dialogs"
    )
