"""The roles and bodies that noun phrases name: "two senior US officials", "the ministry"."""

from __future__ import annotations

import re

from talks.reading.grammar import definite, home
from talks.reading.grammar.antecedents import antecedents, opening_party
from talks.reading.grammar.genders import gender_of
from talks.reading.grammar.movements import body_meant, called_so, only_group_before
from talks.reading.grammar.organs import OF_THE_STATE, Phrase, own_state, seat_of
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who import mentions
from talks.reading.who.mentions import PartyMention, within
from talks.reading.who.oppositions import the_opposition
from talks.reading.who.scene import Scene, Subject

_DEFINITE = word_set("the his her its their our these those both")
DETERMINERS = word_set("the a an some several two three four many most other its their his her our one")
BREAKS = (
    word_set(
        "and but or that which who when where while after before because if as than to by with about into "
        "against between over under during since until though although said says told"
    )
    | cues.AUXILIARIES
)
_OF_ONE_STATE = home.AT_HOME | OF_THE_STATE | {"forces", "state"}
_REBEL = word_set(
    "rebel rebels paramilitary separatist separatists guerrilla guerrillas insurgent insurgents opposition"
)
_OF_SOME = word_set("opposition party alliance coalition bloc faction")
_UNARMED = word_set(
    "contact working support expert experts parliamentary rights civil steering study drafting core"
)
# who speaks for nobody but himself
OUTSIDERS = word_set(
    "analyst analysts expert experts critic critics resident residents witness witnesses villager villagers "
    "activist activists observer observers scholar scholars economist economists campaigner campaigners "
    "historian historians academic academics survivor survivors"
)
_ENVOYS = word_set("negotiators delegates representatives envoys delegate representative")
_CROWDS = word_set("groups agencies organisations organizations companies factions")
_A_BLOC = re.compile(r"[Tt]he (?:[a-z]+|\d+-(?:member|nation|state|country)) bloc")
_OF_A_GROUP = cues.GROUP_NOUNS | _OF_SOME
_ROLES = cues.ROLE_NOUNS | _CROWDS
_UNION = "european-union"
SOME_OF = word_set("one two three several some many most")
# "one European ambassador", "a minister": nobody in particular
_ONE_OF_MANY = frozenset({"a", "an", "one", "another", "two", "three", "several", "some"})
_SPOKESPEOPLE = word_set("spokesman spokeswoman spokesperson spokespeople spokespersons")
_UNNAMED = cues.ANONYMOUS_NOUNS | _SPOKESPEOPLE
_OF_A_GOVERNMENT = home.AT_HOME | {"government"}


def role_at(scene: Scene, index: int, sentence: Sentence, owner: PartyMention | None = None) -> Subject:
    """A role or a body with the party it belongs to: "senior US officials", "officials from Iran"."""
    document = scene.document
    tokens = document.tokens
    begin = phrase_start(scene, index, sentence)
    start, end = tokens[begin].start, owner.end if owner else tokens[index].end
    low = tokens[index].low
    party = _owner_told(scene, begin, index, sentence, owner)
    housed = party is not None and party.actor_kind == "organisation"  # "United Nations experts"
    if low in OUTSIDERS and not housed:
        party = None  # "Israeli analysts" do not speak for Israel
    anonymous = _is_unnamed(scene, begin, index, sentence) and not (low in OUTSIDERS and housed)
    serves = low in cues.BODY_NOUNS or tokens[begin - 1].low == "to"  # "an aide to the chairman"
    if serves and (head := _member_of(scene, begin, sentence)) is not None:
        begin = phrase_start(scene, head, sentence)
        start, low = tokens[begin].start, tokens[head].low
        anonymous = _is_unnamed(scene, begin, head, sentence)
    text = document.text[start:end]
    unowned = low.endswith("s") and party is None and tokens[begin].low not in _DEFINITE
    anonymous = anonymous or (low in _ROLES and unowned)  # "church leaders in Eldoret"
    person = (
        definite.person_meant(scene, text, low, party, start, sentence)
        if low not in cues.BODY_NOUNS
        else None  # "the agency" is not its head
    )
    if person is not None:
        return Subject("person", text, start, end, person, person.party)
    kind = "role" if low in cues.ROLE_NOUNS else "body"
    phrase = Phrase(low, text, begin, start, end)
    key = party.key if party else _party_of(scene, phrase, sentence)
    return Subject(kind, text, start, end, None, key, (key,) if key else (), anonymous)


