"""A statement printed as it was issued: whose "we" and whose "must" it is."""

from __future__ import annotations

import pytest

from actors.gazetteer import Gazetteer
from talks.reading.findings import ArticleText, DemandFound
from talks.reading.rules import RuleExtractor
from tests.talks.reading.conftest import PUBLISHED, Read
from tests.talks.reading.moves_told import moves

ISSUED = "The foreign minister of Oman, Ali Muster, has issued the following statement on the strait:\n\n"


@pytest.mark.parametrize(
    "words",
    [
        "I call on the two navies to keep apart.",
        "The ferries must sail again.",
        "We expect both sides to respect the old line.",
        "We expect that Iran will show restraint.",
    ],
)
def test_what_it_asks_is_asked_by_whoever_issued_it(read: Read, words: str) -> None:
    assert moves(read, ISSUED + words) == [("oman", "demand")]


def test_its_title_tells_whose_it_is(gazetteer: Gazetteer) -> None:
    words = "We demand that the buoys be put back. Otherwise all responsibility will rest with the divers."
    title = "Statement by the Ministry of Foreign Affairs of Oman on the buoys"
    found = RuleExtractor().extract(ArticleText(words, PUBLISHED, title), gazetteer)
    told = [one.payload for one in found if isinstance(one.payload, DemandFound)]
    assert [(one.by, one.demand_kind) for one in told] == [("oman", "demand"), ("oman", "threat")]


def test_without_one_nobody_asks(read: Read) -> None:
    assert moves(read, "The strait is quiet. We call on the two navies to keep apart.") == []
