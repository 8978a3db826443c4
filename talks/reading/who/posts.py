"""Offices as an article words them: "the Russian Deputy Foreign Minister", "special envoy for Syria"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Document, Token
from talks.reading.who.body_posts import is_sent_to, presides
from talks.reading.who.callings import ENVOYS, HEADS, LINKS, MODIFIERS
from talks.reading.who.mentions import PartyMention, right_behind, within

_UNITED = frozenset({"united-states", "united-kingdom", "united-arab-emirates"})  # no adjective: "US envoy"
_JOINTS = word_set(
    "and or but the with as by from who while when then after before between among for to at in on over "
    "about since during until under near into through against amid despite where following"
)
_DEEDS = word_set(
    "met saw held took gave sent left won came went made led told meets meet sees holds leads signed arrived "
    "includes include comprises sat stood spoke said flew read opened chaired hosted received announced"
    " attended returned wrote agreed"
)
_DAYS = word_set("today yesterday tomorrow tonight now then the")  # "received in Banjul |today| the minister"
_ADVISE = word_set(
    "adviser advisor aide envoy representative official spokesman spokeswoman spokesperson rapporteur "
    "negotiator coordinator commissioner counsellor counselor"
)
_SEATED = word_set("co-chair co-chairman co-chairwoman representative ambassador delegate")
_SPEAK = word_set("spokesman spokeswoman spokesperson commander coordinator")
_STYLES = word_set("ambassador prince princess senator general colonel brigadier admiral captain")
_LONGEST_FIELD = 3  # words
_LONGEST_TITLE = (
    16  # tokens: "Chairman of the State Committee for National Security of the Republic of Gambia"
)
_LONGEST_CHAIN = 5  # tokens: "minister of water and irrigation"
# "chief negotiator for the Liberation Tigers"
_SPEAKS_FOR = re.compile(
    r"\b(?:negotiators?|spokes(?:man|woman|person)|delegate|leader|chairman|head)\Z", re.I
)
# "the head of Indonesia's armed forces", "the chief of the joint staff"
_UNITS = word_set(
    "department departments division directorate section bureau office unit desk committee organisations "
    "organizations cooperation service institute agency programme program panel"
)
_FORCES = word_set(
    "'s forces staff police guards navy force joint services troops monitors observers conflict crisis "
    "process talks region question file"
)
_ADVISES = re.compile(r"\b(?:advis[eo]r|aide|assistant|deputy|secretary)\Z", re.I)  # "to the Saudi minister"
TEAM = re.compile(
    r"(?:'s)? (?:delegation|team|side|[Ee]mbassy|[Cc]onsulate|[Hh]igh [Cc]ommission|government"
    r"|(?:foreign |defen[cs]e )?ministry|army|group|movement|rebels)\b",
    re.I,
)
_A_BODY = re.compile(
    r" (?:[a-z-]+ ){0,2}(?:union|federation|confederation|association|company|firm|charity|cooperative"
    r"|chamber|league|network|bank|newspaper|broadcaster|university|institute|think-?tank)\b"
)
_OWNED_MOVEMENT = re.compile(r"(?:'s|(?<=s)') (?:(?:[A-Z]+-)?[a-z][a-z-]* ){0,3}(?=[A-Z])")
_OF_A_FIELD = re.compile(r"\bminister of [a-z]+(?: [a-z]+){0,2} for \Z")  # "foreign affairs for | Laos"
_OWN_COUNCIL = re.compile(r"\b(?:head|secretary|chairman|apparatus|staff) of the \Z")
_TEAMS = word_set("delegation team")
_FOREMOST = word_set("chief lead top main principal head")
_LETTERS = re.compile(r"(?: (?:[A-Z][\w-]+|of|for|the|and)){0,8} \((?=[A-Z][A-Z/-]{1,9}\))")
_OPENS_NO_OFFICE = cues.MOVE_VERBS | cues.AUXILIARIES | _DEEDS
_STOPS = frozenset(",.;:()\"-'") | word_set(
    "who which that whose said says was is has had will would were are told"
)


@dataclass(frozen=True, slots=True)
class PostChunk:
    """An office in the text: its words, the party it serves, and where the chunk begins and ends."""

    start: int
    end: int
    words: str
    party: PartyMention | None


def before(document: Document, parties: list[PartyMention], index: int, floor: int) -> PostChunk | None:
    """The office whose last token is `index`, looking no further left than token `floor`."""
    tokens = document.tokens
    head = _head_before(document, index, floor) if index >= floor else None
    if head is None or tokens[index].low in LINKS or tokens[index].low == "the":
        return None
    if head == index and _is_style(document, parties, head, floor):
        return before(document, parties, index - 1, floor)
    begin, party = head - _is_opposite(tokens, head), None
    cursor = begin - 1
    while cursor >= floor and head - cursor <= 8:
        owner = _party_ending(document, parties, cursor)
        if owner is not None and owner.key == "un-security-council" and tokens[head].low == "secretary":
            begin = document.token_at(owner.start)  # "Security Council Secretary": a state's own council
            cursor = begin - 1
            continue
        if owner is not None:
            topical = owner.kind == "name" and owner.actor_kind == "state" and owner.key not in _UNITED
            if topical and tokens[begin].low in ENVOYS and cursor == begin - 1:
                begin = cursor = document.token_at(owner.start)  # "the UN's Syria envoy" is the UN's
                cursor -= 1
                continue
            party = _outermost(document, parties, owner, floor)
            if party is owner and is_sent_to(owner, tokens, begin, head):
                begin, party = document.token_at(owner.start), None
            break
        owned = tokens[cursor].low == "side" and tokens[cursor + 1].low == "'s"  # "the Russian |side|'s"
        if tokens[cursor].text == ")" and tokens[cursor - 2].text == "(" and cursor - 3 >= floor:
            cursor -= 3  # "Bougainville Government |(ABG)| President A"
            continue
        joined = tokens[cursor].low in ("'s", "'", "-", '"') or _joins_offices(tokens, cursor, begin, floor)
        if owned or joined:
            cursor -= 1
            continue
        if (
            tokens[cursor].low not in MODIFIERS
            and tokens[cursor].low not in HEADS
            and not _is_branch(tokens, cursor, begin)
            and not _is_field(document, parties, cursor, begin, floor)
        ):
            party = _of_his_other_office(document, parties, cursor, begin, floor)
            break
        begin = cursor
        cursor -= 1
    if tokens[begin].low == "ministers" and begin - 2 >= floor and tokens[begin - 2].low == "council":
        begin -= 2  # "Council of Ministers spokesman"
    if tokens[begin].low == "the" or (
        tokens[begin].low == "under" and not _is_under_secretary(tokens, begin)
    ):
        begin += 1  # "their third round under President A"
    house = party.start if party is not None and party.kind == "metonym" else tokens[begin].start
    while house <= tokens[begin - 1].start and tokens[begin - 1].low in MODIFIERS:
        begin -= 1  # "|U.S. Treasury| Secretary A"
    start, end = tokens[begin].start, tokens[index].end
    served = _served(document, parties, tokens[head].end, end)
    party = served if presides(tokens[head], party, served) else party or served
    return PostChunk(
        party.start if party and party.start < start else start, end, document.text[start:end], party
    )


def _is_opposite(tokens: list[Token], index: int) -> bool:
    return tokens[index].low == "number" and tokens[index - 1].low == "opposite"


def _of_his_other_office(
    document: Document, parties: list[PartyMention], cursor: int, begin: int, floor: int
) -> PartyMention | None:
    """ "Gambia's ambassador to the Union and | chief negotiator A": whose the first of two offices is."""
    tokens = document.tokens
    if tokens[cursor].low != "and" or cursor != begin - 1 or tokens[begin].low not in _FOREMOST:
        return None
    other = before(document, parties, cursor - 1, floor)
    return other.party if other is not None else None


def _is_under_secretary(tokens: list[Token], index: int) -> bool:
    return tokens[index + 1].low.startswith("secretary")


def after(document: Document, parties: list[PartyMention], index: int, ceiling: int) -> PostChunk | None:
    """The office in the apposition that begins at token `index` and ends before token `ceiling`."""
    tokens = document.tokens
    if index >= ceiling or tokens[index].low in ("and", "but", "or", "while", "as", "with", "who", "which"):
        return None
    if tokens[index].low in _OPENS_NO_OFFICE:
        return None  # "A, signed the paper before the Gambian premier"
    stop = index
    while stop < min(ceiling, index + 14) and (
        tokens[stop].low not in _STOPS or (stop > index and _owns(document, parties, stop))
    ):
        stop += 1
    # "the warlord's nephew" holds no office, "the Secretary-General's envoy" holds his own
    heads = [i for i in range(index, stop) if tokens[i].low in HEADS and not _owns_another(tokens, i, stop)]
    if not heads:
        return None
    head = heads[0]
    if any(tokens[i].low in ("of", "to", "with", "by", "candidate") for i in range(index, head)):
        return None  # "the sister of North Korean leader Kim Jong Un" holds no office
    for later in heads[1:]:
        if all(
            tokens[i].low in HEADS or tokens[i].low in MODIFIERS or _party_ending(document, parties, i)
            for i in range(head, later)
        ):
            head = later  # "the deputy US trade |representative|"
    chunk = before(document, parties, head, index)
    if chunk is None:
        return None
    last = _chain_end(document, head, stop)
    served = _served(document, parties, tokens[head].end, tokens[last].end)
    party = served if presides(tokens[head], chunk.party, served) else chunk.party or served
    party = party or _by_letters(document, parties, tokens[last].end)
    begin = chunk.end - len(chunk.words)
    return PostChunk(chunk.start, tokens[last].end, document.text[begin : tokens[last].end], party)


def _owns_another(tokens: list[Token], head: int, stop: int) -> bool:
    """ "The |warlord|'s nephew", "|President| Obama's envoy": whose chief somebody else is told by."""
    after = head + 1
    while after < stop and after - head <= _LONGEST_FIELD and tokens[after].text[0].isupper():
        after += 1
    return after < stop and tokens[after].low == "'s"


def _by_letters(document: Document, parties: list[PartyMention], end: int) -> PartyMention | None:
    """ "Spokesperson of the Council for the Return of Law |(GUM)|": the letters behind a name tell whose."""
    return right_behind(parties, _LETTERS.match(document.plain, end))


def _owns(document: Document, parties: list[PartyMention], index: int) -> bool:
    """ "Laos|'| vice minister": the mark behind a party whose name ends in s."""
    tokens = document.tokens
    return tokens[index].text == "'" and _party_ending(document, parties, index - 1) is not None


def _outermost(
    document: Document, parties: list[PartyMention], owner: PartyMention, floor: int
) -> PartyMention:
    """ "Syria's U.N. ambassador", "the Kenyan EU affairs minister": whom stands in front of the other."""
    first = document.token_at(owner.start)
    owned = first - 2 >= floor and document.tokens[first - 1].low == "'s"
    if owned:
        return _party_ending(document, parties, first - 2) or owner
    outer = _party_ending(document, parties, first - 1) if first - 1 >= floor else None
    return outer if outer is not None and outer.kind == "demonym" else owner


def _is_style(document: Document, parties: list[PartyMention], head: int, floor: int) -> bool:
    """ "Head of the OSCE Mission to Gambia |Ambassador| A", "the envoy to Kuwait |Prince| B": no office."""
    tokens = document.tokens
    if tokens[head].low not in _STYLES or head - 3 < floor:
        return False
    if not tokens[head - 1].text[0].isupper():  # "army spokesman |Brigadier| A"
        return tokens[head - 1].low in _SPEAK and tokens[head].text[0].isupper()
    before = head - 1
    while before > floor and (tokens[before].low in MODIFIERS or tokens[before].low in HEADS):
        before -= 1
    if before < head - 1 and tokens[before].low not in LINKS:
        return False  # but "Secretary of State |General| A", "Minister of Foreign Affairs |Prince| B"
    owner = _party_ending(document, parties, head - 1)
    told = owner is None or owner.kind == "name"
    return told and _head_before(document, head - 1, floor) is not None


def _is_field(document: Document, parties: list[PartyMention], cursor: int, begin: int, floor: int) -> bool:
    """ "The Ethiopian water minister", "Peru's water resources minister": plain words behind the party."""
    tokens = document.tokens
    if cursor != begin - 1:
        return False
    for first in range(cursor, max(floor, cursor - _LONGEST_FIELD), -1):
        if not _is_plain(tokens[first]):
            return False
        owner = first - 2 if tokens[first - 1].low == "'s" else first - 1
        if owner >= floor and _party_ending(document, parties, owner) is not None:
            return True
    return False


def _is_plain(token: Token) -> bool:
    """A word that may tell of what somebody is minister: no name, no verb, no link."""
    word = token.low
    if not token.text.isalpha() or word in LINKS or word in _JOINTS or word in cues.SPEECH_VERBS:
        return False
    return (
        word not in cues.AUXILIARIES
        and word not in _DEEDS
        and word not in _DAYS
        and not (word.endswith("ed") and token.text.islower())
    )


def _joins_offices(tokens: list[Token], cursor: int, begin: int, floor: int) -> bool:
    """ "Prime Minister and Foreign Minister Hamad": one person's two offices."""
    joined = tokens[cursor].low == "and" and cursor == begin - 1 and cursor > floor
    if joined and tokens[begin].low in MODIFIERS and tokens[cursor - 1].low in MODIFIERS - _TEAMS:
        return True  # "the business and trade secretary"
    return joined and tokens[cursor - 1].low in HEADS and tokens[cursor - 1].text[0].isupper()


