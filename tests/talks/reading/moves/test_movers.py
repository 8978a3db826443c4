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


@pytest.mark.parametrize(
    ("words", "answers"),
    [
        ("The round broke up as Iran again rejected the offer.", [("iran", "refuses")]),
        ("Known as Iran, rejected offers are its pride.", []),
        ("The offer, such as Iran rejected, is old.", []),
        ("The swap was turned down by the majority of Hamas members.", [("hamas", "refuses")]),
        ("The swap was accepted by most of the Houthis.", [("houthis", "accepts")]),
        ("He did not say whether the swap was accepted by Iran.", []),
        ("Iraq may come on the condition that Iran accepted the offer.", []),
        ("Iran decided to accept the offer.", [("iran", "accepts")]),
        ("Iran has told Iraq that it voted to reject the offer.", [("iran", "refuses")]),
    ],
)
def test_who_answers(read: Read, words: str, answers: list[tuple[str, str]]) -> None:
    assert stances(read, words) == answers


@pytest.mark.parametrize(
    ("words", "answers"),
    [
        ('The envoy said that Iran "strongly rejects the proposal" of Iraq.', [("iran", "refuses")]),
        ("Iran said that it will 'never accept' the terms of Iraq.", [("iran", "refuses")]),
        ('Iran "cannot accept this offer in its present form", it said.', [("iran", "refuses")]),
        ('Hamas said it "accepts the proposal".', [("hamas", "accepts")]),
        ('Iran said: "rejects the offer".', []),
        ("Iran heard of the rebels' rejected offer.", []),
    ],
)
def test_a_verb_may_open_a_quotation(read: Read, words: str, answers: list[tuple[str, str]]) -> None:
    assert stances(read, words) == answers


def test_what_is_said_as_another_proposes_is_no_word_of_his(read: Read) -> None:
    words = (
        "Iran asked Iraq to double the fee. But Iraq said a rise, as Tehran proposes, could not be justified."
    )
    assert stances(read, words) == [("iraq", "refuses")]


def test_members_are_those_of_whoever_speaks_of_them(read: Read) -> None:
    told = "{} met. Seth Muster, its president, said members rejected the offer."
    assert stances(read, told.format("Hamas")) == [("hamas", "refuses")]
    assert stances(read, "Iran said members rejected the offer.") == []


@pytest.mark.parametrize(
    ("words", "answers"),
    [
        ("Iraq accused Iran of rejecting the offer.", [("iran", "refuses")]),
        ("The envoy of Oman blamed the Houthis for refusing to attend the talks.", [("houthis", "refuses")]),
        ("Oman praised Hamas on Monday for accepting the proposal.", [("hamas", "accepts")]),
        ("Iraq left Iran, rejecting the offer.", [("iraq", "refuses")]),
        ("The swap was accepted by both Iran and Iraq.", [("iran", "accepts"), ("iraq", "accepts")]),
        ("The swap was accepted by Iran and Iraq said so.", [("iran", "accepts")]),
        ("Neither Iran nor Iraq has accepted the proposal.", [("iran", "refuses"), ("iraq", "refuses")]),
        ("Iran is continuing to refuse the proposal of Iraq.", [("iran", "refuses")]),
    ],
)
def test_whose_answer_is_told_by_another_or_with_another(
    read: Read, words: str, answers: list[tuple[str, str]]
) -> None:
    assert stances(read, words) == answers


@pytest.mark.parametrize(
    ("words", "answers"),
    [
        ("Iran on Monday, during talks in Muscat, rejected the offer.", [("iran", "refuses")]),
        ("Iran -- which came late -- rejected the offer.", [("iran", "refuses")]),
        ("“We [the government of Iran] reject the offer,” Iran's minister said.", [("iran", "refuses")]),
        (
            "Iran and Iraq have agreed to the Omani truce proposal.",
            [("iran", "accepts"), ("iraq", "accepts")],
        ),
        ("Iran and Iraq have agreed to a plan to end the war.", []),
        ("Iran is likely to accept the offer.", []),
        ("On Monday, during talks in Muscat, nobody rejected the offer.", []),
    ],
)
def test_as_agencies_build_their_sentences(read: Read, words: str, answers: list[tuple[str, str]]) -> None:
    assert stances(read, words) == answers


@pytest.mark.parametrize(
    ("words", "answers"),
    [
        ("Ali Muster of Iran, who chaired it, said all the parties had agreed to the proposal.", []),
        ("Ali Muster of Iran, who chaired it, said Iraq had agreed to the proposal.", [("iraq", "accepts")]),
        ("Iran thanked Oman and said that Iraq agreed to the Omani idea.", [("iraq", "accepts")]),
        ("Iran has written to Iraq rejecting its demand.", [("iran", "refuses")]),
        ("Iran left for Iraq after rejecting the offer.", [("iran", "refuses")]),
        ("Iraq was ready for war even if its request was rejected.", []),
    ],
)
def test_whose_clause_an_answer_stands_in(read: Read, words: str, answers: list[tuple[str, str]]) -> None:
    assert stances(read, words) == answers


