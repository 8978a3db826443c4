"""What stands beside a name or a body between commas, and the bodies that are known by all their words."""

from __future__ import annotations

from dataclasses import replace

from talks.reading.grammar.entities import entity_ending
from talks.reading.grammar.openers import is_title
from talks.reading.grammar.roles import DETERMINERS, role_at
from talks.reading.grammar.served import FUNCTIONS
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence, Token
from talks.reading.who.cast import PersonMention
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene, Subject

LONGEST_NAME = 9  # tokens
LONGEST_COMPANY = 16  # tokens
PREPOSITIONS = word_set("among with to by in at from between for on about against under within including")
VERBS = (cues.AUXILIARIES - {"'s"}) | cues.SPEECH_VERBS.keys() | cues.MOVE_VERBS
_BESIDE = word_set("by with alongside beside")
_COMPANY = word_set("with by alongside beside to of met meeting visited telephoned")
_IN_HIS = word_set("in at during on")
_HIS = word_set("his her a an")
_WITH_WHOM = word_set(
    "accompanied flanked joined together along standing sitting meeting appearing hosting visiting"
)
_WRITTEN = word_set("signed co-signed written penned authored drafted")
_NAME_LINKS = word_set("of for and the in to de la du")
# nouns that say what sort of body it is whose name follows
_DESCRIBED = word_set(
    "group party movement mission faction alliance union agency organisation organization body coalition "
    "militia force company federation council association front committee operator regulator utility charity "
    "network"
)

APPOSITION_STARTS = word_set(
    "of from at under with without after before during by as like through via here there now then still "
    "again for the a an who which whose speaking citing in on one himself herself referring led headed "
    "backed too better also formerly nicknamed long once already traditionally usually or both not until "
    "more less visibly responsible close never"
)
_NOT_CALLED = PREPOSITIONS | APPOSITION_STARTS | word_set("and but or then who which")
# whom a relative clause of several parts may tell of
HEADS = {"which": ("party",), "who": ("person", "role"), "whose": ("party", "person", "role")}
_LISTS = word_set("and or but nor then if because that as when while although though since unless where so")
BEING = word_set("is was")
_LONGEST_BACKING = 8  # tokens
_TITLE = 5  # characters before a name: "Mr. ", "Dr. "


def whom_he_is_with(scene: Scene, index: int, comma: int, sentence: Sentence) -> Subject | None:
    """ "A, who spoke with his colleague | , B, said", "A, an aide to the president | , B, said": A."""
    tokens = scene.document.tokens
    named = scene.person_ending(tokens[index - 1].end)
    serves = any(token.low in ("of", "to") for token in tokens[index:comma])
    if named is not None and serves and tokens[index + 1].low in DETERMINERS:
        return _himself(named)  # "A, the sister of leader B, | said"
    beside = False
    for cursor in range(index - 1, max(sentence.first, index - LONGEST_COMPANY), -1):
        if tokens[cursor].text in ';:"':
            return None
        beside = beside or tokens[cursor].low in _COMPANY
        if tokens[cursor].text != ",":
            continue
        person = scene.person_ending(tokens[cursor - 1].end)
        told = beside and tokens[cursor + 1].low in APPOSITION_STARTS | _WITH_WHOM
        return _himself(person) if told else None
    return None


def _himself(mention: PersonMention | None) -> Subject | None:
    if mention is None:
        return None
    one = mention.person
    return Subject("person", mention.text, mention.start, mention.end, one, one.party)


def before_a_stray_comma(scene: Scene, comma: int, sentence: Sentence) -> Subject | None:
    """ "The club's envoy A, | has told them": before a comma that closes nothing."""
    tokens = scene.document.tokens
    found = entity_ending(scene, comma - 1, sentence)
    told = tokens[comma + 1].low in cues.AUXILIARIES or tokens[comma + 2].low == "that"
    if found is None or found.kind not in ("person", "party") or not told:
        return None
    before = tokens[sentence.first : scene.document.token_at(found.start)]
    aside = any(token.text == "," or token.low in VERBS | PREPOSITIONS for token in before)
    return None if aside or len(before) > (LONGEST_NAME if found.person else 1) else found


