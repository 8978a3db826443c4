"""How often a rule was right, and what that does to what it finds."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest

from talks import review, trackrecord
from talks.models import Negotiation, Proposal, User

QUOTE = "We need guarantees"


@pytest.fixture
def judged(propose: Callable[..., Proposal], editor: User, table: Negotiation) -> Callable[..., Proposal]:
    """A decided statement: accepted, or rejected for a reason."""

    numbers = count(1)

    def make(reason: str | None = None) -> Proposal:
        proposal = propose("statement", QUOTE, nth=next(numbers))
        if reason is None:
            review.accept(proposal, by=editor, negotiation=table)
        else:
            review.reject(proposal, by=editor, reason=reason)
        return proposal

    return make


def test_it_works(judged: Callable[..., Proposal]) -> None:
    proposal = judged()
    judged("wrong_actor")
    record = trackrecord.track_record(proposal.extractor, proposal.rule_id)
    assert (record.right, record.wrong, record.decided) == (1, 1, 2)
    assert record.precision == pytest.approx(3 / 5)
    assert record.expected == pytest.approx(2 * 0.9)
    assert trackrecord.track_records() == {(proposal.extractor, proposal.rule_id): record}


def test_without_decisions_the_reader_is_believed() -> None:
    assert trackrecord.NEW.precision == pytest.approx(2 / 3)
    assert trackrecord.likelihood(0.8, trackrecord.NEW) == 0.8


@pytest.mark.parametrize("reason", ["duplicate", "not_news"])
def test_what_is_stale_or_told_twice_is_no_fault_of_the_rule(
    judged: Callable[..., Proposal], reason: str
) -> None:
    proposal = judged(reason)
    assert trackrecord.track_record(proposal.extractor, proposal.rule_id).decided == 0


def test_a_rule_that_errs_makes_its_findings_only_possible(
    judged: Callable[..., Proposal], propose: Callable[..., Proposal]
) -> None:
    waiting = propose("statement", QUOTE)
    for _ in range(5):
        judged("wrong_actor")
    waiting.refresh_from_db()
    assert waiting.is_possible
    assert not Proposal.objects.pending().likely().exists()
    assert Proposal.objects.pending().exists()


def test_undo_takes_the_lesson_back(
    judged: Callable[..., Proposal], propose: Callable[..., Proposal], editor: User
) -> None:
    waiting = propose("statement", QUOTE)
    wrong = judged("misquote")
    waiting.refresh_from_db()
    lowered = waiting.likelihood
    review.undo(wrong, by=editor)
    waiting.refresh_from_db()
    assert waiting.likelihood > lowered


def test_nothing_is_more_than_certain() -> None:
    always = trackrecord.TrackRecord(right=98)
    assert trackrecord.likelihood(0.95, always) == 1.0


def test_new_findings_are_weighed_at_once(judged: Callable[..., Proposal]) -> None:
    first = judged("wrong_kind")
    row = Proposal(confidence=0.9, extractor=first.extractor, rule_id=first.rule_id)
    trackrecord.weigh([row])
    assert row.likelihood == pytest.approx(0.9 * 3 / (3 + 0.9), abs=0.001)


def test_a_rule_that_is_right_as_often_as_told_changes_nothing() -> None:
    as_told = trackrecord.TrackRecord(right=80, wrong=20, expected=80.0)
    assert trackrecord.likelihood(0.8, as_told) == 0.8
    better = trackrecord.TrackRecord(right=9, wrong=1, expected=6.0)
    worse = trackrecord.TrackRecord(right=3, wrong=7, expected=6.0)
    assert trackrecord.likelihood(0.6, worse) < 0.6 < trackrecord.likelihood(0.6, better)
