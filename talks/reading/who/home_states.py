"""The state that a minister or spokesman without a country serves: by government, dateline or paragraph."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from datetime import date

from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.who import homes, mentions, posts
from talks.reading.who.cast import Person, PersonMention
from talks.reading.who.mentions import PartyMention, within
from talks.reading.who.roll import Roll

_SPOKE_IN = re.compile(
    r"(?:,[^.;\"]{3,90},)? (?:has |had )?(?:said|announced|told [^.;\"]{3,40}?)(?: (?:at|during|after)"
    r" an? [a-z][a-z -]{2,40}?)?(?: on)?(?: \w+day)? in"
    r" (?P<city>[A-Z]\w+(?: (?:(?:es|of|de) )?[A-Z]\w+)?)"
)
# "The Gambian team met Deputy Secretary |A|"
_FACED = re.compile(
    r"\b(?:met(?: with)?|meets?|with|(?:received|hosted|welcomed|greeted) by|told|against|summoned|facing)"
    r"(?: the)?(?: (?!and\b)[\w.'-]+){0,6} \Z"
)
_TEAM_BEHIND = re.compile(r"(?:'s)? (?:delegation|team|side|government|authorities)\b")
LONGEST_OPENING = 10  # tokens
# weights: of the state written from that is told of, of one that is not, of the paper's, of a movement's
_DATELINE, _SENT, _PAPER, _ITS_MOVEMENT = 1.5, 1.0, 1.0, 0.7
_PAPER_ABROAD = 0.3
_SEVERAL = 2
_HOSTS = 0.3  # of one that is named nowhere, where others are
_CLEARLY = 0.5
_LEAD = 3  # sentences
_FEW_CITIES = 3
LONGEST_NAME = 60  # characters
_HAS_SAID = re.compile(r" (?:has )?(?:said|warned|confirmed|announced|claimed|insisted)(?: on \w+)?[.\"]")
_MARKS = frozenset({",", '"', "”", "’"})
_NO_VERBS = cues.word_set("and or of for to in at on with by from as who whose which that but than")
_BOUND_FOR = frozenset({"for", "to", "from", "in", "at", "with"})  # "leaves for Washington"
_GOVERN = frozenset({"taliban"})  # "the government" of their state is they
_RULED = ((date(1996, 9, 27), date(2001, 11, 13)), (date(2021, 8, 15), date.max))


def governing_at(offset: int, roll: Roll) -> str | None:
    """Whose "the government" is, in a report with a movement: named so, else where that is at home."""
    if not roll.groups():
        return homes.of_its_own_affairs(roll.document, roll.parties, roll.gazetteer)
    named = mentions.owner_of(roll.document, roll.parties, "government", offset)
    if named is not None and named.actor_kind == "state" and is_no_guest(named.key, roll):
        return named.key
    return _at_home(roll) or at_home(roll) or mentions.foremost(roll.parties, "state")


def is_no_guest(key: str, roll: Roll) -> bool:
    """Whether "the government" may be that state's: not a guarantor's in a report on a movement elsewhere."""
    fought = {home for group in roll.groups() if (home := roll.gazetteer.home_of(group)) is not None}
    told = fought & {party.key for party in roll.parties}
    return key in told or not told


def _at_home(roll: Roll) -> str | None:
    """The state whose own movement the report opens with; others in it are hosts and go-betweens."""
    opening = roll.document.sentences[min(_LEAD, len(roll.document.sentences)) - 1]
    groups = {party.key for party in within(roll.parties, 0, opening.end) if party.actor_kind == "group"}
    places = {place for group in groups - _GOVERN if (place := roll.gazetteer.home_of(group))}
    home = places.pop() if len(places) == 1 else None
    told = any(party.key == home for party in roll.parties)
    return home if home is not None and told and homes.is_told_of_most(roll.parties, home) else None


def at_home(roll: Roll) -> str | None:
    """The state that the report is written in: its ministers need no country, those of others have one."""
    if roll.home is None:
        roll.home = ruled(roll, _home(roll)) or ""
    return roll.home or None


def ruled(roll: Roll, state: str | None) -> str | None:
    """Who speaks for a state: itself, or the movement of the report that rules it."""
    ruling = {party.key for party in roll.parties if party.key in _GOVERN} if state is not None else set()
    day = roll.document.article.published_on
    if day is None or not any(since <= day < until for since, until in _RULED):
        return state
    return next((key for key in ruling if roll.gazetteer.home_of(key) == state), state)


def _home(roll: Roll) -> str | None:
    scores = home_scores(roll)
    ranked = sorted(scores, key=lambda key: -scores[key])
    apart = len(ranked) == 1 or (len(ranked) > 1 and scores[ranked[0]] - scores[ranked[1]] >= _CLEARLY)
    return ranked[0] if apart else None


def home_scores(roll: Roll) -> dict[str, float]:
    """What speaks for each state that the report is at home there; weighed once."""
    if roll.homes is None:
        roll.homes = dict(_weigh_homes(roll))
    return roll.homes


def _weigh_homes(roll: Roll) -> dict[str, float]:
    """By the dateline and the paper, by how often it is named, by its movements, cities and officials."""
    scores: dict[str, float] = defaultdict(float)
    named = Counter(
        party.key
        for party in roll.parties
        if party.actor_kind == "state" and not (_in_a_name(party, roll) or _is_a_town(party, roll))
    )
    for key, count in named.items():
        scores[key] += count / max(named.values())
    told_of = {home for party in roll.parties if (home := roll.gazetteer.home_of(party.key)) is not None}
    for home in told_of:
        scores[home] += _ITS_MOVEMENT
    sent = homes.sent_from(roll.document, roll.gazetteer)
    told = sent in scores or len(named) < _SEVERAL
    fought = {roll.gazetteer.home_of(party.key) for party in roll.parties if party.actor_kind == "group"} - {
        None
    }
    if fought and sent not in fought:
        weight = _HOSTS  # talks with a movement are held abroad
    else:
        weight = _DATELINE if sent == of_the_dateline(roll) else _SENT if told else _HOSTS
    scores[sent or ""] += weight
    paper = homes.of_the_outlet(roll.document, roll.parties, roll.gazetteer)
    scores[paper or ""] += _PAPER if sent is None or sent == paper else _PAPER_ABROAD
    scores.pop("", None)
    known, marked = _officials(roll)
    for key in scores:
        scores[key] += min(known[key], 2) - min(marked[key], 1) / 2 + _share_of_cities(roll, key) / 2
    return scores


def _is_a_town(party: PartyMention, roll: Roll) -> bool:
    """ "Leave for |Nairobi|": where talks are held, and no state that is told of."""
    placed = party.kind == "capital" and (party.part != "actor" or party.preposition in _BOUND_FOR)
    return placed and _TEAM_BEHIND.match(roll.document.plain, party.end) is None


def _in_a_name(party: PartyMention, roll: Roll) -> bool:
    """ "Ana Prueba-|Lima|" names no state."""
    near = roll.people.between(party.start - LONGEST_NAME, party.end)
    return any(one.start <= party.start and party.end <= one.end for one in near)


def _share_of_cities(roll: Roll, key: str) -> float:
    """How many of the cities it names are there; one or two cities tell little."""
    actor = roll.gazetteer.actor(key)
    total = max(roll.countries.total(), _FEW_CITIES)
    return roll.countries[actor.iso3 or ""] / total if actor is not None else 0.0


def _officials(roll: Roll) -> tuple[Counter[str], Counter[str]]:
    """Of each state, those in office whom the report names without a country, and those with one."""
    known, marked = Counter[str](), Counter[str]()
    for person in roll.people.cast:
        if person.marked and person.party:
            marked[person.party] += 1
        elif person.key is not None and person.post and not person.former:
            on = roll.document.article.published_on
            tenures = roll.gazetteer.tenures_of(person.key, on)
            held = [one for one in tenures if roll.gazetteer.is_a_state(one.actor)]
            served = {tenure.actor for tenure in sorted(held, key=lambda one: one.since or "")[-1:]}
            known.update(served if len(served) == 1 and not _is_told_of_beside(person, served, roll) else ())
    return known, marked


def _is_told_of_beside(person: Person, served: set[str], roll: Roll) -> bool:
    """ "China welcomed it, spokesperson A said": his state needs no naming with him, for it is there."""
    sentence = roll.document.sentence_at(person.first_at)
    before = within(roll.parties, sentence.start, person.first_at) if sentence is not None else []
    return any(party.key in served for party in before)


def of_the_dateline(roll: Roll) -> str | None:
    """ "New Delhi, June 28": "the External Affairs Minister" is that of the country reported from."""
    return homes.of_the_dateline(roll.document, roll.parties, roll.gazetteer)


def where_he_speaks(person: Person, roll: Roll) -> str | None:
    """ "Foreign Ministry spokesperson B said in Beijing": of the state whose capital it is."""
    mention = roll.mention_of(person)
    end = mention.end if mention else person.first_at + len(person.name)
    sentence = roll.document.sentence_at(person.first_at)
    opening = (
        homes.IN_A_CITY.match(roll.document.plain, sentence.start, person.first_at) if sentence else None
    )
    spoke = _SPOKE_IN.match(roll.document.plain, end) or opening
    if spoke is None:
        return None
    return ruled(roll, homes.state_of_capital(roll.parties, roll.gazetteer, spoke["city"]))


def told_before(person: Person, roll: Roll) -> str | None:
    """ "Iran has threatened to leave. A, the speaker of parliament": of the one state its paragraph names."""
    first = next(
        (start for start, end, _ in roll.document.paragraphs if start <= person.first_at < end), None
    )
    if first is None:
        return None
    named = within(roll.parties, first, person.first_at)
    if _FACED.search(roll.document.plain, first, person.first_at):
        return None
    states = {
        party.key
        for party in named
        if party.actor_kind == "state" and party.part == "actor" and party.preposition not in _BOUND_FOR
    }
    return states.pop() if len(states) == 1 else None


def _that_said(sentence: Sentence, roll: Roll) -> posts.PostChunk | None:
    """ "... will go on, A has said. |The Gambian trade minister| said ...": his office."""
    tokens = roll.document.tokens
    chunk = posts.after(
        roll.document, roll.parties, sentence.first + 1, min(sentence.last, sentence.first + LONGEST_OPENING)
    )
    opens = tokens[sentence.first].low == "the" and chunk is not None
    if chunk is None or not opens or chunk.start > tokens[sentence.first + 1].start:
        return None
    return chunk if tokens[roll.document.token_at(chunk.end)].low in cues.SPEECH_VERBS else None


def office_told_after(person: Person, roll: Roll) -> posts.PostChunk | None:
    """ "A keeps a jar of sand. Bolivia's consul general in Chile has no embassy": his office."""
    mention, sentence = roll.first_told(person)
    if sentence.index + 1 >= len(roll.document.sentences):
        return None
    after = roll.document.sentences[sentence.index + 1]
    if _HAS_SAID.fullmatch(roll.document.plain, mention.end, sentence.end):
        return _that_said(after, roll)
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


def office_told_before(person: Person, roll: Roll) -> posts.PostChunk | None:
    """ "Gambia's foreign minister said so on Monday. |A| made the remarks in Banjul": his office."""
    mention, named = roll.first_told(person)
    if not _opens_or_says(mention, named, roll):
        return None
    for index in range(named.index - 1, max(-1, named.index - 1 - _LEAD), -1):
        sentence = roll.document.sentences[index]
        if sentence.zone in ("headline", "caption"):
            return None
        chunk = posts.after(
            roll.document, roll.parties, sentence.first, min(sentence.last, sentence.first + LONGEST_OPENING)
        )
        if chunk is not None and chunk.party is not None and _says_alone(chunk, sentence, mention, roll):
            return chunk
        if index == named.index - 1 and (closing := _says_at_the_end(sentence, mention, roll)) is not None:
            return closing
    return None


def _says_at_the_end(sentence: Sentence, mention: PersonMention, roll: Roll) -> posts.PostChunk | None:
    """ "They will meet in Ankara, the Greek government spokesman said. |A| added that": his office."""
    tokens, opens = roll.document.tokens, roll.document.sentence_at(mention.start)
    marks = (i for i in range(sentence.last - 2, sentence.first, -1) if tokens[i].text in _MARKS)
    mark = next(marks, None)
    if mark is None or opens is None or mention.start > tokens[opens.first].start:
        return None
    chunk = posts.after(roll.document, roll.parties, mark + 1, sentence.last)
    if chunk is None or chunk.party is None or chunk.start > tokens[mark + 2].start:
        return None
    says = tokens[roll.document.index_behind(chunk.end)].low in cues.SPEECH_VERBS
    behind = roll.document.tokens[roll.document.index_behind(mention.end)].low
    told = behind in cues.SPEECH_VERBS or roll.document.plain.startswith(", who ", mention.end)
    return chunk if says and told and not roll.people.between(chunk.start, sentence.end) else None


def _opens_or_says(mention: PersonMention, sentence: Sentence, roll: Roll) -> bool:
    """ "|A| spoke at the airport", "...," |A| said."""
    behind = roll.document.index_behind(mention.end)
    opens = mention.start <= roll.document.tokens[sentence.first].start
    return opens or roll.document.tokens[behind].low in cues.SPEECH_VERBS


def _says_alone(chunk: posts.PostChunk, sentence: Sentence, mention: PersonMention, roll: Roll) -> bool:
    """Whether the office opens its sentence and says something, and nobody is named before the mention."""
    tokens = roll.document.tokens
    behind = roll.document.index_behind(chunk.end)
    opens = chunk.start <= tokens[sentence.first + 3].start and not chunk.words.lower().endswith("s")
    does = tokens[behind].text.islower() and tokens[behind].low not in _NO_VERBS
    named = any(roll.people.between(sentence.start, mention.start))
    return opens and does and not named
