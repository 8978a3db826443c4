"""What asking the language model took can be seen, article by article, and not be changed."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from talks.models import ArticleVersion, ReaderRun

pytestmark = pytest.mark.django_db


@pytest.fixture
def run(version: ArticleVersion) -> ReaderRun:
    return ReaderRun.objects.create(
        version=version,
        model="small",
        prompt_hash="a" * 64,
        outcome="unusable",
        note="The model's answer is not JSON.",
        attempts=2,
        milliseconds=4321,
        prompt_tokens=987,
        completion_tokens=65,
        answer="the answer itself",
    )


def test_it_works(as_chief: Client, run: ReaderRun) -> None:
    page = as_chief.get(reverse("admin:talks_readerrun_changelist")).content.decode()
    for told in (str(run.version.article), "small", "Answer not usable", "987", "65", run.note):
        assert told in page.replace("&#x27;", "'")


def test_the_page_of_a_text_shows_its_runs(as_chief: Client, run: ReaderRun) -> None:
    page = as_chief.get(reverse("admin:talks_articleversion_change", args=[run.version_id]))
    shown = page.content.decode()
    assert "987" in shown and "Answer not usable" in shown and "the answer itself" not in shown


def test_the_runs_of_one_article_are_found_by_its_title(as_chief: Client, run: ReaderRun) -> None:
    address = reverse("admin:talks_readerrun_changelist")
    assert "small" in as_chief.get(f"{address}?q=day+of+talks").content.decode()
    assert "0 reader runs" in as_chief.get(f"{address}?q=elsewhere").content.decode()


def test_an_editor_may_look(as_editor: Client, run: ReaderRun) -> None:
    assert "987" in as_editor.get(reverse("admin:talks_readerrun_changelist")).content.decode()


@pytest.mark.parametrize("deed", ["change", "delete"])
def test_a_run_cannot_be_written_there(as_chief: Client, run: ReaderRun, deed: str) -> None:
    assert as_chief.post(reverse(f"admin:talks_readerrun_{deed}", args=[run.pk]), {}).status_code == 403
