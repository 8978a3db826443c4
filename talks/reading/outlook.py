"""Outlooks: what somebody, or the report itself, expects of the talks."""

from __future__ import annotations

import re

from talks.reading import cues
from talks.reading.clauses import main_subject, subject_before
from talks.reading.cues import word_set
from talks.reading.findings import Finding, OutlookFound
from talks.reading.movers import Speakers
from talks.reading.scene import Scene, Subject
from talks.reading.text import Sentence

_CUES = re.compile(
    r"\b(?:no (?:major |immediate |quick )?(?:breakthroughs?|progress|agreement|deal) (?:is|are|was|were"
    r"|had been)? ?(?:expected|likely|in sight)|(?:break-?throughs?|deal|agreement|progress|accord"
    r"|solution) (?:is|are|was|were|seems?|seemed|looks?|looked|appears?|appeared|remains?|remained|would "
    r"be|will be) "
    r"(?:still |highly |very |extremely |un)?(?:expected|likely|unlikely|possible|near|close|within reach"
    r"|imminent|difficult|far off|elusive|distant)|"
    r"(?:outlook|prospects?|chances|odds|hopes|expectations) (?:\w+ ){0,6}?(?:is|are|were|was|remain"
    r"|remained|seem|appear|look|fade|faded|dimming|dim|grim|low|high|slim|bleak)|"
    r"(?:pessimistic|optimistic|sceptical|skeptical|hopeful|upbeat|confident|downbeat) (?:about|that|of"
    r"|over)|bodes? (?:ill|well)|"
    r"(?:little|low|high|modest|slim|faint|few|cautious) (?:hopes?|expectations?|chance|prospects?"
    r"|optimism)|played down (?:hopes|expectations|the chances)|"
    r"(?:expects?|expected|do not expect|does not expect|hopes?|hoped|hoping) (?:that |for |to |a |an |the "
    r"|no |any |\w+ ){1,5}(?:breakthrough|agreement|deal|progress|result|results|outcome|signed|concluded"
    r"|resolved)|"
    r"(?:expects?|expected|expecting) (?:the |a |an )?(?:\w+ ){1,4}?to (?:take|last|be|end"
    r"|produce|deliver|succeed"
    r"|fail|resume|continue|collapse|follow)|(?:expects?|expected) (?:a"
    r"|an) (?:\w+ ){0,3}(?:declaration|text|accord"
    r"|truce|ceasefire|signature|document|decision|result)|expressed (?:the |his |her |its "
    r"|their )?(?:hope|confidence"
    r"|optimism|pessimism|doubts?)|(?:will|would) be followed by (?:a|an|another|further)"
    r"|(?:are|is|was|were) to last"
    r"|(?:is|are|was|were) (?:widely )?expected to (?:last|take (?!place|part)|end|continue|run|produce"
    r"|drag"
    r"|conclude|yield|dominate|focus|go on|be (?:difficult|long|tough|hard|brief|followed))"
    r"|(?:am|is|are|was|were|be|remain|remains|remained|feel|felt|not|cautiously|more|less)"
    r" (?:\w+ )?(?:optimistic|pessimistic|hopeful|sceptical|skeptical|upbeat|downbeat)\b"
    r"|expect(?:s|ed|ing)? (?:\w+ ){0,3}(?:tough|hard|difficult|long|lengthy|intense|complicated|results"
    r"|miracles|breakthroughs?|surprises)\b"
    r"|(?:voiced|expressed) (?:\w+ ){0,2}(?:hope|confidence|optimism|pessimism|doubts?|scepticism"
    r"|skepticism)"
    r"|predict(?:s|ed|ing)? (?:that|a|an|the)\b"
    r"|(?:nobody|no one|few|many|most)(?: \w+){0,3} expects?\b"
    r"|expect(?:s|ed)? (?:the|them|him|her|it|his|its)\b[^.;]{0,60}\b(?:to (?:slip|sign|last|take|fail"
    r"|end|agree|open"
    r"|resume|reach|conclude|succeed|produce|be)|by|within)\b"
    r"|(?:thinks?|believes?) (?:that )?(?:he|she|it|they|we|the talks|a deal|an agreement) (?:will"
    r"|shall|would|could)\b"
    r"|(?:does|do|did) not (?:think|believe)\b"
    r"|(?:is|are|was|were) (?:due|set|likely|unlikely|bound) to (?:last|take (?!place|part)|fail"
    r"|collapse|succeed"
    r"|drag|slip)"
    r"|hopes (?:that )?(?:it|this|they|the talks|the round) (?:could|would|will|might)\b|\w+-in-\w+ chance"
    r"|(?:will|would) take (?:longer|time|years|months|weeks)\b"
    r"|(?:do|does|did|would) not (?:expect|foresee|anticipate)\b|no illusions|within reach\b"
    r"|(?:it|that|this|talks|negotiations|the process|a deal|an agreement) (?:will|would|could|may|might)"
    r" (?:take|be) (?:time|years|months|weeks|a long|difficult|hard|tough|some time)"
    r"|(?:cautioned|warned|warning) (?:\w+ ){0,3}(?:against (?:expecting|high|excessive|undue)"
    r"|not to expect|that (?:a|an|the) (?:deal|agreement|accord|breakthrough))"
    r"|could (?:go on|drag on|take (?:months|years|weeks))|doubts? (?:that|whether)"
    r"|progress will be|difficult,? if not impossible)\b",
    re.I,
)

