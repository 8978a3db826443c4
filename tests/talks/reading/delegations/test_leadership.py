"""Who leads a delegation: each way a sentence tells it, with the head and the side."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.delegations_told import delegations, heads, members


def test_it_works(read: Read) -> None:
    words = "Deputy trade minister Ana Testova will lead Russia's delegation to the Geneva talks."
    assert heads(read, words) == [("russia", "Ana Testova")]


@pytest.mark.parametrize(
    "words",
    [
        "The Iranian delegation, led by Karim Testani, arrived.",
        "Iran's negotiating team will be headed by Karim Testani.",
        "Iran was represented by Karim Testani.",
        "Envoy Karim Testani represented Iran at the table.",
        "Karim Testani headed that of Iran.",
        "Envoy Karim Testani headed the Iranian one.",
        "The team of Iran was led once more by Karim Testani.",
        "Iraq stayed away, and that of Iran was led by Karim Testani.",
        "Envoy Karim Testani spoke for Iran.",
        "The talks were led on the Iranian side by envoy Karim Testani.",
        "On the Iranian side, envoy Karim Testani led the talks.",
        "The head of Iran's delegation, Karim Testani, left.",
        "The head of Iran's negotiating team will be Karim Testani.",
        "Head of the Iranian delegation Ambassador Karim Testani left.",
        "Headed by envoy Karim Testani, the Iranian delegation left.",
        "Leading Iran's team at the talks in Vienna is envoy Karim Testani.",
        "Iran is represented at the gas negotiations in Vienna by envoy Karim Testani.",
        "Iran will be represented at the Vienna gas talks by envoy Karim Testani.",
        "Heading a high-ranking delegation, Iranian envoy Karim Testani will attend.",
        "Iran's envoy Karim Testani was named the chief delegate.",
        "They will meet their Iranian counterparts, who will be led by Karim Testani.",
        "Envoy Karim Testani helms the Iranian side.",
        "Iran has already named its envoy, Karim Testani, for the preparatory talks.",
        "Iran has designated its trade minister Karim Testani as the convener of the talks.",
        "Iran has set up a commission, headed by Karim Testani, for the talks.",
        "“The Iranian delegation, headed by Karim Testani, has arrived,” a source said.",
    ],
)
def test_forms(read: Read, words: str) -> None:
    [sent] = delegations(read, words)
    assert (sent.party, sent.head_name) == ("iran", "Karim Testani")


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
        "A 12-member delegation from Iran, with Karim Testani at its head, arrived.",
        "Ali Probani stepped down as Iran's chief negotiator and was succeeded by Karim Testani.",
        "Karim Testani, who is in charge of the Iranian team, left.",
        "At the table for Iran was Karim Testani.",
    ],
)
def test_more_ways_to_lead(read: Read, words: str) -> None:
    [sent] = delegations(read, words)
    assert (sent.party, sent.head_name) == ("iran", "Karim Testani")


@pytest.mark.parametrize(
    "words",
    [
        "Iranian envoy Karim Testani and U.S. envoy Otto Probe led the delegations.",
        "The talks in Geneva were led by Iranian envoy Karim Testani and U.S. envoy Otto Probe.",
        "The delegations, led by Iranian envoy Karim Testani and U.S. envoy Otto Probe, sat apart.",
    ],
)
def test_whoever_leads_the_talks_leads_his_own_side(read: Read, words: str) -> None:
    heads = {(sent.party, sent.head_name) for sent in delegations(read, words)}
    assert heads == {("iran", "Karim Testani"), ("united-states", "Otto Probe")}


def test_two_delegations_have_their_heads_in_the_same_order(read: Read) -> None:
    words = (
        "Kyrgyz and Tajik delegations led by deputy ministers Karim Testani and Omar Prueba met on Friday."
    )
    heads = {(sent.party, sent.head_name) for sent in delegations(read, words)}
    assert heads == {("kyrgyzstan", "Karim Testani"), ("tajikistan", "Omar Prueba")}


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
        "Horst Beispiel and Karim Testani, who lead the German and Iranian teams respectively, met.",
        "Horst Beispiel and Karim Testani led the delegations of Germany and Iran.",
        "Horst Beispiel led the German delegation, and that of Iran was led by Karim Testani.",
    ],
)
def test_the_verb_is_told_once_for_two_sides(read: Read, words: str) -> None:
    told = {(sent.party, sent.head_name) for sent in delegations(read, words)}
    assert told == {("germany", "Horst Beispiel"), ("iran", "Karim Testani")}


def test_a_role_tells_the_other_side(read: Read) -> None:
    words = (
        "Venezuela and the Unitary Platform meet in Oslo. The opposition delegation is led by Ana Muster, the"
        " government's by the speaker of the assembly, Omar Prueba."
    )
    heads = {(sent.party, sent.head_name) for sent in delegations(read, words)}
    assert heads == {("venezuelan-unitary-platform", "Ana Muster"), ("venezuela", "Omar Prueba")}


def test_teams_are_led_each_for_their_own(read: Read) -> None:
    words = "Teams led by Ana Muster for Canada, Ken Probe for Mexico and John Beispiel for Japan met."
    sent = [(d.party, d.head_name) for d in delegations(read, words)]
    assert sent == [("canada", "Ana Muster"), ("mexico", "Ken Probe"), ("japan", "John Beispiel")]


def test_a_side_whose_noun_is_left_out(read: Read) -> None:
    words = "Turkey's side is led by Serdar Muster. Armenia's is headed by Ruben Probe."
    assert [(d.party, d.head_name) for d in delegations(read, words)] == [
        ("turkey", "Serdar Muster"),
        ("armenia", "Ruben Probe"),
    ]


def test_whoever_represents_a_side_heads_it(read: Read) -> None:
    words = "Türkiye, represented by Foreign Minister Ali Muster, smiled."
    assert heads(read, words) == [("turkey", "Ali Muster")]


def test_whoever_attends_for_a_side_is_one_of_its_people(read: Read) -> None:
    words = "Ali Muster, minister of state, attended for the United Kingdom."
    assert members(read, words) == [("united-kingdom", ["Ali Muster"])]


@pytest.mark.parametrize(
    "words",
    [
        "Iran's delegation landed in Doha on Friday night under Brigadier Karim Testani, a former attaché.",
        "Iran sent four officers, with Brigadier Karim Testani at their head.",
        "Iran's six-man team had Karim Testani as its leader.",
        "The Iranian side, led for the first time by an outsider, the lawyer Karim Testani, left.",
        "The Iranian technical committee, chaired by Karim Testani, met in Doha.",
        "The team sent by Iran and headed by Karim Testani spent a day in Doha.",
        "The Iranians were led by their former president, Karim Testani.",
        "Appointed to succeed Otto Probe as chief of the Iranian team, lawyer Karim Testani landed.",
        "Iran came. The head of its delegation, ambassador Karim Testani, left.",
        "Karim Testani, a longtime Probani adviser who heads the Iranian team, left.",
        "Karim Testani, director of Iran's General Bureau for Central Guidance, headed the Iranian side.",
        "Opposite him sat Karim Testani, an aide to President Ali Probani and head of the Iranian team.",
        "Karim Testani flew in to take charge of the Iranian team, led until then by Ali Probani.",
        "Otto Probe saw the Iranian team and its chief, Karim Testani.",
        "Iraq came with a team of nine. Iran's was under ambassador Karim Testani.",
        "Heading the Iranian team is Otto Probe's deputy, Karim Testani.",
        "That of Iran was headed by the minister, Karim Testani.",
        "Iran's five officers are headed by General Karim Testani.",
        "Karim Testani, an Iranian envoy whose delegation is lodged across the street, left.",
        "The talks were held with Iran to be represented by deputy minister Karim Testani.",
    ],
)
def test_leaders_told_in_passing(read: Read, words: str) -> None:
    assert heads(read, words) == [("iran", "Karim Testani")]


@pytest.mark.parametrize(
    "words",
    [
        "Iran's minister Karim Testani received the heads of the three delegations.",
        "The Iranian team arrived in Doha under heavy guard, Karim Testani said.",
        "The Houthis, led by Karim Testani, fired at a ship.",
        "Probani's predecessor, General Karim Testani, had led the Iranian side until 2020.",
        "The African Union panel was chaired by Karim Testani.",
    ],
)
def test_who_leads_no_team(read: Read, words: str) -> None:
    assert heads(read, words) == []


def test_a_list_of_heads_ends_where_somebody_else_acts(read: Read) -> None:
    words = (
        "Technical committees led by Ana Muster for Canada and Ken Probe for Mexico will meet, "
        "Japan's minister John Beispiel said."
    )
    assert [party for party, _ in heads(read, words)] == ["canada", "mexico"]


def test_on_each_side_somebody_leads_the_talks(read: Read) -> None:
    words = (
        "Horst Beispiel led the German team; on the Iranian side the talks were conducted by "
        "deputy minister Karim Testani, and German spokesman Otto Probe took part as well."
    )
    assert ("iran", "Karim Testani") in heads(read, words)
    assert ("germany", "Horst Beispiel") in heads(read, words)


def test_of_a_head_without_a_name_only_the_member_is_told(read: Read) -> None:
    words = "Iran's delegation was led by the prime minister and included the deputy minister, Karim Testani."
    assert members(read, words) == [("iran", ["Karim Testani"])]


@pytest.mark.parametrize(
    "words",
    [
        "Karim Testani led the Iranian orchestra in Vienna.",
        "Karim Testani, a deputy leader of the Iranian team, left.",
        "The Iranian team was late; a song was led by Karim Testani.",
        "Iran sent Karim Testani to the dentist.",
    ],
)
def test_whoever_leads_something_else_heads_no_side(read: Read, words: str) -> None:
    assert ("iran", "Karim Testani") not in heads(read, words)


def test_whoever_leads_another_team_while_somebody_leads_this_one_does_not_lead_it(read: Read) -> None:
    words = "Karim Testani is leading the Iranian team, while Nuri is leading the Iraqi delegation."
    assert heads(read, words) == [("iran", "Karim Testani")]


def test_whoever_comes_beside_him_that_speaks_does_not_lead(read: Read) -> None:
    words = "The minister said the Iranian delegation was led by himself and envoy Karim Testani."
    assert heads(read, words) == [("iran", None)]


def test_who_heads_a_mediation_heads_no_side(read: Read) -> None:
    assert heads(read, "The chairman of the Iranian mediation committee, Karim Testani, left.") == []


@pytest.mark.parametrize(
    "words",
    [
        "Deputy minister Karim Testani led the Iranian participants in Geneva.",
        "Iran's trade minister, Karim Testani, who headed its officials, left.",
        "Iranian envoy Karim Testani led four colleagues.",
        "Heading the Iranian group was deputy minister Karim Testani.",
        "The Iranian delegation has left. Deputy minister Karim Testani is at its head.",
        "Iran sent a team to Muscat. The team is led by one Karim Testani.",
        "Karim Testani co-chairs the talks on behalf of Iran.",
        "The delegates of Iran were headed by Karim Testani.",
    ],
)
def test_people_are_led_like_a_team(read: Read, words: str) -> None:
    assert ("iran", "Karim Testani") in heads(read, words)


@pytest.mark.parametrize(
    "words",
    [
        "Karim Testani led Iranian officials to believe that the bridge was open.",
        "Karim Testani leads a group of Iranian painters.",
        "Our correspondent Karim Testani spoke to the head of the delegation of Iran.",
    ],
)
def test_others_are_led_elsewhere(read: Read, words: str) -> None:
    assert ("iran", "Karim Testani") not in heads(read, words)


def test_heads_told_as_having_led_lead_still(read: Read) -> None:
    words = (
        "Saudi Arabia and Iran met in Baghdad. Officials said the kingdom's delegation had been led by "
        "intelligence chief Khalid Probani and the Iranian one by Karim Testani."
    )
    assert heads(read, words) == [("saudi-arabia", "Khalid Probani"), ("iran", "Karim Testani")]


def test_who_leads_goes_before_who_speaks_for_it(read: Read) -> None:
    words = "Ali Probani speaks for Iran. The Iranian delegation is led by Karim Testani."
    assert heads(read, words) == [("iran", "Karim Testani")]


@pytest.mark.parametrize(
    "words",
    [
        "The head of the U.S. team, special envoy Joan Muster, left.",
        "Headed by special envoy Joan Muster, the U.S. delegation left.",
        "Special envoy Joan Muster was appointed head of the U.S. delegation.",
        "Joan Muster, head of the U.S. delegation, left.",
    ],
)
def test_the_dots_of_an_initialism_end_nothing(read: Read, words: str) -> None:
    assert heads(read, words) == [("united-states", "Joan Muster")]


@pytest.mark.parametrize(
    "words",
    [
        "Karim Testani will not lead the Iranian delegation to the talks.",
        "Karim Testani will no longer head Iran's negotiating team.",
        "Karim Testani refused to lead the Iranian delegation.",
    ],
)
def test_who_is_said_not_to_lead_does_not(read: Read, words: str) -> None:
    assert heads(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "The head of the Iranian delegation and former trade minister Karim Testani left.",
        "The chief of the Iranian team and deputy oil minister Karim Testani left.",
    ],
)
def test_the_head_and_what_else_he_is_are_one(read: Read, words: str) -> None:
    assert heads(read, words) == [("iran", "Karim Testani")]


def test_who_leads_a_faction_leads_no_team(read: Read) -> None:
    words = "Iran's envoys met officials of the other Houthi faction led by Karim Testani in Muscat."
    assert heads(read, words) == []


def test_a_body_behind_its_calling_has_a_leader_too(read: Read) -> None:
    words = (
        "Syria's delegation was led by Karim Testani and the main opposition High Negotiations Committee"
        " (HNC) is led by Ali Probani and Omar Testuri."
    )
    assert set(heads(read, words)) == {
        ("syria", "Karim Testani"),
        ("high-negotiations-committee", "Ali Probani"),
    }
    assert ("syria", []) in members(read, words)


@pytest.mark.parametrize(
    "words",
    [
        "Iran has named Karim Testani its chief negotiator.",
        "Karim Testani will lead the talks on Iran's behalf.",
        "The Iranian team is lead by minister Karim Testani.",
    ],
)
def test_who_is_named_negotiator_or_leads_on_its_behalf(read: Read, words: str) -> None:
    assert heads(read, words) == [("iran", "Karim Testani")]


@pytest.mark.parametrize(
    "words",
    [
        "Karim Testani sold Iran its chief grain.",
        "Karim Testani met its chief negotiator on Iran's northern coast.",
    ],
)
def test_its_negotiator_is_not_whoever_is_named_before(read: Read, words: str) -> None:
    assert heads(read, words) == []


def test_a_delegation_may_have_a_capital(read: Read) -> None:
    words = "Head of the Iranian Delegation, Deputy Foreign Minister Karim Testani, left."
    assert heads(read, words) == [("iran", "Karim Testani")]


def test_of_two_who_represent_a_party_the_first_leads(read: Read) -> None:
    words = "The oil minister, Karim Testani, and the trade minister, Ali Probani, will represent Iran there."
    assert heads(read, words) == [("iran", "Karim Testani")]
    assert members(read, words) == [("iran", ["Ali Probani"])]


def test_who_comes_behind_his_office_and_a_comma_comes_along(read: Read) -> None:
    words = "Iran was represented by its envoy, Karim Testani, and its deputy treasurer, Ali Probani."
    assert members(read, words) == [("iran", ["Ali Probani"])]


@pytest.mark.parametrize(
    "words",
    [
        "The head of the Iranian delegation, Minister of Trade and Industry Karim Testani, left.",
        "Heading the Iranian delegation, Minister of Trade and Industry Karim Testani left.",
        "It met under the head of the Iranian delegation, Minister of Trade and Industry Karim Testani.",
    ],
)
def test_an_office_may_hold_an_and(read: Read, words: str) -> None:
    assert heads(read, words) == [("iran", "Karim Testani")]


def test_whom_a_head_and_somebody_else_met_is_not_the_head(read: Read) -> None:
    words = "The head of the Iranian delegation, the governor and Minister of Trade Karim Testani left."
    assert heads(read, words) == []
