"""Whose an answer is that calls its party by a common noun: "the lecturers said no", "both accepted"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import cast

from talks.reading.findings import DemandFound, Finding, ResponseFound
from talks.reading.moves.asked_before import PUT, SOON
from talks.reading.moves.stand_ins import the_two
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.seating.tables import principals
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene, Subject

_AUXILIARIES = (
    r"(?:(?:has|have|had|will|would|did|does|do|is|are|was|were|not|never|also|then|in turn,|however,|so far"
    r"|yesterday|[a-z]+ly|(?:said|says) (?:that )?they) )*"
)
_THE = Wording(
    r"(?:\A|[.;:,\"] |\b(?:[Aa]nd|[Bb]ut|[Ww]hile|said|says|that) )"
    r"(?P<np>[Tt]he (?:[a-z-]+ ){0,2}?(?P<noun>[a-z-]+)),? " + _AUXILIARIES + r"\Z"
)
_NO_ANSWERER = word_set(
    "talks negotiations sides parties countries ministers leaders presidents delegations officials diplomats "
    "proposals demands requests offers terms conditions ideas plans calls suggestions appeals documents "
    "texts days weeks months years hours words figures points issues matters questions answers views "
    "positions mediators facilitators hosts analysts experts observers reporters journalists rivals "
    "neighbours teams negotiators two three governments capitals news others envoys rebels"
)
_HOUSES = word_set(
    "company union community group movement bank fund federation association tribe firm league council"
)
_ORGAN = re.compile(
    r"(?:[Tt]he )?(?:(?:national |central |federal )?government(?:al)?(?: side| team)?|cabinet|presidency"
    r"|chancellery|army|palace|administration|executive|ministry|authorities|(?:national )?treasury"
    r"|(?:presidential|prime minister's) office"
    r"|(?:foreign|defen[cs]e|energy|finance|trade|interior|justice|health|labou?r|education|transport"
    r"|agriculture|fisheries|home|water) ministry)",
    re.I,
)
# "both", "the three", "neither side": those who were asked, each of them
_SIDES = (
    r"(?:sides|parties|countries|governments|delegations|teams|capitals|camps|banks|panels|states|nations"
    r"|neighbou?rs|leaders|presidents|ministers|unions|factions|chambers|co-chairs)"
)
_ALL = re.compile(
    r"\b(?:(?P<none>[Nn](?:either|one))(?: of (?:them|the \w+)| side| party| country| government| group"
    rf"| capital| delegation)?|[Bb]oth(?: of them| groups| movements| (?P<sides>{_SIDES}))?"
    rf"|[Tt]he (?P<two>two {_SIDES}|parties|sides)|[Tt]he (?:two|three|four|five|pair|trio)"
    r"|[Aa]ll (?:two|three|four|five|of them)),? " + _AUXILIARIES + r"(?:both |all )?\Z"
)
_GROUP = re.compile(
    r"\b(?:[Bb]oth|[Nn]either|[Nn]one|[Tt]he (?:two|three|four|five|pair|trio|parties|sides)"
    r"|[Aa]ll (?:two|three|four|five|of them)) |\bby (?:both|all)\b"
)
_BOTH_AND_THE_THIRD = 3
NOT_YET = re.compile(r"\b(?:once|until|after|before|as soon as|when|if|unless)(?: the)? \Z", re.I)
_NOR = re.compile(r" (?:\w+ )?n?or\b")
_BY_ALL = re.compile(
    rf"\w+(?: \w+)? by (?:both|all (?:two|three|four|of them))(?=[.,;]|\Z| on\b| (?P<sides>{_SIDES}))"
)


def addressee(scene: Scene, sentence: Sentence, start: int, demands: list[Finding]) -> Subject | None:
    """The only party that was asked right before, where the subject of the verb at `start` is such a noun."""
    first = sentence.start
    match = _THE.search(sentence, scene.document.plain[first:start])
    if match is None or not _may_answer(match["noun"]):
        return None
    asked = asked_last(scene, sentence, start, demands)
    actor = scene.gazetteer.actor(asked[0]) if len(asked) == 1 else None
    if actor is None or actor.kind == "state":  # "the farmers" are not their country
        return None
    begin, end = (first + offset for offset in match.span("np"))
    return Subject("party", match["np"], begin, end, None, asked[0], asked)


def is_organ(by: Subject | None) -> bool:
    """ "The cabinet", "the presidential office": of whichever state was asked."""
    return by is not None and by.kind != "person" and _ORGAN.fullmatch(by.text) is not None


def organ_of(scene: Scene, sentence: Sentence, by: Subject | None, demands: list[Finding]) -> Subject | None:
    """ "Ghana asked Togo to sign. | The cabinet refused": of the only party asked."""
    if by is None or not is_organ(by):
        return None
    for finding in reversed(demands):
        asked = cast(DemandFound, finding.payload)
        place = scene.document.sentence_at(finding.evidence[0].start)
        if place is None or finding.evidence[0].start >= by.start:
            continue
        if by.party not in (None, asked.by) and place is not sentence:
            continue
        of = asked.of or _its_state(scene, asked, place) or _the_other(scene, asked)
        state = len(of) == 1 and scene.gazetteer.is_a_state(of[0])
        known = state and sentence.index - place.index <= SOON
        return replace(by, party=of[0], parties=of) if known else None
    return None


def _the_other(scene: Scene, asked: DemandFound) -> tuple[str, ...]:
    """Of two who met: whichever did not ask."""
    met = principals(scene, 2)
    return tuple(key for key in met.keys if key != asked.by) if met and asked.by else ()


def _its_state(scene: Scene, asked: DemandFound, place: Sentence) -> tuple[str, ...]:
    """ "The farmers asked for a dam": of the state whose they are, or that alone is named with them."""
    if scene.gazetteer.is_a_state(asked.by):
        return ()
    home = scene.gazetteer.home_of(asked.by) if asked.by is not None else None
    if home is not None:
        return (home,)
    named = {party.key for party in within(scene.parties, place.start, place.end)} - {asked.by}
    states = {key for key in named if scene.gazetteer.is_a_state(key)}
    return tuple(states) if len(states) == 1 == len(named) else ()


def told_before(
    scene: Scene, sentence: Sentence, start: int, demands: list[Finding], answers: list[Finding]
) -> Subject | None:
    """ "The elders | dismissed it", behind "elders of the Dhulbahante clan" who asked or answered before."""
    match = _THE.search(sentence, scene.document.plain[sentence.start : start])
    if match is None or not (match["noun"].endswith("s") or match["noun"] in _HOUSES):
        return None
    for finding in reversed(demands + answers):
        payload = cast("DemandFound | ResponseFound", finding.payload)
        if payload.by is None and match["noun"] in payload.by_text.lower().split() and " " in payload.by_text:
            begin, end = (sentence.start + offset for offset in match.span("np"))
            return Subject("body", payload.by_text, begin, end)
    return None


def are_others(scene: Scene, sentence: Sentence, by: Subject) -> bool:
    """ "The army ordered the herders out. | They refused": several people, and not the country."""
    first = scene.document.tokens[sentence.first]
    return first.low == "they" and scene.gazetteer.is_a_state(by.party)


def _may_answer(noun: str) -> bool:
    several = noun.endswith(("s", "men")) and not noun.endswith("ss")
    return noun in _HOUSES or (several and noun not in _NO_ANSWERER)


def asked_last(scene: Scene, sentence: Sentence, start: int, demands: list[Finding]) -> tuple[str, ...]:
    """Of whom anything was asked last, in this sentence or the one before."""
    asked = _last(scene, sentence, start, demands, 1)
    return asked.of if asked is not None else ()


def _last(
    scene: Scene, sentence: Sentence, start: int, demands: list[Finding], reach: int
) -> DemandFound | None:
    for finding in reversed(demands):
        place = scene.document.sentence_at(finding.evidence[0].start)
        if place is not None and finding.evidence[0].start < start and sentence.index - place.index <= reach:
            return cast(DemandFound, finding.payload)
    return None


def are_told_together(scene: Scene, sentence: Sentence) -> bool:
    return _GROUP.search(scene.document.plain, sentence.start, sentence.end) is not None


def all_of_them(
    scene: Scene, sentence: Sentence, match: re.Match[str], demands: list[Finding], answers: list[Finding]
) -> tuple[tuple[Subject, ...], bool]:
    """Each of those who were asked, where the verb that matched is told of "both" or of "neither" (true)."""
    start = match.start()
    told = _ALL.search(scene.document.plain, sentence.start, start)
    by_all = _BY_ALL.match(scene.document.plain, start) if told is None else None
    if (told is None and by_all is None) or _NOR.match(scene.document.plain, match.end()):
        return (), False  # "neither accepted nor declined"
    if told and NOT_YET.search(scene.document.plain, sentence.start, told.start()):
        return (), False
    keys = asked_last(scene, sentence, start, demands)
    if (told and (told["sides"] or told["two"])) or (by_all and by_all["sides"]):
        # up to the end: "accepted | a proposal by the bank"
        keys = _asked_by_a_third(scene, _last(scene, sentence, sentence.end, demands, SOON))
    elif len(keys) < 2 and (told is None or not told.group().lower().startswith("the ")):
        keys = the_two(scene) or _who_disagreed(scene, sentence, start, demands, answers)
    begin, end = told.span() if told else match.span()
    words = scene.document.text[begin:end].strip()
    subjects = (Subject("party", words, begin, end, None, key, (key,)) for key in keys)
    return (tuple(subjects) if len(keys) > 1 else ()), bool(told and told["none"])


def _who_disagreed(
    scene: Scene, sentence: Sentence, start: int, demands: list[Finding], answers: list[Finding]
) -> tuple[str, ...]:
    """ "Chile wanted it, Peru objected. | Both accepted a suggestion": who asked, and who answered him."""
    asked, answered = _last(scene, sentence, start, demands, SOON), answers[-1:]
    place = scene.document.sentence_at(answered[0].evidence[0].start) if answered else None
    if asked is None or place is None or sentence.index - place.index != 1 or PUT.isdisjoint(sentence.words):
        return ()
    keys = (asked.by, cast(ResponseFound, answered[0].payload).by)
    return tuple(key for key in keys if key is not None) if keys[0] != keys[1] else ()


def _asked_by_a_third(scene: Scene, asked: DemandFound | None) -> tuple[str, ...]:
    """ "Both sides" answer a third; what they agree on with each other answers nobody."""
    if asked is None or asked.demand_kind in ("red_line", "threat"):
        return ()
    both = asked.of if len(asked.of) > 1 else the_two(scene)
    if both:
        return () if asked.by in both else both
    met = principals(scene, _BOTH_AND_THE_THIRD)
    rest = tuple(key for key in met.keys if key != asked.by) if met else ()
    return rest if len(rest) < _BOTH_AND_THE_THIRD else ()
