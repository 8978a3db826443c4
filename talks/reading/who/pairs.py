"""Whose party each is of where parties and people are listed alike: "the envoys of P and Q, A and B"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from talks.reading.prose.text import Sentence
from talks.reading.who import posts
from talks.reading.who.cast import Person, PersonMention
from talks.reading.who.mentions import PartyMention, within
from talks.reading.who.plurals import OFFICES, PLURALS
from talks.reading.who.roll import Roll

_PLURAL = re.compile(rf"\b{OFFICES}\b")
# "of Gambia and Senegal", "from the two countries": what stands between the office and the names
_OF = re.compile(r" (?:of|from|for|representing) (?:the )?")
_JOINED = re.compile(r"(?:'s?)?(?:,| and|, and|;) (?:the |of (?:the )?|from (?:the )?|for (?:the )?)?")
_TO_THE_NAMES = re.compile(r"(?:'s?)?(?:,|:| -| \()? ?(?:(?:respectively|namely), )?(?:[A-Z][\w.]* ){0,2}")
_BETWEEN_NAMES = re.compile(r"(?:,|, and| and|, as well as)(?: (?!(?:said|told|met|who)\b)[\w.'-]+){0,4} ")
# "the Gambian and Senegalese foreign |ministers|"
_DUTIES = re.compile(r"(?:'s?)? (?:(?!(?:and|or|of|to|with|by|met|told|said|the)\b)[\w-]+ ){0,3}")
_OF_EACH = re.compile(r",? (?:of|from|for|representing) (?:the )?")
_TWO = re.compile(r"\b(?:[Tt]he|[Bb]oth|[Tt]heir|[Tt]hose) (?:two |both )?(?:[a-z-]+ ){0,3}\Z")
_OF_THE_TWO = re.compile(
    r" (?:of|from) (?:the|both) (?:two |both |neighbouring |rival )?(?:countries|neighbou?rs|states"
    r"|nations|sides|parties|capitals|governments|republics|powers|rivals)"
)
# "A and B, the foreign ministers of Gambia and Senegal"
_NAMED_BEFORE = re.compile(r",? (?:who are )?(?:the |their )?(?:respective |two )?(?:[\w-]+ ){0,5}\Z")
_TITLES = r"(?:(?!(?:who|which|said|by|from|of|with)\b)[\w.'-]+,? ){0,12}?"
_OPPOSITE = re.compile(
    r"(?:\b(?:[Hh]is|[Hh]er)|[a-z]'s?) (?:opposite number|counterpart|opponent|interlocutor|adversary"
    r"|vis-a-vis"
    r"|opposite)(?: (?:on|at|across) [^,.;]{3,40})?(?:,| is| was| will be)? (?:[\w.'-]+ ){0,6}?\Z"
    r"|\b(?:[Oo]pposite|[Ff]acing|[Aa]cross(?: the table)? from) (?:him|her|them|[A-Z][\w'-]+)"
    r"(?: (?:across|at|over) the table)? (?:sat|sits|was|were|is|are|stood|will sit|will be)"
    rf" {_TITLES}\Z"
    r"|\b(?:[Oo]n|[Aa]cross) the other side(?: of the table)?,? (?:sat|sits|sit|was|were|is|are|stood)"
    rf" {_TITLES}\Z"
)
_ONE_EACH = re.compile(r"(?:.*\b)?(?:Presidents|(?:[Pp]rime|[Ff]oreign) [Mm]inisters)\Z", re.S)
_OPPOSITE_BEHIND = re.compile(
    r", (?:his|her) (?:opposite number|counterpart|opponent)\b(?! (?:from|of|for|at|in) [A-Z])"
)
# "A, the minister, received B", "it was co-chaired by A and B": the two are of two sides
_TITLED = r"(?: (?!(?:and|by|with|said|told|met|that|who)\b)[\w.'-]+,?){0,6} "
_MEETS = re.compile(
    r"(?:,[^,;.\"]{3,60},|,)?(?: on \w+day)?(?: has| had| will)? (?:met(?: with)?|meet(?: with)?"
    r"|received?|hosted?|welcomed?"
    r"|greeted|telephoned|phoned|conferred with|sat (?:down )?(?:with|opposite|across from)|held talks with"
    rf"|spoke (?:to|with|by telephone (?:to|with))|talked (?:to|with)){_TITLED}"
)
_AND = re.compile(
    r"(?:,[^;\"]{3,90},)?,? and(?: by)?(?: (?!(?:and|by|with|said|told|met|that|who)\b)[\w.'-]+,?){0,16} "
)
_JOINTLY = re.compile(
    r"\b(?:co-chaired|jointly chaired|initialled|signed)(?: [\w ]{3,30})? by\b[^;\"]{0,60}\Z"
)
_STANDS_BETWEEN = re.compile(r"\b(?:mediator|facilitator|envoy|special representative|chair\w*)\b", re.I)
# "the ministers of Gambia|, |A, and Senegal|, |B", "ministers A| of |Gambia|, |B of Senegal"
_NEXT = re.compile(r"\)?(?:, and|,| and|;)?(?: (?:of|from|for))?(?: the)? ")
_BESIDE_HIS_PARTY = re.compile(r"(?:'s?)?(?:,| \(|) ?")
_BESIDE_HIS_NAME = re.compile(r",? (?:of|from|for) (?:the )?| \(")
LONGEST_LIST = 8
_PAIR = 2


def pair(roll: Roll) -> None:
    """Give whoever is listed with others, a party each, the party in his place."""
    for sentence, match in _offices(roll):
        sides, end = _sides(roll, sentence, match)
        if len(sides) > 1:
            named = _names_behind(roll, sentence, end) or _names_before(roll, sentence, match, sides)
            office = _of_each(roll, sentence, match)
            for mention, key in zip(named, sides, strict=True) if len(named) == len(sides) else ():
                _give(mention, key, sides)
                _call(mention, office, match)
        elif not sides:
            named, sides = _parties_behind(roll, sentence, end)
            for mention, key in zip(named, sides, strict=True):
                _give(mention, key, sides)
        for mention, key in _by_turns(roll, sentence, match):
            _give(mention, key)
            _call(mention, _of_each(roll, sentence, match), match)


def pair_off(roll: Roll) -> None:
    """ "The two ministers, A and B": of whom the one is known, the other is of the other side."""
    for sentence, match in _offices(roll):
        if _are_of_the_two(roll, match):
            sides, end = _sides(roll, sentence, match)
            named = _names_behind(roll, sentence, end) if not sides else []
            if len(named) == _PAIR:
                _give_the_other(roll, named)


def _call(mention: PersonMention, office: str | None, match: re.Match[str]) -> None:
    if mention.person.post is None or match.group() in mention.person.post:
        mention.person.post = office


def _by_turns(roll: Roll, sentence: Sentence, match: re.Match[str]) -> list[tuple[PersonMention, str]]:
    """ "The ministers of P, A, and Q, B", "ministers A of P and B of Q": each beside his own party."""
    plain, end = roll.document.plain, match.end()
    parties = within(roll.parties, end, sentence.end)
    told: list[PartyMention | PersonMention] = [*parties, *roll.people.between(end, sentence.end)]
    told.sort(key=lambda one: one.start)
    pairs: list[tuple[PersonMention, str]] = []
    for one, other in zip(told[::2], told[1::2], strict=False):
        if isinstance(one, PartyMention) and isinstance(other, PersonMention):
            person, party, beside = other, one, _BESIDE_HIS_PARTY
        elif isinstance(one, PersonMention) and isinstance(other, PartyMention):
            person, party, beside = one, other, _BESIDE_HIS_NAME
        else:
            break
        apart = _NEXT.fullmatch(plain, end, one.start) is None
        if apart or party.kind == "demonym" or not beside.fullmatch(plain, one.end, other.start):
            break
        pairs.append((person, party.key))
        end = other.end
    return pairs if len(pairs) >= _PAIR else []


def _of_each(roll: Roll, sentence: Sentence, match: re.Match[str]) -> str | None:
    """ "Foreign ministers": the office of each is "foreign minister"."""
    last = roll.document.token_at(match.start())
    chunk = posts.before(roll.document, roll.parties, last, sentence.first)
    return chunk.words.removesuffix("s") if chunk is not None else None


def _offices(roll: Roll) -> Iterator[tuple[Sentence, re.Match[str]]]:
    """Every office of several, with its sentence."""
    document = roll.document
    for sentence in document.sentences:
        if PLURALS.isdisjoint(sentence.words):
            continue
        for token in document.tokens[sentence.first : sentence.last]:
            match = _PLURAL.match(document.plain, token.start) if token.low in PLURALS else None
            if match is not None:
                yield sentence, match


def _give(mention: PersonMention, key: str, sides: Sequence[str] = ()) -> None:
    person = mention.person
    if person.party is None or person.guessed or person.party in sides:
        person.party, person.party_text = key, ""


# ── the parties in their order ──────────────────────────────────────────────────────────────────


def _sides(roll: Roll, sentence: Sentence, match: re.Match[str]) -> tuple[list[str], int]:
    """The parties told of before the office or behind it, and where they end."""
    plain = roll.document.plain
    behind = _OF.match(plain, match.end(), sentence.end)
    if behind is not None:
        listed = _joined(roll, behind.end(), sentence.end)
        if listed:
            return [party.key for party in listed], listed[-1].end
    near = within(roll.parties, max(sentence.start, match.start() - 120), match.start())
    if near and _DUTIES.fullmatch(plain, near[-1].end, match.start()):
        first = len(near) - 1
        while first and _JOINED.fullmatch(plain, near[first - 1].end, near[first].start):
            first -= 1
        return [party.key for party in near[first:]], match.end()
    both = _OF_THE_TWO.match(plain, match.end(), sentence.end)
    return [], both.end() if both is not None else match.end()


def _joined(roll: Roll, start: int, end: int) -> list[PartyMention]:
    listed: list[PartyMention] = []
    for party in within(roll.parties, start, end):
        expected = start if not listed else listed[-1].end
        if listed and not _JOINED.fullmatch(roll.document.plain, expected, party.start):
            break
        if not listed and party.start != start:
            break
        listed.append(party)
    return listed


# ── the people in theirs ────────────────────────────────────────────────────────────────────────


def _parties_behind(roll: Roll, sentence: Sentence, start: int) -> tuple[list[PersonMention], list[str]]:
    """ "Ministers A and B, of Gambia and Kenya respectively": the names, and the parties behind them."""
    named = _names_behind(roll, sentence, start)
    told = _OF_EACH.match(roll.document.plain, named[-1].end, sentence.end) if named else None
    listed = _joined(roll, told.end(), sentence.end) if told is not None else []
    return (named, [party.key for party in listed]) if len(listed) == len(named) else ([], [])


def _names_behind(roll: Roll, sentence: Sentence, start: int) -> list[PersonMention]:
    plain = roll.document.plain
    named: list[PersonMention] = []
    for mention in roll.people.between(start, sentence.end):
        end = named[-1].end if named else start
        if not (_BETWEEN_NAMES if named else _TO_THE_NAMES).fullmatch(plain, end, mention.start):
            break
        named.append(mention)
    return named[:LONGEST_LIST]


def _names_before(
    roll: Roll, sentence: Sentence, match: re.Match[str], sides: list[str]
) -> list[PersonMention]:
    """ "A and B, the foreign ministers of Gambia and Senegal": as many as there are parties."""
    plain = roll.document.plain
    named = roll.people.between(sentence.start, match.start())[-len(sides) :]
    if len(named) != len(sides) or _NAMED_BEFORE.fullmatch(plain, named[-1].end, match.start()) is None:
        return []
    apart = any(
        _BETWEEN_NAMES.fullmatch(plain, one.end, other.start) is None for one, other in pairwise(named)
    )
    return [] if apart else named


# ── the two of a report between two ─────────────────────────────────────────────────────────────


def _are_of_the_two(roll: Roll, match: re.Match[str]) -> bool:
    """ "The two ministers", "the envoys of both countries": one of either side."""
    plain = roll.document.plain
    if _OF_THE_TWO.match(plain, match.end()):
        return True
    if _ONE_EACH.match(plain, max(0, match.start() - len("Foreign ")), match.end()):
        return True  # "Presidents A and B", "Prime Ministers A and B"
    ahead = _TWO.search(plain, max(0, match.start() - 50), match.start())
    return ahead is not None and ("two" in ahead.group() or "oth " in ahead.group())


def _give_the_other(roll: Roll, named: list[PersonMention]) -> None:
    """Of two of whom one's party is known, the other has the other party of the report."""
    known = [mention for mention in named if mention.person.party is not None]
    if len(known) != 1:
        return
    other = named[1 - named.index(known[0])]
    key = other_side(roll, known[0].person.party or "")
    if key is not None:
        _give(other, key)


