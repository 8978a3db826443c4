"""Responses: what a party answers, and to which demand of another party when the article shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from talks.reading.findings import DemandFound, Finding, ResponseFound, Stance
from talks.reading.grammar.clauses import main_subject
from talks.reading.grammar.whose import owner_of_noun, party_at
from talks.reading.moves import answers, moves, plain_answers, replies
from talks.reading.moves.accepted import is_private
from talks.reading.moves.answering import answers as answers_something
from talks.reading.moves.answering import is_guarded, is_open, is_said_of
from talks.reading.moves.asked_before import (
    LONG_AGO,
    SOON,
    demand_answered,
    goes_some_way,
    haggles,
    is_asked_of,
    is_of,
    is_put_to,
    shares_much,
    takes_it_up,
    touches,
    was_asked,
)
from talks.reading.moves.both_sides import are_both, is_together
from talks.reading.moves.manner import modality_of, mode_of
from talks.reading.moves.movers import (
    Speakers,
    clause_end,
    condition_in,
    each_party,
    is_joint,
    matches,
    mover,
    negated,
)
from talks.reading.moves.passages import passage
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene, Subject

# words that answer only where something was asked right before
_LINKED_ONLY = re.compile(
    r"(?:(?:will|would) not|won't) (?:happen|hear of)|(?:will|would) (?:not|never),?(?: however,)?"
    r" (?:sign|agree to|join|be part of|take part in)|rul(?:e[sd]?|ing) out (?!it\b|that\b|this\b"
    r"|(?:[\w.-]+ ){0,4}(?:proposal|idea|offer|plan|demand|request|call|suggestion|deal|compromise)s?\b)"
    r"|(?:is|are|was|were) (?:out of the question"
    r"|off the table"
    r"|not on the table|not on offer|under |being )|(?:needs?|wants?|needed|wanted) (?:more )?time to"
    r"|(?:can't|cannot|couldn't|won't|(?:could|will|would) not) (?:meet|accept|satisfy|fulfil|entertain)"
    r"|(?:can|could) live with|(?:has|have|had) (?:no objection|nothing against)|depend(?:s|ed) on"
    r"|accept(?:s|ed) (?:both|all of them|every point)|agreed, according"
    r"|(?:has|have|had) (?:been )?(?:accepted|granted|agreed)(?= and|[.,;])",
    re.I,
)
# "Not a chance": no verb, so only whoever says so can mean it
_FRAGMENT = re.compile(
    r"(?:not a|no \w+|no\Z|under|forget|never|absolutely|certainly|of course|definitely|impossible|out of"
    r"|nonsense|not in|fine,|agreed,|done,|very well|yes,)",
    re.I,
)
_NOBODY = re.compile(r"(?:neither|none|nobody|no) ?\b", re.I)
_WARNED = re.compile(r"\b(?:warn|threaten)(?:s|ed|ing)\b[^.;]*\Z")
_IF_ONLY = re.compile(r"\b(?:(?<!at )once|if|unless|only (?:when|after)|in return|in exchange)\b")
_NOT_YET = re.compile(r"\b(?:once|until|after|before|as soon as|when|if|unless)\b(?: the)? \Z", re.I)
# "under the 2015 deal, Iran agreed to": long settled
_SETTLED = re.compile(
    r"\b(?:under|in|by) (?:the|that|its|an?) [^.;]{0,40}\b(?:deal|accord|agreement|pact|treaty)\b", re.I
)
_WHEN_THEY = re.compile(r"\bwhen (?:they|both|the two \w+) (?:\w+ly )?\Z")
_OF_A_YEAR = re.compile(r"\b(?:19|20)\d\d (?:\w+ )?(?:deal|accord|agreement|pact|treaty)\b")
_POINTS = re.compile(r"\b(?:it|this|them|such|that(?=[.,;\"]|\Z))(?= |[.,;\"]|\Z)")
# "will not sign a paper that", "ruled out any flight": an answer where it is of what was asked
_FLAT = re.compile(
    r"rul|(?:will|would) (?:not|never),?(?: however,)? (?:sign|agree to|join|be part|take part)", re.I
)
_OWN = re.compile(r"\b(?:our|its|their|his|her|my) (?:[\w-]+ )?\Z", re.I)
# "dismissed it as a non-starter" is one answer
_KINDRED = (
    frozenset({"refuses", "non_starter"}),
    frozenset({"accepts", "accepts_in_part", "withdraws"}),
    frozenset({"open", "defers", "counter_offers"}),
)
_SAME_ANSWER = {stance: kin for kin in _KINDRED for stance in kin}
CONFIDENCE: dict[str, float] = {"non_starter": 0.9, "refuses": 0.85, "withdraws": 0.8, "counter_offers": 0.85}


def findings(scene: Scene, speakers: Speakers, demands: list[Finding], offset: int) -> list[Finding]:
    """One response a sentence, party and stance; `offset` is the index of demands[0] in the whole list."""
    found: list[Finding] = []
    for sentence in scene.document.sentences:
        if sentence.zone in ("headline", "caption"):
            continue
        seen: dict[str, set[str]] = {}
        for one in _of_sentence(scene, speakers, sentence, demands, offset):
            payload = cast(ResponseFound, one.payload)
            before = seen.setdefault(payload.by or payload.by_text, set())
            if not before & _SAME_ANSWER[payload.stance]:
                before.add(payload.stance)
                found.append(one)
        for one in _all_in_plain_words(scene, speakers, sentence, demands, offset):
            payload = cast(ResponseFound, one.payload)
            by = payload.by or payload.by_text
            if by not in seen:
                seen[by] = {payload.stance}
                found.append(one)
        for one in _by_moves(scene, sentence, demands, offset):
            payload = cast(ResponseFound, one.payload)
            if payload.by and payload.by not in seen:
                seen[payload.by] = {payload.stance}
                found.append(one)
    return found


def _by_moves(scene: Scene, sentence: Sentence, demands: list[Finding], offset: int) -> Iterator[Finding]:
    """A line drawn at what another party asked before refuses it; an offer of less goes some of the way."""
    for finding in demands:
        drawn = cast(DemandFound, finding.payload)
        here = sentence.start <= finding.evidence[0].start < sentence.end
        stance = {"red_line": "refuses", "offer": "counter_offers", "demand": "counter_offers"}.get(
            drawn.demand_kind
        )
        if not here or stance is None or drawn.by is None:
            continue
        by = Subject("party", drawn.by_text, sentence.start, sentence.start, None, drawn.by, (drawn.by,))
        linked = demand_answered(scene, sentence, by, demands)
        if linked is None:
            continue
        asked = demands[linked]
        if (
            is_of(scene, sentence, asked) or is_asked_of(scene, sentence, drawn.by, asked)
            if stance == "refuses"
            else haggles(scene, sentence, asked)
            or (
                drawn.demand_kind == "offer"
                and is_of(scene, sentence, asked)
                and goes_some_way(scene, sentence, asked)
            )
        ):
            start = finding.evidence[0].start
            yield _finding(scene, sentence, stance, by, start, sentence.end, demands, offset)


def _of_sentence(
    scene: Scene, speakers: Speakers, sentence: Sentence, demands: list[Finding], offset: int
) -> Iterator[Finding]:
    """Answers that need nothing before them: a verb with what it answers, a verb alone, a noun."""
    taken: list[tuple[int, int]] = []
    for whole, table in ((True, replies.REPLIES), (False, answers.RESPONSES)):
        for stance, match in matches(scene, sentence, table):
            if any(start <= match.start() < end for start, end in taken):
                continue
            response = _response(scene, speakers, sentence, stance, match, demands, offset, whole)
            if response is not None:
                taken.append(match.span())
                yield from each_party(scene, sentence, response)
    yield from _named(scene, sentence, demands, offset)
    if not taken:
        yield from _judged(scene, speakers, sentence, demands, offset)


def _judged(
    scene: Scene, speakers: Speakers, sentence: Sentence, demands: list[Finding], offset: int
) -> Iterator[Finding]:
    """ "Said that the offer contained nothing new": the answer of whoever says so, unless it is his own."""
    for stance, match in matches(scene, sentence, replies.JUDGEMENTS):
        start = match.start()
        if _OWN.search(scene.document.plain, max(sentence.start, start - 30), start):
            continue
        by = mover(scene, speakers, sentence, start, said_of=True)
        if by is not None and by.party is not None and not is_together(by):
            asked = owner_of_noun(scene, sentence, start, match.end())
            if asked is None or asked.party != by.party:
                end = clause_end(scene, sentence, start)
                yield _finding(scene, sentence, stance, by, start, end, demands, offset)
                return


def _named(scene: Scene, sentence: Sentence, demands: list[Finding], offset: int) -> Iterator[Finding]:
    """ "Khartoum's refusal to", "its rejection of the plan": whoever owns the noun answers."""
    for table, anywhere in ((replies.NAMED, True), (replies.OWNED, False)):
        if not anywhere and not was_asked(sentence, demands):
            continue
        for stance, match in matches(scene, sentence, table):
            by = _whose_answer(scene, sentence, match)
            if by is None or by.party is None or not scene.outside_quotation(match.start()):
                continue
            if anywhere or demand_answered(scene, sentence, by, demands) is not None:
                end = clause_end(scene, sentence, match.start())
                yield _finding(scene, sentence, stance, by, match.start(), end, demands, offset)


def _whose_answer(scene: Scene, sentence: Sentence, match: re.Match[str]) -> Subject | None:
    """ "For Tehran that is out of the question": the party named there; else whoever owns the noun."""
    if match.re.groups and match["whose"] is not None:
        return party_at(scene, match.start("whose"))
    return owner_of_noun(scene, sentence, match.start(), match.end())


def _is_threatened(scene: Scene, sentence: Sentence, stance: str, start: int) -> bool:
    """ "Warned that it would take the matter to court": no answer."""
    return stance != "refuses" and _WARNED.search(scene.document.plain, sentence.start, start) is not None


def _all_in_plain_words(
    scene: Scene, speakers: Speakers, sentence: Sentence, demands: list[Finding], offset: int
) -> Iterator[Finding]:
    """Whatever everyday words may answer, once something was asked before."""
    if not was_asked(sentence, demands):
        return
    for stance, match in matches(scene, sentence, plain_answers.ANSWERS):
        response = _in_plain_words(scene, speakers, sentence, stance, match, demands, offset)
        if response is not None:
            yield from each_party(scene, sentence, response)


def _in_plain_words(
    scene: Scene, speakers: Speakers, sentence: Sentence, stance: str, match: re.Match[str],
    demands: list[Finding], offset: int,
) -> Finding | None:  # fmt: skip
    """ "Iran said no": an answer to what another party asked in this sentence or right before it."""
    start, told = match.start(), "!" in stance
    must_share = {"?": shares_much, "~": is_of, "^": shares_much}.get(stance[-1])
    put_to_it = stance.endswith("^") and not match.group().lower().startswith(("will", "would"))
    stance = stance.rstrip("!?~^")
    fragment = _FRAGMENT.match(match.group()) is not None
    by = mover(scene, speakers, sentence, start, said_of=fragment or told)
    if by is None and fragment:
        by = main_subject(scene, sentence)  # “Never,” said the minister
    if by is None or negated(scene, by, start) or _is_threatened(scene, sentence, stance, start):
        return None
    of_both = (
        are_both(scene, by)
        and not told
        and not _NOT_YET.search(scene.document.plain, sentence.start, by.start)
    )
    if not of_both and (is_together(by) or by.party is None):
        return None
    end = clause_end(scene, sentence, start)
    pointed = _POINTS.search(scene.document.plain, start, end) is not None
    linked = demand_answered(scene, sentence, by, demands, LONG_AGO if pointed else SOON)
    asked = scene.document.sentence_at(demands[linked].evidence[0].start) if linked is not None else None
    if asked is None or linked is None:
        return None
    of_it = must_share is None or must_share(scene, sentence, demands[linked])
    if stance == "refuses" and by.party is not None:
        of_it = of_it or is_asked_of(scene, sentence, by.party, demands[linked])
    if not of_it and not (put_to_it and is_put_to(scene, sentence, by.party, demands[linked])):
        return None
    if stance == "accepts" and (
        _IF_ONLY.search(scene.document.plain, start, sentence.end) or is_guarded(scene, sentence, start)
    ):
        stance = "open"
    if sentence.index - asked.index > 1 and not pointed and not is_of(scene, sentence, demands[linked]):
        return None
    return _finding(scene, sentence, stance, by, start, end, demands, offset)


def _response(
    scene: Scene, speakers: Speakers, sentence: Sentence, stance: str, match: re.Match[str],
    demands: list[Finding], offset: int, whole: bool,
) -> Finding | None:  # fmt: skip
    """`whole` when the words that matched name what is answered."""
    plain = scene.document.plain
    start = match.start()
    end = clause_end(scene, sentence, start)
    by = mover(scene, speakers, sentence, start, said_of=is_said_of(stance, match))
    if by is None or is_private(by) or _NOBODY.match(by.text):
        return None
    if is_together(by) and not (
        whole and are_both(scene, by) and not match.group().lower().startswith("agree")
    ):
        return None
    if stance.startswith("accepts") and is_joint(scene, by) and match.group().lower().startswith("agree"):
        return None  # "Lavrov and Kerry agreed to": with each other
    if stance == "accepts" and (
        _SETTLED.search(plain, sentence.start, start)
        or _WHEN_THEY.search(plain, sentence.start, start)
        or _OF_A_YEAR.search(plain, start, end)
    ):
        return None
    if not whole and _LINKED_ONLY.match(plain, start):
        reach = LONG_AGO if _POINTS.search(plain, start, end) else SOON
        asked = demand_answered(scene, sentence, by, demands, reach)
        if asked is None or (_FLAT.match(plain, start) and not is_of(scene, sentence, demands[asked])):
            ruled = plain.startswith("rul", start)
            if not ruled or not any(touches(scene, sentence, by.party, one) for one in demands):
                return None
        if stance == "refuses" and negated(scene, by, start):
            stance = "open"  # "has not ruled it out"
        return _finding(scene, sentence, stance, by, start, end, demands, offset)
    taken_up = moves.TAKEN_UP.search(plain, max(sentence.start, by.start - 60), by.start)
    if not whole and not taken_up and not answers_something(plain, sentence, stance, match, end):
        linked = demand_answered(scene, sentence, by, demands)
        willing = (
            is_open(plain[start:end]) and bool(demands) and demands[0].evidence[0].start < sentence.start
        )
        if not willing and (linked is None or not takes_it_up(scene, sentence, start, end, demands[linked])):
            return None
    if negated(scene, by, start):
        if stance == "accepts" and not moves.ASKED.search(plain, start, end):
            return None  # "would never accept a partition" draws a line and answers nobody
        stance = {"accepts": "refuses", "open": "refuses"}.get(stance, "")
        if not stance:
            return None
    elif stance == "accepts" and is_guarded(scene, sentence, start):
        stance = "open"
    return _finding(scene, sentence, stance, by, start, end, demands, offset)


def _finding(
    scene: Scene, sentence: Sentence, stance: str, by: Subject, start: int, end: int,
    demands: list[Finding], offset: int,
) -> Finding:  # fmt: skip
    begin = by.start if sentence.start <= by.start < start else start
    linked = demand_answered(scene, sentence, by, demands)
    words, condition = scene.document.plain[start:end], condition_in(scene, sentence)
    kind: Stance = stance  # type: ignore[assignment]
    payload = ResponseFound(
        by=by.party,
        by_text=by.text,
        stance=kind,
        to_demand=None if linked is None else linked + offset,
        summary=scene.document.text[begin:end].strip()[:240],
        condition=condition,
        mode=mode_of("response", words),
        modality=modality_of(words, condition),
    )
    sure = (
        CONFIDENCE.get(stance, 0.8)
        * (1.0 if by.party else 0.6)
        * {"lead": 1.0, "background": 0.6}.get(sentence.zone, 0.95)
    )
    return Finding("response", payload, (passage(scene, sentence, start),), f"responses.{stance}", sure)
