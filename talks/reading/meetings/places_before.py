"""Where a meeting was when no place of its words is its own: left behind, told just before, or near by."""

from __future__ import annotations

import re

from talks.reading.dates.expressions import DateMention
from talks.reading.occasions.segments import Segment
from talks.reading.prose.wordings import Wording
from talks.reading.who.mentions import PlaceMention, within
from talks.reading.who.scene import Scene

# "the first Cairo | round", "invited both there | for talks"
_ADJACENT = re.compile(
    r" (?:(?:peace|proximity|indirect|direct|ceasefire|nuclear) )?|(?: (?:on \w+day|next week))? for"
    r" (?:[\w-]+ ){0,4}"
)
_ENVOY_IN = re.compile(
    r"\b(?:ambassador|envoy|high commissioner|High Commissioner|charge d'affaires) (?:in|to) \Z"
)
# "met in a villa outside | Bridgetown", "sat down near | Gomel"
_NEAR = re.compile(
    r"[^,;.\"]{0,50}\b(?:at|in|aboard|on) an? [a-z][^,;.\"]{2,50} (?:near|outside|off|close to"
    r"|not far from|(?:north|south|east|west|upstream|downstream) of) (?:the )?\Z"
)
_NOT_HELD = frozenset(["clashes", "fighting", "attack", "troops", "strike", "killed", "forces", "battle"])
# "from La Paz, where the ministers met"
WHERE = re.compile(
    r"(?:, [A-Z]\w+)?(?: (?:early |late |later )?(?:on \w+day|on [A-Z]\w+ \d+|last \w+|this \w+|in [A-Z]\w+"
    r"|overnight|earlier|yesterday|today|later))?,? where\b"
)
_SAYS_HERE = Wording(r"\b(?:said|told [\w ]{3,30}|announced|ended|met|opened|began|held) here\b")
# "told reporters in Brussels after the meeting"
_SPOKE_AFTER = Wording(
    r"\b(?:said|told [\w ]{3,30}?|speaking|spoke [\w ]{2,20}?) in (?P<city>[A-Z][\w-]+(?: [A-Z][\w-]+)?)"
    r" (?:[a-z]+ )?after (?:the|their|his|her|those) (?:[a-z-]+ ){0,3}(?:talks|meeting|session|round"
    r"|summit)\b"
)
_BESIDE = re.compile(r" (?:late |early )?(?:on |in )?")


def says_here(scene: Scene) -> bool:
    """ "The talks ended here": where the report is sent from."""
    document = scene.document
    return "here" in document.words and _SAYS_HERE.search(document, document.plain) is not None


def spoke_there_after(scene: Scene) -> bool:
    """ "Told reporters in Brussels after the meeting", in a report sent from there: they met there."""
    where, told = scene.document.dateline_place, _SPOKE_AFTER.search(scene.document, scene.document.plain)
    return bool(where and told and told["city"].lower() == scene.document.text[slice(*where)].lower())


def told_before(scene: Scene, segment: Segment) -> list[PlaceMention]:
    """The place that stands before the words of the meeting and is meant by them."""
    ways = (_where_it_was, _right_before, _posted)
    return next((found for way in ways if (found := way(scene, segment))), [])


def _where_it_was(scene: Scene, segment: Segment) -> list[PlaceMention]:
    """ "Is negotiating in Doha, where the two sides | last met in May"."""
    before = within(scene.places, max(0, segment.cue_start - 90), segment.cue_start)
    words = scene.document.plain
    found = [
        place
        for place in before[-1:]
        if scene.tells(place.start) and WHERE.match(words, place.end, segment.cue_start) is not None
    ]
    towns = [one for place in found for one in before[-2:-1] if words[one.end : place.start] == ", "]
    return [*towns, *found]


def _right_before(scene: Scene, segment: Segment) -> list[PlaceMention]:
    """ "Since the first Cairo | round": whatever verb stands before it."""
    near = within(scene.places, max(0, segment.cue_start - 40), segment.cue_start)
    return [one for one in near[-1:] if _ADJACENT.fullmatch(scene.document.plain, one.end, segment.cue_start)]


def _posted(scene: Scene, segment: Segment) -> list[PlaceMention]:
    """ "The Chinese ambassador in Honiara met the minister": where he is posted."""
    near = within(scene.places, segment.start, segment.cue_start)
    plain = scene.document.plain
    return [one for one in near if one.city and _ENVOY_IN.search(plain, max(0, one.start - 40), one.start)][
        :1
    ]


def nearby(scene: Scene, segment: Segment) -> list[PlaceMention]:
    """ "At a villa outside Bridgetown": no other city is named."""
    plain = scene.document.plain
    near = [one for one in within(scene.places, segment.cue_end, segment.end) if one.city][:1]
    words = plain[segment.cue_end : near[0].start] if near else ""
    told = _NEAR.fullmatch(words) is not None and _NOT_HELD.isdisjoint(words.split())
    return near if told and scene.tells(near[0].start) else []


def beside(scene: Scene, day: DateMention) -> list[PlaceMention]:
    """ "Signed in Athens on Thursday, as A received B": the place right beside that day."""
    near = within(scene.places, max(0, day.start - 40), day.end + 12)
    between = (
        scene.document.plain[place.end : day.start]
        if place.start < day.start
        else scene.document.plain[day.end : place.start]
        for place in near
    )
    told = zip(near, between, strict=True)
    return [place for place, words in told if place.city and place.located and _BESIDE.fullmatch(words)]
