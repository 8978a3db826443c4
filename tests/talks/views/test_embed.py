"""A timeline inside other sites, and how their CMS asks for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client

from talks.models import Entry, Meeting, Negotiation
from tests.talks.conftest import on

PAGE = "/n/security-talks/embed/"
HERE = "http://testserver/n/security-talks/"


def oembed(client: Client, url: str = HERE, **more: Any) -> Any:
    return client.get("/oembed/", {"url": url, **more})


def test_it_works(client: Client, meeting: Entry, answer: Entry) -> None:
    page = client.get(PAGE)
    text = page.content.decode()
    assert page.status_code == 200
    assert "Envoys meet in Geneva" in text
    assert "A non-starter" in text
    assert f'<a href="{HERE}" rel="noopener">' in text


def test_any_site_may_frame_it_and_nothing_in_it_runs(client: Client, meeting: Entry) -> None:
    page = client.get(PAGE)
    policy = page["Content-Security-Policy"]
    assert "frame-ancestors *" in policy
    assert "script-src 'none'" in policy
    assert "form-action 'none'" in policy
    assert "X-Frame-Options" not in page
    text = page.content.decode()
    assert "<script" not in text
    assert "<form" not in text
    assert " style=" not in text


def test_other_pages_stay_out_of_frames(client: Client, meeting: Entry) -> None:
    page = client.get("/n/security-talks/")
    assert "frame-ancestors 'none'" in page["Content-Security-Policy"]
    assert page["X-Frame-Options"] == "DENY"


def test_no_cookie_is_given_and_no_session_begun(
    client: Client, meeting: Entry, django_assert_num_queries: Callable[..., Any]
) -> None:
    with django_assert_num_queries(4):
        page = client.get(PAGE)
    assert not page.cookies


def test_it_is_the_same_for_everybody(client: Client, editor: Any, meeting: Entry) -> None:
    stranger = client.get(PAGE).content
    client.force_login(editor)
    page = client.get(PAGE)
    assert page.content == stranger
    assert not page.cookies


def test_the_filters_are_those_of_the_timeline(client: Client, meeting: Entry, statement: Entry) -> None:
    text = client.get(PAGE, {"kind": "statement"}).content.decode()
    assert "Ryabkov asks for guarantees" in text
    assert "Envoys meet in Geneva" not in text
    assert f'href="{HERE}?kind=statement"' in text


def test_a_bad_filter_is_told_and_left_out(client: Client, meeting: Entry) -> None:
    page = client.get(PAGE, {"kind": "sermon"})
    assert page.status_code == 200
    assert "sermon is not one of the available choices" in page.content.decode()
    assert client.get(f"{PAGE}?q=%00").status_code == 400


def test_it_is_light(client: Client, publish: Callable[..., Entry]) -> None:
    for number in range(40):
        publish(Meeting(title=f"Meeting {number}", **on(date(2022, 1, 1) + timedelta(days=number))))
    text = client.get(PAGE).content.decode()
    assert text.count('class="t"') == 25
    assert len(text) < 60_000


def test_an_empty_timeline_says_so(client: Client, table: Negotiation) -> None:
    assert "No entry fits" in client.get(PAGE).content.decode()


def test_what_is_fresh_is_not_sent_again(client: Client, meeting: Entry) -> None:
    first = client.get(PAGE)
    assert client.get(PAGE, headers={"If-None-Match": first["ETag"]}).status_code == 304
    french = {"If-None-Match": first["ETag"], "Accept-Language": "fr"}
    assert client.get(PAGE, headers=french).status_code == 200


def test_a_cms_is_given_a_frame(client: Client, meeting: Entry) -> None:
    found = oembed(client, f"{HERE}?party=russia&view=compact&x=1", maxwidth=500, format="json")
    assert found["Access-Control-Allow-Origin"] == "*"
    rich = found.json()
    assert (rich["version"], rich["type"], rich["title"]) == ("1.0", "rich", "Security talks")
    assert (rich["width"], rich["height"]) == (500, 480)
    assert rich["html"] == (
        '<iframe src="http://testserver/n/security-talks/embed/?party=russia&amp;view=compact" '
        'width="500" height="480" title="Security talks"></iframe>'
    )


def test_a_title_cannot_break_out_of_the_frame(client: Client, table: Negotiation) -> None:
    Negotiation.objects.filter(pk=table.pk).update(title='"><script>x()</script>')
    assert "<script>" not in oembed(client).json()["html"]


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://elsewhere.example/n/security-talks/",
        "javascript://testserver/n/security-talks/",
        "http://testserver/n/nowhere/",
        "http://testserver/people/",
        "http://testserver/no/such/page",
        "http://testserver/n/security-talks/?q=%00",
        "http://[bad",
    ],
)
def test_only_our_own_timelines_are_embedded(url: str, client: Client, meeting: Entry) -> None:
    assert oembed(client, url).status_code == 404


@pytest.mark.parametrize("size", ["0", "-1", "wide", "1e3", "٣"])
def test_a_size_is_a_number(size: str, client: Client, meeting: Entry) -> None:
    answer = oembed(client, maxheight=size)
    assert (answer.status_code, answer.json()["errors"][0]["parameter"]) == (400, "maxheight")


def test_xml_is_not_offered(client: Client, meeting: Entry) -> None:
    assert oembed(client, format="xml").status_code == 501


def test_the_timeline_tells_a_cms_where_to_ask(client: Client, meeting: Entry) -> None:
    text = client.get("/n/security-talks/?party=russia").content.decode()
    head = text.partition("</head>")[0]
    assert len(head) < 150_000
    asked = "http://testserver/oembed/?url=http%3A%2F%2Ftestserver%2Fn%2Fsecurity-talks%2F%3Fparty%3Drussia"
    assert f'<link rel="alternate" type="application/json+oembed" title="oEmbed" href="{asked}">' in head
    assert "embed/?party=russia" in oembed(client, f"{HERE}?party=russia").json()["html"]
    assert "&lt;iframe src=" in text
