"""Demands, offers, red lines, threats and guarantees: a party, its verb, and what it wants of whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from talks.reading.findings import DemandFound, Finding, When
from talks.reading.grammar.whose import party_at
from talks.reading.moves import moves, replies
from talks.reading.moves.accepted import is_private
from talks.reading.moves.both_sides import are_both, is_together
from talks.reading.moves.conditions import meant_by
from talks.reading.moves.continuations import answers_what_was_asked, is_ready_if, the_same_again
from talks.reading.moves.lists import asks_for_more, counted, members, without_a_verb
from talks.reading.moves.makers import together
from talks.reading.moves.manner import modality_of, mode_of
from talks.reading.moves.merely_told import HAD_TO, asks_itself, is_an_aim, is_joint_statement, is_only_told
from talks.reading.moves.movers import (
    Speakers,
    clause_end,
    condition_in,
    each_party,
    is_joint,
    matches,
    mover,
)
from talks.reading.moves.not_made import negated
from talks.reading.moves.nouns_told import BARE, is_noun
from talks.reading.moves.objects import object_of, subject_as_object
from talks.reading.moves.offered import is_hard_on_its_subject, is_passive, who_is_hard, who_offered
from talks.reading.moves.owned import answered_by_itself, owned
from talks.reading.moves.passages import passage
from talks.reading.moves.seeming import is_for_now, is_judged
from talks.reading.moves.single_voices import speaks_alone
from talks.reading.moves.wrongs import kind_here, not_beyond, or_else
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene, Subject

_WANTED = re.compile(
    r"(?:must|should|ought to|need(?:s|ed)? to(?! see)|(?:has|have|had) to"
    r"|(?:will|would) (?:have|need) to)\b",
    re.I,
)
_OF_A_THING = re.compile(
    r"(?:would )?\w+(?: to)? (?:\w+ly )?"
    r"(?:be|contain|cover|remain|come|rest|include|begin|start|go|guarantee|end|stop|cease|advance"
    r"|proceed|control|receive|get|retain|regain|hold|record|mention|reflect)\b",
    re.I,
)
_DUTY = re.compile(r"\b(?:must|should|ought to|(?:ha(?:s|ve)|needs?) to) (?:\w+ly |also |now )?\Z", re.I)
_PASSIVE = re.compile(
    r"(?:will|would) (?:be|mean|constitute|amount to|be considered|be treated as) (?:an? )?(?:cause|act|casus"
    r"|declaration)|(?:can|could|will|would) only (?:follow|come|begin|start|happen) "
    r"|(?:will|would) (?:remain|stay)\b(?! away)"
    r"|(?:will|would|can|could)(?: never| not|not) (?:again )?be\b"
    r"|(?:will|would|can|could) (?:\w+ )?(?:begin|start|resume|happen|take place|be signed|go ahead) only\b",
    re.I,
)
_COMMITS = re.compile(r"(?:undert|commit|pledg|promis|agree|vow)", re.I)
_NOBODY = re.compile(r"(?:neither|none|nobody|no) ?\b|\d", re.I)
_PROPOSAL = re.compile(
    r"\b(?:proposals?|offers?|demands?|requests?|ideas?|suggestions?|initiatives?|terms|invitation"
    r"|compromise|it|this)\b",
    re.I,
)
_SUCH = re.compile(
    r"\b(?:to|of|for|discuss|consider|accept|in) (?:such an?\b|(?:it|(?<!all of )(?<!part of )them|that|this)"
    r"(?=[.,;\"]|\Z| (?:if|but|and|when|once|as|provided|in|at|on|after|with)\b))"
)
# "both sides called on the Council", "both ruled out": what two do to a third, or each for itself
_ON_OTHERS = re.compile(
    r"call\w* (?:on|upon)|urge|ask\w* (?!each|one|for)|appeal|request|press|want|rul\w+ out"
    r"|(?:will|would) (?:not|never)|reject",
    re.I,
)
_DEADLINE = re.compile(r"\b(?:by|before|no later than|until|within) (?:the end of )?(?=[\w ]+)", re.I)


def findings(scene: Scene, speakers: Speakers) -> list[Finding]:
    """At most one move of each kind a sentence and party."""
    found: list[Finding] = []
    for sentence in scene.document.sentences:
        if sentence.zone in ("headline", "caption"):
            continue
        seen: set[tuple[str, str, int]] = set()
        taken = sentence.start
        for named in _named_as_nouns(scene, speakers, sentence):
            payload = cast(DemandFound, named.payload)
            seen.add((payload.by or payload.by_text, payload.demand_kind, named.evidence[0].start))
            found.append(named)
        for kind, match in matches(scene, sentence, moves.DEMANDS):
            if match.start() < taken:
                continue
            kind_told = kind_here(scene.document.plain, sentence, kind, match)
            if kind_told is None:
                continue
            if kind_told == "offer" and _DUTY.search(scene.document.plain, sentence.start, match.start()):
                kind_told = "demand!"  # "should | come up with a plan"
            told = kind_told.endswith("!")
            again = the_same_again(scene, sentence, match.start(), found)
            demand = _demand(scene, speakers, sentence, kind_told.rstrip("!"), match, told, again)
            if demand is None:
                continue
            before, taken = taken, match.end()
            if is_ready_if(match) and answers_what_was_asked(scene, sentence, demand, found):
                found.extend(_further(scene, match, demand))
                continue
            for one in each_party(scene, sentence, demand):
                payload = cast(DemandFound, one.payload)
                name = (payload.by or payload.by_text, payload.demand_kind, one.evidence[0].start)
                if name not in seen or asks_for_more(scene, match, before):
                    seen.add(name)
                    found.append(one)
                    found.extend(_further(scene, match, one))
            found.extend(_of_others(scene, sentence, match, demand))
    return found


def _further(scene: Scene, match: re.Match[str], first: Finding) -> Iterator[Finding]:
    """ "Asked it to free the pilots and to open the port", "or face": what follows is a move as well."""
    payload = cast(DemandFound, first.payload)
    sentence = scene.document.sentence_at(match.start())
    if payload.demand_kind == "offer" and sentence is not None:
        limit = not_beyond(scene.document.plain, match.end(), sentence.end)
        if limit is not None:
            summary = scene.document.text[limit : sentence.end].strip()[:240]
            barred = replace(payload, demand_kind="red_line", summary=summary)
            yield replace(first, payload=barred, rule_id="demands.red_line")
    if payload.demand_kind != "demand":
        return
    end = clause_end(scene, scene.document.sentence_at(match.start()), match.start())  # type: ignore[arg-type]
    threat = or_else(scene.document.plain, match.end(), end)
    if threat is not None:
        summary = scene.document.text[threat:end].strip()[:240]
        threatened = replace(payload, demand_kind="threat", summary=summary)
        yield replace(first, payload=threatened, rule_id="demands.threat")
    told = list(counted(scene.document.plain, match, sentence.end if sentence is not None else end))
    for begin in told or members(scene.document.plain, match.start(), end):
        summary = scene.document.text[begin:end].strip()[:240]
        yield replace(first, payload=replace(payload, summary=summary))


def _of_others(scene: Scene, sentence: Sentence, match: re.Match[str], first: Finding) -> Iterator[Finding]:
    """ "And Nairobi an end to it": the same verb of further parties, each with what it asks for."""
    payload = cast(DemandFound, first.payload)
    for by, begin in without_a_verb(scene, match, sentence.end):
        summary = scene.document.text[begin : sentence.end].strip()[:240]
        yield replace(
            first,
            payload=replace(payload, by=by.party, by_text=by.text, of=(), of_texts=(), summary=summary),
        )


def _named_as_nouns(scene: Scene, speakers: Speakers, sentence: Sentence) -> Iterator[Finding]:
    """ "Demands from the United States that ...", "a call by Ankara for ..."."""
    for kind, by, match, joint in owned(scene, sentence):
        end = clause_end(scene, sentence, match.end())
        finding = _finding(scene, sentence, kind, by, match, end)
        if finding is None:
            continue
        if joint is not None:
            keys, texts = _asked_of(scene, speakers, by, joint, end)
            payload = replace(cast(DemandFound, finding.payload), of=keys, of_texts=texts)
            finding = replace(finding, payload=payload)
        yield from each_party(scene, sentence, finding)
    answered = answered_by_itself(scene, sentence)
    if answered is not None:
        finding = _finding(scene, sentence, "demand", *answered, sentence.end)
        if finding is not None:
            yield finding


def _asked_of(
    scene: Scene, speakers: Speakers, by: Subject, start: int, end: int
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Of the parties named after "that"; "that we" is of whoever speaks."""
    speaker = speakers.of(start)
    if speaker is not None and re.match(r"\w+ (?:we|us)\b", scene.document.plain[start : start + 12]):
        return ((speaker.party,), (speaker.text,)) if speaker.party else ((), ())
    return object_of(scene, by, start, end)


