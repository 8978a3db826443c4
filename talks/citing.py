"""Find a quoted sentence in a stored text, letter by letter, and cite it."""

from __future__ import annotations

from actors.models import Person
from talks.models import ArticleVersion, Citation, Entry
from talks.reading.findings import ArticleText
from talks.reading.prose.text import read

CONTEXT = 60  # characters kept before and after a quote


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


def citation(
    version: ArticleVersion,
    start: int,
    end: int,
    entry: Entry,
    *,
    supports: str = "",
    speaker: Person | None = None,
) -> Citation:
    """An unsaved citation of text[start:end], with the words around it and the number of its sentence."""
    text = version.text
    return Citation(
        entry_id=entry.pk,
        version=version,
        start=start,
        end=end,
        quote=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        sentence=_sentence_number(text, start),
        speaker=speaker,
        supports=supports,
    )


def _sentence_number(text: str, start: int) -> int | None:
    """Which sentence of the article a position lies in, counted from 1."""
    sentence = read(ArticleText(text, None)).sentence_at(start)
    return sentence.index + 1 if sentence else None
