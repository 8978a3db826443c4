"""The people an article names, with the post and the party it gives them, and every short mention of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from talks.reading.findings import Finding, PersonFound
from talks.reading.prose.text import Document, Sentence
from talks.reading.who import newsrooms, signs
from talks.reading.who.belonging import complete, give_post, guess
from talks.reading.who.cast import People, Person
from talks.reading.who.chiefs import serve_somebody
from talks.reading.who.followings import follow
from talks.reading.who.home_states import ruled
from talks.reading.who.introductions import PART_OF_THE_NAME, introduced, possessive
from talks.reading.who.mentions import BODY, HOUSE, ORGAN, PartyMention
from talks.reading.who.names import MONTH_NAMES, NameRun, runs
from talks.reading.who.pairs import oppose, pair, pair_off
from talks.reading.who.roll import BODY_WORDS, Roll, enter, is_known_word, verb_follows
from talks.reading.who.rosters import seat
from talks.reading.who.short_names import short_name

if TYPE_CHECKING:
    from actors.gazetteer import Gazetteer


_UNION = {"european-commission": "european-union"}  # who speaks for the one speaks for the other
_INNER = re.compile(r"(?:(?<= of)|(?<= for)|(?<= and)|(?<= the)|(?<=['’]s)|(?<=s['’])) [^\W\d_a-z]")
_NOT_HONOURED = BODY_WORDS | MONTH_NAMES


def people_in(
    document: Document, gazetteer: Gazetteer, parties: list[PartyMention], countries: Counter[str]
) -> People:
    """Find the people: introduced by a post, a party or a known name; then short and misspelt names.

    `countries`: how often cities of each are named.
    """
    bodies = [party for party in parties if party.actor_kind in (BODY, HOUSE, ORGAN)]
    parties = [party for party in parties if party.actor_kind not in (HOUSE, ORGAN)]
    roll = Roll(document, gazetteer, parties, bodies, countries)
    found = _names_of_people(roll)
    roll.called = frozenset(_calls(roll, [run for _, run in found]))
    for sentence, run in found:
        if not introduced(roll, sentence, run):
            roll.later.append(run)
    for run in roll.later:
        if short_name(roll, run) is None and signs.honoured(roll, run) and run.last - run.first == 1:
            _honoured(roll, run)
    roll.settle()
    pair(roll)
    follow(roll)
    _give_parties(roll)
    return roll.people


def _names_of_people(roll: Roll) -> list[tuple[Sentence, NameRun]]:
    """What reads as a name; without those of photographers and of the paper's own staff."""
    by_start = {party.start: party for party in roll.parties}
    ends = frozenset(party.end for party in roll.parties)
    inner = _inner_words(roll.parties)
    pictured = "/" in roll.document.plain
    return [
        (sentence, signs.behind_its_city(roll, run))
        for sentence in roll.document.sentences
        for run in runs(roll.document, sentence, by_start, ends, inner)
        if not (pictured and newsrooms.took_the_picture(roll.document, run))
        and not newsrooms.works_for_the_paper(roll.document, run)
    ]


def _give_parties(roll: Roll) -> None:
    """By what is told of each, by what is told of the others, and what is then still open by a guess."""
    cast = roll.people.cast
    for person in cast:
        complete(person, roll)
    pair_off(roll)
    for person in cast:
        oppose(person, roll)
    for person in cast:
        serve_somebody(person, roll)
    seat(roll)
    for person in cast:
        serve_somebody(person, roll)
    guessed = [person for person in cast if guess(person, roll)]
    if guessed:
        for person in cast:
            oppose(person, roll)
        seat(roll)  # "Minister A came late. His team included B"
    for person in cast:
        if guessed:
            serve_somebody(person, roll)
        person.party = ruled(roll, _UNION.get(person.party or "", person.party))


def _inner_words(parties: list[PartyMention]) -> dict[int, int]:
    """Where the capitals behind "of" or "people's" in a party's name stand, and where the name ends."""
    return {
        party.start + word.end() - 1: party.end
        for party in parties
        if " of " in party.text or " for " in party.text or "'" in party.text or "’" in party.text
        for word in _INNER.finditer(party.text)
    }


def findings(people: People, document: Document) -> list[Finding]:
    """One finding a person: full name, and a post, a party or a place in the tables."""
    found = []
    for person in people.cast:
        if not person.confident or (len(person.name.split()) < 2 and not _is_known_by_one_word(person)):
            continue
        mention = next(m for m in people.mentions if m.person is person)
        payload = PersonFound(person.name, person.key, person.post, person.party, person.party_text)
        span = document.span(mention.start, mention.end)
        found.append(Finding("person", payload, (span,), person.rule))
    return found


def _is_known_by_one_word(person: Person) -> bool:
    """In the tables, or told to be called so: "a pensioner who gave her name as Halyna", "Mrs. Kirchner"."""
    return person.key is not None or person.rule in ("people.called", "people.honoured")


def _honoured(roll: Roll, run: NameRun) -> None:
    """ "Mrs. Kirchner", "Lord Haverstock": somebody of whom the article tells no other name."""
    tokens = roll.document.tokens
    if is_known_word(roll, run) or tokens[run.first].low in _NOT_HONOURED:
        return
    if tokens[run.first - 1].text.islower():
        return  # "whose brother Yoav was abducted"
    titled = tokens[run.first - 1].low in PART_OF_THE_NAME
    full = NameRun(run.first - 1, run.last, run.prefix) if titled else run
    start = tokens[full.first].start
    person = Person(roll.words(full), rule="people.honoured", confident=True, first_at=start)
    roll.people.cast.append(person)
    give_post(person, None, possessive(roll, full), roll)
    enter(roll, full, person)


def _calls(roll: Roll, found: list[NameRun]) -> Iterator[str]:
    """The single words that stand for somebody: "Mr. Addouh", "Addouh said"."""
    for run in found:
        if verb_follows(roll, run) or (run.last - run.first == 1 and signs.honoured(roll, run)):
            word = roll.document.tokens[run.last - 1].low
            if word not in BODY_WORDS:
                yield word  # "San Miguel says": Walker San Miguel is somebody