def _is_branch(tokens: list[Token], cursor: int, begin: int) -> bool:
    """ "Mossad chief", "Unification Minister": one capitalised word that names the branch."""
    token = tokens[cursor]
    return (
        cursor == begin - 1
        and token.text[0].isupper()
        and token.low not in cues.NOT_NAMES
        and tokens[begin].low in HEADS
        and len(token.text) > 3
    )


def _head_before(document: Document, index: int, floor: int) -> int | None:
    """Index of the office noun that closes at `index`, over a chain such as "of State" or "for Iran"."""
    tokens = document.tokens
    if index < floor:
        return None
    if tokens[index].low in HEADS or _is_opposite(tokens, index):
        return index
    cursor = index
    while cursor > floor and index - cursor < _LONGEST_TITLE:
        low = tokens[cursor].low
        if low in ("of", "for", "to", "before") and tokens[cursor - 1].low in HEADS:
            return cursor - 1
        seated = tokens[cursor - 1].low in _SEATED or tokens[index].low in (
            "office",
            "ministry",
            "presidency",
        )
        seated = seated or (low == "in" and tokens[cursor - 1].low in _SPEAK)
        if low in ("in", "at") and seated and tokens[cursor - 1].low in HEADS:
            return cursor - 1  # "the co-chairman at the Geneva talks"
        if low == "on" and tokens[cursor - 1].low in _ADVISE and not tokens[cursor + 1].low.endswith("day"):
            return cursor - 1  # "presidential adviser on federal affairs"
        if low in cues.POSSESSIVES:
            return None
        known = tokens[cursor].text[0].isupper() or low in LINKS or low in MODIFIERS or low in _FORCES
        if not (known or low == "the" or (index - cursor < _LONGEST_CHAIN and _is_plain(tokens[cursor]))):
            return None
        cursor -= 1
    return None


