"""Direct speech: whose words stand between the marks, by sieves from the most to the least precise."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from talks.reading import cues
from talks.reading.channels import said_in, statement_kind, statement_when
from talks.reading.clauses import main_subject, subject_before
from talks.reading.cues import word_set
from talks.reading.entities import entity_starting
from talks.reading.findings import Finding, Span, StatementFound
from talks.reading.quotations import Quotation
from talks.reading.scene import Scene, Subject
from talks.reading.text import Sentence

_LONGEST_TITLE = 9  # tokens of an office before a name
_SAYING = word_set("said says told added tells wrote")
_TRAILING_RULES = ("speech.after", "speech.inverted", "speech.according")
_LONGEST_ATTRIBUTION = 28  # words
_NARRATES = re.compile(
    r"\b(?:adding|noting|saying|warning|explaining|stressing|when|while|after|before)\b"
    r"|(?<!Mr)(?<!Ms)(?<!Mrs)(?<!Dr)[.!?] +[A-Z]"
)
FEWEST_WORDS = 4  # shorter quotations are highlights, not statements
_TITLE_CASE = re.compile(
    r"(?:[A-Z][\w'’-]*|of|the|and|a|in|on|for|with|to|from|at)(?:[ ,](?:[A-Z][\w'’-]*|of|the|and|a|in|on"
    r"|for|with|to|from|at))*[,.!]?\Z"
)
CONFIDENCE = {
    "speech.after": 0.97,
    "speech.inverted": 0.97,
    "speech.before": 0.96,
    "speech.according": 0.94,
    "speech.within": 0.9,
    "speech.continued": 0.92,
    "speech.next_sentence": 0.88,
    "speech.previous_sentence": 0.85,
    "speech.previous_paragraph": 0.8,
}


@dataclass(slots=True)
class Attribution:
    """Who said a quotation, by which verb, found by which sieve; `end` is where its words end."""

    speaker: Subject
    cue: str
    rule: str
    start: int
    end: int


@dataclass(slots=True)
class Utterance:
    """One or more quotations that are one statement, and who made it."""

    parts: list[Quotation]
    attribution: Attribution
    extra: list[Quotation] = field(default_factory=list)


def utterances(scene: Scene) -> list[Utterance]:
    """Attribute the quotations of an article, in order; the ones nobody says are left out."""
    for sentence in scene.document.sentences:
        main_subject(scene, sentence)
    said: list[Utterance] = []
    waiting: list[Quotation] = []
    for quotation in scene.document.quotations:
        if not _is_statement(scene, quotation):
            continue
        if said and not waiting and _continues(scene, said[-1], quotation):
            said[-1].parts.append(quotation)
            continue
        attribution = _attributed(scene, quotation, said[-1] if said and not waiting else None)
        if attribution is None:
            waiting.append(quotation)
            continue
        if said and attribution.rule == "speech.continued" and _only_attributed(scene, said[-1], quotation):
            said[-1].parts.append(quotation)
            continue
        said += [
            Utterance([orphan], found)
            for orphan in waiting
            if (found := _from_next(scene, orphan, attribution))
        ]
        waiting = []
        said.append(Utterance([quotation], attribution))
    said += [Utterance([orphan], found) for orphan in waiting if (found := _from_next(scene, orphan, None))]
    return sorted(said, key=lambda item: item.parts[0].start)


def findings(scene: Scene, said: list[Utterance]) -> list[Finding]:
    """One statement an utterance; its evidence is each run of quoted words."""
    return [_finding(scene, utterance) for utterance in said]


def _finding(scene: Scene, utterance: Utterance) -> Finding:
    segments = tuple(_words_span(scene, part) for part in utterance.parts)
    attribution = utterance.attribution
    speaker = attribution.speaker
    words = " ".join(segment.quote for segment in segments)
    person = speaker.person
    payload = StatementFound(
        speaker=person.key if person else None,
        speaker_name=person.name if person else None,
        speaker_role=(person.post if person else speaker.text) or None,
        actor=speaker.party,
        anonymous=person is None and speaker.anonymous,
        direct=True,
        cue=attribution.cue,
        words=words,
        segments=segments,
        said_in=said_in(scene, utterance.parts[0].outer_start, attribution.start, attribution.end),
        when=statement_when(scene, attribution.start, attribution.end),
        statement_kind=statement_kind(words, attribution.cue),
        summary=words[:200],
    )
    sure = CONFIDENCE[attribution.rule] * (1.0 if speaker.party else 0.85)
    return Finding("statement", payload, segments, attribution.rule, sure)


def _words_span(scene: Scene, quotation: Quotation) -> Span:
    """The quoted words without the comma that only serves the attribution after it."""
    end = quotation.end
    while end > quotation.start and scene.document.text[end - 1] in ", \u00a0":
        end -= 1
    return scene.document.span(quotation.start, end)


def _is_statement(scene: Scene, quotation: Quotation) -> bool:
    words = scene.document.text[quotation.start : quotation.end].strip()
    if len(words.split()) < FEWEST_WORDS:
        return False
    if (
        scene.document.sentence_at(quotation.start) is None
        or scene.document.zone_at(quotation.start) == "caption"
    ):
        return False
    return not _TITLE_CASE.match(words[:300])


# ── sieves ──────────────────────────────────────────────────────────────────────────────────────


def _attributed(scene: Scene, quotation: Quotation, last: Utterance | None) -> Attribution | None:
    sentence = scene.document.sentence_at(quotation.outer_start)
    if sentence is None:
        return None
    opens = scene.document.plain[sentence.start : quotation.outer_start].strip() == ""
    sieves = (_after, _before, _within) if opens else (_worded, _before, _after, _within)
    for sieve in sieves:
        found = sieve(scene, quotation, sentence)
        if found is not None:
            return found
    if opens and last is not None:
        return _continued(scene, quotation, last)
    return None


def _after(scene: Scene, quotation: Quotation, sentence: Sentence) -> Attribution | None:
    """ "...," Blinken said; "...," said Blinken; "...," according to Blinken."""
    sentence = scene.document.sentence_at(quotation.end - 1) or sentence
    if _closed_before(scene, quotation):
        return None
    tokens = scene.document.tokens
    first = scene.document.token_at(quotation.outer_end)
    ceiling = _next_mark(scene, first, sentence)
    while first < ceiling and tokens[first].text in (",", "-", "'"):
        first += 1
    if first >= ceiling:
        return None
    if tokens[first].low == "according" and first + 2 < ceiling:
        return _named(scene, first + 2, sentence, "according to", "speech.according", ceiling, first)
    if tokens[first].low in cues.SPEECH_VERBS:
        cue = cues.SPEECH_VERBS[tokens[first].low]
        return _named(scene, first + 1, sentence, cue, "speech.inverted", ceiling, first)
    return (
        _subject_then_verb(scene, first, ceiling, sentence)
        or _late_verb(scene, first, ceiling, sentence)
        or _trailing(scene, first, ceiling, sentence)
    )


def _late_verb(scene: Scene, first: int, ceiling: int, sentence: Sentence) -> Attribution | None:
    """ "..." of the talks, said the envoy."""
    tokens = scene.document.tokens
    for index in range(first + 1, min(ceiling - 1, first + 9)):
        if tokens[index].low in ("said", "says", "added") and tokens[index - 1].text == ",":
            cue = cues.SPEECH_VERBS[tokens[index].low]
            return _named(scene, index + 1, sentence, cue, "speech.inverted", ceiling, first)
    return None


def _trailing(scene: Scene, first: int, ceiling: int, sentence: Sentence) -> Attribution | None:
    """ "..." lorries will be let in, the negotiator told journalists: the speaker ends the sentence."""
    tokens = scene.document.tokens
    for index in range(ceiling - 1, first, -1):
        if tokens[index].low not in _SAYING or scene.document.quotation_at(tokens[index].start):
            continue
        speaker = subject_before(scene, index, sentence)
        if speaker is None or speaker.kind == "unknown" or speaker.start < tokens[first].start:
            return None
        start = scene.document.token_at(speaker.start)
        if "," not in (token.text for token in tokens[max(first, start - _LONGEST_TITLE) : start]):
            return None
        cue = cues.SPEECH_VERBS[tokens[index].low]
        return Attribution(speaker, cue, "speech.after", speaker.start, tokens[ceiling - 1].end)
    return None


def _subject_then_verb(scene: Scene, first: int, ceiling: int, sentence: Sentence) -> Attribution | None:
    speaker = entity_starting(scene, first, sentence) or _unknown_name(scene, first, ceiling)
    if speaker is None:
        return None
    tokens = scene.document.tokens
    start = scene.document.token_at(speaker.end - 1) + 1
    for index in range(start, min(ceiling, start + 30)):
        if tokens[index].low in cues.SPEECH_VERBS and tokens[index - 1].low not in ("that", "to", "the", "a"):
            cue = cues.SPEECH_VERBS[tokens[index].low]
            return Attribution(speaker, cue, "speech.after", tokens[first].start, tokens[ceiling - 1].end)
    return None


def _unknown_name(scene: Scene, first: int, ceiling: int) -> Subject | None:
    """A name that the article does not introduce, right before a verb of speech: it is kept as written."""
    tokens = scene.document.tokens
    stop = first
    while stop < min(ceiling, first + 4) and tokens[stop].text[0].isupper():
        stop += 1
    if (
        stop in (first, ceiling)
        or tokens[stop].low not in cues.SPEECH_VERBS
        or tokens[first].low in cues.NOT_NAMES
    ):
        return None
    start, end = tokens[first].start, tokens[stop - 1].end
    return Subject("unknown", scene.document.text[start:end], start, end)


def _named(
    scene: Scene, index: int, sentence: Sentence, cue: str, rule: str, ceiling: int, first: int
) -> Attribution | None:
    speaker = entity_starting(scene, index, sentence)
    if speaker is None:
        return None
    tokens = scene.document.tokens
    return Attribution(speaker, cue, rule, tokens[first].start, tokens[ceiling - 1].end)


def _before(scene: Scene, quotation: Quotation, sentence: Sentence) -> Attribution | None:
    """Ryabkov remarked, "..."; She told reporters: "..."."""
    lead = scene.document.plain[sentence.start : quotation.outer_start].rstrip()
    if not lead or (lead[-1] not in ",:" and not _ends_with_verb(lead)):
        return None
    return _last_verb(scene, quotation, sentence, "speech.before")


def _worded(scene: Scene, quotation: Quotation, sentence: Sentence) -> Attribution | None:
    """A law which, in the words of Tuzhba, "..."."""
    lead = scene.document.plain[sentence.start : quotation.outer_start]
    found = lead.rfind("in the words of ")
    if found < 0:
        return None
    index = scene.document.token_at(sentence.start + found + len("in the words of "))
    speaker = entity_starting(scene, index, sentence)
    if speaker is None or speaker.end + 3 < quotation.outer_start:
        return None
    return Attribution(speaker, "in the words of", "speech.before", speaker.start, quotation.outer_start)


def _within(scene: Scene, quotation: Quotation, sentence: Sentence) -> Attribution | None:
    """He said the talks were "a useful first step"."""
    found = _last_verb(scene, quotation, sentence, "speech.within")
    if found is not None and found.speaker.kind not in ("person", "role"):
        return None
    return found


def _ends_with_verb(lead: str) -> bool:
    return lead.rsplit(None, 1)[-1].lower() in cues.SPEECH_VERBS or lead.endswith(" that")


def _last_verb(scene: Scene, quotation: Quotation, sentence: Sentence, rule: str) -> Attribution | None:
    tokens = scene.document.tokens
    last = scene.document.token_at(quotation.outer_start)
    verbs = {**cues.SPEECH_VERBS, **cues.LABELLING_VERBS} if rule == "speech.within" else cues.SPEECH_VERBS
    for index in range(min(last, sentence.last) - 1, sentence.first - 1, -1):
        if tokens[index].low not in verbs or not scene.outside_quotation(tokens[index].start):
            continue
        doing = tokens[index].low.endswith("ing") and tokens[index - 1].text == ","
        speaker = main_subject(scene, sentence) if doing else subject_before(scene, index, sentence)
        if speaker is None:
            speaker = subject_before(scene, index, sentence) if doing else None
        if speaker is not None:
            cue = verbs[tokens[index].low]
            return Attribution(speaker, cue, rule, tokens[sentence.first].start, quotation.outer_start)
    return None


# ── quotations that go on, and orphans ──────────────────────────────────────────────────────────


def _continues(scene: Scene, before: Utterance, quotation: Quotation) -> bool:
    """ "...," Blinken said, "when ...": the second part of an interrupted quotation."""
    last = before.parts[-1]
    if before.attribution.rule not in _TRAILING_RULES or last.paragraph != quotation.paragraph:
        return False
    plain = scene.document.plain
    between = plain[last.outer_end : quotation.outer_start]
    if before.attribution.start < last.outer_end - 1 and len(before.parts) > 1 and not between.strip():
        return False
    if not 0 < len(between.strip()) < 400 or (plain[last.end - 1] in ".!?" and plain[last.end - 1] != "?"):
        return False
    stripped = between.rstrip()
    return (
        stripped[-1:] in (",", '"', "-")
        and not re.search(r"[.!?][\"']? +[A-Z]", between)
        and (stripped[-1:] != '"' or plain[quotation.start].islower())
    )


def _continued(scene: Scene, quotation: Quotation, last: Utterance) -> Attribution | None:
    """A quotation that stands alone goes on with the speaker of the one right before it."""
    document = scene.document
    before = last.parts[-1]
    gap = document.plain[before.outer_end : quotation.outer_start]
    adjoining = before.paragraph == quotation.paragraph and len(gap) < 400
    next_paragraph = quotation.paragraph == before.paragraph + 1 and before.open_ended
    if not (adjoining or next_paragraph) or not _stands_alone(scene, quotation):
        return None
    if adjoining and _other_speaker(scene, before, quotation, last):
        return None
    found = last.attribution
    return Attribution(found.speaker, found.cue, "speech.continued", found.start, found.end)


def _only_attributed(scene: Scene, before: Utterance, quotation: Quotation) -> bool:
    """ "A," he said. "B.": nothing but the attribution stands between the parts of one statement."""
    last = before.parts[-1]
    between = scene.document.plain[last.outer_end : quotation.outer_start]
    return (
        before.attribution.rule in _TRAILING_RULES
        and last.paragraph == quotation.paragraph
        and len(between.split()) <= _LONGEST_ATTRIBUTION
        and not _NARRATES.search(between)
    )


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


def _stands_alone(scene: Scene, quotation: Quotation) -> bool:
    """A whole sentence in marks, with nothing of the reporter's in its sentence."""
    words = scene.document.plain[quotation.start : quotation.end].strip()
    return (words[:1].isupper() and words[-1:] in ".!?'") or quotation.open_ended


