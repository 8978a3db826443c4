"""Who wrote, read or took the picture of a report: nobody of its story."""

from __future__ import annotations

import re

from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Document
from talks.reading.who.names import NameRun
from talks.reading.who.roll import Roll

_REPORTER = re.compile(
    r"\b(?:(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]eported|[Ww]ritten|[Ee]dited|[Rr]eport|[Rr]eports)"
    r" (?:\w+ )?(?:by|from) |I'm |I am )\Z|(?:\A|[\n(])By \Z"
)
_PHOTO_BY = re.compile(
    r"(?:©|\b(?:AP|AFP|EPA|REUTERS|Reuters|Photo|PHOTO|Getty|Pool|Images|Xinhua|TASS|ANI"
    r"|PTI)\b)[^.;,\n]{0,12}/ ?\Z"
)
_SLASH_AGENCY = re.compile(
    r" ?/ ?(?:[^/()\n]{2,30} via (?=\w+\))|[Pp]ool|AP|AFP|EPA|PA|REUTERS|Reuters|Getty|Anadolu|Xinhua"
    r"|TASS|Handout|Sputnik|Standard|File)\b"
)
_OURSELVES = word_set("our read presented produced compiled")
_AT_THE_PAPER = re.compile(
    r"\b(?:[Oo]ur (?:own )?(?:[\w'-]+ ){0,3}?(?:correspondents?|reporters?|editor|newsreader|presenter"
    r"|colleague|producer|anchor|bureau chief)(?: (?:in|at|on|for) (?:the )?[\w'-]+(?: [A-Z][\w'-]+)?)?"
    r"|(?:news|bulletin|report|headlines|programme|program)\b,? (?:is |was )?(?:read|presented|produced"
    r"|compiled) by),? \Z"
)
_LONGEST_DESK = 10  # tokens


def took_the_picture(document: Document, run: NameRun) -> bool:
    """ "© REUTERS / |A|/Pool", "(AP Photo/|B|)", "[Photo:|C|/Standard]": nobody of the story."""
    start, end = document.tokens[run.first].start, document.tokens[run.last - 1].end
    plain = document.plain
    if "/" not in plain[max(0, start - 2) : start] + plain[end : end + 2]:
        return False
    return bool(_PHOTO_BY.search(plain, max(0, start - 40), start) or _SLASH_AGENCY.match(plain, end))


def works_for_the_paper(document: Document, run: NameRun) -> bool:
    """ "Our correspondent in Rome, |A|", "the news, read by |B|": who makes the report is nobody of it."""
    ahead = document.tokens[max(0, run.first - _LONGEST_DESK) : run.first]
    if not any(token.low in _OURSELVES for token in ahead):
        return False
    start = document.tokens[run.first].start
    return _AT_THE_PAPER.search(document.plain, ahead[0].start, start) is not None


def signs_the_report(roll: Roll, run: NameRun) -> bool:
    """ "Reporting by A", "I'm A": who wrote or read it is nobody of the story."""
    start = roll.document.tokens[run.first].start
    return _REPORTER.search(roll.document.plain, max(0, start - 24), start) is not None