def _demand(
    scene: Scene,
    speakers: Speakers,
    sentence: Sentence,
    kind: str,
    match: re.Match[str],
    told: bool,
    again: Subject | None,
) -> Finding | None:
    start = match.start()
    if is_only_told(scene, sentence, match) or is_judged(scene, sentence, match):
        return None
    if (
        is_noun(scene, match)
        or _is_asked(scene, sentence, start)
        or (kind not in ("red_line", "threat") and _is_reply(scene, sentence, start))
    ):
        return None
    end = clause_end(scene, sentence, start)
    if kind == "offer" and _answers_an_offer(scene.document.plain[start:end], match):
        return None
    by = again or _by(scene, speakers, sentence, kind, match, told)
    if (
        by is None
        or (is_private(by) and not speaks_alone(scene, by))
        or (is_together(by) and not (are_both(scene, by) and _ON_OTHERS.match(match.group())))
        or _NOBODY.match(by.text)
        or is_joint_statement(scene, sentence, by)
    ):
        return None
    if kind == "offer" and len(by.parties) > 1 and _COMMITS.match(match.group()):
        return None  # "A and B undertook to go on": what they agreed
    if by.kind == "unknown" and match.group().split()[0].lower() in BARE and not by.text.endswith("s"):
        return None  # "to drop the Statehood | demand"
    if asks_itself(scene, by, match) or is_an_aim(scene, sentence, match, is_joint(scene, by)):
        return None
    if kind == "red_line" and is_for_now(scene, match, end):
        return None
    undone = kind != "red_line" or match.group().lower().startswith("rul")
    if undone and negated(scene, by, start):
        return None
    return _finding(scene, sentence, kind, by, match, end, told)


