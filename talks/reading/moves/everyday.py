"""Answers told in everyday words: they answer only what another party asked here or right before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from talks.reading.findings import DemandFound, Finding, ResponseFound
from talks.reading.grammar.clauses import main_subject
from talks.reading.moves import plain_answers
from talks.reading.moves.addressees import NOT_YET, are_others, is_organ
from talks.reading.moves.answer import Asked
from talks.reading.moves.answering import is_guarded
from talks.reading.moves.asked_before import (
    INVITES,
    LONG_AGO,
    PUT,
    SOON,
    asked_a_figure,
    asked_since,
    asked_to_come,
    invited_before,
    is_asked_of,
    is_of,
    is_put_to,
    is_told_as_asked,
    names_what_was_put,
    sentences_since,
    shares_much,
)
from talks.reading.moves.both_sides import are_both, is_together
from talks.reading.moves.movers import clause_end, each_party, matches, mover
from talks.reading.moves.not_made import negated
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene, Subject

# "Not a chance": no verb, so only whoever says so can mean it
_FRAGMENT = re.compile(
    r"(?:not (?:a|one)|no \w+|no\Z|under|forget|never|absolutely|certainly|of course|definitely"
    r"|impossible|out of|nonsense|not in|fine|gladly|perhaps|maybe|possibly|very well|yes)",
    re.I,
)
_WARNED = re.compile(r"\b(?:warn|threaten)(?:s|ed|ing)\b[^.;]*\Z")
_IF_ONLY = re.compile(
    r"\b(?:do so (?:when|as soon as|after)|(?<!at )once|if|unless|only (?:[a-z]+ )?(?:when|after|if"
    r"|once)|in return|in exchange)\b"
)
POINTS = re.compile(r"\b(?:it|this|them|such|that(?=[.,;\"]|\Z))(?= |[.,;\"]|\Z)")
# "call it a mortgage but have not turned it down"
_BUT_OPEN = re.compile(
    r"\bbut (?:[\w']+ ){0,5}?(?:not (?:yet )?(?:turn|reject|rul|refus|dismiss|said no|exclud)\w*|would"
    r" (?:study"
    r"|consider|look|discuss|examine)|(?:is|are|was|were) (?:ready|willing|open|prepared))\b"
)
# "has rejected the offer | but is ready to"
_BUT = re.compile(r"\b(?:but|although|though|while|yet) (?:[\w']+ ){0,6}\Z")
# "would not do so without a guarantee"
_NOT_WITHOUT = re.compile(
    r"(?:will|would|can|could) not [^.;,]{2,60} without (?:an?|the|first|prior|any|its|more)\b"
)
# what a stance of the table must share with what was asked
_MUST_SHARE = {"?": shares_much, "~": is_of, "^": shares_much, "#": asked_a_figure, "@": asked_to_come}


def everyday(
    asked: Asked, sentence: Sentence, just: ResponseFound | None, seen: dict[str, set[str]]
) -> Iterator[Finding]:
    """Whatever everyday words answer there; `just` answers in the sentence before, `seen` in this."""
    plain = asked.scene.document.plain
    as_asked = "as" in sentence.words and is_told_as_asked(plain, sentence, sentence.start)
    words = asked.scene.document.words
    if not asked.demands and PUT.isdisjoint(sentence.words) and INVITES.isdisjoint(words) and not as_asked:
        return
    for stance, match in matches(asked.scene, sentence, plain_answers.ANSWERS):
        response = _in_plain_words(asked, sentence, stance, match, just, seen)
        if response is not None:
            yield from each_party(asked.scene, sentence, response)


def _in_plain_words(
    asked: Asked,
    sentence: Sentence,
    stance: str,
    match: re.Match[str],
    just: ResponseFound | None,
    seen: dict[str, set[str]],
) -> Finding | None:
    """ "Iran said no": an answer to what another party asked in this sentence or right before it."""
    scene, start = asked.scene, match.start()
    plain = scene.document.plain
    by = _who(asked, sentence, stance, match)
    marked, stance = stance, stance.rstrip("!?~^#@")
    if by is None or _is_threatened(plain, sentence, stance, start):
        return None
    if asked.is_history(sentence, stance, match):
        return None
    end = clause_end(scene, sentence, start)
    pointed = POINTS.search(plain, start, end) is not None
    linked = _whom_it_answers(asked, sentence, by, just, pointed)
    if linked is None and marked == "refuses?" and sentence.zone == "lead":
        since = asked_since(scene, sentence, by, asked.demands)
        if since is not None:
            return asked.answer(sentence, stance, by, start, end, since)
    if linked is None:
        plainly = marked[-1] not in _MUST_SHARE and (pointed or stance in ("refuses", "accepts"))
        named = plainly and names_what_was_put(scene, sentence, start)
        named = (
            named
            or _is_told_to_be_asked(scene, sentence, stance, start)
            or (marked[-1] == "@" and invited_before(scene, sentence))
        )
        if by.party in seen and stance == "open":
            named = named or _BUT.search(plain, sentence.start, start) is not None
        return asked.answer(sentence, stance, by, start, end) if named else None
    in_one_breath = asked.all_by_others(sentence, by, LONG_AGO if pointed else SOON)
    for number in dict.fromkeys((linked, *in_one_breath)):
        if sentences_since(scene, sentence, asked.demands[number]) > SOON:
            continue  # everyday words that far behind it are of something else
        if _is_of_it(asked, sentence, marked, match, by, number) and (
            pointed or _is_near(asked, sentence, by, number, just)
        ):
            return asked.answer(sentence, _guarded(scene, sentence, stance, start), by, start, end, number)
    return None


def _whom_it_answers(
    asked: Asked, sentence: Sentence, by: Subject, just: ResponseFound | None, pointed: bool
) -> int | None:
    """The demand of others told of shortly before, else what somebody else just answered, if not his own."""
    linked = asked.by_others(sentence, by, LONG_AGO if pointed else SOON)
    if linked is None and just is not None and just.to_demand is not None and just.by != by.party:
        answered = just.to_demand - asked.offset
        own = cast(DemandFound, asked.demands[answered].payload).by == by.party
        linked = answered if not own else None
    return linked


def _is_told_to_be_asked(scene: Scene, sentence: Sentence, stance: str, start: int) -> bool:
    """ "In reply to a call by", ahead of an answer that is one; "as was requested", behind any."""
    whence = sentence.start if stance in ("accepts", "refuses") else start
    return is_told_as_asked(scene.document.plain, sentence, whence)


def _is_of_it(
    asked: Asked, sentence: Sentence, marked: str, match: re.Match[str], by: Subject, number: int
) -> bool:
    """Whether it answers that demand, as the mark of its row wants it: by shared words, or by name."""
    scene, demand = asked.scene, asked.demands[number]
    of = cast(DemandFound, demand.payload).of
    if marked == "accepts~" and of and by.party not in of:
        return False  # "asked Iraq to close it. | Iran closed the camp on its own soil"
    must_share = _MUST_SHARE.get(marked[-1])
    if must_share is None or must_share(scene, sentence, demand):
        return True
    if marked.startswith("refuses") and marked[-1] != "~" and by.party is not None:
        return is_asked_of(scene, sentence, by.party, demand)
    promised = match.group().lower().startswith(("will", "would"))
    return marked.endswith("^") and not promised and is_put_to(scene, sentence, by.party, demand)


def _who(asked: Asked, sentence: Sentence, stance: str, match: re.Match[str]) -> Subject | None:
    """Whose words they are, or of whom they are told: one party, or each of the two."""
    scene, start, told = asked.scene, match.start(), "!" in stance
    fragment = _FRAGMENT.match(match.group()) is not None
    by = mover(scene, asked.speakers, sentence, start, said_of=fragment or told)
    if by is None and fragment:
        by = main_subject(scene, sentence)  # “Never,” said the minister
    if not told and (by is None or by.party is None or is_organ(by)):
        by = asked.whom_it_means(sentence, start, by)
    if by is None or negated(scene, by, start):
        return None
    if (
        are_both(asked.scene, by)
        and not told
        and not NOT_YET.search(scene.document.plain, sentence.start, by.start)
    ):
        return by
    if is_together(by) or are_others(scene, sentence, by):
        return None
    return by if by.party is not None or _is_called_short(scene, by) else None


def _is_called_short(scene: Scene, by: Subject) -> bool:
    """ "The elders", where a clan's elders asked or answered before: the longer name is theirs."""
    return by.kind == "body" and not scene.document.text.startswith(by.text, by.start)


