"""Saved views: made, changed and ended by their owner, followed by anybody."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from icalendar import Calendar

from talks import saving
from talks.exports.formats import FORMATS
from talks.models import Entry, Issue, Negotiation, SavedView, User, WebhookEndpoint

INDEX = "/account/views/"
PAGE = "http://testserver/n/security-talks/?party=russia&kind=meeting&view=compact"


def save(client: Client, title: str = "Russia only", page: str = PAGE) -> Any:
    return client.post(INDEX, {"title": title, "page": page})


@pytest.fixture
def view(desk: Client, meeting: Entry, demand: Entry) -> SavedView:
    assert save(desk).status_code == 302
    return SavedView.objects.get()


def test_it_works(desk: Client, view: SavedView) -> None:
    assert view.slug.startswith("russia-only-")
    assert (view.query, view.negotiation and view.negotiation.slug) == (
        "party=russia&kind=meeting&view=compact",
        "security-talks",
    )
    text = desk.get(INDEX).content.decode()
    assert "Russia only" in text
    for ending in FORMATS:
        assert f'href="http://testserver/v/{view.slug}/timeline.{ending}"' in text
    assert f'href="http://testserver/v/{view.slug}/embed/"' in text


def test_its_page_is_the_timeline_with_its_filters(client: Client, view: SavedView) -> None:
    answer = client.get(f"/v/{view.slug}/")
    assert (answer.status_code, answer["Location"]) == (
        302,
        "/n/security-talks/?party=russia&kind=meeting&view=compact",
    )


@pytest.mark.parametrize("ending", FORMATS)
def test_every_format_follows_it(ending: str, view: SavedView) -> None:
    stranger: Any = Client().get(f"/v/{view.slug}/timeline.{ending}")
    text = stranger.getvalue().decode()
    assert "Envoys meet in Geneva" in text
    assert "No new members" not in text


def test_its_calendar_has_its_name(client: Client, view: SavedView) -> None:
    response: Any = client.get(f"/v/{view.slug}/timeline.ics")
    assert Calendar.from_ical(response.getvalue())["X-WR-CALNAME"] == "Russia only"


def test_it_is_embedded(view: SavedView) -> None:
    page = Client().get(f"/v/{view.slug}/embed/")
    assert "frame-ancestors *" in page["Content-Security-Policy"]
    assert "X-Frame-Options" not in page
    assert "Envoys meet in Geneva" in page.content.decode()
    assert "No new members" not in page.content.decode()


def test_whoever_follows_it_sees_other_filters_under_the_same_address(desk: Client, view: SavedView) -> None:
    address = f"/v/{view.slug}/timeline.atom"
    first: Any = desk.get(address)
    asked = {"title": "Demands", "page": "/n/security-talks/?kind=demand"}
    assert desk.post(f"{INDEX}{view.pk}/", asked).status_code == 302
    second: Any = desk.get(address, headers={"If-None-Match": first["ETag"]})
    text = second.getvalue().decode()
    assert "No new members" in text
    assert "Envoys meet" not in text
    urn = f"<id>{view.pk.urn}</id>"
    assert urn in text
    assert urn in first.getvalue().decode()


def test_what_is_fresh_is_not_sent_again(client: Client, view: SavedView) -> None:
    for address in (f"/v/{view.slug}/timeline.csv", f"/v/{view.slug}/embed/"):
        first = client.get(address)
        assert client.get(address, headers={"If-None-Match": first["ETag"]}).status_code == 304


def test_a_search_is_saved_but_not_embedded(desk: Client, meeting: Entry) -> None:
    save(desk, page="/search/?q=envoys")
    view = SavedView.objects.get()
    assert view.negotiation is None
    assert desk.get(f"/v/{view.slug}/")["Location"] == "/search/?q=envoys"
    assert "Envoys meet" in desk.get(f"/v/{view.slug}/timeline.csv").getvalue().decode()
    assert desk.get(f"/v/{view.slug}/embed/").status_code == 404


def test_a_filter_that_means_nothing_any_more_does_not_widen_the_view(
    client: Client, desk: Client, meeting: Entry
) -> None:
    gone = Issue.objects.create(slug="gone", name="Gone")
    save(desk, page="/n/security-talks/?topic=gone")
    gone.delete()
    response = client.get(f"/v/{SavedView.objects.get().slug}/timeline.csv")
    assert response.status_code == 400
    assert response.json()["errors"][0]["parameter"] == "topic"


def test_its_address_takes_options_and_no_filters(client: Client, view: SavedView) -> None:
    address = f"/v/{view.slug}/timeline.csv"
    assert not client.get(f"{address}?bom=0").getvalue().startswith(b"\xef\xbb\xbf")
    assert client.get(f"{address}?bom=2").status_code == 400
    assert client.get(f"{address}?party=russia").json()["errors"][0]["parameter"] == "party"


@pytest.mark.parametrize(
    "page",
    [
        "",
        "http://elsewhere.example/n/security-talks/",
        "/people/",
        "/no/such/page",
        "/n/nowhere/",
        "/n/security-talks/?kind=sermon",
        "/n/security-talks/?colour=red",
        "/n/security-talks/?q=%00",
        "http://[bad",
    ],
)
def test_only_a_page_that_can_be_followed_is_saved(page: str, desk: Client, table: Negotiation) -> None:
    answer = save(desk, page=page)
    assert answer.status_code == 422
    assert answer.context["form"].errors["page"]
    assert not SavedView.objects.exists()


def test_it_needs_a_name(desk: Client, table: Negotiation) -> None:
    assert "title" in save(desk, title=" ").context["form"].errors


def test_the_form_begins_with_the_page_one_came_from(desk: Client, meeting: Entry) -> None:
    timeline = desk.get("/n/security-talks/?party=russia&kind=meeting").content.decode()
    link = "/account/views/?of=%2Fn%2Fsecurity-talks%2F%3Fparty%3Drussia%26kind%3Dmeeting"
    assert f'href="{link}"' in timeline
    form = desk.get(link).context["form"]
    assert form["page"].value() == "/n/security-talks/?party=russia&kind=meeting"
    assert "account/views/" not in Client().get("/n/security-talks/").content.decode()


def test_nobody_needs_more_than_so_many(
    desk: Client, view: SavedView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "MOST", 1)
    assert save(desk).status_code == 422
    assert SavedView.objects.count() == 1


def test_its_owner_ends_it(desk: Client, view: SavedView) -> None:
    assert desk.post(f"{INDEX}{view.pk}/delete/").status_code == 302
    for address in ("", "timeline.ics", "embed/"):
        assert desk.get(f"/v/{view.slug}/{address}").status_code == 404


def test_nobody_else_sees_or_touches_it(view: SavedView) -> None:
    other = Client()
    other.force_login(User.objects.create_user("bob", password="a long enough password"))
    assert "Russia only" not in other.get(INDEX).content.decode()
    assert other.get(f"{INDEX}{view.pk}/").status_code == 404
    assert other.post(f"{INDEX}{view.pk}/delete/").status_code == 404
    assert SavedView.objects.get() == view


def test_strangers_are_asked_to_log_in(client: Client, view: SavedView) -> None:
    stranger = Client()
    for address in (INDEX, f"{INDEX}{view.pk}/"):
        assert stranger.get(address)["Location"].startswith("/login/")
    assert stranger.post(f"{INDEX}{view.pk}/delete/")["Location"].startswith("/login/")
    assert stranger.post(INDEX, {"title": "x", "page": PAGE})["Location"].startswith("/login/")


def test_no_such_view_and_no_such_format(client: Client, view: SavedView) -> None:
    assert client.get("/v/nothing/").status_code == 404
    assert client.get("/v/nothing/timeline.ics").status_code == 404
    assert client.get(f"/v/{view.slug}/timeline.docx").status_code == 404


def test_it_is_mailed_to_who_wants_it(desk: Client, view: SavedView, editor: User) -> None:
    User.objects.filter(pk=editor.pk).update(email="ada@desk.example")
    form = {"title": view.title, "page": PAGE, "digest": "weekly"}
    assert desk.post(f"{INDEX}{view.pk}/", form).status_code == 302
    view.refresh_from_db()
    assert view.digest == "weekly" and view.digest_at and view.digest_since
    assert "Mondays at 06:00 UTC" in desk.get(INDEX).content.decode()
    desk.post(f"{INDEX}{view.pk}/", {**form, "digest": ""})
    view.refresh_from_db()
    assert [view.digest, view.digest_at] == ["", None]


@pytest.mark.parametrize(
    ("email", "more", "why"),
    [
        ("", "", "Your account has no mail address"),
        ("ada@desk.example", "&as_of=2022-01-11", "nothing happens in it"),
    ],
)
def test_what_cannot_be_mailed_is_refused(
    desk: Client, view: SavedView, editor: User, email: str, more: str, why: str
) -> None:
    User.objects.filter(pk=editor.pk).update(email=email)
    form = {"title": view.title, "page": PAGE + more, "digest": "daily"}
    answer = desk.post(f"{INDEX}{view.pk}/", form)
    assert answer.status_code == 422
    assert why in answer.content.decode()
    view.refresh_from_db()
    assert view.digest == ""


def test_a_view_that_a_webhook_follows_stays(desk: Client, view: SavedView, editor: User) -> None:
    WebhookEndpoint.objects.create(
        owner=editor, name="Desk", url="https://desk.example/in", types=["entry.published"], view=view
    )
    text = desk.post(f"{INDEX}{view.pk}/delete/", follow=True).content.decode()
    assert "A webhook follows this view: change that first." in text
    assert SavedView.objects.exists()
