"""Long talks in a real Chromium: light, still, quiet. `make volume` asks it of 5,000 entries."""

from __future__ import annotations

import gzip
import os
import re
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from talks.demo.volume import SLUG, grow
from tests.browser.complaints import heard
from tests.browser.focus import wait_for_focus

ENTRIES = int(os.environ.get("PARLEY_VOLUME", "55"))
TIMELINE = f"/n/{SLUG}/"
PAGES = [
    TIMELINE,
    TIMELINE + "?view=compact&kind=meeting&order=oldest",
    TIMELINE + "positions/",
    TIMELINE + "positions/over-time/",
    TIMELINE + "meetings/",
]
WIDTHS = (1280, 390, 320)
SCHEMES: tuple[Any, ...] = ("light", "dark")
# Of HTML and its sheets as they travel, without typefaces.
LIGHT = 100_000
STILL = 0.01
WATCH_SHIFTS = """
window.shifted = 0;
new PerformanceObserver((list) => {
  for (const shift of list.getEntries()) window.shifted += shift.value;
}).observe({ type: "layout-shift", buffered: true });
"""

pytestmark = [
    pytest.mark.volume,
    pytest.mark.django_db(transaction=True),
    pytest.mark.timeout(300 + ENTRIES),
]


@pytest.fixture
def long_talks(live_server: Any) -> str:
    """Where they are served."""
    grow(ENTRIES)
    return str(live_server.url)


def test_long_talks(page: Page, browser: Browser, long_talks: str) -> None:
    """All in one, as filling the record takes longer than looking at it."""
    said = heard(page)
    assert weight(page, long_talks + TIMELINE) < LIGHT
    assert [fault for path in PAGES for fault in faults(page, long_talks + path)] == []
    for width in WIDTHS:
        assert shifted(browser, long_talks + TIMELINE, width) <= STILL
    walk_with_keys(page, long_talks)
    walk_without_javascript(browser, long_talks)
    assert said == []


def weight(page: Page, address: str) -> int:
    """Bytes of a page and its sheets, each compressed as servers do."""
    html = page.request.get(address).body()
    sheets = re.findall(r'rel="stylesheet" href="([^"]+)"', html.decode())
    assert len(sheets) > 3
    bodies = [html, *(page.request.get(address.partition("/n/")[0] + sheet).body() for sheet in sheets)]
    return sum(len(gzip.compress(body, 6)) for body in bodies)


def faults(page: Page, address: str) -> list[str]:
    """What is too wide, and what axe finds in either theme."""
    found = []
    answered = page.goto(address)
    assert answered is not None
    assert answered.status == 200
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        found += [f"{address} at {width}: {wider} px too wide"] if wider > 0 else []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        broken = Axe().run(page).response["violations"]
        found += [f"{address} {scheme}: {one['id']}: {one['nodes'][0]['html']}" for one in broken]
    return found


def shifted(browser: Browser, address: str, width: int) -> float:
    """How far what a first visitor reads jumps while the page arrives and is scrolled."""
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    page.add_init_script(WATCH_SHIFTS)
    page.goto(address, wait_until="networkidle")
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
    moved = float(page.evaluate("window.shifted"))
    context.close()
    return moved


def walk_with_keys(page: Page, site: str) -> None:
    """To the second entry and back, then a filter by space and enter."""
    page.goto(site + TIMELINE)
    titles = page.locator(".ev .t a")
    for key, place in (("j", 0), ("j", 1), ("k", 0)):
        page.keyboard.press(key)
        wait_for_focus(page, titles.nth(place))
    page.locator("[name=kind][value=meeting]").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.wait_for_url("**/?kind=meeting")


def walk_without_javascript(browser: Browser, site: str) -> None:
    """Narrow the timeline, and turn its page."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site + TIMELINE)
    first = page.locator(".ev > li").first.get_attribute("id")
    page.locator("a[rel=next]").first.click()
    assert "cursor=" in page.url
    assert page.locator(".ev > li").first.get_attribute("id") != first
    page.goto(site + TIMELINE)
    page.locator("[name=kind][value=statement]").check()
    page.get_by_role("button", name="Apply filters").click()
    assert page.url.endswith("?kind=statement")
    context.close()
