"""Who is called a negotiator, the head or a member of a delegation: offices that seat one at the table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from talks.reading.delegations import crews
from talks.reading.delegations.heads import TITLE
from talks.reading.delegations.teams import TEAM, Side, named_within, side_of
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.who.cast import PersonMention
from talks.reading.who.mentions import is_organised, within
from talks.reading.who.scene import Scene

# "chairman of the peace panel"; who chairs a committee may sit there for nobody
_CHAIRS = (
    r"chair(?:man|woman|person)? of (?:[\w'-]+ ){1,4}?(?:(?:peace|negotiating|negotiation|bargaining) "
    r"(?:panel|committee)|delegation|(?:negotiating )?team)"
)
_APPOSITION = re.compile(
    rf"(?:(?: (?:of|from) [^,.;\"]{{2,40}})?,| is| was| will be| serve[sd] as) ("
    rf"(?:the |its )?{_CHAIRS}|the (?:delegation|team|panel)'s (?:number two|deputy (?:head|leader|chief))|"
    r"(?:his|her) (?:[\w-]+ )?(?:counterpart"
    rf"|opposite number)|(?:(?:the|an?|its|his|her) "
    rf")?(?:[\w.-]+(?:'s?)? ){{0,5}}?(?:negotiator|point man|lead person"
    rf"|(?:chief|lead|top) delegate)|(?:the |its )?(?:[\w'-]+ )?(?:chief|head|leader|conven[eo]r"
    rf"|coordinator) of (?:U\.[SN]\. |[\w'-]+ |\([A-Z-]+\) ){{1,7}}?{TEAM})\b",
    re.I,
)
# "A, director at the ministry and leader of the Kenyan team", "A, a minister who is head of the team"
_AND_HEAD = re.compile(
    rf", [^.;\"]{{3,90}}? (?:and|who (?:is|was|will be|serves as)) (?:also )?((?:the |its )?(?:{_CHAIRS}"
    rf"|(?:head|chief|leader|number two|deputy (?:head|leader|chief)|member) (?:of|in|on)"
    rf" (?:[\w'-]+ ){{1,4}}?{TEAM}"
    rf"|(?:(?!(?:to|of|for|under|by|with|deputy|former|said|that|told)\b)[\w'.-]+ ){{0,4}}?"
    rf"(?:chief|lead|top) (?:negotiator|delegate)))\b"
)
_NEGOTIATOR = re.compile(
    rf"(?<!former )(?<!deputy )(?<!deputy chief )(?<!deputy lead )\bnegotiator\b|\bco-chair\b"
    rf"|\b(?:chief|lead|top) delegate\b|\bpanel (?:chair\w*|head|leader)\b"
    rf"|\b(?:point|lead) (?:man|woman|person)\b|\b{_CHAIRS}\b"
    rf"|\b(?:delegation|team)(?:['’]s)? (?:head|leader|chief)\b|(?<!deputy )\b(?:head|chief|leader"
    rf"|conven[eo]r|coordinator) of (?:(?:the |its |their )?(?:U\.[SN]\. |[\w'-]+ "
    rf"|\([A-Z-]+\) ){{0,6}})?{TEAM}\b",
    re.I,
)
_MEMBER = re.compile(
    rf"\b(?:member|number two|deputy (?:head|leader|chief)) (?:of|in|on) (?:[\w'-]+ ){{0,5}}{TEAM}\b"
    rf"|\bspokes(?:man|woman|person) (?:for|of) (?:[\w'-]+ ){{0,5}}{TEAM}\b"
    r"|\b(?:delegation|team|panel)(?:['’]s)? (?:[a-z]+ )?(?:member|number two|advis[eo]r|spokes\w+|expert"
    r"|lawyer)\b"
    r"|\bdeputy (?:chief |lead )?negotiator\b",
    re.I,
)
# "the ICRC's head of delegation in Yemen" has an office there
_LOCAL = re.compile(
    r"\bhead of (?:delegation(?: (?:in|for|to)\b|\Z)|the [\w-]+ delegation in (?:the )?[A-Z])"
)
_COUNTERPART = re.compile(
    r"(?P<once>\bformer (?:[\w-]+ )?)?\b(?:counterpart|opposite number|[A-Z][\w-]+ colleague)"
    r"(?: (?:as|in|at) [a-z][^,.;\"]{2,30})?"
    rf"(?:,?(?: is| was| will be)? {TITLE.pattern})?\Z"
)
# "Kigali's chief negotiator, deputy defence minister | A"
_CHIEF_AHEAD = re.compile(
    r"(?<!former )\b(?:(?:chief|lead|top|main|principal|head) (?:[a-z]+ )?(?:negotiator|delegate)"
    r"|co-chair|(?:delegation|team|panel)(?:'s)? (?:head|leader|chief))"
    rf"(?: (?:in|at|to|for|on|of) [^,.;:\"]{{2,40}}?)?, {TITLE.pattern}\Z"
)
_ONE_OF = re.compile(r", one of (?:(?:its|their|the) (?:[\w'-]+ ){0,2})?negotiators\b")
_OPPOSITE = re.compile(r"\b(?:counterpart|opposite number|colleague)\b")
# "Moscow's representative in the group", "Ukraine's envoy to the talks"
_SEAT = (
    r"(?:representatives?|envoys?|plenipotentiary) (?:in|at|to) the (?:[\w'-]+ ){0,3}"
    r"(?:[Gg]roup|subgroup|talks|negotiations|consultations)\b"
)
_SEAT_AHEAD = Wording(rf"\b{_SEAT}[^,.;]{{0,30}}?,? \Z")
_SEAT_BEHIND = re.compile(rf", [^,.;]{{0,40}}?\b{_SEAT}")
# "Kenya's chief negotiator A| and Uganda's |B"
_AND_THEIRS = re.compile(r",? and (?P<whose>(?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)?)'s? ")
_OF_MEDIATORS = Wording(
    r"\b(?:group|mission|talks|conference) co-chairs?\b|\bco-chairs? of the [\w-]+ [\w-]+ group\b"
)
_PANEL = re.compile(r"\bpanel (?:chair\w*|head|leader) \Z")
_PLURAL = re.compile(r"\bnegotiators \Z")
_OF_BOTH = re.compile(r"\b(?:both|two|the) sides' (?:\w+ )?\Z")
_WHOSE = 40  # characters before an office in which it is told whose it is
_AHEAD = 110  # characters in which an office is told before a name
# "the delegation includes negotiating panel chairman | A"
_CHIEF_LISTED = re.compile(
    rf"\b(?:(?:chief|lead|top|main) (?:negotiator|delegate)|(?:panel|team|delegation) (?:chair\w*|head"
    rf"|leader|chief)|(?:head|chief|leader|chair\w*) of (?:the |its )?(?:\w+ )?{TEAM}),? \Z"
)


def is_chief_listed(scene: Scene, people: list[PersonMention]) -> bool:
    """Whether the first of a list of members is told there to be the head."""
    at = people[0].start if people else 0
    return _CHIEF_LISTED.search(scene.document.plain, max(0, at - 50), at) is not None


@dataclass(frozen=True, slots=True)
class Titled:
    """The first leads, or all belong to, a side: the named one, else the first's own."""

    people: list[PersonMention]
    side: Side | None
    leads: bool
    rule: str


