"""A person's webhooks: made here, their secret shown once, their messages seen and sent again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import BadRequest, ValidationError
from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from talks.models import User, WebhookDelivery, WebhookEndpoint
from talks.views.webhook_forms import PeriodForm, WebhookForm
from talks.vocabulary import DeliveryState
from talks.webhooks import owning, spreading

LOG = 15  # messages a page


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@login_required
def index(request: HttpRequest) -> HttpResponse:
    """All webhooks of the person signed in; POST makes one, and only that answer holds its secret."""
    owner = _person(request)
    form = WebhookForm(owner, request.POST or None)
    if request.method == "POST" and form.is_valid():
        endpoint: WebhookEndpoint = form.save(commit=False)
        try:
            secret = owning.make(endpoint, owner)
            return _shown(request, endpoint, secret=secret)
        except owning.TooMany as error:
            form.add_error(None, str(error))
    dead = Count("deliveries", Q(deliveries__state=DeliveryState.DEAD))
    waiting = Count("deliveries", Q(deliveries__state=DeliveryState.PENDING))
    endpoints = owner.webhooks.annotate(dead=dead, waiting=waiting)
    context = {"form": form, "endpoints": endpoints}
    return render(request, "talks/webhooks.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@login_required
def webhook_page(request: HttpRequest, pk: UUID) -> HttpResponse:
    """One webhook with the log of its messages; POST does something with it."""
    endpoint = get_object_or_404(_person(request).webhooks.select_related("owner"), pk=pk)
    if request.method != "POST":
        return _shown(request, endpoint)
    deed = request.POST.get("do", "")
    if deed not in _DEEDS:
        raise BadRequest(f"There is no such thing to do: {deed}.")
    return _DEEDS[deed](request, endpoint)


def _change(request: HttpRequest, endpoint: WebhookEndpoint) -> HttpResponse:
    form = WebhookForm(endpoint.owner, request.POST, instance=endpoint)
    if not form.is_valid():
        endpoint.refresh_from_db()
        return _shown(request, endpoint, form=form, status=422)
    form.save()
    return _back(request, endpoint, gettext("The webhook was changed."))


def _rotate(request: HttpRequest, endpoint: WebhookEndpoint) -> HttpResponse:
    return _shown(request, endpoint, secret=owning.new_secret(endpoint))


def _test(request: HttpRequest, endpoint: WebhookEndpoint) -> HttpResponse:
    spreading.test_message(endpoint)
    owning.send_now(endpoint)
    return _back(request, endpoint, gettext("A test message is on its way: its outcome stands in the log."))


def _turn_off(request: HttpRequest, endpoint: WebhookEndpoint) -> HttpResponse:
    owning.turn_off(endpoint)
    return _back(request, endpoint, gettext("The webhook is off; nothing is lost meanwhile."))


def _turn_on(request: HttpRequest, endpoint: WebhookEndpoint) -> HttpResponse:
    owning.turn_on(endpoint)
    return _back(request, endpoint, gettext("The webhook is on, and goes on from where it stopped."))


def _delete(request: HttpRequest, endpoint: WebhookEndpoint) -> HttpResponse:
    endpoint.delete()
    messages.success(request, gettext("The webhook “%s” is deleted.") % endpoint.name)
    return redirect("talks:webhooks")


def _replay(request: HttpRequest, endpoint: WebhookEndpoint) -> HttpResponse:
    try:
        again = owning.send_again(endpoint, request.POST.get("message", ""))
    except (ValidationError, WebhookDelivery.DoesNotExist) as error:
        raise BadRequest("This is no message.") from error
    words = gettext("The message is sent again.") if again else gettext("The message is under way already.")
    return _back(request, endpoint, words)


def _replay_period(request: HttpRequest, endpoint: WebhookEndpoint) -> HttpResponse:
    period = PeriodForm(request.POST)
    if not period.is_valid():
        return _shown(request, endpoint, period=period, status=422)
    first: datetime = period.cleaned_data["first"]
    try:
        count = spreading.replay(endpoint, first, period.cleaned_data["last"])
    except spreading.TooLong:
        words = gettext("The period holds more than %s changes: choose a shorter one.")
        period.add_error(None, words % spreading.MOST_REPLAYED)
        return _shown(request, endpoint, period=period, status=422)
    owning.send_now(endpoint)
    words = ngettext("%s message is sent again.", "%s messages are sent again.", count) % count
    return _back(request, endpoint, words)


_DEEDS: dict[str, Callable[[HttpRequest, WebhookEndpoint], HttpResponse]] = {
    "change": _change,
    "rotate": _rotate,
    "test": _test,
    "off": _turn_off,
    "on": _turn_on,
    "delete": _delete,
    "replay": _replay,
    "period": _replay_period,
}


def _back(request: HttpRequest, endpoint: WebhookEndpoint, words: str) -> HttpResponse:
    messages.success(request, words)
    return redirect("talks:webhook", pk=endpoint.pk)


def _shown(
    request: HttpRequest, endpoint: WebhookEndpoint, *, status: int = 200, **more: Any
) -> HttpResponse:
    log = WebhookDelivery.objects.filter(endpoint=endpoint).prefetch_related("log")
    now = timezone.now()
    context = {
        "endpoint": endpoint,
        "retiring": endpoint.secrets.filter(retires_at__gt=now).first(),
        "since": endpoint.secrets.filter(retires_at=None).values_list("created_at", flat=True).first(),
        "page": Paginator(log, LOG).get_page(request.GET.get("page")),
        "form": WebhookForm(_person(request), instance=endpoint),
        "period": PeriodForm(),
        **more,
    }
    return render(request, "talks/webhook.html", context, status=status)


def _person(request: HttpRequest) -> User:
    if not isinstance(request.user, User):
        raise TypeError("the decorators let nobody else in")
    return request.user
