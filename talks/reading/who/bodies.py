"""Bodies that no table knows, by the name the article gives them: parties, unions, chambers, churches."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Document
from talks.reading.prose.wordings import Wording
from talks.reading.who import given_names
from talks.reading.who.callings import HEADS
from talks.reading.who.mentions import (
    BODY,
    HOUSE,
    ORGAN,
    ORGANISED,
    PartyMention,
    part_of,
    preposition_before,
    within,
)
from talks.reading.who.unlisted import key_of

if TYPE_CHECKING:
    from actors.gazetteer import Gazetteer

# they speak for themselves at talks, as no institute, charity or company does
_SPEAKING_WORDS = (
    "Party Movement Front Alliance Coalition League Bloc Platform Rally Congress Democrats Union Unions"
    " Association Associations Federation Confederation Chamber Syndicate Guild Conference Church Samiti"
    " Sangh Parishad Volunteers Brotherhood Nation Authority Council Committee Cooperative Collective Command"
    " Force Assembly College Coordination"
)
_SPEAKING = rf"(?:{_SPEAKING_WORDS.replace(' ', '|')}|Central(?! [A-Z]))"
_SILENT_WORDS = (
    "Forum Institute Foundation Society Network Club Company Group Centre Center University Research Fund"
)
_SILENT = rf"(?:{_SILENT_WORDS.replace(' ', '|')})"
_SPEAKING_KINDS = word_set(f"{_SPEAKING_WORDS} Central".lower())
_KINDS = _SPEAKING_KINDS | word_set(_SILENT_WORDS.lower())
_KIND = Wording(rf"\b(?:{_SPEAKING}|{_SILENT})\b")
_SILENCE = re.compile(rf"\b{_SILENT}\b")
_SPEAKS = re.compile(rf"\b{_SPEAKING}\b")
_WORD = r"[^\W\d_a-z][\w'-]*"
# as in "the Maldivian Democratic Party (MDP)", "the Party of Democratic Action, SDA, said"
_NAMED = re.compile(
    rf"(?:{_WORD} (?:(?:of|for|and) )?){{0,5}}(?P<kind>\b{_SPEAKING}|\b{_SILENT})\b"
    rf"(?P<tail>(?: (?:of|for|against) (?:the )?{_WORD}"
    rf"(?:,? (?:and|&|of|for)(?: the)? {_WORD}| {_WORD}){{0,4}})?)"
    rf"(?: \((?P<short>{_WORD})\)|, (?P<apart>[A-Z][A-Z-]{{1,7}}),)?"
)
_SHORT = re.compile(r" \([A-Z][A-Za-z-]{1,9}\)")
FARTHEST = 90  # characters to the left that a name may begin
_LEFT = re.compile(rf"(?:{_WORD} (?:(?:of|for|and) )?){{1,5}}\Z")
_JOINING = "(?:of|for|the|and|de|del|da|do|dos|des|du|por|para|pour|el|la|los|las|le|les|y|e|et)"
_LEFT_OF_SHORT = re.compile(rf"{_WORD}(?: (?:{_JOINING} ){{0,2}}{_WORD}){{1,6}}\Z")
# whatever is shortened behind it: "the Bolivian Workers' Central (COB)"
_SHORTENED = re.compile(
    rf"(?P<name>{_WORD}(?: (?:{_JOINING} ){{0,2}}{_WORD}){{1,6}})"
    rf" \((?P<short>[A-Z][A-Za-z-]{{1,9}})\)"
)
# "the coalition Wakit Tamma", "the fisherfolk group Lakas ng Dagat", "the consultancy Guarania Energia"
_CALLED = Wording(
    r"\b(?P<kind>coalition|party|movement|alliance|platform|group|consultancy|company|firm|airline|operator|association|union"
    r"|think tank|federation|organi[sz]ation,?"
    rf"|charity|network) (?P<name>{_WORD}(?:(?: ng| de| of| la| el)? {_WORD}){{0,3}})"
)
_SPEAK = word_set(
    "company firm airline operator association coalition party movement alliance platform union federation "
    "organisation organization organisation, organization,"
)
_FIGHTS = re.compile(r"\b(?:opposition|political|parliamentary|armed|rebel|militant|indigenous) \Z")
# "the mineworkers' union", "the bondholder committee"
_PLAIN = Wording(
    r"\b[Tt]he (?P<name>(?:[a-z-]+ )?[a-z-]+(?:s'|[eo]rs?'?|men's|women's) (?:union|federation"
    r"|association|committee|assembly|chamber|council|confederation|conference|cooperative))\b(?! [A-Z])"
)
_NOBODY = word_set(
    "major minor senior junior prior upper lower other another former latter higher larger smaller newer"
)
_SMALL = word_set("union association federation confederation guild syndicate")
_DESCRIBED = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|country's|city's|region's|port's) "
    rf"(?P<name>(?P<whose>(?:[\w-]+(?:'s?)? ){{1,4}})?(?:{'|'.join(sorted(_SMALL))})\b"
    r"(?P<of> of (?:[a-z-]+ ){0,2}[a-z-]+(?:ers|men|ors|ists|women|ents|ants|ies)\b)?)"
    r"(?![ -](?:agreement|deal|treaty)| [A-Z])"
)
_APART = re.compile(r", (?:the )?(?P<short>[A-Z]{2,8}),")
# "the customs union", "a close association": of nobody
_NO_MEMBERS = word_set(
    "customs monetary currency banking economic fiscal political energy european soviet african free close "
    "loose voluntary long state states civil credit capital russian personal real decentralised federal new "
    "such any the a an of municipalities and or in to with by for from its their his her said says is was "
    "are were has have had that which who when as"
)
# a state has these too, and two states together: they act for themselves only where they are of people
_OF_STATES_TOO = word_set(
    "council committee conference assembly college coordination congress authority central command force"
)
_OF_PEOPLE = re.compile(
    r"\b(?:Churches|Bishops|Elders|Chiefs|Imams|Muslims?|Ulema|Scholars|Clerics|Women|Mothers|Families|Mayors"
    r"|Governors|Workers|Students|Teachers|Farmers|Vice-Chancellors|Professionals|Residents|Victims|Tribes"
    r"|Episcopal|Ecumenical|Interfaith|Trades? Union|Labou?r|Traditional|Tribal|Youth|Bar|Business|Indigenous"
    r"|Strike|Peasants?|Growers|Volunteers|Traders|Fishermen|Owners|Producers|Employers)\b"
)
# what letters stand behind too: "the Line of Testing (LOT)"
_THING = re.compile(
    r"\b(?:Agreement|Accord|Pact|Treaty|Convention|Protocol|Mechanism|Framework|Initiative|Process|Plan|Project"
    r"|Program(?:me)?|Act|Law|Bill|Line|Zone|Point|Area|Region|Corridor|Dam|Port|Airport|Bridge|Canal|Strip"
    r"|Index|Product|Tax|Tariffs?|System|Rules?|Clause|Declaration|Memorandum|Understanding|Talks|Dialogue"
    r"|Summit|Meeting|Round|Partnership|Measures?|Representatives?|Quantit\w+|Limits?|Rights?|Goals?|Standards?"
    r"|Weapons?|Missiles?|Vehicles?|Reserves?|Gas|Oil)\b"
)
# an organ of a state is none
_OF_A_STATE = re.compile(
    r"\b(?:Ministry|Department|Office|Senate|Parliament|Court|Army|Police|Navy|Forces|Bank|Service|Secretariat"
    r"|Directorate|Bureau|Treasury|Cabinet|Embassy|Presidency|Corporation|Mission|Commission|Agency|Board"
    r"|Legislative|(?:National|Federal|Supreme|State|High|Joint|Security|Central|Foreign|Defen[cs]e"
    r"|Privy|Military|Constituent|General|Provincial|Sovereign\w*|Leadership|Executive|Advisory"
    r"|Coordinating|Technical) (?:\w+ )?(?:Council|Committee|Assembly|Authority|Command|Conference"
    r"|Force)|(?:Council|Committee) of (?:Ministers|State|Europe|Elders)"
    r"|Peace Conference|Air Force|Customs Union|Monetary Union|Economic Union)\b"
)
_ORGAN = re.compile(r"\b(?:Authority|Council|Committee|Command|Force)\b")
# "the European Union", "the Atlantic Alliance", "the Communist Party", "the Municipalities" of a state
_NEVER = word_set(
    "european customs monetary banking state economic civil fiscal political energy soviet african western "
    "credit atlantic eastern home communist ruling russian united south warsaw personal real third union "
    "federation association party front league movement alliance chamber lower upper second grand"
)
# "Komsic's Democratic Front", but "the People's Party"
_ANOTHERS = re.compile(
    r".*(?<!People)(?<!Worker)(?<!Women)(?<!Citizen)(?<!Peasant)(?<!Grower)(?<!Men)(?<!men)(?<!Children)'s"
    r" (?=[A-Z])"
)
_DANGLING = re.compile(r"(?:,? (?:and|of|for|the)(?: [A-Z]{2,})?)*\s*\Z")
_NO_SHORTS = frozenset(
    {"MP", "MPS", "MEP", "MLA", "MNA", "MSP", "TD", "OBE", "RETD", "RTD", "RES", "LEFT", "RIGHT"}
)
_NOT_OF_A_NAME = (HEADS - word_set("general academic professor teacher farmer")) | word_set(
    "the a an and but if or since though although so yet also still then now today yesterday all some many "
    "several in on at to of for from by with when while as after before its their his her our this that both "
    "main ruling opposition former biggest largest meanwhile earlier later however vice deputy prime foreign "
    "monday tuesday wednesday thursday friday saturday sunday"
)


@dataclass(frozen=True, slots=True)
class _Body:
    """A body at text[start:end], what it is at talks, and what it is called for short."""

    start: int
    end: int
    what: str
    short: str | None = None


def with_bodies(document: Document, gazetteer: Gazetteer, known: list[PartyMention]) -> list[PartyMention]:
    """The parties with the bodies no table knows, in order; "Ruritanian" in a name is not Ruritania."""
    names: list[str] = []
    taken = known
    more: list[PartyMention] = []
    shorts: dict[str, PartyMention] = {}
    for body in _found(document, gazetteer, known):
        text = document.text[body.start : body.end]
        name = next((name for name in names if name == text or name.endswith(f" {text}")), text)
        names.append(name)
        mention = _mention(document, body.start, body.end, name, "name", body.what)
        more.append(mention)
        taken = [party for party in taken if party.end <= body.start or body.end <= party.start]
        if body.short is not None and len(body.short) > 1:
            shorts.setdefault(body.short, mention)
    taken = [party for party in taken if party.text not in shorts or _is_at_home(party, known, gazetteer)]
    more += _by_letters(document, shorts, {party.start for party in (*taken, *more)})
    return sorted([*taken, *more], key=lambda party: party.start) if more else known


def _is_at_home(party: PartyMention, known: list[PartyMention], gazetteer: Gazetteer) -> bool:
    """Whether the state of these letters' bearer is told of; else the article's own bearer has them."""
    home = gazetteer.home_of(party.key)
    return home is None or any(other.key == home for other in known)


def _by_letters(
    document: Document, shorts: dict[str, PartyMention], taken: set[int]
) -> Iterator[PartyMention]:
    """ "The Salt Traders' Union (STU) ... the STU", "the party Agua Clara": wherever that stands."""
    for short, body in shorts.items():
        for match in re.finditer(rf"\b{re.escape(short)}\b", document.readable):
            if match.start() not in taken and document.sentence_at(match.start()) is not None:
                yield _mention(document, *match.span(), body.name, "alias", body.actor_kind)


def _mention(document: Document, start: int, end: int, name: str, kind: str, what: str) -> PartyMention:
    word = preposition_before(document.plain, start)
    part = part_of(document.plain, start, end, kind, word)
    return PartyMention(start, end, document.text[start:end], key_of(name), name, kind, part, word, what)


def _found(document: Document, gazetteer: Gazetteer, known: list[PartyMention]) -> Iterator[_Body]:
    """Each body where it is named in full, left to right; of two in one place, that which begins first."""
    found = [*_by_names(document, gazetteer), *_by_members(document), *_by_callings(document, gazetteer)]
    free = 0
    for body in sorted(found, key=lambda body: (body.start, -body.end)):
        if body.start < free or document.sentence_at(body.start) is None:
            continue
        name = document.text[body.start : body.end]
        if not _is_known(name, body, known) and not _is_sent_by(name, body, known):
            free = body.end
            yield body


def _are_two(body: _Body, known: list[PartyMention]) -> bool:
    """ "Norway and the United Arab Emirates (UAE)": two whom the tables hold, and no body of that name."""
    ends = {party.start: party.end for party in known[_near(known, body.start) : _near(known, body.end)]}
    first = ends.get(body.start)
    return first is not None and any(
        end == body.end and start - first in (len(" and "), len(" and the ")) for start, end in ends.items()
    )


def _is_known(name: str, body: _Body, known: list[PartyMention]) -> bool:
    """Whether the tables hold it: as long, longer, or its beginning or kind; or it is an organ of a state."""
    if _are_two(body, known):
        return True
    for party in known[_near(known, body.start - FARTHEST) : _near(known, body.end)]:
        if party.end <= body.start:
            continue
        inside = body.start <= party.start and party.end <= body.end
        if not inside or party.end - party.start == body.end - body.start:
            return True
        if party.actor_kind == "group" or (party.start == body.start and party.actor_kind in ORGANISED):
            return True
        if party.start == body.start and party.actor_kind == "state" and _ORGAN.search(name):
            return True  # "the Gambian Maritime Authority"
        kinds = _SPEAKS.search(party.text) or _SILENCE.search(party.text)
        if kinds is not None and party.end == body.end:
            return True
    return any(f" {name} " in f" {party.name} " for party in known if party.actor_kind == "group")


def _is_sent_by(name: str, body: _Body, known: list[PartyMention]) -> bool:
    """ "Elmer Quispe (Peru)": what stands behind a name of no kind is a state, and the name a person's."""
    if body.short is None or _KIND.pattern.search(name) is not None:
        return False
    behind = known[_near(known, body.end) : _near(known, body.end + 3)]
    return any(party.actor_kind == "state" and party.name.startswith(body.short) for party in behind)


