"""Whose an office is that the article gives to "its", "the party's" or "the ministry"."""

from __future__ import annotations

import pytest

from talks.reading.findings import PersonFound
from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import named_in, party_of, party_of_hers


def _of(read: Read, words: str) -> tuple[str | None, str]:
    found = [finding.payload for finding in read(words.replace("{}", "Ana Testova"), "person")]
    return next(
        (p.party, p.party_text) for p in found if isinstance(p, PersonFound) and p.name == "Ana Testova"
    )


@pytest.mark.parametrize(
    "words",
    [
        "The New Gambian Party (NGP) said no. NGP spokesperson {} called it late.",
        "The New Gambian Party has refused. Its lawmaker {} warned of the cost.",
        "Kenya waits. The New Gambian Party has refused. The party's floor leader, {}, warned of the cost.",
        "New Gambian Party negotiator {} came late.",
        "Gambia's main opposition, the New Gambian Party, has refused. Its deputy leader, {}, said so.",
        "The New Gambian Party has refused. Its spokeswoman on the file, Senator {}, told reporters so.",
        "The New Gambian Party has refused. Its leader in the Chamber of Deputies, {}, gave them a week.",
        "The New Gambian Party has refused. Its chair, Kenya's {}, called the text dead.",
        "According to the New Gambian Party, little has changed. Its chief, {}, named ten villages.",
        "Nine came for the New Gambian Party, among them its deputy leader, {}, and a lawyer.",
    ],
)
def test_of_a_party_that_no_table_holds(read: Read, words: str) -> None:
    assert _of(read, words) == (None, "New Gambian Party")


@pytest.mark.parametrize(
    ("words", "body"),
    [
        (
            "The Gambian Industrial Union wants cheap power. Its president, {}, said so.",
            "Gambian Industrial Union",
        ),
        (
            "The Workers' Central of Gambia (WCG) left. The secretary of the WCG, {}, said so.",
            "Workers' Central of Gambia",
        ),
        (
            "Gambia and the Staff Union of Schools met. The union's president, {}, said no.",
            "Staff Union of Schools",
        ),
        (
            "The Peasant Confederation (Pec), whose leader, {}, read it differently, came too.",
            "Peasant Confederation",
        ),
        (
            "TESTIF, the employers' federation, has vowed to fight. Its president, {}, said so.",
            "TESTIF",
        ),
        ("It was attended by the president of the Chamber of Industries, {}.", "Chamber of Industries"),
        (
            "In Testville, the mineworkers' union marched. Union leader {} wants a chair.",
            "mineworkers' union",
        ),
        ("The merchants' federation wants money. Its president, {}, said so.", "merchants' federation"),
        (
            "The bondholder committee, advised by others and led by {}, has asked for talks.",
            "bondholder committee",
        ),
        ("Chief {} of the Syilx Testing Nation said they want a seat.", "Syilx Testing Nation"),
        ("The legislator of Pachatestik, {}, said his bloc would insist.", "Pachatestik"),
        ("It does not suit Core in Fronto, the independence party, whose leader {} left.", "Core in Fronto"),
    ],
)
def test_a_union_or_chamber_speaks_for_itself(read: Read, words: str, body: str) -> None:
    assert _of(read, words) == (None, body)


@pytest.mark.parametrize(
    "words",
    [
        "Gambia has refused, citing the sanctions that Kenya placed on its defence minister, {}.",
        "Gambia has named its police minister, {}, as chief negotiator.",
        "The Gambian foreign ministry rejected the call of Kenya. Spokesperson {} spoke of a farce.",
        'Gambia was not invited and is angry. "It is a farce in Kenya," its information minister, {}, said.',
    ],
)
def test_its_is_of_whoever_acts(read: Read, words: str) -> None:
    assert _of(read, words)[0] == "gambia"


@pytest.mark.parametrize(
    ("words", "party"),
    [
        (
            "The Houthis fight Yemen's army. The government has refused. {}, its chief negotiator, left.",
            "yemen",
        ),
        (
            "Yemen's military and the Houthis met. The military did not agree. {}, its delegate, left.",
            "yemen",
        ),
        ("Yemen and the Houthis met again. The junta's spokesman, {}, said so.", "yemen"),
        ("Yemen and the Houthis met again. {}, a spokesperson for the group in Sanaa, said so.", "houthis"),
    ],
)
def test_the_government_and_the_group_are_told_apart(read: Read, words: str, party: str) -> None:
    assert _of(read, words)[0] == party


@pytest.mark.parametrize(
    "words",
    [
        "The Gambian Water Institute wants cheap power. Its president, {}, said so.",
        "The consultancy Nova Energia sees no end to Gambia's talks. Its director, {}, said so.",
        'Gambia and Kenya met. "No fish," said {}, president of a cooperative of 140 boatmen.',
        "The fishing group Lakas Test asked Gambia for escorts. Its leader, {}, said so.",
    ],
)
def test_a_body_that_is_no_party_to_talks_speaks_for_no_state(read: Read, words: str) -> None:
    assert _of(read, words) == (None, "")


