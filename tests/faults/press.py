"""A press of our own on loopback: feeds and articles that are known to the letter, and who asked for what."""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

FIRST_DAY = datetime(2022, 1, 3, 9, tzinfo=UTC)
TOPICS = ["grain", "gas", "fishing", "water", "debt", "visas", "rail", "mines", "customs", "ports", "power"]
PLACES = ["Geneva", "Vienna", "Brussels", "Istanbul", "Doha", "Muscat", "Oslo", "Nairobi"]
SYLLABLES = [
    "ba",
    "ce",
    "di",
    "fo",
    "gu",
    "ha",
    "je",
    "ki",
    "lo",
    "mu",
    "na",
    "pe",
    "ri",
    "so",
    "tu",
    "va",
    "we",
]
PARTIES = [("Russia", "the United States"), ("Iran", "Iraq"), ("Armenia", "Azerbaijan"), ("Serbia", "Kosovo")]


class Press:
    """Serves `feeds` feeds of `each` articles; every answer takes `takes` seconds, a held one longer."""

    def __init__(self, feeds: int, each: int) -> None:
        self.feeds, self.each = feeds, each
        self.asked: Counter[str] = Counter()
        self.told: list[str] = []  # the ids of the messages that webhooks brought
        self.held: dict[str, threading.Event] = {}
        self.bodies: dict[str, str] = {}  # pages that differ from what is written below
        self.takes = 0.0
        self.polls: list[tuple[float, str]] = []
        press = self

        class Desk(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                press.answer(self)

            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                press.told.append(self.headers["webhook-id"])
                press.say(self, 200, "text/plain", "")

            def log_message(self, format: str, *args: Any) -> None:
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Desk)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def pair(self) -> str:
        return f"127.0.0.1:{self.server.server_address[1]}"

    @property
    def origin(self) -> str:
        return f"http://{self.pair}"

    def feed_urls(self) -> list[str]:
        return [f"{self.origin}/feed/{feed}" for feed in range(self.feeds)]

    def article_urls(self) -> list[str]:
        return [f"{self.origin}/article/{feed}/{n}" for feed in range(self.feeds) for n in range(self.each)]

    def hold(self, path: str) -> threading.Event:
        """Keep whoever asks for it waiting until the event is set."""
        self.held[path] = threading.Event()
        return self.held[path]

    def answer(self, desk: BaseHTTPRequestHandler) -> None:
        self.asked[desk.path] += 1
        time.sleep(self.takes)
        if desk.path in self.held:
            self.held[desk.path].wait(120)
        kind, _, rest = desk.path.strip("/").partition("/")
        try:
            if kind == "feed":
                self.polls.append((time.monotonic(), desk.path))
                self.say(desk, 200, "application/rss+xml", self.feed(int(rest)))
            else:
                page = self.bodies.get(desk.path) or self.page(*map(int, rest.split("/")))
                self.say(desk, 200, "text/html; charset=utf-8", page)
        except (BrokenPipeError, ConnectionResetError):
            pass  # whoever asked was killed meanwhile

    def say(self, desk: BaseHTTPRequestHandler, status: int, kind: str, words: str) -> None:
        body = words.encode()
        desk.send_response(status)
        desk.send_header("Content-Type", kind)
        desk.send_header("Content-Length", str(len(body)))
        desk.end_headers()
        desk.wfile.write(body)

    def feed(self, feed: int) -> str:
        items = "".join(
            f"<item><title>{title(feed, n)}</title><link>{self.origin}/article/{feed}/{n}</link>"
            f"<pubDate>{format_datetime(day(feed, n))}</pubDate></item>"
            for n in range(self.each)
        )
        return f'<rss version="2.0"><channel><title>Press {feed}</title>{items}</channel></rss>'

    def page(self, feed: int, n: int) -> str:
        paragraphs = "".join(f"<p>{one}</p>" for one in text(feed, n))
        published = f'<meta property="article:published_time" content="{day(feed, n).isoformat()}">'
        head = f"<head><title>{title(feed, n)}</title>{published}</head>"
        return f"<html>{head}<body><article><h1>{title(feed, n)}</h1>{paragraphs}</article></body></html>"

    def close(self) -> None:
        for event in self.held.values():
            event.set()
        self.server.shutdown()
        self.server.server_close()


def day(feed: int, n: int) -> datetime:
    return FIRST_DAY + timedelta(days=(feed * 7 + n) % 300)


def title(feed: int, n: int) -> str:
    one, other = PARTIES[(feed + n) % len(PARTIES)]
    return f"{one} and {other} turn to {TOPICS[n % len(TOPICS)]}, day {feed}-{n}"


def text(feed: int, n: int) -> list[str]:
    """Paragraphs with a meeting, a demand and an answer; no two articles are copies of each other."""
    dice = random.Random(feed * 100_003 + n)  # noqa: S311 (no secret)
    one, other = PARTIES[(feed + n) % len(PARTIES)]
    place, topic = dice.choice(PLACES), TOPICS[n % len(TOPICS)]
    made = [
        f"Envoys of {one} and {other} met in {place} on Monday to talk about {topic}.",
        f"{one} demanded that {other} open its {topic} registers within {dice.randint(3, 90)} days.",
        f"{other} rejected the demand, officials said.",
    ]
    for _ in range(6):
        words = " ".join(dice.choice(SYLLABLES) + dice.choice(SYLLABLES) for _ in range(18))
        made.append(f"A note of page {dice.randint(2, 9999)} said {words}.")
    return made
