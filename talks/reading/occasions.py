"""Whether a word tells that somebody met: nouns, verbs and numbers, as their neighbours decide."""

from __future__ import annotations

import re
from collections.abc import Callable

from talks.reading import cues, events
from talks.reading.mentions import places_within, within
from talks.reading.scene import Scene
from talks.reading.text import Sentence

_DINERS = frozenset(["'", "'s", "ministers", "leaders", "envoys", "delegations", "presidents", "official"])
_PHONED = re.compile(r"\b(?:by|on|over|in) (?:the |a )?(?:tele)?phone\b|\bby video")
_THE = frozenset({"the", "this", "that", "a"})
_AFTER_A_ROUND = frozenset(
    ["in", "at", "on", "was", "began", "ended", "opened", "will", "is", "took", "due", "planned", "scheduled"]
)
# "It was the first | meeting in six years": told of one already named
_IT_WAS = re.compile(
    r"\b(?:[Ii]t|[Tt]his|[Tt]hat) (?:is|was|will be|would be) (?:\w+ )?(?:the|their|only the)"
    r" (?:[a-z-]+ ){1,3}\Z"
)
_WITH_SOMEBODY = re.compile(
    r"[^.;\"]{2,50}? with (?:the |his |her )?(?P<who>[A-Z][^.;\"]{2,60}?) in (?:the )?[A-Z]"
)
_TOOK_UP = re.compile(
    r"(?: up)? (?:[\w']+ ){1,4}with (?:his|her|their) (?:\w+ )?(?:counterparts?|opposite number)\b"
)
_TO_A_PLACE = re.compile(
    r" (?:the |both |all )(?:two |three |four |warring |rival )?(?:sides|parties|presidents|leaders|ministers"
    r"|delegations|envoys|negotiators|foes|rivals|generals) (?:back )?to (?!the|an?\b)[A-Z]"
)
_EVENTS = frozenset({"session", "sessions", "conference", "round"})
_OPENS = frozenset({"opened", "began", "convened", "resumed", "closed", "ended", "opens", "begins"})
NUMBERED = cues.word_set(
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second"
    " twenty-third twenty-fourth twenty-fifth twenty-sixth eleventh twelfth thirteenth"
)
_BRINGING = frozenset(["brought", "bring", "bringing", "brings", "get", "got", "gets", "come", "came", "sat"])
_PLACED = frozenset({"in", "at", "around", "round"})
_SIDES = frozenset(
    ["sides", "parties", "delegations", "delegation", "teams", "team", "negotiators", "envoys", "mediators"]
)
_ON_A_DAY = re.compile(
    r" (?:late |early )?(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|yesterday\b|on \w+ \d)"
)
_EQUALS = frozenset({"counterpart", "counterparts"})
_SERIES = frozenset({"round", "rounds", "talks", "session", "sessions", "meeting", "meetings", "summit"})
_ANOTHER_THAT = frozenset(
    ["that", "which", "planned", "scheduled", "due", "set", "slated", "was", "is", "will"]
)
_IN_SERIES = frozenset(
    [
        "which",
        "that",
        "scheduled",
        "due",
        "set",
        "in",
        "at",
        "held",
        "between",
        "opened",
        "ended",
        "began",
        "took",
        "followed",
        "planned",
    ]
)
SIGNINGS = frozenset({"signed", "sign", "initialled", "initialed", "endorsed", "sealed"})
STRIKING = frozenset({"reached", "struck", "clinched", "brokered", "concluded", "hammered"})
_DEALS = frozenset(
    {"deal", "accord", "agreement", "ceasefire", "truce", "pact", "treaty", "settlement", "memorandum"}
)
_HOUSES_OF = cues.word_set(
    "centre center institute foundation initiative programme program council university school"
)
_CALLED_OFF = cues.word_set(
    "cancelled canceled postponed scrapped delayed cancels cancel postpones called put shelved abandoned deferred"
)
_FOR_MORE = re.compile(
    r" [^.;,]{0,40}\bfor (?:an?|the|another|further|more|fresh|new|talks|his|her) ?(?:[a-z-]+ ){0,3}"
    r"(?:round|talks|session|meeting|negotiations|consultations)\b"
)
# "a training session", "a session of parliament", "a round of sanctions": nobody negotiates there
_OTHER_SESSIONS = frozenset(
    [
        "training",
        "trading",
        "parliamentary",
        "parliament",
        "knesset",
        "strategy",
        "press",
        "question",
        "photo",
        "study",
        "court",
        "jury",
        "cabinet",
        "morning-after",
        "election",
        "voting",
        "bidding",
        "funding",
        "qualifying",
    ]
)
_OTHER_ROUNDS = re.compile(
    r" of (?:the )?(?:[a-z-]+ )?(?:parliament|congress|knesset|sanctions|strikes|air ?strikes|attacks|tariffs|voting"
    r"|elections?|fighting|shelling|violence|layoffs|funding|applause|golf|drinks|expulsions|clashes|questions"
    r"|the election|the vote|cuts|bombing|missiles)\b"
)
_OF_A_ROUND = frozenset(
    [
        "was",
        "is",
        "will",
        "would",
        "had",
        "has",
        "opened",
        "began",
        "ended",
        "closed",
        "concluded",
        "scheduled",
        "planned",
        "due",
        "set",
        "took",
        "held",
        "produced",
        "broke",
        "yielded",
        "of",
        "in",
        "at",
        "on",
        "between",
        "which",
        "that",
        "who",
    ]
)
_DAYS = frozenset({"iso", "md", "dm", "range", "wd", "rel"})