def oppose(person: Person, roll: Roll) -> None:
    """ "His opposite number, A", without a country: in a report between two, of the other side."""
    if (person.party is not None and not person.guessed) or person.party_text:
        return
    facing = set_against(person, roll) if person.party is None else None
    facing = facing or _whom_he_meets(person, roll)
    key = other_side(roll, facing) if facing is not None else None
    if key is not None:
        person.party = key


def set_against(person: Person, roll: Roll) -> str | None:
    """The party of whom he is told to sit opposite, or to be the counterpart of."""
    mention, sentence = roll.first_told(person)
    plain = roll.document.plain
    told = _OPPOSITE.search(plain, sentence.start, mention.start) or _OPPOSITE_BEHIND.match(
        plain, mention.end
    )
    if told is None:
        return None
    start = (roll.document.before(sentence) or sentence).start
    near = [one.person for one in roll.people.between(start, mention.start) if one.person.party is not None]
    return near[-1].party if near else None


def _whom_he_meets(person: Person, roll: Roll) -> str | None:
    """The party of whom he is told to meet, or to chair or sign with, before anybody else is named."""
    mention, sentence = roll.first_told(person)
    if _STANDS_BETWEEN.search(person.post or ""):
        return None
    plain = roll.document.plain
    named = roll.people.between(sentence.start, sentence.end)
    for one, other in pairwise(named):
        peer = other if one is mention else one if other is mention else None
        if peer is None or peer.person.party is None:
            continue
        joint = _JOINTLY.search(plain, sentence.start, one.start) and len(named) == _PAIR
        if (_AND if joint else _MEETS).fullmatch(plain, one.end, other.start):
            return peer.person.party
    return None


def other_side(roll: Roll, one: str) -> str | None:
    """Whom a report between two sets against the one; nobody where a third is told of nearly as often."""
    counts = Counter(party.key for party in roll.parties if party.part == "actor" and party.actor_kind)
    ranked = [key for key, _ in counts.most_common(_PAIR)]
    if one not in ranked or len(ranked) < _PAIR:
        return None
    third = counts.most_common(_PAIR + 1)[_PAIR:]
    if third and 2 * third[0][1] > counts[ranked[1]]:
        return None
    return ranked[1 - ranked.index(one)]
