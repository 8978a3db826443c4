"""The body that somebody is told to lead or speak for, where no table holds it."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import named_in


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("Ana Testova, chief executive of Muster Providers, said so.", "Muster Providers"),
        ("Ana Testova, national lead officer at Ensemble, said so.", "Ensemble"),
        ("Ana Testova, who leads Pruebanos, said so.", "Pruebanos"),
        ("Ana Testova, president of the corporation Pruema, said so.", "Pruema"),
        ("TSTME's Ana Testova said so.", "TSTME"),
        ("Ana Testova, vice-president for corporate affairs at TMG, said so.", "TMG"),
    ],
)
def test_it_works(read: Read, words: str, body: str) -> None:
    person = named_in(read, words)["Ana Testova"]
    assert (person.party, person.party_text) == (None, body)


@pytest.mark.parametrize(
    "words",
    [
        "Ana Testova, director of the Muster Institute, said so.",
        "Ana Testova, head of research at Prueba Bank, said so.",
        "Ana Testova of Muster Research said so.",
        "Ana Testova, the mayor, and the head of Prueba region said so.",
        "Ana Testova, who teaches at Ensemble, said so.",
    ],
)
def test_who_thinks_or_lends_speaks_for_nobody(read: Read, words: str) -> None:
    person = named_in(read, words)["Ana Testova"]
    assert (person.party, person.party_text) == (None, "")
