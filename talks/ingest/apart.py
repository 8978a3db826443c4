"""Pages are parsed apart: in a child process with a clock and a ceiling, killed when it passes either."""

from __future__ import annotations

import atexit
import json
import os
import select
import struct
import subprocess
import sys
import threading
from base64 import b64encode
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from talks.ingest.errors import ArticleError, FeedError, IngestError
from talks.ingest.found import Item, ParsedFeed, ReadArticle

SECONDS = 20.0
MEMORY = 512 * 1024 * 1024  # bytes of address space; the parsers alone map about 50 MB
JOBS = 200  # then a fresh child, whatever leaked
_ROOT = Path(__file__).resolve().parent.parent.parent
_SIZE = struct.Struct(">I")


def read_article(page: bytes, url: str, content_type: str) -> ReadArticle:
    """article.read() in the child; raises ArticleError also when the page broke the child."""
    answer = _ask(
        {"job": "article", "body": b64encode(page).decode(), "url": url, "type": content_type}, ArticleError
    )
    return ReadArticle(**{**answer, "published_at": _moment(answer["published_at"])})


def parse_feed(body: bytes, content_type: str, url: str) -> ParsedFeed:
    """feeds.parse() in the child; raises FeedError also when the feed broke the child."""
    answer = _ask(
        {"job": "feed", "body": b64encode(body).decode(), "url": url, "type": content_type}, FeedError
    )
    items = [Item(**{**item, "published_at": _moment(item["published_at"])}) for item in answer["items"]]
    return ParsedFeed(answer["title"], items, answer["ttl_seconds"], answer["skip_hours"])


def _moment(value: str | None) -> datetime | None:
    return datetime.fromisoformat(value) if value else None


def _ask(question: dict[str, str], error: type[IngestError]) -> dict[str, Any]:
    with _turn:
        answer = _child().ask(question)
    if answer is None:
        raise error(
            f"The page took more than {SECONDS:g} seconds or too much memory to read, and was given up.",
            permanent=False,
        )
    if "error" in answer:
        raise error(answer["error"], permanent=answer["permanent"])
    found: dict[str, Any] = answer["found"]
    return found


# ── Our side ────────────────────────────────────────────────────────────────────────────────────


@dataclass
class _Child:
    """One child process and the pipes to it; a process keeps one for many pages."""

    process: subprocess.Popen[bytes]
    owner: int
    jobs: int = 0

    def ask(self, question: dict[str, str]) -> dict[str, Any] | None:
        """Hand over one job; None when the child died of it, or was killed for taking too long."""
        self.jobs += 1
        answer = None
        try:
            write(_stream(self.process.stdin), question)
            answer = _read(_stream(self.process.stdout), SECONDS)
        except OSError:
            return None
        finally:
            # Also when a time limit of the worker struck: a late answer must not meet the next question.
            if answer is None:
                self.stop()
        return answer

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            with suppress(OSError):
                _stream(pipe).close()

    def usable(self) -> bool:
        """Whether this very process started it and it still lives; a forked worker must not share pipes."""
        return self.owner == os.getpid() and self.jobs < JOBS and self.process.poll() is None


_turn = threading.Lock()
_children: list[_Child] = []


def _child() -> _Child:
    if not _children or not _children[0].usable():
        dismiss()
        # A bare interpreter of ours: no Django, no database, no secret of the settings inside.
        process = subprocess.Popen(
            [sys.executable, "-m", "talks.ingest.parser"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=_ROOT,
            env={"PATH": os.environ.get("PATH", ""), "LANG": "C.UTF-8"},
        )
        _children.append(_Child(process, os.getpid()))
    return _children[0]


def dismiss() -> None:
    """Let the child go; the next page starts a new one."""
    while _children:
        child = _children.pop()
        if child.owner == os.getpid():
            child.stop()


atexit.register(dismiss)


def _stream(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise OSError("the child has no pipes")
    return pipe


def _read(pipe: IO[bytes], seconds: float) -> dict[str, Any] | None:
    """Wait for an answer; None at the end of the stream or when time is up."""
    ready, _, _ = select.select([pipe], [], [], seconds)
    return take(pipe) if ready else None


# ── The language of the pipes ───────────────────────────────────────────────────────────────────


def write(pipe: IO[bytes], message: dict[str, Any]) -> None:
    """Send one message: four bytes of length, then JSON. Nothing hostile can be more than data in it."""
    body = json.dumps(message, default=str).encode()
    pipe.write(_SIZE.pack(len(body)) + body)
    pipe.flush()


def take(pipe: IO[bytes]) -> dict[str, Any] | None:
    """Receive one message; None when the other end is gone."""
    head = pipe.read(_SIZE.size)
    size = _SIZE.unpack(head)[0] if len(head) == _SIZE.size else -1
    body = pipe.read(max(0, size))
    if len(body) != size:
        return None
    message: dict[str, Any] = json.loads(body)
    return message
