"""Whose "the ministry" is where no word says so: by the capital named ahead, or by the newsroom's state."""

from __future__ import annotations

import re
from collections import Counter

from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene

# what every state has, and a report from its own capital calls by no other name
AT_HOME = word_set(
    "ministry presidency palace cabinet parliament army military department police chancellery"
)
_IN_A_CITY = re.compile(r"(?:\w+ )?[Ii]n (?P<city>[A-Z][\w.'-]+(?: [A-Z][\w'-]+)?), ")


def seated_here(scene: Scene, sentence: Sentence) -> str | None:
    """ "In Paris, the ministry of foreign affairs said": of the state whose capital it is."""
    opening = _IN_A_CITY.match(scene.document.plain, sentence.start, sentence.end)
    cities = scene.gazetteer.cities_named(opening["city"]) if opening is not None else ()
    capital = next((city for city in cities if city.is_capital), None)
    return _state_of(scene, capital.country) if capital is not None else None


def home_of(scene: Scene) -> str | None:
    """The state that the report is written in and tells of: by its dateline, or by its newsroom's name."""
    if "home" not in scene.leaders:
        state = _of_the_dateline(scene) or _of_the_outlet(scene)
        scene.leaders["home"] = state if state is not None and _is_told_of(scene, state) else None
    return scene.leaders["home"]


def _of_the_dateline(scene: Scene) -> str | None:
    """ "SANTO DOMINGO. The Government": of the country it is sent from."""
    where = scene.document.dateline_place
    name = scene.document.text[where[0] : where[1]].title().split("/")[0].strip(". ") if where else ""
    cities = scene.gazetteer.cities_named(name) if name else ()
    return _state_of(scene, cities[0].country) if len(cities) == 1 else None


def _of_the_outlet(scene: Scene) -> str | None:
    """ "The Lagos Chronicle", "The Korea Letter": the one state, or that of the one city, in its name."""
    outlet = scene.document.article.outlet
    states = {hit.actor.key for hit in scene.gazetteer.actor_mentions(outlet) if hit.actor is not None}
    if len(states) == 1:
        return states.pop()
    found = {_state_of(scene, hit.city.country) for hit in scene.gazetteer.city_mentions(outlet) if hit.city}
    return found.pop() if len(found) == 1 else None


def _is_told_of(scene: Scene, state: str) -> bool:
    """Whether no other state is named twice as often: whoever only hosts is not at home in the report."""
    counts = Counter(
        party.key for party in scene.parties if party.actor_kind == "state" and party.part == "actor"
    )
    return 0 < 2 * counts[state] >= max(counts.values(), default=0)


def _state_of(scene: Scene, iso3: str) -> str | None:
    keys = {party.key for party in scene.parties if party.actor_kind == "state"}
    return next((key for key in keys if (actor := scene.gazetteer.actor(key)) and actor.iso3 == iso3), None)
