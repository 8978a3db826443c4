"""Who met when a sentence does not name them: "the two sides", "they", "the next round"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from talks.reading.grammar.antecedents import pronoun
from talks.reading.grammar.clauses import main_subject
from talks.reading.occasions.joint_acts import HELD_ALREADY, TRAVELLING
from talks.reading.occasions.segments import Segment
from talks.reading.prose.text import Sentence
from talks.reading.seating.attendance import Attendance
from talks.reading.seating.hosts import with_the_host, with_who_governs_there
from talks.reading.seating.partners import he_did, with_subject_and_object
from talks.reading.seating.prominence import GO_BETWEENS
from talks.reading.seating.recalled import (
    just,
    latest,
    meant,
    named_between,
    of_its_format,
    of_size,
    tablemates,
)
from talks.reading.seating.tables import Tables, principals
from talks.reading.who.mentions import places_within
from talks.reading.who.scene import Scene

if TYPE_CHECKING:
    pass

_PEOPLES = (
    r"sides|men|women|leaders|ministers|countries|nations|states|teams|delegations|parties|presidents|envoys"
    r"|diplomats|officials|participants|neighbours|neighbors|foes|rivals|governments|negotiators|capitals"
    r"|powers|premiers"
    r"|chancellors|counterparts|groups|factions|camps|generals|statesmen|allies|panels|commanders|committees|militaries"
    r"|armies|chiefs|blocs|ministries|negotiating teams"
)
_COUNTED = re.compile(
    rf"\b(?:the|these|those|all) (?P<count>two|three|four|five|six)(?: [a-z-]+){{0,2}} (?:{_PEOPLES})\b"
    r"|\bthe (?P<some>three|four|five|six)(?= (?:had|have|will|would|are|were|also|then|met|agreed|again)\b)"
    rf"|\bboth (?:{_PEOPLES})\b|\b(?:the|their) (?:two|pair|duo)(?= [a-z])|\btheir successors\b"
)
_DEFINITE = re.compile(
    r"\b(?:the|these|those|this|that|his|their)(?:,? [a-z0-9-]+){0,3}\Z"
    r"|\b(?:[Aa] |[Aa]n )?(?:next|another|second|third|fourth|fifth|sixth|new|final|further|fresh|previous"
    r"|earlier|last|latest|first)(?: [a-z-]+){0,3}(?: of)?(?: [a-z-]+)?\Z"
)
# "speaking after a four-hour meeting in Muscat"
_ATTENDED = re.compile(r"\b(?:after|following|during) (?:a |an )?(?:[a-z0-9-]+ ){0,3}\Z")
_BETWEEN_THEM = re.compile(
    rf" between (?:them|the two)\b| (?:between|of|with) (?:the |both )(?:[a-z]+ )?(?:{_PEOPLES})\b"
)
# "a round of the vice-ministers"
_OF_THEM = re.compile(
    rf" of (?:the )?(?:[a-z]+ )?(?:{_PEOPLES}|vice-ministers|experts|commanders|secretaries)\b"
)
_OF_A_BODY = re.compile(
    r" of (?:the |their |a |its )?(?:[a-z-]+ (?:[a-z]+'s )?){0,3}(?:[A-Z][\w-]+ (?:(?:for|of|on|and) )?){0,7}"
    r"(?:[Cc]ommittee|[Cc]ommission|[Mm]echanism|Group|Council|[Pp]anel|Body|Forum|Dialogue|Board|Secretariat|Contact"
    r"|working group|table|(?:[Ss]ub-?committee)|task force|[Tt]ask [Ff]orce|joint body|joint team)s?\b"
)
_GENERAL = re.compile(rf"\b(?:they|(?:[Tt]he )?(?:{_PEOPLES}))\b")
_COMMON = re.compile(
    r"(?:[a-z-]+ )?(?:rebels?|rebel groups?|guerrillas|insurgents|separatists|junta|militants"
    r"|opposition|militias"
    r"|army|government)"
)
_THE_DELEGATIONS = re.compile(
    r"(?: down)?(?: separately)?(?: with)? (?:the |all |all the |both |both the )(?:(?:heads?|leaders"
    r"|chiefs|members) of "
    r"(?:the |both |all )?)?(?:[a-z]+ )?(?:delegations|participants|sides|parties|teams|negotiators"
    r"|delegates|camps"
    r"|factions|groups)\b(?! of| from)"
)
_JOINED_TO = re.compile(r",? (?:and|with) (?:the |his |her )?(?:[\w.'-]+ ){0,3}")
_TOGETHER_WITH = re.compile(r"\b(?:together with|along with|joined by|alongside)\b")
_HE_AND = re.compile(r"\b(?P<he>[Hh]e|[Ss]he) (?:and [^,;]{2,30} )?(?:also |later |then )?\Z")
_HE = re.compile(r"\b(?:[Hh]e|[Ss]he)\b")
# "Russia said that it would meet the United States"
_THAT_IT = re.compile(
    r"\b(?:it|he|she|they) (?:would|will|had|has|have|was|is|were|are)\b|\bits (?:[a-z-]+ ){0,3}\Z"
)
# "after | meeting the presidents", and no noun: "after meeting in Muscat", "after a meeting of"
_AFTER = re.compile(r"\b(?:after|before|upon|while|following|ahead of) \Z")
_NOUN_GOES_ON = re.compile(r" (?:in|at|on|of|for|between|among|here|there|this|last|next|and)\b|[,.;]")
# "told reporters at a closed-door | meeting with"
_AT_SOME = re.compile(
    r"\b(?:at|during|after|following|before|ahead of|in) (?:(?:a|an|the|his|her|its|their|two|three|[a-z-]+)"
    r" ){0,4}\Z"
)
_WITH = re.compile(r"(?: (?:in|on) [A-Z][\w ]{2,30}?)? with ")
_WITH_HIM = re.compile(r"(?: (?:held|planned|scheduled|due|set))?(?: [^,;.]{2,40})? with (?:the )?[A-Z]")
# "talks broke up", "talks are to resume": those the article is about
_GO_ON = re.compile(
    r" (?:(?:on|in|last|this|next) [\w ]{3,16}? )?(?:(?:are|were|will|would|to|had|have|has|due|set"
    r"|expected|scheduled|also) )*"
    r"(?:resum|reconven|continu|beg[iau]n|start|open|broke|break|end|collaps|stall|adjourn|fail|conclu)"
)
_AWAITED = frozenset({"due", "expected"})
_TRIPS = frozenset({"visit", "trip"})
_NO_PARTNER = re.compile(
    r"(?: (?:again|in|at|on|for|there|here|this|last|late|next|earlier|until|behind|to|of|was|were"
    r"|is|will|would|had|has"
    r"|face|separately|privately|briefly|over|without|as|between|among|and|but|before|after|followed|ended|lasted"
    r"|planned|scheduled|set|due|which|that|every|once|twice|with|would|held|took|began)\b|[,.;)]|\Z)"
)
_MET = frozenset({"met", "meet", "meets"})
_SAW = frozenset({"see", "saw", "seeing", "received", "receive", "receives"})
_OF_THREE = re.compile(r"\b(?:trilateral|three-way|tripartite|three-party)\b")
_CONVENED = re.compile(
    r"\b(?:convened?|hosted?|opened|chaired|launched|organi[sz]ed|brokered|led|called|resumed"
    r"|mediated|suspended|postponed) (?:the|a|an"
    r"|another|its|further|new) (?:[a-z-]+ ){0,4}\Z"
)
_HIS_EQUALS = re.compile(r"\b(?:his|her|its|their) (?:[a-z-]+ ){0,2}(?:counterparts?|colleagues?)\b")
_OWN_SUMMIT = re.compile(
    r"\b(?:[A-Z]{2,7}\d{0,2}|European(?: Union)?|Arab(?: League)?|League|Union|Group|Council"
    r"|Community|climate|bloc's|alliance's"
    r"|Commonwealth|Francophonie) \Z"
)
_TWO, _THREE = 2, 3
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


def with_company(
    scene: Scene, sentence: Sentence, segment: Segment, named: Attendance, tables: Tables
) -> Attendance:
    """Those named in the clause, joined by whom its words point back to."""
    if segment.cue in HELD_ALREADY:
        return named
    if segment.cue in TRAVELLING - _TRIPS:
        return with_the_host(scene, segment, named)
    if segment.cue == "summit" and named.count < _TWO and _is_of_many(scene, segment):
        return named
    named = _with_its_subject(scene, sentence, segment, _without_common_nouns(named, tables))
    incomplete = named.count < _TWO or he_did(scene, sentence, segment)
    if incomplete and not named.third and named.forum is None:
        named = with_subject_and_object(scene, sentence, segment, named)
    if named.count == 1 and segment.cue in _MET | _SAW:
        named = with_who_governs_there(scene, segment, named)
    words = scene.document.plain[sentence.start : min(sentence.end, segment.end)].lower()
    after = scene.document.plain[segment.cue_end : segment.cue_end + 12]
    if segment.cue in _AWAITED and named.count == 1:
        named = with_the_host(scene, segment, named)  # "a team is due in Tehran for talks"
    if segment.cue in _TRIPS and not (tables.main and set(named.keys) & set(tables.main.keys)):
        named = with_the_host(scene, segment, named)
    counted = _COUNTED.search(words) if named.count < _TWO else None
    if counted:
        number = _NUMBERS.get(counted["count"] or counted["some"] or "two", _TWO)
        met = (
            of_size(scene, tables, number, words)
            or principals(scene, number)
            or just(scene, sentence, number)
        )
        return _with_him(scene, sentence, segment, met.joined(named) if met else named)
    if tables.crowd:
        return named
    if named.count == 1 and tables.main and tables.main.count == _TWO and _OF_THREE.search(words):
        return tables.main.joined(named)  # "a trilateral meeting with Sudan"
    if tables.told and _TOGETHER_WITH.search(words) and _GENERAL.search(words):
        return latest(tables).joined(named)  # "the leaders will meet again, together with Macron"
    if named.count == 0 and named.forum:
        return of_its_format(scene, named, tables)
    if named.count == 0 and tables.told and _points_back(scene, sentence, segment):
        return meant(tables, sentence).joined(named)
    has_object = segment.cue in _MET | {"meeting"} and not _NO_PARTNER.match(after)
    if named.count == 0 and named.forum is None and not has_object and _is_some_meeting(scene, segment):
        guess = tables.main or principals(scene, _TWO) or principals(scene, _THREE)
        return guess.joined(named) if guess else named
    if named.count == 1 and tables.main and _convened(scene, segment, named, tables.main):
        return replace(tables.main, third=named.keys)  # "the African Union convened the talks"
    all_of_them = named.count < _THREE and segment.cue in _MET | _SAW | {"sat", "sit"}
    if tables.main and all_of_them and _THE_DELEGATIONS.match(scene.document.plain, segment.cue_end):
        return named.joined(tables.main)  # "received the heads of the delegations"
    if named.count == 1 and (both := _two_of_the_table(scene, segment, named, tables)) is not None:
        return both
    if named.count == 1 and _is_with_a_stranger(scene, segment):
        return _with_pronoun(scene, sentence, segment, _with_him(scene, sentence, segment, named))
    if named.count == 1 and not named.unknown and not named.third and _is_some_meeting(scene, segment):
        met = tablemates(scene, named, tables)
        alone = segment.cue not in _MET | _SAW or _NO_PARTNER.match(after)
        if met is not None and (alone or _is_at_home(scene, segment, met)):
            return named.joined(met)  # "Iran's team will be back for another round": with whom it was
        met = latest(tables) if tables.told else None
        if met and _GENERAL.search(words) and not _HIS_EQUALS.search(words):
            return replace(met, third=named.keys)  # "the UN envoy brought the parties to one table"
    if named.count == 1 and not named.third and segment.cue not in _MET and _with_somebody(scene, segment):
        return _with_the_state(scene, sentence, named, tables)
    if 0 < named.count < _THREE:
        return _with_pronoun(scene, sentence, segment, _with_him(scene, sentence, segment, named))
    return named


def _without_common_nouns(named: Attendance, tables: Tables) -> Attendance:
    """ "Because the rebels refused": they are one of those whose talks these are."""
    common = named.unknown and all(_COMMON.fullmatch(words) for words in named.unknown)
    return replace(named, unknown=()) if tables.main and not named.keys and common else named


def _with_its_subject(scene: Scene, sentence: Sentence, segment: Segment, named: Attendance) -> Attendance:
    """ "Wang spoke at a meeting with the envoys", "signed the deal after meeting him": Wang was there."""
    before = scene.document.plain[max(sentence.start, segment.cue_start - 70) : segment.cue_start]
    after = scene.document.plain[segment.cue_end : segment.cue_end + 90]
    met = _AFTER.search(before) and segment.cue == "meeting" and not _NOUN_GOES_ON.match(after)
    if named.count == 0 or not (met or (_AT_SOME.search(before) and _WITH.match(after))):
        return named
    subject = main_subject(scene, sentence)
    if subject is None or subject.party is None or subject.party in named.keys + named.third:
        return named
    return Attendance((subject.party,), (subject.text,)).joined(named)


def _is_at_home(scene: Scene, segment: Segment, table: Attendance) -> bool:
    """ "In Baghdad to see the president": of whom no table knows, but whose city is one of the two's."""
    if scene.people.between(segment.cue_end, segment.cue_end + 60) == []:
        return False
    places = places_within(scene.places, segment.start, segment.end)
    states = (scene.gazetteer.state_of(place.country) for place in places if place.country)
    return any(state is not None and state.key in table.keys for state in states)


