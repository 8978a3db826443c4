"""Delegations: who leads a party's people to the talks, and who comes along."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import cast

from talks.reading.cast import PersonMention
from talks.reading.findings import NO_DATE, DelegationFound, Finding, MeetingFound
from talks.reading.mentions import PartyMention, places_within, within
from talks.reading.scene import Scene
from talks.reading.teams import TEAM, named_after, named_before, named_within
from talks.reading.text import Sentence

_TWO = 2
HeadAndParty = tuple[PersonMention | None, PartyMention | None]
# "NAME will lead the Russian delegation"; the party is named between verb and noun
_LEADS = re.compile(
    r"\b(?:lead|leads|led|leading|head|heads|headed|heading)\b "
    rf"(?P<team>(?:U\.[SN]\.|[^.;,\"]){{0,60}}?\b{TEAM}|that(?= of)"
    r"|the [A-Z][\w-]+(?: [A-Z][\w-]+)? one)\b"
)
# "the Russian delegation, led by NAME"
_LED_BY = re.compile(
    rf"\b(?P<team>{TEAM}|that(?= of))\b[^.;\"]{{0,50}}?\b(?:led|headed|chaired)"
    r"(?: once more| once again| again| jointly)? by\b"
    r"|'s (?:is|was|will be) (?:led|headed|chaired) by\b",
    re.I,
)
# "A and B led the delegations", "the talks were led by A and B"
_LED_THEIRS = re.compile(
    r"\b(?:led|lead|headed|head|leading|heading) (?:the|their) (?:two |three |respective |national |rival )?"
    r"(?:delegations|teams|sides|negotiating teams)\b"
)
_ALL_LED_BY = re.compile(
    r"\b(?:talks|negotiations|discussions|delegations|teams|sides|session|round|consultations)"
    r"(?:,? [^.;,\"]{0,40}?)?,? (?:led|headed) (?:respectively |jointly )?by\b"
)
_WHICH = re.compile(
    rf"\b{TEAM},? (?:which|that|whom) (?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+){{0,3}})(?= (?:will |also "
    rf")?(?:leads?|heads?|led|headed)\b)"
)
_REPRESENTED = re.compile(
    r"(?:\b(?:was|were|is|are|will be|being) |, )represented (?:at the \w+ |in the \w+ |there )?"
    r"(?:, apart from [^,;]{2,40}, )?by\b|\brepresented, apart from [^,;]{2,40}, by\b"
)
# "A, minister of state, attended for the United Kingdom and B for Greece"
_CAME_FOR = re.compile(r"\b(?:attended|came|led|sat|negotiated|took part) for (?:the )?(?=[A-Z])")
# "led on the US side by A and on the Russian side by B"
_ON_THE_SIDE = re.compile(
    r"\b[Oo]n (?P<team>(?:the )?[A-Z][\w.-]*(?: [A-Z][\w-]+)?(?:'s)? side)"
    r"(?:,? (?:by|was|is) |, (?=[^.;\"]{3,80}\b(?:led|leads|headed|heads|represent\w*|chaired)\b))"
)
# "the Armenian delegation included A, B and C", "A, a member of the Polisario delegation"
_INCLUDED = re.compile(
    rf"\b{TEAM} (?:also )?(?:include[sd]?|comprise[sd]?|consist(?:s|ed) of|is made up of)\b"
)
_MEMBER_OF = re.compile(rf"\b(?:a )?(?:senior )?member of (?:the )?(?=[^.;,\"]{{0,40}}?\b{TEAM}\b)")
_REPRESENTS = re.compile(r"\b(?:will represent|represented|represents|representing|spoke for|speaks for)\b")
_MEMBERS = re.compile(
    r"\b(?:including|accompanied by|alongside|together with|along with|joined by|included|includes)\b"
)
# "Representing Russia were NAME, post, and NAME, post"
_REPRESENTING = re.compile(
    r"\b(?:[Rr]epresenting|[Aa]cting for) (?:the )?(?P<party>[A-Z][^.,;\"]{1,40}?)"
    r" (?:was|were|is|are|will be)\b"
)
_ATTENDED = re.compile(
    r"\b(?:attended|also took part|took part)(?= as\b|[.,;]| (?:the|in the) (?:[a-z-]+ ){0,2}"
    r"(?:talks|meeting|round|session|negotiations|summit)\b)"
)
# "was led by A, a director, | and B, an official"
_AND_ALSO = re.compile(r"\band(?= (?:[A-Z]|[a-z]+ [A-Z]))")
_FOR = re.compile(r" for (?:the )?(?=[A-Z])")
_APPOSITION = re.compile(r",? ((?:the |its |his |her |[A-Z][\w.]*'s )(?:[a-z-]+ ){0,3}negotiator)\b")
_NEGOTIATOR = re.compile(
    r"(?<!former )\bnegotiator\b|\bco-chair\b|\bchief delegate\b|\bhead of (?:the "
    r"|its )?(?:[\w'-]+ )?delegation\b",
    re.I,
)


def findings(scene: Scene, meetings: list[Finding]) -> list[Finding]:
    """One delegation a party and article, its head named by the most explicit sentence."""
    found: dict[str, Finding] = {}
    for sentence in scene.document.sentences:
        for delegation in _in_sentence(scene, sentence, meetings):
            payload = cast(DelegationFound, delegation.payload)
            name = payload.party or payload.party_text.lower()
            if name and name not in found:
                found[name] = delegation
    return [_placed(delegation, list(found.values())) for delegation in found.values()]


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


def _in_sentence(scene: Scene, sentence: Sentence, meetings: list[Finding]) -> list[Finding]:
    found: list[Finding] = []
    if not scene.people.between(sentence.start, sentence.end):
        return found  # nobody who could lead or belong to one
    if each := _heads_of_each(scene, sentence, meetings):
        return each
    for pattern, rule, reader in _FORMS:
        for match in pattern.finditer(scene.document.plain, sentence.start, sentence.end):
            head, party = reader(scene, sentence, match)
            members_from = max(match.end(), head.end) if head else match.end()
            found += _made(scene, sentence, head, party, meetings, rule, members_from)
            if head is not None and reader in (_led_by, _came_for):
                found += _each_for_his_own(scene, sentence, head, meetings)
    found += _crews(scene, sentence, meetings)
    return found or _negotiators(scene, sentence, meetings) or _attending(scene, sentence, meetings)


def _heads_of_each(scene: Scene, sentence: Sentence, meetings: list[Finding]) -> list[Finding]:
    """ "A and B led the delegations", "the talks were led by A and B": each his own party's."""
    ahead = _LED_THEIRS.search(scene.document.plain, sentence.start, sentence.end)
    behind = _ALL_LED_BY.search(scene.document.plain, sentence.start, sentence.end)
    if ahead is not None:
        named = scene.people.between(sentence.start, ahead.start())
    elif behind is not None:
        named = scene.people.between(behind.end(), sentence.end)
    else:
        return []
    if behind is not None:
        _side_by_side(scene, sentence, behind.start(), named)
    heads = {mention.person.party: mention for mention in reversed(named) if mention.person.party}
    if len(heads) < _TWO:
        return []
    made: list[Finding] = []
    for mention in sorted(heads.values(), key=lambda head: head.start):
        made += _made(scene, sentence, mention, None, meetings, "delegations.each", sentence.end)
    return made


