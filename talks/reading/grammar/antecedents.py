"""Whom "he", "she", "it" and "they" mean: who spoke, was told of or opened a sentence before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from talks.reading.grammar.genders import gender_of
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who import callings
from talks.reading.who.cast import PersonMention
from talks.reading.who.mentions import PartyMention, within
from talks.reading.who.scene import Scene, Subject

_OPENS = 0.05  # likewise the party that opens a sentence in which somebody else speaks
LARGEST_CAST = 60  # people
LONGEST_ROLE = 6  # tokens
_ACCORDING = re.compile(
    r"(?:, a|(?<!\w)A)ccording to (?P<source>(?:two |three |some |both |the |[A-Z]\w+ |\w+ )?(?:\w+ )?"
    r"(?:officials|diplomats|sources|people|aides|advisers|delegates|negotiators|mediators|witnesses))\b"
)
_CONDITION = re.compile(r"\W*(?:If|Unless|Should|Once|In case)\b[^,;.\"]{3,120}, ")
_NO_SUBJECT_AFTER = cues.LOCATIVE | cues.TOPIC | {"with", "by", "for"}
_NO_ACTOR_AFTER = _NO_SUBJECT_AFTER | {"of", "and"}
_TITLES = callings.HEADS | callings.MODIFIERS | callings.HONORIFICS | callings.RANKS | callings.LINKS
_BESIDES = word_set("with to alongside beside against")
_BEFORE_A_NAME = (_TITLES | word_set("the his her its their counterpart colleague ,")) - _BESIDES
_ACT = word_set("government army side presidency authorities delegation team ministry")
_READS = frozenset(
    {"reads", "read", "runs", "went", "goes", "continues", "continued", "concludes", "ends", "ended"}
)
_ASKS = frozenset({"what", "and", "how", "why", "where"})
_LONGEST_TITLE = 9  # tokens before a name
_OPENING = 2  # tokens: "also he"
_SILENT = 1.6  # likewise an office, before somebody who speaks
_TOLD_OF = 0.6  # sentences by which somebody only told of stands farther off than a speaker


def pronoun(scene: Scene, index: int, sentence: Sentence, low: str = "", own: bool = True) -> Subject | None:
    """Whom a pronoun means; not somebody of its `own` sentence where it only tells who says that."""
    low = low or scene.document.tokens[index].low
    if low in ("i", "we"):
        return None
    personal = low in ("he", "she")
    before = antecedents(scene, index, sentence, own)
    if scene.document.tokens[index].low in ("he", "she") and index - sentence.first < _OPENING:
        told = {id(mention.person) for mention in _named_behind(scene, index, sentence)}
        before = [found for found in before if found.person is None or id(found.person) not in told]
    if low == "they":
        before.sort(key=lambda found: not _is_several(scene, found))
    for found in before:
        somebody = found.kind == "person" or (found.kind == "role" and not found.text.lower().endswith("s"))
        himself = found.kind == "person" and not (low == "it" and _is_written(scene, found, index))
        if personal != (somebody if personal else himself):
            continue
        if personal and found.person and gender_of(scene, found.person) not in (None, low):
            continue
        several = found.text.endswith("s") or "people" in found.text
        if low == "it" and found.kind == "role" and found.party is None and several:
            continue  # "the people said. It wants"
        token = scene.document.tokens[index]
        return Subject(
            found.kind,
            found.text,
            token.start,
            token.end,
            found.person,
            found.party,
            found.parties,
            found.anonymous,
        )
    return _only_one_so_called(scene, index, low) if personal else None


def _is_written(scene: Scene, found: Subject, index: int) -> bool:
    """ "A statement over the name of A said so. It went on", "A handed out a letter. It reads": his words."""
    if not cues.DOCUMENTS.isdisjoint(scene.document.plain[found.start : found.end].lower().split()):
        return True
    sentence = scene.document.sentence_at(found.start)
    reads = scene.document.tokens[index + 1].low in _READS
    return reads and sentence is not None and not cues.DOCUMENTS.isdisjoint(sentence.words)


def _named_behind(scene: Scene, index: int, sentence: Sentence) -> Iterator[PersonMention]:
    """ "He said that A would come": whom a sentence names is not whom it calls "he" before."""
    behind = scene.people.between(scene.document.tokens[index].end, sentence.end)
    return (mention for mention in behind if scene.outside_quotation(mention.start))


def _is_several(scene: Scene, found: Subject) -> bool:
    """ "Two officials", "the rebels", "Norway and Japan": whom "they" means before it means a state."""
    actor = scene.gazetteer.actor(found.party) if found.kind == "party" and found.party else None
    group = actor is not None and actor.kind == "group"
    return group or len(found.parties) > 1 or found.text.endswith("s") or "people" in found.text


def _only_one_so_called(scene: Scene, index: int, low: str) -> Subject | None:
    """ "She closes the notebook", far behind her name: the one woman the report has named so far."""
    token = scene.document.tokens[index]
    if len(scene.people.cast) > LARGEST_CAST:
        return None
    named = {id(told.person): told.person for told in scene.people.between(0, token.start)}
    called = [person for person in named.values() if gender_of(scene, person) == low]
    if len(called) != 1:
        return None
    return Subject("person", token.text, token.start, token.end, called[0], called[0].party)


def pronoun_at(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """Whom "him" or "her" means."""
    low = {"him": "he", "her": "she"}.get(scene.document.tokens[index].low)
    return pronoun(scene, index, sentence, low) if low else None


def antecedents(scene: Scene, index: int, sentence: Sentence, own: bool = True) -> list[Subject]:
    """Subjects before the pronoun: of its own sentence, then of up to four sentences back."""
    found: list[tuple[float, Subject]] = []
    token = scene.document.tokens[index]
    here = scene.subjects.get(sentence.index)
    says = index + 1 < sentence.last and scene.document.tokens[index + 1].low in cues.SPEECH_VERBS
    teller = _teller(scene, index, sentence) if own else None
    if teller is not None:
        found.append((-1, teller))
    if not own:
        pass
    elif here is not None and here.end <= token.start:
        found.append((0, here))
    else:
        found += [(0, subject) for subject in _own_sentence(scene, index, sentence)]
    for number in range(sentence.index - 1, max(-1, sentence.index - 5), -1):
        if scene.document.sentences[number].zone == "caption":
            continue
        told = scene.subjects.get(number)
        earlier = told or opening_party(scene, number)
        if earlier is not None:
            found.append((sentence.index - number, earlier))
        alone = named_alone(scene, number) or (opening_role(scene, number) if told is None else None)
        if alone is not None and (earlier is None or earlier.kind != "person"):
            found.append((sentence.index - number + _TOLD_OF / 2, alone))
        if says and (source := _source(scene, number)) is not None:
            found.append((sentence.index - number + _OPENS, source))
        opening = opening_party(scene, number)
        if earlier is not None and opening is not None and opening.party != earlier.party:
            found.append((sentence.index - number + _OPENS, opening))
    # who spoke is meant before who was only told of, unless he spoke much earlier
    found.sort(key=lambda item: item[0] + _distance(item[1], says))
    return [subject for _, subject in found]


def _teller(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "Algeria offered to mediate, and A said | he was open to it": A, and not who was told of before."""
    tokens = scene.document.tokens
    verb = index - 1 - (tokens[index - 1].low == "that")
    if verb <= sentence.first or tokens[verb].low not in cues.SPEECH_VERBS:
        return None
    named = scene.person_ending(tokens[verb - 1].end)
    if named is None:
        return None
    return Subject.of_person(named)


