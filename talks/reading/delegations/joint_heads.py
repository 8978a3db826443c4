"""Who leads where one verb tells of the heads of several delegations: each his own party's."""

from __future__ import annotations

import re

from talks.reading.delegations.heads import FOR, JOINED, LED, Led
from talks.reading.delegations.teams import Side, named_within, role_at, side_of
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.who.cast import PersonMention
from talks.reading.who.mentions import right_behind, within
from talks.reading.who.scene import Scene

_TWO = 2
_SESSION = r"(?:the|these|this|a|\w+) (?:[\w-]+ ){0,3}?(?:talks|consultations|dialogue|session|round|meeting)"
# "A and B led the delegations", "the talks were led by A and B"
_LED_THEIRS = Wording(
    r"\b(?:led|lead|headed|head|leading|heading) (?:the|their) (?:two |three |respective |national |rival "
    r"|countries' |governments' )?(?:delegations|teams|sides|negotiating teams|talks|negotiations"
    r"|(?:[a-z]+ )?(?:round|session)(?: of (?:[a-z]+ )?(?:talks|negotiations))?)\b"
    r"|\b(?:appointed|named|picked|chosen) (?:as )?(?:heads|chairmen|co-chairs|chairpersons|leaders) of"
    r" [^.;\"]{3,60}?\b(?:commissions|delegations|teams|committees)\b"
    rf"|\bco-?chair(?:ed|s|ing)? {_SESSION}\b"
)
# "A and B, who lead the British and European teams"
_LED_BOTH = Wording(
    r"\b(?:led|lead|headed|head|leading|heading) the (?P<sides>[A-Z][\w.-]+(?: [A-Z][\w-]+)? and [A-Z][\w-]+"
    r"(?: [A-Z][\w-]+)?) (?:delegations|(?:negotiating )?teams|sides|negotiators)\b"
    r"|\b(?:led|lead|headed|head|leading|heading) the (?:delegations|teams|sides|negotiators) of "
    r"(?P<parties>[^.;,\"]{3,40}? and [^.;,\"]{3,20})"
)
_ACTS = re.compile(
    r"[;\"]|\b(?:includ\w+|compris\w+|consist\w+|will|would|said|says|told|wrote|met|held|was|were|took|takes|attended|while|whereas|in"
    r" the presence)\b"
)
_ALL_LED_BY = Wording(
    r"\b(?i:talks|negotiations|discussions|delegations|teams|sides|session|round|consultations"
    r"|committees|commissions|working groups)"
    rf"(?:,? (?:(?!\bby\b)[^.;,\"]){{0,90}}?)?,? {LED} (?:respectively |jointly )?by\b"
    r"|\b(?:[Dd]ialogue|[Mm]eeting|[Tt]alks|[Ss]ession|[Rr]ound|[Cc]onsultations|[Cc]ommittee|[Cc]ommission)"
    r"(?: [^.;,\"]{3,90}?)?,? (?:co-?chaired|chaired jointly) by\b"
    r"|\b(?:[Hh]eading|[Ll]eading) the (?:two |rival )?(?:delegations|teams|sides) (?:were|are|will be)\b"
)
_ITS_DELEGATION = re.compile(
    r"\b(?:delegation|team|panel) (?:to|at|in|for) (?:the |these )?(?:[\w-]+ ){0,3}\Z"
)
_OFFICES = word_set(
    "negotiators delegates heads chiefs leaders chairs chairmen chairpersons co-chairs respectively"
)
_LEADING = word_set(
    "led lead headed head leading heading appointed named picked chosen chaired fronted conducted presided "
    "captained steered directed spearheaded helmed run co-chair co-chairs co-chaired co-chairing cochair "
    "cochairs cochaired cochairing"
)
_LINKS = frozenset({"for", "and"})
_ON_A_SIDE = re.compile(
    r"\b[Oo]n (?:the )?[\w' -]{2,30} side,? (?:the )?\Z|\b[Ff]or [^.;\"]{2,40}, (?:the )?\Z"
)
_OFFICE = (
    r"(?:(?:chief |lead |top |main |principal |senior )?(?:negotiators|delegates)|(?:heads|chiefs|leaders"
    r"|chair(?:s|men|persons)|co-chairs) of (?:the )?(?:\w+ )?(?:delegations|teams|panels))"
)
# "the chief negotiators of Kosovo and Serbia, A and B"
_NEGOTIATORS_OF = re.compile(rf"\b{_OFFICE} (?:of|for|from) (?=the |[A-Z])")
# "the last meeting of chief negotiators A and B"
_CHIEFS = re.compile(r"\b(?:chief|lead|top) negotiators,? (?=[A-Z])")
# "the two chief negotiators, A of the government and B of the NDF"
_EACH_OF = re.compile(rf"\b(?:{_OFFICE}|delegations|teams)(?: (?:led|headed) by)?,? (?=[A-Z])")
_OF_A_SIDE = re.compile(r" (?:of|for|from) (?:the )?")
_FOR_A_SIDE = re.compile(r" (?:for|on behalf of) (?:the )?")