def test_the_country_is_that_of_whoever_speaks_of_it(read: Read) -> None:
    words = "Iran's envoy, Ali Muster, said the country will not negotiate under pressure."
    assert moves(read, words) == [("iran", "red_line")]


def test_who_opens_the_sentence_acts_with_the_side_behind_and(read: Read) -> None:
    asked = "The United Nations proposed a survey. "
    found = stances(read, "Iraq and the Iranian side agreed to the proposal.", asked)
    assert sorted(found, key=str) == [("iran", "accepts"), ("iraq", "accepts")]
    assert stances(read, "In Iraq the Iranian side agreed to the proposal.", asked) == [("iran", "accepts")]


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("Iranian envoy Sam Muster, who is meeting Lea Musterova, Iraq's deputy minister, in Muscat today, "
         "is insisting on a map.", "iran"),
        ("Iranian envoy Sam Muster, who came to Muscat with Lea Musterova, Iraq's envoy, wants a vote.",
         "iran"),
        ("Iran supports the plan and is prepared to lend ships to Iraq.", "iran"),
        ("Iran's envoy, Sam Muster, who came too, said that Iraq, the host, demanded a vote.", "iraq"),
    ],
)  # fmt: skip
def test_whom_he_met_does_not_ask_for_him(read: Read, words: str, by: str) -> None:
    assert [key for key, _ in moves(read, words)] == [by]


def test_what_is_asked_for_says_nothing(read: Read) -> None:
    words = (
        "Iranian envoy Sam Muster added that some of the land asked for, but not all, should be given back."
    )
    assert {key for key, _ in moves(read, words)} <= {"iran"}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Iran keeps demanding a lower toll.", [("iran", "demand")]),
        ("Iran stopped demanding a lower toll.", []),
        ("Iran intends to demand a lower toll.", [("iran", "demand")]),
        ("Iran responded by demanding a lower toll.", [("iran", "demand")]),
        ("Iran answered by threatening to close the weir.", [("iran", "threat")]),
        ("Iran was angered by demanding visitors.", []),
        ("Iran opened talks with Iraq, with the Iraqis demanding a lower toll.", [("iraq", "demand")]),
        ("Iran opened talks in Basra, vowing not to give up a single boat.", [("iran", "red_line")]),
        ("Iran left the talks, promising to free two pilots.", [("iran", "offer")]),
        ("Iran came to the talks in 2022 promising to make peace with its neighbours.", []),
    ],
)
def test_who_keeps_or_goes_on_with_a_participle(read: Read, words: str, told: list[tuple[str, str]]) -> None:
    assert moves(read, words) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Iran's government sees it as a trap and is threatening to close the weir.", [("iran", "threat")]),
        ("The Iraqi delegation objects to the map, and demands a new one.", [("iraq", "demand")]),
        ("The African Union, with nine seats, found it thin and repeated its demand for a recount.",
         [("african-union", "demand")]),
        ("Iran came late. Its delegation chief, Deputy Foreign Minister Ali Muster, described it as a dream "
         "and ruled out any new map.", [("iran", "red_line")]),
        ("Iran's decision angered Iraq and threatened to end the talks.", []),
        ("The Iranian plan amused Iraq and threatened to split the bloc.", []),
    ],
)  # fmt: skip
def test_a_second_verb_is_of_whoever_opens_the_clause(
    read: Read, words: str, told: list[tuple[str, str]]
) -> None:
    assert moves(read, words) == told


def test_the_navy_is_the_states(read: Read) -> None:
    assert moves(read, "The Iranian navy has ruled out any new buoys.") == [("iran", "red_line")]


@pytest.mark.parametrize(
    "words",
    [
        "Houthi rebels backed by Iran demanded a truce.",
        "Houthi rebels backed by Iran and Oman demanded a truce.",
    ],
)
def test_whom_others_back_asks_for_himself(read: Read, words: str) -> None:
    assert moves(read, words) == [("houthis", "demand")]


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("The prime minister telephoned the President of Iran, Omid Testi, at noon, urging calm.", [None]),
        ("The mayor met the president of Iran on Monday, demanding a truce.", []),
        ("Iraq's president spoke with the president of Iran on Monday, urging calm.", ["iraq"]),
    ],
)
def test_who_urges_while_he_speaks_is_not_whom_he_speaks_with(
    read: Read, words: str, by: list[str | None]
) -> None:
    assert [party for party, _ in moves(read, words)] == by


def test_what_a_government_and_a_movement_agree_with_each_other_answers_nobody(read: Read) -> None:
    words = "Last spring the Colombian government and the ELN agreed in Muscat to clear the mines."
    assert stances(read, words, "The United Nations urged the Houthis to free the prisoners. ") == []