def _is_reply(scene: Scene, sentence: Sentence, start: int) -> bool:
    """ "Asked for changes to the draft", "submitted a counter-offer", "will not agree to the demand"."""
    plain, token = scene.document.plain, scene.document.tokens[scene.document.token_at(start)]
    replying = replies.REPLIES.beginning(token.low, plain, token.end)
    return any(pattern.match(plain, start, sentence.end) for _, pattern, _ in replying)


def _is_asked(scene: Scene, sentence: Sentence, start: int) -> bool:
    """ "What is he asking of the rebels?": the report's own question demands nothing."""
    last = scene.document.plain[sentence.start : sentence.end].rstrip()[-1:]
    return last == "?" and scene.outside_quotation(start)


def _answers_an_offer(words: str, match: re.Match[str]) -> bool:
    """ "Is ready to discuss the proposal" answers; "is ready to discuss a ceasefire" offers."""
    words = words.split(", and ", 1)[0]  # "offered a loan, and Iran agreed to it"
    return bool(
        re.match(r"(?:is|are|was|were|would|remain)", words)
        and re.search(r"(?:discuss|consider|study|talk)", words[:60])
        and _PROPOSAL.search(words, len(match.group()))
    ) or bool(_SUCH.search(words[:70]))


def _by(
    scene: Scene, speakers: Speakers, sentence: Sentence, kind: str, match: re.Match[str], told: bool
) -> Subject | None:
    """A "must" is the speaker's demand on its subject; the rest is the subject's own."""
    start, end = match.span()
    if match.re.groups and match["whose"] is not None:
        whose = party_at(scene, match.start("whose")) if scene.outside_quotation(start) else None
        return together(scene, whose) if whose is not None else None
    concerned = (
        re.search(r"red lines? for (?:the )?", scene.document.plain[start : end + 16])
        if kind == "red_line"
        else None
    )
    if concerned:
        return party_at(scene, start + concerned.end())
    on_subject = _is_on_its_subject(kind, match)
    if on_subject and _is_own(scene, start):
        return None
    words = match.group()
    if told and kind == "offer" and is_passive(words):
        return who_offered(scene, speakers, sentence, match)
    if kind == "threat" and is_hard_on_its_subject(words):
        return who_is_hard(scene, speakers, sentence, start)
    nobodys = words.lower().startswith(("there ", "is the ", "is our ", "no ")) or _PASSIVE.match(words)
    return mover(scene, speakers, sentence, start, said_of=on_subject or told or bool(nobodys))


