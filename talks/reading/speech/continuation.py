"""Quotations without a speaker in their own sentence: those that go on, and orphans."""

from __future__ import annotations

import re

from talks.reading.grammar.clauses import main_subject
from talks.reading.prose import cues
from talks.reading.prose.quotations import Quotation
from talks.reading.prose.text import Sentence
from talks.reading.speech import turns
from talks.reading.speech.utterance import Attribution, Utterance
from talks.reading.who.scene import Scene, Subject

TRAILING_RULES = ("speech.after", "speech.inverted", "speech.according")
LONGEST_LABEL, LONGEST_LINE = 4, 100  # words before the name, characters of the line over what somebody says
LONGEST_LEAD = 14  # words of "A Western ambassador put it like this."
LONGEST_ATTRIBUTION = 28  # words
_NARRATES = re.compile(
    r"\b(?:adding|noting|(?<! as )saying|warning|explaining|stressing"
    r"|before (?:saying|adding|warning))\b"
)


def continues(scene: Scene, before: Utterance, quotation: Quotation) -> bool:
    """ "...," Blinken said, "when ...": the second part of an interrupted quotation."""
    last = before.parts[-1]
    if before.attribution.rule not in TRAILING_RULES or last.paragraph != quotation.paragraph:
        return False
    plain = scene.document.plain
    between = plain[last.outer_end : quotation.outer_start]
    if before.attribution.start < last.outer_end - 1 and len(before.parts) > 1 and not between.strip():
        return False
    if not 0 < len(between.strip()) < 400 or (plain[last.end - 1] in ".!?" and plain[last.end - 1] != "?"):
        return False
    stripped = between.rstrip()
    return (
        stripped[-1:] in (",", '"', "-", ";")
        and _sentences_on(scene, last, quotation) == 0
        and (stripped[-1:] != '"' or plain[quotation.start].islower())
    )


def continued(scene: Scene, quotation: Quotation, last: Utterance) -> Attribution | None:
    """A quotation that stands alone goes on with the speaker of the one right before it."""
    document = scene.document
    if not _opens_sentence(scene, quotation):
        return None
    before = last.parts[-1]
    gap = document.plain[before.outer_end : quotation.outer_start]
    adjoining = before.paragraph == quotation.paragraph and len(gap) < 400
    next_paragraph = quotation.paragraph == before.paragraph + 1 and (
        before.open_ended or _fills_paragraph(scene, quotation, last)
    )
    if not (adjoining or next_paragraph) or not _stands_alone(scene, quotation):
        return None
    if adjoining and _other_speaker(scene, before, quotation, last):
        return None
    found = last.attribution
    return Attribution(found.speaker, found.cue, "speech.continued", found.start, found.end)


def _fills_paragraph(scene: Scene, quotation: Quotation, last: Utterance) -> bool:
    """ "A," he said.¶"B.": a paragraph of quoted words alone after one that ends with their attribution."""
    return _is_paragraph(scene, quotation) and _attributes_only(scene, last, quotation)


def only_attributed(scene: Scene, before: Utterance, quotation: Quotation) -> bool:
    """ "A," he said. "B.": nothing but the attribution stands between the parts of one statement."""
    last = before.parts[-1]
    if last.open_ended and quotation.paragraph == last.paragraph + 1:
        return True  # its marks are opened anew in each paragraph
    near = quotation.paragraph == last.paragraph or _opens_the_next(scene, quotation, before)
    return near and _attributes_only(scene, before, quotation)


def _opens_the_next(scene: Scene, quotation: Quotation, before: Utterance) -> bool:
    """ "A," she said.¶"B," she added.: two paragraphs, each opened by the quoted words."""
    first, last = before.parts[0], before.parts[-1]
    start, _, _ = scene.document.paragraphs[quotation.paragraph]
    beside = quotation.paragraph == last.paragraph + 1 and quotation.outer_start <= start + 2
    return beside and _opens_sentence(scene, first)


def _attributes_only(scene: Scene, before: Utterance, quotation: Quotation) -> bool:
    last = before.parts[-1]
    between = scene.document.plain[last.outer_end : quotation.outer_start]
    return (
        before.attribution.rule in (*TRAILING_RULES, "speech.continued")
        and len(between.split()) <= LONGEST_ATTRIBUTION
        and _sentences_on(scene, last, quotation) < 2
        and not _NARRATES.search(between)
    )


def _sentences_on(scene: Scene, last: Quotation, quotation: Quotation) -> int:
    """How many sentences later a quotation begins than the one before it ends."""
    first = scene.document.sentence_at(last.end - 1)
    second = scene.document.sentence_at(quotation.outer_start)
    return second.index - first.index if first is not None and second is not None else 2


def _other_speaker(scene: Scene, before: Quotation, quotation: Quotation, last: Utterance) -> bool:
    """Somebody else was named by a sentence of his own between the two."""
    first = scene.document.sentence_at(before.end)
    second = scene.document.sentence_at(quotation.start)
    if first is None or second is None:
        return True
    for sentence in scene.document.sentences[first.index + 1 : second.index]:
        between = main_subject(scene, sentence)
        if between is not None and between.person is not last.attribution.speaker.person:
            return True
    return False


def _opens_sentence(scene: Scene, quotation: Quotation) -> bool:
    sentence = scene.document.sentence_at(quotation.outer_start)
    return sentence is not None and not scene.document.plain[sentence.start : quotation.outer_start].strip()


