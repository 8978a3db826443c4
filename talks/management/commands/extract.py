"""Read articles with one reader, the rules by default, and print what it finds; no database is needed."""

from __future__ import annotations

import json
import re
from argparse import ArgumentParser
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from actors.gazetteer import Gazetteer
from talks.heading import Heading, split
from talks.ingest import model
from talks.ingest.errors import DoorError
from talks.ingest.second_reader import extractor
from talks.reading.findings import ArticleText, Finding
from talks.reading.llm.answer import NotAnAnswer
from talks.reading.report import SECTIONS, report
from talks.reading.rules import RuleExtractor

Reader = Callable[[ArticleText, Gazetteer], list[Finding]]


class Command(BaseCommand):
    """`extract --file X.txt --date 2022-01-10 --json`, or `extract --dir IN --out OUT`."""

    help = "Read an article, or a folder of *.txt, and print what it tells of talks."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--file", help="a text file, UTF-8")
        parser.add_argument("--date", help="the day of publication, YYYY-MM-DD")
        parser.add_argument("--json", action="store_true", help="print one JSON object")
        parser.add_argument("--dir", help="a folder of *.txt, each read by its own header line")
        parser.add_argument("--out", help="where --dir writes one JSON file an article")
        parser.add_argument(
            "--reader", choices=("rules", "llm"), default="rules", help="llm asks the model of PARLEY_LLM_URL"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        published = _day(options["date"], "--date")
        reader = _reader(options["reader"])
        if options["dir"]:
            self._folder(options["dir"], options["out"], published, reader)
        elif options["file"]:
            found = _read(Path(options["file"]), published, reader)
            self.stdout.write(_json(found) if options["json"] else _table(found))
        else:
            raise _bad("nothing to read: give --file FILE or --dir FOLDER --out FOLDER")

    def _folder(self, source: str, target: str | None, published: date | None, reader: Reader) -> None:
        if not target:
            raise _bad("--dir needs --out FOLDER for the JSON files")
        if not Path(source).is_dir():
            raise _bad(f"{source} is not a folder: give --dir an existing folder of *.txt files")
        articles = sorted(Path(source).glob("*.txt"))
        try:
            Path(target).mkdir(parents=True, exist_ok=True)
            for path in articles:
                (Path(target) / f"{path.stem}.json").write_text(
                    _json(_read(path, published, reader)) + "\n", encoding="utf-8"
                )
        except OSError as error:
            raise _bad(
                f"cannot write to {target}: {error.strerror}; give --out a folder you may write"
            ) from error
        self.stdout.write(f"{len(articles)} articles read into {target}")


def _reader(name: str) -> Reader:
    """The reader's way to read one article."""
    if name == "rules":
        return RuleExtractor().extract
    endpoint = model.endpoint()
    if endpoint is None:
        raise _bad("no model is configured: set PARLEY_LLM_URL and PARLEY_LLM_MODEL, or use --reader rules")

    def read(article: ArticleText, gazetteer: Gazetteer) -> list[Finding]:
        try:
            return extractor(endpoint, model.Conversation(endpoint).ask).extract(article, gazetteer)
        except (DoorError, NotAnAnswer) as error:
            raise CommandError(f"the model did not read it: {error}") from error

    return read


def _read(path: Path, published: date | None, reader: Reader) -> dict[str, Any]:
    text = _text(path)
    heading, text = split(text)
    heading = heading or Heading()
    published = _day(heading.date or None, f"the DATE in the first line of {path}") or published
    gazetteer = Gazetteer.from_files()
    article = ArticleText(text, published, heading.title, heading.outlet)
    return report(reader(article, gazetteer), gazetteer)


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise _bad(f"{path} is not UTF-8 (byte {error.start}): save it as UTF-8 and try again") from error
    except OSError as error:
        raise _bad(f"cannot read {path}: {error.strerror}; give the path of a text file") from error


def _day(words: str | None, where: str) -> date | None:
    if words is None:
        return None
    try:
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", words):
            raise ValueError(words)
        return date.fromisoformat(words)
    except ValueError as error:
        raise _bad(
            f"{where} is {words!r}: write a day of the calendar as YYYY-MM-DD, such as 2022-01-10"
        ) from error


def _bad(message: str) -> CommandError:
    return CommandError(message, returncode=2)


def _json(found: dict[str, Any]) -> str:
    return json.dumps(found, ensure_ascii=False, indent=2)


def _table(found: dict[str, Any]) -> str:
    """Each section with its count, and a line for each row; then what is only possible."""
    possible = found["possible"]
    lines = [line for section in SECTIONS for line in _section(section, found[section])]
    for section in (name for name in SECTIONS if possible[name]):
        lines += _section(f"only possible {section}", possible[section])
    return "\n".join(lines)


def _section(name: str, rows: list[dict[str, Any]]) -> list[str]:
    return [f"{name.upper()} ({len(rows)})", *(f"  {_line(row)}" for row in rows)]


def _line(row: dict[str, Any]) -> str:
    parts = []
    for name, value in row.items():
        words = ", ".join(map(str, value)) if isinstance(value, list) else value
        if words and name != "segments":
            parts.append(f"{name}: {str(words)[:100]}")
    return " | ".join(parts)
