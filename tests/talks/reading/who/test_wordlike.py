"""Surnames that are words as well."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.speech_told import direct, indirect

ROAD = "Kenya's foreign minister, Angela {}, said on Monday that the road was open. Peru listened.\n\n"


@pytest.mark.parametrize("name", ["May", "Long", "Young", "Field"])
def test_it_works(read: Read, name: str) -> None:
    told = indirect(read, ROAD.format(name) + f"{name} added that the port would follow.")
    assert [said.speaker_name for said in told] == [f"Angela {name}"] * 2


def test_behind_a_quotation_too(read: Read) -> None:
    told = direct(read, ROAD.format("May") + "“The port will follow in a week,” said May.")
    assert [said.speaker_name for said in told] == ["Angela May"]


@pytest.mark.parametrize(
    "words",
    [
        "May will be a month of talks, the ministry said.",
        "Talks in May failed, the ministry said.",
        "May and June were dry, the ministry said.",
    ],
)
def test_a_month_stays_a_month(read: Read, words: str) -> None:
    told = indirect(read, ROAD.format("May") + words)
    assert [said.speaker_name for said in told][1:] != ["Angela May"]


def test_where_nobody_bears_it_a_word_is_a_word(read: Read) -> None:
    told = indirect(read, "Peru listened. Long lines said much about the road.")
    assert [said.speaker_name for said in told if said.speaker_name] == []
