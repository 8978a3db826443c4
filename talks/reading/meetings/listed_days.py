"""Days that one sentence lists, a meeting each: "rounds on July 3, 7 and 19", "in July and August"."""

from __future__ import annotations

import re
from dataclasses import replace

from talks.reading.dates.expressions import MONTHS, NTH, DateMention
from talks.reading.dates.listed import each_day
from talks.reading.dates.when import Tense
from talks.reading.findings import When
from talks.reading.who.scene import Scene

_SEVERAL = re.compile(
    r"\b(?:rounds|meetings|sessions|summits|sittings|calls|visits|times|twice|both|occasions|ones|others)\b"
)
_MONTH = rf"(?:{'|'.join(name.title() for name in MONTHS)})"
_MORE_DAYS = re.compile(
    rf"(?:, {NTH})*,? and (?:on )?(?:the )?{NTH}(?! [a-z]*(?:days|hours|people))\b(?![.:]\d)"
)
_MORE_MONTHS = re.compile(rf"(?:, (?:in )?{_MONTH})*,? and (?:(?:again )?in )?{_MONTH}(?! \d{{1,2}}\b)")
_FAR = 120  # characters from "rounds" to its days


def listed_with(scene: Scene, mention: DateMention, tense: Tense) -> list[When]:
    """The further days, or months, that a plural before them shares with the mention."""
    plain = scene.document.plain
    before = plain[max(0, mention.start - _FAR) : mention.start]
    if _SEVERAL.search(before) is None or before.endswith(("between ", "from ")):
        return []
    if mention.kind == "md":
        more = _MORE_DAYS.match(plain, mention.end)
        words = plain[mention.start : more.end() if more else mention.end]
        return [replace(scene.resolve(day, tense), date_text=words) for day in each_day(words)[1:]]
    if mention.kind == "m" and (more := _MORE_MONTHS.match(plain, mention.end)):
        return [scene.resolve(month, tense) for month in re.findall(_MONTH, more[0])]
    return []
