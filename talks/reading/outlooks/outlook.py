"""Outlooks: what somebody, or the report itself, expects of the talks."""

from __future__ import annotations

import re

from talks.reading.findings import Finding, OutlookFound, Span
from talks.reading.grammar.clauses import main_subject, subject_before
from talks.reading.grammar.entities import entity_starting
from talks.reading.moves.movers import Speakers
from talks.reading.moves.passages import passage
from talks.reading.outlooks.cues import phrase_in
from talks.reading.outlooks.outcomes import BE, MOOD
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.who.scene import Scene, Subject


def findings(scene: Scene, speakers: Speakers) -> list[Finding]:
    """One outlook a sentence, also of a quotation; without a speaker it is the report's own, `by` null."""
    found: list[Finding] = []
    for sentence in scene.document.sentences:
        if sentence.zone not in ("headline", "caption", "background"):
            found += _of_sentence(scene, speakers, sentence)
    return found


def _of_sentence(scene: Scene, speakers: Speakers, sentence: Sentence) -> list[Finding]:
    plain, start, found = scene.document.plain, sentence.start, []
    if not _DASHES.isdisjoint(sentence.words) and _DASHED.search(plain, start, sentence.end):
        return []
    while (match := phrase_in(scene.document, sentence, start)) is not None:
        span = _told(scene, sentence, match)
        start = match.end()
        asked = _QUESTION.search(sentence, plain, max(sentence.start, match.start() - 80), match.start())
        elsewhere = _ELSEWHERE.search(sentence, plain, max(sentence.start, match.start() - 40), match.start())
        settled = _SETTLED.search(sentence, plain, max(sentence.start, match.start() - 60), match.end())
        if (
            asked
            or elsewhere
            or settled
            or _WISH.search(match.group())
            or _came_to_nothing(plain, match, sentence)
            or span.quote.endswith("?")
            or _is_mere_mood(scene, sentence, match)
        ):
            continue
        start = max(start, span.end)
        found.append(_outlook(scene, _holder(scene, speakers, sentence, match.start()), span))
    return found or _by_an_onlooker(scene, speakers, sentence)


def _came_to_nothing(plain: str, match: re.Match[str], sentence: Sentence) -> bool:
    """ "They were expected to sign in May, but A stayed away": what was foretold once did not come about."""
    was = _WAS_EXPECTED.search(match.group()) is not None
    return was and _BUT_DID_NOT.search(plain, match.end(), sentence.end) is not None


def _told(scene: Scene, sentence: Sentence, match: re.Match[str]) -> Span:
    """The sentence that foretells: of "...," predicted Rao the quoted one."""
    plain = scene.document.plain
    quoted = scene.document.quotation_at(match.start() - 2)
    if quoted is not None and quoted.outer_end <= match.start() and plain[quoted.start].isupper():
        return passage(scene, sentence, quoted.end - 1)
    span = passage(scene, sentence, match.start())
    within = scene.document.quotation_at(match.start())
    if (
        within is not None
        and span == scene.document.sentence_span(sentence)
        and within.end - within.start > _LONG
    ):
        return scene.document.span(max(within.start, sentence.start), min(within.end, sentence.end))
    return scene.document.sentence_span(sentence) if span.quote[:1].islower() else span


def _by_an_onlooker(scene: Scene, speakers: Speakers, sentence: Sentence) -> list[Finding]:
    """ "They will sign because they are tired", says a professor: whoever sits at no table
    can but foretell."""
    if _FUTURE_WORDS.isdisjoint(sentence.words):
        return []
    plain = scene.document.plain
    for match in _FUTURE.finditer(sentence, plain, sentence.start, sentence.end):
        if _OF_ANOTHER.search(plain, max(sentence.start, match.start() - 80), match.start()):
            continue
        by = speakers.of(match.start())
        if by is None and scene.outside_quotation(match.start()) and _says(sentence):
            by = main_subject(scene, sentence)
            by = by if by is not None and _PASSING_ON.isdisjoint(_called(by)) else None
        if by is not None and by.party is None and _looks_on(scene, by):
            span = passage(scene, sentence, match.start())
            span = scene.document.sentence_span(sentence) if span.quote[:1].islower() else span
            return [] if span.quote.endswith("?") else [_outlook(scene, by, span)]
    return []


