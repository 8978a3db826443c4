"""Moves told by a noun and whose it is: "Iran's demand is", "a call by Ankara for", "a Cuban request to"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from talks.reading.grammar.clauses import subject_before
from talks.reading.grammar.whose import owner_of_noun, party_at
from talks.reading.moves import moves
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene, Subject

_NOUN = (
    r"(?P<noun>demand|request|condition|offer|proposal|position|terms|requirement|plan|list of demands|price"
    r"|wish|wish list|priority|minimum|petition|ask|precondition|plea|counter-demand|red line)s?"
)
_NOT_ANSWERED = (
    r"(?! (?:not|un|clear|known|reject|accept|met\b|being|welcomed|dismissed|turned|under|on the table|still"
    r"|ready|refused|granted|put|reflected|heard|fulfilled|satisfied|addressed|taken|considered|well|written|repeated|echoed|ignored"
    r"|answered|supported|backed|denied|familiar|among))"
)
# "Iran's own request is that", "Moscow's main demand remains"
_OWN = re.compile(
    r"(?:'s|s'|\b(?P<pronoun>[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)) (?:[\w-]+ ){0,2}?"
    + _NOUN
    + r"(?: (?:for|to|before|in|at|on|over|about) (?:[\w'-]+ ){1,7}?|, [\w' ]{3,30},)? ?"
    r"(?::|(?:is|was|are|were|remains?|includes?|included|would"
    r"|call(?:s|ed)? for|envisage[sd]?|foresees?|provides? for|divides?|gives?|leaves?|sets?"
    r"|allows?|limits?|asks?|demands?|requires?|offers?|contains?|foresaw|stipulates?)\b)" + _NOT_ANSWERED,
)
# "Peru's offer of a loan stands", "its proposal to share the river remains on the table"
_STANDS = re.compile(
    r"(?:'s|s'|\b(?P<pronoun>[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)) (?:[\w-]+ ){0,2}?(?P<noun>offer|proposal)"
    r"(?: (?:for|to|of|that) (?:[\w'%.-]+ ){1,8}?)? ?(?:still )?(?:stands|stood|(?:is|was|remain(?:s|ed)?)"
    r" (?:still )?(?:valid|open|on the table))\b"
)
# "a Cuban demand for", "European demands for", "the Iraqi demands include": whose it is stands before it
_OF_A_PEOPLE = re.compile(
    r"\b(?P<noun>demand|call|request|proposal|offer|position|condition|plan)s? (?P<joint>(?:for|that|to)"
    r" (?!be\b|us\b|them\b)|(?:includes?|included|provides? for|foresees?|envisage[sd]?|(?:is|was) that)\b"
    r"|would (?!be\b|not\b|require|need|have\b|mean\b)\w+)",
    re.I,
)
# "demands from the United States that", "a call by Ankara for": the party follows, then what it asks
_OF_A_PARTY = re.compile(
    r"(?<!phone )(?<!video )(?<!courtesy )\b(?P<noun>demand|call|request|proposal|offer|petition"
    r"|appeal)s? (?:from|by"
    r"|of) (?:the )?(?=[A-Z])(?P<rest>[^.;,\"]{0,90}?)"
    r" (?P<joint>that|to|for)\b",
    re.I,
)
# "the opening of the corridor remains Baku's condition"
_IS_ITS = re.compile(
    r"\b(?:is|are|was|were|remain(?:s|ed)?) (?:still |also |now )?(?:the )?(?:[\w.-]+ )?"
    r"(?:[\w.-]+(?:'s|s'|(?<=s)')|its|their) "
    r"(?:[\w-]+ ){0,2}(?P<noun>condition|demand|price|priority|requirement|request|wish)s?(?=[.,;]| for\b|\Z)"
)
# "under the Omani proposal, Iran would"
_UNDER_IT = re.compile(
    r"\bunder (?:the |an? )?[\w.' -]{2,30}? (?P<noun>proposal|plan|offer|scheme|formula)\b[^.;]{0,60}?,? "
    r"(?:\w+ ){1,5}(?:would|will)\b",
    re.I,
)
# "chief among Cairo's demands is", "first on the union's list are"
_AMONG = re.compile(
    r"\b(?:among|on|of) (?:the )?(?:[\w.-]+(?:'s|s'|(?<=s)')|its|their) (?:[\w-]+ ){0,2}"
    r"(?P<noun>demand|condition|request|grievance|list|wish list|priority|terms)s? (?:is|are|was|were)\b"
    + _NOT_ANSWERED
)
# "with duties falling, as asked by Brasilia", "as Kigali had demanded"
_AS_ASKED = re.compile(
    r"\bas (?:(?:was |had been )?(?:sought|demanded|asked(?: for)?|requested|urged|required|wanted) by"
    r" (?:the )?"
    r"(?P<whose>(?=[A-Z]))|(?:the )?(?P<who>(?=[A-Z]))[\w' -]{2,30} (?:has |had )?(?:sought|demanded"
    r"|asked(?: for)?"
    r"|requested|urged|wanted|demands|requires|requests|wants|insists)(?=[.,;]|\Z))"
    r"|, an? (?:demand|call|request|position|wish) (?:echoed|shared|repeated|made|seconded|also made"
    r"|voiced) by (?:the )?"
    r"(?P<echo>(?=[A-Z]))"
)
_ECHOES = 60  # characters: "the bloc, Oslo and Reykjavik"
_ASKED = word_set(
    "sought demanded asked requested urged required wanted demands requires requests wants insists echoed "
    "shared repeated seconded voiced"
)
_WHAT_THEY_WANT = re.compile(
    r"What,? (?:then,? )?(?:do|does|did) .{3,60}? (?P<verb>want|demand|ask|insist|seek)\b"
)
_WITHOUT_A_VERB = re.compile(
    r"(?:(?:First(?: of all| and foremost)?|Above all|Mainly|Chiefly|Mostly|Essentially|In short|Simply"
    r"|Most of all|Before all else)[,:]? (?:the|an?|that|to|more|its|their)\b|(?:An? end|The (?:release"
    r"|return"
    r"|withdrawal|lifting|removal|end|right|opening|recognition)|More|Recognition|Guarantees|Assurances) )"
)
_NOUNS = word_set(
    "demand demands request requests condition conditions offer offers proposal proposals position positions "
    "terms requirement requirements plan plans price wish wishes list priority priorities minimum petition "
    "line lines counter-demand call calls appeal appeals scheme formula ask asks precondition preconditions "
    "plea grievances grievance"
)
_OFFERED = frozenset({"offer", "proposal", "plan", "scheme", "formula"})


class Owned(NamedTuple):
    """What kind of move it is, whose, the words that tell it, and where what is asked begins."""

    kind: str
    by: Subject
    match: re.Match[str]
    joint: int | None = None


def owned(scene: Scene, sentence: Sentence) -> Iterator[Owned]:
    """Every move that a sentence tells by a noun, or in passing; most sentences hold no such word."""
    plain, start, end = scene.document.plain, sentence.start, sentence.end
    if not _ASKED.isdisjoint(sentence.words):
        yield from _in_passing(scene, sentence)
    if _NOUNS.isdisjoint(sentence.words):
        return
    for match in (*_OWN.finditer(plain, start, end), *_STANDS.finditer(plain, start, end)):
        owner = (
            owner_of_noun(scene, sentence, match.start("noun"), match.end("noun"))
            if match["pronoun"]
            else _party_ending(scene, match.start())
        )
        if owner is not None and scene.outside_quotation(match.start()):
            yield Owned(_kind_of(match["noun"]), owner, match)
    for match in _OF_A_PARTY.finditer(plain, start, end):
        by = party_at(scene, match.start("rest"))
        if by is not None:
            yield Owned(_kind_of(match["noun"]), by, match, match.start("joint"))
    for match in _OF_A_PEOPLE.finditer(plain, start, end):
        by = _of_a_people(scene, match)
        if by is not None and not moves.DENIED.search(plain, start, match.start()):
            yield Owned(_kind_of(match["noun"]), by, match, match.start("joint"))
    for pattern in (_IS_ITS, _UNDER_IT, _AMONG):
        for match in pattern.finditer(plain, start, end):
            owner = owner_of_noun(scene, sentence, match.start("noun"), match.end("noun"))
            if owner is not None and owner.party is not None and scene.outside_quotation(match.start()):
                yield Owned(_kind_of(match["noun"]), owner, match)


def _in_passing(scene: Scene, sentence: Sentence) -> Iterator[Owned]:
    """ "As asked by Brasilia", "a demand echoed by the bloc and Oslo": each that is named there."""
    for match in _AS_ASKED.finditer(scene.document.plain, sentence.start, sentence.end):
        whose = next(name for name in ("whose", "who", "echo") if match[name] is not None)
        begin = match.start(whose)
        for party in within(scene.parties, begin, begin + (_ECHOES if whose == "echo" else 1)):
            by = party_at(scene, party.start)
            if by is not None:
                yield Owned("demand", by, match)


def answered_by_itself(scene: Scene, sentence: Sentence) -> tuple[Subject, re.Match[str]] | None:
    """ "What do the rebels want?", the report asks. "First of all, the release of prisoners"."""
    match = _WITHOUT_A_VERB.match(scene.document.plain, sentence.start, sentence.end)
    if match is None or sentence.index == 0:
        return None
    before = scene.document.sentences[sentence.index - 1]
    asked = _WHAT_THEY_WANT.search(scene.document.plain, before.start, before.end)
    if asked is None:
        return None
    by = subject_before(scene, scene.document.token_at(asked.start("verb")), before)
    return (by, match) if by is not None and by.party is not None else None


def _kind_of(noun: str) -> str:
    if noun.lower() == "red line":
        return "red_line"
    return "offer" if noun.lower() in _OFFERED else "demand"


def _of_a_people(scene: Scene, match: re.Match[str]) -> Subject | None:
    """ "A Cuban demand for an end to it" is Cuba's."""
    party = scene.party_ending(match.start() - 1)
    if party is None or party.kind != "demonym" or not scene.outside_quotation(match.start()):
        return None
    return _party_ending(scene, match.start() - 1)


def _party_ending(scene: Scene, offset: int) -> Subject | None:
    party = scene.party_ending(offset)
    if party is None:
        return None
    return Subject("party", party.text, party.start, party.end, None, party.key, (party.key,))
