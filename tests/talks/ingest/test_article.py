"""Pages to articles."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from talks.ingest.article import read
from talks.ingest.errors import ArticleError

URL = "https://wire.example/talks"
BODY = (
    "<p>Envoys of both sides met in Geneva on Monday, their offices said after the meeting.</p>"
    "<p>A second round was agreed for Wednesday in Brussels, where the alliance has its seat.</p>"
)


def page(head: str = "", body: str = BODY, attributes: str = ' lang="en-GB"') -> str:
    menu = "<nav><a href=/a>Home</a> <a href=/b>World</a></nav>"
    foot = "<footer>All rights reserved</footer>"
    top = f"<head><title>Envoys meet - Wire</title>{head}</head>"
    main = f"<article><h1>Envoys meet</h1>{body}</article>"
    return f"<!doctype html><html{attributes}>{top}<body>{menu}{main}{foot}</body></html>"


def test_it_works() -> None:
    head = (
        '<meta property="article:published_time" content="2022-01-10T21:30:00+01:00">'
        '<meta property="og:site_name" content="The Wire">'
    )
    found = read(page(head), URL)
    assert found.text == BODY.replace("</p><p>", "\n\n").replace("<p>", "").replace("</p>", "")
    assert (found.title, found.outlet, found.language) == ("Envoys meet", "The Wire", "en")
    assert found.published_at == datetime(2022, 1, 10, 20, 30, tzinfo=UTC)
    assert found.published_basis == "stated"


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="date" content="2022-01-10">',
        '<meta itemprop="datePublished" content="2022-01-10">',
        '<meta name="DC.date.issued" content="2022-01-10">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2022-01-10"}</script>',
        '<script type="application/ld+json">{"@graph": [{"@type": "Organization"},'
        ' {"@type": ["NewsArticle"], "datePublished": "2022-01-10"}]}</script>',
    ],
)
def test_a_date_the_page_states(head: str) -> None:
    assert read(page(head), URL).published_at == datetime(2022, 1, 10, tzinfo=UTC)


def test_a_marked_up_time() -> None:
    body = '<time itemprop="datePublished" datetime="2022-01-10T08:00:00Z">Monday</time>' + BODY
    assert read(page(body=body), URL).published_at == datetime(2022, 1, 10, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("", BODY + "<p>The treaty was signed on 8 December 1987 in Washington by both leaders.</p>"),
        ("", "<time datetime='2021-12-17'>last month</time>" + BODY),
        ('<meta name="date" content="yesterday">', BODY),
        ('<meta name="modified" content="2022-01-10">', BODY),
        ('<script type="application/ld+json">{broken</script>', BODY),
        (
            '<script type="application/ld+json">{"@type": "Event", "datePublished": "2022-01-10"}</script>',
            BODY,
        ),
    ],
)
def test_without_a_stated_date_there_is_none(head: str, body: str) -> None:
    found = read(page(head, body), URL)
    assert (found.published_at, found.published_basis) == (None, "unknown")


@pytest.mark.parametrize(
    "html",
    ["", "<html><body></body></html>", "<html><body><script>go()</script></body></html>", "<p>Log in</p>"],
)
def test_a_page_without_text(html: str) -> None:
    with pytest.raises(ArticleError, match="No article text") as refused:
        read(html, URL)
    assert refused.value.permanent


def test_plain_text_is_an_article_too() -> None:
    words = "Envoys of both sides met in Geneva on Monday, their offices said."
    found = read(f"{words}\n\n{words}".encode(), URL, "text/plain; charset=utf-8")
    assert found.text == f"{words}\n\n{words}"


@pytest.mark.parametrize(
    "html", ["<div>" * 50_000, "<a href=x>y</a>" * 30_000, "<" * 2_000_001, "<b " * 100_000]
)
def test_pages_that_parsers_choke_on_are_refused(html: str) -> None:
    with pytest.raises(ArticleError):
        read(html, URL)


def test_unclosed_paragraphs_are_not_depth() -> None:
    assert "both sides" in read(page(body=BODY + "<p>More words of the report." * 800), URL).text


def test_what_hides_in_the_text_goes() -> None:
    found = read(page(body=BODY.replace("Envoys", "Envoys\u202e\u200b")), URL)
    assert found.text.startswith("Envoys of both sides")
