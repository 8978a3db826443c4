"""Whether a word tells that somebody met: nouns, verbs and numbers, as their neighbours decide."""

from __future__ import annotations

import re
from collections.abc import Callable

from talks.reading.occasions import events
from talks.reading.occasions.conversations import with_a_partner
from talks.reading.occasions.doubts import is_doubted, is_only_wished_for
from talks.reading.occasions.encounters import a_verb_tells
from talks.reading.occasions.joint_acts import travelled_to_discuss
from talks.reading.occasions.plans import is_off
from talks.reading.occasions.series import COUNTING, NUMBERED, is_one_of_a_series
from talks.reading.occasions.signings import signed_somewhere
from talks.reading.occasions.surroundings import is_then_or_there, next_word, words_between
from talks.reading.occasions.telephone import on_the_phone
from talks.reading.occasions.visits import visits_a_capital
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

_DINERS = frozenset(["'", "'s", "ministers", "leaders", "envoys", "delegations", "presidents", "official"])
_MEALS = frozenset({"dinner", "lunch", "breakfast", "supper"})
_THE = frozenset({"the", "this", "that", "a"})
_AFTER_A_ROUND = frozenset(
    ["in", "at", "on", "was", "began", "ended", "opened", "will", "is", "took", "due", "planned", "scheduled"]
)
_AT_HOME = re.compile(r"\bfor consultations?(?! with| in| on| between| of)\b")
_WHO_LEADS = Wording(
    r", who (?:(?:is|was|has|had|been|also) )*(?:co-?ordinat|mediat|lead|led\b|head|chair|broker|facilitat"
    r"|oversee|oversaw|represent|conduct|negotiat)\w* (?:the |its |their )?(?:[\w-]+ ){0,3}\Z"
)
_BROKE_DOWN = re.compile(
    r" (?:between [^,;.]{3,60} )?(?:were |was |had |have )?(?:broke|broken|collaps|deadlock|stall"
    r"|founder|fail|suspend|halt|fell|fallen|end|stopp|froze|ground|hit|ran)"
)
# "It was the first | meeting in six years": told of one already named
_WILL_END = re.compile(
    r"(?:(?: cycle| round| session)?,? (?:originally |initially |first )?(?:scheduled|due|planned|set"
    r"|expected) to (?:end|conclude|close|finish|wrap up|last|run)\b)"
    r"| (?:is|are|was|were|will|would) (?:due |expected |scheduled |set |supposed )?(?:to )?(?:end"
    r"|conclude|close|finish|wrap up|last|run)\b"
)
_IT_WAS = Wording(
    r"\b(?:[Ii]t|[Tt]his|[Tt]hat) (?:is|was|will be|would be) (?:(?!\w+ing )\w+ )?(?:the|their|only the)"
    r" (?:[a-z-]+ ){1,3}\Z"
)
_EVENTS = frozenset({"session", "sessions", "conference", "round", "sitting", "cycle"})
_ROUNDS = frozenset(
    {"session", "sessions", "round", "rounds", "sitting", "sittings", "cycle", "cycles", "ministerial"}
)
_OPENS = frozenset({"opened", "began", "convened", "resumed", "closed", "ended", "opens", "begins"})
_HOUSES_OF = cues.word_set(
    "centre center institute foundation initiative programme program council university school"
)
_CALLED_OFF = cues.word_set(
    "cancelled canceled postponed scrapped delayed cancels cancel postpones called put shelved abandoned "
    "deferred"
)
# "a training session", "a session of parliament", "a round of sanctions": nobody negotiates there
_OTHER_SESSIONS = cues.word_set(
    "training trading parliamentary parliament knesset strategy press question photo study court jury "
    "cabinet morning-after election voting bidding funding qualifying"
)
_AS_TOPIC = Wording(
    r"\b(?:on|about|over|regarding|concerning|(?:deadlock|impasse|stalemate|breakthrough|logjam|standstill"
    r"|gridlock|setback|gaps?) in|(?:agenda|terms of reference|roadmap|groundwork|modalities|framework"
    r"|arrangements) (?:for|of)) (?:the |these |those |its |their |his "
    r"|her )?(?:[a-z-]+ ){0,3}\Z"
    r"|\bdiscuss(?:ed|ing|es)? (?:an? |the |their )?(?:possible|potential|proposed|prospective|future) "
    r"(?:[a-z-]+ ){0,2}\Z"
    r"|\b(?:months|years|decades) of (?:the |these )?(?:[\w-]+ ){0,3}\Z"
    r"|\b(?:revival|resumption|restart|relaunch|prospects?|possibility|chances?) of (?:the |their |any )?"
    r"(?:[a-z-]+ ){0,3}\Z"
)
_BRIEFED_ON = Wording(
    r"\b(?:brief(?:ed|s)?|updat(?:ed?|es)|informed|questioned|quizzed|grilled|reported to)"
    r" [^,;.]{3,50}? (?:on|about) (?:the |these |those |its |their |his |her )?(?:[a-z-]+ ){0,2}\Z"
    r"|\b(?:told|tells|telling) (?:an?|the|his|her|their) (?:\w+ )?conference \Z"
)
# "a meeting | of its executive committee": by itself
_OF_ITS_BODY = re.compile(
    r" of (?:its|their|his|the (?:party|union|movement|group)'s|[A-Z]\w+'s) (?:[a-z-]+ ){0,3}"
    r"(?:committee|council|board|cabinet|politburo|executive|bureau|parliament|assembly|secretariat"
    r"|caucus)\b(?! with)"
)
# "Before that | meeting, A met B": which the sentences before tell of
_BESIDE_THAT = re.compile(
    r"\W*(?:Before|After|Following|Ahead of|Prior to|During|At|In) (?:that|this|the same) (?:[a-z-]+ ){0,2}\Z"
)
_FOR_IT = (" for a ", " for an ", " for the ")
_SHORT_OPENING = 160  # characters
_CLOSE, _AT_ONCE = 40, 60  # characters before a noun, and to its town and day
_AT_A_MEAL = re.compile(r"\b(?:at|over|during|after|before) (?:an? |the )?(?:[\w-]+ ){0,2}\Z")
_HAVE_A = re.compile(r"\b(?:have|had|has|share[ds]?) (?:an? |another |their )(?:[\w-]+ ){0,2}\Z")
_SO_MANY = frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several"})
_BEFORE_TALKS = _THE | events.ORDINALS | _SO_MANY | {"their", "its", "an", "one"}
_DAYS_OF = re.compile(
    r"\b(?:days?|hours|nights?|weekend|rounds?|weeks) of (?:[a-z-]+ ){0,2}\Z|\b(?:returned|return|back"
    r"|resumed) (?:to )?\Z"
)
_BODY_HELD = re.compile(
    r"(?:The |A |An |[A-Z]\w+'s? )?(?:[\w'-]+ ){0,4}(?:[Pp]arliament|[Cc]ourt|[Cc]abinet|[Ss]enate"
    r"|[Kk]nesset|[Dd]uma|[Cc]ongress|[Ll]egislature|[Gg]overnment)\b(?:(?! and "
    r"| with )[^,;]){0,40} (?:held|holds|hold|convened|opened) (?:a|an|its|their) (?:[a-z-]+ ){0,3}\Z"
)
_A_CALL = re.compile(r"(?:day's|'s|\b[Aa]|\bthe|\btheir|\bthat|\banother) (?:[\w-]+ )?\Z")
_WITH_OR_ON = re.compile(
    r" (?:with|between|on (?:[A-Z]\w+day|[A-Z]\w+ \d|\d)|[A-Z][a-z]+day\b|last|this|yesterday"
    r"|planned|scheduled|that|fell|lasted)\b|[,.]"
)
_NO_EVENT = Wording(
    r"\b(?:set|fix|name|announce|agree on|agree|agreed on|give|giving|setting) (?:a|the|any|no"
    r"|another) (?:new )?(?:date|venue|day|place) for"
    r" (?:[a-z]+ ){0,4}\Z"
    r"|\b(?:set|drew up|adopted|agreed(?: on)?) (?:an?|the|their) (?:[\w-]+ )?(?:agenda|timetable) for the \Z"
    r"|\b(?i:efforts?|attempts?|bids?|moves?|drive|push|initiatives?) to (?:restart|resume|revive|reopen"
    r"|relaunch|rescue|salvage|start|restore|broker|arrange) (?:the |their |any )?(?:[a-z-]+ ){0,3}\Z"
    r"|\b(?:accession|coalition|membership|wage|pay|takeover) \Z"
    r"|\b(?:mediator|envoy|pointman|facilitator|negotiator)s? (?:for|in) (?:the )?(?:[a-z-]+ ){0,2}\Z"
    r"|\b(?:been|is|are|was|were) (?:closely )?(?:following|watching|covering|monitoring)"
    r" (?:the )?(?:[a-z-]+ )?\Z"
    r"|\b(?:details|minutes|specifics) (?:of|from|on|about) (?:(?:the|their|its) )?(?:[a-z-]+ ){0,2}\Z"
    r"|\bno (?:[a-z-]+ ){1,3}\Z|\bno (?:further )\Z|\bha(?:s|ve|d) been no \Z"
    r"|\b(?:requested|asked|demanded|proposed|urged|suggested|recommended) (?:that )?[^;.,\"]{3,60}"
    r" (?:convene|call|hold|host|organi[sz]e|arrange) (?:an?|another|the|further|new) (?:[\w-]+ ){0,3}\Z"
    r"|\b(?:answer|answers|answered|(?<!\ba )return|returned|responded? to) (?:repeated |phone |any |the )*\Z"
)
_OTHER_ROUNDS = re.compile(
    r" of (?:the )?(?:[a-z-]+ )?(?:parliament|congress|knesset|sanctions|strikes|air ?strikes"
    r"|attacks|tariffs|voting"
    r"|elections?|fighting|shelling|violence|layoffs|funding|applause|golf|drinks|expulsions|clashes|questions"
    r"|family reunions|reunions|family visits|the election|the vote|cuts|bombing|missiles)\b"
)
_OF_A_ROUND = cues.word_set(
    "was is will would had has opened began ended closed concluded scheduled planned pencilled penciled "
    "fixed booked convened foreseen arranged due set took held hosted co-hosted chaired mediated brokered "
    "facilitated produced broke yielded of in at on between with which that who"
)
_ROUND_OR_COMMA = _OF_A_ROUND | {","}
_A_NUMBER = events.ORDINALS | NUMBERED


