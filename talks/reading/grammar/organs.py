"""Whose an organ of state is that no word ascribes: "the ministry", "the regime", "the administration"."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from talks.reading.grammar import home
from talks.reading.grammar.seats_of_state import of_whom_it_tells, seat_called, whose_plans_it_tells
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who import mentions
from talks.reading.who.callings import HEADS
from talks.reading.who.scene import Scene

OF_THE_STATE = frozenset({"government", "army", "military", "regime", "authorities"})
_SEATS_OF_STATE = frozenset(
    {"ministry", "presidency", "office", "palace", "cabinet", "parliament", "embassy", "chancellery"}
)
_HAD = frozenset(mentions.INSTITUTIONS) | word_set(
    "mission secretariat directorate service committee council panel board bureau police"
)
_RANK = re.compile(r"\b(?:national|central|(?P<low>regional|autonomous|provincial)) government\Z")
_OF_A_PLACE = re.compile(r"\b(?P<name>[A-Z][\w-]+)['’]s ")  # "Gaza's health ministry"
_ADMINISTERED = "united-states"  # which alone calls its government, or its foreign ministry, so


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: its noun in small letters, its words, its first token, its offsets."""

    noun: str
    text: str
    begin: int
    start: int
    end: int


def seat_of(scene: Scene, phrase: Phrase, sentence: Sentence, defined: bool) -> str | None:
    """ "The ministry", "the palace": of the capital ahead, of whoever had one, of home, of the president."""
    low, key = phrase.noun, None
    place = _OF_A_PLACE.search(phrase.text)
    if place is not None and place["name"].lower() not in HEADS:
        return None
    at_home = low in home.AT_HOME and defined
    if at_home:
        key = home.seated_here(scene, sentence, phrase.end)
    if key is None and low in ("government", "ministry") and defined:
        key = whose_plans_it_tells(scene, sentence, phrase.start)
    qualified = low == "ministry" and len(phrase.text.split()) > 2
    if key is None and qualified and at_home:  # "the Interior Ministry" is not that of any minister
        named = phrase.text.lower().removeprefix("the ")
        own = mentions.owner_of(scene.document, scene.parties, named, phrase.start)
        key = own.key if own else home.home_of(scene)
    alone = not scene.document.plain.startswith(" of ", phrase.end)
    if key is None and alone and phrase.text.lower() in ("the administration", "the state department"):
        key = _ADMINISTERED if any(party.key == _ADMINISTERED for party in scene.parties) else None
    if key is None and low in _HAD:
        institution = mentions.owner_of(scene.document, scene.parties, low, phrase.start)
        rank = _RANK.search(phrase.text.lower()) if low == "government" else None
        if institution is not None and rank is not None:
            return _of_its_rank(scene, institution.key, low=rank["low"] is not None)
        if institution is not None and low == "government" and (ruled := _ruled(scene, institution.key)):
            return ruled
        seated = next((word for word in phrase.text.lower().split() if word in OF_THE_STATE), low)
        at_its_home = home.home_of(scene) if at_home else None
        key = institution.key if institution else at_its_home or own_state(scene, seated)
    if key is None and at_home:
        key = home.home_of(scene) or (scene.of_its_own_affairs() if low == "ministry" else None)
    if key is None and low in _SEATS_OF_STATE:
        seat = seat_called(scene.document.plain, phrase.start) if low == "office" else low
        key = of_whom_it_tells(scene, sentence, phrase.start, seat) or home.home_of(scene)
    return key


def _of_its_rank(scene: Scene, owner: str, low: bool) -> str | None:
    """ "The national government", told of behind a province's: its state's; "the regional": a province's."""
    if scene.gazetteer.is_a_state(owner):
        return scene.only_group() if low else owner
    return owner if low else scene.gazetteer.home_of(owner)


def _ruled(scene: Scene, owner: str) -> str | None:
    """ "The South African government opened talks with the TPLF. |The government| accused it": Ethiopia's."""
    homes = {scene.gazetteer.home_of(party.key) for party in scene.parties if party.actor_kind == "group"}
    acting = (party for party in scene.parties if party.part == "actor" and party.actor_kind == "state")
    told = Counter(party.key for party in acting)
    fought = [home for home in homes if home is not None and told[home]]
    if not scene.gazetteer.is_a_state(owner) or owner in fought or len(fought) != 1:
        return None
    if told[fought[0]] < told[owner]:
        return None
    return fought[0]


def own_state(scene: Scene, noun: str) -> str | None:
    """ "The government", "the army", in a report on a state and people of its own: the state's."""
    if noun not in OF_THE_STATE:
        return None
    return scene.of_its_own_affairs() or (scene.foremost("state") if scene.has_rebels() else None)