def _owner_told(
    scene: Scene, begin: int, index: int, sentence: Sentence, owner: PartyMention | None
) -> PartyMention | None:
    """The party in the words of a role, or else that behind it: "China's embassy in Manila" is China's."""
    tokens = scene.document.tokens
    named = within(scene.parties, tokens[begin].start, tokens[index].end)
    parties = [m for m in named if m.part == "actor" or _owns_what_he_is_at(scene, m)]
    # "officials in Manila" are the Philippines', "the special envoy for Syria" is not Syria's
    party = parties[-1] if parties else None if owner and owner.part == "topic" else owner
    if party is not None and party.actor_kind == "state" and tokens[index].low in _OF_A_GROUP:
        party = None  # "South Sudan's rebels", "Sri Lanka's main Tamil alliance": not the state
    if party is None and begin - 2 >= sentence.first and tokens[begin - 1].text == ")":
        party = scene.party_ending(tokens[begin - 2].end)  # "the National Army (NA) rebels"
    return party


def _owns_what_he_is_at(scene: Scene, party: PartyMention) -> bool:
    """ "A spokesman at | Chad's security council": of Chad, though he is told to be there."""
    owns = party.preposition == "at" and scene.document.plain.startswith("'s ", party.end)
    return owns and party.actor_kind == "state"


_OF_TWO_FIELDS = word_set("ministry department")


def _party_of(scene: Scene, phrase: Phrase, sentence: Sentence) -> str | None:
    """Whose a role or body is where no party stands in its words."""
    low, text, start = phrase.noun, phrase.text, phrase.start
    opening = scene.document.tokens[phrase.begin].low
    armed = not set(text.lower().split()) & _UNARMED
    key = (
        _party_of_leader(scene, start, phrase.end)
        or _party_said_before(scene, text, low, sentence)
        or (only_group_before(scene, low, start) if armed else None)
        or (
            the_opposition(scene.document, scene.parties, scene.gazetteer, start)
            if low == "opposition"
            else None
        )
    )
    if key is None and opening in cues.POSSESSIVES:
        key = _owner(scene, phrase.begin, sentence)
    key = key or _by_its_adjective(scene, low, text, start)
    if key is None and text in ("The Secretary-General", "the Secretary-General"):
        key = "united-nations"
    if key is None and low in _SPOKESPEOPLE:
        key = _of_a_spokesman(scene, phrase, sentence)
    key = key or seat_of(scene, phrase, sentence, defined=opening == "the")
    if key is None and text.lower().replace("’", "'").startswith("the country's "):
        told = (found.party for found in antecedents(scene, phrase.begin, sentence))
        key = next((party for party in told if scene.gazetteer.is_a_state(party)), None)
    return key


def _of_a_spokesman(scene: Scene, phrase: Phrase, sentence: Sentence) -> str | None:
    """ "A government spokesperson", "a spokesman for his ministry", "a spokesman" of who was just told of."""
    words = phrase.text.lower().replace("'s", " ").split()
    tokens = scene.document.tokens
    for cursor in range(phrase.begin + 1, min(sentence.last, phrase.begin + len(words) + 2)):
        if tokens[cursor].low in cues.POSSESSIVES and tokens[cursor - 1].low == "for":
            return _owner(scene, cursor, sentence)
    if "commission" in words:
        bodies = {party.key for party in scene.parties}
        return next((key for key in ("european-commission", _UNION) if key in bodies), None)
    governs = bool(set(words) & _OF_A_GOVERNMENT)
    if governs and (key := home.seated_here(scene, sentence, phrase.end)) is not None:
        return key
    if governs and (key := home.home_of(scene) or own_state(scene, "government")) is not None:
        return key
    if not governs and (key := _of_its_sentence(scene, phrase, sentence)) is not None:
        return key
    before = scene.document.before(sentence)
    if before is None or before.paragraph != sentence.paragraph:
        return None
    if governs:
        return _governed(scene, before)
    told = scene.subjects.get(before.index) or opening_party(scene, before.index)
    return told.party if told is not None and len(words) == 2 else None


