"""Who said a quotation in whose sentence he is named: sieves from the most to the least precise."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from talks.reading.grammar.clauses import main_subject, subject_before
from talks.reading.grammar.entities import entity_starting
from talks.reading.grammar.openers import opening_person
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.quotations import Quotation
from talks.reading.prose.text import Sentence, Token
from talks.reading.speech import turns
from talks.reading.speech.institutions import named_before
from talks.reading.speech.tellers import goes_by_a_name
from talks.reading.who.scene import Scene, Subject

_LONGEST_PART = 200  # characters
_LONGEST_LABEL = 90  # characters
_LONGEST_TITLE = 9  # tokens of an office before a name
_QUOTED_AS = re.compile(
    r"\b(?:quoted|cited|quotes|cites)\b[^\";]{0,80}? as (?:saying|telling)\b[^\";]{0,40}\Z"
)
_QUOTED = re.compile(r"\b(?:quoted|cited|quotes|cites)\b[^;\"]{0,80}? as (?:saying|telling)\b")
_DEEDS = word_set("shot threw went put came spat began chose broke cut held snaps snapped")
_PARTICLES = frozenset({"in", "back", "up", "out"})
_SAYING = word_set("said says told added tells wrote")


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


def attributed(scene: Scene, quotation: Quotation) -> Attribution | None:
    """What the first sieve finds that finds anything."""
    sentence = scene.document.sentence_at(quotation.outer_start)
    if sentence is None:
        return None
    opens = scene.document.plain[sentence.start : quotation.outer_start].strip() == ""
    sieves = (
        (_after, _worded, _before, _within, _alone_behind)
        if opens
        else (_worded, _before, _after, _within, _according)
    )
    lead = scene.document.plain[sentence.start : quotation.outer_start].rstrip()
    if lead.endswith(":"):
        sieves = (_worded, _after, _before, _within, _according)  # "What they say: "..." the office said"
    if not opens and (label := _labelled(scene, quotation, sentence)) is not None:
        return label
    for sieve in sieves:
        found = sieve(scene, quotation, sentence)
        passed_on = found is not None and (found.rule == "speech.according" or found.speaker.anonymous)
        if found is not None and passed_on and not opens:
            found = _told_by_him(scene, quotation, sentence) or found
        if found is not None:
            found.speaker = turns.by_his_name(scene, named_before(scene, found.speaker), sentence)
            return None if turns.says_nothing(found.speaker) else found
    return None if opens else _of_the_subject(scene, quotation, sentence)


def _labelled(scene: Scene, quotation: Quotation, sentence: Sentence) -> Attribution | None:
    """A line with a name and an office, and under it what he says in marks: the script of a broadcast."""
    line = scene.document.plain[sentence.start : quotation.outer_start]
    if "\n" not in line[-3:] or len(line) > _LONGEST_LABEL or line.strip()[-1:] in (".", ":", ","):
        return None
    named = {id(mention.person) for mention in scene.people.between(sentence.start, quotation.outer_start)}
    speaker = opening_person(scene, sentence) if len(named) == 1 else None
    return (
        Attribution(speaker, "", "speech.before", speaker.start, quotation.outer_start) if speaker else None
    )


def _of_the_subject(scene: Scene, quotation: Quotation, sentence: Sentence) -> Attribution | None:
    """Gnahoua accuses them of "buying time with paper": words of the person whom the sentence tells of."""
    if quotation.length > _LONGEST_PART or not scene.document.plain[quotation.start].islower():
        return None
    speaker = main_subject(scene, sentence)
    if speaker is None or speaker.end > quotation.outer_start or not _is_somebody(speaker):
        return None
    if speaker.kind != "person" and (speaker := _his_speaker(scene, speaker, sentence)) is None:
        return None
    return Attribution(speaker, "", "speech.subject", speaker.start, quotation.outer_start)


def _his_speaker(scene: Scene, party: Subject, sentence: Sentence) -> Subject | None:
    """ "Sherman said Washington would wait. It wants China in "at some point"": words of who spoke for it."""
    before = scene.document.sentences[sentence.index - 1] if sentence.index else None
    if before is None or before.paragraph != sentence.paragraph:
        return None
    told = main_subject(scene, before)
    same = told is not None and told.kind == "person" and told.speaks and told.party == party.party
    return told if same else None


def _told_by_him(scene: Scene, quotation: Quotation, sentence: Sentence) -> Attribution | None:
    """Seth told them it was "...", according to two people: his words, whoever passed them on."""
    within = _within(scene, quotation, sentence)
    return within if within is not None and within.speaker.kind == "person" else None


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
        _quoted_behind(scene, first, ceiling, sentence)
        or _subject_then_verb(scene, first, ceiling, sentence)
        or _late_verb(scene, first, ceiling, sentence)
        or _trailing(scene, first, ceiling, sentence)
        or _by_the_comma(scene, quotation, first, ceiling, sentence)
    )


def _quoted_behind(scene: Scene, first: int, ceiling: int, sentence: Sentence) -> Attribution | None:
    """ "...", the agency quoted an official as saying; "...", Lavrov was quoted as telling Interfax."""
    tokens = scene.document.tokens
    start, end = tokens[first].start, tokens[ceiling - 1].end
    match = _QUOTED.search(scene.document.plain, start, end)
    if match is None:
        return None
    index = scene.document.token_at(match.start())
    passive = tokens[index - 1].low in ("was", "were", "is", "been")
    speaker = (
        subject_before(scene, index, sentence) if passive else entity_starting(scene, index + 1, sentence)
    )
    if speaker is None or speaker.kind == "unknown":
        return None
    return Attribution(speaker, "say", "speech.quoted_as", start, end)


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
    speaker = (
        entity_starting(scene, first, sentence)
        or _unknown_name(scene, first, ceiling)
        or turns.some_speaker(scene, first, ceiling)
        or turns.whose_words(scene, first, sentence)
        or turns.named_house(scene, first, ceiling)
    )
    if speaker is None:
        return None
    tokens = scene.document.tokens
    start = scene.document.token_at(speaker.end - 1) + 1
    for index in range(start, min(ceiling, start + 30)):
        if tokens[index].low in cues.SPEECH_VERBS and tokens[index - 1].low not in ("that", "to", "the", "a"):
            cue = cues.SPEECH_VERBS[tokens[index].low]
            return Attribution(speaker, cue, "speech.after", tokens[first].start, tokens[ceiling - 1].end)
    return None


def _by_the_comma(
    scene: Scene, quotation: Quotation, first: int, ceiling: int, sentence: Sentence
) -> Attribution | None:
    """ "...," he agreed; "...," chimed in Pastrana: behind the comma of a quotation every deed is a word."""
    tokens = scene.document.tokens
    comma = "," in (scene.document.plain[quotation.end - 1], scene.document.plain[quotation.outer_end])
    if not comma or first + 1 >= ceiling:
        return None
    if _is_deed(tokens[first]):
        particle = tokens[first + 1].low in _PARTICLES
        speaker = entity_starting(scene, first + 1 + particle, sentence)
    else:
        speaker = entity_starting(scene, first, sentence)
        behind = scene.document.token_at(speaker.end - 1) + 1 if speaker is not None else ceiling
        if behind >= ceiling or not _is_deed(tokens[behind]):
            return None
    if speaker is None or not _is_somebody(speaker):
        return None
    return Attribution(speaker, "", "speech.after", tokens[first].start, tokens[ceiling - 1].end)


def _is_deed(token: Token) -> bool:
    return token.text.islower() and (token.text.endswith("ed") or token.text in _DEEDS)


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
    speaker = entity_starting(scene, index, sentence) or turns.one_of_them(scene, index, ceiling)
    if speaker is None or speaker.kind == "unknown":
        speaker = turns.somebody(scene, index, ceiling) or turns.newly_named(scene, index, ceiling) or speaker
    if speaker is None:
        return None
    tokens = scene.document.tokens
    return Attribution(speaker, cue, rule, tokens[first].start, tokens[ceiling - 1].end)


def _before(scene: Scene, quotation: Quotation, sentence: Sentence) -> Attribution | None:
    """Ryabkov remarked, "..."; She told reporters: "..."."""
    lead = scene.document.plain[sentence.start : quotation.outer_start].rstrip()
    if not lead or (lead[-1] not in ",:" and not _ends_with_verb(lead)):
        return None
    quoted = _QUOTED_AS.search(lead)
    if quoted is not None:
        return _quoted_as(scene, quotation, sentence, sentence.start + quoted.start())
    return _last_verb(scene, quotation, sentence, "speech.before") or _introduced(
        scene, quotation, sentence, lead
    )


def _quoted_as(scene: Scene, quotation: Quotation, sentence: Sentence, verb: int) -> Attribution | None:
    """IRNA quoted Bagheri Kani as saying: "..."; Lavrov was quoted as saying: "..."."""
    index = scene.document.token_at(verb)
    passive = scene.document.tokens[index - 1].low in ("was", "were", "been")
    speaker = (
        subject_before(scene, index, sentence) if passive else entity_starting(scene, index + 1, sentence)
    )
    if speaker is None or not _is_somebody(speaker):
        return None
    start = scene.document.tokens[sentence.first].start
    return Attribution(speaker, "say", "speech.quoted_as", start, quotation.outer_start)


def _introduced(scene: Scene, quotation: Quotation, sentence: Sentence, lead: str) -> Attribution | None:
    """His counterpart, Vera Grabe, put it differently: "..."."""
    speaker = turns.introduced(scene, sentence, lead)
    if speaker is None:
        return None
    return Attribution(speaker, "", "speech.before", speaker.start, quotation.outer_start)


def _worded(scene: Scene, quotation: Quotation, sentence: Sentence) -> Attribution | None:
    """A law which, in the words of Tuzhba, "..."; as he puts it, "..."."""
    speaker = turns.worded(scene, quotation, sentence)
    if speaker is None:
        return None
    return Attribution(speaker, "in the words of", "speech.before", speaker.start, quotation.outer_start)


def _alone_behind(scene: Scene, quotation: Quotation, sentence: Sentence) -> Attribution | None:
    """ "..." was all Lavrov would say."""
    first = scene.document.token_at(quotation.outer_end)
    said = first < sentence.last and scene.document.tokens[first].low in cues.SPEECH_VERBS
    speaker = None if said or _closed_before(scene, quotation) else turns.behind(scene, quotation, sentence)
    if speaker is None:
        return None
    return Attribution(speaker, "", "speech.within", quotation.outer_end, sentence.end)


def _within(scene: Scene, quotation: Quotation, sentence: Sentence) -> Attribution | None:
    """He said the talks were "a useful first step"."""
    return _last_verb(scene, quotation, sentence, "speech.within")


def _according(scene: Scene, quotation: Quotation, sentence: Sentence) -> Attribution | None:
    """According to al-Khalifa, the draft is accepted "as the basis for a settlement"."""
    tokens = scene.document.tokens
    if sentence.first + 2 >= sentence.last or tokens[sentence.first].low != "according":
        return None
    speaker = entity_starting(scene, sentence.first + 2, sentence)
    if speaker is None or not _is_somebody(speaker):
        return None
    return Attribution(speaker, "according to", "speech.according", speaker.start, quotation.outer_start)


def _ends_with_verb(lead: str) -> bool:
    return lead.rsplit(None, 1)[-1].lower() in cues.SPEECH_VERBS or lead.endswith(" that")


def _last_verb(scene: Scene, quotation: Quotation, sentence: Sentence, rule: str) -> Attribution | None:
    tokens = scene.document.tokens
    last = scene.document.token_at(quotation.outer_start)
    verbs = {**cues.SPEECH_VERBS, **cues.LABELLING_VERBS} if rule == "speech.within" else cues.SPEECH_VERBS
    for index in range(min(last, sentence.last) - 1, sentence.first - 1, -1):
        if tokens[index].low not in verbs or not scene.outside_quotation(tokens[index].start):
            continue
        if _is_passive(tokens, index):
            continue  # "warned that success was not assured"
        doing = tokens[index].low.endswith("ing") and tokens[index - 1].text == ","
        speaker = _doer(scene, sentence) if doing else subject_before(scene, index, sentence)
        if speaker is None:
            speaker = (
                subject_before(scene, index, sentence)
                if doing
                else _inverted(scene, index, quotation, sentence)
            )
        speaker = speaker and named_before(scene, speaker)
        if (
            speaker is not None
            and rule == "speech.within"
            and not (_is_somebody(speaker) or goes_by_a_name(speaker))
        ):
            continue  # "tells reporters that the sides argued about ..."
        if speaker is not None:
            cue = verbs[tokens[index].low]
            return Attribution(speaker, cue, rule, tokens[sentence.first].start, quotation.outer_start)
    return None


def _inverted(scene: Scene, index: int, quotation: Quotation, sentence: Sentence) -> Subject | None:
    """ "It was a fair question, | said Ryabkov, "and one for others"."""
    tokens = scene.document.tokens
    if tokens[index - 1].text != "," or tokens[index].low not in _SAYING:
        return None
    found = entity_starting(scene, index + 1, sentence)
    between = scene.document.plain[found.end : quotation.outer_start] if found is not None else ""
    return found if between.strip() == "," else None


