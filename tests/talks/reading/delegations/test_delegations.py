"""Delegations: the head, the party and the members."""

from __future__ import annotations

import pytest

from talks.reading.findings import DelegationFound
from tests.talks.reading.conftest import Read


def _delegations(read: Read, words: str) -> list[DelegationFound]:
    return [f.payload for f in read(words, "delegation") if isinstance(f.payload, DelegationFound)]


def test_it_works(read: Read) -> None:
    [sent] = _delegations(
        read, "Deputy trade minister Ana Testova will lead Russia's delegation to the Geneva talks."
    )
    assert (sent.party, sent.head_name, sent.head_post, sent.meeting_city) == (
        "russia",
        "Ana Testova",
        "Deputy trade minister",
        "geneva",
    )


@pytest.mark.parametrize(
    "words",
    [
        "The Iranian delegation, led by Karim Testani, arrived.",
        "Iran's negotiating team will be headed by Karim Testani.",
        "Iran was represented by Karim Testani.",
        "Envoy Karim Testani represented Iran at the table.",
        "Iran's chief negotiator, Karim Testani, came to the talks on Friday.",
        "Iran's negotiator, Karim Testani, wore a coat.",
        "Karim Testani is the lead negotiator of Iran.",
        "Karim Testani headed that of Iran.",
        "Envoy Karim Testani headed the Iranian one.",
        "The team of Iran was led once more by Karim Testani.",
        "Iraq stayed away, and that of Iran was led by Karim Testani.",
        "Envoy Karim Testani spoke for Iran.",
        "The talks were led on the Iranian side by envoy Karim Testani.",
        "On the Iranian side, envoy Karim Testani led the talks.",
        "Envoy Karim Testani, Iran's lead negotiator, arrived on Friday.",
        "The head of Iran's delegation, Karim Testani, left.",
    ],
)
def test_forms(read: Read, words: str) -> None:
    [sent] = _delegations(read, words)
    assert (sent.party, sent.head_name) == ("iran", "Karim Testani")


def test_members_are_listed(read: Read) -> None:
    words = "The Iranian delegation, led by Karim Testani, included envoy Omid Probani."
    assert [name for name, _, _ in _delegations(read, words)[0].members] == ["Omid Probani"]


def test_a_delegation_without_a_named_head_is_not_told(read: Read) -> None:
    assert _delegations(read, "The Iranian delegation arrived in Vienna on Monday.") == []


def test_a_quoted_delegation_is_not_told(read: Read) -> None:
    assert (
        _delegations(read, 'Nobody knew why "Karim Testani will lead the Iranian delegation" stood there.')
        == []
    )


def test_a_former_negotiator_leads_nobody(read: Read) -> None:
    assert _delegations(read, "Iran's former negotiator, Karim Testani, wore a coat.") == []


def test_two_who_lead_are_a_head_and_a_member(read: Read) -> None:
    words = (
        "The American delegation was led by Karim Testani, a director, and Horst Beispiel, an official. "
        "Representing Russia were Pavel Probny, a senator, and Anna Vzorova, an adviser."
    )
    told = [(d.party, d.head_name, [name for name, _, _ in d.members]) for d in _delegations(read, words)]
    assert told == [
        ("united-states", "Karim Testani", ["Horst Beispiel"]),
        ("russia", "Pavel Probny", ["Anna Vzorova"]),
    ]


def test_who_attended_belongs_to_a_side_and_leads_none(read: Read) -> None:
    words = (
        "Iran and Iraq met in Muscat on Friday. Iran's Foreign Minister, Karim Testani, attended as a guest."
    )
    told = [(d.party, d.head_name, [name for name, _, _ in d.members]) for d in _delegations(read, words)]
    assert told == [("iran", None, ["Karim Testani"])]


def test_teams_are_led_each_for_their_own(read: Read) -> None:
    words = "Teams led by Ana Muster for Canada, Ken Probe for Mexico and John Beispiel for Japan met."
    sent = [(d.party, d.head_name) for d in _delegations(read, words)]
    assert sent == [("canada", "Ana Muster"), ("mexico", "Ken Probe"), ("japan", "John Beispiel")]


