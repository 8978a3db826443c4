"""Who makes a move: across asides, appositions and second verbs, and what a short noun stands for."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves, stances


def test_it_works(read: Read) -> None:
    assert moves(read, "Iran wants Iraq to open the weir.") == [("iran", "demand")]


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("The International Monetary Fund sent a team. The Fund asked Iran for a budget.",
         "international-monetary-fund"),
        ("The Three Brotherhood Alliance came to Muscat. The alliance demanded a share of the toll.",
         "three-brotherhood-alliance"),
        ("The other movement, the Moro National Liberation Front (MNLF) of the islands, has threatened to "
         "boycott the vote.", "mnlf"),
        ("The G77 group of developing countries is demanding a fund.", "g77"),
        ("The Troika on South Sudan met. The Troika of Norway, Britain and the United States urged both "
         "sides to sign.", "troika-south-sudan"),
    ],
)  # fmt: skip
def test_a_name_by_its_noun_or_before_its_members(read: Read, words: str, by: str) -> None:
    assert [key for key, _ in moves(read, words)] == [by]


def test_a_demand_may_be_a_noun(read: Read) -> None:
    assert moves(read, "The faction agreed to drop the statehood demand provided that money came.") == []


def test_the_government_after_a_demand_for_one_is_not_the_rebels(read: Read) -> None:
    asked = (
        "UNITA demands the government of Huambo. The Government will not sign any ceasefire while it fights."
    )
    assert ("unita", "red_line") not in moves(read, asked)


def test_an_army_is_not_the_party_last_named_that_is_called_so(read: Read) -> None:
    asked = "The Lord's Resistance Army fled. The army demanded a new road."
    assert "lords-resistance-army" not in {key for key, _ in moves(read, asked)}


def test_a_side_is_called_by_one_word_of_its_name(read: Read) -> None:
    words = "The Isatabu Freedom Movement came. The Isatabu side wants the road opened."
    assert moves(read, words) == [("isatabu-freedom-movement", "demand")]


def test_a_name_that_opens_a_sentence_is_one_where_it_stands_elsewhere_too(read: Read) -> None:
    met = "The elders of Wadi Zuro met in Zuro. "
    assert len(moves(read, met + "Zuro is asking the company for a well.")) == 1


def test_a_clause_without_its_verb_tells_whose_move_it_is(read: Read) -> None:
    asked = "The second round opened in Muscat, with Iran demanding a second gate."
    assert moves(read, asked) == [("iran", "demand")]
    offered = "The second round opened in Muscat, with Iraq ready to widen the gate."
    assert moves(read, offered) == [("iraq", "offer")]


def test_what_will_not_be_accepted_is_a_line_and_an_answer(read: Read) -> None:
    words = "Iraq asked for a toll. Iran said it would not accept the proposal as it stands."
    assert ("iran", "red_line") in moves(read, words)


def test_the_delegation_of_the_rebels_is_theirs(read: Read) -> None:
    words = "Yemen and the Houthis met in Muscat on Saturday. The rebels' delegation demanded a pier."
    assert moves(read, words) == [("houthis", "demand")]


def test_two_agree_with_each_other(read: Read) -> None:
    assert stances(read, "The peace panel and Iran have agreed to work on a plan.") == []
    assert stances(read, "On Monday Iran agreed to the plan.") == [("iran", "accepts")]
