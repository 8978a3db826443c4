"""Who met when a sentence does not name them: "the two sides", "they", "the next round"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from talks.reading.grammar.clauses import main_subject
from talks.reading.occasions.joint_acts import HELD_ALREADY, TRAVELLING
from talks.reading.occasions.segments import MET, Segment
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.seating.among_members import of_members_alone
from talks.reading.seating.attendance import Attendance
from talks.reading.seating.hosts import with_the_host, with_who_governs_there
from talks.reading.seating.other_side import other_of_two, with_those_told_of
from talks.reading.seating.partners import he_did, with_subject_and_object
from talks.reading.seating.pointers import GENERAL, PEOPLES, is_of_a_series, is_some_meeting, points_back
from talks.reading.seating.prominence import GO_BETWEENS
from talks.reading.seating.pronouns import with_him, with_pronoun
from talks.reading.seating.recalled import (
    just,
    latest,
    meant,
    named_between,
    of_its_format,
    of_size,
    tablemates,
    with_who_saw_each,
)
from talks.reading.seating.somebody import SAW, is_with_a_stranger, of_one_body, spoke_to_somebody
from talks.reading.seating.tables import Tables, principals
from talks.reading.seating.whole_tables import widened
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

_COUNTED = Wording(
    rf"\b(?:the|these|those|all) (?P<count>two|three|four|five|six)(?: [a-z-]+){{0,2}} (?:{PEOPLES})\b"
    r"|\bthe (?P<some>three|four|five|six)(?= (?:had|have|will|would|are|were|also|then|met|agreed|again)\b)"
    rf"|\bboth (?:{PEOPLES})\b|\b(?:the|their) (?:two|pair|duo)(?= [a-z])|\btheir successors\b"
)
_THE_TWO = Wording(
    rf"\b(?:(?:the|these) (?:two|three|four)|both|the(?= (?:foreign |prime )?(?:ministers|presidents)))"
    rf"(?: [a-z-]+){{0,2}} (?:{PEOPLES})"
    r" (?:had |have |has |will |would |then |also |again |last |first |finally |held |an? |joint )*\Z"
    r"|\A(?:they|both|the two|the pair) (?:had |have |will |would |then |also |again |last |first )*\Z"
)
_COMMON = re.compile(
    r"(?:[a-z-]+ )?(?:rebels?|rebel groups?|guerrillas|insurgents|separatists|junta|militants|opposition"
    r"|militias|army|government)"
)
_THE_DELEGATIONS = re.compile(
    r"(?: down)?(?: separately)?(?: with)? (?:the |all |all the |both |both the )(?:(?:heads?|leaders"
    r"|chiefs|members) of "
    r"(?:the |both |all )?)?(?:[a-z]+ )?(?:delegations|participants|sides|parties|teams|negotiators"
    r"|delegates|camps|factions|groups)\b(?! of| from)"
)
_JOINED_TO = re.compile(r",? (?:and|with) (?:the |his |her )?(?:[\w.'-]+ ){0,3}")
_TOGETHER_WITH = Wording(r"\b(?:together with|along with|joined by|alongside)\b")
# "after | meeting the presidents", and no noun: "after meeting in Muscat", "after a meeting of"
_AFTER = Wording(r"\b(?:[Aa]fter|[Bb]efore|[Uu]pon|[Ww]hile|[Ff]ollowing|[Aa]head of) \Z")
# "Speaking in Tirana, | where he met A, B said": he is B
_WHERE_HE = Wording(
    r"\A\W*(?:Speaking|Talking) (?:in|at|from) [^;.\"]{2,60}where (?:he|she) (?:had |also |earlier )*\Z"
)
_NOUN_GOES_ON = re.compile(r" (?:in|at|on|of|for|between|among|here|there|this|last|next|and)\b|[,.;]")
# "told reporters at a closed-door | meeting with"
_AT_SOME = Wording(
    r"\b(?:[Aa]t|[Dd]uring|[Aa]fter|[Ff]ollowing|[Bb]efore|[Aa]head of|[Ii]n) (?:[a-z-]+ ){0,4}\Z"
)
_WITH = re.compile(r"(?: (?:in|on) [A-Z][\w ]{2,30}?)? with ")
_WITH_HIM = re.compile(r"(?: (?:held|planned|scheduled|due|set))?(?: [^,;.]{2,40})? with (?:the )?[A-Z]")
_AWAITED = frozenset({"due", "expected"})
_TRIPS = frozenset({"visit", "trip"})
_ON_THE_WAY = TRAVELLING - _TRIPS
_NO_PARTNER = re.compile(
    r"(?: (?:again|in|at|on|for|there|here|this|last|late|next|earlier|until|behind|to|of|was|were"
    r"|is|will|would|had|has"
    r"|face|separately|privately|briefly|over|without|as|between|among|and|but|before|after|followed|ended|lasted"
    r"|planned|scheduled|set|due|which|that|every|once|twice|with|held|took|began)\b|[,.;)]|\Z)"
)
_OF_THREE = Wording(r"\b(?:trilateral|three-way|tripartite|three-party)\b")
_CONVENED = re.compile(
    r"\b(?:convened?|hosted?|opened|chaired|launched|organi[sz]ed|brokered|led|called|resumed|mediated"
    r"|suspended|postponed) (?:the|a|an|another|its|further|new) (?:[a-z-]+ ){0,4}\Z"
)
_HIS_EQUALS = re.compile(r"\b(?:his|her|its|their) (?:[a-z-]+ ){0,2}(?:counterparts?|colleagues?)\b")
_OWN_SUMMIT = re.compile(
    r"\b(?:[A-Z]{2,7}\d{0,2}|European(?: Union)?|Arab(?: League)?|League|Union|Group|Council|Community"
    r"|climate|bloc's|alliance's|Commonwealth|Francophonie) \Z"
)
_TWO, _THREE = 2, 3
# an office of the state that the article is about, unless it says of which
_OFFICE = re.compile(
    r"(?i:(?:the )?(?:(?:prime|foreign|defen[cs]e|interior|trade|finance|energy|vice|deputy)["
    r" -])*(?:minister|president|premier)"
    r"|chief of|national security advis[eo]r|secretary of|foreign secretary|army chief|chief negotiator)"
)
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


def with_company(
    scene: Scene, sentence: Sentence, segment: Segment, named: Attendance, tables: Tables
) -> Attendance:
    """Those named in the clause, joined by whom its words point back to."""
    pointing = _Pointing(scene, sentence, segment, tables)
    if segment.cue in HELD_ALREADY:
        return _as_many_as_counted(pointing, named) or (named if named.count else tables.main or named)
    if segment.cue in _ON_THE_WAY:
        return with_the_host(scene, segment, named)
    if segment.cue == "summit" and named.count < _TWO and _is_of_many(scene, segment):
        return named
    if (members := of_members_alone(scene, sentence, segment, named)) is not None:
        return members
    named = _with_its_arguments(pointing, _without_common_nouns(named, tables))
    named = _with_who_hosts(pointing, named)
    for sieve in (_as_many_as_counted, _of_a_crowd, _in_all, _nobody_named, _all_whom_one_saw, _one_named):
        met = sieve(pointing, named)
        if met is not None:
            return met
    if 0 < named.count < _THREE:
        return with_pronoun(scene, sentence, segment, with_him(scene, sentence, segment, named))
    return named


@dataclass(frozen=True, slots=True)
class _Pointing:
    """A meeting's words, and the tables they may point back to."""

    scene: Scene
    sentence: Sentence
    segment: Segment
    tables: Tables

    @property
    def words(self) -> str:
        """The sentence up to where the segment ends, in lower case."""
        last = min(self.sentence.end, self.segment.end)
        return self.scene.document.plain[self.sentence.start : last].lower()

    @property
    def has_no_object(self) -> bool:
        after = self.scene.document.plain[self.segment.cue_end : self.segment.cue_end + 12]
        return _NO_PARTNER.match(after) is not None


