"""The post and the party that an article, or the tables, give a person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from talks.reading.prose.cues import word_set
from talks.reading.who import callings, mentions, ministries, owners, posts, subjects
from talks.reading.who.beside import owner_beside
from talks.reading.who.cast import Person, PersonMention
from talks.reading.who.company_kept import of_his_company
from talks.reading.who.envoys import house_told_of, organisation_of
from talks.reading.who.home_states import office_told_after, office_told_before, where_he_speaks
from talks.reading.who.mediators import is_between_others, mediates_for
from talks.reading.who.mentions import PartyMention, is_organised, within
from talks.reading.who.offices_before import of_the_office_before
from talks.reading.who.oppositions import of_its_people
from talks.reading.who.peculiar_titles import of_his_title
from talks.reading.who.roll import FEMALE, MALE, Roll
from talks.reading.who.sides import LEADS, side_of
from talks.reading.who.spoken_for import body_spoken_for
from talks.reading.who.state_offices import is_a_provinces, is_of_a_state
from talks.reading.who.weighing import state_weighed
from talks.reading.who.written_owners import owner_as_written

if TYPE_CHECKING:
    from actors.gazetteer import TenureRecord

_AGAINST = word_set("rebel opposition insurgent guerrilla separatist")
# whose somebody is stands behind: "of", "for", "at"
_HOUSE = re.compile(r" (?:of|for|at|to|from|with|in) ")
_FORMER = re.compile(r"\b(?:[Ff]ormer|[Ee]x|one-?time)[ -]")
# "A, the treasurer |he fired|"
_SACKED = re.compile(
    r" (?:(?:whom|that) )?(?:he|she|they|[A-Z]\w+) (?:had |has )?(?:sacked|fired|dismissed|removed|ousted)\b"
)
_FOR_A_CHIEF = re.compile(r"\b(?:for|to) (?:the )?(?:President|Prime Minister|Premier|King|Chancellor) ")
_REBEL = re.compile(
    r"\b(?:rebels?|guerrillas?|insurgents?|separatists?|movement|militia|faction|insurgency|opposition)\b"
)
# "the leader of the opposition", "an opposition lawmaker": of a party nobody names
_IN_PARLIAMENT = re.compile(
    r"\bleader of the opposition\b|\bopposition (?:[a-z]+ )?(?:leader|law\w+|mps?|senator|deputy"
    r"|legislator|politician|spokes\w+|critic)\b"
)
_GOVERNING = re.compile(r"\b(?:government|army|military|presidential)\b")
# "A for the government, B for the rebels"
_FOR_A_ROLE = re.compile(
    r",? (?:signed |spoke |speaking )?(?:for|from|representing|on behalf of) the"
    r" (?:government|rebels?|guerrillas|insurgents|separatists)\b(?! (?:of|in) )"
)
# "For the rebels, Commander |A|"
_FOR_A_ROLE_AHEAD = re.compile(
    r"(?:\bF|; f)or the (?:government|rebels?|guerrillas|insurgents|separatists)(?: side)?,"
    r" (?:(?!(?:who|said|is|was|of)\b)[\w'-]+ ){0,5}\Z"
)
_ITS_REBELS = re.compile(r" (?:rebels?|guerrillas?|insurgents?|insurgency|separatists?|dissidents|exiles)\b")
LONGEST_OFFICE = 60  # characters
_OF_A_PART = re.compile(r"\b(?:autonomous|regional|provincial|territorial|local|city|municipal) government")
_ARMY = re.compile(r"\b(?:army|military)\b")
_APPOSED = re.compile(r", ((?:the |an? )[^,.;\"]{3,60})[,.;]")
_WHO_LEADS = re.compile(r"\bwho (?:leads|heads|led|headed|is leading|is heading)\b")
_AT_A_HOUSE = re.compile(r" at (?:the )?(?=[A-Z])")
# "leader of the opposition Democratic Party of Kosovo": a party no table knows
_PARTY_IN_POST = re.compile(
    r"\b(?:of|from) the (?:[a-z-]+ )*(?P<name>(?:[A-Z][\w-]+ )+"
    r"(?:Party|Movement|Front|Union|Alliance|Coalition|List)(?: (?:of|for) (?:the )?[A-Z][\w-]+)?)"
)
_SENT = word_set("diplomat envoy ambassador official negotiator adviser expert lawyer general judge delegate")
_ONCE = word_set("the a an former retired ex - onetime veteran")
_AT_THE_UN = re.compile(r"\b(?:ambassador|permanent representative)\b", re.I)  # sent there by a state
_ITS = re.compile(r"\b(?:[Ii]ts|[Tt]heir) \Z")
# of a commission of two each side has its own
_ONE_A_SIDE = re.compile(r"\b(?:commissioner|co-chair\w*|co-president|member|delegate)\Z", re.I)
_HEADS_A_STATE = re.compile(r"(?:president|prime minister|king|emir|chancellor)", re.I)
_STANDS = re.compile(
    r"\b(?:candidate|contender|hopeful|challenger|[Ff]ormer [a-z-]+(?: [a-z-]+){0,3},) \Z"
)  # for an office that he does not hold, or no longer
_CO_PRINCE = "Co-prince"  # of Andorra, which the president of France is too


def give_post(person: Person, post: posts.PostChunk | None, owner: PartyMention | None, roll: Roll) -> None:
    if post is not None and person.former and post.party is not None and not _was_once(post, roll):
        person.post, person.former = None, False  # "The former minister, A, ... A, Gambia's agent, said"
    # "his US counterpart": the office is what the tables say
    nameless = post is not None and person.key is not None and post.words.lower().endswith("counterpart")
    if post is not None and person.post is None and not nameless:
        person.post = re.sub(
            r"\b(minister|president|leader|envoy|negotiator|spokesman|member)s\Z",
            r"\1",
            post.words,
            flags=re.I,
        )
        person.former = _was_once(post, roll)
        words = set(post.words.lower().split())
        person.gender = person.gender or ("he" if words & MALE else "she" if words & FEMALE else None)
    person.marked = person.marked or owner is not None or (post is not None and post.party is not None)
    if person.party is None:
        _give_party(person, post, owner, roll)
        told = post.party if post is not None else None
        sent = bool(_SENT & set(post.words.lower().split())) if post is not None else False
        person.national = sent and told is not None and told.kind == "demonym" and told.key == person.party


def _was_once(post: posts.PostChunk, roll: Roll) -> bool:
    plain = roll.document.plain
    sacked = _SACKED.match(plain, post.end) is not None
    return sacked or _FORMER.search(plain, max(0, post.start - 16), post.end) is not None


def _give_party(person: Person, post: posts.PostChunk | None, owner: PartyMention | None, roll: Roll) -> None:
    first = _told_otherwise(person, post, roll)
    if first is not None:
        _own(person, first)
        return
    if person.former or is_outsider(person) or (post is not None and _is_elsewhere(post, roll)):
        return
    title = of_his_title(post, roll) if post is not None else None
    if title == "european-parliament":
        person.party = title  # an "Irish MEP" speaks for no state
        return
    party = _whose_office(post, owner, roll)
    if is_against(person):
        # "South Sudan's rebel leader" does not speak for South Sudan
        party = party if party is not None and party.actor_kind == "group" else None
    elif party is None and post is not None:
        if _is_known_by_his_office(person, post, title, roll):
            return
        party = ministries.institution(post, roll) if not _holds(person, roll) else None
        person.guessed = party is not None
    if party is not None:
        person.party, person.party_text = party.key, party.text
    elif post is not None and not is_against(person):
        _give_what_stands_before(person, post, roll)
    if person.party is None and post is not None and not person.party_text:
        person.party_text = owner_as_written(post, roll)


def _told_otherwise(person: Person, post: posts.PostChunk | None, roll: Roll) -> subjects.Owner | None:
    """Whose he is by what goes before the words of his office."""
    its = owners.owner_by_role(person, roll) if post is None or post.party is None else None
    return its or (_office_ahead(person, post, roll) if post is not None else None)


def _whose_office(
    post: posts.PostChunk | None, owner: PartyMention | None, roll: Roll
) -> PartyMention | None:
    """The party of the office, or the owner told, but for an adjective that tells something else."""
    party, plain = (post.party if post else None) or owner, roll.document.plain
    if party is None:
        return None
    demonym = party.kind == "demonym"
    if demonym and _ITS_REBELS.match(plain, party.end):
        return None  # "spokesman for the Gambian rebels"
    if post is None:
        return party
    its = demonym and _ITS.search(plain, max(0, party.start - 5), party.start)
    if its and not _ONE_A_SIDE.search(post.words):
        return None  # "its Gambian chair, A"
    sent_there = party.key == "united-nations" and _AT_THE_UN.search(post.words)
    return None if sent_there else party  # "its UN ambassador, A"


def _is_known_by_his_office(person: Person, post: posts.PostChunk, title: str | None, roll: Roll) -> bool:
    """Whether an office without a party tells whom he serves; that is then given."""
    named = owners.owner_named(post, roll)
    if named is not None:
        _own(person, named)
        person.guessed = not person.settled
        return True
    speaks = set(post.words.lower().split()) & (ministries.SPOKESPEOPLE | {"ministry"})
    person.party = title or (where_he_speaks(person, roll) if speaks else None)
    return person.party is not None or _serves_a_person(post, roll)


def _give_what_stands_before(person: Person, post: posts.PostChunk, roll: Roll) -> None:
    person.guessed = True
    person.party = ministries.of_the_secretary_general(post, roll) or ministries.of_the_union(post)
    if person.party is None and not (_holds(person, roll) or is_between_others(person)):
        before = owners.owner_before(person, post, roll)
        if before is not None:
            _own(person, before)


def _office_ahead(person: Person, post: posts.PostChunk, roll: Roll) -> subjects.Owner | None:
    """ "|The Union's facilitator|, former Gambian president A": his first office tells whom he serves."""
    tokens, index = roll.document.tokens, roll.document.token_at(post.start) - 1
    while index > 1 and tokens[index].low in _ONCE:
        index -= 1
    once = person.former or {"retired", "former"} & {token.low for token in tokens[index : index + 5]}
    sent = post.party is not None and post.party.kind == "demonym" and not is_of_a_state(post.words)
    sentence = roll.document.sentence_at(post.start)
    if sentence is None or tokens[index].text != "," or not (once or sent):
        return None
    ahead = posts.before(roll.document, roll.parties, index - 1, sentence.first)
    if ahead is None or ahead.party is not None:
        return subjects.as_owner(ahead.party) if ahead is not None and ahead.party is not None else None
    return owners.owner_named(ahead, roll) or owners.of_whom_before(ahead, roll)


def _holds(person: Person, roll: Roll) -> bool:
    """Whether the tables know an office that he holds on the day: they tell better whose it is."""
    on = roll.document.article.published_on
    return person.key is not None and bool(roll.gazetteer.tenures_of(person.key, on))


def _own(person: Person, owner: subjects.Owner) -> None:
    """Of that party; `settled` where he is told to be of one the tables do not hold, or of none."""
    person.party, person.party_text = owner.key, owner.text if owner.key is None else ""
    person.settled = owner is subjects.NOBODY


def _serves_a_person(post: posts.PostChunk, roll: Roll) -> bool:
    """ "Spokesman for President Cyril Ramaphosa": of his chief's party, once that is known."""
    served = _FOR_A_CHIEF.search(post.words)
    return served is not None and not within(roll.parties, post.start + served.end(), post.end)


