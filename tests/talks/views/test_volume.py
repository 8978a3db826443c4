"""The pages of a negotiation take as many queries for many entries as for few."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from talks.demo.volume import grow
from talks.models import Demand

PAGES = [
    "/n/volume/",
    "/n/volume/?kind=meeting&party=volume-a&with=volume-b",
    "/n/volume/positions/",
    "/n/volume/positions/?from=2012-01-05&to=2012-02-05",
    "/n/volume/positions/?from=2012-01-05&to=2012-02-05&by=record",
    "/n/volume/positions/?from=e-1&to=e-21",
    "/n/volume/positions/unanswered/",
    "/n/volume/positions/over-time/",
    "/n/volume/positions/over-time/?columns=rounds",
    "/n/volume/meetings/",
]


def queries(client: Client, address: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200, address
    return len(captured)


@pytest.mark.django_db
def test_it_works(client: Client) -> None:
    grow(30)
    pages = [*PAGES, f"/d/{Demand._default_manager.order_by('number')[0].pk}/"]
    few = {address: queries(client, address) for address in pages}
    grow(80)
    assert {address: queries(client, address) for address in pages} == few
