"""Whose "the ministry" is where no word says so: by the capital named ahead, or by the newsroom's state."""

from __future__ import annotations

from collections import Counter

from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who import homes
from talks.reading.who.scene import Scene

# what every state has, and a report from its own capital calls by no other name
AT_HOME = word_set(
    "ministry presidency palace cabinet parliament army military department police chancellery junta navy"
)

_OFTEN = 2


def seated_here(scene: Scene, sentence: Sentence, end: int) -> str | None:
    """ "In Paris, the ministry said", "the ministry | in Paris said": of the state whose capital it is."""
    plain = scene.document.plain
    opening = homes.SEATED_IN_A_CITY.match(plain, end, sentence.end)
    opening = opening or homes.IN_A_CITY.match(plain, sentence.start, sentence.end)
    opening = opening or homes.SAID_IN_A_CITY.match(plain, end, sentence.end)
    return homes.state_of_capital(scene.parties, scene.gazetteer, opening["city"]) if opening else None


def home_of(scene: Scene) -> str | None:
    """The state that the report is written in and tells of: by its dateline, or by its newsroom's name."""
    if "home" not in scene.leaders:
        sent = homes.of_the_dateline(scene.document, scene.parties, scene.gazetteer)
        # a newsroom is at home where it is, whoever fights there
        home = _of_its_rebels(scene, sent) or _of_the_outlet(scene)
        scene.leaders["home"] = home or _of_its_rebels(scene, _of_a_lone_dateline(scene))
    return scene.leaders["home"]


def _of_its_rebels(scene: Scene, state: str | None) -> str | None:
    """Talks abroad: "the army" is that of the land of the only armed side, and not of the host."""
    if state is None:
        return None
    lands = {scene.gazetteer.home_of(party.key) for party in scene.parties if party.actor_kind == "group"}
    lands -= {None}
    return state if not lands or state in lands or len(lands) > 1 else lands.pop()


def _of_the_outlet(scene: Scene) -> str | None:
    state = homes.of_the_outlet(scene.document, scene.parties, scene.gazetteer)
    return state if state is not None and homes.is_told_of_most(scene.parties, state) else None


def _of_a_lone_dateline(scene: Scene) -> str | None:
    """ "MANAMA: The Interior Ministry": of its state, unnamed, where the report tells of no other twice."""
    where = scene.document.dateline_place
    name = scene.document.text[where[0] : where[1]].title().strip(". ") if where else ""
    cities = scene.gazetteer.cities_named(name) if name else ()
    countries = {city.country for city in cities if city.key not in homes.OF_ALL_NATIONS}
    state = scene.gazetteer.state_of(countries.pop() or "") if len(countries) == 1 else None
    told = Counter(party.key for party in scene.parties if party.actor_kind == "state")
    return state.key if state is not None and max(told.values(), default=0) < _OFTEN else None
