"""Days of one month told in a list: "July 3, 7 and 19"."""

from __future__ import annotations

import itertools
import re

from talks.reading.dates.expressions import NTH

_OF_A_MONTH = re.compile(rf"(?P<month>[A-Z][a-z]+\.?) (?P<days>{NTH}(?:, {NTH})*(?:,? (?:and )?{NTH})?)")


def each_day(words: str) -> list[str]:
    """ "July 3, 7 and 19" as July 3, July 7 and July 19; days in a row are those of one meeting."""
    told = _OF_A_MONTH.fullmatch(words)
    if told is None:
        return []
    numbers = [int(number) for number in re.findall(r"\d{1,2}", told["days"])]
    in_a_row = any(later - earlier <= 1 for earlier, later in itertools.pairwise(numbers))
    return [] if in_a_row else [f"{told['month']} {number}" for number in numbers]
