"""Whether words follow a verb of saying that it reports, and by which rule they do."""

from __future__ import annotations

from talks.reading.prose import cues, phrases
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene, Subject

LONGEST_HEARER = 20  # tokens
_OBJECTS = word_set("reporters journalists lawmakers parliament him her them us me state television")
_PHRASES = phrases.PHRASE_CUES - {"say"}
_GESTURES = ("shrug", "smile", "laugh", "sigh", "chuckle")
_WITH_PARTICLE = word_set("pointed points went goes chimed hit")  # "she pointed out," "it went on,"
_SET_APART = (["at"], ["on"], ["in"], ["to"], ["later"], ["before"], ["after"])
_CLAIMED = word_set(
    "the a almost nearly most parts more less about all its part half sovereignty ownership responsibility "
    "rights"
)
_OPENS_A_CLAUSE = word_set("the it they he she we there his her its their both all no this these those")
_SUBJECTS = word_set("it they he she we")
_LONGEST_WISH = 14  # tokens
_STAYING = frozenset({"remain", "stay", "keep", "hold"})
_ENDS_A_WISH = word_set(", ; before until while when in on with")
_BARE = word_set(
    "leave return withdraw remain stay hand lay give go come talk sit sign release free accept recognise "
    "recognize drop stop end halt pay begin start take make keep hold get move pull disarm disband respect "
    "honour honor join attend open close lift bear carry include publish ratify change mention"
)
_BEFORE_A_NOUN = word_set("to of on with at by about over from for against")  # "responded to that offer"
_REMAINS = word_set("stay stays stayed remain remains remained keep keeps kept wide stands stood")
_STORIES = word_set("story stories tale tales truth lie lies joke jokes time difference")
_OPEN = word_set("say tell add insist argue admit stress claim reiterate caution")
_OF_WHAT = {"caution": (["against"], ["of"]), "complain": (["about"], ["of"])}
_RECEIVING = word_set("receiving having sending holding getting")
_GRANTING = word_set("acknowledge admit concede confirm reaffirm affirm underline emphasise")
_BEFORE_BE = cues.AUXILIARIES | {"to"}


def complement_of(scene: Scene, index: int, sentence: Sentence, speaker: Subject, base: str) -> str | None:
    tokens = scene.document.tokens
    if base in _PHRASES:
        return "indirect.that"
    if is_inserted(scene, index, sentence) or (
        tokens[index - 1].text == "," and speaker.start > tokens[index].start
    ):
        return "indirect.trailing"  # "October, explained the minister, is a month of mourning"
    rest = without_brackets([token.low for token in tokens[index + 1 : sentence.last]])
    if rest[1:2] == ["off"] or (base == "tell" and _STORIES & set(rest[:3]) and "that" not in rest[:9]):
        return None  # "shrugged that off", "told the story in their own way"
    ahead = LONGEST_HEARER if base == "tell" else 9  # "told visiting Secretary of State A in Jerusalem that"
    dated = tokens[index + 2].text[0].isupper() or tokens[index + 2].low in cues.POSSESSIVES
    if base == "insist" and rest[:1] in (["on"], ["upon"]) and not (dated and "that" in rest[:4]):
        return None  # "insists on a binding text" asks and tells nothing
    told = (i for i, low in enumerate(rest[:ahead]) if low == "that")
    if any(rest[i - 1] not in _BEFORE_A_NOUN or not i for i in told) or rest[:1] == ["whether"]:
        return "indirect.that"
    words = [low for low in rest if low[0].isalnum()]
    if words[:1] in (["nothing"], ["little"]) and not set(words[1:3]) & cues.AUXILIARIES:
        return None
    if base == "say" and words[:1] in (["yes"], ["no"], ["so"]) and words[1:2] in ([], ["to"], ["again"]):
        return None  # "Brussels has said yes": an answer
    commas = any(token.text == "," for token in tokens[sentence.first : index])
    if len(words) < 8 and commas and index - sentence.first > 4:
        return "indirect.trailing"
    hears = tokens[index + 1].text[0].isupper() and not cues.AUXILIARIES.isdisjoint(rest[2:14])
    if base == "tell" and _begins_behind_a_name(scene, index, sentence):
        return "indirect.clause"
    if base == "tell" and not set(rest[:3]) & _OBJECTS and speaker.kind != "person" and not hears:
        return None
    named = index + 1 < sentence.last and _starts_with_name(scene, tokens[index + 1].start)
    return None if _asks_or_claims(base, rest, words) else _without_that(base, words, named)


def without_brackets(words: list[str]) -> list[str]:
    """ "Posted on Sunday |(Monday in Asia)| that it was late"."""
    opens = words.index("(") if "(" in words else len(words)
    closes = words.index(")", opens) + 1 if ")" in words[opens:] else opens
    return words[:opens] + words[closes:]


