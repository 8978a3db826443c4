"""Who acts for a side at the talks: "negotiates for Iran", "for Iran, A", "Iran's representative is A"."""

from __future__ import annotations

import re

from talks.reading.delegations.heads import (
    Form,
    HeadAndSide,
    is_office,
    leader_before,
    person_behind,
    titled_behind,
)
from talks.reading.delegations.teams import (
    TEAM,
    WORDS,
    Side,
    named_after,
    named_within,
    role_at,
    side_of,
    side_of_subject,
)
from talks.reading.grammar.clauses import subject_before
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import starting_at
from talks.reading.who.scene import Scene

SITS = "delegations.came_for"  # the rule of those of whom it is not told that they lead
_TALKS = (
    r"(?:talks|negotiations|consultations|discussions|bargaining|meetings?|rounds?|sessions?|table|dialogue"
    r"|committee|commission)"
)
# "A, minister of state, attended for Iran and B for Greece", "A leads the talks on behalf of Iran"
_FOR = (
    rf"(?: (?:(?:in|at) )?(?:the|these|those|a) (?:[\w-]+ ){{0,3}}{_TALKS})?"
    r"(?: (?:in|at|with) (?:the )?[A-Z][\w-]+)?"
    r" (?:for|on(?= [A-Z][\w-]+(?: [A-Z][\w-]+)?'s? behalf)|on behalf of) (?:the )?"
    r"(?=[A-Z]|(?:[a-z-]+ )?(?:government|rebels|opposition|guerrillas|insurgents|hosts|visitors))"
)
_LEADS_FOR = re.compile(rf"\b(?:led|leads?|leading|head(?:s|ed|ing)(?! for\b)|co-?chair(?:s|ed|ing)?){_FOR}")
_ACTS_FOR = re.compile(
    r"\b(?:attend(?:s|ed)?|came|comes|sat|sits?(?: in)?|negotiat(?:ed|es|ing)|negotiator"
    r"|t(?:ook|akes?|aking) part|participat(?:ed|es|ing)|signed|bargain(?:s|ed|ing)|act(?:s|ed|ing)"
    rf"|appear(?:s|ed)){_FOR}"
)
_REPRESENTS = re.compile(
    r"\b(?:(?:will|would|to) represent|represented|represents|representing|spoke for|speaks for|spoke on "
    r"behalf of)(?! by)\b"
)
# "who is representing | the donors": whoever they are, not his own state
_SOMEBODY = re.compile(
    r" the (?!country\b|nation\b|state\b|company\b|union\b|party\b|movement\b|authorities\b|city\b"
    r"|workers\b|employers\b)[a-z]"
)
# "who speaks for the seven-member government team"
_ITS_TEAM = re.compile(rf" (?P<team>(?:[\w'-]+ ){{0,5}}?{TEAM})\b")
# "Representing Russia were NAME, post, and NAME, post"
_REPRESENTING = re.compile(
    r"\b(?:[Rr]epresenting|[Aa]cting for|[Aa]t the table for|[Ss]peaking for|[Nn]egotiating for|[Ll]eading "
    r"(?:the (?:charge|talks|negotiations|way) )?for) (?:the )?(?P<party>[A-Z][^.,;\"]{1,40}?|(?:[a-z-]+ "
    r")?(?:government|rebels|opposition|guerrillas|insurgents|separatists|hosts|visitors)) (?:was|were|is"
    r"|are|will be)\b"
)
# "Speaking for the Kenyan team, NAME said"
_SPEAKING = re.compile(
    rf"\b(?:[Ss]peaking|[Aa]cting|[Nn]egotiating) (?:for|on behalf of) (?P<team>{WORDS}\b{TEAM}), "
)
# "For Australia, the talks were conducted by NAME", "For Britain that meant minister NAME"
_FOR_PARTY = re.compile(
    r"\b[Ff]or (?:the )?(?P<party>hosts|visitors|[A-Z][^.,;:\"]{1,40}?)(?:,? (?:it|that|this|there) (?:was"
    r"|is|meant|will "
    r"be)|,? (?:came|sat|sits|spoke|attended|signed)|,? by|, (?=[^.;\"]{0,110}\b(?:(?:conducted|led|headed) "
    r"by|leads?|led|attend(?:s|ed)|negotiat(?:es|ed|or)|sat|sits|signed|took part|is leading)\b))\b"
)
# "Azerbaijan's representative was MP NAME", "the rebels' chief delegate is NAME"
_WHOSE_TEAM = re.compile(
    r",? whose (?:[\w-]+ ){0,2}(?:delegation|team|negotiators|panel)\b"
)  # "A, whose team"
_REPRESENTATIVE = re.compile(
    rf"(?:'s?)? (?:(?:sole|chief|main|lead|top|only) )?(?:representative|delegate|negotiator|point man"
    rf"|point person)(?: (?:(?:at|in|for) the (?:[\w-]+ ){{0,3}}{_TALKS}|in [A-Z][\w-]+))?"
    r" (?:was|is|will be) "
)
# "Kenya took part through its ambassador, NAME"
_THROUGH = re.compile(
    r"\b(?:attend(?:s|ed|ing)?|t(?:akes?|ook|aking) part|participat(?:es?|ed|ing)|(?:is|was|were|be) "
    r"represented)(?: [^.;,\"]{2,40}?)? through (?:its|their) "
)


