"""Who reports a move: the teller of its clause, whoever stands before a colon or before quoted words."""

from __future__ import annotations

import re

from talks.reading.grammar.antecedents import pronoun_at
from talks.reading.grammar.clauses import main_subject, subject_before
from talks.reading.grammar.entities import entity_ending, entity_starting
from talks.reading.moves.last_named import meant_by_it
from talks.reading.moves.stand_ins import BESIDE_VERBS
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.quotations import Quotation
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.who.scene import Scene, Subject

_DECIDES = word_set("resolved decided decreed ruled voted agreed replied")
_REPORTS = _DECIDES | cues.SPEECH_VERBS.keys() | {"according"}
_VIEWS = word_set(
    "view eyes opinion reading judgment judgement stance line argument reasoning sees see saw puts"
)
_VIEW = Wording(
    r"\b[Ii]n (?:the )?(?P<whose>[\w' -]{2,40}?)(?:'s|(?<=s)') (?:view|eyes|opinion|reading|judge?ment)\b"
    r"|(?P<line>\b[\w-]+)(?:'s|(?<=s)') (?:[a-z]+ )?(?:stance|line|view|argument|reasoning) (?:is|was"
    r"|remains) that\b"
    r"|\b[Aa]s (?:the )?(?P<who>[A-Z][\w' -]{2,40}?) (?:sees|see|saw|puts) it\b"
)
_ACCORDING = Wording(r"\b[Aa]ccording to (?:the )?\w")
_FURTHER = word_set("further likewise once again separately moreover")
_AS_ASIDE = re.compile(r", as (?:\w+ ){1,4}\w+,\Z")  # "said a rise, as Maseru proposes, | could not be"
_NAME_AND_COLON = 9  # tokens: "EU foreign policy chief Kaja Kallas:"
_SHORT = 4  # words
_MADE_CLEAR = Wording(
    r"\b(?:(?:made|makes|making) (?:it )?(?:\w+ )?(?:clear|plain)|put it (?:\w+|this way)|convey(?:s|ed)"
    r"|(?:was|is) (?:blunt|clear|firm|adamant|categorical)|message (?:was|is)|lets? (?:it"
    r"|\w+) (?:be )?(?:known|understood|know)|(?:sent|sends) word|(?:maintain(?:s|ed)|holds) that)\b"
)
# "the road must be opened first, Peru's envoy | has made clear"
_CLEAR_BEHIND = Wording(
    r", [^,;.\"]{2,70}? (?P<verb>made|makes?|lets?) (?:it )?(?:be )?(?:clear|plain|known"
    r"|understood)\b(?! that)"
)
_CLEAR = word_set("clear plain known understood")


def reported_by(scene: Scene, sentence: Sentence, start: int) -> Subject | None:
    """The speaker of the sentence, when its verb of speech, or a colon behind him, governs this clause."""
    tokens = scene.document.tokens[sentence.first : sentence.first + _NAME_AND_COLON]
    colon = next((n for n, token in enumerate(tokens) if token.text == ":"), 0)
    if colon and tokens[colon].start < start:
        named = entity_ending(scene, sentence.first + colon - 1, sentence)
        if named is not None and named.kind in ("person", "party") and named.party is not None:
            return named
    speaker = _last_to_speak(scene, sentence, start) or _who_speaks(scene, sentence)
    clear = _MADE_CLEAR.search(sentence, scene.document.plain, sentence.start, start)
    if clear is None and not _CLEAR.isdisjoint(sentence.words):
        clear = _CLEAR_BEHIND.search(sentence, scene.document.plain, start, sentence.end)
    if clear is not None:
        verb = clear.start(clear.lastgroup or 0)
        return subject_before(scene, scene.document.token_at(verb), sentence) or speaker
    if (view := _whose_view(scene, sentence)) is not None:
        return view
    if "according" in sentence.words and cues.SPEECH_VERBS.keys().isdisjoint(sentence.words):
        return _source(scene, sentence)
    if speaker is None:
        speaker = _it_that_speaks(scene, sentence)
    if speaker is None:
        return None
    return None if _REPORTS.isdisjoint(sentence.words) else speaker