def tells_of_a_meeting(scene: Scene, index: int, sentence: Sentence) -> bool:
    low = scene.document.tokens[index].low
    if low in events.MEETING_NOUNS:
        return _is_noun_of_a_meeting(scene, index, sentence)
    if low in NUMBERED or low in events.ORDINALS:
        return _is_one_of_a_series(scene, index, sentence)
    if low not in events.MEETING_VERBS:
        return False
    if low in ("meet", "meets", "met"):
        return not words_between(scene, index + 1, index + 5, sentence) & events.MET_OTHERWISE
    if low in ("spoke", "speak", "spoken", "talked"):
        return _by_phone(scene, index, sentence)
    if low in ("rang", "telephoned", "phoned", "dialled", "dialed"):
        return _received_somebody(scene, index, sentence)
    if low in ("took", "raised"):
        return _with_a_counterpart(scene, index, sentence)
    if (
        low in ("convened", "gathered")
        and words_between(scene, index + 1, index + 9, sentence) & cues.ROLE_NOUNS
    ):
        return True
    if low in SIGNINGS:
        return _signed_somewhere(scene, index, sentence)
    if low in STRIKING:
        return _struck_somewhere(scene, index, sentence)
    if low in _GUARDED:
        return _GUARDED[low](scene, index, sentence)
    if (
        low in ("gathered", "gather", "convened")
        and words_between(scene, index + 1, index + 2, sentence) & _PLACED
    ):
        return True
    if low in ("host", "hosts", "hosted") and _received_somebody(scene, index, sentence):
        return True
    if low in events.VERBS_WITH_A_MEETING:
        return bool(words_between(scene, index, index + 9, sentence) & events.MEETING_NOUNS)
    return low != "negotiate"


# ── verbs ───────────────────────────────────────────────────────────────────────────────────────