def _with_its_arguments(at: _Pointing, named: Attendance) -> Attendance:
    """Those named, with the subject and the object of the verb."""
    named = _with_its_subject(at.scene, at.sentence, at.segment, named)
    incomplete = named.count < _TWO or he_did(at.scene, at.sentence, at.segment)
    if incomplete and not named.third and named.forum is None:
        named = with_subject_and_object(at.scene, at.sentence, at.segment, named)
    return named


def _with_who_hosts(at: _Pointing, named: Attendance) -> Attendance:
    """ "A team is due in Tehran for talks", "saw the president in Baghdad": and who governs there."""
    segment = at.segment
    if named.count == 1 and segment.cue in MET | SAW:
        named = with_who_governs_there(at.scene, segment, named)
    if segment.cue in _AWAITED and named.count + len(named.third) == 1:
        named = with_the_host(at.scene, segment, _who_comes(at.scene, named))
    if segment.cue not in _TRIPS:
        return named
    main = at.tables.main.keys if at.tables.main else ()
    visited = with_the_host(at.scene, segment, named)
    elsewhere = not set(visited.keys) - set(named.keys) <= set(main)
    return visited if elsewhere or not set(named.keys) & set(main) else named


def _who_comes(scene: Scene, named: Attendance) -> Attendance:
    """ "The U.S. mediator is expected in Beirut": he, and not those between whom he mediates."""
    actors = [actor for key in named.third if (actor := scene.gazetteer.actor(key))]
    return Attendance(tuple(a.key for a in actors), tuple(a.name for a in actors)) if actors else named


