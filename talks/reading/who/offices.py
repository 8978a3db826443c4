"""The office that stands beside a name: before it, behind it, or parted from it by a comma."""

from __future__ import annotations

import re
from dataclasses import replace

from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence, Token
from talks.reading.who import callings, posts
from talks.reading.who.names import NameRun
from talks.reading.who.roll import Roll

LONGEST_OFFICE = 16  # tokens
LONGEST_BRACKETS = 9  # tokens
_LEADING_IN = word_set("in on at after before when while as but and with by for from to that between against")
_CLAUSES = word_set(
    "who which that when where while whose said says because if although though whether as met told named"
)
_DEEDS = word_set(
    "spoke met held took gave sent came went wrote led made saw received hosted welcomed called invited"
)
_AMBASSADOR = word_set("ambassador diplomat official senator")
_OUTSIDE_OFFICES = (
    _DEEDS | cues.AUXILIARIES - {"'s"} | cues.SPEECH_VERBS.keys() | cues.MOVE_VERBS | cues.PRONOUNS | _CLAUSES
)
_CUT_RANKS = word_set("gen lt col maj brig capt sgt adm cmdr")  # also without a stop
_ACTING = word_set("serves served serving acts acted acting works worked working")
_BEFORE_ACTING = word_set("is was has had now also currently")
_NAMED = word_set("named appointed nominated designated chosen picked reappointed")
_BEFORE_NAMED = word_set("was is has had been will be to being")
_LONGEST_ACTING = 3  # words
_IS = frozenset({"is", "was", "remains"})
_CROWDS = word_set("officials diplomats aides")
_BESIDE = word_set("with by to from against between and of for")
_FORMER = re.compile(r"\b(?:former|ex-|retired|one-time|onetime) ?")
LONGEST_FORMER = 10  # characters
_STYLES = word_set("senator ambassador professor chief")
_GOVERNS = re.compile(r"\bminister\b|\b(?:head|leader|chief) of (?:its|their)\b", re.I)
_SIDES = word_set("government rebel rebels rebels' guerrilla guerrillas opposition movement insurgent junta")
_STYLED = callings.HONORIFICS | {"."}
_RANKED = callings.RANKS | {"senior"}
_OF_AN_OFFICE = callings.MODIFIERS | callings.HEADS


def office_of(roll: Roll, sentence: Sentence, run: NameRun) -> tuple[posts.PostChunk | None, str]:
    """The office told of a name and the rule that found it; a bare rank only if no office stands behind."""
    apart = _office_and_comma(roll, sentence, run) or _office_and_is(roll, sentence, run)
    ahead = _office_before(roll, sentence, run) if apart is None else apart
    if ahead is not None and _is_of_the_one_before(roll, run, ahead):
        behind = _office_behind(roll, sentence, run)
        if behind is not None:
            return behind, "people.name_post"
    if apart is not None:
        behind = _office_behind(roll, sentence, run) if apart.party is None else None
        party = behind.party if behind is not None and not _is_former(roll, behind) else None
        return (replace(apart, party=party) if party else apart), "people.post_comma_name"
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
    if run.first - 2 < sentence.first or tokens[run.first - 1].text != ",":
        return None
    if tokens[run.first - 2].low in _CROWDS and "according" in sentence.words:
        return None  # "According to US officials, |A|, the envoy, will come"
    closed = run.last >= sentence.last or tokens[run.last].low in (",", ".", ";", "(", ")", "of", "who")
    if not closed or roll.named_until == tokens[run.first - 2].end:
        return None  # "Foreign Minister A, |B|, the envoy of the Union"
    chunk = posts.before(roll.document, roll.parties, run.first - 2, sentence.first)
    if chunk is not None and (chunk.party is not None or _possessed(roll, chunk)):
        return chunk
    long = run.last - run.first > 1
    return _phrase_ending(roll, sentence, run.first - 1) or chunk if long else None


def _office_and_is(roll: Roll, sentence: Sentence, run: NameRun) -> posts.PostChunk | None:
    """ "The Union's lead negotiator |is| Ana Testova from Gambia"."""
    if run.first - 2 < sentence.first or roll.document.tokens[run.first - 1].low not in _IS:
        return None
    chunk = posts.before(roll.document, roll.parties, run.first - 2, sentence.first)
    told = chunk is not None and (chunk.party is not None or _possessed(roll, chunk))
    return chunk if told and run.last - run.first > 1 else None