def _distance(found: Subject, says: bool) -> float:
    """By how much farther off than a speaker somebody stands who was only told of."""
    if found.speaks:
        return 0
    return _SILENT if says and found.kind == "role" and not found.anonymous else _TOLD_OF


def opening_party(scene: Scene, number: int) -> Subject | None:
    """ "Chile sees it otherwise. It offers": the party that a sentence without a known verb opens with."""
    sentence = scene.document.sentences[number]
    opens = scene.document.tokens[sentence.first].low in _ASKS
    asked = opens and scene.document.plain[sentence.start : sentence.end].rstrip().endswith("?")
    end = sentence.end if asked else sentence.start + 5  # "What does Kuwait want? It asks"
    opening = within(scene.parties, sentence.start, end)
    named = next((m for m in opening if m.part == "actor" and m.kind != "demonym"), None)
    return Subject.of_party(named) if named else None


def opening_role(scene: Scene, number: int) -> Subject | None:
    """ "A senior Hamas official, who stayed unnamed, disagreed. He": who opens it."""
    sentence = scene.document.sentences[number]
    tokens = scene.document.tokens
    some = tokens[sentence.first].low in ("a", "an", "one", "another")
    several = tokens[sentence.first].low in cues.ANONYMOUS_NOUNS and tokens[sentence.first].low.endswith("s")
    if several and (opening_party(scene, number) is None):
        start, end = tokens[sentence.first].start, tokens[sentence.first].end
        return Subject("role", scene.document.text[start:end], start, end, anonymous=True)
    if not some and tokens[sentence.first].low != "the":
        return None
    for index in range(sentence.first + 1, min(sentence.last, sentence.first + LONGEST_ROLE)):
        if tokens[index].low in cues.ROLE_NOUNS or (some and tokens[index].low in cues.ORDINARY_PEOPLE):
            start, end = tokens[sentence.first].start, tokens[index].end
            named = [p for p in within(scene.parties, start, end) if p.part == "actor"]
            party = named[-1].key if named else None
            if not some and party is None:
                return None  # "the envoy" is somebody named
            return Subject("role", scene.document.text[start:end], start, end, None, party, anonymous=some)
        if not tokens[index].text.isalnum() and tokens[index].low != "'s":
            return None
    return None


