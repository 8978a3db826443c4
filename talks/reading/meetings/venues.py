"""Where a meeting is held: the places of its words, one a day where they are listed so, and the house."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from talks.reading.meetings.days import AS_TOLD
from talks.reading.meetings.places_before import WHERE, nearby, told_before
from talks.reading.occasions import events
from talks.reading.occasions.joint_acts import TRAVELLING
from talks.reading.occasions.segments import Segment
from talks.reading.occasions.surroundings import aside_of_its_subject
from talks.reading.prose import cues
from talks.reading.prose.wordings import Wording
from talks.reading.who.mentions import SPEAKS, PlaceMention, within
from talks.reading.who.scene import Scene

_NAMED_HOUSE = Wording(
    rf"\bat (?:the |a )?((?:[A-Z][\w'-]*(?: (?:des|de|of|the))? "
    rf"){{1,4}}(?:{'|'.join(w.title() for w in events.VENUE_WORDS)}|{'|'.join(events.VENUE_WORDS)}))\b"
)


def venue_places(scene: Scene, segment: Segment) -> list[PlaceMention]:
    """The places something is held at; "and Vienna" is one when the place before it is."""
    kept: list[PlaceMention] = []
    aside = aside_of_its_subject(scene, segment.start, segment.cue_start)
    for place in (one for one in within(scene.places, segment.start, segment.end) if one.start not in aside):
        between = scene.document.plain[kept[-1].end : place.start] if kept else ""
        joined = kept and (_JOINED.fullmatch(between) or _AND_FOR.fullmatch(between))
        beside_it = joined and not SPEAKS.match(scene.document.plain, place.end)
        if beside_it or _is_venue_place(scene, place, segment):
            kept += [one for one in _town_before(scene, place, segment) if one not in kept]
            kept.append(place)
    if not kept:
        kept = told_before(scene, segment)
    if not any(place.city for place in kept):
        kept = nearby(scene, segment) + kept
    kept = _without_names_of_houses(scene, _of_the_cues_clause(scene, segment, kept))
    source = AS_TOLD.search(segment, scene.document.plain, segment.cue_end, segment.end)
    if source is not None:
        kept = [place for place in kept if place.start < source.start()]
    first = next((number for number, place in enumerate(kept) if place.located), 0)
    while first and kept[first].city is None and kept[first - 1].country == kept[first].country:
        first -= 1  # "on the sidelines of the Jakarta Dialogue in Indonesia"
    return _before_circumstances(scene, kept[first:], segment)


def _town_before(scene: Scene, place: PlaceMention, segment: Segment) -> list[PlaceMention]:
    """ "In Alpbach, | Austria, where they met": the town that stands before its country."""
    if place.city is not None:
        return []
    near = within(scene.places, max(segment.start, place.start - 40), place.start)
    return [one for one in near[-1:] if scene.document.plain[one.end : place.start] == ", "]


def _of_the_cues_clause(scene: Scene, segment: Segment, places: list[PlaceMention]) -> list[PlaceMention]:
    """ "A raid in Doha froze contacts, and a session in Cairo ...": not that of the clause before."""
    after = [place for place in places if place.start > segment.cue_end]
    before = [place for place in places if place.end <= segment.cue_start]
    if not after or not before:
        return places
    if _WILL_BE_IN.fullmatch(scene.document.plain, segment.cue_end, after[0].start):
        return after  # "In Osh, A and B agreed that their next meeting will be in Lima"
    return after if _CLAUSE.search(scene.document.plain, before[-1].end, segment.cue_start) else places


def _without_names_of_houses(scene: Scene, places: list[PlaceMention]) -> list[PlaceMention]:
    """ "At the Beijing Hotel in Hanoi", "at Diriyah Palace in Riyadh": the city, not the house's name."""
    plain = scene.document.plain
    named = [
        one for one, two in pairwise(places) if two.city and _OF_ITS_CITY.fullmatch(plain, one.end, two.start)
    ]
    return [place for place in places if place not in named]


