"""Whether somebody spoke with another by telephone, or alone with him on a day."""

from __future__ import annotations

import re

from talks.reading.dates.expressions import A_WEEKDAY
from talks.reading.occasions import events
from talks.reading.occasions.surroundings import words_between
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

_PHONED = re.compile(r"\b(?:by|on|over|in) (?:the |a )?(?:tele)?phone\b|\bby video")
_DUE = frozenset({"will", "due", "are", "is", "were", "expected", "scheduled", "set", "agreed"})
_TALK_ON_THE_PHONE = re.compile(r" (?:again )?(?:on|by|over) (?:the )?(?:tele)?phone\b")
_THEN = re.compile(
    r" (?:again |by (?:tele)?phone |with [^.;,\"]{3,60}? )?(?:(?:late |early )?on"
    r" (?:[A-Z][a-z]+day|[A-Z][a-z]+\.? \d{1,2}|\d{1,2})"
    r"|next (?:week|month)|tomorrow|tonight|this (?:week|evening|afternoon)|later (?:today|this week))\b"
)
_SPEAKING = frozenset(
    {"spoke", "speak", "spoken", "talk", "talked", "call", "conversation", "discussed", "discuss"}
)
_ALONE = frozenset({"one-on-one", "alone", "privately", "face-to-face", "without"})
ON_A_DAY = re.compile(rf" (?:late |early )?(?:on {A_WEEKDAY}\b|yesterday\b|on \w+ \d|on \d)")
ON_THE_SIDELINES = re.compile(
    r"[^.;,\"]{0,40}? (?:on|in) the (?:sidelines|margins|fringes|corridors)\b| (?:in person|face to face)\b"
)
_THEN_ON_A_DAY = re.compile(rf"(?:, [^,;.\"]{{3,60}},)?{ON_A_DAY.pattern}")
# "On Monday | he spoke with", "Hours earlier, | A had spoken to"
_OPENS_WITH_A_DAY = re.compile(
    r"\W*(?:(?:Late |Early |Also |Earlier )?[Oo]n [A-Z][a-z]+(?:day|\.? \d{1,2})\b|[A-Z][a-z]+day\b"
    r"|Yesterday|Earlier|(?:Hours|A day|Two days|The day|A week) (?:earlier|later|before|after)"
    r"|The (?:previous|next|same|following) day)"
)
# "spoke with A about the truce", "spoke to A and both agreed": not "spoke with A beside him"
_ON_WHAT = re.compile(
    r",? (?:about|regarding|on|to (?:discuss|convey|express|stress|urge|congratulate|thank|brief"
    r"|reaffirm)|and"
    r" (?:both|they|the two|discussed|stressed|urged|agreed|reaffirmed|expressed|conveyed|exchanged))\b"
)
_TO_WHOM = re.compile(
    r"(?: separately| briefly)?(?: (?:late |early )?(?:on )?(?:[A-Z][a-z]+day|yesterday|today)(?: (?:morning"
    r"|afternoon|evening|night))?)? (?:with|to) "
)
# "spoke on Sunday with | the leaders of Qatar", "| the Qatari and Omani ministers": theirs is the state
_OFFICE_OF = re.compile(
    r"(?:the )?(?:[a-z]+ )?(?:leaders?|presidents?|prime ministers?|premiers?|ministers?|kings?|emir"
    r"|chancellors?) of (?:the )?"
    r"|(?:the|his|her) (?=[A-Z][\w-]+(?:,? (?:and )?[A-Z][\w-]+)* (?:[a-z]+ ){0,2}"
    r"(?:ministers|presidents|premiers|leaders|counterparts|colleagues)\b)"
)
_TWO = 2
_NAME, _CLOSE = 30, 90  # characters


def over_the_phone(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Discussed the river by telephone"."""
    end = scene.document.tokens[index].end
    return _PHONED.search(scene.document.plain[end : min(sentence.end, end + 70)]) is not None


def by_phone(scene: Scene, index: int, sentence: Sentence) -> bool:
    end = scene.document.tokens[index].end
    if events.SPOKE_BY_PHONE.match(scene.document.plain, end, end + 30):
        return True
    alone = words_between(scene, index + 1, index + 4, sentence) & _ALONE
    if alone and scene.document.tokens[index].low == "talked":
        return True  # "the two leaders talked one-on-one", "talked without their hosts"
    words = scene.document.plain[end : sentence.end]
    to = _TO_WHOM.match(words)
    if to is None:
        return False
    if _OFFICE_OF.match(words, to.end()) and _with_office_holders(scene, index, sentence, end + to.end()):
        return True
    return _PHONED.search(words[:90]) is not None or _with_another_leader(scene, index, sentence)


def _with_office_holders(scene: Scene, index: int, sentence: Sentence, start: int) -> bool:
    """ "The president spoke on Sunday with the leaders of Qatar and Egypt": of another state, and a day."""
    office = _OFFICE_OF.match(scene.document.plain, start, sentence.end)
    caller = scene.people.between(scene.document.tokens[max(0, index - 6)].start, start)[-1:]
    if office is None or not caller or not scene.dates_within(sentence.start, sentence.end):
        return False
    states = {party.key for party in within(scene.parties, office.end(), office.end() + _NAME)}
    return bool(states - {caller[0].person.party}) and caller[0].person.party is not None


def _with_another_leader(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Ruto spoke with Blinken on Tuesday", "on Monday he spoke to A": two of two parties, and a day."""
    tokens = scene.document.tokens
    ahead = scene.people.between(tokens[index].end, tokens[min(index + 9, len(tokens) - 1)].end)
    behind = scene.people.between(tokens[max(0, index - 6)].start, tokens[index].start)
    parties = {mention.person.party for mention in (*behind[-1:], *ahead[:1])} - {None}
    if not ahead or ahead[0].person.party is None:
        return False
    he = not behind and words_between(scene, index - 3, index, sentence) & cues.PRONOUNS
    if len(parties) < _TWO and not he:
        return False
    plain = scene.document.plain
    if len(parties) == _TWO and _ON_WHAT.match(plain, ahead[0].end, sentence.end):
        return True
    opens = _OPENS_WITH_A_DAY.match(plain, sentence.start, tokens[index].start)
    return opens is not None or _THEN_ON_A_DAY.match(plain, ahead[0].end, sentence.end) is not None


def on_the_phone(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Got on the phone to his Jordanian counterpart"; "spoke by phone" has its own verb."""
    if words_between(scene, index - 4, index, sentence) & _SPEAKING:
        return False
    start, end = scene.document.tokens[index].start, scene.document.tokens[index].end
    plain = scene.document.plain
    if not plain.endswith((" on the ", " over the ", " by "), sentence.start, start):
        return False
    named = scene.people.between(sentence.start, min(sentence.end, end + _CLOSE))
    two = len({one.person.party for one in named} - {None}) >= _TWO
    return two or plain.startswith((" to ", " with "), end)


def will_talk(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The pair are to talk next week", "will talk by phone on Monday"; not "to talk about talks"."""
    tokens = scene.document.tokens
    if tokens[index - 1].low in ("phone", "telephone", "video"):
        return True  # "in a phone talk with his counterpart"
    if tokens[index - 1].low not in ("to", "will", "again", "and"):
        return False
    if over_the_phone(scene, index, sentence) or _TALK_ON_THE_PHONE.match(
        scene.document.plain, tokens[index].end
    ):
        return True
    due = words_between(scene, index - 5, index, sentence) & _DUE
    return bool(due) and _THEN.match(scene.document.plain, tokens[index].end, sentence.end) is not None
