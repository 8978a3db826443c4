"""Which words of a sentence rule which place and date: its cues of meetings, speech and other things."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from talks.reading import cues, events
from talks.reading.mentions import places_within
from talks.reading.scene import Scene
from talks.reading.text import Sentence

_TRIGGERS_OF_SPEECH = frozenset(cues.SPEECH_VERBS) - {"going", "went", "meeting", "ask", "add"}


# "Following a meeting between A and B in X, | a new round took place in Y"
_OPENING = re.compile(
    r"(?:\A|[.!?\"] |\n)\s*(?:Following|After|Before|Ahead of|Prior to|Since|Despite|Days after)\b[^,]*\Z"
)
# ", but Russia will", ", will", " and then", "a day after", " and met"
_NEW_CLAUSE = re.compile(
    r"[;:] |(?<= was the first) (?=since\b)|,? (?:but|while|whereas|although|though|and then"
    r"|(?:a|one|two|three) (?:day|week|month|year)s? (?:after|before))\b"
    r"|, and (?=[^,;]{0,60}\b(?:will|would|is|are|was|were|had|has|have|met)\b)"
    r"|, (?=(?:will|would|is|are|was|were|had|has|have)\b)"
    r"|(?<=day), (?=[A-Z])"
    r"| and (?=to (?:meet|hold|travel|visit|receive)\b)"
)
_DINERS = frozenset(["'", "'s", "ministers", "leaders", "envoys", "delegations", "presidents", "official"])
_FINITE = frozenset({"met", "meet", "meets"})
_AHEAD = 12  # letters that a clause's first words reach into its cue
_PHONED = re.compile(r"\b(?:by|on|over|in) (?:the |a )?(?:tele)?phone\b|\bby video")
_VISITS = frozenset({"visit", "visits", "visited", "visiting"})
_CALLS = frozenset({"call", "spoke", "conversation"})
_THE = frozenset({"the", "this", "that"})
_AGREED_ON = frozenset(["meet", "hold", "resume", "reconvene", "continue", "begin", "start", "talks"])
_AFTER_A_ROUND = frozenset(["in", "at", "on", "was", "began", "ended", "opened", "will", "is", "took"])
# "It was the first | meeting in six years": told of one already named
_IT_WAS = re.compile(
    r"\b(?:[Ii]t|[Tt]his|[Tt]hat) (?:is|was|will be|would be) (?:\w+ )?(?:the|their|only the)"
    r" (?:[a-z-]+ ){1,3}\Z"
)
_TOOK_UP = re.compile(
    r"(?: up)? (?:[\w']+ ){1,4}with (?:his|her|their) (?:\w+ )?(?:counterparts?|opposite number)\b"
)
_ANOTHER = re.compile(r", (?:[a-z]+ ){0,2}(?:[a-z-]+ )?\Z|, [A-Z]")


@dataclass(slots=True)
class Segment:
    """A stretch of a sentence that one cue rules; `cue` is "" where it is not a meeting."""

    cue: str
    start: int
    end: int
    cue_start: int
    cue_end: int


_EVENTS = frozenset({"session", "sessions", "conference", "round"})
_OPENS = frozenset({"opened", "began", "convened", "resumed", "closed", "ended", "opens", "begins"})
_MARKING = (
    events.MEETING_NOUNS | events.MEETING_VERBS | events.ARRIVALS | events.SINKS | _TRIGGERS_OF_SPEECH
    | {"conference"}
)  # fmt: skip


def segments(scene: Scene, sentence: Sentence) -> list[Segment]:
    """Cut a sentence at its cues; what stands before the first one belongs to it."""
    marks = _marks(scene, sentence)
    if not marks:
        return []
    found = []
    first = sentence.start
    for number, (cue, start, end) in enumerate(marks):
        following = marks[number + 1][1] if number + 1 < len(marks) else sentence.end
        both = number + 1 < len(marks) and cue and marks[number + 1][0]
        last = (_clause_between(scene, end, following) if both else None) or following
        found.append(Segment(cue, first, last, start, end))
        first = last
    return found


def _clause_between(scene: Scene, end: int, start: int) -> int | None:
    """Where the clause of the cue at `start` begins, when another's lies before it."""
    found = None
    for match in _NEW_CLAUSE.finditer(scene.document.plain, end, start + _AHEAD):
        found = match.start() if match.start() < start else found
    return found


