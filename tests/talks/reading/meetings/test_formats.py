"""In which form a meeting was held: by its words, else by how many sat there."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import meetings


@pytest.mark.parametrize(
    ("words", "form"),
    [
        ("Norway and Chad held talks in Oslo on Friday.", "bilateral"),
        ("Norway, Chad and Peru held talks in Oslo on Friday.", "multilateral"),
        ("The Norwegian premier spoke to the Chadian premier by telephone on Friday.", "phone"),
        ("The Norwegian premier called on the Chadian premier in Oslo on Friday.", "bilateral"),
    ],
)
def test_it_works(read: Read, words: str, form: str) -> None:
    [met] = meetings(read, words)
    assert met.format == form


@pytest.mark.parametrize(
    ("who", "level"),
    [("president", "leaders"), ("foreign minister", "ministers"), ("ambassador", "envoys")],
)
def test_the_level_is_that_of_the_offices(read: Read, who: str, level: str) -> None:
    [met] = meetings(read, f"The Norwegian {who} met the Chadian {who} in Oslo on Friday.")
    assert met.level == level
