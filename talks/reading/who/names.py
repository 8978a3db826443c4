"""Runs of capitalised words that may be a person's name, with the words that cannot belong to it cut off."""

from __future__ import annotations

import re
from dataclasses import dataclass

from talks.reading.dates.expressions import WEEKDAYS
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Document, Sentence, Token
from talks.reading.who.callings import HEADS, HONORIFICS, MODIFIERS, RANKS
from talks.reading.who.mentions import PartyMention

# words that open a sentence with a capital and begin no name, though a name may come right behind them
_OPENERS = word_set(
    "around beneath beside inside outside near off onto past throughout underneath via across above below "
    "opposite out up down back aboard atop including excluding pending failing barring plus save owing due "
    "contrary like little few much several rather thus hence hardly scarcely barely seldom rarely often "
    "sometimes always never almost quite sadly otherwise elsewhere somewhere abroad overseas upstairs "
    "downstairs outdoors indoors sure well alone together apart aside away beforehand formerly lately "
    "nowadays someday soon sooner whenever wherever whatever whoever however half part does did do has have "
    "had is are was were could would should must might cannot told pressed questioned quoted cited "
    "challenged reminded invited summoned flanked accompanied joined backed supported seated dressed elected "
    "appointed named released freed born led headed represented chaired moderated hosted received welcomed "
    "surrounded followed smiling looking standing sitting sipping arriving leaving returning addressing "
    "briefing opening closing emerging writing answering commenting responding reacting reading citing "
    "quoting calling accusing insisting referring appearing hosting chairing representing leading meeting "
    "joining sending giving taking making holding going coming adding telling saying enter exit meet say see "
    "hear ask call note add consider take imagine suppose let come go gone hours minutes days weeks months "
    "years moments hundreds thousands dozens insiders"
)
PARTICLES = word_set(
    "ag ould al el bin ibn ben abu van von de da del della di do das dos du der den la le ter st y"
)
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_ELIDED = re.compile(r"[dlDL]'[^\W\d_a-z]")  # "d'Almeida"
_ARABIC = ("al-", "el-", "ad-", "an-", "ar-", "as-", "ash-", "at-", "az-", "bin-")
NOT_IN_NAMES = (
    (cues.NOT_NAMES - {"king", "pope", "may", "april"})
    | HEADS
    | {"catholic", "protestant", "orthodox"}  # "the former Roman Catholic bishop"
    | {rank for rank in RANKS if "-" in rank}
    | (MODIFIERS - {"high", "special", "un", "long", "main", "rebel", "prime", "bureau"})
)
_ALSO_NAMES = word_set(
    "major marshal bishop dean judge baron duke prince king pope cardinal page price sen he"
)
# "Hassan |Sheikh| Mohamud", "Abdulrahman |Sheikh|"
_ALSO_WITHIN = word_set("sheikh shaikh shaykh imam sayed sayyid seyyed haji hajji mullah ustad don")
_ALSO_IN_NAMES = _ALSO_NAMES | _ALSO_WITHIN
# "Minister of Communication A", "Secretary of State for Defence B": what a ministry is for is in no name
_PORTFOLIOS = word_set(
    "communication communications information territorial administration state defence defense foreign "
    "affairs interior justice finance economy economic trade commerce industry agriculture energy health "
    "education transport transportation labour labor environment culture tourism water irrigation planning "
    "cooperation development security police internal external home public works housing science technology "
    "youth sports women gender mines minerals petroleum oil fisheries livestock lands resources electricity "
    "power reconciliation reintegration migration refugees integration religious endowments parliamentary "
    "cabinet presidential international regional national unification peace border borders infrastructure "
    "digital investment treasury war reconstruction climate human rights relations policy staff media ports "
    "aviation railways roads shipping telecommunications broadcasting heritage rural urban welfare social "
    "family population disaster nutrition higher scientific research veterans martyrs forestry forests "
    "wildlife natural hydrocarbons supply supplies provincial federal budget employment construction "
    "conflict resolution issues regulation terrorism negotiation negotiations dialogue mediation post "
    "sport equality communities innovation insurance privatisation privatization"
)
_OF_THE = word_set("interior exchequer treasury")
# callings that are surnames too: before two names or more they are callings
_CALLINGS = word_set(
    "rebel driver soldier exile singer publisher banker investor miner nurse priest monk nun elder herder "
    "fisher mother combatant umpire alderman sheriff judge policeman private seaman skipper pilot hardliner "
    "grand liberal moderate"
)
_AIR_RANKS = frozenset({"marshal", "vice", "chief", "commodore"})
_ALSO_GIVEN = frozenset({"emir"})
# "member of the Legislative |Assembly| A"
_HOUSES = word_set(
    "assembly parliament senate congress council committee cabinet commission court ministry bureau duma"
)
_COMPASS = frozenset({"north", "west"})
_REGIONS = word_set("north south east west central northern southern eastern western upper lower")
MONTH_NAMES = frozenset({"may", "april", "june"})
SHORTENED = word_set("ma mo md st sta sto zh sh ch kh ya yu ye")  # "Ma. Theresa Lazaro", "Zh. Kholmatov"
_SHORT_FORMS = SHORTENED | SUFFIXES
LONGEST_NAME = 5
_WHOLE_NAME = 2  # words of "He Lifeng"
_WORDS_TOO = word_set("he to so no an do in she")  # surnames
_MARKS = frozenset("\"“”'‘’")
_SHORT = 5  # letters: "Ding" and "Jiang" are names, "Echoing" is none
_DOERS = word_set("sterling irving fleming flemming manning harding golding browning keating hocking ewing")
# "Clearly", "Apparently", "Reportedly" by their endings; "Sally", "Carly" and "Emily" are names
_ADVERB = re.compile(r"[a-z]{2,}(?:al|ent|ant|ous|ive|ed|ing|ate|ab|ib|ic|ar|ful)ly")


