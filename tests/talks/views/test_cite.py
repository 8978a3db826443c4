"""Citing the wording that a page shows."""

from __future__ import annotations

import json
import re
from uuid import uuid4

import pytest
from django.test import Client

from talks import record
from talks.models import Entry, User
from tests.talks.conftest import RECORDED

pytestmark = pytest.mark.django_db


def test_it_works(client: Client, meeting: Entry) -> None:
    for address in (f"/e/{meeting.pk}/", f"/m/{meeting.pk}/"):
        page = client.get(address).content.decode()
        assert "Cite this" in page
        assert re.search(rf"Parley\. http://[a-z]+/e/{meeting.pk}/v/\d/", page)


@pytest.mark.parametrize(("ending", "start"), [("bib", "@misc{parley-"), ("ris", "TY  - ELEC")])
def test_reference_managers_take_it(client: Client, meeting: Entry, ending: str, start: str) -> None:
    answer = client.get(f"/e/{meeting.pk}/v/1/cite.{ending}")
    assert answer.content.decode().startswith(start)
    assert answer.headers["Content-Disposition"].endswith(f'.{ending}"')


def test_an_earlier_wording_is_cited_as_that(client: Client, statement: Entry, editor: User) -> None:
    record.correct(statement, {"title": "Other words"}, by=editor, reason="A slip", at=RECORDED)
    assert "Other words" not in client.get(f"/e/{statement.pk}/v/1/cite.ris").content.decode()
    assert "Other words" in client.get(f"/e/{statement.pk}/v/2/cite.ris").content.decode()


@pytest.mark.parametrize("rest", ["1/cite.doc", "9/cite.bib"])
def test_nothing_else_is_there(client: Client, meeting: Entry, rest: str) -> None:
    assert client.get(f"/e/{meeting.pk}/v/{rest}").status_code == 404
    assert client.get(f"/e/{uuid4()}/v/1/cite.bib").status_code == 404


def test_machines_read_the_entry_in_the_page(client: Client, meeting: Entry) -> None:
    page = client.get(f"/m/{meeting.pk}/").content.decode()
    match = re.search(r'<script type="application/ld\+json">(.*?)</script>', page)
    assert match is not None
    assert json.loads(match[1])["@type"] == "Event"
    assert f'<meta property="og:title" content="{meeting.title}">' in page