def _sat_together(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Sat down", "sat at the same table", "sat across from each other"."""
    near = words_between(scene, index + 1, index + 9, sentence)
    following = words_between(scene, index + 1, index + 2, sentence)
    if following & {"with"} and _received_somebody(scene, index, sentence):
        return True  # "sat with the presidents of Brazil and Argentina"
    if _is_in_a_place(scene, index, sentence):
        return True
    return bool(near & {"table", "across", "opposite", "separate"}) or "down" in words_between(
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
    """ "Spent seven hours at the table", "spent two days with the Taliban in Doha"."""
    if "with" in words_between(scene, index + 1, index + 5, sentence) and _is_in_a_place(
        scene, index, sentence
    ):
        return True
    return bool(
        words_between(scene, index + 1, index + 9, sentence)
        & {"table", "talking", "negotiating", "closeted", "doors"}
    )


def _rang_somebody(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Erdogan called Putin on Sunday": a name and a day, and it is a telephone call."""
    tokens = scene.document.tokens
    if index + 1 >= sentence.last:
        return False
    person = scene.people.starting_at(tokens[index + 1].start)
    return person is not None and _ON_A_DAY.match(scene.document.plain, person.end) is not None


def _after_seeing(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "After seeing Netanyahu in Jerusalem"."""
    before = scene.document.tokens[index - 1].low if index > sentence.first else ""
    return before in ("after", "before") and _received_somebody(scene, index, sentence)


def _saw_somewhere(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Saw Mavrommatis there on Wednesday": a name, and where or when."""
    tokens = scene.document.tokens
    person = scene.people.starting_at(tokens[index + 1].start) if index + 1 < sentence.last else None
    if person is None:
        return False
    near = scene.document.plain[person.end : min(sentence.end, person.end + 40)]
    return re.match(r" (?:there|in [A-Z]|at the|on \w+day)\b", near) is not None


def _in_a_gesture(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Exchanged views", "shook hands with"."""
    low = scene.document.tokens[index].low
    following = words_between(scene, index + 1, index + 3, sentence)
    return bool(following & ({"hands"} if low == "shook" else {"views", "opinions"}))


def _over_the_phone(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Discussed the river by telephone"."""
    end = scene.document.tokens[index].end
    return _PHONED.search(scene.document.plain[end : min(sentence.end, end + 70)]) is not None


def _discussed_somewhere(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Discussed the river by telephone", "discussed it with Kessler in Amman last Sunday"."""
    if _over_the_phone(scene, index, sentence):
        return True
    end = scene.document.tokens[index].end
    if _are_two_leaders(scene, sentence, index) and _is_in_a_place(scene, index, sentence):
        return True  # "el-Sissi and Abiy discussed the dam in Cairo"
    match = _WITH_SOMEBODY.match(scene.document.plain, end, sentence.end)
    return match is not None and bool(scene.people.between(match.start("who"), match.start("who") + 24))


def _are_two_leaders(scene: Scene, sentence: Sentence, index: int) -> bool:
    """Whether two people of two parties stand before the verb."""
    named = scene.people.between(sentence.start, scene.document.tokens[index].start)
    return len({mention.person.party for mention in named} - {None}) > 1


def _by_phone(scene: Scene, index: int, sentence: Sentence) -> bool:
    end = scene.document.tokens[index].end
    if events.SPOKE_BY_PHONE.match(scene.document.plain, end, end + 30):
        return True
    words = scene.document.plain[end : sentence.end]
    if not words.startswith((" with ", " to ", " separately with ", " separately to ")):
        return False
    return _PHONED.search(words[:90]) is not None or _with_another_leader(scene, index)


def _with_another_leader(scene: Scene, index: int) -> bool:
    """ "Ruto spoke with Blinken on Tuesday": two who hold offices elsewhere, and a day."""
    tokens = scene.document.tokens
    ahead = scene.people.between(tokens[index].end, tokens[min(index + 9, len(tokens) - 1)].end)
    behind = scene.people.between(tokens[max(0, index - 6)].start, tokens[index].start)
    parties = {mention.person.party for mention in (*behind[-1:], *ahead[:1])} - {None}
    return len(parties) > 1 and _ON_A_DAY.match(scene.document.plain, ahead[0].end) is not None


def _brought_together(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Were brought together in Muscat", "will get together on Monday", "came together"."""
    return bool(words_between(scene, index - 5, index, sentence) & _BRINGING)


def _brought_somewhere(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Hopes to bring the two presidents to Washington": sides are led to a place."""
    following = scene.document.plain[scene.document.tokens[index].end : sentence.end]
    return _TO_A_PLACE.match(following) is not None


def _received_somebody(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Received his counterpart", "to see President Rashid": a guest with an office or a name follows."""
    tokens = scene.document.tokens
    if tokens[index].low == "see" and _faced_each_other(scene, index, sentence):
        return True  # "are to see each other again"
    if tokens[index].low == "see" and tokens[index - 1].low != "to":
        return False
    if index + 1 < sentence.last and tokens[index + 1].low == "by" and tokens[index].low != "received":
        return False  # "talks hosted by Charles Michel"
    end = tokens[min(sentence.last, index + 7) - 1].end
    guest = words_between(scene, index + 1, index + 7, sentence) & (cues.ROLE_NOUNS | _SIDES | _EQUALS)
    if tokens[index].low in ("host", "hosts", "hosted") and scene.party_ending(tokens[index + 1].end):
        return True  # "Iran will host Iraq in Tehran"
    return bool(guest or scene.people.between(tokens[index].end, end))


def _between_sides(scene: Scene, index: int, sentence: Sentence) -> bool:
    return "between" in words_between(scene, index + 1, index + 2, sentence)


def _returned_to_talk(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The parties are to return to Muscat", "will be back in Muscat": sides come back to a place."""
    following = words_between(scene, index + 1, index + 2, sentence)
    if following & {"to", "at"} and "table" in words_between(scene, index + 2, index + 5, sentence):
        return True
    sides = words_between(scene, sentence.first, index, sentence) & _SIDES
    end = scene.document.tokens[index].end
    again = _FOR_MORE.match(scene.document.plain, end, sentence.end) is not None
    return bool(following & {"to", "in"} and (sides or again))


def _due_somewhere(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The sides are due in Osh on Tuesday", "a delegation is expected in Cairo"."""
    sides = words_between(scene, sentence.first, index, sentence) & (_SIDES | {"groups", "both", "two"})
    return "in" in words_between(scene, index + 1, index + 2, sentence) and bool(sides)


def _signed_somewhere(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Signed the accord in Washington on Friday": who puts his name there meets the others."""
    tokens = scene.document.tokens
    end = tokens[min(sentence.last, index + 14) - 1].end
    places = places_within(scene.places, tokens[index].end, end)
    days = [day for day in scene.dates_within(sentence.start, sentence.end) if day.kind in _DAYS]
    named = scene.people.between(sentence.start, tokens[index].start)
    signing = [
        party.key
        for party in within(scene.parties, sentence.start, tokens[index].start)
        if party.part == "actor" and party.preposition not in cues.LOCATIVE
    ]
    hands = {*signing, *(mention.person.party for mention in named)} - {None}
    return bool(days) and (len(hands) > 1 or any(place.city and place.located for place in places))


def _struck_somewhere(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The deal was reached in Doha on January 15", "a ceasefire brokered at Putrajaya on July 28"."""
    deal = words_between(scene, index - 4, index + 6, sentence) & _DEALS
    if not deal or not _is_in_a_place(scene, index, sentence):
        return False
    return any(day.kind in _DAYS for day in scene.dates_within(sentence.start, sentence.end))


_GUARDED: dict[str, Callable[[Scene, int, Sentence], bool]] = {
    "faced": _faced_each_other,
    "face": _faced_each_other,
    "negotiated": _is_in_a_place,
    "talking": _is_in_a_place,
    "sat": _sat_together,
    "sit": _sat_together,
    "sits": _sat_together,
    "bring": _brought_somewhere,
    "brings": _brought_somewhere,
    "invited": _brought_somewhere,
    "summoned": _brought_somewhere,
    "due": _due_somewhere,
    "expected": _due_somewhere,
    "spent": _at_the_table,
    "discussed": _discussed_somewhere,
    "discuss": _over_the_phone,
    "called": _rang_somebody,
    "seeing": _after_seeing,
    "saw": _saw_somewhere,
    "exchanged": _in_a_gesture,
    "shook": _in_a_gesture,
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


# ── nouns and numbers ───────────────────────────────────────────────────────────────────────────


def _is_noun_of_a_meeting(scene: Scene, index: int, sentence: Sentence) -> bool:
    tokens = scene.document.tokens
    token = tokens[index]
    near = scene.document.plain[max(sentence.start, token.start - 14) : token.end].lower()
    ahead = words_between(scene, index - 4, index, sentence)
    if "ruled" in ahead and token.low in ("negotiations", "dialogue"):
        return False
    if words_between(scene, index - 3, index, sentence) & {"if", "unless", "whether"}:
        return False
    if tokens[index].text[0].isupper() and ahead & _HOUSES_OF:
        return False  # "a researcher at the Centre for Sahel Dialogue"
    if (ahead & events.WISHES and "at" not in ahead) or near.endswith(events.NOT_MEETINGS):
        return False
    if "in time for" in scene.document.plain[max(sentence.start, token.start - 34) : token.start]:
        return False
    if _IT_WAS.search(scene.document.plain, sentence.start, token.start):
        return False
    if token.low == "talks":
        who = scene.person_ending(tokens[index - 1].end) if index > sentence.first else None
        verb = who is not None or tokens[index - 1].low in cues.PRONOUNS
        return not (
            verb and "to" in words_between(scene, index + 1, index + 2, sentence)
        )  # "Zarif talks to the press"
    if token.low in ("visit", "trip"):
        return bool(words_between(scene, index - 8, index + 12, sentence) & _CALLED_OFF)
    if token.low not in events.WEAK_NOUNS["session"]:
        return True
    following = tokens[index + 1].low if index + 1 < sentence.last else ""
    if token.low in _EVENTS and (
        tokens[index - 1].low == "'s" or following in _OPENS or _is_place(scene, tokens[index - 1].end)
    ):
        return True  # "Friday's session", "the conference opened", "the Muscat round"
    if token.low in ("dinner", "lunch", "breakfast") and tokens[index - 1].low in _DINERS:
        return True  # "a ministers' dinner"
    if token.low in ("session", "sessions", "round", "rounds") and _is_of_talks(scene, index, sentence):
        return True
    if token.low in ("round", "rounds", "session", "conference") and (
        tokens[index - 1].low in events.ORDINALS or re.fullmatch(r"\d+(?:st|nd|rd|th)", tokens[index - 1].low)
    ):
        return True
    if token.low == "round" and (
        following == "table" or (tokens[index - 1].low in _THE and following in _AFTER_A_ROUND)
    ):
        return True
    return bool(words_between(scene, index - 4, index + 4, sentence) & set(events.WEAK_NOUNS["beside"]))


def _is_of_talks(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The next GBC session was scheduled for": with an article, and neither parliament's nor a boxer's."""
    tokens = scene.document.tokens
    if words_between(scene, index - 2, index, sentence) & _OTHER_SESSIONS:
        return False
    if _OTHER_ROUNDS.match(scene.document.plain, tokens[index].end, tokens[index].end + 60):
        return False
    determined = words_between(scene, index - 3, index, sentence) & (
        _THE | events.ORDINALS | {"their", "its"}
    )
    return bool(determined) and bool(words_between(scene, index + 1, index + 2, sentence) & _OF_A_ROUND)


def _is_one_of_a_series(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "A twenty-sixth was to begin in Havana", "the fifth, in the same city, ended": of a series."""
    tokens = scene.document.tokens
    if tokens[index].low == "another" and index + 1 < sentence.last:
        return tokens[index + 1].low in _ANOTHER_THAT
    if tokens[index - 1].low not in ("a", "an", "the", "another") or index + 2 >= sentence.last:
        return False
    first = scene.document.sentences[max(0, sentence.index - 1)].first
    rounds = {token.low for token in tokens[first:index]} & _SERIES
    comma = tokens[index + 1].text == ","
    following = tokens[index + 2 if comma else index + 1].low
    return bool(rounds) and following in (_IN_SERIES if comma else cues.AUXILIARIES | _IN_SERIES)


def _is_place(scene: Scene, end: int) -> bool:
    return any(
        place.end == end and place.city is not None for place in places_within(scene.places, end - 40, end)
    )


def words_between(scene: Scene, first: int, last: int, sentence: Sentence) -> set[str]:
    """The lower-case words of tokens [first, last), as far as they are the sentence's."""
    tokens = scene.document.tokens[max(first, sentence.first) : min(last, sentence.last)]
    return {token.low for token in tokens}
