"""Whose clause it is: the subject of a verb, in the same clause, or what a pronoun there stands for."""

from __future__ import annotations

from dataclasses import replace

from talks.reading.grammar.agreement import are_others
from talks.reading.grammar.appositions import (
    BEING,
    HEADS,
    PREPOSITIONS,
    VERBS,
    before_a_stray_comma,
    before_an_open_aside,
    before_his_office,
    before_its_backers,
    describes,
    goes_on,
    is_titled,
    named_apart,
    named_by_being,
    named_last,
    of_his_side,
    only_beside,
    party_apposed,
    seated_in,
    whole_body,
    whom_he_is_with,
    whose_office,
)
from talks.reading.grammar.entities import described_before, entity_ending, entity_starting
from talks.reading.grammar.listed import officers_behind
from talks.reading.grammar.members import whose_members, with_others
from talks.reading.grammar.openers import LONGEST_APPOSITION, according_to, opening_person, opening_subject
from talks.reading.grammar.served import who_serves
from talks.reading.grammar.verb_groups import before_aside, is_told, over_verb_group
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene, Subject

LONGEST_HOUSE = 9
LONGEST_RELATIVE = 14
LONGEST_LIST = 40
_LONGEST_TELLER = 7  # tokens: "the army spokesman said", "according to the two ministers"
_RELATIVES = frozenset({"who", "which", "whose", "that", "and", "but"})
_ASIDES = frozenset({
    "meanwhile", "however", "though", "too", "instead", "in turn", "for its part", "for his part",
    "for her part", "for their part", "on its part", "on the other hand", "in contrast", "by contrast",
    "in return", "therefore", "nevertheless", "nonetheless", "also", "in the meantime", "at the same time",
    "of course", "then", "it is learnt", "it was learnt", "it is learned", "it is understood", "it emerged",
    "it was understood", "it is said", "it is believed", "it is reported", "it seems", "it appears",
})  # fmt: skip
# what somebody did who then asked for something
_ACTED = word_set(
    "have is are was backs spoke flew wrote telephoned phoned rang summoned visited went took told gave "
    "sent opposes received came arrived left returned handed praised thanked presented replaced refused "
    "accused expressed signed voiced opened lost won held showed put denounced condemned criticised "
    "criticized hailed welcomed blamed endorsed supported opposed raised noted reacted responded pledged "
    "dispatched hosted declared rejected recalled sees sends gives accuses refuses expresses condemns "
    "denounces welcomes supports"
)
_LED = word_set("represented led headed chaired backed founded run commanded governed fronted")
_SETTINGS = word_set("in at during after")
_KNOWN = word_set("known nicknamed called styled identified introduced")
_PASSIVE = word_set("is are was were been being")  # "had been | offered": says nothing
_OF_A_CLAUSE = VERBS | frozenset(cues.LABELLING_VERBS)
_COORDINATORS = frozenset({"and", "but", "or", "then"})


