"""Phrases that tell how talks will go, each with the words without one of which it cannot stand."""

from __future__ import annotations

import re
from functools import lru_cache

from talks.reading.moves.beginnings import beginnings
from talks.reading.outlooks.beliefs import BELIEFS
from talks.reading.outlooks.forecasts import FORECASTS
from talks.reading.outlooks.guesses import GUESSES
from talks.reading.outlooks.likelihoods import LIKELIHOODS
from talks.reading.outlooks.outcomes import (
    ADVERB,
    ASKED,
    BE,
    DOUBT,
    MOOD,
    OUTCOME,
    OUTCOMES,
    OUTLOOK,
    TALKS,
    WILL,
)
from talks.reading.outlooks.prospects import PROSPECTS
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Document, Sentence, Token
from talks.reading.prose.wordings import Wording

# (words one of which the phrase holds, the phrase)
_IDEAS: tuple[tuple[str, str], ...] = (
    # what is expected
    ("expected likely sight",
     rf"no (?:major |immediate |quick |big )?{OUTCOME} (?:(?:{BE}|had been) )?"
     r"(?:expected|likely|in sight)"),
    ("expect expects expected hope hopes hoped hoping",
     rf"(?:expects?|expected|(?:do|does) not expect|hopes?|hoped|hoping) (?!to (?:discuss|report|take up"
     rf"|raise|exchange|brief|present|visit|meet|gather|travel))(?:that |for |to |a |an |the |no |any "
     rf"|\w+ ){{1,5}}(?:{OUTCOME}|signed|concluded|resolved)"),
    ("expect expects expected expecting",
     r"(?:expects?|expected|expecting) (?!in |on |at |by )(?:the |a |an )?(?:\w+ ){1,7}?to (?:take|last"
     rf"|be (?!{ASKED})|end|produce|deliver|succeed|fail|resume|continue|collapse|follow)"),
    ("expect expects expected",
     r"(?:expects?|expected) an? (?:\w+ ){0,3}(?:declaration|text|accord|truce|ceasefire|signature"
     r"|document|decision|result)"),
    ("expected",
     r"(?:is|are|was|were) (?:widely )?expected to (?:last|take (?!place|part|up)|end|continue|run|produce"
     r"|drag|conclude|yield|dominate|focus|go on|be (?:difficult|long|tough|hard|brief|followed"
     r"|completed|signed|final\w+|concluded|ready|reached|adopted))"),
    ("expected",
     r"(?:is|are|was|were) not expected (?:before|until|for|to (?!attend|travel|take part|join|speak"
     r"|be present))"),
    ("expect expects expected expecting",
     r"not expecting (?!to )|expect(?:s|ed|ing)? (?:\w+ ){0,3}(?:tough|hard|difficult|long|lengthy"
     r"|intense|complicated|results|miracles|breakthroughs?|surprises)"),
    ("expect expects expected",
     r"(?:nobody|no one|few|many|most)(?! should)(?: [\w'-]+){0,3} expect(?:s|ed)?"),
    ("expect expects expected",
     r"expect(?:s|ed)? (?:the|them|him|her|it|his|its)\b[^.;]{0,60}\b(?:to (?:slip|sign|last|take|fail|end"
     rf"|agree|open|resume|reach|conclude|succeed|produce|be (?!{ASKED}))|by|within)"),
    ("expects expect",
     r"expects? (?!an? (?:answer|apology|explanation|reply)\b)(?:an?|at least|more|further|no|little"
     r"|nothing|several|two|three) \w+"),
    ("expects expect expecting",
     r"(?:expects?|expecting) (?!us\b|me\b)(?:the |a |an )?(?:[\w-]+ ){1,3}to (?!discuss|meet|attend"
     r"|hold|visit|travel|raise|guarantee|respect|honou?r|comply|keep|fulfil|refrain|stop|cease|abide"
     rf"|adhere|implement|observe|press\b|lift|reopen|release|be {ASKED}|explain|apologi[sz]e|play|act\b"
     r"|behave|reciprocate|withdraw|respond|answer|hand over|free\b|pay\b|remove|do (?:the same|more"
     r"|its part))\w*"),
    ("expect foresee anticipate", r"(?:do|does|did|would) not (?:expect|foresee|anticipate)"),
    ("predict predicts predicted predicting", r"predict(?:s|ed|ing)? \w+"),
    # hopes, moods and doubts
    ("outlook prospect prospects chances odds hopes expectations",
     rf"{OUTLOOK} (?:[\w-]+ ){{0,6}}?(?:fade|faded|improved|dimming|dim|grim|low|high|slim|bleak|better"
     r"|worse|fifty|brighter|bleaker|even)"),
    ("optimistic pessimistic hopeful sceptical skeptical upbeat downbeat confident",
     rf"{MOOD} (?:about|that|of|over)|"
     rf"(?:{BE}|remains?|remained|feel|felt|not|cautiously|more|less) (?:\w+ )?(?!confident){MOOD}"),
    ("bode bodes", r"bodes? (?:ill|well)"),
    ("hope hopes expectation expectations chance chances prospect prospects optimism",
     r"(?:little|low|high|modest|slim|faint|few|cautious|great|big|much) "
     r"(?:hopes?|expectations?|chance|prospects?"
     r"|optimism)|played down (?:hopes|expectations|the chances)"),
    ("expressed voiced", rf"(?:voiced|expressed) (?:(?:the|his|her|its|their|\w+) ){{0,2}}{DOUBT}"),
    ("hope hopes hoped hoping",
     r"(?<!had )(?:hope[sd]?|(?:is|are|was|were) hoping) to (?:sign|initial|reach|conclude|finish|complete"
     r"|final\w+|secure|win|seal|wrap|have|agree(?! with)|strike|clinch|make (?:\w+ )?progress)"
     r"|hopes? to (?:bring|see|persuade)"),
    ("fear fears",
     rf"\bfears? (?:that )?(?:an? |the |any |another |no )?(?:(?:\w+ ){{0,2}}(?:{TALKS}|{OUTCOME}|failure"
     rf"|delay|collapse|deadlock|walkout)|it|this|they|he|she|we|you|nobody|no one)\b"
     rf"[^.;\"]{{0,60}}\b{WILL}"),
    ("doubt doubts doubted", r"doubt(?:s|ed)? (?:that|whether)"),
    ("betting bets bet believes believe thinks think hopes hope",
     r"(?:nobody|no one|few)\b[^.;\"]{0,40}\b(?:betting|bets?|believes?|thinks?|hopes?)(?! (?:it"
     r"|that|this|him|her|of)\b)"),
    ("think believe thinks believes",
     r"(?:thinks?|believes?) (?:that )?(?:he|she|it|they|we|the talks|a deal|an agreement) (?:will|shall"
     r"|would|could)|(?:does|do|did)(?: not|n't) (?:think|believe)(?! of\b)"),
    # how near, how likely
    ("expected likely unlikely possible near close reach imminent difficult far elusive distant",
     rf"{OUTCOME} (?:{BE}|seems?|seemed|looks?|looked|appears?|appeared|remains?|remained|would be"
     rf"|will be) {ADVERB}(?:un)?(?:expected|likely|possible|near|close|within reach|imminent"
     r"|difficult|far off|elusive|distant)"),
    ("likely unlikely",
     r"(?:is|was|seems?|looks?|appears?) (?:highly |very |increasingly )?(?:un)?likely (?:that|to)"
     r"(?! (?:be held|take up|take part|visit|attend|travel|meet\b|raise|discuss|host))"),
    ("due set likely unlikely bound",
     r"(?:is|are|was|were) (?:due|set|likely|unlikely|bound) to (?:last|take (?!place|part|up)|fail"
     r"|collapse|succeed|drag|slip)"),
    ("possible", r"(?:was|is) possible (?:by|before|within|this|next)"),
    ("reach", rf"within reach(?!,? (?:of|but|if)\b)|within reach of (?:an? |the )?(?:\w+ )?{OUTCOME}"),
    ("see sees saw",
     r"(?:sees?|saw) (?:no|any|little|some|every|a) (?:real |good |slim )?(?:chance|prospect|hope"
     r"|likelihood)"),
    ("chance", r"\w+-in-\w+ chance"),
    ("give gives gave",
     rf"(?:gives?|gave) (?:(?:it|this|(?:an?|the|this) (?:\w+ )?\w+) \"?(?:an? |one |little |no |better "
     rf"|every |\w+ to "
     rf"|(?:[\w-]+ )(?=chance|months|weeks|years|days))|(?:it|(?:the|this) {TALKS}) \"?until|the {TALKS} )"
     r"(?:[\w-]+ ){0,3}?(?:months?|weeks?|years?|days|(?<!another )(?<!more )chances?|odds|passage|first"
     r"|summer|autumn|winter|spring)(?! to\b)"),
    ("assured guaranteed certain guarantee guarantees",
     r"(?:not|far from|hardly|by no means) (?:yet )?(?:assured|guaranteed|certain)"
     r"|there (?:is|was|were|are) no guarantees?"
     r"|less certain(?=[,:;]| about| of| that)"),
    ("ahead", r"(?:lies?|lay|remains?|remained|still) ahead"),
    # how long, what follows
    ("followed", r"(?:will|would) be followed by (?:a|an|another|further)"),
    ("take",
     r"(?:will|would) take (?:longer|time|(?:\w+ )?(?:years|months|weeks|days))"
     r"|could take (?:months|years|weeks)"),
    ("last", r"(?<!which )(?<!that )(?:are|is|was|were) to last(?![^.;]*; (?:it|they) (?:ran|lasted|took))"),
    ("progress", r"progress will be"),
    ("happen end", r"will not (?:happen|end) (?:immediately|soon|overnight|quickly)"),
    ("survive collapse fail last hold succeed run drag break unravel fall emerge end signed reached"
     " concluded struck ready completed",
     rf"\b{TALKS} (?:[\w-]+ ){{0,3}}{WILL} {ADVERB}(?:survive|collapse|fail|last|hold|succeed|run|drag"
     r"|break down|unravel|fall apart|emerge|end (?:without|in (?:failure|deadlock))"
     r"|be (?:signed|reached|concluded|struck|ready|completed)(?![^.;]{0,60}\b(?:unless|without)\b))"),
)  # fmt: skip