def _near(known: list[PartyMention], offset: int) -> int:
    return bisect_left(known, offset, key=lambda party: party.start)


# ── by their names ──────────────────────────────────────────────────────────────────────────────


def _by_names(document: Document, gazetteer: Gazetteer) -> Iterator[_Body]:
    plain = document.readable
    named = _all(_KIND.everywhere(document), _LEFT, _NAMED, plain)
    for match in (*named, *_all(_SHORT.finditer(plain), _LEFT_OF_SHORT, _SHORTENED, plain)):
        body = _named(gazetteer, match)
        if body is not None:
            yield body


def _all(
    signs: Iterator[re.Match[str]], ahead: re.Pattern[str], whole: re.Pattern[str], plain: str
) -> Iterator[re.Match[str]]:
    """The names that hold a sign: sought from there to the left, for capitals are many and signs few."""
    done = -1
    for told in signs:
        left = ahead.search(plain, max(0, told.start() - FARTHEST), told.start())
        match = whole.match(plain, left.start() if left is not None else told.start())
        if match is not None and told.start() >= done and match.end() >= told.end():
            done = match.end()
            yield match


def _named(gazetteer: Gazetteer, match: re.Match[str]) -> _Body | None:
    """Without the words before it that are no part of a name: "But the Party of Regions"."""
    named = match.re is _NAMED
    start, end = match.start(), match.end("tail" if named else "name")
    owned = _ANOTHERS.match(match.group()[: end - start])
    start += owned.end() if owned is not None else 0
    if named:
        end = _before_people(gazetteer, match.string, match.end("kind"), end)
    elif match["short"].upper() in _NO_SHORTS:
        return None
    words = match.string[start:end]
    while (first := words.split(" ", 1)[0]).lower() in _NOT_OF_A_NAME and " " in words:
        start += len(first) + 1
        words = words[len(first) + 1 :]
    if named and not _has_a_name(match, start):
        return None  # "the Party", "Front": a word and no name
    if not named and (" " not in words or gazetteer.opens_a_name(first)):
        return None  # "Minister Ana Testova (CDU)"
    if not named and words.split()[-1].lower() in HEADS:
        return None  # "Joint Secretary (East)"
    if _OF_A_STATE.search(words):
        return None
    if not named and _THING.search(words):
        return None
    what = _what_is(match["kind"].lower() if named else "", words)
    return _Body(start, end, what, match["short"] or (match["apart"] if named else None))