def is_against(person: Person) -> bool:
    """A rebel, an opposition leader: not of the state he is named with."""
    return bool(_AGAINST & set((person.post or "").lower().split())) and not person.former


def is_outsider(person: Person) -> bool:
    """An analyst, a laureate, a villager: of no party; but the "spokesman for the Resident Doctors" is."""
    calling = _HOUSE.split(person.post or "", maxsplit=1)[0].lower().split()
    return bool(calling) and calling[-1] in callings.OUTSIDERS and person.key is None


def _is_elsewhere(post: posts.PostChunk, roll: Roll) -> bool:
    """ "Iran project director at the Crisis Group": of a house that is no party."""
    if post.party is not None and post.party.kind == "demonym":
        return False  # "a Sudanese protocol officer at the Friendship Hall"
    match = _AT_A_HOUSE.search(post.words)
    inside = post.end - len(post.words) + match.end() if match else post.end
    return match is not None and not within(roll.parties, inside, post.end)


def complete(person: Person, roll: Roll) -> None:
    """What the text leaves out comes from the offices held on the day, or from those of its sentence."""
    on = roll.document.article.published_on
    if is_outsider(person) or person.settled:
        return
    if person.party is None and person.post and (named := _PARTY_IN_POST.search(person.post)):
        known = roll.gazetteer.actors_named(named["name"])
        person.party, person.party_text = (known[0].key, "") if len(known) == 1 else (None, named["name"])
        return
    if person.key is not None and not (person.party and person.post) and not person.former:
        _from_tables(person, roll, roll.gazetteer.tenures_of(person.key, on))
    person.party = mediates_for(person, roll) or person.party
    if person.party is None or person.guessed:
        person.party = of_the_office_before(person, roll) or person.party
    _give_side(person, roll)
    if person.key is not None and person.party is None and not (is_against(person) or person.former):
        _from_tables(person, roll, roll.gazetteer.tenures_of(person.key), now=False)
    if person.party is None and is_against(person):
        person.party = of_its_people(roll.document, roll.parties, roll.gazetteer)
    if person.party is None and not person.party_text:
        _give_what_stands_around(person, roll)