_TALKS = (
    r"(?:truce|ceasefire|deal|talks|process|agreement|accord|round|summit|text|conference|negotiations"
    r"|treaty)"
)
# more that is said of how talks will go, one idea a line
_MORE = re.compile(
    "|".join(
        (
            r"(?:is|are|was|were) not expected (?:before|until|to|for)",
            r"(?:is|are|was|were) expected to be (?:completed|signed|final\w+|concluded|ready|reached"
            r"|adopted)",
            r"expects? (?:an?|at least|more|further|no|little|nothing|several|two|three) ",
            r"(?:expects?|expecting) (?:the |a |an )?(?:[\w-]+ ){1,3}to (?!discuss|meet|attend|hold"
            r"|visit|travel|raise)\w+",
            rf"\b{_TALKS} (?:[\w-]+ ){{0,3}}(?:will|would|could|may|might) (?:not |still |soon |well |yet )?"
            r"(?:survive|collapse|fail|last|hold|succeed|run|drag|break down|unravel|fall apart|emerge"
            r"|end (?:without|in (?:failure|deadlock))|be (?:signed|reached|concluded|struck|ready"
            r"|completed))",
            r"(?:sees?|saw) (?:no|little|some|every|a) (?:real |good |slim )?(?:chance|prospect|hope"
            r"|likelihood)",
            r"hopes? to (?:bring|sign|reach|conclude|finish|complete|final\w+|see|secure|win|persuade|seal)",
            r"(?:is|was|seems?|looks?|appears?) (?:highly |very |increasingly )?(?:un)?likely (?:that|to)",
            r"(?:nobody|no one|few)\b[^.;\"]{0,40}\b(?:betting|bets?|believes?|thinks?|hopes?)\b",
            r"on the (?:verge|brink) of (?:collapse|failure|an? (?:deal|breakthrough|agreement))",
            r"far from (?:certain|assured|guaranteed)",
            r"(?:prospects?|chances|odds) (?:[\w-]+ ){0,6}(?:better|worse|fifty|brighter|bleaker|even)\b",
            rf"(?:gives?|gave) (?:the |this )?(?:{_TALKS}|it) (?:[\w-]+ ){{0,3}}(?:months|weeks|years"
            rf"|days|chance)",
            r"predict(?:s|ed|ing)? ",
            r"\b(?:we|he|she|it|they|I|kingdom|government) hope[sd]? (?:that )?(?:the|these|this|it|he"
            r"|they|a|an|\w+)"
            r" [^.;\"]{0,60}?\b(?:will|would|could|can|might)\b",
            r"few (?:[\w' -]{2,30} )?expect(?:s|ed)?\b",
            r"\bfears? (?:that )?[^.;\"]{0,60}\b(?:will|would|could|may|might)\b",
            r"steps? away\b",
            r"will not happen (?:immediately|soon|overnight|quickly)",
            r"(?:are|is) to run until",
            r"(?:likely|may|might|could) (?:also )?(?:ask for|propose|raise|seek|push for|demand|offer) ",
            r"(?:was|is) possible (?:by|before|within|this|next)",
            r"best (?:we|anyone|one|anybody) can hope for",
        )
    ),
    re.I,
)

_WITHOUT_THESE_NOTHING = word_set(
    "expect expects expected expecting survive collapse fail last hold succeed run drag break unravel fall"
    " emerge end signed reached concluded struck ready completed see sees saw hope hopes hoped likely"
    " unlikely bet bets betting believe believes think thinks verge brink far prospect prospects chances odds"
    " give gives gave predict predicts predicted predicting fear fears away happen ask propose"
    " raise seek push demand offer possible best"
)


def findings(scene: Scene, speakers: Speakers) -> list[Finding]:
    """One outlook a sentence; without a speaker it is the report's own, `by` null."""
    found = []
    for sentence in scene.document.sentences:
        if sentence.zone in ("headline", "caption", "background"):
            continue
        match = _CUES.search(scene.document.plain, sentence.start, sentence.end)
        if match is None and _may_tell(scene, sentence):
            match = _MORE.search(scene.document.plain, sentence.start, sentence.end)
        if match is None:
            continue
        by = _holder(scene, speakers, sentence, match.start())
        span = scene.document.sentence_span(sentence)
        payload = OutlookFound(by.party if by else None, _name(by), span.quote[:240])
        found.append(Finding("outlook", payload, (span,), "outlook.cue", 0.8 if by else 0.7))
    return found


def _may_tell(scene: Scene, sentence: Sentence) -> bool:
    """Whether a word stands there without which the second table finds nothing: a look saves a long one."""
    tokens = scene.document.tokens[sentence.first : sentence.last]
    return any(token.low in _WITHOUT_THESE_NOTHING for token in tokens)


def _holder(scene: Scene, speakers: Speakers, sentence: Sentence, offset: int) -> Subject | None:
    if not scene.outside_quotation(offset):
        return speakers.of(offset)
    subject = main_subject(scene, sentence)
    if subject is None:
        subject = subject_before(scene, scene.document.token_at(offset), sentence)
    if subject is None or subject.kind == "unknown" or subject.start > offset + 60:
        return None
    words = {token.low for token in scene.document.tokens[sentence.first : sentence.last]}
    minded = words & _MINDED
    return subject if words & set(cues.SPEECH_VERBS) or minded or "according" in words else None


_MINDED = word_set(
    "pessimistic optimistic hopes hope expects expect hopeful confident sceptical skeptical hoped expressed"
    " doubts doubt expected voiced played cautioned believes believe sees saw predicts thinks fears reckons"
)


def _name(by: Subject | None) -> str:
    if by is None:
        return ""
    return by.person.name if by.person else by.text
