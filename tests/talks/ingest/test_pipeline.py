"""From a feed to proposals, and every way it can end before that."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.apps import apps
from django.db import connection
from django.utils import timezone

from actors.gazetteer import Gazetteer
from talks.ingest import apart, pipeline, proposing, work
from talks.ingest.errors import (
    ArticleError,
    BadAnswer,
    FeedError,
    IngestError,
    InputError,
    Refused,
    Unreachable,
)
from talks.ingest.shelving import Given
from talks.models import Article, ArticleVersion, Feed, Negotiation, Outlet, Proposal, Story
from talks.reading import rulebook
from talks.vocabulary import ArticleState, ProposalState
from tests.talks.ingest.conftest import Web

pytestmark = pytest.mark.django_db

LEDE = "Russian and American envoys will meet in Geneva on Monday for talks on security in Europe."
ASKED = "Russia demanded that NATO take in no new members."
ANSWERED = "The United States rejected the demand that NATO take in no members as a non-starter."
QUOTED = "“We need legally binding guarantees,” Deputy Foreign Minister Sergei Ryabkov said on Sunday."
CLOSING = "The envoys are expected to report home in the evening, officials of both sides told reporters."
REPORT = [LEDE, ASKED, ANSWERED, QUOTED, CLOSING]
DATE = '<meta property="article:published_time" content="2022-01-09T18:00:00+00:00">'


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "gazetteer_from_database", lambda outlet: Gazetteer.from_files())


@pytest.fixture(autouse=True)
def woken(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Any]]:
    """The hints that would have gone to workers."""
    sent: list[tuple[str, Any]] = []
    monkeypatch.setattr("talks.wake.after_commit", lambda task, row_id: sent.append((task, row_id)))
    return sent


def page(*paragraphs: str, head: str = DATE, title: str = "Talks on security begin") -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    top = f"<head><title>{title}</title>{head}</head>"
    return f"<html lang=en>{top}<body><article>{body}</article></body></html>"


def rss(web: Web, *paths: str, date: str = "Sun, 09 Jan 2022 17:00:00 GMT") -> str:
    items = "".join(
        f"<item><title>Item {path}</title><link>{web.url(path)}</link>"
        f"<guid>{path}</guid><pubDate>{date}</pubDate></item>"
        for path in paths
    )
    whole = f"<rss version='2.0'><channel><title>Wire</title>{items}</channel></rss>"
    return web.put("/feed", whole, "text/xml", ETag='"1"')


@pytest.fixture
def feed(web: Web, outlet: Outlet, table: Negotiation) -> Feed:
    """A feed with one article."""
    web.put("/talks", page(*REPORT))
    return Feed.objects.create(url=rss(web, "/talks"), outlet=outlet, negotiation=table, interval_seconds=60)


def read(article: Any) -> pipeline.ReadResult:
    found = pipeline.read_article(getattr(article, "pk", article))
    assert found is not None
    return found


def text(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs)


def handed_in(*paragraphs: str, **given: Any) -> Article:
    given.setdefault("published_on", date(2022, 1, 9))
    return pipeline.submit_text(text(*paragraphs), Given(**given), rouse=False)


def test_it_works(feed: Feed, table: Negotiation, woken: list[tuple[str, Any]]) -> None:
    polled = pipeline.poll(feed.pk)
    assert polled.outcome == "done" and woken == [("talks.read_article", polled.added[0])]
    found = read(polled.added[0])
    assert found.state == ArticleState.PROPOSED and found.proposals >= 4
    article = Article.objects.get()
    assert (article.title, article.outlet, article.language) == ("Item /talks", feed.outlet, "en")
    assert (
        article.published_at == datetime(2022, 1, 9, 18, tzinfo=UTC) and article.published_basis == "stated"
    )
    version = article.versions.get()
    assert version.text == text(*REPORT) and version.peer == "127.0.0.1" and version.raw
    kinds = {proposal.kind for proposal in Proposal.objects.all()}
    assert {"meeting", "demand", "response", "statement"} <= kinds
    assert set(Proposal.objects.values_list("negotiation", flat=True)) == {table.pk}


def test_each_proposal_carries_its_exact_sentence(feed: Feed) -> None:
    read(pipeline.poll(feed.pk).added[0])
    for proposal in Proposal.objects.select_related("version"):
        for span in proposal.evidence:
            assert proposal.version.text[span["start"] : span["end"]] == span["quote"]
        assert proposal.title and proposal.rule_id and proposal.extractor == "rules"
    meeting = Proposal.objects.get(kind="meeting")
    assert meeting.title == "Meeting in Geneva, 10 January"
    assert (meeting.payload["city"], meeting.payload["when"]["earliest"]) == ("geneva", "2022-01-10")


def test_each_proposal_says_what_speaks_against_it(feed: Feed) -> None:
    read(pipeline.poll(feed.pk).added[0])
    rows = list(Proposal.objects.all())
    assert any(row.doubts for row in rows)
    assert all(rulebook.doubt(code) != code for row in rows for code in row.doubts)
    assert all(0 < row.confidence < 1 for row in rows)


def test_an_answer_points_to_the_demand_of_its_article(feed: Feed) -> None:
    read(pipeline.poll(feed.pk).added[0])
    answer = Proposal.objects.get(kind="response")
    demand = Proposal.objects.get(pk=answer.payload["to_demand_proposal"])
    assert demand.kind == "demand" and demand.evidence[0]["quote"] in text(*REPORT)


def test_everything_twice_adds_nothing(feed: Feed) -> None:
    read(pipeline.poll(feed.pk).added[0])
    before = [
        list(model._default_manager.values_list("pk", flat=True))
        for model in (Article, ArticleVersion, Proposal, Story)
    ]
    Feed.objects.update(body_hash="", etag="")
    again = pipeline.poll(feed.pk, now=True)
    assert (again.outcome, again.added) == ("done", [])
    work.reopen(Article.objects.get().pk)
    assert read(Article.objects.get()).state == ArticleState.PROPOSED
    after = [
        list(model._default_manager.values_list("pk", flat=True))
        for model in (Article, ArticleVersion, Proposal, Story)
    ]
    assert before == after


def test_history_says_which_work_made_a_row(feed: Feed) -> None:
    read(pipeline.poll(feed.pk).added[0])
    events = apps.get_model("talks", "ProposalEvent")._default_manager.select_related("pgh_context")
    contexts = [event.pgh_context.metadata for event in events]
    assert contexts
    assert all((found["source"], found["task"]) == ("pipeline", "read_article") for found in contexts)


# ── Polling ─────────────────────────────────────────────────────────────────────────────────────


def test_a_feed_that_is_not_due_is_left_alone(feed: Feed, web: Web) -> None:
    pipeline.poll(feed.pk)
    assert pipeline.poll(feed.pk).outcome == "skipped" and len(web.requests) == 1


def test_a_feed_is_due_again_when_the_beats_next_round_comes(feed: Feed) -> None:
    begun = timezone.now()
    pipeline.poll(feed.pk)
    feed.refresh_from_db()
    assert (
        begun + timedelta(seconds=50) < feed.next_poll_at <= begun + timedelta(seconds=feed.interval_seconds)
    )


def test_a_feed_that_answers_304_is_left_unparsed(feed: Feed, web: Web) -> None:
    pipeline.poll(feed.pk)
    web.fail("/feed", "304 Not Modified")
    assert pipeline.poll(feed.pk, now=True).outcome == "unchanged"
    assert 'If-None-Match: "1"' in web.requests[-1]


def test_the_same_body_is_left_unparsed(feed: Feed, monkeypatch: pytest.MonkeyPatch) -> None:
    pipeline.poll(feed.pk)
    monkeypatch.setattr(apart, "parse_feed", None)
    assert pipeline.poll(feed.pk, now=True).outcome == "unchanged"


@pytest.mark.parametrize(("status", "message"), [("404 Not Found", "404"), ("500 Oops", "500")])
def test_a_failed_poll_is_data_on_the_feed(status: str, message: str, feed: Feed, web: Web) -> None:
    web.fail("/feed", status)
    assert pipeline.poll(feed.pk).outcome == "failed"
    feed.refresh_from_db()
    assert message in feed.last_error and feed.failures == 1 and feed.lease_token is None
    assert feed.next_poll_at > timezone.now() + timedelta(seconds=50)
    rss(web, "/talks")
    pipeline.poll(feed.pk, now=True)
    feed.refresh_from_db()
    assert (feed.last_error, feed.failures) == ("", 0) and feed.last_success_at


def test_what_is_not_a_feed_is_data_on_the_feed(feed: Feed, web: Web) -> None:
    web.put("/feed", page(*REPORT))
    assert "answers HTML, not a feed" in pipeline.poll(feed.pk).error


def test_a_result_that_comes_too_late_is_dropped_whole(feed: Feed, monkeypatch: pytest.MonkeyPatch) -> None:
    parse = apart.parse_feed

    def lose_the_lease(*args: Any) -> Any:
        Feed.objects.update(lease_token="0" * 32)
        return parse(*args)

    monkeypatch.setattr(apart, "parse_feed", lose_the_lease)
    assert pipeline.poll(feed.pk).outcome == "skipped"
    assert not Article.objects.exists()


def test_one_address_in_two_spellings_is_one_article(feed: Feed, web: Web) -> None:
    rss(web, "/talks", "/talks?utm_source=feed", "/talks#part")
    assert len(pipeline.poll(feed.pk).added) == 1


def test_two_feeds_that_carry_one_article_share_it(feed: Feed, web: Web, outlet: Outlet) -> None:
    pipeline.poll(feed.pk)
    other = Feed.objects.create(url=web.url("/feed?other"), outlet=outlet)
    web.pages["/feed?other"] = web.pages["/feed"]
    assert pipeline.poll(other.pk).added == []


def test_check_feed_says_what_is_wrong(web: Web) -> None:
    assert pipeline.check_feed(rss(web, "/a")).title == "Wire"
    with pytest.raises(FeedError, match="not a feed"):
        pipeline.check_feed(web.put("/page", page(*REPORT)))
    with pytest.raises(BadAnswer, match="404"):
        pipeline.check_feed(web.url("/nothing"))
    with pytest.raises(Refused):
        pipeline.check_feed("http://localhost/feed")
    with pytest.raises(Refused):
        pipeline.check_feed("feed")


def test_check_feed_of_an_unreachable_host(web: Web, settings: Any) -> None:
    settings.DOOR_ALLOWS = ["127.0.0.1:1"]
    with pytest.raises(Unreachable):
        pipeline.check_feed("http://127.0.0.1:1/feed")


# ── Dates ───────────────────────────────────────────────────────────────────────────────────────


def test_the_feeds_date_counts_where_the_page_has_none(feed: Feed, web: Web) -> None:
    web.put("/talks", page(*REPORT, head=""))
    read(pipeline.poll(feed.pk).added[0])
    article = Article.objects.get()
    assert (
        article.published_at == datetime(2022, 1, 9, 17, tzinfo=UTC) and article.published_basis == "stated"
    )


def test_without_any_date_there_is_none_and_never_todays(feed: Feed, web: Web) -> None:
    web.put("/talks", page(*REPORT, head=""))
    rss(web, "/talks", date="Monday")
    read(pipeline.poll(feed.pk).added[0])
    article = Article.objects.get()
    assert (article.published_at, article.published_basis) == (None, "unknown")
    meeting = Proposal.objects.get(kind="meeting")
    assert (
        meeting.payload["when"]["earliest"] is None
        and "The date of the meeting is not known." in meeting.warnings
    )


def test_the_editors_date_counts_more_than_the_pages(web: Web) -> None:
    url = web.put("/talks", page(*REPORT))
    article = pipeline.submit_url(
        url, Given(published_on=date(2022, 2, 1), title="Mine", outlet="The Post"), rouse=False
    )
    read(article)
    article.refresh_from_db()
    assert article.published_at == datetime(2022, 2, 1, tzinfo=UTC)
    assert article.title == "Mine" and article.outlet is not None and article.outlet.slug == "the-post"


# ── Articles that cannot be read ────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("put", "state", "message"),
    [
        (lambda web: web.put("/a", "<p>Please log in</p>"), ArticleState.DEAD, "No article text"),
        (lambda web: web.put("/a", "x", "application/pdf"), ArticleState.DEAD, "application/pdf"),
        (lambda web: web.fail("/a", "404 Not Found"), ArticleState.DEAD, "404"),
        (lambda web: web.fail("/a", "503 Later"), ArticleState.FAILED, "503"),
        (
            lambda web: web.fail("/a", "302 Found", Location="http://169.254.169.254/"),
            ArticleState.DEAD,
            "not a public",
        ),
        (lambda web: web.put("/a", "<div>" * 900), ArticleState.DEAD, "too deep"),
    ],
)
def test_what_is_wrong_becomes_data_on_the_article(
    put: Callable[[Web], str], state: ArticleState, message: str, web: Web
) -> None:
    found = read(pipeline.submit_url(put(web), rouse=False))
    assert found.state == state and message in found.error
    article = Article.objects.get()
    assert article.lease_token is None and not article.versions.exists() and article.story is None


def test_a_page_that_comes_back_is_read(web: Web) -> None:
    article = pipeline.submit_url(web.fail("/a", "503 Later"), rouse=False)
    assert read(article).state == ArticleState.FAILED
    web.put("/a", page(*REPORT))
    Article.objects.update(next_attempt_at=timezone.now())
    found = read(article)
    assert (found.state, found.error) == (ArticleState.PROPOSED, "")


def test_nothing_to_claim_is_no_error(web: Web) -> None:
    assert pipeline.read_article() is None
    article = pipeline.submit_url(web.put("/a", page(*REPORT)), rouse=False)
    work.claim_article(article.pk)
    assert pipeline.read_article(article.pk) is None


def test_a_reader_that_stumbles_is_tried_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def stumble(*_: Any) -> None:
        raise RecursionError

    monkeypatch.setattr(proposing, "drafts", stumble)
    found = read(handed_in(*REPORT))
    assert found.state == ArticleState.FAILED and "RecursionError" in found.error
    assert Article.objects.get().versions.count() == 1


def test_after_a_crash_the_stored_text_is_read_not_fetched_again(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = pipeline.submit_url(web.put("/a", page(*REPORT)), rouse=False)
    real = proposing.drafts

    def die(*_: Any) -> None:
        raise SystemExit

    monkeypatch.setattr(proposing, "drafts", die)
    with pytest.raises(SystemExit):
        pipeline.read_article(article.pk)
    Article.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    work.sweep()
    monkeypatch.setattr(proposing, "drafts", real)
    assert read(article).state == ArticleState.PROPOSED and len(web.requests) == 1


def test_a_result_whose_lease_was_lost_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    article = handed_in(*REPORT)
    real = proposing.drafts

    def lose_the_lease(*args: Any) -> Any:
        Article.objects.update(lease_token="0" * 32)
        return real(*args)

    monkeypatch.setattr(proposing, "drafts", lose_the_lease)
    assert read(article).state == ArticleState.FETCHED
    assert not Proposal.objects.exists()


# ── Texts handed in ─────────────────────────────────────────────────────────────────────────────


def test_a_text_without_an_address(table: Negotiation, woken: list[tuple[str, Any]]) -> None:
    article = pipeline.submit_text(text(*REPORT), Given(title="Talks", outlet="The Wire", negotiation=table))
    assert woken == [("talks.read_article", article.pk)]
    assert read(article).proposals >= 4
    assert set(Proposal.objects.values_list("negotiation", flat=True)) == {table.pk}
    article.refresh_from_db()
    assert (article.url, article.published_basis, str(article.outlet)) == ("", "unknown", "The Wire")


def test_the_same_text_is_the_same_article() -> None:
    assert handed_in(*REPORT) == handed_in(*REPORT)


@pytest.mark.parametrize("words", ["", " \n\n ", "\u200b\x00"])
def test_an_empty_text_is_refused(words: str) -> None:
    with pytest.raises(InputError, match="no text"):
        pipeline.submit_text(words)
    assert not Article.objects.exists()


def test_a_saved_page(table: Negotiation) -> None:
    article = pipeline.submit_page(page(*REPORT).encode(), rouse=False)
    assert read(article).proposals >= 4 and article.versions.get().published_at is not None
    with pytest.raises(ArticleError):
        pipeline.submit_page(b"<html></html>")


def test_a_text_with_nothing_to_propose() -> None:
    found = read(
        handed_in("The weather will be mild in the mountains, with some rain in the valleys by night.")
    )
    assert (found.state, found.proposals) == (ArticleState.REJECTED, 0)


@pytest.mark.parametrize(
    "url", ["http://localhost/a", "file:///etc/passwd", "http://10.0.0.1:22/", "nonsense"]
)
def test_a_closed_address_is_refused_before_anything_is_written(url: str) -> None:
    with pytest.raises(IngestError):
        pipeline.submit_url(url)
    assert not Article.objects.exists()


# ── Versions and copies ─────────────────────────────────────────────────────────────────────────


def test_a_changed_text_is_a_new_version_that_proposes_only_what_is_new(web: Web) -> None:
    article = pipeline.submit_url(web.put("/a", page(*REPORT)), rouse=False)
    before = read(article).proposals
    added = "Talks will continue in Vienna on Thursday, diplomats said."
    pipeline.submit_url(web.put("/a", page(*REPORT, added)), rouse=False)
    assert read(article).proposals > before
    assert [version.number for version in article.versions.order_by("number")] == [1, 2]
    fresh = Proposal.objects.filter(version__number=2)
    assert fresh and all(added in row.version.text and row.evidence[0]["quote"] in added for row in fresh)


def test_a_copy_in_another_outlet_is_kept_and_proposes_nothing() -> None:
    first = handed_in(*REPORT, outlet="The Wire")
    proposals = read(first).proposals
    copy = handed_in(*REPORT[:-1], outlet="The Post")
    assert read(copy).state == ArticleState.REJECTED
    first.refresh_from_db()
    copy.refresh_from_db()
    assert copy.story == first.story and copy.versions.count() == 1
    assert Proposal.objects.count() == proposals


def test_a_copy_with_news_proposes_the_news() -> None:
    read(handed_in(*REPORT, outlet="The Wire"))
    news = "Ukraine demanded a seat at the table."
    copy = handed_in(*REPORT, news, outlet="The Post")
    assert read(copy).state == ArticleState.PROPOSED
    assert {row.evidence[0]["quote"] for row in Proposal.objects.filter(version__article=copy)} == {news}


def test_an_answer_in_a_copy_points_to_the_demand_of_the_first() -> None:
    read(handed_in(*[part for part in REPORT if part != ANSWERED], outlet="The Wire"))
    copy = handed_in(*REPORT, outlet="The Post")
    read(copy)
    answer = Proposal.objects.get(version__article=copy, kind="response")
    demand = Proposal.objects.get(pk=answer.payload["to_demand_proposal"])
    assert demand.kind == "demand" and demand.version.article != copy


def test_an_earlier_copy_that_comes_in_late_takes_the_proposals_over(editor: Any) -> None:
    late = handed_in(*REPORT, outlet="The Post", published_on=date(2022, 1, 10))
    made = read(late).proposals
    decided = Proposal.objects.filter(kind="demand").first()
    assert decided is not None
    Proposal.objects.filter(pk=decided.pk).update(
        state="rejected", reject_reason="not_news", decided_by=editor, decided_at=timezone.now()
    )
    first = handed_in(*REPORT, CLOSING[:40] + ".", outlet="The Wire", published_on=date(2022, 1, 9))
    read(first)
    moved = Proposal.objects.filter(version__article=late, state=ProposalState.OBSOLETE).count()
    assert moved == made - 1
    assert not Proposal.objects.filter(
        version__article=first, kind="demand", position=decided.position
    ).exists()
    assert Proposal.objects.filter(version__article=first, state=ProposalState.PENDING).exists()


def test_two_reports_on_one_meeting_are_two_stories() -> None:
    first = handed_in(*REPORT)
    read(first)
    other = handed_in(
        "The delegations sat down in Geneva on Sunday evening for a working dinner at a residence.",
        "Moscow wants the alliance to sign a treaty, and its minister said again that time is running out.",
        "Washington offers limits on missiles if the troops at the border return to their barracks.",
        QUOTED,
    )
    assert first.story != other.story and read(other).proposals > 0


@pytest.mark.django_db(transaction=True)
def test_copies_read_at_the_same_moment_propose_once() -> None:
    copies = [handed_in(*REPORT, f"This is copy number {number} of the report.") for number in range(6)]
    assert len({article.story_id for article in copies}) == 1
    barrier = threading.Barrier(len(copies))

    def work_on(article: Article) -> None:
        barrier.wait()
        pipeline.read_article(article.pk)
        connection.close()

    workers = [threading.Thread(target=work_on, args=[article]) for article in copies]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    passages = [row.evidence[0]["quote"] + row.kind for row in Proposal.objects.exclude(state="obsolete")]
    assert passages and len(passages) == len(set(passages))
