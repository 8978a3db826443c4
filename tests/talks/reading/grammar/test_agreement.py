"""One person alone does not "have" and "are" not."""

from __future__ import annotations

import pytest

from talks.reading.grammar.clauses import subject_before
from tests.talks.reading.conftest import Stage
from tests.talks.reading.subjects_told import last_sentence, token_of


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("Those who follow Ana Testova have agreed.", None),
        ("Ana Testova has agreed.", "Ana Testova"),
        ("Per Lund and Ana Testova have agreed.", "Ana Testova"),
    ],
)
def test_one_person_alone_is_no_subject_of_have(stage: Stage, words: str, text: str | None) -> None:
    scene = stage(words)
    found = subject_before(scene, token_of(scene, "agreed"), last_sentence(scene))
    assert (found.text if found and found.kind == "person" else None) == text
