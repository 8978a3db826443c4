"""The people, parties and roles that words stand for: names, noun phrases, pronouns."""

from __future__ import annotations

import re
from dataclasses import replace

from talks.reading.grammar import definite, listed
from talks.reading.grammar.antecedents import pronoun
from talks.reading.grammar.bearers import behind_two_offices, named_at_last, named_behind
from talks.reading.grammar.listed import before_letters, is_between, with_a_government, with_partners
from talks.reading.grammar.roles import BREAKS, DETERMINERS, SOME_OF, phrase_start, role_at
from talks.reading.grammar.seats_of_state import state_house
from talks.reading.grammar.served import SERVANTS, fellow_of, his_office, his_servant, serving, who_serves
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who import callings
from talks.reading.who.cast import PersonMention
from talks.reading.who.mentions import PartyMention, within
from talks.reading.who.scene import Scene, Subject

_RETIRED = frozenset({"retd", "ret", "rtd", "retired"})
_FROM = frozenset({"from", "of", "for", "in", "at", "with"})
_EMPTY_HEADS = word_set(
    "there what this these those more something nothing anything everything everyone someone nobody one "
    "others him her them us me each time day week month year talks meeting"
)
_DESCRIBING = word_set(
    "briefed familiar close involved privy present travelling traveling attending with speaking taking "
    "following observing monitoring inside in at on"
)
_OFFICE_OF = re.compile(r"\b[Tt]he (?:private )?office of (?:[\w.'-]+ ){0,8}\Z")
_RELEASED = word_set("released issued published sent read posted shared circulated attributed put")
_SIGNED = re.compile(
    r"(?: (?:released|issued|published|sent|read|posted|put out))?(?: (?:on|in|late"
    r"|early) [^.,;\"]{3,30})?,? (?:(?:over|under|in) the (?:name|names|signature) of"
    r"|(?:co-)?signed(?: on \w+)? by|bearing the (?:name|signature) of|attributed to|read out by) "
)
_HEADED = {"state": "president", "government": "prime minister"}
_COUNTRYMEN = word_set("frenchman frenchwoman dutchman irishman englishman briton spaniard swede dane finn")
_COUNTED = word_set("them two three four others")
_ALLIES = word_set("allies partners backers counterparts")
# "known | as Hamas", "such as Oman"; behind other words it opens a clause: "as Hamas refused"
_AS_WHAT = word_set(
    "known such same act acts acted acting serve serves served serving work works worked seen viewed named "
    "described describe describes regarded called recognised recognized designated listed portrayed posing "
    "well far long soon much just both cast treated identified presented is are was were role status"
)


def entity_ending(scene: Scene, index: int, sentence: Sentence, anywhere: bool = False) -> Subject | None:
    """The person, party, role or unknown party whose words end with token `index`.

    A party after "in", "by" or "with" is no subject, unless it may stand `anywhere`.
    """
    index = before_letters(scene, index)
    if index < sentence.first:
        return None
    token = scene.document.tokens[index]
    person = scene.person_ending(token.end)
    if person is not None:
        return who_serves(scene, person, sentence) or _himself_or_his_office(scene, person, sentence)
    if token.low in cues.PRONOUNS:
        return pronoun(scene, index, sentence)
    if token.low in _COUNTRYMEN and scene.document.tokens[index - 1].low == "the":
        return pronoun(scene, index, sentence, "she" if token.low.endswith("woman") else "he")
    if token.low in _HEADED and scene.document.tokens[index - 2].low == "head":
        return _head_of(scene, index, sentence)
    if token.low == "another" and index == sentence.first:
        return Subject("role", token.text, token.start, token.end, anonymous=True)
    if token.low in _COUNTED and (some := _one_of(scene, index, sentence)) is not None:
        return some
    party = scene.party_ending(token.end)
    if party is not None:
        return _party(scene, party, sentence, anywhere)
    if token.text == "House" and index > sentence.first and scene.document.tokens[index - 1].text == "State":
        return state_house(scene, index, sentence)
    if token.low in cues.DOCUMENTS:
        return _issuer(scene, index, sentence)
    if token.low in cues.ROLE_NOUNS or token.low in cues.BODY_NOUNS:
        found = role_at(scene, index, sentence)
        both = listed.officers_called_both(scene, found, index, sentence)
        return serving(scene, found, sentence) or with_a_government(scene, both, sentence)
    if token.low in _ALLIES:
        return _allies(scene, index, sentence)
    return _unknown(scene, index, sentence)