def _in_their_order(scene: Scene, sentence: Sentence) -> list[Led]:
    """ "The chief negotiators of Kosovo and Serbia, A and B": each of the side named in his turn."""
    match = _NEGOTIATORS_OF.search(scene.document.plain, sentence.start, sentence.end)
    named = scene.people.between(match.end(), sentence.end)[:_TWO] if match is not None else []
    if match is None or len(named) < _TWO:
        return []
    if JOINED.fullmatch(scene.document.plain, named[0].end, named[1].start) is None:
        return []
    pairs = list(zip(named, _two_sides(scene, sentence, match.end(), named[0].start), strict=False))
    if any(mention.person.party not in (None, side.key) for mention, side in pairs):
        return []
    return [Led(mention, side, "delegations.each", sentence.end) for mention, side in pairs]


def _two_chiefs(scene: Scene, sentence: Sentence) -> list[Led]:
    """ "Chief negotiators A and B met": each heads the team of the party he is known to be of."""
    match = _CHIEFS.search(scene.document.plain, sentence.start, sentence.end)
    named = scene.people.between(match.end(), sentence.end)[:_TWO] if match is not None else []
    parties = {mention.person.party for mention in named} - {None}
    if len(parties) < _TWO or not JOINED.fullmatch(scene.document.plain, named[0].end, named[1].start):
        return []
    return [Led(mention, None, "delegations.each", sentence.end) for mention in named]


def _each_of_a_side(scene: Scene, sentence: Sentence) -> list[Led]:
    """ "The negotiators, A of the government and B of the NDF", "A for Kenya and B for Uganda said"."""
    plain = scene.document.plain
    office = _EACH_OF.search(plain, sentence.start, sentence.end)
    of_a_side = _OF_A_SIDE if office is not None else _FOR_A_SIDE
    led: list[Led] = []
    for mention in scene.people.between(office.end() if office else sentence.start, sentence.end)[:_TWO]:
        of = of_a_side.match(plain, mention.end, sentence.end)
        party = right_behind(scene.parties, of)
        side = side_of(party) or (role_at(scene, of.end()) if of else None)
        joined = not led or JOINED.search(plain, led[-1].head.end, mention.start)
        if side is None or not joined or mention.person.party not in (None, side.key):
            return []
        led.append(Led(mention, side, "delegations.each", sentence.end, leads=office is not None))
    return led if len(led) == _TWO and led[0].side != led[1].side else []


def _two_sides(scene: Scene, sentence: Sentence, start: int, end: int) -> list[Side]:
    """ "the government and the NDF": two sides, or none."""
    first, joined, _ = scene.document.plain[start:end].partition(" and ")
    if not joined:
        return []
    middle = start + len(first)
    spans = ((start, middle), (middle + len(joined), end))
    told = [named_within(scene, sentence, *span) or role_at(scene, span[0]) for span in spans]
    sides = [side for side in told if side is not None]
    return sides if len(sides) == _TWO and sides[0] != sides[1] else []


