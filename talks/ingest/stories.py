"""One story, many copies: which texts are the same report, however many outlets carry it."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Sequence
from datetime import timedelta
from hashlib import blake2b
from uuid import UUID

from django.db import connection
from django.utils import timezone

from talks.models import ArticleVersion, Story

SAME_COPY = 0.5  # share of the shorter text's shingles that the other has too
FEWEST_SHINGLES = 12  # shorter texts share phrases by chance
WINDOW = timedelta(days=14)  # copies of a report come within days
MOST_CANDIDATES = 20
_WORD = re.compile(r"\w+")
_SLOTS = 128
_ROWS = 3  # slots a band; 42 bands find copies that share half their shingles in 99 of 100 cases
_LOCK = 0x7061726C65790001  # any number that no other advisory lock of ours has


def shingles(text: str) -> frozenset[int]:
    """Hashes of all runs of three words; case and punctuation do not matter."""
    words = _WORD.findall(text.casefold())
    runs = {" ".join(words[i : i + 3]) for i in range(max(0, len(words) - 2))}
    return frozenset(int.from_bytes(blake2b(run.encode(), digest_size=8).digest(), "big") for run in runs)


def bands(marks: frozenset[int]) -> list[int]:
    """Band hashes of a text, as PostgreSQL's bigint: near-copies share at least one. Empty for short texts.

    A MinHash of 128 slots from one hash a shingle (one permutation, densified by rotation: Shrivastava and
    Li 2014), which in plain Python is as fast as 128 permutations are in numpy.
    """
    if len(marks) < FEWEST_SHINGLES:
        return []
    slots = _densified(_smallest(marks))
    return [_band(slots[start : start + _ROWS], start) for start in range(0, _SLOTS - _ROWS + 1, _ROWS)]


def _smallest(marks: Iterable[int]) -> list[int | None]:
    """The smallest hash that fell into each slot."""
    slots: list[int | None] = [None] * _SLOTS
    for mark in marks:
        slot, rest = mark % _SLOTS, mark // _SLOTS
        held = slots[slot]
        if held is None or rest < held:
            slots[slot] = rest
    return slots


def _densified(slots: list[int | None]) -> list[int]:
    """Empty slots borrow from the next full one; the distance goes in, so that borrowers differ."""
    full: list[int] = []
    for place in range(_SLOTS):
        distance = next(step for step in range(_SLOTS) if slots[(place + step) % _SLOTS] is not None)
        full.append((slots[(place + distance) % _SLOTS] or 0) * _SLOTS + distance)
    return full


def _band(slots: Sequence[int], start: int) -> int:
    body = array("Q", [slot & 0xFFFFFFFFFFFFFFFF for slot in (*slots, start)]).tobytes()
    return int.from_bytes(blake2b(body, digest_size=8).digest(), "big", signed=True)


def containment(first: frozenset[int], second: frozenset[int]) -> float:
    """Share of the shorter text that stands in the other, 0 to 1."""
    shorter = min(len(first), len(second))
    return len(first & second) / shorter if shorter >= FEWEST_SHINGLES else 0.0


def take_turn() -> None:
    """Wait until nobody else files a text; the turn lasts to the end of the transaction."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])


def story_for(own: frozenset[int], marks: list[int], *, but: UUID | None = None) -> Story:
    """Return the story of which a text with these shingles and bands is a copy, or a new one.

    `but` is the article that is not its own copy.

    Must run in a transaction: it waits for others that file at the same moment, so that two copies which
    come in together end in one story. Two queries.
    """
    take_turn()
    best, share = None, SAME_COPY
    for candidate in _candidates(marks, but):
        common = containment(own, shingles(candidate.text))
        if common >= share and (best is None or common > share):
            best, share = candidate.article.story, common
    return best or Story.objects.create()


def _candidates(marks: list[int], but: UUID | None) -> Iterable[ArticleVersion]:
    """Recent versions that share a band, oldest first: of equal copies the first counts."""
    if not marks:
        return []
    return (
        ArticleVersion.objects.filter(bands__overlap=marks, fetched_at__gte=timezone.now() - WINDOW)
        .exclude(article=but)
        .filter(article__story__isnull=False)
        .select_related("article__story")
        .only("text", "article__story")
        .order_by("fetched_at", "id")[:MOST_CANDIDATES]
    )
