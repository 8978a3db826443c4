"""Who leads a delegation: the ways a sentence tells it, each with the head and the side it names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from talks.reading.delegations import joint_heads, on_behalf, sendings
from talks.reading.delegations.heads import (
    AGAIN,
    FOR,
    JOINED,
    LED,
    Form,
    HeadAndSide,
    Led,
    Reader,
    is_denied,
    is_office,
    leader_before,
    person_behind,
)
from talks.reading.delegations.teams import (
    NUMBER,
    PEOPLE,
    TEAM,
    WORDS,
    Side,
    is_bare,
    named_before,
    named_within,
    side_of,
    told_before,
)
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.who.cast import PersonMention
from talks.reading.who.mentions import right_behind, within
from talks.reading.who.scene import Scene

_BEING = r"(?:is|was|are|were|will be|has been)"
# "NAME will lead the Russian delegation"; the party is named between verb and noun
_LEADS = re.compile(
    rf"(?<!deputy )(?<!former )\b(?:lead|leads|led|leading|(?<= and )head|heads?(?! of)|headed|heading"
    rf"|helm(?:s|ed"
    rf"|ing)|command(?:s|ed|ing)?|front(?:s|ed|ing)?|presid(?:es|ed|ing) over|at the (?:head|helm) of|in "
    rf"charge of|tak(?:e|es|ing) charge of|took charge of|tak(?:e|es|ing) over)\b (?P<team>(?:U\.[SN]\."
    rf"|[^.;,\"]){{0,60}}?\b{TEAM}|(?:[A-Z][a-z]+\.? \d+ [^.;,\"]{{0,30}}?\b{TEAM})|the [A-Z][a-z]+\. \d+ "
    rf"[^.;,\"]{{0,30}}?\b{TEAM}|that(?= of)|the [A-Z][\w-]+(?: [A-Z][\w-]+)? one\b|[A-Z][\w-]+'s(?=[.,;]))"
)
# "NAME led the Kenyan participants", "heads its officials there", "led four colleagues"
_LEADS_PEOPLE = re.compile(
    rf"\b(?:leads?|led|leading|heads|headed|heading) (?P<team>(?:the|its|their|[A-Z][\w-]+'s) (?:[\w'-]+ )"
    rf"{{0,3}}?(?:{PEOPLE}|group)|{NUMBER} (?:\w+ )?(?:{PEOPLE}|others|(?:group|party) of {NUMBER}))\b(?! "
    rf"to\b| of\b|-)"
)
# "NAME, who leads the Africa Group in the talks"
_LEADS_THERE = re.compile(
    r"\b(?:leads?|led|heads?|headed|leading|heading) (?P<team>(?:the )?[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,4})"
    r" (?:in|at) (?:the|these|those) (?:[a-z-]+ ){0,2}(?:talks|negotiations|consultations)\b"
)
# "Leading the US side was NAME", "At the head of the Iranian team is NAME"
_LEADING = re.compile(
    r"\b(?:[Ll]eading|[Hh]eading|[Aa]t the head of) (?:the (?:talks|negotiations) (?:for|from|on) )?"
    rf"(?P<team>(?:U\.[SN]\.|[^.;,\"]){{0,60}}?\b(?:{TEAM}|group|{PEOPLE}))"
    rf"(?: (?:at|to|in) [^.;,\"]{{2,50}}?)? {_BEING} "
)
# "officials of the | faction led by NAME": he leads the faction
_FOLLOWING = (
    r"\b(?:factions?|wing|militias?|regime|junta|forces?|government|administration|army|cabinet) "
    r"(?:led|headed) by\b"
)
# "the Russian delegation, led by NAME"
_LED_BY = re.compile(
    rf"\b(?P<team>{TEAM}|(?:that|those)(?= of)|{PEOPLE})\b(?:(?!\bthat of\b|\bwhile\b"
    rf"|\b{TEAM}\b|{_FOLLOWING})[^.;\"]){{0,80}}?\b(?:{LED}{AGAIN} by|in the (?:hands|charge|care) of)\b"
    rf"|'s,? (?:(?:is|was|are|were|will be) )?{LED} by\b",
    re.I,
)
# "the Turkish Cypriots, led in Geneva by NAME": a party, of which somebody else may be the leader at home;
# "the Timorese were led by NAME": a people, which sits at the table as its negotiators
_THERE_LED_BY = re.compile(
    r"(?:,| (?:were|are|will be)) (?:led|headed|represented)(?P<there> in [A-Z][\w-]+| there| at the "
    r"(?:talks|table|meeting)| in the talks)? by\b"
)
# "the delegation, which NAME leads"
_WHICH = re.compile(
    rf"\b{TEAM},? (?:which|that|whom) (?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+){{0,3}})(?= (?:will |also )?"
    r"(?:leads?|heads?|led|headed)\b)"
)
_REPRESENTED = re.compile(
    r"(?:\b(?:was|were|is|are|be|being) (?:again |also )?|, )represented (?:(?:at|in) (?!parliament\b)"
    r"[^.;,\"]{2,50} |there )?(?:, apart from [^,;]{2,40}, )?by\b|\brepresented, apart from [^,;]{2,40}, by\b"
)
# "led on the US side by A and on the Russian side by B"
_ON_THE_SIDE = re.compile(
    r"\b[Oo]n (?P<team>(?:the )?[A-Z][\w.-]*(?: [A-Z][\w-]+)?(?:'s)? side)"
    r"(?:,? (?:by|was|is) |, (?=[^.;\"]{3,80}\b(?:led|leads|headed|heads|represent\w*|chaired)\b))"
)
# "Headed by minister NAME, the Iranian delegation left"
_FRONTED = re.compile(
    r"\b(?:Led|Headed|Chaired|Fronted|Directed|Spearheaded) by (?P<who>[^.;\"]{3,110}?), "
    rf"(?P<team>(?:an? |the |its |their |members of |[A-Z][\w-]+'s? ){WORDS}\b{TEAM})\b"
)
# "Heading a high-ranking delegation, NAME will attend"
_HEADING = re.compile(
    rf"\b(?:Leading|Heading) (?P<team>(?:an?|the|its|his) [^.;,\"]{{0,40}}?\b{TEAM})\b[^.;,\"]{{0,60}}, "
)
# "NAME was named the chief delegate", "NAME has been appointed to lead the team"
_NAMED = re.compile(
    r"\b(?:is|was|been|being) (?:re)?(?:named|appointed|picked|chosen|designated|selected|tapped)"
    rf" (?:as |to be )?(?P<team>{WORDS}\b(?:chief|lead|top|main|principal) (?:negotiator|delegate)"
    rf"|(?:the |its |their )?(?:new )?(?:head|leader|chief|chair\w*) of {WORDS}\b{TEAM})\b"
)
# "A replaced B as Iran's chief negotiator", "named A as head of its team", "named A its chief negotiator"
_AS_HEAD = re.compile(
    rf"(?:\bas|(?= its (?:chief|lead|top|new) )) (?P<team>{WORDS}\b(?:chief|lead|top|main|principal)"
    rf" negotiator"
    rf"|(?:the |its |their )?(?:new )?(?:head|leader|chief|chair\w*) of {WORDS}\b{TEAM}"
    r"|(?:the |its )?(?:convener|convenor|coordinator|negotiator) (?:of|for|in) the (?:\w+ )?talks)\b"
)
_TAKES_OFFICE = re.compile(
    r"\b(?:named|appointed|designated|picked|chose|replaced|took over|succeeded|sent|tapped)\b"
)
_APPOINTED = re.compile(r"(?:Appointed|Named|Picked|Chosen|Elected|Installed) ")  # "..., A met"
# "The head of the government's delegation, deputy minister NAME"
_HEAD_OF = re.compile(
    r"(?<!deputy )\b(?:[Hh]ead|[Cc]hief|[Ll]eader|[Cc]hair\w*|[Cc]onven[eo]r|[Cc]oordinator) of"
    rf" (?P<team>{WORDS}\b{TEAM})(?:(?: (?:at|to|in|of|from|for) [^,.;\"]{{2,60}}?)?(?:, (?!who|which)"
    rf"| {_BEING} )| and (?!the\b|its\b)| (?=[A-Z]))"
)
# "stepped down as chief negotiator and was succeeded by NAME"
_SUCCEEDED = re.compile(r"\b(?:succeeded|replaced) (?:as [^,.;]{3,50} )?by\b")
_CHIEF = re.compile(
    rf"\b(?:chief|lead|top|main) negotiator\b|\b(?:head|leader|chief) of [^,.;]{{0,40}}{TEAM}\b"
)
# "the rebel team and its chief, NAME", "the Iranian delegation, whose leader is NAME"
_ITS_CHIEF = re.compile(
    rf"(?P<team>\b[^.;,\"]{{0,40}}?\b{TEAM})(?:,? (?:and|with) (?:its|their)|,? whose) "
    r"(?:chief negotiator|chief|head|leader|chair\w*)(?:,| is| was) "
)
_ITS_CHIEF_PIECES = tuple(
    f" {whose} {chief}"
    for whose in ("its", "their", "whose")
    for chief in ("chief", "head", "leader", "chair")
)
# "..., the Syrian one by B", ", and Kigali's by B", "and Iran by B"
_ROLE_TEAM = (
    r"the (?:government|rebel|opposition|federal|guerrilla)"
    rf"(?:(?:'s|s')(?: (?:one|{TEAM})\b)?|(?: (?:one|{TEAM})\b))|the (?:hosts|visitors)"
)
_AND_BY = re.compile(
    rf"(?:,|;| and|, and|; and| while|, while) (?P<team>{_ROLE_TEAM}|(?:the |(?:that|those) of (?:the"
    rf" )?)?(?:(?:main |armed )?(?:opposition|rebel) )?[A-Z][\w-]*"
    rf"(?: [A-Z][\w-]*){{0,3}}(?: \([A-Z]+\))?(?:'s)?(?: (?:one|{TEAM}))?)(?:,? (?:was|is))?(?: {LED})? by "
    r"(?:the )?"
)
# "A led the American side and B| the Iranian one", "B| that of Iran", "B| led Iran's"
_THEIRS = re.compile(
    rf"(?:, [^,;.\"]{{2,60}},)? (?:(?:will )?(?:leads?|led|heads?|headed) )?(?P<team>{_ROLE_TEAM}|(?:the "
    rf")?[A-Z][\w-]+(?: [A-Z][\w-]+)?(?:'s)?(?: (?:one|{TEAM}))?|that)(?=[.,;]| of\b| at\b| in\b|\Z)"
)
_ALONG = re.compile(r"\b(?:(?:accompanied|flanked|joined) by|alongside|together with)\b")
# one of these is in every sentence that tells of a leader
_TELLS = Wording(
    r"\b(?:lead|leads|led|[Ll]eading|helms|helmed|helming|[Ll]eader|[Hh]ead|heads|headed|[Hh]eading"
    r"|front(?:s|ed|ing)|command(?:s|ed|ing)|presid(?:es|ed|ing)|helm|charge|chaired|chairmen"
    r"|chairpersons|conducted|under|[Rr]epresent\w*|[Aa]cting for|[Ss]peaking for|(?:spoke|speaks) for"
    r"|attended|came|sat|sits?|meant|negotiat\w+|t(?:ook|akes?|aking) part|signed|behalf|particip\w+"
    r"|appear\w+|sides?|[Cc]hief|delegations?|teams?|sends?|sent|sending|dispatch\w*|table for|succeeded"
    r"|replaced|(?:named|appointed|designated|nominated) (?:its|[A-Z][^.;\"]{3,60} for))\b"
)
# "A for the government and B for the rebels said"
_FOR_BOTH = re.compile(r" for [^.;,\"]{3,40} and [A-Z][^.;,\"]{3,60} for ")


def leaders(scene: Scene, sentence: Sentence) -> list[Led]:
    """All whom the sentence says to lead a side at the talks, in the order of the forms."""
    tells = _TELLS.search(sentence, scene.document.plain, sentence.start, sentence.end)
    if tells is None and not (
        "for" in sentence.words and _FOR_BOTH.search(scene.document.plain, sentence.start, sentence.end)
    ):
        return []
    if each := joint_heads.heads_of_each(scene, sentence):
        return each
    found: list[Led] = []
    plain = scene.document.plain
    words = plain[sentence.start : sentence.end]
    for pattern, rule, reader, pieces in _FORMS:
        possible = any(piece in words for piece in pieces)
        for match in pattern.finditer(plain, sentence.start, sentence.end) if possible else ():
            head, side = reader(scene, sentence, match)
            if head is None or is_denied(plain, sentence.start, match.start()):
                continue
            side = side or _told_again(scene, sentence, match, head)
            until = max(match.end(), head.end)
            others = _others(scene, sentence, head, reader, until)
            stop = others[0].head.start if others else sentence.end
            together = reader in _TOLD_OF_BOTH
            joint = tuple(_led_with(scene, head, match.start())) if together else ()
            until = until if stop == sentence.end else sentence.end
            found += [Led(head, side, rule, until, joint, rule != on_behalf.SITS), *others]
    return found


def _told_again(scene: Scene, sentence: Sentence, match: re.Match[str], head: PersonMention) -> Side | None:
    """ "The mission, led by A": the one told of before; A himself may be of another party."""
    plain = scene.document.plain
    known = head.person.party is not None and not head.person.guessed
    if known and "mission" not in match.group():
        return None
    begin = max(sentence.start, match.start() - len("the whole negotiating "))
    return told_before(scene, sentence) if is_bare(plain, begin, match.end()) else None


def _others(scene: Scene, sentence: Sentence, head: PersonMention, reader: Reader, until: int) -> list[Led]:
    if reader in (_led_by, on_behalf.acts_for):
        each = list(_each_for_his_own(scene, sentence, head)) or list(_and_by(scene, sentence, head))
        if each or reader is _led_by:
            return each
    return list(_and_theirs(scene, sentence, until)) if reader in _TOLD_OF_BOTH else []


def _each_for_his_own(scene: Scene, sentence: Sentence, first: PersonMention) -> Iterator[Led]:
    """ "Led by A for Canada, B for Mexico and C for the United States": a team each."""
    for mention in scene.people.between(first.end, sentence.end):
        joint = FOR.match(scene.document.plain, mention.end)
        party = right_behind(scene.parties, joint)
        if party is not None:
            yield Led(mention, side_of(party), "delegations.led_by", sentence.end)


def _and_by(scene: Scene, sentence: Sentence, first: PersonMention) -> Iterator[Led]:
    """ "..., the Syrian one by B": the verb is told once for both."""
    for match in _AND_BY.finditer(scene.document.plain, first.end, sentence.end):
        head = person_behind(scene, sentence, match.end())
        side = named_within(scene, sentence, *match.span("team"))
        if head is not None and side is not None:
            yield Led(head, side, "delegations.led_by", sentence.end)


def _and_theirs(scene: Scene, sentence: Sentence, offset: int) -> Iterator[Led]:
    """ "A led the American side and B the Iranian one", "B that of Iran"."""
    for mention in scene.people.between(offset, sentence.end):
        match = _THEIRS.match(scene.document.plain, mention.end, sentence.end)
        if match is None:
            continue
        side = named_within(scene, sentence, *match.span("team"))
        if side is not None and scene.outside_quotation(mention.start):
            yield Led(mention, side, "delegations.leads", sentence.end)


def _led_with(scene: Scene, head: PersonMention, offset: int) -> Iterator[PersonMention]:
    """ "A and B led the American side", "A, accompanied by B, led": B comes along."""
    for mention in scene.people.between(head.end, offset):
        between = scene.document.plain[head.end : mention.start]
        if JOINED.search(between) or _ALONG.search(between):
            yield mention


_ONCE = re.compile(r"\b(?:until|previously|formerly|used to be|once (?:led|headed))\b")
_HAD_BEEN = re.compile(r"\bhad been\b.*\b(?:until|before|till|replac\w+|succe\w+|then)\b")
_OF_BOTH = re.compile(r" and [^.;,]*\b(?:delegations|teams|sides)\Z")  # "the German and European teams"
_EARLIER = re.compile(r"\b(?:predecessor|until (?:19|20)\d\d)\b")


def _leads(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    if _OF_BOTH.search(match["team"]) or _EARLIER.search(scene.document.plain, sentence.start, match.start()):
        return None, None
    head = leader_before(scene, sentence, match.start())
    return head, named_within(scene, sentence, *match.span("team"))


def _leads_people(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    """Whose people they are is told by their state, or they are his own party's."""
    side = named_within(scene, sentence, *match.span("team"))
    own = re.match(rf"(?:its|their|{NUMBER})\b", match["team"]) is not None
    group = match["team"].endswith("group") and (side is None or not scene.gazetteer.is_a_state(side.key))
    if group or (side is None and not own):
        return None, None
    head = leader_before(scene, sentence, match.start())
    known = head is not None and (side is not None or head.person.party is not None)
    return (head if known else None), side


