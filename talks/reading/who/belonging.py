"""The post and the party that an article, or the tables, give a person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.who import mentions, posts
from talks.reading.who.cast import Person
from talks.reading.who.company_kept import of_his_company
from talks.reading.who.home_states import (
    governing,
    of_the_dateline,
    of_the_government,
    office_told_after,
    told_before,
    where_he_speaks,
)
from talks.reading.who.mentions import PartyMention, within
from talks.reading.who.roll import FEMALE, MALE, Roll
from talks.reading.who.sides import LEADS, side_of, subject_of

if TYPE_CHECKING:
    from actors.gazetteer import TenureRecord

NEAR_THE_START = 8  # characters
_AGAINST = word_set("rebel opposition insurgent guerrilla separatist")
_OWNER = re.compile(
    r"\b(?:[Tt]he )?(?P<name>(?!The\b)(?:a[a-z]{1,2}-|el-)?[A-Z][\w-]+(?: (?:of |for )?[A-Z][\w-]+){0,3})'s"
    r" (?:[a-z-]+ ){0,2}\Z"
)
_FORMER = re.compile(r"\b(?:[Ff]ormer|[Ee]x|one-?time)[ -]")
_FOR_THE_GROUP = re.compile(
    r"\b(?:of|for|from|with|in) the (?:armed |rebel |militant )?(?:movement|group|rebels|guerrillas"
    r"|militia|faction"
    r"|front|insurgency|insurgents)\b",
    re.I,
)
_THE_GROUP = re.compile(
    r"\b[Tt]he (?:\w+ )?(?:movement|group|rebels?|guerrillas?|militia|faction|front|insurgency"
    r"|insurgents)'s? \Z"
)
_THE_ORGANISATION = re.compile(r"\b[Tt]he (?:organi[sz]ation|alliance|union|council|league|agency)'s \Z")
_ORGANISED = frozenset({"organisation", "forum"})
_FOR_SOMEBODY = re.compile(r"\bto\b|\bfor (?:the|an?|his|her|President|Prime|King|Mr)\b")
_FOR_A_CHIEF = re.compile(r"\b(?:for|to) (?:the )?(?:President|Prime Minister|Premier|King|Chancellor) ")
_REBEL = re.compile(r"\b(?:rebels?|guerrillas?|insurgents?|separatists?|movement|militia|opposition)\b")
_GOVERNING = re.compile(r"\b(?:government|army|military|presidential|state)\b")
_APPOSED = re.compile(r", ((?:the |an? )[^,.;\"]{3,60})[,.;]")
_JOINED = re.compile(r"(?: of (?:the )?[\w ]{2,30})?(?:,| and|, and)(?: the)? ")
_WHO_LEADS = re.compile(r"\bwho (?:leads|heads|led|headed|is leading|is heading)\b")
# "A shook hands with B": they are of two sides
_FACING = re.compile(r"\b(?:met|meets|meet|with|opposite|facing|between|against)\b")
_SPOKESPEOPLE = word_set("spokesman spokeswoman spokesperson")
_NO_OWNERS = word_set("by with from to against on over about for between than")
_SPOKE = re.compile(r",? (?:has |had )?(?:said|says|told|announced|confirmed|denied|rejected)\b")
# "Environment Commissioner A": there are such in Brussels only
_PORTFOLIOS = word_set("trade environment enlargement climate energy agriculture competition")
_AT_A_HOUSE = re.compile(r" at (?:the )?(?=[A-Z])")
# "leader of the opposition Democratic Party of Kosovo": a party no table knows
_PARTY_IN_POST = re.compile(
    r"\b(?:of|from) the (?:[a-z-]+ )*(?P<name>(?:[A-Z][\w-]+ )+"
    r"(?:Party|Movement|Front|Union|Alliance|Coalition|List)"
    r"(?: (?:of|for) (?:the )?[A-Z][\w-]+)?)"
)
_CO_PRINCE = "Co-prince"  # of Andorra, which the president of France is too
_DOMESTIC = word_set("ministry senator army police attorney-general parliament governor forces navy")
_OF_A_GOVERNMENT = word_set(
    "minister secretary president premier emir king chancellor government undersecretary"
)


def give_post(person: Person, post: posts.PostChunk | None, owner: PartyMention | None, roll: Roll) -> None:
    # "his US counterpart": the office is what the tables say
    nameless = post is not None and person.key is not None and post.words.lower().endswith("counterpart")
    if post is not None and person.post is None and not nameless:
        person.post = re.sub(
            r"\b(minister|president|leader|envoy|negotiator|spokesman)s\Z", r"\1", post.words, flags=re.I
        )
        person.former = _FORMER.search(roll.document.plain, max(0, post.start - 16), post.end) is not None
        words = set(post.words.lower().split())
        person.gender = person.gender or ("he" if words & MALE else "she" if words & FEMALE else None)
    if person.party is None:
        _give_party(person, post, owner, roll)


def _give_party(person: Person, post: posts.PostChunk | None, owner: PartyMention | None, roll: Roll) -> None:
    if person.former or is_outsider(person) or (post is not None and _is_elsewhere(post, roll)):
        return
    party = (post.party if post else None) or owner
    if party is None and post is not None and not is_against(person):
        words = set(post.words.lower().split())
        person.party = where_he_speaks(person, roll) if words & (_SPOKESPEOPLE | {"ministry"}) else None
        if person.party is not None or _serves_a_person(post, roll):
            return
        party = _institution(person, post, roll)
        person.guessed = party is not None
    if is_against(person):
        # "South Sudan's rebel leader" does not speak for South Sudan
        party = party if party is not None and party.actor_kind == "group" else None
    if party is not None:
        person.party, person.party_text = party.key, party.text
    elif post is not None and not is_against(person):
        person.guessed = True
        person.party = (
            _of_the_secretary_general(post, roll)
            or _of_the_union(post)
            or _of_the_organisation(post, roll)
            or _of_the_movement(post, roll)
            or _shared_party(post, roll)
        )
    if person.party is None and post is not None and not person.party_text:
        person.party_text = _unknown_owner(post, roll)


def _serves_a_person(post: posts.PostChunk, roll: Roll) -> bool:
    """ "Spokesman for President Cyril Ramaphosa": of his chief's party, once that is known."""
    served = _FOR_A_CHIEF.search(post.words)
    return served is not None and not within(roll.parties, post.start + served.end(), post.end)


