"""What speaks for and against a delegation: who leads it, who comes along, and how far down it is told."""

from __future__ import annotations

from collections.abc import Iterator

from talks.reading.findings import DelegationFound
from talks.reading.sureness.passages import Passage

_DOWN = 0.45  # of the article
_TEAM = ("delegation", " team", "negotiator")


def signs(found: DelegationFound, told: Passage) -> Iterator[str]:
    """Its signs, by their names in the table."""
    actor = told.scene.gazetteer.actor(found.party) if found.party else None
    if actor is not None and actor.kind != "state":
        yield "of_a_body"
    if not found.members:
        yield "alone"
    if not found.head_post:
        yield "no_post"
    elif "minister" in found.head_post.lower():
        yield "minister"
    if any(word in told.words for word in _TEAM):
        yield "called_a_team"
    if told.share > _DOWN:
        yield "far_down"
