"""Who makes a move: the subject of its clause, the speaker of its quotation, or the reporter's source."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from talks.reading.findings import DemandFound, Finding, ResponseFound
from talks.reading.grammar.clauses import main_subject, subject_before
from talks.reading.grammar.entities import entity_starting
from talks.reading.grammar.whose import POSSESSIVES, by_its_name, named_by_its_noun, of_whose
from talks.reading.moves import moves
from talks.reading.moves.crowds import crowd
from talks.reading.moves.houses import named_house
from talks.reading.moves.single_voices import of_his_house, of_where_he_sits
from talks.reading.moves.stand_ins import before_auxiliaries, the_others, the_two, who_did_it_to, who_says_so
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.speech.attribution import Utterance
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene, Subject

_ANIMATE = word_set(
    "rebels militants guerrillas insurgents separatists opposition mediators resistance sides parties "
    "factions "
    "negotiators fighters hardliners junta allies neighbours neighbors partners lawmakers delegates "
    "governments forces troops fighters mercenaries soldiers "
    "countries nations states islands ministers leaders states-parties"
)
_BOTH = re.compile(
    r"\b(?:both|two|warring|rival) (?:sides|delegations|parties|governments|teams|countries|camps|capitals"
    r"|neighbou?rs|leaders|presidents|ministers|banks|groups|movements|states|nations|republics)\Z",
    re.I,
)
_ONLOOKERS = word_set(
    "analyst analysts expert experts observer observers protesters demonstrators residents families relatives"
    " activists campaigners unions farmers settlers villagers critics scholars academics commentators "
    "economists"
    " rights charities villager resident survivors hostages students businesses exporters investors economist"
)
_OFFICERS = word_set(
    "negotiators delegates ministers leaders members officials diplomats countries nations states people"
    " companies manufacturers industry sources lawmakers ambassadors"
)
_CATENATIVE = word_set(
    "continue continues continued began went used came tends kept wants hopes plans managed"
)
_GENERIC = word_set(
    "party side delegation team government ministry department commission body office committee agency camp"
    " administration company panel court parliament leadership authorities"
)
_ANYBODY = word_set("whoever whatever everything everyone nobody anybody anyone somebody nothing what no")
_DECIDES = word_set("resolved decided decreed ruled voted agreed replied")
_REPORTS = _DECIDES | cues.SPEECH_VERBS.keys() | {"according"}
_BESIDE_A_VERB = cues.AUXILIARIES | cues.ADVERBS
_COPULA = word_set("is are was were be as remain remains remained would being")
_CLAUSE_END = re.compile(
    r";|, (?:but|while|although|whereas)\b|[,\"]? and (?:has|have|had|is|was|will|would) |[.?!] (?=[A-Z])"
)
_ACRONYM = re.compile(r"[A-Z]{3,}")
_JOINS = re.compile(r"(?:,| and) ")
_MADE_CLEAR = re.compile(
    r"\b(?:(?:made|makes|making) (?:it )?(?:\w+ )?(?:clear|plain)|put it (?:\w+|this way)|convey(?:s|ed)"
    r"|(?:was|is) (?:blunt|clear|firm|adamant|categorical)|message (?:was|is))\b"
)
# "Fumio Kishida | and South Korean President" Yoon
_NAME_AND_POST = 70  # characters
_JOINED = re.compile(r" and (?:the |its |his |her )?(?:[\w'-]+ ){0,6}\Z")
_BOTH_SIDES = re.compile(
    r"\b(?:two sides|both sides|sides|parties|both|two countries|two leaders|ministers|leaders|envoys"
    r"|negotiators|delegations|teams|diplomats|neighbou?rs|presidents|they)\Z",
    re.I,
)


# what takes a move back, how far before it, and the words without one of which it cannot stand
_NOT_MADE = (
    (moves.DENIED, 90, word_set("deny denies denied reject rejects rejected dismiss dismisses dismissed")),
    (moves.IN_CONDITION, 70, word_set("if whether unless")),
    (moves.ASSURED, 90, word_set("that")),
)


class Speakers:
    """Whose words each offset of the text is: attributed quotations only."""

    def __init__(self, said: list[Utterance]) -> None:
        parts = [(part, utterance.attribution.speaker) for utterance in said for part in utterance.parts]
        self._parts = sorted(parts, key=lambda item: item[0].start)
        self._starts = [part.start for part, _ in self._parts]

    def of(self, offset: int) -> Subject | None:
        index = bisect_right(self._starts, offset) - 1
        if index >= 0 and offset < self._parts[index][0].end:
            return self._parts[index][1]
        return None


def each_party(scene: Scene, sentence: Sentence, finding: Finding) -> Iterator[Finding]:
    """ "Cairo and Khartoum want": the same move of each party that its subject names."""
    payload = cast("DemandFound | ResponseFound", finding.payload)
    if payload.by is None and _BOTH.search(payload.by_text):
        for key in the_two(scene):
            yield replace(finding, payload=replace(payload, by=key), confidence=_OF_BOTH * finding.confidence)
        return
    yield finding
    start = scene.document.plain.find(payload.by_text, sentence.start, sentence.end)
    if payload.by is None or start < 0 or not _JOINS.search(payload.by_text):
        return
    seen = {payload.by}
    for party in within(scene.parties, start, start + len(payload.by_text)):
        if party.key not in seen and party.part == "actor":
            seen.add(party.key)
            yield replace(finding, payload=replace(payload, by=party.key, by_text=party.text))


def matches(scene: Scene, sentence: Sentence, table: moves.Moves) -> Iterator[tuple[str, re.Match[str]]]:
    """Every place where a verb of the table begins a move, left to right, the first pattern first."""
    if table.words.isdisjoint(sentence.words):
        return
    plain, end = scene.document.plain, sentence.end
    tokens = scene.document.tokens[sentence.first : sentence.last]
    for token in [token for token in tokens if token.low in table.words]:
        for kind, pattern, others in table.beginning(token.low, plain, token.end):
            if others is not None and others.isdisjoint(sentence.words):
                continue
            match = pattern.match(plain, token.start, end)
            if match is not None:
                yield kind, match


def mover(scene: Scene, speakers: Speakers, sentence: Sentence, start: int, said_of: bool) -> Subject | None:
    """Who makes the move whose verb begins at `start`; `said_of` when only a speaker can make it."""
    quoted = not scene.outside_quotation(start)
    speaker = speakers.of(start) if quoted else _reported_by(scene, sentence, start)
    if quoted and speaker is None:
        return None
    speaker = speaker and of_where_he_sits(scene, speaker)
    index = scene.document.token_at(start)
    passive = re.match(
        r"(?!st)\w+ (?:down |out |aside |off |to )?by (?:both )?", scene.document.plain[start : start + 30]
    )
    if passive:
        return _accepted(
            scene, entity_starting(scene, scene.document.token_at(start + passive.end()), sentence)
        )
    if _is_not_made(scene, sentence, start):
        return None
    if said_of or (scene.document.tokens[index].low in _COPULA and _is_thing(scene, index, sentence)):
        return speaker
    if _first_person(scene, index, sentence):
        return speaker
    found = who_says_so(scene, index, sentence) or subject_before(
        scene, _over_catenative(scene, index), sentence
    )
    they = before_auxiliaries(scene, index)
    if quoted and scene.document.tokens[they].low == "they":
        return the_others(scene, they, speaker)
    if found is None and _is_participle(scene, index):
        found = main_subject(scene, sentence)  # "insisted on talks, declining the call"
    if found is None:
        found = who_did_it_to(scene, sentence, start)
    if not quoted and (found is None or (found.kind == "unknown" and _accepted(scene, found) is None)):
        found = named_house(scene, index, sentence) or found
    if found is None and not quoted:
        found = crowd(scene, index, sentence)
    if found is None or _is_hypothetical(scene, sentence, found):
        return None
    if speaker is not None and not quoted and _is_onlooker(speaker):
        return None  # "analysts say that Iran will never accept it"
    if not quoted and found.party is None and found.kind != "person":
        together = crowd(scene, index, sentence)
        if together is not None:
            return together
    found = of_whose(scene, _accepted(scene, named_by_its_noun(scene, found)), speaker, start)
    if found is None or _is_nobodys(found):
        return None
    return of_where_he_sits(scene, of_his_house(scene, by_its_name(scene, found)))


def _is_not_made(scene: Scene, sentence: Sentence, start: int) -> bool:
    """ "Denied that it had agreed", "if it agrees", "a guarantee that it will agree": no move."""
    plain = scene.document.plain
    return any(
        pattern.search(plain, max(sentence.start, start - reach), start)
        for pattern, reach, words in _NOT_MADE
        if not words.isdisjoint(sentence.words)
    )


def object_of(
    scene: Scene, by: Subject | None, start: int, end: int, kind: str = ""
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Of whom: the parties named right after the verb, as keys and as written."""
    keys: list[str] = []
    texts: list[str] = []
    for party in within(scene.parties, start, min(end, start + 90)):
        if (
            party.part in ("modifier", "place")
            or (by and party.key == by.party)
            or (
                party.preposition in ("for", "with", "by")
                and not (kind == "offer" and party.preposition == "with")
            )
        ):
            continue
        if keys and scene.document.plain[party.start - 5 : party.start] != " and ":
            break
        if party.key not in keys:
            keys.append(party.key)
            texts.append(party.text)
    return tuple(keys), tuple(texts)