def heads_of_each(scene: Scene, sentence: Sentence) -> list[Led]:
    """ "A and B led the delegations", "the talks were led by A and B": each his own party's."""
    offices = not _OFFICES.isdisjoint(sentence.words)
    if offices and (ordered := _in_their_order(scene, sentence)):
        return ordered
    if offices and (chiefs := _two_chiefs(scene, sentence)):
        return chiefs
    if (offices or sentence.words >= _LINKS) and (each := _each_of_a_side(scene, sentence)):
        return each
    if _LEADING.isdisjoint(sentence.words):
        return []
    both = _LED_BOTH.search(sentence, scene.document.plain, sentence.start, sentence.end)
    if both is not None:
        _side_by_side(scene, sentence, both, scene.people.between(sentence.start, both.start()))
    ahead = both or _LED_THEIRS.search(sentence, scene.document.plain, sentence.start, sentence.end)
    behind = _ALL_LED_BY.search(sentence, scene.document.plain, sentence.start, sentence.end)
    if behind is not None and (
        (behind.start() > sentence.start and behind.group()[0].isupper())
        or _ITS_DELEGATION.search(scene.document.plain, sentence.start, behind.start())
    ):
        behind = None  # "the High |Negotiations| Committee is led by A and B"
    if ahead is not None:
        named = scene.people.between(sentence.start, ahead.start())
    elif behind is not None and not _ON_A_SIDE.search(scene.document.plain, sentence.start, behind.start()):
        named = _in_one_list(scene, scene.people.between(behind.end(), sentence.end))
    else:
        return []
    if behind is not None:
        _side_by_side(scene, sentence, behind, named)
    for mention in named:
        _told_behind(scene, mention)
    heads = {mention.person.party: mention for mention in reversed(named) if mention.person.party}
    if len(heads) < _TWO:
        return []
    in_order = sorted(heads.values(), key=lambda head: head.start)
    return [Led(mention, None, "delegations.each", sentence.end) for mention in in_order]


def _in_one_list(scene: Scene, named: list[PersonMention]) -> list[PersonMention]:
    """ "Led by A for Somalia and B for Somaliland will meet, C said": A and B."""
    for number in range(1, len(named)):
        if _ACTS.search(scene.document.plain, named[number - 1].end, named[number].start):
            return named[:number]
    return named


def _told_behind(scene: Scene, mention: PersonMention) -> None:
    """ "Led by A on the American side and B on the Russian side": so is his party where none is known."""
    joint = FOR.match(scene.document.plain, mention.end) if mention.person.party is None else None
    party = right_behind(scene.parties, joint)
    if party is not None:
        mention.person.party, mention.person.party_text = party.key, party.text


_AND = re.compile(r" and (?:the )?")
# "the GAM and Indonesian delegations"
_AND_SIDES = re.compile(
    r"\b[A-Z][\w.-]+(?: [A-Z][\w-]+)? and (?:the )?[A-Z][\w.-]+(?: [A-Z][\w-]+)?(?:'s?)? (?:delegations"
    r"|teams|sides)\b"
)


def _side_by_side(scene: Scene, sentence: Sentence, told: re.Match[str], named: list[PersonMention]) -> None:
    """ "Kyrgyz and Tajik delegations led by A and B": A is Kyrgyz and B is Tajik, by their order."""
    ahead = within(scene.parties, sentence.start, told.start())
    sides = [party for party in ahead if party.kind == "demonym"]
    joined = _AND_SIDES.search(scene.document.plain, sentence.start, told.end())
    if len(sides) != _TWO and joined is not None:
        sides = within(scene.parties, joined.start(), joined.end())
    in_one_breath = len(ahead) == _TWO and _AND.fullmatch(scene.document.plain, ahead[0].end, ahead[1].start)
    if len(sides) != _TWO and in_one_breath:
        sides = ahead  # "the commissions of Kenya and Uganda met, with the delegations headed by A and B"
    sides = sides if len(sides) == _TWO else within(scene.parties, told.start(), told.end())
    if len(sides) != _TWO and named:  # "chaired by the prime ministers of Kenya and Uganda, A and B"
        sides = within(scene.parties, told.end(), named[0].start)
    known = {None, *(party.key for party in sides)}
    if len(sides) != _TWO or len(named) != _TWO or any(m.person.party not in known for m in named):
        return
    for mention, party in zip(named, sides, strict=True):
        mention.person.party, mention.person.party_text = party.key, party.text
