"""Moves told by a noun and whose it is: "Iran's demand is", "a call by Ankara for", "a Cuban request to"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from talks.reading.grammar.clauses import main_subject, subject_before
from talks.reading.grammar.entities import entity_ending, entity_starting
from talks.reading.grammar.whose import named_by_its_noun, owner_of_noun, party_at
from talks.reading.moves.makers import together
from talks.reading.moves.not_made import DENIED, IN_CONDITION
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene, Subject

_NOUN = (
    r"(?P<noun>demand|request|(?:pre-?)?condition|offer|proposal|terms|requirement|plan|list of demands"
    r"|price|position(?= is that [^.;\"]{2,60}\b(?:must|should|cannot|ha(?:s|ve) to)\b)"
    r"|wish|wish list|priority|minimum|petition|ask|plea|counter-demand|red line)s?"
)
_NOT_ANSWERED = (
    r"(?! (?:not|un|clear|known|reject|accept|met\b|being|welcomed|dismissed|turned|under|on the table"
    r"|still|ready|refused|granted|put|reflected|heard|fulfilled|satisfied|addressed|taken|considered"
    r"|well|written|repeated|echoed|ignored|answered|supported|backed|denied|familiar|among|longer"
    r"|shorter|plain|simple|high))"
)
# "Iran's own request is that", "Moscow's main demand remains"
_OWN = Wording(
    r"(?:'s|s'|\b(?P<pronoun>[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)) (?:[\w-]+ ){0,2}?"
    + _NOUN
    + r"(?: (?:for|to|before|in|at|on|over|about) (?:[\w'-]+ ){1,7}?|, [\w' ]{3,30},)? ?"
    r"(?::(?! \")|(?:is|was|are|were|remains?|includes?|included|would|call(?:s|ed)? for|envisage[sd]?"
    r"|foresees?|provides? for|divides?|gives?|leaves?|sets?|allows?|limits?|asks?|demands?|requires?"
    r"|offers?|contains?|foresaw|stipulates?|(?:begins?|opens?|starts?) with)\b)" + _NOT_ANSWERED
)
# "Peru's offer of a loan stands", "its proposal to share the river remains on the table"
_STANDS = Wording(
    r"(?:'s|s'|\b(?P<pronoun>[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)) (?:[\w-]+ ){0,2}?(?P<noun>offer|proposal)"
    r"(?: (?:for|to|of|that) (?:[\w'%.-]+ ){1,8}?)? ?(?:still )?(?:stands|stood|(?:is|was|remain(?:s|ed)?)"
    r" (?:still )?(?:valid|open|on the table))\b"
)
# "a Cuban demand for", "European demands for", "the Iraqi demands include": whose it is stands before it
_OF_A_PEOPLE = Wording(
    r"\b(?P<noun>demand|call|request|proposal|offer|position|condition|plan)s? (?P<joint>(?:for"
    r"|(?:such as )?that|to) (?!be\b|us\b|them\b)|(?:includes?|included|provides? for|foresees?"
    r"|envisage[sd]?|(?:is|was) that|(?:is|are|was|were|remains?) (?:the|an?|full|complete|more) (?!talk"
    r"|subject|topic|reason|cause|result|work|one)(?:\w+ )?(?:\w+ (?:of|to|from|for|in|on)))\b"
    r"|would (?!be\b|not\b|require|need|have\b|mean\b)\w+)",
    re.I,
)
# "the rebels' demand for the release of", "backed down from its demand that"
_WITH_ITS_WORDS = Wording(
    r"(?:'s|s'|\b(?P<pronoun>its|their|his|her)) (?:[\w-]+ ){0,3}?(?<!\w{4}s )(?P<noun>demand|request"
    r"|offer|proposal|(?:pre-?)?condition|insistence|ultimatum|threat)s?"
    r" (?P<joint>that|to (?!the\b|(?-i:[A-Z]))|for|(?<=insistence )on|of (?!long\b|his\b|her\b|the past))\b"
    r"(?![^.;]{0,60}\b(?:fell through|forgotten|lapsed|expired|came to nothing)\b)",
    re.I,
)
# "reiterated Tokyo's demand": the verb tells it
_REPEATED = re.compile(
    r"\b(?:reiterat|repeat|renew|reaffirm|restat|reviv|improv|rais|sweeten|increas|revis|cut|voic"
    r"|express|issu|press|maintain|made|makes?|making)\w*"
    r" (?:[\w.-]+ ){0,3}[\w.-]*\Z",
    re.I,
)
# a demand that is only refused or dropped is told by its answer
_TURNED_DOWN = re.compile(
    _REPEATED.pattern
    + r"|\b(?:reject|refus|dismiss|den(?:y|ied)|turn\w* down|rebuff|ignor|drop|withdr[ae]w|abandon"
    r"|answer|meet|met\b"
    r"|gave up|given up|accept|agree|consider|discuss|stud[yi]|consent|bow)[^.;]{0,60}\Z",
    re.I,
)
# "a government proposal to", "Houthi and international demands that": who asks stands before the noun
_BEFORE_NOUN = Wording(
    r"(?P<who>\b(?:rebel|opposition|guerrilla|separatist)|\ban? (?:\w+ )?(?:government|union|army|ministry)"
    r"|(?-i:[A-Z])\w+(?= and))(?: and [\w-]+)? (?P<noun>demand|call|proposal|offer|threat)s?"
    r" (?P<joint>that|to (?!the\b|(?-i:[A-Z]))|for)\b",
    re.I,
)
_THAT_OTHERS = re.compile(r"that (?:the )?[A-Z]")  # "a proposal that Paraguay sell it": asked of others
# "demands from the United States that", "a call by Ankara for": the party follows, then what it asks
_OF_A_PARTY = Wording(
    r"(?<!phone )(?<!video )(?<!courtesy )(?<!would )(?<!will )(?<!to )\b(?P<noun>demand|call|request"
    r"|proposal|offer|petition"
    r"|appeal|requirement|condition)s? (?:from|by"
    r"|of) (?:the )?(?=[A-Z])(?P<rest>(?:(?-i:[A-Z])[\w.'-]+(?: (?-i:[A-Z])[\w.'-]+){0,3}, (?:the )?"
    r"(?=(?-i:[A-Z]))){0,3}[^.;,\"]{0,90}?)"
    r" (?P<joint>(?:is |was )?that|to|for)\b",
    re.I,
)
# "the opening of the corridor remains Baku's condition"
_IS_ITS = Wording(
    r"\b(?:is|are|was|were|remain(?:s|ed)?) (?:still |also |now )?(?:the )?(?:[\w.-]+ )?"
    r"(?:[\w.-]+(?:'s|s'|(?<=s)')|its|their) (?:[\w-]+ ){0,2}(?P<noun>condition|demand|price|priority"
    r"|requirement|request|wish)s?(?=[.,;]| for\b|\Z)"
)
# "has been a long-term demand of the front", "a key condition set by the rebels"
_SET_BY = Wording(
    r"(?P<is>\b(?:is|are|was|were|been|remain(?:s|ed)?) )?"
    r"\b(?:an?|the|(?:one|two|three|some|other)(?: of the)?) (?:[\w-]+ ){0,3}(?P<noun>demand|proposal"
    r"|(?:pre-?)?condition|plan|draft|ultimatum)s? (?:of|from|(?:set|placed|imposed|put|put forward"
    r"|laid down|raised|made|voiced|listed|submitted|tabled|advanced) by|(?(is)for|(?!)))"
    r" (?=(?P<rest>\w))",
    re.I,
)
# "under the Omani proposal, Iran would"
_UNDER_IT = Wording(
    r"\bunder (?:the |an? )?[\w.' -]{2,30}? (?P<noun>proposal|plan|offer|scheme|formula)\b[^.;]{0,60}?,? "
    r"(?:\w+ ){1,5}(?:would|will)\b",
    re.I,
)
# "chief among Cairo's demands is", "first on the union's list are"
_AMONG = Wording(
    r"\b(?:[Aa]mong|[Oo]n|[Oo]f) (?:the )?(?:[\w.-]+(?:'s|s'|(?<=s)')|its|their|[A-Z]\w+) (?:[\w-]+ ){0,2}"
    r"(?P<noun>demand|condition|request|grievance|list|wish list|priority|terms)s? (?:is|are|was|were)\b"
    + _NOT_ANSWERED
)
# "with duties falling, as asked by Brasilia", "as Kigali had demanded"
_AS_ASKED = Wording(
    r"\bas (?:(?:was |had been )?(?:sought|demanded|asked(?: for)?|requested|urged|required|wanted) by"
    r" (?:the )?"
    r"(?P<whose>(?=[A-Z]))|(?:the )?(?P<who>(?=[A-Z]))[\w' -]{2,30} (?:has |had )?(?:sought|demanded"
    r"|asked(?: for)?"
    r"|requested|urged|wanted|demands|requires|requests|wants|insists)(?=[.,;]|\Z))"
    r"|, an? (?:demand|call|request|position|wish) (?:echoed|shared|repeated|made|seconded|also made"
    r"|voiced) by (?:the )?"
    r"(?P<echo>(?=[A-Z]))"
)
# "stalled over | Taliban demands that", "a | Hamas demand for": no verb of theirs
_OVER = re.compile(
    r"\b(?:over|on|about|to|with|by|of|from|meet|into|against|for|an?|the|key|new|fresh|other) \Z"
)
_OPENING = 20  # characters: "On Monday its demand"
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
    "plea grievances grievance insistence ultimatum threat threats pre-condition pre-conditions"
)
_WORDED = _NOUNS - word_set("position positions terms price wish wishes list line lines minimum priority")
_OFFERED = frozenset({"offer", "proposal", "plan", "scheme", "formula", "draft"})


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
    told: set[int] = set()
    for match in (
        *_OWN.finditer(sentence, plain, start, end),
        *_STANDS.finditer(sentence, plain, start, end),
    ):
        told.add(match.start("noun"))
        owner = _possessor(scene, sentence, match)
        owner = owner and named_by_its_noun(scene, owner)
        named = owner is not None and (owner.party is not None or match["pronoun"])
        if owner is not None and named and scene.outside_quotation(match.start()):
            yield Owned(_kind_of(match["noun"]), owner, match)
    for match in _OF_A_PARTY.finditer(sentence, plain, start, end):
        by = party_at(scene, match.start("rest"))
        if by is not None:
            yield Owned(_kind_of(match["noun"]), together(scene, by), match, match.start("joint"))
    for match in _OF_A_PEOPLE.finditer(sentence, plain, start, end):
        by = _of_a_people(scene, match)
        if by is not None and not DENIED.search(sentence, plain, start, match.start()):
            others = _THAT_OTHERS.match(plain, match.start("joint")) is not None
            kind = "demand" if others else _kind_of(match["noun"])
            yield Owned(kind, by, match, match.start("joint"))
    yield from (one for one in _with_its_words(scene, sentence) if one.match.start("noun") not in told)
    for pattern in (_IS_ITS, _UNDER_IT, _AMONG):
        for match in pattern.finditer(sentence, plain, start, end):
            owner = owner_of_noun(scene, sentence, match.start("noun"), match.end("noun"))
            if owner is not None and owner.party is not None and scene.outside_quotation(match.start()):
                yield Owned(_kind_of(match["noun"]), owner, match)


def _with_its_words(scene: Scene, sentence: Sentence) -> Iterator[Owned]:
    """ "Its demand that", "a government proposal to", "a condition set by the rebels", unless turned down."""
    plain, start, end = scene.document.plain, sentence.start, sentence.end
    if _WORDED.isdisjoint(sentence.words):
        return
    for pattern in (_WITH_ITS_WORDS, _BEFORE_NOUN, _SET_BY):
        for match in pattern.finditer(sentence, plain, start, end):
            kind = _kind_of(match["noun"])
            told = _REPEATED if kind == "offer" else _TURNED_DOWN
            if told.search(plain, start, match.start()) or IN_CONDITION.search(
                sentence, plain, start, match.start()
            ):
                continue
            if not scene.outside_quotation(match.start()):
                continue
            by = _possessor(scene, sentence, match)
            by = by and named_by_its_noun(scene, by)
            if by is not None and by.party is not None:
                joint = match.start("joint") if pattern is not _SET_BY else None
                yield Owned(kind, together(scene, by), match, joint)


def _in_passing(scene: Scene, sentence: Sentence) -> Iterator[Owned]:
    """ "As asked by Brasilia", "a demand echoed by the bloc and Oslo": each that is named there."""
    for match in _AS_ASKED.finditer(sentence, scene.document.plain, sentence.start, sentence.end):
        whose = next(name for name in ("whose", "who", "echo") if match[name] is not None)
        begin = match.start(whose)
        for party in within(scene.parties, begin, begin + (_ECHOES if whose == "echo" else 1)):
            by = party_at(scene, party.start)
            if by is not None:
                yield Owned("demand", together(scene, by) if whose == "whose" else by, match)


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


def _possessor(scene: Scene, sentence: Sentence, match: re.Match[str]) -> Subject | None:
    """Whose noun it is: "its", "the rebels'", a word before it or the words after "by"."""
    whose = match.groupdict()
    if whose.get("rest") is not None:
        return entity_starting(scene, scene.document.token_at(match.start("rest")), sentence)
    if whose.get("pronoun") is not None:
        owner = _who_just_spoke(scene, sentence, match.start("pronoun"))
        owner = owner or owner_of_noun(scene, sentence, match.end("pronoun") + 1, match.end("noun"))
        return owner if owner is None or _is_told_of(scene, sentence, owner, match.start("pronoun")) else None
    if whose.get("who") is not None:
        return _named_at(scene, sentence, match.end("who"))
    return _named_at(scene, sentence, match.start() + (match.group()[0] != "'"))


def _who_just_spoke(scene: Scene, sentence: Sentence, offset: int) -> Subject | None:
    """ "While B repeated that | his red lines are": B's, whoever spoke before him."""
    tokens, index = scene.document.tokens, scene.document.token_at(offset)
    if index - 2 <= sentence.first or tokens[index - 1].low != "that":
        return None
    told = tokens[index - 2].low in cues.SPEECH_VERBS
    return subject_before(scene, index - 2, sentence) if told else None