def _stands_alone(scene: Scene, quotation: Quotation) -> bool:
    """A whole sentence in marks, with nothing of the reporter's in its sentence."""
    words = scene.document.plain[quotation.start : quotation.end].strip()
    closed = (
        words[-1:] in ".!?'" or scene.document.plain[quotation.outer_end : quotation.outer_end + 1] in ".!?"
    )
    return (words[:1].isupper() and closed) or quotation.open_ended


def from_next(scene: Scene, orphan: Quotation, following: Attribution | None) -> Attribution | None:
    """An orphan takes its speaker from the sentence after it, else from the one before it."""
    if not _stands_alone(scene, orphan):
        return None
    document = scene.document
    sentence = document.sentence_at(orphan.start)
    lead = document.plain[sentence.start : orphan.outer_start].strip() if sentence is not None else ""
    if sentence is None or (lead and not turns.is_mere_label(lead)):
        return None
    if (signed := turns.undersigned(scene, orphan)) is not None:
        return Attribution(signed, "", "speech.signed", orphan.outer_end, signed.end)
    after = document.sentences[sentence.index + 1] if sentence.index + 1 < len(document.sentences) else None
    if (
        following
        and after
        and after.paragraph == sentence.paragraph
        and after.start <= following.start <= after.end
    ):
        return Attribution(
            following.speaker, following.cue, "speech.next_sentence", following.start, following.end
        )
    return (
        _from_neighbour(scene, sentence, after)
        or _from_previous(scene, sentence)
        or _from_the_paragraph(scene, sentence)
        or _from_paragraph_before(scene, orphan, sentence)
    )


def _from_neighbour(scene: Scene, sentence: Sentence, after: Sentence | None) -> Attribution | None:
    """The next sentence quotes somebody too, if only with a word or two: he said both."""
    if after is None or after.paragraph != sentence.paragraph:
        return None
    speaker = main_subject(scene, after)
    quotes = scene.document.plain.find('"', after.start, after.end) >= 0
    if speaker is None or not speaker.speaks or not quotes:
        return None
    tokens = scene.document.tokens[after.first : after.last]
    cue = next(cues.SPEECH_VERBS[token.low] for token in tokens if token.low in cues.SPEECH_VERBS)
    return Attribution(speaker, cue, "speech.next_sentence", after.start, after.end)


def _from_previous(scene: Scene, sentence: Sentence) -> Attribution | None:
    if sentence.index == 0:
        return None
    before = scene.document.sentences[sentence.index - 1]
    if before.paragraph < sentence.paragraph - 1 or before.zone in ("headline", "caption"):
        return None
    asked = turns.interviewed(scene, before)
    if asked is not None:
        return Attribution(asked, "say", "speech.previous_sentence", before.start, before.end)
    if (signed := turns.signed_by(scene, before)) is not None:
        return Attribution(signed, "read", "speech.previous_sentence", before.start, before.end)
    speaker = main_subject(scene, before)
    tokens = scene.document.tokens[before.first : before.last]
    cue = next((cues.SPEECH_VERBS[token.low] for token in tokens if token.low in cues.SPEECH_VERBS), None)
    if speaker is None or cue is None:
        return None
    opens = scene.document.plain[before.start : before.end].rstrip().endswith(":")
    if speaker.kind not in ("person", "role") and not opens and cues.DOCUMENTS.isdisjoint(before.words):
        return None  # but "the Front's statement said it was late. "We waited.""
    return Attribution(speaker, cue, "speech.previous_sentence", before.start, before.end)


def _from_the_paragraph(scene: Scene, sentence: Sentence) -> Attribution | None:
    """ "UN envoy A was upbeat. "Both sides listened."": of whom the sentences right before are about."""
    for number in range(sentence.index - 1, max(-1, sentence.index - 4), -1):
        before = scene.document.sentences[number]
        if before.paragraph != sentence.paragraph or before.zone in ("headline", "caption"):
            return None
        speaker = main_subject(scene, before)
        if speaker is None:
            speaker = turns.only_one_named(scene, before.start, before.end)
        brief = scene.document.plain.count(" ", before.start, before.end) < LONGEST_LEAD
        somebody = speaker is not None and speaker.kind == "role" and speaker.anonymous and brief
        if speaker is not None and (speaker.kind == "person" or somebody):
            return Attribution(speaker, "", "speech.previous_sentence", before.start, before.end)
        if speaker is not None and speaker.speaks:
            return None
    return None


def _is_paragraph(scene: Scene, quotation: Quotation) -> bool:
    """Whether there is nothing in its paragraph but the quoted words."""
    start, end, _ = scene.document.paragraphs[quotation.paragraph]
    return quotation.outer_start <= start + 2 and quotation.outer_end >= end - 2


def _from_paragraph_before(scene: Scene, orphan: Quotation, sentence: Sentence) -> Attribution | None:
    """A paragraph of nothing but quoted words is said by the one person of the paragraph before it."""
    if sentence.paragraph == 0 or not _is_paragraph(scene, orphan):
        return None
    first, last, zone = scene.document.paragraphs[sentence.paragraph - 1]
    named = {id(mention.person): mention for mention in scene.people.between(first, last)}
    mention = next(iter(named.values()), None)
    if mention is None or len(named) != 1 or zone == "caption":
        return None
    label = scene.document.plain[first : mention.start].count(" ") < LONGEST_LABEL
    if zone == "headline" and (first == 0 or not label or last - first > LONGEST_LINE):
        return None  # but "Amb. Desmond Castro, C.E.O." over what he says is his label
    speaker = Subject.of_person(mention)
    return Attribution(speaker, "", "speech.previous_paragraph", mention.start, mention.end)
