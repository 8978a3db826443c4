"""The year or month of a day that stands without it: told earlier, "that year", or behind "had met"."""

from __future__ import annotations

import re

from talks.reading.dates.expressions import MONTHS, DateMention
from talks.reading.findings import When
from talks.reading.who.scene import Scene

_OF_SOME_YEAR = frozenset({"md", "dm"})
_A_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_OPENS_WITH_IT = re.compile(r"\W*(?:Back |Earlier |Late |Early )?[Ii]n (?P<year>(?:19|20)\d\d)\b")
_THAT_YEAR = re.compile(r",? (?:of )?(?:that|the same) year\b")
_A_MONTH = re.compile(rf"\b(?:{'|'.join(month.title() for month in MONTHS)})\b")
# "had met him in | July", "was last held in | December": done, however far behind that is
_DONE_IN = re.compile(
    r"\b(?:(?:had|has|(?<!to )(?<!ould )(?<!might )have)"
    r" (?:(?:last|first|already|also|previously|earlier|again|only|briefly|twice|secretly) )*"
    r"(?:met|held|seen|spoken|sat|talked|gathered|convened|visited|hosted|received|signed|opened)"
    r"|met(?! (?:with )?(?:the )?(?:deadline|demands?|conditions?)\b)|(?:was|were)"
    r" (?:(?:last|first|also|previously|earlier|only) )*(?:held|convened|hosted|signed)|took place"
    r"|last (?:held|convened|met))\b"
    r"(?:(?! (?:will|would|may|might|could|to|due|until|till|before|by|for|after|since|ahead|that|which"
    r"|who|and)\b)[^;.\"]){0,90} (?:on|in|late in|early in|at the end of) (?:the )?\Z"
)
_LONGEST_CLAUSE = 140  # characters
_TOLD_BEFORE = 400  # characters back to the year that "that year" means


def its_year(scene: Scene, mention: DateMention) -> str | None:
    """ "In 2022 ... on July 4", "on Feb 17 of that year": a year told before the day."""
    plain = scene.document.plain
    if mention.kind not in _OF_SOME_YEAR or _A_YEAR.search(mention.words):
        return None
    sentence = scene.document.sentence_at(mention.start)
    opening = _OPENS_WITH_IT.match(plain, sentence.start, mention.start) if sentence else None
    if opening is not None:
        return opening["year"]
    if _THAT_YEAR.match(plain, mention.end) is None:
        return None
    years = _A_YEAR.findall(plain, max(0, mention.start - _TOLD_BEFORE), mention.start)
    return years[-1] if years else None


def with_its_month(scene: Scene, mention: DateMention) -> str | None:
    """ "In August they met here, and a declaration came out of it on the 28th": of that month."""
    sentence = scene.document.sentence_at(mention.start) if mention.kind == "nth" else None
    months = _A_MONTH.findall(scene.document.plain, sentence.start, mention.start) if sentence else []
    return f"{mention.words.removeprefix('the ')[:-2]} {months[-1]}" if months else None


def lies_behind(scene: Scene, mention: DateMention, day: When) -> bool:
    """ "Had met in | July", told in May: the last July, though the next one is nearer."""
    if scene.today is None or day.earliest is None or day.earliest <= scene.today:
        return False
    sentence = scene.document.sentence_at(mention.start)
    first = max(sentence.start if sentence else 0, mention.start - _LONGEST_CLAUSE)
    return _DONE_IN.search(scene.document.plain, first, mention.start) is not None
