"""A person's own webhooks, over the API: what the page does, through the same verbs."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, Q, QuerySet
from django.http import Http404
from django.urls import reverse
from rest_framework.response import Response

from talks import following
from talks.api import filtersets
from talks.api.problems import Problem, invalid_body
from talks.api.serializers import webhooks as shapes
from talks.api.serializers.bodies import webhooks as bodies
from talks.api.views.reading import OneRow, Rows
from talks.api.views.writing import Changes, Writes
from talks.ingest.errors import Refused
from talks.models import User, WebhookDelivery, WebhookEndpoint
from talks.vocabulary import DeliveryState, Scope
from talks.webhooks import owning, sending, spreading

ENDPOINTS = WebhookEndpoint.objects.select_related("negotiation", "party", "view").annotate(
    waiting=Count("deliveries", Q(deliveries__state=DeliveryState.PENDING)),
    given_up=Count("deliveries", Q(deliveries__state=DeliveryState.DEAD)),
)
DELIVERIES = WebhookDelivery.objects.defer("body").prefetch_related("log")
OWN = dict.fromkeys(("GET", "POST", "PATCH", "DELETE"), Scope.ACCOUNT)


class WebhookList(Writes, Rows[WebhookEndpoint]):
    """Your webhooks. POST makes one, which hears of what changes from then on.

    Only the answer to it has the secret.
    """

    queryset = ENDPOINTS
    serializer_class = shapes.Webhook
    filterset_class = filtersets.WebhookFilter
    counted_at = "api:webhook-count"
    http_method_names = ["get", "post", "head", "options"]
    scopes = OWN
    body = bodies.WebhookBody
    written = {201: shapes.WebhookWithSecret}
    shown_once = frozenset({"secret"})
    operation_ids = {"POST": "webhooks_create"}
    write_problems = (409, 413, 415, 422)

    def get_queryset(self) -> QuerySet[WebhookEndpoint]:
        """One's own."""
        return ENDPOINTS.filter(owner=self.request.user.pk)

    def write(self, asked: dict[str, Any], **kwargs: Any) -> Response:
        """Enter it."""
        endpoint = WebhookEndpoint(owner=self.person)
        _fill(endpoint, asked, self.person)
        try:
            secret = owning.make(endpoint, self.person)
        except owning.TooMany as error:
            raise Problem("conflict", str(error)) from error
        if not asked.get("active", True):
            owning.turn_off(endpoint)
        headers = {"Location": reverse("api:webhook", args=[endpoint.pk])}
        return Response(_document(endpoint) | {"secret": secret}, status=201, headers=headers)


class WebhookDetail(Changes, OneRow[WebhookEndpoint]):
    """One of your webhooks: PATCH changes it, turns it off or on again; DELETE ends it with its log."""

    queryset = ENDPOINTS
    serializer_class = shapes.Webhook
    http_method_names = ["get", "patch", "delete", "head", "options"]
    scopes = OWN
    body = bodies.ChangedWebhookBody
    written = {200: shapes.Webhook}
    operation_ids = {"PATCH": "webhooks_update", "DELETE": "webhooks_delete"}
    write_problems = (404, 409, 413, 415, 422)

    def get_queryset(self) -> QuerySet[WebhookEndpoint]:
        """One's own."""
        return ENDPOINTS.filter(owner=self.request.user.pk)

    def write(self, asked: dict[str, Any], **kwargs: Any) -> Response:
        """Change what the body names."""
        endpoint = _own(self.person, kwargs["pk"])
        changed = _fill(endpoint, asked, self.person)
        endpoint.save(update_fields=changed)
        active = asked.get("active", endpoint.active)
        if active != endpoint.active:
            (owning.turn_on if active else owning.turn_off)(endpoint)
        return Response(_document(endpoint))

    def end(self, **kwargs: Any) -> None:
        """Delete it."""
        _own(self.person, kwargs["pk"]).delete()


def _own(owner: User, pk: Any) -> WebhookEndpoint:
    """The webhook, locked; another person's is nowhere."""
    endpoint = owner.webhooks.select_for_update().filter(pk=pk).first()
    if endpoint is None:
        raise Http404
    return endpoint


def _document(endpoint: WebhookEndpoint) -> dict[str, Any]:
    return dict(shapes.Webhook(ENDPOINTS.get(pk=endpoint.pk)).data)


def _fill(endpoint: WebhookEndpoint, asked: dict[str, Any], owner: User) -> list[str]:
    """Put what was asked into it; return the columns. Raises the problem of what cannot stand."""
    values = {name: value for name, value in asked.items() if name != "active"}
    if "url" in values:
        _must_be_reachable(values["url"])
    if "types" in values:
        values["types"] = list(dict.fromkeys(values["types"]))
    if values.get("view"):
        values["view"] = _view(values["view"], owner)
    for name, value in values.items():
        setattr(endpoint, name, value)
    return list(values)


def _must_be_reachable(url: str) -> None:
    try:
        sending.where_to(url)
    except Refused as error:
        raise invalid_body({"/url": [str(error)]}) from error


