"""On whose side somebody sits: who leads, joins or is named with a team is of that team."""

from __future__ import annotations

import re

from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.cast import Person, PersonMention
from talks.reading.who.mentions import ORGANISED, PartyMention, right_behind, starting_at, within
from talks.reading.who.roll import Roll

_LED = (
    r"(?:led|headed|chaired|represented|conducted|run|fronted|directed|spearheaded|captained|steered|co-led"
    r"|presided over)"
)
_TEAMS = r"(?:delegations?|teams?|sides?|panels?|missions?|parties|party|bench|camp|group|negotiators)"
# "A, the minister, who leads the Tigrayan delegation": or A and B form part of the opposition team
LEADS = re.compile(
    r"(?:,? and [A-Z][\w'-]+(?: [A-Z0-9][\w.'-]*){0,8}(?!,? who\b))?"
    r"(?:,[^.;]{3,60},|,[^.;,]{3,150},|, [^.;,]{3,60}(?= who ))?,? (?:who )?(?:says (?:that )?s?he"
    r" )?(?:also )?(?:(?:will|would|is to|are to|is due to|are due to) (?:head|lead|represent|chair"
    r"|join)|(?:leads?|led|fronts?|fronted) for|head(?:s|ed)|le(?:ads|d)|represent(?:s|ed)"
    r"|mediate[sd] for|chair(?:s|ed)|join(?:s|ed)|(?:is|are|was|were) (?:a )?(?:members?|part) of"
    r"|forms? part of|belongs? to|(?:sp(?:eaks?|oke)|negotiate[sd]?|acts?|acted|signs?|signed|sits?"
    r"|sat) on behalf of|sp(?:eaks?|oke) for|(?:[a-z-]+(?:s|ed)|did) the [a-z ]{3,30}? (?:for"
    r"|on behalf of)|advise[sd]?|counsel(?:s|led)|co-chair(?:s|ed)|attend(?:s|ed) as part of|(?:came"
    r"|travels?|travelled|traveled|sat) with|(?:is|was) (?:heading|leading)|(?:conduct|direct|front"
    r"|captain)(?:s|ed)|presid(?:es|ed) over|command(?:s|ed)|negotiate[sd]? for|act(?:s|ed)? for"
    r"|sign(?:s|ed) for|(?:sits?|sat|stands?|stood|appears?|appeared)(?: in)? for|sits? (?:on|in)) "
    r"(?:that of )?(?:the )?(?:(?:[a-z-]+ ){0,3}(?:team|delegation|panel|mission|side|wing|arm|branch|bureau"
    r"|faction) of (?:the )?)?"
)
# what may stand between "led by" and the name is an office
_LED_BY = re.compile(
    rf"\b(?:{_LED}(?: once more| again| jointly| on the \w+ side| (?:in|at|on) [A-Z][\w-]+)? by"
    rf"|(?:delegates|delegation|team|envoys|negotiators|panel|mission) under|(?:which|and|team|delegation"
    rf"|side|panel)(?: also| then)? (?:included?s?|comprise[sd]|consist(?:s|ed) of|(?:was|is) (?:made up"
    rf"|composed) of))(?P<titles>(?:,? (?!by )[\w.'-]+){{0,18}}?),? \Z"
)
_OTHERS_ACT = re.compile(
    r"\b(?:while|but|who|which|whose|that|said|says|confirmed|announced|discussed|agreed|rejected|case|fate|met|meets|told|against|opposite|facing|received|hosted"
    r"|welcomed|greeted|invited|mediated|facilitated)\b"
)
# ", the Syrian one by A", "and Kigali's by B"
_OTHER_LED_BY = re.compile(
    rf"(?:(?:'s(?: (?:one|side|team|delegation))?| (?:ones?|side|team|delegation|party))(?: (?:is|was|are"
    rf"|were|will be|would be|has been|had been)(?: {_LED})?)?)? (?:by|under) (?:(?:the|its|their) )?"
    rf"(?:(?!by |was |is )[\w.'-]+ ){{0,9}}(?:[\w'-]+, )?\Z"
)
_SOMEBODY_LED = re.compile(rf"\b(?:{_LED})\b|\bunder\b")
# "It also included A", "Its other members include A", "One of them, A"
_OF_THE_SAME = re.compile(
    r"(?:(?:It|They|The (?:team|delegation|panel)|(?:Its|Their|The) (?:other )?members"
    r"|Also)\b[\w ]{0,20}?\b(?:includ|compris|consist)|(?:One|Another|Two) of (?:them|its members|the "
    r"members|the delegates)\b|Among them\b|With (?:him|her|them)\b)"
)
_ITS_TEAM = re.compile(
    rf"\b(?:[Ii]ts|[Tt]heir)\b[\w '-]{{0,40}}\b{_TEAMS} (?:is|was|will be|has been|had been) {_LED} by\b"
)
# "On the Chinese side were A and B", "Representing China was A", "Also in the Philippine panel were A"
_ON_THE_SIDE = re.compile(
    r"(?:Also )?(?:[Oo]n|[Ii]n|[Ff]or|[Ff]rom|[Rr]epresenting|[Nn]egotiating for|[Ss]peaking for"
    rf"|[Ll]eading for) (?:the )?(?P<party>[\w.' -]{{2,40}}?)(?:'s?)?(?:(?: {_TEAMS})?,? (?:is|are|was"
    rf"|were|sat|sits|sit|stood|came|spoke)\b| {_TEAMS}, )"
)
_TEAM = re.compile(
    rf"\b(?:{_TEAMS}|list|one|that of|included?s?|officials|diplomats|experts|lawmakers|representatives"
    r"|ministers|officers|commanders|leaders)\b"
)
# ", who is in charge of boundary affairs at the Chinese Foreign Ministry,"
_IN_SERVICE = re.compile(
    r", who (?:(?!says|arrives|leaves|tells|speaks|visits|holds)[a-z-]+s|headed|led|ran|served|oversaw"
    r"|chaired|worked|sat|managed)\b[^.;,]{0,70}?\b(?:at|in|for|of|with) (?:the )?(?=[A-Z])"
)
_SERVICE = re.compile(
    r"(?:'s)? (?:[\w-]+ ){0,3}?(?:ministry|government|army|office|presidency|administration|department"
    r"|cabinet|parliament|delegation|team|side)\b",
    re.I,
)
# "|A|, the chief planner at Gambia's works ministry"
_AT_A_HOUSE = re.compile(
    r", (?:an?|the) (?!former|retired)[^,;.\"]{3,60}? (?:at|in|from|of) (?:the )?(?=[A-Z])"
    r"| (?:of|from|at) the (?:[A-Z][\w-]+ (?:(?:of|and|for|the) )*){1,6}?(?<=of the )(?=[A-Z])"
)
NO_OWNERS = word_set("by with from to against on over about for between than")
# "Representing Gambia, | A asked", "Heading the Gambian team was | A", "his Syrian opposite number, | A"
_AHEAD = re.compile(
    r"\b(?:[Rr]epresenting|[Ss]peaking for|[Ss]peaking on behalf of|[Aa]cting for|[Nn]egotiating for"
    r"|[Oo]n behalf of) (?:the )?(?P<a>[\w. -]{2,40}?), \Z"
    r"|(?:(?<=[.;!?\"] )|(?<=[\n\"]))For (?:the )?(?P<d>[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,3})(?: (?:side"
    r"|team|delegation))?, (?:(?:(?:the|its|an?) )?(?!(?:who|said|says)\b)[\w'-]+"
    r"(?: (?!(?:who|said|says|of|is|was|met|with|told)\b)[\w'-]+){0,5}?,? )?(?:[A-Z][a-z]{1,3}\. )?\Z"
    r"|; for the (?P<e>[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,3}) (?:side|team|delegation), (?:[A-Z][\w.]* ){0,2}\Z"
    r"|\b(?:[Hh]ead(?:ing)?|[Ll]eading|[Ll]eader|[Cc]hief|[Cc]hair) (?:of )?(?:the )?(?P<b>[\w."
    r" -]{2,30}?)(?:'s)? " + _TEAMS + r" (?:is|was|were|sat|stood|came|will be) \Z"
    r"|\b(?:[Hh]is|[Hh]er|[Tt]heir) (?P<c>[A-Z][\w.-]+(?: [A-Z][\w-]+)?) (?:opposite number|counterpart"
    r"|colleague|peer|equivalent|host|opponent)(?:,| is| was| will be)? (?:[A-Z][\w.]* ){0,2}\Z"
)
# "A and NSA B on the Indian side"
_ON_HIS_SIDE = re.compile(r"(?:,? and (?:[\w.]+ ){0,5}[A-Z][\w'-]+)? (?:on|for|from) the (?=[A-Z])")
_BEHIND = re.compile(
    r"(?:, [^,;.\"]{3,60}(?=, (?:speaking|acting) on behalf of ))?, (?:(?:his|her|their)"
    r" (?:opposite number|counterpart|colleague) (?:from|for|at|in|of)|(?:speaking"
    r"|acting|appearing|negotiating|sitting|standing) (?:for|on behalf of)|on behalf of|representing|for"
    r"|[^,;.\"]{3,40}, for) (?:the )?(?=[A-Z])"
)
_SENDING = word_set("sent sends dispatched dispatches fielded fields nominated named appointed chose flew")
_SENT = re.compile(
    r"(?:'s)?(?: (?:government|side|team|delegation))? (?:has |had |have |also |will )*(?:sen[dt]s?"
    r"|dispatch(?:ed|es)|fields?|fielded|nominated|named|appointed|chose|flew in)(?: (?!(?:to|for|with"
    r"|against|from|by|that|who|which|whose|said|says|met|letters?|messages?|notes?|word|aid|troops|text"
    r"|told|after|before|when|while|as)\b)[^\s;\".]+){0,30}? ?"
)
# "A leads the Gambians, |B| the Kenyans and C the Malians"
_THE_PEOPLE = re.compile(r",? the (?=[A-Z][\w-]+s?(?:,| and\b|;|\.))")
# "A, his Israeli opposite number"
_HIS_PEER = re.compile(
    r", (?:his|her|their) (?P<whose>[A-Z][\w-]+(?: [A-Z][\w-]+)?) (?:opposite number|counterpart"
    r"|colleague|peer|equivalent)\b"
)
# "A had done most of the drafting for the Gambian side"
_FOR_THE_SIDE = re.compile(r",?[^.;,\"]{3,80}? (?:for|on behalf of) the (?=[A-Z])")
# "A, a diplomat, chaired the session for the Union"
_CHAIRS = re.compile(r",? (?:who )?(?:is |was )?(?:chair|mediat|facilitat|moderat)\w+ ")
_SIDE = re.compile(r"(?:'s)? (?:side|team|delegation)\b")
# "A, one of Tehran's negotiators", "B, another of the Gambian delegates"
_ONE_OF_THEM = re.compile(
    r", (?:also )?(?:another|one|two|both|three|the (?:first|last)) (?:member )?of (?:the )?(?=[A-Z])"
)


