"""What a change means, from the wordings before and after it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from actors.models import Actor, City
from talks import record
from talks.models import Change, Entry, Meeting, Negotiation, Response, User
from talks.vocabulary import WebhookEvent
from talks.webhooks.meanings import meaning
from tests.talks.conftest import RECORDED, number_now, on

pytestmark = pytest.mark.django_db
LATER = RECORDED + timedelta(days=1)


def meant(entry: Entry) -> set[str]:
    """What the last change of an entry meant."""
    number_now()
    return set(meaning(Change.objects.filter(version__entry=entry.pk).latest("number")).events)


def test_it_works(answer: Response) -> None:
    assert meant(answer) == {"entry.published", "demand.answered"}


def test_a_demand_is_raised_met_and_withdrawn(demand: Entry, editor: User) -> None:
    assert meant(demand) == {"entry.published", "demand.raised"}
    record.correct(demand, {"met_on": date(2022, 2, 1)}, by=editor, reason="", at=LATER, correction=False)
    assert meant(demand) == {"entry.updated", "demand.met"}
    record.correct(
        demand,
        {"withdrawn_on": date(2022, 2, 2)},
        by=editor,
        reason="",
        at=LATER + timedelta(1),
        correction=False,
    )
    assert meant(demand) == {"entry.updated", "demand.withdrawn"}


def test_another_answer_of_the_same_party_moves_its_position(
    answer: Response, publish: Callable[..., Entry]
) -> None:
    again = Response(title="Open", demand=answer.demand, by=answer.by, stance="open", **on(date(2022, 2, 1)))
    publish(again, at=LATER)
    assert meant(again) == {"entry.published", "position.moved"}


def test_the_same_answer_once_more_moves_nothing(answer: Response, publish: Callable[..., Entry]) -> None:
    again = Response(
        title="Still no", demand=answer.demand, by=answer.by, stance="non_starter", **on(date(2022, 2, 1))
    )
    publish(again, at=LATER)
    assert meant(again) == {"entry.published"}


def test_a_corrected_answer_is_a_correction_and_no_move(answer: Response, editor: User) -> None:
    record.correct(answer, {"stance": "open"}, by=editor, reason="Misread", at=LATER)
    assert meant(answer) == {"entry.corrected"}


def test_an_answer_concerns_who_gave_it_and_who_asked(answer: Response) -> None:
    number_now()
    change = Change.objects.get(version__entry=answer.pk)
    assert meaning(change).parties == {"russia", "united-states"}


@pytest.fixture
def planned(publish: Callable[..., Entry], geneva: City) -> Entry:
    return publish(Meeting(title="Envoys to meet", certainty="expected", city=geneva, **on()))


def test_a_planned_meeting_is_announced(planned: Entry) -> None:
    assert meant(planned) == {"entry.published", "meeting.announced"}


@pytest.mark.parametrize(
    ("changes", "event"),
    [
        ({"certainty": "postponed"}, "meeting.postponed"),
        ({"certainty": "cancelled"}, "meeting.cancelled"),
        ({"certainty": "held"}, "meeting.held"),
        ({"earliest": date(2022, 2, 1), "latest": date(2022, 2, 1)}, "meeting.moved"),
        ({"venue": "Palais des Nations"}, "meeting.moved"),
    ],
)
def test_what_becomes_of_it(changes: Any, event: str, planned: Entry, editor: User) -> None:
    record.correct(planned, changes, by=editor, reason="", at=LATER, correction=False)
    assert meant(planned) == {"entry.updated", event}
    record.correct(planned, {"title": "Said better"}, by=editor, reason="", at=LATER, correction=False)
    assert meant(planned) == {"entry.updated"}


def test_a_meeting_told_of_when_it_was_over_was_held(meeting: Meeting, publish: Callable[..., Entry]) -> None:
    other = publish(Meeting(title="Experts met", **on()))
    assert meant(other) == {"entry.published", "meeting.held"}


def test_a_retracted_meeting_is_retracted_and_nothing_else(planned: Entry, editor: User) -> None:
    record.retract(planned, by=editor, reason="Misread", at=LATER)
    assert meant(planned) == {"entry.retracted"}


def test_a_shared_meeting_concerns_both_negotiations(planned: Entry, elsewhere: Negotiation) -> None:
    planned.as_kind().also_in.add(elsewhere)  # type: ignore[attr-defined]
    record.correct(planned, by=None, reason="", at=LATER, correction=False)
    number_now()
    change = Change.objects.filter(version__entry=planned.pk).latest("number")
    assert meaning(change).negotiations == {planned.negotiation_id, elsewhere.pk}


def test_every_event_but_those_of_entries_is_one_of_these() -> None:
    told = {"demand.raised", "demand.met", "demand.withdrawn", "demand.answered", "position.moved"}
    told |= {f"meeting.{what}" for what in ("announced", "postponed", "cancelled", "held", "moved")}
    assert {event.value for event in WebhookEvent if not event.startswith("entry.")} == told


def test_an_unknown_asker_concerns_nobody_in_particular(
    demand: Entry, publish: Callable[..., Entry], america: Actor
) -> None:
    record.correct(demand, {"by": None}, by=None, reason="", correction=False)
    number_now()
    assert meaning(Change.objects.latest("number")).parties == frozenset()
