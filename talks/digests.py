"""A saved view by mail: once a day or a week what is new, corrected or taken back in it, and else nothing."""

from __future__ import annotations

import logging
from datetime import datetime, time, timedelta
from urllib.parse import urlsplit
from uuid import UUID

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.signing import BadSignature, Signer
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext

from talks import following
from talks.following import Happened
from talks.models import SavedView
from talks.vocabulary import DigestRhythm

HOUR = time(6)  # UTC
MONDAY = 0
MOST = 50  # entries of each sort in one mail; the rest is on the page
AGAIN = timedelta(minutes=15)  # after a mail that did not leave
_SIGNER = Signer(salt="talks.digests")
log = logging.getLogger(__name__)


def subscribe(view: SavedView, rhythm: DigestRhythm | str, now: datetime) -> None:
    """Set how often a view is mailed to its owner, unsaved; what happened before now is not news."""
    if rhythm == view.digest:
        return
    view.digest = rhythm
    view.digest_since = now if rhythm else None
    view.digest_at = next_time(rhythm, now) if rhythm else None


def next_time(rhythm: str, now: datetime) -> datetime:
    """The next six o'clock UTC, or that of a Monday."""
    at = now.replace(hour=HOUR.hour, minute=0, second=0, microsecond=0)
    days = (MONDAY - at.weekday()) % 7 if rhythm == DigestRhythm.WEEKLY else 0
    at += timedelta(days=days)
    return at if at > now else at + timedelta(days=7 if rhythm == DigestRhythm.WEEKLY else 1)


def send_due() -> int:
    """Mail each view that is due and has news; return how many mails left. A hint; the row is the work."""
    due = SavedView.objects.filter(digest_at__lte=timezone.now()).order_by("digest_at")
    return sum(_send(pk) for pk in list(due.values_list("pk", flat=True)))


@transaction.atomic
def _send(pk: UUID) -> bool:
    """Mail one view. Killed between mail and row, the same mail follows, under the same Message-ID."""
    now = timezone.now()
    rows = SavedView.objects.select_for_update(skip_locked=True, of=("self",))
    view = rows.select_related("owner", "negotiation").filter(pk=pk, digest_at__lte=now).first()
    if view is None or view.digest_since is None:
        return False
    try:
        mailed = _mail(view, view.digest_since, now)
    except OSError as error:  # also every refusal of the mail server
        log.warning("The digest of view %s did not leave: %s", view.pk, error)
        SavedView.objects.filter(pk=pk).update(digest_at=now + AGAIN)
        return False
    except following.Unreadable as error:
        log.warning("The digest of view %s is not sent: %s", view.pk, error)
        mailed = False
    SavedView.objects.filter(pk=pk).update(digest_since=now, digest_at=next_time(view.digest, now))
    return mailed


def _mail(view: SavedView, after: datetime, until: datetime) -> bool:
    owner = view.owner
    if not (owner.email and owner.is_active):
        return False
    found = following.happened(view, after, until, MOST)
    if found.nothing:
        return False
    with translation.override(settings.LANGUAGE_CODE):
        _letter(view, found, after, until).send()
    return True


def _letter(view: SavedView, found: Happened, after: datetime, until: datetime) -> EmailMessage:
    ending = settings.SITE_URL + reverse("talks:end_digest", args=[key_of(view)])
    context = {
        "view": view,
        "found": found,
        "most": MOST,
        "after": after,
        "until": until,
        "site": settings.SITE_URL,
        "ending": ending,
    }
    host = urlsplit(settings.SITE_URL).hostname
    return EmailMessage(
        subject=_subject(view, found),
        body=render_to_string("talks/digest.txt", context),
        to=[view.owner.email],
        headers={
            "Message-ID": f"<{view.pk}.{after:%Y%m%d%H%M%S}@{host}>",
            # One click, without a login (RFC 8058).
            "List-Unsubscribe": f"<{ending}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        },
    )


def _subject(view: SavedView, found: Happened) -> str:
    counted = [
        (gettext("%s new"), found.new),
        (gettext("%s corrected"), found.corrected),
        (gettext("%s withdrawn"), found.withdrawn),
    ]
    told = ", ".join(words % len(rows) for words, rows in counted if rows)
    return f"{view.title}: {told}".replace("\n", " ")


def key_of(view: SavedView) -> str:
    """What its mails carry so that they can be ended without a login."""
    return _SIGNER.sign(str(view.pk))


def of_key(key: str) -> SavedView | None:
    """The view that a mail's key is for; None when we did not sign it, or the view is gone."""
    try:
        return SavedView.objects.select_related("owner").filter(pk=_SIGNER.unsign(key)).first()
    except BadSignature:
        return None


def end(view: SavedView) -> None:
    """Send no more of it."""
    subscribe(view, "", timezone.now())
    view.save()
