"""Whether somebody spoke with another by telephone, or alone with him on a day."""

from __future__ import annotations

import re

from talks.reading.occasions import events
from talks.reading.occasions.surroundings import words_between
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene

_PHONED = re.compile(r"\b(?:by|on|over|in) (?:the |a )?(?:tele)?phone\b|\bby video")
_ALONE = frozenset({"one-on-one", "alone", "privately", "face-to-face", "without"})
ON_A_DAY = re.compile(
    r" (?:late |early )?(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|yesterday\b|on \w+ \d)"
)


def over_the_phone(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Discussed the river by telephone"."""
    end = scene.document.tokens[index].end
    return _PHONED.search(scene.document.plain[end : min(sentence.end, end + 70)]) is not None


def by_phone(scene: Scene, index: int, sentence: Sentence) -> bool:
    end = scene.document.tokens[index].end
    if events.SPOKE_BY_PHONE.match(scene.document.plain, end, end + 30):
        return True
    alone = words_between(scene, index + 1, index + 4, sentence) & _ALONE
    if alone and scene.document.tokens[index].low == "talked":
        return True  # "the two leaders talked one-on-one", "talked without their hosts"
    words = scene.document.plain[end : sentence.end]
    if not words.startswith((" with ", " to ", " separately with ", " separately to ")):
        return False
    return _PHONED.search(words[:90]) is not None or _with_another_leader(scene, index)


def _with_another_leader(scene: Scene, index: int) -> bool:
    """ "Ruto spoke with Blinken on Tuesday": two who hold offices elsewhere, and a day."""
    tokens = scene.document.tokens
    ahead = scene.people.between(tokens[index].end, tokens[min(index + 9, len(tokens) - 1)].end)
    behind = scene.people.between(tokens[max(0, index - 6)].start, tokens[index].start)
    parties = {mention.person.party for mention in (*behind[-1:], *ahead[:1])} - {None}
    return len(parties) > 1 and ON_A_DAY.match(scene.document.plain, ahead[0].end) is not None
