"""What stands around a word: the words near it, and whether a city follows."""

from __future__ import annotations

from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene


def words_between(scene: Scene, first: int, last: int, sentence: Sentence) -> set[str]:
    """The lower-case words of tokens [first, last), as far as they are the sentence's."""
    tokens = scene.document.tokens[max(first, sentence.first) : min(last, sentence.last)]
    return {token.low for token in tokens}


def is_in_a_place(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Sat in Muscat", "were talking in Muscat", "negotiated ... in Muscat": a known city follows."""
    tokens = scene.document.tokens
    end = tokens[min(sentence.last, index + 9) - 1].end
    places = within(scene.places, tokens[index].end, end)
    return any(place.city is not None and place.located for place in places)
