"""Who bears an office that is told of before his name: "the chairman, General A"."""

from __future__ import annotations

from talks.reading.grammar.roles import DETERMINERS, SOME_OF
from talks.reading.grammar.served import CALLED, FUNCTIONS, TITLES
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence, Token
from talks.reading.who import callings
from talks.reading.who.cast import PersonMention
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene, Subject

_LONGEST_TITLE = 5  # tokens of single words
_LONGEST_OFFICE = 11  # tokens: "Vice Minister of Foreign Trade A B"
_LONGEST_SECOND = 6  # tokens of "and lead delegate"
_CROWDS = frozenset({"officials", "diplomats", "aides"})
_LINKS = frozenset({"of", "for", "and", "the"})
_IN_A_TITLE = TITLES | FUNCTIONS | callings.MODIFIERS - {"the"}


def named_behind(scene: Scene, index: int, comma: int, sentence: Sentence) -> PersonMention | None:
    """ "The ferryman, Ion Ciubotaru", "Iran's negotiator, Lt. Gen. A": who bears the office."""
    tokens = scene.document.tokens
    words = {token.low for token in tokens[index:comma]}
    short = comma - index <= 3 and tokens[index].low in DETERMINERS
    named = _titled(scene, comma + 1, sentence)
    if named is not None and words & _CROWDS and not scene.document.plain.startswith(" and ", named.end):
        return None  # "According to US officials, |A|, the envoy, will come"
    if named is not None and _is_another(scene, index, comma, named, sentence):
        return None
    if named is None or short or words & FUNCTIONS:
        return named
    behind = scene.document.index_behind(named.end)  # "the ruling party's number two, A, said"
    says = [token.low for token in tokens[behind : min(behind + 2, sentence.last)]]
    return named if says[:1] == [","] and says[-1] in cues.SPEECH_VERBS else None


def _titled(scene: Scene, first: int, sentence: Sentence) -> PersonMention | None:
    """ "A", "Angolan General | A", "Vice Minister of Foreign Trade | A,": whoever is named behind titles."""
    tokens = scene.document.tokens
    plain = True
    for begin in range(first, min(sentence.last - 1, first + _LONGEST_OFFICE)):
        named = scene.people.starting_at(tokens[begin].start)
        if named is not None:
            behind = tokens[scene.document.index_behind(named.end)].text
            return named if behind == "," or (plain and begin <= first + _LONGEST_TITLE) else None
        plain = plain and _titles(scene, tokens[begin])
        if not plain and (
            begin == first or not (tokens[begin].text[0].isupper() or tokens[begin].low in _LINKS)
        ):
            return None
    return None


def behind_two_offices(scene: Scene, link: int, sentence: Sentence) -> int | None:
    """ "The group's lawyer | and lead delegate, A": the comma before the name of him who is both."""
    tokens = scene.document.tokens
    if tokens[link - 1].low not in FUNCTIONS:
        return None
    ahead = range(link + 2, min(sentence.last - 1, link + _LONGEST_SECOND))
    comma = next((i for i in ahead if tokens[i].text == ","), None)
    if comma is None or tokens[comma - 1].low not in FUNCTIONS or tokens[link + 1].low in DETERMINERS:
        return None
    return comma if scene.people.starting_at(tokens[comma + 1].start) is not None else None


def _is_another(scene: Scene, index: int, comma: int, named: PersonMention, sentence: Sentence) -> bool:
    """ "According to a presidency source, Vaz | will choose": he is not the source."""
    tokens = scene.document.tokens
    some = tokens[index].low in SOME_OF | {"a", "an", "another"}
    behind = scene.document.index_behind(named.end)
    unnamed = any(token.low in cues.ANONYMOUS_NOUNS for token in tokens[index:comma])
    if not some or not unnamed or behind >= sentence.last:
        return False
    said = tokens[behind].low in cues.SPEECH_VERBS or tokens[behind].low in ("who", "of", "in", "from")
    return tokens[behind].text[0].isalpha() and not said


def _titles(scene: Scene, token: Token) -> bool:
    """ "The chairman, | Angolan General A": a word of what stands before a name."""
    called = token.low in _IN_A_TITLE
    return called or bool(within(scene.parties, token.start, token.end))


def named_at_last(scene: Scene, index: int, who: int, sentence: Sentence) -> Subject | None:
    """ "Said the colonel who spoke for the delegation, Hamid Saleh": the name that closes it."""
    tokens = scene.document.tokens
    comma = next((i for i in range(who, min(sentence.last - 1, who + 14)) if tokens[i].text == ","), None)
    named = scene.people.starting_at(tokens[comma + 1].start) if comma is not None else None
    if named is None or tokens[who - 1].low not in CALLED:
        return None
    behind = scene.document.index_behind(named.end)
    if behind < sentence.last and tokens[behind].text not in ".,;":
        return None
    return Subject("person", named.text, tokens[index].start, named.end, named.person, named.person.party)
