"""Decided articles as annotated ones: what was accepted stands in it, what was rejected does not."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any

import pytest

from talks import gold, review
from talks.models import ArticleVersion, Negotiation, Proposal, User

DEMAND = "Russia demanded that the alliance take in no new members."
Demanded = Callable[..., Proposal]


@pytest.fixture
def demanded(propose: Callable[..., Proposal]) -> Demanded:
    """A pending demand of Russia's."""
    numbers = count(1)

    def make() -> Proposal:
        told = {"by": "russia", "of": ["united-states"], "demand_kind": "demand", "summary": "No new members"}
        return propose("demand", DEMAND, nth=next(numbers), **told)

    return make


def test_it_works(demanded: Demanded, editor: User, version: ArticleVersion) -> None:
    review.accept(demanded(), by=editor)
    [found] = gold.gold()
    assert found.text.startswith("TITLE: A day of talks | SOURCE: The Wire | DATE: 2022-01-10\n\n")
    assert version.text in found.text
    [row] = found.annotation["demands"]
    assert (row["by"], row["of"], row["quote"]) == ("Russia", ["United States"], DEMAND)
    assert found.annotation["about"]["style"] == "decided by reviewers"


def test_what_an_editor_amended_stands_as_amended(demanded: Demanded, editor: User) -> None:
    review.accept(demanded(), by=editor, edits={"summary": "No enlargement"})
    [found] = gold.gold()
    assert found.annotation["demands"][0]["summary"] == "No enlargement"


def test_a_rejected_proposal_is_left_out_but_a_duplicate_was_read_rightly(
    demanded: Demanded, editor: User
) -> None:
    review.reject(demanded(), by=editor, reason="wrong_actor")
    [found] = gold.gold()
    assert found.annotation["demands"] == []
    review.reject(demanded(), by=editor, reason="duplicate")
    [found] = gold.gold()
    assert len(found.annotation["demands"]) == 1


def test_an_article_half_decided_says_so(demanded: Demanded, editor: User) -> None:
    review.accept(demanded(), by=editor)
    demanded()
    [found] = gold.gold()
    assert found.annotation["about"]["style"] == "partly decided by reviewers"
    assert len(found.annotation["demands"]) == 1


def test_an_article_with_no_decision_is_left_out(demanded: Demanded) -> None:
    demanded()
    assert list(gold.gold()) == []


def test_an_article_without_a_day_is_left_out(
    version: ArticleVersion, demanded: Demanded, editor: User
) -> None:
    undated = ArticleVersion.objects.create(
        article=version.article, number=2, text=version.text, sha256="1" * 64
    )
    proposal = demanded()
    twin = Proposal(**{**_row(proposal), "version": undated})
    twin.save()
    review.accept(twin, by=editor)
    assert list(gold.gold()) == []
    assert gold.decided(dated=False).get() == undated


def test_decisions_on_other_talks_do_not_count(
    demanded: Demanded, editor: User, table: Negotiation, elsewhere: Negotiation
) -> None:
    review.accept(demanded(), by=editor)
    assert list(gold.gold(elsewhere)) == []
    assert len(list(gold.gold(table))) == 1


def _row(proposal: Proposal) -> dict[str, Any]:
    """What a row holds, but its key."""
    return {
        field.name: getattr(proposal, field.name) for field in Proposal._meta.fields if field.name != "id"
    }
