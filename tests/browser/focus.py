"""Where the keyboard is on a page."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page

MOST_TABS = 80
PATIENCE = 5_000  # milliseconds
# Not Playwright's `to_be_focused`: that asks also whether the window is in front, which is chance
# where many are open.
IS_ACTIVE = "element => element === document.activeElement"


def wait_for_focus(page: Page, target: Locator) -> None:
    """Return when `target` has the focus.

    Raises:
        playwright.sync_api.TimeoutError: if it has not within five seconds.
    """
    page.wait_for_function(IS_ACTIVE, arg=target.element_handle(), timeout=PATIENCE)


def tab_to(page: Page, target: Locator) -> None:
    """Press Tab until `target` has the focus; each link and field on the way must show that it has it."""
    page.bring_to_front()
    wanted = target.element_handle()
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        # Behind the last stop the page itself has the focus, as before the first.
        unseen = page.evaluate(
            "document.activeElement !== document.body"
            " && getComputedStyle(document.activeElement).outlineStyle === 'none'"
            " && document.activeElement.outerHTML"
        )
        assert not unseen
        if page.evaluate(IS_ACTIVE, wanted):
            return
    pytest.fail(f"not reached by Tab: {target}")
