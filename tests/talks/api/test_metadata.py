"""What OPTIONS says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import URLPattern

from talks.api import urls
from talks.vocabulary import Scope
from tests.talks.api.test_every_role import address_of

pytestmark = pytest.mark.django_db
NAMES = [one.name for one in urls.urlpatterns if isinstance(one, URLPattern) and one.name != "nothing"]


@pytest.fixture
def options(client: Client, issue: Callable[..., str]) -> Callable[[str], Any]:
    """options("feed-list") -> what an editor's token with every scope is told."""
    secret = issue(*Scope.values)

    def ask(name: str) -> Any:
        answer = client.options(address_of(name), headers={"authorization": f"Bearer {secret}"})
        assert answer.status_code == 200, answer.content
        return answer.json()

    return ask


def test_it_works(options: Callable[[str], Any]) -> None:
    told = options("article-list")
    assert told["methods"] == {"GET": {"scope": "read"}, "POST": {"scope": "submit"}}
    assert {"outlet", "story", "from", "to", "published__gte", "title__ic", "cursor", "page_size"} <= {
        one["name"] for one in told["parameters"]
    }
    assert told["schema"] == "http://testserver/api/v1/schema/"


def test_the_filters_of_a_timeline_are_told(options: Callable[[str], Any]) -> None:
    names = {one["name"] for one in options("entry-list")["parameters"]}
    assert {"negotiation", "party", "as_of", "q", "cursor"} <= names


@pytest.mark.parametrize("name", NAMES)
def test_every_address_answers(name: str, options: Callable[[str], Any]) -> None:
    assert options(name)["description"]