def test_a_round_under_a_president_is_not_his_office(read: Read) -> None:
    words = "The Houthis came. It is their third round under President Ana Testova."
    assert _of(read, words)[0] != "houthis"


def test_its_in_a_quotation_is_anothers(read: Read) -> None:
    words = (
        "The salt traders' union said no. \u201cKenya is in no hurry,\u201d its president, Ana Testova, said."
    )
    assert party_of_hers(read, words.replace("Ana Testova", "{}")) is None


def test_of_its_council_is_of_whom_the_sentence_before_is_about(read: Read) -> None:
    words = "Gambia has sent nobody. The secretary-general of its National Security Council, {}, said so."
    assert party_of_hers(read, words) == "gambia"


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("The Houthis met in Sanaa. Ana Testova, who commands the group, agreed.", "houthis"),
        ("The Houthis met in Sanaa. Ana Testova, one of the group's envoys, agreed.", "houthis"),
        ("The Houthis met in Sanaa. Ana Testova, who leads the talks for the group, agreed.", "houthis"),
        ("The Houthis met in Sanaa. Ana Testova, who joined the group of tourists, agreed.", None),
        ("The British Medical Association's Dr Ana Testova agreed.", "british-medical-association"),
        # another's deeds are told beside the ministry named before
        (
            "The Gambian foreign ministry was silent. Senegal wants talks, foreign ministry spokeswoman"
            " Ana Testova said.",
            "senegal",
        ),
        (
            "The Gambian foreign ministry was silent. The spokeswoman of the ministry, Ana Testova, sighed.",
            "gambia",
        ),
        ("The Gambian presidency's press secretary, Ana Testova, said so.", "gambia"),
    ],
)
def test_whose_group_and_ministry_it_is(read: Read, words: str, party: str | None) -> None:
    assert named_in(read, words)["Ana Testova"].party == party


def test_a_capital_letter_means_a_body_of_its_own(read: Read) -> None:
    words = "The MNLA spoke. Ana Testova, spokeswoman for the Platform, agreed with the Houthis."
    assert party_of_hers(read, words) is None


def test_a_party_may_be_called_political(read: Read) -> None:
    words = "Sudan waits. {}, the deputy chairwoman of the Umma political party, agreed."
    assert party_of_hers(read, words) == "national-umma-party"


@pytest.mark.parametrize(
    "words",
    [
        'Gambia rejected the plan. "It is clear," said Ana Testova, the country\'s water commissioner.',
        "Gambia's minister Jan Prueba and the latter's deputy, Ana Testova, left.",
    ],
)
def test_the_country_and_the_latter_are_told_of_before(read: Read, words: str) -> None:
    assert party_of(read, words, "Ana Testova") == "gambia"


def test_the_government_s_man_is_not_of_the_rebels_named_before_him(read: Read) -> None:
    words = "M23 leader Jan Prueba and the government's peace commissioner, Ana Testova, met."
    assert party_of(read, words, "Ana Testova") != "m23"


def test_the_rebels_spokesman_is_of_the_one_group_told_of(read: Read) -> None:
    words = "The rebels' spokesman, Jan Prueba, said the M23 would go to Doha."
    assert party_of(read, words, "Jan Prueba") == "m23"


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("The Polisario Front wants a vote. Deputy chair {} gave three reasons.", "polisario-front"),
        ('NATO keeps its counsel. "No date has been set," stated spokesperson {} at noon.', "nato"),
        (
            'The M23 will stay away. It was not asked. "We read of it," chief coordinator {} said.',
            "m23",
        ),
    ],
)
def test_an_office_of_no_house_is_of_whom_its_paragraph_tells(read: Read, words: str, party: str) -> None:
    assert party_of_hers(read, words) == party


@pytest.mark.parametrize(
    "words",
    [
        "The Polisario Front wants a vote.\n\nDeputy chair {} gave three reasons.",  # of another paragraph
        "The Polisario Front wants a vote. Analyst {} gave three reasons.",
        "The Polisario Front wants a vote. The growers' deputy chair, {}, gave three reasons.",
        "Morocco waits. The Polisario Front wants a vote. Chile heard deputy chair {} give three reasons.",
    ],
)
def test_an_office_of_a_house_is_not(read: Read, words: str) -> None:
    assert party_of_hers(read, words) != "polisario-front"


def test_one_of_its_many_is_of_whom_the_words_before_the_quotation_tell(read: Read) -> None:
    asked = 'The Polisario Front refused the plan. "Nobody asked us,"'
    assert party_of_hers(read, f"{asked} said one of its MPs, {{}}.") == "polisario-front"
    assert party_of_hers(read, f"{asked} said one of the MPs in the café, {{}}.") is None


def test_its_may_open_the_next_paragraph(read: Read) -> None:
    words = "Kenya and Uganda met.\n\nThe Ugandans were sceptical.\n\nTheir negotiator, Ana Testova, left."
    assert party_of_hers(read, words) == "uganda"
