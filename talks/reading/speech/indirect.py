"""Indirect speech: a sentence that reports what somebody said, believes or claims, without marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from talks.reading.findings import Finding, StatementFound
from talks.reading.grammar.clauses import main_subject, subject_before
from talks.reading.grammar.entities import entity_starting
from talks.reading.grammar.openers import is_title
from talks.reading.grammar.roles import OUTSIDERS
from talks.reading.prose import cues, phrases
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.speech import several
from talks.reading.speech.channels import said_in, statement_kind, statement_when
from talks.reading.speech.closing import has_a_subject, told_at_the_end
from talks.reading.speech.complements import complement_of, is_inserted, only_asks, without_brackets
from talks.reading.speech.institutions import named_before, opening_document, spoken_through
from talks.reading.speech.sources import labelled, source_of, told_by
from talks.reading.speech.tellers import (
    PLAIN,
    is_crowd,
    is_in_passing,
    is_joint,
    is_speaker,
    is_unnamed,
    is_unsaid,
    named_next,
    nearest_subject,
    only_tells_where,
    passes_on,
    teller_of,
)
from talks.reading.speech.utterance import Utterance
from talks.reading.who.scene import Scene, Subject

_NO_VERB_AFTER = word_set("to the a as when value lay lays laid laying")  # "value added tax", "lays claim"
_JUDGING = ("judge", "describe", "call", "reject")
_ASKING = ("urge", "call on", "ask")
_APART = ("speech.previous_sentence", "speech.previous_paragraph")
# what he wants or holds, and no words of his
_MOVES_ONLY = ("propose", "ask", "pledge", "vow", "believe", "hope", "doubt", "wonder", "reckon")
_MOVES = (*_ASKING, "call", "accuse", "pledge", "vow")  # what one does, and another may tell of
_OF_PERSONS = ("blame",)  # a body's is a deed
FEW_WORDS = 9
_THAT = word_set("that whether")
_SAYING = word_set(
    "saying adding noting warning insisting stressing arguing calling describing accusing blaming terming "
    "dubbing branding labelling labeling denouncing claiming explaining declaring announcing emphasising "
    "emphasizing underlining underscoring reiterating suggesting cautioning alleging conceding acknowledging "
    "admitting predicting complaining reaffirming maintaining contending asserting charging protesting "
    "objecting remarking recalling confirming denying boasting lamenting estimating indicating observing "
    "disclosing revealing hinting stating writing telling informing vowing remembering reminding urging"
)
_DOING = word_set("accusing blaming describing calling suggesting vowing denouncing branding")
_INVERTED = word_set(
    "said says added adds notes noted recalls recalled stresses stressed explains explained warns"
)
_QUOTES = re.compile(r"(?:quoted|cited)\b|reported (?=[^;\"]{2,70}? as (?:saying|having said)\b)")
_AS_SAYING = frozenset({"quoted", "cited", "reported"})
_UNDER = word_set("under in on by with for to of at from through over")
_TELLS_BY_THE_WAY = word_set(
    "say says said describe describes described call calls called denounced dismissed branded labelled"
) & (cues.SPEECH_VERBS.keys() | cues.LABELLING_VERBS.keys())
_CUE_WORDS = phrases.PHRASE_STARTS | cues.SPEECH_VERBS.keys()


@dataclass(frozen=True, slots=True)
class Told:
    """Who tells something, by what verb, which rule says so, and the token of the verb."""

    speaker: Subject
    cue: str
    rule: str
    index: int


def findings(scene: Scene, said: list[Utterance]) -> list[Finding]:
    """One statement a sentence and teller, and none where a direct quotation has been attributed."""
    taken = _quoting_sentences(scene, said)
    found = []
    for sentence in scene.document.sentences:
        if sentence.index in taken or sentence.zone in ("headline", "caption") or _is_quoted(scene, sentence):
            continue
        if only_tells_where(scene, sentence):
            continue
        told = (
            _reported(scene, sentence)
            or _by_a_source(scene, sentence)
            or _in_a_relative_clause(scene, sentence)
        )
        if told is not None:
            told = replace(told, speaker=named_next(scene, sentence, told.speaker, said))
            found += [_finding(scene, sentence, one) for one in _with_others(scene, sentence, told)]
    return found


def _teller(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """The subject of a verb of saying, under the name that it was given before."""
    speaker = _speaker(scene, index, sentence)
    if speaker is None:
        return None
    return spoken_through(scene, index, sentence, named_before(scene, speaker))


def _with_others(scene: Scene, sentence: Sentence, told: Told) -> Iterator[Told]:
    """ "A and B said it, while C denied it": what each of them tells."""
    for one in several.all_of(scene, told.speaker, sentence):
        yield replace(told, speaker=one)
    tellers = [told.speaker]
    for clause in several.clauses_behind(scene, sentence):
        if clause.first - 2 == told.index:
            continue  # "..., she added; the others said": she still tells
        further = _reported(scene, clause)
        if further is None or not several.opens(scene, clause, further.speaker):
            continue
        if all(several.is_another(one, further.speaker) for one in tellers):
            tellers.append(further.speaker)
            yield further


def _is_quoted(scene: Scene, sentence: Sentence) -> bool:
    """ "Ask in Riyadh," Assem added: a quotation of few words, and nothing told in others."""
    quotation = scene.document.quotation_at(sentence.start)
    if quotation is None or quotation.outer_start > sentence.start + 1:
        return False
    rest = scene.document.plain[quotation.outer_end : sentence.end]
    return '"' not in rest and len(rest.split()) <= FEW_WORDS and quotation.outer_end < sentence.end


def _quoting_sentences(scene: Scene, said: list[Utterance]) -> set[int]:
    taken = set()
    for utterance in said:
        apart = utterance.attribution.rule in _APART  # "A said it was late. "B."": he told both
        for part in utterance.parts:
            for offset in (part.start, part.end - 1, part.start if apart else utterance.attribution.start):
                sentence = scene.document.sentence_at(offset)
                if sentence is not None:
                    taken.add(sentence.index)
    return taken


def _reported(scene: Scene, sentence: Sentence) -> Told | None:
    tokens = scene.document.tokens
    closing = told_at_the_end(scene, sentence)
    if closing is not None and is_speaker(closing[0]) and not passes_on(scene, sentence, *closing):
        teller, index = closing
        verb = cues.SPEECH_VERBS.get(tokens[index].low, "according to")
        rule = "indirect.according" if verb == "according to" else "indirect.trailing"
        return Told(teller, verb, rule, index)
    for index in sentence.indices(_CUE_WORDS):
        cue = _cue_at(scene, index, sentence)
        if cue is None or not scene.outside_quotation(tokens[index].start):
            continue
        passive = _is_passive(scene, index) and not (cue == "say" and tokens[index].low in _AS_SAYING)
        owned = cue == "claim" and tokens[index - 1].low in ("'s", "its", "their", "his", "her", "any", "no")
        if passive and (source := told_by(scene, index, sentence)) is not None:
            return Told(source, cue, "indirect.that", index)
        if tokens[index - 1].low in _NO_VERB_AFTER or passive or owned:
            continue
        speaker = _teller(scene, index, sentence)
        if speaker is None or not is_speaker(speaker) or is_unsaid(scene, index, sentence, speaker):
            continue
        if _is_no_statement(scene, index, sentence, speaker, cue):
            continue
        opened = tokens[sentence.first].low == "according"
        other = teller_of(scene, sentence) if cue in _MOVES or opened else None
        his = (
            opened and other is not None and other.kind == "person"
        )  # "According to A, it is so, he conceded"
        if other is not None and (his or speaker.kind != "person" or not (opened or other.anonymous)):
            return Told(other, "according to", "indirect.according", index)
        complement = complement_of(scene, index, sentence, speaker, cue)
        if complement is not None:
            return Told(speaker, cue, complement, index)
    return _participle(scene, sentence)


def _by_a_source(scene: Scene, sentence: Sentence) -> Told | None:
    """ "According to him", "in his words", "Haugdal: the parties have agreed"."""
    found = source_of(scene, sentence) or labelled(scene, sentence)
    return Told(found[0], "according to", "indirect.according", found[1]) if found is not None else None


def _is_no_statement(scene: Scene, index: int, sentence: Sentence, speaker: Subject, cue: str) -> bool:
    """A move ("Greece called on Turkey"), a standing position ("it insists"), or told of in passing."""
    if (
        cue not in (*PLAIN, "describe", "report")
        and set(speaker.text.lower().split()) & OUTSIDERS
        and speaker.kind not in ("person", "party")
    ):
        return True  # "analysts doubt", "observers expect": what they think and did not say
    if (
        cue in _MOVES_ONLY
        or (cue in _ASKING[1:] + _JUDGING[3:] and speaker.kind not in ("person", "role", "body"))
        or (
            cue in _OF_PERSONS
            and (speaker.kind not in ("person", "role") or is_joint(speaker) or is_crowd(speaker))
        )
    ):
        return True
    if cue not in PLAIN and is_crowd(speaker) and speaker.text.lower().startswith("the "):
        return True  # "wants the guarantees declared null"
    if is_joint(speaker) and (cue == "announce" or (cue not in PLAIN and not _reports(scene, index))):
        return True  # "both sides reaffirmed their commitment": what was agreed
    if cue == "insist" and only_asks(scene, index, sentence):
        return True
    return is_in_passing(scene, sentence, speaker)


def _reports(scene: Scene, index: int) -> bool:
    return "that" in [token.low for token in scene.document.tokens[index + 1 : index + 7]]


def _participle(scene: Scene, sentence: Sentence) -> Told | None:
    """ "Lighthizer dismissed the idea, saying it would mean fewer jobs": the sentence's subject says so."""
    tokens = scene.document.tokens
    for index in sentence.indices(_SAYING | {"pointing"}):
        if not sentence.first + 2 <= index < sentence.last - 3:
            continue
        if tokens[index].low == "pointing" and tokens[index + 1].low != "out":
            continue
        if tokens[index - 1].text not in (",", "by") and tokens[index + 1].low != "that":
            continue  # "dismissed it, saying so", "ended by saying so", "spoke of a map adding that"
        speaker = entity_starting(scene, sentence.first, sentence)
        if speaker is None or speaker.kind == "unknown":
            speaker = main_subject(scene, sentence)
        if speaker is None or speaker.start > tokens[index].start:
            return None
        if is_in_passing(scene, sentence, speaker):
            speaker = nearest_subject(scene, sentence, index) or speaker
        if not is_speaker(speaker) or not scene.outside_quotation(tokens[index].start):
            return None
        speaker = teller_of(scene, sentence) or speaker
        if speaker.kind == "party" and tokens[index].low in _DOING:
            continue  # "Oman closed the border, accusing them of it": a deed
        if tokens[index].low == "insisting" and only_asks(scene, index, sentence):
            continue
        cue = cues.SPEECH_VERBS.get(tokens[index].low, tokens[index].low)
        return Told(speaker, cue, "indirect.clause", index)
    return None


