"""Whose talks an article is about: the table that its meetings are held at, unless they name another."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain, pairwise

from talks.reading.occasions import events
from talks.reading.prose.text import plain_of
from talks.reading.seating.attendance import Attendance
from talks.reading.seating.contenders import Seats, likeliest
from talks.reading.seating.prominence import BLOCS, GO_BETWEENS, PLACES, acts, go_betweens, in_title, weights
from talks.reading.who.mentions import PartyMention
from talks.reading.who.scene import Scene
from talks.reading.who.unlisted import is_unlisted

Sat = tuple[int, Attendance, int]  # the sentence, who sits there, what it counts in the opening
_OF_MANY = re.compile(
    r"[1-9](?<!\w\d)(?:\d{2} (?:[a-z-]+ )?(?:countries|nations|states|members|delegations|governments"
    r"|parties)|(?<=[4-9])\d (?:countries|nations|states|governments))\b"
)
# "EU, Mercosur seal accord", "India-China talks"
_SIDE_BY_SIDE = re.compile(r"(?:, | and |-| & | vs\.? | with |/| to meet )(?:the )?")
# "Sudan's government | and the rebel movement | JEM"
_JOINED = re.compile(
    r"-|, |(?:'s?)?(?: (?:government|army|forces|rebels?|leaders|officials|negotiators|ministers"
    r"|delegations?|envoys|presidents|authorities|military|side|team|commanders|diplomats|junta|regime"
    r"|generals|representatives|movement|group|opposition|guerrillas|insurgents|separatists))?,? (?:and"
    r"|with)(?: by)?(?: the| a| its)?(?: (?:main|rival|rebel|armed|opposition|separatist|paramilitary"
    r"|militant|exiled|insurgent|guerrilla|ethnic|northern|southern|eastern|western|breakaway|group|movement|coalition"
    r"|alliance|faction|militia|party|force|army|organi[sz]ation|front)){0,3} "
)
# "the government and the rebel | Maoists", "the Maoists and government negotiators"
_GOVERNMENT_AND = re.compile(
    r"\b(?:[Gg]overnment|[Cc]abinet|[Aa]uthorities)(?:'s)?(?: (?:side|team|delegation|negotiators|officials"
    r"|forces|troops|envoys|ministers))? (?:and|with|met|meets?) (?:the )?(?:[a-z-]+ ){0,3}\Z"
)
_AND_GOVERNMENT = re.compile(
    r"(?: (?:rebels?|negotiators|leaders|movement|group|fighters|guerrillas|side|delegation|team))?"
    r" (?:and|with|met|meets?) (?:the )?(?:[Gg]overnment|[Cc]abinet|[Aa]uthorities)\b(?! of\b)"
)
_BREATH = 60  # characters between two names said in one
# "Mr. Putin and Mr. Zelensky", "Prime Minister A nor the Serbian president, B"
_AND_HIM = re.compile(r",? (?:and|nor|&) (?:the |his )?(?:[A-Z][\w.'-]* |[a-z]+ |, ){0,5}(?:, )?|, ")
_MOST_SEATS = 8  # a format of more is no table
_OFTEN = 2
_FEW = 3  # who sit at a table where a go-between is not one of the parties
_CLEARLY = 1.5  # times as often as the next one
_FIRST = 200  # mentions among which a party shows how the article writes it
_OPENING = 3  # sentences that tell whose talks the article is about
_HUNDREDS = 3  # digits


@dataclass(slots=True)
class Tables:
    """The tables of one article: those told so far, and the one it is about; a crowd has none."""

    main: Attendance | None = None
    crowd: bool = False
    whole: Attendance | None = None  # with whoever else is told to sit there
    told: list[Attendance] = field(default_factory=list)
    told_in: int = -9  # the sentence that told of the last one
    aside: bool = False  # whether the last one was told by a verb or a visit, and not as a round
    named: Attendance | None = None  # the last two of whom a sentence names one, whether or not it says where
    named_in: int = -9
    by_city: dict[str, list[Attendance]] = field(
        default_factory=dict
    )  # named tables, by where they were held
    brokers: set[str] = field(default_factory=set)  # who was told to bring others together

    def note(self, met: Attendance, number: int, cue: str, placed: bool) -> None:
        """Remember who sat there, told of in sentence `number` by the word `cue`."""
        self.brokers.update(met.third)
        if placed and met.count >= _OFTEN:
            self.told.append(met)
            self.told_in, self.aside = number, cue not in events.MEETING_NOUNS or cue in ("visit", "trip")

    def note_named(self, met: Attendance, number: int, city: str | None) -> None:
        """Remember those of whom at least one was named."""
        if met.count == _OFTEN:
            self.named, self.named_in = met, number
        if city is not None and met.count >= _OFTEN and GO_BETWEENS.isdisjoint(met.keys):
            self.by_city.setdefault(city, []).append(met)

    def held_at(self, city: str | None, guess: Attendance) -> Attendance:
        """ "The next round in Doha": those who sat there before, if whom the article is about never did."""
        there = self.by_city.get(city or "", [])
        seats = {frozenset(met.keys) for met in there}
        if len(seats) != 1 or not guess.count or any(set(met.keys) >= set(guess.keys) for met in there):
            return guess
        return there[0]


def main_table(scene: Scene, named: Iterable[tuple[int, Attendance]]) -> Attendance | None:
    """The table the article is about; `named` are those its sentences name outright: (sentence, who sits)."""
    if is_crowded(scene):
        return None  # a conference of a hundred countries is nobody's in particular
    tables: dict[Seats, Attendance] = {}
    met_there = chain(
        ((number, met, 4 if number else 6) for number, met in named),
        ((0, met, 5) for met in _in_its_format(scene)),
    )
    told = _count(scene, tables, met_there)
    support = told + _count(scene, tables, _named_in_one_breath(scene))
    best = likeliest(scene, told, support)
    if best is None:
        return None
    if len(best) <= _FEW and not best.isdisjoint(GO_BETWEENS):
        return sides_within(scene) or tables[best]  # the UN saw the movement: those with its state
    return tables.get(best) or _by_name(scene, tuple(sorted(best)))


def _count(scene: Scene, tables: dict[Seats, Attendance], sat: Iterable[Sat]) -> Counter[Seats]:
    """How often each table is told of, those of the opening for more; without hosts and go-betweens."""
    between = go_betweens(scene)
    support: Counter[Seats] = Counter()
    for number, met, opening in sat:
        met = _without_go_betweens(met)
        seats = frozenset(met.keys + met.unknown)
        guests = any(is_unlisted(key) and _is_a_guest(scene, key) for key in met.keys)
        if len(seats) >= _OFTEN and not seats & between and not guests:
            tables.setdefault(seats, met)
            support[seats] += opening if number < _OPENING else 1
    return support


def _is_a_guest(scene: Scene, body: str) -> bool:
    """Whether the article tells of it much less than of somebody else."""
    told = Counter(party.key for party in scene.parties)
    return told[body] * 2 < max(told.values())


def _named_in_one_breath(scene: Scene) -> Iterator[Sat]:
    yield from ((number, met, 2) for number, met in chain(_coordinated(scene), _with_its_government(scene)))
    yield from ((0, met, 6) for met in _titled(scene))
    yield from ((number, met, 1) for number, met in _named_together(scene))


def _by_name(scene: Scene, keys: tuple[str, ...]) -> Attendance:
    texts = {party.key: party.text for party in reversed(scene.parties[:_FIRST])}
    return Attendance(keys, tuple(texts.get(key, key) for key in keys), guessed=True)


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
    found = {party.key: party.text for party in scene.parties if party.key in BLOCS}
    return Attendance(tuple(found), tuple(found.values())) if len(found) == _OFTEN else None


def sides_within(scene: Scene) -> Attendance | None:
    """ "Both sides", where a go-between saw only the movement: the movement and the state it fights."""
    group = scene.foremost("group") or scene.only_group()
    actor = scene.gazetteer.actor(group) if group else None
    state = scene.gazetteer.state_of(actor.home) if actor is not None and actor.home else None
    if actor is None or state is None or not any(party.key == state.key for party in scene.parties):
        return None
    return Attendance((state.key, actor.key), (state.name, actor.name), guessed=True)


def _without_go_betweens(met: Attendance) -> Attendance:
    """ "Aliyev, Pashinyan and Michel met": two sides and who brought them together."""
    two = without_mediators(met)
    return two if met.count == _FEW and len(two.keys) == _OFTEN and not met.unknown else met


def without_mediators(met: Attendance) -> Attendance:
    """ "The two sides" of a table where the UN sits too."""
    return _only(met, {key for key in met.keys if key not in GO_BETWEENS})


def without_principals(met: Attendance) -> Attendance:
    """The go-betweens of a table."""
    return _only(met, GO_BETWEENS.intersection(met.keys))


def _only(met: Attendance, keys: Collection[str]) -> Attendance:
    kept = [(key, text) for key, text in zip(met.keys, met.texts, strict=True) if key in keys]
    if len(kept) == len(met.keys):
        return met
    return replace(met, keys=tuple(key for key, _ in kept), texts=tuple(text for _, text in kept))


def _coordinated(scene: Scene) -> Iterator[tuple[int, Attendance]]:
    """ "Ethiopia and the TPLF agreed", "India, Nepal and China": named in one breath, wherever they are."""
    run: list[PartyMention] = []
    for party in _who_act(scene):
        if run and not _JOINED.fullmatch(scene.document.plain, run[-1].end, party.start):
            yield from _together(scene, run)
            run = []
        run.append(party)
    yield from _together(scene, run)


def _with_its_government(scene: Scene) -> Iterator[tuple[int, Attendance]]:
    """ "Government and Maoist negotiators": the movement, and the state that it faces."""
    for party in scene.parties if "government" in scene.document.words else ():
        ahead = scene.document.plain[max(0, party.start - 60) : party.start]
        joined = _GOVERNMENT_AND.search(ahead) or _AND_GOVERNMENT.match(scene.document.plain, party.end)
        actor = scene.gazetteer.actor(party.key) if party.actor_kind == "group" and joined else None
        state = scene.gazetteer.state_of(actor.home) if actor is not None and actor.home else None
        sentence = scene.document.sentence_at(party.start)
        if state is not None and sentence is not None:
            yield sentence.index, Attendance((state.key, party.key), (state.name, party.text))


def _together(scene: Scene, run: list[PartyMention]) -> Iterator[tuple[int, Attendance]]:
    sentence = scene.document.sentence_at(run[0].start) if len(run) > 1 else None
    named = {party.key: party.text for party in run}
    if sentence is not None and len(named) > 1:
        yield sentence.index, Attendance(tuple(named), tuple(named.values()))


def _who_act(scene: Scene) -> Iterator[PartyMention]:
    """Those who act, without capitals that only tell where: "written in Paris, Berlin and Rome"."""
    placed = -1
    for one, two in pairwise([*scene.parties, None]):
        if one is not None and acts(scene, one) and one.start != placed:
            yield one
        if one is not None and two is not None and two.kind == "capital":
            placed = two.start if one.preposition in PLACES or one.start == placed else placed


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
    """ "Egypt, Ethiopia resume talks": those whom the title names side by side, and the text too."""
    own = in_title(scene)
    title = plain_of(scene.document.article.title)
    hits = [hit for hit in scene.gazetteer.actor_mentions(title) if hit.actor and hit.actor.key in own]
    run: dict[str, int] = {}
    for one, two in pairwise([*hits, None]):
        if one is None or one.actor is None:
            continue
        run[one.actor.key] = one.end
        if two is not None and _SIDE_BY_SIDE.fullmatch(title, one.end, two.start):
            continue
        if len(run) > 1:
            yield Attendance(tuple(run), tuple(own[key] for key in run))
        run = {}


def is_crowded(scene: Scene) -> bool:
    """Whether a hundred countries sit there, so that nobody in particular does. Sought once."""
    if scene.crowded is None:
        plain = scene.document.plain
        opening = scene.document.sentences[_OPENING - 1 : _OPENING]
        end = opening[0].end if opening else len(plain)
        counted = _OF_MANY.finditer(plain)
        scene.crowded = any(_is_a_crowd(plain, match) for match in counted if _sit_here(match, end))
    return scene.crowded


def _sit_here(counted: re.Match[str], opening: int) -> bool:
    """ "The OSCE's 57 states hold their own session", told at the end: not whom the article is about."""
    return counted.start() < opening or counted[0][:_HUNDREDS].isdigit()


def _is_a_crowd(plain: str, counted: re.Match[str]) -> bool:
    """Not "a committee with 150 members"."""
    return not plain.endswith((" with ", " of ", " its "), 0, counted.start()) or "member" not in counted[0]


def principals(scene: Scene, number: int) -> Attendance | None:
    """So many parties that the article names in its title, or much oftener than others; weighed once."""
    if number not in scene.principals:
        scene.principals[number] = _weighed(scene, number)
    keys = scene.principals[number]
    return _by_name(scene, keys) if keys else None


def _weighed(scene: Scene, number: int) -> tuple[str, ...]:
    if is_crowded(scene):
        return ()
    headed = in_title(scene)
    if len(headed) == number:
        return tuple(headed)
    ranked = weights(scene).most_common(number + 1)
    if len(ranked) < number or ranked[number - 1][1] < _OFTEN:
        return ()
    if len(ranked) > number and ranked[number][1] * _CLEARLY > ranked[number - 1][1]:
        return ()
    return tuple(key for key, _ in ranked[:number])
