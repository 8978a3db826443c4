"""A negotiation of any size."""

from __future__ import annotations

from collections import Counter
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from talks.demo.volume import SENTENCES, grow
from talks.models import Article, Citation, Entry, EntryVersion, Negotiation

pytestmark = pytest.mark.django_db
MANY = SENTENCES + 20


def test_it_works() -> None:
    negotiation = grow(MANY)
    rows = EntryVersion.objects.current().filter(negotiation=negotiation)
    kinds = Counter(rows.values_list("kind", flat=True))
    assert kinds == {"meeting": 12, "demand": 6, "response": 24, "statement": 18}
    assert Citation.objects.filter(entry__negotiation=negotiation).count() == MANY
    assert Article.objects.count() == 2
    assert rows.filter(is_correction=True).count() == 1


def test_run_again_it_adds_nothing() -> None:
    grow(SENTENCES)
    first = list(Entry.objects.order_by("number").values_list("title", "earliest", "certainty"))
    assert len(first) == SENTENCES
    grow(SENTENCES)
    assert list(Entry.objects.order_by("number").values_list("title", "earliest", "certainty")) == first


def test_asked_for_more_it_goes_on() -> None:
    grow(15)
    assert grow(25).last_number == 25
    assert Negotiation.objects.count() == 1


def test_the_command_tells_where_they_are() -> None:
    said = StringIO()
    call_command("seed_volume", entries=12, stdout=said)
    assert "/n/volume/ has 12 entries." in said.getvalue()


@pytest.mark.parametrize("entries", [0, -5, 1_000_001])
def test_the_command_wants_a_sensible_number(entries: int) -> None:
    with pytest.raises(CommandError, match="from 1 to 1000000"):
        call_command("seed_volume", entries=entries)