def _unknown_owner(post: posts.PostChunk, roll: Roll) -> str:
    """ "The Church's delegate": a party no table knows is kept as written."""
    plain = roll.document.plain
    owner = _OWNER.search(plain, max(0, post.start - 60), post.start)
    if owner is None or owner["name"].lower() in cues.NOT_NAMES:
        return ""
    if any(mention.end >= owner.end("name") for mention in roll.people.between(owner.start(), owner.end())):
        return ""
    return roll.document.text[owner.start("name") : owner.end("name")]


def is_against(person: Person) -> bool:
    """A rebel, an opposition leader: not of the state he is named with."""
    return bool(_AGAINST & set((person.post or "").lower().split()))


def is_outsider(person: Person) -> bool:
    """An analyst, a laureate, a villager: of no party, whichever stands beside the name."""
    return bool(posts.OUTSIDERS & set((person.post or "").lower().split())) and person.key is None


def _is_elsewhere(post: posts.PostChunk, roll: Roll) -> bool:
    """ "Iran project director at the Crisis Group": of a house that is no party."""
    if post.party is not None and post.party.kind == "demonym":
        return False  # "a Sudanese protocol officer at the Friendship Hall"
    match = _AT_A_HOUSE.search(post.words)
    inside = post.end - len(post.words) + match.end() if match else post.end
    return match is not None and not within(roll.parties, inside, post.end)


def _institution(person: Person, post: posts.PostChunk, roll: Roll) -> PartyMention | None:
    """ "Ministry spokesman", "the bloc's policy chief": of the ministry, army or bloc named before."""
    before = roll.document.plain[max(0, post.start - 12) : post.end].lower()
    for noun in mentions.INSTITUTIONS:
        if noun in before and re.search(rf"\b{noun}\b", before):
            return mentions.owner_of(roll.document, roll.parties, noun, post.start)
    return None


def _of_the_secretary_general(post: posts.PostChunk, roll: Roll) -> str | None:
    """ "The Secretary-General's Personal Envoy" serves the United Nations."""
    before = roll.document.plain[max(0, post.start - 24) : post.end + 28].lower()
    sent = set(post.words.lower().replace("-", " ").split()) & (
        {"envoy", "representative", "adviser"} | _SPOKESPEOPLE
    )
    return "united-nations" if sent and "secretary-general" in before else None


