"""Answers in a clause on what was asked: "an offer that Tehran is studying", "a call Iran refused"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from talks.reading.findings import Finding
from talks.reading.moves.answer import Asked
from talks.reading.moves.asked_before import PUT
from talks.reading.moves.both_sides import are_both
from talks.reading.moves.movers import clause_end, each_party, matches, mover
from talks.reading.moves.moves import Moves
from talks.reading.moves.not_made import negated
from talks.reading.moves.refusals import KIND
from talks.reading.moves.replies import POOR
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Subject

# what was put to somebody; who says of anything else that it is absurd answers nobody
_THINGS = PUT | word_set(
    "condition conditions plan plans formula formulas compromise compromises draft drafts text texts "
    "initiative initiatives appeal appeals plea pleas petition wish option options notion scheme term terms "
    "concession concessions quota arrangement solution clause role roadmap package gesture figure deadline "
    "timetable precondition preconditions"
)
_OPENERS = _THINGS | {"which", "something"}
# ", an offer that Tehran said it | would study", ", which Khartoum | would not accept"
_ON = re.compile(
    rf"[,;-] (?:which|something|(?:an?|the|another|its|their|one of the) (?:[\w'-]+ ){{0,2}}?"
    rf"(?:{'|'.join(sorted(_THINGS))}))"
    r"(?: (?:that|which))? (?:the |its |his )?(?!and\b|but\b)(?P<who>[^,;\"]{2,60}?) \Z"
)
_CALLS = (
    r"(?:call|term|brand|label(?:l)?|dub|describe|regard|consider|deem|see|view|denounce|dismisse?|find)"
    r"(?:s|ed|d)?|found|saw|seen|thought|thinks"
)
_STUDY = r"(?:study|consider|examine|review|look at|look into|weigh|discuss|think (?:over|about)|reflect on)"
_STUDYING = r"(?:studying|considering|examining|reviewing|looking (?:at|into)|weighing|mulling|discussing)"
_FIRSTS = (
    "called calls call termed terms branded labelled labeled dubbed describes described describe regards "
    "regarded considers considered consider deems deemed sees saw views viewed denounced finds found thought "
    "thinks dismisses dismissed"
)
GAPPED = Moves(
    (
        ("open", "welcomed welcomes greeted accepted endorsed",
         r"(?:welcome[sd]|greeted|endorsed) (?:\"?in principle|cautiously|guardedly|with (?:caution|reserve"
         r"|reservations|conditions)|as an? )|accepted (?:only )?(?:with|on (?:the )?condition)"),
        ("refuses", "will would can could cannot did does do",
         r"(?:(?:will|would|can|could|did|does|do) (?:not|never)|cannot) (?:\w+ly |even )?(?:accept|agree to"
         r"|countenance|entertain|consider|discuss|support|do|hear of|touch|grant|meet|allow|tolerate|endorse"
         r"|like|want|swallow|permit)\b|will never do\b"),
        ("open", "will would could might has have had did does do",
         rf"(?:will|would|could|might) (?:first |at least )?(?:{_STUDY}|live with|accept if)\b"
         r"|(?:has|have|had|did|does|do) not (?:yet )?(?:rule[d]? out|reject(?:ed)?|exclude[d]?"
         r"|dismiss(?:ed)?)\b"),
        ("open", "is are was were",
         rf"(?:is|are|was|were) (?:still |now |carefully )?(?:{_STUDYING}|open to|ready to (?:{_STUDY})"
         rf"|willing to (?:{_STUDY}|accept))\b"),
        ("open", "promised promises undertook agreed agrees pledged offered",
         rf"(?:promise[sd]|undertook|agree[sd]|pledged|offered) to (?:{_STUDY}|take (?:up|back|home)|pass on"
         r"|convey|forward|(?:put|submit|refer|take) to)\b"),
        ("refuses", _FIRSTS, rf"(?:{_CALLS}) (?:as )?\"?(?:an? )?(?:[\w-]+ (?:and |but )?){{0,2}}?{POOR}"),
        ("refuses", _FIRSTS, rf"(?:{_CALLS}) (?:as )?(?:an? )?\"{KIND}\w+"),
        ("refuses", "opposes opposed oppose resists resisted rejects rejected refused refuses declined "
                    "declines disputes disputed vetoed balked baulked spurned rebuffed resents dismissed "
                    "dismisses excluded excludes turned turns ruled rules",
         r"(?:oppose[sd]?|resist(?:s|ed)|reject(?:s|ed)|refuse[sd]|decline[sd]|dispute[sd]|vetoed"
         r"|ba(?:u)?lked at|spurned|rebuffed|resents|exclude[sd]|turn(?:s|ed) down|rule[sd] out"
         r"|dismisse[sd](?! as))\b(?! by)"),
        ("accepts", "backs backed supports supported back support endorses endorsed embraced granted "
                    "conceded approved welcomes welcomed met",
         r"(?:back(?:s|ed)?|support(?:s|ed)?|endorse[sd]|embraced|granted|conceded|approved|welcome[sd]|met)"
         r"\b(?! by)"),
    )
)  # fmt: skip
_CLAUSE = 120  # characters
_VERBS_ALONE = re.compile(
    r"(?:oppos|resist|reject|refus|declin|disput|veto|balk|baulk|spurn|rebuff|exclud|turn|rule|dismiss)"
)


def apposed(asked: Asked, sentence: Sentence) -> Iterator[Finding]:
    """Each answer told of what stands right before its clause."""
    if _OPENERS.isdisjoint(sentence.words):
        return
    scene, taken = asked.scene, -1
    for stance, match in matches(scene, sentence, GAPPED):
        start = match.start()
        if start == taken:
            continue  # "welcomed in principle" is no welcome
        on = _ON.search(scene.document.plain, max(sentence.start, start - _CLAUSE), start)
        if on is None or not scene.outside_quotation(start):
            continue
        by = mover(scene, asked.speakers, sentence, start, said_of=False)
        if by is None or (by.party is None and not are_both(scene, by)) or negated(scene, by, start):
            continue
        if _is_asked(asked, sentence, on, match, by):
            taken = start
            end = clause_end(scene, sentence, start)
            yield from each_party(scene, sentence, asked.answer(sentence, stance, by, start, end))


def _is_asked(asked: Asked, sentence: Sentence, on: re.Match[str], match: re.Match[str], by: Subject) -> bool:
    """A thing that is put to a party, or one that another asked for; only what is asked is turned down."""
    opener = on.group()[2:].split()[0]
    if opener not in ("which", "something") or _VERBS_ALONE.match(match.group()):
        return True
    linked = asked.by_others(sentence, by)
    return linked is not None and _is_here(sentence, asked.demands[linked])


def _is_here(sentence: Sentence, demand: Finding) -> bool:
    return sentence.start <= demand.evidence[0].start < sentence.end
