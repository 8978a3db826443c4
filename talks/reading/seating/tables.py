"""Whose talks an article is about: the table that its meetings are held at, unless they name another."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from talks.reading.prose.text import plain_of
from talks.reading.seating.attendance import Attendance
from talks.reading.seating.seats import brings_others
from talks.reading.who.mentions import PartyMention
from talks.reading.who.scene import Scene

_TOPIC = re.compile(
    r" (?:settlement|crisis|conflict|war|question|issue|peace|file|problem|dispute|invasion|accord)\b"
)
_CAPITAL = re.compile(r"(?:'s|s')? (?:\w+ )?(?:capital|city|resort|town|port|border)\b")
# a digit first, that it is soon found, and then that no word ends in it
_OF_MANY = re.compile(
    r"(?:[1-9](?<!\w\d)\d{2} (?:[a-z-]+ )?(?:countries|nations|states|members|delegations|governments"
    r"|parties)|[4-9](?<!\w\d)\d (?:countries|nations|states|governments))\b"
)
# "talks in Vienna", "back from Geneva": in a title, where it is
_PLACED = re.compile(
    r"\b(?:in|at|to|from|near|for|over|on|leaves?|leaving|left|quits?|reach(?:es|ed)?|enters?"
    r"|visits?) (?:the )?\Z",
    re.I,
)
_TALKS_OF = re.compile(
    r" (?:talks|round|summit|meeting|conference|dam|process|dialogue|accord|dinner)\b", re.I
)
# "EU, Mercosur seal accord", "India-China talks"
_SIDE_BY_SIDE = re.compile(r"(?:, | and |-| & | vs\.? | with |/| to meet )(?:the )?")
_PLACES = frozenset({"in", "at", "near", "from", "on", "over", "about", "against", "by", "for", "than", "as"})
_JOINED = re.compile(
    r"-|, |(?:'s?)?(?: (?:government|army|forces|rebels?|leaders|officials|negotiators|ministers"
    r"|delegations?|envoys"
    r"|presidents|authorities|military|side|team|commanders|diplomats|junta|regime))?,? (?:and"
    r"|with)(?: by)?(?: the)? "
)
# organisations that sit as one party across from others
_BLOCS = frozenset(
    [
        "european-union", "nato", "asean", "mercosur", "gcc", "gulf-cooperation-council", "e3",
        "international-monetary-fund", "world-bank", "iaea",
    ]
)  # fmt: skip
_BREATH = 60  # characters between two names said in one
# "Mr. Putin and Mr. Zelensky", "Prime Minister A nor the Serbian president, B"
_AND_HIM = re.compile(r",? (?:and|nor|&) (?:the |his )?(?:[A-Z][\w.'-]* |[a-z]+ |, ){0,5}(?:, )?|, ")
_MOST_SEATS = 8  # a format of more is no table
_GO_BETWEENS = frozenset(
    {
        "united-nations",
        "african-union",
        "african-union-commission",
        "arab-league",
        "caricom",
        "east-african-community",
    }
    | {
        "ecowas",
        "european-council",
        "igad",
        "minusma",
        "monusco",
        "organization-of-american-states",
        "osce",
        "sadc",
    }
    | {"osce-special-monitoring-mission", "unsmil"}
)
_OFTEN = 2
_SELDOM = 5  # who hosts once in five mentions or less may still be a party
_FEW = 3  # who sit at a table where a go-between is not one of the parties
_CLEARLY = 1.5  # times as often as the next one
_FIRST = 200  # mentions among which a party shows how the article writes it
_OPENING = 3  # sentences that tell whose talks the article is about


@dataclass(slots=True)
class Tables:
    """The tables of one article: those told so far, and the one it is about; a crowd has none."""

    main: Attendance | None = None
    crowd: bool = False
    told: list[Attendance] = field(default_factory=list)
    told_in: int = -9  # the sentence that told of the last one


def main_table(scene: Scene, named: Iterable[tuple[int, Attendance]]) -> Attendance | None:
    """The table the article is about, from those its sentences name outright: (sentence, who sits there)."""
    if is_crowded(scene):
        return None  # a conference of a hundred countries is nobody's in particular
    weight, headed, between = _weights(scene), set(in_title(scene)), _between(scene)
    support: Counter[frozenset[str]] = Counter()
    tables: dict[frozenset[str], Attendance] = {}
    sat = [(number, met, 4 if number else 6) for number, met in named]
    sat += [(number, met, 2) for number, met in _coordinated(scene)]
    sat += [(0, met, 6) for met in _titled(scene)]
    sat += [(0, met, 5) for met in _in_its_format(scene)]
    for number, met, opening in sat:
        met = _without_go_betweens(scene, met)
        seats = frozenset(met.keys + met.unknown)
        if len(seats) >= _OFTEN and not seats & between:
            tables.setdefault(seats, met)
            support[seats] += opening if number < _OPENING else 1
    for seats in support:
        support[seats] += 2 * bool(headed and headed <= seats)
    tables = _of_sides(scene, tables)
    ranked = sorted(tables, key=lambda seats: support[seats] + _share(seats, weight), reverse=True)
    best = tables[ranked[0]] if ranked else None
    if best is not None and support[ranked[0]] >= _OFTEN:
        return best
    together = Counter(met.keys for _, met in _named_together(scene))
    if together:
        keys = together.most_common(1)[0][0]
        return next(met for _, met in _named_together(scene) if met.keys == keys)
    go_between = any(mediates(scene, key) for _, met, _ in sat for key in met.keys)
    return sides_within(scene) if go_between else None


def _in_its_format(scene: Scene) -> Iterator[Attendance]:
    """ "A round of the Geneva International Discussions": whom the format that the opening names seats."""
    for party in scene.parties:
        sentence = scene.document.sentence_at(party.start)
        if sentence is None or sentence.index >= _OPENING or party.actor_kind != "forum":
            continue
        keys = sorted(scene.gazetteer.members_of(party.key))
        names = [actor.name for key in keys if (actor := scene.gazetteer.actor(key))]
        if _OFTEN <= len(keys) <= _MOST_SEATS and len(names) == len(keys):
            yield Attendance(tuple(keys), tuple(names))


def two_blocs(scene: Scene) -> Attendance | None:
    """ "Negotiators of the two blocs": the only two that the article names."""
    found = {party.key: party.text for party in scene.parties if party.key in _BLOCS}
    return Attendance(tuple(found), tuple(found.values())) if len(found) == _OFTEN else None


def _of_sides(scene: Scene, tables: dict[frozenset[str], Attendance]) -> dict[frozenset[str], Attendance]:
    """Without those where a go-between like the UN sits with one side, if others are left."""
    ours = {
        seats: met
        for seats, met in tables.items()
        if len(seats) > _FEW or not any(mediates(scene, key) for key in seats)
    }
    return ours or {} if sides_within(scene) else ours or tables


def sides_within(scene: Scene) -> Attendance | None:
    """ "Both sides", where a go-between saw only the movement: the movement and the state it fights."""
    group = scene.foremost("group") or scene.only_group()
    actor = scene.gazetteer.actor(group) if group else None
    state = scene.gazetteer.state_of(actor.home) if actor is not None and actor.home else None
    if actor is None or state is None or not any(party.key == state.key for party in scene.parties):
        return None
    return Attendance((state.key, actor.key), (state.name, actor.name), guessed=True)


def _without_go_betweens(scene: Scene, met: Attendance) -> Attendance:
    """ "Aliyev, Pashinyan and Michel met": two sides and who brought them together."""
    kept = [(key, text) for key, text in zip(met.keys, met.texts, strict=True) if not mediates(scene, key)]
    if met.count != _FEW or len(kept) != _OFTEN or met.unknown:
        return met
    return replace(met, keys=tuple(key for key, _ in kept), texts=tuple(text for _, text in kept))


def mediates(scene: Scene, key: str) -> bool:
    """An organisation that brings others together, as the UN does; the IMF negotiates itself."""
    return key in _GO_BETWEENS


def _coordinated(scene: Scene) -> Iterator[tuple[int, Attendance]]:
    """ "Ethiopia and the TPLF agreed", "between India and China": named in one breath, wherever they are."""
    placed = -1
    for one, two in pairwise(scene.parties):
        if two.kind == "capital" and (one.preposition in _PLACES or one.start == placed):
            placed = two.start  # "written in Paris, Berlin and Rome"
            continue
        if one.key == two.key or not (_acts(one) and _acts(two)):
            continue
        sentence = scene.document.sentence_at(one.start)
        if sentence is not None and _JOINED.fullmatch(scene.document.plain, one.end, two.start):
            yield sentence.index, Attendance((one.key, two.key), (one.text, two.text))


def _named_together(scene: Scene) -> Iterator[tuple[int, Attendance]]:
    """ "Neither Albin Kurti nor Aleksandar Vucic": two people of two parties, named in one breath."""
    for one, two in pairwise(scene.people.mentions):
        parties = (one.person.party, two.person.party)
        if None in parties or parties[0] == parties[1] or two.start - one.end > _BREATH:
            continue
        sentence = scene.document.sentence_at(one.start)
        if sentence is not None and _AND_HIM.fullmatch(scene.document.plain, one.end, two.start):
            yield sentence.index, Attendance(parties, (one.text, two.text))  # type: ignore[arg-type]


def _titled(scene: Scene) -> Iterator[Attendance]:
    """ "Egypt, Ethiopia resume talks": two whom the title names side by side, and the text too."""
    own = in_title(scene)
    title = plain_of(scene.document.article.title)
    hits = [hit for hit in scene.gazetteer.actor_mentions(title) if hit.actor and hit.actor.key in own]
    for one, two in pairwise(hits):
        keys = (one.actor.key, two.actor.key)
        if keys[0] != keys[1] and _SIDE_BY_SIDE.fullmatch(title, one.end, two.start):
            yield Attendance(keys, tuple(own[key] for key in keys))


def _acts(party: PartyMention) -> bool:
    one_side = party.actor_kind in ("state", "group") or party.key in _BLOCS
    return party.part == "actor" and one_side and party.preposition not in _PLACES


def is_crowded(scene: Scene) -> bool:
    """Whether a hundred countries sit there, so that nobody in particular does. Sought once."""
    if scene.crowded is None:
        scene.crowded = _OF_MANY.search(scene.document.plain) is not None
    return scene.crowded


def principals(scene: Scene, number: int) -> Attendance | None:
    """So many parties that the article names in its title, or much oftener than others; weighed once."""
    if number not in scene.principals:
        scene.principals[number] = _weighed(scene, number)
    keys = scene.principals[number]
    texts = {party.key: party.text for party in reversed(scene.parties[:_FIRST])}
    return Attendance(keys, tuple(texts.get(key, key) for key in keys), guessed=True) if keys else None


def _share(seats: frozenset[str], weight: Counter[str]) -> float:
    """How much of the article they are, from 0 to 3: their mentions beside the foremost's, on average."""
    most = max(weight.values(), default=0)
    return 3 * sum(weight[key] for key in seats) / (most * len(seats)) if most else 0.0


