"""The state that a minister or spokesman without a country serves."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import named_in, party_of, party_of_hers


@pytest.mark.parametrize(
    "words",
    [
        # the only state of the report
        "The teachers of Gambia are on strike. \n\nThe Minister of Education, {}, asked for time.",
        # the other one's officials need a country
        "Gambia met guests; Gambia waits. Kenya's envoy Jan Muster spoke, and Kenyan Pia Prueba.\n\n"
        "Migration Minister {} said nothing.",
        # what he tells of is his own state
        "Kenya met Gambia at noon.\n\nGambia is open to a limit, Undersecretary for Trade {} said.",
        "Kenya met Gambia at noon.\n\nDeputy government spokesman {} told reporters in Banjul so.",
    ],
)
def test_of_the_state_the_report_is_written_in(read: Read, words: str) -> None:
    assert party_of_hers(read, words) == "gambia"


@pytest.mark.parametrize(
    "words",
    [
        "Gambia and Kenya met.\n\nMigration Minister {} said nothing.",
        "The teachers of Gambia are on strike.\n\nOpposition lawmaker {} asked for time.",
        "The teachers of Gambia are on strike.\n\nThe State Finance Minister, {}, asked for time.",
    ],
)
def test_of_none_where_two_are_named_alike_nor_against_it(read: Read, words: str) -> None:
    assert party_of_hers(read, words) is None


def test_the_government_of_a_report_on_its_own_movement(read: Read) -> None:
    words = (
        "Thailand and the Barisan Revolusi Nasional met in Kuala Lumpur. Malaysia hosted Malaysia's guests."
    )
    assert (
        party_of_hers(read, f"{words}\n\nThe cabinet would agree, government spokesman {{}} said.")
        == "thailand"
    )


def test_who_rules_a_state_speaks_for_it_while_he_rules(read: Read) -> None:
    words = "The Taliban met Pakistan in Kabul.\n\nAfghan interior minister Ana Testova hosted the talks."
    told = {day: read(words, "person", date(day, 6, 1))[0].payload for day in (2019, 2022)}
    assert told[2022].party == "taliban"  # type: ignore[union-attr]
    assert told[2019].party == "afghanistan"  # type: ignore[union-attr]


def test_a_guarantors_government_is_not_the_government(read: Read) -> None:
    words = (
        "Ecuador and CONAIE talk in Quito. Ecuador is calm. They spoke with the government of Norway."
        " The representative of the government, Ana Testova, agreed."
    )
    assert party_of(read, words, "Ana Testova") != "norway"


def test_the_office_is_told_in_the_next_sentence(read: Read) -> None:
    words = "The talks will go on, Qorin Testova has said.\n\nThe Gambian trade minister said it was late."
    assert party_of(read, words, "Qorin Testova") == "gambia"


def test_a_town_where_talks_are_held_is_no_state_told_of(read: Read) -> None:
    words = (
        "Gambia waits. They leave for Nairobi. In Nairobi, they rest.\n\n"
        "Gambian farmers wait.\n\nMigration Minister {} said nothing."
    )
    assert party_of(read, words.replace("{}", "Ana Testova"), "Ana Testova") == "gambia"


@pytest.mark.parametrize(
    "words",
    [
        "Gambia's foreign minister said on Monday the lake was open.\n\n{} made the remarks on the shore.",
        "The Gambian water minister has urged Kenya to wait.\n\n“We will wait too,” {} said.",
    ],
)
def test_the_office_may_be_told_before_the_name(read: Read, words: str) -> None:
    assert party_of_hers(read, words) == "gambia"


@pytest.mark.parametrize(
    "words",
    [
        "Gambia's foreign minister said the lake was open.\n\nHe met {} on the shore.",
        "Gambia's foreign minister, Jan Muster, said the lake was open.\n\n{} made the remarks.",
        "Gambia's ministers said the lake was open.\n\n{} made the remarks.",
    ],
)
def test_but_not_of_another(read: Read, words: str) -> None:
    assert party_of_hers(read, words) is None


@pytest.mark.parametrize(
    "words",
    [
        "Gambia's deputy foreign minister left on Friday.\n\nAna Testova spent four hours there.",
        "Gambia's chief negotiator quit on Friday, weeks before the talks. Ana Testova cited her health.",
    ],
)
def test_whose_minister_did_something_before_her_name_stands(read: Read, words: str) -> None:
    found = named_in(read, f"{words} Ana Testova said so.")
    assert found["Ana Testova"].party == "gambia"


def test_who_is_told_with_an_office_of_her_own_is_not_she(read: Read) -> None:
    words = "Gambia's chief negotiator quit on Friday. Analyst Ana Testova was not surprised."
    found = named_in(read, words)
    assert found["Ana Testova"].party is None


@pytest.mark.parametrize(
    ("before", "named", "told"),
    [
        (
            "The lake will open on Monday, the Greek government spokesman said.",
            "said",
            ("government spokesman", "greece"),
        ),
        (
            "“The lake is cold today,” a Chinese ministry spokeswoman said.",
            "added",
            ("ministry spokeswoman", "china"),
        ),
        ("The lake will open on Monday, two men said.", "said", (None, None)),
    ],
)
def test_who_said_it_is_named_in_the_next_breath(
    read: Read, before: str, named: str, told: tuple[str | None, str | None]
) -> None:
    found = [one.payload for one in read(f"{before} Zeta Testova {named} that the boats were dry.", "person")]
    assert [(one.post, one.party) for one in found] == [told]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("{}, who chairs the cabinet's office, was speaking at the airport.", "greece"),
        ("{} was late for the ferry, and said that it rained.", None),
        ("It rained. {}, who chairs a club, was speaking at the airport.", None),
    ],
)
def test_who_said_it_is_told_by_whom_he_chairs(read: Read, words: str, party: str | None) -> None:
    ahead = "The lake will open on Monday, the head of the Greek delegation said."
    assert party_of_hers(read, f"{ahead}\n\n{words}") == party
