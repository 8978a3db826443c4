"""What one party asks for besides: members of a list that a verb governs, and a second verb of asking."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from talks.reading.grammar.whose import party_at
from talks.reading.prose.cues import word_set
from talks.reading.who.scene import Scene, Subject

_VERB = (
    r"(?:(?:made|makes|repeat|renew|reiterat|restat|voic)\w*(?: [\w'’-]+){1,3}? (?:demand|request|call"
    r"|appeal"
    r"|condition)|demand|insist|ask|call|urg|request|want|seek|press|propos|appeal|stipulat|requir)\w*"
)
_WHOM = r"(?: (?!that\b|for\b)[\w'.’-]+){0,5}?"
# the word that opens the first member opens the others too
_SHARED = re.compile(rf"{_VERB}{_WHOM}:? (?P<joint>that|for) (?!the same\b)", re.I)
_LATER = {
    joint: re.compile(rf"(?:,| and|, and) (?:also )?{joint} (?![A-Z]\w+ (?:and|,))")
    for joint in ("that", "for")
}
# "wants a third army, and | demands that", "asks for the list and has also | urged"
_BESIDES = re.compile(
    r"\band (?:(?:also|then|further|again|likewise|in turn|it|they|he|she|has|have|had|is|are|was|were|been"
    r"|repeatedly) )*\Z",
    re.I,
)
_ASKING = word_set(
    "demand demands demanded demanding want wants wanted ask asks asked asking call calls called calling "
    "insist insists insisted insisting urge urges urged urging request requests requested requesting seek "
    "seeks sought seeking propose proposes proposed press presses pressed pressing appealed appeals "
    "offer offers offered offering promised pledged promises pledges"
)
# "Lima wants a quota | and Nairobi an end to it": the verb of the first is that of the second
_SAME_VERB = re.compile(
    rf"(?:demand|insist|want|seek|sought|ask|call|request|propos|offer)\w*{_WHOM}"
    r" (?:(?:for|on) )?(?:an?|the|full|more|\d[\d.,]*) "
)
_OTHER = re.compile(
    r"(?:,| and|, and|, while|;) (?:the )?(?P<who>(?=[A-Z])[\w'-]+(?: [A-Z][\w'-]+){0,3})"
    r" (?:for |on )?(?=(?:an?|the|full|more|\d[\d.,]*) )"
)
# "three requests to the ministry", a colon, "a date, | a map, | and a pardon"
_COUNTED = re.compile(
    r"\b(?P<count>two|three|four|five) (?:[\w-]+ )?(?:demands|requests|conditions|points|matters|terms)\b"
    r"[^:.;\"]*:\Z",
    re.I,
)
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5}
_NEXT = re.compile(r"(?:[,;] and|[,;]| and) ")
_REACH = 40  # characters: the longest group of words between the "and" and its verb


def asks_for_more(scene: Scene, match: re.Match[str], before: int) -> bool:
    """A second verb of asking in the report's own words: a second demand of the party that asked `before`."""
    start = match.start()
    words = match.group().lower().split()
    asking = words[0] in _ASKING and words[1:2] != ["it"]
    return (
        asking
        and scene.outside_quotation(start)
        and (
            _BESIDES.search(scene.document.plain, max(0, start - _REACH), start) is not None
            or ";" in scene.document.plain[before:start]
        )
    )


def counted(plain: str, match: re.Match[str], end: int) -> Iterator[int]:
    """Where each further thing asked for begins, of as many as the words before the colon tell."""
    told = _COUNTED.search(plain, max(0, match.start() - len("three ")), match.end())
    if told is not None:
        parts = _NEXT.finditer(plain, match.end(), end)
        yield from (part.end() for part in islice(parts, _NUMBERS[told["count"].lower()] - 1))


def members(plain: str, start: int, end: int) -> Iterator[int]:
    """Where each further member begins, of a demand whose verb stands at `start`."""
    shared = _SHARED.match(plain, start, end)
    if shared is None:
        return
    for later in _LATER[shared["joint"].lower()].finditer(plain, shared.end(), end):
        yield later.end()


def without_a_verb(scene: Scene, match: re.Match[str], end: int) -> Iterator[tuple[Subject, int]]:
    """ "Wants a quota, and Lima | an end to it": each further party, and where what it wants begins."""
    plain, start = scene.document.plain, match.start()
    if _SAME_VERB.match(plain, start, end) is None or not scene.outside_quotation(start):
        return
    for other in _OTHER.finditer(plain, match.end(), end):
        by = party_at(scene, other.start("who"))
        if by is not None and by.end == other.end("who"):
            yield by, other.end()