def _opens_a_name(party: PartyMention, plain: str) -> bool:
    """ "The |Korean| Council" is not Korea."""
    return party.kind == "demonym" and re.match(r" [A-Z]", plain[party.end : party.end + 2]) is not None


def side_of(person: Person, roll: Roll) -> str | None:
    """The party of the team he leads or belongs to, by the sentence that first names him."""
    mention, sentence = roll.first_told(person)
    return (
        _by_what_follows(mention, sentence, roll)
        or _by_the_other_team(mention, sentence, roll)
        or _by_what_leads_up(mention, sentence, roll)
        or _by_leading(mention, sentence, roll)
        or _on_the_side(mention, sentence, roll)
        or _by_the_sentence_before(mention, sentence, roll)
    )


def _by_what_follows(mention: PersonMention, sentence: Sentence, roll: Roll) -> str | None:
    def behind(pattern: re.Pattern[str]) -> PartyMention | None:
        return right_behind(roll.parties, pattern.match(plain, mention.end, sentence.end))

    plain = roll.document.plain
    led = behind(LEADS if LEADS.match(plain, mention.end, sentence.end) else _ONE_OF_THEM)
    if led is not None and not _opens_a_name(led, plain):
        return led.key
    peer = _HIS_PEER.match(plain, mention.end, sentence.end)
    named = starting_at(roll.parties, peer.start("whose")) if peer is not None else None
    for people in (named, behind(_THE_PEOPLE)):
        if people is not None and people.kind == "demonym":
            return people.key
    for_it = _FOR_THE_SIDE.match(plain, mention.end, sentence.end)
    side = right_behind(roll.parties, for_it)
    chairs = for_it is not None and _CHAIRS.match(for_it.group())
    if side is not None and ((chairs and side.actor_kind in ORGANISED) or _SIDE.match(plain, side.end)):
        return side.key
    seated = behind(_ON_HIS_SIDE)
    if seated is not None and plain.startswith(" side", seated.end):
        return seated.key
    served = behind(_BEHIND)
    if served is not None:
        return served.key
    owner = behind(_IN_SERVICE if _IN_SERVICE.match(plain, mention.end, sentence.end) else _AT_A_HOUSE)
    if owner is None:
        return None
    known = owner.kind == "metonym" or _SERVICE.match(plain, owner.end, sentence.end)
    return owner.key if known else None


