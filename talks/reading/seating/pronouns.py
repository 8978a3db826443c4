"""Whom "he", "she" or "it" beside a meeting's word adds to its table."""

from __future__ import annotations

import re

from talks.reading.grammar.antecedents import pronoun
from talks.reading.grammar.clauses import main_subject
from talks.reading.occasions.segments import Segment
from talks.reading.prose.text import Sentence
from talks.reading.seating.attendance import Attendance
from talks.reading.seating.recalled import named_between
from talks.reading.who.scene import Scene

_HE_AND = re.compile(r"\b(?P<he>[Hh]e|[Ss]he) (?:and [^,;]{2,30} )?(?:also |later |then )?\Z")
_HE = re.compile(r"\b(?:[Hh]e|[Ss]he)\b")
# "the SRF said that an envoy met | with its leaders"
_ITS_LEADERS = re.compile(
    r"(?: with)? its (?:[a-z]+ )?(?:leaders|leadership|delegation|officials|representatives|chairman"
    r"|negotiators|team)\b"
)
# "Russia said that it would meet the United States"
_THAT_IT = re.compile(
    r"\b(?:it|he|she|they) (?:would|will|had|has|have|was|is|were|are)\b|\bits (?:[a-z-]+ ){0,5}\Z"
)


def with_him(scene: Scene, sentence: Sentence, segment: Segment, named: Attendance) -> Attendance:
    """ "He and Moon spoke", "he spoke to both leaders": whom the pronoun right before means."""
    ahead = scene.document.plain[max(sentence.start, segment.cue_start - 40) : segment.cue_start]
    match = _HE_AND.search(ahead)
    if match is None:
        return named
    index = scene.document.token_at(segment.cue_start - len(ahead) + match.start("he"))
    meant = pronoun(scene, index, sentence)
    if meant is None or meant.party is None or meant.party in named.keys:
        return named
    return Attendance((meant.party,), (meant.text,)).joined(named)


def with_pronoun(scene: Scene, sentence: Sentence, segment: Segment, named: Attendance) -> Attendance:
    """ "He is due to meet the envoy": he is whom the sentence before names first."""
    before = scene.document.plain[max(sentence.start, segment.cue_start - 50) : segment.cue_start]
    if named.count == 1 and _ITS_LEADERS.match(scene.document.plain, segment.cue_end):
        subject = main_subject(scene, sentence)
        if subject is not None and subject.party is not None and subject.party not in named.keys:
            return named.joined(Attendance((subject.party,), (subject.text,)))
    speakers = named_between(scene, sentence.start, segment.cue_start)
    if (
        named.count == 1
        and len(speakers) == 1
        and _THAT_IT.search(before)
        and not set(speakers) & set(named.keys)
    ):
        return Attendance(tuple(speakers), tuple(speakers.values())).joined(named)
    verb = (
        scene.document.plain[segment.cue_start : segment.cue_end].lower().startswith(("met", "meet", "see"))
    )
    if sentence.index == 0 or not verb or not _HE.search(before) or _HE.sub("", before)[:1].isupper():
        return named
    earlier = scene.document.sentences[sentence.index - 1]
    first = next(iter(scene.people.between(earlier.start, earlier.end)), None)
    if first is None or first.person.party is None or first.person.party in named.keys:
        return named
    return Attendance((first.person.party,), (first.text,)).joined(named)
