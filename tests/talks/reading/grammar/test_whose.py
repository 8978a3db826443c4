"""Whose a thing or a body of people is."""

from __future__ import annotations

import pytest

from talks.reading.grammar.whose import by_its_name, named_by_its_noun, of_whose, owner_of_noun, party_at
from talks.reading.who.scene import Scene, Subject
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.subjects_told import last_sentence, subject_told


def _phrase(scene: Scene, words: str, kind: str = "body") -> Subject:
    """Words of the text that stand for nobody yet."""
    start = scene.document.plain.rindex(words)
    return Subject(kind, words, start, start + len(words))


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("Peru's flat refusal to sign was told at noon.", "peru"),
        ("The Peruvian refusal to sign was told at noon.", "peru"),
        ("The refusal Peru gave was told at noon.", "peru"),
        ("The ferry's refusal to sail was told at noon.", None),
        ("A refusal to sign was told at noon to Peru.", None),
    ],
)
def test_it_works(stage: Stage, words: str, party: str | None) -> None:
    scene = stage(words)
    start = words.index("refusal")
    found = owner_of_noun(scene, last_sentence(scene), start, start + len("refusal "))
    assert (found.party if found is not None else None) == party


def test_its_refusal_is_of_whom_it_stands_for(stage: Stage) -> None:
    words = "Peru said that it was late. Its refusal to sign was told at noon."
    subject_told(stage, words)
    scene = stage(words)
    start = words.index("refusal")
    found = owner_of_noun(scene, last_sentence(scene), start, start + len("refusal"))
    assert found is not None and found.party == "peru"


def test_a_party_stands_where_it_begins(stage: Stage) -> None:
    scene = stage("A red line for Peru.")
    found = party_at(scene, scene.document.plain.index("Peru"))
    assert found is not None and found.party == "peru"
    assert party_at(scene, scene.document.plain.index("Peru") + 1) is None


@pytest.mark.parametrize(
    ("words", "phrase", "text", "party"),
    [
        ("The largest group, Hamas, has left.", "The largest group", "Hamas", "hamas"),
        ("The largest group, Lake Rose, has left.", "The largest group", "Lake Rose", None),
        ("The ruling Lake Rose has left.", "The ruling Lake Rose", "Lake Rose", None),
        ("The largest boat, Hamas, has left.", "The largest boat", "The largest boat", None),
    ],
)
def test_a_description_gives_way_to_the_name(
    stage: Stage, words: str, phrase: str, text: str, party: str | None
) -> None:
    scene = stage(words)
    found = by_its_name(scene, _phrase(scene, phrase))
    assert (found.text, found.party) == (text, party)


@pytest.mark.parametrize(
    ("words", "phrase", "party"),
    [
        ("The Arab League met. The league has left.", "The league", "arab-league"),
        ("The Arab League met. The army has left.", "The army", None),
        ("The Arab League met. A league has left.", "A league", None),
        ("The Isatabu Freedom Movement met. The Isatabu side has left.", "The Isatabu side",
         "isatabu-freedom-movement"),
    ],
)  # fmt: skip
def test_a_noun_is_the_party_last_named_with_it(
    stage: Stage, words: str, phrase: str, party: str | None
) -> None:
    scene = stage(words)
    assert named_by_its_noun(scene, _phrase(scene, phrase)).party == party


@pytest.mark.parametrize(
    ("words", "phrase", "party"),
    [
        ("Peru met Chile. Their boats have left.", "Their boats", "peru"),
        ("Peru met Chile. The government has left.", "The government", "peru"),
        ("Peru met Chile. The movement has left.", "The movement", None),
        ("Peru met Chile. “Our boats have left,” it said.", "Our boats", "peru"),
        ("Peru met Chile. Our boats have left.", "Our boats", None),
    ],
)
def test_what_somebody_calls_his_own_is_of_his_party(
    stage: Stage, words: str, phrase: str, party: str | None
) -> None:
    scene = stage(words)
    speaker = Subject("party", "Peru", 0, 4, None, "peru", ("peru",))
    phrased = _phrase(scene, phrase)
    found = of_whose(scene, phrased, speaker, phrased.start)
    assert found is not None and found.party == party
    assert of_whose(scene, None, speaker, 0) is None


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("The African Union's monitors appealed for patience.", "african-union"),
        ("The Fund's staff asked for a lower toll.", "international-monetary-fund"),
        ("The growers' staff asked for a lower toll.", None),
    ],
)
def test_whose_organ_asks_asks_for_it(read: Read, words: str, party: str | None) -> None:
    told = "The International Monetary Fund met the African Union on Friday. "
    found = [getattr(f.payload, "by", None) for f in read(told + words, "demand")]
    assert [by for by in found if by] == ([party] if party else [])