def _weighed(scene: Scene, number: int) -> tuple[str, ...]:
    if is_crowded(scene):
        return ()
    headed = in_title(scene)
    if len(headed) == number:
        return tuple(headed)
    ranked = _weights(scene).most_common(number + 1)
    if len(ranked) < number or ranked[number - 1][1] < _OFTEN:
        return ()
    if len(ranked) > number and ranked[number][1] * _CLEARLY > ranked[number - 1][1]:
        return ()
    return tuple(key for key, _ in ranked[:number])


def _weights(scene: Scene) -> Counter[str]:
    """How often each state or group acts in the article; go-betweens and venues are none. Counted once."""
    if scene.weights is None:
        scene.weights = _counted(scene)
    return scene.weights


def _counted(scene: Scene) -> Counter[str]:
    counts: Counter[str] = Counter()
    for party in scene.parties:
        if not _acts(party) or _is_its_city(scene, party) or _is_topic(scene, party):
            continue
        counts[party.key] += 1
    for mention in scene.people.mentions:
        party_key = mention.person.party
        actor = scene.gazetteer.actor(party_key) if party_key else None
        if actor is not None and (actor.kind in ("state", "group") or actor.key in _BLOCS):
            counts[actor.key] += 1
    for key in _between(scene):
        counts.pop(key, None)
    return counts


