"""Whose an office is that the article gives to "its", "the party's" or "the ministry"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who import mentions, posts
from talks.reading.who.bodies import Body, bodies_within, body_ending
from talks.reading.who.cast import Person
from talks.reading.who.home_states import governing_at
from talks.reading.who.mentions import PartyMention, within
from talks.reading.who.roll import Roll

NEAR_THE_START = 8  # characters
SPOKESPEOPLE = word_set("spokesman spokeswoman spokesperson")
_NO_OWNERS = word_set("by with from to against on over about for between than")
_SPOKE = re.compile(
    r"(?:'s?)?(?: (?:foreign |defen[cs]e )?(?:ministry|government|office|side|delegation|army|military))?"
    r",? (?:has |had |also )?(?:said|says|told|announced|confirmed|denied|rejected|dismissed|declined"
    r"|refused)\b"
)
# "Environment Commissioner A": there are such in Brussels only
_PORTFOLIOS = word_set("trade environment enlargement climate energy agriculture competition")
_GAP = r"(?:own )?(?:(?!(?:of|to|in|under|on|by|with|for|since|from|as|at|and|that|who)\b)[\w-]+ ){0,2}\Z"
_ITS = re.compile(rf"\b(?P<word>[Ii]ts|[Tt]heir) {_GAP}")
_HIS = re.compile(rf"\b(?:[Hh]is|[Hh]er) {_GAP}")
_RIGHT_BEFORE = re.compile(
    r",? (?:(?:and|or|through|via|with|has|had|named|sent|said|appointed|lost|made) ){0,2}"
)
# whoever opens a clause: "while Germany was represented by its envoy"
_OPENS_A_CLAUSE = re.compile(r"(?:,|;|\bwhile|\bwhereas|\bbut|\band) (?:the )?\Z")
_DOES = re.compile(r" (?:was|is|were|are|has|had|will|would|[a-z]+ed|sent|named|chose)\b[^,;.\"]{0,60}")
# as in: the Peasant Union, whose leader, A, read it differently
_WHOSE = re.compile(r"(?: \([^()]{2,12}\))?,? whose (?:(?!of\b|in\b)[\w-]+ ){0,4}\Z")
_JOINED = re.compile(r"(?: of (?:the )?[\w ]{2,30})?(?:,| and|, and)(?: the)? ")
_BETWEEN = re.compile(r"\bbetween (?:the )?(?:[\w.'-]+ ){0,6}\Z")
_GROUP = (
    r"movement|group|rebels?|guerrillas?|militia|faction|front|insurgency|insurgents|party|coalition|platform"
    r"|alliance|bloc|league"
)
_BODY = r"organi[sz]ation|union|council|mission|agency"
_CIVIL = (
    r"association|chamber|federation|institute|company|consultancy|cooperative|charity|club|foundation|firm"
)
_STATE = r"junta|regime|cabinet|presidency|executive|transition"
_NOUN = rf"(?:(?P<group>{_GROUP})|(?P<body>{_BODY})|(?P<civil>{_CIVIL})|(?P<state>{_STATE}))"
_THE_NOUNS = re.compile(
    rf"\b(?:[Tt]he|[Tt]hat|[Hh]is|[Hh]er) (?:[\w-]+ )?{_NOUN}(?:(?:'s|(?<=s)') (?:[a-z-]+ ){{0,3}}| )\Z"
)
_OF_THE_NOUN = re.compile(
    rf"\b(?:of|for|from|with|in) the (?:armed |rebel |militant |ruling )?{_NOUN}(?:'s? [a-z ]+)?(?: in"
    rf" [\w ]+)?\Z",
    re.I,
)
_THE_WORDS = re.compile(r"\b(?:[Tt]he|[Tt]hat) (?P<word>[a-z]+)(?:'s|(?<=s)') (?:[a-z-]+ ){0,3}\Z")
_IN_POST = re.compile(r"(?P<word>[a-z]+)['’]s ")
_OF_THE_WORD = re.compile(r"\b(?:of|for|from|with) the (?P<word>[a-z]+)(?: in [\w ]+)?\Z")
_NO_NAMES = word_set(
    "government state national army military ministry president general people peoples united north south"
    " free democratic republic international rebel region country liberation"
)
SHORTEST_NOUN = 4
_OF_A_THING = re.compile(
    r"\b(?:of|for|at|with) an? (?:[\w-]+ ){0,2}(?:cooperative|co-op|company|firm|business|association"
    r"|union|society"
    r"|charity|school|hospital|shop|factory|farm|hotel|bank|consultancy|foundation|think-?tank|club|university"
    r"|museum|newspaper|magazine|broadcaster|institute|lobby|chamber|federation|committee of"
    r" (?:residents|farmers))\b"
)
_ORGANISED = frozenset({"organisation", "forum"})
# what may stand before the subject of a sentence
_OPENER = re.compile(
    r"[\"'(]*(?:(?:But|And|Yet|So|However|Meanwhile|Still|Instead|Also|Then|Earlier|Later|At home|Abroad"
    r"|Elsewhere|For (?:its|his|her|their) part|In [A-Z][\w-]+(?: [A-Z][\w-]+)?|On \w+(?: [\w.]+)?"
    r"|Last \w+),? )?"
    r"(?:[Tt]he )?(?:(?!of |to |in |on |by |for |with |from )[a-z][\w-]* ){0,4}?(?=[A-Z])"
)
# "The government has refused"
_ROLE = re.compile(
    r"[\"'(]*(?:(?:But|And|Yet|So|However|Meanwhile|Still|For (?:its|their) part),? )?[Tt]he"
    r" (?:(?P<state>government|cabinet|presidency|junta|regime|authorities)|(?P<army>army|military)"
    r"|(?P<group>rebels?|guerrillas?|insurgents?|separatists?|movement|militia|group)"
    r"|(?P<opposition>opposition))"
    r" (?:(?:has|have|had|is|are|was|were|will|would) |[a-z]+(?:ed|s) )"
)
_OF_STATE = re.compile(
    r"(?:'s?)? (?:[a-z-]+ ){0,2}(?:side|government|authorities|delegations?|team|negotiators?|army|military"
    r"|police"
    r"|parliament|ministry|officials?|diplomats?|leaders?|envoys?|president|presidency|premier|cabinet|minister"
    r"|troops|soldiers|forces|navy|panel|mission|embassy|regime|junta|leadership|position)\b",
    re.I,
)
# a name that something is told of: ", the federation, has", "said", "wants"
_A_NAME = re.compile(
    r"(?P<name>[A-Z][\w-]+(?: [A-Z][\w'-]+){0,3})(?: \([A-Z][\w-]{1,9}\))?"
    r"(?:, (?:the|an?|which|whose)\b| (?:has|have|had|is|was|will|would|said|says|wants?|[a-z]{3,}ed)\b)"
)
# "South Korea's main opposition, the |Democratic Party"
_ITS_BODY = re.compile(r"(?:'s? (?:[a-z-]+ ){0,3}[a-z-]+, the | )?")


@dataclass(frozen=True, slots=True)
class Owner:
    """A party by its key or by its words; neither where the office is of nobody who sits at talks."""

    key: str | None
    text: str = ""


NOBODY = Owner(None)


def owner_named(post: posts.PostChunk, roll: Roll) -> Owner | None:
    """ "MDP spokesperson A", "the party's lawmaker B", "president of a cooperative": by name or noun."""
    begin = post.end - len(post.words)
    body = body_ending(roll.bodies, begin - 1) or _body_inside(post, roll)
    if body is None and roll.document.plain[begin - 3 : begin] == "'s ":
        body = body_ending(roll.bodies, begin - 3)
    if body is not None:
        return Owner(None, body.name) if body.speaks else NOBODY
    if _OF_A_THING.search(post.words) and not set(post.words.lower().split()) & {"delegation", "ministry"}:
        return NOBODY
    plain = roll.document.plain
    called = (
        _THE_WORDS.search(plain, max(0, begin - 60), begin)
        or _IN_POST.match(post.words)
        or _OF_THE_WORD.search(post.words)
    )
    if called is not None and (owner := _named_so(called["word"].lower(), begin, roll)) is not None:
        return owner
    noun = _THE_NOUNS.search(roll.document.plain, max(0, begin - 60), begin) or _OF_THE_NOUN.search(
        post.words
    )
    return _meant_by(noun, begin, roll) if noun is not None else None


def _named_so(word: str, offset: int, roll: Roll) -> Owner | None:
    """ "The union's president", "the fund's spokesperson": of what was named with that word last before."""
    if word in _NO_NAMES or len(word) < SHORTEST_NOUN:
        return None
    known = [party for party in within(roll.parties, 0, offset) if party.actor_kind != "state"]
    named: list[PartyMention | Body] = [*known, *bodies_within(roll.bodies, 0, offset)]
    so = [one for one in named if word in one.name.lower().replace("'s", "").split()]
    return _as_owner(max(so, key=lambda one: one.start)) if so else None


def is_in_a_name(party: PartyMention, roll: Roll) -> bool:
    """Whether the party is named only within the longer name of a body."""
    near = bodies_within(roll.bodies, party.start - 80, party.start + 1)
    return any(body.end > party.end for body in near if body.start <= party.start)


def _body_inside(post: posts.PostChunk, roll: Roll) -> Body | None:
    """ "|Our |Party| MP", "leader of |New Hope Party|": the name runs into the office, or is in it."""
    begin = post.end - len(post.words)
    near = bodies_within(roll.bodies, begin - 80, post.end)
    return next((body for body in near if body.start < post.end and body.end > begin), None)


def _meant_by(noun: re.Match[str], offset: int, roll: Roll) -> Owner | None:
    if noun["civil"]:
        return NOBODY
    if noun["state"]:
        state = governing_at(offset, roll)
        return Owner(state) if state is not None else None
    word = (noun["group"] or noun["body"]).lower()
    if word == "bloc" and any(party.key == "european-union" for party in roll.parties):
        return Owner("european-union")
    if (
        word == "agency"
        and (owner := mentions.owner_of(roll.document, roll.parties, word, offset)) is not None
    ):
        return Owner(owner.key, owner.text)
    kinds = _ORGANISED if noun["body"] else frozenset({"group"})
    kinds |= _ORGANISED if word == "alliance" else frozenset()
    known = [party for party in within(roll.parties, 0, offset) if party.actor_kind in kinds]
    unknown = [body for body in bodies_within(roll.bodies, 0, offset) if body.speaks and noun["group"]]
    named: list[PartyMention | Body] = sorted([*known, *unknown], key=lambda one: one.start)
    called = [one for one in named if word in one.name.lower()] or named
    return _as_owner(called[-1]) if called else None


def _as_owner(one: PartyMention | Body) -> Owner:
    if isinstance(one, Body):
        return Owner(None, one.name) if one.speaks else NOBODY
    return Owner(one.key, one.text)


# ── the owner told of before ────────────────────────────────────────────────────────────────────


def owner_before(person: Person, post: posts.PostChunk, roll: Roll) -> Owner | None:
    """ "Minister A and Information Minister B", "his spokesman C", "its envoy D": of whom stands before."""
    if "counterpart" in post.words.lower():
        return None
    plain = roll.document.plain
    before = plain[max(0, post.start - 40) : post.start]
    near = [mention for mention in roll.people.mentions if post.start - 300 <= mention.start < post.start]
    if _HIS.search(before):
        return _of(near[-1].person) if near else None
    whose = _of_whom_before(post, roll)
    if whose is not None:
        return whose
    its = _ITS.search(before)
    if its is not None:
        return _meant_by_its(post.start - len(before) + its.start(), roll)
    if near and plain[near[-1].end : post.start].strip() == "'s":
        return _of(near[-1].person)  # "Michel's spokesperson"
    words = set(post.words.lower().split())
    if words & SPOKESPEOPLE:
        return None if "government" in words else _party_that_spoke(post, roll)
    if near and person.key is None and _JOINED.fullmatch(plain, near[-1].end, post.start):
        facing = _BETWEEN.search(plain, max(0, near[-1].start - 60), near[-1].start)
        return None if facing else _of(near[-1].person)
    return None


def _of_whom_before(post: posts.PostChunk, roll: Roll) -> Owner | None:
    """ "The EAC, whose facilitator, A, has been at it since March": of what stands before "whose"."""
    begin = post.end - len(post.words)
    whose = _WHOSE.search(roll.document.plain, max(0, begin - 70), begin)
    if whose is None:
        return None
    body = body_ending(roll.bodies, whose.start())
    near = within(roll.parties, whose.start() - 60, whose.start())
    if body is not None or (near and near[-1].end == whose.start()):
        return _as_owner(body or near[-1])
    return None


def _of(person: Person) -> Owner | None:
    return Owner(person.party, person.party_text) if person.party or person.party_text else None


def _meant_by_its(offset: int, roll: Roll) -> Owner | None:
    """ "Pakistan has urged patience. Its envoy A": the subject of the sentence before, else the last."""
    sentence = roll.document.sentence_at(offset)
    opens = sentence is not None and offset - sentence.start < NEAR_THE_START
    here = _of_this_clause(sentence, offset, roll) if sentence is not None and not opens else None
    if here is not None:
        return here
    if sentence is not None and sentence.index:
        before = roll.document.sentences[sentence.index - 1]
        subject = subject_of(before, roll)
        if subject is not None and (before.paragraph == sentence.paragraph or not opens):
            return subject
    parties = within(roll.parties, offset - 300, offset)
    acting = (p for p in reversed(parties) if p.part == "actor" and p.preposition not in _NO_OWNERS)
    return next((Owner(party.key, party.text) for party in acting), None)


def _of_this_clause(sentence: Sentence, offset: int, roll: Roll) -> Owner | None:
    parties = within(roll.parties, sentence.start, offset)
    if parties and _RIGHT_BEFORE.fullmatch(roll.document.plain, parties[-1].end, offset):
        return _as_owner(parties[-1])
    if parties and _OPENS_A_CLAUSE.search(roll.document.plain, sentence.start, parties[-1].start):
        does = _DOES.fullmatch(roll.document.plain, parties[-1].end, offset)
        if does is not None and parties[-1].part == "actor":
            return _as_owner(parties[-1])
    subject = subject_of(sentence, roll, offset)
    if subject is not None:
        return subject
    acting = (p for p in reversed(parties) if p.part == "actor" and p.preposition not in _NO_OWNERS)
    return next((Owner(party.key, party.text) for party in acting), None)


def subject_of(sentence: Sentence, roll: Roll, stop: int | None = None) -> Owner | None:
    """Who the sentence says does something: a body, a party, a party's people; nobody where it is a thing."""
    role = _ROLE.match(roll.document.plain, sentence.start, stop or sentence.end)
    if role is not None:
        key = whose_role(roll, role, sentence.start)
        return Owner(key) if key is not None else None
    opener = _OPENER.match(roll.document.plain, sentence.start, stop or sentence.end)
    if opener is None:
        return None
    begin = opener.end()
    body = next(iter(bodies_within(roll.bodies, begin, begin + 1)), None)
    if body is not None:
        return _as_owner(body)
    party = next(iter(within(roll.parties, begin, begin + 1)), None)
    return _acting(party, sentence, roll) if party is not None else _unheard_of(begin, sentence, roll)


