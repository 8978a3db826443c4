"""What is told of a move and means that nobody made it."""

from __future__ import annotations

import pytest

from talks.reading.moves.not_made import IN_CONDITION
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.moves_told import moves, stances


@pytest.mark.parametrize(
    "words",
    [
        "Iran denied reports that Iraq had agreed to open the weir.",
        "If Iraq agrees to open the weir, the boats will sail.",
        "Envoys want a guarantee that Iraq will never close the weir.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert "iraq" not in [by for by, _ in moves(read, words)]
    assert stances(read, words) == []


def test_letters_are_no_condition(stage: Stage) -> None:
    for words, found in (("If workers agree, it ends.", True), ("IF Metall agrees, and it ends.", False)):
        scene = stage(words)
        [sentence] = scene.document.sentences
        agree = scene.document.plain.index("agree")
        assert (IN_CONDITION.search(sentence, scene.document.plain, 0, agree) is not None) is found


@pytest.mark.parametrize(
    "words",
    [
        "Iran demanded that Iraq rule out any new weir.",
        "Iran urged that Iraq offer to open the weir.",
        "Iran asked that the government in Baghdad reject the map.",
        "Iran demanded Iraq accept the map.",
        "Iran insists that the Iraqi army agree to leave the weir.",
    ],
)
def test_what_is_asked_of_another_he_has_not_done(read: Read, words: str) -> None:
    assert [by for by, _ in moves(read, words)] == ["iran"]
    assert stances(read, words) == []


def test_what_another_does_beside_the_asking_is_done(read: Read) -> None:
    told = "Iran demanded that Iraq open the weir, and Iraq rejected the demand."
    assert ("iraq", "refuses") in stances(read, told)
    assert ("houthis", "offer") in moves(read, "The Houthis, who demanded that Iran leave, offer a truce.")


@pytest.mark.parametrize(
    "words",
    [
        "Iran said it believed Iraq would accept the map.",
        "Iran doubts that Iraq will agree to open the weir.",
        "Iranian envoys expect Iraq to reject the map.",
        "Iran hopes that Iraq may offer to open the weir.",
    ],
)
def test_what_another_is_thought_to_do_is_not_done(read: Read, words: str) -> None:
    assert [by for by, _ in moves(read, words)] in ([], ["iran"])
    assert stances(read, words) == []


def test_who_thinks_and_does_has_done_it(read: Read) -> None:
    assert stances(
        read, "Iraq thought the map unfair and rejected it.", "Iran asked Iraq to sign the map. "
    ) == [("iraq", "refuses")]


@pytest.mark.parametrize(
    "words",
    [
        "Iranian minister Ali Muster met Iraqi minister Jan Testi and urged him to accept the map.",
        "Iran asked them to reject the map.",
        "Iran pressed both sides to agree to a truce.",
        "Iran's envoys persuaded her to accept the map.",
    ],
)
def test_what_somebody_is_urged_to_do_is_not_done(read: Read, words: str) -> None:
    assert stances(read, words, "Oman asked Iraq and Iran to sign the map. ") == []