def _as_many_as_counted(at: _Pointing, named: Attendance) -> Attendance | None:
    """ "The two sides", "all four delegations"."""
    words = at.words
    joined = _are_joined(at)
    counted = _COUNTED.search(at.sentence, words) if named.count < _TWO or joined else None
    if counted is None and not (joined and named.count):
        return None
    number = _NUMBERS.get(counted["count"] or counted["some"] or "two", _TWO) if counted else _TWO
    met = (
        of_size(at.scene, at.tables, number, words, at.sentence)
        or principals(at.scene, number)
        or just(at.scene, at.sentence, number)
    )
    return with_him(at.scene, at.sentence, at.segment, met.joined(named) if met else named)


def _are_joined(at: _Pointing) -> bool:
    """ "The two sides met, with envoys of the Union in the chair": all who are named come behind the verb."""
    scene, cue = at.scene, at.segment.cue_start
    ahead = scene.document.plain[at.sentence.start : cue].lower()
    return _THE_TWO.search(at.sentence, ahead) is not None and not named_between(
        scene, at.sentence.start, cue
    )


def _of_a_crowd(at: _Pointing, named: Attendance) -> Attendance | None:
    """A conference of a hundred has nobody in particular to point back to."""
    return named if at.tables.crowd else None


def _in_all(at: _Pointing, named: Attendance) -> Attendance | None:
    """ "A trilateral meeting with Sudan", "the leaders, together with Macron": a table and one more."""
    main, words = at.tables.main, at.words
    if named.count == 0 and _OF_THREE.search(at.sentence, words):
        met = of_size(at.scene, at.tables, _THREE, words, at.sentence)
        return met or with_who_saw_each(at.tables) or principals(at.scene, _THREE)
    if named.count == 1 and _OF_THREE.search(at.sentence, words):
        told = main or (latest(at.tables) if at.tables.told else None)
        return told.joined(named) if told and told.count == _TWO else None
    if at.tables.told and _TOGETHER_WITH.search(at.sentence, words) and GENERAL.search(words):
        return latest(at.tables).joined(named)
    return None


def _nobody_named(at: _Pointing, named: Attendance) -> Attendance | None:
    """ "The next round", "the talks", "the Contact Group": those told of before, or whose talks these are."""
    met = _pointed_to(at, named) if named.count == 0 else None
    return widened(at.scene, at.sentence, at.segment, met, at.tables) if met is not None else None


