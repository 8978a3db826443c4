"""A body whose own members meet: "EU ministers gather in Luxembourg", "NATO's leaders, at their summit"."""

from __future__ import annotations

import re

from talks.reading.grammar.clauses import main_subject
from talks.reading.grammar.entities import entity_starting
from talks.reading.occasions.segments import MET, Segment
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.seating.attendance import Attendance
from talks.reading.who.mentions import ORGANISED, within
from talks.reading.who.scene import Scene

_OFFICES = (
    r"(?:(?:[a-z]+|\d+)[ -]){0,2}?(?:ministers|leaders|heads of (?:state|government)(?: (?:and"
    r"|or) government)?|presidents|ambassadors|premiers|chiefs of (?:staff|defen[cs]e)|chiefs|members"
    r"|member states|countries|capitals|governments|states|commissioners|parliamentarians|lawmakers)"
)
# "EU | foreign ministers, who had ", "the bloc's | leaders will "
_ITS_MINISTERS = re.compile(rf"(?:'s|s'|')? {_OFFICES}\b(?P<after>[^.;\"]*)")
_MINISTERS_OF = re.compile(rf"\b{_OFFICES} (?:of|from) (?:the )?\Z", re.I)
_ONLY_A_VERB = re.compile(
    r"(?:,? (?:who|which|that|are|were|is|was|will|would|have|had|has|been|be|to|due|set|expected"
    r"|scheduled|also|then|last|later|next|agreed|decided|planned|held|hold|an?|on|[A-Z][a-z]+day))*,? "
)
_GATHER = MET | frozenset({"meeting", "gather", "gathers", "gathered", "convene", "convened", "assemble"})
_OWN = frozenset({"summit", "meeting", "session", "assembly", "retreat", "gathering", "conference"})
_AT_ITS = re.compile(r"\bits (?:[a-z-]+ ){0,3}\Z")
_AT_THEIRS = re.compile(r"\b(?:their|at an?) (?:[a-z-]+ ){0,3}\Z")
_BY_THEMSELVES = re.compile(
    r"(?: (?:again|informally|in|at|on|there|here|this|last|next|late|early|today|tomorrow|yesterday"
    r"|behind|to|for|by|until|over|online|before|after)\b|[,.]| [A-Z][a-z]+day\b)"
)
_BODY = r"(?:[a-z-]+ )?(?:bloc|alliance|union|organi[sz]ation|grouping|group|community)"
_BLOC = Wording(rf"\b(?:[Tt]he {_BODY}'s {_OFFICES}|{_OFFICES} of the {_BODY})\b")
_FAR = 120  # characters


def of_members_alone(
    scene: Scene, sentence: Sentence, segment: Segment, named: Attendance
) -> Attendance | None:
    """The body whose members meet by themselves; none where somebody else is named or met."""
    if _BY_THEMSELVES.match(scene.document.plain, segment.cue_end, sentence.end) is None:
        return None
    its = _at_its_summit(scene, sentence, segment)
    key = its or _who_gathers(scene, sentence, segment) or _at_their_own(scene, sentence, segment)
    actor = scene.gazetteer.actor(key) if key else None
    others = named.unknown or named.posts or (actor and set(named.keys) - {actor.key})
    if actor is None or actor.kind != "organisation" or (others and not its):
        return None
    return Attendance((actor.key,), (actor.name,), forum=actor.key)


def _who_gathers(scene: Scene, sentence: Sentence, segment: Segment) -> str | None:
    """ "EU ministers are to meet", "the leaders of the African Union, who met": and no other verb between."""
    if segment.cue.split(" ")[0] not in _GATHER:
        return None
    body = _last_members(scene, sentence, segment)
    plain, cue = scene.document.plain, segment.cue_start
    return body[0] if body and _ONLY_A_VERB.fullmatch(plain, body[1], cue) else None


def _at_its_summit(scene: Scene, sentence: Sentence, segment: Segment) -> str | None:
    """ "The Council backed Iran at its summit": the Council alone sat there, whoever it spoke of."""
    if segment.cue != "summit" or not _AT_ITS.search(scene.document.plain, sentence.start, segment.cue_start):
        return None
    subject = main_subject(scene, sentence) or entity_starting(scene, sentence.first, sentence)
    return subject.party if subject is not None else None


def _at_their_own(scene: Scene, sentence: Sentence, segment: Segment) -> str | None:
    """ "EU leaders, at their meeting in Oslo", "the ministers of the EU agreed at a meeting in Oslo"."""
    plain, cue = scene.document.plain, segment.cue_start
    theirs = segment.cue in _OWN and _AT_THEIRS.search(plain, sentence.start, cue)
    body = _last_members(scene, sentence, segment) if theirs else None
    return body[0] if body else None


def _last_members(scene: Scene, sentence: Sentence, segment: Segment) -> tuple[str, int] | None:
    """The last body before the cue of which members are named, and where those words end."""
    plain, cue = scene.document.plain, segment.cue_start
    for party in reversed(within(scene.parties, max(sentence.start, cue - _FAR), cue)):
        its = _ITS_MINISTERS.match(plain, party.end, cue)
        if its is not None:
            return party.key, its.start("after")
        of_it = party.preposition in ("of", "from")
        if of_it and _MINISTERS_OF.search(plain, max(sentence.start, party.start - _FAR), party.start):
            return party.key, party.end
    return _members_of_the_bloc(scene, sentence, segment)


def _members_of_the_bloc(scene: Scene, sentence: Sentence, segment: Segment) -> tuple[str, int] | None:
    """ "The bloc's leaders", "ministers of the alliance": of the body that was named last."""
    plain, cue = scene.document.plain, segment.cue_start
    if (bloc := _BLOC.search(sentence, plain, max(sentence.start, cue - _FAR), cue)) is None:
        return None
    bodies = [party.key for party in within(scene.parties, 0, bloc.start()) if party.actor_kind in ORGANISED]
    return (bodies[-1], bloc.end()) if bodies else None