def _is_told_of(scene: Scene, sentence: Sentence, owner: Subject, offset: int) -> bool:
    """ "Ford sweetened its offer", where nobody knows Ford: "its" is not of the union named before."""
    opens = offset - sentence.start <= _OPENING
    named = (party.key for party in within(scene.parties, sentence.start, offset))
    people = (mention.person.party for mention in scene.people.between(sentence.start, offset))
    return opens or owner.party in {*named, *people} or _acts(scene, sentence, owner)


def _acts(scene: Scene, sentence: Sentence, owner: Subject) -> bool:
    """ "The group has not backed down from its demand": whoever the sentence is about."""
    about = main_subject(scene, sentence)
    return about is not None and about.party == owner.party


def _named_at(scene: Scene, sentence: Sentence, end: int) -> Subject | None:
    """The party, person or role whose words end there, also the adjective of a people."""
    found = entity_ending(scene, scene.document.token_at(end - 1), sentence, anywhere=True)
    return found or _party_ending(scene, end)


def _kind_of(noun: str) -> str:
    if noun.lower() == "threat":
        return "threat"
    if noun.lower() == "red line":
        return "red_line"
    return "offer" if noun.lower() in _OFFERED else "demand"


def _of_a_people(scene: Scene, match: re.Match[str]) -> Subject | None:
    """ "A Cuban demand for an end to it" is Cuba's."""
    party = scene.party_ending(match.start() - 1)
    if party is None or not scene.outside_quotation(match.start()):
        return None
    if party.kind != "demonym" and not (
        party.actor_kind == "group"
        and _OVER.search(scene.document.plain, max(0, party.start - 20), party.start)
    ):
        return None
    return _party_ending(scene, match.start() - 1)


def _party_ending(scene: Scene, offset: int) -> Subject | None:
    party = scene.party_ending(offset)
    if party is None:
        return None
    return Subject.of_party(party)