def _begins_behind_a_name(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Told AFP | the front pulled out of the talks", "told the Daily Star | it would": a clause."""
    tokens = scene.document.tokens
    cursor = index + 1 + (tokens[index + 1].low == "the")
    first = cursor
    while cursor < sentence.last and tokens[cursor].text[0].isupper():
        cursor += 1
    cursor += cursor > first and tokens[cursor].low in ("news", "television", "radio")
    cursor += cursor > first and tokens[cursor].low in ("agency", "channel", "service")
    return cursor > first and cursor + 3 < sentence.last and tokens[cursor].low in _OPENS_A_CLAUSE


def _asks_or_claims(base: str, rest: list[str], words: list[str]) -> bool:
    """What is promised, wished or claimed without "that" is a move or a possession, and no report."""
    if base == "promise":
        return True
    if base == "tell":
        return _tells_of(rest)  # "informed the council of the results"
    if base == "suggest":
        return "that" not in rest[:9] or _is_wished(rest[:14])  # "suggested that it be cut to 16"
    claims = base == "claim" and bool(words) and words[0] in _CLAIMED
    return claims and not set(words[:10]) & cues.AUXILIARIES  # "Guatemala claims half of the islands"


def _without_that(base: str, words: list[str], named: bool) -> str | None:
    """Whether the bare words behind the verb are what it reports; `named`: they begin with a name."""
    if base in _OF_WHAT and words[:1] in _OF_WHAT[base] and len(words) > 2:
        return "indirect.clause"
    if base == "confirm" and len(words) > 1 and (words[0] == "the" or words[0] in _RECEIVING):
        return "indirect.clause"  # "confirmed the meeting"
    if base == "accuse" and "of" in words[:8]:
        return "indirect.clause"
    if base in _OPEN and len(words) == 3 and words[0] in _SUBJECTS and words[1] in cues.AUXILIARIES:
        return "indirect.clause"  # "it will come"
    bare = words[:1] in (["in"], ["on"]) and len(words) < 8
    if len(words) < 4 or (bare and (cues.AUXILIARIES | _SUBJECTS).isdisjoint(words)):
        return None
    if base == "accuse":
        return None
    # "acknowledged incidents in the north", "reaffirmed readiness to talk"
    plainly = base in _OPEN or base in _GRANTING or base in ("reveal", "announce")
    return "indirect.clause" if plainly or named or words[0] in cues.COMPLEMENTS else None


def _is_set_apart(scene: Scene, index: int) -> bool:
    """ ", he confided at the end, to eat": a comma behind where or when it was said."""
    behind = [token.low for token in scene.document.tokens[index + 1 : index + 7]]
    told = scene.document.tokens[index].low in ("told", "tells")
    return (told or behind[:1] in _SET_APART) and "," in behind


def _is_wished(rest: list[str]) -> bool:
    """ "That it be cut": asked for, and not told of."""
    return any(low == "be" and rest[i - 1] not in _BEFORE_BE for i, low in enumerate(rest) if i)


def only_asks(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Insists that the troops leave", "that it be ratified", "that they must": what somebody wants."""
    rest = [token.low for token in scene.document.tokens[index + 1 : sentence.last] if token.low != "'s"]
    if "that" in rest[1:3]:
        rest = rest[rest.index("that") :]  # "insisted then that every lorry be checked"
    if rest[:1] != ["that"]:
        if _is_wished(rest[:6]):
            return True  # "insisted it be raised"
        asks = not _STAYING & set(rest) and _BARE & set(rest[1:5]) and not cues.AUXILIARIES & set(rest[:6])
        return bool(asks) and scene.document.tokens[index].low == "insisted"  # "insisted the rebels leave"
    if {"must", "should"} & set(rest[:_LONGEST_WISH]) or _is_wished(rest):
        return True
    clause = rest[1 : next((i for i, low in enumerate(rest) if low in _ENDS_A_WISH), _LONGEST_WISH)]
    bare = {
        low for i, low in enumerate(clause) if not (low in ("open", "close") and _REMAINS & set(clause[:i]))
    }
    return bool(_BARE & bare) and not cues.AUXILIARIES & set(clause)


def _tells_of(rest: list[str]) -> bool:
    about = next((i for i, low in enumerate(rest[:8]) if low in ("of", "about")), None)
    return about is not None and not set(rest[: about + 8]) & cues.AUXILIARIES


def _starts_with_name(scene: Scene, start: int) -> bool:
    """ "Indicated Washington was", "confirmed Sherman will": a clause begins with whom it is about."""
    return scene.people.starting_at(start) is not None or bool(within(scene.parties, start, start + 1))


def is_inserted(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Whoever lives in one, he promised, will be asked": a clause of its own between commas."""
    tokens = scene.document.tokens
    opened = any(token.text == "," for token in tokens[max(sentence.first, index - 7) : index])
    if (
        tokens[index - 1].low in cues.PRONOUNS
        and tokens[index - 2].text == ","
        and _is_set_apart(scene, index)
    ):
        return True
    closing = "," if cues.SPEECH_VERBS.get(tokens[index].low) in _GESTURES else ",.:;"
    behind = index + 2 if tokens[index].low in _WITH_PARTICLE else index + 1
    return opened and behind < sentence.last and tokens[behind].text in closing
