"""Which state an official without a country serves: what the report tells for each, weighed."""

from __future__ import annotations

import pytest

from talks.reading.findings import PersonFound
from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import party_of_hers

_TWO = "Gambia and Kenya met. Gambia's envoy Jan Muster and Kenya's envoy Pia Prueba came late."


@pytest.mark.parametrize(
    "words",
    [
        # where he has his office, where he speaks
        f"{_TWO}\n\nThe deputy minister in Banjul, {{}}, said nothing.",
        f"{_TWO}\n\nIn Banjul, the trade minister, {{}}, said nothing.",
        # of whom he tells, whose mind he speaks
        f"{_TWO}\n\nGambia will sign, the trade minister, {{}}, said.",
        f"{_TWO}\n\nTrade Minister {{}} said Gambia was ready to wait.",
        f"{_TWO}\n\nGambia would go along, as Trade Minister {{}} let it be understood.",
        # who is not "we" in his words, who is his peer
        'Gambia and Kenya met. Gambia spoke.\n\n"We wait until Kenya signs," said Trade Minister {}.',
        "Gambia and Kenya met. Gambia spoke.\n\nTrade Minister {} and her Kenyan peer, Jan Muster, waited.",
        # whom he met or told is of the other side
        "Gambia and Kenya met. Gambia spoke.\n\nTrade Minister {} told Kenya's envoy Pia Prueba to wait.",
        # another holds the office there
        "Gambia and Kenya met. Gambia spoke, and Gambia left. Kenyan Foreign Minister Carlo Prova"
        " waited. Gambia won.\n\n"
        "Foreign Minister {} said nothing.",
        # the state written from, though nobody names it
        "BANJUL - The lecturers' union is on strike.\n\nThe Minister of Education, {}, asked for time.",
        # an officer who speaks for what every state has
        "Gambia is calm. Gambia waits.\n\n{}, spokesperson of the Armed Forces, said so.",
    ],
)
def test_it_works(read: Read, words: str) -> None:
    assert party_of_hers(read, words) == "gambia"


@pytest.mark.parametrize(
    "words",
    [
        f"{_TWO}\n\nTrade Minister {{}} said nothing.",
        # what others ask is not his own
        "Kenya and Gambia met. Gambia spoke.\n\nKenya has asked for more, Trade Minister {} said.",
        # offices that no state has, or a part of one
        "Gambia is calm. Gambia waits.\n\nThe secretary general, {}, said so.",
        "Gambia is calm. Gambia waits.\n\nThe shadow trade minister, {}, said so.",
        "Gambia is calm. Gambia waits.\n\nFarmers' association president {} said so.",
        "Canada is calm. Canada waits.\n\nPremier {} said so.",
        # an ambassador is not of where he is
        "Gambia is calm. Kenya waits.\n\nAmbassador {} said so.",
        # a place nobody knows
        "Gambia is calm. Gambia waits.\n\nThe governor of Testaria, {}, said so.",
    ],
)
def test_of_none_where_it_is_not_told(read: Read, words: str) -> None:
    assert party_of_hers(read, words) is None


def test_a_host_whom_nobody_names_is_weighed_lightly(read: Read) -> None:
    words = "NAIROBI - Gambia and Ghana met. Gambia spoke.\n\nTrade Minister {} said nothing."
    assert party_of_hers(read, words) != "kenya"


def test_who_received_them_is_of_where_it_is_written(read: Read) -> None:
    words = "NAIROBI - Gambia and Kenya met.\n\nDeputy Minister {} received Testar Muster at noon."
    assert party_of_hers(read, words) == "kenya"


def test_who_chaired_them_is_of_where_it_is_written(read: Read) -> None:
    words = "NAIROBI - Gambia and Ghana met.\n\n{}, the deputy minister who chaired the session, smiled."
    assert party_of_hers(read, words) == "kenya"