def _himself_or_his_office(scene: Scene, person: PersonMention, sentence: Sentence) -> Subject | None:
    """Him and those named with him; but "the office of Director-General A said" is not himself."""
    subject = Subject.of_person(person)
    office = _OFFICE_OF.search(scene.document.plain, max(sentence.start, person.start - 90), person.start)
    if office is None:
        return with_partners(scene, subject, sentence)
    text = scene.document.text[office.start() : person.end]
    return replace(subject, kind="body", text=text, start=office.start(), person=None)


def _head_of(scene: Scene, index: int, sentence: Sentence) -> Subject:
    """ "The Head of State noted": the president last named."""
    tokens = scene.document.tokens
    begin = index - 3 if tokens[index - 3].low == "the" and index - 3 >= sentence.first else index - 2
    start, end = tokens[begin].start, tokens[index].end
    office = _HEADED[tokens[index].low]
    person = definite.person_meant(scene, f"the {office}", office.split()[-1], None, start, sentence)
    text, party = scene.document.text[start:end], person.party if person else None
    return Subject("person" if person else "role", text, start, end, person, party)


def _one_of(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "One of them", "one of the two": somebody without a name."""
    tokens = scene.document.tokens
    begin = index - 2 if tokens[index - 1].low == "of" else index - 3
    if (
        begin < sentence.first
        or tokens[begin].low not in SOME_OF | {"another"}
        or tokens[begin + 1].low != "of"
    ):
        return None
    start, end = tokens[begin].start, tokens[index].end
    return Subject("role", scene.document.text[start:end], start, end, anonymous=True)


def entity_starting(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """The entity whose words begin at token `index`: "Blinken", "a senior US official", "the ministry"."""
    tokens = scene.document.tokens
    if index >= sentence.last:
        return None
    if tokens[index].low in callings.HONORIFICS and index + 2 < sentence.last:
        index += 2 if tokens[index + 1].text == "." else 1  # "Mr. Köhler"
    stop = index
    while stop < min(sentence.last, index + 12):
        low = tokens[stop].low
        if low in cues.PRONOUNS and stop == index:
            return pronoun(scene, index, sentence)
        person = scene.people.starting_at(tokens[stop].start)
        if person is not None:
            return _named(scene, index, person, sentence)
        if tokens[stop].text == "," and (named := named_behind(scene, index, stop, sentence)) is not None:
            return _bearing(scene, index, named)
        if tokens[stop].text == "(" and stop + 2 < sentence.last and tokens[stop + 1].low in _RETIRED:
            stop += 3  # "Brigadier (retd) A"
            continue
        if tokens[stop].text == "." and tokens[stop - 1].low in callings.TITLES:
            stop += 1  # "Lt. Gen. Abdel Fattah al-Burhan"
            continue
        if low == "informed" and stop == index:
            stop += 1  # "according to informed sources"
            continue
        if tokens[stop].text in ',.;:()"' or low in listed.VERBS:
            break
        serves = low == "to" and tokens[stop - 1].low in SERVANTS  # "an adviser to President A"
        if low == "and" and stop > index and (comma := behind_two_offices(scene, stop, sentence)):
            stop = comma
            continue
        if low in BREAKS and low not in ("of", "for", "with", "'s") and not serves:
            break
        stop += 1
    if (
        stop < sentence.last
        and tokens[stop].low == "who"
        and (last := named_at_last(scene, index, stop, sentence))
    ):
        return last
    return _longest_entity(scene, index, stop, sentence)


def _named(scene: Scene, index: int, person: PersonMention, sentence: Sentence) -> Subject:
    """Him whose name ends the words that begin at `index`, or who serves him."""
    office = his_office(scene, person, sentence)
    if office is not None:
        return office
    tokens = scene.document.tokens
    served = _serves_him(scene, person, sentence) if tokens[index].start < person.start else None
    if served is not None:
        behind = scene.document.index_behind(person.end)
        named = named_behind(scene, index, behind, sentence) if tokens[behind].text == "," else None
        return served if named is None else _bearing(scene, index, named)
    return Subject.of_person(his_servant(scene, person, sentence) or person)


def _bearing(scene: Scene, index: int, named: PersonMention) -> Subject:
    """Whoever is named behind his office, from the first word of that."""
    start = scene.document.tokens[index].start
    return Subject("person", named.text, start, named.end, named.person, named.person.party)


def _serves_him(scene: Scene, person: PersonMention, sentence: Sentence) -> Subject | None:
    """ "Said a spokesman for Mr A", "according to the office of Minister A": not he himself."""
    found = entity_ending(scene, scene.document.token_at(person.end - 1), sentence)
    return found if found is not None and found.kind in ("role", "body") else None


def described_before(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "Two officials briefed on the talks | said": the role before what describes it."""
    tokens = scene.document.tokens
    for cursor in range(index, max(sentence.first, index - 9), -1):
        if tokens[cursor].text in ',;:"' or tokens[cursor].low in cues.SPEECH_VERBS:
            return None
        if tokens[cursor].low in _DESCRIBING and tokens[cursor - 1].low in cues.ANONYMOUS_NOUNS:
            return role_at(scene, cursor - 1, sentence)
    return None


def _issuer(scene: Scene, index: int, sentence: Sentence) -> Subject:
    """ "The ministry's statement" is the ministry's; "the statement" that of whoever spoke last."""
    tokens = scene.document.tokens
    begin = phrase_start(scene, index, sentence)
    own = role_at(scene, index, sentence)
    named = (p for p in within(scene.parties, own.start, own.end) if p.part == "actor")
    adjective = next(named, None)
    issuer: Subject | None = None
    for cursor in range(index - 1, begin, -1):
        if tokens[cursor].low == "'s":
            issuer = entity_ending(scene, cursor - 1, sentence)
            break
    if issuer is None:
        issuer = _issued_by(scene, index, sentence)
    if issuer is None and tokens[begin].low == "the" and adjective is None:
        earlier = (
            scene.subjects.get(number)
            for number in range(sentence.index - 1, max(-1, sentence.index - 4), -1)
        )
        issuer = next((subject for subject in earlier if subject is not None and subject.speaks), None)
    if issuer is None and tokens[begin].low in _WHOSE:
        issuer = pronoun(scene, begin, sentence, _WHOSE[tokens[begin].low])
    if issuer is None or issuer.kind == "unknown":
        return own if adjective is None else replace(own, text=adjective.name)  # "the Turkish statement"
    return replace(issuer, start=own.start, end=own.end, speaks=False)


def _issued_by(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "A statement (released) by the Argentine foreign ministry", "a readout from the Kremlin"."""
    tokens = scene.document.tokens
    cursor = index + 1
    signed = _SIGNED.match(scene.document.plain, tokens[index].end, sentence.end)
    if signed is not None:
        return entity_starting(scene, scene.document.token_at(signed.end()), sentence)
    if cursor < sentence.last and tokens[cursor].low in _RELEASED:
        cursor += 1
    if cursor + 1 >= sentence.last or tokens[cursor].low not in ("by", "from", "of"):
        return None
    return entity_starting(scene, cursor + 1, sentence)


_WHOSE = {"its": "it", "his": "he", "her": "she"}
_REALMS = word_set("republic kingdom region territory state sultanate emirate principality")
_PEOPLES = re.compile(r"(?:ese|ish|ch|sh)\Z")
# what "the French" do and no noun is called
_DO = word_set(
    "want say insist refuse reject accept seek argue maintain deny think believe see came come went go made "
    "make took take gave give told sought stood held kept left put said saw oppose agree consider regard"
)


def _party(scene: Scene, party: PartyMention, sentence: Sentence, anywhere: bool) -> Subject | None:
    first = scene.document.token_at(party.start)
    before = first - 1
    tokens = scene.document.tokens
    if before >= sentence.first and tokens[before].low == "the":
        before -= 1
    if tokens[before].low == "and" and is_between(scene, before, sentence):
        return None  # "mediators in the talks between the government and the Front | said"
    if tokens[before].low == "and" and (both := listed.officers_of_both(scene, party, sentence)) is not None:
        return both
    if before > sentence.first and tokens[before].low in _FROM:
        head = tokens[before - 1].low
        if head in cues.ROLE_NOUNS or head in cues.BODY_NOUNS:
            return role_at(scene, before - 1, sentence, party)
        if head in _REALMS and tokens[before].low == "of" and before - 3 <= sentence.first:
            return Subject.of_party(party)
        if tokens[before].low == "of" and (person := scene.person_ending(tokens[before - 1].end)) is not None:
            return Subject("person", person.text, person.start, party.end, person.person, person.person.party)
    if (fellow := fellow_of(scene, party, sentence)) is not None:
        return fellow
    subject = Subject.of_party(party)
    if anywhere and party.part != "modifier" and (party.kind != "demonym" or party.text.endswith("s")):
        return subject
    if party.kind == "demonym" and not party.text.endswith("s") and not _is_a_people(scene, party):
        return None  # "Russian demands": an adjective, not a subject
    if party.part != "actor" or party.preposition in cues.LOCATIVE or party.preposition in cues.TOPIC:
        return None
    if party.preposition in ("with", "by", "for", "than", "from"):
        return None
    if party.preposition == "as" and tokens[before - 1].low in _AS_WHAT:
        return None
    return with_a_government(scene, with_partners(scene, subject, sentence), sentence)


def _is_a_people(scene: Scene, party: PartyMention) -> bool:
    """ "The Chinese | want": all of them, where no noun follows that "the Chinese offer" may be."""
    tokens = scene.document.tokens
    first = scene.document.token_at(party.start)
    behind = tokens[first + 1].low if first + 1 < len(tokens) else "."
    told = (
        behind in cues.AUXILIARIES or behind in cues.ADVERBS or behind.endswith(("ed", "ly")) or behind in _DO
    )
    return bool(_PEOPLES.search(party.text)) and tokens[first - 1].low == "the" and told


def _allies(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "The US and its allies": the US speaks, the words say for whom else."""
    tokens = scene.document.tokens
    cursor = index - 1
    while cursor > sentence.first and index - cursor < 5 and tokens[cursor].low != "and":
        cursor -= 1
    if tokens[cursor].low != "and" or cursor - 1 < sentence.first:
        found = role_at(scene, index, sentence)
        theirs = found.text.split()[0].lower() in cues.POSSESSIVES
        return replace(found, party=None, parties=()) if theirs else found  # not itself
    first = entity_ending(scene, cursor - 1, sentence)
    if first is None or first.party is None:
        return None
    text = scene.document.text[first.start : tokens[index].end]
    return Subject(first.kind, text, first.start, tokens[index].end, first.person, first.party, first.parties)


def _unknown(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """A noun no table knows: it keeps its words and stays without a party."""
    token = scene.document.tokens[index]
    if not token.text[0].isalpha() or len(token.text) < 3 or token.low in _EMPTY_HEADS or token.low in BREAKS:
        return None
    if token.low in cues.LOCATIVE or token.low in cues.TOPIC or token.low in DETERMINERS:
        return None
    begin = phrase_start(scene, index, sentence)
    before = scene.document.tokens[begin - 1].low if begin > sentence.first else ""
    if before in cues.LOCATIVE or before in cues.TOPIC or before in ("with", "by", "for"):
        return None
    start, end = scene.document.tokens[begin].start, token.end
    return Subject("unknown", scene.document.text[start:end], start, end)


def _longest_entity(scene: Scene, index: int, stop: int, sentence: Sentence) -> Subject | None:
    for cursor in range(stop - 1, index - 1, -1):
        found = entity_ending(scene, cursor, sentence, anywhere=True)
        if found is None or found.kind == "unknown":
            continue
        if scene.document.token_at(found.start) <= index + 1:
            return found
    return None
