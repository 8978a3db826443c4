"""What a reviewer should look at twice: unknown parties and places, posts not held on that day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from actors.gazetteer import Gazetteer
from talks.reading.findings import (
    DelegationFound,
    DemandFound,
    MeetingFound,
    OutlookFound,
    Payload,
    ResponseFound,
    StatementFound,
)


def doubts(payload: Payload, gazetteer: Gazetteer, published_on: date | None) -> list[str]:
    """Return warnings, each one sentence; empty when nothing is doubtful."""
    return list(dict.fromkeys([*_unknown(payload), *_posts(payload, gazetteer, published_on)]))


def _unknown(payload: Payload) -> Iterator[str]:
    match payload:
        case MeetingFound():
            if payload.place_text and payload.city is None:
                yield f"Unknown place: “{payload.place_text}”."
            if payload.when.earliest is None:
                yield "The date of the meeting is not known."
            if not payload.parties:
                yield "No known party is named."
        case DelegationFound():
            if payload.party is None:
                yield f"Unknown party: “{payload.party_text}”."
            if payload.head is None and payload.head_name:
                yield f"Unknown person: “{payload.head_name}”."
        case DemandFound() | ResponseFound() | OutlookFound():
            if payload.by is None and payload.by_text:
                yield f"Unknown party: “{payload.by_text}”."
        case StatementFound():
            if payload.speaker is None and payload.speaker_name:
                yield f"Unknown person: “{payload.speaker_name}”."


def _posts(payload: Payload, gazetteer: Gazetteer, published_on: date | None) -> Iterator[str]:
    """A post said of a person on a day outside his tenure."""
    match payload:
        case DelegationFound():
            day = payload.when.earliest or published_on
            people = [(payload.head, payload.head_name, payload.head_post)]
            people += [(key, name, post) for name, key, post in payload.members]
        case StatementFound():
            day = payload.when.earliest or published_on
            people = [(payload.speaker, payload.speaker_name, payload.speaker_role)]
        case _:
            return
    for key, name, post in people:
        if key and post and day:
            yield from _post(gazetteer, key, name or key, post, day)


def _post(gazetteer: Gazetteer, key: str, name: str, post: str, day: date) -> Iterator[str]:
    said = {mention.kind for mention in gazetteer.post_mentions(post)}
    if post.lower().startswith(("former ", "ex-", "then ")) or not said or not gazetteer.tenures_of(key):
        return
    held = gazetteer.tenures_of(key, day)
    if not any(tenure.post_kind in said for tenure in held):
        then = f"; known then: {held[-1].title}" if held else ""
        yield f"{name} is not known to have been {post} on {day.isoformat()}{then}."