def test_a_side_whose_noun_is_left_out(read: Read) -> None:
    words = "Turkey's side is led by Serdar Muster. Armenia's is headed by Ruben Probe."
    assert [(d.party, d.head_name) for d in _delegations(read, words)] == [
        ("turkey", "Serdar Muster"),
        ("armenia", "Ruben Probe"),
    ]


@pytest.mark.parametrize(
    ("words", "party", "head", "members"),
    [
        (
            "The Iranian delegation included minister Ali Muster and envoy Jan Beispiel.",
            "iran",
            None,
            ["Ali Muster", "Jan Beispiel"],
        ),
        (
            "Ali Muster, minister of state, attended for the United Kingdom.",
            "united-kingdom",
            "Ali Muster",
            [],
        ),
        ("Türkiye, represented by Foreign Minister Ali Muster, smiled.", "turkey", "Ali Muster", []),
        (
            "It is late, said Ali Muster, a member of the Polisario delegation.",
            "polisario-front",
            None,
            ["Ali Muster"],
        ),
    ],
)
def test_who_came_for_whom(read: Read, words: str, party: str, head: str | None, members: list[str]) -> None:
    [found] = [f.payload for f in read(words, "delegation") if isinstance(f.payload, DelegationFound)]
    assert (found.party, found.head_name, [name for name, _, _ in found.members]) == (party, head, members)


@pytest.mark.parametrize(
    "words",
    [
        "Iranian envoy Karim Testani and U.S. envoy Otto Probe led the delegations.",
        "The talks in Geneva were led by Iranian envoy Karim Testani and U.S. envoy Otto Probe.",
        "The delegations, led by Iranian envoy Karim Testani and U.S. envoy Otto Probe, sat apart.",
    ],
)
def test_whoever_leads_the_talks_leads_his_own_side(read: Read, words: str) -> None:
    heads = {(sent.party, sent.head_name) for sent in _delegations(read, words)}
    assert heads == {("iran", "Karim Testani"), ("united-states", "Otto Probe")}


def test_two_delegations_have_their_heads_in_the_same_order(read: Read) -> None:
    words = (
        "Kyrgyz and Tajik delegations led by deputy ministers Karim Testani and Omar Prueba met on Friday."
    )
    heads = {(sent.party, sent.head_name) for sent in _delegations(read, words)}
    assert heads == {("kyrgyzstan", "Karim Testani"), ("tajikistan", "Omar Prueba")}


@pytest.mark.parametrize(
    "words",
    [
        "An Iranian team under deputy minister Karim Testani arrived in Doha on Friday.",
        "The Iranian team, fronted by deputy minister Karim Testani, left Doha.",
        "Deputy minister Karim Testani arrived in Doha at the head of an Iranian delegation.",
        "Leading the talks for the Iranian side is Karim Testani, an envoy.",
        "Heading the Iranian team is deputy minister Karim Testani.",
        "Iran sent deputy minister Karim Testani to the talks in Doha.",
        "Iran named Karim Testani as its chief negotiator on Friday.",
        "Iran appointed Karim Testani to lead its delegation on Friday.",
        "Karim Testani has replaced Ali Probani as Iran's chief negotiator.",
        "Karim Testani took over as leader of the Iranian delegation.",
        "The chief of the Iranian delegation, Karim Testani, left.",
        "The head of the Iranian delegation, deputy trade minister Karim Testani, left.",
        "The Iranian side, headed in Geneva by Karim Testani, tabled a paper.",
        "The Iranians, led in Geneva by Karim Testani, tabled a paper.",
        "The Iranian delegation was conducted by admiral Karim Testani.",
        "Karim Testani presided over the Iranian team.",
        "Iran sent five delegates under Karim Testani.",
        "Karim Testani, who leads the Iranians in the talks, left.",
        "Envoy Karim Testani, adviser to President Ali Probani, led the Iranian team.",
        "Iranian peace panel chair Karim Testani left.",
        "A 12-member delegation from Iran, with Karim Testani at its head, arrived.",
        "Ali Probani stepped down as Iran's chief negotiator and was succeeded by Karim Testani.",
        "Karim Testani, who is in charge of the Iranian team, left.",
        "Iranian delegation head Karim Testani left.",
        "Karim Testani is Iran's point man in the talks.",
        "At the table for Iran was Karim Testani.",
    ],
)
def test_more_ways_to_lead(read: Read, words: str) -> None:
    [sent] = _delegations(read, words)
    assert (sent.party, sent.head_name) == ("iran", "Karim Testani")


