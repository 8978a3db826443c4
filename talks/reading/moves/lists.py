"""The members of a list that one verb of asking governs: "asked for a date, and for observers"."""

from __future__ import annotations

import re
from collections.abc import Iterator

_VERB = r"(?:demand|insist|ask|call|urg|request|want|seek|press|propos|appeal|stipulat|requir)\w*"
_WHOM = r"(?: (?!that\b|for\b)[\w'.’-]+){0,5}?"
# the word that opens the first member opens the others too
_SHARED = re.compile(rf"{_VERB}{_WHOM} (?P<joint>that|for) (?!the same\b)", re.I)
_LATER = {
    joint: re.compile(rf"(?:,| and|, and) (?:also )?{joint} (?![A-Z]\w+ (?:and|,))")
    for joint in ("that", "for")
}
# deeds by their nouns: "the release of the pilots and an end to the blockade"
_DEED = (
    r"(?:\w{3,}(?:tion|sion|ment|ance|al|ing)|release|return|end|amnesty|ban|halt|resignation|seat|repeal|date"
    r"|share|dismissal|audit|inquiry|exchange|lifting|departure|freeze|guarantee)s?"
    r" (?:of|to|on|for|in|at|by|from)\b"
)
_DEEDS = re.compile(
    rf"(?:demand\w*|wants?|wanted|(?:ask|call)\w* for|seek\w*|sought|request\w*|stipulat\w*) "
    rf"(?:the|an?|full|complete) (?:\w+ )?{_DEED}",
    re.I,
)
_NEXT_DEED = re.compile(rf"(?:,| and|, and) (?:the|an?) (?:\w+ )?(?={_DEED})")


def members(plain: str, start: int, end: int) -> Iterator[int]:
    """Where each further member begins, of a demand whose verb stands at `start`."""
    shared = _SHARED.match(plain, start, end)
    if shared is not None:
        for later in _LATER[shared["joint"].lower()].finditer(plain, shared.end(), end):
            yield later.end()
        if shared["joint"] == "that":
            return
    deeds = _DEEDS.match(plain, start, end)
    if deeds is not None:
        for later in _NEXT_DEED.finditer(plain, deeds.end(), end):
            yield later.end()