# "A led the Russian side and B the Iranian one": the verb stands before both
_TOLD_OF_BOTH = (_leads, on_behalf.acts_for, on_behalf.represents)


def _leading(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    side = named_within(scene, sentence, *match.span("team"))
    return (person_behind(scene, sentence, match.end()) if side else None), side


def _led_by(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    if _ONCE.search(match.group()) or _HAD_BEEN.search(scene.document.plain, match.start(), sentence.end):
        return None, None
    return person_behind(scene, sentence, match.end()), named_before(scene, sentence, match.start())


def _there_led_by(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    party, head = scene.party_ending(match.start()), person_behind(scene, sentence, match.end())
    negotiates = head is not None and "negotiator" in (head.person.post or "").lower()
    people = party is not None and party.kind == "demonym" and party.actor_kind == "state"
    return (head if party and (match["there"] or negotiates or people) else None), side_of(party)


def _which(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    return person_behind(scene, sentence, match.start("name")), named_before(scene, sentence, match.start())


def _as_head(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    side = named_within(scene, sentence, *match.span("team"))
    if _APPOINTED.match(scene.document.plain, sentence.start):
        return person_behind(scene, sentence, match.end()), side
    told = _TAKES_OFFICE.search(scene.document.plain, sentence.start, match.start())
    return (leader_before(scene, sentence, match.start()) if told else None), side


def _fronted(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    named = scene.people.between(match.start("who"), match.end("who"))
    side = named_within(scene, sentence, *match.span("team"))
    return (named[0] if named else None), side


def _heading(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    """Whom the clause behind names: his own party's, where no other is told."""
    head = person_behind(scene, sentence, match.end())
    titled = head is not None and is_office(scene, match.end(), head)
    side = named_within(scene, sentence, *match.span("team"))
    return (head if titled else None), side


def _named(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    side = named_within(scene, sentence, *match.span("team"))
    return leader_before(scene, sentence, match.start()), side


def _head_of(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    head = person_behind(scene, sentence, match.end())
    side = named_within(scene, sentence, *match.span("team"))
    mediates = "mediat" in match["team"]
    apposed = any(scene.person_ending(match.start() - len(link)) for link in (", the ", ", "))
    if (
        head is None
        or mediates
        or apposed
        or (side is None and not match["team"].startswith(("its ", "their ")))
    ):
        return None, side
    return (head if is_office(scene, match.end(), head) else None), side


def _succeeded(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    office = _CHIEF.search(scene.document.plain, sentence.start, match.end())
    parties = within(scene.parties, sentence.start, match.end()) if office else []
    return (person_behind(scene, sentence, match.end()) if office else None), side_of(
        next(iter(parties), None)
    )


_FORMS: tuple[Form, ...] = (
    (_LEADING, "delegations.leads", _leading, ("eading ", "t the head of ")),
    (_LEADS, "delegations.leads", _leads,
     ("ead", "led ", "command", "front", "presid", "helm", "charge", "over ")),
    (_LEADS_PEOPLE, "delegations.leads", _leads_people, ("lead", "led ", "head")),
    (_LEADS_THERE, "delegations.leads", _leads, ("lead", "led ", "head")),
    (_LED_BY, "delegations.led_by", _led_by, (" by", " BY", " By", " in the ")),
    (_THERE_LED_BY, "delegations.led_by", _there_led_by, (" by",)),
    (_WHICH, "delegations.leads", _which, (" which ", " that ", " whom ")),
    (_REPRESENTED, "delegations.represented", _led_by, ("represented",)),
    (_ON_THE_SIDE, "delegations.on_the_side", _leading, (" side",)),
    (_FRONTED, "delegations.led_by", _fronted, ("ed by ",)),
    (_HEADING, "delegations.leads", _heading, ("eading ",)),
    (_NAMED, "delegations.as_head", _named, ("named ", "appointed ", "picked ", "chosen ", "ed ")),
    (_AS_HEAD, "delegations.as_head", _as_head, ("as ", " its chief", " its lead", " its top", " its new")),
    (_HEAD_OF, "delegations.negotiator", _head_of,
     ("ead of ", "hief of ", "eader of ", "hair", "onven", "oordinator of ")),
    (_ITS_CHIEF, "delegations.leads", _leading, _ITS_CHIEF_PIECES),
    (_SUCCEEDED, "delegations.as_head", _succeeded, ("succeeded ", "replaced ")),
    *sendings.FORMS,
    *on_behalf.FORMS,
)  # fmt: skip