def _called(by: Subject) -> list[str]:
    """What somebody is called: his office, else the words that name him."""
    office = by.person.post if by.person is not None else by.text
    return (office or "").lower().replace("-", " ").split()


def _looks_on(scene: Scene, by: Subject) -> bool:
    """Whether he is called so: an analyst, a diplomat without a side, or somebody of an institute."""
    if by.person is None or by.person.post is not None:
        return by.kind in ("role", "person") and not _ONLOOKERS.isdisjoint(_called(by))
    told = scene.document.sentence_at(by.person.first_at)
    return told is not None and not (_LOOK_ON).isdisjoint(told.words)


def _outlook(scene: Scene, by: Subject | None, span: Span) -> Finding:
    payload = OutlookFound(by.party if by else None, _name(scene, by), span.quote[:240])
    return Finding("outlook", payload, (span,), "outlook.cue")


def _is_mere_mood(scene: Scene, sentence: Sentence, match: re.Match[str]) -> bool:
    """ "Few are optimistic", told by the report: how somebody feels is no outlook, what he says of it is."""
    ends = match.group().rsplit(None, 1)[-1].lower() in _MOODS
    ends = ends and _OF_SOMETHING.match(scene.document.plain, match.end()) is None
    told = scene.document.plain.startswith(":", match.end())  # "was less sanguine: "They will ...""
    return ends and not told and scene.outside_quotation(match.start()) and not _says(sentence)


def _holder(scene: Scene, speakers: Speakers, sentence: Sentence, offset: int) -> Subject | None:
    if not scene.outside_quotation(offset):
        return speakers.of(offset)
    subject = main_subject(scene, sentence) or _according_to(scene, sentence)
    if subject is None:
        subject = subject_before(scene, scene.document.token_at(offset), sentence)
    if subject is not None and subject.start > offset:
        own = _of_own_mind(scene, sentence, offset)
        far = subject.party is None or subject.start > offset + _BEHIND
        subject = own if own is not None and (own.party is not None or far) else subject
    if subject is None or subject.kind == "unknown" or subject.start > offset + _BEHIND:
        return None
    minded = "according" in sentence.words or not _MINDED.isdisjoint(sentence.words)
    return subject if minded or _says(sentence) else None


def _of_own_mind(scene: Scene, sentence: Sentence, offset: int) -> Subject | None:
    """ "Iran | hopes the talks will succeed, a spokesman said": Iran does."""
    own = _OWN_MIND.match(scene.document.plain, offset, sentence.end)
    return subject_before(scene, scene.document.token_at(offset), sentence) if own is not None else None


def _according_to(scene: Scene, sentence: Sentence) -> Subject | None:
    """ "The talks will be long, according to Iran's foreign ministry": also a house may foretell."""
    if "according" not in sentence.words:
        return None
    tokens = scene.document.tokens
    for index in range(sentence.first, sentence.last - 2):
        if tokens[index].low == "according" and tokens[index + 1].low == "to":
            return entity_starting(scene, index + 2, sentence)
    return None


def _says(sentence: Sentence) -> bool:
    return not cues.SPEECH_VERBS.keys().isdisjoint(sentence.words)


