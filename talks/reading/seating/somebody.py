"""Whether the other side of a meeting is somebody whom nobody knows, so that no party is to be guessed."""

from __future__ import annotations

import re

from talks.reading.occasions.segments import MET, Segment
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.who.cast import PersonMention
from talks.reading.who.scene import Scene

SAW = frozenset({"see", "saw", "seeing", "received", "receive", "receives"})
SPOKE = frozenset({"spoke", "speak", "spoken", "talked", "telephoned", "phoned", "rang"})
_SAW_OR_SPOKE = SAW | SPOKE
_TO_SOMEBODY = re.compile(
    r"(?: (?:by|over|on) (?:the )?(?:tele)?phone| briefly| separately| again)* (?:with|to)"
    r" (?!each|one|the other)\w"
)
# "met | religious and local leaders": none of the two whose talks these are
_OTHER_LEADERS = re.compile(
    r"(?: with)? (?:some |several |many |senior )?(?:(?:religious|community|church|business|tribal|clan|civic"
    r"|local|village|youth|student|union|industry|faith|farm)(?:,| and|, and)? )+"
    r"(?:leaders|figures|elders|chiefs)\b"
)
_OWN_BODY = Wording(
    r"(?:'s|s'|\b[Ii]ts|\b[Tt]heir|\b[Tt]he [\w-]+) (?:[a-z-]+ ){0,2}(?:(?:executive|central|governing"
    r"|supreme|national"
    r"|political|ruling|general) (?:committee|council|board|assembly|bureau|conference)|politburo"
    r"|cabinet|parliament"
    r"|congress|executive board|security council)(?:,? (?:which|who))?,? (?:had |has |will |was |is "
    r"|also )*\Z"
)
_RIGHT_AFTER = re.compile(r",?(?: had| has| will| also| later| then| then also| is to| was to)* ")


def is_with_a_stranger(scene: Scene, segment: Segment) -> bool:
    """ "Marchetti and Tkachuk spoke", "met A in Osh": the other one is somebody whose party nobody told."""
    before = scene.people.between(max(segment.start, segment.cue_start - 60), segment.cue_start)
    after = scene.people.between(segment.cue_end, min(segment.end, segment.cue_end + 30))
    joined = len(before) > 1 and scene.document.plain[before[-2].end : before[-1].start] == " and "
    if segment.cue in MET | SAW and _OTHER_LEADERS.match(scene.document.plain, segment.cue_end):
        return True
    met = segment.cue in MET | SAW or scene.document.plain.startswith((" with ", " to "), segment.cue_end)
    strangers = [*(before[-2:] if joined else ()), *(after[:1] if met else ())]
    return any(one.person.party is None for one in strangers) or (
        segment.cue in MET
        and not joined
        and any(_is_the_stranger(scene, one, segment) for one in before[-1:])
    )


def _is_the_stranger(scene: Scene, one: PersonMention, segment: Segment) -> bool:
    """ "Its chairman, Sultan bin Sulayem, | met": the subject right before the verb."""
    between = scene.document.plain[one.end : segment.cue_start]
    return one.person.party is None and _RIGHT_AFTER.fullmatch(between) is not None


def spoke_to_somebody(scene: Scene, segment: Segment) -> bool:
    """ "The minister spoke by phone with the company's chairman": two strangers speak."""
    plain = scene.document.plain
    verb = segment.cue in _SAW_OR_SPOKE
    return verb and _TO_SOMEBODY.match(plain, segment.cue_end, segment.end) is not None


def of_one_body(scene: Scene, sentence: Sentence, segment: Segment) -> bool:
    """ "The party's central committee, meeting in Osh", "its council sat": nobody else was there."""
    before = scene.document.plain[max(sentence.start, segment.cue_start - 70) : segment.cue_start]
    return _OWN_BODY.search(sentence, before) is not None