@dataclass(frozen=True, slots=True)
class NameRun:
    """Tokens [first, last) that read as a name; `prefix` is where the capitalised run begins."""

    first: int
    last: int
    prefix: int


def runs(
    document: Document,
    sentence: Sentence,
    by_start: dict[int, PartyMention],
    ends: frozenset[int],
    inner: dict[int, int],
) -> list[NameRun]:
    """Return the candidate names of a sentence; parties by start, end and inner words."""
    found = []
    tokens = document.tokens
    index = sentence.first
    while index < sentence.last:
        token = tokens[index]
        if token.text == token.low or not _capital(token):
            index += 1
            continue
        behind = inner.get(token.start)
        if behind is not None:
            index = document.token_at(behind - 1) + 1  # "a spokesman of the Union of | Lake Fishermen"
            continue
        stop = _run_end(tokens, index, sentence.last)
        while index + 1 < stop and tokens[index].end in ends and tokens[index].start not in by_start:
            index += 1  # "the head of the Atomic Energy Organization of Iran | Ali Akbar Salehi"
        begin = _over_portfolio(tokens, index, stop, sentence.first)
        name = _trimmed(document, begin, stop, by_start, index == sentence.first) if begin < stop else None
        if name is not None:
            found.append(name)
        index = stop
    return found


def _over_portfolio(tokens: list[Token], index: int, stop: int, floor: int) -> int:
    """Past what a minister is "of" or a secretary "for", to where his name may begin."""
    begin = index
    if index - 3 >= floor and tokens[index - 1].low == "the" and tokens[index - 2].low == "of":
        return begin + (tokens[index].low in _OF_THE)
    if index - 2 >= floor and tokens[index - 1].low in ("of", "for", "and", "on"):
        while begin < stop and tokens[begin].low in _PORTFOLIOS:
            begin += 1
    return begin


def _capital(token: Token) -> bool:
    if "-" in token.text and token.text.rsplit("-", 1)[1] in cues.MODIFIER_TAILS:
        return False  # "its London-based theoretician, A"
    if "-" in token.text and token.low.startswith(_ARABIC) and len(token.text) > 3:
        return token.text[token.text.index("-") + 1 :][:1].isupper()
    return token.text[0].isupper() or _ELIDED.match(token.text) is not None


def _run_end(tokens: list[Token], index: int, last: int) -> int:
    stop = index + 1
    while stop < last:
        token, near = tokens[stop], tokens[stop].start - tokens[stop - 1].end <= 1
        if token.low in WEEKDAYS:
            break  # "A. Muster |Wednesday| accused"
        if (
            (near and _capital(token))
            or (
                token.text == "."
                and (len(tokens[stop - 1].text) == 1 or tokens[stop - 1].low in SHORTENED)
                and stop + 1 < last
                and _capital(tokens[stop + 1])
            )
            or (token.text == "." and tokens[stop - 1].low in ("jr", "sr"))
            or _is_nickname(tokens, stop, last)
            or (
                near
                and token.low in PARTICLES
                and stop + 1 < last
                and (_capital(tokens[stop + 1]) or tokens[stop + 1].low in PARTICLES)
            )
        ):
            stop += 1
        else:
            break
    return stop


def _is_nickname(tokens: list[Token], at: int, last: int) -> bool:
    """ "Jimmy “Barbecue” Chérizier": at a mark of it, or within."""
    for mark in (at, at - 2, at - 3):
        if tokens[mark].text not in _MARKS or tokens[mark].start != tokens[mark - 1].end + 1:
            continue
        close = next((i for i in (mark + 2, mark + 3) if i + 1 < last and tokens[i].text in _MARKS), None)
        if close is not None and at <= close and tokens[close].start == tokens[close - 1].end:
            return all(token.text[0].isupper() for token in (*tokens[mark + 1 : close], tokens[close + 1]))
    return False


