"""What was asked before an answer: the nearest demand of another party, and whether the answer is of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import cast

from talks.reading.findings import DemandFound, Finding
from talks.reading.grammar.whose import owner_of_noun
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene, Subject

_STOP = word_set(
    "that this with from have been will would their there they them than then about after before into over "
    "under which while where when what were also said says such some more most other only very must should "
    "could against between united states russia ukraine talks meeting demand demands proposal offer plan"
)
_TRUCE = re.compile(r"\b(?:cease-?fires?|armistice|truces)\b")
_CONTENT = re.compile(r"[a-z]{3,}")
_BRIEF = word_set("cut oil gas tax aid ban dam pay fee law")  # content words of three letters
_PLURAL = re.compile(r"(?<=[a-rt-z])s\Z")  # "withdraw its ships. | will not withdraw a single ship"
# what is ruled out or threatened asks for none
ASKS_FOR_AN_ANSWER = frozenset({"demand", "guarantee", "offer"})
SOON = 2  # sentences
LONG_AGO = 4  # sentences, where a word points back: "will not hear of it"
_SHARED = 3  # words
_BOTH_OF_TWO = 2  # words
_HAD = re.compile(
    r"\b(?:had|has|have) (?:\w+ )?(?:asked|demanded|called|urged|requested|proposed|offered|sought|suggested"
    r"|insisted|pressed|wanted|appealed|invited|ordered)\b"
)
_IT = re.compile(
    r"\b(?:to|of|about|over|discuss|consider|accept|study|with) (?:it|this|that|them"
    r"|the (?:former|latter|first|second|third|last|other)|both)\b"
)
INVITES = word_set("invite invites invited inviting invitation invitations")
_INVITED = re.compile(
    r"\b(?:invit\w+|host|hosting|to (?:attend|come|join|return to|take part|send)"
    r"|(?:propos|suggest|offer|call(?:s|ed)? for )(?:e[sd]?|ed|s|ing)? ?(?:[\w-]+ ){0,4}(?:talks"
    r"|meeting|summit|negotiations|conference))\b"
)
_FIGURE = re.compile(
    r"\b(?:(?!(?:19|20)\d\d\b)\d[\d.,]*|half|a (?:third|quarter|fifth)|in full|all of it|two|three|four"
    r"|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|years?|months|weeks)\b"
)
_INSTEAD = re.compile(r"\binstead\b")
_PART_OF_IT = re.compile(
    r"\b(?:\d+|some|half|part|most|one|two|three|four|five) of (?:them|it|these|those)\b"
)
_OFFERED_ONLY = re.compile(r"\boffer(?:s|ed)\b[^;]* only\b|\bonly offer(?:s|ed)\b")
# without one of these nothing is named that was put to a party
PUT = word_set(
    "proposal proposals offer offers demand demands request requests suggestion suggestions appeal appeals "
    "invitation invitations call calls idea ideas ultimatum"
)
_WAS_PUT = re.compile(rf"\b(?:{'|'.join(sorted(PUT))})\b")
_PUT_TO_IT = Wording(
    r"\b(?:the|this|that|such an?|both|either) (?:[\w-]+ )?(?:proposals?|offers?|demands?|requests?"
    r"|suggestions?|appeals?|invitations?|calls?|ideas?|ultimatum)\b"
    r"|\b(?:[Dd]espite|[Ii]gnoring|[Dd]efying|[Ii]n (?:spite|defiance) of) (?:[\w'.-]+ ){0,6}?(?:demand"
    r"|request|appeal|call|ultimatum|plea)s?\b"
)
_DIGITS = re.compile(r"(?<![\d,.])\d{1,3}(?:[.,]\d+)?(?! (?:January|February|March|April|May|June|July))\b")
_ASKING = (
    r"(?:asked|asks|demand(?:s|ed)|request(?:s|ed)|suggest(?:s|ed)|propose[sd]|require[sd]?|wants?|wanted|urge[sd]"
    r"|sought|seeks?|order(?:s|ed)|recommend(?:s|ed)|press(?:es|ed) for|insist(?:s|ed) on)\b"
)
_WHOEVER = r"(?:(?!(?:and|they|it|were|was|is|if|that)\b)[\w'.-]+ ){0,6}?"
_AS_ASKED = Wording(
    rf"\b(?<!long )(?<!soon )as {_WHOEVER}{_ASKING}"
    rf"|, (?:which|something|a (?:step|point|move|condition|thing)(?: that)?) {_WHOEVER}{_ASKING}"
    r"|, (?:an?|another|its|their|one of) (?:[\w'-]+ ){0,3}(?:demand|request|condition|wish)s?\b"
    r"(?! (?:that|by) )"
    r"|\b[Aa]t (?:the (?:\w+ )?(?:request|urging|insistence|behest) of|(?:[\w.-]+ ){0,3}[\w.]+(?:'s"
    r"|s') (?:[\w-]+ )?(?:request|urging|insistence|behest))\b"
    r"|\b[Ii]n (?:reply|response|answer) to (?:an?|the|its|this|that|these|those|[\w.]+'s?) (?:[\w'-]+ )?"
    r"(?:request|demand|proposal|appeal|call|letter|offer|plea|petition|ultimatum|note|invitation"
    r"|suggestion)s?\b"
)
_SHORT, _LONG = 14, 30  # words
_BACK_OR_IF = re.compile(
    r"\b(?:it|this|that|them|these|those|such|one|so|if|once|provided|but|only|as long as|condition|return)\b"
)


def demand_answered(
    scene: Scene, sentence: Sentence, by: Subject, demands: list[Finding], reach: int = SOON
) -> int | None:
    """The nearest earlier demand of another party that shares two content words, or stands right before."""
    return next(demands_answered(scene, sentence, by, demands, reach), None)


def demands_answered(
    scene: Scene, sentence: Sentence, by: Subject, demands: list[Finding], reach: int = SOON
) -> Iterator[int]:
    """That demand, and what else was asked in one breath with it."""
    own = _stems(scene.document.plain[sentence.start : sentence.end])
    breath = None
    for number in range(len(demands) - 1, -1, -1):
        finding = demands[number]
        payload = cast(DemandFound, finding.payload)
        if finding.evidence[0].start >= sentence.end or _is_its_own(payload, by):
            continue
        if payload.demand_kind not in ASKS_FOR_AN_ANSWER:
            continue
        theirs = scene.document.sentence_at(finding.evidence[0].start)
        if breath is not None and theirs is not breath:
            return
        adjacent = theirs is not None and sentence.index - theirs.index <= reach
        shared = len(own & _stems(finding.evidence[0].quote)) if theirs is not sentence else 2
        meant = by.party in payload.of or not payload.of or (theirs and sentence.index - theirs.index <= 1)
        if shared >= 2 or (adjacent and meant):
            breath = theirs
            yield number


def asked_beside(
    scene: Scene, sentence: Sentence, by: str | None, demands: list[Finding], number: int
) -> int | None:
    """ "Accepted both": what another party, or the same one, had asked just before that."""
    for other in range(number - 1, -1, -1):
        payload = cast(DemandFound, demands[other].payload)
        if sentences_since(scene, sentence, demands[other]) > SOON + 1:
            return None
        if payload.by not in (None, by) and payload.demand_kind in ASKS_FOR_AN_ANSWER:
            return other
    return None


def asked_since(scene: Scene, sentence: Sentence, by: Subject, demands: list[Finding]) -> int | None:
    """ "Will not lower the fees", says the lead; who had asked for lower fees is told behind it."""
    words = _stems(scene.document.plain[sentence.start : sentence.end], 5)
    for number, finding in enumerate(demands):
        payload = cast(DemandFound, finding.payload)
        behind = -LONG_AGO <= sentences_since(scene, sentence, finding) < 0
        if not behind or _is_its_own(payload, by) or payload.by is None:
            continue
        if payload.demand_kind not in ASKS_FOR_AN_ANSWER:
            continue
        shared = _unnamed(scene, sentence, words & _stems(finding.evidence[0].quote, 5))
        if shared and _HAD.search(finding.evidence[0].quote):
            return number
    return None


def _is_its_own(asked: DemandFound, by: Subject) -> bool:
    """Whoever asked may be known by his words alone; nobody answers himself."""
    if asked.by is None or by.party is None:
        return not asked.by_text or asked.by_text.lower() == by.text.lower()
    return asked.by == by.party or asked.by in by.parties  # "A and B would prefer a hotline"


def is_of(scene: Scene, sentence: Sentence, asked: Finding) -> bool:
    """Three words of what was asked stand in the answer; one will do right behind it."""
    kinds = cast(DemandFound, asked.payload).demand_kind in ASKS_FOR_AN_ANSWER
    near = 0 < sentences_since(scene, sentence, asked) <= SOON
    shared = _shared(scene, sentence, asked)
    if near:
        shared = _unnamed(scene, sentence, shared)
    return kinds and len(shared) >= (1 if near else _SHARED)


def names_what_was_put(scene: Scene, sentence: Sentence, start: int) -> bool:
    """ "The offer does not go far enough": what is put to a party was put to it, whether we saw by whom."""
    return _PUT_TO_IT.search(sentence, scene.document.plain, sentence.start, start) is not None


def whose_was_put(scene: Scene, sentence: Sentence, start: int, end: int) -> str | None:
    """The party whose "proposal", "offer" or "invitation" the words name: "the US one", "Ankara's"."""
    if PUT.isdisjoint(sentence.words):
        return None
    put = _WAS_PUT.search(scene.document.plain, start, end)
    if put is None:
        return None
    behind = put.end() + 4 * scene.document.plain.startswith((" by ", " of "), put.end())
    owner = owner_of_noun(scene, sentence, put.start(), behind)
    return owner.party if owner is not None else None


def is_told_as_asked(plain: str, sentence: Sentence, start: int) -> bool:
    """ "Agreed to put it to the vote, as Algeria had asked": what is done or refused was asked for."""
    return _AS_ASKED.search(sentence, plain, start, sentence.end) is not None


def shares_much(scene: Scene, sentence: Sentence, asked: Finding) -> bool:
    """Two words that name no party stand both in the demand and in the answer."""
    return len(_unnamed(scene, sentence, _shared(scene, sentence, asked))) >= _BOTH_OF_TWO


def touches(scene: Scene, sentence: Sentence, party: str | None, asked: Finding) -> bool:
    """Another party asked before, anywhere, for a thing that the answer names."""
    payload = cast(DemandFound, asked.payload)
    answerable = payload.by not in (None, party) and payload.demand_kind in ASKS_FOR_AN_ANSWER
    if not answerable or asked.evidence[0].start >= sentence.start:
        return False
    return bool(_unnamed(scene, sentence, _shared(scene, sentence, asked)))


def sentences_since(scene: Scene, sentence: Sentence, asked: Finding) -> int:
    """How many sentences ago something was asked; less than none where that is told behind."""
    return sentence.index - scene.document.sentence_of(asked.evidence[0].start).index


def _shared(scene: Scene, sentence: Sentence, asked: Finding) -> frozenset[str]:
    """The words of a sentence that stand also in what was asked."""
    words = scene.document.plain[sentence.start : sentence.end]
    return _stems(asked.evidence[0].quote, 5) & _stems(words, 5)


def _unnamed(scene: Scene, sentence: Sentence, shared: frozenset[str]) -> frozenset[str]:
    """Without the names of parties: that both sentences name Iran tells nothing."""
    named = within(scene.parties, sentence.start, sentence.end) if shared else ()
    return shared - {stem for party in named for stem in _stems(party.text, 5)}


def is_put_to(scene: Scene, sentence: Sentence, party: str | None, asked: Finding) -> bool:
    """Asked within two sentences, and the answer shares a word; right before, it may point back or say if."""
    payload = cast(DemandFound, asked.payload)
    if payload.demand_kind not in ASKS_FOR_AN_ANSWER:
        return False
    shared = _unnamed(scene, sentence, _shared(scene, sentence, asked))
    since = sentences_since(scene, sentence, asked)
    if since > 1:
        return since <= SOON and bool(shared)
    back_or_if = _BACK_OR_IF.search(scene.document.plain, sentence.start, sentence.end) is not None
    return (not payload.of or party in payload.of) and (bool(shared) or back_or_if)


def is_right_before(scene: Scene, sentence: Sentence, asked: Finding) -> bool:
    """Asked in the sentence before."""
    return sentences_since(scene, sentence, asked) == 1


def is_asked_of(scene: Scene, sentence: Sentence, party: str, asked: Finding) -> bool:
    """Asked by name of this very party, in the sentence before."""
    return is_right_before(scene, sentence, asked) and party in cast(DemandFound, asked.payload).of


def haggles(scene: Scene, sentence: Sentence, asked: Finding, offered: bool) -> bool:
    """ "Wants 75 percent. Manila has offered half", "offers instead": another figure, or another thing."""
    words = scene.document.plain[sentence.start : sentence.end]
    if not is_right_before(scene, sentence, asked) or " also " in words:
        return False
    length = len(words.split())
    figure = _FIGURE if length <= _SHORT else _DIGITS if offered and length <= _LONG else None
    figures = figure and figure.search(words) and _FIGURE.search(asked.evidence[0].quote)
    less = offered and (_PART_OF_IT.search(words) or _OFFERED_ONLY.search(words))
    return bool(_INSTEAD.search(words) or figures or less)


def asked_a_figure(scene: Scene, sentence: Sentence, asked: Finding) -> bool:
    """ "Wants six months. | Jubaland says two years"."""
    near = 0 < sentences_since(scene, sentence, asked) <= SOON
    return near and _FIGURE.search(asked.evidence[0].quote) is not None


def takes_it_up(scene: Scene, sentence: Sentence, start: int, end: int, demand: Finding) -> bool:
    """ "Proposed to reopen the consulates. Pakistan has agreed to the consulates", "will discuss it"."""
    if not 0 < sentences_since(scene, sentence, demand) <= SOON:
        return False
    rest = scene.document.plain[start:end]
    if rest.startswith("refuse") and is_right_before(scene, sentence, demand):
        return True  # "London has so far refused to be bound by it"
    return bool(_IT.search(rest) or _stems(rest, 5) & _stems(demand.evidence[0].quote, 5))


def invited_before(scene: Scene, sentence: Sentence) -> bool:
    """ "Renewed his invitation to the groups. | FACT said it would not attend", "the talks invited by"."""
    told = scene.document.sentences[max(0, sentence.index - LONG_AGO + 1) : sentence.index + 1]
    return any(not INVITES.isdisjoint(one.words) for one in told)


def asked_to_come(scene: Scene, sentence: Sentence, asked: Finding) -> bool:
    """ "Invited both to Geneva. | Khartoum said it would not go"."""
    near = 0 <= sentences_since(scene, sentence, asked) <= SOON
    return near and _INVITED.search(asked.evidence[0].quote) is not None


@lru_cache(maxsize=64)
def _stems(words: str, letters: int = 6) -> frozenset[str]:
    """The first letters of each content word; one answer after the other is held against the same demands."""
    words = _TRUCE.sub("truce", words.lower())
    return frozenset(
        _PLURAL.sub("", word)[:letters]
        for word in _CONTENT.findall(words)
        if word not in _STOP and (len(word) > 3 or word in _BRIEF)
    )