def _unheard_of(begin: int, sentence: Sentence, roll: Roll) -> Owner | None:
    """ "CACIF, the employers' federation, has vowed", "Botnia said": a name that no table holds and"
    " nobody has."""
    name = _A_NAME.match(roll.document.plain, begin, sentence.end)
    if name is None or roll.document.quotation_at(begin) is not None:
        return None
    words, somebody = name["name"], roll.people.between(begin, begin + 1)
    again = (
        words.isupper() or " " in words or re.search(rf"[a-z,] {re.escape(words)}\b", roll.document.readable)
    )
    if words.split()[0].lower() in cues.NOT_NAMES or not again:
        return None
    if roll.gazetteer.cities_named(words):
        return NOBODY
    if somebody or roll.gazetteer.opens_a_name(words.split()[0]):
        return None
    return Owner(None, roll.document.text[begin : begin + len(words)])


def _acting(party: PartyMention, sentence: Sentence, roll: Roll) -> Owner | None:
    plain = roll.document.plain
    if _OF_STATE.match(plain, party.end, sentence.end):
        return Owner(party.key, party.text)
    inside = next(iter(bodies_within(roll.bodies, party.start, party.end + 60)), None)
    if inside is not None and _ITS_BODY.fullmatch(plain, party.end, max(party.end, inside.start)):
        return _as_owner(inside)
    if party.kind == "demonym" and re.match(r" [A-Z]", plain[party.end : party.end + 2]):
        return NOBODY  # "the Paraguayan Industrial Union"
    return Owner(party.key, party.text) if party.part == "actor" else None