def _marks(scene: Scene, sentence: Sentence) -> list[tuple[str, int, int]]:
    """Every cue of the sentence outside quotations: meetings by their word, others as ""."""
    tokens = scene.document.tokens
    marks: list[tuple[str, int, int]] = []
    for index in range(sentence.first, sentence.last):
        token = tokens[index]
        if token.low not in _MARKING or not scene.tells(token.start):
            continue
        if _is_meeting(scene, index, sentence):
            if marks and marks[-1][0] and _same_event(scene, marks[-1], token.start, token.low in _FINITE):
                marks[-1] = (marks[-1][0], marks[-1][1], token.end)
            else:
                marks.append((token.low, token.start, token.end))
        elif token.low in events.ARRIVALS | _VISITS and _leads_to_talks(scene, index, sentence):
            continue
        elif (
            (token.low in _TRIGGERS_OF_SPEECH and not _is_the_meetings_own(scene, index, sentence))
            or (token.low in events.SINKS and not _is_no_sink(scene, index, sentence))
            or _is_news_conference(scene, index)
        ):
            marks.append(("", token.start, token.end))
    return marks


def _is_the_meetings_own(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The talks concluded in Doha", "they agreed to meet": told of the meeting, said by nobody."""
    following = scene.document.tokens[index + 1].low if index + 1 < sentence.last else ""
    low = scene.document.tokens[index].low
    if low == "agreed":
        return following == "to" and bool(_words(scene, index + 2, index + 5, sentence) & _AGREED_ON)
    return low == "concluded" and following not in ("that", ":", ",", "by", '"')


def _is_no_sink(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "(left)" in a caption, and "the talks took place"."""
    tokens = scene.document.tokens
    following = tokens[index + 1].low if index + 1 < sentence.last else ""
    if following in events.MEETING_NOUNS:
        return True  # "ceasefire negotiations", "deal talks"
    return tokens[index - 1].text == "(" or (tokens[index].low == "took" and following in ("place", "part"))


def _is_place(scene: Scene, end: int) -> bool:
    return any(
        place.end == end and place.city is not None for place in places_within(scene.places, end - 40, end)
    )


def _leads_to_talks(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Arrived in Geneva for talks that began on Thursday": the place is the talks'."""
    ahead = {token.low for token in scene.document.tokens[index : min(sentence.last, index + 14)]}
    if "where" in ahead and ahead & _FINITE:
        return True
    if "and" in ahead and ahead & {"met", "meet"}:
        return True  # "visited Tehran on Thursday and met the president"
    return bool(ahead & events.MEETING_NOUNS) and bool(ahead & {"for", "held"})


def _same_event(scene: Scene, mark: tuple[str, int, int], start: int, verb: bool) -> bool:
    """ "met for talks", "held a meeting", "a round of talks", "talks ... will resume": one event, not two."""
    between = scene.document.plain[mark[2] : start]
    if re.search(
        r"\b(?:ahead|before|after|following|followed|while|than|and then|since|until|agreed to|vowed to"
        r"|pledged to|plans? to|will|would)\b|[;:]",
        between,
    ):
        return False
    if mark[0] in _FINITE | _CALLS and verb and _clause_between(scene, mark[2], start):
        return False
    opening = scene.document.plain[max(0, mark[1] - 40) : mark[1]]
    if _OPENING.search(opening) and _ANOTHER.search(between):
        return False
    return len(between) < 90


def _is_meeting(scene: Scene, index: int, sentence: Sentence) -> bool:
    low = scene.document.tokens[index].low
    if low in events.MEETING_NOUNS:
        return _is_meeting_noun(scene, index, sentence)
    if low not in events.MEETING_VERBS:
        return False
    if low in ("meet", "meets", "met"):
        return not _words(scene, index + 1, index + 5, sentence) & events.MET_OTHERWISE
    if low in ("spoke", "speak"):
        return _by_phone(scene, index, sentence)
    if low in ("rang", "telephoned", "phoned"):
        return _received_somebody(scene, index, sentence)
    if low in ("took", "raised"):
        return _with_a_counterpart(scene, index, sentence)
    if low in ("convened", "gathered") and _words(scene, index + 1, index + 9, sentence) & cues.ROLE_NOUNS:
        return True
    if low in _GUARDED:
        return _GUARDED[low](scene, index, sentence)
    if low in ("gathered", "gather", "convened") and _words(scene, index + 1, index + 2, sentence) & _PLACED:
        return True
    if low in ("host", "hosts", "hosted") and _received_somebody(scene, index, sentence):
        return True
    if low in events.VERBS_WITH_A_MEETING:
        return bool(_words(scene, index, index + 9, sentence) & events.MEETING_NOUNS)
    return low != "negotiate"


def _sat_together(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Sat down", "sat at the same table", "sat across from each other"."""
    near = _words(scene, index + 1, index + 9, sentence)
    if _is_in_a_place(scene, index, sentence):
        return True
    return bool(near & {"table", "across", "opposite", "separate"}) or "down" in _words(
        scene, index + 1, index + 2, sentence
    )


def _is_in_a_place(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Sat in Muscat", "were talking in Muscat", "negotiated ... in Muscat": a known city follows."""
    tokens = scene.document.tokens
    end = tokens[min(sentence.last, index + 9) - 1].end
    places = places_within(scene.places, tokens[index].end, end)
    return any(place.city is not None and place.located for place in places)


def _with_a_counterpart(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Took up the matter with his counterpart Wang Yi"."""
    words = scene.document.plain[scene.document.tokens[index].end : sentence.end]
    return _TOOK_UP.match(words) is not None


def _faced_each_other(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Faced each other", "were face to face"."""
    following = [token.low for token in scene.document.tokens[index + 1 : min(sentence.last, index + 3)]]
    return following in (["each", "other"], ["one", "another"], ["to", "face"])


def _at_the_table(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Spent seven hours at the table"."""
    return bool(
        _words(scene, index + 1, index + 9, sentence) & {"table", "talking", "negotiating", "closeted"}
    )


def _over_the_phone(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Discussed the river by telephone"."""
    end = scene.document.tokens[index].end
    return _PHONED.search(scene.document.plain[end : min(sentence.end, end + 70)]) is not None


def _brought_together(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Were brought together in Muscat", "will get together on Monday", "came together"."""
    return bool(_words(scene, index - 5, index, sentence) & _BRINGING)


def _received_somebody(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Received his counterpart", "to see President Rashid": a guest with an office or a name follows."""
    tokens = scene.document.tokens
    if tokens[index].low == "see" and tokens[index - 1].low != "to":
        return False
    if index + 1 < sentence.last and tokens[index + 1].low == "by" and tokens[index].low != "received":
        return False  # "talks hosted by Charles Michel"
    end = tokens[min(sentence.last, index + 7) - 1].end
    guest = _words(scene, index + 1, index + 7, sentence) & (cues.ROLE_NOUNS | _SIDES)
    if tokens[index].low in ("host", "hosts", "hosted") and scene.party_ending(tokens[index + 1].end):
        return True  # "Iran will host Iraq in Tehran"
    return bool(guest or "counterpart" in tokens[index].low or scene.people.between(tokens[index].end, end))


def _between_sides(scene: Scene, index: int, sentence: Sentence) -> bool:
    return "between" in _words(scene, index + 1, index + 2, sentence)


def _returned_to_talk(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The parties are to return to Muscat", "will be back in Muscat": sides come back to a place."""
    following = _words(scene, index + 1, index + 2, sentence)
    if following & {"to", "at"} and "table" in _words(scene, index + 2, index + 5, sentence):
        return True
    sides = _words(scene, sentence.first, index, sentence) & _SIDES
    return bool(following & {"to", "in"} and sides)


_BRINGING = frozenset(["brought", "bring", "bringing", "brings", "get", "got", "gets", "come", "came", "sat"])
_PLACED = frozenset({"in", "at", "around", "round"})
_SIDES = frozenset(
    ["sides", "parties", "delegations", "delegation", "teams", "team", "negotiators", "envoys", "mediators"]
)
_GUARDED: dict[str, Callable[[Scene, int, Sentence], bool]] = {
    "faced": _faced_each_other,
    "face": _faced_each_other,
    "negotiated": _is_in_a_place,
    "talking": _is_in_a_place,
    "sat": _sat_together,
    "sit": _sat_together,
    "spent": _at_the_table,
    "discussed": _over_the_phone,
    "shuttled": _between_sides,
    "together": _brought_together,
    "received": _received_somebody,
    "receives": _received_somebody,
    "receive": _received_somebody,
    "see": _received_somebody,
    "return": _returned_to_talk,
    "returned": _returned_to_talk,
    "returning": _returned_to_talk,
    "back": _returned_to_talk,
}


def _is_meeting_noun(scene: Scene, index: int, sentence: Sentence) -> bool:
    tokens = scene.document.tokens
    token = tokens[index]
    near = scene.document.plain[max(sentence.start, token.start - 14) : token.end].lower()
    if _words(scene, index - 4, index, sentence) & events.WISHES or near.endswith(events.NOT_MEETINGS):
        return False
    if "in time for" in scene.document.plain[max(sentence.start, token.start - 34) : token.start]:
        return False
    if _IT_WAS.search(scene.document.plain, sentence.start, token.start):
        return False
    if token.low == "talks":
        who = scene.person_ending(tokens[index - 1].end) if index > sentence.first else None
        verb = who is not None or tokens[index - 1].low in cues.PRONOUNS
        return not (
            verb and "to" in _words(scene, index + 1, index + 2, sentence)
        )  # "Zarif talks to the press"
    if token.low not in events.WEAK_NOUNS["session"]:
        return True
    following = tokens[index + 1].low if index + 1 < sentence.last else ""
    if token.low in _EVENTS and (
        tokens[index - 1].low == "'s" or following in _OPENS or _is_place(scene, tokens[index - 1].end)
    ):
        return True  # "Friday's session", "the conference opened", "the Muscat round"
    if token.low in ("dinner", "lunch", "breakfast") and tokens[index - 1].low in _DINERS:
        return True  # "a ministers' dinner"
    if token.low in ("round", "rounds", "session", "conference") and (
        tokens[index - 1].low in events.ORDINALS or re.fullmatch(r"\d+(?:st|nd|rd|th)", tokens[index - 1].low)
    ):
        return True
    if token.low == "round" and (
        following == "table" or (tokens[index - 1].low in _THE and following in _AFTER_A_ROUND)
    ):
        return True
    return bool(_words(scene, index - 4, index + 4, sentence) & set(events.WEAK_NOUNS["beside"]))


def _by_phone(scene: Scene, index: int, sentence: Sentence) -> bool:
    end = scene.document.tokens[index].end
    if events.SPOKE_BY_PHONE.match(scene.document.plain, end, end + 30):
        return True
    words = scene.document.plain[end : sentence.end]
    return (
        words.startswith((" with ", " to ", " separately with ")) and _PHONED.search(words[:90]) is not None
    )


def _words(scene: Scene, first: int, last: int, sentence: Sentence) -> set[str]:
    """The lower-case words of tokens [first, last), as far as they are the sentence's."""
    tokens = scene.document.tokens[max(first, sentence.first) : min(last, sentence.last)]
    return {token.low for token in tokens}


def _is_news_conference(scene: Scene, index: int) -> bool:
    tokens = scene.document.tokens
    return index > 0 and tokens[index].low == "conference" and tokens[index - 1].low in ("news", "press")
