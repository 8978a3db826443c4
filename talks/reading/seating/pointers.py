"""Whether the words of a meeting point back to one told of: "the talks", "they", "the next round"."""

from __future__ import annotations

import re

from talks.reading.occasions.segments import Segment
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene

PEOPLES = (
    r"sides|men|women|leaders|ministers|countries|nations|states|teams|delegations|parties|presidents|envoys"
    r"|diplomats|officials|participants|neighbours|neighbors|foes|rivals|governments|negotiators|capitals"
    r"|powers|premiers"
    r"|chancellors|counterparts|groups|factions|camps|generals|statesmen|allies|panels|commanders|committees|militaries"
    r"|armies|chiefs|blocs|ministries|negotiating teams"
)
GENERAL = re.compile(rf"\b(?:they|(?:[Tt]he )?(?:{PEOPLES}))\b")
_DEFINITE = re.compile(
    r"\b(?:the|these|those|this|that|his|their)(?:,? [a-z0-9-]+){0,3}\Z"
    r"|\b(?:[Aa] |[Aa]n )?(?:next|another|second|third|fourth|fifth|sixth|new|final|further|fresh|previous"
    r"|earlier|last|latest|first)(?: [a-z-]+){0,3}(?: of)?(?: [a-z-]+)?\Z"
)
_OF_A_SERIES = re.compile(
    r"\b[Tt]he (?:previous|preceding|earlier|prior|next|last|latest|final|first|second|third|fourth|fifth"
    r"|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))\b(?: [a-z-]+){0,4}\Z"
)
# "speaking after a four-hour meeting in Muscat"
_ATTENDED = re.compile(r"\b(?:after|following|during) (?:a |an )?(?:[a-z0-9-]+ ){0,3}\Z")
_BETWEEN_THEM = re.compile(
    rf" between (?:them|the two)\b| (?:between|of|with) (?:the |both )(?:[a-z]+ )?(?:{PEOPLES})\b"
)
# "a round of the vice-ministers"
_OF_THEM = re.compile(
    rf" of (?:the )?(?:[a-z]+ )?(?:{PEOPLES}|vice-ministers|experts|commanders|secretaries|deputies"
    r"|cartographers|technicians|engineers|hydrologists|geologists|surveyors|lawyers|jurists|officers"
    r"|coordinators|representatives|sherpas|inspectors|specialists|scientists|delegates|ambassadors"
    r"|governors|mayors|advisers|working groups)\b"
)
_OF_ITS_DAY = re.compile(
    r" of (?:the )?(?:\d{1,2}\b|[A-Z][a-z]+\.? \d|(?:last|this|next) [\w]+\b|[A-Z][a-z]+day\b)"
)
_HELPED = re.compile(
    r" with (?:the )?(?:mediation|participation|help|support|assistance|good offices|facilitation|presence)\b"
)
# "talks between technical teams": of those whose talks these are
_BETWEEN_TEAMS = re.compile(
    r" (?:of|between|among) (?:the |their )?(?:two |both |respective )?(?:(?:technical|expert|working"
    r"|working-level|negotiating|legal|drafting|joint|specialist|senior|military|top|high-level|high-ranking"
    r"|defen[cs]e|security|border|field) )+(?:teams|experts|groups|committees|delegations|commissions"
    r"|officials|negotiators|panels|officers|commanders|diplomats|envoys|generals|ministers)"
    r"\b(?! (?:from|of)\b)"
)
_OF_A_BODY = re.compile(
    r" of (?:the |their |a |its )?(?:[a-z-]+ (?:[a-z]+'s )?){0,3}(?:[A-Z][\w-]+ (?:(?:for|of|on|and) )?){0,7}"
    r"(?:[Cc]ommittee|[Cc]ommission|[Mm]echanism|Group|Council|[Pp]anel|Body|Forum|Dialogue|Board|Secretariat|Contact"
    r"|working group|table|(?:[Ss]ub-?committee)|task force|[Tt]ask [Ff]orce|joint body|joint team)s?\b"
)
# "talks broke up", "talks are to resume": those the article is about
_GO_ON = re.compile(
    r" (?:(?:on|in|last|this|next) [\w ]{3,16}? )?(?:(?:are|were|will|would|to|had|have|has|due|set"
    r"|expected|scheduled|also) )*"
    r"(?:resum|reconven|continu|beg[iau]n|start|open|broke|break|end|collaps|stall|adjourn|fail|conclu)"
)


def is_some_meeting(scene: Scene, segment: Segment) -> bool:
    """ "A meeting in Geneva", "the talks": of those the article is about, when no words say of whom."""
    after = scene.document.plain[segment.cue_end : segment.cue_end + 50]
    if _OF_A_BODY.match(scene.document.plain, segment.cue_end, segment.cue_end + 90):
        return True  # "a session of the General Border Committee"
    if _OF_ITS_DAY.match(after) or _HELPED.match(after):
        return True  # "its session of 29 August", "hours of talks with the mediation of the Church"
    if _OF_THEM.match(after) or _BETWEEN_TEAMS.match(after):
        return True
    return not re.match(r" (?:of|between|with|among)\b", after)


def is_of_a_series(scene: Scene, segment: Segment) -> bool:
    """ "The second round", "the previous meeting of the group": one of those the article is about."""
    first = max(0, segment.cue_start - 40)
    if " one" in scene.document.plain[segment.cue_end - len(" one") : segment.cue_end + len(" one")]:
        return False  # "the next one": of those told of just before
    return _OF_A_SERIES.search(scene.document.plain, first, segment.cue_end) is not None


def points_back(scene: Scene, sentence: Sentence, segment: Segment) -> bool:
    before = scene.document.plain[max(sentence.start, segment.cue_start - 60) : segment.cue_start].lower()
    after = scene.document.plain[segment.cue_end : segment.cue_end + 60]
    if _BETWEEN_THEM.match(after):
        return True
    if _GO_ON.match(after):
        return True
    if re.match(r" (?:on the (?!sidelines)|on (?!\w+day|\d)[A-Z](?!\w* \d)|over|about|between|with)", after):
        return False
    last = scene.document.plain[segment.cue_start : segment.cue_end].rpartition(" ")[0].lower()
    if last and _DEFINITE.search(last):
        return True  # "Baghdad will host the fifth round"
    return bool(_DEFINITE.search(before.rstrip()) or GENERAL.search(before) or _ATTENDED.search(before))
