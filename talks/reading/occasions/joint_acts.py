"""What two do together without a word for a meeting: agreed in Muscat, told a guest, flew to discuss."""

from __future__ import annotations

import re

from talks.reading.dates.expressions import TO_THE_DAY, TO_THE_MONTH
from talks.reading.occasions import events
from talks.reading.occasions.surroundings import next_word
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

AGREEING = frozenset({"agreed", "failed", "pledged", "vowed", "resolved", "parted"})
DECLARING = frozenset({"announced", "declared", "adopted", "approved", "unveiled"})
TELLING = frozenset({"told", "assured", "informed", "reminded", "pressed", "warned"})
GIVING = frozenset({"presented", "submitted", "handed", "conveyed", "delivered"})
TRAVELLING = cues.word_set(
    "flew fly flies travel travels travelled traveled went go goes head heads headed visit visits visited "
    "arrived arrives arrive leave leaves"
)
_GOING = frozenset({"head", "heads", "headed", "go", "goes", "went", "leave", "leaves"})
ACTS = frozenset({"agreed", "failed", "approved", "adopted"})  # that two did so opens many a report
HELD_ALREADY = AGREEING | DECLARING | TELLING | GIVING  # who did so was there
_SEVERAL = re.compile(
    r"\b(?:[Tt]he|[Aa]ll|[Tt]hese) (?:two|three|four|five|six)\b|\b[Bb]oth (?:sides|parties|men|leaders"
    r"|ministers|countries|governments|delegations|teams)\b|\b(?:the|The) (?:sides|parties"
    r"|delegations|pair)\b"
)
_HERE = re.compile(
    r"(?: (?:to (?:reach|agree|settle|strike|bridge|narrow|sign|conclude|find|make|break|resolve"
    r"|overcome)\b[^.;,\"]{0,70}?|on [^.;,\"]{3,50}?|[a-z]+day [a-z]+|late|early))?(?: on [A-Z]\w+day"
    r"| [a-z]+day)? (?:in|at) (?:the )?(?=[A-Z])"
)
_A_GUEST = re.compile(r" (?:the |his |her |its )?(?:visiting |his |her )?(?=[A-Z])")
_TO_DISCUSS = re.compile(
    r"[^.;\"]{0,70}? to (?:discuss|press|brief|urge|negotiate|persuade|work (?:out|on)|finali[sz]e"
    r"|hear|consult|convince|reassure|warn|plead|pressure|push|explain|resolve|settle"
    r"|(?:iron|thrash|hammer) out"
    r"|coordinate|sound out|lobby|confer|mediate|defuse|patch up|mend|salvage|revive|resume|restart|reopen)\b"
)
_TO_THEM_IN = re.compile(r"[^.;,\"]{0,60}? to (?P<who>[^.;,\"]{3,60}?) in (?:the )?(?=[A-Z])")
# "went to Tehran on Monday, | where he and the minister agreed on a restart", "and talked to its leader"
_TALKED = r"(?:talk(?:ed)?|spoke|speak|confer(?:red)?|consult(?:ed)?) (?:to|with)\b"
_WHERE_HE_TALKED = re.compile(
    r"[^.;\"]{0,70}?(?:,? where (?:[^,;.\"]{2,60}? )?(?:had |was to |is to |will )?(?:agreed?(?: on"
    rf"| to)?\b|(?:secured|obtained|won|sought|urged|pressed|assured|handed)\b|{_TALKED})"
    rf"|,? and (?:then |there |later )?{_TALKED})"
)
_PRONOUNS = frozenset({"them", "him", "her", "both", "both sides", "the two sides", "the parties"})
_OBJECT_IN = re.compile(
    r"(?! (?:that|on \w+day|to (?:meet|hold|resume|talk))\b)[^.;,\"]{3,80}? (?:in|at) (?:the )?"
)
_A_NEW_ONE = re.compile(
    r" (?:an?|another|the|their|new|further|fresh) (?:[a-z-]+ ){0,3}(?:meetings?|round|talks|session|summit"
    r"|negotiations)\b"
)
_PAPERS = cues.word_set(
    "lull truce ceasefire deal accord agreement pact text roadmap formula plan framework timetable settlement"
)
_DAY_BEFORE, _DAY_AFTER = 14, 12  # characters around a verb that hold its day
_AFTER_THEY = re.compile(
    r"\b(?:[Aa]fter|[Ww]hen|[Aa]s|[Ss]ince|[Bb]ecause|[Tt]hat|[Ii]f|[Ww]hile|[Bb]efore|[Ww]hether|separately)\b"
)
_SAID_THAT = re.compile(r"(?: (?:on )?[A-Z][a-z]+day| yesterday)? (?:that|with)\b")
_OTHER_EVENTS = events.MEETING_NOUNS | {"met", "meet", "meeting"}
_THERE, _AT = 30, 9  # characters behind a verb that hold its town; letters of " at the "
_OBJECT, _THEN = 100, 6  # characters to a place; from there to its day
_APART = 16  # tokens from the verb to its place and day
_PLACED = cues.LOCATIVE - {"of", "from"}