def _before_circumstances(scene: Scene, places: list[PlaceMention], segment: Segment) -> list[PlaceMention]:
    """ "In Doha was called off after a strike in Khan Younis": what stands behind "after" is elsewhere."""
    cause = _CIRCUMSTANCE.search(segment, scene.document.plain, segment.cue_end, segment.end)
    if cause is None:
        return places
    return [place for place in places if place.start < cause.start()] or [
        place for place in places if place.start < cause.start() or not (cause["off"] or cause["to"])
    ]


_JOINED = re.compile(r",? (?:and|or|then)? ?(?:in )?|, ")
# "planned for Muscat | in February and for | Doha in May"
_AND_FOR = re.compile(r" (?:in|on|early|late|next|last|this) [^,;.]{2,24},? and for (?:the )?")
_WILL_BE_IN = re.compile(
    r" (?:will|would|is to|was to) (?:be|be held|take place|follow) (?:on [A-Z][\w ]{2,20} )?(?:in|at)"
    r" (?:the )?"
)
_CLAUSE = re.compile(r"; |, (?:and|but|while|whereas) (?:an?|the|another|its|their|his|her) ")
# "was called off | after", "broke off | because"
_CIRCUMSTANCE = Wording(
    r"(?P<off>\b(?:called off|cancell?ed|postponed|put off|scrapped|suspended|adjourned|delayed"
    r"|collapsed|abandoned)\b[^.;]{0,30})? (?:after|because|due to|owing to|following|amid|despite|when|over"
    r"|(?P<to>(?:resolved|agreed|decided|vowed) to)(?! be | meet| hold| gather| convene)) "
)
_STAYS = re.compile(r"\b(?:is|was|are|were|arrived|landed|back|returned)\b[^,;]{0,12} in (?:the )?\Z")
_HOUSE = re.compile(rf" (?:[a-z]+ )?(?:{'|'.join(events.VENUE_WORDS)})\b")
_HOSTS = re.compile(
    rf"(?: (?:will|would|is to|was to|has|had|is|again|{events.MEANS_TO}))*"
    r" (?:host(?:s|ed|ing)?\b(?! by)|play(?:s|ed)? host\b|(?:was|is|will be) (?:[a-z]+ )?the (?:scene"
    r"|venue|setting)\b)"
)
# "will visit Pristina on May 21 and meet", "flew to Doha on Sunday to meet"
_VISITED = re.compile(
    r"\b(?:visit|visits|visited|visiting|(?:flew|travell?ed|fly|travel|flies|head|headed|went"
    r"|go) to|trip to|visit to|(?:leaves?|left|leaving|depart(?:s|ed|ing)?|sets? (?:off|out)|bound) for) \Z"
)
_TO_MEET = re.compile(
    r"[^.;]{0,40}? (?:(?:and (?:will )?|to |after )(?:(?:meet|met|see|hold|held)\b|talks with\b)"
    r"|to (?:begin|start|open|resume|continue|attend|join) (?:[\w-]+ ){0,4}(?:talks|meetings?|round"
    r"|session)\b"
    r"|for (?:[\w-]+ ){0,4}(?:talks|meetings?|consultations|negotiations|discussions|session|round)\b)"
)
# "left Cairo on Tuesday after three days of talks": they were there
_LEFT = re.compile(
    r"\b(?:left|leaves?|leaving|departed|(?:returned|flew|flew home|back|home|came back) from) \Z"
)
_CAME_HOME = re.compile(
    r"\b(?:returned|(?:flew|went|came|travelled|traveled) (?:back|home)|(?:is|was|are|were) back)(?:"
    r" home| back)* (?:to|in) \Z"
)
_AFTER_TALKS = re.compile(
    r"[^.;,]{0,40},? (?:after|following|at the end of) [^,;.]{0,60}?\b(?:talks|meetings?|negotiations"
    r"|consultations|discussions|round|session)\b"
)
_WORKS = re.compile(r" (?:port|dam|corridor|project|pipeline|refinery|plant|airbase)\b")
_ON_THE_WAY = re.compile(
    r"\b(?:carrying|bringing|taking|flying|heading|travelling|traveling|on (?:his|her|their) way"
    r"|en route|before [a-z]+ing)\b[^,;]{0,40} to (?:the )?\Z"
)
# "met him at ten, flies to | Managua", "before leaving for | Doha"
_THEN_ON = re.compile(
    r"(?:,| and|, and|before)(?: then| later| also)? (?:fly|flies|flew|flying|travel(?:s|led|ling)?|heads?"
    r"|headed|heading|goes|went|going|leaves?|left|leaving|returns?|returned|returning)"
    r"(?: on| back| home| later| then)*(?: on \w+day)? (?:to|for) \Z"
)
# "talks with the Lebanese government in Beirut on Thursday"
_ON_A_DAY = re.compile(
    r" (?:late |early )?on (?:[A-Z][a-z]+day\b|[A-Z][a-z]+\.? \d|\d)| (?:yesterday|today"
    r"|last (?:\w+day|week|month|year))\b"
)
_POSTED = re.compile(
    r"\b(?:consul(?:[- ]general)?|ambassador|correspondent|diplomat|embassy|charge d'affaires"
    r"|attach[eé]|spokes\w+|representative"
    r"|office|bureau|newspaper|analyst|source|reporter|observer)s? in (?:the )?\Z"
)
# "diplomats in Brussels | say": who sits there tells of a meeting elsewhere
_TELLERS = re.compile(
    r"\b(?:diplomats?|officials?|sources?|analysts?|observers?|reporters?|journalists?|people|aides?|experts?"
    r"|spokes\w+|newspapers?|ministry|[Ee]mbassy|mission) in (?:the )?\Z"
)
_TELL = re.compile(r" (?:also |have |has |had )?(?P<verb>[a-z]+)\b")
_TELLING = frozenset(cues.SPEECH_VERBS) | {"believe", "expect", "report", "confirm", "think"}
# "during tensions over the Temple Mount in | Jerusalem"
_QUARREL_OVER = re.compile(
    r"\b(?:tensions|clashes|unrest|protests|anger|row) over [^,;.]{3,40} in (?:the )?\Z"
)
# "at the Beijing Hotel | in Hanoi": a house may have the name of another city
_OF_ITS_CITY = re.compile(
    rf"(?: [A-Z][\w'-]+){{0,2}} (?:{'|'.join((*events.VENUE_WORDS, *map(str.title, events.VENUE_WORDS)))})"
    r"(?:,| in) "
)
# "at State House, | Nairobi": the city behind the house
_AT_A_HOUSE = re.compile(r"\b(?:at|in) (?:the )?(?:[A-Z][\w'-]+ ){1,4}?[A-Z][\w'-]+, \Z")
_HOUSE_OF = re.compile(r"\b(?:at|in) (?:the )?[A-Z][\w'-]+ (?:House|Lodge|Hotel|Palace) \Z")
_CLOSED = re.compile(r"[.,;)]|\Z| (?:on|in|at|last|this|late|early|yesterday|today|for|and|to|with)\b")
# "the government in Skopje" governs there; it does not meet there
_FIXED_FOR = re.compile(
    r"\b(?:scheduled|planned|set|due|slated|fixed|booked|pencill?ed in|arranged|foreseen|envisaged|announced"
    r"|billed|set down|called|earmarked|agreed|carded) for (?:the )?\Z"
)
_OF_A_HOUSE = re.compile(
    r", (?:an?|the|who|now|formerly) [^,;]{3,70} (?:at|of|with|for|from) [^,;]{3,60} in (?:the )?\Z"
)
_ITS_QUARTER = re.compile(
    r"'s (?:[A-Z][\w'-]+ ){1,3}(?:Island|district|suburb|quarter|neighbou?rhood|area|hotel|Hotel|Palace"
    r"|palace|airport|Airport|House|Centre|Center|Hall|Street|Square|resort|Club|University)\b"
)
_PART_OF = re.compile(
    r"\b(?:in|at|on) (?:an? |the )?(?:[a-z]+ ){0,2}(?:suburbs?|outskirts|centre|center|heart|district"
    r"|quarter|port|north|south|east|west|edge|airport) of (?:the )?\Z"
)
_AT_OR_IN = re.compile(r"\b(?:at|in|on|outside)\b[^,;]{0,60}\Z")
# the place is named behind what it is: "in the Moldovan village of"
_KIND_OF_PLACE = re.compile(
    r"\b(?:in|at|near|outside|on) (?:an?|the) \W?(?:[\w-]+ ){0,4}(?:city|town|village|resort|port|island"
    r"|hamlet|district|suburb|spa|base|crossing)\W? of \Z"
)
_SEATED = re.compile(
    r"\b(?:governments?|authorities|officials|ministry|parliament|court|regime|leadership"
    r"|administration|based|born|visit|fighting|war|conflict|crisis|violence|truce|ceasefire"
    r"|operations|troops) in (?:the )?\Z"
)


