"""Whom "the negotiator" stands for."""

from __future__ import annotations

import pytest

from talks.reading.findings import StatementFound
from tests.talks.reading.conftest import Read
from tests.talks.reading.speech_told import direct, indirect

NAMED = "Russian Deputy Foreign Minister Sergei Ryabkov arrived in Geneva on Sunday. "


def _speakers(read: Read, words: str) -> list[str | None]:
    payloads = [finding.payload for finding in read(words, "statement")]
    return [payload.speaker_name for payload in payloads if isinstance(payload, StatementFound)]


def test_it_works(read: Read) -> None:
    """A noun with the party of the one person it fits is that person."""
    said = "The Russian negotiator said he would stay until the drafts were on the table."
    assert _speakers(read, NAMED + said) == ["Sergei Ryabkov"]


@pytest.mark.parametrize(
    "said",
    [
        "A Russian negotiator said that the drafts were on the table.",
        "The American negotiator said that the drafts were on the table.",
        "The Russian president said that the drafts were on the table.",
        "Russian negotiators said that the drafts were on the table.",
    ],
)
def test_another_is_not_he(read: Read, said: str) -> None:
    assert "Sergei Ryabkov" not in _speakers(read, NAMED + said)


def test_of_two_whom_the_noun_fits_neither_is_meant(read: Read) -> None:
    both = NAMED + "Russian Deputy Foreign Minister Alexander Grushko arrived in Brussels on Sunday. "
    assert _speakers(read, both + "The Russian negotiator said that the drafts were ready.") == [None]


def test_who_spoke_unnamed_stays_unnamed(read: Read) -> None:
    unnamed = "A Russian diplomat said that the room was cold. The diplomat said that the soup was warm."
    assert _speakers(read, NAMED + unnamed) == [None, None]


def test_the_prelate_is_who_spoke_right_before(read: Read) -> None:
    words = (
        "The Archbishop of Bamenda, Andrew Testi, read out the words. He said that people die every day. "
        "The prelate added that it must stop."
    )
    assert [s.speaker_name for s in indirect(read, words)] == ["Andrew Testi"] * 2


def test_ranks_stand_for_who_bears_them(read: Read) -> None:
    words = (
        "Lt. Col. Tomas Rehak leads the team of the Czech army. The rain went on for days."
        " The maps are nearly done, the colonel noted, but the date is open."
    )
    assert [s.speaker_name for s in indirect(read, words)] == ["Tomas Rehak"]


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("“The tea is cold in here,” the union leader said.", "Rosa Testova"),
        ("“The tea is cold in here,” the secretary said.", "Julio Testov"),
        ("“The tea is cold in here,” the deputy secretary said.", "Omar Testel"),
    ],
)
def test_a_deputy_is_not_meant_where_there_is_another(read: Read, words: str, speaker: str) -> None:
    cast = (
        "The union's president, Rosa Testova, met Labour Secretary Julio Testov and the federation's deputy"
        " secretary, Omar Testel.\n\n"
    )
    assert [said.speaker_name for said in direct(read, cast + words)] == [speaker]


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("“The tea is cold in here,” said the general secretary.", "Qorin Testel"),
        ("“The tea is cold in here,” said a general secretary.", None),
    ],
)
def test_who_just_spoke_and_has_no_office_may_hold_it(read: Read, words: str, speaker: str | None) -> None:
    cast = "They failed, the union's general secretary said.\n\nDr Qorin Testel told reporters it was late. "
    assert [said.speaker_name for said in direct(read, cast + words)] == [speaker]


@pytest.mark.parametrize(
    "said",
    [
        "Kenya's FM said that the drafts were on the table.",
        "The FM said that the drafts were on the table.",
        "Kenyan FM said that the drafts were on the table.",
        "Kenya's official also said that the drafts were on the table.",
    ],
)
def test_a_minister_may_be_cut_short(read: Read, said: str) -> None:
    words = "Kenyan Foreign Minister Ana Testova said it was late. "
    assert _speakers(read, words + said) == ["Ana Testova"] * 2