def _of_the_union(post: posts.PostChunk) -> str | None:
    """ "European Trade Commissioner": of the Union, whatever stands before."""
    words = set(post.words.lower().split())
    of_the_union = "european" in words or words & _PORTFOLIOS
    return "european-union" if of_the_union and words & {"commissioner", "commission"} else None


def _of_the_organisation(post: posts.PostChunk, roll: Roll) -> str | None:
    """ "The organisation's secretary general": of the organisation named last before."""
    if _THE_ORGANISATION.search(roll.document.plain, max(0, post.start - 40), post.start) is None:
        return None
    earlier = within(roll.parties, 0, post.start)
    return next((party.key for party in reversed(earlier) if party.actor_kind in _ORGANISED), None)


def _of_the_movement(post: posts.PostChunk, roll: Roll) -> str | None:
    """ "The movement's spokesman": of the group named last before."""
    owned = _THE_GROUP.search(roll.document.plain, max(0, post.start - 40), post.start)
    if owned is None and _FOR_THE_GROUP.search(post.words) is None:
        return None
    earlier = within(roll.parties, 0, post.start)
    return next((party.key for party in reversed(earlier) if party.actor_kind == "group"), None)


def _shared_party(post: posts.PostChunk, roll: Roll) -> str | None:
    """ "Foreign Minister A and Information Minister B", "his spokesman C": of whom stands before."""
    if "counterpart" in post.words.lower():
        return None
    plain = roll.document.plain
    before = plain[max(0, post.start - 8) : post.start]
    near = [mention for mention in roll.people.mentions if post.start - 300 <= mention.start < post.start]
    if re.search(r"\b(?:his|her) \Z", before, re.I):
        return near[-1].person.party if near else None
    if re.search(r"\b(?:its|their) \Z", before, re.I):
        return _meant_by_its(post, roll)
    if near and plain[near[-1].end : post.start].strip() == "'s":
        return near[-1].person.party  # "Michel's spokesperson"
    words = set(post.words.lower().split())
    if words & _SPOKESPEOPLE:
        return None if "government" in words else _party_that_spoke(post, roll)
    if near and _JOINED.fullmatch(plain, near[-1].end, post.start):
        return near[-1].person.party
    return None


def _meant_by_its(post: posts.PostChunk, roll: Roll) -> str | None:
    """ "Pakistan has urged patience. Its envoy A": the subject of the sentence before, else the last."""
    sentence = roll.document.sentence_at(post.start)
    if sentence is not None and sentence.index and post.start - sentence.start < NEAR_THE_START:
        before = roll.document.sentences[sentence.index - 1]
        subject = subject_of(before, roll) if before.paragraph == sentence.paragraph else None
        if subject is not None:
            return subject.key
    parties = within(roll.parties, post.start - 300, post.start)
    acting = (p for p in reversed(parties) if p.part == "actor" and p.preposition not in _NO_OWNERS)
    return next((party.key for party in acting), None)


def _party_that_spoke(post: posts.PostChunk, roll: Roll) -> str | None:
    """ "The committee said no. ..., spokeswoman B told us": of the party that was said to speak."""
    for party in reversed(within(roll.parties, max(0, post.start - 400), post.start)):
        if party.part == "actor" and _SPOKE.match(roll.document.plain, party.end):
            return party.key
    return None


def complete(person: Person, roll: Roll) -> None:
    """What the text leaves out comes from the offices held on the day, or from those of its sentence."""
    on = roll.document.article.published_on
    if is_outsider(person):
        return
    if person.party is None and person.post and (named := _PARTY_IN_POST.search(person.post)):
        person.party_text = named["name"]
        return
    if person.key is not None and not (person.party and person.post) and not person.former:
        _from_tables(person, roll, roll.gazetteer.tenures_of(person.key, on))
    if (person.party is None or person.guessed) and not is_against(person):
        person.party = side_of(person, roll) or person.party or of_his_company(person, roll)
    if person.key is not None and person.party is None and not is_against(person) and not person.former:
        _from_tables(person, roll, roll.gazetteer.tenures_of(person.key), now=False)
    if person.party is None and is_against(person):
        person.party = _the_opposition(roll)
    if person.party is None and person.post is None and person.key is None and not person.party_text:
        told = office_told_after(person, roll)
        if told is not None and told.party is not None:
            person.post, person.party = told.words, told.party.key
    if person.party is None and not person.party_text:
        person.party = _of_the_office_before(person, roll) or _of_one_side(person, roll)
    words = set((person.post or "").lower().split())
    if person.former:
        return
    if person.party is None and words & _DOMESTIC and not person.party_text:
        person.party = told_before(person, roll) or of_the_dateline(roll)
    if person.party is None and words & _OF_A_GOVERNMENT and not _FOR_SOMEBODY.search(person.post or ""):
        person.party = (
            _party_of_sentence(person, roll)
            or of_the_government(person, roll)
            or of_the_dateline(roll)
            or told_before(person, roll)
        )
    if person.party is None and person.post and not person.party_text:
        person.party = where_he_speaks(person, roll)