def _in_a_relative_clause(scene: Scene, sentence: Sentence) -> Told | None:
    """ "An offer which Reyes called a bandage", "talks that mediators said would go on": told by the way."""
    tokens = scene.document.tokens
    for index in sentence.indices(_TELLS_BY_THE_WAY):
        if not sentence.first + 2 <= index < sentence.last - 1 or not scene.outside_quotation(
            tokens[index].start
        ):
            continue
        speaker = subject_before(scene, index, sentence)
        if speaker is None or not is_speaker(speaker) or speaker.start < tokens[sentence.first].start:
            continue
        first = scene.document.token_at(speaker.start)
        while first > sentence.first and is_title(scene, tokens[first - 1]):
            first -= 1
        if tokens[first - 1].text == ",":
            first -= 1
        link = tokens[first - 1].low if first > sentence.first else ""
        if tokens[index + 1].low in ("for", "off", "on", "upon"):
            continue  # "a session which the Swiss had called for September"
        says = cues.SPEECH_VERBS.get(tokens[index].low) == "say"
        under = tokens[first - 2].low in _UNDER  # "a law under which, Yerevan says, all is settled"
        relative = (link == "which" and not under) or (
            link == "that" and says and tokens[index + 1].low in cues.AUXILIARIES
        )
        if relative:
            cue = cues.SPEECH_VERBS.get(tokens[index].low) or cues.LABELLING_VERBS[tokens[index].low]
            return Told(speaker, cue, "indirect.clause", index)
    return None


