"""The people an article names, with the post and the party it gives them, and every short mention of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from talks.reading import cues, mentions, posts
from talks.reading.cast import People, Person, PersonMention, one_edit
from talks.reading.cues import word_set
from talks.reading.findings import Finding, PersonFound
from talks.reading.mentions import PartyMention, within
from talks.reading.names import PARTICLES, NameRun, runs
from talks.reading.text import Document, Sentence

if TYPE_CHECKING:
    from actors.gazetteer import Gazetteer, PersonRecord

MALE = word_set("mr spokesman king prince emir sheikh chairman sir lord pope ayatollah he")
FEMALE = word_set("mrs ms miss spokeswoman queen princess chairwoman lady she")
BODY_WORDS = word_set(
    "house camp street office department ministry council agency times post news union "
    "party front army forces tower palace "
    "hotel university institute centre center group movement court square stream line pact accord treaty "
    "talks "
    "conference summit forum act plan fund bank sea ocean gulf strip valley river island province region "
    "city "
    "authority organisation organization association federation league alliance brigade brigades committee "
    "assembly "
    "parliament senate congress cup games day week war peace crisis security stability affairs economic "
    "international "
    "global national today tribune herald journal telegraph guardian television radio agency's protocol "
    "process mission "
    "convention agreement declaration initiative corridor bridge airport base crossing border embassy "
    "consulate"
)

_HIGHEST = frozenset({"head_of_state", "head_of_government", "foreign_minister"})


@dataclass(slots=True)
class _Reader:
    document: Document
    gazetteer: Gazetteer
    parties: list[PartyMention]
    people: People = field(default_factory=People)
    later: list[NameRun] = field(default_factory=list)

    def words(self, run: NameRun) -> str:
        tokens = self.document.tokens
        return self.document.text[tokens[run.first].start : tokens[run.last - 1].end]


def people_in(document: Document, gazetteer: Gazetteer, parties: list[PartyMention]) -> People:
    """Find the people: introduced by a post, a party or a known name; then short and misspelt names."""
    reader = _Reader(document, gazetteer, parties)
    by_start = {party.start: party for party in parties}
    for sentence in document.sentences:
        for run in runs(document, sentence, by_start):
            if not _introduced(reader, sentence, run):
                reader.later.append(run)
    for run in reader.later:
        _short(reader, run)
    reader.people.mentions.sort(key=lambda mention: mention.start)
    for person in reader.people.cast:
        _complete(person, gazetteer, document)
    return reader.people


def findings(people: People, document: Document) -> list[Finding]:
    """One finding a person: full name, and a post, a party or a place in the tables."""
    found = []
    for person in people.cast:
        if not person.confident or (len(person.name.split()) < 2 and person.key is None):
            continue
        mention = next(m for m in people.mentions if m.person is person)
        payload = PersonFound(person.name, person.key, person.post, person.party)
        span = document.span(mention.start, mention.end)
        found.append(Finding("person", payload, (span,), person.rule, 0.95 if person.party else 0.8))
    return found


# ── introductions ───────────────────────────────────────────────────────────────────────────────


def _introduced(reader: _Reader, sentence: Sentence, run: NameRun) -> bool:
    words = reader.words(run)
    known = reader.gazetteer.people_named(words) if run.last - run.first > 1 else ()
    post, rule = _post_of(reader, sentence, run)
    owner = _possessive(reader, run) or _of_party(reader, run)
    long = run.last - run.first > 1
    if not long and not (post or owner):
        return False
    if _is_body(reader, run) and not known and rule != "people.post_name":
        return False
    speaks = long and _speaks(reader, sentence, run)
    led = long and _led_by(reader, run)
    if not (known or post or owner or speaks or led or _honoured(reader, run)):
        return False
    if not known and (existing := _matching(reader, run)):
        _enrich(existing, post, owner, reader)
        _mention(reader, run, existing)
        return True
    if not long and _is_known_word(reader, run):
        return False
    person = _same_name(reader, words, known) or _new(
        reader, run, words, known, rule if post else "people.named"
    )
    _enrich(person, post, owner, reader)
    person.confident = person.confident or bool(known or post or (owner and long)) or speaks or led
    _mention(reader, run, person)
    return True


def _post_of(reader: _Reader, sentence: Sentence, run: NameRun) -> tuple[posts.PostChunk | None, str]:
    document, tokens = reader.document, reader.document.tokens
    closed = run.last >= sentence.last or tokens[run.last].text in ",.;)"
    if run.first - 2 >= sentence.first and tokens[run.first - 1].text == "," and closed:
        chunk = posts.before(document, reader.parties, run.first - 2, sentence.first)
        if chunk is not None and chunk.party is not None:
            return chunk, "people.post_comma_name"
    ending = run.first - 1
    while ending > sentence.first and tokens[ending].low in posts.HONORIFICS | {"."}:
        ending -= 1
    chunk = posts.before(document, reader.parties, ending, sentence.first)
    if chunk is not None:
        return chunk, "people.post_name"
    apposition = _apposition(reader, sentence, run)
    if apposition is not None:
        chunk = posts.after(document, reader.parties, apposition, sentence.last)
        if chunk is not None:
            return chunk, "people.name_post"
    return None, ""


def _apposition(reader: _Reader, sentence: Sentence, run: NameRun) -> int | None:
    """First token after "NAME," and "NAME (left),"; None when nothing stands beside the name."""
    tokens = reader.document.tokens
    index = run.last
    if index + 2 < sentence.last and tokens[index].text == "(" and tokens[index + 2].text == ")":
        index += 3
    return index + 1 if index < sentence.last and tokens[index].text in (",", "(") else None


def _possessive(reader: _Reader, run: NameRun) -> PartyMention | None:
    tokens = reader.document.tokens
    if run.first < 2 or tokens[run.first - 1].low != "'s":
        return None
    end = tokens[run.first - 2].end
    return next(
        (m for m in within(reader.parties, end - 60, end) if m.end == end and m.part == "actor"), None
    )


def _of_party(reader: _Reader, run: NameRun) -> PartyMention | None:
    tokens = reader.document.tokens
    if run.last - run.first < 2 or run.last + 1 >= len(tokens) or tokens[run.last].low != "of":
        return None
    start = tokens[run.last + 1].end if tokens[run.last + 1].low == "the" else tokens[run.last].end
    return next((m for m in within(reader.parties, start, start + 3) if m.part == "actor"), None)


def _speaks(reader: _Reader, sentence: Sentence, run: NameRun) -> bool:
    tokens = reader.document.tokens
    following = [token.low for token in tokens[run.last : min(run.last + 3, sentence.last)]]
    if following and following[0] in ("has", "had", "also", "later"):
        following = following[1:]
    if following and following[0] in cues.SPEECH_VERBS and following[0] not in cues.QUOTE_ONLY:
        return True
    return (
        run.prefix > sentence.first
        and tokens[run.prefix - 1].low in ("said", "says")
        and run.prefix == run.first
    )


def _honoured(reader: _Reader, run: NameRun) -> bool:
    before = [token.low for token in reader.document.tokens[max(0, run.first - 2) : run.first]]
    ranked = bool(set(before) & posts.RANKS) and run.last - run.first > 1
    return ranked or bool(set(before) & posts.HONORIFICS)


def _led_by(reader: _Reader, run: NameRun) -> bool:
    """ "Headed by Otty Patiño", "represented by Pablo Beltrán"."""
    before = [token.low for token in reader.document.tokens[max(0, run.first - 2) : run.first]]
    return len(before) == 2 and before[1] == "by" and before[0] in ("led", "headed", "represented", "chaired")


def _is_body(reader: _Reader, run: NameRun) -> bool:
    words = [token.low for token in reader.document.tokens[run.first : run.last]]
    return bool(BODY_WORDS & set(words)) or bool(reader.gazetteer.cities_named(reader.words(run)))


def _is_known_word(reader: _Reader, run: NameRun) -> bool:
    words = reader.words(run)
    if reader.gazetteer.actors_named(words) or reader.gazetteer.cities_named(words) or len(words) < 3:
        return True
    return words.lower() in BODY_WORDS or words.isupper()


# ── the cast ────────────────────────────────────────────────────────────────────────────────────


def _new(reader: _Reader, run: NameRun, words: str, known: tuple[PersonRecord, ...], rule: str) -> Person:
    record = _one_of(reader, known)
    person = Person(
        words, record.key if record else None, rule=rule, first_at=reader.document.tokens[run.first].start
    )
    if record is None and not known:
        _recall(reader, person, run)
    reader.people.cast.append(person)
    return person


def _one_of(reader: _Reader, known: tuple[PersonRecord, ...]) -> PersonRecord | None:
    """Of several people of one name, the one with an office on the day; None when that leaves several."""
    if len(known) > 1:
        on = reader.document.article.published_on
        known = tuple(record for record in known if reader.gazetteer.tenures_of(record.key, on))
    return known[0] if len(known) == 1 else None


def _recall(reader: _Reader, person: Person, run: NameRun) -> None:
    """ "President Biden", never in full: the one holder of that name in office on the day, if he is one."""
    if run.last - run.first > 1:
        return
    record = _in_office(reader, person.name)
    if record is not None:
        person.name, person.key = record.name, record.key


def _in_office(reader: _Reader, family: str) -> PersonRecord | None:
    on = reader.document.article.published_on
    named = {party.key for party in reader.parties}
    holders = [
        record
        for record in reader.gazetteer.people_with_family_name(family)
        if any(tenure.actor in named for tenure in reader.gazetteer.tenures_of(record.key, on))
    ]
    return holders[0] if len(holders) == 1 else None


def _eminent(reader: _Reader, family: str) -> PersonRecord | None:
    """ "Trump said": the one head of state or government, or foreign minister, of that name on the day."""
    on = reader.document.article.published_on
    if on is None:
        return None
    holders = [
        record
        for record in reader.gazetteer.people_with_family_name(family)
        if any(tenure.post_kind in _HIGHEST for tenure in reader.gazetteer.tenures_of(record.key, on))
    ]
    return holders[0] if len(holders) == 1 else None


def _enrich(
    person: Person, post: posts.PostChunk | None, owner: PartyMention | None, reader: _Reader
) -> None:
    if post is not None and person.post is None:
        person.post = re.sub(
            r"\b(minister|president|leader|envoy|negotiator|spokesman)s\Z", r"\1", post.words, flags=re.I
        )
        words = set(post.words.lower().split())
        person.gender = person.gender or ("he" if words & MALE else "she" if words & FEMALE else None)
    party = (post.party if post else None) or owner or (_institution(person, post, reader) if post else None)
    if party is not None and person.party is None:
        person.party, person.party_text = party.key, party.text


def _institution(person: Person, post: posts.PostChunk, reader: _Reader) -> PartyMention | None:
    """ "Ministry spokesman", "the bloc's policy chief": of the ministry, army or bloc named before."""
    before = reader.document.plain[max(0, post.start - 12) : post.end].lower()
    for noun in mentions.INSTITUTIONS:
        if re.search(rf"\b{noun}\b", before):
            return mentions.owner_of(reader.document, reader.parties, noun, post.start)
    return None


def _same_name(reader: _Reader, words: str, known: tuple[PersonRecord, ...]) -> Person | None:
    low = words.lower()
    keys = {record.key for record in known}
    return next(
        (person for person in reader.people.cast if person.name.lower() == low or person.key in keys), None
    )


def _mention(reader: _Reader, run: NameRun, person: Person) -> None:
    tokens = reader.document.tokens
    start, end = tokens[run.first].start, tokens[run.last - 1].end
    reader.people.mentions.append(PersonMention(start, end, reader.document.text[start:end], person))
    if run.first:
        before = {token.low for token in tokens[max(0, run.first - 2) : run.first]}
        person.gender = person.gender or ("he" if before & MALE else "she" if before & FEMALE else None)


def _complete(person: Person, gazetteer: Gazetteer, document: Document) -> None:
    """What the text leaves out comes from the offices held on the day of the article."""
    if person.key is None or (person.party and person.post):
        return
    tenures = gazetteer.tenures_of(person.key, document.article.published_on)
    actors = {tenure.actor for tenure in tenures}
    if person.party is None and len(actors) == 1:
        person.party = actors.pop()
    titles = {tenure.title for tenure in tenures if tenure.actor == person.party}
    titles = {title for title in titles if set(title.lower().split()) & posts.HEADS}
    if person.post is None and len(titles) == 1:
        person.post = titles.pop()


# ── short names and misspellings ────────────────────────────────────────────────────────────────


def _short(reader: _Reader, run: NameRun) -> None:
    person = _matching(reader, run) or _misspelt(reader, run)
    if (
        person is None
        and run.last - run.first == 1
        and _verb_follows(reader, run)
        and not _is_known_word(reader, run)
    ):
        record = _in_office(reader, reader.words(run))
        if record is not None:
            person = Person(record.name, record.key, rule="people.family_name", confident=True)
            reader.people.cast.append(person)
    if person is None and _acts(reader, run) and not _is_known_word(reader, run):
        record = _eminent(reader, reader.words(run))
        if record is not None:
            person = Person(record.name, record.key, rule="people.eminent", confident=True)
            reader.people.cast.append(person)
    if person is not None:
        _mention(reader, run, person)


def _acts(reader: _Reader, run: NameRun) -> bool:
    """One word, right before a verb of saying or of bargaining."""
    tokens = reader.document.tokens
    single = run.last - run.first == 1 and run.last < len(tokens)
    return single and (tokens[run.last].low in cues.SPEECH_VERBS or tokens[run.last].low in cues.MOVE_VERBS)


def _matching(reader: _Reader, run: NameRun) -> Person | None:
    """The person of whom these words are a part; of several the one named last before here."""
    words = [w for w in reader.words(run).lower().replace(".", " ").split() if w not in PARTICLES]
    bare = [word.removeprefix("al-").removeprefix("el-") for word in words]
    matches = [person for person in reader.people.cast if _is_part(bare, person)]
    if len(matches) > 1:
        by_family = [person for person in matches if person.name_words()[-1:] == words[-1:]]
        matches = by_family or matches
    if len(matches) > 1:
        at = reader.document.tokens[run.first].start
        earlier = [person for person in matches if person.first_at <= at]
        matches = sorted(earlier or matches, key=lambda person: person.first_at)
    return matches[-1] if matches else None


def _is_part(words: list[str], person: Person) -> bool:
    own = [word.removeprefix("al-").removeprefix("el-") for word in person.name_words()]
    return bool(words) and set(words) <= set(own)


def _misspelt(reader: _Reader, run: NameRun) -> Person | None:
    """ "Blnken said": one letter off a name of the article, and the subject of a verb of speech."""
    if run.last - run.first != 1 or not _verb_follows(reader, run) or _is_known_word(reader, run):
        return None
    word = reader.words(run).lower()
    close = [
        person
        for person in reader.people.cast
        if len(word) > 4 and person.name_words() and one_edit(word, person.name_words()[-1])
    ]
    return close[0] if len(close) == 1 else None


def _verb_follows(reader: _Reader, run: NameRun) -> bool:
    tokens = reader.document.tokens
    return run.last < len(tokens) and tokens[run.last].low in cues.SPEECH_VERBS
