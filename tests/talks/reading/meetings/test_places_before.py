"""Where a meeting was when the place stands before its words: left behind, or told with "where"."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import meetings, told


@pytest.mark.parametrize(
    "words",
    [
        "The Iranian delegation left Muscat on Friday after talks with Iraq.",
        "The Iranian envoy came from Muscat, where Iran and Iraq met on Friday.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert [met.city for met in meetings(read, words)] == ["muscat"]


def test_who_only_leaves_has_met_nobody(read: Read) -> None:
    assert meetings(read, "The Iranian delegation left Muscat on Friday, and Iraq stayed.") == []


def test_who_speaks_after_it_where_the_report_is_sent_from_met_there(read: Read) -> None:
    words = (
        "BRUSSELS, Jan 7 - Iran and Iraq have agreed on the weir after talks on Friday. The Iraqi minister"
        " told reporters in Brussels after the meeting that he was content."
    )
    assert [met[0] for met in told(read, words)] == ["brussels"]
    assert [met[0] for met in told(read, words.replace("in Brussels", "in Paris"))] == [None]