@pytest.mark.parametrize(
    ("words", "party"),
    [
        # the report has to say it: a name of a people's kind tells no office, and many serve another state
        ("Japan and South Korea met.\n\nTrade Minister Kim Do-hyun waited.", None),
        ("Japan and South Korea met.\n\nTrade Minister Takeshi Yamamoto waited.", None),
        # in a ministry, in the president's office
        ("Gambia waits. Ana Testova, deputy director for press in the Ministry of Labour, smiled.", "gambia"),
        ("Gambia waits. Ana Testova, a senior aide at the presidency, smiled.", "gambia"),
        # joined to another state's, he is of none of it
        (
            "Gambia and Kenya met. Gambia won. Trade Minister Ana Testova, and the Gambian premier smiled.",
            None,
        ),
    ],
)
def test_ministries_are_weighed_and_names_are_not(read: Read, words: str, party: str | None) -> None:
    people = [f.payload for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    assert [person.party for person in people][:1] == [party]


@pytest.mark.parametrize(
    "words",
    [
        "Kenyan envoy Jan Muster flew to Banjul, where he met Trade Minister {}.",
        "Kenyan envoy Jan Muster has left for Gambia, where he was received by Foreign Minister {}.",
        'Banjul hit back. "We will not be lectured," {}, chief spokeswoman at the foreign ministry, said.',
        "Gambia was not after war, insisted {}, a deputy foreign minister, it wanted calm.",
        "Trade Minister {} came. {} replied that Banjul had tabled a paper.",
        "The Kenyan minister called on Minister of State {}.",
    ],
)
def test_of_where_she_receives_and_whose_answer_she_gives(read: Read, words: str) -> None:
    told = f"Gambia and Kenya are at odds. Gambia sent papers.\n\n{words.replace('{}', 'Ana Testova')}"
    assert party_of_hers(read, told) == "gambia"


def test_who_is_sent_to_a_state_is_not_of_it(read: Read) -> None:
    words = "Kenya is calm. Kenya waits. The deputy special representative for Kenya, Ana Testova, said so."
    assert party_of_hers(read, words) is None


@pytest.mark.parametrize(
    "words",
    [
        # of whom the paragraph tells right before
        "Kenya and Gambia met. Kenya spoke, and Kenya left.\n\nGambia has closed the road for a month."
        " Trade Minister {} gave no date.",
        # whose mind he speaks, in whatever verb
        f"{_TWO}\n\nTrade Minister {{}}, at her weekly briefing, repeated that Gambia was ready to wait.",
        f"{_TWO}\n\nTrade Minister {{}} told the local paper that Gambia would keep asking.",
        f'{_TWO}\n\nDeputy Trade Minister {{}} assured her guests on Monday that Gambia "will not stand by".',
    ],
)
def test_of_whom_is_told_there_and_whose_mind_she_speaks(read: Read, words: str) -> None:
    assert party_of_hers(read, words) == "gambia"


@pytest.mark.parametrize(
    "words",
    [
        # two are told of, or another accuses
        "Kenya and Gambia met. Kenya and Gambia spoke. Trade Minister {} gave no date.",
        f"{_TWO}\n\nTrade Minister {{}} claimed that Gambia would keep the boats.",
        f"{_TWO}\n\nTrade Minister {{}} warned that Gambia would lose its port.",
        f"{_TWO}\n\nTrade Minister {{}} said that Gambia should wait.",
        f"{_TWO}\n\nTrade Minister {{}} complained that Gambia was late.",
    ],
)
def test_of_neither_where_both_or_the_others_deeds_are_told(read: Read, words: str) -> None:
    assert party_of_hers(read, words) is None


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("{}, who sits on the parliament's security committee, said no.", "gambia"),
        ("Lawmaker {}, who chairs the house committee on international relations, said no.", "gambia"),
        ("{}, a member of the foreign affairs committee, said no.", "gambia"),
        ("{}, who sits on the committee of the rowing club, said no.", None),
        ("{}, who sits on a chair in the house, said no.", None),
    ],
)
def test_who_sits_on_a_committee_of_parliament_is_weighed(read: Read, words: str, party: str | None) -> None:
    assert party_of_hers(read, f"Gambia and Kenya met. Gambia spoke, and Gambia left.\n\n{words}") == party


_MOSTLY = "BANJUL - Gambia is calm. Gambia rested in Banjul. The Gambian side stayed.\n\nGambia waits."


@pytest.mark.parametrize(
    ("words", "party"),
    [
        # a rank, a spokeswoman and who heads an institution are of the state that nearly all is told of
        ("Colonel {} asked for time.", "gambia"),
        ("Brig. Gen. {} asked for time.", "gambia"),
        ("The deputy spokeswoman, {}, asked for time.", "gambia"),
        ("The head of the prison services, {}, asked for time.", "gambia"),
        ("A spokeswoman for the prime minister's office, {}, asked for time.", "gambia"),
        ("An adviser to the federal prime minister, {}, asked for time.", "gambia"),
        ("A member of the parliamentary committee on ports, {}, asked for time.", "gambia"),
        # but not whoever speaks for others, or leads them
        ("The farmers' spokeswoman, {}, asked for time.", None),
        ("Commander {} asked for time.", None),
        ("An adviser to the prime minister's rival, {}, asked for time.", None),
    ],
)
def test_who_may_be_a_states_is_so_where_nearly_all_tells_of_it(
    read: Read, words: str, party: str | None
) -> None:
    assert party_of_hers(read, f"{_MOSTLY} {words}") == party


def test_where_two_are_told_of_alike_a_rank_tells_nothing(read: Read) -> None:
    assert party_of_hers(read, f"{_TWO}\n\nColonel {{}} asked for time.") is None


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("Gambia, which has a case of its own, looks on. Vice President {} told a rally to wait.", "gambia"),
        ("14:20 - Gambia makes up for the boats. Deputy Energy Minister {} gave no date.", "gambia"),
        ("To the second, Gambia's answer came late. Foreign Ministry spokeswoman {} gave no date.", "gambia"),
        # a team is told of, or two are, or the sentence opens no paragraph
        ("The Gambian team was led by a judge. Vice President {} told a rally to wait.", None),
        ("The boats that Gambia and Kenya sold look on. Vice President {} told a rally to wait.", None),
        (
            "It rains. Nobody knows where Gambia looks. It is late. Vice President {} told a rally to wait.",
            None,
        ),
    ],
)
def test_of_the_state_that_opens_his_paragraph(read: Read, words: str, party: str | None) -> None:
    ahead = "NAIROBI - Kenya and Chile met in Nairobi. Kenya asked for boats, and Kenya got them."
    told = party_of_hers(read, f"{ahead}\n\n{words}")
    assert told == party if party else told != "gambia"
