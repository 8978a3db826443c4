"""Where a meeting is held: the places of its words, one a day where they are listed so, and the house."""

from __future__ import annotations

import re
from itertools import pairwise

from talks.reading.dates.expressions import DateMention
from talks.reading.findings import NO_DATE, When
from talks.reading.occasions import events
from talks.reading.occasions.segments import Segment
from talks.reading.who.mentions import PlaceMention, places_within
from talks.reading.who.scene import Scene

_NAMED_HOUSE = re.compile(
    rf"\bat (?:the |a )?((?:[A-Z][\w'-]*(?: (?:des|de|of|the))? "
    rf"){{1,4}}(?:{'|'.join(w.title() for w in events.VENUE_WORDS)}|{'|'.join(events.VENUE_WORDS)}))\b"
)


def venue_places(scene: Scene, segment: Segment) -> list[PlaceMention]:
    """The places something is held at; "and Vienna" is one when the place before it is."""
    kept: list[PlaceMention] = []
    for place in places_within(scene.places, segment.start, segment.end):
        joined = kept and re.fullmatch(
            r",? (?:and|or|then)? ?(?:in )?|, ", scene.document.plain[kept[-1].end : place.start]
        )
        if joined or _is_venue_place(scene, place, segment):
            kept += [one for one in _town_before(scene, place, segment) if one not in kept]
            kept.append(place)
    if not kept:
        kept = _where_it_was(scene, segment) or _right_before(scene, segment) or _posted(scene, segment)
    kept = _of_the_cues_clause(scene, segment, kept)
    first = next((number for number, place in enumerate(kept) if place.located), 0)
    return _before_circumstances(scene, kept[first:], segment)


def beside(scene: Scene, day: DateMention) -> list[PlaceMention]:
    """ "Signed in Athens on Thursday, as A received B": the place right beside that day."""
    near = places_within(scene.places, max(0, day.start - 40), day.end + 12)
    between = (
        scene.document.plain[place.end : day.start]
        if place.start < day.start
        else scene.document.plain[day.end : place.start]
        for place in near
    )
    told = zip(near, between, strict=True)
    return [place for place, words in told if place.city and place.located and _BESIDE.fullmatch(words)]


def _town_before(scene: Scene, place: PlaceMention, segment: Segment) -> list[PlaceMention]:
    """ "In Alpbach, | Austria, where they met": the town that stands before its country."""
    if place.city is not None:
        return []
    near = places_within(scene.places, max(segment.start, place.start - 40), place.start)
    return [one for one in near[-1:] if scene.document.plain[one.end : place.start] == ", "]


def _where_it_was(scene: Scene, segment: Segment) -> list[PlaceMention]:
    """ "Is negotiating in Doha, where the two sides | last met in May"."""
    before = places_within(scene.places, max(0, segment.cue_start - 90), segment.cue_start)
    words = scene.document.plain
    found = [
        place
        for place in before[-1:]
        if scene.tells(place.start) and _WHERE.match(words, place.end, segment.cue_start) is not None
    ]
    towns = [one for place in found for one in before[-2:-1] if words[one.end : place.start] == ", "]
    return [*towns, *found]


def _of_the_cues_clause(scene: Scene, segment: Segment, places: list[PlaceMention]) -> list[PlaceMention]:
    """ "A raid in Doha froze contacts, and a session in Cairo ...": not that of the clause before."""
    after = [place for place in places if place.start > segment.cue_end]
    before = [place for place in places if place.end <= segment.cue_start]
    if not after or not before:
        return places
    return after if _CLAUSE.search(scene.document.plain, before[-1].end, segment.cue_start) else places


def _right_before(scene: Scene, segment: Segment) -> list[PlaceMention]:
    """ "Since the first Cairo | round": whatever verb stands before it."""
    near = places_within(scene.places, max(0, segment.cue_start - 40), segment.cue_start)
    return [one for one in near[-1:] if _ADJACENT.fullmatch(scene.document.plain, one.end, segment.cue_start)]