_BEHIND = 60  # characters from the words of outlook to a teller behind them
_OWN_MIND = re.compile(
    r"(?:(?:do|does|did)(?: not|n't) )?(?:hop(?:es?|ed)|expects?|(?<!is )(?<!are )(?<!was )(?<!were )"
    r"(?<!not )(?<!widely )(?<!still )(?<!also )expected"
    r"|doubt(?:s|ed)?|believe[sd]?|foresees?|fear(?:s|ed)?|sees?|saw|anticipate[sd]?)\b"
    rf"|{BE} (?:\w+ ){{0,2}}{MOOD}\b"
)
_LONG = 40  # characters of a quotation that is told apart from its sentence
_DASHES = frozenset({"dashed", "dashing"})
_DASHED = re.compile(
    r"\bhopes?\b[^.;\"]{0,120}\b(?:were|was|had been) (?:\w+ )?dashed\b|\bdash(?:ed|ing) (?:\w+ )?hopes\b",
    re.I,
)
# "Prices are expected to rise", "the party hopes to win the elections": of markets, weather and votes
_ELSEWHERE = Wording(
    r"\b(?:prices?|inflation|shares|stocks|markets|rains|rainfall|temperatures|exports|growth|turnout"
    r"|revenues?|the (?:storm|economy|currency|harvest))(?: [\w-]+){0,2} \Z",
    re.I,
)
_QUESTION = Wording(
    r"\b(?:ask(?:ed|ing)? (?:reporters )?(?:about|if|whether|when|how)|not immediately clear"
    r"|(?:without a word|declined|(?:would|did) not say|be drawn)(?: on)? (?:if|whether|when|which|how))\b"
    r"[^.;,\"]*\Z|\bif (?:an? |the )?\Z|\bthan \Z",
    re.I,
)
# "agreed that the truce would be extended": done, not foretold
_SETTLED = Wording(
    r"\b(?:agreed|decided|ruled|ordered|decreed|stipulates?|provides|resolved) (?:[\w-]+"
    r" )?that\b[^.;\"]{0,60}\b(?:will|would|shall|should) [\w ]*\Z"
)
_WAS_EXPECTED = re.compile(r"(?:was|were|had been) (?:\w+ ){0,2}(?:expected|set|due)\b")
_BUT_DID_NOT = re.compile(
    r" but\b[^.;\"]{0,60}?\b(?:did not|didn't|never|neither|was absent|were absent|stayed away|failed|refused"
    r"|pulled out|withdrew|balked|was (?:put off|postponed|cancelled|called off|delayed))\b"
)
_WISH = re.compile(
    r"\bhopes? (?:that )?(?:all|both|the) (?:the )?(?:two )?(?:parties|sides)\b"
    r"|\bhope[sd]? (?:that )?(?:both|the two) (?:neighbou?rs|nations|countries)\b",
    re.I,
)
_FUTURE_WORDS = word_set("will wo n't 'll going won't would may might could")
_FUTURE = Wording(
    r"\b(?:(?![Ww]e\b|I\b|[Ww]ho\b|[Ww]hich\b|[Tt]hat\b|[Ww]here\b|[Ww]hat\b)[A-Za-z]+ (?:will|won't|would"
    r"|may|might)|(?:[Tt]hey|[Hh]e|[Ss]he|[Ii]t|[Tt]here)'ll|(?:is|are) (?:never |not )?going to)\b(?! "
    r"have\b)"
)
# "asked whether it | would", "Britain had signalled it | would": no foresight of his own
_OF_ANOTHER = re.compile(
    r"\b(?:ask(?:s|ed|ing)?\b[^.;:\"]{0,50}\b(?:if|whether|what|when|how|who)|signal\w+|promis\w+"
    r"|pledg\w+|vow\w*|agreed|undert\w+|assured|guaranteed)\b[^.;:\"]{0,40}\Z"
)
_ONLOOKERS = word_set(
    "analyst expert professor academic researcher lecturer scholar fellow historian economist commentator "
    "columnist specialist consultant scientist hydrologist sociologist pollster observer strategist diplomat "
    "ambassador commissioner source buyer trader banker broker"
)
# what they report is not what they foretell
_PASSING_ON = word_set("source sources ambassador commissioner")
_STUDIES = word_set(
    "institute university institution college teaches taught studies study follows think-tank prof political "
    "science research"
)
_LOOK_ON = _ONLOOKERS | _STUDIES
_OF_SOMETHING = re.compile(r" (?:that|about|of|over|regarding)\b")
_MOODS = word_set("optimistic pessimistic hopeful sceptical skeptical upbeat downbeat sanguine bullish")
_MINDED = word_set(
    "pessimistic optimistic hopes hope expects expect hopeful confident sceptical skeptical hoped expressed "
    "doubts doubt expected expectations optimism voiced played cautioned believes believe sees saw predicts "
    "thinks fears reckons hoping expecting foresees anticipates"
)


def _name(scene: Scene, by: Subject | None) -> str:
    """His name as the report has it: a table may know more of it."""
    if by is None:
        return ""
    return by.person.name if by.person and by.person.name in scene.document.text else by.text