def _convened(scene: Scene, segment: Segment, named: Attendance, main: Attendance) -> bool:
    """Whether a go-between alone is named, by whom the talks of others were called or led."""
    before = scene.document.plain[max(0, segment.cue_start - 40) : segment.cue_start]
    outside = bool(named.keys) and named.keys[0] in GO_BETWEENS and named.keys[0] not in main.keys
    return outside and _CONVENED.search(before) is not None


def _is_of_many(scene: Scene, segment: Segment) -> bool:
    """ "The SCO summit", "the Summit of the Americas": not that of the two whom the article is about."""
    before = scene.document.plain[max(0, segment.cue_start - 40) : segment.cue_start]
    return _OWN_SUMMIT.search(before) is not None or (
        scene.document.plain[segment.cue_start].isupper()
        and scene.document.plain.startswith(" of ", segment.cue_end)
    )


def _is_with_a_stranger(scene: Scene, segment: Segment) -> bool:
    """ "Marchetti and Tkachuk spoke", "met A in Osh": the other one is somebody whose party nobody told."""
    before = scene.people.between(max(segment.start, segment.cue_start - 60), segment.cue_start)
    after = scene.people.between(segment.cue_end, min(segment.end, segment.cue_end + 30))
    joined = len(before) > 1 and scene.document.plain[before[-2].end : before[-1].start] == " and "
    met = segment.cue in _MET | _SAW or scene.document.plain.startswith((" with ", " to "), segment.cue_end)
    strangers = [*(before[-2:] if joined else ()), *(after[:1] if met else ())]
    return any(one.person.party is None for one in strangers)


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


