"""Delegations: who leads a party's people to the talks, and who comes along."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import cast

from talks.reading.delegations import crews, destinations, leadership, sendings, titles
from talks.reading.delegations.heads import PERSONAL
from talks.reading.delegations.teams import Side
from talks.reading.findings import NO_DATE, DelegationFound, Finding, MeetingFound
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.cast import Person, PersonMention
from talks.reading.who.mentions import is_organised
from talks.reading.who.scene import Scene

_STILL = 3  # sentences over which a delegation is still talked about
Member = tuple[str, str | None, str | None]
_EXPLICIT = frozenset({"delegations.leads", "delegations.led_by"})
_CHIEF = _EXPLICIT | {"delegations.each", "delegations.as_head", "delegations.negotiator"}
_TOLD_TO_LEAD = _CHIEF | {"delegations.represents", "delegations.represented", "delegations.on_the_side"}
# in a quotation, too, it is told who is there
_TOLD_BY_ANYBODY = _EXPLICIT | {"delegations.included", "delegations.represented"}
_SAYS_SO = re.compile(
    r"\b(?:said|says|announced|confirmed|added|insisted|told [^;.,\"]{2,40})(?: on \w+day)?,?(?: that)?"
    r" (?!he\b|she\b|they\b)"
)
_TAKES_PART = word_set("attended part participate participated")
_ATTENDED = re.compile(
    r"(?<!not )\b(?:attended|(?:also |will (?:also )?)?(?:t(?:ook|ake) part|participated?))(?= as\b|[.,;]"
    r"| (?:the|in the) (?!opening)(?:[\w-]+ ){0,2}(?:talks|meetings?|round|session|negotiations|summit)\b)"
)
_FOR_OTHERS = re.compile(
    r" as (?:the |an? )?(?:[a-z-]+ )?(?:facilitators?|mediators?|observers?|guarantors?|hosts?|witness)"
)
# "talks were also attended by minister A and envoy B"
_ATTENDED_BY = re.compile(
    r"\b(?:[Tt]alks|meetings?|round|session|negotiations|summit)\b(?: [^.;,\"]{2,40}?)? (?:was|were)"
    r" (?:also )?attended by\b"
)
_REPRESENTED = re.compile(r"\brepresenting (?:[\w-]+ ){0,4}\Z")
_MEDIATES = re.compile(
    r"\b(?:[Mm]ediat\w+|auspices|facilitat\w+|host(?:s|ed|ing)?|[Pp]anel|High-[Ll]evel|mission"
    r"|delegation in [A-Z]\w+)\b"
)
# who lends or inspects comes on his own behalf
_FOR_THEMSELVES = frozenset({"international-monetary-fund", "world-bank", "iaea"})
_CEREMONIES = frozenset({"funeral", "inauguration", "wedding", "coronation", "olympic", "olympics"})
_CEREMONY = re.compile(
    r"\b(?:funeral|inauguration|wedding|coronation|(?:to|at|attend\w*) the (?:\w+ ){0,3}Olympics?(?!"
    r" Committee))\b"
)
_FACILITATES = re.compile(r", (?:the|a) (?:[\w-]+ )?(?:facilitator|mediator|host|go-between)\b")
_HIS = re.compile(r"(?:His|Her) (?:[\w-]+ ){0,3}?(?:counterpart|opposite number)\b")
_COMMISSION, _UNION = "european-commission", "european-union"
_TALKS = re.compile(
    r"\b(?:to (?:see|meet)|met|talks|negotiations|meetings?|round|session|summit|delegations?|negotiators)\b"
)


def findings(scene: Scene, meetings: list[Finding]) -> list[Finding]:
    """One delegation a party and article: its head of the most explicit sentence, its members of all."""
    found: dict[str, list[Finding]] = {}
    before: list[Finding] = []
    since = 0
    for sentence in scene.document.sentences:
        told = _in_sentence(scene, sentence, meetings, before)
        since = 0 if told else since + 1
        before = told or (before if since < _STILL else [])
        for delegation in told:
            payload = cast(DelegationFound, delegation.payload)
            name = payload.party or payload.party_text.lower()
            if name:
                found.setdefault(name, []).append(delegation)
    merged = [one for ones in found.values() for one in _merged(ones)]
    return [_placed(delegation, merged) for delegation in merged]


def _merged(ones: list[Finding]) -> list[Finding]:
    """The first with a head, else the first, with who else belongs to it; and any further head."""
    headed = [one for one in ones if _head_of(one)]
    best = next((one for one in headed if one.rule_id in _CHIEF), (headed or ones)[0])
    heads = {_head_of(best): best}
    for one in ones:
        if one.rule_id in _EXPLICIT and best.rule_id in _CHIEF:
            heads.setdefault(_head_of(one), one)
    return [_with_members(one, ones) for one in heads.values()]


def _with_members(best: Finding, ones: list[Finding]) -> Finding:
    own = cast(DelegationFound, best.payload)
    members = dict.fromkeys(own.members)
    for one in ones:
        other = cast(DelegationFound, one.payload)
        if other.head_name in (None, own.head_name):
            members |= dict.fromkeys(other.members)
    others = tuple(member for member in members if member[0] != own.head_name)
    return replace(best, payload=replace(own, members=others))


def _placed(delegation: Finding, others: list[Finding]) -> Finding:
    """A delegation without a city goes where the one goes whose head its sentence names."""
    own = cast(DelegationFound, delegation.payload)
    for other in others:
        theirs = cast(DelegationFound, other.payload)
        family = (theirs.head_name or "").split()[-1:]
        if (
            own.meeting_city is None
            and theirs.meeting_city
            and family
            and family[0] in delegation.evidence[0].quote
        ):
            return replace(delegation, payload=replace(own, meeting_city=theirs.meeting_city))
    return delegation


def _in_sentence(
    scene: Scene, sentence: Sentence, meetings: list[Finding], before: list[Finding]
) -> list[Finding]:
    """The delegations of one sentence; `before` are those told right before it."""
    told = PERSONAL.match(scene.document.plain, sentence.start, sentence.end)
    if not (told or scene.people.between(sentence.start, sentence.end)):
        return []  # nobody who could lead or belong to one
    if sentence.words & _CEREMONIES and _CEREMONY.search(scene.document.plain, sentence.start, sentence.end):
        return []
    found: list[Finding] = []
    for led in [*leadership.leaders(scene, sentence), *sendings.sent(scene, sentence, _seated_at(meetings))]:
        along = [*led.beside, *crews.companions(scene, sentence, led.until, led.head)]
        made = _made(scene, sentence, led.head, led.side, meetings, led.rule, along)
        made = made if led.leads else [_headless(one) for one in made]
        found += made if not _mediates(scene, led.side, sentence) else []
    for people, side in crews.crews(scene, sentence, _only_side(before)):
        make = _made_of_first if titles.is_chief_listed(scene, people) else _crew
        found += make(scene, sentence, people, side, meetings, "delegations.included")
    opens = _HIS.match(scene.document.plain, sentence.start, sentence.end)
    headed = any(_head_of(one) for one in found or (before if opens else ()))
    known = {name for one in found for name in _names_in(cast(DelegationFound, one.payload))}
    opposite = _opposite(meetings, before)
    if before and (people := crews.across(scene, sentence)):
        make = _made_of_first if len(people) == 1 else _crew
        first = people[0].person
        side = opposite if first.party is None or first.guessed else None
        found += make(scene, sentence, people, side, meetings, "delegations.counterpart")
    for title in titles.titled(scene, sentence, headed, known):
        make = _made_of_first if title.leads else _crew
        unknown = title.rule == "delegations.counterpart" and title.people[0].person.party is None
        side = title.side or (opposite if unknown else None)
        found += make(scene, sentence, title.people, side, meetings, title.rule)
    found += _seated(scene, sentence, meetings, found)
    found += _retinues(scene, sentence, meetings, [one for one in found if _head_of(one)] or before)
    known |= {name for one in found for name in _names_in(cast(DelegationFound, one.payload))}
    return found + _attending(scene, sentence, meetings, known)


def _seated_at(meetings: list[Finding]) -> set[str | None]:
    """The parties of all meetings."""
    return {key for one in meetings if isinstance(one.payload, MeetingFound) for key in one.payload.parties}


def _seated(
    scene: Scene, sentence: Sentence, meetings: list[Finding], found: list[Finding]
) -> Iterator[Finding]:
    """Who is told to sit in a team, in a way that no form of words above has caught."""
    known = {name for one in found for name in _names_in(cast(DelegationFound, one.payload))}
    for seat in scene.people.seats:
        mention = seat.mention
        if not sentence.start <= mention.start < sentence.end or mention.person.name in known:
            continue
        side = Side(seat.party, mention.person.party_text)
        if " " not in mention.person.name or _mediates(scene, side, sentence):
            continue
        if seat.leads:
            yield from _made(scene, sentence, mention, side, meetings, "delegations.seated")
        else:
            yield from _crew(scene, sentence, [mention], side, meetings, "delegations.seated")


def _only_side(before: list[Finding]) -> Side | None:
    """Whose "the team" is that was told of right before, if there was but one."""
    told = {(one.payload.party, one.payload.party_text) for one in before}  # type: ignore[union-attr]
    return Side(*told.pop()) if len(told) == 1 else None


def _opposite(meetings: list[Finding], before: list[Finding]) -> Side | None:
    """The other of two parties, where the delegation of one was told right before."""
    told = _only_side(before)
    tables = [one.payload.parties for one in meetings if isinstance(one.payload, MeetingFound)]
    own = [set(table) for table in tables if told and told.key in table and len(table) == len("ab")]
    others = set().union(*own) - {told.key if told else None}
    return Side(others.pop(), "") if len(others) == 1 else None


def _names_in(payload: DelegationFound) -> set[str]:
    return {payload.head_name or "", *(member[0] for member in payload.members)}


def _mediates(scene: Scene, side: Side | None, sentence: Sentence) -> bool:
    """ "Under the auspices of the panel chaired by A": who brings others together heads no delegation."""
    if side is None:
        return _FACILITATES.search(scene.document.plain, sentence.start, sentence.end) is not None
    organised = side.key not in _FOR_THEMSELVES and is_organised(scene.gazetteer, side.key)
    return organised and _MEDIATES.search(scene.document.plain, sentence.start, sentence.end) is not None


def _made(
    scene: Scene, sentence: Sentence, head: PersonMention, side: Side | None,
    meetings: list[Finding], rule: str, along: Iterable[PersonMention] = (),
) -> list[Finding]:  # fmt: skip
    """A delegation has a head and a party; the party may be the head's own."""
    if rule not in _TOLD_BY_ANYBODY and not scene.outside_quotation(head.start):
        return []
    person = head.person
    if side is not None and side.key == _COMMISSION and any(one.key == _UNION for one in scene.parties):
        side = Side(_UNION, side.text)  # as whoever speaks for it speaks for the Union
    if side is not None and side.key is not None and (person.guessed or _speaks_for(scene, person, rule)):
        person.party, person.party_text, person.guessed = side.key, side.text, False
    side = side or Side(person.party, person.party_text)
    if (side.key is None and not side.text) or (person.key is None and " " not in person.name):
        return []
    if person.party is None:
        person.party, person.party_text = side.key, side.text
    others = [
        one.person for one in along if one.person.party in (None, person.party) and " " in one.person.name
    ]
    payload = DelegationFound(
        side.key,
        side.text,
        person.key,
        person.name,
        person.post,
        tuple(dict.fromkeys(_member(other) for other in others if other is not person)),
        destinations.city_of(scene, sentence, meetings, side.key),
        NO_DATE,
    )
    return [Finding("delegation", payload, (scene.document.sentence_span(sentence),), rule)]