@pytest.mark.parametrize(
    "words",
    [
        "The German team was led by minister Horst Beispiel, the Iranian one by director Karim Testani.",
        "Berlin's delegation was headed by Horst Beispiel, and Tehran's by ambassador Karim Testani.",
        "Germany was represented by Horst Beispiel and Iran by Karim Testani.",
        "Horst Beispiel led the German side and Karim Testani the Iranian side.",
        "Horst Beispiel headed the German delegation, while Karim Testani led Iran's.",
        "Horst Beispiel leads the delegation of Germany, and Karim Testani that of Iran.",
        "The talks were led by Horst Beispiel on the German side and Karim Testani on the Iranian side.",
        "The delegations of Germany and Iran, led by Horst Beispiel and Karim Testani, met.",
        "Horst Beispiel led the German delegation, and that of Iran was led by Karim Testani.",
        "Horst Beispiel led the German team. His Iranian counterpart, Karim Testani, smiled.",
    ],
)
def test_the_verb_is_told_once_for_two_sides(read: Read, words: str) -> None:
    told = {(sent.party, sent.head_name) for sent in _delegations(read, words)}
    assert told == {("germany", "Horst Beispiel"), ("iran", "Karim Testani")}


@pytest.mark.parametrize(
    ("words", "head", "members"),
    [
        ("The Iranian team, which includes Karim Testani and Ali Probani, left.", None, 2),
        ("Iranian negotiators Karim Testani and Ali Probani arrived.", None, 2),
        ("Members of the Iranian delegation include Karim Testani and Ali Probani.", None, 2),
        ("Karim Testani and Ali Probani are members of the Iranian team.", None, 2),
        ("The Iranian team of Karim Testani and Ali Probani left Geneva.", None, 2),
        ("Karim Testani, deputy head of the Iranian delegation, left.", None, 1),
        ("Karim Testani, a diplomat in the Iranian delegation, left.", None, 1),
        ("Karim Testani and Ali Probani form part of the Iranian team.", None, 2),
        ("On the Iranian side of the table are Karim Testani and Ali Probani.", None, 2),
        ("The session was attended by Karim Testani and Ali Probani on the Iranian side.", None, 2),
        ("Iran's delegate, Karim Testani, wore a coat.", None, 1),
        ("Karim Testani of the Iranian delegation left.", None, 1),
        ("Karim Testani, spokesman for the Iranian delegation, left.", None, 1),
        ("Karim Testani, the Iranian team's legal adviser, left.", None, 1),
        ("Karim Testani and Ali Probani make up the Iranian team.", None, 2),
        ("Iran's delegation is headed by Karim Testani, with Ali Probani as deputy.", "Karim Testani", 1),
        ("Karim Testani, Iran's representative in the contact group, left.", None, 1),
        ("Iran's envoy to the Geneva talks, Karim Testani, left.", None, 1),
        ("Karim Testani, accompanied by Ali Probani, led the Iranian delegation.", "Karim Testani", 1),
        ("Karim Testani led Iran's team. He was accompanied by Ali Probani.", "Karim Testani", 1),
        ("Karim Testani and Ali Probani led the Iranian side.", "Karim Testani", 1),
        ("General Ali Probani, who accompanied Karim Testani of Iran to the talks, left.", None, 2),
    ],
)
def test_who_comes_along(read: Read, words: str, head: str | None, members: int) -> None:
    [sent] = _delegations(read, words)
    assert (sent.party, sent.head_name, len(sent.members)) == ("iran", head, members)


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("The federal team is headed by general Dawit Fetena.", "ethiopia"),
        ("The government's delegation is led by general Dawit Fetena.", "ethiopia"),
        ("The head of the government delegation, general Dawit Fetena, left.", "ethiopia"),
        ("The Tigrayan team is headed by general Dawit Fetena.", "tplf"),
        ("General Dawit Fetena leads the rebels' negotiators.", "tplf"),
    ],
)
def test_a_side_is_told_by_its_role(read: Read, words: str, party: str) -> None:
    [sent] = _delegations(read, f"Ethiopia and the TPLF met in Nairobi. {words}")
    assert (sent.party, sent.head_name) == (party, "Dawit Fetena")


