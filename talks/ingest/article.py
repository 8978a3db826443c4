"""A page to its article: text, title, date, language; pure, and no guess where the page is silent."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import trafilatura
from trafilatura.utils import load_html

from talks.ingest.charset import decode
from talks.ingest.errors import ArticleError
from talks.ingest.feeds import moment
from talks.ingest.found import ReadArticle
from talks.ingest.tags import crowded
from talks.ingest.wording import clean_line, clean_text

MOST_BYTES = 2_000_000
MOST_TAGS = 20_000
DEEPEST = 500
SHORTEST = 60  # characters; less is a teaser or a menu
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})[^<>]*?(/?)>")
_UNNESTED = frozenset(
    # These have no end tag,
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
    # and these end where the next one begins.
    | {"dd", "dt", "li", "option", "p", "td", "th", "tr"}
)
_DATES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date",
    "pubdate",
    "publishdate",
    "publish_date",
    "publication_date",
    "parsely-pub-date",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.created",
    "dcterms.issued",
    "citation_publication_date",
    "sailthru.date",
)
_ARTICLE_TYPES = (
    "Article",
    "NewsArticle",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "BlogPosting",
    "WebPage",
)
_NO_TEXT = "No article text was found on this page: it may need a login or a browser that runs scripts."
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}\b")


def read(page: str | bytes, url: str, content_type: str = "text/html") -> ReadArticle:
    """Read an HTML or plain-text page; raises ArticleError when there is no text, or too much of it."""
    if len(page) > MOST_BYTES:
        raise ArticleError(f"The page is larger than {MOST_BYTES // 1_000_000} MB of HTML.")
    text = decode(page, content_type) if isinstance(page, bytes) else page.replace("\x00", "")
    if content_type.startswith("text/plain"):
        return ReadArticle("", _enough(clean_text(text)), None, "unknown", "", "")
    _check_shape(text)
    return _read_html(text, url)


def _check_shape(page: str) -> None:
    """Refuse pages that parsers choke on: the time they take grows faster than the page."""
    if crowded(page, html=True):
        raise ArticleError("The page has a tag with thousands of attributes, which no article needs.")
    depth = 0
    for tags, match in enumerate(_TAG.finditer(page)):
        name = match[2].lower()
        if name not in _UNNESTED and not match[3]:
            depth = max(0, depth + (-1 if match[1] else 1))
        if tags > MOST_TAGS or depth > DEEPEST:
            raise ArticleError("The page is built too large or too deep to be an article.")


def _read_html(page: str, url: str) -> ReadArticle:
    tree = load_html(page)
    if tree is None:
        raise ArticleError(_NO_TEXT)
    known = _Meta(tree)
    found = trafilatura.bare_extraction(
        tree, url=url, fast=True, include_comments=False, include_tables=False, with_metadata=False
    )
    text = _enough(clean_text("\n".join(_paragraphs(getattr(found, "text", None) or "", known.title))))
    published = known.published_at()
    basis = "stated" if published else "unknown"
    return ReadArticle(known.title, text, published, basis, known.language(), known.outlet())


def _paragraphs(text: str, title: str) -> Iterator[str]:
    """The text's lines; a first line that only repeats the title is not part of it."""
    for number, line in enumerate(text.split("\n")):
        if number or clean_line(line).casefold() != title.casefold():
            yield line


def _enough(text: str) -> str:
    if len(text) < SHORTEST:
        raise ArticleError(_NO_TEXT)
    return text


# ── What the page says of itself ────────────────────────────────────────────────────────────────


class _Meta:
    """Meta elements, JSON-LD and marked-up times of one page."""

    def __init__(self, tree: Any) -> None:
        self.tree = tree
        self.meta = dict(reversed([*_meta_pairs(tree)]))
        self.linked = _article_object(tree)
        self.title = self._title()

    def _title(self) -> str:
        heading = self.tree.xpath("string((//h1)[1])")
        plain = self.tree.xpath("string((//title)[1])")
        stated = [self.meta.get("og:title"), self.linked.get("headline"), heading, plain]
        return next((line for line in map(_line, stated) if line), "")

    def published_at(self) -> datetime | None:
        """The date of publication the page states; never one that merely stands in its text."""
        times = self.tree.xpath("//time[@itemprop='datePublished' or @pubdate]/@datetime")
        items = self.tree.xpath("//*[@itemprop='datePublished']/@content")
        stated = [self.linked.get("datePublished"), *(self.meta.get(name) for name in _DATES), *items, *times]
        return next((found for found in (moment(str(value)) for value in stated if value) if found), None)

    def language(self) -> str:
        """ISO 639 code of the page, in lower case, or nothing."""
        stated = (
            self.tree.get("lang") or self.meta.get("og:locale") or self.meta.get("content-language") or ""
        )
        found = _LANGUAGE.match(stated)
        return found[0].lower() if found else ""

    def outlet(self) -> str:
        """Who publishes, as the page names it."""
        publisher = self.linked.get("publisher")
        if isinstance(publisher, list):
            publisher = publisher[0] if publisher else None
        named = publisher.get("name") if isinstance(publisher, dict) else None
        return _line(self.meta.get("og:site_name")) or _line(named)


def _line(value: Any) -> str:
    return clean_line(value) if isinstance(value, str) else ""


def _meta_pairs(tree: Any) -> Iterator[tuple[str, str]]:
    for element in tree.iter("meta"):
        name = (
            element.get("property")
            or element.get("name")
            or element.get("itemprop")
            or element.get("http-equiv")
        )
        if name and element.get("content"):
            yield name.strip().lower(), element.get("content")


def _article_object(tree: Any) -> dict[str, Any]:
    """The JSON-LD object that describes the article, or nothing."""
    for script in tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            found = json.loads(script)
        except (ValueError, RecursionError):
            continue
        for candidate in _objects(found):
            kinds = candidate.get("@type")
            if any(kind in _ARTICLE_TYPES for kind in (kinds if isinstance(kinds, list) else [kinds])):
                return candidate
    return {}


def _objects(found: Any) -> Iterator[dict[str, Any]]:
    graph = found.get("@graph") if isinstance(found, dict) else found
    for candidate in graph if isinstance(graph, list) else [found]:
        if isinstance(candidate, dict):
            yield candidate
