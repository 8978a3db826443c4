"""Every noun stands in the admin, and each of its pages answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.apps import apps
from django.contrib import admin
from django.db import models
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pghistory.models import Event

from actors.models import Actor, Alias, City, Membership, Person, Post, Tenure
from talks.models import (
    Account,
    AccountPoint,
    ApiToken,
    Article,
    ArticleVersion,
    Citation,
    Delegate,
    Delegation,
    Entry,
    EntryVersion,
    Feed,
    KeptAnswer,
    Lesson,
    Meeting,
    Negotiation,
    Outlet,
    Participation,
    Poll,
    Proposal,
    Question,
    ReaderRun,
    ReadMark,
    SavedView,
    Story,
    User,
    WatchRule,
    WebhookAttempt,
)
from talks.webhooks import spreading
from tests.every_page import rewritten, webhook
from tests.talks.conftest import number_now, on

pytestmark = pytest.mark.django_db
NOUNS = [
    model
    for label in ("actors", "talks")
    for model in apps.get_app_config(label).get_models()
    if not issubclass(model, Event) and not model._meta.proxy
]


def test_it_works(as_chief: Client) -> None:
    page = as_chief.get(reverse("admin:index"))
    assert page.status_code == 200
    assert "Parley administration" in page.content.decode()


@pytest.mark.parametrize("model", NOUNS, ids=lambda model: model.__name__)
def test_every_noun_is_registered(model: type[models.Model]) -> None:
    assert admin.site.is_registered(model)


@pytest.fixture
def one_of_each(
    meeting: Meeting,
    answer: Entry,
    statement: Entry,
    russia: Actor,
    america: Actor,
    ryabkov: Person,
    geneva: City,
    outlet: Outlet,
    chief: User,
    propose: Callable[..., Proposal],
    publish: Callable[..., Any],
    cite: Callable[..., Citation],
) -> None:
    """At least one row of every noun."""
    post = Post.objects.create(actor=russia, title="Deputy Foreign Minister")
    Alias.objects.create(actor=russia, surface="Moscow")
    Membership.objects.create(member=russia, body=america)
    Tenure.objects.create(person=ryabkov, post=post, since="2008")
    Delegate.objects.create(
        delegation=Delegation.objects.get(meeting=meeting, actor=russia),
        person=ryabkov,
        role="head",
        post=post,
    )
    Feed.objects.create(url="https://wire.example/feed", outlet=outlet)
    Story.objects.create()
    WatchRule.objects.create(negotiation=Negotiation.objects.all()[0], any_of=["envoys"])
    Poll.objects.create(feed=Feed.objects.get(), outcome="done", milliseconds=9)
    ReaderRun.objects.create(
        version=ArticleVersion.objects.get(), model="m", outcome="read", attempts=1, milliseconds=1
    )
    Lesson.objects.create(
        proposal=propose("demand", "We need guarantees"),
        article=ArticleVersion.objects.get().article,
        surface="the Kremlin",
        actor=russia,
    )
    ReadMark.objects.create(user=chief, at=timezone.now())
    SavedView.objects.create(owner=chief, slug="a-view", title="A view")
    KeptAnswer.objects.create(user=chief, key="1", request_hash="0", status=200)
    ApiToken.objects.issue(chief, name="A desk", scopes=["read"], expires_at=timezone.now())
    propose("statement", "We need guarantees")
    account = publish(Account(title="Russia's account", meeting=meeting, actor=russia, **on()))
    question = Question.objects.create(meeting=meeting, text="How long?")
    AccountPoint.objects.create(
        account=account, question=question, claim="Long", citation=cite(account, "We need guarantees")
    )
    number_now()
    WebhookAttempt.objects.create(delivery=spreading.test_message(webhook(chief)), number=1)
    rewritten(statement)


@pytest.mark.parametrize("model", NOUNS, ids=lambda model: model.__name__)
def test_list_add_change_and_history_answer(
    model: type[models.Model], as_chief: Client, one_of_each: None
) -> None:
    meta = model._meta
    base = f"admin:{meta.app_label}_{meta.model_name}"
    pages = [reverse(f"{base}_changelist"), reverse(f"{base}_changelist") + "?q=geneva"]
    if admin.site.get_model_admin(model).has_add_permission(_request(as_chief)):
        pages.append(reverse(f"{base}_add"))
    rows = list(model._default_manager.all()[:3])
    assert rows
    for row in rows:
        pages += [reverse(f"{base}_change", args=[row.pk]), reverse(f"{base}_history", args=[row.pk])]
    for page in pages:
        answer = as_chief.get(page)
        assert answer.status_code == 200, page
        assert "style=" not in answer.content.decode().replace("text/html", ""), "inline style breaks the CSP"


def _request(client: Client) -> Any:
    return client.get(reverse("admin:index")).wsgi_request


@pytest.mark.parametrize("model", NOUNS, ids=lambda model: model.__name__)
def test_lists_cost_the_same_for_one_row_and_for_many(
    model: type[models.Model], as_chief: Client, one_of_each: None, django_assert_max_num_queries: Any
) -> None:
    meta = model._meta
    with django_assert_max_num_queries(14):
        as_chief.get(reverse(f"admin:{meta.app_label}_{meta.model_name}_changelist"))


def test_what_only_the_program_writes_cannot_be_written(
    as_chief: Client, demand: Entry, version: Any, propose: Callable[..., Proposal]
) -> None:
    proposal = propose("statement", "We need guarantees")
    for row in (Entry.objects.get(), EntryVersion.objects.get(), version, proposal):
        meta = row._meta
        base = f"admin:{meta.app_label}_{meta.model_name}"
        assert as_chief.get(reverse(f"{base}_add")).status_code == 403
        assert as_chief.post(reverse(f"{base}_change", args=[row.pk]), {}).status_code == 403
        assert as_chief.get(reverse(f"{base}_delete", args=[row.pk])).status_code == 403


@pytest.mark.parametrize("name", ["meeting", "demand", "statement"])
def test_entries_and_articles_are_never_deleted(
    name: str, request: pytest.FixtureRequest, as_chief: Client, version: Any
) -> None:
    for row in (request.getfixturevalue(name), Article.objects.get()):
        address = reverse(f"admin:talks_{row._meta.model_name}_delete", args=[row.pk])
        assert as_chief.post(address, {"post": "yes"}).status_code == 403


def test_an_editor_works_on_the_record_but_not_on_people_with_logins(
    as_editor: Client, table: Negotiation
) -> None:
    assert as_editor.get(reverse("admin:talks_meeting_changelist")).status_code == 200
    assert as_editor.get(reverse("admin:talks_user_changelist")).status_code == 403
    assert Participation.objects.count() == 2


def test_nobody_else_gets_in(client: Client, db: None) -> None:
    assert client.get(reverse("admin:index")).status_code == 302
