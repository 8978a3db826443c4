"""Who may tell something, who only passes it on, and when a verb of saying says nothing after all."""

from __future__ import annotations

import re
from dataclasses import replace

from talks.reading.grammar.clauses import subject_before
from talks.reading.grammar.entities import entity_starting
from talks.reading.grammar.openers import is_title
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence, Token
from talks.reading.speech.closing import RELATIVES, REPORTS
from talks.reading.speech.utterance import Utterance
from talks.reading.who.scene import Scene, Subject

_TOGETHER = re.compile(
    r"(?:(?:the|both|all) )?(?:two |both |three |(?:negotiat|warr|oppos)ing |rival )?"
    r"(?:sides|parties|countries|governments|men|leaders|delegations|blocs|groups|movements|organi[sz]ations"
    r"|camps|teams|neighbou?rs|capitals|ministers|presidents|foreign ministers|negotiators)",
    re.I,
)
_NEGATED = word_set("not never n't didn't declined refused")
_UNSAID = _NEGATED | word_set(
    "would could will may might should to must won't wouldn't can't couldn't didn't doesn't don't hasn't "
    "haven't hadn't shouldn't mustn't"
)
_SAID_TO = word_set("reported said understood believed known thought rumoured rumored alleged supposed")
_PASSING = word_set("after before until once since because when whenever")
_EARLY = 5  # tokens before the verb
PLAIN = ("say", "tell", "warn", "caution", "note", "add")
_VERB_GROUP = cues.AUXILIARIES | cues.ADVERBS | _UNSAID
_NO_CROWDS = cues.MOVE_VERBS | word_set(
    "news press this us process congress talks reports surveys polls papers parties sides"
)
_PLURALS = ("s", "men", "people")
_NEWSROOMS = word_set(
    "agency television tv radio newspaper daily broadcaster channel press news portal website outlet outlets "
    "media reuters afp ap tass xinhua bloomberg bbc cnn interfax anadolu yonhap kyodo"
)
_REMARKS = word_set("remark remarks comment comments statement statements announcement")
_MADE_THEM = re.compile(
    r"(?<!who )\bmade (?:the|this|these|those|his|her|their|such) (?:[a-z]+ ){0,2}"
    r"(?:remarks?|comments?|statements?|announcement)\b"
    r"|(?<!who )\b(?:said|stated|announced|disclosed|declared) this"
    r" (?:to|at|in|on|while|when|during|after|before|today|yesterday|\w+day)\b"
)
_IN_NAMES = word_set("of and for the &")
_SAYS = word_set(
    "say says said claim claims claimed insist insists insisted maintain maintains alleges alleged"
)
# before "he said" these open a clause of its own; a noun there is what he tells about in passing
_OPENS_A_CLAUSE = word_set(
    "and but or as because that so while yet then when after before since although though if whereas until "
    "once which in later here there today yesterday nonetheless instead however still also now again what "
    "whom whose how why whether time week month year morning evening day night"
)
_NOBODY = word_set("neither nobody none no")  # "neither side has confirmed it": nothing was said
_SOME = ("a ", "an ", "one ", "another ", "some ")
_LEAD = 8  # paragraphs, heads of the page among them
_OF_DEEDS = cues.AUXILIARIES | cues.MOVE_VERBS
_CONDITIONAL = word_set("if whether unless should would could anything what whatever everything")


def is_speaker(speaker: Subject) -> bool:
    if speaker.kind == "person":
        return True
    words = speaker.text.lower().replace(",", " ").split()
    known = speaker.kind != "unknown" or goes_by_a_name(speaker) or is_crowd(speaker) or is_joint(speaker)
    if words[0] in _NOBODY or not known:
        return False
    if speaker.kind == "party":
        return True  # "the Parties to the Nauru Agreement" are no agreement
    housed = {"agency"} if speaker.party is not None else set()  # "Japan's Fisheries Agency", no newsroom
    return not set(words) & cues.NOT_SPEAKERS - housed


def is_somebody(speaker: Subject) -> bool:
    known = speaker.kind in ("party", "body") and speaker.party is not None
    return speaker.kind in ("person", "role") or known