def _is_of_the_one_before(roll: Roll, run: NameRun, office: posts.PostChunk) -> bool:
    """ "|A|, Foreign Minister of Eritrea, B, Foreign Minister of Ethiopia": it stands behind another name."""
    plain, begin = roll.document.plain, min(office.start, office.end - len(office.words))
    apart = "," in plain[office.end : roll.document.tokens[run.first].start]
    return apart and roll.named_until > 0 and plain[roll.named_until : begin] in (", ", ", the ")


def _phrase_ending(roll: Roll, sentence: Sentence, comma: int) -> posts.PostChunk | None:
    """ "The head of Iran's atomic organisation|,|", "A member of the rebel delegation|,|"."""
    tokens = roll.document.tokens
    if comma - 3 > sentence.first and tokens[comma - 1].text == ")" and tokens[comma - 3].text == "(":
        comma -= 3  # "The head of the Government of National Accord (GNA), A"
    begin = comma
    while begin > sentence.first and comma - begin < LONGEST_OFFICE and not _parts(tokens, begin - 1):
        if tokens[begin - 1].low == "and" and tokens[begin].low in cues.OPENS_A_NOUN:
            break
        begin -= 1
    while begin < comma and tokens[begin].low in _LEADING_IN:
        begin += 1
    return posts.after(roll.document, roll.parties, begin, comma)


def _is_former(roll: Roll, chunk: posts.PostChunk) -> bool:
    """ "Its leader, A, a |former Gambian minister|": what he once was says nothing of whose leader he is."""
    return _FORMER.search(roll.document.plain, max(0, chunk.start - LONGEST_FORMER), chunk.end) is not None


def _parts(tokens: list[Token], index: int) -> bool:
    """Whether a token cannot stand inside the words of an office."""
    low, word = tokens[index].low, tokens[index].text
    # "Ana Testova |telephoned| his counterpart,", but "Libya's |recognised| government"
    beside = tokens[index - 1].text[0].isupper() or tokens[index + 1].low in cues.OPENS_A_NOUN
    did = low.endswith("ed") and word.islower() and beside
    return word in ',.;:()"-' or low in _OUTSIDE_OFFICES or did


def _office_before(roll: Roll, sentence: Sentence, run: NameRun) -> posts.PostChunk | None:
    """ "Foreign Minister A", "the External Affairs Minister, Mr B", "the head of the army, General C"."""
    tokens = roll.document.tokens
    ending = run.first - 1
    if tokens[ending].text == ")" and tokens[_before_brackets(tokens, ending)].low in callings.RANKS:
        ending = _before_brackets(tokens, ending)  # "Chief Mediator Gen |(rtd)| A"
    ending -= tokens[ending].text == '"'  # the Abkhaz "foreign minister|"| A
    while ending > sentence.first and _is_short_title(tokens, ending):
        ending -= 1
    if (
        ending < run.first - 1
        and tokens[ending].text == ","
        and ((told := _phrase_ending(roll, sentence, ending)) is not None and run.last - run.first > 1)
    ):
        return told  # "the prime minister's military secretary, Maj. Gen. A"
    if tokens[ending].low not in callings.HEADS and ending < run.first - 1:
        ending = run.first - 1
        while ending > sentence.first and _is_honorific(tokens, ending):
            ending -= 1
    if ending < run.first - 1 and ending - 1 >= sentence.first and tokens[ending].text == ",":
        ending -= 1
    chunk = posts.before(roll.document, roll.parties, _before_brackets(tokens, ending), sentence.first)
    if chunk is not None and chunk.words == "official" and tokens[ending - 1].low == "the":
        return None  # "the official New Gazette reported"
    return None if chunk is None else _office_above(roll, sentence, run, chunk)


def _before_brackets(tokens: list[Token], index: int) -> int:
    """ "Joint Secretary |(East Asia)| A": the office is told before what it is for."""
    if tokens[index].text == ")":
        opened = next(
            (i for i in range(index, max(0, index - LONGEST_BRACKETS), -1) if tokens[i].text == "("), 0
        )
        return opened - 1 if opened > 0 else index
    return index


def _is_short_title(tokens: list[Token], index: int) -> bool:
    """ "Sudanese army spokesman Col|.| A": an honorific, a rank cut short, or its stop."""
    low = tokens[index].low
    if tokens[index - 1].low in callings.LINKS:
        return False  # "the minister of Justice A"
    cut = low in callings.RANKS and (tokens[index + 1].text == "." or low in _CUT_RANKS)
    return low in callings.HONORIFICS or cut or (low == "." and tokens[index - 1].low in callings.TITLES)


