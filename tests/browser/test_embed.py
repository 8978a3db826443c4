"""A page of another site that asks for a timeline by oEmbed and shows it in a sandbox."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import quote
from urllib.request import urlopen

import pytest
from playwright.sync_api import Page, expect

from tests.browser.complaints import heard
from tests.every_page import TIMELINE

pytestmark = pytest.mark.django_db(transaction=True)

# A link in a frame leads nowhere unless the site allows it to open a page of its own.
SANDBOXES = ("", "allow-popups allow-popups-to-escape-sandbox")


@pytest.fixture
def consumer(live_server: Any, record_of_talks: dict[str, str]) -> Iterator[str]:
    """The address of a site that embeds what oEmbed gives it, in each of the sandboxes."""
    asked = quote(live_server.url + TIMELINE, safe="")
    with urlopen(f"{live_server.url}/oembed/?url={asked}&maxwidth=500") as answer:  # noqa: S310
        html = json.load(answer)["html"]
    frames = "".join(html.replace("<iframe ", f'<iframe sandbox="{allowed}" ') for allowed in SANDBOXES)

    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            page = f"<!doctype html><html lang=en><title>A site</title><link rel=icon href=data:,>{frames}"
            self.wfile.write(page.encode())

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


def test_it_works_in_a_sandbox(page: Page, consumer: str) -> None:
    said = heard(page)
    page.on("requestfailed", lambda request: said.append(f"{request.url}: {request.failure}"))
    page.goto(consumer)
    frame = page.frame_locator("iframe").first
    expect(frame.get_by_role("heading", name="Security talks")).to_be_visible()
    expect(frame.get_by_text("Envoys meet in Geneva").first).to_be_visible()
    # The sheets are ours to load although the sandbox takes the frame's origin away.
    assert frame.locator(".ev > li").first.evaluate("one => getComputedStyle(one).listStyleType") == "none"
    # A sign stands in its line: its size is in a sheet that the frame loads.
    assert frame.locator(".st svg").first.evaluate("one => one.getBoundingClientRect().height") < 30
    inside = next(one for one in page.frames if one.parent_frame)
    assert inside.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert inside.evaluate("document.scripts.length") == 0
    # Its typefaces too, which a sandbox asks for as from no site at all.
    assert inside.evaluate("""document.fonts.load('1em "Src Serif"').then(loaded => loaded.length)""")
    assert said == []
    assert page.context.cookies() == []


def test_a_link_in_the_frame_opens_beside_it(page: Page, consumer: str) -> None:
    page.goto(consumer)
    link = page.frame_locator("iframe").last.get_by_role("link", name="Envoys meet in Geneva")
    with page.context.expect_page() as opened:
        link.first.click()
    opened.value.wait_for_url("**/m/*/")
    expect(opened.value.get_by_role("heading", level=1)).to_be_visible()
    assert page.url == consumer
