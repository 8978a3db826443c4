"""First names of men and of women."""

from __future__ import annotations

import unicodedata

import pytest

from talks.reading.who import given_names
from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import named_in


@pytest.mark.parametrize(("first", "named"), [("Ulrike", True), ("Prosper", True), ("Gravel", False)])
def test_it_works(read: Read, first: str, named: bool) -> None:
    """Who has such a name is somebody, also where nothing else tells it."""
    assert (f"{first} Testova" in named_in(read, f"{first} Testova has lost count.")) is named


def test_no_name_is_of_both() -> None:
    assert not given_names.WOMEN & given_names.MEN
    assert given_names.ALL == given_names.WOMEN | given_names.MEN


def test_names_are_in_small_letters_without_accents() -> None:
    bare = {
        name
        for name in given_names.ALL
        if name == name.lower() == unicodedata.normalize("NFD", name) and name.replace("-", "").isalpha()
    }
    assert given_names.ALL - bare == set()
