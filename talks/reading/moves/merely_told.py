"""Words that look like a move and are none: foretold, only thought of, put to somebody, or a duty told."""

from __future__ import annotations

import re

from talks.reading.grammar.whose import party_at
from talks.reading.moves.asks import ASKABLE
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene, Subject

_TWO = 2
_JOINTLY = re.compile(r"\b(?:joint|common) (?:statement|communiqu|declaration|text)")
# "predicted that there would be no deal before", "people who had to agree": told, not asked
_FORETOLD = re.compile(r"\b(?:predict|forecast|doubt|fear|expect)\w*(?: that)? [^.;,\"]{0,30}\Z", re.I)
# "we hope that Sudan is | ready to talk": of what another may do
_HOPED = re.compile(r"\bhop(?:e|es|ed|ing) (?:that )?(?!to\b)[^.;,\"]{2,50} \Z", re.I)
_IS_READY = re.compile(r"(?:is|are) (?:ready|prepared|willing)")
# "differ over what | should be written there", "how far the rebels | want to go"
_ASKED_WHAT = re.compile(
    r"\b(?:what(?= should| ought| must)|how (?:far|much|many|long|soon)\b[^.;,\"]{0,30}) ?\Z|\bwhat \Z", re.I
)
# "held talks with B, | seeking to end the war": what both are there for
_AIM = re.compile(
    r"seeking (?:to (?:end|secure|reach|resolve|restore|extend)\b|an? end\b|peace\b|the release)", re.I
)
_TALKS = re.compile(
    r"\b(?:talks|negotiations|efforts|mediation|contacts|discussions|process|diplomacy) \Z", re.I
)
_TOLD_OF = re.compile(r"\b(?:(?:noted|explain\w*|recall\w*) [^.;\"]{0,60}|(?:who|which) )\Z", re.I)
_ASKED_OF = re.compile(
    r"(?:urge|ask|press|call|appeal|plead|implore|beg|encourage|invite|want|demand)\w* (?:on |upon |to |with "
    r"|that )?(?:the )?(?=[A-Z])"
)
_TO_DO = re.compile(rf" (?:(?:side|government|team) )?(?:to|not|for|{ASKABLE})\b")
# "had it been asked it would have | demanded more"
_UNREAL = re.compile(
    r"\b(?:would|could|might) (?:\w+ )?have (?:\w+ly )?\Z|\b(?:can|may|might) (?:only )?\Z|\bHad"
    r" [\w' ]{2,30} \Z"
)
_PUT_TO = re.compile(
    r"(?:asked|urged|requested|pressed|told|called|invited|encouraged|ordered|instructed"
    r"|offered|promised|pledged|guaranteed)\b",
    re.I,
)
_PUT_BY = re.compile(r"\w+ (?:\w+ )?by\b", re.I)
_BEING = re.compile(r"\b(?:is|are|was|were|be|been|being) (?:\w+ly |also |not )?\Z", re.I)
HAD_TO = re.compile(r"(?:had|has|have|need|needed|needs) to\b", re.I)
_NEED = re.compile(r"\b(?:the|an?|no|any|its|their|his|her|our|urgent|dire|pressing|in|more) \Z", re.I)
# "they agreed on Friday that both | must leave": what is agreed is asked of nobody
_AGREED_THAT = re.compile(r"\bagree[ds]?\b(?: [\w-]+){0,3} that\b", re.I)
_DUTY = ("must", "should", "ought", "need", "had", "has", "have", "was", "were", "is", "are")
_ONCE = re.compile(r"\b(?:had )?once \Z", re.I)  # "once offered troops": long ago
# what must not become of relations is asked of nobody
_OF_NOBODY = re.compile(
    r"\b(?:competition|differences?|relations(?:hip)?|ties|cooperation|disagreements?|dialogue|diplomacy|history"
    r"|disputes?|friendship|partnership|rivalry|talks|negotiations|process|world|peace|conflict)"
    r"(?: (?:between|of|on|over|with) [^.,;\"]{3,40})? \Z",
    re.I,
)


def is_only_told(scene: Scene, sentence: Sentence, match: re.Match[str]) -> bool:
    plain, start = scene.document.plain, match.start()
    if match.group().lower().startswith(("must", "should", "ought")) and _OF_NOBODY.search(
        plain, max(sentence.start, start - 70), start
    ):
        return True
    if match.group().lower().startswith(_DUTY) and _AGREED_THAT.search(plain, sentence.start, start):
        return True
    if match.group().startswith("need") and _NEED.search(plain, max(sentence.start, start - 10), start):
        return True  # "citing the need to ease tension"
    if _ASKED_WHAT.search(plain, max(sentence.start, start - 50), start):
        return True
    if "hop" in plain[sentence.start : start] and _HOPED.search(plain, sentence.start, start):
        return _IS_READY.match(match.group()) is not None
    if _ONCE.search(plain, max(sentence.start, start - 10), start):
        return True
    if _UNREAL.search(plain, max(sentence.start, start - 40), start) or _is_put_to_it(plain, match):
        return True
    told = HAD_TO.match(match.group()) and _TOLD_OF.search(plain, max(sentence.start, start - 80), start)
    return bool(told) or _FORETOLD.search(plain, max(sentence.start, start - 50), start) is not None


def is_an_aim(scene: Scene, sentence: Sentence, match: re.Match[str], joint: bool) -> bool:
    """ "A and B opened talks, seeking to end the war", "talks seeking the release of": nobody's demand."""
    if _AIM.match(match.group() + " ") is None and _AIM.match(scene.document.plain, match.start()) is None:
        return False
    return joint or _TALKS.search(scene.document.plain, sentence.start, match.start()) is not None


def _is_put_to_it(plain: str, match: re.Match[str]) -> bool:
    """ "They were asked to sleep on it": whoever asked is not told."""
    passive = _PUT_TO.match(match.group()) and not _PUT_BY.match(match.group())
    return bool(passive) and _BEING.search(plain, max(0, match.start() - 20), match.start()) is not None


def asks_itself(scene: Scene, by: Subject, match: re.Match[str]) -> bool:
    """ "A urged the front to come back", "it demands that Lima pay": neither is of those it asks."""
    asked = _ASKED_OF.match(scene.document.plain, match.start()) if by.party is not None else None
    whom = party_at(scene, asked.end()) if asked is not None else None
    if whom is None or whom.party != by.party:
        return False
    return _TO_DO.match(scene.document.plain, whom.end) is not None


def is_joint_statement(scene: Scene, sentence: Sentence, by: Subject) -> bool:
    """ "All sides must refrain, A, B, C and D said in a joint statement": nobody's demand on another."""
    return (
        len(by.parties) > _TWO
        and _JOINTLY.search(scene.document.plain, sentence.start, sentence.end) is not None
    )