def _governed(scene: Scene, before: Sentence) -> str | None:
    """ "The bloc asks for fish; |London| refuses. ..., a government spokesperson said": a bloc has none."""
    turn = scene.document.plain.rfind("; ", before.start, before.end)
    last = within(scene.parties, turn + 2, turn + 7) if turn > 0 else []
    told = scene.subjects.get(before.index) or opening_party(scene, before.index)
    keys = [*(party.key for party in last if party.part == "actor"), told.party if told is not None else None]
    return next((key for key in keys if scene.gazetteer.is_a_state(key)), None)


def _of_its_sentence(scene: Scene, phrase: Phrase, sentence: Sentence) -> str | None:
    """ "The State Department would not say what | a spokesman called": of whom it opens with."""
    if len(phrase.text.split()) != 2:
        return None
    tokens = scene.document.tokens
    if tokens[phrase.begin - 1].text == "," and phrase.begin - 2 >= sentence.first:
        beside = scene.party_ending(tokens[phrase.begin - 2].end)  # "UNIFIL, a spokeswoman said, keeps it up"
        if beside is not None and beside.part == "actor" and beside.kind != "demonym":
            return beside.key
    here = scene.subjects.get(sentence.index) or opening_party(scene, sentence.index)
    institution = here is not None and here.kind in ("party", "body") and here.end < phrase.start
    return here.party if here is not None and institution else None


def _is_unnamed(scene: Scene, begin: int, index: int, sentence: Sentence) -> bool:
    """ "Officials", "an army officer", and "the officer" told of before; a spokesman speaks openly."""
    tokens = scene.document.tokens
    low = tokens[index].low
    if low in OUTSIDERS:
        return True
    if low in _ENVOYS and "'s " in scene.document.plain[tokens[begin].start : tokens[index].start]:
        return False  # "Tbilisi's negotiators" are Tbilisi
    if low in cues.ANONYMOUS_NOUNS:
        return True
    if low not in cues.ROLE_NOUNS or low in _SPOKESPEOPLE:
        return False
    if tokens[begin].low in _ONE_OF_MANY:
        return True
    if definite.was_unnamed(scene, low, sentence) and tokens[begin].low in ("the", "this", "that"):
        return True
    earlier = (scene.subjects.get(n) for n in range(sentence.index - 1, max(-1, sentence.index - 5), -1))
    return tokens[begin].low == "the" and any(
        one is not None and one.anonymous and _is_called(scene, one, low) for one in earlier
    )


def _is_called(scene: Scene, somebody: Subject, noun: str) -> bool:
    """ "An officer", "one of them, an ambassador in Kabul": what the words or those behind them call him."""
    apposed = scene.document.plain[somebody.end : somebody.end + 30].lower().split()
    return noun in somebody.text.lower().split() or noun in apposed[:5]


def _owner(scene: Scene, index: int, sentence: Sentence) -> str | None:
    """ "His ministry said": of the party of whom the pronoun means."""
    personal = scene.document.tokens[index].low in ("his", "her")
    token = scene.document.tokens[index]
    other = "she" if token.low == "his" else "he"
    here = [
        mention
        for mention in scene.people.between(sentence.start, token.start)
        if gender_of(scene, mention.person) != other
    ]
    if personal and here and scene.document.tokens[index - 1].text == ",":
        return here[0].person.party  # "Petro spoke with Maduro, his office said"
    for found in antecedents(scene, index, sentence):
        if personal == (found.kind == "person"):
            return found.party
    return None


