"""The child's side of apart.py: takes page after page from a pipe, parses it, hands back plain data."""

from __future__ import annotations

import logging
import resource
import sys
from base64 import b64decode
from dataclasses import asdict
from typing import Any

from talks.ingest import article, feeds
from talks.ingest.apart import MEMORY, SECONDS, take, write
from talks.ingest.errors import IngestError


def _serve() -> None:
    """Answer jobs until the other end closes the pipe, which it does also by dying."""
    logging.disable(logging.CRITICAL)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    while question := take(sys.stdin.buffer):
        write(sys.stdout.buffer, _answer(question))


def _answer(question: dict[str, str]) -> dict[str, Any]:
    body, url, content_type = b64decode(question["body"]), question["url"], question["type"]
    _limit_processor()
    try:
        if question["job"] == "feed":
            return {"found": asdict(feeds.parse(body, content_type, url))}
        return {"found": asdict(article.read(body, url, content_type))}
    except IngestError as error:
        return {"error": str(error), "permanent": error.permanent}
    except MemoryError:
        return {"error": "The page needs too much memory to read.", "permanent": True}
    except Exception as error:
        # Parsers raise what they like on what nobody foresaw: the page is at fault, not the worker.
        return {"error": f"The page cannot be read ({type(error).__name__}).", "permanent": True}


def _limit_processor() -> None:
    """Should our killer die first, the processor time of one job is bounded all the same."""
    used = int(resource.getrusage(resource.RUSAGE_SELF).ru_utime)
    resource.setrlimit(resource.RLIMIT_CPU, (used + int(SECONDS) + 5, resource.RLIM_INFINITY))


if __name__ == "__main__":
    _serve()