def acted_together(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Iran and the United States agreed in Muscat on Tuesday": two parties, a city and a day."""
    tokens = scene.document.tokens
    start = tokens[index].end
    if tokens[index].low in DECLARING and _A_NEW_ONE.match(scene.document.plain, start, sentence.end):
        return False  # "announced another meeting in Muscat on Monday"
    if _acted_there_then(scene, index, sentence) or _opens_the_report(scene, index, sentence):
        return True
    if tokens[index].low == "agreed" and tokens[index - 1].low in _PAPERS:
        return _is_of_a_deal(scene, index)
    match = _HERE.match(scene.document.plain, start, sentence.end)
    if (
        match is None
        or tokens[index].low in DECLARING
        or not _has_day(scene, index, sentence, TO_THE_DAY | TO_THE_MONTH)
    ):
        return False
    places = within(scene.places, match.end(), match.end() + 20)
    placed = any(place.city and place.start - match.end() < 2 for place in places)
    return placed and are_several(scene, index, sentence)


def _opens_the_report(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "NAIROBI - Kenya and Somalia agreed on Tuesday to": that they were together is the news."""
    if sentence.zone != "lead" or scene.document.tokens[index].low not in ACTS:
        return False
    token = scene.document.tokens[index]
    by_its_own_word = _OTHER_EVENTS.intersection(sentence.words)
    if _SAID_THAT.match(scene.document.plain, token.end):
        return False  # "agreed on Friday that the river was low"
    if by_its_own_word or _AFTER_THEY.search(scene.document.plain, sentence.start, token.start):
        return False
    days = scene.dates_within(token.start - _DAY_BEFORE, token.end + _DAY_AFTER)
    acting = _acting(scene, sentence.start, token.start)
    return len(acting) > 1 and any(day.kind in TO_THE_DAY for day in days)


def _is_of_a_deal(scene: Scene, index: int) -> bool:
    """ "A lull | agreed in Osh on April 1": town and day follow at once."""
    end = scene.document.tokens[index].end
    places = within(scene.places, end, end + _THERE)
    town = next((place for place in places if place.city and place.located and place.start - end < _AT), None)
    days = scene.dates_within(town.end, town.end + _THERE) if town else []
    return any(day.kind in TO_THE_DAY | TO_THE_MONTH and day.start - town.end < _THEN for day in days if town)


def _acted_there_then(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The two sides agreed an agenda in Nairobi on 1 February": what, where and, right behind, when."""
    end = scene.document.tokens[index].end
    for place in within(scene.places, end, min(sentence.end, end + _OBJECT)):
        told = place.city and place.located and _OBJECT_IN.fullmatch(scene.document.plain, end, place.start)
        days = scene.dates_within(place.end, place.end + _THEN) if told else []
        if any(day.kind in TO_THE_DAY for day in days):
            return are_several(scene, index, sentence)
    return False


def told_a_guest(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Putin told visiting Prime Minister Orban in Moscow on Tuesday": two parties, a place."""
    tokens = scene.document.tokens
    guest = _A_GUEST.match(scene.document.plain, tokens[index].end)
    if guest is None or not _has_day(scene, index, sentence, TO_THE_DAY | TO_THE_MONTH):
        return False
    end = tokens[min(index + _APART, sentence.last) - 1].end
    named = scene.people.between(guest.end(), min(end, guest.end() + 70))[:1]
    hosts = _acting(scene, sentence.start, tokens[index].start)
    placed = any(
        place.city and place.located and named and 0 <= place.start - named[0].end < 6
        for place in within(scene.places, guest.end(), end)
    )
    return placed and bool(hosts) and bool(named) and named[0].person.party not in {None, *hosts}


def handed_over(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The offer that he presented to them in London on October 25": giver and taker, a town, a day."""
    end = scene.document.tokens[index].end
    given = _TO_THEM_IN.match(scene.document.plain, end, sentence.end)
    if given is None or not _has_day(scene, index, sentence, TO_THE_DAY | TO_THE_MONTH):
        return False
    placed = any(
        place.city and place.start - given.end() < 2
        for place in within(scene.places, given.end(), given.end() + 20)
    )
    takers = scene.people.between(given.start("who"), given.end("who"))
    known = given["who"] in _PRONOUNS or any(one.person.party for one in takers)
    return placed and (known or scene.party_ending(given.end("who")) is not None)


def travelled_to_discuss(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Flew to Riyadh on Monday to discuss the truce": who goes somewhere to talk meets somebody there."""
    end = scene.document.tokens[index].end
    following = next_word(scene, index, sentence)
    if scene.document.tokens[index].low in _GOING and following not in ("to", "for", "back", "on", "home"):
        return False  # "the heads of delegation"
    match = _TO_DISCUSS.match(scene.document.plain, end, sentence.end)
    if match is None and scene.dates_within(sentence.start, sentence.end):
        match = _WHERE_HE_TALKED.match(scene.document.plain, end, sentence.end)
    if match is None:
        return False
    return any(place.city for place in within(scene.places, end, match.end()))


def will_go_on_there(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The ministers A and B will continue the discussion in Tbilisi in July": who, where, when."""
    tokens = scene.document.tokens
    if tokens[index - 1].low not in ("will", "to"):
        return False
    end = tokens[min(index + _APART, sentence.last) - 1].end
    placed = any(place.city and place.located for place in within(scene.places, tokens[index].end, end))
    dated = bool(scene.dates_within(tokens[index].start, end))
    return placed and dated and are_several(scene, index, sentence)


def are_several(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Iran and Iraq", "the two sides", "both ministers", "the two": more than one acts."""
    if len(_acting(scene, sentence.start, scene.document.tokens[index].start)) > 1:
        return True
    return (
        _SEVERAL.search(scene.document.plain, sentence.start, scene.document.tokens[index].start) is not None
    )


def _has_day(scene: Scene, index: int, sentence: Sentence, kinds: frozenset[str] = TO_THE_DAY) -> bool:
    """A day right behind the verb or its place, or one that opens the sentence."""
    tokens = scene.document.tokens
    end = tokens[min(index + _APART, sentence.last) - 1].end
    days = scene.dates_within(tokens[index].start, end)
    days += scene.dates_within(sentence.start, sentence.start + 4)
    days += scene.dates_within(tokens[index].start - _DAY_BEFORE, tokens[index].start)
    return any(day.kind in kinds for day in days)


def _acting(scene: Scene, start: int, end: int) -> set[str]:
    """The parties that act between two offsets, by name or by who speaks for them."""
    named = {
        party.key
        for party in within(scene.parties, start, end)
        if party.part == "actor" and party.preposition not in _PLACED
    }
    people = {mention.person.party for mention in scene.people.between(start, end)}
    return {key for key in named | people if key is not None}
