"""Findings handed in by people: exact quotes, known words, dates of our own."""

from __future__ import annotations

from typing import Any

import pytest

from actors.models import Actor, City
from talks.ingest import by_hand, proposing
from talks.ingest.by_hand import Handed, KnownError, MisquotedError
from talks.models import ArticleVersion, Negotiation, Proposal, User
from talks.reading.rulebook import wording

pytestmark = pytest.mark.django_db
MET = "Envoys of both sides met in Geneva on Monday."


def met(**finding: Any) -> Handed:
    """A meeting as somebody hands it in."""
    return Handed("meeting", "Envoys meet in Geneva", [{"quote": MET}], finding)


def test_it_works(version: ArticleVersion, geneva: City, editor: User, table: Negotiation) -> None:
    proposal = by_hand.propose(version, met(city=geneva, date_text="on Monday"), by=editor)
    assert (proposal.title, proposal.negotiation, proposal.state) == (
        "Envoys meet in Geneva",
        None,
        "pending",
    )
    assert proposal.payload["city"] == "geneva"
    assert proposal.payload["when"]["earliest"] == "2022-01-10"
    assert proposal.evidence == [{"start": 0, "end": len(MET), "quote": MET, "zone": "body"}]


def test_it_belongs_where_its_article_does(
    version: ArticleVersion, editor: User, table: Negotiation, elsewhere: Negotiation
) -> None:
    version.article.negotiation = table
    assert by_hand.propose(version, met(), by=editor).negotiation == table


def test_a_word_that_the_article_has_not_is_refused(version: ArticleVersion, editor: User) -> None:
    with pytest.raises(MisquotedError, match="place_text is not in the article"):
        by_hand.propose(version, met(place_text="Vienna"), by=editor)
    with pytest.raises(MisquotedError, match="date is not in the article"):
        by_hand.propose(version, met(date_text="on Tuesday"), by=editor)
    assert Proposal.objects.count() == 0


def test_words_in_several_places_need_a_start(version: ArticleVersion, editor: User) -> None:
    several = Handed("meeting", "They met", [{"quote": "in"}], {})
    with pytest.raises(MisquotedError, match="several places") as caught:
        by_hand.propose(version, several, by=editor)
    assert caught.value.path == "/evidence/0"
    start = version.text.index("in Geneva")
    chosen = Handed("meeting", "They met", [{"quote": "in", "start": start}], {})
    assert by_hand.propose(version, chosen, by=editor).position == start


def test_it_is_proposed_once(version: ArticleVersion, editor: User, russia: Actor) -> None:
    by_hand.propose(version, met(), by=editor)
    with pytest.raises(KnownError, match="is pending"):
        by_hand.propose(version, met(), by=editor)
    assert by_hand.propose(version, met(parties=[russia]), by=editor).payload["parties"] == ["russia"]


def test_a_new_reading_leaves_it_alone(version: ArticleVersion, editor: User) -> None:
    proposal = by_hand.propose(version, met(), by=editor)
    proposing.store([], version, None)
    proposal.refresh_from_db()
    assert proposal.state == "pending"


def test_reviewers_see_that_a_person_found_it(version: ArticleVersion, editor: User) -> None:
    assert "handed in" in wording(by_hand.propose(version, met(), by=editor).rule_id)
