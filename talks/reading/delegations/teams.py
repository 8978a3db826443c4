"""Whose delegation, team or side it is: the party named in, before or after it, or told by its role."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from talks.reading.grammar.called_again import state_meant
from talks.reading.grammar.clauses import main_subject, subject_before
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.homes import sent_from, state_named
from talks.reading.who.mentions import ORGANISED, PartyMention, owner_of, within
from talks.reading.who.oppositions import the_opposition
from talks.reading.who.scene import Scene, Subject
from talks.reading.who.unlisted import is_unlisted

# a team of doctors, a list of guests and who mediates sit at no table
TEAM = (
    r"(?:[Dd]elegations?|(?:negotiating )?(?<!mediation )(?<!mediating )(?<!medical )(?<!legal "
    r")(?<!monitoring )(?<!observer )(?<!verification )teams?(?! of "
    r"(?!the |two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|negotiators|diplomats"
    r"|officials|ministers|envoys|advisers|advisors|experts)(?-i:[a-z]))|working groups?|negotiators|sides?"
    r"|(?<!monitoring )(?<!observer )(?<!verification )mission(?! office)|panel|contingent|entourage"
    r"|list(?! of)|jirga|(?:negotiating|renegotiation"
    r"|negotiation|bargaining|technical|official|government|prisoners?) (?:committee|commission|group)"
    r"|(?<=[a-z][nhizse] )(?<!the )(?:part|group)(?! of)|(?<=[Tt]he )(?:hosts|visitors|guests)"
    r"|[\w]+-member (?:\w+ ){0,2}(?:committee|commission)|(?:committee|commission)(?=,? (?:(?:to|will) "
    r"[^.;,\"]{2,30})?(?:named|appointed|formed|nominated|led|headed) by)"
    r"|(?<=[a-z]n )(?<!european )(?<!union )commission|(?<=[a-z]n )committee|(?<=[a-z]i )commission"
    r"|(?<=[a-z]i )committee)"
)
# who may make up a side, and how many of them
PEOPLE = (
    r"(?:delegates|counterparts|representatives|officers|officials|envoys|diplomats|experts|commanders|people"
    r"|colleagues|participants|lawmakers|advisers|advisors)"
)
NUMBER = (
    r"(?:an?|its(?: own)?|their(?: own)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several"
    r"|\d+)"
)
FROM_WHOM = (
    r" (?:from|of|for|representing|(?:sent|dispatched|named|appointed|formed|nominated|chosen) by|sent from)"
    r" (?:the )?(?:(?:main|armed|ruling|rebel|opposition|separatist) (?=[a-z]* ?[A-Z])){0,2}"
)
_LONGEST_FROM = 50  # characters of "representing the main opposition"
# what may stand before it: "the seven-member U.S. negotiating "
WORDS = r"(?:U\.[SNK]\.|[^.;,\"]){0,40}?"
# its words; a sentence without them tells of none
TEAM_WORDS = word_set(
    "delegation delegations team teams group groups negotiators side sides mission panel contingent list "
    "jirga entourage commission committee part hosts visitors guests"
)
# "the federal team", "the rebels' negotiators", "the opposition delegation"
_ROLE = re.compile(
    r"\b(?:(?P<hosts>[Hh]osts|[Vv]isitors|[Gg]uests)|(?P<commission>Commission)|(?P<state>government|ministry|host"
    r"|federal|national|[Cc]entral|official|regime|ruling|junta|administration)"
    r"|(?P<group>rebel|guerrilla|insurgent|separatist|militant|movement|insurgency|group)"
    r"|(?P<lender>[Ff]und)"
    r"|(?P<body>(?:agency|organi[sz]ation|bloc|alliance)(?='s ))"
    r"|(?P<opposition>opposition))(?:s|'s|s')?(?: (?:[a-z-]+ ){0,3}|\Z)"
)
_OF_THE_WHOLE = re.compile(r"federal|national|[Cc]entral")
_THE_UNION = "european-union"
_ITS_HOUSES = frozenset({_THE_UNION, "european-commission"})
_THE_FUND = "international-monetary-fund"
_ITS = re.compile(rf"\b(?:its|their) (?:[\w-]+ ){{0,4}}(?:{TEAM}|negotiator|{PEOPLE})\b[^;:\"]*\Z", re.I)
# "the alliance, which groups A and B, sent a joint | delegation"
_SENT_A = re.compile(
    r"\b(?:sent|sends|send|sending|dispatch(?:ed|es|ing)?|field(?:ed|s)?|(?:came|arrived) with|set up|sets up"
    r"|form(?:ed|s)|nam(?:ed|es)|announced|created|established|assembled|appointed)"
    rf" {NUMBER} (?:[\w-]+ ){{0,3}}\Z"
)
_TEAM_AT = re.compile(rf"{TEAM}|{PEOPLE}|[Tt]hat|[Tt]hose")
A_TEAM = re.compile(rf"\b{TEAM}\b")
# "the kingdom's negotiating | team"
_CALLED_AGAIN = re.compile(r"\b[Tt]he (?P<noun>[a-z]+)'s (?:[\w-]+ ){0,2}\Z")
_ITS_AT_FIRST = re.compile(r"(?:Its|Their)\b")
_AGAINST = re.compile(r" (?:armed )?(?:opposition|rebels?|guerrillas?|insurgents?|separatists?)\b")
_ARMY = re.compile(r"\b(?:army|military)(?:'s)? \Z")


@dataclass(frozen=True, slots=True)
class Side:
    """Whom a delegation stands for: a known party, or words that no table knows."""

    key: str | None
    text: str


def side_of(party: PartyMention | None) -> Side | None:
    return Side(party.key, party.text) if party is not None else None


def named_within(scene: Scene, sentence: Sentence, start: int, end: int) -> Side | None:
    """ "Russia's delegation", "a Hamas delegation", "the delegation from Iran", "the government's team"."""
    inside = [party for party in within(scene.parties, start, end) if party.part != "modifier"]
    if inside:
        return _its_opposition(scene, inside[0]) or side_of(inside[0])
    return (
        side_of(_named_from(scene, end))
        or _by_role(scene, start, end)
        or _its_own(scene, sentence, start, end)
    )


def _named_from(scene: Scene, end: int) -> PartyMention | None:
    words = re.match(FROM_WHOM, scene.document.plain[end : end + _LONGEST_FROM])
    hits = within(scene.parties, end + words.end(), end + words.end() + 1) if words else []
    return hits[0] if hits else None


def side_of_subject(subject: Subject | None) -> Side | None:
    """Whoever acts, if it is a party or an office of one."""
    told = subject is not None and subject.party is not None and subject.kind in ("party", "role")
    return Side(subject.party, subject.text) if told and subject is not None else None


def named_before(scene: Scene, sentence: Sentence, offset: int) -> Side | None:
    """The party right before "delegation": "Iran's negotiating team", "the Armenian side"."""
    plain = scene.document.plain
    begin = max(sentence.start, offset - 60)
    sent = _SENT_A.search(plain, begin, offset)
    sender = subject_before(scene, scene.document.token_at(sent.start()), sentence) if sent else None
    if (its := side_of_subject(sender)) is not None:
        return its
    near = [party for party in within(scene.parties, begin, offset + 4) if party.part != "modifier"]
    if near and near[-1].start == offset and is_unlisted(near[-1].key or ""):
        near.pop()  # "the three-member committee" is nobody's name
    for party in reversed(near):
        if not re.search(r"[;,.\"]|\b(?:and|with|by|in)\b", plain[party.end : offset]):
            return _its_opposition(scene, party) or side_of(party)
    again = _CALLED_AGAIN.search(plain, max(0, offset - 50), offset)
    meant = state_meant(scene, again["noun"], again.start()) if again is not None else None
    if again is not None and meant is not None:
        return Side(meant, again.group().strip())
    if _ARMY.search(plain, max(0, offset - 12), offset):
        return side_of(owner_of(scene.document, scene.parties, "army", offset))
    team = _TEAM_AT.match(plain, offset, offset + 60)
    named = _named_from(scene, team.end()) if team else None
    if named is not None:
        return side_of(named)
    end = team.end() if team else offset
    told = re.split(r"[;,.\"]| (?:and|with|by|in) ", plain[begin:end])[-1]
    return _by_role(scene, end - len(told), end) or _its_own(scene, sentence, begin, end)


def named_after(scene: Scene, offset: int) -> PartyMention | None:
    hits = within(scene.parties, offset, offset + 6)
    return hits[0] if hits and hits[0].part == "actor" else None


_BARE = re.compile(
    rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:same |negotiating |whole |[\w]+-member )*(?P<team>{TEAM})\b"
)
_BACK = 2  # sentences back to where a team was named


def told_before(scene: Scene, sentence: Sentence, back: int = _BACK) -> Side | None:
    """ "Iran sent a team. | The team is led by A": whose the team is that was named last before."""
    for earlier in reversed(scene.document.sentences[max(0, sentence.index - back) : sentence.index]):
        if earlier.words.isdisjoint(TEAM_WORDS):
            continue
        teams = list(A_TEAM.finditer(scene.document.plain, earlier.start, earlier.end))
        sides = [named_before(scene, earlier, team.start()) for team in reversed(teams)]
        told = next((side for side in sides if side is not None), None)
        if told is not None:
            return told
    return None


def is_bare(plain: str, start: int, end: int) -> bool:
    """Whether the words call a team only so: "the delegation", "its mission"."""
    return _BARE.search(plain, start, end) is not None and not re.match(FROM_WHOM, plain[end : end + 24])


def role_at(scene: Scene, offset: int) -> Side | None:
    """ "(negotiates for the) government", "rebels"."""
    told = re.match(r"(?:[a-z-]+ )?[a-z]+", scene.document.plain[offset : offset + 40])
    return _by_role(scene, offset, offset + told.end()) if told else None


def _its_own(scene: Scene, sentence: Sentence, start: int, end: int) -> Side | None:
    """ "Iran appointed A to lead its delegation": of the party named before in the sentence."""
    if _ITS.search(scene.document.plain[start:end]) is None:
        return None
    owners = [p for p in within(scene.parties, sentence.start, start) if p.part == "actor"]
    owners = [p for p in owners if not scene.document.plain.startswith("'s ", p.end)] or owners
    if owners or not _ITS_AT_FIRST.match(scene.document.plain, sentence.start):
        return side_of(owners[-1]) if owners else None
    earlier = scene.document.before(sentence)
    return side_of_subject(main_subject(scene, earlier)) if earlier is not None else None


def _its_opposition(scene: Scene, party: PartyMention) -> Side | None:
    """ "The Bolivian opposition's delegation" is not Bolivia's."""
    against = _AGAINST.match(scene.document.plain, party.end)
    if party.kind != "demonym" or against is None:
        return None
    text = scene.document.text[party.start : against.end()]
    return _by_role(scene, party.start, against.end()) or Side(None, text)


