"""Whom a threat is meant for: who shall do, or not do, what its condition says: "unless Peru withdraws"."""

from __future__ import annotations

import re

from talks.reading.grammar.appositions import PREPOSITIONS
from talks.reading.grammar.entities import entity_starting
from talks.reading.grammar.listed import VERBS
from talks.reading.moves.makers import named_at, row
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import ORGANISED, PartyMention, within
from talks.reading.who.scene import Scene, Subject

_CONDITION = re.compile(
    r"\b(?:(?P<must>[Uu]nless|[Ii]f|[Ii]n case|[Ss]hould(?= (?:the|any|its|their|his|an?|no|nothing|there)\b"
    r"| [A-Z]))|(?P<may>[Aa]s long as|[Uu]ntil|[Oo]nce)) "
)
_DID = cues.word_set(
    "left went came made took began gave sent kept lost won got broke struck let put set quit met fell held "
    "ran shot chose withdrew paid"
)
_NOT_STRUCK = cues.word_set("of to with from in at by for about over into before near between among towards")
_TURNED_TO = re.compile(
    r"\b(?:leav(?:e|ing)|quit(?:ting)?|ask(?:ing)?|approach(?:ing)?|request(?:ing)?|petition(?:ing)?"
    r"|address(?:ing)?|appeal(?:ing)?|joining|join|return(?:ing)?|enter(?:ing)?) (?:the )?\Z"
)
_NOBODYS = cues.DOCUMENTS | {"state"}  # "the declaration", "the head of state" of whichever
_FAR = 30  # characters before a party
Whom = tuple[tuple[str, ...], tuple[str, ...]]


def meant_by(scene: Scene, sentence: Sentence, by: Subject, start: int, told: Whom) -> Whom:
    """Of whom the threat at `start` is: of who acts in its condition; else of whom it plainly strikes."""
    condition = _condition_of(scene, sentence, start)
    if condition is None:
        return told
    acting = _who_acts(scene, sentence, condition)
    whom = {one.party: one.text for one in acting if one.party not in (None, by.party, *by.parties)}
    if whom:
        return tuple(key for key in whom if key), tuple(whom.values())
    if condition["may"]:
        return told
    struck = [key for key in told[0] if _is_struck(scene, key, start, condition, sentence)]
    return tuple(struck), tuple(text for key, text in zip(*told, strict=True) if key in struck)


def _condition_of(scene: Scene, sentence: Sentence, start: int) -> re.Match[str] | None:
    """The first behind the threat, else the last before it."""
    told = list(_CONDITION.finditer(scene.document.plain, sentence.start, sentence.end))
    behind = (one for one in told if one.start() > start)
    return next(behind, told[-1] if told else None)


def _who_acts(scene: Scene, sentence: Sentence, condition: re.Match[str]) -> list[Subject]:
    """The parties that are the subject of the condition; a pronoun and whoever has no party are none."""
    first = scene.document.token_at(condition.end())
    if scene.document.tokens[first].low in cues.PRONOUNS:
        return []
    named = named_at(scene, condition.end()) or named_at(scene, condition.end() + len("the "))
    if named is not None and named.part == "actor" and named.kind != "demonym":
        acting = row(scene, named)
        subjects = [Subject("party", one.text, one.start, one.end, None, one.key) for one in acting]
    else:
        found = entity_starting(scene, first, sentence)
        subjects = [found] if found is not None and _is_whole(scene, found) else []
    if not subjects:
        return []
    several = len(subjects) > 1 or subjects[-1].text.endswith("s")  # "unless the Houthis give way"
    bare = several or condition.group().lower().startswith("should")
    return subjects if _does(scene, subjects[-1].end, sentence, bare) else []


def _is_whole(scene: Scene, found: Subject) -> bool:
    """Not "Greek" of "if Greek ships appear", nor a paper: nobody is told to do anything."""
    if found.text.lower().split()[-1] in _NOBODYS:
        return False
    mention = named_at(scene, found.start)
    return mention is None or mention.kind != "demonym" or mention.end != found.end


def _does(scene: Scene, end: int, sentence: Sentence, bare: bool) -> bool:
    """Whether a verb follows: "if Peru | withdraws"; a `bare` one as well: "should Peru | withdraw"."""
    index = scene.document.token_at(end - 1) + 1
    if index >= sentence.last or not scene.document.plain.startswith(" ", end):
        return False
    token = scene.document.tokens[index]
    if token.text != token.low or not token.text[0].isalpha() or token.low in PREPOSITIONS:
        return False
    return bare or token.low in VERBS or token.low in _DID or token.low.endswith(("s", "ed"))


def _is_struck(scene: Scene, key: str, start: int, condition: re.Match[str], sentence: Sentence) -> bool:
    """ "Threatened to bomb | Iran", "duties on | Peru"; nobody is threatened to whom one goes with it."""
    end = condition.start() if condition.start() > start else sentence.end
    named = (party for party in within(scene.parties, start, end) if party.key == key)
    return any(_is_an_object(scene, party) for party in named)


def _is_an_object(scene: Scene, party: PartyMention) -> bool:
    if party.actor_kind in ORGANISED or party.preposition in _NOT_STRUCK:
        return False
    return _TURNED_TO.search(scene.document.plain, max(0, party.start - _FAR), party.start) is None