def _whose_team(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    head = leader_before(scene, sentence, match.start())
    return (head if head is not None and head.person.party else None), None


def acts_for(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    """The one before the verb, for the party behind it; not where he is known to be of another."""
    head = leader_before(scene, sentence, match.start())
    party = starting_at(scene.parties, match.end())
    named = side_of(party) if party is not None and party.part != "modifier" else None
    side = named or role_at(scene, match.end())
    own = head is not None and head.person.party and scene.document.plain[match.end()].islower()
    return (head if side is not None or own else None), side


def represents(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    team = _ITS_TEAM.match(scene.document.plain, match.end(), sentence.end)
    side = side_of(named_after(scene, match.end()))
    if side is None and team is not None:
        side = named_within(scene, sentence, *team.span("team"))
    known = side is not None or "represent" in match.group()  # "represented his country"
    if side is None and _SOMEBODY.match(scene.document.plain, match.end()):
        side = role_at(scene, match.end() + len(" the "))
        known = side is not None
    head = leader_before(scene, sentence, match.start()) if known else None
    another = head is not None and _REPRESENTS.search(scene.document.plain, head.end, match.start())
    return (None if another else head), side


def _named_behind(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    party = starting_at(scene.parties, match.start("party"))
    side = side_of(party) or role_at(scene, match.start("party"))
    return (person_behind(scene, sentence, match.end()) if side else None), side


def _through(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    side = side_of_subject(subject_before(scene, scene.document.token_at(match.start()), sentence))
    return (person_behind(scene, sentence, match.end()) if side is not None else None), side


def _for_party(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    """Whom the clause names; somebody of another party is whom they met."""
    head, side = _named_behind(scene, sentence, match)
    foreign = head is not None and side is not None and head.person.party not in (None, side.key)
    return (None if foreign else head), side


def _representative(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    side: Side | None = side_of(scene.party_ending(match.start()))
    head = person_behind(scene, sentence, match.end()) if side else None
    titled = head is not None and is_office(scene, match.end(), head)
    return (head if titled else None), side


FORMS: tuple[Form, ...] = (
    (_WHOSE_TEAM, "delegations.leads", _whose_team, (" whose ",)),
    (_REPRESENTING, "delegations.represents", _named_behind, ("epresenting ", " for ")),
    (_REPRESENTS, "delegations.represents", represents, ("represent", "spoke ", "speaks for")),
    (_LEADS_FOR, "delegations.leads", acts_for, (" for ", " behalf")),
    (_ACTS_FOR, SITS, acts_for, (" for ", " behalf")),
    (_THROUGH, SITS, _through, (" through ",)),
    (_SPEAKING, SITS, titled_behind, ("ing for ", "ing on behalf ")),
    (_FOR_PARTY, SITS, _for_party, ("For ", "for ")),
    (
        _REPRESENTATIVE,
        "delegations.represents",
        _representative,
        ("representative ", "delegate ", "negotiator ", "point "),
    ),
)
