"""Where the keyboard is on a page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page

MOST_TABS = 80
PATIENCE, STEP = 5_000, 50  # milliseconds
# Not Playwright's `to_be_focused`: that asks also whether the window is in front, which is chance
# where many are open.
IS_ACTIVE = "element => element === document.activeElement"


def wait_for_focus(page: Page, target: Locator) -> None:
    """Return when `target` has the focus; the test fails if it has not within five seconds."""
    wanted = target.element_handle()
    _wait(page, lambda: page.evaluate(IS_ACTIVE, wanted), f"without the focus: {target}")


def wait_until_unfocused(page: Page, selector: str) -> None:
    """Return when nothing of that kind has the focus; the test fails if something has after five seconds."""
    asked = "selector => !document.activeElement.matches(selector)"
    _wait(page, lambda: page.evaluate(asked, selector), f"still with the focus: {selector}")


def _wait(page: Page, holds: Callable[[], bool], otherwise: str) -> None:
    # Not Playwright's `wait_for_function`: what it asks again and again is evaluated from a string, which our
    # policy refuses.
    for _ in range(PATIENCE // STEP):
        if holds():
            return
        page.wait_for_timeout(STEP)
    pytest.fail(otherwise)


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
