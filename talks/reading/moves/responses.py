"""Responses: what a party answers, and to which demand of another party when the article shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from talks.reading.findings import DemandFound, Finding, ResponseFound
from talks.reading.grammar.whose import owner_of_noun, party_at
from talks.reading.moves import answers, idioms, moves, named_answers, plain_answers, replies
from talks.reading.moves.accepted import is_private
from talks.reading.moves.addressees import all_of_them, are_others, are_told_together, is_organ
from talks.reading.moves.answer import SAME_ANSWER, Asked
from talks.reading.moves.answering import answers as answers_something
from talks.reading.moves.answering import is_guarded, is_open, is_said_of
from talks.reading.moves.apposed import apposed
from talks.reading.moves.asked_before import (
    LONG_AGO,
    PUT,
    SOON,
    haggles,
    is_asked_of,
    is_of,
    is_right_before,
    is_told_as_asked,
    shares_much,
    takes_it_up,
    touches,
)
from talks.reading.moves.both_sides import are_both, is_together
from talks.reading.moves.echoes import echoes
from talks.reading.moves.everyday import POINTS, everyday
from talks.reading.moves.movers import Speakers, clause_end, each_party, is_joint, matches, mover
from talks.reading.moves.no_answers import is_of_an_old_deal
from talks.reading.moves.not_made import negated
from talks.reading.moves.passives import unnamed
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene, Subject

# words that answer only where something was asked right before
_LINKED_ONLY = re.compile(
    r"(?:(?:will|would) not|won't) (?:happen|hear of)|(?:will|would) (?:not|never),?(?: however,)?"
    r" (?:sign|agree to|join|be part of|take part in)|rul(?:e[sd]?|ing) out (?!it\b|that\b|this\b"
    r"|(?:[\w.-]+ ){0,4}(?:proposal|idea|offer|plan|demand|request|call|suggestion|deal|compromise)s?\b)"
    r"|(?:is|are|was|were) (?:out of the question|ruled out|off the table|not on the table|not on offer"
    r"|under |being )|(?:needs?|wants?|needed|wanted) (?:more )?time to"
    r"|(?:can't|cannot|couldn't|won't|(?:could|will|would) not) (?:meet|accept|satisfy|fulfil|entertain)"
    r"|(?:can|could) live with|(?:has|have|had) (?:no objection|nothing against)|depend(?:s|ed) on"
    r"|accept(?:s|ed) (?:both|all of them|every point)|agreed, according"
    r"|agree[ds]? (?:(?:on )?\w+day )?that\b|signed off on (?:some|several|a few|\d+)\b"
    r"|(?:has|have|had) (?:accepted|granted|agreed)(?= and|[.,;])",
    re.I,
)
_AGREES = re.compile(r"(?:did |does |do )?agree", re.I)
# "both agreed to | the envoy's request": not with each other
_OF_A_THIRD = re.compile(
    r"agree[sd]? to (?:the|an?|[\w.]+'s?) (?:[\w.'-]+ ){0,5}(?:proposal|offer|request|demand|call|invitation"
    r"|suggestion|appeal)s?\b"
)
_TOGETHER = word_set("both neither none two three four five pair trio all each parties sides")
_DENIABLE = SAME_ANSWER["accepts"] | {"open"}  # "neither accepted it", "neither would hear of it"
_NOBODY = re.compile(r"(?:neither|none|nobody|no) ?\b", re.I)
# "will not sign a paper that", "ruled out any flight": an answer where it is of what was asked
_FLAT = re.compile(
    r"rul|(?:will|would) (?:not|never),?(?: however,)? (?:sign|agree to|join|be part|take part)", re.I
)
_SOME = re.compile(r"[a-z]+(?: (?:to|up|on|off|[a-z]+ [a-z]+ to))? an? ")
_BESIDES = ("with", "for", "on", "between")
_ITS_OWNER = 20  # characters behind the verb
_NTH = re.compile(r"rul(?:e[sd]?|ing) out (?:the (?:first|second|third|latter|former|last|other)|both|all)\b")
# "is ready to free some but has turned down the request": yes and no in one sentence
_CONTRAST = re.compile(
    r"[,;] (?:but|while|although|though|yet)\b|\bbut (?:has|have|had|is|are|was|were|would|will|not"
    r"|remain(?:s|ed)?|expressed|signall?ed)\b|;"
)
# "ruled out a referendum on Tuesday" is of the day; "has ruled out any" is a line of old
_RULED_OUT = re.compile(r"ruled out (?!(?:on \w+ )?(?:any|all|both)\b)")
_ANY = re.compile(r"rul(?:ed|es|ing) out any (?!(?:\w+ )?(?:discussion|dialogue|talks|negotiation)s?\b)")
# "wants a higher price, and Pretoria has | agreed to a review"
_AND_HAS = re.compile(r",? (?:and|but) (?:the )?(?:[\w'-]+ ){1,3}(?:has|have|had) \Z")
_HAS = re.compile(r"\b(?:has|have|had)(?: \w+){0,3} \Z")
_OF_IT_BY = re.compile(r"\w+ (?:of|to) [^.,;]{3,60}? by (?:the )?(?=[A-Z])")  # "the rejection of it by Iran"
_OURS = re.compile(r"\b(?:our|my|the) (?:\w+ )?\Z", re.I)  # "our answer is no"
_OWN = re.compile(r"\b(?:our|its|their|his|her|my) (?:[\w-]+ )?\Z", re.I)


def findings(scene: Scene, speakers: Speakers, demands: list[Finding], offset: int) -> list[Finding]:
    """One response a sentence, party and stance; `offset` is the index of demands[0] in the whole list."""
    found: list[Finding] = []
    asked = Asked(scene, speakers, demands, offset, found)
    for sentence in scene.document.sentences:
        if sentence.zone not in ("headline", "caption"):
            found += _new(asked, sentence, _just_answered(scene, sentence, found))
    return found


def _new(asked: Asked, sentence: Sentence, just: ResponseFound | None) -> list[Finding]:
    """The surest words first; less sure ones of a party that has answered count only behind a contrast."""
    seen: dict[str, set[str]] = {}
    found: list[Finding] = []
    readers = (
        (_of_sentence(asked, sentence), True),
        (apposed(asked, sentence), False),
        (everyday(asked, sentence, just, seen), None),
        (_by_moves(asked, sentence), False),
        (unnamed(asked, sentence), False),
        (_together(asked, sentence), False),
    )
    for reader, again in readers:
        for one in reader:
            payload = cast(ResponseFound, one.payload)
            before = seen.setdefault(payload.by or payload.by_text, set())
            if again is None and before:
                again = _CONTRAST.search(asked.scene.document.plain, sentence.start, sentence.end) is not None
            if not before or (again and not before & SAME_ANSWER[payload.stance]):
                before.add(payload.stance)
                found += asked.with_its_twin(sentence, one)
    last = cast(ResponseFound, found[-1].payload) if found else just
    return found + [
        one for one in echoes(asked, sentence, last) if cast(ResponseFound, one.payload).by not in seen
    ]


def _just_answered(scene: Scene, sentence: Sentence, found: list[Finding]) -> ResponseFound | None:
    """What the sentence before answered: "Iran accepted it. | Iraq said no"."""
    if not found:
        return None
    place = scene.document.sentence_at(found[-1].evidence[0].start)
    before = place is not None and sentence.index - place.index <= 1
    return cast(ResponseFound, found[-1].payload) if before else None


def _by_moves(asked: Asked, sentence: Sentence) -> Iterator[Finding]:
    """A line drawn at what another party asked before refuses it; an offer of less goes some of the way."""
    scene = asked.scene
    for finding in asked.demands:
        drawn = cast(DemandFound, finding.payload)
        here = sentence.start <= finding.evidence[0].start < sentence.end
        stance = {"red_line": "refuses", "offer": "counter_offers", "demand": "counter_offers"}.get(
            drawn.demand_kind
        )
        if not here or stance is None or drawn.by is None:
            continue
        by = Subject("party", drawn.by_text, sentence.start, sentence.start, None, drawn.by, (drawn.by,))
        linked = asked.by_others(sentence, by)
        if linked is None:
            continue
        demand = asked.demands[linked]
        if (
            (is_of(scene, sentence, demand) and shares_much(scene, sentence, demand))
            or is_asked_of(scene, sentence, drawn.by, demand)
            if stance == "refuses"
            else haggles(scene, sentence, demand, drawn.demand_kind == "offer")
        ):
            yield asked.answer(sentence, stance, by, finding.evidence[0].start, sentence.end)


def _of_sentence(asked: Asked, sentence: Sentence) -> Iterator[Finding]:
    """Answers that need nothing before them: a verb with what it answers, a verb alone, a noun."""
    taken: list[tuple[int, int]] = []
    for whole, table in ((True, replies.REPLIES), (True, idioms.IDIOMS), (False, answers.RESPONSES)):
        for stance, match in matches(asked.scene, sentence, table):
            if any(start <= match.start() < end for start, end in taken):
                continue
            response = _response(asked, sentence, stance, match, whole)
            if response is not None:
                taken.append(match.span())
                yield from each_party(asked.scene, sentence, response)
    yield from _named(asked, sentence)
    if not taken:
        yield from _judged(asked, sentence)


def _together(asked: Asked, sentence: Sentence) -> Iterator[Finding]:
    """ "Both accepted", "neither side has agreed to it": each of those who were asked."""
    if _TOGETHER.isdisjoint(sentence.words) or not are_told_together(asked.scene, sentence):
        return
    for table in (replies.REPLIES, idioms.IDIOMS, answers.RESPONSES, plain_answers.ANSWERS):
        for stance, match in matches(asked.scene, sentence, table):
            if stance[-1] in "?~^#@" or asked.is_history(sentence, stance.rstrip("!"), match):
                continue
            stance = stance.rstrip("!")
            each, none = all_of_them(asked.scene, sentence, match, asked.demands, asked.answers)
            if not each:
                continue
            end = clause_end(asked.scene, sentence, match.start())
            plain = asked.scene.document.plain
            if table is answers.RESPONSES and not answers_something(plain, sentence, stance, match, end):
                continue
            if none and stance not in _DENIABLE:
                continue
            if not none and _AGREES.match(match.group()) and not _OF_A_THIRD.match(plain, match.start()):
                continue  # "both sides agreed to a truce": with each other
            for by in each:
                yield asked.answer(sentence, "refuses" if none else stance, by, match.start(), end)


def _judged(asked: Asked, sentence: Sentence) -> Iterator[Finding]:
    """ "Said that the offer contained nothing new": the answer of whoever says so, unless it is his own."""
    scene = asked.scene
    for stance, match in matches(scene, sentence, named_answers.JUDGEMENTS):
        start = match.start()
        if _OWN.search(scene.document.plain, max(sentence.start, start - 30), start):
            continue
        by = mover(scene, asked.speakers, sentence, start, said_of=True)
        if by is not None and by.party is not None and not is_together(by):
            owner = owner_of_noun(scene, sentence, start, match.end())
            if owner is None or owner.party != by.party:
                yield asked.answer(sentence, stance, by, start, clause_end(scene, sentence, start))
                return


def _named(asked: Asked, sentence: Sentence) -> Iterator[Finding]:
    """ "Khartoum's refusal to", "its rejection of the plan": whoever owns the noun answers."""
    scene = asked.scene
    for table, anywhere in ((named_answers.NAMED, True), (named_answers.OWNED, False)):
        put = not PUT.isdisjoint(sentence.words)
        if not anywhere and not put and not asked.before(sentence):
            continue
        for stance, match in matches(scene, sentence, table):
            by = _whose_answer(asked, sentence, match)
            if by is None or by.party is None:
                continue
            if anywhere or put or asked.by_others(sentence, by) is not None:
                yield asked.answer(
                    sentence, stance, by, match.start(), clause_end(scene, sentence, match.start())
                )


def _whose_answer(asked: Asked, sentence: Sentence, match: re.Match[str]) -> Subject | None:
    """ "For Tehran that is out of the question": the party named there; else whoever owns the noun."""
    scene, start = asked.scene, match.start()
    if not scene.outside_quotation(start):
        ours = _OURS.search(scene.document.plain, sentence.start, start)
        return asked.speakers.of(start) if ours else None
    if match.re.groups and match["whose"] is not None:
        return party_at(scene, match.start("whose"))
    by = _OF_IT_BY.match(scene.document.plain, start, sentence.end)
    named = party_at(scene, by.end()) if by is not None else None
    return named or owner_of_noun(scene, sentence, start, match.end())


def _response(
    asked: Asked, sentence: Sentence, stance: str, match: re.Match[str], whole: bool
) -> Finding | None:
    """`whole` when the words that matched name what is answered."""
    scene, plain, start = asked.scene, asked.scene.document.plain, match.start()
    end = clause_end(scene, sentence, start)
    by = mover(scene, asked.speakers, sentence, start, said_of=is_said_of(stance, match))
    if by is None or by.party is None or is_organ(by):
        by = asked.whom_it_means(sentence, start, by)
    if by is None or is_private(by) or _NOBODY.match(by.text) or are_others(scene, sentence, by):
        return None
    together = _AGREES.match(match.group()) is not None
    if is_together(by) and not (whole and are_both(scene, by) and not together):
        return None
    if stance.startswith("accepts") and is_joint(scene, by):
        if together and not _OF_A_THIRD.match(plain, start):
            return None  # "Lavrov and Kerry agreed to": with each other
        if not together and _is_theirs(asked, sentence, by, match):
            return None  # "the ministers of A and B approved a plan"
    if asked.is_history(sentence, stance, match):
        return None
    if stance == "accepts" and is_of_an_old_deal(plain, start, end):
        return None
    if not whole and _LINKED_ONLY.match(plain, start):
        return _linked(asked, sentence, stance, by, start, end)
    if not whole and not _answers(asked, sentence, stance, match, by, end):
        return None
    if negated(scene, by, start):
        if stance == "accepts" and not moves.ASKED.search(
            plain, start if by.start < start else sentence.start, end
        ):
            return None  # "would never accept a partition" draws a line and answers nobody
        stance = {"accepts": "refuses", "open": "refuses"}.get(stance, "")
        if not stance:
            return None
    elif stance.startswith("accepts") and is_guarded(scene, sentence, start):
        stance = "open"
    return asked.answer(sentence, stance, by, start, end)


def _is_theirs(asked: Asked, sentence: Sentence, by: Subject, match: re.Match[str]) -> bool:
    """Nobody else asked it of them: "a plan" that two accept at one table is what they made there."""
    named = within(asked.scene.parties, match.start(), match.end() + _ITS_OWNER)
    if any(party.key not in by.parties and party.preposition not in _BESIDES for party in named):
        return False  # "approved a US plan"
    some = _SOME.match(asked.scene.document.plain, match.start(), sentence.end)
    return some is not None and asked.by_others(sentence, by) is None


def _linked(
    asked: Asked, sentence: Sentence, stance: str, by: Subject, start: int, end: int
) -> Finding | None:
    """An answer to what another party asked before; what is ruled out may have been asked for long ago."""
    scene, plain = asked.scene, asked.scene.document.plain
    reach = LONG_AGO if POINTS.search(plain, start, end) else SOON
    linked = asked.by_others(sentence, by, reach)
    if is_told_as_asked(plain, sentence, start):
        return asked.answer(sentence, stance, by, start, end)
    flat = _FLAT.match(plain, start) and not _NTH.match(plain, start)
    if linked is None or (flat and not is_of(scene, sentence, asked.demands[linked])):
        ruled = plain.startswith("rul", start)
        long_ago = ruled and any(touches(scene, sentence, by.party, one) for one in asked.demands)
        of_the_day = _RULED_OUT.match(plain, start) and not _HAS.search(plain, sentence.start, start)
        any_of_it = linked is not None and is_right_before(scene, sentence, asked.demands[linked])
        if not long_ago and not of_the_day and not (any_of_it and _ANY.match(plain, start)):
            return None
    if stance == "refuses" and negated(scene, by, start):
        stance = "open"  # "has not ruled it out"
    if stance == "accepts" and is_guarded(scene, sentence, start):
        stance = "open"  # "had no objection provided that"
    return asked.answer(sentence, stance, by, start, end)


def _answers(
    asked: Asked, sentence: Sentence, stance: str, match: re.Match[str], by: Subject, end: int
) -> bool:
    """The words name what they answer, or take up what was asked."""
    scene, start = asked.scene, match.start()
    plain = scene.document.plain
    if moves.TAKEN_UP.search(plain, max(sentence.start, by.start - 60), by.start):
        return True
    if answers_something(plain, sentence, stance, match, end) or is_told_as_asked(plain, sentence, start):
        return True
    if is_open(plain[start:end]) and asked.demands and asked.demands[0].evidence[0].start < sentence.start:
        return True
    linked = asked.by_others(sentence, by)
    if linked is not None and _AND_HAS.search(plain, sentence.start, start):
        place = asked.demands[linked].evidence[0].start
        if sentence.start <= place < start and stance in ("accepts", "refuses"):
            return True
    return linked is not None and takes_it_up(scene, sentence, start, end, asked.demands[linked])
