"""Verbs by which sides come together somewhere: "will return to Doha", "were brought together"."""

from __future__ import annotations

import re

from talks.reading.occasions import events
from talks.reading.occasions.joint_acts import are_several
from talks.reading.occasions.surroundings import (
    is_in_a_place,
    is_on_a_day,
    is_then_or_there,
    next_word,
    words_between,
)
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

_TO_A_PLACE = re.compile(
    r" (?:the |both |all )(?:two |three |four |warring |rival )?(?:sides|parties|presidents|leaders|ministers"
    r"|delegations?|envoys|negotiators|foes|rivals|generals) (?:(?:back |separately |again )?to (?!the"
    r"|an?\b)[A-Z]|(?:back |again )?(?:for|on) (?:[A-Z][a-z]+day|[A-Z][a-z]+\.? \d|\d))"
)
_SOME_DAY = re.compile(
    r" (?:at|in) [^.;,\"]{3,90}? (?:since|on|from) (?:[A-Z][a-z]+day|[A-Z][a-z]+\.? \d|\d)"
)
_DAYS_SOMEWHERE = re.compile(
    r" (?:the |another |some |nearly |about )?(?:(?:first |last |past )?[\w-]+ (?:hours|days)|a day|the"
    r" day|the night"
    r"|the weekend|the week|most of the day|[A-Z][a-z]+day(?: (?:and [A-Z][a-z]+day|morning|afternoon"
    r"|evening|night))?)(?: of \w+ \w+| last week| this week)? (?:at|in) (?:an? |the )?"
)
_BRINGING = frozenset(
    ["brought", "bring", "bringing", "brings", "get", "got", "gets", "come", "came", "sat", "heads"]
)
SIDES = cues.word_set(
    "sides parties delegations delegation teams team negotiators envoys mediators panels panel camps "
    "factions delegates committees rivals foes ministers leaders presidents premiers generals commanders "
    "diplomats"
)
_WHO_IS_DUE = SIDES | {"groups", "both", "two", "mission"}
_WHOLE_SIDES = SIDES - {"ministers", "presidents"}
_AT_THE_TABLE = SIDES | {"mission", "both"}
_TOGETHER = SIDES | cues.word_set(
    "they both officials experts co-chairs members commission committee subcommittee group body council "
    "technicians two three four"
)
_OTHERWISE = frozenset({"of", "up", "down", "to", "at", "out", "on"})  # "talked of it", "talked to the press"
_COUNTED = frozenset({"two", "three", "four", "five", "six", "both", "pair"})
_A_CROWD = frozenset(
    {"people", "protesters", "demonstrators", "supporters", "residents", "villagers", "crowds", "relatives"}
)
_IN_THE_STREET = re.compile(r" (?:in front of|outside)\b")
_PLACED = frozenset({"in", "at", "around", "round"})
_WHO_IS = re.compile(r",?(?: who)? (?:is|was|are|were|had been)(?: also| next| now| later)? ")
_OF_ALL_NATIONS = frozenset({"new-york", "geneva"})  # many come there, and few to see who governs
_BROUGHT_TWO = re.compile(r"\b(?:brought|brings?|bringing) [^;\"]{5,150} and [^;\"]{5,110} \Z")
_TWO_NAMED = 240  # characters of two people with their titles
_GOING_HOME = frozenset({"leave", "left", "leaving", "depart", "departed", "departing"})
_CLOSE, _NEXT_WORDS = 60, 5  # characters
_FOR_MORE = re.compile(
    r" [^.;,]{0,40}\bfor (?:what [^.;,]{3,40}? as |)(?:an?|the|another|further|more|fresh|new|talks|his"
    r"|her) ?(?:[a-z-]+ ){0,3}(?:round|talks|session|meeting|negotiations|consultations)\b"
)