def before_his_office(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "Lund, the minister | added", behind marks or first: he, though no comma closes his office."""
    tokens = scene.document.tokens
    ahead = range(index, max(sentence.first, index - LONGEST_NAME), -1)
    comma = next((i for i in ahead if tokens[i].text in ',;:"' or tokens[i].low in VERBS), index)
    named = scene.person_ending(tokens[comma - 1].end) if tokens[comma].text == "," else None
    office = [token.low for token in tokens[comma + 1 : index + 1]]
    if named is None or office[:1] == ["who"] or cues.ROLE_NOUNS.isdisjoint(office):
        return None
    before = scene.document.token_at(named.start) - 1
    return _himself(named) if before < sentence.first or tokens[before].text == '"' else None


def before_its_backers(scene: Scene, index: int, sentence: Sentence) -> int:
    """ "Rebels | backed by Iran | demanded": the token before what is said of who backs them."""
    tokens = scene.document.tokens
    backer = scene.party_ending(tokens[index].end)
    if backer is None or backer.part != "modifier" or backer.preposition not in ("by", "and"):
        return index
    for cursor in range(index - 1, max(sentence.first + 1, index - _LONGEST_BACKING), -1):
        if tokens[cursor].low == "by":
            return cursor - 2
    return index


def before_an_open_aside(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "Minister A, while addressing a press conference in Islamabad | said": A; no comma closes it."""
    tokens = scene.document.tokens
    for cursor in range(index, max(sentence.first, index - LONGEST_COMPANY), -1):
        if tokens[cursor].text in ',;:"' or tokens[cursor].low in VERBS:
            return None
        while_doing = tokens[cursor].low in ("while", "when") and tokens[cursor + 1].low.endswith("ing")
        comma = tokens[cursor - 1].text == ","
        does = comma and tokens[cursor].low == "who" and tokens[cursor + 1].low.endswith(("s", "ed"))
        if (
            while_doing
            or does
            or (comma and tokens[cursor].low in _IN_HIS and tokens[cursor + 1].low in _HIS)
        ):
            return _himself(scene.person_ending(tokens[cursor - 1 - comma].end))
    return None


def body_of(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "The Ethiopian Ministry of Foreign Affairs | said", "the Council of Elders in Bor | said"."""
    tokens = scene.document.tokens
    for cursor in range(index, max(sentence.first, index - LONGEST_NAME), -1):
        low = tokens[cursor].low
        joins = low in ("and", "but", "or", "then") and tokens[cursor + 1].text[0].islower()
        # "the ministry of energy | and mines"
        joins = joins and (tokens[cursor - 2].low != "of" or tokens[cursor - 3].low not in cues.BODY_NOUNS)
        listed = low == "," and _joins_names(tokens, cursor, index)
        if (tokens[cursor].text in ',;:"-' and not listed) or low in VERBS or joins:
            return None
        if low in ("of", "for") and tokens[cursor - 1].low in cues.BODY_NOUNS:
            found = role_at(scene, cursor - 1, sentence)
            end = tokens[index].end
            first = scene.document.token_at(found.start)
            if first > sentence.first and tokens[first - 1].low in PREPOSITIONS:
                return None
            return replace(found, text=scene.document.text[found.start : end], end=end)
    return None


def _joins_names(tokens: list[Token], comma: int, index: int) -> bool:
    """ "The Ministry of Ecology, | Geology and Natural Resources": a comma of its name."""
    behind = tokens[comma + 1 : index + 1]
    return "and" in (token.low for token in behind) and all(
        token.text[0].isupper() or token.low in ("and", "of", ",") for token in behind
    )


def whole_body(scene: Scene, found: Subject | None, index: int, sentence: Sentence) -> Subject | None:
    """ "The Council of Elders | said": the council, of the party that its elders are told to be of."""
    if found is None or found.kind == "unknown":
        return body_of(scene, index, sentence)
    head = scene.document.token_at(found.start) - 2
    tokens = scene.document.tokens
    if found.kind != "role" or head < sentence.first or tokens[head + 1].low != "of":
        return None
    if not tokens[head].text[0].isupper() or tokens[head].low not in cues.BODY_NOUNS:
        return None
    body = body_of(scene, index, sentence)
    return replace(body, party=found.party, parties=found.parties) if body and found.party else body


def seated_in(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "State House in Nairobi | said", "the Chinese embassy in Juba | said": whose seat is told of."""
    tokens = scene.document.tokens
    for cursor in range(index - 1, max(sentence.first, index - 4), -1):
        if tokens[cursor].low == "in" and tokens[cursor + 1].text[0].isupper():
            found = entity_ending(scene, cursor - 1, sentence)
            opens = found is not None and found.start == tokens[sentence.first].start
            the = found is not None and scene.document.plain[sentence.start : found.start] == "The "
            known = found is not None and found.kind != "unknown"  # not "a figure based in Kelantan | said"
            return found if known and (opens or the) else None
        if not tokens[cursor].text[0].isalpha():
            return None
    return None


def named_apart(scene: Scene, index: int, comma: int, sentence: Sentence) -> list[Token]:
    """The name between two commas behind a "mission", a "group", a "faction"; nobody's who is a person."""
    tokens = scene.document.tokens
    first = index + 1 + (tokens[index + 1].low == "the")
    name = tokens[first:comma]
    if not name or not all(token.text[0].isupper() or token.low in _NAME_LINKS for token in name):
        return []
    ahead = {token.low for token in tokens[max(sentence.first, index - LONGEST_NAME) : index]}
    return [] if ahead.isdisjoint(_DESCRIBED) or scene.people.between(name[0].start, name[-1].end) else name


def of_his_side(scene: Scene, named: PersonMention, index: int, sentence: Sentence) -> Subject:
    """ "Its coordinator, the lawyer A, calls": who nothing else is told of speaks for whose office it is."""
    party = named.person.party
    if party is None and not named.person.former:
        office = entity_ending(scene, index, sentence)
        owned = office is not None and not office.text.lower().startswith(("his ", "her "))
        party = office.party if office is not None and office.kind == "role" and owned else None
    return Subject("person", named.text, named.start, named.end, named.person, party)


def only_beside(scene: Scene, found: Subject, sentence: Sentence) -> bool:
    """ "Sherman, flanked by Jenkins, the under secretary, | said": who is named only for his company."""
    tokens = scene.document.tokens
    first = scene.document.token_at(found.start)
    while first > sentence.first and tokens[first - 1].text != "," and is_title(scene, tokens[first - 1]):
        first -= 1
    beside = first > sentence.first + 1 and tokens[first - 1].low in _BESIDE
    return beside and tokens[first - 2].low not in _WRITTEN  # "a letter signed by A, the minister, | said"


def describes(scene: Scene, index: int, comma: int) -> bool:
    """Whether what stands between the commas tells of what stands before them."""
    tokens = scene.document.tokens
    if comma - index < 2:
        return False  # two commas with nothing between
    opening = tokens[index + 1]
    return bool(
        opening.low in APPOSITION_STARTS
        or (opening.low == "and" and tokens[index + 2].low in ("who", "which"))
        or opening.low.endswith(("ing", "ed", "known"))
        or opening.low[:2] in ("r-", "d-", "i-")
        or not FUNCTIONS.isdisjoint(token.low for token in tokens[index + 1 : comma])
        or _opens_with_party(scene, opening.start)
        or _is_somebodys(tokens[index + 1 : comma])
        or _stands_apart(tokens[index + 1 : comma])
    )


def _stands_apart(words: list[Token]) -> bool:
    """ "Holder of the chair", "fresh from Kyiv", "absent": no name opens it, and there is no verb in it."""
    return words[0].text.islower() and words[0].low not in _LISTS and VERBS.isdisjoint(w.low for w in words)


def _is_somebodys(words: list[Token]) -> bool:
    """ "Mandela's old party", "its largest neighbour": what it is to somebody else."""
    owned = words[0].low in cues.POSSESSIVES or any(word.low == "'s" for word in words[:-1])
    return owned and words[-1].text.islower() and words[-1].low not in VERBS


def named_last(scene: Scene, index: int, comma: int) -> Subject | None:
    """ "Iran's foreign minister, Hossein Amir-Abdollahian, | said"."""
    tokens = scene.document.tokens
    start = tokens[index + 1].start
    person = next(iter(scene.people.between(start, tokens[comma].start)), None)
    if person is None or person.end != tokens[comma - 1].end or person.start - start >= _TITLE:
        return None
    return _himself(person)


def _opens_with_party(scene: Scene, start: int) -> bool:
    return bool(within(scene.parties, start, start + 1))


def party_apposed(scene: Scene, index: int) -> Subject | None:
    """ "The other front, the People's Front (PF) of A, | has": the party that is called so."""
    tokens = scene.document.tokens
    named = next(iter(within(scene.parties, tokens[index].start, tokens[index].end)), None)
    if named is None or named.kind == "demonym" or named.start != tokens[index].start:
        return None
    if tokens[scene.document.index_behind(named.end)].text not in (",", "(", "of"):
        return None
    return Subject.of_party(named)


def whose_office(scene: Scene, found: Subject, sentence: Sentence) -> Subject:
    """ "Jan Pronk, the envoy for the Sudan, who is there, | said": the person and not the office."""
    tokens = scene.document.tokens
    if found.kind not in ("role", "body", "party"):
        return found
    for index in range(scene.document.token_at(found.start) - 1, max(sentence.first, 0), -1):
        if tokens[index].text == ",":
            return _himself(scene.person_ending(tokens[index - 1].end)) or found
        if not is_title(scene, tokens[index]):
            return found
    return found


def is_titled(scene: Scene, first: int, named: PersonMention) -> bool:
    """ "EU official A", "the lawyer B", "its youthful co-chair C": nothing but what he is called."""
    before = scene.document.tokens[first : scene.document.token_at(named.start)]
    return bool(before) and all(
        token.text != "," and (is_title(scene, token) or _calls(token.low)) for token in before
    )


def _calls(low: str) -> bool:
    """Whether it may be a noun or an adjective before a name: no verb, no link."""
    return (
        low.replace("-", "").isalpha()
        and low not in VERBS
        and not low.endswith(("ed", "ing"))
        and low not in _NOT_CALLED
    )


def goes_on(scene: Scene, comma: int) -> bool:
    """ "Who met A, | the minister, | on Monday": whether a relative clause goes on behind a comma in it."""
    tokens = scene.document.tokens
    before, behind = tokens[comma - 1], tokens[comma + 1]
    if behind.text[0].isupper():  # "whose foreign minister, | A", "who met A, | Iraq's minister"
        owner = tokens[min(comma + 2, len(tokens) - 1)].low == "'s"
        return before.low in cues.ROLE_NOUNS or (owner and scene.person_ending(before.end) is not None)
    if behind.low in PREPOSITIONS or behind.low in VERBS:
        return True
    return scene.person_ending(before.end) is not None  # "A, | the minister", "A, | received B"


def named_by_being(scene: Scene, office: Subject | None, index: int, sentence: Sentence) -> Subject | None:
    """ "The bloc's chief negotiator | is A. He says": A, and nobody unnamed."""
    tokens = scene.document.tokens
    one = office is not None and office.kind == "role" and not office.text.lower().endswith("s")
    if not one or tokens[index].low not in BEING:
        return office
    first = index + 1
    while first < sentence.last and is_title(scene, tokens[first]):
        first += 1
    return _himself(scene.people.starting_at(tokens[first].start)) or office