_YET_TO_BE = frozenset({"meet", "resume", "reconvene", "convene", "gather", "talk", "speak", "negotiate"})


def tells_of_a_meeting(scene: Scene, index: int, sentence: Sentence) -> bool:
    low = scene.document.tokens[index].low
    if low in events.MEETING_NOUNS:
        return _is_noun_of_a_meeting(scene, index, sentence)
    if low in COUNTING:
        return is_one_of_a_series(scene, index, sentence)
    if low in _YET_TO_BE and is_only_wished_for(scene, index, sentence):
        return False
    return low in events.MEETING_VERBS and a_verb_tells(scene, index, sentence)


# ── nouns and numbers ───────────────────────────────────────────────────────────────────────────


def _is_noun_of_a_meeting(scene: Scene, index: int, sentence: Sentence) -> bool:
    if is_doubted(scene, index, sentence) or _is_only_talked_of(scene, index, sentence):
        return False
    token = scene.document.tokens[index]
    if token.low in _BY_THEIR_RULE:
        return _BY_THEIR_RULE[token.low](scene, index, sentence)
    if token.low not in events.WEAK_NOUNS["session"]:
        return True
    if _is_an_event(scene, index, sentence) or _is_a_meal(scene, index, sentence):
        return True
    if token.low == "appointment" and with_a_partner(scene, index, sentence, _AT_ONCE):
        return True
    if token.low in _ROUNDS and _is_of_talks(scene, index, sentence):
        return True
    if _is_numbered(scene, index, sentence):
        return True
    return bool(words_between(scene, index - 4, index + 4, sentence) & set(events.WEAK_NOUNS["beside"]))