def subject_before(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """The subject of the verb at token `index`, or None when the clause does not show one; sought once."""
    if index not in scene.before_verbs:
        scene.before_verbs[index] = _subject_before(scene, index, sentence)
    return scene.before_verbs[index]


def _subject_before(scene: Scene, index: int, sentence: Sentence, depth: int = 0) -> Subject | None:
    floor = sentence.first
    cursor = over_verb_group(scene, index - 1, floor)
    if cursor < floor or depth > 3:
        return None
    cursor = before_its_backers(scene, cursor, sentence)
    token = scene.document.tokens[cursor]
    if token.text in (",", "-"):
        return _before_apposition(scene, cursor, sentence)
    if token.low in ("who", "which", "that"):
        before = cursor - 1 if scene.document.tokens[cursor - 1].text != "," else cursor - 2
        named = before >= floor and token.low != "that"
        found = entity_ending(scene, before, sentence, anywhere=True) if named else None
        if found is None or found.kind == "unknown":
            return found
        return whose_office(scene, found, sentence)  # "Hugo Palmqvist, a former negotiator who advises"
    if token.low in _COORDINATORS:
        return _shared_subject(scene, cursor, sentence, depth)
    found = _ending_at(scene, cursor, sentence)
    return None if found is not None and are_others(scene, found, cursor, index, sentence) else found


def main_subject(scene: Scene, sentence: Sentence) -> Subject | None:
    """Who the sentence is about: the subject of its first verb of speech, else of its first auxiliary."""
    if sentence.index not in scene.subjects:
        scene.subjects[sentence.index] = None
        scene.subjects[sentence.index] = clause_subject(scene, sentence)
    return scene.subjects[sentence.index]


# ── verbs and what stands before them ───────────────────────────────────────────────────────────


def _ending_at(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """The entity that ends at a token, or whom a description or relative clause ending there describes."""
    described = described_before(scene, index, sentence) or before_his_office(scene, index, sentence)
    described = described or before_an_open_aside(scene, index, sentence)
    if described is not None:
        return described
    member = _member_ending(scene, index, sentence)
    if member is not None:
        return member
    found = entity_ending(scene, index, sentence)
    if (listed := with_others(scene, found, index, sentence)) is not None:
        return listed
    if (body := whole_body(scene, found, index, sentence)) is not None:
        return body
    if found is not None and found.kind != "unknown" and not _after_preposition(scene, found, sentence):
        return whose_members(scene, found, sentence) or found
    if found is None and (housed := seated_in(scene, index, sentence)) is not None:
        return housed
    related = _before_relative(scene, index, sentence) or _long_subject(scene, index, sentence)
    if related is not None and scene.document.tokens[scene.document.token_at(related.start) - 1].text == ",":
        related = whose_office(scene, related, sentence)  # "Zelensky, a comedian turned president who came"
    return related or (None if found is None or found.kind != "unknown" else found)


def _member_ending(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "Bishop Antonio Recto of the Ecumenical Peace Council | said": the bishop."""
    tokens = scene.document.tokens
    for cursor in range(index, max(sentence.first, index - LONGEST_HOUSE), -1):
        if tokens[cursor].text in ',;:"' or tokens[cursor].low in VERBS:
            return None
        if tokens[cursor].low in ("of", "from", "at"):
            person = scene.person_ending(tokens[cursor - 1].end)
            if person is not None:
                return Subject.of_person(person)
    return None


def _after_preposition(scene: Scene, found: Subject, sentence: Sentence) -> bool:
    """ "The envoy, who is among the mediators | said": what follows a preposition is no subject."""
    first = scene.document.token_at(found.start)
    before = scene.document.tokens[first - 1].low if first > sentence.first else ""
    return found.kind in ("role", "body") and before in PREPOSITIONS


def _before_relative(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "A diplomat who asked not to be named | said": whom the relative clause before the verb describes."""
    tokens = scene.document.tokens
    for cursor in range(index, max(sentence.first, index - LONGEST_RELATIVE), -1):
        if tokens[cursor].text in ';:"' or (
            tokens[cursor].low in _COORDINATORS and tokens[cursor + 1].low not in ("who", "which")
        ):
            return None
        if tokens[cursor].text == "," and tokens[cursor + 1].low in cues.SPEECH_VERBS:
            return None  # "A, who chaired it, said all the parties | agreed"
        if tokens[cursor].low in ("who", "which") and tokens[cursor - 1].low == "and":
            continue  # "a diplomat who attended, and who asked not to be named"
        if tokens[cursor].low in ("who", "which"):
            before = cursor - 2 if tokens[cursor - 1].text == "," else cursor - 1
            found = entity_ending(scene, before, sentence) if before >= sentence.first else None
            return found if found is not None and found.kind != "unknown" else None
    return None


def _long_subject(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "The Russian delegate to the talks on the islands | said": its first words are the subject."""
    tokens = scene.document.tokens
    marks = (i for i in range(index, sentence.first, -1) if tokens[i].text in ":;")
    begin = next(marks, sentence.first - 1) + 1  # "The army has not: a colonel in the camp | said"
    words = tokens[begin : index + 1]
    if any(token.low in VERBS or token.text in ',"' for token in words):
        return None
    found = entity_starting(scene, begin, sentence)
    if found is not None and found.kind == "party":
        told = tokens[scene.document.token_at(found.end)].low in _SETTINGS
        return found if told else None  # "Iran in a statement on Monday | said"
    if found is None or found.kind not in ("role", "body", "person"):
        return None
    behind = scene.document.token_at(found.end - 1)
    name = [token.text[0].isupper() for token in tokens[behind : min(behind + 2, index + 1)]]
    whole = found.kind != "body" or name != [True, True]  # but "the Police | Association"
    return (officers_behind(scene, found, sentence) or found) if whole else None


def _before_apposition(scene: Scene, comma: int, sentence: Sentence) -> Subject | None:
    """ "Ryabkov, who leads the delegation, | said": back over what stands between two commas."""
    listed = _before_long_relative(scene, comma, sentence)
    if listed is not None:
        return whose_office(scene, listed, sentence)
    tokens, farthest = scene.document.tokens, max(sentence.first, comma - LONGEST_APPOSITION)
    for index in range(comma - 1, farthest, -1):
        if tokens[index].text != tokens[comma].text:
            continue
        if _is_aside(scene, index, comma):
            return _ending_at(scene, index - 1, sentence)
        found = (
            _bearer(scene, index, comma, sentence)
            or _named_between(scene, index, comma, sentence)
            or _before_description(scene, index, comma, sentence)
            or named_last(scene, index, comma)
        )
        if found is not None:
            return found
    return before_a_stray_comma(scene, comma, sentence)


def _named_between(scene: Scene, index: int, comma: int, sentence: Sentence) -> Subject | None:
    """ "The chief coordinator, EU official A, | wrote", "its spokesman, B of C, | said": he."""
    tokens = scene.document.tokens
    opening = tokens[index + 1]
    named = next(iter(scene.people.between(opening.start, tokens[comma].start)), None)
    if named is None or who_serves(scene, named, sentence) is not None:
        return None  # "Bello, a spokesman for Mr Annan, | said"
    last = named.end == tokens[comma - 1].end
    if last and (joined := whom_he_is_with(scene, index, comma, sentence)) is not None:
        return joined
    placed = scene.document.plain.startswith((" of ", " from ", " for "), named.end)
    if (last or placed) and (sent := _whom_he_stands_for(scene, index, sentence)) is not None:
        return sent
    if last and opening.low in _KNOWN and tokens[index + 2].low == "as":
        return of_his_side(scene, named, index - 1, sentence)  # "its commander, known as Abu A, | dismisses"
    if last and is_titled(scene, index + 1, named):
        return of_his_side(scene, named, index - 1, sentence)
    if last and opening.low == "represented":
        # "The commission, represented there by its adviser A, urged"
        body = entity_ending(scene, index - 1, sentence)
        party = body.party if body is not None else named.person.party
        return Subject("person", named.text, named.start, named.end, named.person, party)
    if named.start == opening.start and (last or placed):
        return of_his_side(scene, named, index - 1, sentence)
    return None


def _before_description(scene: Scene, index: int, comma: int, sentence: Sentence) -> Subject | None:
    """ "Iran, which came late, | said", "Sen. A, R-Fla., | said": whom it describes."""
    if not describes(scene, index, comma):
        return None
    tokens = scene.document.tokens
    opening = tokens[index + 1].low
    if index - 2 > sentence.first and tokens[index - 1].text.isdigit() and tokens[index - 2].text == ",":
        index -= 2  # "Salvador Ruiz, 68, who led the seizure, | said"
    found = _before_relative(scene, index - 1, sentence) if opening == "and" else None
    found = found or _ending_at(scene, index - 1, sentence) or _before_its_day(scene, index, sentence)
    if found is not None and found.kind == "person" and only_beside(scene, found, sentence):
        return None
    if found is not None and found.kind != "unknown":
        return whose_office(scene, found, sentence)
    if found is not None and _is_a_name(scene, found, sentence):
        return replace(found, kind="body")  # "Swissmem, which opposes the treaty, | said"
    return party_apposed(scene, index + 1 + (opening == "the"))


def _before_its_day(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "Iran on Monday, | during talks in Muscat, refused": who stands before the day."""
    if scene.date_ending(scene.document.tokens[index - 1].end) is None:
        return None
    before = over_verb_group(scene, index - 1, sentence.first)
    return _ending_at(scene, before, sentence) if before >= sentence.first else None


def _is_a_name(scene: Scene, found: Subject, sentence: Sentence) -> bool:
    """Whether words that no table knows open the sentence and are the name of a body."""
    words = found.text.removeprefix("The ").split()
    named = all(word[0].isupper() and word.lower() not in cues.NOT_NAMES for word in words)
    return named and found.start == scene.document.tokens[sentence.first].start


def _bearer(scene: Scene, index: int, comma: int, sentence: Sentence) -> Subject | None:
    """ "The UN mission there, MONUSCO, | said": the body that the name between the commas is of."""
    name = named_apart(scene, index, comma, sentence)
    head = _ending_at(scene, index - 1, sentence) if name else None
    if head is None or head.kind not in ("body", "unknown"):
        return None
    initials = "".join(word[0] for word in head.text.split() if word[0].isupper())
    if name[0].text.isupper() and initials.endswith(name[0].text):
        return replace(head, kind="body")  # "the Democratic Front, DF, | said"
    party = scene.party_ending(name[-1].end)
    if party is not None and party.start <= name[0].start:
        return Subject.of_party(party)
    return Subject("body", scene.document.text[name[0].start : name[-1].end], name[0].start, name[-1].end)


def _whom_he_stands_for(scene: Scene, comma: int, sentence: Sentence) -> Subject | None:
    """ "The front, represented since May by its deputy chairman, A, | wants": the front."""
    tokens = scene.document.tokens
    for index in range(comma - 1, max(sentence.first, comma - LONGEST_RELATIVE), -1):
        if tokens[index].text == "," and tokens[index + 1].low in _LED:
            led = any(token.low == "by" for token in tokens[index + 2 : comma])
            return _ending_at(scene, index - 1, sentence) if led else None
    return None


def _is_aside(scene: Scene, index: int, comma: int) -> bool:
    """ "Georgia, he recalled, offered", "Kenya, Ruto told them, wants", "the ministry, meanwhile, has"."""
    inside = [token.low for token in scene.document.tokens[index + 1 : comma]]
    told = 1 < len(inside) <= _LONGEST_TELLER and inside[0] not in _RELATIVES
    said = told and (inside[0] == "according" or not cues.SPEECH_VERBS.keys().isdisjoint(inside))
    return said or " ".join(inside) in _ASIDES


def _before_long_relative(scene: Scene, comma: int, sentence: Sentence) -> Subject | None:
    """ "France, which met the US, Egypt and Qatar, | is pressing": over a list inside a relative clause."""
    tokens = scene.document.tokens
    marks: list[int] = []
    for index in range(comma - 1, max(sentence.first + 1, comma - LONGEST_LIST), -1):
        shut = tokens[index].text == "," and tokens[index + 1].low in VERBS
        if shut or tokens[index].text in ';:"':
            return None  # "A, who came too, warned that his house, the league, | would"
        if tokens[index].low in HEADS and tokens[index - 1].text == ",":
            found = _ending_at(scene, index - 2, sentence) if marks else None
            fits = found is not None and found.kind in HEADS[tokens[index].low]
            one = tokens[index].low == "which" or all(goes_on(scene, mark) for mark in marks)
            return found if fits and one else None
        if tokens[index].low in ("who", "whose"):
            return None
        if tokens[index].text == ",":
            marks.append(index)
    return None


def _shared_subject(scene: Scene, index: int, sentence: Sentence, depth: int) -> Subject | None:
    """ "Putin has warned ..., and has stated": the second verb has the first one's subject."""
    tokens = scene.document.tokens
    somebody = None
    says = tokens[index + 1].low in cues.SPEECH_VERBS
    if says and tokens[index + 2].low == "that":  # "A |said that| B would go and |noted that|"
        for cursor in range(sentence.first, index - 1):
            near = (token.low for token in tokens[cursor + 1 : cursor + 4])
            if tokens[cursor].low in cues.SPEECH_VERBS and "that" in near:
                return _subject_before(scene, cursor, sentence, depth + 1)
    for cursor in range(before_aside(scene, index, sentence), sentence.first, -1):
        low, told = tokens[cursor].low, tokens[cursor - 2].low
        if low == "will" and tokens[cursor + 1].low in _COORDINATORS:
            continue  # "praised their political will and | urged"
        if low in BEING and tokens[cursor - 1].low == "it" and (told in cues.SPEECH_VERBS or told == "that"):
            continue  # "A said it was a draft and | demanded"
        if low in _PASSIVE and says and is_told(tokens, cursor):
            continue  # "A reiterated that China was committed and | cautioned"
        if low in cues.SPEECH_VERBS or low in cues.MOVE_VERBS or low in _ACTED:
            found = _subject_before(scene, cursor, sentence, depth + 1)
            if found is None or found.kind == "unknown":
                continue
            if found.party is not None or found.kind != "role":
                return found
            somebody = somebody or found  # "A says the premier has no right to it, and | asks him to go"
    return somebody or opening_subject(scene, index, sentence)


def _is_one_unnamed(scene: Scene, told: Subject, index: int) -> bool:
    """ "An Austrian diplomat is gloomier: nobody, | he whispers, believes in it"."""
    one = told.kind == "role" and told.anonymous and not told.text.lower().endswith("s")
    first = scene.document.token_at(told.end)
    return one and ":" in (token.text for token in scene.document.tokens[first:index])


def clause_subject(scene: Scene, sentence: Sentence) -> Subject | None:
    """Who a sentence, or a part of one, is about."""
    tokens = scene.document.tokens
    second = None
    for index in sentence.indices(_OF_A_CLAUSE):
        low = tokens[index].low
        speech = low in cues.SPEECH_VERBS and (tokens[index - 1].low not in _PASSIVE or low.endswith("ing"))
        if not speech and second is not None:
            continue
        if not scene.outside_quotation(tokens[index].start):
            continue
        if (
            speech
            and second is not None
            and (second.kind == "person" or _is_one_unnamed(scene, second, index))
            and tokens[index - 1].low in ("he", "she")
        ):
            return replace(second, speaks=True)  # "Al-Aiban was more careful: ..., he said"
        found = _subject_before(scene, index, sentence)
        ahead = index + 1 < sentence.last and not low.endswith("ing")
        if found is None and speech and ahead and tokens[index - 1].text in '",':
            found = entity_starting(scene, index + 1, sentence)
        if found is not None and found.kind == "unknown":
            continue
        if found is not None and speech:
            return replace(found, speaks=True)
        second = second or named_by_being(scene, found, index, sentence)
    return according_to(scene, sentence) or second or opening_person(scene, sentence)