def _before_people(gazetteer: Gazetteer, plain: str, kind: int, end: int) -> int:
    """Where a name of a body ends before an office or somebody: "the Chamber of Guilds | Ghasem Nodehi"."""
    for word in list(re.finditer(r"[\w'-]+", plain[kind:end]))[2:]:
        first = word.group().lower()
        if first in HEADS or first in given_names.ALL or gazetteer.opens_a_name(word.group()):
            return kind + len(_DANGLING.sub("", plain[kind : kind + word.start()]))
    return end


def _what_is(kind: str, words: str) -> str:
    """What a body of that name is at talks; one without a kind is known by letters only."""
    if kind not in _SPEAKING_KINDS and (kind or _SILENCE.search(words)):
        return HOUSE
    return ORGAN if kind in _OF_STATES_TOO and not _OF_PEOPLE.search(words) else BODY


def _has_a_name(match: re.Match[str], start: int) -> bool:
    """Whether words before its kind or behind it make it one body, and no other thing."""
    first = match.string[start : match.start("kind")].lower().split()
    if match["tail"].endswith("Municipalities"):
        return False  # what is talked of, between Serbia and Kosovo
    return bool(first or match["tail"]) and not ({*first[:1], *first[-1:]} & _NEVER)


# ── by what they are told to be ─────────────────────────────────────────────────────────────────