def _is_elsewhere(before: str, between: str) -> bool:
    """ "Before travelling to Doha, he met", "is in Ankara after a meeting": the meeting was not there."""
    if re.search(r"\bto (?:the )?\Z", before) is not None and "," in between:
        return True
    after = re.match(r" (?:after|following|fresh from)\b", between) is not None
    return after and _STAYS.search(before) is not None


def _is_venue_place(scene: Scene, place: PlaceMention, segment: Segment) -> bool:
    """A place where something is held: "in Geneva", "the Geneva talks", not "troops near Kyiv"."""
    if not scene.tells(place.start):
        return False
    standing = _standing(scene, place, segment)
    for sieve in (_by_who_goes, _by_who_sits, _by_its_house, _by_its_neighbours):
        told = sieve(standing)
        if told is not None:
            return told
    return place.located


@dataclass(frozen=True, slots=True)
class _Standing:
    """A place with the words around it, and on which side of the cue it stands."""

    scene: Scene
    place: PlaceMention
    segment: Segment
    before: str
    wide: str  # more of what stands before it
    after: str  # in lower case

    @property
    def plain(self) -> str:
        return self.scene.document.plain

    @property
    def ahead(self) -> bool:
        """Whether it stands before the cue."""
        return self.place.start < self.segment.cue_start


