"""Where the words of the new day and place begin, of a meeting that was moved."""

from __future__ import annotations

from talks.reading.occasions.segments import Segment
from talks.reading.prose.wordings import Wording
from talks.reading.who.scene import Scene

_MOVED = Wording(
    r" instead (?!of )|\b(?:moved|shifted|brought forward|rescheduled)(?: from [^,;]{3,30})? (?:to|for)\b"
    r"(?! (?:an? )?(?:later|new|future|unspecified|another|further)\b)"
)
# "the round, originally planned for 11 March, | will open on the 18th"
_FIRST_PLANNED = Wording(
    r"\b(?:originally|initially|first|previously|earlier) (?:planned|scheduled|set|due|fixed|slated|expected)"
    r" (?:for|on|in|to [a-z]+ (?:in|on)) [^,;.]{3,40}, (?P<now>(?:will|would|(?:is|are|was|were)"
    r" (?:now|to|set|scheduled|due|fixed|expected)|took place|opened|began)\b)"
    r"|\b(?:was|were|had been) (?:(?:due|scheduled|set|planned|expected|supposed) )?to [^;.]{3,60}, "
    r"(?P<then>(?:will|would|is|are) now\b)"
)
# "planned for November, was put back and finally | took place in January"
_AFTER_ALL = Wording(
    r"\b(?:postponed|put (?:off|back)|delayed|deferred|pushed back|rescheduled|set back)\b[^.;]{0,90}"
    r"\b(?:before|and|but|until)\b[^.;,]{0,30}"
    r"\b(?P<held>took place|(?:was|were) (?:finally |eventually )?held|met|opened|began)\b"
)


def moved_to(scene: Scene, segment: Segment) -> int:
    """Where the words of the new day and place begin: "planned for Monday, but was moved to Wednesday"."""
    moved = -1
    for match in _MOVED.finditer(segment, scene.document.plain, segment.start, segment.end):
        moved = match.end() - 1
    late = _AFTER_ALL.search(segment, scene.document.plain, segment.start, segment.end)
    moved = max(moved, late.start("held")) if late is not None else moved
    first = _FIRST_PLANNED.search(segment, scene.document.plain, segment.start, segment.end)
    return max(moved, first.start(first.lastgroup or 0)) if first is not None else moved