def sides_did_so_then(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "They talked in Osh for two days", "the subcommittee, which covers fish, sat there on Friday"."""
    tokens = scene.document.tokens
    if tokens[index].low not in ("sat", "sit") and next_word(scene, index, sentence) in _OTHERWISE:
        return False
    sides = words_between(scene, sentence.first, index, sentence) & _TOGETHER
    if not sides and not are_several(scene, index, sentence):
        return False
    return is_then_or_there(scene, tokens[index].end, sentence)


def try_again(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The two sides will try again in Osh on Friday"."""
    return next_word(scene, index, sentence) == "again" and sides_did_so_then(scene, index, sentence)


def been_in_a_place(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Have been negotiating in Geneva since Saturday"; "is negotiating in Doha" tells of no round."""
    going_on = scene.document.tokens[index - 1].low in ("been", "were", "spent", "day", "days", "hours")
    return going_on and is_in_a_place(scene, index, sentence)


def at_the_table(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Spent seven hours at the table", "spent two days with the Taliban in Doha"."""
    if "with" in words_between(scene, index + 1, index + 5, sentence) and is_in_a_place(
        scene, index, sentence
    ):
        return True
    sides = words_between(scene, sentence.first, index, sentence) & _AT_THE_TABLE
    if sides and _DAYS_SOMEWHERE.match(scene.document.plain, scene.document.tokens[index].end):
        return True  # "the two sides spent two days at a lodge in Tsavo"
    return bool(
        words_between(scene, index + 1, index + 9, sentence)
        & {"table", "talking", "negotiating", "closeted", "doors"}
    )


def sides_were_there(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The two delegations were at a hotel in Osh on Monday", "had been at a villa since Friday"."""
    before = words_between(scene, index - 6, index, sentence) & _WHOLE_SIDES
    if not before or next_word(scene, index, sentence) not in ("at", "in"):
        return False
    return _SOME_DAY.match(scene.document.plain, scene.document.tokens[index].end, sentence.end) is not None


def shared_a_room(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Had last shared a room in June"."""
    return bool(words_between(scene, index + 1, index + 4, sentence) & {"room", "table", "stage"})


def took_seats(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Did the delegations take their seats in San Jose"."""
    before = [token.low for token in scene.document.tokens[max(sentence.first, index - 2) : index]]
    return before[-1:] == ["their"] and before[:1] in (["take"], ["took"], ["taken"], ["taking"])


def picked_up_again(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Will pick up again on Monday in Cairo"."""
    words = words_between(scene, index + 1, index + 4, sentence)
    return words >= {"up", "again"} or ("up" in words and bool(words & {"where", "talks", "negotiations"}))


def in_two_rooms(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "They were in Brussels again, in separate rooms"."""
    return bool(words_between(scene, index - 2, index, sentence) & {"separate", "different", "adjoining"})


def brought_together(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Were brought together in Muscat", "will get together on Monday", "came together"."""
    if words_between(scene, index - 5, index, sentence) & _BRINGING:
        return True
    start = scene.document.tokens[index].start
    brought = _BROUGHT_TWO.search(scene.document.plain, max(sentence.start, start - _TWO_NAMED), start)
    if brought is None:
        return False
    parties = {party.key for party in within(scene.parties, brought.start(), start)}
    return len(parties) > 1 or len(scene.people.between(brought.start(), start)) > 1


def brought_somewhere(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Hopes to bring the two presidents to Washington": sides are led to a place."""
    following = scene.document.plain[scene.document.tokens[index].end : sentence.end]
    return _TO_A_PLACE.match(following) is not None


def between_sides(scene: Scene, index: int, sentence: Sentence) -> bool:
    return next_word(scene, index, sentence) == "between"


def returned_to_talk(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The parties are to return to Muscat", "will be back in Muscat": sides come back to a place."""
    following = next_word(scene, index, sentence)
    back_to = words_between(scene, index + 2, index + 5, sentence) & {"table", "work"}
    if following in ("to", "at", "round", "around") and back_to:
        return True
    sides = words_between(scene, sentence.first, index, sentence) & SIDES
    if words_between(scene, index - 9, index, sentence) & _GOING_HOME:
        return False  # "is expected to leave Tunisia at three to return to Valletta"
    if sides and is_on_a_day(scene, scene.document.tokens[index].end):
        return True  # "the delegations would come back on March 6"
    end = scene.document.tokens[index].end
    again = _FOR_MORE.match(scene.document.plain, end, sentence.end) is not None
    return following in ("to", "in") and bool(sides or again)


def resumed(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Resumed the talks", "the two sides were asked to resume on Monday"."""
    if with_a_noun(scene, index, sentence):
        return True
    sides = words_between(scene, sentence.first, index, sentence) & SIDES
    return bool(sides) and is_on_a_day(scene, scene.document.tokens[index].end)


def due_somewhere(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The sides are due in Osh on Tuesday", "a delegation is expected in Cairo"."""
    sides = words_between(scene, sentence.first, index, sentence) & _WHO_IS_DUE
    there = next_word(scene, index, sentence) == "in"
    if not there or not is_in_a_place(scene, index, sentence):
        return False
    for_talks = _FOR_MORE.search(scene.document.plain, scene.document.tokens[index].end, sentence.end)
    return bool(sides or for_talks) or _is_a_guest(scene, index, sentence)


def _is_a_guest(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Blinken, who is due in Cairo on Sunday": an office holder, on a day, where others govern."""
    plain, token = scene.document.plain, scene.document.tokens[index]
    guests = scene.people.between(max(sentence.start, token.start - _CLOSE), token.start)[-1:]
    if not guests or not _WHO_IS.fullmatch(plain, guests[0].end, token.start):
        return False
    places = [place for place in within(scene.places, token.end, token.end + _CLOSE) if place.city]
    if not places or places[0].city in _OF_ALL_NATIONS:
        return False
    host = scene.gazetteer.state_of(places[0].country) if places[0].country else None
    party, after = guests[0].person.party, places[0].end
    dated = any(0 <= day.start - after < _NEXT_WORDS for day in scene.dates_within(after, after + _CLOSE))
    return dated and host is not None and party is not None and host.key != party


def gathered(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Gathered in Weimar", "convened the envoys"; not "hundreds of people gathered outside the bank"."""
    crowd = words_between(scene, index - 4, index, sentence) & _A_CROWD
    if crowd or _IN_THE_STREET.match(scene.document.plain, scene.document.tokens[index].end):
        return False
    if words_between(scene, index + 1, index + 9, sentence) & cues.ROLE_NOUNS:
        return True
    if is_on_a_day(scene, scene.document.tokens[index].end):
        return True  # "they plan to gather on Friday"
    if words_between(scene, index - 3, index, sentence) & _COUNTED:
        return True  # "the four would gather once more"
    placed = next_word(scene, index, sentence) in _PLACED
    if placed or sides_did_so_then(scene, index, sentence):
        return True  # "the working group gathers again in Osh"
    return scene.document.tokens[index].low != "convened" and with_a_noun(scene, index, sentence)


def with_a_noun(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Resumed the talks"."""
    return bool(words_between(scene, index, index + 9, sentence) & events.MEETING_NOUNS)
