"""What is asked in SQL of our own is what the ORM would have read."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db.models import Max, Model, Sum
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from talks.models import ApiToken, Entry, Negotiation, User
from talks.models.written_out import fields_of

pytestmark = pytest.mark.django_db


def read(row: Model) -> dict[str, object]:
    return {name: getattr(row, name) for name in fields_of(type(row))}


def test_it_works(
    demand: Entry, elsewhere: Negotiation, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for one in Negotiation.objects.all():
        with django_assert_num_queries(1):
            found = Negotiation.objects.named(one.slug)
            assert found is not None
            assert read(found) == read(one)
            assert (found._state.adding, found._state.db) == (False, "default")


def test_nobody_is_named_so(table: Negotiation) -> None:
    for slug in ("", "no-such-talks", "security-talks'", "%s", "Security-Talks"):
        assert Negotiation.objects.named(slug) is None


def test_the_whole_state_is_of_all_negotiations(demand: Entry, elsewhere: Negotiation) -> None:
    whole = Negotiation.objects.aggregate(at=Max("changed_at"), versions=Sum("version"))
    assert Negotiation.objects.whole_state() == (whole["at"], whole["versions"])


def test_of_nothing_there_is_a_state_too(db: None) -> None:
    assert Negotiation.objects.whole_state() == (None, 0)


def test_a_token_comes_with_its_owner(
    editor: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    limits = {"expires_at": timezone.now() + timedelta(hours=1), "networks": ["203.0.113.0/24"]}
    token, secret = ApiToken.objects.issue(editor, name="A desk", scopes=["read", "edit"], **limits)
    with django_assert_num_queries(1):
        found = ApiToken.objects.whose_secret_is(secret)
        assert found is not None
        owner = found.user
    token, editor = ApiToken.objects.get(pk=token.pk), User.objects.get(pk=editor.pk)
    assert (read(found), read(owner)) == (read(token), read(editor))