def _side_by_side(scene: Scene, sentence: Sentence, team: int, named: list[PersonMention]) -> None:
    """ "Kyrgyz and Tajik delegations led by A and B": A is Kyrgyz and B is Tajik, by their order."""
    sides = [party for party in within(scene.parties, sentence.start, team) if party.kind == "demonym"]
    known = {None, *(party.key for party in sides)}
    if len(sides) != _TWO or len(named) != _TWO or any(m.person.party not in known for m in named):
        return
    for mention, party in zip(named, sides, strict=True):
        mention.person.party, mention.person.party_text = party.key, party.text


def _crews(scene: Scene, sentence: Sentence, meetings: list[Finding]) -> list[Finding]:
    """Members of a delegation whose head is not told."""
    made: list[Finding] = []
    for match in _INCLUDED.finditer(scene.document.plain, sentence.start, sentence.end):
        party = named_before(scene, sentence, match.start())
        named = [m for m in scene.people.between(match.end(), sentence.end) if " " in m.person.name]
        own = [m for m in named if party is not None and m.person.party in (None, party.key)]
        crew = (
            _made(scene, sentence, own[0], party, meetings, "delegations.included", match.end())
            if own
            else []
        )
        made += [replace(one, payload=_crew(cast(DelegationFound, one.payload), own)) for one in crew]
    for match in _MEMBER_OF.finditer(scene.document.plain, sentence.start, sentence.end):
        member, party = _leader_before(scene, sentence, match.start()), named_after(scene, match.end())
        crew = (
            _made(scene, sentence, member, party, meetings, "delegations.member", sentence.end)
            if party
            else []
        )
        made += [replace(one, payload=_headless(cast(DelegationFound, one.payload))) for one in crew]
    return made