def _by_role(scene: Scene, start: int, end: int) -> Side | None:
    """Whom "the government", "the rebels" and "the opposition" are, where the report leaves no doubt."""
    role = _ROLE.search(scene.document.plain[start:end])
    if role is None:
        return None
    text = scene.document.text[start + role.start() : start + role.end()].strip()
    if role["lender"]:
        key = _THE_FUND if any(party.key == _THE_FUND for party in scene.parties) else None
    elif role["commission"]:
        key = next((_THE_UNION for party in scene.parties if party.key in _ITS_HOUSES), None)
    elif role["hosts"]:
        home = _at_home(scene, start)
        key = home if text.lower() == "hosts" else _from_afar(scene, home)
    elif role["state"] and (home := _home_of_regions(scene)) and _OF_THE_WHOLE.match(text):
        key = home
    elif role["state"]:
        owner = owner_of(scene.document, scene.parties, "government", start)
        key = owner.key if owner is not None else _only_state(scene)
    elif role["body"]:
        bodies = within(scene.parties, 0, start)
        key = next((p.key for p in reversed(bodies) if p.actor_kind in ORGANISED), None)
    elif role["group"]:
        key = scene.only_group() or scene.foremost("group")
    else:
        key = the_opposition(scene.document, scene.parties, scene.gazetteer, start)
    return Side(key, text) if key else None


