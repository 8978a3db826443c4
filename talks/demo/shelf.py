"""The demo's articles as files: one folder an outlet, one text file an article, a heading line on top."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from talks.heading import split

SHIPPED = Path(__file__).parent / "articles"
NAME = re.compile(r"^[a-z0-9][a-z0-9-]{0,80}$")


@dataclass(frozen=True, slots=True)
class DemoOutlet:
    """An outlet of the demo; `format` is how its feed is written: rss, atom or json."""

    slug: str
    name: str
    format: str


@dataclass(frozen=True, slots=True)
class DemoArticle:
    """One article; `published_at` is None where the page is to carry no date."""

    slug: str
    title: str
    published_at: datetime | None
    paragraphs: list[str]


def outlets() -> dict[str, DemoOutlet]:
    """The outlets by slug."""
    rows = json.loads((SHIPPED.parent / "outlets.json").read_text(encoding="utf-8"))
    return {row["slug"]: DemoOutlet(row["slug"], row["name"], row["format"]) for row in rows}


def lay_out(folder: Path) -> None:
    """Copy the shipped articles to where they are served from; files that people added stay."""
    shutil.copytree(SHIPPED, folder, dirs_exist_ok=True)


def articles(folder: Path, outlet: str) -> list[DemoArticle]:
    """The articles of one outlet, newest first; a file that is not readable as one is passed over."""
    files = sorted((folder / outlet).glob("*.txt"), reverse=True)
    return [article for file in files if (article := article_in(file)) is not None]


def article_in(file: Path) -> DemoArticle | None:
    """Read one file, or None where there is none or it has no heading line."""
    if not NAME.match(file.stem) or ".." in file.parts or not file.is_file():
        return None
    try:
        heading, body = split(file.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        return None
    if heading is None:
        return None
    return DemoArticle(
        slug=file.stem,
        title=heading.title,
        published_at=_moment(heading.date),
        paragraphs=[" ".join(block.split()) for block in re.split(r"\n\s*\n", body) if block.strip()],
    )


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
    return moment.astimezone() if moment and moment.tzinfo is None else moment
