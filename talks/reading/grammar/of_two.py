"""Whom "the former" and "the latter" mean, and who answers: one of the two whom the sentence before names."""

from __future__ import annotations

from dataclasses import replace

from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.cast import Person
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene, Subject

_PLACES = {"former": 0, "first": 0, "latter": 1, "second": 1}
_ANSWERS = word_set("replied replies answered answers retorted countered responded responds shot fired hit")
_GOES_ON = word_set(", spoke came went was had would will did is has for put took")


def former_or_latter(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "The latter | said", "the former spoke first": not "the former minister"."""
    tokens = scene.document.tokens
    if index + 2 >= sentence.last or tokens[index + 1].low not in ("former", "latter"):
        return None
    verb = tokens[index + 2].low
    if verb not in _GOES_ON and verb not in cues.SPEECH_VERBS and verb not in cues.AUXILIARIES:
        return None
    two = _named_before(scene, sentence)
    if len(two) != 2:
        return None
    return _called(two[_PLACES[tokens[index + 1].low]], tokens[index].start, tokens[index + 1].end)


def who_answers(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "A wrote to B on Monday. | He replied": the other one, where the sentence names but one other."""
    tokens = scene.document.tokens
    if index != sentence.first or index + 1 >= sentence.last or tokens[index + 1].low not in _ANSWERS:
        return None
    two = _people_before(scene, sentence)
    spoke = scene.subjects.get(sentence.index - 1)
    others = [one for one in two if spoke is not None and one.person is not spoke.person]
    if len(two) != 2 or len(others) != 1:
        return None
    return _called(others[0], tokens[index].start, tokens[index].end)


def who_asked(scene: Scene, index: int, sentence: Sentence) -> Person | None:
    """ "And the twelfth?" A called out. "It is being discussed," | he answered: A asked, so it is not he."""
    tokens = scene.document.tokens
    behind = index + 1 < sentence.last and tokens[index + 1].low in _ANSWERS and index > sentence.first
    if not behind or sentence.index == 0:
        return None
    before = scene.document.sentences[sentence.index - 1]
    asked = scene.subjects.get(before.index)
    question = '?"' in scene.document.plain[before.start : before.end]
    return asked.person if question and asked is not None else None


def _named_before(scene: Scene, sentence: Sentence) -> list[Subject]:
    """The people of the sentence before, each once, else its parties."""
    people = _people_before(scene, sentence)
    if people or sentence.index == 0:
        return people
    before = scene.document.sentences[sentence.index - 1]
    acting = {
        party.key: party for party in within(scene.parties, before.start, before.end) if party.part == "actor"
    }
    return [
        Subject("party", one.text, one.start, one.end, None, one.key, (one.key,)) for one in acting.values()
    ]


def _people_before(scene: Scene, sentence: Sentence) -> list[Subject]:
    if sentence.index == 0:
        return []
    before = scene.document.sentences[sentence.index - 1]
    named = {
        id(told.person): told
        for told in scene.people.between(before.start, before.end)
        if scene.outside_quotation(told.start)
    }
    return [
        Subject("person", one.text, one.start, one.end, one.person, one.person.party)
        for one in named.values()
    ]


def _called(one: Subject, start: int, end: int) -> Subject:
    """The same one, by the words that stand for him here."""
    return replace(one, start=start, end=end)
