"""The heading line of an article kept as a text file: `TITLE: … | SOURCE: … | DATE: 2022-01-09`."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LINE = re.compile(
    r"\A\ufeff?TITLE:(?P<title>[^\n]{0,1000}?)(?:\|\s*SOURCE:(?P<outlet>[^\n]{0,300}?))?"
    r"(?:\|\s*DATE:(?P<date>[^\n|]{0,100}))?(?:\n|\Z)"
)


@dataclass(frozen=True, slots=True)
class Heading:
    """What the line says, trimmed; parts it leaves out are empty."""

    title: str = ""
    outlet: str = ""
    date: str = ""


def split(text: str) -> tuple[Heading | None, str]:
    """Return the heading and the text below it, or None and the whole text where there is no such line."""
    line = _LINE.match(text)
    if line is None:
        return None, text
    parts = {name: (value or "").strip() for name, value in line.groupdict().items()}
    return Heading(**parts), text[line.end() :]