def _source(scene: Scene, number: int) -> Subject | None:
    """ "..., according to two officials. They said": who told of it, though the sentence is about others."""
    sentence = scene.document.sentences[number]
    if "according" not in sentence.words:
        return None
    match = _ACCORDING.search(scene.document.plain, sentence.start, sentence.end)
    if match is None:
        return None
    start, end = match.span("source")
    named = [party for party in within(scene.parties, start, end) if party.part == "actor"]
    party = named[-1].key if named else None
    text = scene.document.text[start:end]
    return Subject("role", text, start, end, None, party, anonymous=True, speaks=True)


def named_alone(scene: Scene, number: int) -> Subject | None:
    """ "The team is led by A. He told", "Our stringer A on the line. He says": the one person named there."""
    sentence = scene.document.sentences[number]
    told = [
        mention
        for mention in scene.people.between(sentence.start, sentence.end)
        if scene.outside_quotation(mention.start)
    ]
    if not told or len({id(mention.person) for mention in told}) > 1:
        return None
    one = told[0]
    return Subject.of_person(one)


def _own_sentence(scene: Scene, index: int, sentence: Sentence) -> list[Subject]:
    """ "Russia has crafted a narrative, and it demands": the party that opens the sentence."""
    start, end = scene.document.tokens[sentence.first].start, scene.document.tokens[index].start
    found = _acting_between(scene, start, end)
    condition = _CONDITION.match(scene.document.plain, start, end) if len(found) > 1 else None
    if condition is not None:  # "Unless Peru withdraws, Kenya will leave, it warned"
        found = _acting_between(scene, condition.end(), end) or found
    opening = next(iter(scene.people.between(start, end)), None)
    if opening is not None and scene.outside_quotation(opening.start) and _may_act(scene, opening):
        one = opening.person  # "The governor, A, who was absent, sent a letter in which she"
        found.append(Subject("person", opening.text, opening.start, opening.end, one, one.party))
    return found[:1] + [subject for subject in found[1:] if subject.kind == "person"]


def _acting_between(scene: Scene, start: int, end: int) -> list[Subject]:
    return [
        replace(Subject.of_party(m), text=m.name if m.kind == "demonym" else m.text)
        for m in within(scene.parties, start, end)
        if m.part == "actor" and m.preposition not in _NO_SUBJECT_AFTER and _acts(scene, m)
    ]


def _acts(scene: Scene, party: PartyMention) -> bool:
    """ "Sudan", "the Sudanese government", and not "the Sudanese proposal"."""
    behind = scene.document.tokens[scene.document.token_at(party.end)]
    return party.kind != "demonym" or behind.low in _ACT


def _may_act(scene: Scene, mention: PersonMention) -> bool:
    """Whether no preposition stands before a name, so that it may be its sentence's subject."""
    tokens = scene.document.tokens
    before = scene.document.token_at(mention.start) - 1
    if before < 0 or tokens[before].low in _NO_ACTOR_AFTER:
        return before < 0
    floor = max(0, before - _LONGEST_TITLE)
    while before > floor and (
        tokens[before].low in _BEFORE_A_NAME
        or within(scene.parties, tokens[before].start, tokens[before].end)
    ):
        before -= 1
    return tokens[before].low not in _BESIDES  # "in a letter to Secretary of State A | he"
