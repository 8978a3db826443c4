"""Setting the demo's table and replaying its editor."""

from __future__ import annotations

from pathlib import Path

import pytest

from actors.models import Actor
from talks.demo import seed
from talks.models import Feed, Negotiation, Participation, User

pytestmark = pytest.mark.django_db


@pytest.fixture
def parties(db: None) -> None:
    for slug, short in (("russia", "RU"), ("united-states", "US"), ("nato", "NATO"), ("ukraine", "UA")):
        Actor.objects.create(slug=slug, name=slug.title(), short=short, kind="state")


def test_it_works(parties: None, tmp_path: Path) -> None:
    login = seed.set_the_table(tmp_path, "http://127.0.0.1:8000")
    editor = User.objects.get(username=login.name)
    assert editor.check_password(login.password) and editor.has_perm("talks.decide_proposal")
    assert Feed.objects.count() == 4
    assert Participation.objects.count() == 4
    assert seed.waiting_articles(tmp_path) == sum(1 for _ in tmp_path.rglob("*.txt"))


def test_again_it_adds_nothing_and_follows_a_new_port(parties: None, tmp_path: Path) -> None:
    first = seed.set_the_table(tmp_path, "http://127.0.0.1:8000")
    second = seed.set_the_table(tmp_path, "http://127.0.0.1:9000")
    assert first == second
    assert (Feed.objects.count(), Negotiation.objects.count(), User.objects.count()) == (4, 1, 1)
    assert all(":9000/" in feed.url for feed in Feed.objects.all())


def test_a_party_that_is_not_among_who_is_who_is_named(parties: None, tmp_path: Path) -> None:
    Actor.objects.get(slug="nato").delete()
    with pytest.raises(seed.SeedError, match="Who is who has no “nato”"):
        seed.set_the_table(tmp_path, "http://127.0.0.1:8000")
    assert not Negotiation.objects.exists() and not Feed.objects.exists()


def test_workers_that_do_not_come_are_reported(parties: None, tmp_path: Path) -> None:
    seed.set_the_table(tmp_path, "http://127.0.0.1:8000")
    with pytest.raises(seed.SeedError, match="Does the worker run"):
        seed.wait_for_workers(tmp_path, seconds=0)


def test_decisions_on_what_was_never_read_are_refused(parties: None, tmp_path: Path) -> None:
    seed.set_the_table(tmp_path, "http://127.0.0.1:8000")
    with pytest.raises(seed.SeedError, match="was not read"):
        seed.replay(seed.decisions())


def test_the_password_is_for_the_owner_only(parties: None, tmp_path: Path) -> None:
    seed.set_the_table(tmp_path, "http://127.0.0.1:8000")
    assert (tmp_path / "editor-password").stat().st_mode & 0o077 == 0