def _cue_at(scene: Scene, index: int, sentence: Sentence) -> str | None:
    """The verb of saying that begins at a token: one word, or several such as "made it clear that"."""
    token = scene.document.tokens[index]
    if token.text[0].isupper() and index > sentence.first:
        return None  # "the foreign minister, Said al-Maamari, in Muscat": a name
    phrase = phrases.phrase_at(token.low, scene.document.plain, token.end, sentence.end)
    if phrase is not None:
        return phrase
    base = cues.SPEECH_VERBS.get(token.low)
    if base is None or token.low.endswith("ing"):
        return None
    amid = token.low in _INVERTED and scene.document.tokens[index - 1].text == ","  # ", recalls A,"
    if base in cues.QUOTE_ONLY and (amid or is_inserted(scene, index, sentence)):
        return base
    if base in cues.QUOTE_ONLY:
        # "wrote that", "replied that", "wrote in a letter to the council that": like any other words
        behind = scene.document.tokens[index + 1 : sentence.last]
        following = without_brackets([token.low for token in behind])
        following = following[: 10 if following[:1] in (["on"], ["in"]) else 4]
        return base if _THAT & set(following) and base != "read" else None
    return base


def _speaker(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """Before the verb; after it in "..., said Blinken" at the end of a sentence."""
    quotes = _QUOTES.match(scene.document.plain, scene.document.tokens[index].start, sentence.end)
    if quotes and not _is_passive(scene, index):
        return entity_starting(scene, index + 1, sentence)  # "it quoted the prince as saying"
    inverted = _inverted(scene, index, sentence)
    return inverted or subject_before(scene, index, sentence) or opening_document(scene, index, sentence)


def _is_passive(scene: Scene, index: int) -> bool:
    before = index - 1
    while before > 0 and scene.document.tokens[before].low.endswith("ly"):
        before -= 1
    return scene.document.tokens[before].low in ("was", "were", "is", "are", "been")


def _inverted(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "..., said Blinken.", "..., said an official who asked not to be named"."""
    tokens = scene.document.tokens
    if tokens[index - 1].text != "," or tokens[index].low not in _INVERTED:
        return None
    found = entity_starting(scene, index + 1, sentence) if index + 1 < sentence.last else None
    if found is None or found.kind == "unknown" or has_a_subject(scene, index, sentence):
        return None
    following = scene.document.token_at(found.end)
    closed = (
        following >= sentence.last
        or tokens[following].text in ".,;"
        or tokens[following].low in ("who", "of")
    )
    return found if closed else None


def _finding(scene: Scene, sentence: Sentence, told: Told) -> Finding:
    speaker, cue, rule, index = told.speaker, told.cue, told.rule, told.index
    span = scene.document.sentence_span(sentence)
    token = scene.document.tokens[index]
    person = speaker.person
    begin, end = _around(scene, index, sentence, speaker)
    payload = StatementFound(
        speaker=person.key if person else None,
        speaker_name=person.name if person else None,
        speaker_role=(person.post if person else speaker.text) or None,
        actor=speaker.party,
        anonymous=person is None and is_unnamed(speaker),
        direct=False,
        cue=cue,
        words="",
        segments=(),
        said_in=said_in(scene, token.start, span.end),
        when=statement_when(scene, begin, end),
        statement_kind=statement_kind(span.quote, cue),
        summary=span.quote[:200],
    )
    return Finding("statement", payload, (span,), rule)


def _around(scene: Scene, index: int, sentence: Sentence, speaker: Subject) -> tuple[int, int]:
    """The attribution's own words: from its speaker (or a date that opens the sentence) to nine tokens on."""
    tokens = scene.document.tokens
    first = scene.document.token_at(min(max(speaker.start, sentence.start), tokens[index].start))
    if re.fullmatch(
        r"(?:\w+ )?(?:[Oo]n )?[A-Z][\w. ]{2,20},? ",
        scene.document.plain[sentence.start : tokens[first].start],
    ):
        first = sentence.first
    last = index + 1
    while last < min(sentence.last, index + 10) and tokens[last].low != "that":
        last += 1
    return tokens[first].start, tokens[last - 1].end
