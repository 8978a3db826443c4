"""Publishing, correcting, retracting and merging entries."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pghistory.models
import pytest
from django.apps import apps
from django.db import IntegrityError, connection, transaction

from talks import record
from talks.models import Citation, Entry, EntryVersion, Meeting, Negotiation, User
from talks.models.entry import EntryQuerySet
from tests.talks.conftest import RECORDED, on

pytestmark = pytest.mark.django_db


def standing(entry: Entry) -> EntryVersion:
    return EntryVersion.objects.get(entry_id=entry.pk, superseded_at=None)


def test_it_works(meeting: Meeting, table: Negotiation) -> None:
    version = standing(meeting)
    assert version.document["title"] == "Envoys meet in Geneva"
    assert version.party_slugs == ["russia", "united-states"]
    assert version.outlet_slugs == ["wire"]
    assert version.document["citations"][0]["quote"] == "Envoys of both sides met in Geneva on Monday."
    assert version.document["detail"]["city"]["zone"] == "Europe/Zurich"
    table.refresh_from_db()
    assert (meeting.number, table.last_number) == (1, 1)


def test_a_correction_keeps_the_old_wording_and_the_first_publication(demand: Entry, editor: User) -> None:
    later = RECORDED + timedelta(days=1)
    record.correct(demand, {"title": "No eastward growth"}, by=editor, reason="Wrong word", at=later)
    first, second = EntryVersion.objects.filter(entry=demand).order_by("number")
    assert first.document["title"] == "No new members for the alliance"
    assert first.superseded_at == second.recorded_at == later
    assert second.is_correction and second.reason == "Wrong word" and second.by == editor
    assert second.first_published_at == RECORDED


def test_as_of_reads_the_wording_of_that_day(demand: Entry, editor: User) -> None:
    later = RECORDED + timedelta(days=1)
    record.correct(demand, {"title": "No eastward growth"}, by=editor, reason="Wrong word", at=later)
    then = EntryVersion.objects.as_of(RECORDED + timedelta(hours=1)).get(entry=demand)
    assert then.document["title"] == "No new members for the alliance"
    assert not EntryVersion.objects.as_of(RECORDED - timedelta(seconds=1)).exists()


def test_a_retracted_entry_leaves_the_timeline_but_not_the_past(demand: Entry, editor: User) -> None:
    record.retract(demand, by=editor, reason="Misread", at=RECORDED + timedelta(days=1))
    assert not EntryVersion.objects.current().filter(entry=demand).exists()
    assert EntryVersion.objects.as_of(RECORDED).filter(entry=demand).exists()


def test_a_merged_entry_points_to_the_winner_which_takes_its_sources(
    publish: Callable[..., Entry], demand: Entry, editor: User
) -> None:
    from talks.models import Demand

    other = publish(Demand(title="The same, in other words", **on()), quote="We need guarantees")
    record.merge(other, demand, by=editor, reason="The same demand")
    other.refresh_from_db()
    assert (other.state, other.merged_into_id) == ("merged", demand.pk)
    assert {citation["quote"] for citation in standing(demand).document["citations"]} == {
        "Russia demanded that the alliance take in no new members.",
        "We need guarantees",
    }


def test_a_meeting_stands_on_each_of_its_timelines_once(
    meeting: Meeting, elsewhere: Negotiation, editor: User
) -> None:
    record.correct(meeting, {"also_in": [elsewhere]}, by=editor, reason="Shared", correction=False)
    rows = EntryVersion.objects.current().filter(entry_id=meeting.pk)
    assert {row.negotiation.slug for row in rows} == {"security-talks", "grain-talks"}
    assert rows.at_home().count() == 1


def test_a_timeline_that_a_meeting_leaves_has_changed(
    meeting: Meeting, elsewhere: Negotiation, editor: User
) -> None:
    record.correct(meeting, {"also_in": [elsewhere]}, by=editor, reason="Shared", correction=False)
    before = Negotiation.objects.get(pk=elsewhere.pk).version
    record.correct(meeting, {"also_in": []}, by=editor, reason="Not shared")
    assert Negotiation.objects.get(pk=elsewhere.pk).version == before + 1
    record.correct(meeting, {"title": "Met"}, by=editor, reason="Word")
    assert Negotiation.objects.get(pk=elsewhere.pk).version == before + 1


def test_history_says_who_why_and_what_changed(demand: Entry, editor: User) -> None:
    record.correct(demand, {"title": "No eastward growth"}, by=editor, reason="Wrong word")
    events = pghistory.models.Events.objects.tracks(Entry.objects.get(pk=demand.pk)).order_by(
        "pgh_created_at"
    )
    titles = [event for event in events if "title" in (event.pgh_diff or {})]
    assert [event.pgh_diff["title"] for event in titles] == [
        ["No new members for the alliance", "No eastward growth"]
    ]
    assert titles[0].pgh_context["reason"] == "Wrong word"
    assert titles[0].pgh_context["byline"] == "Ada"


@pytest.mark.parametrize("path", ["update", "raw"])
def test_history_is_not_escaped_by_bulk_update_or_raw_sql(demand: Entry, path: str) -> None:
    events = apps.get_model("talks", "EntryEvent").objects.filter(pgh_obj_id=demand.pk)
    before = events.count()
    if path == "update":
        Entry.objects.filter(pk=demand.pk).update(text="slipped in")
    else:
        with connection.cursor() as cursor:
            cursor.execute("UPDATE talks_entry SET text = 'slipped in' WHERE id = %s", [demand.pk])
    assert events.count() == before + 1


def test_a_wording_cannot_be_rewritten(demand: Entry) -> None:
    with pytest.raises(Exception, match="Cannot update"), transaction.atomic():
        EntryVersion.objects.filter(entry=demand).update(document={})


def test_no_citation_no_publication(table: Negotiation, editor: User) -> None:
    draft = Meeting(negotiation=table, kind="meeting", title="Unsourced", **on())
    draft.save()
    with pytest.raises(record.RecordError, match="without its sentence"):
        record.publish(draft, by=editor, reason="Test")
    assert Entry.objects.get(pk=draft.pk).state == "draft"


def test_the_database_itself_refuses_an_uncited_publication(demand: Entry) -> None:
    with pytest.raises(IntegrityError, match="citation"), transaction.atomic():
        Citation.objects.filter(entry=demand).delete()
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def test_a_quote_that_is_not_the_exact_slice_is_refused(
    meeting: Meeting, cite: Callable[..., Citation]
) -> None:
    citation = meeting.citations.get()
    with pytest.raises(IntegrityError, match="exact slice"), transaction.atomic():
        Citation.objects.filter(pk=citation.pk).update(quote="Envoys of both sides met in Vienna on Monday.")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"latest": date(2022, 1, 1)}, "lies before the first"),
        ({"precision": "unknown"}, "unknown date has none"),
        ({"precision": "time"}, "local time"),
        ({"certainty": "sure"}, "not a valid choice"),
        ({"title": ""}, "cannot be blank"),
        ({"version": 7}, "kept by the record itself"),
    ],
)
def test_bad_input_is_refused_in_words_and_changes_nothing(
    meeting: Meeting, editor: User, changes: dict[str, object], message: str
) -> None:
    before = standing(meeting).number
    with pytest.raises(record.RecordError, match=message):
        record.correct(meeting, changes, by=editor, reason="Test")
    assert standing(meeting).number == before


def test_the_record_does_not_run_backwards(demand: Entry, editor: User) -> None:
    with pytest.raises(record.RecordError, match="already changed"):
        record.correct(demand, by=editor, reason="Test", at=RECORDED - timedelta(days=1))


def test_retraction_needs_a_reason(demand: Entry, editor: User) -> None:
    with pytest.raises(record.RecordError, match="Say why"):
        record.retract(demand, by=editor, reason=" ")


def test_merging_across_kinds_is_refused(demand: Entry, meeting: Meeting, editor: User) -> None:
    with pytest.raises(record.RecordError, match="one kind"):
        record.merge(demand, meeting, by=editor, reason="Test")


def test_a_query_set_knows_what_is_public(demand: Entry, editor: User) -> None:
    assert isinstance(Entry.objects.all(), EntryQuerySet)
    record.retract(demand, by=editor, reason="Misread")
    assert not Entry.objects.published().exists()