def _is_only_talked_of(scene: Scene, index: int, sentence: Sentence) -> bool:
    """A topic, a name, a date still to be set, or the words for one already told of."""
    plain, token = scene.document.plain, scene.document.tokens[index]
    ahead = words_between(scene, index - 4, index, sentence)
    if token.text[0].isupper() and ahead & _HOUSES_OF:
        return True  # "a researcher at the Centre for Sahel Dialogue"
    near = plain[max(sentence.start, token.start - 14) : token.end].lower()
    before = plain[max(sentence.start, token.start - 70) : token.start]
    if near.endswith(events.NOT_MEETINGS) or _OF_ITS_BODY.match(plain, token.end, sentence.end):
        return True
    if _BRIEFED_ON.search(sentence, before) and not plain.startswith(" held", token.end):
        return True  # "briefed parliament on the talks on Monday"
    if _AS_TOPIC.search(sentence, before) and not scene.dates_within(
        token.end, min(token.end + 60, sentence.end)
    ):
        return True  # "a hearing in Bogota on Tuesday on the peace talks"
    if _NO_EVENT.search(sentence, before) or _sits_alone(scene, index, sentence):
        return True  # "failed to set a date for a new round", "did not answer calls"
    if _WILL_END.match(plain, token.end, sentence.end):
        return True  # "by Wednesday, when the round is due to end"
    if token.low.startswith("consultation") and _AT_HOME.search(plain, token.start - 4, token.end + 12):
        return True  # "went to Nairobi for consultations"
    if token.low == "calls" and plain.startswith(_FOR_IT, token.end):
        return True  # "calls for a meeting in Cairo"
    if "in time for" in before[-34:] or _WHO_LEADS.search(sentence, before):
        return True  # "met the envoy, who coordinates indirect talks"
    if before.endswith("ince ") and _BROKE_DOWN.match(plain, token.end, sentence.end):
        return True  # "for the first time since talks broke down in March"
    if plain.startswith(",", token.end) and _BESIDE_THAT.match(plain, sentence.start, token.start):
        return True
    return _IT_WAS.search(sentence, plain, max(sentence.start, token.start - 90), token.start) is not None