def is_crowd(speaker: Subject) -> bool:
    """ "Farmers", "traders in the border town", "U.S. utilities": people of a sort, and none named."""
    words = speaker.text.lower().split()
    if words[0] in ("a", "an", "one", "another"):
        return speaker.kind == "unknown" and words[-1] in cues.ORDINARY_PEOPLE
    several = words[-1].endswith(_PLURALS) and speaker.text.split()[-1].islower()
    one_of_them = (
        words[0] in ("then", "so", "everybody", "everyone", "both", "all", "its", "their")
        or set(words) & _NO_CROWDS
    )
    return speaker.kind == "unknown" and several and not one_of_them


def is_unnamed(speaker: Subject) -> bool:
    """ "Two officials", "both sides", "traders", and "the facilitators" of nobody knows whose."""
    unknown = speaker.kind == "role" and speaker.party is None
    return speaker.anonymous or unknown or is_joint(speaker) or is_crowd(speaker)


def goes_by_a_name(speaker: Subject) -> bool:
    """ "Energoatom", "the Montana Accord": a body that no table holds, called by its name."""
    words = speaker.text.removeprefix("The ").removeprefix("the ").split()
    if not words or not (words[0][:1].isupper() and words[-1][:1].isupper()):
        return False
    return all(
        word in _IN_NAMES or (word[:1].isupper() and word.lower() not in cues.NOT_NAMES) for word in words
    )


def is_joint(speaker: Subject) -> bool:
    """ "Both sides", "the two ministers": nobody in particular says what they say."""
    return _TOGETHER.fullmatch(speaker.text) is not None


def is_unsaid(scene: Scene, index: int, sentence: Sentence, speaker: Subject) -> bool:
    """ "would say", "did not say", "if Iran says": nothing was said."""
    tokens = scene.document.tokens
    cursor = index - 1
    while cursor > sentence.first and tokens[cursor].low in _VERB_GROUP:
        if tokens[cursor].low == "to" and tokens[cursor - 1].low in _SAID_TO:
            cursor -= 2  # "is reported to have told"
            continue
        if tokens[cursor].low in _UNSAID:
            return True
        cursor -= 1
    first = scene.document.token_at(speaker.start)
    if _is_inserted_in_a_name(tokens, index, sentence):
        return True
    told_in = tokens[index - 3].low == "in"  # "a letter in which she warned"
    if tokens[index - 1].low in cues.PRONOUNS and tokens[index - 2].low in ("which", "whom") and not told_in:
        return True  # "a government which it insists must go": told of somebody else's words
    if first <= sentence.first:
        return False
    if tokens[first - 1].text == "," and tokens[first - 2].low in RELATIVES:
        return True  # "a law under which, Yerevan says, its claims"
    if tokens[first - 1].low == "that" and first - 2 >= sentence.first:
        return tokens[first - 2].low not in cues.SPEECH_VERBS  # "a round that Iraq had announced"
    return tokens[first - 1].low in _CONDITIONAL


def _is_inserted_in_a_name(tokens: list[Token], index: int, sentence: Sentence) -> bool:
    """ "Wants 300 million kina | it says it is owed", "six provinces where it claims to have won"."""
    if tokens[index].low not in _SAYS or tokens[index - 1].low not in cues.PRONOUNS:
        return False
    before = tokens[index - 2]
    if (
        index - 2 <= sentence.first
        or before.low in cues.SPEECH_VERBS
        or tokens[sentence.first].low == "according"
    ):
        return False
    return before.text.islower() and before.text.isalpha() and before.low not in _OPENS_A_CLAUSE


def teller_of(scene: Scene, sentence: Sentence) -> Subject | None:
    """ "He urged restraint, according to his office": who told of it, first or after a comma."""
    tokens = scene.document.tokens
    for index in sentence.indices({"according"}):
        if index >= sentence.last - 2 or not scene.outside_quotation(tokens[index].start):
            continue
        if index > sentence.first and tokens[index - 1].text != ",":
            return None
        found = entity_starting(scene, index + 2, sentence)
        return found if found is not None and is_speaker(found) else None
    return None