def _standing(scene: Scene, place: PlaceMention, segment: Segment) -> _Standing:
    plain = scene.document.plain
    before = plain[max(0, place.start - 36) : place.start]
    wide = plain[max(segment.start, place.start - 90) : place.start]
    return _Standing(scene, place, segment, before, wide, plain[place.end : place.end + 26].lower())


def _by_who_goes(at: _Standing) -> bool | None:
    """Where they went to meet, and not where they came from or are on the way to."""
    plain, place, segment = at.plain, at.place, at.segment
    if WHERE.match(plain, place.end, min(place.end + 120, segment.cue_start)):
        return True  # "from La Paz, where the ministers met"
    if at.ahead and _is_elsewhere(at.before, plain[place.end : segment.cue_start]):
        return False
    if at.ahead and _CAME_HOME.search(at.before) and _AFTER_TALKS.match(plain, place.end, segment.end):
        return False  # "returned to Lima on Tuesday after talks in Muscat"
    if _LEFT.search(at.before) and _AFTER_TALKS.match(plain, place.end, segment.end):
        return True
    if segment.cue in _VISITS and segment.cue_end <= place.start <= segment.cue_end + _AT_ONCE:
        return True  # "is expected to visit Washington in November"
    if _VISITED.search(at.before) and _TO_MEET.match(plain, place.end, segment.cue_end + 12):
        return True
    return None


