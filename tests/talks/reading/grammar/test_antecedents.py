"""Whom "he", "she", "it" and "they" mean."""

from __future__ import annotations

import pytest

from talks.reading.findings import ResponseFound, StatementFound
from tests.talks.reading.conftest import Read
from tests.talks.reading.speech_told import direct


def _speakers(read: Read, words: str) -> list[str | None]:
    said = [f.payload for f in read(words, "statement")]
    return [one.speaker_name for one in said if isinstance(one, StatementFound)]


def test_she_is_the_last_woman_who_spoke(read: Read) -> None:
    words = (
        "Foreign Minister Ingrid Solheim said the gap was narrow enough."
        " Defence Minister Pavel Horak said it was wider than ever. She added that the round would go on."
    )
    assert _speakers(read, words) == ["Ingrid Solheim", "Pavel Horak", "Ingrid Solheim"]


def test_he_is_whom_the_last_sentence_tells_of(read: Read) -> None:
    words = (
        "Deputy Minister Pavel Horak said the gap was narrow. General Tomas Rehak left the hotel in a hurry."
        " He told reporters that the round was over."
    )
    assert _speakers(read, words) == ["Pavel Horak", "Tomas Rehak"]


def test_she_is_the_one_woman_of_the_report_however_far_behind(read: Read) -> None:
    words = (
        "Ambassador Ingrid Solheim leads the team. The hall is cold. The tea is colder. The maps are old."
        " The chairs are hard. The lamps are dim. She says that nobody will come."
    )
    assert _speakers(read, words) == ["Ingrid Solheim"]


def test_somebody_of_no_office_is_meant_by_she(read: Read) -> None:
    words = (
        "Deputy Minister Ana Testova said the pier was safe.\n\nA relief worker in the port, who asked not to"
        " be named, saw it otherwise. “We sleep with our shoes on,” she said."
    )
    [said] = direct(read, words)
    assert (said.speaker_name, said.anonymous) == (None, True)


def test_he_is_not_whom_his_own_sentence_names(read: Read) -> None:
    words = (
        "Deputy Minister Pavel Horak said the gap was narrow. General Tomas Rehak said it was wide."
        " He added that Rehak would come round."
    )
    assert _speakers(read, words)[2] == "Pavel Horak"


@pytest.mark.parametrize(
    ("words", "teller"),
    [
        ("In a letter to Defence Minister Tomas Rehak he said it was wide.", "Pavel Horak"),
        ("At a talk with Defence Minister Tomas Rehak, he said it was wide.", "Pavel Horak"),
        ("In a call with his colleague, Tomas Rehak, he said it was wide.", "Pavel Horak"),
        ("The minister, Tomas Rehak, sent a letter in which he said it was wide.", "Tomas Rehak"),
    ],
)
def test_he_is_not_to_whom_his_letter_goes(read: Read, words: str, teller: str) -> None:
    before = "Foreign Minister Pavel Horak said the gap was narrow. "
    assert _speakers(read, before + words)[1:] == [teller]


@pytest.mark.parametrize("said", ["said he was", "said that he was"])
def test_he_is_whoever_says_so_in_the_same_sentence(read: Read, said: str) -> None:
    words = (
        "Polish Foreign Minister Pavel Horak met journalists. Kenya's President William Ruto sent a letter."
        f" Norway has offered to mediate, and Horak {said} open to the idea."
    )
    found = [f.payload for f in read(words, "response") if isinstance(f.payload, ResponseFound)]
    assert [one.by for one in found] == ["poland"]


def test_she_is_not_the_man_who_says_so(read: Read) -> None:
    words = (
        "Polish Foreign Minister Pavel Horak met journalists. Kenya's minister Ms Grace Ruto sent a letter."
        " Norway has offered to mediate, and Mr Horak said she was open to the idea."
    )
    found = [f.payload for f in read(words, "response") if isinstance(f.payload, ResponseFound)]
    assert "poland" not in {one.by for one in found}


@pytest.mark.parametrize(
    ("words", "actor"),
    [
        ("Unless Peru withdraws its troops, Kenya will leave the talks, it warned.", "kenya"),
        ("If Peru signs, Kenya will close the border, it said on Monday.", "kenya"),
        ("Should Peru sign, Kenya would close the border, it warned.", "kenya"),
        ("Kenya will close the border unless Peru signs, it warned.", "kenya"),
        ("If Kenya is attacked, it will close the border, it warned.", "kenya"),
    ],
)
def test_it_is_not_whoever_acts_only_in_a_condition(words: str, actor: str, read: Read) -> None:
    said = [f.payload for f in read(words, "statement")]
    assert [one.actor for one in said if isinstance(one, StatementFound)] == [actor]
