"""Whether a meeting was put off or called off: it must be the subject or the object of such a verb."""

from __future__ import annotations

import re

from talks.reading.findings import Certainty
from talks.reading.occasions import events
from talks.reading.occasions.segments import Segment
from talks.reading.prose.wordings import Wording

_STATUSES: tuple[tuple[Certainty, tuple[str, ...]], ...] = tuple(
    (status, stems)  # type: ignore[misc]
    for status, stems in events.FIXED_STATUS
    if status in ("postponed", "cancelled")
)
_STEMS = {
    status: Wording(rf"\b(?:{'|'.join(re.escape(stem) for stem in stems)})\b") for status, stems in _STATUSES
}
_WHOLE = re.compile(
    r"(?:will not|would not|won't|never|did not|failed to (?:materiali[sz]e|take|go)|fell through"
    r"|been axed|(?:called|put) (?:it|them|that) off)"
)
# "has been | postponed", "was abruptly | called off", "which was | cancelled", "and then | scrapped"
_DONE_TO_IT = re.compile(
    r"\b(?:was|were|been|be|being|is|are|got|and|but|or|then)(?: (?:[a-z]+ly|later|then|since"
    r"|twice|again|already|first|also|now|both|all|each|thus"
    r"|once more|once again|at the last minute|initially|being|to be|to have been))* \Z|, \Z"
)
_ADJECTIVE = re.compile(
    r"\b(?:the|an?|on|over|of|about|its|their|his|her|by|for|amid|much|long|oft|repeatedly|twice)[ -]\Z"
)
_IT = re.compile(
    r" (?:it|them|that|this|these|those|(?:the|their|his|her|its|a|any|all|further|this"
    r"|that) (?:[a-z-]+ ){0,3}"
    r"(?:talks|meetings?|round|session|trip|visit|summit|negotiations|conference|participation))\b"
)
_OTHER_CLAUSE = re.compile(
    r"(?:\b(?:before|after|because|when|while|since|until)|, (?:and|but)) (?:the|a|an|its|their"
    r"|his|her|[a-z]+'s) (?![\w'. -]{0,40}counterpart)[a-z]"
)
# "to revive a deal which was | abandoned", "the 2015 accord, which was | scrapped by"
_WHICH_WAS = re.compile(
    r"\b(?:(?:an?|the|its|their) (?:[\w-]+ ){0,3}|(?:accord|agreement|deal|pact|treaty|truce|ceasefire"
    r"|cease-fire|plan|project|law|bill|vote|election|elections|tariffs|memorandum|arrangement|roadmap), )"
    r"(?:which|that) (?:was|were|had been|has been) (?:[a-z]+ )?\Z"
)
_NO_NEW_CLAUSE = re.compile(
    r" (?:(?!after|before|because|when|following|while|if|over|amid|since)[\w'’.-]+ ){0,7}"
)
# "the reason for the postponement of the | dialogue"
_BY_A_NOUN = Wording(
    r"\b(?P<noun>postponement|cancellation|deferral|rescheduling) of (?:the |a |an |its |their |this |that"
    r" )?(?:[\w'-]+ ){0,4}\Z"
)
# "a planned | meeting between A and B collapsed": talks that collapse were held
_PLANNED = Wording(
    r"\b(?:planned|scheduled|proposed|expected|promised|prospective|long-planned) (?:[\w'-]+ ){0,2}\Z"
)
_CAME_TO_NOTHING = re.compile(
    r"[^;.\"]{0,90}?\b(?:collapsed|fell apart|unravell?ed|was torpedoed|was derailed|evaporated|foundered)\b"
)
# "announced that he was cancelling the planned | meeting", "was forced to call off its | talks"
_CALLS_IT_OFF = Wording(
    r"\b(?:(?:(?<=is )|(?<=was )|(?<=are )|(?<=were )|(?<=after ))(?P<doing>cancell?ing|calling off|scrapping"
    r"|postponing|putting off)|(?P<does>cancels|calls off|scraps|postpones|puts off|shelves)"
    r"|(?:decided|forced|compelled|obliged|chose|opted|(?:led|prompted|caused|forced) [^,;.]{3,40}) to"
    r" (?P<to>cancel|call off|scrap|postpone|put off))"
    r" (?:(?!(?:after|before|because|when|following|while|if|over|amid|since|as|ahead|in|at|on|for|during|to"
    r"|and|until|with|from)\b)[\w'-]+ ){0,7}\Z"
)
_FOR_HOURS = re.compile(
    r" (?:for|by) (?:(?:about|more than|over|some|at least|nearly|almost|up to) )?(?:an|a|one|two|three|four"
    r"|five|six|several|a few|half an|\d+) (?:hours?|minutes)\b"
)
_MAY_BE = re.compile(r"\b(?:may|might|could|can|should|if [\w ]{2,30}) (?:\w+ )?be (?:\w+ly )?\Z")
_HAD_BEEN = re.compile(r"\b(?:that|which) had (?:[a-z]+ly )?been \Z")
_ALREADY = re.compile(
    r" (?:(?:for|by) (?:an?|two|three|four|five|six|seven|several|\d+|some)\b|from\b|twice\b"
    r"|(?:several|many|three|four) times\b|repeatedly\b)"
)
_NEAR, _SHORT = 70, 48  # characters before the cue; between a noun and "postponed" without an auxiliary