def _by_who_sits(at: _Standing) -> bool | None:
    """ "The consul general in Benghazi", "the government in Skopje": who sits there always."""
    if _TAKEN.search(at.wide):
        return False
    if at.ahead and _POSTED.search(at.before):
        return False  # "the consul general in Benghazi is to see officials in Tobruk"
    tell = _TELL.match(at.after)
    tells = (tell is not None and tell["verb"] in _TELLING) or "according to" in at.wide
    if (tells and _TELLERS.search(at.before)) or _QUARREL_OVER.search(at.wide):
        return False  # "is possible next week, diplomats in Brussels say"
    seated = _SEATED.search(at.before)
    if seated is None or _AT_THE_MINISTRY.search(at.before):
        return None  # "received him at the foreign ministry in Cairo"
    behind = at.place.start > at.segment.cue_end
    dated = _ON_A_DAY.match(at.plain, at.place.end) is not None
    return None if behind and (dated or seated.group().startswith("officials")) else False


def _by_its_house(at: _Standing) -> bool | None:
    """By the house, the quarter or the town it is said to be, and who hosts."""
    plain, place = at.plain, at.place
    if place.city is None and place.country is None and at.ahead:
        opening = bool(_IN.search(at.before)) and len(at.before.rsplit(".")[-1].strip()) < _OPENING
        return opening or _KIND_OF_PLACE.search(at.wide) is not None
    if _HOSTS.match(plain, place.end, place.end + 26) or at.before.endswith("hosted by "):
        return True  # "Baghdad will host the fifth round"
    if at.before.endswith(("'s capital, ", " capital, ", "'s capital ")):
        return True  # "in Saudi Arabia's capital, Riyadh"
    if _HOUSE.match(plain, place.end, place.end + 30):
        return True  # "at a Muscat hotel"
    if place.start > at.segment.cue_end and at.segment.cue not in TRAVELLING and _THEN_ON.search(at.wide):
        return False
    if _WORKS.match(at.after) or (place.start > at.segment.cue_end and _ON_THE_WAY.search(at.wide)):
        return False  # "investment in the Chabahar port", "talks with Putin, carrying ideas to Kyiv"
    if _HOUSE_OF.search(at.wide):
        return True  # "at State House Entebbe"
    if _AT_A_HOUSE.search(at.wide) and _CLOSED.match(at.plain, at.place.end):
        return True
    if _KIND_OF_PLACE.search(at.wide):
        return True  # "on the island of Zanzibar"
    if _SOMETHING_NEAR.search(at.before):
        return True  # "at a border crossing near Cucuta"
    if _FIXED_FOR.search(at.before):
        return True  # "pencilled in for London", "has been fixed for Niamey"
    return _by_its_quarter(at)


def _by_its_quarter(at: _Standing) -> bool | None:
    if at.ahead and _OF_A_HOUSE.search(at.wide) and at.after[:1] in (",", ""):
        return False  # "A, a specialist at the Moreton Institute in Brisbane, thinks the talks ..."
    if _PART_OF.search(at.wide):
        return True  # "in the southern suburbs of the Lebanese capital"
    if _ITS_QUARTER.match(at.plain, at.place.end, at.place.end + 60) and _AT_OR_IN.search(at.wide):
        return True  # "at a hotel on Singapore's Sentosa Island"
    if _TOWN_OF.search(at.wide):
        return True  # "at Peace House in the truce village of Panmunjom"
    return None


def _by_its_neighbours(at: _Standing) -> bool | None:
    """By the preposition before it, or what it is the name of: "from Doha", "the Minsk process"."""
    if _MARGINS_OF.search(at.before) and _ITS_FORUM.match(at.after):
        return True  # "on the sidelines of the Munich Security Conference"
    if _NOT_THERE.search(at.before) or _NAMED_AFTER.match(at.after):
        return False
    if _ITS_OFFICE.match(at.after):
        return False  # "an official of Beijing's foreign ministry"
    if _ON_A_VISIT.search(at.before):
        return True  # "met the president during a visit to Djibouti"
    if at.before.endswith("-") and _ITS_TALKS.match(at.after):
        return False  # "the Chisinau-Tiraspol dialogue"
    if _HALL.match(at.after):
        return False  # "at the Ouagadougou conference complex"
    if _ITS_TALKS.match(at.after):
        return True
    return None


