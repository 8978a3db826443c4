"""Find a quoted sentence in a stored text, letter by letter."""

from __future__ import annotations

from talks.models import ArticleVersion


class CitingError(Exception):
    """The text does not carry the quote as given. The message says how to mend it."""

    permanent = True


def place(version: ArticleVersion, quote: str, *, start: int | None = None) -> int:
    """Where `quote` begins in the version's text, in code points from 0.

    `start` chooses among several places. Raises CitingError when the quote is not there, or stands in
    several places and none is chosen.
    """
    places = _places(version.text, quote)
    if not places:
        raise CitingError(
            "These words do not stand in that article, letter by letter: copy them from its text."
        )
    if start is None and len(places) > 1:
        raise CitingError(
            f"These words stand in several places ({_listed(places)}): say which start is meant."
        )
    if start is not None and start not in places:
        raise CitingError(f"These words do not begin at {start} but at {_listed(places)}.")
    return places[0] if start is None else start


def _places(text: str, quote: str) -> list[int]:
    found = []
    at = text.find(quote) if quote else -1
    while at >= 0:
        found.append(at)
        at = text.find(quote, at + 1)
    return found


def _listed(places: list[int]) -> str:
    return ", ".join(str(place) for place in places[:10])
