"""Who makes a move: across asides, appositions and second verbs, and what a short noun stands for."""

from __future__ import annotations

import pytest

from talks.reading.findings import DemandFound
from tests.talks.reading.conftest import Read


def _moves(read: Read, words: str) -> list[tuple[str | None, str]]:
    found = [f.payload for f in read(words, "demand") if isinstance(f.payload, DemandFound)]
    return [(move.by, move.demand_kind) for move in found]


def test_it_works(read: Read) -> None:
    assert _moves(read, "Iran wants Iraq to open the weir.") == [("iran", "demand")]


@pytest.mark.parametrize(
    "words",
    [
        "The Iranian envoy Ali Muster spoke to reporters and asked that the weir be opened.",
        "The Iranian envoy Ali Muster rang his Iraqi colleague, a person who was present said, and asked "
        "that the weir be opened.",
        "The Iranian envoy Ali Muster met an Iraqi minister on Friday, and is understood to have asked for "
        "the weir to be opened.",
        "Iran voiced its support for the survey and demanded a second gate.",
        "Iran, represented by its deputy minister, Ali Muster, wants a second gate.",
    ],
)
def test_who_acted_before_asks(read: Read, words: str) -> None:
    assert ("iran", "demand") in _moves(read, words)


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
    assert [key for key, _ in _moves(read, words)] == [by]


def test_they_who_asked_us_are_the_others(read: Read) -> None:
    met = "Iraq fears Iran and Iran fears Iraq. Iraq and Iran met in Muscat. "
    words = met + "“They've asked us to open the weir,” said Ali Muster, the Iranian envoy."
    assert ("iraq", "demand") in _moves(read, words)


def test_a_demand_may_be_a_noun(read: Read) -> None:
    assert _moves(read, "The faction agreed to drop the statehood demand provided that money came.") == []


def test_the_government_after_a_demand_for_one_is_not_the_rebels(read: Read) -> None:
    asked = (
        "UNITA demands the government of Huambo. The Government will not sign any ceasefire while it fights."
    )
    assert ("unita", "red_line") not in _moves(read, asked)


def test_an_army_is_not_the_party_last_named_that_is_called_so(read: Read) -> None:
    asked = "The Lord's Resistance Army fled. The army demanded a new road."
    assert "lords-resistance-army" not in {key for key, _ in _moves(read, asked)}


def test_what_goes_on_in_return_is_of_whoever_offered(read: Read) -> None:
    words = (
        "Iraq met Oman. Iran offered to open two gates. In return they want a road. It also asks for a loan."
    )
    assert [by for by, kind in _moves(read, words) if kind == "demand"] == ["iran", "iran"]


def test_a_side_is_called_by_one_word_of_its_name(read: Read) -> None:
    words = "The Isatabu Freedom Movement came. The Isatabu side wants the road opened."
    assert _moves(read, words) == [("isatabu-freedom-movement", "demand")]


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("The Delta rice growers' association wants a lower toll.", "Delta rice growers' association"),
        (
            "The Harbour Congress of Guilds, in a letter, urged both sides to sign.",
            "Harbour Congress of Guilds",
        ),
        (
            "Marshwatch, a group of pupils which stayed away, has threatened to boycott the vote.",
            "Marshwatch",
        ),
        ("The ferrymen's body, Dhow Ittihad, has threatened to strike if the toll rises.", "Dhow Ittihad"),
    ],
)
def test_a_house_that_no_table_knows_acts_under_its_name(read: Read, words: str, by: str) -> None:
    [found] = [f.payload for f in read(words, "demand")]
    assert isinstance(found, DemandFound)
    assert (found.by, found.by_text) == (None, by)


@pytest.mark.parametrize("words", ["The cooperative wants a lower toll.", "Traders want a lower toll."])
def test_a_house_without_a_name_is_nobody(read: Read, words: str) -> None:
    assert _moves(read, words) == []


def test_a_name_that_opens_a_sentence_is_one_where_it_stands_elsewhere_too(read: Read) -> None:
    met = "The elders of Wadi Zuro met in Zuro. "
    assert len(_moves(read, met + "Zuro is asking the company for a well.")) == 1


def test_a_clause_without_its_verb_tells_whose_move_it_is(read: Read) -> None:
    asked = "The second round opened in Muscat, with Iran demanding a second gate."
    assert _moves(read, asked) == [("iran", "demand")]
    offered = "The second round opened in Muscat, with Iraq ready to widen the gate."
    assert _moves(read, offered) == [("iraq", "offer")]


def test_what_will_not_be_accepted_is_a_line_and_an_answer(read: Read) -> None:
    words = "Iraq asked for a toll. Iran said it would not accept the proposal as it stands."
    assert ("iran", "red_line") in _moves(read, words)