def _speaks_for(scene: Scene, person: Person, rule: str) -> bool:
    """ "The EU is represented by the Swedish minister A": he speaks for those whose team he leads.

    Not a movement's man who leads for the state or the alliance that it is part of.
    """
    own = scene.gazetteer.actor(person.party) if person.party else None
    of_a_group = own is not None and own.kind == "group"
    member = of_a_group and " of " in (person.post or "")
    return rule in _TOLD_TO_LEAD and not member


def _made_of_first(
    scene: Scene, sentence: Sentence, people: list[PersonMention], side: Side | None,
    meetings: list[Finding], rule: str,
) -> list[Finding]:  # fmt: skip
    """The first leads the others."""
    return _made(scene, sentence, people[0], side, meetings, rule, people[1:])


def _member(person: Person) -> Member:
    return person.name, person.key, person.post


def _crew(
    scene: Scene, sentence: Sentence, people: list[PersonMention], side: Side | None,
    meetings: list[Finding], rule: str,
) -> list[Finding]:  # fmt: skip
    """A delegation of which members alone are told."""
    if not people:
        return []
    made = _made(scene, sentence, people[0], side, meetings, rule, people[1:])
    return [_headless(one) for one in made]


def _headless(delegation: Finding) -> Finding:
    """The one who was named becomes a member."""
    payload = cast(DelegationFound, delegation.payload)
    members = ((payload.head_name or "", payload.head, payload.head_post), *payload.members)
    payload = replace(payload, head=None, head_name=None, head_post=None, members=members)
    return replace(delegation, payload=payload)


