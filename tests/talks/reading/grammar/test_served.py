"""Who is told of by whose man he is, and when it is that man himself."""

from __future__ import annotations

import pytest

from talks.reading.grammar.served import who_serves
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.speech_told import direct, indirect
from tests.talks.reading.subjects_told import last_sentence

CAST = "Russian Deputy Foreign Minister Sergei Ryabkov met Secretary of State Antony Blinken.\n\n"


@pytest.mark.parametrize(
    ("words", "servant"),
    [
        ("A spokesman for Minister Ana Testova said so.", "A spokesman for Minister Ana Testova"),
        ("The boat of Minister Ana Testova said so.", None),
        ("Minister Ana Testova said so.", None),
    ],
)
def test_who_serves_somebody_is_another(stage: Stage, words: str, servant: str | None) -> None:
    scene = stage(words)
    [mention] = scene.people.mentions
    found = who_serves(scene, mention, last_sentence(scene))
    assert (found.text if found is not None else None) == servant


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("The plane was late, said a spokesman for Mr Blinken.", "a spokesman for Mr Blinken"),
        ("The plane was late, according to the office of Mr Blinken.", "the office of Mr Blinken"),
        ("“The plane was late again,” said a spokesman for Mr Blinken.", "a spokesman for Mr Blinken"),
        ("The plane was late, said a tired Mr Blinken.", "Antony Blinken"),
        ("The plane was late, said the minister of ports, Ana Testova.", "Ana Testova"),
        ("The plane was late, said an adviser to Mr Blinken, Ana Testova.", "Ana Testova"),
        ("The plane was late, said an adviser to Mr Blinken at noon.", "an adviser to Mr Blinken"),
    ],
)
def test_who_serves_somebody_is_not_he_behind_the_verb_either(read: Read, words: str, speaker: str) -> None:
    [said] = [*direct(read, CAST + words), *indirect(read, CAST + words)]
    assert (said.speaker_name or said.speaker_role) == speaker


def test_who_speaks_for_somebody_has_a_name_of_his_own(read: Read) -> None:
    words = CAST + "Olaf Brandt, a spokesman for Mr Blinken, told reporters that the plane was late."
    assert [s.speaker_name for s in indirect(read, words)] == ["Olaf Brandt"]


@pytest.mark.parametrize(
    ("words", "speaker", "anonymous"),
    [
        ("“The kettle is still warm,” Ryabkov's adviser, Olaf Brandt, told the crowd.", "Olaf Brandt", False),
        ("“The kettle is still warm,” Ryabkov told the crowd.", "Sergei Ryabkov", False),
        ("A close associate of the minister said that “the kettle is still warm”.", None, True),
        ("“The kettle is still warm,” said the Russian.", "Sergei Ryabkov", False),
    ],
)
def test_whose_man_he_is_tells_who_speaks(
    read: Read, words: str, speaker: str | None, anonymous: bool
) -> None:
    told = [(said.speaker_name, said.anonymous) for said in direct(read, CAST + words)]
    assert told == [(speaker, anonymous)]


@pytest.mark.parametrize(
    "who", ["the elder sister of", "a fierce critic of", "the son-in-law of", "a confidant of"]
)
def test_whose_sister_or_critic_speaks_is_not_he(read: Read, who: str) -> None:
    words = f"Ana Testova, {who} Foreign Minister Sergei Lavrov, said that “the kettle is still warm”."
    assert [said.speaker_name for said in direct(read, words)] == ["Ana Testova"]


def test_a_critic_does_not_speak_for_whom_he_criticises(read: Read) -> None:
    words = "{} of Foreign Minister Sergei Lavrov said that “the kettle is still warm”."
    assert [said.actor for said in direct(read, words.format("A rival"))] == [None]
    assert [said.actor for said in direct(read, words.format("A confidant"))] == ["russia"]


@pytest.mark.parametrize("office", ["press office", "office", "private office"])
def test_his_press_office_is_not_he(read: Read, office: str) -> None:
    words = "Kenya's Prime Minister Ana Testova came. “The road will be open by June,” wrote Testova's {}."
    (said,) = direct(read, words.format(office))
    assert (said.speaker_name, said.actor) == (None, "kenya")
