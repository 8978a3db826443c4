"""What the sentences around a meeting say of it: that it is denied, that it was put off."""

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
_PUT_OFF = re.compile(
    r"\b(?:postpon(?:ed|es?|ement)|put (?:it |them |that )?(?:off|back)|delay(?:ed)?|defer(?:red|ral)?"
    r"|pushed back|slip(?:s|ped)|rescheduled|would not go ahead before|before the end of)\b"
)
_AROUND = 3  # sentences before and behind
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


def is_put_off_nearby(scene: Scene, sentence: Sentence) -> bool:
    """ "The committee had been due to gather on Friday": after "postponed by three weeks", it will yet."""
    all_of_them = scene.document.sentences
    first = all_of_them[max(0, sentence.index - _AROUND)]
    last = all_of_them[min(len(all_of_them) - 1, sentence.index + 1)]
    return _PUT_OFF.search(scene.document.plain, first.start, last.end) is not None