def titled(scene: Scene, sentence: Sentence, headed: bool, known: set[str]) -> Iterator[Titled]:
    """Who is introduced as his party's negotiator heads its delegation; who as its member belongs to it.

    `headed`: a head was told right before, so that a counterpart heads the other side;
    `known` were told of in other ways.
    """
    plain = scene.document.plain
    until = -1  # where the last head's name ends
    for mention in scene.people.between(sentence.start, sentence.end):
        person, told = mention.person, _title(scene, sentence, mention)
        joint = _AND_THEIRS.fullmatch(plain, until, mention.start) if until >= 0 else None
        if joint is not None:
            theirs = next(iter(within(scene.parties, *joint.span("whose"))), None)
            if theirs is not None and person.name not in known:
                yield Titled([mention], side_of(theirs), True, "delegations.negotiator")
                continue
        until = -1
        seated = _has_a_seat(scene, mention)
        if not (told or seated) or person.name in known or not scene.outside_quotation(mention.start):
            continue
        side = _side_of_title(scene, sentence, mention)
        if plural := _PLURAL.search(plain, max(0, mention.start - 14), mention.start):
            if _OF_BOTH.search(plain, max(0, plural.start() - 30), plural.start()):
                return  # each of his own side, and nobody knows which
            yield Titled(_kin(scene, sentence, mention), side, False, "delegations.negotiator")
        elif _MEMBER.search(told) or _ONE_OF.match(plain, mention.end) or seated:
            yield Titled([mention], side, False, "delegations.member")
        elif _NEGOTIATOR.search(told) and crews.came_with_another(plain, mention.end):
            continue
        elif _NEGOTIATOR.search(told) and not _is_local(scene, mention, side):
            headed, until = True, mention.end
            yield Titled([mention], side, True, "delegations.negotiator")
        elif headed and _OPPOSITE.search(told):
            yield Titled([mention], side, True, "delegations.counterpart")


