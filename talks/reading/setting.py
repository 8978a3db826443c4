"""Where a round goes on when a sentence gives only its day: in the city that the report is sent from."""

from __future__ import annotations

from datetime import timedelta

from talks.reading.merging import Draft
from talks.reading.scene import Scene

_BEFORE, _AFTER = timedelta(days=7), timedelta(days=3)  # one round, seen from the day of the report


def settle(scene: Scene, drafts: list[Draft]) -> None:
    """Give the days of one round the city where another sentence says it is held."""
    venue = _venue(scene, drafts)
    if venue is None or scene.today is None:
        return
    for draft in drafts:
        if draft.place is None and _belongs(draft, venue) and _is_near(scene, draft):
            draft.place, draft.inferred = venue.place, True
            draft.spans += tuple(span for span in venue.spans[:1] if span not in draft.spans)


def _venue(scene: Scene, drafts: list[Draft]) -> Draft | None:
    """The first meeting in the city of the dateline."""
    cities = {
        city.key for city in scene.gazetteer.cities_named((scene.document.dateline_place or "").title())
    }
    return next((draft for draft in drafts if draft.place and draft.place.city in cities), None)


def _belongs(draft: Draft, venue: Draft) -> bool:
    """The same parties, face to face."""
    shared = set(draft.attendance.keys) & set(venue.attendance.keys)
    return draft.format != "phone" and draft.certainty != "rumoured" and len(shared) > 1


def _is_near(scene: Scene, draft: Draft) -> bool:
    day, today = draft.when.earliest, scene.today
    exact = draft.when.precision in ("day", "time")
    return exact and day is not None and today is not None and today - _BEFORE <= day <= today + _AFTER
