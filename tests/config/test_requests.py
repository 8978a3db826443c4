"""Each request has a number of its own, whatever becomes of it."""

from __future__ import annotations

from uuid import UUID

import pytest
from django.test import Client


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/healthz", "/", "/no-such-page", "/api/v1/entries/"])
def test_it_works(address: str, client: Client) -> None:
    numbers = [UUID(client.get(address)["X-Request-ID"]) for _ in range(2)]
    assert numbers[0] != numbers[1]
    assert {number.version for number in numbers} == {7}