def is_newsroom(speaker: Subject, verb: str) -> bool:
    """ "The official news agency", "state television"; "The Quay Post reported": who passes words on."""
    if speaker.kind == "person" or (verb in REPORTS and speaker.party is None and goes_by_a_name(speaker)):
        return speaker.kind != "person"
    return not _NEWSROOMS.isdisjoint(speaker.text.lower().split()) and "ministry" not in speaker.text.lower()


def only_tells_where(scene: Scene, sentence: Sentence) -> bool:
    """ "He made the remarks in a call, according to the ministry": how it was said, and none of what."""
    made = "made" in sentence.words and not _REMARKS.isdisjoint(sentence.words)
    if not made and "this" not in sentence.words:
        return False
    return _MADE_THEM.search(scene.document.plain, sentence.start, sentence.end) is not None


def passes_on(scene: Scene, sentence: Sentence, teller: Subject, end: int) -> bool:
    """ "Lavrov warned that ..., the ministry reported": his words, whoever passed them on."""
    tokens = scene.document.tokens
    if teller.party is None and teller.text.lower().split()[-1] in cues.DOCUMENTS:
        opening = entity_starting(scene, sentence.first, sentence)
        return opening is not None and opening.kind == "person"  # "A voiced regret, according to a statement"
    newsroom = is_newsroom(teller, tokens[end].low)
    for index in range(sentence.first + 1, end - 3):
        cue = cues.SPEECH_VERBS.get(tokens[index].low)
        if cue in (None, "propose", "suggest"):
            continue
        told = "that" in (token.low for token in tokens[index + 1 : index + 20])
        near = newsroom or index - sentence.first < _EARLY  # "Ryu said the North would wait, they said"
        early = cue in PLAIN and near
        reports = told or early or (cue == "urge" and teller.anonymous)
        if not reports or not scene.outside_quotation(tokens[index].start):
            continue
        found = subject_before(scene, index, sentence)
        if found is not None and found.kind == "person" and found.person is not teller.person:
            return True
        if newsroom and found is not None and is_speaker(found) and found.end < teller.start:
            return True
    return False


def is_in_passing(scene: Scene, sentence: Sentence, speaker: Subject) -> bool:
    """ "The summit was cancelled after Rwanda insisted that": told of in passing."""
    first = scene.document.token_at(speaker.start)
    while first > sentence.first and is_title(scene, scene.document.tokens[first - 1]):
        first -= 1
    return first > sentence.first and scene.document.tokens[first - 1].low in _PASSING


def named_next(scene: Scene, sentence: Sentence, speaker: Subject, said: list[Utterance]) -> Subject:
    """ "It is late, Japan's top spokesman said.¶"We wait," Secretary A told us": one and the same.

    He who is quoted in the next paragraph is named there first, and the office opens the report or is
    called so again: "the spokesman, A,".
    """
    one = not speaker.text.endswith("s") and not is_unnamed(speaker)
    if speaker.kind != "role" or speaker.party is None or not one:
        return speaker
    following = (one for one in said if one.parts[0].paragraph == sentence.paragraph + 1)
    quoted = next((one.attribution for one in following), None)
    person = quoted.speaker.person if quoted is not None else None
    if person is None or quoted is None or person.first_at < sentence.end:
        return speaker
    nouns = cues.ROLE_NOUNS & set(speaker.text.lower().split())
    told = scene.document.plain[quoted.start : quoted.end].lower()
    again = any(f"the {noun}, " in told for noun in nouns)
    opens = sentence.paragraph <= _LEAD and not speaker.text.lower().startswith(_SOME)
    if not again and (not opens or person.party not in (None, speaker.party)):
        return speaker
    return replace(speaker, kind="person", person=person)


def nearest_subject(scene: Scene, sentence: Sentence, index: int) -> Subject | None:
    """ "Weeks after Ottawa told the world of it, Yaounde has shut the door, | saying": Yaounde."""
    tokens = scene.document.tokens
    for cursor in range(index - 1, sentence.first, -1):
        if tokens[cursor].low in _OF_DEEDS:
            found = subject_before(scene, cursor, sentence)
            if found is not None and found.kind != "unknown" and not is_in_passing(scene, sentence, found):
                return found
    return None
