"""Watch rules in the admin."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from talks.models import ArticleVersion, Negotiation, WatchRule
from tests.talks.admin.conftest import filled

pytestmark = pytest.mark.django_db
ADD = reverse("admin:talks_watchrule_add")


def test_it_works(as_editor: Client, table: Negotiation, version: ArticleVersion) -> None:
    form = {**filled(as_editor.get(ADD)), "negotiation": table.pk, "any_of": "envoys, gas pipeline"}
    assert as_editor.post(ADD, form).status_code == 302
    rule = WatchRule.objects.get()
    assert rule.any_of == ["envoys", "gas pipeline"]
    page = as_editor.get(reverse("admin:talks_watchrule_change", args=[rule.pk])).content.decode()
    assert "1 of the newest 200 texts." in page
    assert version.article.get_absolute_url() in page
    listed = as_editor.get(reverse("admin:talks_watchrule_changelist")).content.decode()
    assert "envoys, gas pipeline" in listed


def test_without_words_it_is_refused(as_editor: Client, table: Negotiation) -> None:
    form = {**filled(as_editor.get(ADD)), "negotiation": table.pk, "any_of": " "}
    assert "any_of" in as_editor.post(ADD, form).context["adminform"].form.errors
    assert not WatchRule.objects.exists()
