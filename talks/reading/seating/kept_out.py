"""Who is named only as one that shall not sit, or does not: "rejects A and B joining", "without A"."""

from __future__ import annotations

import re

from talks.reading.who.scene import Scene

# "the Egyptian government, Kenya and | Uganda |, Qatar or the UAE | joining"
_ROW = r"(?:(?:[A-Z][\w.'’-]*|the|and|or|nor|of|any|both|either|government|officials|representatives),? )"
_GOES_ON = rf"(?:['’]s?)?,? {_ROW}{{0,10}}"
_TO = r"(?: to(?: (?:the idea|the prospect) of)?)"
_REFUSES = re.compile(
    rf"\b(?:reject(?:s|ed|ing)?|oppos(?:e|es|ed|ing)(?:{_TO})?|rul(?:e|es|ed|ing) out|veto(?:es|ed|ing)?"
    rf"|block(?:s|ed|ing)?|resist(?:s|ed|ing)?|(?:object(?:s|ed|ing|ions?)?|objections|averse|hostile){_TO}"
    r"|(?:is|are|was|were) against|refus(?:e|es|ed|ing) to (?:let|allow|accept|admit|have|seat|include|see)"
    r"|(?:not|n't|never|longer) (?:want|wish|let|allow|accept|admit|seat|include|tolerate|agree to"
    rf"|consent to)) (?:any |{_ROW}){{0,10}}\Z"
)
_TAKES_A_SEAT = re.compile(
    rf"{_GOES_ON}(?:also |ever |to (?:be )?|again )?(?:play(?:ing)? (?:a|any|the|its|their)\b"
    r"|tak(?:e|ing) (?:part|a seat|their seats?|its seat)|join(?:ing)?\b|participat(?:e|ing)\b"
    r"|attend(?:ing)?\b|sit(?:ting)?\b|enter(?:ing)?\b"
    r"|ha(?:ve|ving) (?:a|any|its|their) (?:seat|role|say|part|place|voice)\b"
    r"|(?:being |be )?(?:part of|present|involved|included|invited|represented|admitted)\b"
    r"|(?:being |be )?(?:at|in) (?:the|any|those|these|its|their) (?:peace |ceasefire |negotiating )?"
    r"(?:talks|table|negotiations|meetings?|room|round|summit)\b"
    r"|(?:host|mediat|chair|observ|facilitat)(?:e|ing)?\b)"
)
# "without A at the table", "excluding A and B"
_LEFT_OUT = re.compile(
    r"\b(?:without|(?:in the )?absence of|minus|except(?: for)?|but not|exclud(?:e|es|ed|ing)|exclusion of"
    rf"|bypass(?:es|ed|ing)?|sidelin(?:ed|ing)|(?:not|n't|never) (?:invite|inviting)) {_ROW}{{0,10}}\Z"
)
# "Without A and B at the table, C met D"
_OPENING_WITHOUT = re.compile(
    r"\b(?:Without|Excluding|In the absence of) (?:(?:[A-Z][\w.'’-]*|the|and|or|of|any|both|either) ){0,10}\Z"
)
_KEEPS = re.compile(
    rf"\b(?:bar(?:s|red|ring)?|ban(?:s|ned|ning)?|ke(?:ep|eps|pt|eping)|shut(?:s|ting)?|leav(?:e|es|ing)|left)"
    rf" {_ROW}{{0,10}}\Z"
)
_FROM_THEM = re.compile(rf"{_GOES_ON}(?:out of|from|away from|off) (?:the|any|its|their|these|those)\b")
# "A and B were barred from the talks", "with A excluded"
_OUT = (
    r"(?:not (?:invited|admitted|represented|present|at the table)|excluded|barred|banned|shut out|left out"
    r"|kept out|kept away|sidelined|disinvited|uninvited|absent|missing)\b"
)
_IS_OUT = re.compile(rf"{_GOES_ON}(?:is|are|was|were|has been|have been|had been|being) (?:\w+ly )?{_OUT}")
_WITH = re.compile(rf"\b[Ww]ith {_ROW}{{0,10}}\Z")
_STAYING_OUT = re.compile(rf"{_GOES_ON}(?:\w+ly )?(?:{_OUT}|not (?:taking|attending|joining|participating))")
_FAR = 140  # characters: as long as a row of parties is


def is_kept_out(scene: Scene, start: int, end: int) -> bool:
    """Whether who is named in [start, end) shall not sit with those who meet, or does not."""
    plain = scene.document.plain
    sentence = scene.document.sentence_at(start)
    first, far = max(sentence.start if sentence else 0, start - _FAR), end + _FAR
    left_out = _LEFT_OUT.search(plain, first, start) or _OPENING_WITHOUT.search(plain, first, start)
    if left_out or _IS_OUT.match(plain, end, far):
        return True
    sorts = ((_REFUSES, _TAKES_A_SEAT), (_KEEPS, _FROM_THEM), (_WITH, _STAYING_OUT))
    return any(ahead.match(plain, end, far) and before.search(plain, first, start) for before, ahead in sorts)