def _title(scene: Scene, sentence: Sentence, mention: PersonMention) -> str:
    """What the sentence calls somebody whom it introduces: before his name, as his post, behind it."""
    person = mention.person
    apposed = _apposed(scene, mention.end)
    first = person.first_at in (mention.start, 0) or person.first_at >= sentence.start
    words = scene.document.text[sentence.start : sentence.end].lower()
    if "fellow co-chair" in words or _OF_MEDIATORS.search(sentence, words):
        return ""  # of a body in which he sits for nobody
    post = person.post if first and person.post and person.post.lower() in words else ""
    full = first or " " in scene.document.plain[mention.start : mention.end]
    ahead = scene.document.plain[max(sentence.start, mention.start - _AHEAD) : mention.start] if full else ""
    chief, other = _CHIEF_AHEAD.search(ahead), _COUNTERPART.search(ahead)
    other = other if other is not None and other["once"] is None else None
    seated = chief or other or _AND_HEAD.match(scene.document.plain, mention.end)
    if person.former and not seated:
        return ""
    panel = _PANEL.search(ahead) or other or chief
    return f"{post} {apposed} {panel.group() if panel else ''}".strip()


def _has_a_seat(scene: Scene, mention: PersonMention) -> bool:
    """ "Moscow's representative in the group": of a party, and no mediator."""
    plain = scene.document.plain
    if mention.person.former or is_organised(scene.gazetteer, mention.person.party):
        return False
    ahead = _SEAT_AHEAD.search(scene.document, plain, max(0, mention.start - 110), mention.start)
    return (ahead or _SEAT_BEHIND.match(plain, mention.end)) is not None


def _is_local(scene: Scene, mention: PersonMention, side: Side | None) -> bool:
    """A delegation of the European Union is an office in a capital; one of a rebel group is not."""
    ahead = scene.document.plain[max(0, mention.start - 60) : mention.start]
    if re.search(r"\bhead of (?:the )?delegation (?:in|for|to) (?:the )?[A-Z][\w-]*,? \Z", ahead):
        return True
    party = mention.person.party or (side.key if side else None)
    return _LOCAL.search(mention.person.post or "") is not None and is_organised(scene.gazetteer, party)


def _kin(scene: Scene, sentence: Sentence, first: PersonMention) -> list[PersonMention]:
    """ "Iranian negotiators A and B": those joined to the first."""
    return crews.in_a_row(scene.document.plain, crews.chain(scene, sentence, first.start))


def _side_of_title(scene: Scene, sentence: Sentence, mention: PersonMention) -> Side | None:
    """The person's own party; else that which his title names, by name or by role."""
    person = mention.person
    if not person.guessed and (person.party is not None or person.party_text):
        return None
    told = _told_with_it(scene, sentence, mention)
    if told is not None or person.party is not None or person.party_text:
        return told
    behind = re.compile(r",? (?:[\w-]+ ){0,4}from (?:the )?").match(scene.document.plain, mention.end)
    near = behind.end() + 1 if behind is not None else mention.end + 8
    owner = next(iter(within(scene.parties, mention.end, near)), None)
    if owner is not None:
        return side_of(owner)
    start = max(sentence.start, mention.start - 80)
    post = scene.document.plain.find(person.post, start, mention.end + 80) if person.post else -1
    if post < 0:
        return None
    return named_within(scene, sentence, max(sentence.start, post - 20), post + len(person.post or ""))


def _told_with_it(scene: Scene, sentence: Sentence, mention: PersonMention) -> Side | None:
    """Whose team or negotiator it is, in the words of the office itself: before his name or behind it."""
    plain = scene.document.plain
    behind = _APPOSITION.match(plain, mention.end) or _AND_HEAD.match(plain, mention.end)
    if behind is not None and (side := named_within(scene, sentence, *behind.span(1))):
        return side
    begin = max(sentence.start, mention.start - _AHEAD)
    chief = _CHIEF_AHEAD.search(plain[begin : mention.start])
    start = max(sentence.start, begin + chief.start() - _WHOSE) if chief is not None else 0
    return named_within(scene, sentence, start, begin + chief.end()) if chief is not None else None


def _apposed(scene: Scene, end: int) -> str:
    """ "He Lifeng, China's lead negotiator,": the office told after a name."""
    plain = scene.document.plain
    match = _APPOSITION.match(plain, end) or _AND_HEAD.match(plain, end)
    return match[1] if match and not scene.people.between(match.start(), match.start(1)) else ""