def _by_what_leads_up(mention: PersonMention, sentence: Sentence, roll: Roll) -> str | None:
    return _ahead_of_him(mention, sentence, roll) or _sent_by(mention, sentence, roll)


def _sent_by(mention: PersonMention, sentence: Sentence, roll: Roll) -> str | None:
    """ "Gambia sent two ministers, A and B, and a general, |C|": of who sent them."""
    if not _SENDING & sentence.words:
        return None
    for party in reversed(within(roll.parties, sentence.start, mention.start)):
        if party.part == "actor" and _SENT.fullmatch(roll.document.plain, party.end, mention.start):
            return party.key
    return None


def _ahead_of_him(mention: PersonMention, sentence: Sentence, roll: Roll) -> str | None:
    ahead = _AHEAD.search(roll.document.plain, sentence.start, mention.start)
    if ahead is None or ahead.lastgroup is None:
        return None
    owner = within(roll.parties, ahead.start(ahead.lastgroup), ahead.end(ahead.lastgroup))
    return owner[0].key if owner else None


def _by_the_other_team(mention: PersonMention, sentence: Sentence, roll: Roll) -> str | None:
    plain = roll.document.plain
    elliptic = _OTHER_LED_BY.search(plain, sentence.start, mention.start)
    if elliptic is None or not _SOMEBODY_LED.search(plain, sentence.start, elliptic.end()):
        return None  # "remarks on Taiwan by the prime minister, A"
    owner = within(roll.parties, sentence.start, elliptic.start() + 1)
    return owner[-1].key if owner and owner[-1].end == elliptic.start() else None