def _follows_up(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "A follow-up was held", not "follow-up talks", which has its own noun."""
    return words_between(scene, index + 1, index + 2, sentence) <= _ROUND_OR_COMMA


def _are_no_verb(scene: Scene, index: int, sentence: Sentence) -> bool:
    """Not "Zarif talks to the press"."""
    before = scene.document.tokens[index - 1]
    who = scene.person_ending(before.end) if index > sentence.first else None
    verb = who is not None or before.low in cues.PRONOUNS
    return not (verb and next_word(scene, index, sentence) == "to")


def _is_to_meet(scene: Scene, index: int, sentence: Sentence) -> bool:
    """A visit tells of a meeting where it is called off, or paid to discuss something."""
    end = scene.document.tokens[index].end
    named = bool(scene.people.between(end, end + 60))  # "the visit of President A to Ankara"
    planned = _WAS_DUE.match(scene.document.plain, end, sentence.end) is not None
    off = words_between(scene, index - 8, index + (24 if named or planned else 12), sentence) & _CALLED_OFF
    if off or (named and is_off(scene, end, sentence)) or travelled_to_discuss(scene, index, sentence):
        return True
    return visits_a_capital(scene, index, sentence)


def _is_called(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Is to call on the president", or a call that somebody had."""
    if scene.document.tokens[index - 1].low == "to":
        return _calls_on_somebody(scene, index, sentence)
    if _is_a_call(scene, index, sentence):
        return True
    return bool(words_between(scene, index - 4, index + 4, sentence) & set(events.WEAK_NOUNS["beside"]))


def _is_with_somebody(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "An audience with the Pope"; not the audience of a speech."""
    return next_word(scene, index, sentence) == "with"


def _are_put_there(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Put their signatures to an accord in Osh on Friday"."""
    put = words_between(scene, index - 3, index, sentence) & {"put", "putting", "puts", "affixed"}
    return bool(put) and signed_somewhere(scene, index, sentence)


def _is_one(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Had a brief one-to-one"; not "one-to-one talks", which has its own noun."""
    own = next_word(scene, index, sentence) in events.MEETING_NOUNS
    return not own and bool(words_between(scene, index - 3, index, sentence) & {"a", "their", "another"})


def _fills_days(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Two days of bargaining", "a night of haggling"; not the right to collective bargaining."""
    return _DAYS_OF.search(_before(scene, index, sentence)) is not None


def _before(scene: Scene, index: int, sentence: Sentence) -> str:
    start = scene.document.tokens[index].start
    return scene.document.plain[max(sentence.start, start - _CLOSE) : start]


def _is_an_event(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Friday's session", "the conference opened", "the Muscat round"."""
    tokens = scene.document.tokens
    if tokens[index].low not in _EVENTS:
        return False
    following = next_word(scene, index, sentence)
    opens = tokens[index - 1].low == "'s" or following in _OPENS
    return opens or _is_place(scene, tokens[index - 1].end)


def _is_a_meal(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "A ministers' dinner", "a breakfast between the two", "the dinner of February 12"."""
    tokens = scene.document.tokens
    if tokens[index].low not in _MEALS:
        return False
    following = next_word(scene, index, sentence)
    shared = tokens[index - 1].low in _DINERS or following == "between"
    shared = shared or _HAVE_A.search(_before(scene, index, sentence)) is not None
    reporters = sentence.words & {"reporters", "journalists"}
    if not reporters and _before(scene, index, sentence).endswith((" over ", " over a ", " over a working ")):
        return True
    if following in ("in", "with", "hosted", "given", "on") and _AT_A_MEAL.search(
        _before(scene, index, sentence)
    ):
        return True
    return shared or (following == "of" and _is_day_next(scene, index + 2, sentence))


def _is_numbered(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The fifth session", "a 34th round", "the round in"."""
    tokens = scene.document.tokens
    low, before = tokens[index].low, tokens[index - 1].low
    if low in _COUNTED and (before in _A_NUMBER or _NTH.fullmatch(before)):
        return True
    following = next_word(scene, index, sentence)
    return low == "round" and (following == "table" or (before in _THE and following in _AFTER_A_ROUND))


# "the visit to Riyadh, which was to have taken place in July, was postponed"
_WAS_DUE = re.compile(
    r"(?![^,.;\"]{0,60} (?:parliament|museum|site|camps?|memorial|factory|school|mosque|church"
    r"|border|front)\b)"
    r"[^,.;\"]{0,60},? (?:which|that|(?:had )?(?:been )?(?:planned|scheduled|set|due|expected))\b"
)
_COUNTED = frozenset({"round", "rounds", "session", "conference", "cycle", "sitting"})
_NTH = re.compile(r"\d+(?:st|nd|rd|th)")
_BY_THEIR_RULE: dict[str, Callable[[Scene, int, Sentence], bool]] = {
    "follow-up": _follows_up,
    "talks": _are_no_verb,
    "visit": _is_to_meet,
    "trip": _is_to_meet,
    "call": _is_called,
    "phone": on_the_phone,
    "signatures": _are_put_there,
    "one-to-one": _is_one,
    "one-on-one": _is_one,
    "audience": _is_with_somebody,
    "audiences": _is_with_somebody,
    **dict.fromkeys(("bargaining", "haggling", "horse-trading"), _fills_days),
}


def _is_day_next(scene: Scene, index: int, sentence: Sentence) -> bool:
    tokens = scene.document.tokens
    return index < sentence.last and bool(scene.dates_within(tokens[index].start, tokens[index].end))


def _is_of_talks(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The next GBC session was scheduled for": with an article, and neither parliament's nor a boxer's."""
    tokens = scene.document.tokens
    before = words_between(scene, index - 2, index, sentence)
    if before & _OTHER_SESSIONS and "joint" not in before:
        return False
    if _OTHER_ROUNDS.match(scene.document.plain, tokens[index].end, tokens[index].end + 60):
        return False
    determined = words_between(scene, index - 5, index, sentence) & _BEFORE_TALKS
    following = next_word(scene, index, sentence)
    if following == ",":
        told = next_word(scene, index + 1, sentence) in ("which", "held", "scheduled")
    else:
        told = following in _OF_A_ROUND
    return bool(determined) and (told or is_then_or_there(scene, tokens[index].end, sentence))


def _is_a_call(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Had a call on April 2", "in yesterday's call", "a call between"; not "a call for restraint"."""
    token = scene.document.tokens[index]
    before = scene.document.plain[max(sentence.start, token.start - 24) : token.start]
    return (
        _A_CALL.search(before) is not None and _WITH_OR_ON.match(scene.document.plain, token.end) is not None
    )


def _calls_on_somebody(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Is to call on President Marcos on Sunday"; not "to call on him to leave"."""
    tokens = scene.document.tokens
    if index + 2 >= sentence.last or tokens[index + 1].low != "on":
        return False
    seen = scene.people.between(tokens[index + 1].end, tokens[index + 1].end + 40)
    return bool(seen) and not scene.document.plain.startswith(" to ", seen[0].end)


def _sits_alone(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The parliament in Baku held a session": its own, and nobody else's."""
    first = scene.document.tokens[sentence.first].start
    end = scene.document.tokens[index].start
    opening = scene.document.plain[first:end] if end - first < _SHORT_OPENING else ""
    return _BODY_HELD.match(opening) is not None


def _is_place(scene: Scene, end: int) -> bool:
    return any(place.end == end and place.city is not None for place in within(scene.places, end - 40, end))
