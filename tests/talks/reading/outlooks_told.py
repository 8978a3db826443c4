"""What tests of outlooks compare: those a text tells."""

from __future__ import annotations

from talks.reading.findings import ArticleText, OutlookFound
from talks.reading.outlooks.cues import phrase_in
from talks.reading.prose import text
from tests.talks.reading.conftest import PUBLISHED, Read


def outlooks(read: Read, words: str) -> list[OutlookFound]:
    return [f.payload for f in read(words, "outlook") if isinstance(f.payload, OutlookFound)]


def phrase(words: str, start: int = 0) -> str | None:
    """The first phrase of outlook of a sentence from an offset on."""
    document = text.read(ArticleText(words, PUBLISHED))
    match = phrase_in(document, document.sentences[0], start)
    return match.group() if match else None