def _pointed_to(at: _Pointing, named: Attendance) -> Attendance | None:
    scene, segment, tables = at.scene, at.segment, at.tables
    if named.forum:
        return of_its_format(scene, named, tables)
    if spoke_to_somebody(at.scene, at.segment):
        return None
    if (told := with_those_told_of(scene, segment, tables)) is not None:
        return told
    if tables.told and points_back(scene, at.sentence, segment):
        met = meant(tables, at.sentence, is_of_a_series(scene, segment))
        return _at_its_own(named, met, tables.main) or met.joined(named)
    has_object = segment.cue in MET | {"meeting"} and not at.has_no_object
    if has_object or not is_some_meeting(scene, segment):
        return None
    guess = tables.main or principals(scene, _TWO) or principals(scene, _THREE)
    return guess.joined(named) if guess else named


def _at_its_own(named: Attendance, *known: Attendance | None) -> Attendance | None:
    """ "Brasilia hosted a first round": of Brazil's own talks, and not as the host of others."""
    tables = (met for met in known if met is not None and not set(named.third).isdisjoint(met.keys))
    return next(tables, None)


def _all_whom_one_saw(at: _Pointing, named: Attendance) -> Attendance | None:
    """ "The African Union convened the talks", "received the heads of the delegations"."""
    main, segment = at.tables.main, at.segment
    if main is None:
        return None
    if named.count and _convened(at, named, main):
        return replace(main, third=named.keys)
    all_of_them = named.count < _THREE and segment.cue in MET | SAW | {"sat", "sit"}
    if all_of_them and _THE_DELEGATIONS.match(at.scene.document.plain, segment.cue_end):
        return named.joined(main)
    return None


def _one_named(at: _Pointing, named: Attendance) -> Attendance | None:
    """One side is named: with whom it was, unless the other is somebody whom nobody knows."""
    if named.count != 1:
        return None
    scene, sentence, segment, tables = at.scene, at.sentence, at.segment, at.tables
    if of_one_body(at.scene, at.sentence, at.segment):
        return Attendance()
    both = _two_of_the_table(scene, segment, named, tables) or other_of_two(
        scene, sentence, segment, named, tables
    )
    if both is not None:
        return both
    if is_with_a_stranger(scene, segment):
        return with_pronoun(scene, sentence, segment, with_him(scene, sentence, segment, named))
    if not named.unknown and not named.third and is_some_meeting(scene, segment):
        met = _with_its_tablemates(at, named)
        if met is not None:
            return met
    if not named.third and segment.cue not in MET and _with_somebody(scene, segment):
        return _with_the_state(scene, sentence, named, tables)
    return None


def _with_its_tablemates(at: _Pointing, named: Attendance) -> Attendance | None:
    """ "Iran's team will be back for another round", "the UN envoy brought the parties to one table"."""
    met = tablemates(at.scene, named, at.tables)
    alone = (at.segment.cue not in MET | SAW or at.has_no_object) and not spoke_to_somebody(
        at.scene, at.segment
    )
    if met is not None and (alone or _is_at_home(at.scene, at.segment, named, met)):
        return named.joined(met)
    met = latest(at.tables) if at.tables.told else None
    words = at.words
    if met and GENERAL.search(words) and not _HIS_EQUALS.search(words):
        return replace(met, third=named.keys)
    return None


def _without_common_nouns(named: Attendance, tables: Tables) -> Attendance:
    """ "Because the rebels refused": they are one of those whose talks these are."""
    common = named.unknown and all(_COMMON.fullmatch(words) for words in named.unknown)
    return replace(named, unknown=()) if tables.main and not named.keys and common else named


