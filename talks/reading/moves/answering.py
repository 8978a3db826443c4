"""Whether a verb of answering answers anything where it stands, who alone means it, with what reserve."""

from __future__ import annotations

import re

from talks.reading.moves import moves
from talks.reading.moves.movers import condition_in
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene

_SPEAKER_ONLY = re.compile(r"(?:is|are|was|were|be|remain(?:s|ed)?)\b", re.I)
_IN_PERSON = re.compile(r"unwilling|opposed|averse|hostile")
_DOING = re.compile(r"\w+ not (?!being\b)\w+ing\b")  # "is not entertaining it"
_ALWAYS = re.compile(
    r"(?:reject(?:s|ed|ing)?|turn(?:ed|s) (?:\w+ ){0,3}down|rebuffed|spurned|(?:has|have) never agreed"
    r"|oppose[sd]|accept(?:s|ed)|(?:will|would) accept)\b",
    re.I,
)
_WILLING_TO = re.compile(
    r"(?:is|are|was|were) (?:ready|willing|prepared) to \w+|(?:will|would) (?:study|consider) ", re.I
)
_COPULA_UN = re.compile(r"(?:is|are|was|were|remain\w*) \"?(?:\w+ly )?(?:unacc|not acc|never acc)")
_OF_IT = re.compile(moves.ANSWERED.pattern + r"|\b(?:those|these|such)\b", re.I)
_REFUSED_TO = re.compile(
    r"(?:refus|declin)\w+(?:, [\w ]{3,12},)? to (?!attend|proceed|go into|take questions|take calls"
    r"|meet|sit|shake)[a-z]+"
)
# "was ready to consider a truce", "could accept a role for the court"
_WEIGHED = re.compile(r"\w+ (?:\w+ )?\w+ to (?:consider|study|accept|look at)\b|(?:could|might) \w+", re.I)
_MIGHT = re.compile(
    r"\b(?:(?:could|might|may|would) (?:\w+ly |even |only )?|(?:offered|ready|willing|prepared) to "
    r"|(?:conditionally|provisionally|tentatively) )\Z"
)
_ON_CONDITION = re.compile(
    r"\b(?:on (?:the )?condition|subject to|provided|as long as|so long as|with (?:\w+ )?reservations"
    r"|as an? (?:\w+ )?(?:basis|starting point|start|beginning|first step)"
    r"|if (?:it|they|the|its|both))\b"
)
_WOULD = re.compile(r"\bwould (?:\w+ly )?\Z")
# what is welcomed or backed was put to somebody, or takes up what was asked: "welcomed the hotline"
_WELCOMED = re.compile(r"(?:back|support|welcom|conced|grant|embrac|consent|favou?r)", re.I)
_WAS_PUT = re.compile(
    r"\w+ (?:to )?(?:[\w'-]+ ){0,4}?(?:proposal|offer|plan|draft|demand|request|idea|initiative|gesture"
    r"|overture|step|move)s?\b",
    re.I,
)
_REPORTED = re.compile(r"\b(?:said|told|announced|confirmed|declared|stated|pledged)\b")
# "welcomed the offer but said that it did not go far enough"
_BUT = re.compile(
    r"\b(?:but\b(?! (?:the )?[A-Z])|and (?=wants?\b|wanted\b|asked\b|demand|insist))[^.;]{0,60}\b(?:not"
    r"|insufficient|too little|short|wants?|wanted|more|asked|conditions?|needs?|needed|time|questions?"
    r"|reservations?|clarif\w+|doubts?|only|details|prefer|demand\w*|insist\w*)\b"
)
# "accepted the committee, but he asked that it be larger": a yes, and a wish beside it
_AND_A_WISH = re.compile(
    r"(?:accept(?:s|ed)|agree[sd])\b[^.;]{2,90}\bbut (?:he |she |it |they |also )?(?:wants?|wanted|asked"
    r"|insist\w*)\b"
    r"(?![^.;]{0,60}\b(?:not|only|first|more|conditions?|time|details|clarif\w+|guarantees)\b)"
)


def is_guarded(scene: Scene, sentence: Sentence, start: int) -> bool:
    """ "Could accept it", "accepted it but wants more"; "said it would accept it" is no such thing."""
    plain = scene.document.plain
    if _AND_A_WISH.match(plain, start, sentence.end):
        return False
    if _BUT.search(plain, start, sentence.end) or _ON_CONDITION.search(plain, start, sentence.end):
        return True
    if plain.startswith("would accept", start):
        return not _REPORTED.search(plain, sentence.start, start) or condition_in(scene, sentence) is not None
    if plain.startswith("will accept", start) and condition_in(scene, sentence):
        return True
    if not _MIGHT.search(plain, sentence.start, start):
        return False
    promised = _WOULD.search(plain, sentence.start, start) and _REPORTED.search(plain, sentence.start, start)
    return not promised or condition_in(scene, sentence) is not None


def answers(plain: str, sentence: Sentence, stance: str, match: re.Match[str], end: int) -> bool:
    """An answer names what it answers; an openness must be to something asked."""
    if stance in ("non_starter", "withdraws", "counter_offers"):
        return True
    rest = plain[match.start() : end]
    if _ALWAYS.match(rest):
        return True  # whatever is rejected was put to somebody
    if _REFUSED_TO.match(rest):
        return True
    if stance == "open" and rest.lower().startswith("agree"):
        return True  # "agreed to discuss it"
    if stance == "open" and _WEIGHED.match(rest):
        might = rest[:5].lower() in ("could", "might")
        return might or bool(moves.ANSWERED.search(rest[len(match.group()) :]))
    if stance == "open":
        return bool(moves.ASKED.search(rest)) and not re.search(
            r"\bopen to (?:the )?(?:public|press|media)\b", rest
        )
    if _COPULA_UN.match(match.group()):
        return bool(_OF_IT.search(plain, max(sentence.start, match.start() - 70), match.start()))
    if re.match(r"(?:is|are|was|were|remain\w*) \"?(?:\w+ly )?(?:not|un)", match.group()) or re.match(
        r"\w+ to (?:accept|agree|sign|recogni|withdraw|negotiate|compromise|open|reopen|release|halt"
        r"|suspend|free|lift|return|allow|extend|join|stop|reduce|freeze|let|provide|disclose|hand|pull"
        r"|drop|share|permit|restore|cut|limit|end|talk (?:directly )?(?:to|with)|deal with"
        r"|engage|sit down|cede|give|make|budge)",
        rest,
    ):
        return True
    if _WELCOMED.match(rest):
        return _WAS_PUT.match(rest) is not None
    passive = re.match(r"\w+ by ", rest)
    return bool(moves.ANSWERED.search(rest[len(match.group().split()[0]) :])) or bool(passive)


def is_open(rest: str) -> bool:
    """ "Is ready to discuss an amnesty": neither yes nor no, where anything was asked before."""
    return _WILLING_TO.match(rest) is not None


def is_said_of(stance: str, match: re.Match[str]) -> bool:
    """ "It is a non-starter", "these are not being discussed": only a speaker can say so."""
    return (
        stance in ("non_starter", "refuses")
        and bool(_SPEAKER_ONLY.match(match.group()))
        and not _IN_PERSON.search(match.group())
        and not _DOING.match(match.group())
    )
