"""Full text: the words people type into search boxes, and the words around those that were found."""

from __future__ import annotations

from django.contrib.postgres.search import SearchHeadline, SearchQuery

# Of more than these only the newest are weighed: the best of a common word would take seconds.
MOST_RANKED = 1_000
# Words of an extract, and how many of them stand before the first that was found.
EXTRACT, BEFORE = 28, 8
# A line of fewer words is a name, which the badges of an entry show already.
SHORTEST = 4
# Where a found word begins and ends in an extract: characters of private use, which no article needs.
FOUND, FOUND_END = "\ue000", "\ue001"


def query(words: str) -> SearchQuery:
    """Words, quoted phrases, "or", and a minus before what should not be there."""
    return SearchQuery(words, search_type="websearch", config="english")


def marked(column: str, words: str) -> SearchHeadline:
    """The whole column, each found word between FOUND and FOUND_END."""
    return SearchHeadline(
        column, query(words), config="english", start_sel=FOUND, stop_sel=FOUND_END, highlight_all=True
    )


def passages(lines: list[str], *, most: int = 2) -> str:
    """The first lines that hold a found word, each once and cut around it: 'asked for … gave way'."""
    cut = dict.fromkeys(_around(line) for line in lines if FOUND in line and len(line.split()) >= SHORTEST)
    return " … ".join(list(cut)[:most])


def _around(line: str) -> str:
    words = line.split()
    found = next(place for place, word in enumerate(words) if FOUND in word)
    first = max(found - BEFORE, 0) if len(words) > EXTRACT else 0
    kept = " ".join(words[first : first + EXTRACT])
    # A mark that was opened is closed, should the cut run through a phrase.
    closed = kept + FOUND_END if kept.count(FOUND) > kept.count(FOUND_END) else kept
    return f"{'… ' if first else ''}{closed}{' …' if first + EXTRACT < len(words) else ''}"


def extract(column: str, words: str) -> SearchHeadline:
    """Up to two passages of the column around the words, each found one between FOUND and FOUND_END."""
    return SearchHeadline(
        column,
        query(words),
        config="english",
        start_sel=FOUND,
        stop_sel=FOUND_END,
        max_words=EXTRACT,
        min_words=12,
        max_fragments=2,
        fragment_delimiter=" … ",
    )
