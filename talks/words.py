"""Full text: the words people type into search boxes, and the words around those that were found."""

from __future__ import annotations

from django.contrib.postgres.search import SearchHeadline, SearchQuery

# Of more than these only the newest are weighed: the best of a common word would take seconds.
MOST_RANKED = 1_000
# Where a found word begins and ends in an extract: characters of private use, which no article needs.
FOUND, FOUND_END = "\ue000", "\ue001"


def query(words: str) -> SearchQuery:
    """Words, quoted phrases, "or", and a minus before what should not be there."""
    return SearchQuery(words, search_type="websearch", config="english")


def extract(column: str, words: str) -> SearchHeadline:
    """Up to two passages of the column around the words, each found one between FOUND and FOUND_END."""
    return SearchHeadline(
        column,
        query(words),
        config="english",
        start_sel=FOUND,
        stop_sel=FOUND_END,
        max_words=28,
        min_words=12,
        max_fragments=2,
        fragment_delimiter=" … ",
    )
