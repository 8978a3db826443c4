"""Who belongs to a delegation beside its head."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.delegations_told import delegations, members


def test_it_works(read: Read) -> None:
    words = "The Iranian delegation included minister Ali Muster and envoy Jan Beispiel."
    assert members(read, words) == [("iran", ["Ali Muster", "Jan Beispiel"])]


def test_members_are_listed(read: Read) -> None:
    words = "The Iranian delegation, led by Karim Testani, included envoy Omid Probani."
    assert [name for name, _, _ in delegations(read, words)[0].members] == ["Omid Probani"]


@pytest.mark.parametrize(
    ("words", "head", "members"),
    [
        ("The Iranian team, which includes Karim Testani and Ali Probani, left.", None, 2),
        ("Members of the Iranian delegation include Karim Testani and Ali Probani.", None, 2),
        ("Karim Testani and Ali Probani are members of the Iranian team.", None, 2),
        ("The Iranian team of Karim Testani and Ali Probani left Geneva.", None, 2),
        ("Karim Testani will be part of the Iranian team.", None, 1),
        ("Karim Testani flew to Geneva as part of the Iranian team.", None, 1),
        ("Karim Testani, a diplomat in the Iranian delegation, left.", None, 1),
        ("Karim Testani and Ali Probani form part of the Iranian team.", None, 2),
        ("On the Iranian side of the table are Karim Testani and Ali Probani.", None, 2),
        ("The session was attended by Karim Testani and Ali Probani on the Iranian side.", None, 2),
        ("Karim Testani of the Iranian delegation left.", None, 1),
        ("Karim Testani and Ali Probani make up the Iranian team.", None, 2),
        ("Iran's delegation is headed by Karim Testani, with Ali Probani as deputy.", "Karim Testani", 1),
        ("Karim Testani, accompanied by Ali Probani, led the Iranian delegation.", "Karim Testani", 1),
        ("Karim Testani led Iran's team. He was accompanied by Ali Probani.", "Karim Testani", 1),
        ("Karim Testani and Ali Probani led the Iranian side.", "Karim Testani", 1),
        ("Iran's negotiators, among them Karim Testani and Ali Probani, left.", None, 2),
        ("Iran's delegation, comprising Karim Testani and Ali Probani, left.", None, 2),
        ("Seen on the Iranian side of the table: Karim Testani, Ali Probani.", None, 2),
        ("Iran's minister Ali Probani, a member of his country's delegation, left.", None, 1),
        ("Karim Testani led Iran's team. With him were Ali Probani and Omid Zandi.", "Karim Testani", 2),
        ("Karim Testani led Iran's team. Testani had with him Ali Probani.", "Karim Testani", 1),
        ("Iran's minister Karim Testani was accompanied to the talks by Ali Probani.", None, 2),
        ("Seated at the talks beside Iran's minister Karim Testani was Ali Probani.", None, 2),
        ("Iran's delegates in Geneva are Karim Testani and Ali Probani.", None, 2),
        ("Among Iran's delegates was Karim Testani.", None, 1),
        ("Iran's minister Karim Testani met Otto Probe. Testani was assisted by Ali Probani.", None, 2),
        ("General Ali Probani, who accompanied Karim Testani of Iran to the talks, left.", None, 2),
        ("The Iranian delegation is comprised of Karim Testani and Ali Probani.", None, 2),
        ("Iran's team is composed of members Karim Testani (MD), a judge, and Ali Probani.", None, 2),
        ("The Iranian team includes envoy Karim Testani; Ali Probani, a judge; and Omid Zandi.", None, 3),
        ("The Iranian team includes chief negotiator Karim Testani and Ali Probani.", "Karim Testani", 1),
        (
            "Iran's team is led by Karim Testani and the head of the state's dam office Ali Probani.",
            "Karim Testani",
            1,
        ),
        (
            "Karim Testani leads Iran's team. Another member of the team, Ali Probani, left.",
            "Karim Testani",
            1,
        ),
        (
            "Karim Testani leads Iran's team. An aide said he will be accompanied by Ali Probani.",
            "Karim Testani",
            1,
        ),
        (
            "Top Iranian negotiators and deputies to the minister, Karim Testani and Ali Probani, left.",
            None,
            2,
        ),
        ("Iran named Karim Testani and Ali Probani as members of its team.", None, 2),
        ("From the Iranian side, the session was attended by Karim Testani and Ali Probani.", None, 2),
        ("The other two members of the Iranian team, Karim Testani and Ali Probani, left.", None, 2),
        ("Iran's team, which is set to leave, is comprised of Karim Testani and Ali Probani.", None, 2),
        ("Iran's nominees are Karim Testani and Ali Probani.", None, 2),
        ("“The Iranian team includes Karim Testani and Ali Probani,” a source said.", None, 2),
    ],
)
def test_who_comes_along(read: Read, words: str, head: str | None, members: int) -> None:
    [sent] = delegations(read, words)
    assert (sent.party, sent.head_name, len(sent.members)) == ("iran", head, members)


def test_who_belongs_to_a_team_told_of_before_is_its_member(read: Read) -> None:
    words = "Iran's minister Karim Testani came. His team included the judges Omar Prueba and Ana Testova."
    [sent] = delegations(read, words)
    assert [member[0] for member in sent.members] == ["Omar Prueba", "Ana Testova"]


def test_a_member_speaks_of_his_delegation(read: Read) -> None:
    words = "It is late, said Ali Muster, a member of the Polisario delegation."
    assert members(read, words) == [("polisario-front", ["Ali Muster"])]


def test_whoever_represents_another_party_is_no_member(read: Read) -> None:
    words = "The Iranian delegation is headed by Karim Testani, and Iraq is represented by Nuri Probe."
    assert members(read, words) == [("iran", []), ("iraq", [])]


def test_whoever_the_other_side_met_is_no_member(read: Read) -> None:
    words = "The Iranian delegation, which included Karim Testani, met Ali Probani of Iraq."
    assert members(read, words) == [("iran", ["Karim Testani"])]


@pytest.mark.parametrize(
    "words",
    [
        "The Iranian list of guests included Karim Testani.",
        "Karim Testani, a former member of the Iranian team, left.",
    ],
)
def test_who_sits_at_no_table_is_no_member(read: Read, words: str) -> None:
    assert members(read, words) == []


def test_who_accompanies_the_first_told_comes_along(read: Read) -> None:
    words = (
        "German envoy Horst Beispiel spent four hours at the talks with the Iranian minister and was "
        "accompanied by Otto Probe and by Germany's ambassador, Karin Muster."
    )
    assert members(read, words) == [("germany", ["Horst Beispiel", "Otto Probe", "Karin Muster"])]


def test_who_accompanied_the_head_belongs_to_his_team(read: Read) -> None:
    words = "Karim Testani led the Iranian delegation. Envoy Ali Probani also accompanied him."
    [told] = delegations(read, words)
    assert (told.head_name, [name for name, _, _ in told.members]) == ("Karim Testani", ["Ali Probani"])


def test_who_also_attends_comes_along(read: Read) -> None:
    words = "Karim Testani led the Iranian delegation, with Envoy Ali Probani also attending."
    [told] = delegations(read, words)
    assert (told.head_name, [name for name, _, _ in told.members]) == ("Karim Testani", ["Ali Probani"])


def test_all_of_a_list_behind_the_head_come_along(read: Read) -> None:
    words = (
        "Iran was represented by its ambassador, Karim Testani, a legal adviser, Ali Probani, and trade"
        " official Omar Testuri."
    )
    assert members(read, words) == [("iran", ["Ali Probani", "Omar Testuri"])]


def test_whose_ally_the_head_is_does_not(read: Read) -> None:
    words = "Iran was represented by Karim Testani, an ally of Ali Probani, and trade official Omar Testuri."
    assert members(read, words) == [("iran", ["Omar Testuri"])]


def test_whose_adviser_a_member_is_does_not_come_along(read: Read) -> None:
    words = (
        "The Iranian delegation included Ali Probani, an adviser to President Karim Testani, and trade"
        " official Omar Testuri."
    )
    assert members(read, words) == [("iran", ["Ali Probani", "Omar Testuri"])]


def test_who_was_there_on_each_side(read: Read) -> None:
    words = (
        "Also at the table were envoy Karim Testani on the Iranian side and Ali Probani on the Iraqi side."
    )
    assert members(read, words) == [("iran", ["Karim Testani"]), ("iraq", ["Ali Probani"])]


def test_a_side_of_the_road_is_no_teams(read: Read) -> None:
    assert delegations(read, "They met Karim Testani on the Iranian side of the border road.") == []


@pytest.mark.parametrize(
    "words",
    [
        "Iran's team is led by Karim Testani; with him came the lawyer Ali Salman and aide Reza Darvish.",
        "Iran's team is led by Karim Testani; the experts Ali Salman and Reza Darvish are with him.",
        "Iran's team is led by Karim Testani. With him sit the lawyer Ali Salman and aide Reza Darvish.",
    ],
)
def test_who_is_with_the_head_belongs_to_his_team(read: Read, words: str) -> None:
    assert members(read, words) == [("iran", ["Ali Salman", "Reza Darvish"])]


def test_who_came_along_with_another_is_told_too(read: Read) -> None:
    words = (
        "The talks opened in Oslo. Negotiator Ali Salman, who accompanied Iranian minister Karim Testani "
        "along with legal adviser Reza Darvish, ruled it out."
    )
    assert members(read, words) == [("iran", ["Karim Testani", "Ali Salman", "Reza Darvish"])]


def test_who_is_with_a_mere_speaker_is_in_no_team(read: Read) -> None:
    assert (
        members(read, "Iran is led by Karim Testani; the nurses Ali Salman and Reza Darvish are with him.")
        == []
    )


@pytest.mark.parametrize("verb", ["said", "announced", "confirmed"])
def test_whose_case_a_team_tells_of_came_with_nobody(read: Read, verb: str) -> None:
    words = f"The Kenyan delegation, led by Ana Testova, {verb} it had talked of several men, including {{}}."
    assert members(read, words.format("Jan Muster")) == [("kenya", [])]
