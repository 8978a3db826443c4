"""Sessions that no noun tells of: a body broke up, hours with somebody, "it was held"."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told

BEFORE = "Ghana and Togo are at odds over a border. Ghana wants it marked. Togo says it will wait. "


@pytest.mark.parametrize(
    ("words", "city"),
    [
        ("The joint boundary commission of Ghana and Togo adjourned in Lome on Friday.", "lome"),
        ("The working group of Ghana and Togo broke up in Accra late on Thursday.", "accra"),
        ("After nine hours with the Togolese in Accra on Tuesday, Ghana's envoy left.", "accra"),
        ("Ghana's foreign minister spent most of Monday with Togo's president in Lome.", "lome"),
        ("The delegations of Ghana and Togo worked in Lome on 4 January on the line.", "lome"),
        ("Ghana and Togo are to confer in Lome on Friday.", "lome"),
        ("The two sides negotiated late into the night in Lome on Friday.", "lome"),
    ],
)
def test_it_works(read: Read, words: str, city: str) -> None:
    assert [met[0] for met in told(read, BEFORE + words)] == [city]


def test_it_was_held_of_the_one_told_before(read: Read) -> None:
    words = "A first round had led nowhere. It was held in Lome on 3 May."
    assert [met[0] for met in told(read, BEFORE + words)] == ["lome"]


@pytest.mark.parametrize(
    "words",
    [
        "The cabinet committee of Ghana broke its silence in Accra on Friday.",
        "The border was closed on Friday.",
        "The envoy spent three days with his family in Lome.",
        "A lorry was stopped. It was held at Lome on Friday.",
        "The minister had worked in Lome on Friday.",
        "Ghana negotiated the treaty of Lome in 1975.",
        "Ghana's soldiers spent nine hours with peacekeepers of Togo in Lome.",
    ],
)
def test_what_is_no_session(read: Read, words: str) -> None:
    assert told(read, BEFORE + words) == []