def _at_home(scene: Scene, offset: int) -> str | None:
    """The state of the talks whose city the report comes from, or was in last."""
    places = [place for place in within(scene.places, 0, offset) if place.city and place.located]
    states = (state_named(scene.parties, scene.gazetteer, place.country or "") for place in reversed(places))
    here = sent_from(scene.document, scene.gazetteer)
    return next((state for state in (here, *states) if state in _acting(scene)), None)


def _from_afar(scene: Scene, hosts: str | None) -> str | None:
    """Whom the report tells of most beside the hosts."""
    return next((key for key, _ in _acting(scene).most_common() if hosts and key != hosts), None)


def _acting(scene: Scene) -> Counter[str]:
    """How often each state or group acts."""
    acting = (one for one in scene.parties if one.part == "actor" and one.actor_kind in ("state", "group"))
    return Counter(one.key for one in acting)


def _home_of_regions(scene: Scene) -> str | None:
    """The one state that the regions and movements of the report belong to: it has the federal team."""
    named = {party.key for party in scene.parties if party.key and party.actor_kind != "state"}
    homes = {scene.gazetteer.home_of(key) for key in named} - {None}
    return homes.pop() if len(homes) == 1 else None


def _only_state(scene: Scene) -> str | None:
    """The state that the groups of the report are at home in; others are hosts and go-betweens."""
    groups = {party.key for party in scene.parties if party.actor_kind == "group"}
    homes = {scene.gazetteer.home_of(group) for group in groups} - {None}
    if len(homes) == 1:
        return homes.pop()
    return scene.foremost("state") if groups or scene.has_rebels() else None