def _indexed() -> dict[str, tuple[int, ...]]:
    by_word: dict[str, list[int]] = {}
    for number, (words, _) in enumerate(_ROWS):
        for word in word_set(words):
            by_word.setdefault(word, []).append(number)
    return {word: tuple(numbers) for word, numbers in by_word.items()}


def _firsts_of(phrase: str) -> frozenset[str] | None:
    """The words it may begin with; None where one of them is not plain."""
    split = [text.partition(" ") for text, _ in beginnings(phrase)]
    are_plain = all(space and first.replace("-", "").isalnum() for first, space, _ in split)
    return frozenset(first for first, *_ in split) if are_plain else None


_ROWS = _IDEAS + OUTCOMES + FORECASTS + LIKELIHOODS + GUESSES + PROSPECTS + BELIEFS
# every phrase begins with a letter: no need to try it where a word ends
_PHRASES = [Wording(rf"\b(?=\w)(?:{phrase})\b", re.I) for _, phrase in _ROWS]
_BY_WORD = _indexed()
_FIRSTS = [_firsts_of(phrase) for _, phrase in _ROWS]
# "a deal looks 'unlikely'": marks around a word or three are no quotation and stand in no phrase's way
_MARKED = re.compile(r"\"((?:[\w'-]+ ){0,2}[\w'-]+|(?<=[a-z] \")[a-z][^\"]{2,90})\"")