_IN = re.compile(r"\b[Ii]n (?:the )?\Z")
_OPENING = 8  # letters before a place that opens its sentence
_AT_THE_MINISTRY = re.compile(r"\bat (?:the|its|his|her) (?:[a-z]+ )?ministry in (?:the )?\Z")
_SOMETHING_NEAR = re.compile(r"\b(?:at|in) an? [a-z -]{3,30} near (?:the )?\Z")
_TOWN_OF = re.compile(
    r"\b(?:at|in|on|outside)\b[^,;]{0,60}\b(?:city|town|village|resort|port)\W? of (?:the )?\Z"
)
_VISITS = TRAVELLING | {"trip"}
_AT_ONCE = 9  # characters, as of " to the "
_MARGINS_OF = re.compile(r"\b(?:margins|sidelines|fringes) of (?:the |an? |this year's )?(?:[\w-]+ ){0,2}\Z")
_ITS_FORUM = re.compile(
    r" (?:[\w-]+ ){0,3}(?:forum|conference|summit|talks|meetings?|dialogue|congress|expo|assembly"
    r"|gathering)\b"
)
_NOT_THERE = re.compile(
    r"\b(?:from|(?<!capital )(?<!city )(?<!town )(?<!resort )(?<!village )(?<!port )of|with|between|for"
    r"|towards?|near|leaving|outside|by|across|throughout) (?:the )?\Z"
)
# "two days to leave the eastern city of | Goma"
_TAKEN = re.compile(
    r"\b(?:leav(?:e|es|ing)|quit|abandon(?:ed)?|evacuate[ds]?|seiz(?:e[ds]?|ing)|captur(?:e[ds]?|ing)|tak(?:e|ing)"
    r"|took|retook|attack(?:ed|ing)?|shell(?:ed|ing)|besieg(?:ed|ing)|control of|from) the (?:[\w-]+ ){0,3}"
    r"(?:city|town|village|port) of \Z"
)
_NAMED_AFTER = re.compile(
    r"[ -](?:[ivx]+|\d)\b| (?:(?!with|without|and|for|after|under|by|on|as|in|to|no|at)\w+ )?(?:process"
    r"|progress|format|track|accord|agreement|agreements|declaration|communiqu)|-based"
    r"| (?:suburb|borough|neighbou?rhood|commune) of "
)
_ITS_OFFICE = re.compile(
    r"'s (?:[a-z]+ )?(?:ministry|government|authorities|officials|military|army|embassy|request|behest"
    r"|insistence|initiative|suggestion|invitation|urging|demand|wish|wishes|expense|instigation|objections?"
    r"|refusal|delegation|team|envoys?|negotiators?|side|position|behalf|proposal|offer|answer|reply)\b"
)
_ON_A_VISIT = re.compile(
    r"\b(?:in|on|during) (?:an? |his |her |their |its )?(?:[\w-]+ ){0,3}(?:visit"
    r"|trip|tour) to (?:the )?\Z"
)
_HALL = re.compile(r" (?:conference |congress |convention |sports )?(?:complex|hall|university|stadium)\b")
_ITS_TALKS = re.compile(
    r" (?:(?:border|peace|nuclear|crisis|trade|ceasefire|climate) )?(?:talks|meeting|summit|round|session"
    r"|conference|negotiations|dialogue)(?! progress| process)"
)


def house(scene: Scene, segment: Segment) -> str | None:
    match = _NAMED_HOUSE.search(segment, scene.document.plain[segment.start : segment.end])
    return match[1] if match else None