def _with_him(scene: Scene, sentence: Sentence, segment: Segment, named: Attendance) -> Attendance:
    """ "He and Moon spoke", "he spoke to both leaders": whom the pronoun right before means."""
    ahead = scene.document.plain[max(sentence.start, segment.cue_start - 40) : segment.cue_start]
    match = _HE_AND.search(ahead)
    if match is None:
        return named
    index = scene.document.token_at(segment.cue_start - len(ahead) + match.start("he"))
    meant = pronoun(scene, index, sentence)
    if meant is None or meant.party is None or meant.party in named.keys:
        return named
    return Attendance((meant.party,), (meant.text,)).joined(named)


def _is_some_meeting(scene: Scene, segment: Segment) -> bool:
    """ "A meeting in Geneva", "the talks": of those the article is about, when no words say of whom."""
    after = scene.document.plain[segment.cue_end : segment.cue_end + 50]
    if _OF_A_BODY.match(scene.document.plain, segment.cue_end, segment.cue_end + 90):
        return True  # "a session of the General Border Committee"
    return _OF_THEM.match(after) is not None or not re.match(r" (?:of|between|with|among)\b", after)


def _points_back(scene: Scene, sentence: Sentence, segment: Segment) -> bool:
    before = scene.document.plain[max(sentence.start, segment.cue_start - 60) : segment.cue_start].lower()
    after = scene.document.plain[segment.cue_end : segment.cue_end + 60]
    if _BETWEEN_THEM.match(after):
        return True
    if _GO_ON.match(after):
        return True
    if re.match(r" (?:on the (?!sidelines)|on (?!\w+day|\d)[A-Z](?!\w* \d)|over|about|between|with)", after):
        return False
    last = scene.document.plain[segment.cue_start : segment.cue_end].rpartition(" ")[0].lower()
    if last and _DEFINITE.search(last):
        return True  # "Baghdad will host the fifth round"
    return bool(_DEFINITE.search(before.rstrip()) or _GENERAL.search(before) or _ATTENDED.search(before))


def _with_pronoun(scene: Scene, sentence: Sentence, segment: Segment, named: Attendance) -> Attendance:
    """ "He is due to meet the envoy": he is whom the sentence before names first."""
    before = scene.document.plain[max(sentence.start, segment.cue_start - 50) : segment.cue_start]
    speakers = named_between(scene, sentence.start, segment.cue_start)
    if (
        named.count == 1
        and len(speakers) == 1
        and _THAT_IT.search(before)
        and not set(speakers) & set(named.keys)
    ):
        return Attendance(tuple(speakers), tuple(speakers.values())).joined(named)
    verb = (
        scene.document.plain[segment.cue_start : segment.cue_end].lower().startswith(("met", "meet", "see"))
    )
    if sentence.index == 0 or not verb or not _HE.search(before) or _HE.sub("", before)[:1].isupper():
        return named
    earlier = scene.document.sentences[sentence.index - 1]
    first = next(iter(scene.people.between(earlier.start, earlier.end)), None)
    if first is None or first.person.party is None or first.person.party in named.keys:
        return named
    return Attendance((first.person.party,), (first.text,)).joined(named)
