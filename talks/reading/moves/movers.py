"""Who makes a move: the subject of its clause, the speaker of its quotation, or the reporter's source."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from talks.reading.findings import DemandFound, Finding, ResponseFound
from talks.reading.grammar.appositions import PREPOSITIONS
from talks.reading.grammar.called_again import called_again
from talks.reading.grammar.clauses import main_subject, subject_before
from talks.reading.grammar.entities import entity_ending, entity_starting
from talks.reading.grammar.openers import opening_subject
from talks.reading.grammar.whose import by_its_name, named_by_its_noun, of_whose
from talks.reading.moves import moves
from talks.reading.moves.accepted import accepted, is_nobodys, is_onlooker, is_ruling_party
from talks.reading.moves.both_sides import beside, both_of_them, names_both
from talks.reading.moves.crowds import crowd, not_of_its_members, of_its_members, of_themselves
from talks.reading.moves.highlights import bare
from talks.reading.moves.houses import named_house
from talks.reading.moves.last_named import just_named, last_named
from talks.reading.moves.not_made import is_not_made
from talks.reading.moves.papers import PAPERS, written_by
from talks.reading.moves.passages import without_inner_dots
from talks.reading.moves.releases import issuer
from talks.reading.moves.reported import reported_by, who_goes_before
from talks.reading.moves.single_voices import of_his_house, of_where_he_sits
from talks.reading.moves.stand_ins import (
    BESIDE_VERBS,
    before_auxiliaries,
    behind_its_subject,
    of_the_only_group,
    reads_a_paper,
    the_others,
    the_two,
    who_did_it_to,
    who_goes_on,
    who_is_accused,
    who_says_so,
    with_the_next,
)
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.speech.utterance import Utterance
from talks.reading.who.scene import Scene, Subject

_CATENATIVE = word_set(
    "continue continues continued continuing began went used came tends kept wants hopes plans managed "
    "decided decides intend intends intended plan planned voted votes chose opted resolved"
)
_KEEPS = word_set("keep keeps kept began begun started")  # "keeps | demanding"
_REACTED = word_set("responded replied reacted countered answered retaliated began opened started responds")
_JOINED_IN = word_set("joined joins join united unites followed follows")  # "joined her in | calling for"
_NO_PARTICIPLE = (
    cues.AUXILIARIES | cues.ADVERBS | PREPOSITIONS | word_set("of without than as who which that")
)
_COPULA = word_set("is are was were be as remain remains remained would being")
# "met on Monday, with the rebels | demanding"
_WITH = re.compile(r", with (?!him|her|them|it\b)[^,;.\"]{2,50} \Z")
_CLAUSE_END = re.compile(
    r";|, (?:but|while|although|whereas)\b|[,\"]? and (?:has|have|had|is|was|will|would) |[.?!] (?=[A-Z])"
)
_GOES_ON = re.compile(r"\w[\"'] \w")  # "will "never accept" the terms"
# "Fumio Kishida | and South Korean President" Yoon
_NAME_AND_POST = 70  # characters
# "laid before the two parties by | Egypt", "turned down by the majority of | the union's members"
_PASSIVE = re.compile(
    r"(?!st)\w+ (?:down |out |aside |off |to |for |on )?(?:(?:before|to) (?:the|both) \w+(?: \w+)? )?"
    r"by (?:both )?(?:(?:(?:an?|the) )?(?:[a-z]+ ){0,2}(?:majority|most|some|all|\w+-thirds) of )?(?!\Z)"
)
# "Thailand's peace panel and the | BRN": no verb stands between
_BEGINS_WITH = re.compile(
    r"(?:(?!(?:and|but|is|are|was|were|has|have|had|will|would|that|said)\b)[\w'.-]+(?<!ed) ){1,6}and"
    r" (?:the |its |his |her )?(?:[\w'-]+ ){0,3}"
)
_JOINED = re.compile(r" and (?:the |its |his |her )?(?:(?!(?:said|says|told|that)\b)[\w'-]+ ){0,6}\Z")
_ITS_BODY = re.compile(r" (?:government|authorities|army|side|delegation|movement|rebels)\Z")
_TO_WHOM = re.compile(
    r" (?:to|with|met|telephoned|phoned|called)(?: the)?"
    r" (?:(?:[A-Za-z]+ ){1,3}of (?:the )?(?:[A-Z][\w-]+, (?:Dr\.? )?)?)?\Z"
)
_IS_SO = re.compile(r"\b(?:is|are|was|were|be|been|remain(?:s|ed)?|stands?|stood|'re|'s)(?: [\w-]+){0,2} \Z")
_OF_A_NAME = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+\Z")  # "told the Associated | Press"
_WE_INSERTED = re.compile(r"\b(?:[Ww]e|I) [\[(][^\])]{2,60}[\])] \Z")  # "we [the government] | reject it"


class Speakers:
    """Whose words each offset of the text is: attributed quotations only."""

    def __init__(self, said: list[Utterance]) -> None:
        parts = [(part, utterance.attribution.speaker) for utterance in said for part in utterance.parts]
        self._parts = sorted(parts, key=lambda item: item[0].start)
        self._starts = [part.start for part, _ in self._parts]
        self.movers: dict[tuple[int, bool], Subject | None] = {}  # by the verb, sought once

    def of(self, offset: int) -> Subject | None:
        index = bisect_right(self._starts, offset) - 1
        if index >= 0 and offset < self._parts[index][0].end:
            return self._parts[index][1]
        return None


def each_party(scene: Scene, sentence: Sentence, finding: Finding) -> Iterator[Finding]:
    """ "Cairo and Khartoum want": the same move of each party that its subject names."""
    payload = cast("DemandFound | ResponseFound", finding.payload)
    if payload.by is None and names_both(payload.by_text):
        for key in just_named(scene, sentence, payload.by_text) or the_two(scene):
            yield replace(finding, payload=replace(payload, by=key))
        return
    yield finding
    for key, text in beside(scene, sentence, payload.by, payload.by_text).items():
        if key != payload.by:
            yield replace(finding, payload=replace(payload, by=key, by_text=text))


def matches(scene: Scene, sentence: Sentence, table: moves.Moves) -> tuple[tuple[str, re.Match[str]], ...]:
    """Every place where a verb of the table begins a move, left to right, the first pattern first."""
    told = scene.moves_told.setdefault(table, {})
    if sentence.index not in told:
        told[sentence.index] = tuple(_matches(scene, sentence, table))
    return told[sentence.index]


def _matches(scene: Scene, sentence: Sentence, table: moves.Moves) -> Iterator[tuple[str, re.Match[str]]]:
    opening = sentence.indices(table.words)
    if not opening:
        return
    plain, end = without_inner_dots(scene), sentence.end
    unmarked, parts = bare(scene, sentence), sentence.parts
    for token in [scene.document.tokens[index] for index in opening]:
        if token.text[0].isupper() and _OF_A_NAME.search(plain, max(0, token.start - 12), token.end):
            continue
        for row, needed in table.beginning_with_needs(token.low, plain, token.end):
            if needed is not None and needed.isdisjoint(parts):
                continue
            kind, pattern, others = row
            if others is not None and others.isdisjoint(sentence.words):
                continue
            match = pattern.match(plain, token.start, end)
            if match is not None and not (token.low == "opposed" and _is_trait(plain, token.start)):
                yield kind, match
        if unmarked is not None and unmarked.goes_on_behind(token.start):
            rows = table.beginning(token.low, unmarked.text, unmarked.end_of(token.end))
            yield from unmarked.matches(rows, token.start, plain)


def _is_trait(plain: str, start: int) -> bool:
    """ "Groups | opposed to the government": what they are; "is opposed to it", "opposed the plan" answer."""
    return plain.startswith("opposed to ", start) and not _IS_SO.search(plain, max(0, start - 40), start)


def mover(scene: Scene, speakers: Speakers, sentence: Sentence, start: int, said_of: bool) -> Subject | None:
    """Who makes the move whose verb begins at `start`; `said_of` when only a speaker can make it."""
    if (start, said_of) not in speakers.movers:
        speakers.movers[start, said_of] = _mover(scene, speakers, sentence, start, said_of)
    return speakers.movers[start, said_of]


def _mover(scene: Scene, speakers: Speakers, sentence: Sentence, start: int, said_of: bool) -> Subject | None:
    index = behind_its_subject(scene, start)
    quoted = not scene.outside_quotation(start) and index == scene.document.token_at(start)
    speaker = speakers.of(start) if quoted else reported_by(scene, sentence, start) or issuer(scene, start)
    if quoted and speaker is None:
        speaker = who_goes_before(scene, sentence, start)
    if quoted and speaker is None:
        return None
    if speaker is not None and speaker.kind == "unknown" and accepted(scene, speaker) is None:
        speaker = None  # "the land asked for should be given back": no land says so
    speaker = speaker and of_his_house(scene, of_where_he_sits(scene, speaker))
    if is_not_made(scene, sentence, start):
        return None
    passive = _PASSIVE.match(scene.document.plain, start, sentence.end)
    if passive:
        found = entity_starting(scene, scene.document.token_at(passive.end()), sentence)
        return accepted(scene, with_the_next(scene, found))
    if said_of or (scene.document.tokens[index].low in _COPULA and _is_thing(scene, index, sentence)):
        return speaker
    if _first_person(scene, index, sentence):
        return speaker
    they = before_auxiliaries(scene, index)
    if quoted and scene.document.tokens[they].low == "they":
        return the_others(scene, they, speaker) if _asked(scene, start) else None
    found = _doer(scene, sentence, index) if quoted else _named_doer(scene, sentence, index)
    found = found if quoted else written_by(scene, sentence, index, found, speaker)
    if found is None or _is_hypothetical(scene, sentence, found):
        return None
    if speaker is not None and not quoted and is_onlooker(speaker):
        return None  # "analysts say that Iran will never accept it"
    if not quoted:
        found = not_of_its_members(scene, sentence, found)
    found = named_by_its_noun(scene, of_themselves(found))
    if not quoted and found.party is None and found.kind != "person":
        together = crowd(scene, index, sentence)
        if together is not None:
            return together
    if found.kind == "unknown":  # "Araghchi said the country would not": his own
        own = of_whose(scene, found, speaker, start)
        found = own if own is not None and own.party is not None else found
    found = of_its_members(scene, found, start)
    found = of_whose(scene, accepted(scene, found), speaker, start)
    found = found and of_the_only_group(scene, found)
    if found is None or is_nobodys(found) or is_ruling_party(scene, found):
        return None
    return of_where_he_sits(scene, of_his_house(scene, by_its_name(scene, found)))


def _asked(scene: Scene, start: int) -> bool:
    """ "They asked us to": of the other side; "they want, they offer" may be anybody in a speaker's mouth."""
    return scene.document.plain.startswith("asked", start)


