"""What a reviewer is warned of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from actors.gazetteer import Gazetteer
from actors.records import ActorRecord, PersonRecord, PostRecord, TenureRecord
from talks.ingest.doubts import doubts
from talks.reading.findings import NO_DATE, DelegationFound, OutlookFound
from tests.talks.ingest.test_headlines import ANSWER, DEMAND, MEETING, MONDAY, SPOKEN

PUBLISHED = date(2022, 1, 9)
SENT = DelegationFound(
    "ruritania", "Ruritania", "rudolf-rassendyll", "Rudolf Rassendyll", "Foreign Minister", (), None, MONDAY
)


@pytest.fixture
def known() -> Gazetteer:
    """One minister: foreign minister 2020 to 2021, then president."""
    posts = [PostRecord("foreign minister", "foreign_minister"), PostRecord("president", "head_of_state")]
    held = [
        TenureRecord(
            "rudolf-rassendyll", "ruritania", "Foreign Minister", "foreign_minister", "2020", "2021", "ended"
        ),
        TenureRecord(
            "rudolf-rassendyll", "ruritania", "President", "head_of_state", "2022-01", None, "current"
        ),
    ]
    return Gazetteer.from_records(
        actors=[ActorRecord("ruritania", "Ruritania", "RR", "state", None)],
        aliases=[],
        people=[PersonRecord("rudolf-rassendyll", "Rudolf Rassendyll", ("Rudolf Rassendyll",))],
        tenures=held,
        cities=[],
        posts=posts,
    )


def test_it_works(known: Gazetteer) -> None:
    assert doubts(MEETING, known, PUBLISHED) == []
    assert doubts(SENT, known, PUBLISHED) == [
        "Rudolf Rassendyll is not known to have been Foreign Minister on 2022-01-10; known then: President."
    ]


@pytest.mark.parametrize("post", ["President", "former Foreign Minister", "a traveller", None])
def test_a_post_that_fits_or_says_nothing_is_no_doubt(post: str | None, known: Gazetteer) -> None:
    assert doubts(replace(SENT, head_post=post), known, PUBLISHED) == []


def test_without_any_date_nothing_is_said_of_a_post(known: Gazetteer) -> None:
    assert doubts(replace(SENT, when=NO_DATE), known, None) == []


def test_members_and_speakers_are_looked_at_too(known: Gazetteer) -> None:
    members = (("Rudolf Rassendyll", "rudolf-rassendyll", "Foreign Minister"),)
    assert (
        len(
            doubts(
                replace(SENT, head=None, head_name=None, head_post=None, members=members), known, PUBLISHED
            )
        )
        == 1
    )
    said = replace(SPOKEN, speaker="rudolf-rassendyll", speaker_role="Foreign Minister", when=MONDAY)
    assert len(doubts(said, known, PUBLISHED)) == 1


@pytest.mark.parametrize(
    ("payload", "warning"),
    [
        (replace(MEETING, city=None, place_text="Atlantis"), "Unknown place: “Atlantis”."),
        (replace(MEETING, when=NO_DATE), "The date of the meeting is not known."),
        (replace(MEETING, parties=()), "No known party is named."),
        (replace(SENT, party=None, head_post=None), "Unknown party: “Ruritania”."),
        (replace(SENT, head=None), "Unknown person: “Rudolf Rassendyll”."),
        (replace(DEMAND, by=None), "Unknown party: “Moscow”."),
        (replace(ANSWER, by=None), "Unknown party: “US”."),
        (OutlookFound(None, "The rebels", "Grim."), "Unknown party: “The rebels”."),
        (replace(SPOKEN, speaker=None), "Unknown person: “Ryabkov”."),
    ],
)
def test_what_is_not_known_is_said(payload: object, warning: str, known: Gazetteer) -> None:
    assert doubts(payload, known, PUBLISHED) == [warning]  # type: ignore[arg-type]