def _between(scene: Scene) -> frozenset[str]:
    """Who mediates or hosts, unless the title has him. Sought once."""
    if scene.between is None:
        scene.between = _go_betweens(scene)
    return scene.between


def _go_betweens(scene: Scene) -> frozenset[str]:
    titled = in_title(scene)
    acting = [party for party in scene.parties if party.part == "actor" and party.key not in titled]
    found = Counter(party.key for party in acting if brings_others(scene, party, max(0, party.start - 60)))
    named = Counter(party.key for party in acting)
    return frozenset(key for key, times in found.items() if times * _SELDOM > named[key])


def _often(scene: Scene) -> set[str]:
    """Those who act more than once by a name that is not their capital's."""
    counts = Counter(party.key for party in scene.parties if party.kind != "capital" and _acts(party))
    return {key for key, times in counts.items() if times > 1}


def _is_topic(scene: Scene, party: PartyMention) -> bool:
    """ "The Syrian settlement", "the Korean question": what others talk about."""
    return party.kind == "demonym" and _TOPIC.match(scene.document.plain, party.end) is not None


def _is_its_city(scene: Scene, party: PartyMention) -> bool:
    """ "Kenya's capital", "leave Nairobi": where it is, not who acts."""
    plain = scene.document.plain
    if party.kind == "capital" and re.search(
        r"\b(?:leave|leaves|left|reach|reached) \Z", plain[: party.start][-9:]
    ):
        return True
    return _CAPITAL.match(plain, party.end, party.end + 30) is not None


def in_title(scene: Scene) -> dict[str, str]:
    """The states and groups that act in the title, as far as the text names them too. Sought once."""
    if scene.headed is None:
        scene.headed = _headed(scene)
    return scene.headed


def _headed(scene: Scene) -> dict[str, str]:
    own = {party.key: party.text for party in scene.parties}
    acting = {party.key for party in scene.parties if party.kind != "capital" and _acts(party)}
    acting -= {party.key for party in scene.parties if _is_its_city(scene, party)} - _often(scene)
    title = plain_of(scene.document.article.title)
    found = {}
    for hit in scene.gazetteer.actor_mentions(title):
        one_side = hit.actor is not None and (hit.actor.kind in ("state", "group") or hit.actor.key in _BLOCS)
        if hit.actor is None or not one_side or hit.actor.key not in own:
            continue
        placed = _PLACED.search(title[: hit.start]) is not None
        if hit.kind == "capital" and (
            placed or _TALKS_OF.match(title, hit.end) or title[hit.end :].startswith(":")
        ):
            continue
        if title[: hit.start].lower().endswith((" in ", " at ", " near ", " over ", " on ", " about ")):
            continue
        found[hit.actor.key] = own[hit.actor.key]
    return found