def _doer(scene: Scene, sentence: Sentence, index: int) -> Subject | None:
    """The subject of the verb at `index`; of a participle or a purpose, who did what it goes on from."""
    tokens = scene.document.tokens
    verb = _over_catenative(scene, index)
    if tokens[index].low.endswith("ing"):
        accused = who_is_accused(scene, sentence, tokens[index].start)
        if accused is not None:
            return accused
    found = who_says_so(scene, verb, sentence) or subject_before(scene, verb, sentence)
    found = called_again(scene, found)
    goes_on = _is_participle(scene, index)
    if goes_on and (teller := _teller_before(scene, index, sentence)) is not None:
        return teller
    if goes_on and _WITH.search(scene.document.plain, sentence.start, tokens[index].start):
        return entity_ending(scene, index - 1, sentence, anywhere=True)
    if goes_on and found is not None and _TO_WHOM.search(scene.document.plain, sentence.start, found.start):
        found = None  # "wrote to Puigdemont | rejecting it", "spoke with Peru's president, | urging calm"
    if goes_on and found is not None and not PAPERS.isdisjoint(found.text.lower().split()):
        found = None  # "issued a statement | urging"
    if found is None and (goes_on or not tokens[index].low.endswith("ing")):
        found = who_did_it_to(scene, sentence, tokens[index].start)
    if found is None and goes_on and not reads_a_paper(scene, sentence, tokens[index].start):
        found = main_subject(scene, sentence) or opening_subject(scene, index, sentence)
    return found


