"""Names left open."""

from __future__ import annotations

from typing import Any

import pytest

from actors.models import Actor, Person
from talks.blanks import Blank, bare, blanks


def test_it_works() -> None:
    open_name = {"by": None, "by_text": "the River Bloc"}
    assert list(blanks("demand", open_name)) == [Blank("River Bloc", Actor, "by")]


@pytest.mark.parametrize("payload", [{}, {"by": None, "by_text": " "}, {"by": "russia", "by_text": "Moscow"}])
def test_what_is_known_or_unwritten_is_no_blank(payload: dict[str, Any]) -> None:
    assert list(blanks("demand", payload)) == []


def test_an_office_beside_a_name_is_no_party() -> None:
    said = {"speaker": None, "speaker_name": "Ana Muster", "speaker_role": "envoy", "actor": None}
    assert list(blanks("statement", said)) == [Blank("Ana Muster", Person, "speaker")]


def test_members_are_blanks_too() -> None:
    sent = {"party": "russia", "members": [["Ana Muster", None, None], ["Known", "known", None]]}
    (blank,) = blanks("delegation", sent)
    assert blank == Blank("Ana Muster", Person, "")
    assert blank.filled({"members": [["Ana Muster", "ana-muster", None]]}) == "ana-muster"
    assert blank.filled({}) == ""


@pytest.mark.parametrize(
    ("written", "name"), [("the Bloc", "Bloc"), ("The Bloc", "Bloc"), ("Theban League", "Theban League")]
)
def test_the_article_is_no_part_of_a_name(written: str, name: str) -> None:
    assert bare(written) == name