def _posted(scene: Scene, segment: Segment) -> list[PlaceMention]:
    """ "The Chinese ambassador in Honiara met the minister": where he is posted."""
    near = places_within(scene.places, segment.start, segment.cue_start)
    plain = scene.document.plain
    return [one for one in near if one.city and _ENVOY_IN.search(plain, max(0, one.start - 40), one.start)][
        :1
    ]


def _before_circumstances(scene: Scene, places: list[PlaceMention], segment: Segment) -> list[PlaceMention]:
    """ "In Doha was called off after a strike in Khan Younis": what stands behind "after" is elsewhere."""
    cause = _CIRCUMSTANCE.search(scene.document.plain, segment.cue_end, segment.end)
    if cause is None:
        return places
    return [place for place in places if place.start < cause.start()] or [
        place for place in places if place.start < cause.start() or not cause["off"]
    ]


_CLAUSE = re.compile(r"; |, (?:and|but|while|whereas) (?:an?|the|another|its|their|his|her) ")
_ADJACENT = re.compile(r" (?:(?:peace|proximity|indirect|direct|ceasefire|nuclear) )?")
_ENVOY_IN = re.compile(
    r"\b(?:ambassador|envoy|high commissioner|High Commissioner|charge d'affaires) (?:in|to) \Z"
)
_BESIDE = re.compile(r" (?:late |early )?(?:on |in )?")
_TWO = 2
_MOST = 6  # places that one clause lists, each with its day
_LISTED = re.compile(r",? (?:and |or |then )?(?:in )?")
# "was called off | after", "broke off | because"
_CIRCUMSTANCE = re.compile(
    r"(?P<off>\b(?:called off|cancell?ed|postponed|put off|scrapped|suspended|adjourned|delayed"
    r"|collapsed|abandoned)\b"
    r"[^.;]{0,30})? (?:after|because|due to|owing to|following|amid|when|over) "
)
_STAYS = re.compile(r"\b(?:is|was|are|were|arrived|landed|back|returned)\b[^,;]{0,12} in (?:the )?\Z")
_HOUSE = re.compile(rf" (?:[a-z]+ )?(?:{'|'.join(events.VENUE_WORDS)})\b")
_HOSTS = re.compile(r" (?:will |would |is to |was to |has |had |is |again )*host(?:s|ed|ing)?\b(?! by)")
# "from La Paz, where the ministers met"
_WHERE = re.compile(r"(?:, [A-Z]\w+)?(?: on \w+day| last \w+| this \w+| in [A-Z]\w+)?, where\b")
# "will visit Pristina on May 21 and meet", "flew to Doha on Sunday to meet"
_VISITED = re.compile(
    r"\b(?:visit|visits|visited|visiting|(?:flew|travell?ed|fly|travel|flies|head|headed|went"
    r"|go) to|trip to|visit to) \Z"
)
_TO_MEET = re.compile(
    r"[^.;]{0,40}? (?:(?:and (?:will )?|to |after )(?:(?:meet|met|see|hold|held)\b|talks with\b)"
    r"|for (?:[\w-]+ ){0,4}(?:talks|meetings?|consultations|negotiations|discussions|session|round)\b)"
)
_WORKS = re.compile(r" (?:port|dam|corridor|project|pipeline|refinery|plant|airbase)\b")
_ON_THE_WAY = re.compile(
    r"\b(?:carrying|bringing|taking|flying|heading|travelling|traveling|on (?:his|her|their) way"
    r"|en route|before [a-z]+ing)\b"
    r"[^,;]{0,40} to (?:the )?\Z"
)
# "talks with the Lebanese government in Beirut on Thursday"
_ON_A_DAY = re.compile(
    r" (?:late |early )?on (?:[A-Z][a-z]+day\b|[A-Z][a-z]+\.? \d|\d)| (?:yesterday|today"
    r"|last \w+day)\b"
)
_POSTED = re.compile(
    r"\b(?:consul(?:[- ]general)?|ambassador|correspondent|diplomat|embassy|charge d'affaires"
    r"|attach[eé]|spokes\w+|representative"
    r"|office|bureau) in (?:the )?\Z"
)
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
    r"|palace"
    r"|airport|Airport|House|Centre|Center|Hall|Street|Square|resort|Club|University)\b"
)
_PART_OF = re.compile(
    r"\b(?:in|at|on) (?:an? |the )?(?:[a-z]+ ){0,2}(?:suburbs?|outskirts|centre|center|heart|district"
    r"|quarter|port"
    r"|north|south|east|west|edge|airport) of (?:the )?\Z"
)
_AT_OR_IN = re.compile(r"\b(?:at|in|on|outside)\b[^,;]{0,60}\Z")
# the place is named behind what it is: "in the Moldovan village of"
_KIND_OF_PLACE = re.compile(
    r"\b(?:in|at|near|outside|on) (?:an?|the) (?:[\w-]+ ){0,4}(?:city|town|village|resort|port|island"
    r"|hamlet|district"
    r"|suburb|spa|base|crossing) of \Z"
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
    before = scene.document.plain[max(0, place.start - 36) : place.start]
    if _WHERE.match(scene.document.plain, place.end, min(place.end + 120, segment.cue_start)):
        return True  # "from La Paz, where the ministers met"
    if place.start < segment.cue_start and _is_elsewhere(
        before, scene.document.plain[place.end : segment.cue_start]
    ):
        return False
    if _VISITED.search(before) and _TO_MEET.match(scene.document.plain, place.end, segment.cue_end + 12):
        return True
    wide = scene.document.plain[max(segment.start, place.start - 90) : place.start]
    if place.start < segment.cue_start and _POSTED.search(before):
        return False  # "the consul general in Benghazi is to see officials in Tobruk"
    seated = _SEATED.search(before)
    if seated and re.search(r"\bat (?:the|its|his|her) (?:[a-z]+ )?ministry in (?:the )?\Z", before):
        seated = None  # "received him at the foreign ministry in Cairo"
    behind = place.start > segment.cue_end
    of_the_meeting = seated and (
        seated.group().startswith("officials") or _ON_A_DAY.match(scene.document.plain, place.end)
    )
    if seated and not (behind and of_the_meeting):
        return False
    after = scene.document.plain[place.end : place.end + 26].lower()
    if place.city is None and place.country is None and place.start < segment.cue_start:
        opening = bool(re.search(r"\b[Ii]n (?:the )?\Z", before)) and len(before.rsplit(".")[-1].strip()) < 8
        return opening or _KIND_OF_PLACE.search(wide) is not None
    if _HOSTS.match(scene.document.plain, place.end, place.end + 26) or before.endswith("hosted by "):
        return True  # "Baghdad will host the fifth round"
    if before.endswith(("'s capital, ", " capital, ", "'s capital ")):
        return True  # "in Saudi Arabia's capital, Riyadh"
    if _HOUSE.match(scene.document.plain, place.end, place.end + 30):
        return True  # "at a Muscat hotel"
    if _WORKS.match(after) or (place.start > segment.cue_end and _ON_THE_WAY.search(wide)):
        return False  # "investment in the Chabahar port", "talks with Putin, carrying ideas to Kyiv"
    if re.search(r"\b(?:at|in) an? [a-z -]{3,30} near (?:the )?\Z", before):
        return True  # "at a border crossing near Cucuta"
    if _FIXED_FOR.search(before):
        return True  # "pencilled in for London", "has been fixed for Niamey"
    if place.start < segment.cue_start and _OF_A_HOUSE.search(wide) and after[:1] in (",", ""):
        return False  # "A, a specialist at the Moreton Institute in Brisbane, thinks the talks ..."
    if _PART_OF.search(wide):
        return True  # "in the southern suburbs of the Lebanese capital"
    if _ITS_QUARTER.match(scene.document.plain, place.end, place.end + 60) and _AT_OR_IN.search(wide):
        return True  # "at a hotel on Singapore's Sentosa Island"
    if re.search(
        r"\b(?:at|in|on|outside)\b[^,;]{0,60}\b(?:city|town|village|resort|port) of (?:the )?\Z", wide
    ):
        return True  # "at Peace House in the truce village of Panmunjom"
    if re.search(
        r"\b(?:from|(?<!capital )(?<!city )(?<!town )(?<!resort )(?<!village )(?<!port )of"
        r"|with|between|for|towards?|near|leaving|outside|by"
        r"|across|throughout) (?:the )?\Z",
        before,
    ):
        return False
    if re.match(
        r"[ -](?:[ivx]+|\d)\b| (?:\w+ )?(?:process|progress|format|track|accord|agreement|agreements"
        r"|declaration|communiqu)|-based",
        after,
    ):
        return False
    if re.match(
        r" (?:conference |congress |convention |sports )?(?:complex|hall|university|stadium)\b", after
    ):
        return False  # "at the Ouagadougou conference complex"
    if re.match(
        r" (?:talks|meeting|summit|round|session|conference|negotiations|dialogue)(?! progress| process)",
        after,
    ):
        return True
    return place.located


def zipped(
    places: list[PlaceMention], whens: list[When], scene: Scene
) -> list[tuple[PlaceMention | None, When]]:
    """ "In Brussels and Vienna on Wednesday and Thursday": one place a day; else the first of each."""
    places = _most_exact(places)
    whens = [
        day
        for day in whens
        if day.precision not in ("season", "year") or " of " in day.label or day.label.startswith("the ")
    ]
    if len(whens) == _TWO and f"{whens[0].date_text} and again " in scene.document.plain:
        return [(places[0] if places else None, day) for day in whens]  # "in mid-May and again on May 28"
    days = [
        day for day in whens if day.precision in ("day", "time", "either_or") or day.earliest is None
    ] or whens
    if len(places) == len(days) and len(places) > 1:
        paired: list[tuple[PlaceMention | None, When]] = list(zip(places, days, strict=True))
        return paired[:_MOST]
    if len(days) == _TWO and len(places) <= 1 and _are_apart(days, scene):
        return [(places[0] if places else None, day) for day in days]
    day = days[0] if days else NO_DATE
    if (
        len(places) > 1
        and day.date_text
        and day.precision not in ("day", "time")
        and _are_listed(places, scene)
    ):
        return [(place, day) for place in places[:3]]
    if len(places) > 1:
        return [(places[0], day)]
    return [(places[0] if places else None, day)]


def _are_listed(places: list[PlaceMention], scene: Scene) -> bool:
    """ "In Brussels, Vienna and Geneva": nothing but commas and conjunctions between them."""
    between = (scene.document.plain[one.end : two.start] for one, two in pairwise(places))
    return all(_LISTED.fullmatch(words) for words in between)


def _are_apart(days: list[When], scene: Scene) -> bool:
    """ "In Vienna on February 24 and on May 3": two meetings; "on Monday and Tuesday" is one of two days."""
    first, second = days
    joined = f"{first.date_text} and on {second.date_text}" in scene.document.plain
    exact = first.earliest is not None and second.earliest is not None
    return joined and exact and (second.earliest - first.earliest).days > _TWO  # type: ignore[operator]


def _most_exact(places: list[PlaceMention]) -> list[PlaceMention]:
    """ "In Doha, Qatar" is one place: the country beside its city is dropped."""
    cities = [place for place in places if place.city]
    return cities or [place for place in places if place.country is None] or places


def house(scene: Scene, segment: Segment) -> str | None:
    match = _NAMED_HOUSE.search(scene.document.plain[segment.start : segment.end])
    return match[1] if match else None
