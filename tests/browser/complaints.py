"""What a page complains of to whoever looks at its console."""

from __future__ import annotations

from playwright.sync_api import Page

# On a busy machine a typeface may be drawn seconds after its page: this tells of the time, not of the page.
_OF_TIME = "preloaded using link preload but not used within a few seconds"


def heard(page: Page) -> list[str]:
    """A list that fills with every message and error of the page from now on, each behind its address."""
    said: list[str] = []

    def note(words: str) -> None:
        if _OF_TIME not in words:
            said.append(f"{page.url}: {words}")

    page.on("console", lambda message: note(message.text))
    page.on("pageerror", lambda error: note(str(error)))
    return said