def _head_of(delegation: Finding) -> str | None:
    return cast(DelegationFound, delegation.payload).head_name


def _retinues(
    scene: Scene, sentence: Sentence, meetings: list[Finding], before: list[Finding]
) -> Iterator[Finding]:
    """Who accompanies somebody to talks, and who else was there beside the head just told of."""
    plain = scene.document.plain
    earlier = scene.document.sentences[max(0, sentence.index - 1)].start
    for chief, people in crews.retinue(scene, sentence):
        seated = chief.person.party in _seated_at(meetings)
        if chief.person.party and (before or seated or _TALKS.search(plain, earlier, sentence.end)):
            yield from _crew(scene, sentence, [chief, *people], None, meetings, "delegations.retinue")
    heads = [one for one in before if _head_of(one)]
    later = crews.told_later(scene, sentence) if len(heads) == 1 else []
    if later:
        payload = cast(DelegationFound, heads[0].payload)
        side = Side(payload.party, payload.party_text)
        own = [one for one in later if one.person.party in (None, side.key)]
        yield from _crew(scene, sentence, own, side, meetings, "delegations.retinue")


def _attending(scene: Scene, sentence: Sentence, meetings: list[Finding], known: set[str]) -> list[Finding]:
    """ "Minister A and his counterpart B attended": on their parties' sides, whoever leads them."""
    if not meetings or sentence.words.isdisjoint(_TAKES_PART):
        return []
    by = _ATTENDED_BY.search(scene.document.plain, sentence.start, sentence.end)
    match = by or _ATTENDED.search(scene.document.plain, sentence.start, sentence.end)
    if match is None or not scene.outside_quotation(match.start()):
        return []
    if _FOR_OTHERS.match(scene.document.plain, match.end()):
        return []  # "attended as facilitators"
    made = []
    span = (by.end(), sentence.end) if by is not None else (sentence.start, match.start())
    for mention in scene.people.between(*span):
        after = scene.document.plain[mention.end : mention.end + 2]
        if is_organised(scene.gazetteer, mention.person.party):
            continue  # he brings others together
        if _REPRESENTED.search(scene.document.plain, sentence.start, mention.start):
            continue  # "the delegation representing President A"
        if by is None and _SAYS_SO.search(scene.document.plain, mention.end, match.start()):
            continue  # "Premier A said that Belgrade would take part"
        if after != "'s" and mention.person.post and mention.person.name not in known:
            made += _crew(scene, sentence, [mention], None, meetings, "delegations.attended")
    return made
