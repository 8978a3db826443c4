"""The state that a minister or spokesman without a country serves: by government, dateline or paragraph."""

from __future__ import annotations

import re
from collections import Counter

from talks.reading.who import mentions, posts
from talks.reading.who.cast import Person
from talks.reading.who.mentions import within
from talks.reading.who.roll import Roll

_SPOKE_IN = re.compile(
    r"(?:,[^.;\"]{3,90},)? (?:has |had )?(?:said|announced)(?: \w+day)? in (?P<city>[A-Z]\w+(?: [A-Z]\w+)?)"
)


_IN_A_CITY = re.compile(r"(?:[A-Z]\w+ )?[Ii]n (?P<city>[A-Z]\w+(?: [A-Z]\w+)?), ")


LONGEST_OPENING = 10  # tokens


def of_the_government(person: Person, roll: Roll) -> str | None:
    """ "Home Minister Sitaula", in a report on a state and a movement of its own: the state's."""
    return None if person.former else governing(person, roll)


def governing(person: Person, roll: Roll) -> str | None:
    if not any(party.actor_kind == "group" for party in roll.parties):
        return mentions.home_in(roll.document, roll.parties, roll.gazetteer)
    named = mentions.owner_of(roll.document, roll.parties, "government", person.first_at)
    return named.key if named is not None else mentions.foremost(roll.parties, "state")


def of_the_dateline(roll: Roll) -> str | None:
    """ "New Delhi, June 28": "the External Affairs Minister" is that of the country reported from."""
    where = roll.document.dateline_place
    cities = roll.gazetteer.cities_named(roll.document.text[where[0] : where[1]].title()) if where else ()
    state = _state_of(roll, cities[0].country) if len(cities) == 1 else None
    return state if state is not None and _is_told_of_most(roll, state) else None


def _is_told_of_most(roll: Roll, state: str) -> bool:
    """Whether no other state is named twice as often: the host of talks is not at home in the report."""
    counts = Counter(
        party.key for party in roll.parties if party.actor_kind == "state" and party.part == "actor"
    )
    return 2 * counts[state] >= max(counts.values(), default=0)


def _state_of(roll: Roll, iso3: str) -> str | None:
    """The state of that code, if the report names it."""
    keys = {party.key for party in roll.parties if party.actor_kind == "state"}
    return next((key for key in keys if (actor := roll.gazetteer.actor(key)) and actor.iso3 == iso3), None)


def where_he_speaks(person: Person, roll: Roll) -> str | None:
    """ "Foreign Ministry spokesperson B said in Beijing": of the state whose capital it is."""
    mention = roll.mention_of(person)
    end = mention.end if mention else person.first_at + len(person.name)
    sentence = roll.document.sentence_at(person.first_at)
    opening = _IN_A_CITY.match(roll.document.plain, sentence.start, person.first_at) if sentence else None
    spoke = _SPOKE_IN.match(roll.document.plain, end) or opening
    if spoke is None:
        return None
    cities = roll.gazetteer.cities_named(spoke["city"])
    capital = next((city for city in cities if city.is_capital), None)
    return _state_of(roll, capital.country) if capital is not None else None


def told_before(person: Person, roll: Roll) -> str | None:
    """ "Iran has threatened to leave. A, the speaker of parliament": of the one state its paragraph names."""
    first = next(
        (start for start, end, _ in roll.document.paragraphs if start <= person.first_at < end), None
    )
    if first is None:
        return None
    named = within(roll.parties, first, person.first_at)
    states = {party.key for party in named if party.actor_kind == "state" and party.part == "actor"}
    return states.pop() if len(states) == 1 else None


def office_told_after(person: Person, roll: Roll) -> posts.PostChunk | None:
    """ "A keeps a jar of sand. Bolivia's consul general in Chile has no embassy": his office."""
    mention = roll.mention_of(person)
    sentence = roll.document.sentence_at(mention.start) if mention else None
    if mention is None or sentence is None or sentence.index + 1 >= len(roll.document.sentences):
        return None
    after = roll.document.sentences[sentence.index + 1]
    alone = {id(one.person) for one in roll.people.between(sentence.start, after.end)} == {id(person)}
    tokens = roll.document.tokens
    if after.paragraph != sentence.paragraph or not alone or after.first + 3 >= after.last:
        return None
    if not any(token.low == "'s" for token in tokens[after.first : after.first + 4]):
        return None
    chunk = posts.after(
        roll.document, roll.parties, after.first, min(after.last, after.first + LONGEST_OPENING)
    )
    opens = chunk is not None and roll.document.token_at(chunk.start) <= after.first + 1
    return chunk if opens else None
