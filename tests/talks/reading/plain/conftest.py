"""What the command prints of an article of Tuesday 5 March 2024 about talks of two states."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from actors.gazetteer import Gazetteer
from talks.reading.findings import ArticleText
from talks.reading.report import report
from talks.reading.rules import RuleExtractor
from tests.corpus.scoring import with_possible

Printed = Callable[[str], dict[str, list[dict[str, Any]]]]
TALKS = "Kenya and Peru are negotiating a fisheries agreement. "
MINISTERS = (
    "Kenyan Foreign Minister Amina Wario leads one team, Peru's fisheries minister, Jorge Salas, the other. "
)
ASKED = "Kenya on Monday demanded that Peru withdraw its ships from the reef and offered a joint patrol.\n\n"


@pytest.fixture
def printed(gazetteer: Gazetteer) -> Printed:
    def _printed(words: str) -> dict[str, list[dict[str, Any]]]:
        article = ArticleText(words, date(2024, 3, 5), "Talks", "")
        return with_possible(report(RuleExtractor().extract(article, gazetteer), gazetteer))

    return _printed