def _give_side(person: Person, roll: Roll) -> None:
    """Of the team he sits with, where that tells more than his office."""
    heads = _HEADS_A_STATE.fullmatch(person.post or "") is not None
    # whoever chairs a union goes on as its own
    of_a_state = person.national or (roll.gazetteer.is_a_state(person.party) and not heads)
    if of_a_state and is_organised(roll.gazetteer, sent := side_of(person, roll)):
        person.party = sent  # "a Gambian diplomat who leads the group's team"
    if heads and _holds(person, roll):
        person.guessed = person.party is None
    if (person.party is None or person.guessed) and not is_against(person):
        person.party = side_of(person, roll) or person.party or of_his_company(person, roll)


def _give_what_stands_around(person: Person, roll: Roll) -> None:
    told = None
    if person.post is None and person.key is None:
        told = office_told_after(person, roll) or office_told_before(person, roll)
    if told is not None and told.party is not None:
        person.post, person.party = told.words, told.party.key
        return
    between = is_between_others(person)
    mention, sentence = roll.first_told(person)
    beside = owner_beside(mention.start, mention.end, roll)
    if beside is None and not (person.former or between):
        beside = owners.owner_led(mention.end, roll) or body_spoken_for(mention, sentence, roll)
    if beside is not None:
        _own(person, beside)
    if person.party is None and not person.party_text and not between:
        person.party = _of_one_side(person, roll)


