"""Which of several tables an article is about: each is weighed by what speaks for it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from math import log1p

from talks.reading.prose import cues
from talks.reading.seating.prominence import GO_BETWEENS, in_title, weights
from talks.reading.who.mentions import PartyMention
from talks.reading.who.scene import Scene

Seats = frozenset[str]

_PAIRED, _TRIPLED = 5, 4  # so many of the foremost parties may sit there, by twos and by threes
_TWO, _THREE = 2, 3
_CLEARLY = 0.75  # how far a table that no words seat together must be ahead of the next
_A_LITTLE = 0.5  # how far a state and its movement must be ahead of the next without the movement
_LEAST_NAMED, _LEAST_UNNAMED = 2.0, 3.5  # what a table must be worth at least
_LEAST_AT_HOME = 1.9  # that of a state and a movement which fights it
_MOST_MOVES = 3  # who speaks oftener is no likelier to sit there
_MOVES = frozenset(cues.SPEECH_VERBS) | cues.word_set(
    "demanded demands rejected rejects insisted insists wants wanted offered offers refused refuses accepted "
    "accepts accused accuses asked asks proposed proposes agreed agrees threatened threatens pledged pledges "
    "urged urges denied denies declined sought seeks"
)
_OF_THREE = re.compile(
    r"\b(?:trilateral|tripartite|three-(?:way|party|nation|sided)|(?:the|all) three (?:sides|countries"
    r"|parties|nations|states|governments|leaders|presidents|ministers|delegations|neighbours|neighbors|capitals))\b"
)
_OF_THREE_ONLY = ("three", "trilateral", "tripartite")  # quickly sought: one stands in each of these
_SKIPPED = cues.word_set("has have had also later again 's s ) ,")
# what the traits of a table are worth, in their order; fitted to annotated articles and rounded
_WORTH = (2.2, 1.3, 1.2, 0.7, -2.6, 2.1, 2.1, 1.8, -1.2, 0.9, -1.0)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one article tells of its parties: how much of it each is, who makes moves, who is in the title."""

    shares: dict[str, float]
    moves: Counter[str]
    headed: frozenset[str]
    homes: dict[str, str]
    of_three: bool  # it tells of three sides, or of trilateral talks

    def heaviest_but(self, seats: Seats) -> float:
        return max((share for key, share in self.shares.items() if key not in seats), default=0.0)


def likeliest(scene: Scene, told: Counter[Seats], named: Counter[Seats]) -> Seats | None:
    """The table with the most for it: `told` counts who meets, `named` who is named together."""
    evidence = evidence_of(scene)
    found = {*named, *foremost_tables(evidence)}
    ranked = sorted(((worth(evidence, seats, told, named), sorted(seats)) for seats in found), reverse=True)
    if not ranked:
        return None
    most, best = ranked[0][0], frozenset(ranked[0][1])
    if best in named:
        return best if most >= _LEAST_NAMED else None
    ahead = most - ranked[1][0] if len(ranked) > 1 else _CLEARLY
    if ahead >= _CLEARLY and most >= _LEAST_UNNAMED:
        return best
    return _of_one_state(scene, evidence, [(value, frozenset(seats)) for value, seats in ranked])


def _of_one_state(scene: Scene, evidence: Evidence, ranked: list[tuple[float, Seats]]) -> Seats | None:
    """A movement and its state: nobody else whom the article is about would the movement talk with."""
    for value, seats in ranked:
        movement = _movement_beside_its_state(scene, evidence, seats)
        if movement is None:
            continue
        rivals = (other for other, others in ranked if movement not in others)
        clear = value - next(rivals, value - _A_LITTLE) >= _A_LITTLE
        return seats if clear and value >= _LEAST_AT_HOME else None
    return None


def evidence_of(scene: Scene) -> Evidence:
    counts = weights(scene)
    most = max(counts.values(), default=1)
    shares = {key: count / most for key, count in counts.items()}
    homes = {key: scene.gazetteer.home_of(key) or key for key in counts}
    return Evidence(shares, _moves(scene), frozenset(in_title(scene)), homes, _tells_of_three(scene))


def foremost_tables(evidence: Evidence) -> Iterator[Seats]:
    """Every two and three of those who act most, whether or not any sentence seats them together."""
    ranked = sorted(evidence.shares, key=lambda key: (-evidence.shares[key], key))
    for number, first in ((_TWO, _PAIRED), (_THREE, _TRIPLED)):
        yield from map(frozenset, combinations(ranked[:first], number))


def worth(evidence: Evidence, seats: Seats, told: Counter[Seats], named: Counter[Seats]) -> float:
    traits = traits_of(evidence, seats, told, named)
    return sum(weight * trait for weight, trait in zip(_WORTH, traits, strict=True))


def traits_of(
    evidence: Evidence, seats: Seats, told: Counter[Seats], named: Counter[Seats]
) -> tuple[float, ...]:
    """What speaks for a table and against it, in the order of `_WORTH`."""
    headed = len(seats & evidence.headed)
    moves = sum(min(_MOST_MOVES, evidence.moves[key]) for key in seats)
    return (
        log1p(named[seats]),
        seats in told,
        headed > 0 and headed == len(evidence.headed),
        headed / len(seats),
        evidence.heaviest_but(seats),
        _are_of_one_country(evidence, seats),
        min(evidence.shares.get(key, 0.0) for key in seats),
        moves / len(seats),
        len(seats) == _THREE,
        len(seats) == _THREE and evidence.of_three,
        len(seats) <= _THREE and not seats.isdisjoint(GO_BETWEENS),
    )


def _are_of_one_country(evidence: Evidence, seats: Seats) -> bool:
    """ "Yemen and the Houthis": a movement with the state it fights, or with the only other one there."""
    homes = [evidence.homes.get(key, key) for key in seats]
    return len(set(homes)) < len(homes) and (len(seats) == _TWO or not seats.isdisjoint(homes))


def _movement_beside_its_state(scene: Scene, evidence: Evidence, seats: Seats) -> str | None:
    """The movement, where it sits across from the state whose government it fights, and from nobody else."""
    states = {key for key in seats if (actor := scene.gazetteer.actor(key)) and actor.kind == "state"}
    homes = {evidence.homes.get(key, key) for key in seats}
    alone = len(seats) == _TWO and len(states) == 1 and homes == states
    return next(iter(seats - states)) if alone else None


def _tells_of_three(scene: Scene) -> bool:
    plain = scene.document.plain
    return any(word in plain for word in _OF_THREE_ONLY) and _OF_THREE.search(plain) is not None


def _moves(scene: Scene) -> Counter[str]:
    """How often each party says, asks or refuses something."""
    return Counter(party.key for party in scene.parties if _makes_a_move(scene, party))


def _makes_a_move(scene: Scene, party: PartyMention) -> bool:
    if party.part != "actor":
        return False
    index = scene.document.token_at(party.end)
    behind: Iterable[str] = (token.low for token in scene.document.tokens[index : index + 3])
    return next((low for low in behind if low not in _SKIPPED), "") in _MOVES
