"""How the feeds do: for editors, with a picture of the last thirty days."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.decorators import login_required, permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from talks.feed_health import DAYS, Day, Health, healths

PITCH, WIDTH, HEIGHT = 9, 7, 40
LOOK = "talks.view_feed"


@dataclass(frozen=True, slots=True)
class Bar:
    """One day as two rectangles: answered polls below, failed ones on top of them."""

    day: Day
    x: int
    answered_y: float
    answered_height: float
    failed_y: float
    failed_height: float


@login_required
@permission_required(LOOK, raise_exception=True)
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """All feeds, those that need a look first."""
    found = healths(timezone.now())
    context = {
        "rows": [(health, bars(health)) for health in found],
        "ailing": sum(health.ailing for health in found),
        "width": PITCH * DAYS,
        "height": HEIGHT,
        "bar_width": WIDTH,
    }
    return render(request, "talks/feed_health.html", context)


def bars(health: Health) -> list[Bar]:
    """Its days as rectangles; the day with most polls is as high as there is room."""
    most = max(day.polls for day in health.days) or 1
    return [_bar(day, place, most) for place, day in enumerate(health.days)]


def _bar(day: Day, place: int, most: int) -> Bar:
    answered, failed = (round(HEIGHT * count / most, 1) for count in (day.answered, day.failed))
    return Bar(
        day=day,
        x=PITCH * place,
        answered_y=round(HEIGHT - answered, 1),
        answered_height=answered,
        failed_y=round(HEIGHT - answered - failed, 1),
        failed_height=failed,
    )