def _is_honorific(tokens: list[Token], index: int) -> bool:
    return tokens[index].low in _STYLED and tokens[index - 1].low not in callings.LINKS


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
    if tokens[comma].text != "," or tokens[comma - 1].end == roll.named_until:
        return chunk  # "Gambian President A, Prime Minister B"
    office = _phrase_ending(roll, sentence, comma)
    if office is None:
        return chunk
    if national and office.party is None:
        return chunk
    ahead = tokens[roll.document.token_at(office.start) - 1].low if office.start > sentence.start else ""
    closed = run.last >= sentence.last or tokens[run.last].text in ",.;)"
    if ahead in _BESIDE and not closed:
        return chunk  # "in talks with the Turkish president, Foreign Minister A said"
    styled = set(chunk.words.lower().split()) <= _STYLES
    if styled and chunk.words.islower() and office.party is not None:
        return office  # "Brazil's chief negotiator, ambassador A"
    if styled and _GOVERNS.search(office.words):
        return office  # "the Minister of Labour, Senator A", "the head of its delegation, ambassador B"
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
    if chunk is None or _is_anothers(roll, chunk, apposition):
        return None
    return chunk if beside or not _speaks(roll, chunk) else None


def _is_anothers(roll: Roll, chunk: posts.PostChunk, apposition: int) -> bool:
    """ "In Datu Bunia, Ituri, | farmer Kusin Abdul": a bare calling right before a name is of that name."""
    tokens = roll.document.tokens
    index = roll.document.token_at(chunk.end)
    bare = tokens[apposition].start == chunk.start and chunk.words.islower()
    named = tokens[index : index + 2]
    return bare and len(named) == 2 and all(token.text[0].isupper() for token in named)


def _is_rank(chunk: posts.PostChunk) -> bool:
    """ "Senior Colonel A, spokesman for": a rank tells less than the office does."""
    return chunk.party is None and set(chunk.words.lower().split()) <= _RANKED


def _apposition(roll: Roll, sentence: Sentence, run: NameRun) -> int | None:
    """First token after "NAME,", "NAME (left)," and "NAME is"; None when nothing stands beside the name."""
    tokens = roll.document.tokens
    index = run.last
    if index + 2 < sentence.last and (named := _named_as(roll, sentence, run)) is not None:
        return named
    if index + 2 < sentence.last and tokens[index].low in ("is", "was"):
        plain = tokens[index + 1].text.islower() and tokens[index + 1].low in _OF_AN_OFFICE
        return index + 1 if plain or tokens[index + 1].low in ("the", "a", "an") else None
    if index + 3 < sentence.last and [t.low for t in tokens[index : index + 2]] == [",", "who"]:
        return index + 1 + _as_whom(tokens, index + 2)  # "A, who is Gambia's minister"
    if index + 2 < sentence.last and tokens[index + 1].low in _ACTING and tokens[index].text == ",":
        return index + 1 + _as_whom(tokens, index + 1)  # "A, acting as Gambia's envoy"
    if index + 2 < sentence.last and tokens[index].text == "(" and tokens[index + 2].text == ")":
        index += 3
    return index + 1 if index < sentence.last and tokens[index].text in (",", "(") else None


def _named_as(roll: Roll, sentence: Sentence, run: NameRun) -> int | None:
    """First token of the office in "A was named on Monday as | envoy", "Gambia appointed A as | envoy"."""
    tokens, index = roll.document.tokens, run.last
    if tokens[index].low == "as":
        before = {token.low for token in tokens[max(sentence.first, run.first - _LONGEST_ACTING) : run.first]}
        return index + 1 if before & _NAMED else None
    while index < sentence.last and tokens[index].low in _BEFORE_NAMED:
        index += 1
    if index == run.last or tokens[index].low not in _NAMED:
        return None
    for later in range(index + 1, min(sentence.last, index + LONGEST_BRACKETS)):
        if tokens[later].low == "as":
            return later + 1
        if tokens[later].text in ",.;":
            break
    return None if tokens[index + 1].low in ("after", "by", "to") else index + 1


def _as_whom(tokens: list[Token], index: int) -> int:
    """How many words stand before the office in "who | is", "who has | served as", "acting as"."""
    for skipped in range(_LONGEST_ACTING):
        low = tokens[index + skipped].low
        if low in _ACTING and tokens[index + skipped + 1].low == "as":
            return skipped + 2 + (tokens[index - 1].low == "who")
        if low not in _BEFORE_ACTING:
            break
    return 2 if tokens[index].low in ("is", "was", "'s") else 0


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
