"""The pages in a real Chromium, under the real policy: quiet, accessible, no wider than the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect

from talks.models import Proposal, User
from tests.browser.complaints import heard
from tests.browser.focus import wait_for_focus
from tests.every_page import TIMELINE

pytestmark = pytest.mark.django_db(transaction=True)

WIDTHS = (1280, 390, 320)
# Every rule in the light; in the dark those that colours can break.
RULES = {"light": {}, "dark": {"runOnly": ["color-contrast", "link-in-text-block"]}}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_is_quiet_accessible_and_no_wider_than_the_screen(
    page: Page,
    live_server: Any,
    record_of_talks: dict[str, str],
    log_in: Callable[[BrowserContext], None],
    scheme: Any,
) -> None:
    page.emulate_media(color_scheme=scheme)
    said = heard(page)
    found: dict[str, Any] = {}
    for name, address in record_of_talks.items():
        if name == "queue":
            log_in(page.context)
        answered = page.goto(live_server.url + address)
        assert answered is not None
        assert answered.status == 200, name
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            wider = page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            if wider > 0:
                found[f"{name} at {width}"] = f"{wider} px too wide"
            # What colours change is seen at any width, what a phone moves in any colours: each is asked once.
            if width == WIDTHS[1 if scheme == "light" else 0]:
                broken = [
                    f"{one['id']}: {one['nodes'][0]['html']}"
                    for one in Axe().run(page, options=RULES[scheme]).response["violations"]
                ]
                found |= {f"{name} at {width}": broken} if broken else {}
    assert found == {}
    assert said == []


def test_the_keyboard_skips_to_the_content_and_filters(
    page: Page, live_server: Any, record_of_talks: dict[str, str]
) -> None:
    page.goto(live_server.url + TIMELINE)
    page.keyboard.press("Tab")
    wait_for_focus(page, page.get_by_role("link", name="Skip to content"))
    page.keyboard.press("Enter")
    wait_for_focus(page, page.locator("#main"))
    page.get_by_label("Statement").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.wait_for_url("**/?kind=statement")
    expect(page.locator(".ev > li")).to_have_count(1)


def test_j_and_k_walk_the_entries(page: Page, live_server: Any, record_of_talks: dict[str, str]) -> None:
    page.goto(live_server.url + TIMELINE + "?order=oldest")
    titles = page.locator(".ev .t a")
    page.keyboard.press("j")
    wait_for_focus(page, titles.nth(0))
    page.keyboard.press("j")
    wait_for_focus(page, titles.nth(1))
    page.keyboard.press("k")
    wait_for_focus(page, titles.nth(0))


def test_g_and_a_letter_lead_through_the_house(
    page: Page, live_server: Any, record_of_talks: dict[str, str]
) -> None:
    site = live_server.url
    page.goto(site + TIMELINE)
    for letter, address in (("t", "/"), ("n", "/negotiations/"), ("p", "/people/")):
        page.keyboard.press("g")
        page.keyboard.press(letter)
        page.wait_for_url(site + address)
    page.keyboard.press("n")
    expect(page).to_have_url(site + "/people/")


def test_single_keys_are_switched_off_for_good(
    page: Page, live_server: Any, record_of_talks: dict[str, str]
) -> None:
    page.goto(live_server.url + TIMELINE)
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.get_by_label("Single keys act on this device").uncheck()
    page.get_by_role("button", name="Close").click()
    page.reload()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_hidden()
    page.get_by_role("button", name="Keyboard").click()
    expect(page.get_by_role("dialog")).to_be_visible()


def test_letters_typed_into_a_field_are_letters(
    page: Page, live_server: Any, record_of_talks: dict[str, str], log_in: Callable[[BrowserContext], None]
) -> None:
    log_in(page.context)
    page.goto(live_server.url + record_of_talks["proposal"])
    page.keyboard.press("e")
    page.keyboard.type("axum ")
    expect(page.locator("[name=title]")).to_have_value("axum Envoys meet again")


def test_a_accepts_and_u_takes_it_back(
    page: Page,
    live_server: Any,
    record_of_talks: dict[str, str],
    log_in: Callable[[BrowserContext], None],
    proposal: Proposal,
) -> None:
    log_in(page.context)
    page.goto(live_server.url + record_of_talks["proposal"])
    page.keyboard.press("a")
    page.wait_for_url("**/review/")
    proposal.refresh_from_db()
    assert proposal.state == "accepted"
    page.goto(live_server.url + record_of_talks["proposal"])
    page.keyboard.press("u")
    expect(page.get_by_role("button", name="Accept")).to_be_visible()
    proposal.refresh_from_db()
    assert proposal.state == "pending"


def test_x_asks_why(
    page: Page, live_server: Any, record_of_talks: dict[str, str], log_in: Callable[[BrowserContext], None]
) -> None:
    log_in(page.context)
    page.goto(live_server.url + record_of_talks["proposal"])
    page.keyboard.press("x")
    wait_for_focus(page, page.get_by_label("Why"))


def test_without_javascript_filters_work(plain_page: Page, record_of_talks: dict[str, str]) -> None:
    plain_page.goto(TIMELINE)
    plain_page.get_by_label("Statement").check()
    plain_page.get_by_role("button", name="Apply filters").click()
    assert plain_page.url.endswith("?kind=statement")
    expect(plain_page.locator(".ev > li")).to_have_count(1)
    plain_page.get_by_role("link", name="Kind: Statement").click()
    assert plain_page.url.endswith(TIMELINE)


def test_without_javascript_a_proposal_is_amended_and_accepted(
    plain_page: Page, record_of_talks: dict[str, str], proposal: Proposal
) -> None:
    plain_page.goto(record_of_talks["proposal"])
    plain_page.locator("[name=title]").fill("Envoys meet once more")
    plain_page.get_by_role("button", name="Accept").click()
    proposal.refresh_from_db()
    assert proposal.entry is not None
    assert proposal.entry.title == "Envoys meet once more"


def test_without_javascript_a_proposal_is_rejected_with_a_reason(
    plain_page: Page, record_of_talks: dict[str, str], proposal: Proposal
) -> None:
    plain_page.goto(record_of_talks["proposal"])
    plain_page.get_by_text("Reject …").click()
    plain_page.get_by_label("Why").select_option("not_news")
    plain_page.get_by_role("button", name="Reject", exact=True).click()
    proposal.refresh_from_db()
    assert proposal.reject_reason == "not_news"


def test_without_javascript_the_record_is_marked_as_read(
    plain_page: Page, record_of_talks: dict[str, str], editor: User
) -> None:
    plain_page.goto("/")
    plain_page.get_by_role("button", name="Mark as read until now").click()
    expect(plain_page.get_by_role("status").first).to_contain_text("Marked as read until")
    expect(plain_page.get_by_text("Nothing new")).to_be_visible()


def test_without_javascript_a_search_is_narrowed_and_ranked(
    plain_page: Page, record_of_talks: dict[str, str]
) -> None:
    plain_page.goto("/search/?q=guarantees")
    plain_page.get_by_label("Statement").check()
    plain_page.locator("[name=year][value='2022']").check()
    plain_page.get_by_role("button", name="Apply filters").click()
    assert plain_page.url.endswith("/search/?q=guarantees&kind=statement&year=2022")
    plain_page.get_by_role("link", name="Best").click()
    expect(plain_page.locator(".t mark")).to_have_text(["guarantees"])
    plain_page.get_by_role("link", name="Year: 2022").click()
    assert plain_page.url.endswith("/search/?kind=statement&q=guarantees&rank=best")


def test_on_paper_stands_the_record_with_its_address_and_nothing_to_press(
    page: Page, live_server: Any, record_of_talks: dict[str, str]
) -> None:
    page.emulate_media(media="print")
    for name in ("home", "timeline", "positions", "meeting", "demand", "entry", "actor", "article", "search"):
        page.goto(live_server.url + record_of_talks[name])
        pressed = page.locator("button, input:not([type=hidden]), select, textarea").filter(visible=True)
        assert pressed.count() == 0, name
        expect(page.locator(".paper")).to_have_text(live_server.url + record_of_talks[name])


def test_a_login_leads_back_to_where_one_wanted_to_go(
    page: Page, live_server: Any, record_of_talks: dict[str, str]
) -> None:
    page.goto(live_server.url + record_of_talks["proposal"])
    page.get_by_label("Username").fill("ada")
    page.get_by_label("Password").fill("a long enough password")
    page.get_by_role("main").get_by_role("button", name="Log in").click()
    page.wait_for_url("**" + record_of_talks["proposal"])
    page.get_by_role("button", name="Log out").click()
    expect(page.get_by_role("link", name="Log in")).to_be_visible()
