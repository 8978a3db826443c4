"""Who said a quotation in whose sentence he is named: sieves from the most to the least precise."""

from __future__ import annotations

import re
from dataclasses import replace

from talks.reading.grammar.antecedents import opening_party, opening_role, pronoun, pronoun_at
from talks.reading.grammar.clauses import clause_subject, main_subject, subject_before
from talks.reading.grammar.entities import entity_ending, entity_starting
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.quotations import Quotation
from talks.reading.prose.text import Sentence, Token
from talks.reading.speech import turns
from talks.reading.speech.behind import SAYING, after, alone_behind
from talks.reading.speech.institutions import named_before, opening_document, spoken_through
from talks.reading.speech.tellers import goes_by_a_name, is_somebody, teller_of
from talks.reading.speech.utterance import Attribution
from talks.reading.who.scene import Scene, Subject

_OF_A_STATE = word_set("ministry presidency government")
_BEFORE_A_NOUN = word_set("'s the a an its his her their our my this these those no any")
# deeds that one may tell of another in words of his own, and the verbs by which
_TOLD_OF = ("reject", "demand", "welcome", "see", "consider", "condemn", "criticise", "dismiss")
_TELLS = ("say", "claim", "tell", "add", "note", "insist", "argue", "allege", "complain", "accuse", "assert")
_EARLY = 3  # tokens before "according"
_LONGEST_PART = 200  # characters
_QUOTED_AS = re.compile(
    r"\b(?:quoted|cited|quotes|cites)\b[^\";]{0,200}? as (?:saying|telling)\b[^\";]{0,40}\Z"
)


def attributed(scene: Scene, quotation: Quotation) -> Attribution | None:
    """What the first sieve finds that finds anything."""
    sentence = scene.document.sentence_at(quotation.outer_start)
    if sentence is None:
        return None
    opens = scene.document.plain[sentence.start : quotation.outer_start].strip() == ""
    sieves = (
        (after, _worded, _before, _within, alone_behind)
        if opens
        else (_worded, _before, after, _within, _according)
    )
    lead = scene.document.plain[sentence.start : quotation.outer_start].rstrip()
    if lead.endswith((":", ":]", ":)")):
        sieves = (_worded, after, _before, _within, _according)  # "What they say: "..." the office said"
    for sieve in sieves:
        found = sieve(scene, quotation, sentence)
        house = found is not None and found.rule == "speech.after" and found.speaker.kind in ("body", "party")
        passed_on = found is not None and (
            house or found.rule == "speech.according" or found.speaker.anonymous
        )
        if found is not None and passed_on and not opens:
            found = _told_by_him(scene, quotation, sentence) or found
        if found is not None:
            found.speaker = _of_its_state(scene, found.speaker, sentence)
            found.speaker = named_before(scene, found.speaker)
            return None if turns.says_nothing(found.speaker) else found
    return None if opens else _of_the_subject(scene, quotation, sentence)


def _of_its_state(scene: Scene, house: Subject, sentence: Sentence) -> Subject:
    """ "Gambia hopes "...", | a ministry statement | said": of the party that opens its sentence."""
    unknown = house.party is None and house.kind in ("role", "body")
    words = set(house.text.lower().split())
    governs = not words.isdisjoint(_OF_A_STATE)
    if not unknown or not (governs or "statement" in words):
        return house
    before = scene.document.sentences[max(0, sentence.index - 1)].index
    named = opening_party(scene, sentence.index) or opening_party(scene, before)
    if named is None or (governs and not scene.gazetteer.is_a_state(named.party)):
        return house  # a bloc has no government
    return replace(house, text=named.text, party=named.party)


def _of_the_subject(scene: Scene, quotation: Quotation, sentence: Sentence) -> Attribution | None:
    """Gnahoua accuses them of "buying time with paper": words of the person whom the sentence tells of."""
    if quotation.length > _LONGEST_PART or not scene.document.plain[quotation.start].islower():
        return None
    speaker = _nearest_subject(scene, quotation, sentence)
    if speaker is None or speaker.end > quotation.outer_start or not is_somebody(speaker):
        return None
    teller = teller_of(scene, sentence)
    if teller is not None and teller.start > quotation.outer_end and is_somebody(teller):
        speaker = teller  # "A met B to discuss "...", according to his office"
    named = speaker.kind in ("person", "role") or speaker is teller  # a party does more than it says
    if not named and (speaker := _his_speaker(scene, speaker, sentence)) is None:
        return None
    return Attribution(speaker, "", "speech.subject", speaker.start, quotation.outer_start)


