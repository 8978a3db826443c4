"""The people, parties and roles that words stand for."""

from __future__ import annotations

import pytest

from talks.reading.grammar.entities import (
    described_before,
    entity_ending,
    entity_starting,
)
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.moves_told import moves, stances
from tests.talks.reading.speech_told import direct, indirect
from tests.talks.reading.subjects_told import last_sentence, token_of, told

CAST = "Russian Deputy Foreign Minister Sergei Ryabkov met Secretary of State Antony Blinken.\n\n"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Minister Ana Testova |said so.", ("person", "Ana Testova", None)),
        ("Peru |said so.", ("party", "Peru", "peru")),
        ("Peru (the host) |said so.", None),
        ("Peru (PE) |said so.", ("party", "Peru", "peru")),
        (
            "The office of Minister Ana Testova |said so.",
            ("body", "The office of Minister Ana Testova", None),
        ),
        ("Senior Peruvian officials |said so.", ("role", "Senior Peruvian officials", "peru")),
        ("The statement by Peru's ministry |said so.", ("body", "Peru's ministry", "peru")),
        ("Peru and its allies |said so.", ("party", "Peru and its allies", "peru")),
        ("Another |said so.", ("role", "Another", None)),
        ("The lanterns |said so.", ("unknown", "The lanterns", None)),
        ("In the lanterns |said so.", None),
        ("With Peru |said so.", None),
        ("Something |said so.", None),
    ],
)
def test_it_works(stage: Stage, words: str, found: tuple[str, str, str | None] | None) -> None:
    """Whose words end before the bar."""
    scene = stage(words.replace("|", ""))
    index = scene.document.token_at(words.index("|")) - 1
    assert told(entity_ending(scene, index, last_sentence(scene))) == found


def test_an_adjective_and_an_object_are_no_subjects_but_may_be_meant_anywhere(stage: Stage) -> None:
    scene = stage("They met with Peru.")
    index, sentence = token_of(scene, "Peru"), last_sentence(scene)
    assert entity_ending(scene, index, sentence) is None
    assert told(entity_ending(scene, index, sentence, anywhere=True)) == ("party", "Peru", "peru")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("So said |Mr. Ion Muster at noon.", ("person", "Ion Muster", None)),
        ("So said |the ferryman, Ion Muster.", ("person", "Ion Muster", None)),
        ("So said |a senior Peruvian official at noon.", ("role", "a senior Peruvian official", "peru")),
        ("So said |the Peruvian ministry at noon.", ("body", "the Peruvian ministry", "peru")),
        ("So said |nothing at all.", None),
    ],
)
def test_whose_words_begin_behind_a_verb(
    stage: Stage, words: str, found: tuple[str, str, str | None] | None
) -> None:
    scene = stage("Minister Ion Muster came. " + words.replace("|", ""))
    start = scene.document.token_at(len("Minister Ion Muster came. ") + words.index("|"))
    assert told(entity_starting(scene, start, last_sentence(scene))) == found


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("Two officials briefed on the boats said so.", "Two officials"),
        ("Two lanterns briefed on the boats said so.", None),
        ("Two officials, briefed on the boats, said so.", None),
    ],
)
def test_what_describes_somebody_belongs_to_him(stage: Stage, words: str, role: str | None) -> None:
    scene = stage(words)
    found = described_before(scene, token_of(scene, "said") - 1, last_sentence(scene))
    assert (found.text if found is not None else None) == role


def test_people_described_by_what_they_know_stay_unnamed(read: Read) -> None:
    [said] = indirect(read, "Two people briefed on the talks said the mediators had put the map aside.")
    assert (said.speaker_role, said.anonymous) == ("Two people", True)


def test_a_person_of_a_country_is_the_person(read: Read) -> None:
    [said] = indirect(read, "Prime Minister Abiy Ahmed of Ethiopia said that the dam was full.")
    assert (said.speaker_name, said.actor) == ("Abiy Ahmed", "ethiopia")


def test_who_speaks_for_somebody_is_not_he_himself(read: Read) -> None:
    [said] = indirect(read, CAST + "A spokesman for Mr Blinken said the plane would not leave before noon.")
    assert (said.speaker_name, said.actor) == (None, "united-states")


@pytest.mark.parametrize(
    "words",
    [
        "The Russian Foreign Ministry said they met. “Both spoke of further rounds,” the statement reads.",
        "They met in Moscow. “Both spoke of further rounds,” the Russian Foreign Ministry's statement said.",
    ],
)
def test_a_statement_speaks_for_who_issued_it(read: Read, words: str) -> None:
    [said] = direct(read, words)
    assert said.actor == "russia"


def test_one_of_several_stays_unnamed(read: Read) -> None:
    [said] = direct(read, "“It was a frank exchange of views,” said one of the diplomats.")
    assert said.anonymous


def test_a_member_of_a_group_speaks_unnamed(read: Read) -> None:
    [said] = direct(
        read, CAST + "“They say corridor, and we hear a fence,” said one of them, who gave no name."
    )
    assert (said.speaker_name, said.anonymous) == (None, True)


