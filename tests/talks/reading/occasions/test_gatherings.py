"""Verbs by which sides come together somewhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from talks.reading.occasions import gatherings
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.meetings_told import meetings

Test = Callable[[Scene, int, Sentence], bool]
_THEIR_QUARREL = (
    "Iran and Iraq are at odds over a river. Iran wants the weir opened. Iraq says it will wait. "
)


def _holds(stage: Stage, words: str, verb: str, test: Test) -> bool:
    scene = stage(words)
    return test(scene, scene.document.token_at(words.index(verb)), scene.document.sentences[0])


@pytest.mark.parametrize(
    ("words", "verb", "test"),
    [
        ("They have been negotiating in Muscat since dawn.", "negotiating", gatherings.been_in_a_place),
        ("They spent seven hours at the table.", "spent", gatherings.at_the_table),
        ("The two delegations were at a hotel in Muscat on Monday.", "were", gatherings.sides_were_there),
        ("They had last shared a room in June.", "shared", gatherings.shared_a_room),
        ("When will they take their seats there?", "seats", gatherings.took_seats),
        ("They will pick up again on Monday.", "pick", gatherings.picked_up_again),
        ("They sat in separate rooms.", "rooms", gatherings.in_two_rooms),
        ("They will get together on Monday.", "together", gatherings.brought_together),
        ("The sides are due in Muscat on Monday.", "due", gatherings.due_somewhere),
        ("The four gathered for soup.", "gathered", gatherings.gathered),
        ("They resumed the talks.", "resumed", gatherings.with_a_noun),
    ],
)
def test_it_works(stage: Stage, words: str, verb: str, test: Test) -> None:
    assert _holds(stage, words, verb, test)


@pytest.mark.parametrize(
    ("words", "verb", "test"),
    [
        ("They are negotiating in Muscat.", "negotiating", gatherings.been_in_a_place),
        ("They spent seven hours on the bus.", "spent", gatherings.at_the_table),
        ("The two goats were at a hotel in Muscat on Monday.", "were", gatherings.sides_were_there),
        ("They had last shared a song in June.", "shared", gatherings.shared_a_room),
        ("The bus has forty seats.", "seats", gatherings.took_seats),
        ("They will pick a date on Monday.", "pick", gatherings.picked_up_again),
        ("They sat in warm rooms.", "rooms", gatherings.in_two_rooms),
        ("They sang together on Monday.", "together", gatherings.brought_together),
        ("The rent is due in Muscat on Monday.", "due", gatherings.due_somewhere),
        ("The dust gathered slowly.", "gathered", gatherings.gathered),
        ("They resumed the song.", "resumed", gatherings.with_a_noun),
    ],
)
def test_other_things_are_done_by_the_same_verbs(stage: Stage, words: str, verb: str, test: Test) -> None:
    assert not _holds(stage, words, verb, test)


@pytest.mark.parametrize(
    ("words", "certainty"),
    [
        ("The parties are to return to Doha next Tuesday.", "expected"),
        ("Iran's team will be back in Doha on Tuesday for another round.", "expected"),
        ("Talks due on Tuesday in Doha will not now take place, Iraq said.", "cancelled"),
    ],
)
def test_sides_that_come_back_will_meet_and_those_that_do_not_will_not(
    read: Read, words: str, certainty: str
) -> None:
    [met] = meetings(read, _THEIR_QUARREL + words)
    assert (met.city, sorted(met.parties), met.certainty) == ("doha", ["iran", "iraq"], certainty)
    assert met.when.earliest == date(2022, 1, 11)


def test_sides_that_return_to_the_table_are_to_meet(read: Read) -> None:
    [met] = meetings(read, "Iran and Iraq return to the table in Muscat on Monday.")
    assert (met.parties, met.certainty) == (("iran", "iraq"), "expected")


@pytest.mark.parametrize(
    "words",
    [
        "The Iranian president and the Iraqi premier have sat in Muscat since Friday.",
        "On Friday the delegations of Iran and Iraq faced each other in Muscat.",
        "The Iranians and the Iraqis were face to face in Muscat on Friday.",
        "Iran and Iraq negotiated through the night to Friday in Muscat.",
        "Iran and Iraq spent Friday closeted in a hotel in Muscat.",
        "At their meeting in Muscat on Friday, the ministers of Iran and Iraq agreed to go on.",
        "On Friday the first conference with Iran and Iraq was held in Muscat.",
        "The ministers of Iran and Iraq had dinner together in Muscat on Friday.",
        "Talks of working groups of Iran and Iraq were held in Muscat on Friday.",
    ],
)
def test_talks_are_told_in_many_words(read: Read, words: str) -> None:
    [met] = meetings(read, words)
    assert (met.city, set(met.parties), met.certainty) == ("muscat", {"iran", "iraq"}, "held")


@pytest.mark.parametrize(
    ("words", "city", "parties"),
    [
        ("Iran and Iraq sat down in Doha on Friday.", "doha", ("iran", "iraq")),
        ("Ministers of Iran, Iraq and Oman gathered in Doha on Friday.", "doha", ("iran", "iraq", "oman")),
        ("Iran and Iraq launched talks in Doha on Friday.", "doha", ("iran", "iraq")),
        (
            "Israeli and Hamas teams began talks in the resort of Sharm el-Sheikh on Friday.",
            "sharm-el-sheikh",
            ("israel", "hamas"),
        ),
    ],
)
def test_more_words_make_a_meeting(read: Read, words: str, city: str, parties: tuple[str, ...]) -> None:
    [met] = meetings(read, words)
    assert (met.city, met.parties, met.certainty) == (city, parties, "held")
    assert met.when.earliest == date(2022, 1, 7)


def test_who_brings_others_together_mediates(read: Read) -> None:
    words = _THEIR_QUARREL + "The two sides were brought together in Doha on Friday by Oman."
    [met] = meetings(read, words)
    assert (sorted(met.parties), met.format) == (["iran", "iraq"], "mediated")


def test_who_leaves_to_return_home_meets_nobody(read: Read) -> None:
    words = "Malta's delegation is expected to leave Tunisia to return to Valletta on Monday."
    assert meetings(read, words) == []


_HELD = "Iran and Iraq held talks in Muscat on Monday. "


@pytest.mark.parametrize(
    ("words", "city"),
    [
        ("In December the two talked in Doha.", "doha"),
        ("They talked for an hour in Doha on 20 December, over coffee.", "doha"),
        ("The subcommittee, which counts the weirs, sat in a hall in Doha on 20 December.", "doha"),
        ("Officials will try again in Doha on January 20.", "doha"),
        ("The working group gathers again in Doha on January 20.", "doha"),
        ("The envoys of both sides spent Wednesday in Doha.", "doha"),
        ("The delegations will be back at work on Wednesday in Doha.", "doha"),
        ("The ministers had last seen each other in Doha on 20 December.", "doha"),
        ("The co-chairs will next confer in Doha on 20 January.", "doha"),
        ("A panel brought Iranian and Iraqi hydrologists together in Doha on Wednesday.", "doha"),
        ("The process was launched in Doha on 20 December.", "doha"),
    ],
)
def test_sides_did_so_somewhere_or_then(words: str, city: str, read: Read) -> None:
    assert city in {meeting.city for meeting in meetings(read, _HELD + words)}


@pytest.mark.parametrize(
    "words",
    [
        "Ministers talked up the deal in Doha on Friday.",
        "Officials talked of a breakthrough in Doha on Friday.",
        "The army launched an offensive in Doha on Friday.",
        "The teams said they would sit an examination, and that Doha was pleased on Friday.",
        "The minister will try again to buy a house in Doha on Friday.",
    ],
)
def test_who_only_talks_of_it_did_not_meet(words: str, read: Read) -> None:
    assert "doha" not in {meeting.city for meeting in meetings(read, _HELD + words)}


@pytest.mark.parametrize(
    "words",
    [
        "In Doha, some two hundred people gathered in front of the bank on Friday.",
        "Fishermen gathered outside the ministry in Doha on Friday.",
        "Protesters gathered in Doha on Friday.",
    ],
)
def test_who_gathers_in_the_street_does_not_meet(words: str, read: Read) -> None:
    assert "doha" not in {meeting.city for meeting in meetings(read, _HELD + words)}


def test_envoys_who_gather_meet(read: Read) -> None:
    words = "Envoys of Iran and Iraq gathered in Doha on Friday."
    assert "doha" in {meeting.city for meeting in meetings(read, words)}
