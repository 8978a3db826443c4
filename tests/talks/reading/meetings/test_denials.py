"""What the next sentence denies did not take place."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told

REPORTED = "Iranian and Iraqi officials met in Doha on Friday, a diplomat said. "


@pytest.mark.parametrize("words", ["Baghdad denied it.", "Both sides denied any such meeting."])
def test_it_works(read: Read, words: str) -> None:
    assert [met[3] for met in told(read, REPORTED + words)] == ["denied"]


@pytest.mark.parametrize("words", ["Baghdad denied the charges.", "He denied that they had quarrelled."])
def test_other_denials_leave_it_held(read: Read, words: str) -> None:
    assert [met[3] for met in told(read, REPORTED + words)] == ["held"]