def _teller_before(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "China opposes it, the spokesperson said, | urging Washington": the spokesperson."""
    tokens = scene.document.tokens
    told = index - 2 > sentence.first and tokens[index - 1].text == ","
    return (
        subject_before(scene, index - 2, sentence)
        if told and tokens[index - 2].low in cues.SPEECH_VERBS
        else None
    )


def _named_doer(scene: Scene, sentence: Sentence, index: int) -> Subject | None:
    """In the report's own words also a house, a crowd, or "both"."""
    found = _doer(scene, sentence, index)
    if not _is_known(scene, found):
        found = _house_of(scene, index, sentence, found)
    return (
        found
        or both_of_them(scene, before_auxiliaries(scene, index), sentence)
        or crowd(scene, index, sentence)
        or who_goes_on(scene, index, sentence)
        or last_named(scene, index, sentence)
    )


def clause_end(scene: Scene, sentence: Sentence, start: int) -> int:
    """Where the clause of a move ends: a semicolon, a contrast, the end of its quotation or sentence."""
    quotation = scene.document.quotation_at(start)
    limit = sentence.end
    if quotation is not None and not _GOES_ON.match(scene.document.plain, quotation.end - 1):
        limit = min(quotation.end, sentence.end)
    stop = _CLAUSE_END.search(scene.document.plain[start:limit])
    return start + stop.start() if stop else limit


def condition_in(scene: Scene, sentence: Sentence) -> str | None:
    match = moves.CONDITION.search(scene.document.plain, sentence.start, sentence.end)
    return scene.document.text[match.start() : match.end()].strip() if match else None


def is_joint(scene: Scene, by: Subject) -> bool:
    """Another person or party stands before "and", or whoever the sentence begins with."""
    first = max(0, by.start - _NAME_AND_POST)
    joined = _JOINED.search(scene.document.plain[first : by.start])
    sentence = scene.document.sentence_at(by.start)
    if len(by.parties) > 1 or (
        sentence and _BEGINS_WITH.fullmatch(scene.document.plain, sentence.start, by.start)
    ):
        return True
    end = first + joined.start() if joined else 0
    if joined and (body := _ITS_BODY.search(scene.document.plain, first, end)):
        end = body.start()  # "the Colombian government and | the ELN"
    return joined is not None and (
        scene.party_ending(end) is not None or scene.person_ending(end) is not None
    )


def _is_participle(scene: Scene, index: int) -> bool:
    """ "Rose, demanding", "marched on the capital seeking": it goes on with what the same party did."""
    tokens = scene.document.tokens
    before = tokens[index - 1].text  # "in May | asking"
    joins = before == "in" and any(token.low in _JOINED_IN for token in tokens[max(0, index - 8) : index])
    return tokens[index].low.endswith("ing") and (joins or before not in _NO_PARTICIPLE)


def _is_thing(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "These are non-starters", "membership is a red line": the subject is what is talked of."""
    found = subject_before(scene, index, sentence)
    return found is None or found.kind == "unknown"


def _first_person(scene: Scene, index: int, sentence: Sentence) -> bool:
    tokens = scene.document.tokens
    if tokens[index - 1].text in ("]", ")"):
        return _WE_INSERTED.search(scene.document.plain, sentence.start, tokens[index].start) is not None
    for cursor in range(index - 1, max(sentence.first - 1, index - 6), -1):
        if tokens[cursor].low in ("we", "i", "let"):
            return True
        if tokens[cursor].low not in BESIDE_VERBS and not tokens[cursor].low.endswith("ly"):
            return False
    return False


def _is_hypothetical(scene: Scene, sentence: Sentence, found: Subject) -> bool:
    before = scene.document.plain[max(sentence.start, found.start - 30) : found.start]
    return bool(moves.HYPOTHETICAL.search(before))


def _over_catenative(scene: Scene, index: int) -> int:
    """ "Ukraine continues to | demand": the verb whose subject it is."""
    tokens = scene.document.tokens
    if index >= 2 and tokens[index - 1].low == "to" and tokens[index - 2].low in _CATENATIVE:
        return index - 2
    if tokens[index].low.endswith("ing"):
        by = tokens[index - 1].low == "by" and tokens[index - 2].low in _REACTED
        return index - 2 if by else index - (tokens[index - 1].low in _KEEPS)
    return index


def _house_of(scene: Scene, index: int, sentence: Sentence, found: Subject | None) -> Subject | None:
    """ "The League of Growers, represented by A, | wants": the league, where A is of no party."""
    house = named_house(scene, index, sentence)
    if house is None or (found is not None and found.kind == "person" and house.start == found.start):
        return found  # "A, who chairs a group in Delta": no house is called A
    return house


def _is_known(scene: Scene, found: Subject | None) -> bool:
    """A person of a party, a body, a role, or words that can act."""
    if found is None or found.kind == "unknown":
        return accepted(scene, found) is not None
    return found.kind != "person" or found.party is not None