def _nearest_subject(scene: Scene, quotation: Quotation, sentence: Sentence) -> Subject | None:
    """ "The firm wants it; the envoy, A, ruled that out, offering "..."": of the clause behind the ";"."""
    turn = scene.document.plain.rfind("; ", sentence.start, quotation.outer_start)
    if turn < 0:
        return (
            main_subject(scene, sentence)
            or opening_role(scene, sentence.index)
            or _opening_pronoun(scene, sentence)
        )
    first = scene.document.token_at(turn + 2)
    return clause_subject(scene, replace(sentence, start=turn + 2, first=first))


def _opening_pronoun(scene: Scene, sentence: Sentence) -> Subject | None:
    """ "She expects a long round, "with ..."": whatever the verb."""
    personal = scene.document.tokens[sentence.first].low in ("he", "she")
    return pronoun(scene, sentence.first, sentence) if personal else None


def _his_speaker(scene: Scene, party: Subject, sentence: Sentence) -> Subject | None:
    """ "Sherman said Washington would wait. It wants China in "at some point"": words of who spoke for it."""
    before = scene.document.before(sentence)
    if before is None or before.paragraph != sentence.paragraph:
        return None
    told = main_subject(scene, before)
    same = told is not None and told.kind == "person" and told.speaks and told.party == party.party
    return told if same else None


def _told_by_him(scene: Scene, quotation: Quotation, sentence: Sentence) -> Attribution | None:
    """Seth told them it was "...", according to two people: his words, whoever passed them on."""
    within = _within(scene, quotation, sentence)
    return within if within is not None and within.speaker.kind == "person" else None


def _before(scene: Scene, quotation: Quotation, sentence: Sentence) -> Attribution | None:
    """Ryabkov remarked, "..."; She told reporters: "..."."""
    lead = scene.document.plain[sentence.start : quotation.outer_start].rstrip(" ])")
    if not lead or (lead[-1] not in ",:" and not _ends_with_verb(lead)):
        return None
    if turns.is_mere_label(lead):
        return None  # "Quote: "...""
    quoted = _QUOTED_AS.search(lead)
    if quoted is not None:
        return _quoted_as(scene, quotation, sentence, sentence.start + quoted.start())
    return _last_verb(scene, quotation, sentence, "speech.before") or _introduced(
        scene, quotation, sentence, lead
    )


def _quoted_as(scene: Scene, quotation: Quotation, sentence: Sentence, verb: int) -> Attribution | None:
    """IRNA quoted Bagheri Kani as saying: "..."; Lavrov was quoted as saying: "..."."""
    index = scene.document.token_at(verb)
    passive = scene.document.tokens[index - 1].low in ("was", "were", "been", "is", "are")
    speaker = (
        subject_before(scene, index, sentence) if passive else entity_starting(scene, index + 1, sentence)
    )
    if speaker is None or not is_somebody(speaker):
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


def _within(scene: Scene, quotation: Quotation, sentence: Sentence) -> Attribution | None:
    """He said the talks were "a useful first step"."""
    return _last_verb(scene, quotation, sentence, "speech.within")


def _according(scene: Scene, quotation: Quotation, sentence: Sentence) -> Attribution | None:
    """According to al-Khalifa, the draft is accepted "as the basis for a settlement"."""
    tokens = scene.document.tokens
    last = min(scene.document.token_at(quotation.outer_start), sentence.last) - 3
    opened = (i for i in range(last, sentence.first - 1, -1) if tokens[i].low == "according")
    index = next(opened, None)
    if index is None or not scene.outside_quotation(tokens[index].start):
        return None
    if index > sentence.first and not _is_between_commas(tokens, sentence, index):
        return None  # "decided according to the rules that "...""
    first = index + 2
    speaker = entity_starting(scene, first, sentence) or pronoun_at(scene, first, sentence)
    if speaker is None or not is_somebody(speaker):
        return None
    return Attribution(speaker, "according to", "speech.according", speaker.start, quotation.outer_start)


def _is_between_commas(tokens: list[Token], sentence: Sentence, index: int) -> bool:
    """ "This time, | according to an envoy, "...", "But | according to him "..."."""
    return tokens[index - 1].text in ",;:-" or index - sentence.first < _EARLY


def _ends_with_verb(lead: str) -> bool:
    return lead.rsplit(None, 1)[-1].lower() in cues.SPEECH_VERBS or lead.endswith(" that")


