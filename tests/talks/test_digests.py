"""Saved views by mail."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from smtplib import SMTPServerDisconnected
from typing import Any

import pytest
from django.core.mail import EmailMessage
from django.db import IntegrityError
from django.utils import timezone

from talks import digests, record
from talks.models import Entry, Negotiation, SavedView, User
from talks.vocabulary import DigestRhythm

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)  # a Wednesday


@pytest.fixture
def view(editor: User, table: Negotiation) -> SavedView:
    """Mailed every day, and due; nothing was told of it for ten years."""
    editor.email = "ada@desk.example"
    editor.save()
    now = timezone.now()
    return SavedView.objects.create(
        owner=editor,
        title="Demands",
        slug="demands-1",
        negotiation=table,
        query="kind=demand",
        digest=DigestRhythm.DAILY,
        digest_since=now - timedelta(days=3650),
        digest_at=now - timedelta(minutes=1),
    )


def again(view: SavedView) -> None:
    """Make it due once more."""
    SavedView.objects.filter(pk=view.pk).update(digest_at=timezone.now() - timedelta(minutes=1))


def test_it_works(view: SavedView, demand: Entry, statement: Entry, mailoutbox: list[EmailMessage]) -> None:
    assert digests.send_due() == 1
    (mail,) = mailoutbox
    assert (mail.subject, mail.to) == ("Demands: 1 new", ["ada@desk.example"])
    words = str(mail.body)
    assert demand.title in words and statement.title not in words
    assert "Russia demanded that the alliance take in no new members." in words
    assert f"http://127.0.0.1:8000/e/{demand.pk}/" in words
    assert "http://127.0.0.1:8000/v/demands-1/" in words
    assert "&#" not in words and "&amp;" not in words


def test_nothing_is_told_twice(view: SavedView, demand: Entry, mailoutbox: list[EmailMessage]) -> None:
    assert digests.send_due() == 1
    assert digests.send_due() == 0
    again(view)
    assert digests.send_due() == 0
    assert len(mailoutbox) == 1
    view.refresh_from_db()
    assert view.digest_at and view.digest_at > timezone.now()


def test_what_was_corrected_and_taken_back_is_told(
    view: SavedView, demand: Entry, editor: User, mailoutbox: list[EmailMessage]
) -> None:
    digests.send_due()
    record.correct(demand, {"title": "No growth"}, by=editor, reason="Wrong word")
    again(view)
    digests.send_due()
    record.retract(demand, by=editor, reason="Never said")
    again(view)
    digests.send_due()
    assert [mail.subject for mail in mailoutbox] == [
        "Demands: 1 new",
        "Demands: 1 corrected",
        "Demands: 1 withdrawn",
    ]
    assert "Wrong word" in str(mailoutbox[1].body) and "Never said" in str(mailoutbox[2].body)


def test_a_mail_that_does_not_leave_is_tried_again(
    view: SavedView, demand: Entry, mailoutbox: list[EmailMessage], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(mail: EmailMessage, **_: Any) -> int:
        raise SMTPServerDisconnected

    with monkeypatch.context() as broken:
        broken.setattr(EmailMessage, "send", refuse)
        assert digests.send_due() == 0
    view.refresh_from_db()
    assert view.digest_at and timezone.now() < view.digest_at <= timezone.now() + digests.AGAIN
    again(view)
    assert digests.send_due() == 1
    assert demand.title in str(mailoutbox[0].body)


@pytest.mark.parametrize("left", [{"email": ""}, {"is_active": False}])
def test_who_left_or_has_no_address_gets_none(
    view: SavedView, demand: Entry, left: dict[str, Any], mailoutbox: list[EmailMessage]
) -> None:
    User.objects.filter(pk=view.owner_id).update(**left)
    assert digests.send_due() == 0
    assert mailoutbox == []


def test_a_filter_that_means_nothing_any_more_widens_nothing(
    view: SavedView, demand: Entry, mailoutbox: list[EmailMessage]
) -> None:
    SavedView.objects.filter(pk=view.pk).update(query="topic=forgotten")
    assert digests.send_due() == 0
    assert mailoutbox == []


def test_the_same_news_have_the_same_message_id(
    view: SavedView, demand: Entry, mailoutbox: list[EmailMessage]
) -> None:
    since = view.digest_since
    digests.send_due()
    SavedView.objects.filter(pk=view.pk).update(digest_since=since)  # as if killed before it was noted
    again(view)
    digests.send_due()
    first, second = (mail.extra_headers["Message-ID"] for mail in mailoutbox)
    assert first == second


@pytest.mark.parametrize(
    ("rhythm", "now", "then"),
    [
        ("daily", NOON, datetime(2026, 11, 26, 6, tzinfo=UTC)),
        ("daily", NOON.replace(hour=5), datetime(2026, 11, 25, 6, tzinfo=UTC)),
        ("daily", NOON.replace(hour=6), datetime(2026, 11, 26, 6, tzinfo=UTC)),
        ("weekly", NOON, datetime(2026, 11, 30, 6, tzinfo=UTC)),
        ("weekly", datetime(2026, 11, 30, 5, tzinfo=UTC), datetime(2026, 11, 30, 6, tzinfo=UTC)),
        ("weekly", datetime(2026, 11, 30, 6, tzinfo=UTC), datetime(2026, 12, 7, 6, tzinfo=UTC)),
    ],
)
def test_mails_leave_at_six(rhythm: str, now: datetime, then: datetime) -> None:
    assert digests.next_time(rhythm, now) == then


def test_asking_for_it_begins_now_and_keeping_it_changes_nothing() -> None:
    view = SavedView()
    digests.subscribe(view, "daily", NOON)
    assert (view.digest_since, view.digest_at) == (NOON, datetime(2026, 11, 26, 6, tzinfo=UTC))
    digests.subscribe(view, "daily", NOON + timedelta(days=3))
    assert view.digest_since == NOON
    digests.subscribe(view, "", NOON)
    assert [view.digest, view.digest_since, view.digest_at] == ["", None, None]


def test_a_key_is_ours_or_nobodys(view: SavedView) -> None:
    assert digests.of_key(digests.key_of(view)) == view
    assert digests.of_key(f"{view.pk}:forged") is None
    key = digests.key_of(view)
    view.delete()
    assert digests.of_key(key) is None


@pytest.mark.parametrize("wrong", [{"digest": "hourly"}, {"digest_at": None}, {"digest": ""}])
def test_half_a_digest_is_refused(view: SavedView, wrong: dict[str, Any]) -> None:
    with pytest.raises(IntegrityError, match="saved_view_digest"):
        SavedView.objects.filter(pk=view.pk).update(**wrong)