def _is_threatened(plain: str, sentence: Sentence, stance: str, start: int) -> bool:
    """ "Warned that it would take the matter to court": no answer."""
    return stance != "refuses" and _WARNED.search(plain, sentence.start, start) is not None


def _is_near(asked: Asked, sentence: Sentence, by: Subject, linked: int, just: ResponseFound | None) -> bool:
    """Asked right before; or by name, or answered by another right before; or told by its own words."""
    scene, demand = asked.scene, asked.demands[linked]
    if sentences_since(scene, sentence, demand) <= 1:
        return True
    if by.party in cast(DemandFound, demand.payload).of:
        return True
    if just is not None and just.to_demand == linked + asked.offset and just.by != by.party:
        return True
    return is_of(scene, sentence, demand)


def _guarded(scene: Scene, sentence: Sentence, stance: str, start: int) -> str:
    """A yes with a condition, and a no with a door left open or a price named, are neither."""
    plain = scene.document.plain
    if stance == "accepts":
        guarded = _IF_ONLY.search(plain, start, sentence.end) or is_guarded(scene, sentence, start)
        return "open" if guarded else stance
    if stance == "refuses" and (
        _BUT_OPEN.search(plain, start, sentence.end) or _NOT_WITHOUT.match(plain, start, sentence.end)
    ):
        return "open"
    return stance