def guess(person: Person, roll: Roll) -> bool:
    """A minister or spokesman of whom nothing tells a party: of that of his sentence, or of his state."""
    unknown = person.party is None and not person.party_text and not person.settled
    if not unknown or person.former or is_outsider(person) or is_against(person):
        return False
    person.party = organisation_of(person, roll) if person.post else None
    if person.party is None and not is_between_others(person):
        person.party = state_weighed(person, roll)
    if person.post is None or is_between_others(person):
        return person.party is not None
    person.party = person.party or where_he_speaks(person, roll)
    house = house_told_of(person, roll) if person.party is None else None
    if house is not None:
        _own(person, house)
    return person.party is not None


def _from_tables(person: Person, roll: Roll, tenures: tuple[TenureRecord, ...], now: bool = True) -> None:
    """Whom he serves, and his office if he holds it `now`."""
    stands = _STANDS.search(roll.document.plain, max(0, person.first_at - 40), person.first_at)
    if is_against(person) or stands is not None:
        known = {tenure.actor: roll.gazetteer.actor(tenure.actor) for tenure in tenures}
        tenures = tuple(t for t in tenures if (actor := known[t.actor]) and actor.kind == "group")
    actors = {tenure.actor for tenure in tenures if tenure.title != _CO_PRINCE}
    if len(actors) > 1 and now:
        dated = {tenure.actor for tenure in tenures if tenure.since and tenure.until}
        actors = _of_the_last(tenures) or (dated if len(dated) == 1 else actors)
    if len(actors) > 1:
        actors &= {party.key for party in roll.parties}
        actors = actors or _organisations(tenures, roll)
    if person.party is None and len(actors) == 1:
        person.party = actors.pop()
        person.guessed = person.guessed and not roll.gazetteer.is_a_state(person.party)
    titles = {tenure.title for tenure in tenures if tenure.actor == person.party}
    titles = {title for title in titles if set(title.lower().split()) & callings.HEADS}
    if person.post is None and len(titles) == 1 and now:
        person.post = titles.pop()


