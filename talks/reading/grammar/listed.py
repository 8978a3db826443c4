"""Parties in a row: "Egypt, Qatar and the United States" act together, "between A and B" nobody does."""

from __future__ import annotations

from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import PartyMention
from talks.reading.who.scene import Scene, Subject

_VERBS = cues.AUXILIARIES - {"'s"} | cues.SPEECH_VERBS.keys()
_FARTHEST = 9  # tokens from "between" to its "and"
_NO_PARTNERS_AFTER = cues.LOCATIVE | cues.TOPIC | {"with", "between", "for"}


def is_between(scene: Scene, joint: int, sentence: Sentence) -> bool:
    """Whether the "and" at a token closes a "between": no verb and no comma stands in the way."""
    for token in reversed(scene.document.tokens[max(sentence.first, joint - _FARTHEST) : joint]):
        if token.low == "between":
            return True
        if token.text in ',;:"' or token.low in _VERBS:
            return False
    return False


def with_partners(scene: Scene, subject: Subject, sentence: Sentence) -> Subject | None:
    """ "Egypt, Qatar and the United States": all of them, the first one leading."""
    tokens = scene.document.tokens
    index = scene.document.token_at(subject.start) - 1
    if index >= sentence.first and tokens[index].low == "the":
        index -= 1
    if index - 1 < sentence.first or tokens[index].low not in ("and", "nor", ","):
        return subject
    joined = tokens[index].low in ("and", "nor")
    party = scene.party_ending(tokens[before_letters(scene, index - 1)].end)
    if party is None or party.part != "actor" or not joined or party.preposition in _NO_PARTNERS_AFTER:
        return subject
    if subject.kind == "person":
        return subject
    listed = listed_with(scene, party, sentence)
    first = listed[0]
    text = scene.document.text[first.start : subject.end]
    parties = tuple(dict.fromkeys((*(one.key for one in listed), *subject.parties)))
    return Subject("party", text, first.start, subject.end, None, first.key, parties)


def listed_with(scene: Scene, party: PartyMention, sentence: Sentence) -> list[PartyMention]:
    """The parties of a list that ends with one of them: "Egypt, Qatar, | Oman and"."""
    listed = [party]
    while (earlier := _listed_before(scene, listed[0], sentence)) is not None:
        listed.insert(0, earlier)
    return listed


def _listed_before(scene: Scene, party: PartyMention, sentence: Sentence) -> PartyMention | None:
    """ "Saudi Arabia, | Kuwait": the party before a comma."""
    index = scene.document.token_at(party.start) - 1
    index -= index > sentence.first and scene.document.tokens[index].low == "the"
    if index - 1 < sentence.first or scene.document.tokens[index].text != ",":
        return None
    earlier = scene.party_ending(scene.document.tokens[before_letters(scene, index - 1)].end)
    return earlier if earlier is not None and earlier.part == "actor" and earlier.kind != "demonym" else None


def before_letters(scene: Scene, index: int) -> int:
    """ "The Rapid Support Forces | (RSF) said": the last word before what they are called for short."""
    tokens = scene.document.tokens
    short = index > 1 and tokens[index].text == ")" and tokens[index - 2].text == "("
    return index - 3 if short and not scene.party_ending(tokens[index].end) else index  # "the NSCN (IM)"
