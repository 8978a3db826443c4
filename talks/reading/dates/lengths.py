"""How long talks lasted, where a sentence of its own tells it: "The three-day meeting was chaired by"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from talks.reading.dates.expressions import NUMBERS
from talks.reading.findings import When

_COUNT = r"(?P<{}>two|three|four|five|six|seven|eight|ten)"
_LENGTH = re.compile(
    rf"\b(?:the|its|their) {_COUNT.format('long')}-day (?:[a-z]+ )?(?:meeting|talks|round|session|sitting"
    r"|negotiations|consultations|deliberations|discussions|gathering|dialogue|conference|event)\b"
    rf"|(?:[.!?\"]\s+|\n){_COUNT.format('days')} days of (?:talks|negotiations|consultations|discussions)\b",
    re.I,
)

_COUNTED = re.compile(r"\bdays?\b|\d ?[-–] ?\d| (?:to|and|until|till) ")


def days_told(text: str) -> int | None:
    """The one number of days that the text tells of its talks; null where it tells none, or several."""
    told = {(match["long"] or match["days"]).lower() for match in _LENGTH.finditer(text)}
    return NUMBERS[told.pop()] if len(told) == 1 else None


def counted_back(last: When, text: str) -> When:
    """The first day of talks that ended on the last one, as far before it as the text tells."""
    days = days_told(text)
    if days is None or last.earliest is None or last.precision != "day":
        return last
    if _COUNTED.search(last.date_text or ""):
        return last  # its own words tell how long it was, or the days it had
    first = last.earliest - timedelta(days - 1)
    return replace(last, earliest=first, latest=first, basis="inferred")
