"""The demo that `make run` loads, all of it: who is who, every article through the reader, every decision."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import transaction
from django.test import Client, override_settings
from django.utils import timezone
from pytest_django import DjangoDbBlocker
from pytest_django.live_server_helper import LiveServer

from config.celery import app
from talks import record, wake
from talks.demo import seed
from talks.models import (
    Article,
    Delegate,
    Entry,
    EntryVersion,
    Feed,
    Proposal,
    Question,
    User,
)
from tests.talks.conftest import number_now

pytestmark = pytest.mark.django_db

ENVOYS = "Envoys of the United States and Russia meet in Geneva"
COUNCIL = "NATO-Russia Council meets in Brussels"
COPY = "continental-post/01-on-the-eve-republished"
POLLS = {"Feed", "FeedEvent", "Poll"}


@dataclass
class Worker:
    """Stands in the workers' place: does in this process, one by one, what the broker is sent."""

    newest_first: bool
    hints: list[tuple[str, list[str]]] = field(default_factory=list)
    busy: bool = False

    def send_task(self, name: str, args: list[str] | None = None, *_: Any, **__: Any) -> None:
        self.hints.append((name, args or []))
        if not self.busy:
            self.busy = True
            self._work()
            self.busy = False

    def after_commit(self, name: str, row_id: Any) -> None:
        """What is told within a transaction waits for whoever is at work when it is over."""
        self.hints.append((name, [str(row_id)]))

    def _work(self) -> None:
        while self.hints:
            name, args = self.hints.pop(-1 if self.newest_first else 0)
            app.tasks[name](*args)


@contextmanager
def taken_back() -> Iterator[None]:
    """A transaction that is rolled back."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def who_is_who(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """The whole gazetteer with its offices, loaded once for this module."""
    with django_db_blocker.unblock(), taken_back():
        call_command("load_gazetteer", stdout=StringIO())
        yield


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The demo's outlets, served from this folder; the door is open to them alone."""
    folder, server = tmp_path_factory.mktemp("demo"), LiveServer("127.0.0.1")
    port = server.thread.port
    allows = [f"127.0.0.1:{port}"]
    with override_settings(PARLEY_DEMO=True, DEMO_DIR=folder, DATA_DIR=folder, PORT=port, DOOR_ALLOWS=allows):
        yield folder
    server.stop()