def test_his_spokesman_is_not_he(read: Read) -> None:
    words = (
        CAST + "\n\n“Nobody chooses who signs the cheques,” Ryabkov's spokesman Pavel Horak told reporters."
    )
    assert [s.speaker_name for s in direct(read, words)] == ["Pavel Horak"]


@pytest.mark.parametrize("who", ["A spokesman for Mr Blinken", "An aide to Blinken", "An adviser to Blinken"])
def test_who_serves_somebody_is_of_his_party_whoever_was_named_first(read: Read, who: str) -> None:
    found = [(one.speaker_name, one.actor) for one in indirect(read, CAST + f"{who} said the boat was late.")]
    assert found == [(None, "united-states")]


def test_an_embassy_is_of_its_country_and_not_of_where_it_stands(read: Read) -> None:
    [said] = indirect(read, "China's embassy in Manila said that the road was open.")
    assert said.actor == "china"


@pytest.mark.parametrize(
    "who",
    [
        "a member of Blinken's staff",
        "a member of Mr Blinken's entourage",
        "people around Blinken",
        "a Blinken aide",
        "a relative of Blinken",
    ],
)
def test_those_around_him_are_not_he(read: Read, who: str) -> None:
    [said] = direct(read, CAST + f"\n\n“He listened a lot and he wrote a lot,” {who} told reporters.")
    assert said.speaker_name is None


@pytest.mark.parametrize("called", ["The Head of State", "The head of state"])
def test_the_head_of_state_is_the_president(read: Read, called: str) -> None:
    words = f"Kenyan President Ana Testova met guests. {called} stressed that the lake is open."
    assert [said.speaker_name for said in indirect(read, words)] == ["Ana Testova"]


def test_the_head_of_government_is_the_premier(read: Read) -> None:
    words = "Kenyan Prime Minister Ana Testova met guests. The Head of Government said the lake is open."
    assert [said.speaker_name for said in indirect(read, words)] == ["Ana Testova"]


def test_between_whom_they_mediate_says_nothing(read: Read) -> None:
    words = (
        "Mediators in the talks between the Kenyan government and the Polisario Front said the lake is open."
    )
    assert [said.actor for said in indirect(read, words)] == [None]


def test_a_statement_is_of_the_party_in_its_words(read: Read) -> None:
    words = "UN envoy Ana Testova met guests. “The lake is open to all,” the Kenyan statement said."
    assert [said.actor for said in direct(read, words)] == ["kenya"]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("The African Union (AU) and Peru |said so.", ("african-union", "peru")),
        ("Peru, the African Union (AU) and the Arab League (AL) |said so.",
         ("peru", "african-union", "arab-league")),
        ("Peru (seen by the African Union) and Iran |said so.", ("iran",)),
    ],
)  # fmt: skip
def test_letters_between_two_names_part_nobody(stage: Stage, words: str, parties: tuple[str, ...]) -> None:
    scene = stage(words.replace("|", ""))
    index = scene.document.token_at(words.index("|")) - 1
    found = entity_ending(scene, index, scene.document.sentences[0])
    assert found is not None
    assert found.parties == parties


@pytest.mark.parametrize("name", ["The NSCN (IM)", "The National Socialist Council of Nagaland (NSCN)"])
def test_a_wing_in_brackets_is_part_of_the_name(stage: Stage, name: str) -> None:
    scene = stage(f"{name} waits.")
    index = scene.document.token_at(len(name)) - 1
    found = entity_ending(scene, index, scene.document.sentences[0])
    assert found is not None
    assert found.party == "nscn-im"


@pytest.mark.parametrize(
    ("people", "key"),
    [("Chinese", "china"), ("British", "united-kingdom"), ("French", "france"), ("Portuguese", "portugal")],
)
def test_a_people_acts(read: Read, people: str, key: str) -> None:
    assert moves(read, f"The {people} want the port reopened.") == [(key, "demand")]
    assert moves(read, f"The {people} have demanded that the port be reopened.") == [(key, "demand")]


def test_a_noun_behind_the_word_is_what_acts(read: Read) -> None:
    assert (
        stances(read, "The French offer turned nobody down.", "Ghana asked France to close the port. ") == []
    )


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("The kingdom of Bahrain said that it was late.", ["bahrain"]),
        ("The self-declared republic of Somaliland said that it was late.", ["somaliland"]),
        ("The ferry to the kingdom of Bahrain said that it was late.", []),
    ],
)
def test_a_realm_is_the_party_it_is_called(read: Read, words: str, keys: list[str]) -> None:
    assert [said.actor for said in indirect(read, words)] == keys


def test_a_countryman_is_whom_was_spoken_of_before(read: Read) -> None:
    words = "EU negotiator Michel Barnier came early. The Frenchman said the room was cold."
    assert [said.speaker_name for said in indirect(read, words)] == ["Michel Barnier"]


@pytest.mark.parametrize(("owner", "speaker"), [("his", "Jan Muster"), ("a", None)])
def test_his_statement_is_his(read: Read, owner: str, speaker: str | None) -> None:
    words = (
        "Kenya's minister Jan Muster said that the boats would sail. “The tide will be with us again,” "
        f"{owner} statement of Friday said."
    )
    assert [one.speaker_name for one in direct(read, words)] == [speaker]
