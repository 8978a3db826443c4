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


@pytest.mark.parametrize(
    ("words", "party", "text"),
    [
        # what he speaks for, whatever it is told to be
        ("Ana Testova, a lawmaker of the pro-Kurdish DEM Party, said so.", "dem-party", ""),
        ("Ana Testova, deputy chairman of the ruling DEM Party, said so.", "dem-party", ""),
        ("Ana Testova, a member of parliament for the Pruebas party, said so.", None, "Pruebas"),
        ("Ana Testova, who heads Pruema's office in Banjul, said so.", None, "Pruema"),
        ("The head of Pruema in Kenya, Ana Testova, agreed.", None, "Pruema"),
        ("The head of Research, Ana Testova, agreed.", None, ""),
        # what acts in the sentence before
        (
            "Muster World declined to respond. Its chairman, Ana Testova, met the president.",
            None,
            "Muster World",
        ),
        # but no place, and nobody's
        ("Kisumu was quiet. Its mayor, Ana Testova, met the teachers.", None, ""),
        ("Ana Testova, a member of a family of farmers, said so.", None, ""),
    ],
)
def test_a_body_told_in_more_ways(read: Read, words: str, party: str | None, text: str) -> None:
    person = named_in(read, words)["Ana Testova"]
    assert (person.party, person.party_text if person.party is None else "") == (party, text)


def test_the_kind_may_stand_behind_the_name(read: Read) -> None:
    person = named_in(read, "Ana Testova, of the Un Tiempo Muster formation, said no.")["Ana Testova"]
    assert person.party_text == "Un Tiempo Muster"