def _by_members(document: Document) -> Iterator[_Body]:
    """ "The Dutch eel fishermen's association", "a federation of salt traders", "the creditor committee"."""
    for match in _PLAIN.everywhere(document):
        if match["name"].split()[-2] not in _NOBODY:
            yield _by_its_letters(document, match) or _Body(*match.span("name"), BODY)
    if not any(f" {noun}" in document.plain for noun in _SMALL & document.words):
        return  # "the European Union" only
    for match in _DESCRIBED.finditer(document.readable):
        whose = (match["whose"] or "").lower().split()
        if (whose or match["of"]) and _NO_MEMBERS.isdisjoint(whose):
            yield _by_its_letters(document, match) or _Body(*match.span("name"), BODY)


def _by_its_letters(document: Document, told: re.Match[str]) -> _Body | None:
    """ "The largest miners' union, | NUM, has": by its letters, and not by what it is told to be."""
    letters = _APART.match(document.readable, told.end("name"))
    return _Body(*letters.span("short"), BODY, letters["short"]) if letters is not None else None


def _by_callings(document: Document, gazetteer: Gazetteer) -> Iterator[_Body]:
    """ "The coalition Wakit Tamma": by the word before its name."""
    for match in _CALLED.everywhere(document):
        first = match["name"].split()[0]
        if first.lower() not in _NOT_OF_A_NAME and not gazetteer.opens_a_name(first):
            fights = _FIGHTS.search(document.plain, max(0, match.start() - 16), match.start()) is not None
            acts = fights or match["kind"] in _SPEAK
            name = match["name"].removesuffix("'s")
            end = match.start("name") + len(name)
            yield _Body(match.start("name"), end, BODY if acts else HOUSE, name if acts else None)


# ── asked by others ─────────────────────────────────────────────────────────────────────────────


def names_a_body(words: str) -> bool:
    """ "Council of Muslim Scholars": not some scholars."""
    return any(word[:1].isupper() and word.lower() in _KINDS for word in words.split())


def body_ending(bodies: list[PartyMention], offset: int) -> PartyMention | None:
    """The body whose name ends right there."""
    return next((body for body in within(bodies, offset - FARTHEST, offset) if body.end == offset), None)