def subject_as_object(
    scene: Scene, sentence: Sentence, by: Subject, start: int
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """ "Kosovo must establish": the move is on the subject of the verb."""
    found = subject_before(scene, scene.document.token_at(start), sentence)
    if found is None or found.party == by.party or _accepted(scene, found) is None:
        if found is not None and found.party is not None:
            return (), ()
        before = scene.document.plain[max(sentence.start, start - 8) : start].lower()
        return (
            object_of(scene, by, max(sentence.start, start - 80), start)
            if re.search(r"\b(?:it|they) \Z", before)
            else ((), ())
        )
    return ((found.party,) if found.party else ()), (found.text,)


_OF_BOTH = 0.8
_NEAR = 24  # characters: "we will | not | accept", told before who says so


def negated(scene: Scene, by: Subject, start: int) -> bool:
    """ "Did not offer to": nothing was offered."""
    first = by.end if by.end <= start else max(0, start - _NEAR)
    return bool(moves.NEGATION.search(scene.document.plain[first:start].lower()))


def clause_end(scene: Scene, sentence: Sentence, start: int) -> int:
    """Where the clause of a move ends: a semicolon, a contrast, the end of its quotation or sentence."""
    quotation = scene.document.quotation_at(start)
    limit = min(quotation.end if quotation else sentence.end, sentence.end)
    stop = _CLAUSE_END.search(scene.document.plain[start:limit])
    return start + stop.start() if stop else limit


def condition_in(scene: Scene, sentence: Sentence) -> str | None:
    match = moves.CONDITION.search(scene.document.plain, sentence.start, sentence.end)
    return scene.document.text[match.start() : match.end()].strip() if match else None


def are_both(by: Subject) -> bool:
    """ "Both delegations": each of the two, where what they do is done to a third."""
    return by.party is None and _BOTH.search(by.text) is not None


def is_together(by: Subject) -> bool:
    """ "The two sides agreed": nobody answered anybody."""
    return by.party is None and bool(_BOTH_SIDES.search(by.text))


def is_joint(scene: Scene, by: Subject) -> bool:
    """Another person or party stands before "and"."""
    first = max(0, by.start - _NAME_AND_POST)
    joined = _JOINED.search(scene.document.plain[first : by.start])
    if len(by.parties) > 1:
        return True
    end = first + joined.start() if joined else 0
    return joined is not None and (
        scene.party_ending(end) is not None or scene.person_ending(end) is not None
    )


def is_private(by: Subject) -> bool:
    """Somebody of no known party, or unnamed: the record cannot place what he wants or refuses."""
    words = by.text.lower().split()
    if by.party is not None:
        return False
    named = len(words) > 1 and all(word[0].isupper() for word in by.text.split())  # "Democratic Party"
    described = named or (len(words) > 2 and words[0] not in POSSESSIVES)  # "the Saudi-backed government"
    if by.kind == "role":
        return not (described and words[0] == "the")
    return by.kind == "person" or words[0] in POSSESSIVES or (words[-1] in _GENERIC and not described)


def _reported_by(scene: Scene, sentence: Sentence, start: int) -> Subject | None:
    """The speaker of the sentence, when its verb of speech governs this clause."""
    speaker = _last_to_speak(scene, sentence, start) or main_subject(scene, sentence)
    clear = _MADE_CLEAR.search(scene.document.plain, sentence.start, start)
    if clear is not None:
        return subject_before(scene, scene.document.token_at(clear.start()), sentence) or speaker
    if speaker is None:
        return None
    return None if _REPORTS.isdisjoint(sentence.words) else speaker


def _last_to_speak(scene: Scene, sentence: Sentence, start: int) -> Subject | None:
    """ "A insists on X, while B says any deal must": the last of several who speak before the move."""
    tokens = scene.document.tokens
    spoken = [
        index
        for index in range(sentence.first, scene.document.token_at(start))
        if tokens[index].low in cues.SPEECH_VERBS and scene.outside_quotation(tokens[index].start)
    ]
    return subject_before(scene, spoken[-1], sentence) if len(spoken) > 1 else None


def _is_participle(scene: Scene, index: int) -> bool:
    tokens = scene.document.tokens
    return tokens[index].low.endswith("ing") and tokens[index - 1].text == ","


def _is_thing(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "These are non-starters", "membership is a red line": the subject is what is talked of."""
    found = subject_before(scene, index, sentence)
    return found is None or found.kind == "unknown"


def _first_person(scene: Scene, index: int, sentence: Sentence) -> bool:
    tokens = scene.document.tokens
    for cursor in range(index - 1, max(sentence.first - 1, index - 6), -1):
        if tokens[cursor].low in ("we", "i", "let"):
            return True
        if tokens[cursor].low not in _BESIDE_A_VERB and not tokens[cursor].low.endswith("ly"):
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
    return index


def _is_onlooker(subject: Subject) -> bool:
    """Analysts, residents and protesters are no party to the talks."""
    return subject.party is None and bool(set(subject.text.lower().split()) & _ONLOOKERS)


def _is_nobodys(found: Subject) -> bool:
    """ "Our industry", "negotiators from 194 countries": nobody whom the record could name."""
    words = found.text.lower().split()
    several = found.kind in ("role", "unknown", "body") and bool(set(words[:2]) & _OFFICERS)
    return found.party is None and (several or words[0] in ("our", "my"))


def _accepted(scene: Scene, found: Subject | None) -> Subject | None:
    """A known party, somebody's role, or a noun that can act; plans and crises demand nothing."""
    if found is not None and found.party is None and set(found.text.lower().split()) & cues.DOCUMENTS:
        return None  # "a joint statement urging": nobody's alone
    if found is None or found.kind != "unknown":
        return found if found is None or not _is_onlooker(found) else None
    words = found.text.split()
    if _is_onlooker(found) or words[0].lower() in _ANYBODY:
        return None
    if words[0].lower() in POSSESSIVES | {"our"}:
        return found  # whose, the speaker tells
    if words[-1].lower() in _ANIMATE or {word.lower() for word in words} & _ANIMATE:
        return found
    sentence = scene.document.sentence_at(found.start)
    proper = words[-1][0].isupper() and words[-1].lower() not in cues.NOT_NAMES
    return (
        found
        if proper
        and sentence is not None
        and (
            found.start > sentence.start
            or len(words) > 1
            or _ACRONYM.fullmatch(words[0])
            or _is_named_elsewhere(scene, words[0], found.start)
        )
        else None
    )


def _is_named_elsewhere(scene: Scene, word: str, start: int) -> bool:
    """ "Wadi Zuro asks": a name, where it stands with its capital inside another sentence; no city."""
    if any(place.start == start for place in scene.places):
        return False
    return re.search(rf"[a-z,] {re.escape(word)}\b", scene.document.plain) is not None