def called_off(segment: Segment, clause: str, start: int) -> Certainty | None:
    """The last thing that befell it; `clause` holds the words from `start` on, in lower case."""
    first, last = segment.cue_start - start, segment.cue_end - start
    named = _BY_A_NOUN.search(segment, clause, 0, first)
    if named is not None:
        return "cancelled" if named["noun"] == "cancellation" else "postponed"
    if _PLANNED.search(segment, clause, 0, first) and _CAME_TO_NOTHING.match(clause, last):
        return "cancelled"
    calls_off = _CALLS_IT_OFF.search(segment, clause, 0, first)
    if calls_off is not None:
        done = calls_off[calls_off.lastgroup or 0]
        return "postponed" if done.startswith(("p", "sh")) else "cancelled"
    found = [
        (match.start(), status)
        for status, stems in _STEMS.items()
        for match in stems.finditer(segment, clause)
        if _befell_it(clause, match, first, last)
    ]
    return max(found)[1] if found else None


def _befell_it(clause: str, match: re.Match[str], first: int, last: int) -> bool:
    if match.start() == first:
        return False  # "dropped in on the premier"
    if match[0] == "delayed" and _FOR_HOURS.match(clause, match.end()):
        return False  # "the meeting was delayed for two hours"
    if clause[max(0, match.start() - 7) : match.start()].endswith(
        ("much-", "long-", "oft-", "often-", "twice-")
    ):
        return False  # "for the much-delayed meeting"
    if match.end() <= first and match[0] == "delayed" and _ADJECTIVE.search(clause[: match.start()]):
        return False  # "agreed to hold the delayed meeting"
    if match.end() <= first:
        return _NO_NEW_CLAUSE.fullmatch(clause, match.end(), first) is not None
    before = clause[max(0, match.start() - 40) : match.start()]
    if _MAY_BE.search(before):
        return False  # "the talks may yet be cancelled"
    if _HAD_BEEN.search(before) and _ALREADY.match(clause, match.end()):
        return False  # "Monday's talks, which had been delayed for four days"
    if _WHOLE.match(match[0]) or (match.start() < last and not _ADJECTIVE.search(before)):
        return True
    if _ADJECTIVE.search(before):
        return False
    if _OTHER_CLAUSE.search(clause, last, match.start()) or _WHICH_WAS.search(clause, last, match.start()):
        return False
    if _DONE_TO_IT.search(before) or _IT.match(clause, match.end()):
        return True
    return match.start() - last < _SHORT and _NO_NEW_CLAUSE.fullmatch(clause, last, match.start()) is not None
