"""The people an article names, with the post and the party it gives them, and every short mention of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from talks.reading.findings import Finding, PersonFound
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Document, Sentence
from talks.reading.who import newsrooms, signs
from talks.reading.who.belonging import complete, give_post, guess
from talks.reading.who.callings import HONORIFICS, RANKS
from talks.reading.who.cast import People, Person
from talks.reading.who.chiefs import serve_somebody
from talks.reading.who.followings import follow
from talks.reading.who.home_states import ruled
from talks.reading.who.mentions import BODY, HOUSE, ORGAN, PartyMention, within
from talks.reading.who.names import MONTH_NAMES, NameRun, runs
from talks.reading.who.offices import office_of
from talks.reading.who.pairs import oppose, pair, pair_off
from talks.reading.who.posts import TEAM, PostChunk
from talks.reading.who.roll import BODY_WORDS, Roll, enter, is_known_word, verb_follows
from talks.reading.who.rosters import seat
from talks.reading.who.short_names import eminent, in_office, matching, short_name
from talks.reading.who.things import BUILT, is_a_thing, is_body, is_office, is_placed

if TYPE_CHECKING:
    from actors.gazetteer import Gazetteer, PersonRecord


_PART_OF_THE_NAME = word_set("lord lady baroness maulana mullah don sheikh shaikh dame ustad")
_UNION = {"european-commission": "european-union"}  # who speaks for the one speaks for the other
_OWNS = re.compile(
    r"(?:'s)?(?: (?!(?:and|who|which|said|says|was|is|were|has|had|met|told)\b)[a-z][\w-]*){1,6}"
    r"(?:(?<= in| at| to) [A-Z][\w-]+)?"
)
_SENT_BY = frozenset({"from", "of", "for", "with", "at"})
# "of |Jan Muster's| Movement", "of the |Geneva-based| Centre"
_WHOSE_BODY = re.compile(r" (?:(?:[A-Z][\w-]+ ){0,2}[A-Z][\w-]+'s|[A-Z][\w-]+-based) (?=[A-Z])")
_INNER = re.compile(r"(?:(?<= of)|(?<= for)|(?<= and)|(?<= the)|(?<=['’]s)|(?<=s['’])) [^\W\d_a-z]")
_OFFICE = 6  # last letters of "Foreign Minister", "minister"
_STYLES = HONORIFICS | {"."}
_BEFORE_A_NAME = HONORIFICS | RANKS | {"ambassador"}
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
    by_start = {party.start: party for party in parties}
    ends = frozenset(party.end for party in parties)
    inner = _inner_words(parties)
    pictured = "/" in document.plain
    found = [
        (sentence, signs.behind_its_city(roll, run))
        for sentence in document.sentences
        for run in runs(document, sentence, by_start, ends, inner)
        if not (pictured and newsrooms.took_the_picture(document, run))
        and not newsrooms.works_for_the_paper(document, run)
    ]
    roll.called = frozenset(_calls(roll, [run for _, run in found]))
    for sentence, run in found:
        if not _introduced(roll, sentence, run):
            roll.later.append(run)
    for run in roll.later:
        if short_name(roll, run) is None and signs.honoured(roll, run) and run.last - run.first == 1:
            _honoured(roll, run)
    roll.settle()
    pair(roll)
    follow(roll)
    for person in roll.people.cast:
        complete(person, roll)
    pair_off(roll)
    for person in roll.people.cast:
        oppose(person, roll)
    for person in roll.people.cast:
        serve_somebody(person, roll)
    seat(roll)
    for person in roll.people.cast:
        serve_somebody(person, roll)
    guessed = [person for person in roll.people.cast if guess(person, roll)]
    if guessed:
        for person in roll.people.cast:
            oppose(person, roll)
        seat(roll)  # "Minister A came late. His team included B"
    for person in roll.people.cast:
        if guessed:
            serve_somebody(person, roll)
        person.party = ruled(roll, _UNION.get(person.party or "", person.party))
    return roll.people


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
    titled = tokens[run.first - 1].low in _PART_OF_THE_NAME
    full = NameRun(run.first - 1, run.last, run.prefix) if titled else run
    start = tokens[full.first].start
    person = Person(roll.words(full), rule="people.honoured", confident=True, first_at=start)
    roll.people.cast.append(person)
    give_post(person, None, _possessive(roll, full), roll)
    enter(roll, full, person)


def _calls(roll: Roll, found: list[NameRun]) -> Iterator[str]:
    """The single words that stand for somebody: "Mr. Addouh", "Addouh said"."""
    for run in found:
        if verb_follows(roll, run) or (run.last - run.first == 1 and signs.honoured(roll, run)):
            word = roll.document.tokens[run.last - 1].low
            if word not in BODY_WORDS:
                yield word  # "San Miguel says": Walker San Miguel is somebody


# ── introductions ───────────────────────────────────────────────────────────────────────────────


def _introduced(roll: Roll, sentence: Sentence, run: NameRun) -> bool:
    words = roll.words(run)
    known = _known(roll, words) if run.last - run.first > 1 else ()
    post, rule = office_of(roll, sentence, run)
    owner = _possessive(roll, run) or _of_party(roll, run) or _owner_before_comma(roll, sentence, run)
    if post is not None and post.words.lower().endswith("s"):
        roll.listed_until = roll.document.tokens[run.last - 1].end  # "deputy ministers A and B"
    long = run.last - run.first > 1
    unknown = not (long or post or owner or is_known_word(roll, run))
    if unknown and signs.called(roll, run) and matching(roll, run) is None:
        person = Person(
            words, rule="people.called", confident=True, first_at=roll.document.tokens[run.first].start
        )
        roll.people.cast.append(person)
        enter(roll, run, person)
        return True
    if not long and (not (post or owner) or (rule == "people.name_post" and is_placed(roll, run))):
        return False
    if long and not known and (not post or rule == "people.name_post") and is_a_thing(roll, run):
        return False
    if not known and signs.begins_a_place(roll, run):
        return False  # "at its headquarters, |Camp Testron|"
    if BUILT.match(roll.document.plain, roll.document.tokens[run.last - 1].end):
        return False  # "the General San Martin international bridge"
    if is_body(roll, run) and not known and (rule != "people.post_name" or is_office(roll, run)):
        return False
    if not known and post is not None and _ends_an_office(roll, run, post):
        return False
    named = signs.of_somebody(roll, sentence, run) if long else signs.honoured(roll, run)
    if not (known or post or owner or named):
        return False
    if not known and (existing := matching(roll, run) or _told_in_short(roll, run, post)):
        give_post(existing, post, owner, roll)
        enter(roll, run, existing)
        return True
    if not long and is_known_word(roll, run):
        return False
    rule = rule if post else "people.named"
    # "their spokesman, Comrade Testa,", "who gave his name as Commander Testur"
    alone = not (long or known) and (
        signs.honoured(roll, run) or signs.gave_his_name(roll, run) or signs.in_office(roll, run)
    )
    titled = alone and roll.document.tokens[run.first - 1].low in _PART_OF_THE_NAME
    full = roll.words(NameRun(run.first - 1, run.last, run.prefix)) if titled else words
    known = roll.gazetteer.people_named(full) if titled else known
    person = _same_name(roll, words, known) or _new(
        roll, run, words, known, "people.honoured" if alone else rule
    )
    person.name = full if titled else person.name
    give_post(person, post, owner, roll)
    person.confident = person.confident or bool(known or post or person.key or (long and (owner or named)))
    enter(roll, run, person)
    return True


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


_GRANDFATHER = re.compile(r"(?P<short>.+? (?:bin|ibn|ben) \S+) (?:(?:bin|ibn|ben|[Aa]l) |[Aa]l-)")


def _known(roll: Roll, words: str) -> tuple[PersonRecord, ...]:
    """Whom the tables know by the name, or by its first part: "Tamim bin Hamad |bin Khalifa Al Thani"."""
    known = roll.gazetteer.people_named(words)
    long = _GRANDFATHER.match(words) if not known else None
    return roll.gazetteer.people_named(long["short"]) if long is not None else known


def _possessive(roll: Roll, run: NameRun) -> PartyMention | None:
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
