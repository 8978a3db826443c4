"""What an article costs before it is read, how well its text is found, and what batches save."""

from __future__ import annotations

import gzip
import http.client
import json
import os
import re
import statistics
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from celery.contrib.testing.worker import start_worker
from django.db import connection, transaction
from selectolax.lexbor import LexborHTMLParser

from config.celery import app
from talks.ingest import apart, article, fetch, shelving
from talks.ingest.errors import ArticleError
from talks.ingest.found import Item
from talks.ingest.shelving import Evidence
from talks.models import Article, ArticleVersion, Feed, Outlet
from tests.corpus.annotations import load
from tests.talks.conftest import *  # noqa: F403
from tests.talks.ingest.conftest import Web
from tests.talks.ingest.conftest import fresh_memory as fresh_memory
from tests.talks.ingest.conftest import web as web

WARM = 5
GOLD = os.environ.get("PARLEY_ARTICLE_GOLD", "")  # a checkout of scrapinghub/article-extraction-benchmark
ITEMS = 200
# What surrounds an article on a newspaper's page.
MENU = "".join(f'<li class="item"><a href="/section/{n}">Section {n}</a></li>' for n in range(150))
TEASERS = "".join(f'<div class="teaser"><h3><a href="/story/{n}">Story {n}</a></h3></div>' for n in range(60))
SCRIPT = "<script>" + "window.layer = window.layer || []; layer.push({a: 1 < 2}); " * 400 + "</script>"


def page(title: str, text: str) -> str:
    """An article as a newspaper dresses it: about 60 kB."""
    paragraphs = "".join(f"<p>{line}</p>" for line in text.split("\n") if line.strip())
    body = f"<article><h1>{title}</h1>{paragraphs}</article>"
    frame = (
        f"<nav><ul>{MENU}</ul></nav>{body}<aside>{TEASERS}</aside><footer><ul>{MENU}</ul></footer>{SCRIPT}"
    )
    return f"<!doctype html><html lang=en><title>{title}</title><body>{frame}</body></html>"


def pages() -> list[tuple[str, str]]:
    """(title, page) of every article of our own corpus."""
    found = [*load("tuned"), *load("blind")]
    return [(one.heading.title, page(one.heading.title, one.body)) for one in found]


@pytest.mark.django_db(transaction=True)
def bench_the_way_of_an_article_to_the_shelf(web: Web, transactional_db: None) -> None:
    """GET, main text, copies looked for, stored; against GET, lexbor's parsing, a hash and COPY."""
    rows = [(title, web.put(f"/{n}", body), body) for n, (title, body) in enumerate(pages())]
    limits, ours = [], []
    for title, url, _ in rows:
        limits.append(_seconds(lambda url=url: _barely(url)))  # type: ignore[misc]
        ours.append(_seconds(lambda title=title, url=url: _shelved(title, url)))  # type: ignore[misc]
    assert ArticleVersion.objects.count() == len(rows)
    limit, took = statistics.median(limits[WARM:]), statistics.median(ours[WARM:])
    size = statistics.median(len(body) for _, _, body in rows) / 1000
    print(f"\n{'an article of':16}{size:4.0f} kB{'took':>14} {'ratio':>9} {'goal':>7}")
    print(f"{'GET, lexbor, hash, COPY':24}{limit * 1000:9.2f} ms {1.0:7.1f} x")
    print(f"{'to the shelf':24}{took * 1000:9.2f} ms {took / limit:7.1f} x {'10.0':>7}")


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _barely(url: str) -> None:
    """As little as an article can cost: its words by the fastest parser, a hash, one row."""
    where = urlsplit(url)
    with closing(http.client.HTTPConnection(where.netloc)) as line:
        line.request("GET", where.path)
        body = line.getresponse().read()
    parsed = LexborHTMLParser(body).body
    text = parsed.text() if parsed else ""
    with connection.cursor() as cursor:
        cursor.execute("CREATE UNLOGGED TABLE IF NOT EXISTS bench_barely (hash text, body text)")
        with cursor.copy("COPY bench_barely (hash, body) FROM STDIN") as copy:
            copy.write_row((sha256(text.encode()).hexdigest(), text))


def _shelved(title: str, url: str) -> None:
    fetched = fetch.fetch(url, kind="article")
    read = apart.read_article(fetched.body, fetched.final_url, fetched.content_type)
    with transaction.atomic():
        entered = Article.objects.create(url=url, url_hash=shelving.hash_of(url), title=title)
        shelving.shelve(entered, read, Evidence.of(fetched))


@app.task(name="bench.enter_items")
def enter_items(feed_id: str, names: list[str]) -> None:
    """What a poll does with what it found."""
    shelving.enter_items(Feed.objects.get(pk=feed_id), [_item(name) for name in names])


@pytest.mark.django_db(transaction=True)
def bench_items_by_the_feed_against_items_one_by_one(outlet: Outlet) -> None:
    """Through broker and worker, from the first message to the last row."""
    source = str(Feed.objects.create(outlet=outlet, url="https://desk.example/feed").pk)
    names = [f"{n}" for n in range(ITEMS)]
    with start_worker(app, pool="solo", perform_ping_check=False, shutdown_timeout=30):
        _entered(1, [(source, ["first"])])
        each = _seconds(lambda: _entered(ITEMS + 1, [(source, [f"singly-{name}"]) for name in names]))
        batch = _seconds(lambda: _entered(2 * ITEMS + 1, [(source, [f"at-once-{name}" for name in names])]))
    print(f"\n{'items of a feed':24}{'a second':>12} {'ratio':>9} {'goal':>7}")
    print(f"{'one by one':24}{ITEMS / each:12.0f} {1.0:7.1f} x")
    print(f"{'by the feed':24}{ITEMS / batch:12.0f} {each / batch:7.1f} x {'20.0':>7}")


def _entered(most: int, messages: list[tuple[str, list[str]]]) -> None:
    for message in messages:
        enter_items.delay(*message)
    while Article.objects.count() < most:
        time.sleep(0.001)


def _item(name: str) -> Item:
    return Item(name, f"https://desk.example/{name}", name, None, "", "")


@pytest.mark.skipif(not GOLD, reason="PARLEY_ARTICLE_GOLD names no checkout")
def bench_the_text_of_real_pages() -> None:
    """Mean precision and recall of runs of four words, as that benchmark reckons them."""
    wanted = json.loads(Path(GOLD, "ground-truth.json").read_text())
    precisions, recalls, seconds = [], [], 0.0
    for key, gold in wanted.items():
        body = gzip.decompress(Path(GOLD, "html", f"{key}.html.gz").read_bytes())
        began = time.perf_counter()
        try:
            text = article.read(body, gold["url"], "text/html; charset=utf-8").text
        except ArticleError as error:
            print(f"{gold['url']}: {error}")
            text = ""
        seconds += time.perf_counter() - began
        ours, theirs = _runs(text), _runs(gold["articleBody"])
        right = (ours & theirs).total()
        precisions += [right / ours.total()] if ours else []
        recalls += [right / theirs.total()] if theirs else []
    precision, recall = statistics.mean(precisions), statistics.mean(recalls)
    f1 = 2 * precision * recall / (precision + recall)
    print(f"\n{len(wanted)} real pages, {len(wanted) / seconds:.0f} a second on one core:", end=" ")
    print(f"precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}, 0.91 asked")


def _runs(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[at : at + 4]) for at in range(len(words) - 3))
