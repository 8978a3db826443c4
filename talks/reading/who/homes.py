"""Which of the states it names an article comes from, and whose own affairs it is about."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from talks.reading.prose.text import Document
from talks.reading.who.mentions import BODY, PartyMention, foremost

if TYPE_CHECKING:
    from actors.gazetteer import CityRecord, Gazetteer

_OWN_KINDS = ("group", BODY)
# where the nations have their houses: who is there is no guest of that land, what is told there not its own
OF_ALL_NATIONS = frozenset({"brussels", "geneva", "new-york", "the-hague", "strasbourg", "vienna"})
_CITY = r"in (?P<city>[A-Z][\w.'-]+(?: (?!\w+day\b)(?:(?:es|of|de) )?[A-Z][\w'-]+)?)"
IN_A_CITY = re.compile(
    rf"(?:\w+ |(?:At|In|During) an? (?:[a-z]+ )?(?:briefing|conference|interview|statement) )?[Ii]{_CITY[1:]}"
    r"(?:, | (?=the |a |its ))"
)
SEATED_IN = re.compile(rf" (?:(?:of|for) (?:[\w'-]+,? ){{1,5}}?)?{_CITY}\b")  # "the ministry | of trade in A"
SAID_IN_A_CITY = re.compile(rf" (?:said|told \w+|stated|added|announced) {_CITY}\b")


def of_its_own_affairs(document: Document, parties: list[PartyMention], gazetteer: Gazetteer) -> str | None:
    """Whose own affairs the report is about: a state with its groups, its unions, its churches."""
    told = any(party.actor_kind in _OWN_KINDS for party in parties)
    acting = (party for party in parties if party.part != "place")
    homes = Counter(home for party in acting if (home := gazetteer.home_of(party.key)) is not None)
    state = foremost(parties, "state")
    if state is not None:
        return state if told or homes[state] else None
    if homes:
        ranked = [*homes.most_common(2), ("", 0)]
        return ranked[0][0] if ranked[0][1] >= 2 * ranked[1][1] else None
    city = _city_of_the_dateline(document, gazetteer) if told else None
    sender = gazetteer.state_of(city.country) if city is not None else None
    return sender.key if sender is not None else None


def of_the_dateline(document: Document, parties: list[PartyMention], gazetteer: Gazetteer) -> str | None:
    """ "SANTO DOMINGO. The Government": of the country it is sent from, if it tells of that."""
    city = _city_of_the_dateline(document, gazetteer)
    state = state_named(parties, gazetteer, city.country) if city is not None else None
    return state if state is not None and is_told_of_most(parties, state) else None


def sent_from(document: Document, gazetteer: Gazetteer) -> str | None:
    """The state whose city stands in the dateline, whether it is told of or not."""
    city = _city_of_the_dateline(document, gazetteer)
    state = gazetteer.state_of(city.country) if city is not None and city.country else None
    return state.key if state is not None else None


def of_the_outlet(document: Document, parties: list[PartyMention], gazetteer: Gazetteer) -> str | None:
    """ "The Lagos Chronicle", "The Korea Letter": the one state, or that of the one city, in its name."""
    outlet = document.article.outlet
    states: set[str | None] = {hit.actor.key for hit in gazetteer.actor_mentions(outlet) if hit.actor}
    if len(states) != 1:
        cities = {hit.city.country for hit in gazetteer.city_mentions(outlet) if hit.city}
        states = {state_named(parties, gazetteer, iso3) for iso3 in cities}
    return states.pop() if len(states) == 1 else None


def _city_of_the_dateline(document: Document, gazetteer: Gazetteer) -> CityRecord | None:
    where = document.dateline_place
    name = document.text[where[0] : where[1]].title().strip(". ") if where else ""
    cities = gazetteer.cities_named(name) if name else ()  # "RIYADH/BEIRUT" is sent from neither alone
    capitals = [city for city in cities if city.is_capital]  # "LONDON": another would be told apart
    return cities[0] if len(cities) == 1 else capitals[0] if len(capitals) == 1 else None


def state_of_capital(parties: list[PartyMention], gazetteer: Gazetteer, city: str) -> str | None:
    """ "In Paris": the state whose capital it is, if the report names it."""
    capital = next((one for one in gazetteer.cities_named(city) if one.is_capital), None)
    return state_named(parties, gazetteer, capital.country) if capital is not None else None


def state_named(parties: list[PartyMention], gazetteer: Gazetteer, iso3: str) -> str | None:
    """The state of that code, if the report names it."""
    state = gazetteer.state_of(iso3)
    return state.key if state is not None and any(party.key == state.key for party in parties) else None


def is_told_of_most(parties: list[PartyMention], state: str, times: float = 2) -> bool:
    """Whether no other state is named (two) `times` as often: the host of talks is not at home there."""
    counts = Counter(party.key for party in parties if party.actor_kind == "state" and party.part == "actor")
    return times * counts[state] >= max(counts.values(), default=0)