def _doer(scene: Scene, sentence: Sentence) -> Subject | None:
    """ "Mugisha described it as weak, | saying the army had": who opens the sentence, else its subject."""
    opening = entity_starting(scene, sentence.first, sentence)
    known = opening is not None and (opening.kind in ("person", "role") or opening.party is not None)
    return opening if known else main_subject(scene, sentence)


def _is_passive(tokens: list[Token], index: int) -> bool:
    before = index - 1
    while before > 0 and (tokens[before].low in ("not", "yet") or tokens[before].low.endswith("ly")):
        before -= 1
    return tokens[index].low.endswith("ed") and tokens[before].low in (
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
    )


def _is_somebody(speaker: Subject) -> bool:
    known = speaker.kind in ("party", "body") and speaker.party is not None
    return speaker.kind in ("person", "role") or known


def _closed_before(scene: Scene, quotation: Quotation) -> bool:
    """The quotation ended its sentence: what follows is another one."""
    sentence = scene.document.sentence_at(quotation.end - 1)
    return sentence is None or quotation.outer_end >= sentence.end - 1


def _is_in_a_name(scene: Scene, index: int) -> bool:
    """ "...," Jean "Ti Blan" Cadet said: marks around what he is called."""
    at = scene.document.tokens[index].start
    return any(m.start < at < m.end for m in scene.people.between(at - _LONGEST_LABEL, at))


def _next_mark(scene: Scene, first: int, sentence: Sentence) -> int:
    """Index of the token that opens the next quotation in the sentence, or the sentence's end."""
    tokens = scene.document.tokens
    index = first
    while index < sentence.last and (tokens[index].text != '"' or _is_in_a_name(scene, index)):
        index += 1
    if index >= sentence.last and index > first and tokens[index - 1].text in ".!?":
        index -= 1
    return index
