"""Annotated articles: loaded, and refused where a quote is no slice of the text or a word unknown."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from talks.heading import Heading, split

CORPUS = Path(__file__).parent
HALVES = ("tuned", "blind")
FIELDS = {
    "meetings": {"city", "date", "date_text", "parties", "format", "status", "quote"},
    "people": {"name", "post", "party"},
    "delegations": {"party", "head", "members", "meeting_city", "quote"},
    "demands": {"by", "of", "kind", "summary", "quote"},
    "responses": {"by", "to_demand", "stance", "quote"},
    "statements": {"speaker", "type", "quote", "segments", "anonymous"},
    "expectations": {"by", "summary", "quote"},
}
WORDS: dict[tuple[str, str], set[str | None]] = {
    ("meetings", "format"): {"bilateral", "multilateral", "mediated", "proximity", "phone", "written", None},
    ("meetings", "status"): {"held", "expected", "postponed", "cancelled", "rumoured", "denied"},
    ("demands", "kind"): {"demand", "guarantee", "offer", "red_line", "threat"},
    ("responses", "stance"): {"accepted", "rejected", "willing"},
    ("statements", "type"): {"direct", "indirect"},
}
REGIONS = {
    "Africa", "Middle East", "Europe", "Caucasus and Central Asia", "South Asia", "East Asia",
    "South-East Asia", "North America", "South America", "Oceania", "Antarctica", "global",
}  # fmt: skip
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article and what a person found in it."""

    path: Path
    heading: Heading
    body: str
    gold: dict[str, Any]


def load(half: str) -> list[Annotated]:
    """Return the articles of a half, in the order of their names."""
    return [read(path) for path in sorted((CORPUS / half).glob("*.txt"))]


def read(path: Path) -> Annotated:
    """Return one article with the annotation beside it."""
    heading, body = split(path.read_text(encoding="utf-8"))
    if heading is None:
        raise ValueError(f"{path.name} does not begin with TITLE: … | SOURCE: … | DATE: …")
    return Annotated(path, heading, body, json.loads(path.with_suffix(".json").read_text(encoding="utf-8")))


def faults(article: Annotated) -> Iterator[str]:
    """What is wrong with an annotation, one line each."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", article.heading.date):
        yield "the first line gives no DATE: YYYY-MM-DD"
    about = article.gold.get("about", {})
    if set(about) != {"negotiation", "region", "style"} or about["region"] not in REGIONS:
        yield f"about needs negotiation, region ({', '.join(sorted(REGIONS))}) and style"
    for section, fields in FIELDS.items():
        for number, row in enumerate(article.gold.get(section, ())):
            yield from (
                f"{section}[{number}]: {fault}" for fault in _row_faults(section, row, fields, article)
            )
    for section in set(article.gold) - set(FIELDS) - {"about"}:
        yield f"unknown section {section}"


def _row_faults(section: str, row: Row, fields: set[str], article: Annotated) -> Iterator[str]:
    if set(row) != fields:
        yield f"fields are {sorted(row)}, should be {sorted(fields)}"
        return
    for name, allowed in ((name, words) for (kind, name), words in WORDS.items() if kind == section):
        if row[name] not in allowed:
            yield f"{name} is {row[name]!r}"
    for quote in _slices(section, row):
        if quote not in article.body:
            yield f"not a slice of the body: {quote!r}"
    if section == "statements" and " ".join(row["segments"] or [row["quote"]]) != row["quote"]:
        yield "quote is not its segments joined by a space"
    if section == "meetings" and row["date"] is not None:
        date.fromisoformat(row["date"])
    if section == "responses" and row["to_demand"] not in _summaries(article):
        yield "to_demand is the summary of no demand"
    if section == "people" and not _named(row["name"], article.body):
        yield f"nobody of this name is in the body: {row['name']!r}"


def _summaries(article: Annotated) -> set[str | None]:
    return {None, *(demand["summary"] for demand in article.gold.get("demands", ()))}


def _slices(section: str, row: Row) -> list[str]:
    if section == "statements":
        return list(row["segments"]) or [row["quote"]]
    return [row["quote"]] if "quote" in row else []


def _named(name: str, body: str) -> bool:
    return re.sub(r"\s+", " ", name) in re.sub(r"\s+", " ", body)


def main(paths: list[str]) -> int:
    """Print the faults of the annotations named; 1 when there is one."""
    bad = 0
    for path in map(Path, paths):
        for fault in faults(read(path)):
            bad += 1
            sys.stdout.write(f"{path.name}: {fault}\n")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
