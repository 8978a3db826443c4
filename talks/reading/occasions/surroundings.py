"""What stands around a word: the words near it, whether a city follows, what only its subject did."""

from __future__ import annotations

import re

from talks.reading.dates.expressions import TO_THE_DAY, TO_THE_MONTH
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

_ITS_DAY = re.compile(
    r",? (?:(?:late|early|again|here|there|only|briefly|as recently as) )*(?:on )?(?:the )?(?:night of )?"
)
_WHO_WAS = re.compile(
    r", who (?!arrived|landed|visited|travell?ed|stopped)(?:is|was|had|has|left|took|became|won|[a-z]+ed)"
    r" [^,;]*,(?! who)"
)
_DAY_REACH = 44  # characters that hold the words of a day
_CLAUSE = 70  # characters in which a town or a day is still the verb's own
_NEW_CLAUSE = re.compile(
    r"[;:\"]|\b(?:said|says|told|announced|added|warned|if|that|who|which|but|where|when)\b"
)


def words_between(scene: Scene, first: int, last: int, sentence: Sentence) -> set[str]:
    """The lower-case words of tokens [first, last), as far as they are the sentence's."""
    tokens = scene.document.tokens[max(first, sentence.first) : min(last, sentence.last)]
    return {token.low for token in tokens}


def next_word(scene: Scene, index: int, sentence: Sentence) -> str:
    """The word right behind a token, in lower case; "" at the end of the sentence."""
    return scene.document.tokens[index + 1].low if index + 1 < sentence.last else ""


def is_in_a_place(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Sat in Muscat", "were talking in Muscat", "negotiated ... in Muscat": a known city follows."""
    tokens = scene.document.tokens
    end = tokens[min(sentence.last, index + 9) - 1].end
    places = within(scene.places, tokens[index].end, end)
    return any(place.city is not None and place.located for place in places)


def is_on_a_day(scene: Scene, end: int) -> bool:
    """ "Sat | on 22 August", "saw him | last night": a day follows at once."""
    return any(
        day.kind in TO_THE_DAY and _ITS_DAY.fullmatch(scene.document.plain, end, day.start)
        for day in scene.dates_within(end, end + _DAY_REACH)
    )


def aside_of_its_subject(scene: Scene, start: int, cue: int) -> range:
    """ "A, who was in Osh on Friday, | met B": the words between that tell of him, and not of the meeting."""
    aside = _WHO_WAS.search(scene.document.plain, start, cue)
    return range(*aside.span()) if aside else range(0)


def is_then_or_there(scene: Scene, start: int, sentence: Sentence) -> bool:
    """ "Talked | for five hours in Osh", "sat | at the palace on 4 May": in the same clause."""
    last = min(sentence.end, start + _CLAUSE)
    towns = [place.start for place in within(scene.places, start, last) if place.city and place.located]
    days = [day.start for day in scene.dates_within(start, last) if day.kind in TO_THE_DAY | TO_THE_MONTH]
    told = min((*towns, *days), default=None)
    return told is not None and _NEW_CLAUSE.search(scene.document.plain, start, told) is None