@lru_cache(maxsize=1)
def _unmarked(plain: str) -> str:
    return _MARKED.sub(r'\1""', plain)


def phrase_in(document: Document, sentence: Sentence, start: int) -> re.Match[str] | None:
    """The leftmost phrase of outlook of a sentence from an offset on."""
    told = {row for word in sentence.words & _BY_WORD.keys() for row in _BY_WORD[word]}
    rows = [row for row in told if _PHRASES[row].may_stand_in(sentence) and _may_begin(row, sentence.words)]
    if not rows:
        return None
    tokens = [token for token in document.tokens[sentence.first : sentence.last] if token.start >= start]
    plain = _unmarked(document.plain)
    found = (_match(row, plain, start, sentence.end, tokens) for row in rows)
    return min((match for match in found if match), key=_leftmost_longest, default=None)


def _match(row: int, plain: str, start: int, end: int, tokens: list[Token]) -> re.Match[str] | None:
    """The first place of a phrase: at one of the words it may begin with, where those are known."""
    pattern, firsts = _PHRASES[row].pattern, _FIRSTS[row]
    if firsts is None:
        return pattern.search(plain, start, end)
    for token in tokens:
        if token.low in firsts:
            start = token.start if plain.startswith(token.text, token.start) else token.start - 1
            if match := pattern.match(plain, start, end):
                return match
    return None


def _may_begin(row: int, words: frozenset[str]) -> bool:
    firsts = _FIRSTS[row]
    return firsts is None or not firsts.isdisjoint(words)


def _leftmost_longest(match: re.Match[str]) -> tuple[int, int]:
    return match.start(), -match.end()