def _trimmed(
    document: Document, first: int, stop: int, by_start: dict[int, PartyMention], opens: bool
) -> NameRun | None:
    """Cut titles, parties and adverbs off the front: what is left may be a name."""
    tokens = document.tokens
    begin = cursor = first
    while cursor < stop:
        token = tokens[cursor]
        party = by_start.get(token.start)
        if party is not None and not (cursor > first and "'s" in party.text):  # "Khalifa |Haftar's forces|"
            # "Foreign Minister Israel Katz": right after an office a country's name is a first name
            after_office = cursor and tokens[cursor - 1].low in HEADS and party.kind != "demonym"
            # "the International Criminal | Tribunal for Rwanda": a party may go on behind the capitals
            following = min(document.token_at(party.end), stop)
            if after_office and following < stop and tokens[following].low not in NOT_IN_NAMES:
                break
            cursor = begin = max(following, cursor + 1)
            continue
        opening = opens and cursor == first and _only_opens(token, stop - cursor)
        if opening or _goes_before(tokens, cursor, begin, first, stop):
            begin = cursor + 1
        cursor += 1
    if stop - begin == 1 < begin and tokens[begin - 1].low in _ALSO_GIVEN and tokens[begin - 2].text == ",":
        begin -= 1  # "its negotiator, |Emir| Testovic,"
    return NameRun(begin, stop, first) if _may_be_a_name(tokens, begin, first, stop) else None


def _goes_before(tokens: list[Token], cursor: int, begin: int, first: int, stop: int) -> bool:
    """Whether a word is a title, a house or else none of a name, so that the name begins behind it."""
    token = tokens[cursor]
    before = tokens[cursor - 1]
    titled = token.low in HONORIFICS and not _is_also_within(token, cursor, begin, stop)
    stopped = token.text == "." and len(before.text) > 1 and before.low not in _SHORT_FORMS
    housed = token.low in _HOUSES and cursor + 2 < stop
    after_office = cursor > first and before.low in HEADS
    return titled or stopped or housed or _not_a_name(tokens, cursor, begin, stop, after_office)


def _may_be_a_name(tokens: list[Token], begin: int, first: int, stop: int) -> bool:
    """Whether what is left is neither a rank, a region nor letters, and of a length."""
    if begin >= stop or stop - begin > LONGEST_NAME + 2 or not tokens[begin].text[:1].isalpha():
        return False
    if all(token.low in RANKS for token in tokens[begin:stop]):
        return False  # "led by |Rear Adm|. A"
    if stop - begin > 1:
        return True
    letters = len(tokens[begin].text) > 1 and tokens[begin].text.isupper()
    region = begin > first and tokens[begin - 1].low in _REGIONS  # "the envoy for the South |Caucasus|"
    return not (letters or region)


def _is_also_within(token: Token, cursor: int, begin: int, stop: int) -> bool:
    """ "Hassan |Sheikh| Mohamud"; none is told by an honorific behind his name: "Hun |Sen|"."""
    return cursor > begin and (token.low in _ALSO_WITHIN or (cursor == stop - 1 and token.low in _ALSO_NAMES))


def _only_opens(token: Token, length: int) -> bool:
    """Whether the first of `length` capitalised words of a sentence is none of the name behind it."""
    calling = length > 2 and token.low in _CALLINGS
    doing = length > 1 and len(token.low) > _SHORT and token.low.endswith("ing") and token.low not in _DOERS
    return calling or doing or token.low in _OPENERS or _ADVERB.fullmatch(token.low) is not None


def _follows_a_given_name(token: Token) -> bool:
    return token.low.startswith(_ARABIC) or token.low in ("bin", "ibn", "al")


def _behind_office(tokens: list[Token], index: int) -> bool:
    """ "China's trade minister, | He Testfeng"."""
    return index > 1 and tokens[index - 1].text == "," and tokens[index - 2].low in HEADS


def _not_a_name(tokens: list[Token], cursor: int, begin: int, stop: int, after_office: bool) -> bool:
    token = tokens[cursor]
    if token.low in MONTH_NAMES and cursor > begin:
        return False
    if token.low in _ALSO_IN_NAMES and cursor > begin:
        return False  # "John Major", "Hun Sen", "Liu He"
    if token.low == "sri" and tokens[cursor - 1].low == "tan" and stop - cursor == _WHOLE_NAME:
        return True  # "Tan Sri |Rosli|"; a whole name keeps its title
    if token.low == "sultan" and cursor + 1 < stop and _follows_a_given_name(tokens[cursor + 1]):
        return False  # "Sultan al-Mazroui"
    if token.text == "A" and cursor == begin and cursor + 2 < stop and len(tokens[cursor + 1].text) == 1:
        return False  # "the envoy |A K| Testra"
    if token.low in ("air", "field") and cursor + 1 < stop and tokens[cursor + 1].low in _AIR_RANKS:
        return True
    office = after_office or _behind_office(tokens, cursor)
    if token.low in _WORDS_TOO and office and 1 < stop - cursor < _WHOLE_NAME + 2:
        return False  # "Vice Premier He Lifeng", "President To Lam"
    if token.low == "he" and cursor == begin == stop - _WHOLE_NAME:
        return False  # "He Lifeng said": no verb behind the pronoun has a capital
    if len(token.text) == 1 and begin < cursor < stop - 1 and tokens[cursor + 1].text == ".":
        return False  # "Kwame A. Mensah"
    if token.low in _COMPASS and cursor > begin:
        return False  # "Kanye West", and no "North Mitrovica"
    return token.low in NOT_IN_NAMES or token.text.isdigit()