def _by_leading(mention: PersonMention, sentence: Sentence, roll: Roll) -> str | None:
    plain = roll.document.plain
    led_by = _LED_BY.search(plain, sentence.start, mention.start)
    if led_by is None or _OTHERS_ACT.search(led_by["titles"]):
        return None
    its = _ITS_TEAM.search(plain, sentence.start, mention.start)
    if its is not None and its.start() > sentence.start and (subject := subject_of(sentence, roll)):
        return subject.key  # "Gambia, which shares Mali's view, came; |its team| was led by A"
    represents = led_by.group().startswith("represented")
    armed = _REBELS.search(plain, sentence.start, led_by.start()) is not None
    for party in reversed(within(roll.parties, sentence.start, led_by.start())):
        team = represents or _TEAM.search(plain, max(sentence.start, party.start - 9), led_by.end())
        if party.part == "actor" and team and not (armed and party.actor_kind == "state"):
            return party.key
    if not led_by.group().startswith(_LED_WORDS):
        named = roll.people.between(sentence.start, led_by.start())  # "was led by A and included B"
        return named[-1].person.party if named else None
    return None


# "Sudan said talks with the |rebel group| led by A"
_REBELS = re.compile(
    r"\b(?:rebel|guerrilla|insurgent|separatist|armed|militant)s?(?: opposition)?(?: group| movement"
    r"| faction| army)?s?\W*(?:\([^)]*\) )?\Z"
)
_LED_WORDS = (
    *_LED[3:-1].split("|"), "delegat", "team under", "envoys under", "negotiators under", "panel under",
    "mission under",
)  # fmt: skip


def _on_the_side(mention: PersonMention, sentence: Sentence, roll: Roll) -> str | None:
    plain = roll.document.plain
    told = _ON_THE_SIDE.match(plain, sentence.start, mention.start)
    if told is None or _OTHERS_ACT.search(plain, told.end(), mention.start):
        return None
    owner = within(roll.parties, told.start("party"), told.end("party"))
    return owner[0].key if owner and owner[0].start == told.start("party") else None


def _by_the_sentence_before(mention: PersonMention, sentence: Sentence, roll: Roll) -> str | None:
    """ "The Russian team was headed by A. It also included B", "Norway came too. Its team is led by C"."""
    plain = roll.document.plain
    if sentence.index == 0:
        return None
    same = _OF_THE_SAME.match(plain, sentence.start, mention.start)
    its = _ITS_TEAM.match(plain, sentence.start, mention.start)
    before = roll.document.sentences[sentence.index - 1]
    if same is not None:
        named = [party for party in within(roll.parties, before.start, before.end) if party.part == "actor"]
        team = next((party for party in named if _TEAM.search(plain, party.end, party.end + 40)), None)
        return team.key if team is not None else None
    subject = subject_of(before, roll) if its is not None else None
    return subject.key if subject is not None else None


def subject_of(sentence: Sentence, roll: Roll) -> PartyMention | None:
    """Whom "its" in the next sentence means: the first party of this one that acts."""
    named = within(roll.parties, sentence.start, sentence.end)
    return next((p for p in named if p.part == "actor" and p.preposition not in NO_OWNERS), None)
