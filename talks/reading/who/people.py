"""The people an article names, with the post and the party it gives them, and every short mention of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from talks.reading.findings import Finding, PersonFound
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Document, Sentence, Token
from talks.reading.who import posts, signs
from talks.reading.who.belonging import complete, give_post
from talks.reading.who.cast import People, Person
from talks.reading.who.chiefs import serve_somebody
from talks.reading.who.mentions import PartyMention, within
from talks.reading.who.names import NameRun, runs
from talks.reading.who.roll import BODY_WORDS, OUTLETS, Roll, enter, is_known_word, verb_follows
from talks.reading.who.short_names import eminent, in_office, matching, short_name

if TYPE_CHECKING:
    from actors.gazetteer import Gazetteer, PersonRecord


_OFFICES = word_set(
    "section department office ministry council front command committee movement union party army forces"
    " commission group alliance league congress authority agency organisation organization bureau fund bank"
)


LONGEST_OFFICE = 16  # tokens
_LEADING_IN = word_set("in on at after before when while as but and with by for from to that between against")
_CLAUSES = word_set(
    "who which that when where while whose said says because if although though whether as met told named"
)
_OUTSIDE_OFFICES = (
    cues.AUXILIARIES - {"'s"} | cues.SPEECH_VERBS.keys() | cues.MOVE_VERBS | cues.PRONOUNS | _CLAUSES
)
_CUT_SHORT = posts.HONORIFICS | posts.RANKS
_AMBASSADOR = word_set("ambassador diplomat official senator")
_UNION = {"european-commission": "european-union"}  # who speaks for the one speaks for the other
_OWNS = re.compile(
    r"(?:'s)?(?: (?!(?:and|who|which|said|says|was|is|were|has|had|met|told)\b)[a-z][\w-]*){1,6}"
)
_SENT_BY = frozenset({"from", "of", "for", "with", "at"})
_DETERMINERS = word_set("the a an his her its their")
_BESIDE = word_set("with by to from against between and of for")
_INNER = re.compile(r"(?:(?<= of)|(?<= for)|(?<= and)|(?<= the)) [^\W\d_a-z]")
_SIDES = word_set("government rebel rebels rebels' guerrilla guerrillas opposition movement insurgent junta")


def people_in(document: Document, gazetteer: Gazetteer, parties: list[PartyMention]) -> People:
    """Find the people: introduced by a post, a party or a known name; then short and misspelt names."""
    roll = Roll(document, gazetteer, parties)
    by_start = {party.start: party for party in parties}
    ends = frozenset(party.end for party in parties)
    inner = _inner_words(parties)
    found = [
        (sentence, run)
        for sentence in document.sentences
        for run in runs(document, sentence, by_start, ends, inner)
    ]
    roll.called = frozenset(_calls(roll, [run for _, run in found]))
    for sentence, run in found:
        if not _introduced(roll, sentence, run):
            roll.later.append(run)
    for run in roll.later:
        short_name(roll, run)
    roll.settle()
    for person in roll.people.cast:
        complete(person, roll)
    for person in roll.people.cast:
        serve_somebody(person, roll)
        person.party = _UNION.get(person.party or "", person.party)
    return roll.people


def _inner_words(parties: list[PartyMention]) -> dict[int, int]:
    """Where the capitals behind "of" in a party's name stand, and where the name ends."""
    return {
        party.start + word.end() - 1: party.end
        for party in parties
        if " of " in party.text or " for " in party.text
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
        found.append(Finding("person", payload, (span,), person.rule, 0.95 if person.party else 0.8))
    return found


def _is_known_by_one_word(person: Person) -> bool:
    """In the tables, or told to be called so: "a pensioner who gave her name as Halyna"."""
    return person.key is not None or person.rule == "people.called"


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
    known = roll.gazetteer.people_named(words) if run.last - run.first > 1 else ()
    post, rule = _post_of(roll, sentence, run)
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
    if not long and (not (post or owner) or (rule == "people.name_post" and _is_placed(roll, run))):
        return False
    if _is_body(roll, run) and not known and (rule != "people.post_name" or _is_office(roll, run)):
        return False
    named = signs.of_somebody(roll, sentence, run) if long else signs.honoured(roll, run)
    if not (known or post or owner or named):
        return False
    if not known and (existing := matching(roll, run)):
        give_post(existing, post, owner, roll)
        enter(roll, run, existing)
        return True
    if not long and is_known_word(roll, run):
        return False
    person = _same_name(roll, words, known) or _new(roll, run, words, known, rule if post else "people.named")
    give_post(person, post, owner, roll)
    person.confident = person.confident or bool(known or post or person.key or (long and (owner or named)))
    enter(roll, run, person)
    return True


def _post_of(roll: Roll, sentence: Sentence, run: NameRun) -> tuple[posts.PostChunk | None, str]:
    """The office told of a name and the rule that found it; a bare rank only if no office stands behind."""
    apart = _office_and_comma(roll, sentence, run)
    if apart is not None:
        behind = _office_behind(roll, sentence, run) if apart.party is None else None
        party = behind.party if behind is not None else None
        return (replace(apart, party=party) if party else apart), "people.post_comma_name"
    ahead = _office_before(roll, sentence, run)
    if ahead is not None and not _is_rank(ahead):
        if ahead.party is None and _AMBASSADOR & set(ahead.words.lower().split()):
            # "Ambassador A, the U.S. deputy envoy,"
            behind = _office_behind(roll, sentence, run)
            ahead = replace(ahead, party=behind.party) if behind is not None else ahead
        return ahead, "people.post_name"
    behind = _office_behind(roll, sentence, run)
    if behind is not None:
        return behind, "people.name_post"
    return ahead, "people.post_name" if ahead is not None else ""


def _office_and_comma(roll: Roll, sentence: Sentence, run: NameRun) -> posts.PostChunk | None:
    """ "The Russian foreign minister, Sergei Lavrov,"."""
    tokens = roll.document.tokens
    closed = run.last >= sentence.last or tokens[run.last].text in ",.;)" or tokens[run.last].low == "of"
    if run.first - 2 < sentence.first or tokens[run.first - 1].text != "," or not closed:
        return None
    chunk = posts.before(roll.document, roll.parties, run.first - 2, sentence.first)
    if chunk is not None and (chunk.party is not None or _possessed(roll, chunk)):
        return chunk
    long = run.last - run.first > 1
    return _phrase_ending(roll, sentence, run.first - 1) or chunk if long else None


def _phrase_ending(roll: Roll, sentence: Sentence, comma: int) -> posts.PostChunk | None:
    """ "The head of Iran's atomic organisation|,|", "A member of the rebel delegation|,|"."""
    tokens = roll.document.tokens
    if comma - 3 > sentence.first and tokens[comma - 1].text == ")" and tokens[comma - 3].text == "(":
        comma -= 3  # "The head of the Government of National Accord (GNA), A"
    begin = comma
    while begin > sentence.first and comma - begin < LONGEST_OFFICE and not _parts(tokens[begin - 1]):
        if tokens[begin - 1].low == "and" and tokens[begin].low in _DETERMINERS:
            break
        begin -= 1
    while begin < comma and tokens[begin].low in _LEADING_IN:
        begin += 1
    return posts.after(roll.document, roll.parties, begin, comma)


def _parts(token: Token) -> bool:
    """Whether a token cannot stand inside the words of an office."""
    return token.text in ',.;:()"-' or token.low in _OUTSIDE_OFFICES


def _office_before(roll: Roll, sentence: Sentence, run: NameRun) -> posts.PostChunk | None:
    """ "Foreign Minister A", "the External Affairs Minister, Mr B", "the head of the army, General C"."""
    tokens = roll.document.tokens
    ending = run.first - 1
    while ending > sentence.first and _is_short_title(tokens, ending):
        ending -= 1
    if (
        ending < run.first - 1
        and tokens[ending].text == ","
        and ((told := _phrase_ending(roll, sentence, ending)) is not None and run.last - run.first > 1)
    ):
        return told  # "the prime minister's military secretary, Maj. Gen. A"
    if tokens[ending].low not in posts.HEADS and ending < run.first - 1:
        ending = run.first - 1
        while ending > sentence.first and tokens[ending].low in posts.HONORIFICS | {"."}:
            ending -= 1
    if ending < run.first - 1 and ending - 1 >= sentence.first and tokens[ending].text == ",":
        ending -= 1
    chunk = posts.before(roll.document, roll.parties, ending, sentence.first)
    return None if chunk is None else _office_above(roll, sentence, run, chunk)


def _is_short_title(tokens: list[Token], index: int) -> bool:
    """ "Sudanese army spokesman Col|.| A": an honorific, a rank cut short, or its stop."""
    low = tokens[index].low
    cut = low in posts.RANKS and tokens[index + 1].text == "."
    return low in posts.HONORIFICS or cut or (low == "." and tokens[index - 1].low in _CUT_SHORT)


def _office_above(roll: Roll, sentence: Sentence, run: NameRun, chunk: posts.PostChunk) -> posts.PostChunk:
    """ "Moscow's representative, Ambassador A", "the head of the government delegation, Senator B"."""
    tokens = roll.document.tokens
    comma = roll.document.token_at(chunk.end - len(chunk.words)) - 1
    if comma > sentence.first and tokens[comma].low == "the":
        comma -= 1
    national = chunk.party is not None and set(chunk.words.lower().split()) <= _AMBASSADOR
    if (chunk.party is not None and not national) or comma - 1 < sentence.first:
        return chunk
    if national and chunk.party is not None:  # "The OSCE's representative, Austrian Ambassador A"
        comma = roll.document.token_at(chunk.party.start) - 1
    if tokens[comma].text != ",":
        return chunk
    office = _phrase_ending(roll, sentence, comma)
    if office is None:
        return chunk
    if national and office.party is None:
        return chunk
    ahead = tokens[roll.document.token_at(office.start) - 1].low if office.start > sentence.start else ""
    closed = run.last >= sentence.last or tokens[run.last].text in ",.;)"
    if ahead in _BESIDE and not closed:
        return chunk  # "in talks with the Turkish president, Foreign Minister A said"
    if office.party is not None and not _is_rank(chunk):
        return replace(chunk, party=office.party)
    return office if office.party is not None or _is_rank(chunk) or _is_of_a_side(office) else chunk


def _is_of_a_side(office: posts.PostChunk) -> bool:
    return bool(_SIDES & set(office.words.lower().replace("'s", "").split()))


def _office_behind(roll: Roll, sentence: Sentence, run: NameRun) -> posts.PostChunk | None:
    """ "Sergei Lavrov, the Russian foreign minister,"."""
    apposition = _apposition(roll, sentence, run)
    if apposition is None:
        return None
    chunk = posts.after(roll.document, roll.parties, apposition, sentence.last)
    beside = apposition < sentence.last and roll.document.tokens[apposition].text[0].isupper()
    return chunk if chunk is not None and (beside or not _speaks(roll, chunk)) else None


def _is_rank(chunk: posts.PostChunk) -> bool:
    """ "Senior Colonel A, spokesman for": a rank tells less than the office does."""
    return chunk.party is None and set(chunk.words.lower().split()) <= posts.RANKS | {"senior"}


def _apposition(roll: Roll, sentence: Sentence, run: NameRun) -> int | None:
    """First token after "NAME,", "NAME (left)," and "NAME is"; None when nothing stands beside the name."""
    tokens = roll.document.tokens
    index = run.last
    if index + 2 < sentence.last and tokens[index].low in ("is", "was"):
        plain = tokens[index + 1].text.islower() and tokens[index + 1].low in posts.MODIFIERS | posts.HEADS
        return index + 1 if plain or tokens[index + 1].low in ("the", "a", "an") else None
    if index + 3 < sentence.last and [t.low for t in tokens[index : index + 2]] == [",", "who"]:
        return (
            index + 3 if tokens[index + 2].low in ("is", "was") else index + 1
        )  # "A, who is Gambia's minister"
    if index + 2 < sentence.last and tokens[index].text == "(" and tokens[index + 2].text == ")":
        index += 3
    return index + 1 if index < sentence.last and tokens[index].text in (",", "(") else None


def _is_placed(roll: Roll, run: NameRun) -> bool:
    """ "A village south of Gereida, the scene of ...": the name of a place."""
    before = roll.document.tokens[run.first - 1].low if run.first else ""
    return before in ("in", "of", "near", "at", "from", "to", "around", "outside", "on")


def _speaks(roll: Roll, chunk: posts.PostChunk) -> bool:
    """ "South of Gereida, the spokesman said": the office is the subject and no apposition."""
    index = roll.document.token_at(chunk.end)
    return index < len(roll.document.tokens) and roll.document.tokens[index].low in cues.SPEECH_VERBS


def _possessed(roll: Roll, chunk: posts.PostChunk) -> bool:
    """ "Their spokesman, Kino Gabriel,": the post is somebody's."""
    before = roll.document.plain[max(0, chunk.start - 30) : chunk.start]
    return bool(
        re.search(r"\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) \Z|\b[A-Z][\w-]+'s \Z|\b[Tt]he [a-z]+'s \Z", before)
    )


def _possessive(roll: Roll, run: NameRun) -> PartyMention | None:
    tokens = roll.document.tokens
    if run.first < 2 or tokens[run.first - 1].low != "'s":
        return None
    end = tokens[run.first - 2].end
    return next((m for m in within(roll.parties, end - 60, end) if m.end == end and m.part == "actor"), None)


def _owner_before_comma(roll: Roll, sentence: Sentence, run: NameRun) -> PartyMention | None:
    """ "Gambia's agent in the case, | A", "a woman from the Colombian chancellery, | B"."""
    tokens, plain = roll.document.tokens, roll.document.plain
    if run.first - 3 < sentence.first or tokens[run.first - 1].text != "," or run.last - run.first < 2:
        return None
    start = tokens[run.first - 1].start
    begin = max(
        sentence.start, plain.rfind(",", sentence.start, start), plain.rfind(";", sentence.start, start)
    )
    for party in within(roll.parties, begin, start):
        owns = _OWNS.fullmatch(plain, party.end, start)
        if (
            party.part == "actor"
            and owns
            and (party.preposition in _SENT_BY or plain[party.end : party.end + 2] == "'s")
        ):
            return party
    return None


def _of_party(roll: Roll, run: NameRun) -> PartyMention | None:
    """ "Abiy Ahmed of Ethiopia", "Ramtane Lamamra for the United Nations"."""
    tokens = roll.document.tokens
    if (
        run.last - run.first < 2
        or run.last + 1 >= len(tokens)
        or tokens[run.last].low not in ("of", "for", "from")
    ):
        return None
    start = tokens[run.last + 1].end if tokens[run.last + 1].low == "the" else tokens[run.last].end
    return next((m for m in within(roll.parties, start, start + 3) if m.part == "actor"), None)


def _is_office(roll: Roll, run: NameRun) -> bool:
    """ "The head of the U.S. Interests Section": no person's name ends so."""
    return bool(_OFFICES & set(roll.document.tokens[run.last - 1].low.split("-")))


def _is_body(roll: Roll, run: NameRun) -> bool:
    words = [token.low for token in roll.document.tokens[run.first : run.last]]
    if roll.words(run).lower() in OUTLETS:
        return True
    following = roll.document.tokens[run.last : run.last + 1]
    if following and following[0].low in BODY_WORDS and following[0].text.islower():
        return True  # "the El Hamra region"
    parts = {part for word in words for part in word.split("-")}
    return bool(BODY_WORDS & (set(words) | parts)) or bool(roll.gazetteer.cities_named(roll.words(run)))


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
    """Of several people of one name, the one with an office on the day; None when that leaves several."""
    if len(known) > 1:
        on = roll.document.article.published_on
        known = tuple(record for record in known if roll.gazetteer.tenures_of(record.key, on))
    return known[0] if len(known) == 1 else None


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