def test_the_opposition_of_a_state_is_not_the_state(read: Read) -> None:
    words = "Syria and the Syrian opposition met. The opposition side was represented by Karim Testani."
    assert [sent.party for sent in _delegations(read, words)] == ["syrian-opposition"]


@pytest.mark.parametrize(
    "words",
    [
        "Mediators led by Qatar's Karim Testani shuttled between Hamas and Israel.",
        "The talks, led by UN envoy Karim Testani, resumed in Geneva between Iran and Iraq.",
        "Iran and Iraq met under the auspices of an African Union panel chaired by Karim Testani.",
        "The ICRC's head of delegation in Yemen, Karim Testani, spoke.",
        "The Houthis, led by Abdulmalik al-Houthi, reject talks with Iraq.",
        "Karim Testani, a former Palestinian negotiator, spoke.",
        "The OSCE's representative in the contact group, Karim Testani, spoke.",
        "Karim Testani led Iran's delegation at the funeral.",
        "The UN mission in Libya is headed by Karim Testani.",
        "A team of inspectors led by Karim Testani of Iran left.",
        "Karim Testani headed the list of guests from Iran.",
        "A former member of the Taliban negotiating team, Karim Testani, left.",
        "Norway, the facilitator, was represented by envoy Karim Testani of Norway.",
        "The European Union's head of delegation, Karim Testani, told reporters.",
        "Iran's foreign minister, Karim Testani, rang his Iraqi counterpart, Ali Probani.",
    ],
)
def test_who_mediates_or_sits_elsewhere_leads_nobody(read: Read, words: str) -> None:
    assert _delegations(read, words) == []


def test_two_heads_of_one_party_are_two_delegations(read: Read) -> None:
    words = (
        "Karim Testani headed the Iranian delegation to the high-level talks. At the military talks "
        "Ali Probani headed the Iranian team."
    )
    assert [sent.head_name for sent in _delegations(read, words)] == ["Karim Testani", "Ali Probani"]


@pytest.mark.parametrize(
    "words",
    [
        "Iran is sending a team. It is led by Karim Testani, a general.",
        "The Iraqi team is led by Omar Prueba. The Iranian one was headed by Karim Testani, a general.",
        "Iran has kept quiet. Its delegation, headed by Karim Testani, left.",
    ],
)
def test_a_team_told_of_before_has_a_head(read: Read, words: str) -> None:
    assert ("iran", "Karim Testani") in {(sent.party, sent.head_name) for sent in _delegations(read, words)}


def test_who_belongs_to_a_team_told_of_before_is_its_member(read: Read) -> None:
    words = "Iran's minister Karim Testani came. His team included the judges Omar Prueba and Ana Testova."
    [sent] = _delegations(read, words)
    assert [member[0] for member in sent.members] == ["Omar Prueba", "Ana Testova"]


def test_who_brings_others_together_is_of_no_delegation(read: Read) -> None:
    words = "Iran and Iraq will meet in Geneva on Monday. European Union envoy Ana Testova took part."
    assert not _delegations(read, words)