def _is_on_its_subject(kind: str, match: re.Match[str]) -> bool:
    """ "Iran must", "it will face": the speaker's move on the subject of the verb."""
    words = match.group()
    return bool(
        (kind == "demand" and _WANTED.match(words)) or (kind == "threat" and is_hard_on_its_subject(words))
    )


def _is_own(scene: Scene, start: int) -> bool:
    """ "We must", "he has to": an obligation of one's own demands nothing of others."""
    return bool(
        re.search(
            r"\b(?:we|i|he|she|you|say(?:ing|s) (?:that )?it|said (?:that )?it) (?:\w+ly )?\Z",
            scene.document.plain[max(0, start - 20) : start],
            re.I,
        )
    )


def _finding(
    scene: Scene,
    sentence: Sentence,
    kind: str,
    by: Subject,
    match: re.Match[str],
    end: int,
    told: bool = False,
) -> Finding | None:
    if _is_on_its_subject(kind, match):
        keys, texts = subject_as_object(scene, sentence, by, match.start())
        weak = kind == "demand" and not told and HAD_TO.match(match.group())
        if not texts and weak and not _OF_A_THING.match(match.group()):
            return None  # "the plane had to leave early"
    else:
        keys, texts = object_of(scene, by, match.start() + len(match.group().split(None, 1)[0]), end, kind)
        if kind == "threat":
            keys, texts = meant_by(scene, sentence, by, match.start(), (keys, texts))
    begin = by.start if sentence.start <= by.start < match.start() else match.start()
    words, condition = scene.document.plain[match.start() : end], condition_in(scene, sentence)
    payload = DemandFound(
        by=by.party,
        by_text=by.text,
        of=keys,
        of_texts=texts,
        demand_kind=kind,  # type: ignore[arg-type]
        summary=scene.document.text[begin:end].strip()[:240],
        condition=condition,
        deadline=_deadline(scene, match.start(), end),
        mode=mode_of(kind, words),
        modality=modality_of(words, condition),
    )
    return Finding("demand", payload, (passage(scene, sentence, match.start()),), f"demands.{kind}")


def _deadline(scene: Scene, start: int, end: int) -> When | None:
    for mention in scene.dates_within(start, end):
        if _DEADLINE.search(scene.document.plain[max(start, mention.start - 20) : mention.start]):
            return scene.resolve(mention.words, "future")
    return None
