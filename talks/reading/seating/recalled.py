"""Which table a sentence means: that of the article, the last one told of, one of its size or format."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from talks.reading.prose.text import Sentence
from talks.reading.seating.attendance import Attendance
from talks.reading.seating.seats import is_format
from talks.reading.seating.tables import Tables, principals, two_blocs, without_mediators, without_principals
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

if TYPE_CHECKING:
    from actors.gazetteer import ActorRecord

_TWO, _THREE = 2, 3
_SIDES = re.compile(
    r"\b(?:sides|blocs|countries|neighbou?rs|governments|nations|states|capitals|parties|delegations|teams|camps|negotiators|foes|rivals|factions|groups)\b"
)
_SENTENCES_BACK = 1
_SMALL = 8


def meant(tables: Tables, sentence: Sentence, of_a_series: bool) -> Attendance:
    """Whom "the talks" or "they" mean: the article's table, unless another was told of right before.

    "The second round" after "he also met the envoy" is not one of him and the envoy.
    """
    if tables.main is not None and sentence.index - tables.told_in > 1:
        return tables.main
    if of_a_series and tables.aside:
        return tables.main or tables.told[0]
    last = latest(tables)
    if of_a_series and tables.main is not None and not set(tables.main.keys) <= set(last.keys):
        return (
            tables.main
        )  # "the fourth" after "Oman had hosted the Iranians": of those whose talks these are
    return last


def latest(tables: Tables) -> Attendance:
    """Who met last; if only some of an earlier table, that table."""
    last = tables.told[-1]
    wider = (met for met in reversed(tables.told) if set(last.keys) < set(met.keys))
    return next(wider, last)


def with_who_saw_each(tables: Tables) -> Attendance | None:
    """ "A trilateral session is to follow": the two, and the one go-between who saw either."""
    main = tables.main
    if main is None or main.count != _TWO:
        return None
    found = Attendance()
    for met in tables.told:
        if not set(main.keys).isdisjoint(met.keys):
            found = found.joined(without_principals(met))
    return main.joined(found) if found.count == 1 else None


def tablemates(scene: Scene, named: Attendance, tables: Tables) -> Attendance | None:
    """Who sat with this party before in the article, else who are its other principals."""
    main = [tables.main] if tables.main else []
    before = (met for met in [*reversed(tables.told), *main] if set(named.keys) < set(met.keys))
    guesses = (principals(scene, number) for number in (_TWO, _THREE))
    return next(before, None) or next(
        (met for met in guesses if met and set(named.keys) < set(met.keys)), None
    )


def of_its_format(scene: Scene, named: Attendance, tables: Tables) -> Attendance:
    """Whoever met in a format before, in this article or by its definition; a council of many has no list."""
    met = next((company for company in reversed(tables.told) if company.forum), None)
    if met is not None:
        return met.joined(named)
    members = _halves(scene, named.forum) or sorted(scene.gazetteer.members_of(named.forum or ""))
    names = tuple(actor.name for key in members if (actor := scene.gazetteer.actor(key)))
    if not members and tables.main is not None and is_format(scene, named.forum or ""):
        return tables.main.joined(replace(named, forum=None))  # a mechanism of those two
    return replace(named, keys=tuple(members), texts=names) if 1 < len(members) <= _SMALL else named


def _halves(scene: Scene, forum: str | None) -> list[str]:
    """ "The NATO-Russia Council" is NATO's and Russia's."""
    actor = scene.gazetteer.actor(forum) if forum else None
    names = actor.name.split(" ")[0].split("-") if actor is not None else []
    found = [scene.gazetteer.actors_named(name) for name in names]
    return [actors[0].key for actors in found] if len(found) == _TWO and all(map(_is_one, found)) else []


def _is_one(actors: tuple[ActorRecord, ...]) -> bool:
    return len(actors) == 1


def of_size(scene: Scene, tables: Tables, number: int, words: str, sentence: Sentence) -> Attendance | None:
    """ "The two sides" are those of the article, "the two leaders" those told of last."""
    main = [tables.main] if tables.main else []
    if "blocs" in words and (blocs := two_blocs(scene)) is not None:
        main = [blocs]
    latest = [*reversed(tables.told)]
    if _SIDES.search(words):
        ranked = [without_mediators(met) for met in [*main, *latest]]
    else:
        just_named = tables.named if number == _TWO and sentence.index - tables.named_in <= 1 else None
        ranked = [*([just_named] if just_named else []), *latest, *main]
    return next((met for met in ranked if met.count == number), None)


def just(scene: Scene, sentence: Sentence, number: int) -> Attendance | None:
    """So many parties and no more in this sentence and those right before."""
    for back in range(_SENTENCES_BACK + 1):
        first = scene.document.sentences[max(0, sentence.index - back)]
        keys = named_between(scene, first.start, sentence.end)
        if len(keys) > number:
            return None
        if len(keys) == number:
            return Attendance(tuple(keys), tuple(keys.values()))
    return None


def named_between(scene: Scene, start: int, end: int) -> dict[str, str]:
    keys: dict[str, str] = {}
    for party in within(scene.parties, start, end):
        if party.part == "actor" and party.actor_kind in ("state", "group"):
            keys.setdefault(party.key, party.text)
    for mention in scene.people.between(start, end):
        if mention.person.party:
            keys.setdefault(mention.person.party, mention.text)
    return keys
