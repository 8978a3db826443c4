"""Lists of members: whose they are, and who is named before "others"."""

from __future__ import annotations

import pytest

from talks.reading.grammar.members import whose_members, with_others
from talks.reading.who.scene import Subject
from tests.talks.reading.conftest import Stage
from tests.talks.reading.subjects_told import last_sentence, subject_told, told


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("The Quartet of Peru, Japan and Kenya has refused to sign.", "middle-east-quartet"),
        ("The Arab League of Kenya and Gambia has refused to sign.", "arab-league"),
        ("Officials of Kenya have refused to sign.", "kenya"),
    ],
)
def test_it_works(stage: Stage, words: str, party: str) -> None:
    found = subject_told(stage, words)
    assert found is not None
    assert found.party == party


@pytest.mark.parametrize(
    "words",
    [
        "The Yacht Club of Kenya has refused.",
        "They spoke of Kenya.",
        "The Arab envoys of Kenya have refused.",
    ],
)
def test_what_no_party_is_made_up_of_is_no_member(stage: Stage, words: str) -> None:
    scene = stage(words)
    start = words.index("Kenya")
    kenya = Subject("party", "Kenya", start, start + 5, None, "kenya", ("kenya",))
    assert whose_members(scene, kenya, last_sentence(scene)) is None


def test_those_named_before_others_act(stage: Stage) -> None:
    found = subject_told(stage, "Japan, Peru and other donor countries have refused to sign.")
    assert found is not None
    assert (found.text, found.parties) == ("Japan, Peru and other donor countries", ("japan", "peru"))


@pytest.mark.parametrize(
    "words",
    [
        "Other donor countries have refused to sign.",
        "Peru waited; other donor countries have refused to sign.",
        "In Peru and other donor countries many have refused.",
    ],
)
def test_others_alone_are_nobody_named(stage: Stage, words: str) -> None:
    scene = stage(words)
    start = words.lower().index("other donor")
    others = Subject("body", words[start : start + 21], start, start + 21)
    last = scene.document.token_at(others.end - 1)
    assert told(with_others(scene, others, last, last_sentence(scene))) is None


def test_others_are_counted(stage: Stage) -> None:
    found = subject_told(stage, "Peru, Japan and ten others have refused to sign.")
    assert found is not None
    assert found.parties == ("peru", "japan")
