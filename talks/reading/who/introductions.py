"""Whoever is introduced by his name: with an office, with a party, or as the tables know him."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who import signs
from talks.reading.who.belonging import give_post
from talks.reading.who.callings import HONORIFICS, TITLES
from talks.reading.who.cast import Person
from talks.reading.who.mentions import PartyMention, within
from talks.reading.who.names import NameRun
from talks.reading.who.offices import office_of
from talks.reading.who.posts import TEAM, PostChunk
from talks.reading.who.roll import BODY_WORDS, Roll, enter, is_known_word
from talks.reading.who.short_names import eminent, in_office, matching
from talks.reading.who.things import BUILT, is_a_thing, is_body, is_office, is_placed

if TYPE_CHECKING:
    from actors.gazetteer import PersonRecord

PART_OF_THE_NAME = word_set("lord lady baroness maulana mullah don sheikh shaikh dame ustad")
_OWNS = re.compile(
    r"(?:'s)?(?: (?!(?:and|who|which|said|says|was|is|were|has|had|met|told)\b)[a-z][\w-]*){1,6}"
    r"(?:(?<= in| at| to) [A-Z][\w-]+)?"
)
_SENT_BY = frozenset({"from", "of", "for", "with", "at"})
# "of |Jan Muster's| Movement", "of the |Geneva-based| Centre"
_WHOSE_BODY = re.compile(r" (?:(?:[A-Z][\w-]+ ){0,2}[A-Z][\w-]+'s|[A-Z][\w-]+-based) (?=[A-Z])")
_OFFICE = 6  # last letters of "Foreign Minister", "minister"
_STYLES = HONORIFICS | {"."}
_BEFORE_A_NAME = TITLES | {"ambassador"}
# "Tamim bin Hamad |bin Khalifa Al Thani"
_GRANDFATHER = re.compile(r"(?P<short>.+? (?:bin|ibn|ben) \S+) (?:(?:bin|ibn|ben|[Aa]l) |[Aa]l-)")


@dataclass(frozen=True, slots=True)
class _Told:
    """A name with what the words around it tell of whoever bears it."""

    run: NameRun
    words: str
    known: tuple[PersonRecord, ...]
    post: PostChunk | None
    rule: str
    owner: PartyMention | None

    @property
    def is_long(self) -> bool:
        return self.run.last - self.run.first > 1


def introduced(roll: Roll, sentence: Sentence, run: NameRun) -> bool:
    """Whether the words around a name tell that somebody bears it; he is then in the cast."""
    told = _told_of(roll, sentence, run)
    post, owner, long = told.post, told.owner, told.is_long
    if post is not None and post.words.lower().endswith("s"):
        roll.listed_until = roll.document.tokens[run.last - 1].end  # "deputy ministers A and B"
    unknown = not (long or post or owner or is_known_word(roll, run))
    if unknown and signs.called(roll, run) and matching(roll, run) is None:
        _enter_called(roll, told)
        return True
    if _is_something_else(roll, told):
        return False
    named = signs.of_somebody(roll, sentence, run) if long else signs.honoured(roll, run)
    if not (told.known or post or owner or named):
        return False
    if not told.known and (existing := matching(roll, run) or _told_in_short(roll, run, post)):
        give_post(existing, post, owner, roll)
        enter(roll, run, existing)
        return True
    if not long and is_known_word(roll, run):
        return False
    person = _by_name(roll, told)
    give_post(person, post, owner, roll)
    sure = told.known or post or person.key or (long and (owner or named))
    person.confident = person.confident or bool(sure)
    enter(roll, run, person)
    return True


def _told_of(roll: Roll, sentence: Sentence, run: NameRun) -> _Told:
    words = roll.words(run)
    known = _known(roll, words) if run.last - run.first > 1 else ()
    post, rule = office_of(roll, sentence, run)
    owner = possessive(roll, run) or _of_party(roll, run) or _owner_before_comma(roll, sentence, run)
    return _Told(run, words, known, post, rule, owner)


def _enter_called(roll: Roll, told: _Told) -> None:
    start = roll.document.tokens[told.run.first].start
    person = Person(told.words, rule="people.called", confident=True, first_at=start)
    roll.people.cast.append(person)
    enter(roll, told.run, person)


def _is_something_else(roll: Roll, told: _Told) -> bool:
    """A thing, a place, a body, or a part of an office."""
    run, post, behind = told.run, told.post, told.rule == "people.name_post"
    if not told.is_long and (not (post or told.owner) or (behind and is_placed(roll, run))):
        return True
    if BUILT.match(roll.document.plain, roll.document.tokens[run.last - 1].end):
        return True  # "the General San Martin international bridge"
    if told.known:
        return False
    return (
        (told.is_long and (not post or behind) and is_a_thing(roll, run))
        or signs.begins_a_place(roll, run)  # "at its headquarters, |Camp Testron|"
        or (is_body(roll, run) and (told.rule != "people.post_name" or is_office(roll, run)))
        or (post is not None and _ends_an_office(roll, run, post))
    )


def _by_name(roll: Roll, told: _Told) -> Person:
    """Him of the cast who is called so, else somebody new."""
    run = told.run
    # "their spokesman, Comrade Testa,", "who gave his name as Commander Testur"
    alone = not (told.is_long or told.known) and (
        signs.honoured(roll, run) or signs.gave_his_name(roll, run) or signs.in_office(roll, run)
    )
    titled = alone and roll.document.tokens[run.first - 1].low in PART_OF_THE_NAME
    full = roll.words(NameRun(run.first - 1, run.last, run.prefix)) if titled else told.words
    known = roll.gazetteer.people_named(full) if titled else told.known
    rule = "people.honoured" if alone else told.rule if told.post else "people.named"
    person = _same_name(roll, told.words, known) or _new(roll, run, told.words, known, rule)
    person.name = full if titled else person.name
    return person


def _told_in_short(roll: Roll, run: NameRun, post: PostChunk | None) -> Person | None:
    """Whom "President Testarto" named before "Jan |Testarto|" does: he gets his whole name."""
    words = roll.words(run)
    for person in roll.people.cast:
        alone = person.key is None and person.name == roll.document.tokens[run.last - 1].text != words
        same = post is None or person.post is None or post.words[-_OFFICE:] == person.post[-_OFFICE:]
        if alone and same and person.rule == "people.honoured":
            person.name = words
            return person
    return None


def _ends_an_office(roll: Roll, run: NameRun, post: PostChunk) -> bool:
    """ "Representative for the Transnistrian |Settlement Process|": what the office is for."""
    if post.words.endswith(("'s", "’s")):
        return True  # "head of the Gambian state's |Auditing Chamber|"
    last = roll.document.tokens[run.last - 1].low
    near = within(roll.parties, post.start, post.end) if last in BODY_WORDS else []
    return bool(near) and near[-1].end == post.end and near[-1].preposition in ("for", "of", "to", "on")


def _known(roll: Roll, words: str) -> tuple[PersonRecord, ...]:
    """Whom the tables know by the name, or by its first part: "Tamim bin Hamad |bin Khalifa Al Thani"."""
    known = roll.gazetteer.people_named(words)
    long = _GRANDFATHER.match(words) if not known else None
    return roll.gazetteer.people_named(long["short"]) if long is not None else known


def possessive(roll: Roll, run: NameRun) -> PartyMention | None:
    tokens = roll.document.tokens
    first = run.first
    while run.last - run.first > 1 < first - 1 and tokens[first - 1].low in _STYLES:
        first -= 1  # "the Front's |Dr.| A"
    if first < 2 or tokens[first - 1].low != "'s":
        return None
    end = tokens[first - 2].end
    return next((m for m in within(roll.parties, end - 60, end) if m.end == end and m.part == "actor"), None)


def _owner_before_comma(roll: Roll, sentence: Sentence, run: NameRun) -> PartyMention | None:
    """ "Gambia's agent in the case, | A", "a woman from the Colombian chancellery, | B"."""
    tokens, plain = roll.document.tokens, roll.document.plain
    first = run.first
    while first - 3 > sentence.first and tokens[first - 1].low in _BEFORE_A_NAME:
        first -= 1  # "Gambia's number two there, |Ambassador| A"
    if first - 3 < sentence.first or tokens[first - 1].text != "," or run.last - run.first < 2:
        return None
    start = tokens[first - 1].start
    begin = max(
        sentence.start, plain.rfind(",", sentence.start, start), plain.rfind(";", sentence.start, start)
    )
    for party in within(roll.parties, begin, start):
        owns = _OWNS.fullmatch(plain, party.end, start)
        if (
            party.part == "actor"
            and owns
            and (
                party.preposition in _SENT_BY
                or plain[party.end : party.end + 2] == "'s"
                or (party.preposition == "on" and TEAM.match(plain, party.end))
            )
        ):
            return party
    return None


def _of_party(roll: Roll, run: NameRun) -> PartyMention | None:
    """ "Abiy Ahmed of Ethiopia", "A, of Rwanda's intelligence", "A for the United Nations", "A (Germany)"."""
    tokens = roll.document.tokens
    link = run.last
    if link + 2 < len(tokens) and tokens[link].text == "," and tokens[link + 1].low in ("of", "from"):
        link += 1
    if run.last - run.first < 2 or link + 1 >= len(tokens):
        return None
    if tokens[link].text == "(":
        begin = tokens[link + 1].end if tokens[link + 1].low == "the" else tokens[link].end
        behind = within(roll.parties, begin, begin + 2)
        return next((m for m in behind if roll.document.plain[m.end : m.end + 1] == ")"), None)
    if tokens[link].low not in ("of", "for", "from"):
        return None
    start = tokens[link + 1].end if tokens[link + 1].low == "the" else tokens[link].end
    whose = _WHOSE_BODY.match(roll.document.plain, start)
    start = whose.end() - 1 if whose is not None else start
    near = [party for party in within(roll.parties, start, start + 3) if party.part == "actor"]
    if link != run.last and tokens[link].low == "from":  # ", from Homs": where he comes from
        near = [party for party in near if TEAM.match(roll.document.plain, party.end)]
    # "Premier A, of the Left": a premier is of what he governs
    return near[0] if near and (link == run.last or near[0].actor_kind == "state") else None


# ── the cast ────────────────────────────────────────────────────────────────────────────────────


def _new(roll: Roll, run: NameRun, words: str, known: tuple[PersonRecord, ...], rule: str) -> Person:
    record = _one_of(roll, known)
    person = Person(
        words, record.key if record else None, rule=rule, first_at=roll.document.tokens[run.first].start
    )
    if record is None and not known:
        _recall(roll, person, run)
    roll.people.cast.append(person)
    return person


def _one_of(roll: Roll, known: tuple[PersonRecord, ...]) -> PersonRecord | None:
    """Of several people of one name, the one with an office on the day, or the last to come into one."""
    if len(known) <= 1:
        return known[0] if known else None
    on = roll.document.article.published_on
    held = [(tenure, record) for record in known for tenure in roll.gazetteer.tenures_of(record.key, on)]
    if len({tenure.actor for tenure, _ in held}) > 1 and len({record.key for _, record in held}) > 1:
        told = {party.key for party in roll.parties}
        here = {record.key: record for tenure, record in held if tenure.actor in told}
        # two namesakes in office, each of another state: the one whose state the report names
        return next(iter(here.values())) if len(here) == 1 else None
    return max(held, key=lambda one: one[0].since or "")[1] if held else None


def _recall(roll: Roll, person: Person, run: NameRun) -> None:
    """ "President Biden", never in full: the one holder of that name in office on the day, if he is one."""
    if run.last - run.first > 1:
        return
    record = in_office(roll, person.name) or eminent(roll, person.name)
    if record is not None:
        person.name, person.key = record.name, record.key


def _same_name(roll: Roll, words: str, known: tuple[PersonRecord, ...]) -> Person | None:
    low = words.lower()
    keys = {record.key for record in known}
    return next(
        (person for person in roll.people.cast if person.name.lower() == low or person.key in keys), None
    )
