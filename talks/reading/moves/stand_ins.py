"""For whom "they" and "it" stand in a move, and who does it in order to ask for something."""

from __future__ import annotations

import re
from dataclasses import replace

from talks.reading.grammar.appositions import VERBS
from talks.reading.grammar.clauses import subject_before
from talks.reading.grammar.entities import entity_ending
from talks.reading.grammar.listed import the_one_pair
from talks.reading.grammar.whose import party_at
from talks.reading.moves.crowds import crowd
from talks.reading.moves.houses import named_house
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.seating.tables import principals
from talks.reading.who.scene import Scene, Subject

# what is done in order to ask, and what else is told of somebody who then asks
_ACT = (
    r"met|used|flew|travell?ed|wrote|written|rang|phoned|telephoned|summoned|visited|went|gone|took|taken|seized"
    r"|spoke|called|marched|rallied|gathered|protested|demonstrated|walked|downed|struck|blocked|shut|closed"
    r"|occupied|stormed|staged|intervened|came|voted"
)
_DEED = (
    rf"{_ACT}|boycotted|launched|began|started|resumed|joined|issued|released|published|sent|signed|filed|lodged"
    r"|submitted|tabled|handed|presented|circulated|adopted|passed|delivered|drafted|made|put|left|returned"
    r"|raised|expressed|voiced|welcomed|thanked|praised|condemned|denounced|criticised|criticized|accused"
    r"|rejected|refused|declined|accepted|turned|replied|responded|answered|countered|reacted|appeared|broke"
)
# "met him to | ask that", "took to the streets in order to | demand"
_IN_ORDER_TO = Wording(
    rf"\b(?P<verb>{_ACT})\b(?!(?<=called) (?:up)?on\b)[^.;\"]{{1,150}} (?:in order |so as )?to \Z", re.I
)
# "issued a statement | urging", "turned it down, | demanding"
_AND_ASKED = Wording(rf"\b(?P<verb>{_DEED}|united|followed|stopped|halted|cut)\b[^.;\"]{{1,150}}[, ]\Z", re.I)
_ISSUED = word_set(
    "issued released published sent signed filed lodged submitted tabled handed presented circulated adopted "
    "passed delivered drafted made put wrote written voted launched"
)
_ACCUSED = re.compile(
    r"\b(?:accus|blam|critici[sz]|condemn|denounc|prais|thank|commend|fault)\w* (?P<whom>[^.;,\"]{2,50}?)"
    r"(?: on \w+)? (?:of|for) \Z"
)
_OPENING_NOUN = re.compile(r"(?P<name>(?:The|Some|Many|Most|Several|Local) (?:[a-z-]+ ){0,2}[a-z-]+) ")
_GROUPS = word_set("group movement outfit militia party")
_AND = re.compile(r" and (?:the )?")
_REACH = 180  # characters from the act to what is asked
_PAPER = 50  # characters: "a letter of the growers in the delta"
_TOLD = 10  # tokens from "told" to "that"
_WHOM = 5  # tokens: "told | The New York Times"
BESIDE_VERBS = cues.AUXILIARIES | cues.ADVERBS


def the_two(scene: Scene) -> tuple[str, ...]:
    """ "Both delegations": the two parties that the article is about, when it is about two."""
    met = principals(scene, 2)
    return met.keys if met else the_one_pair(scene)