def _of_the_last(tenures: tuple[TenureRecord, ...]) -> set[str]:
    """ "Salva Kiir", vice president of Sudan once: of the office that began last, when the days are known."""
    begun = [tenure for tenure in tenures if tenure.since and tenure.title != _CO_PRINCE]
    return {max(begun, key=lambda tenure: tenure.since or "").actor} if len(begun) > 1 else set()


def _organisations(tenures: tuple[TenureRecord, ...], roll: Roll) -> set[str]:
    """ "Josep Borrell", minister once and the Union's since: of several offices that of an organisation."""
    known = {tenure.actor: roll.gazetteer.actor(tenure.actor) for tenure in tenures}
    return {key for key, actor in known.items() if actor is not None and actor.kind == "organisation"}


def _of_one_side(person: Person, roll: Roll) -> str | None:
    """ "Rebel leader A", "the government's negotiator B", "C, who leads the guerrillas' team"."""
    (mention, _), plain = roll.first_told(person), roll.document.plain
    told = _words_around(person, mention, plain)
    if told is None or _IN_PARLIAMENT.search(told):
        return None
    if _REBEL.search(told):
        return subjects.the_rebels(roll)
    armed = _ARMY.search(told)
    forces = mentions.owner_of(roll.document, roll.parties, armed.group(), mention.start) if armed else None
    if forces is not None:
        return forces.key
    if is_a_provinces(person.post or ""):
        return None
    part = _OF_A_PART.search(plain, max(0, mention.start - LONGEST_OFFICE), mention.start)
    if _GOVERNING.search(told) is None or part is not None or _OF_A_PART.search(told):
        return None
    return state_weighed(person, roll, told)


def _words_around(person: Person, mention: PersonMention, plain: str) -> str | None:
    """What the words before and behind a name tell of its side; nothing where he was that once."""
    behind = _behind(plain, mention.end)
    leads = LEADS.match(plain, mention.end)
    if person.former and leads is None and _WHO_LEADS.search(behind) is None:
        return None
    ahead = plain[max(0, mention.start - 60) : mention.start].removesuffix(", ")
    around = re.split(r",|[.!?] (?=[A-Z])", ahead)[-1] if person.post else ""
    for_a_role = _FOR_A_ROLE.match(plain, mention.end) or _FOR_A_ROLE_AHEAD.search(
        plain, max(0, mention.start - LONGEST_OFFICE), mention.start
    )
    role = for_a_role.group() if for_a_role else ""
    led = plain[leads.end() : leads.end() + 24] if leads else ""
    return " ".join((role, person.post or "", around, led, behind)).lower()


def _behind(plain: str, end: int) -> str:
    """The apposition after a name: ", the government's chief negotiator,"."""
    match = _APPOSED.match(plain, end)
    return match[1] if match else ""