def _view(slug: str, owner: User) -> Any:
    view = owner.saved_views.filter(slug=slug).first()
    if view is None:
        raise invalid_body({"/view": ["You have no such saved view."]})
    if following.is_of_the_past(view):
        raise invalid_body({"/view": ["This view shows the record of one day: nothing happens in it."]})
    return view


# ── What is done with one ───────────────────────────────────────────────────────────────────────


class _Deed(Writes):
    http_method_names = ["post", "options"]
    pagination_class = None
    filter_backends: list[Any] = []
    scopes = OWN
    body: Any = bodies.WebhookDeedBody
    write_problems: tuple[int, ...] = (404, 409, 413, 415, 422)

    def write(self, asked: dict[str, Any], **kwargs: Any) -> Response:
        """Do it with one of the caller's own."""
        return self.do(_own(self.person, kwargs["pk"]), asked, **kwargs)

    def do(self, endpoint: WebhookEndpoint, asked: dict[str, Any], **kwargs: Any) -> Response:
        """Do it."""
        raise NotImplementedError


class NewSecret(_Deed):
    """Make a new secret, which only this answer has; the old one signs beside it for 24 hours."""

    written = {200: shapes.WebhookWithSecret}
    shown_once = frozenset({"secret"})
    operation_ids = {"POST": "webhooks_rotate"}

    def do(self, endpoint: WebhookEndpoint, asked: dict[str, Any], **kwargs: Any) -> Response:
        """Rotate."""
        secret = owning.new_secret(endpoint)
        return Response(_document(endpoint) | {"secret": secret})


class TestMessage(_Deed):
    """Send a message of type `webhook.test`; its delivery tells how it goes."""

    written = {202: shapes.Delivery}
    operation_ids = {"POST": "webhooks_test"}

    def do(self, endpoint: WebhookEndpoint, asked: dict[str, Any], **kwargs: Any) -> Response:
        """Send it."""
        delivery = spreading.test_message(endpoint)
        owning.send_now(endpoint)
        return _under_way(delivery)


class Replay(_Deed):
    """Send all messages of a period again, with the same ids, and those that it did not ask for then."""

    body = bodies.PeriodBody
    written = {202: shapes.Replayed}
    operation_ids = {"POST": "webhooks_replay"}

    def do(self, endpoint: WebhookEndpoint, asked: dict[str, Any], **kwargs: Any) -> Response:
        """Send them."""
        try:
            count = spreading.replay(endpoint, asked["first"], asked["last"])
        except spreading.TooLong as error:
            most = f"The period holds more than {spreading.MOST_REPLAYED} changes: choose a shorter one."
            raise invalid_body({"": [most]}) from error
        owning.send_now(endpoint)
        return Response({"messages": count}, status=202)


class DeliveryList(Rows[WebhookDelivery]):
    """The messages of one of your webhooks, the oldest first, with every attempt."""

    queryset = DELIVERIES
    serializer_class = shapes.Delivery
    filterset_class = filtersets.DeliveryFilter
    counted_at = "api:webhook-delivery-count"
    scopes = OWN
    problem_statuses = (404,)
    operation_id = "webhooks_deliveries_list"

    def get_queryset(self) -> QuerySet[WebhookDelivery]:
        """Of that webhook, if it is the caller's (one query)."""
        if not WebhookEndpoint.objects.filter(owner=self.request.user.pk, pk=self.kwargs["pk"]).exists():
            raise Http404
        return DELIVERIES.filter(endpoint=self.kwargs["pk"])


class DeliveryDetail(OneRow[WebhookDelivery]):
    """One message of one of your webhooks."""

    queryset = DELIVERIES
    serializer_class = shapes.Delivery
    scopes = OWN
    lookup_url_kwarg = "delivery"
    operation_id = "webhooks_deliveries_retrieve"

    def get_queryset(self) -> QuerySet[WebhookDelivery]:
        """Of that webhook, if it is the caller's."""
        return DELIVERIES.filter(endpoint=self.kwargs["pk"], endpoint__owner=self.request.user.pk)


class DeliveryReplay(_Deed):
    """Send one message again, from the first attempt on; 409 while it is under way."""

    written = {202: shapes.Delivery}
    operation_ids = {"POST": "webhooks_deliveries_replay"}

    def do(self, endpoint: WebhookEndpoint, asked: dict[str, Any], **kwargs: Any) -> Response:
        """Send it."""
        try:
            again = owning.send_again(endpoint, kwargs["delivery"])
        except WebhookDelivery.DoesNotExist as error:
            raise Http404 from error
        if not again:
            raise Problem("conflict", "The message is under way already.")
        return _under_way(WebhookDelivery(pk=kwargs["delivery"]))


def _under_way(delivery: WebhookDelivery) -> Response:
    now = DELIVERIES.get(pk=delivery.pk)
    headers = {"Location": reverse("api:webhook-delivery", args=[now.endpoint_id, now.pk])}
    return Response(shapes.Delivery(now).data, status=202, headers=headers)