def _crew(payload: DelegationFound, people: list[PersonMention]) -> DelegationFound:
    members = tuple((m.person.name, m.person.key, m.person.post) for m in people)
    return replace(payload, head=None, head_name=None, head_post=None, members=tuple(dict.fromkeys(members)))


def _each_for_his_own(
    scene: Scene, sentence: Sentence, first: PersonMention, meetings: list[Finding]
) -> list[Finding]:
    """ "Led by A for Canada, B for Mexico and C for the United States": a team each."""
    made: list[Finding] = []
    for mention in scene.people.between(first.end, sentence.end):
        joint = _FOR.match(scene.document.plain, mention.end)
        party = next(iter(within(scene.parties, joint.end(), joint.end() + 1)), None) if joint else None
        if party is not None:
            made += _made(scene, sentence, mention, party, meetings, "delegations.led_by", sentence.end)
    return made


def _leads(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndParty:
    head = _leader_before(scene, sentence, match.start())
    return head, named_within(scene, match.start("team"), match.end("team"))


def _led_by(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndParty:
    return _named_after(scene, sentence, match.end()), named_before(scene, sentence, match.start())


def _representing(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndParty:
    party = next(iter(within(scene.parties, match.start("party"), match.end("party"))), None)
    return (_named_after(scene, sentence, match.end()) if party else None), party


def _which(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndParty:
    return _named_after(scene, sentence, match.start("name")), named_before(scene, sentence, match.start())


def _represents(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndParty:
    return _leader_before(scene, sentence, match.start()), named_after(scene, match.end())


def _on_the_side(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndParty:
    party = named_within(scene, match.start("team"), match.end("team"))
    return (_named_after(scene, sentence, match.end()) if party else None), party


def _came_for(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndParty:
    return _leader_before(scene, sentence, match.start()), named_after(scene, match.end())


_FORMS: tuple[tuple[re.Pattern[str], str, Callable[[Scene, Sentence, re.Match[str]], HeadAndParty]], ...] = (
    (_LEADS, "delegations.leads", _leads),
    (_LED_BY, "delegations.led_by", _led_by),
    (_REPRESENTING, "delegations.represents", _representing),
    (_WHICH, "delegations.leads", _which),
    (_REPRESENTED, "delegations.represented", _led_by),
    (_REPRESENTS, "delegations.represents", _represents),
    (_CAME_FOR, "delegations.came_for", _came_for),
    (_ON_THE_SIDE, "delegations.on_the_side", _on_the_side),
)


def _made(
    scene: Scene, sentence: Sentence, head: PersonMention | None, party: PartyMention | None,
    meetings: list[Finding], rule: str, members_from: int,
) -> list[Finding]:  # fmt: skip
    """A delegation has a head and a party; the party may be the head's own."""
    if head is None or not scene.outside_quotation(head.start):
        return []
    person = head.person
    key = party.key if party else person.party
    text = party.text if party else person.party_text
    if key is None and not text:
        return []
    if party is not None and person.party is None:
        person.party, person.party_text = party.key, party.text
    city = _city(scene, sentence, meetings, key)
    payload = DelegationFound(
        key,
        text,
        person.key,
        person.name,
        person.post,
        _members(scene, sentence, members_from, head),
        city,
        NO_DATE,
    )
    return [
        Finding(
            "delegation", payload, (scene.document.sentence_span(sentence),), rule, 0.93 if party else 0.8
        )
    ]


def _leader_before(scene: Scene, sentence: Sentence, offset: int) -> PersonMention | None:
    """ "Ryabkov, the deputy minister who will | lead": the last person before, in the clause."""
    before = scene.people.between(sentence.start, offset)
    before = [mention for mention in before if scene.document.plain[mention.end : mention.end + 2] != "'s"]
    if not before or re.search(r"[;\"]", scene.document.plain[before[-1].end : offset]):
        return None
    return before[-1]


def _named_after(scene: Scene, sentence: Sentence, offset: int) -> PersonMention | None:
    after = scene.people.between(offset, min(sentence.end, offset + 130))
    return (
        after[0] if after and not re.search(r"[;\"]", scene.document.plain[offset : after[0].start]) else None
    )


def _negotiators(scene: Scene, sentence: Sentence, meetings: list[Finding]) -> list[Finding]:
    """Who is introduced as his party's negotiator heads its delegation."""
    found: list[Finding] = []
    for mention in scene.people.between(sentence.start, sentence.end):
        person = mention.person
        first = person.first_at in (mention.start, 0) or person.first_at >= sentence.start
        told = f"{person.post or ''} {_apposed(scene, mention.end)}"
        negotiates = _NEGOTIATOR.search(told)
        owner = (
            None if person.party else next(iter(within(scene.parties, mention.end, mention.end + 8)), None)
        )
        if first and negotiates and (person.party or owner) and scene.outside_quotation(mention.start):
            found += _made(scene, sentence, mention, owner, meetings, "delegations.negotiator", sentence.end)
    return found


def _apposed(scene: Scene, end: int) -> str:
    """ "He Lifeng, China's lead negotiator,": the office told after a name."""
    match = _APPOSITION.match(scene.document.plain, end)
    return match[1] if match else ""


def _attending(scene: Scene, sentence: Sentence, meetings: list[Finding]) -> list[Finding]:
    """ "Minister A and his counterpart B attended": on their parties' sides, whoever leads them."""
    match = _ATTENDED.search(scene.document.plain, sentence.start, sentence.end)
    if match is None or not meetings or not scene.outside_quotation(match.start()):
        return []
    made = []
    for mention in scene.people.between(sentence.start, match.start()):
        after = scene.document.plain[mention.end : mention.end + 2]
        if after != "'s" and mention.person.post:
            made += _made(scene, sentence, mention, None, meetings, "delegations.attended", sentence.end)
    return [replace(finding, payload=_headless(cast(DelegationFound, finding.payload))) for finding in made]


def _headless(payload: DelegationFound) -> DelegationFound:
    """The one who was named becomes a member."""
    members = ((payload.head_name or "", payload.head, payload.head_post), *payload.members)
    return replace(payload, head=None, head_name=None, head_post=None, members=members)


def _members(
    scene: Scene, sentence: Sentence, offset: int, head: PersonMention
) -> tuple[tuple[str, str | None, str | None], ...]:
    match = _MEMBERS.search(scene.document.plain, offset, sentence.end) or _AND_ALSO.search(
        scene.document.plain, offset, sentence.end
    )
    if match is None:
        return ()
    people = [
        m.person for m in scene.people.between(match.end(), sentence.end) if m.person is not head.person
    ]
    return tuple(
        (person.name, person.key, person.post)
        for person in people
        if person.party in (None, head.person.party) and " " in person.name
    )


def _city(scene: Scene, sentence: Sentence, meetings: list[Finding], party: str | None) -> str | None:
    """The city of the sentence, else of the only meeting the party is said to attend."""
    places = [p for p in places_within(scene.places, sentence.start, sentence.end) if p.city]
    for place in places:
        after = scene.document.plain[place.end : place.end + 12]
        if scene.document.plain[: place.start].endswith(("near ", "outside ")):
            continue
        if re.match(r" (?:province|region|airport|border)", after):
            continue
        if place.located or re.match(r" (?:talks|meeting|summit|round)", after):
            return place.city
    cities = {
        m.payload.city
        for m in meetings
        if isinstance(m.payload, MeetingFound) and m.payload.city and party in m.payload.parties
    }
    return cities.pop() if len(cities) == 1 else None
