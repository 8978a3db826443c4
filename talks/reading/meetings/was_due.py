"""What was planned and may never have been: "had been due to meet", "were to begin on Monday, but"."""

from __future__ import annotations

import re

from talks.reading.dates.when import Tense
from talks.reading.findings import Certainty
from talks.reading.meetings.denials import is_put_off_nearby
from talks.reading.occasions.segments import Segment
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.who.scene import Scene

# "talks were to begin on Monday, but the delegation did not come"
_WAS_TO = Wording(
    r"\b(?:talks|meeting|round|session|summit|negotiations|consultations)"
    r"(?: (?:between|of|with|among) [^,;.\"]{3,90}?)?(?:,? (?:that|which))?"
    r" (?:(?:was|were) (?:due |set |supposed |scheduled |meant |expected |originally |first )*to"
    r"|had been (?:due|planned|set|scheduled))\b"
)
_WERE_DUE = re.compile(
    r"\b(?:was|were|had been) (?:due|supposed|scheduled|meant|set|expected|to)(?: to)? (?:[a-z]+ )?"
    r"(?:meet|hold|sit|gather|convene|see|begin|start|open|resume)\b"
)
_FIRST_SET = Wording(
    r"\b(?:earlier|originally|initially|previously|first) (?:scheduled|planned|set|slated|due"
    r"|expected)\b[^;.]{0,60}(?:\bbut|,) (?:\w+ )?(?:was|were|had been|has been|have been|got) (?:later "
    r"|then )?(?:moved|reset|rescheduled|shifted|put)\b(?! (?:to|for|forward) (?!a later|later|another))"
)
# "the talks | had been initially scheduled for Monday, but the team did not come"
_SET_BUT = re.compile(
    r"[^,;.\"]{0,80}? (?:had been|was|were) (?P<first>(?:initially|originally|first|earlier|previously) )?"
    r"(?:scheduled|planned|slated|set|due|fixed) (?:for|to (?:begin|start|open|resume|meet|take place"
    r"|be held))\b[^;.\"]{0,60}, but\b"
)
# "there was to have been an eighth meeting on Saturday", "should have met", "had been due to meet"
_WAS_TO_HAVE = Wording(
    r"\b(?:(?:was|were) to|should|ought to) have (?:been|taken place|met|begun|opened|started|resumed"
    r"|gathered|convened|sat)\b"
    r"|\bhad (?:originally |initially |first |also )?been (?:due|scheduled|expected|supposed|set|meant|slated"
    r"|planned|billed) to\b(?! (?:end|close|conclude|last|wind|wrap|finish))"
)
_BROUGHT_FORWARD = Wording(
    r"\b(?:was|were|has been|have been|had been) (?:brought forward|moved up|advanced|rescheduled|moved)"
    r"(?: from [^,;]{3,30})? (?:to|for) (?:next |this )?\w+day\b"
)
_DID_NOT = re.compile(
    r"\bbut\b.{0,60}\b(?:did not|didn't|failed to|never|stayed (?:away|home|at home|put)|refused|declined"
    r"|(?:would|could) not|balked|pulled out|withdrew|backed out|cried off|nobody|no one)\b"
)
_ONCE = word_set("was were had has have should ought got")  # without one of these nothing was due
_NOW = re.compile(r", (?:will|would|is|are) now\b")
_MOVED = re.compile(r"\b(?:moved|shifted|brought forward|rescheduled|instead|(?:will|would|is|are) now)\b")
TOOK_PLACE = re.compile(
    r"\b(?:began|concluded|took place|ended|(?:was|were) held|opened|kicked off|got under ?way|wrapped up"
    r"|(?:is|are) (?:(?:now|currently|still) )?(?:under ?way|in progress|in session|ongoing|continuing"
    r"|going on)|resumed|ha(?:s|ve) (?:begun|started|concluded|ended|broken|collapsed|failed|resumed"
    r"|opened|wrapped)|dealt|lasted|focus+ed|yielded|produced|touched|covered|addressed|tackled"
    r"|cent(?:red|ered)|stretched|dragged|continued|made|gave|went|drew|achieved|marked|followed|showed"
    r"|proved|(?:was|were) (?:also |then |mainly )?attended|resolved|discussed|reviewed|decided)\b"
)
_CLOSED = re.compile(r", ")  # "which had been due to meet in May, | met in Muscat"
_CUE = 12  # characters of a cue


def was_due(
    scene: Scene, sentence: Sentence, segment: Segment, words: str, at: int
) -> tuple[Certainty, Tense] | None:
    """What became of it; `words` are the cue's own clause in lower case, the cue stands `at` in them."""
    if _ONCE.isdisjoint(sentence.words):
        return None
    if _BROUGHT_FORWARD.search(segment, words) and not TOOK_PLACE.search(words):
        return "expected", "future"
    set_but = _SET_BUT.match(scene.document.plain, segment.cue_end, sentence.end)
    if set_but is not None and not TOOK_PLACE.search(scene.document.plain, set_but.end(), sentence.end):
        put_off = set_but["first"] or is_put_off_nearby(scene, sentence)
        return ("postponed", "none") if put_off else ("cancelled", "past")
    if _FIRST_SET.search(segment, words):
        return "postponed", "none"  # "were earlier scheduled for May 29 but had been moved"
    meant = _WAS_TO_HAVE.search(segment, words)
    aside = meant is not None and _CLOSED.search(words, meant.end(), at) is not None
    if meant is not None and not aside and not TOOK_PLACE.search(words):
        if _NOW.search(words, meant.end()):
            return "expected", "future"  # "had been due to open on Monday, will now open on Friday"
        return ("postponed", "none") if is_put_off_nearby(scene, sentence) else ("cancelled", "past")
    did_not = _DID_NOT.search(scene.document.plain, segment.cue_end, sentence.end)
    if _WERE_DUE.search(words, 0, at + _CUE) and did_not:
        return "cancelled", "past"  # "were due to meet on Thursday, but the envoy stayed at home"
    if not _WAS_TO.search(segment, words):
        return None
    if _MOVED.search(words):
        return "expected", "future"
    return ("cancelled" if _DID_NOT.search(words) else "expected"), "past"
