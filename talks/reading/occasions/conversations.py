"""Verbs of speaking and seeing that tell of a meeting: talked for hours, conferred with, sounded him out."""

from __future__ import annotations

import re

from talks.reading.dates.expressions import TO_THE_DAY
from talks.reading.occasions.joint_acts import are_several
from talks.reading.occasions.surroundings import is_in_a_place, next_word, words_between
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

CONVERSING = cues.word_set(
    "conversed parleyed consulted deliberated bargained haggled wrangled interacted interact"
)
FACING = frozenset({"buttonholed", "collared", "sounded", "briefed", "dropped", "reported"})
GESTURES = {"compared": "notes", "compare": "notes", "crossed": "paths"}
_AT_LENGTH = re.compile(
    r" (?:(?:alone|privately|quietly|behind closed doors) )?(?:for (?:(?:more than|about|almost|nearly|over"
    r"|some|around) )?(?:an?|half an?|[\w-]+)(?: and a (?:half|quarter))? (?:hours?|minutes|days)\b"
    r"|at (?:some |great )?length\b|(?:late |deep |far )?into the (?:night|evening|small hours|early hours)\b"
    r"|(?:all|through the|until (?:after |past )?(?:midnight|dawn)) ?(?:night|day)?\b)"
)
_WITH = re.compile(
    r"(?: (?:at length|briefly|privately|again|separately|alone|in private|for [^,;.]{3,40}?))?"
    r" with (?!each other|one another|its own|their own)"
)
_HOW = re.compile(r" (?:out|in on|to)\b")
_WITH_A_PARTICLE = frozenset({"sounded", "dropped", "reported"})
# "the visiting | Foreign Minister A"; never what A did or wants
_TITLES = re.compile(
    r" (?:(?:the|his|her|its|their) )?(?:(?!that\b|what\b|how\b|whether\b)[\w.'-]+,? ){0,7}", re.I
)
DEALING = cues.word_set(
    "thrashed hashed ironed broached debated mulled tackled discussed discuss broach debate tackle"
)
_THEN_WITH = re.compile(
    r" [^.;\"]{2,60}? (?:on (?:[A-Z][a-z]+day|[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+)|yesterday|today)"
    r"(?: (?:morning|afternoon|evening|night))? with "
)
_OF_WHAT_IT_SAYS = re.compile(r" (?:that|how|whether|what|why)\b")
DUE = frozenset({"will", "due", "expected", "scheduled", "set", "is", "are"})
_CLAUSE_END = re.compile(r"[;\"]|, (?:but|and|who|which|while)\b| (?:said|told|says)\b")
_REACH = 90  # characters from the verb to its partner
_NAMED = 60


def talked_at_length(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The two talked for three hours", "talked late into the night with the premier"."""
    end = scene.document.tokens[index].end
    if _AT_LENGTH.match(scene.document.plain, end, sentence.end) is None:
        return False
    return are_several(scene, index, sentence) or with_a_partner(scene, index, sentence, _REACH)


def conversed(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Conferred with Qatar's prime minister", "the chiefs of staff parleyed in Accra"."""
    if with_a_partner(scene, index, sentence) or are_several(scene, index, sentence):
        return True
    return is_in_a_place(scene, index, sentence)


def dealt_with_it(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The two thrashed out a text in Paris", "A and B will take up the matter there on Monday"."""
    plain, end = scene.document.plain, scene.document.tokens[index].end
    if words_between(scene, index - 3, index, sentence) & {"not", "n't", "never", "without"}:
        return False
    if not are_several(scene, index, sentence) or _OF_WHAT_IT_SAYS.match(plain, end):
        return False
    reach = min(sentence.end, end + _REACH)
    towns = [place for place in within(scene.places, end, reach) if place.city and place.located]
    days = [day for day in scene.dates_within(end, reach) if day.kind in TO_THE_DAY]
    told = [*(place.start for place in towns), *(day.start for day in days)]
    return bool(told) and _CLAUSE_END.search(plain, end, min(told)) is None


def with_a_partner(scene: Scene, index: int, sentence: Sentence, apart: int = 0) -> bool:
    """Whether "with" and somebody of a known party follow, at once or `apart` characters later."""
    start = scene.document.tokens[index].end
    match = _WITH.search if apart else _WITH.match
    found = match(scene.document.plain, start, min(sentence.end, start + apart + _REACH))
    if found is None:
        return False
    last = min(sentence.end, found.end() + _NAMED)
    people = scene.people.between(found.end(), last)
    parties = within(scene.parties, found.end(), last)
    return any(one.person.party for one in people) or any(
        party.part == "actor" and party.preposition not in cues.LOCATIVE for party in parties
    )


def on_a_day_with_somebody(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Discussed the outcome on Monday evening with the ambassador, A": the day stands first."""
    found = _THEN_WITH.match(scene.document.plain, scene.document.tokens[index].end, sentence.end)
    if found is None:
        return False
    people = scene.people.between(found.end(), min(sentence.end, found.end() + _REACH))
    return any(one.person.party for one in people)


def faced_somebody(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Sounded out the rebels' leader in Osh", "dropped in on A on Sunday": a person, a town or a day."""
    plain, token = scene.document.plain, scene.document.tokens[index]
    how = _HOW.match(plain, token.end, sentence.end)
    start = how.end() if how else token.end
    if (token.low in _WITH_A_PARTICLE) != (how is not None):
        return False
    seen = scene.people.between(start, min(sentence.end, start + _NAMED))[:1]
    if not seen or seen[0].person.party is None or not _TITLES.fullmatch(plain, start, seen[0].start):
        return False
    placed = any(place.city and place.located for place in within(scene.places, sentence.start, sentence.end))
    return placed or bool(scene.dates_within(sentence.start, sentence.end))


def made_a_gesture(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Compared notes", "crossed paths"."""
    following = next_word(scene, index, sentence)
    return following == GESTURES[scene.document.tokens[index].low]


def in_a_gesture(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Exchanged views", "shook hands with"."""
    low = scene.document.tokens[index].low
    following = words_between(scene, index + 1, index + 3, sentence)
    return bool(following & ({"hands"} if low in ("shook", "shaken") else {"views", "opinions"}))


def will_exchange_views(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Will exchange views with President A on Friday"; not "to exchange views"."""
    due = words_between(scene, index - 3, index, sentence) & DUE
    dated = scene.dates_within(scene.document.tokens[index].end, sentence.end)
    return bool(due and dated) and in_a_gesture(scene, index, sentence)


def will_brief(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Is to brief the ambassador, A, on Tuesday"; not who is not authorised to brief the press."""
    due = words_between(scene, index - 4, index, sentence)
    return bool(due & DUE) and not due & {"not", "n't"} and faced_somebody(scene, index, sentence)
