"""Who offers what somebody is told to have been offered, and who threatens him whom it will hit."""

from __future__ import annotations

import re

from talks.reading.grammar.entities import entity_starting
from talks.reading.grammar.whose import party_at
from talks.reading.moves.makers import together
from talks.reading.moves.movers import Speakers, clause_end, mover
from talks.reading.moves.stand_ins import before_auxiliaries
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene, Subject

_PASSIVE = re.compile(r"(?:had|has|have|was|were|is|are|being)\b.* (?:offered|promised|guaranteed)", re.I)
_HARD = re.compile(
    r"(?:will|would|could|may|might) (?:\w+ly )?(?:also )?(?P<forced>have to )?(?:face|suffer|be met|pay"
    r"|bear|(?P<own>(?<=have to )(?:look|turn|find|do without|go elsewhere|reckon)))",
    re.I,
)
# "are calling for written guarantees", "must receive security guarantees": no verb stands between
_GUARANTEES = re.compile(
    r"\w+ (?:(?!to\b|that\b|as\b|and\b|or\b|without\b)[\w-]+ ){0,5}?"
    r"(?:guarantees|an? (?:[\w-]+ ){0,3}?guarantee)\b",
    re.I,
)
# "any attack | would be met with force": whoever dares it, though no name stands there
_WHOEVER = re.compile(
    r"\b(?:any|anyone|anybody|every|those|whoever|such|(?:countries|states|nations|companies|firms|ships"
    r"|vessels) (?:that|which|who))\b(?: (?!its\b|their\b|said\b)[\w'-]+){0,10} \Z",
    re.I,
)
_BY_WHOM = re.compile(r"\bby (?:(?:the )?(?=[A-Z])|(?=the (?:\w+ )?government\b))")


def asks_for_guarantees(plain: str, start: int) -> bool:
    """Whether the object of the verb that begins there is guarantees, and nothing else."""
    return _GUARANTEES.match(plain, start) is not None


def is_passive(words: str) -> bool:
    return _PASSIVE.match(words) is not None


def who_offered(scene: Scene, speakers: Speakers, sentence: Sentence, match: re.Match[str]) -> Subject | None:
    """ "Had been offered safe conduct": not who says so of his own side."""
    start, end = match.start(), clause_end(scene, sentence, match.end())
    agent = _BY_WHOM.search(scene.document.plain, match.end(), end)
    if agent is not None:
        named = party_at(scene, agent.end())
        if named is not None:
            return together(scene, named)
        return entity_starting(scene, scene.document.token_at(agent.end()), sentence)
    they = before_auxiliaries(scene, scene.document.token_at(start))
    if scene.document.tokens[they].low in ("they", "we", "he", "she"):
        return None  # "they were promised that": who says so was promised it
    teller = mover(scene, speakers, sentence, start, said_of=True)
    return None if _is_own(scene, speakers, sentence, start, teller) else teller


def is_hard_on_its_subject(words: str) -> bool:
    """ "Would face sanctions", "would have to look for other friends"."""
    return _HARD.match(words) is not None


def who_is_hard(scene: Scene, speakers: Speakers, sentence: Sentence, start: int) -> Subject | None:
    """Whoever says so of another; what he says of his own side only where that is to hurt the other."""
    teller = mover(scene, speakers, sentence, start, said_of=True)
    if teller is None or not _is_own(scene, speakers, sentence, start, teller):
        return teller
    told = _HARD.match(scene.document.plain, start)
    return teller if told is not None and told["own"] else None


def _is_own(scene: Scene, speakers: Speakers, sentence: Sentence, start: int, teller: Subject | None) -> bool:
    """Whether the subject is of the teller's party; of "it" nothing is known."""
    they = before_auxiliaries(scene, scene.document.token_at(start))
    if _WHOEVER.search(scene.document.plain, sentence.start, start):
        return False
    whom = mover(scene, speakers, sentence, start, said_of=False)
    if whom is None or teller is None or scene.document.tokens[they].low in ("it", "they"):
        return False
    return whom.party is not None and whom.party == teller.party
