"""The end of a digest, from the mail itself."""

from __future__ import annotations

import pytest
from django.test import Client
from django.utils import timezone

from talks import digests
from talks.models import SavedView, User


@pytest.fixture
def view(editor: User) -> SavedView:
    view = SavedView(owner=editor, title="Demands", slug="demands-1", query="kind=demand")
    digests.subscribe(view, "weekly", timezone.now())
    view.save()
    return view


def test_it_works(client: Client, view: SavedView) -> None:
    address = f"/digest/{digests.key_of(view)}/end/"
    assert "Send no more" in client.get(address).content.decode()
    view.refresh_from_db()
    assert view.digest == "weekly"
    # As a mail program does: no cookie, no token of ours.
    answer = Client(enforce_csrf_checks=True).post(address, {"List-Unsubscribe": "One-Click"})
    assert (answer.status_code, "not mailed any more" in answer.content.decode()) == (200, True)
    view.refresh_from_db()
    assert (view.digest, view.digest_at) == ("", None)
    assert client.post(address).status_code == 200


@pytest.mark.parametrize("key", ["x", "01a20a91:forged", "ü:ü"])
def test_a_key_that_we_did_not_sign_is_not_found(client: Client, db: None, key: str) -> None:
    assert client.post(f"/digest/{key}/end/").status_code == 404
