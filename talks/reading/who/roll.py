"""The roll of an article's people while it is drawn up, and what every way of finding them asks of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Document, Sentence
from talks.reading.who.cast import People, Person, PersonMention
from talks.reading.who.mentions import PartyMention
from talks.reading.who.names import NameRun

if TYPE_CHECKING:
    from actors.gazetteer import Gazetteer

SHORTEST_HALF = 4  # letters of "Ferrer", who is Miriam Coronel-Ferrer
_CLOSING = frozenset(['"', "'", ","])
MALE = word_set("mr spokesman king prince emir sheikh chairman sir lord pope ayatollah he")
FEMALE = word_set("mrs ms miss spokeswoman queen princess chairwoman lady she")
BODY_WORDS = word_set(
    "house section interests command camp street office department ministry council agency times post news "
    "union party front army force forces tower palace movement-in-opposition reconciliation cooperation "
    "development defence defense interior commerce justice energy hotel lab laboratory network project "
    "society club school college foundation university institute centre center group movement court square "
    "stream line pact accord treaty talks conference summit forum act plan fund bank sea ocean gulf strip "
    "valley river island islands islet shoal shoals reef reefs atoll cay lagoon estuary delta peninsula "
    "plateau glacier mountain mountains highlands lowlands ridge pass oasis waterway trench province region "
    "city authority organisation organization association federation league alliance brigade brigades "
    "committee assembly parliament senate congress cup games day week war peace crisis security stability "
    "affairs economic international global national today tribune herald journal telegraph guardian "
    "television radio agency's protocol process mission convention agreement declaration position"
    " prefecture initiative corridor provinces "
    "bridge airport base crossing border embassy guard coast manufacturers producers exporters workers "
    "unions industries consulate library archive museum seminary research co monument memorial stadium"
    " arena cathedral mosque "
    "synagogue basilica abbey monastery factory dam canal desert villa fortress barracks garrison prison "
    "jail hospital clinic mall restaurant resort terminal station depot harbour harbor pier quay shipyard "
    "avenue boulevard road highway motorway railway railroad tunnel airlines airways shipping logistics "
    "petroleum steel motors insurance studios prize award medal securities capital partners holdings ltd inc "
    "corp consulting analytics associates review chronicle gazette bulletin dispatch courier express mail "
    "magazine broadcasting channel doctrine formula control theorem tv scale amendment clause regime "
    "leadership bureau directorate secretariat dynasty staff brotherhood guards corps regiment battalion "
    "division squadron fleet militia liberation "
    "salvation resistance jihad intifada spring revolution uprising"
)
# nobody is called so: "the United Auto |Workers|"
CROWDS = word_set(
    "workers manufacturers growers producers exporters importers farmers miners teachers nurses"
)
# outlets whose names look like somebody's
_OUTLETS = (
    "al jazeera, al arabiya, al mayadeen, al masirah, al manar, al hadath, al ahram, al akhbar, al hayat,"
    " asharq al-awsat, al-masirah, al-manar, al-ahram, al-jazeera, al-arabiya, al-mayadeen, al-monitor,"
    " al monitor, le monde, le figaro, le soir, le temps, el pais, el país, el mundo, el tiempo,"
    " el universal,"
    " el nacional, la nacion, la nación, la prensa, la repubblica, la stampa, der spiegel, der standard,"
    " die zeit, die welt, die presse, el espectador, el comercio, la jornada, la tercera, el mercurio,"
    " al-quds al-arabi, al quds, al-akhbar, al-hayat, al arabi, al-sharq al-awsat, sky news, fox news,"
    " press tv, al alam, al-alam, deutsche welle, corriere della sera, russia today, rossiya segodnya,"
    " ria novosti, interfax, jeune afrique, addis standard, dabanga, kyodo news, yonhap news, anadolu"
)
OUTLETS = frozenset(name.strip() for name in _OUTLETS.split(","))


@dataclass(slots=True)
class Roll:
    """An article while its people are being entered: who is in so far, and the names still unexplained."""

    document: Document
    gazetteer: Gazetteer
    parties: list[PartyMention]
    bodies: list[PartyMention]  # such as no table holds, also those that are no party to talks
    countries: Counter[str]  # how often cities of each are named
    people: People = field(default_factory=People)
    later: list[NameRun] = field(default_factory=list)
    home: str | None = None  # the state the report is written in; "" where that is not told
    homes: dict[str, float] | None = None  # what speaks for each state that it is written there
    called: frozenset[str] = frozenset()  # words by which somebody is called "Mr" or speaks
    named_until: int = -1  # where the last name of two words ends
    listed_until: int = -1  # where the last name of a list of people ends

    _first: dict[int, PersonMention] = field(default_factory=dict)
    _parts: dict[int, tuple[str, frozenset[str]]] = field(default_factory=dict)

    def settle(self) -> None:
        """Put the mentions in order, once all are entered."""
        self.people.mentions.sort(key=lambda mention: mention.start)
        self._first = {}

    def mention_of(self, person: Person) -> PersonMention | None:
        """Where somebody is named first, if he is in the cast."""
        return self._firsts().get(id(person))

    def first_told(self, person: Person) -> tuple[PersonMention, Sentence]:
        """Where somebody of the cast is named first, and the sentence that does so."""
        mention = self._firsts()[id(person)]
        return mention, self.document.sentence_of(mention.start)

    def _firsts(self) -> dict[int, PersonMention]:
        """The first mention of everybody; sought once, when all are in order."""
        if len(self._first) != len(self.people.cast):
            self._first = {}
            for mention in self.people.mentions:
                self._first.setdefault(id(mention.person), mention)
        return self._first

    def parts_of(self, person: Person) -> frozenset[str]:
        """The words of a name, without the article of a family name."""
        known = self._parts.get(id(person))
        if known is None or known[0] != person.name:
            bare = [word.removeprefix("al-").removeprefix("el-") for word in person.name_words()]
            halves = bare[-1].split("-") if bare and bare[-1].count("-") == 1 else []
            bare += halves if all(len(half) >= SHORTEST_HALF for half in halves) else []
            known = self._parts[id(person)] = (person.name, frozenset(bare))
        return known[1]

    def groups(self) -> set[str]:
        """The movements that the report names."""
        return {party.key for party in self.parties if party.actor_kind == "group"}

    def words(self, run: NameRun) -> str:
        tokens = self.document.tokens
        return self.document.text[tokens[run.first].start : tokens[run.last - 1].end]


def enter(roll: Roll, run: NameRun, person: Person) -> None:
    tokens = roll.document.tokens
    start, end = tokens[run.first].start, tokens[run.last - 1].end
    roll.people.mentions.append(PersonMention(start, end, roll.document.text[start:end], person))
    if run.last - run.first > 1:
        roll.named_until = end
    if run.first:
        before = {token.low for token in tokens[max(0, run.first - 2) : run.first]}
        person.gender = person.gender or ("he" if before & MALE else "she" if before & FEMALE else None)


def is_known_word(roll: Roll, run: NameRun) -> bool:
    words = roll.words(run)
    if roll.gazetteer.actors_named(words) or roll.gazetteer.cities_named(words) or len(words) < 3:
        return True
    return words.lower() in BODY_WORDS or words.isupper()


def verb_follows(roll: Roll, run: NameRun) -> bool:
    """ "Trump said", and behind a quotation "said Trump"."""
    tokens = roll.document.tokens
    if run.last < len(tokens) and tokens[run.last].low in cues.SPEECH_VERBS:
        return True
    behind = [token.text for token in tokens[max(0, run.first - 2) : run.first]]
    return len(behind) == 2 and behind[0] in _CLOSING and behind[1] in ("said", "says", "added")