def _chain_end(document: Document, head: int, stop: int) -> int:
    """Last token of "minister of foreign affairs", "envoy for the Middle East"."""
    tokens = document.tokens
    last = cursor = head
    while cursor + 1 < stop:
        cursor += 1
        low = tokens[cursor].low
        if low in LINKS or low in ("the", "a", "an", "'s", "'"):
            continue
        if low.endswith("day") and tokens[cursor - 1].low == "on":
            break
        headed = low in HEADS and tokens[cursor - 1].low in MODIFIERS  # "to the federal prime |minister|"
        qualifies = low in MODIFIERS or low in _UNITS or headed
        if not (qualifies or tokens[cursor].text[0].isupper() or _is_linked(tokens, cursor)):
            break
        if cursor == last + 1 and cursor - 1 == head and not qualifies:
            break
        last = cursor
    return last


def _is_linked(tokens: list[Token], cursor: int) -> bool:
    """ "Chief of staff", "head of the political wing of": a plain word that a link brings in."""
    before = tokens[cursor - 1].low
    plain = tokens[cursor].text.isalpha() and tokens[cursor].low not in _JOINTS
    return plain and (before in ("of", "for", "the", "'s") or tokens[cursor - 2].low in ("of", "the", "'s"))


def _served(document: Document, parties: list[PartyMention], start: int, end: int) -> PartyMention | None:
    """ "president of Colombia" serves Colombia; "envoy for Syria" serves nobody we know."""
    advises = _ADVISES.search(document.plain, max(0, start - 12), start) is not None
    speaks = _SPEAKS_FOR.search(document.plain, max(0, start - 12), start) is not None
    for mention in within(parties, start, end):
        if mention.key == "un-security-council" and _OWN_COUNCIL.search(document.plain, 0, mention.start):
            continue  # a state's own: the other has members and a president
        if mention.kind == "demonym" and _A_BODY.match(document.plain, mention.end):
            continue  # "head of the Canadian union"
        served = mention.preposition == "of" or (mention.preposition == "to" and advises)
        if served and mention.part not in ("modifier", "topic"):
            return _its_movement(document, parties, mention) or mention
        ministry = mention.kind == "metonym" or TEAM.match(document.plain, mention.end)
        if mention.kind == "metonym" and mention.preposition in ("in", "from"):
            return mention  # "deputy chairman of a committee in the State Duma"
        if mention.preposition == "at" and mention.kind in ("demonym", "metonym") and ministry:
            return mention  # "head of a department at the Russian Foreign Ministry"
        if mention.preposition in ("in", "with", "on", "from") and TEAM.match(document.plain, mention.end):
            return mention  # "a diplomat in the French delegation"
        speaks = speaks and document.plain.startswith(" for ", start)  # not "head of the Office for Gambia"
        speaks = speaks or _OF_A_FIELD.search(document.plain, start - 12, mention.start) is not None
        if mention.preposition == "for" and (speaks or TEAM.match(document.plain, mention.end)):
            return mention  # "spokesman for the Chinese delegation"
    return None


def _its_movement(
    document: Document, parties: list[PartyMention], state: PartyMention
) -> PartyMention | None:
    """ "The leader of Yemen's Houthi movement", "of Libya's recognised GNA": not the state's."""
    behind = right_behind(parties, _OWNED_MOVEMENT.match(document.plain, state.end))
    return behind if behind is not None and behind.actor_kind == "group" else None


def _party_ending(document: Document, parties: list[PartyMention], index: int) -> PartyMention | None:
    token = document.tokens[index]
    hits = [
        m
        for m in within(parties, token.start - 40, token.end)
        if m.end == token.end and m.start <= token.start
    ]
    return hits[-1] if hits and hits[-1].part != "modifier" else None