@pytest.fixture(scope="module")
def demo(request: pytest.FixtureRequest, who_is_who: None, site: Path) -> Iterator[str]:
    """What seed_demo says when it has loaded all; a parameter True has the newest hint done first."""
    worker = Worker(newest_first=getattr(request, "param", False))
    with taken_back(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(app, "send_task", worker.send_task)
        patch.setattr(wake, "after_commit", worker.after_commit)
        said = load_demo()
        number_now()  # and all else that the database looks at when a transaction ends
        yield said


def load_demo() -> str:
    out = StringIO()
    call_command("seed_demo", wait=0, stdout=out)
    return out.getvalue()


def state_of(name: str) -> str:
    """How a demo article, named outlet/file, stands."""
    outlet, _, slug = name.partition("/")
    return Article.objects.get(outlet__slug=outlet, url__endswith=f"/{slug}/").state


def test_it_works(demo: str) -> None:
    recorded = seed.decisions()
    assert f"The demo is loaded; {len(recorded)} decisions were replayed." in demo
    deeds = Counter(decision["do"] for decision in recorded)
    decided = Counter(Proposal.objects.exclude(decided_at=None).values_list("state", flat=True))
    assert decided == {"accepted": deeds["accept"], "merged": deeds["merge"], "rejected": deeds["reject"]}
    seats = sum(decision.get("kind") == "delegation" for decision in recorded)
    published = Entry.objects.filter(state="published", negotiation__slug="european-security-2022")
    assert published.count() == Entry.objects.count() == deeds["accept"] - seats + deeds["account"]


def test_every_article_is_read(demo: str, site: Path) -> None:
    files = {f"{file.parent.name}/{file.stem}" for file in site.glob("*/*.txt")}
    states = {name: state_of(name) for name in files}
    assert Article.objects.count() == len(files) and len({name.partition("/")[0] for name in files}) == 4
    assert {name for name, state in states.items() if state != "proposed"} == {COPY}
    assert states[COPY] == "rejected"  # its original has said it all


@pytest.mark.parametrize("demo", [True], indirect=True)
def test_a_copy_that_is_read_before_its_original_changes_no_decision(demo: str) -> None:
    assert f"{len(seed.decisions())} decisions were replayed" in demo
    assert state_of(COPY) == "proposed"
    of_the_copy = Proposal.objects.filter(version__article__url__endswith=f"/{COPY}/")
    assert {proposal.state for proposal in of_the_copy} == {"obsolete"}


def standing(kind: str) -> list[dict[str, Any]]:
    """The entries of a kind as pages and API show them now, by date."""
    return [wording.document for wording in EntryVersion.objects.current().filter(kind=kind).oldest_first()]


def test_they_met_in_geneva_brussels_and_vienna(demo: str) -> None:
    met = [(row["detail"]["city"]["slug"], row["when"]["earliest"]) for row in standing("meeting")]
    assert met == [
        ("geneva", "2022-01-09"),
        ("geneva", "2022-01-10"),
        ("brussels", "2022-01-12"),
        ("vienna", "2022-01-13"),
        ("geneva", "2022-01-21"),
    ]
    assert {row["certainty"] for row in standing("meeting")} == {"held"}


def test_delegations_are_led_by_whoever_held_the_post(demo: str) -> None:
    heads = {
        (row["title"], seat["actor"]["slug"], head["person"]["slug"], head["role"])
        for row in standing("meeting")
        for seat in row["detail"]["delegations"]
        for head in seat["delegates"]
    }
    assert heads == {
        (ENVOYS, "russia", "sergei-ryabkov", "head"),
        (ENVOYS, "united-states", "wendy-sherman", "head"),
        (COUNCIL, "russia", "alexander-grushko", "head"),
        (COUNCIL, "united-states", "wendy-sherman", "head"),
    }
    assert not Delegate.objects.filter(post=None).exists()  # the offices of who is who give it


def test_demands_have_answers_and_some_have_none(demo: str) -> None:
    answers: dict[str, list[str]] = {row["title"]: [] for row in standing("demand")}
    for row in standing("response"):
        told = row["detail"]
        answers[told["demand"]["title"]].append(f"{told['by']['slug']} {told['stance']}")
    assert {demand: given for demand, given in answers.items() if given} == {
        "No further eastward enlargement of NATO": [
            "united-states refuses",
            "nato refuses",
            "united-states refuses",
        ],
        "Legally binding security guarantees before anything else": ["united-states non_starter"],
        "Russian troops back from Ukraine’s border": ["russia refuses"],
    }
    assert len(answers) == 11


def test_both_sides_tell_of_geneva(demo: str) -> None:
    told = {
        row["detail"]["actor"]["slug"]: {point["question"]["text"] for point in row["detail"]["points"]}
        for row in standing("account")
    }
    assert told.keys() == {"russia", "united-states"} and told["russia"] < told["united-states"]
    compared = Question.objects.filter(text__in=told["russia"], meeting__title=ENVOYS)
    assert set(compared.values_list("relation", flat=True)) == {"agree", "conflict", "differ"}


def test_brussels_was_expected_held_and_corrected(demo: str) -> None:
    wordings = EntryVersion.objects.filter(entry__title=COUNCIL).order_by("number")
    assert [wording.certainty for wording in wordings] == ["expected", "expected", *["held"] * 5]
    *_, before, after = wordings
    assert before.document["text"].startswith("About three hours") and not before.is_correction
    assert after.document["text"].startswith("About four hours") and after.is_correction


def test_some_proposals_wait_for_whoever_tries_the_review(demo: str) -> None:
    waiting = set(Proposal.objects.pending().values_list("kind", flat=True))
    assert waiting == {"meeting", "delegation", "demand", "response", "statement"}


def test_the_addresses_of_the_readme_answer(demo: str, client: Client) -> None:
    client.force_login(User.objects.get(username=seed.EDITOR))
    readme = (Path(settings.BASE_DIR) / "README.md").read_text(encoding="utf-8")
    addresses = re.findall(r"\(http://127\.0\.0\.1:8000(/[^)]+)\)", readme)
    assert len(addresses) >= 4
    for address in addresses:
        assert client.get(address).status_code == 200, address


def test_what_is_new_since_a_day_is_what_the_docs_say(demo: str, client: Client) -> None:
    page = client.get("/?since=2022-01-21").content.decode()
    assert "9 new entries, 0 corrections" in " ".join(re.sub("<[^>]*>", " ", page).split())


def test_loaded_twice_it_is_the_same(demo: str) -> None:
    before = rows()
    Feed.objects.update(next_poll_at=timezone.now(), etag="", last_modified="", body_hash="")
    assert "0 decisions were replayed" in load_demo()
    assert Feed.objects.filter(poll_count=2).count() == 4
    assert rows() == before


def rows() -> dict[str, Any]:
    """Every row of the talks, but for what tells of the polls; of who is who only how many there are."""
    talks = {model.__name__: model._default_manager for model in apps.get_app_config("talks").get_models()}
    who = {model.__name__: model._default_manager for model in apps.get_app_config("actors").get_models()}
    told = {name: list(rows.order_by("pk").values()) for name, rows in talks.items() if name not in POLLS}
    return told | {name: rows.count() for name, rows in who.items()}


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"words": "no such words"}, "accept the demand of harbour-wire/01-two-drafts on “no such words”"),
        ({"where": {"demand_kind": "offer"}}, "eastward enlargement”, demand_kind offer"),
        ({}, "accept the demand of harbour-wire/01-two-drafts on “rule out any"),  # an earlier one takes it
    ],
)
def test_a_decision_that_finds_no_proposal_is_named_and_none_is_carried_out(
    demo: str, monkeypatch: pytest.MonkeyPatch, change: dict[str, Any], named: str
) -> None:
    guide = {"article": "potomac-record/03-who-wants-what", "kind": "demand", "words": "Moscow demands"}
    fitting = {**guide, "do": "reject", "reason": "duplicate", "at": "2022-01-28T12:00:00+00:00"}
    recorded = seed.decisions()
    monkeypatch.setattr(seed, "decisions", lambda: [fitting, *recorded, recorded[0] | change])
    with pytest.raises(CommandError, match=named):
        load_demo()
    assert seed.replay([fitting]) == 1  # it was still to be done


def test_what_people_made_of_the_demo_since_stays_so(demo: str) -> None:
    record.correct(Entry.objects.get(title=ENVOYS), {"title": "The envoys meet"}, by=None, reason="Shorter")
    record.retract(Entry.objects.get(title=COUNCIL), by=None, reason="It is another's")
    before = rows()
    assert "0 decisions were replayed" in load_demo()
    assert rows() == before
