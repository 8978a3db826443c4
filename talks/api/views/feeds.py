"""Feeds: the addresses that are polled for articles."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from rest_framework.response import Response

from talks.api import filtersets
from talks.api.problems import Problem, invalid_body
from talks.api.serializers import sources as shapes
from talks.api.serializers.bodies.sources import FeedBody
from talks.api.views.reading import OneRow, Rows
from talks.api.views.writing import Writes
from talks.ingest import pipeline
from talks.ingest.errors import IngestError
from talks.models import Feed
from talks.vocabulary import Scope

FEEDS = Feed.objects.select_related("outlet", "negotiation")


class FeedList(Writes, Rows[Feed]):
    """Feeds, and how polling them goes. POST adds one: it is fetched once, and kept if it is a feed."""

    queryset = FEEDS
    serializer_class = shapes.Feed
    filterset_class = filtersets.FeedFilter
    counted_at = "api:feed-count"
    http_method_names = ["get", "post", "head", "options"]
    scopes = {"GET": Scope.ADMIN, "POST": Scope.ADMIN}
    body = FeedBody
    written = {201: shapes.Feed}
    operation_ids = {"POST": "feeds_create"}
    write_problems = (409, 413, 415, 422)

    def beforehand(self, asked: dict[str, Any]) -> None:
        """Fetch and parse it, through the one door."""
        asked["url"] = asked["url"].strip()
        _refuse_known(asked["url"])
        try:
            pipeline.check_feed(asked["url"])
        except IngestError as error:
            raise invalid_body({"/url": [str(error)]}) from error

    def write(self, asked: dict[str, Any], **kwargs: Any) -> Response:
        """Enter it."""
        feed = pipeline.add_feed(
            asked["url"],
            outlet=asked["outlet"],
            negotiation=asked.get("negotiation"),
            interval_seconds=asked["interval_seconds"],
        )
        if feed is None:
            raise _known(asked["url"])
        headers = {"Location": reverse("api:feed", args=[feed.pk])}
        return Response(shapes.Feed(feed).data, status=201, headers=headers)


def _refuse_known(url: str) -> None:
    if Feed.objects.filter(url=url).exists():
        raise _known(url)


def _known(url: str) -> Problem:
    return Problem("conflict", f"The feed {url} is polled already.")


class FeedDetail(OneRow[Feed]):
    """One feed."""

    queryset = FEEDS
    serializer_class = shapes.Feed
    scopes = {"GET": Scope.ADMIN}
