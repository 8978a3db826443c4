"""One table for each of those whom somebody saw separately, or one after the other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from talks.reading.occasions.segments import Segment
from talks.reading.occasions.signings import SIGNINGS
from talks.reading.prose.wordings import Wording
from talks.reading.seating.attendance import Attendance
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

_WITH = re.compile(r"\b(?:with|to|met) ")
_PHONE_CALLS = Wording(r"\b(?:phone|telephone|video) (?:calls|conversations|talks)\b")
_SEPARATE = Wording(r"\b(?:separate|separately|respectively|in turn|back-to-back)\b")
CALLS = frozenset({"spoke", "spoken", "speak", "call", "calls", "talked"})
# "received both delegations one after the other", "spoke to each of them separately"
_EACH_OF_BOTH = Wording(
    r"\b(?:both|each|(?:the|all) (?:two|three)|the (?:sides|parties|delegations|teams))\b[^.;]{0,60}"
    r"\b(?:separately|individually|in turn|one by one|one after the other|one at a time|alone"
    r"|on (?:its|his|their) own)\b"
    r"|\bseparate (?:[a-z]+ ){0,2}(?:meetings|talks|sessions|calls|consultations|conversations"
    r"|discussions) with (?:both|each|the (?:two|sides|parties|delegations|teams))\b"
)
# "spoke by phone with A on Friday, and with B later the same day"
_AND_WITH = re.compile(r"\b(?:with|to) [A-Z][^.;\"]{3,90}?,? and(?:,? separately,?)? (?:with|to) ")
_SAID_SO = re.compile(
    r", (?:the |his |her |its )?[^,;]{3,60}? (?:said|says|announced|stated|reported|confirmed|added"
    r"|indicated)\b"
)
# "A in Doha on Sunday | and then with Prime Minister |B in Riyadh": nothing but his titles
_AND_HIM = re.compile(
    r",? (?:and|then|before)(?:,? (?:then|later|also|afterwards|separately),?)?(?: (?:with|to|seeing"
    r"|meeting))?(?: (?:[A-Z][\w.'-]*|the|his|her|its|of|prime|foreign|defen[cs]e|interior|trade|energy"
    r"|deputy|special|chief|vice|opposition|rebel|minister|president|premier|king|emir|chancellor"
    r"|secretary|general|head|leaders?|chair\w*|envoy|ambassador|speaker|counterpart|colleague"
    r"|negotiators?|representatives?|officials|commander),?)* "
)
# "A in Osh on Monday and | B praised him on Tuesday": B did so, and was not met
_DID = re.compile(r"\b(?:[a-z]+ed|said|says|told|was|were|is|are|has|had|will|would|went|left|came)\b")
_TWO = 2


def separately(
    scene: Scene, segment: Segment, named: Attendance, main: Attendance | None = None
) -> list[Attendance]:
    """ "Held separate calls with A and B": one table each; "with both": for each of the main one."""
    if segment.cue in SIGNINGS or len(named.keys) < _TWO:
        return []  # "separately signed a deal with": one ceremony
    in_turn = _one_after_the_other(scene, segment)
    if in_turn:
        return _one_each(named, in_turn, alone=True)
    plain = scene.document.plain
    words = plain[segment.start : segment.end]
    match, separate = _WITH.search(words), _SEPARATE.search(segment, words)
    if main is not None and _EACH_OF_BOTH.search(segment, words):
        return _one_each(named, [(key,) for key in main.keys if key in named.keys], alone=False)
    apart = separate or (_AND_WITH.search(words) if segment.cue in CALLS else None)
    if match is None or not (apart or _PHONE_CALLS.search(segment, words)):
        return []
    offset, end = segment.start + match.end(), segment.end
    said = _SAID_SO.search(plain, offset, end + 24)
    end = said.start() if said else end
    later = [p.key for p in within(scene.parties, offset, end) if p.part == "actor"]
    later += [m.person.party for m in scene.people.between(offset, end) if m.person.party]
    guests = [(key,) for key in dict.fromkeys(later) if key in named.keys]
    return _one_each(named, guests, alone=separate is not None)


def _one_each(named: Attendance, guests: Sequence[tuple[str, ...]], *, alone: bool) -> list[Attendance]:
    """The one who saw them, with each; "the ambassadors met A and B" leaves open who that was."""
    met = {key for keys in guests for key in keys}
    hosts = tuple(key for key in named.keys if key not in met)
    if len(guests) < _TWO or len(hosts) > 1 or not (hosts or alone):
        return []
    texts = dict(zip(named.keys, named.texts, strict=True))
    tables = ((*hosts, *keys) for keys in guests)
    return [
        Attendance(keys, tuple(texts.get(key, key) for key in keys), posts=named.posts) for keys in tables
    ]


def _one_after_the_other(scene: Scene, segment: Segment) -> list[tuple[str, ...]]:
    """ "Met A in Kyiv on Monday and B in Moscow on Tuesday": each with a place or a day of his own."""
    groups: list[dict[str, None]] = []
    until, is_told = 0, True
    for start, end, key in _whom_where_when(scene, segment):
        if key is None and not is_told and _DID.search(scene.document.plain, until, start):
            break
        if key is None:
            is_told = True
        elif is_told and groups and not _AND_HIM.fullmatch(scene.document.plain, until, start):
            break
        elif is_told:
            groups.append({key: None})
            is_told = False
        else:
            groups[-1].setdefault(key)
        until = end
    groups = groups if is_told else groups[:-1]
    keys = [key for group in groups for key in group]
    return [tuple(group) for group in groups] if len(groups) > 1 and len({*keys}) == len(keys) else []


def _whom_where_when(scene: Scene, segment: Segment) -> list[tuple[int, int, str | None]]:
    """Whom the words behind a cue name, by their keys; the places and days between them have none."""
    begin, end = segment.cue_end, segment.end
    found: list[tuple[int, int, str | None]] = [
        (party.start, party.end, party.key)
        for party in within(scene.parties, begin, end)
        if party.part == "actor"
    ]
    people = (one for one in scene.people.between(begin, end) if one.person.party)
    found += [(one.start, one.end, one.person.party) for one in people]
    found += [(one.start, one.end, None) for one in within(scene.places, begin, end) if one.located]
    found += [(day.start, day.end, None) for day in scene.dates_within(begin, end)]
    return sorted(found, key=lambda one: one[0])
