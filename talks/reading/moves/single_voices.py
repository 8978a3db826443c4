"""Somebody whose party no table knows: of a house that is named with him, or a voice of his own."""

from __future__ import annotations

import re
from dataclasses import replace

from talks.reading.prose.cues import word_set
from talks.reading.who.bodies import names_a_body
from talks.reading.who.cast import Person
from talks.reading.who.mentions import right_behind
from talks.reading.who.scene import Scene, Subject

# offices whose holders ask and refuse for themselves
_OWN_VOICES = word_set(
    "mp mps mep lawmaker legislator parliamentarian congressman congresswoman senator councillor councilman "
    "councilwoman alderman ombudsman ombudswoman archbishop bishop cardinal prelate pastor priest rabbi imam "
    "mufti monk abbot nun mayor critic backbencher whip laureate"
)
_DEPUTY = re.compile(r"\bdeputy\Z", re.I)  # "a Mayan deputy", not "the deputy minister"
_OPPOSITION = re.compile(
    r"\b(?:leader of the opposition|opposition(?:['’]s)? (?:\w+ )?(?:leader|spokes\w+|critic|frontbencher)"
    r"|shadow \w+|committee|platform)\b",
    re.I,
)
_TITLE = re.compile(
    r"\b(?:(?:State )?(?:Sen|Rep|Assemblym[ae]n|Del)\.|MP|MEP|Senator|Congress(?:wo)?man|Archbishop|Bishop"
    r"|Cardinal|Ombuds(?:wo)?man|Mayor|Councillor|Lawmaker|lawmaker|critic|Imam|Rabbi|Pastor)"
    r"(?: (?:Dr|Mr|Mrs|Ms)\.?)? \Z"
)
_SPEAKS_FOR = re.compile(
    r"\b(?:coordinator|co-ordinator|head|president|chair(?:man|woman|person)?|leader|director"
    r"|secretary(?:-general)?|spokes(?:man|woman|person)|convenor|convener|representative|negotiator|adviser|executive)"
    r" (?:of|for|at) (?:the )?"
    r"(?P<house>[A-Z][\w'’.-]*(?: (?:of|for|the|and|on|in|de|[A-Z][\w'’.-]*))* ?[A-Z][\w'’.-]*)\Z"
)
_OF_A_STATE = re.compile(
    r"\b(?:Command|Council|Authority|Committee|Assembly|Force|Centre|Center|Fund|Nation)\b"
)
_SOURCE = re.compile(
    r"(?:an?|one|another|the) (?:\w+ )?(?:source|person|official|diplomat|member|insider|negotiator|adviser"
    r"|delegate|representative|spokes\w+|aide|figure)",
    re.I,
)
_INSIDE = re.compile(r" (?:close to|at|from|inside|within|of|with|near) (?:the )?")
_REACH = 24  # characters: the longest title before a name


def of_his_house(scene: Scene, found: Subject) -> Subject:
    """ "The River Party's spokesman": his house by its name, where only the article names it."""
    if found.party is not None or found.person is None:
        return found
    named = found.person.party_text or _house_of_his_office(found.person)
    if not named:
        return found
    known = {actor.key for actor in scene.gazetteer.actors_named(named)}
    if len(known) == 1:
        key = known.pop()
        return replace(found, party=key, parties=(key,))
    if named[0].islower() or " " not in named:
        return found
    return replace(found, kind="body", text=named, person=None)


def _house_of_his_office(person: Person) -> str:
    """ "Coordinator of the Delta Rivers Forum": the forum, for which he asks though it sits at no table."""
    told = _SPEAKS_FOR.search(person.post or "") if not person.former else None
    if told is None or _OF_A_STATE.search(told["house"]) or not names_a_body(told["house"]):
        return ""
    return told["house"]


def of_where_he_sits(scene: Scene, found: Subject) -> Subject:
    """ "A source at the Fund", "a person close to the Army": of the party that is named there."""
    if found.party is not None or not _SOURCE.fullmatch(found.text):
        return found
    inside = _INSIDE.match(scene.document.plain, found.end)
    named = right_behind(scene.parties, inside)
    if named is None or (named.part == "place" and named.actor_kind == "state"):
        return found
    return replace(found, party=named.key, parties=(named.key,))


def speaks_alone(scene: Scene, by: Subject) -> bool:
    """ "An independent lawmaker", "the archbishop": what he wants is his, and no party's."""
    person = by.person
    if by.kind != "person" or by.party is not None or person is None or person.former or person.party_text:
        return False
    post = person.post or ""
    if _OWN_VOICES & set(post.lower().split()) or _DEPUTY.search(post) or _OPPOSITION.search(post):
        return True
    return _has_title(scene, person)


def _has_title(scene: Scene, person: Person) -> bool:
    """ "Sen. Dora Muster", "Archbishop Muster": a title that the cast does not count as a post."""
    plain, start = scene.document.plain, person.first_at
    return _TITLE.search(plain, max(0, start - _REACH), start) is not None