def _with_its_subject(scene: Scene, sentence: Sentence, segment: Segment, named: Attendance) -> Attendance:
    """ "Wang spoke at a meeting with the envoys", "signed the deal after meeting him": Wang was there."""
    before = scene.document.plain[max(sentence.start, segment.cue_start - 70) : segment.cue_start]
    after = scene.document.plain[segment.cue_end : segment.cue_end + 90]
    met = _AFTER.search(sentence, before) and segment.cue == "meeting" and not _NOUN_GOES_ON.match(after)
    if segment.cue == "met":
        met = _WHERE_HE.search(sentence, before) is not None
    if named.count == 0 or not (met or (_AT_SOME.search(sentence, before) and _WITH.match(after))):
        return named
    subject = main_subject(scene, sentence)
    if subject is None or subject.party is None or subject.party in named.keys + named.third:
        return named
    return Attendance((subject.party,), (subject.text,)).joined(named)


def _is_at_home(scene: Scene, segment: Segment, named: Attendance, table: Attendance) -> bool:
    """ "In Baghdad to see the president": of whom no table knows, but whose city is one of the two's."""
    if scene.people.between(segment.cue_end, segment.cue_end + 60) == []:
        return False
    guest = scene.people.between(segment.start, segment.cue_start)[-1:]
    of_the_other = bool(guest) and _OFFICE.match(guest[0].person.post or "") is not None
    hosts = set(table.keys) if of_the_other else set(table.keys) - set(named.keys)
    places = within(scene.places, segment.start, segment.end)
    states = (scene.gazetteer.state_of(place.country) for place in places if place.country)
    return any(state is not None and state.key in hosts for state in states)


def _convened(at: _Pointing, named: Attendance, main: Attendance) -> bool:
    """Whether go-betweens alone are named, by whom the talks of others were called, led or broken off."""
    before = at.scene.document.plain[max(0, at.segment.cue_start - 40) : at.segment.cue_start]
    brokers = set(named.keys) <= at.tables.brokers or (
        named.count == 1 and GO_BETWEENS.issuperset(named.keys)
    )
    outside = bool(named.keys) and brokers and not set(named.keys) & set(main.keys)
    return outside and _CONVENED.search(before) is not None


def _is_of_many(scene: Scene, segment: Segment) -> bool:
    """ "The SCO summit", "the Summit of the Americas": not that of the two whom the article is about."""
    before = scene.document.plain[max(0, segment.cue_start - 40) : segment.cue_start]
    return _OWN_SUMMIT.search(before) is not None or (
        scene.document.plain[segment.cue_start].isupper()
        and scene.document.plain.startswith(" of ", segment.cue_end)
    )


def _two_of_the_table(scene: Scene, segment: Segment, named: Attendance, tables: Tables) -> Attendance | None:
    """ "Marchetti and Tkachuk will meet again": one of the two sides, and who must be of the other."""
    met = tables.main
    if met is None or met.count != _TWO or not set(named.keys) < set(met.keys):
        return None
    before = scene.people.between(max(segment.start, segment.cue_start - 90), segment.cue_start)[-2:]
    joined = len(before) == _TWO and _JOINED_TO.fullmatch(
        scene.document.plain, before[0].end, before[1].start
    )
    parties = {one.person.party for one in before}
    return named.joined(met) if joined and parties == {None, *named.keys} else None


def _with_somebody(scene: Scene, segment: Segment) -> bool:
    """ "A round with X", "the talks held here in August with X"."""
    return _WITH_HIM.match(scene.document.plain, segment.cue_end, segment.end) is not None


def _with_the_state(scene: Scene, sentence: Sentence, named: Attendance, tables: Tables) -> Attendance:
    """ "A further round with the Progress Party": with the state that talks with others in the article."""
    subject = main_subject(scene, sentence)
    key = subject.party if subject is not None else None
    state = scene.foremost("state")
    if key is None and state is not None and tables.main is not None and state in tables.main.keys:
        key = state
    actor = scene.gazetteer.actor(key) if key else None
    if actor is None or actor.key in named.keys:
        return named
    return Attendance((actor.key,), (actor.name,)).joined(named)