def _by_its_adjective(scene: Scene, noun: str, text: str, start: int) -> str | None:
    """ "The government's team", "the federal side", "army officers", "rebel commanders", "Europe's side"."""
    words = set(text.lower().replace("’", "'").replace("'s", " ").replace("' ", " ").split())
    if words & {"government", "federal", "junta"} and noun not in OF_THE_STATE:
        return own_state(scene, "government")
    if words & {"army", "military"} and noun in cues.ROLE_NOUNS:
        forces = mentions.owner_of(scene.document, scene.parties, "army", start)
        return forces.key if forces else own_state(scene, "army")
    if words & _REBEL and noun not in cues.GROUP_NOUNS:
        return only_group_before(scene, "rebels", start)
    if "european" in words and any(party.key == _UNION for party in scene.parties):
        return _UNION
    bloc = text.lower() in ("the alliance", "the bloc", "the union") or _A_BLOC.fullmatch(text) is not None
    found = body_meant(scene, noun, start) if bloc else None
    own = noun in _OF_ONE_STATE
    return found or (called_so(scene, noun, start) if text.lower() == f"the {noun}" and not own else None)


def _member_of(scene: Scene, begin: int, sentence: Sentence) -> int | None:
    """Index of "officials" in "officials from the ministry"."""
    tokens = scene.document.tokens
    head = begin - 2
    if (
        head >= sentence.first
        and tokens[begin - 1].low in ("from", "of", "for", "in", "at", "to")
        and tokens[head].low in cues.ROLE_NOUNS
    ):
        return head
    return None


def _party_of_leader(scene: Scene, start: int, end: int) -> str | None:
    """ "The Biden administration" is the party of Biden."""
    return next((mention.person.party for mention in scene.people.between(start, end)), None)


def _party_said_before(scene: Scene, text: str, noun: str, sentence: Sentence) -> str | None:
    """ "Officials said", after "officials from the United States said": the same officials."""
    if len(text.split()) > 2 or noun not in _UNNAMED:
        return None
    for number in range(sentence.index - 1, max(-1, sentence.index - 4), -1):
        earlier = scene.subjects.get(number)
        if earlier is not None and earlier.party and noun.rstrip("s") in earlier.text.lower():
            return earlier.party
    return None


def _is_of_both(scene: Scene, begin: int, index: int) -> bool:
    """ "The mines | and energy ministry": one house; "Ghana and energy ministry aides": two."""
    tokens = scene.document.tokens
    if tokens[index].low not in _OF_TWO_FIELDS or not tokens[begin - 2].text[0].isalpha():
        return False
    end = tokens[begin - 2].end
    return scene.party_ending(end) is None and scene.person_ending(end) is None


def phrase_start(scene: Scene, index: int, sentence: Sentence) -> int:
    tokens = scene.document.tokens
    begin = index
    while begin > sentence.first and index - begin < 8:
        low = tokens[begin - 1].low
        if low == "and" and _is_of_both(scene, begin, index):
            begin -= 1
            continue
        if (
            (low in BREAKS and low != "'s")
            or low in cues.SPEECH_VERBS
            or low in ("in", "at", "on", "of", "for", "from")
        ):
            break
        owned = low == "'" and tokens[begin - 2].low in _REBEL  # "the rebels' delegation"
        if not (low[0].isalnum() or low == "'s" or owned):
            break
        begin -= 1
        if low in DETERMINERS:
            break
    if begin - 2 < sentence.first or tokens[begin - 1].low not in ("of", "for"):
        return begin
    if tokens[begin - 1].low == "of" and tokens[begin - 2].low in SOME_OF:
        return begin - 2  # "one of the diplomats"
    house = tokens[begin - 2]
    capitals = house.text[0].isupper() and tokens[begin].text[0].isupper()
    if capitals and house.low in cues.BODY_NOUNS and tokens[index].text.islower():
        return phrase_start(scene, begin - 2, sentence)  # "a Department for Transport spokesperson"
    return begin
