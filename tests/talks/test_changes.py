"""The order of changes: that of commits, whatever runs side by side."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import DatabaseError, close_old_connections, connection, transaction

from talks import changes, record
from talks.cursors import CursorError
from talks.models import Change, Entry, EntryVersion, Meeting, Negotiation, User
from talks.vocabulary import ChangeType
from tests.talks.conftest import RECORDED, number_now, on

LATER = RECORDED + timedelta(days=1)


def types(number: int = 0) -> list[str]:
    return [change.type for change in changes.after(number)]


@pytest.mark.django_db
def test_it_works(demand: Entry, editor: User) -> None:
    record.correct(demand, {"title": "No growth"}, by=editor, reason="Wrong word", at=LATER)
    record.retract(demand, by=editor, reason="Misread", at=LATER)
    number_now()
    assert types() == ["entry.published", "entry.corrected", "entry.retracted"]
    first, second, third = changes.after(0)
    assert first.number < second.number < third.number
    assert first.id == EntryVersion.objects.get(entry=demand, number=1).pk
    assert changes.described(second)["reason"] == "Wrong word"
    assert changes.described(first)["reason"] is None


@pytest.mark.django_db
def test_a_merge_comes_before_what_the_winner_gained(
    meeting: Meeting, publish: Callable[..., Entry], editor: User
) -> None:
    loser = publish(Meeting(title="Envoys met", **on()))
    number_now()
    seen = Change.objects.last()
    assert seen is not None
    record.merge(loser, meeting, by=editor, reason="The same", at=LATER)
    number_now()
    rows: Any = changes.after(seen.number)
    merged, gained = rows
    assert (merged.type, gained.type) == (ChangeType.MERGED, ChangeType.UPDATED)
    assert merged.merged_into == str(meeting.pk) and gained.merged_into is None
    assert not changes.stands(merged) and changes.stands(gained)


@pytest.mark.django_db
def test_a_meeting_on_two_timelines_changes_once(meeting: Meeting, elsewhere: Negotiation) -> None:
    number_now()
    before = Change.objects.count()
    meeting.also_in.add(elsewhere)
    record.correct(meeting, by=None, reason="Shared", correction=False)
    number_now()
    assert EntryVersion.objects.filter(entry=meeting, number=3).count() == 2
    assert Change.objects.count() == before + 1


@pytest.mark.django_db
@pytest.mark.parametrize("statement", ["UPDATE talks_change SET number = 9", "DELETE FROM talks_change"])
def test_the_order_is_never_changed(statement: str, demand: Entry) -> None:
    number_now()
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


@pytest.mark.django_db
def test_a_cursor_leads_back_to_its_place(demand: Entry) -> None:
    number_now()
    place = changes.Place.of(Change.objects.get())
    assert changes.place(place.cursor()) == place
    assert changes.place(changes.BEGINNING.cursor()) == changes.BEGINNING


@pytest.mark.django_db
@pytest.mark.parametrize("cursor", ["", "x", "WzFd", "W10", changes.Place(-1, UUID(int=7)).cursor(), "é"])
def test_a_foreign_cursor_is_refused(cursor: str) -> None:
    with pytest.raises(CursorError):
        changes.place(cursor)


@pytest.mark.django_db
def test_a_cursor_from_another_past_is_expired(demand: Entry) -> None:
    number_now()
    change = Change.objects.get()
    for stranger in (changes.Place(change.number, uuid4()), changes.Place(change.number + 1, change.id)):
        with pytest.raises(changes.Expired):
            changes.place(stranger.cursor())


# ── Transactions side by side ───────────────────────────────────────────────────────────────────


def in_a_thread(work: Callable[[], None]) -> threading.Thread:
    def run() -> None:
        try:
            work()
        finally:
            connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    return thread


def retitle(entry: Entry, title: str) -> None:
    record.correct(entry, {"title": title}, by=None, reason="Test", correction=False)


@pytest.mark.django_db(transaction=True)
def test_who_commits_first_has_the_lower_number(
    publish: Callable[..., Entry], elsewhere: Negotiation
) -> None:
    slow, quick = (
        publish(Meeting(title="One", **on())),
        publish(Meeting(title="Two", negotiation=elsewhere, **on())),
    )
    began, may_end = threading.Event(), threading.Event()

    def write_slowly() -> None:
        with transaction.atomic():
            retitle(slow, "One, later")
            began.set()
            may_end.wait(20)

    thread = in_a_thread(write_slowly)
    assert began.wait(20)
    seen = changes.after(0).count()
    retitle(quick, "Two, later")
    assert [change.version.entry_id for change in changes.after(0)[seen:]] == [quick.pk]
    last = Change.objects.last()
    assert last is not None
    may_end.set()
    thread.join()
    assert [change.version.entry_id for change in changes.after(last.number)] == [slow.pk]


@pytest.mark.django_db(transaction=True)
def test_a_number_is_not_overtaken_while_it_cannot_be_seen(
    publish: Callable[..., Entry], elsewhere: Negotiation
) -> None:
    """The trap of every rising number: 7 was given, 8 is committed, a reader sees 8, then 7 is committed."""
    first, second = (
        publish(Meeting(title="One", **on())),
        publish(Meeting(title="Two", negotiation=elsewhere, **on())),
    )
    last = Change.objects.last()
    assert last is not None
    numbered, may_end = threading.Event(), threading.Event()

    def hold_a_number() -> None:
        with transaction.atomic():
            retitle(first, "One, later")
            number_now()
            numbered.set()
            may_end.wait(20)

    holder = in_a_thread(hold_a_number)
    assert numbered.wait(20)
    follower = in_a_thread(lambda: retitle(second, "Two, later"))
    follower.join(1)
    assert follower.is_alive() and types(last.number) == []
    may_end.set()
    holder.join()
    follower.join()
    assert [change.version.entry_id for change in changes.after(last.number)] == [first.pk, second.pk]


@pytest.mark.django_db(transaction=True)
def test_a_reader_beside_many_writers_misses_nothing(publish: Callable[..., Entry], editor: User) -> None:
    writers, times = 6, 12
    homes = [Negotiation.objects.create(slug=f"talks-{n}", title=f"Talks {n}") for n in range(writers)]
    entries = [publish(Meeting(title="One", negotiation=home, **on())) for home in homes]
    place, read = 0, list[str]()

    def step() -> None:
        nonlocal place
        for change in changes.after(place)[:5]:
            place = change.number
            read.append(str(change.id))

    def write(entry: Entry) -> None:
        close_old_connections()
        for nth in range(times):
            with transaction.atomic():
                retitle(entry, f"Wording {nth}")
                retitle(entry, f"Wording {nth}, again")

    threads = [in_a_thread(lambda entry=entry: write(entry)) for entry in entries]  # type: ignore[misc]
    while any(thread.is_alive() for thread in threads):
        step()
    for _ in range(writers * times):
        step()
    written = EntryVersion.objects.at_home().values_list("pk", flat=True)
    assert sorted(read) == sorted(map(str, written)) and len(read) == writers * (1 + 2 * times)
