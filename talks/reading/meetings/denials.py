"""Whether the next sentence denies the meeting that this one reports: "Kyiv denied it."."""

from __future__ import annotations

import re

from talks.reading.findings import Certainty
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene

_DENIED = re.compile(
    r"\W*(?:But |Yet )?(?:[A-Z][\w'. ]{1,40}?|The [\w' ]{3,40}?|Both(?: sides)?) "
    r"(?:has |have |had |later |promptly |flatly |immediately |swiftly |strongly )*"
    r"(?:den(?:y|ies|ied)|dismiss(?:es|ed)|refut(?:es|ed)) "
    r"(?:(?:it|this|that|them|both)(?=[.,;]| (?:on|in|when|as|late|early|within)\b)"
    r"|(?:the|those|these|such) (?:reports?|claims?|stor(?:y|ies)|rumou?rs?)"
    r"|(?:that )?any (?:such )?(?:meeting|talks|contacts?|encounter)"
    r"|(?:that )?(?:the|a) (?:meeting|talks|encounter)|having (?:met|held|spoken|talked))(?!\w)"
)
_REPORTED = re.compile(
    r"\b(?:said|says|reported|reports?|according to|rumou?rs?|stories|claim(?:s|ed)?|claiming|told"
    r"|wrote|leaked)\b"
)


def denied_after_all(scene: Scene, sentence: Sentence, told: Certainty) -> Certainty:
    """What somebody reports as held or planned, and those concerned deny in the next breath."""
    following = sentence.index + 1
    if told in ("postponed", "cancelled", "denied") or following >= len(scene.document.sentences):
        return told
    plain, after = scene.document.plain, scene.document.sentences[following]
    if _DENIED.match(plain, after.start, after.end) is None:
        return told
    return "denied" if _REPORTED.search(plain, sentence.start, sentence.end) else told
