"""Who opens a sentence or a clause, whatever its verb: behind titles, offices and what is set apart."""

from __future__ import annotations

from dataclasses import replace

from talks.reading.grammar.antecedents import pronoun
from talks.reading.grammar.entities import entity_ending, entity_starting
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence, Token
from talks.reading.who import callings
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene, Subject

LONGEST_OPENER = 14  # tokens
_OPENERS = word_set(
    "in on at after before for from during earlier later meanwhile however also still but and yet speaking"
)
_NO_VERBS = word_set("of and or for to with in at on by from who which that as the a an 's ,")
LONGEST_APPOSITION = 26
_DETERMINERS = cues.OPENS_A_NOUN | {"one", "another"}
_AIDES = word_set("aide adviser advisor spokesman spokeswoman spokesperson negotiator envoy official")
_GOES_ON = _NO_VERBS | callings.HEADS | _AIDES
_TITLE_WORDS = (
    callings.HEADS | callings.MODIFIERS | callings.HONORIFICS | callings.RANKS | callings.LINKS | _DETERMINERS
    | {".", "'s", ","}
)  # fmt: skip


def opening_subject(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "In New York, Guterres spoke of a step but warned": who opens the clause, whatever its verb."""
    tokens = scene.document.tokens
    start = sentence.first
    if tokens[start].low in _OPENERS:
        ahead = range(start + 1, min(index, start + LONGEST_OPENER))
        start = next((cursor + 1 for cursor in ahead if tokens[cursor].text == ","), start)
    for cursor in range(start, min(index, start + LONGEST_OPENER)):
        if tokens[cursor].text == "," and cursor > start:
            return _behind_apposition(scene, start, cursor, index, sentence)
        if tokens[cursor].text in ',;:"':
            return None
        if not tokens[cursor + 1].text.islower() or tokens[cursor + 1].low in _GOES_ON:
            continue
        found = entity_ending(scene, cursor, sentence)
        if (
            found is not None
            and (
                found.kind in ("person", "role", "party")
                or (found.kind == "body" and found.party is not None)
            )
            and found.start <= tokens[start + (tokens[start].low == "the")].start
        ):
            return found
        if (
            found is not None
            and found.kind == "person"
            and all(is_title(scene, token) for token in tokens[start : scene.document.token_at(found.start)])
        ):
            return found
    return None


def _party_opening(scene: Scene, start: int, comma: int, sentence: Sentence) -> Subject | None:
    """ "The Front, with nine seats, | dismissed it and": the party that stands before the comma."""
    found = entity_ending(scene, comma - 1, sentence)
    start += scene.document.tokens[start].low == "the"
    whole = found is not None and found.start <= scene.document.tokens[start].start
    return found if found is not None and whole and found.party is not None else None


def _behind_apposition(
    scene: Scene, start: int, comma: int, index: int, sentence: Sentence
) -> Subject | None:
    """ "Kremlin aide Medinsky, who leads the team, described it and | said": who stands before it."""
    tokens = scene.document.tokens
    person = scene.person_ending(tokens[comma - 1].end)
    if person is None and (named := _named_in_it(scene, comma, index)) is not None:
        return named
    closing = next(
        (c for c in range(comma + 1, min(index, comma + LONGEST_APPOSITION)) if tokens[c].text == ","), None
    )
    if closing is None or not tokens[closing + 1].text.islower() or tokens[closing + 1].low in _NO_VERBS:
        return None
    if person is None:
        return _party_opening(scene, start, comma, sentence)
    before = tokens[start : scene.document.token_at(person.start)]
    if not all(is_title(scene, token) or token.low in _AIDES for token in before):
        return None
    return Subject.of_person(person)


_HIMSELF = {"him": "he", "her": "she"}


def according_to(scene: Scene, sentence: Sentence) -> Subject | None:
    """ "..., according to Puoch Riek Deng, a spokesman": he said so."""
    tokens = scene.document.tokens
    for index in sentence.indices({"according"}):
        if index < sentence.last - 2 and tokens[index + 1].low == "to":
            he = _HIMSELF.get(tokens[index + 2].low)
            if he is not None:  # "according to him, the law should go"
                found = pronoun(scene, index + 2, sentence, he)
            else:
                found = entity_starting(scene, index + 2, sentence)
            return replace(found, speaks=True) if found is not None and found.kind == "person" else None
    return None


def opening_person(scene: Scene, sentence: Sentence) -> Subject | None:
    """The person whose name, behind titles and offices only, opens a sentence without a verb we know."""
    tokens = scene.document.tokens
    if sentence.first >= sentence.last:
        return None
    start = tokens[sentence.first].start
    owner = 0  # where the name of him ends whose aide it is: "Dorsainvil's adviser, Frantz Belizaire,"
    for mention in scene.people.between(start, sentence.end)[:2]:
        before = tokens[
            scene.document.token_at(owner) if owner else sentence.first : scene.document.token_at(
                mention.start
            )
        ]
        if not scene.outside_quotation(mention.start) or not all(is_title(scene, token) for token in before):
            return None
        if owner or not scene.document.plain.startswith(("'s ", "' "), mention.end):
            return Subject.of_person(mention)
        owner = mention.end
    return None


def is_title(scene: Scene, token: Token) -> bool:
    """A word of what stands before a name: "Dr.", "Ethiopian Prime Minister", "the UN envoy"."""
    return token.low in _TITLE_WORDS or bool(within(scene.parties, token.start, token.end))


def _named_in_it(scene: Scene, comma: int, index: int) -> Subject | None:
    """ "The UN's director of political affairs, Ingrid Solheim, described it and | asked": she."""
    tokens = scene.document.tokens
    first = next((i for i in range(comma + 1, index) if not is_title(scene, tokens[i])), index)
    named = scene.people.starting_at(tokens[first].start) if first < index else None
    after = scene.document.token_at(named.end) if named is not None else 0
    if (
        named is None
        or after + 1 >= index
        or tokens[after].text != ","
        or not tokens[after + 1].text.islower()
    ):
        return None
    return Subject.of_person(named)