def _from_next(scene: Scene, orphan: Quotation, following: Attribution | None) -> Attribution | None:
    """An orphan takes its speaker from the sentence after it, else from the one before it."""
    if not _stands_alone(scene, orphan):
        return None
    document = scene.document
    sentence = document.sentence_at(orphan.start)
    if sentence is None or document.plain[sentence.start : orphan.outer_start].strip():
        return None
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
    speaker = main_subject(scene, before)
    tokens = scene.document.tokens[before.first : before.last]
    cue = next((cues.SPEECH_VERBS[token.low] for token in tokens if token.low in cues.SPEECH_VERBS), None)
    if speaker is None or cue is None or speaker.kind not in ("person", "role"):
        return None
    return Attribution(speaker, cue, "speech.previous_sentence", before.start, before.end)


def _from_paragraph_before(scene: Scene, orphan: Quotation, sentence: Sentence) -> Attribution | None:
    """A paragraph of nothing but quoted words is said by the one person of the paragraph before it."""
    start, end, _ = scene.document.paragraphs[sentence.paragraph]
    if sentence.paragraph == 0 or orphan.outer_start > start + 2 or orphan.outer_end < end - 2:
        return None
    first, last, zone = scene.document.paragraphs[sentence.paragraph - 1]
    named = {id(mention.person): mention for mention in scene.people.between(first, last)}
    if len(named) != 1 or zone in ("headline", "caption"):
        return None
    mention = next(iter(named.values()))
    speaker = Subject(
        "person", mention.text, mention.start, mention.end, mention.person, mention.person.party
    )
    return Attribution(speaker, "", "speech.previous_paragraph", mention.start, mention.end)


def _closed_before(scene: Scene, quotation: Quotation) -> bool:
    """The quotation ended its sentence: what follows is another one."""
    sentence = scene.document.sentence_at(quotation.end - 1)
    return sentence is None or quotation.outer_end >= sentence.end - 1


def _next_mark(scene: Scene, first: int, sentence: Sentence) -> int:
    """Index of the token that opens the next quotation in the sentence, or the sentence's end."""
    tokens = scene.document.tokens
    index = first
    while index < sentence.last and tokens[index].text != '"':
        index += 1
    if index >= sentence.last and index > first and tokens[index - 1].text in ".!?":
        index -= 1
    return index