def _the_opposition(roll: Roll) -> str | None:
    """ "Spokesman for the opposition delegation": the Syrian opposition's, in a report on Syria."""
    adjectives = {party.text for party in roll.parties if party.kind == "demonym"}
    named = {actor.key for word in adjectives for actor in roll.gazetteer.actors_named(f"{word} opposition")}
    return named.pop() if len(named) == 1 else None


def _from_tables(person: Person, roll: Roll, tenures: tuple[TenureRecord, ...], now: bool = True) -> None:
    """Whom he serves, and his office if he holds it `now`."""
    if is_against(person):
        known = {tenure.actor: roll.gazetteer.actor(tenure.actor) for tenure in tenures}
        tenures = tuple(t for t in tenures if (actor := known[t.actor]) and actor.kind == "group")
    actors = {tenure.actor for tenure in tenures if tenure.title != _CO_PRINCE}
    if len(actors) > 1 and now:
        actors = _of_the_last(tenures) or actors
    if len(actors) > 1:
        actors &= {party.key for party in roll.parties}
        actors = actors or _organisations(tenures, roll)
    if person.party is None and len(actors) == 1:
        person.party = actors.pop()
    titles = {tenure.title for tenure in tenures if tenure.actor == person.party}
    titles = {title for title in titles if set(title.lower().split()) & posts.HEADS}
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
    mention = roll.mention_of(person)
    if mention is None:
        return None
    plain = roll.document.plain
    leads = LEADS.match(plain, mention.end)
    if person.former and leads is None and _WHO_LEADS.search(_behind(plain, mention.end)) is None:
        return None
    around = (
        re.split(r",|[.!?] (?=[A-Z])", plain[max(0, mention.start - 60) : mention.start])[-1]
        if person.post
        else ""
    )
    told = " ".join(
        (
            person.post or "",
            around,
            plain[leads.end() : leads.end() + 24] if leads else "",
            _behind(plain, mention.end),
        )
    ).lower()
    if _REBEL.search(told):
        groups = {party.key for party in roll.parties if party.actor_kind == "group"}
        return groups.pop() if len(groups) == 1 else mentions.foremost(roll.parties, "group")
    return (governing(person, roll) or of_the_dateline(roll)) if _GOVERNING.search(told) else None


def _of_the_office_before(person: Person, roll: Roll) -> str | None:
    """ "Syria's deputy foreign minister said ...; Deputy Foreign Minister A": of the state named there."""
    if len((person.post or "").split()) < 2 or person.former or is_against(person):
        return None
    plain = roll.document.plain
    for match in re.finditer(rf"(?:'s)? {re.escape(person.post or '')}\b", plain[: person.first_at], re.I):
        owner = within(roll.parties, match.start() - 40, match.start())
        if owner and owner[-1].end == match.start() and owner[-1].part == "actor":
            return owner[-1].key
    return None


def _behind(plain: str, end: int) -> str:
    """The apposition after a name: ", the government's chief negotiator,"."""
    match = _APPOSED.match(plain, end)
    return match[1] if match else ""


def _party_of_sentence(person: Person, roll: Roll) -> str | None:
    """A minister without a country is of the only party that the people of his sentence have."""
    mention = roll.mention_of(person)
    sentence = roll.document.sentence_at(mention.start) if mention else None
    if sentence is None:
        return None
    start = mention.start if mention else sentence.start
    others = roll.people.between(sentence.start, start)  # "A and the Union's B" share nothing
    parties = {other.person.party for other in others if other.person is not person} - {None}
    apart = _FACING.search(roll.document.plain, sentence.start, sentence.end)
    return parties.pop() if len(parties) == 1 and apart is None else None