def whose_role(roll: Roll, role: re.Match[str], offset: int) -> str | None:
    """ "The government", "the military", "the rebels": whom the report so calls, where it leaves no doubt."""
    if role["state"]:
        return governing_at(offset, roll)
    if role["army"]:
        owner = mentions.owner_of(roll.document, roll.parties, role["army"], offset)
        return owner.key if owner is not None else None
    if role["opposition"]:
        return the_opposition(roll)
    groups = {party.key for party in roll.parties if party.actor_kind == "group"}
    return groups.pop() if len(groups) == 1 else mentions.foremost(roll.parties, "group")


def the_opposition(roll: Roll) -> str | None:
    """ "Spokesman for the opposition delegation": the Syrian opposition's, in a report on Syria."""
    adjectives = {party.text for party in roll.parties if party.kind == "demonym"}
    named = {actor.key for word in adjectives for actor in roll.gazetteer.actors_named(f"{word} opposition")}
    return named.pop() if len(named) == 1 else None


# ── by what kind of office it is ────────────────────────────────────────────────────────────────


def institution(post: posts.PostChunk, roll: Roll) -> PartyMention | None:
    """ "Ministry spokesman", "the bloc's policy chief": of the ministry, army or bloc named before."""
    before = roll.document.plain[max(0, post.start - 12) : post.end].lower()
    for noun in mentions.INSTITUTIONS:
        if re.search(rf"\b{noun}\b", before):
            return mentions.owner_of(roll.document, roll.parties, noun, post.start)
    return None


def of_the_secretary_general(post: posts.PostChunk, roll: Roll) -> str | None:
    """ "The Secretary-General's Personal Envoy" serves the United Nations."""
    before = roll.document.plain[max(0, post.start - 24) : post.end + 28].lower()
    sent = set(post.words.lower().replace("-", " ").split()) & (
        {"envoy", "representative", "adviser"} | SPOKESPEOPLE
    )
    return "united-nations" if sent and "secretary-general" in before else None


def of_the_union(post: posts.PostChunk) -> str | None:
    """ "European Trade Commissioner": of the Union, whatever stands before."""
    words = set(post.words.lower().split())
    of_the_union = "european" in words or words & _PORTFOLIOS
    return "european-union" if of_the_union and words & {"commissioner", "commission"} else None


def _party_that_spoke(post: posts.PostChunk, roll: Roll) -> Owner | None:
    """ "The committee said no. ..., spokeswoman B told us": of the party that was said to speak."""
    for party in reversed(within(roll.parties, max(0, post.start - 400), post.start)):
        if party.part == "actor" and _SPOKE.match(roll.document.plain, party.end):
            return Owner(party.key, party.text)
    return None
