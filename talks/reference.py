"""How an entry is cited, in a line and for reference managers: always with the wording it was read in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from talks import certainty

# How much of YYYY-MM-DD a precision vouches for.
_KNOWN = {"season": 7, "month": 7, "year": 4}


@dataclass(frozen=True, slots=True)
class Reference:
    """What a citation of one wording needs; `address` leads to that very wording for ever."""

    title: str
    negotiation: str
    dated: str
    number: int
    wording: int
    recorded_at: datetime
    address: str

    @property
    def text(self) -> str:
        """One line for a footnote; the reader adds the day of access."""
        held = f", {self.dated}" if self.dated else ""
        return (
            f"“{self.title}”{held}. In: {self.negotiation}, entry {self.number}, wording {self.wording} "
            f"({self.recorded_at.date().isoformat()}). Parley. {self.address}"
        )

    @property
    def bibtex(self) -> str:
        """For BibTeX and BibLaTeX."""
        fields = {
            "title": f"{{{_tex(self.title)}}}",
            "booktitle": _tex(self.negotiation),
            "note": f"Entry {self.number}, wording {self.wording}",
            "year": str(self.recorded_at.year),
            "date": self.recorded_at.date().isoformat(),
            "organization": "Parley",
            "url": self.address,
        }
        rows = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items())
        return f"@misc{{parley-{self.number}-{self.wording},\n{rows}\n}}\n"

    @property
    def ris(self) -> str:
        """For Zotero, EndNote and their like."""
        rows = [
            ("TY", "ELEC"),
            ("TI", self.title),
            ("T2", self.negotiation),
            ("PB", "Parley"),
            ("DA", self.recorded_at.strftime("%Y/%m/%d")),
            ("PY", str(self.recorded_at.year)),
            ("UR", self.address),
            ("N1", f"Entry {self.number}, wording {self.wording}"),
            ("ER", ""),
        ]
        return "".join(f"{tag}  - {_line(value)}\r\n" for tag, value in rows)


def of(document: dict[str, Any], wording: int, recorded_at: datetime, address: str) -> Reference:
    """The reference to one wording of an entry; what is not certain is told so in its title."""
    return Reference(
        title=certainty.title(document),
        negotiation=document["negotiation"]["title"],
        dated=_days(document["when"]),
        number=document["number"],
        wording=wording,
        recorded_at=recorded_at,
        address=address,
    )


def of_timeline(title: str, as_of: datetime, address: str) -> str:
    """One line for a footnote to a whole timeline, as it stood at a moment that `address` leads back to."""
    moment = as_of.astimezone(UTC)
    return f"“{title}”, timeline as of {moment:%Y-%m-%d %H:%M} UTC. Parley. {address}"


def _days(when: dict[str, Any]) -> str:
    """The first and the last day, in figures that every language reads, as short as they are known."""
    if when["earliest"] is None:
        return ""
    kept = _KNOWN.get(when["precision"], 10)
    first, last = when["earliest"][:kept], when["latest"][:kept]
    return first if first == last else f"{first}/{last}"


def _line(value: str) -> str:
    return re.sub(r"\s+", " ", value).strip()


def _tex(value: str) -> str:
    """Without what TeX would act on."""
    return re.sub(r"([&%$#_{}])", r"\\\1", _line(value.replace("\\", "/")))
