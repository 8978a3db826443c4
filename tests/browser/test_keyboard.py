"""A reader's and a reviewer's whole path by keyboard alone, with single keys and without."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from talks.models import Proposal
from tests.browser.focus import tab_to, wait_for_focus, wait_until_unfocused
from tests.every_page import QUOTE, TIMELINE

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_timeline_is_read_and_filtered(
    page: Page, live_server: Any, record_of_talks: dict[str, str]
) -> None:
    page.goto(live_server.url + TIMELINE)
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    opened = page.locator(".ev .t a").first
    page.keyboard.press("j")
    wait_for_focus(page, opened)
    told = opened.get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{told}")
    page.go_back()
    tab_to(page, page.get_by_label("Statement"))
    page.keyboard.press("Space")
    tab_to(page, page.get_by_role("button", name="Apply filters"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/?kind=statement")
    expect(page.locator(".ev > li")).to_have_count(1)
    tab_to(page, page.get_by_role("link", name="Kind: Statement"))
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{TIMELINE}")


def test_words_are_searched_and_the_search_left(
    page: Page, live_server: Any, record_of_talks: dict[str, str]
) -> None:
    page.goto(live_server.url + TIMELINE)
    page.keyboard.press("/")
    page.keyboard.type("guarantees")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=guarantees")
    expect(page.locator(".t mark").first).to_have_text("guarantees")
    tab_to(page, page.get_by_role("link", name="Articles"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?in=articles&q=guarantees")
    tab_to(page, page.get_by_role("link", name="Best"))


def test_with_single_keys_off_letters_do_nothing_and_tab_still_leads(
    page: Page, live_server: Any, record_of_talks: dict[str, str]
) -> None:
    page.goto(live_server.url + TIMELINE)
    page.keyboard.press("?")
    tab_to(page, page.get_by_label("Single keys act on this device"))
    page.keyboard.press("Space")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    # The browser takes the focus out of what it has hidden in its own time.
    wait_until_unfocused(page, "input")
    for key in ("j", "?", "/", "g", "p"):
        page.keyboard.press(key)
    expect(page.get_by_role("dialog")).to_be_hidden()
    assert page.url.endswith(TIMELINE)
    assert not page.evaluate("document.activeElement.matches('.ev a, input')")
    tab_to(page, page.locator(".ev .t a").first)


def test_a_reviewer_decides_one_after_the_other(
    page: Page,
    live_server: Any,
    record_of_talks: dict[str, str],
    log_in: Callable[[BrowserContext], None],
    proposal: Proposal,
    propose: Callable[..., Proposal],
) -> None:
    other = propose("statement", QUOTE, title="Not news at all", nth=1, parties=["russia"])
    log_in(page.context)
    page.goto(live_server.url + "/review/")
    tab_to(page, page.locator(".rows .t a").first)
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{proposal.get_absolute_url()}")
    page.keyboard.press("e")
    page.keyboard.press("End")
    page.keyboard.type(" in Geneva")
    tab_to(page, page.get_by_role("button", name="Accept"))
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{other.get_absolute_url()}")
    page.keyboard.press("x")
    page.keyboard.type("Not")
    tab_to(page, page.get_by_role("button", name="Reject", exact=True))
    page.keyboard.press("Enter")
    page.wait_for_url("**/review/")
    proposal.refresh_from_db()
    other.refresh_from_db()
    assert proposal.entry is not None
    assert proposal.entry.title == "Envoys meet again in Geneva"
    assert (other.state, other.reject_reason) == ("rejected", "not_news")