def _whose_view(scene: Scene, sentence: Sentence) -> Subject | None:
    """ "In Iran's view Iraq must open it", "Iran's line is that Iraq must": Iran."""
    if _VIEWS.isdisjoint(sentence.words):
        return None
    view = _VIEW.search(sentence, scene.document.plain, sentence.start, sentence.end)
    if view is None or not scene.outside_quotation(view.start()):
        return None
    end = next(view.end(name) for name in ("whose", "line", "who") if view[name] is not None)
    return entity_ending(scene, scene.document.token_at(end - 1), sentence, anywhere=True)


def _source(scene: Scene, sentence: Sentence) -> Subject | None:
    """ "According to Iran (or to him) Iraq must open it": Iran, and nobody where no name is told."""
    told = _ACCORDING.search(sentence, scene.document.plain, sentence.start, sentence.end)
    if told is None:
        return None
    index = scene.document.token_at(told.end() - 1)
    return pronoun_at(scene, index, sentence) or entity_starting(scene, index, sentence)


def _it_that_speaks(scene: Scene, sentence: Sentence) -> Subject | None:
    """ "It further stated that the fees should go": whoever was told of last."""
    tokens, index = scene.document.tokens, sentence.first + 1
    while index < sentence.last and tokens[index].low in BESIDE_VERBS | _FURTHER:
        index += 1
    says = index < sentence.last and tokens[index].low in cues.SPEECH_VERBS
    return meant_by_it(scene, sentence) if says else None


def _who_speaks(scene: Scene, sentence: Sentence) -> Subject | None:
    """ "Somebody warned that Russia would face it": not Russia, of which only is spoken."""
    found = main_subject(scene, sentence)
    if found is None or found.speaks:
        return found
    tokens, first = scene.document.tokens, scene.document.token_at(found.start)
    says = (i for i in range(sentence.first + 1, first) if tokens[i].low in cues.SPEECH_VERBS)
    return None if any(tokens[i + 1].low == "that" for i in says) else found


def _last_to_speak(scene: Scene, sentence: Sentence, start: int) -> Subject | None:
    """ "A insists on X, while B says any deal must": the last of several who speak before the move."""
    tokens = scene.document.tokens
    spoken = [
        index
        for index in range(sentence.first, scene.document.token_at(start))
        if tokens[index].low in cues.SPEECH_VERBS
        and scene.outside_quotation(tokens[index].start)
        and not _AS_ASIDE.search(scene.document.plain, sentence.start, tokens[index].end + 1)
    ]
    return subject_before(scene, spoken[-1], sentence) if len(spoken) > 1 else None


def _is_fragment(scene: Scene, offset: int) -> bool:
    """Whether the quotation around it goes on with a sentence of the report's: he "insists that it must"."""
    quotation = scene.document.quotation_at(offset)
    return quotation is not None and scene.document.plain[quotation.start : quotation.start + 1].islower()


def _is_short(scene: Scene, quotation: Quotation) -> bool:
    """ "We refuse," said the minister: too short to be told as a statement, and yet a move."""
    words = scene.document.plain[quotation.start : quotation.end]
    return words[:1].isupper() and len(words.split()) <= _SHORT


def who_goes_before(scene: Scene, sentence: Sentence, offset: int) -> Subject | None:
    quotation = scene.document.quotation_at(offset)
    if quotation is not None and _is_short(scene, quotation) and quotation.outer_start == sentence.start:
        return main_subject(scene, sentence)
    if quotation is None or not _is_fragment(scene, offset) or quotation.outer_start <= sentence.start:
        return None
    before = entity_ending(scene, scene.document.token_at(quotation.outer_start) - 1, sentence)
    return before or main_subject(scene, sentence)
