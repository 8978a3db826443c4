"""Parties in a row: "Egypt, Qatar and the United States" act together, "between A and B" nobody does."""

from __future__ import annotations

import re

from talks.reading.grammar.roles import DETERMINERS, phrase_start, role_at
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import PartyMention, within
from talks.reading.who.scene import Scene, Subject

VERBS = cues.AUXILIARIES - {"'s"} | cues.SPEECH_VERBS.keys()
_OFFICES = cues.ROLE_NOUNS | cues.BODY_NOUNS
_UNNAMED = word_set("officials diplomats sources aides lawmakers commanders")
_FARTHEST = 9  # tokens from "between" to its "and"
_NO_PARTNERS_AFTER = cues.LOCATIVE | cues.TOPIC | {"with", "between", "for"}
_JOINED = re.compile(r"(?:['’]s)?(?: (?!and\b|said\b)[\w-]+){0,3} and (?:the )?")
_BESIDE = re.compile(r" (?:mediat|observ|facilitat|guarant)")
_SIDES = frozenset({"state", "group"})
_FEW = 4  # parties: in a longer cast the two sides are told apart by how often they are named


def is_between(scene: Scene, joint: int, sentence: Sentence) -> bool:
    """Whether the "and" at a token closes a "between": no verb and no comma stands in the way."""
    for token in reversed(scene.document.tokens[max(sentence.first, joint - _FARTHEST) : joint]):
        if token.low == "between":
            return True
        if token.text in ',;:"' or token.low in VERBS:
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


def officers_of_both(scene: Scene, last: PartyMention, sentence: Sentence) -> Subject | None:
    """ "The foreign ministers of Hungary and Turkey", "officials from A, B and C": of each of them."""
    tokens = scene.document.tokens
    index = _over_the(scene, scene.document.token_at(last.start) - 1, sentence)
    listed, joints = [last], ("and",)
    while index - 2 > sentence.first and tokens[index].low in joints:
        earlier = scene.party_ending(tokens[index - 1].end)
        if earlier is None:
            return None
        listed.insert(0, earlier)
        index = _over_the(scene, scene.document.token_at(earlier.start) - 1, sentence)
        joints = (",",)
    head = index - 1
    if len(listed) < 2 or head < sentence.first or tokens[index].low not in ("of", "from"):
        return None
    if tokens[head].low not in _OFFICES or not tokens[head].low.endswith("s"):
        return None
    begin = phrase_start(scene, head, sentence)
    start, keys = tokens[begin].start, tuple(dict.fromkeys(one.key for one in listed))
    some = tokens[index].low == "from" and tokens[begin].low not in DETERMINERS
    unnamed = some and tokens[head].low in _UNNAMED  # "officials of A and B" are A and B
    text, kind = scene.document.text[start : last.end], "role" if unnamed else "party"
    return Subject(kind, text, start, last.end, None, keys[0], keys, anonymous=unnamed)


def officers_behind(scene: Scene, found: Subject, sentence: Sentence) -> Subject | None:
    """ "The leaders of Peru | and Chile at their lunch said": of each of them."""
    behind = scene.document.tokens[scene.document.index_behind(found.end)]
    named = within(scene.parties, behind.end, sentence.end) if behind.low == "and" else []
    both = officers_of_both(scene, named[0], sentence) if named else None
    return both if both is not None and both.start == found.start else None


def _over_the(scene: Scene, index: int, sentence: Sentence) -> int:
    return index - (index > sentence.first and scene.document.tokens[index].low == "the")


def officers_called_both(scene: Scene, found: Subject, index: int, sentence: Sentence) -> Subject:
    """ "The Hungarian and | Turkish foreign ministers": of each of them."""
    tokens = scene.document.tokens
    first = scene.document.token_at(found.start)
    if first - 2 < sentence.first or tokens[first - 1].low != "and" or not tokens[index].low.endswith("s"):
        return found
    other = scene.party_ending(tokens[first - 2].end)
    before = scene.document.token_at(other.start) - 1 if other is not None else 0
    begin = _over_the(scene, before, sentence) + 1
    named = other is not None and (other.kind == "demonym" or tokens[before].low == "the")
    if other is None or found.party is None or not named or tokens[index].low in _UNNAMED:
        return found
    start, keys = tokens[begin].start, tuple(dict.fromkeys((other.key, found.party)))
    return Subject("party", scene.document.text[start : found.end], start, found.end, None, keys[0], keys)


def with_a_government(scene: Scene, found: Subject | None, sentence: Sentence) -> Subject | None:
    """ "Chad's government and | the FACT said": both of them, where they open the sentence."""
    if found is None or len(found.parties) != 1:
        return found
    joint = _over_the(scene, scene.document.token_at(found.start) - 1, sentence)
    before = scene.document.tokens[max(sentence.first, joint - 1) : joint + 1]
    if [token.low for token in before[1:]] != ["and"] or before[0].low not in cues.BODY_NOUNS:
        return found
    house = role_at(scene, joint - 1, sentence)
    opens = house.start == scene.document.tokens[sentence.first].start
    if house.party in (None, found.party) or not opens:
        return found
    text, keys = scene.document.text[house.start : found.end], (*house.parties, *found.parties)
    return Subject("party", text, house.start, found.end, None, house.party, keys)


def the_one_pair(scene: Scene) -> tuple[str, ...]:
    """ "Serbia and Kosovo met. |The two sides| asked": the only two that a short report joins by "and"."""
    acting = [party for party in scene.parties if party.part == "actor" and party.actor_kind in _SIDES]
    if not 1 < len({party.key for party in acting}) <= _FEW:
        return ()
    pairs = {
        frozenset((first.key, second.key)): (first.key, second.key)
        for before, first, second in zip([None, *acting], acting, acting[1:], strict=False)
        if first.key != second.key
        and _JOINED.fullmatch(scene.document.plain, first.end, second.start)
        and not _BESIDE.match(scene.document.plain, second.end)
        and (before is None or scene.document.plain[before.end : first.start] not in (", ", ", the "))
    }
    return next(iter(pairs.values())) if len(pairs) == 1 else ()
