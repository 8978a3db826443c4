"""Accords signed or struck somewhere on a day: who puts his name there meets the others."""

from __future__ import annotations

from datetime import date

import pytest

from talks.reading.occasions.signings import at_the_signing, signed_somewhere, struck_somewhere
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.meetings_told import meetings, told


@pytest.mark.parametrize(
    ("words", "verb", "signed"),
    [
        ("Iran and Iraq signed a paper on Friday.", "signed", True),
        ("They signed the paper in Muscat in June 2020.", "signed", True),
        ("They will sign the paper in Muscat on Friday.", "sign", True),
        ("They were given until Friday to sign.", "sign", False),
        ("Iran signed the treaty in 1968.", "signed", False),
        ("The singer signed a poster.", "signed", False),
    ],
)
def test_it_works(stage: Stage, words: str, verb: str, signed: bool) -> None:
    scene = stage(words)
    index = scene.document.token_at(words.index(verb))
    assert signed_somewhere(scene, index, scene.document.sentences[0]) is signed


@pytest.mark.parametrize(
    ("words", "struck"),
    [
        ("The deal was reached in Muscat on Friday.", True),
        ("The deal was reached in Muscat.", False),
        ("The deal was reached on Friday.", False),
        ("The summit was reached in Muscat on Friday.", False),
    ],
)
def test_a_deal_is_struck_in_a_place_on_a_day(stage: Stage, words: str, struck: bool) -> None:
    scene = stage(words)
    index = scene.document.token_at(words.index("reached"))
    assert struck_somewhere(scene, index, scene.document.sentences[0]) is struck


@pytest.mark.parametrize(
    ("words", "there"),
    [
        ("They will witness the signing in Muscat on Friday.", True),
        ("After signing in Muscat on Friday they ate.", False),
    ],
)
def test_whoever_witnesses_the_signing_is_there(stage: Stage, words: str, there: bool) -> None:
    scene = stage(words)
    index = scene.document.token_at(words.index("signing"))
    assert at_the_signing(scene, index, scene.document.sentences[0]) is there


def test_a_document_signed_by_two_was_signed_at_a_meeting(read: Read) -> None:
    words = "Iranian envoy Karim Testani and U.S. envoy Otto Probe signed a document on Friday."
    assert [(m.parties, m.certainty) for m in meetings(read, words)] == [(("iran", "united-states"), "held")]


@pytest.mark.parametrize(
    ("words", "city", "parties"),
    [
        (
            "Iran and Iraq on Friday separately signed a deal with Oman in Muscat to open Iraqi ports.",
            "muscat",
            {"iran", "iraq", "oman"},
        ),
        (
            "Top Iranian and Iraqi officials agreed on Friday to go on after more than four hours of talks in"
            " the Omani capital.",
            "muscat",
            {"iran", "iraq"},
        ),
        (
            "Iran and Iraq signed an accord in Muscat on Friday under which troops will leave Syria.",
            "muscat",
            {"iran", "iraq"},
        ),
    ],
)
def test_who_was_where_on_friday(read: Read, words: str, city: str, parties: set[str]) -> None:
    told = [(m.city, set(m.parties), m.when.earliest) for m in meetings(read, words)]
    assert told == [(city, parties, date(2022, 1, 7))]


def test_two_parties_that_sign_meet_where_the_report_is_sent_from(read: Read) -> None:
    words = "ZURICH - Iran and Iraq signed accords on Friday to reopen their border."
    assert told(read, words) == [("zurich", date(2022, 1, 7), {"iran", "iraq"}, "held")]


def test_a_statement_is_signed_too(read: Read) -> None:
    words = "The foreign ministers of Iran and Iraq signed a joint statement in Muscat on Friday."
    assert [who for *_, who, _ in told(read, words)] == [{"iran", "iraq"}]
