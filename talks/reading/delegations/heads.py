"""Whom a sentence names right before or behind the words that tell of a leader."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from talks.reading.delegations.teams import Side, named_within
from talks.reading.grammar.antecedents import pronoun
from talks.reading.prose.text import Sentence
from talks.reading.who.cast import PersonMention
from talks.reading.who.chiefs import is_chief_of_others
from talks.reading.who.scene import Scene

HeadAndSide = tuple[PersonMention | None, Side | None]
Reader = Callable[[Scene, Sentence, re.Match[str]], HeadAndSide]
# a pattern, its rule, who reads it, and the pieces of text without one of which it cannot stand
Form = tuple[re.Pattern[str], str, Reader, tuple[str, ...]]
_NEAR = 130  # characters between "led by" and the name
LED = (
    r"(?:led|lead(?= by)|headed|fronted|chaired|conducted|presided over|captained|steered|directed"
    r"|spearheaded|helmed|run)"
)
AGAIN = r"(?: (?:for|in|at|on|during|as|once|again|jointly|there|now|this time)\b[^.;,\"]{0,40}?)?"
FOR = re.compile(r"(?:, [^,;.\"]{2,60},)? (?:for|on) (?:the )?(?=[A-Z])")
# what may stand between the words and the name: an office
TITLE = re.compile(r"(?:(?!(?:said|told|and|who|was|met|with|by|as) )[\w.'-]+ ){0,7}")
# "was led by the prime minister and included NAME"
_ELSE = re.compile(
    r"[;\"]|\b(?:him|her)self\b|\b(?:and|which|who|also) (?:also )?(?:includ|compris|consist|count)"
)
PERSONAL = re.compile(r"(?:He|She) (?:(?:[a-z]+ ){0,3}\Z|[^.;\"]{0,20}?\b(?:leads?|led|head(?:s|ed))\b)")
# "Hussien, an adviser to Ahmed, led", "Hussien, an aide to Ahmed and head of the team"
_CLOSED = re.compile(r",(?! who\b)| and (?:the |its |who )?(?:head|chief|leader|leads?|led)\b")
# "a longtime Ortega adviser who leads": he is not Ortega
_IN_HIS_SERVICE = re.compile(
    r" (?:adviser|advisor|aide|ally|confidant|associate|loyalist|lieutenant|appointee|deputy|supporter)\b"
)
_BESIDE = re.compile(
    r"\b(?:accompanied|flanked|joined) by\b|\balongside\b|\btogether with\b|\breplac(?:ed|es|ing)\b"
    r"|\bsucceed(?:ed|s|ing)\b|\btook over from\b"
)
JOINED = re.compile(
    r",? and (?:(?!(?:said|told|who|was|met|with|by|that|his|her) )[\w.'-]+ ){0,6}(?:[\w.'-]+, )?\Z"
)
# "A will not | lead the Iranian team"
_DENIED = re.compile(r"(?:\bnot|n't|\bno longer|\bnever|\b(?:refus|declin)(?:ed|es) to)(?: \w+)? \Z")
# "A is leading the one team, while somebody is | leading the other"
_ELSEWHERE = re.compile(r"[;\"]|\b(?:while|whereas)\b")
_OF_HIS_CHIEF = re.compile(r", [^,;.]*\b(?:to|of|for|under) (?:the )?(?:[\w'-]+ ){0,4}\Z")


@dataclass(frozen=True, slots=True)
class Led:
    """One who leads, for a side or for his own party; who comes along is told from `until` on."""

    head: PersonMention
    side: Side | None
    rule: str
    until: int
    beside: tuple[PersonMention, ...] = ()
    leads: bool = True  # else he is told to sit there, and no more


def leader_before(scene: Scene, sentence: Sentence, offset: int) -> PersonMention | None:
    """ "Ryabkov, the deputy minister who will | lead": the last person before, in the clause.

    Not whom he came with or replaced; of "A and B" the first.
    """
    plain = scene.document.plain
    before = [one for one in _named(scene, sentence.start, offset) if not _only_mentioned(plain, one)]
    if not before and PERSONAL.match(plain, sentence.start, offset):
        return _meant(scene, sentence)
    if not before or _ELSEWHERE.search(plain, before[-1].end, offset):
        return None
    head = len(before) - 1
    while head:
        between = plain[before[head - 1].end : before[head].start]
        one, other = _told_party(before[head - 1]), _told_party(before[head])
        joined = JOINED.fullmatch(between) and (None in (one, other) or one == other)
        closed = _CLOSED.match(plain, before[head].end)
        closed = closed and _OF_HIS_CHIEF.fullmatch(between)
        apart = joined and plain.startswith(", who ", before[head].end)  # "A and B, who leads"
        if apart or not (_BESIDE.search(between) or joined or closed):
            break
        head -= 1
    return before[head]


def is_office(scene: Scene, offset: int, mention: PersonMention) -> bool:
    """Whether all that stands before a name is an office: "deputy minister of trade and industry"."""
    plain, post = scene.document.plain, mention.person.post or ""
    words = plain[offset : mention.start]
    return (
        TITLE.fullmatch(words.removesuffix(f"{post}, ").removesuffix(f"{post} ") if post else words)
        is not None
    )


def _meant(scene: Scene, sentence: Sentence) -> PersonMention | None:
    """Whom "he" or "she" means that opens the sentence: by his last mention."""
    meant = pronoun(scene, sentence.first, sentence)
    mentions = scene.people.between(0, sentence.start)
    own = (one for one in reversed(mentions) if meant is not None and one.person is meant.person)
    return next(own, None)


def _told_party(mention: PersonMention) -> str | None:
    """His party, where it is more than a guess."""
    return None if mention.person.guessed else mention.person.party


def person_behind(scene: Scene, sentence: Sentence, offset: int) -> PersonMention | None:
    """The next who is named, as far as the words can still be his."""
    plain = scene.document.plain
    after = _named(scene, offset, min(sentence.end, offset + _NEAR))
    after = [mention for mention in after if not plain.startswith("'s", mention.end)]
    apart = after and _ELSE.search(plain, offset, after[0].start)
    return after[0] if after and not apart else None


def titled_behind(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    """The team that matched, and whom an office behind the match introduces."""
    side = named_within(scene, sentence, *match.span("team"))
    head = person_behind(scene, sentence, match.end()) if side is not None else None
    titled = head is not None and is_office(scene, match.end(), head)
    return (head if titled else None), side


def _named(scene: Scene, start: int, end: int) -> list[PersonMention]:
    """Who can head a delegation: of whom the report tells more than one name, or whom a table knows."""
    return [one for one in scene.people.between(start, end) if one.person.key or " " in one.person.name]


def _only_mentioned(plain: str, one: PersonMention) -> bool:
    """ "Ortega's team", "an Ortega adviser", "two aides to Ortega": his name tells of somebody else."""
    his = plain.startswith("'s", one.end) or _IN_HIS_SERVICE.match(plain, one.end) is not None
    return his or is_chief_of_others(plain, one)


def is_denied(plain: str, start: int, offset: int) -> bool:
    """Whether the words before say that he does not."""
    return _DENIED.search(plain, start, offset) is not None
