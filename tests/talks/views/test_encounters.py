"""Who met whom, and how often in which month."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.test import Client

from talks.models import Meeting, Negotiation

PAGE = "/n/security-talks/meetings/"


def test_it_works(client: Client, meeting: Meeting) -> None:
    text = client.get(PAGE).content.decode()
    assert "Most often: Russia and United States, once." in text
    assert "Most meetings in Jan 2022: 1." in text


def test_a_number_leads_to_as_many_meetings(client: Client, meeting: Meeting) -> None:
    text = client.get(PAGE).content.decode()
    (address, *_rest) = re.findall(r'href="([^"]*with=[^"]*)"', text)
    assert client.get(unescape(address)).context["total"] == 1
    assert client.get("/n/security-talks/?party=russia&with=ukraine").context["total"] == 1


def test_nobody_met(client: Client, table: Negotiation) -> None:
    assert "No meeting with named delegations" in client.get(PAGE).content.decode()


def test_as_of_an_earlier_day(client: Client, meeting: Meeting) -> None:
    page = client.get(PAGE, {"as_of": "2022-01-01"})
    assert "No meeting with named delegations" in page.content.decode()


@pytest.mark.parametrize("query", ["as_of=0000-99-99", "as_of=9999-12-31T23:59-12:00", "party=x&topic=y"])
def test_a_strange_address_is_no_error(client: Client, meeting: Meeting, query: str) -> None:
    assert client.get(f"{PAGE}?{query}").status_code == 200
