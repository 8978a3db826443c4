"""The first page: what is new, what moved, what comes next, and who waits for an answer."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import BadRequest
from django.forms import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from talks import movements, news, positions, timeline
from talks.models import Negotiation, User
from talks.views.moments import Since, since_of
from talks.views.palette import palette_of, palettes

# Who has no marker and asks for no day is told of the moves of one week.
A_WEEK = timedelta(days=7)


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Today, over all negotiations."""
    now = timezone.now()
    coming, past = timeline.meetings_near(now.date())
    latest = timeline.latest()
    waiting = positions.longest_unanswered(today=now.date())
    negotiations = list(Negotiation.objects.newest_first().prefetch_related("participations__actor")[:6])
    told = _news(request)
    moved = movements.recent(told["moved_since"], now)
    documents = [*coming, *past, *(line.document for line in latest), *(one.demand for one in waiting)]
    documents += [one.demand for one in moved.movements]
    own = {row.slug: palette_of(row.participations.all()) for row in negotiations}
    context = {
        "now": now,
        "negotiations": negotiations,
        "coming": coming,
        "past": past,
        "latest": latest,
        "waiting": waiting,
        "palettes": own | palettes(doc for doc in documents if doc["negotiation"]["slug"] not in own),
        "moved": moved,
        **told,
    }
    return render(request, "talks/home.html", context)


def _news(request: HttpRequest) -> dict[str, Any]:
    """What is new since ?since=, else since the reader's own marker; nothing where there is neither."""
    asked = since_of(request)
    moment = asked.moment or _marker(request)
    return {
        "asked": asked,
        "news": news.since(moment) if moment else None,
        "moved_since": moment or timezone.now() - A_WEEK,
    }


def _marker(request: HttpRequest) -> datetime | None:
    return news.read_until(request.user) if isinstance(request.user, User) else None


@require_POST
@login_required
def mark_read(request: HttpRequest) -> HttpResponseRedirect:
    """Move the reader's marker to the moment his page was made: what came in since stays new."""
    try:
        until = Since.parse(request.POST.get("until", ""))
    except ValidationError as error:
        raise BadRequest(error.messages[0]) from error
    if until is None or not isinstance(request.user, User):
        raise BadRequest("Until when?")
    at = news.mark_read(request.user, until)
    messages.success(
        request, gettext("Marked as read until %s UTC.") % date_format(at, gettext("j M Y, H:i"))
    )
    return redirect("talks:home")
