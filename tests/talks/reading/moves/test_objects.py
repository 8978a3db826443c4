"""Of whom something is asked."""

from __future__ import annotations

import pytest

from talks.reading.findings import DemandFound
from tests.talks.reading.conftest import Read


def _of(read: Read, words: str) -> tuple[str, ...]:
    [finding] = read(words, "demand")
    assert isinstance(finding.payload, DemandFound)
    return finding.payload.of


def test_it_works(read: Read) -> None:
    assert _of(read, "Iran urged Iraq to open the weir.") == ("iraq",)


@pytest.mark.parametrize(
    ("words", "of"),
    [
        ("Iran urged Iraq and Kuwait to open the weir.", ("iraq", "kuwait")),
        ("Iran said that Iraq must open the weir.", ("iraq",)),
        ("Iran urged Iraq to open the weir with Kuwait.", ("iraq",)),
        ("Iran offered to share the weir with Iraq.", ("iraq",)),
    ],
)
def test_the_parties_behind_the_verb_or_its_own_subject(read: Read, words: str, of: tuple[str, ...]) -> None:
    assert _of(read, words) == of


@pytest.mark.parametrize("words", ["Iran wants the weir opened.", "Iran demanded that Iran's barges pass."])
def test_nobody_is_named(read: Read, words: str) -> None:
    assert _of(read, words) == ()
