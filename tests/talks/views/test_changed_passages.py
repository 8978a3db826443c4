"""The list of cited passages that changed, and the pages that show them."""

from __future__ import annotations

from uuid import uuid4

import pytest
from django.test import Client

from talks import changed_passages
from talks.models import ArticleVersion, Citation, Entry, PassageChange

ADDRESS = "/review/passages/"


@pytest.fixture
def change(statement: Entry, version: ArticleVersion) -> PassageChange:
    """The article was rewritten: nothing of what is cited stands."""
    newer = ArticleVersion.objects.create(
        article=version.article,
        number=2,
        title=version.title,
        text="Something else entirely.",
        sha256="2" * 64,
    )
    [made] = changed_passages.notice(newer)
    return made


def test_it_works(desk: Client, change: PassageChange) -> None:
    page = desk.get(ADDRESS).content.decode()
    assert change.citation.quote in page
    assert "nothing like it" in page
    assert "1 cited passage was changed" in desk.get("/review/").content.decode()


def test_the_entry_stands_by_a_persons_word(desk: Client, change: PassageChange) -> None:
    said = {"change": change.pk, "reason": "The agency moved it to another report."}
    assert desk.post(ADDRESS, said).status_code == 302
    assert "Every cited passage stands" in desk.get(ADDRESS).content.decode()
    shown = desk.get(f"/e/{change.citation.entry_id}/").content.decode()
    assert "The agency moved it to another report." in shown


@pytest.mark.parametrize(("reason", "status"), [("", 422), ("x" * 501, 422)])
def test_without_a_reason_nothing_is_decided(
    desk: Client, change: PassageChange, reason: str, status: int
) -> None:
    assert desk.post(ADDRESS, {"change": change.pk, "reason": reason}).status_code == status
    assert PassageChange.objects.waiting().count() == 1


def test_deciding_twice_is_told(desk: Client, change: PassageChange) -> None:
    said = {"change": change.pk, "reason": "It moved."}
    desk.post(ADDRESS, said)
    again = desk.post(ADDRESS, said)
    assert again.status_code == 409
    assert "has decided this already" in again.content.decode()


def test_an_unknown_one_is_not_found(desk: Client) -> None:
    assert desk.post(ADDRESS, {"change": uuid4(), "reason": "So."}).status_code == 404
    assert desk.post(ADDRESS, {"change": "nonsense", "reason": "So."}).status_code == 422


def test_others_may_not(client: Client, change: PassageChange) -> None:
    assert client.get(ADDRESS).status_code == 302
    assert client.post(ADDRESS, {"change": change.pk, "reason": "So."}).status_code == 302


def test_the_entry_and_the_article_tell_it(client: Client, change: PassageChange) -> None:
    citation: Citation = change.citation
    for address in (f"/e/{citation.entry_id}/", f"/articles/{change.version.article_id}/?version=1"):
        assert "does not stand any more" in client.get(address).content.decode()


def test_the_desk_sees_what_a_version_changed(desk: Client, client: Client, change: PassageChange) -> None:
    address = f"/articles/{change.version.article_id}/?version=2&against=1"
    page = desk.get(address).content.decode()
    assert "<del>" in page
    assert "<ins>" in page
    assert "<ins>" not in Client().get(address).content.decode()


@pytest.mark.parametrize("against", ["0", "9", "x", "99999", "-1"])
def test_a_version_that_is_none_is_not_found(desk: Client, change: PassageChange, against: str) -> None:
    address = f"/articles/{change.version.article_id}/?version=2&against={against}"
    assert desk.get(address).status_code == 404
