"""Who can be held to a move: a party, a role, people who act; no plan, no onlooker, nobody unnamed."""

from __future__ import annotations

import re

from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.who.scene import Scene, Subject

_ANIMATE = word_set(
    "rebels militants guerrillas insurgents separatists opposition mediators resistance sides parties "
    "factions negotiators fighters hardliners junta allies neighbours neighbors partners lawmakers delegates "
    "governments forces troops mercenaries soldiers countries nations states islands ministers leaders "
    "movements states-parties capitals camps delegations teams armies"
)
_ONLOOKERS = word_set(
    "analyst analysts expert experts observer observers protesters demonstrators residents families "
    "relatives activists campaigners unions farmers settlers villagers critics scholars academics "
    "commentators economists rights charities villager resident survivors hostages students businesses "
    "exporters investors economist"
)
_OFFICERS = word_set(
    "negotiators delegates ministers leaders members officials diplomats countries nations states people "
    "companies manufacturers industry sources lawmakers ambassadors"
)
_NAMED = 2  # words: "island states"
_STATES = word_set("countries nations states")
# whom a summary calls so: "developing countries", "island states"
_KINDS_OF_STATES = word_set(
    "rich richer wealthy poor poorer developing developed industrialised industrialized vulnerable emerging "
    "island coastal landlocked riparian downstream upstream donor creditor african european arab asian "
    "western eastern nordic baltic gulf pacific caribbean caricom"
)
_GENERIC = word_set(
    "party side delegation team government ministry department commission body office committee agency camp "
    "administration company panel court parliament leadership authorities group outfit faction"
)
_ANYBODY = word_set("whoever whatever everything everyone nobody anybody anyone somebody nothing what no")
_ACRONYM = re.compile(r"[A-Z]{3,}")


def is_nobodys(found: Subject) -> bool:
    """ "Our industry", "negotiators from 194 countries": nobody whom the record could name."""
    words = found.text.lower().split()
    several = found.kind in ("role", "unknown", "body") and bool(set(words[:2]) & _OFFICERS)
    if len(words) == _NAMED and words[0] in _KINDS_OF_STATES and words[1] in _STATES:
        return False
    return found.party is None and (several or words[0] in ("our", "my"))


def is_ruling_party(scene: Scene, found: Subject) -> bool:
    """ "President Muster's party", "the ruling party": a party of the land, and not the land."""
    actor = scene.gazetteer.actor(found.party) if found.party is not None else None
    return (
        actor is not None
        and actor.kind == "state"
        and found.kind in ("body", "role")
        and found.text.lower().endswith(" party")
    )


def accepted(scene: Scene, found: Subject | None) -> Subject | None:
    """A known party, somebody's role, or a noun that can act; plans and crises demand nothing."""
    if found is not None and found.party is None and set(found.text.lower().split()) & cues.DOCUMENTS:
        return None  # "a joint statement urging": nobody's alone
    if found is None or found.kind != "unknown":
        return found if found is None or not is_onlooker(found) else None
    words = found.text.split()
    if is_onlooker(found) or words[0].lower() in _ANYBODY:
        return None
    if words[0].lower() in cues.POSSESSIVES | {"our"}:
        return found  # whose, the speaker tells
    if words[-1].lower() in _ANIMATE or {word.lower() for word in words} & _ANIMATE:
        return found
    sentence = scene.document.sentence_at(found.start)
    proper = words[-1][0].isupper() and words[-1].lower() not in cues.NOT_NAMES
    return (
        found
        if proper
        and sentence is not None
        and (
            found.start > sentence.start
            or len(words) > 1
            or _ACRONYM.fullmatch(words[0])
            or _is_named_elsewhere(scene, words[0], found.start)
        )
        else None
    )


def _is_named_elsewhere(scene: Scene, word: str, start: int) -> bool:
    """ "Wadi Zuro asks": a name, where it stands with its capital inside another sentence; no city."""
    if any(place.start == start for place in scene.places):
        return False
    return re.search(rf"[a-z,] {re.escape(word)}\b", scene.document.plain) is not None


def is_onlooker(subject: Subject) -> bool:
    """Analysts, residents and protesters are no party to the talks; a commission on their rights may be."""
    words = subject.text.split()
    named = sum(word[0].isupper() for word in words[1:]) > 1
    return subject.party is None and not named and not _ONLOOKERS.isdisjoint(map(str.lower, words))


def is_private(by: Subject) -> bool:
    """Somebody of no known party, or unnamed: the record cannot place what he wants or refuses."""
    words = by.text.lower().split()
    if by.party is not None:
        return False
    named = len(words) > 1 and all(word[0].isupper() for word in by.text.split())  # "Democratic Party"
    described = named or (len(words) > 2 and words[0] not in cues.POSSESSIVES)  # "the Saudi-backed side"
    if by.kind == "role":
        return not (described and words[0] == "the")
    return by.kind == "person" or words[0] in cues.POSSESSIVES or (words[-1] in _GENERIC and not described)