def _last_verb(scene: Scene, quotation: Quotation, sentence: Sentence, rule: str) -> Attribution | None:
    tokens = scene.document.tokens
    last = scene.document.token_at(quotation.outer_start)
    verbs = {**cues.SPEECH_VERBS, **cues.LABELLING_VERBS} if rule == "speech.within" else cues.SPEECH_VERBS
    for index in range(min(last, sentence.last) - 1, sentence.first - 1, -1):
        if tokens[index].low not in verbs or not scene.outside_quotation(tokens[index].start):
            continue
        if _is_passive(tokens, index) or tokens[index - 1].low in _BEFORE_A_NOUN:
            continue  # "warned that success was not assured", "Kathmandu's claim"
        if tokens[index].low in ("spoke", "speaks") and tokens[index + 1].low != "of":
            continue  # "spoke by telephone"
        if rule == "speech.within" and _is_beside(tokens, index, last):
            continue
        speaker = _speaker_of(scene, index, quotation, sentence)
        if speaker is None:
            continue
        if rule == "speech.within":
            somebody = is_somebody(speaker) or goes_by_a_name(speaker)
            if not somebody or _is_told_of(scene, index, speaker, sentence):
                continue  # "tells reporters that the sides argued about ..."
        cue = verbs[tokens[index].low]
        return Attribution(speaker, cue, rule, tokens[sentence.first].start, quotation.outer_start)
    return None


def _speaker_of(scene: Scene, index: int, quotation: Quotation, sentence: Sentence) -> Subject | None:
    """Who says what a verb leads up to: before it, behind it, or who does what the sentence tells."""
    tokens = scene.document.tokens
    if tokens[index].low.endswith("ing") and tokens[index - 1].text == ",":
        speaker = _doer(scene, sentence) or subject_before(scene, index, sentence)
    elif (tokens[index - 2].low, tokens[index - 1].low) == ("to", "have") and tokens[index - 3].text[
        0
    ].isupper():
        # "the radio reported A | to have said"
        speaker = entity_ending(scene, index - 3, sentence) or subject_before(scene, index, sentence)
    else:
        speaker = subject_before(scene, index, sentence) or _inverted(scene, index, quotation, sentence)
    speaker = speaker or opening_document(scene, index, sentence)
    speaker = speaker and named_before(scene, speaker)
    return speaker and spoken_through(scene, index, sentence, speaker)


def _is_told_of(scene: Scene, index: int, deed: Subject, sentence: Sentence) -> bool:
    """ "He said | Sudan has called for talks "to ..."", "claiming | Iran rejected "all ...": the teller's."""
    tokens = scene.document.tokens
    named = cues.LABELLING_VERBS.get(tokens[index].low) in _TOLD_OF or (
        tokens[index].low in ("called", "calls") and tokens[index + 1].low in ("for", "on")
    )
    first = scene.document.token_at(deed.start) - 1
    first -= tokens[first].low == "the"
    first -= tokens[first].low == "that"
    return named and first >= sentence.first and cues.SPEECH_VERBS.get(tokens[first].low) in _TELLS


def _is_beside(tokens: list[Token], index: int, last: int) -> bool:
    """ "He said that they |proposed| talks and that he was "open to it"": told in the first clause."""
    joined = (
        i for i in range(index + 1, last) if tokens[i].low == "that" and tokens[i - 1].low in ("and", "but")
    )
    told = any(token.low == "that" for token in tokens[index + 1 : index + 3])
    return not told and any(joined)


def _inverted(scene: Scene, index: int, quotation: Quotation, sentence: Sentence) -> Subject | None:
    """ "It was a fair question, | said Ryabkov, "and one for others"."""
    tokens = scene.document.tokens
    if tokens[index - 1].text != "," or tokens[index].low not in SAYING:
        return None
    found = entity_starting(scene, index + 1, sentence)
    between = scene.document.plain[found.end : quotation.outer_start] if found is not None else ""
    return found if between.strip() == "," else None


def _doer(scene: Scene, sentence: Sentence) -> Subject | None:
    """ "Mugisha described it as weak, | saying the army had": who opens the sentence, else its subject."""
    opening = entity_starting(scene, sentence.first, sentence)
    known = opening is not None and (opening.kind in ("person", "role") or opening.party is not None)
    return opening if known else main_subject(scene, sentence)


_BE = cues.word_set("is are was were be been")


def _is_passive(tokens: list[Token], index: int) -> bool:
    before = index - 1
    while before > 0 and (tokens[before].low in ("not", "yet") or tokens[before].low.endswith("ly")):
        before -= 1
    return tokens[index].low.endswith("ed") and tokens[before].low in _BE
