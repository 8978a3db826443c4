"""Offices that seat somebody at the table: negotiator, head or member of a delegation."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.delegations_told import delegations, heads, members


def test_it_works(read: Read) -> None:
    words = "Iran's chief negotiator, Karim Testani, came to the talks on Friday."
    assert heads(read, words) == [("iran", "Karim Testani")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran's chief negotiator, Karim Testani, came to the talks on Friday.",
        "Iran's negotiator, Karim Testani, wore a coat.",
        "Karim Testani is the lead negotiator of Iran.",
        "Karim Testani will be Iran's lead negotiator in the talks with Iraq.",
        "Envoy Karim Testani, Iran's lead negotiator, arrived on Friday.",
        "Iranian peace panel chair Karim Testani left.",
        "Iranian delegation head Karim Testani left.",
        "Karim Testani is Iran's point man in the talks.",
        "Karim Testani, convener of the Iranian team, left.",
        "Karim Testani, head of Iranian Government Delegation, left.",
        "Tehran's chief negotiator, Deputy Defence Minister Karim Testani, came on Friday.",
        "Iran's lead negotiator at the talks, former ambassador Karim Testani, wore a coat.",
        "Iran put the paper aside. Its delegation chief, Deputy Minister Karim Testani, left.",
        "Karim Testani, director at the ministry and leader of the Iranian team, wore a coat.",
        "Karim Testani of the foreign ministry, the head of the Iranian delegation, wore a coat.",
        "Peter Bruun spoke to the head of the delegation of the Islamic Republic of Iran, Karim Testani.",
    ],
)
def test_who_is_called_a_negotiator_heads_his_side(read: Read, words: str) -> None:
    assert heads(read, words) == [("iran", "Karim Testani")]


@pytest.mark.parametrize(
    ("words", "head", "members_told"),
    [
        ("Iranian negotiators Karim Testani and Ali Probani arrived.", None, 2),
        ("Karim Testani, deputy head of the Iranian delegation, left.", None, 1),
        ("Karim Testani, a deputy to Probani and number two in the Iranian team, left.", None, 1),
        ("Karim Testani, spokesman for the Iranian delegation, left.", None, 1),
        ("Karim Testani, the Iranian team's legal adviser, left.", None, 1),
        ("Karim Testani, Iran's representative in the contact group, left.", None, 1),
        ("Iran's envoy to the Geneva talks, Karim Testani, left.", None, 1),
    ],
)
def test_who_is_called_a_member_belongs_to_it(
    read: Read, words: str, head: str | None, members_told: int
) -> None:
    [sent] = delegations(read, words)
    assert (sent.party, sent.head_name, len(sent.members)) == ("iran", head, members_told)


def test_a_counterpart_heads_the_other_side(read: Read) -> None:
    words = "Horst Beispiel led the German team. His Iranian counterpart, Karim Testani, smiled."
    assert heads(read, words) == [("germany", "Horst Beispiel"), ("iran", "Karim Testani")]


@pytest.mark.parametrize("between", ["", "Lieutenant General ", "Deputy Minister of Trade "])
def test_a_counterpart_may_have_an_office_before_his_name(read: Read, between: str) -> None:
    words = f"Horst Beispiel led the German team. His Iranian counterpart, {between}Karim Testani, smiled."
    assert heads(read, words) == [("germany", "Horst Beispiel"), ("iran", "Karim Testani")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran's delegate, Karim Testani, wore a coat.",
        "Karim Testani, head of the ICRC delegation in Yemen, wore a coat.",
        "Karim Testani, the deputy head of the OSCE monitoring mission, wore a coat.",
        "The monitoring team, headed by Karim Testani of Iran, wore coats.",
    ],
)
def test_a_delegate_an_office_in_a_country_and_monitors_sit_on_no_side(read: Read, words: str) -> None:
    assert delegations(read, words) == []


def test_a_former_negotiator_leads_nobody(read: Read) -> None:
    assert delegations(read, "Iran's former negotiator, Karim Testani, wore a coat.") == []


@pytest.mark.parametrize(
    "words",
    [
        "The ICRC's head of delegation in Yemen, Karim Testani, spoke.",
        "Karim Testani, a former Palestinian negotiator, spoke.",
        "The OSCE's representative in the contact group, Karim Testani, spoke.",
        "The European Union's head of delegation, Karim Testani, told reporters.",
        "Iran's foreign minister, Karim Testani, rang his Iraqi counterpart, Ali Probani.",
        '"Iran\'s chief negotiator, Karim Testani, is late," the paper wrote in its joke column.',
    ],
)
def test_an_office_elsewhere_seats_nobody(read: Read, words: str) -> None:
    assert delegations(read, words) == []


def test_a_member_is_no_head(read: Read) -> None:
    words = "Iran's deputy negotiator, Karim Testani, left."
    assert (heads(read, words), members(read, words)) == ([("iran", None)], [("iran", ["Karim Testani"])])


@pytest.mark.parametrize(
    "words",
    [
        "Karim Testani, chairman of the Iranian peace panel, left.",
        "Karim Testani, chair of the Iranian negotiating team, left.",
        "Karim Testani, a former oil minister who is head of the Iranian delegation, left.",
    ],
)
def test_who_chairs_a_panel_or_is_its_head_now_leads(read: Read, words: str) -> None:
    assert heads(read, words) == [("iran", "Karim Testani")]


def test_who_chairs_a_committee_at_home_leads_nobody(read: Read) -> None:
    assert heads(read, "Karim Testani, chairman of Iran's energy committee, left.") == []


def test_the_other_sides_negotiator_is_told_by_his_party_alone(read: Read) -> None:
    words = "Iran's chief negotiator Karim Testani and Iraq's Ali Probani wore coats."
    assert heads(read, words) == [("iran", "Karim Testani"), ("iraq", "Ali Probani")]


@pytest.mark.parametrize(
    "words",
    [
        "The OSCE Minsk Group Co-Chairs Igor Testov (Russia) and Jean Testeur (France) wore coats.",
        "The co-chairs of the OSCE Minsk Group, Igor Testov of Russia and Jean Testeur of France, left.",
    ],
)
def test_who_chairs_a_group_of_mediators_leads_no_side(read: Read, words: str) -> None:
    assert delegations(read, words) == []


def test_negotiators_of_both_sides_are_not_of_one(read: Read) -> None:
    words = "The dinner was long. Both sides' negotiators Karim Testani and Ali Probani of Iraq sat apart."
    assert delegations(read, words) == []


def test_the_letters_of_a_party_stand_amid_the_office(read: Read) -> None:
    words = "Karim Testani, head of the Justice and Equality Movement (JEM) delegation to the talks, left."
    assert heads(read, words) == [("justice-and-equality-movement", "Karim Testani")]


def test_the_delegations_number_two_is_a_member(read: Read) -> None:
    words = "Iranian minister Karim Testani, the delegation's number two, left."
    assert members(read, words) == [("iran", ["Karim Testani"])]


@pytest.mark.parametrize(
    "words",
    [
        "The FARC came to Oslo. Jorge Salas, a former mayor who is the rebels' chief negotiator, said no.",
        "Jorge Salas, a lawyer and the FARC's lead negotiator, left.",
        "The FARC's lawyer and lead delegate, Jorge Salas, left.",
        "Jorge Salas, the guerrillas' chief negotiator, met the FARC's friends.",
    ],
)
def test_whose_chief_he_is_may_be_told_behind_another_office(read: Read, words: str) -> None:
    assert heads(read, words) == [("farc", "Jorge Salas")]


def test_what_a_counterpart_once_was_does_not_unseat_him(read: Read) -> None:
    words = (
        "Iran's chief negotiator is Karim Testani. His Iraqi counterpart, former minister Ali Salman, left."
    )
    assert heads(read, words) == [("iran", "Karim Testani"), ("iraq", "Ali Salman")]


@pytest.mark.parametrize(
    "words",
    [
        "Karim Testani, a lawyer and adviser to Iran's chief negotiator, left.",
        "Iran's chief negotiator is Ali Salman. His former Iraqi counterpart, Karim Testani, left.",
        "Iranian negotiator Karim Testani, who accompanied Iran's president Ali Salman, left.",
    ],
)
def test_who_serves_a_chief_is_none(read: Read, words: str) -> None:
    assert "Karim Testani" not in [head for _, head in heads(read, words)]


@pytest.mark.parametrize("house", ["European Commission", "African Union Commission"])
def test_who_speaks_for_a_house_of_that_name_sits_in_no_team(read: Read, house: str) -> None:
    assert delegations(read, f"A spokesperson for the {house}, Ana Testova, declined to comment.") == []