def who_says_so(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "A accepted; the envoys of B said they | would": B, and not whoever opens the sentence."""
    tokens = scene.document.tokens
    they = before_auxiliaries(scene, index)
    if they - 1 <= sentence.first or tokens[they].low not in ("it", "they"):
        return None
    verb = they - 1
    if tokens[verb].low == "that":  # "has told Namibia that it"
        ahead = range(verb - 1, max(sentence.first, verb - _TOLD), -1)
        verb = next((i for i in ahead if tokens[i].low in cues.SPEECH_VERBS or tokens[i].text in ',;"'), verb)
    if tokens[verb].text[0].isupper():  # "told The Associated Press | they would"
        ahead = range(verb - 1, max(sentence.first, verb - _WHOM), -1)
        verb = next((i for i in ahead if not (tokens[i].text[0].isupper() or tokens[i].low == "the")), verb)
    if tokens[verb].low not in cues.SPEECH_VERBS:
        return None
    quoted = (
        tokens[verb].low == "saying" and tokens[verb - 1].low == "as"
    )  # "quoted two envoys as saying they"
    found = entity_ending(scene, verb - 2, sentence) if quoted else subject_before(scene, verb, sentence)
    if found is None or found.kind == "unknown":
        named = found if found is not None and _is_name(found.text) else None
        found = named_house(scene, verb, sentence) or (replace(named, kind="body") if named else None)
        found = found or _somebody(scene, verb, sentence)
    if found is not None and found.kind == "unknown":
        return found
    if found is not None and found.kind == "person" and tokens[they].low == "they":
        actor = scene.gazetteer.actor(found.party) if found.party else None
        quoted = actor is not None and actor.kind != "state"  # "a Hamas spokesman said | they would"
    if found is None or (not quoted and (found.kind == "person" or found.anonymous)):
        return None
    if found.party is None and found.kind != "body":
        return None
    return replace(found, start=tokens[they].start, end=tokens[they].end)


def _is_name(words: str) -> bool:
    """ "Delta National", the name of a firm that no table holds."""
    return " " in words and all(word[0].isupper() for word in words.split())


def _somebody(scene: Scene, verb: int, sentence: Sentence) -> Subject | None:
    """ "The growers | said they would accept": they themselves, and nobody named before them."""
    begin = sentence.start
    somebody = _OPENING_NOUN.match(scene.document.plain, begin, scene.document.tokens[verb].start)
    if somebody is None or somebody.end() != scene.document.tokens[verb].start:
        return None
    return Subject("unknown", somebody["name"], somebody.start("name"), somebody.end("name"))


def before_auxiliaries(scene: Scene, index: int) -> int:
    """The token before a verb and what goes with it: "they | have never asked"."""
    tokens, index = scene.document.tokens, index - 1
    while index > 0 and (tokens[index].low in BESIDE_VERBS or tokens[index].low.endswith("ly")):
        index -= 1
    return index


def with_the_next(scene: Scene, found: Subject | None) -> Subject | None:
    """ "Accepted by Greece | and Cyprus": both, by their words."""
    joined = _AND.match(scene.document.plain, found.end) if found is not None else None
    second = party_at(scene, joined.end()) if joined is not None else None
    if found is None or found.party is None or second is None:
        return found
    behind = scene.document.tokens[scene.document.token_at(second.end)].low
    if behind in cues.SPEECH_VERBS or behind in cues.AUXILIARIES:
        return found
    return replace(found, text=scene.document.text[found.start : second.end], end=second.end)


def behind_its_subject(scene: Scene, start: int) -> int:
    """The token of the verb at `start`; where it opens a quotation, the mark: Iran | "rejects the plan"."""
    index = scene.document.token_at(start)
    mark = before_auxiliaries(scene, index)
    if mark < 1 or scene.document.tokens[mark].text not in ("'", '"'):
        return index
    before = scene.document.tokens[mark - 1]
    parted = before.end < scene.document.tokens[mark].start  # not "the rebels' | call"
    aside = before.text == "," and mark > 1  # "Iran, in a note, | "appeals for a truce""
    told = scene.document.tokens[mark - 2 if aside else mark - 1].low in cues.SPEECH_VERBS
    return mark if parted and (before.low.isalpha() or aside) and not told else index


def who_did_it_to(scene: Scene, sentence: Sentence, start: int) -> Subject | None:
    """ "Met X to | ask that", "the groups issued a note | urging": who met, who issued it."""
    asking = scene.document.tokens[scene.document.token_at(start)].low.endswith("ing")
    act = (_AND_ASKED if asking else _IN_ORDER_TO).search(
        sentence, scene.document.plain, max(sentence.start, start - _REACH), start
    )
    if act is None:
        return None
    verb = scene.document.token_at(act.start("verb"))
    if asking and reads_a_paper(scene, sentence, start) and act["verb"].lower() not in _ISSUED:
        return None
    found = subject_before(scene, verb, sentence)
    if found is None or found.kind == "unknown":
        found = named_house(scene, verb, sentence) or crowd(scene, verb, sentence) or found
    return found


def who_is_accused(scene: Scene, sentence: Sentence, start: int) -> Subject | None:
    """ "Accused Moscow of | rejecting it", "thanked Oman for | accepting": Moscow, Oman."""
    told = _ACCUSED.search(scene.document.plain, sentence.start, start)
    if told is None:
        return None
    return entity_ending(scene, scene.document.token_at(told.end("whom") - 1), sentence, anywhere=True)


def reads_a_paper(scene: Scene, sentence: Sentence, start: int) -> bool:
    """ "Turned down a letter | urging it": the letter urges, and who wrote it is not told."""
    before = scene.document.plain[max(sentence.start, start - _PAPER) : start].lower()
    return not cues.DOCUMENTS.isdisjoint(before.split())


def who_goes_on(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "The River League has left the talks and | asks": a house or a crowd, by its first verb."""
    tokens = scene.document.tokens
    if tokens[before_auxiliaries(scene, index)].low not in ("and", "but"):
        return None
    verbs = (
        i for i in range(sentence.first + 1, index) if tokens[i].low in VERBS or tokens[i].low.endswith("ed")
    )
    first = next(verbs, None)
    if first is None:
        return None
    return named_house(scene, first, sentence) or crowd(scene, first, sentence)


def of_the_only_group(scene: Scene, found: Subject) -> Subject:
    """ "The group is demanding", before its name or behind it: the only one the report tells of."""
    words = found.text.lower().split()
    group = scene.only_group() if found.party is None and words[0] == "the" and len(words) == 2 else None
    if group is None or words[-1] not in _GROUPS:
        return found
    return replace(found, kind="party", party=group, parties=(group,))


def the_others(scene: Scene, they: int, speaker: Subject | None) -> Subject | None:
    """ "They want a wall", in somebody's own words: the other of the two parties; `they` is a token."""
    others = [key for key in the_two(scene) if speaker is None or key != speaker.party]
    if speaker is None or speaker.party is None or len(others) != 1:
        return None
    word = scene.document.tokens[they]
    return Subject("party", word.text, word.start, word.end, None, others[0], (others[0],))