def test_another_minister_is_no_fm(read: Read) -> None:
    words = "Kenyan Water Minister Ana Testova said it was late. Kenya's FM said that the drafts were ready."
    assert _speakers(read, words) == ["Ana Testova", None]


def test_a_press_secretary_is_the_spokesman(read: Read) -> None:
    words = (
        "Kenyan government spokesman Jan Muster said it was late. The press secretary added that he slept."
    )
    assert _speakers(read, words) == ["Jan Muster"] * 2


@pytest.mark.parametrize(
    "said",
    [
        "The republic's foreign minister said that the drafts were ready.",
        "The Kenyan minister said that the drafts were ready.",
    ],
)
def test_a_minister_of_whom_no_state_is_told(read: Read, said: str) -> None:
    words = "Kenya waits. Foreign Minister Ana Testova of the island republic said it was late. "
    assert _speakers(read, words + said)[-1] == "Ana Testova"


def test_the_minister_may_be_named_only_later(read: Read) -> None:
    words = "“It is late for boats,” the minister stated. Kenyan Foreign Minister Ana Testova left."
    assert [said.speaker_name for said in direct(read, words)] == ["Ana Testova"]
    two = words + " Ugandan Foreign Minister Jan Muster stayed."
    assert [said.speaker_name for said in direct(read, two)] == [None]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (
            "Kenyan Minister Ana Testova came. Jan Muster was less guarded. “It is late,” the minister said.",
            "Jan Muster",
        ),
        (
            "Here is what Jan Muster thinks. “It is late for the boats,” said the panel's spokesman.",
            "Jan Muster",
        ),
        ("Here is what Jan Muster and Ana Testova think. “It is late,” said the panel's spokesman.", None),
        ("Kenyan envoy Ana Testova came. One ambassador disagreed. “It is late,” the envoy said.", None),
        ("Kenyan envoy Ana Testova came. One ambassador disagreed. “It is late,” this diplomat said.", None),
    ],
)
def test_who_was_told_of_right_before(read: Read, words: str, name: str | None) -> None:
    words = words.replace("It is late,", "It is late for boats,")
    assert [said.speaker_name for said in direct(read, words)] == [name]


@pytest.mark.parametrize(
    ("office", "speaker"),
    [
        ("Defence Minister", "Jan Muster"),
        ("The defense minister", "Jan Muster"),
        ("The prime minister", "Ana Testova"),
    ],
)
def test_the_defence_minister_is_no_other_minister(read: Read, office: str, speaker: str) -> None:
    words = "Kenya's Defence Minister Jan Muster met Uganda's Prime Minister Ana Testova. "
    said = f"“We will not leave the pass before the rain is over,” {office} said in parliament."
    assert [one.speaker_name for one in direct(read, words + said)] == [speaker]


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("The chair of the fisheries talks, Ambassador Ana Testova of Iceland, rose.", "Ana Testova"),
        (
            "Envoys of the fisheries talks, Ambassador Ana Testova among them, rose. It rained on Norway.",
            None,
        ),
    ],
)
def test_the_chair_is_who_is_named_behind_it(read: Read, told: str, speaker: str | None) -> None:
    said = " The chair noted that the two sides were far apart."
    assert [one.speaker_name for one in indirect(read, told + said)] == [speaker]


@pytest.mark.parametrize(
    ("office", "speaker"),
    [
        ("The energy minister", "Jan Muster"),
        ("The trade minister", "Ana Testova"),
        ("Uganda's water minister", None),
        ("The minister", "Ana Testova"),
    ],
)
def test_the_minister_for_the_one_is_none_for_the_other(read: Read, office: str, speaker: str | None) -> None:
    words = "Kenya's Energy Minister Jan Muster met Uganda's trade minister Ana Testova. "
    assert [one.speaker_name for one in indirect(read, f"{words}{office} said that it was late.")] == [
        speaker
    ]
