"""The post and the party that an article, or the tables, give a person."""

from __future__ import annotations

from datetime import date

import pytest

from talks.reading.findings import PersonFound
from talks.reading.who.belonging import is_against, is_outsider
from talks.reading.who.cast import Person
from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import named_in, party_of, party_of_hers


def test_it_works(read: Read) -> None:
    person = named_in(read, "Ana Testova, a Peruvian trade envoy, smiled at Chile.")["Ana Testova"]
    assert (person.post, person.party) == ("trade envoy", "peru")


@pytest.mark.parametrize(
    ("post", "against", "outside"),
    [
        ("rebel commander", True, False),
        ("opposition leader", True, False),
        ("political analyst", False, True),
        ("resident coordinator", False, False),
        ("trade envoy", False, False),
        (None, False, False),
    ],
)
def test_some_offices_are_against_a_state_and_some_of_nobody(
    post: str | None, against: bool, outside: bool
) -> None:
    person = Person("Ana Testova", post=post)
    assert (is_against(person), is_outsider(person)) == (against, outside)


def test_whom_the_tables_know_is_no_outsider() -> None:
    assert not is_outsider(Person("Ana Testova", key="ana-testova", post="political analyst"))


def test_a_minister_without_a_country_is_of_that_of_his_sentence(read: Read) -> None:
    words = "Serbian envoy Nada Muster leads the team, which includes Information Minister Petar Beispiel."
    parties = [f.payload.party for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    assert parties == ["serbia", "serbia"]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        (
            "Minister Kim Muster of Singapore and Minister Ann Beispiel of Japan spoke.",
            ["singapore", "japan"],
        ),
        ("Hezbollah MP Ali Muster said the offer was serious.", ["hezbollah"]),
        ("Hamas said it had no text. “We have no copy,” spokeswoman Bassma Muster said.", ["hamas"]),
        ("Lebanese Prime Minister-designate Najib Muster shrugged.", ["lebanon"]),
    ],
)
def test_more_parties_are_shared_and_none_is_borrowed(read: Read, words: str, parties: list[str]) -> None:
    found = [f.payload.party for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    assert found == parties


def test_talks_led_by_somebody_are_not_his_party(read: Read) -> None:
    [person] = read("Officials meet in Stockholm for talks led by Secretary Scott Muster.", "person")
    assert isinstance(person.payload, PersonFound)
    assert person.payload.party is None


def test_a_party_no_table_knows_is_kept_as_written(read: Read) -> None:
    [person] = read("The Church's delegate, Hector Muster, sat between them.", "person")
    assert isinstance(person.payload, PersonFound)
    assert (person.payload.party, person.payload.party_text) == (None, "Church")


@pytest.mark.parametrize(
    ("words", "name", "party"),
    [
        ("Former Iranian president Ali Muster said it was late.", "Ali Muster", None),
        (
            "The Free Aceh Movement met the press. “We wait,” said Ali Muster, the movement's spokesman.",
            "Ali Muster",
            "free-aceh-movement",
        ),
        ("Ali Muster, an adviser to the Saudi defence minister, denied it.", "Ali Muster", "saudi-arabia"),
        ("Ali Muster, spokesman for the Chinese delegation, denied it.", "Ali Muster", "china"),
        (
            "The head of Indonesia's armed forces, General Ali Muster, said that nobody would leave.",
            "Ali Muster",
            "indonesia",
        ),
        (
            "Iranian minister Karim Probe left. Ali Muster, Probe's deputy, stayed behind, he said.",
            "Ali Muster",
            "iran",
        ),
        (
            "Hamas and Israel trade blame. Israel holds back. Israel waits. Home Minister Ali Muster spoke.",
            "Ali Muster",
            "israel",
        ),
    ],
)
def test_whom_an_office_serves(read: Read, words: str, name: str, party: str | None) -> None:
    assert party_of(read, words, name) == party


def test_the_organisation_named_before_has_a_head(read: Read) -> None:
    words = "The Arab League met. It is late, said the organisation's secretary general, Ali Muster."
    [head] = [f.payload for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    assert (head.party, head.post) == ("arab-league", "secretary general")


def test_an_office_named_before_with_its_state_is_that_states(read: Read) -> None:
    words = "Syria's deputy foreign minister was tired. Deputy Foreign Minister Ali Muster smiled at Turkey."
    [minister] = [f.payload for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    assert minister.party == "syria"


def test_a_ministry_is_that_of_the_minister_named_before(read: Read) -> None:
    words = "Syrian Foreign Minister Ali Muster left. Foreign ministry spokesman Jan Beispiel smiled."
    found = [f.payload for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    assert [(person.name, person.party) for person in found][-1] == ("Jan Beispiel", "syria")


def test_a_counterpart_has_the_office_that_the_tables_know(read: Read) -> None:
    [blinken] = [
        f.payload
        for f in read("Iran's minister met his US counterpart Antony Blinken.", "person")
        if isinstance(f.payload, PersonFound)
    ]
    assert blinken.post == "Secretary of State"


@pytest.mark.parametrize(
    ("words", "name", "party"),
    [
        ("China agreed. Foreign Ministry spokesperson Li Muster said in Beijing no.", "Li Muster", "china"),
        ("New Delhi, June 28\n\nIndia? The External Affairs Minister, Mr Raj Muster, smiled.",
         "Raj Muster", "india"),
        ("The Swiss government met Hamas. Jan Muster, who heads the government team, smiled.", "Jan Muster",
         "switzerland"),
        ("At the gate, porter Jan Muster has heard it all.", "Jan Muster", None),
        ("Jan van Muster keeps a jar. Muster says he likes it.", "Jan van Muster", None),
    ],
)  # fmt: skip
def test_somebody_is_placed_by_what_stands_around_him(
    read: Read, words: str, name: str, party: str | None
) -> None:
    people = [f.payload for f in read(words, "person") if isinstance(f.payload, PersonFound)]
    assert [(one.name, one.party) for one in people] == [(name, party)]


@pytest.mark.parametrize(
    ("words", "name", "party"),
    [
        ("Analyst Ana Testova of the Harbour Institute in Tehran smiled.", "Ana Testova", None),
        ("Karim Testani, Iran project director at the Harbour Group, smiled.", "Karim Testani", None),
        ("Karim Testani, the Iranian Nobel laureate, smiled.", "Karim Testani", None),
        ("Environment Commissioner Ana Testova smiled.", "Ana Testova", "european-union"),
        ("Colonel Karim Testani, a spokesman for the Iranian army, smiled.", "Karim Testani", "iran"),
        (
            "Talks opened in Addis Ababa between Ethiopia and others, said Otto Probe, spokesman for"
            " President Cyril Ramaphosa.",
            "Otto Probe",
            "south-africa",
        ),
    ],
)
def test_whom_he_does_and_does_not_serve(read: Read, words: str, name: str, party: str | None) -> None:
    assert named_in(read, words)[name].party == party


def test_a_former_president_speaks_for_no_state(read: Read) -> None:
    words = "HAVANA - Colombia's government met. Opponents led by former President Karim Testani smiled."
    assert named_in(read, words)["Karim Testani"].party is None


def test_whoever_shakes_hands_with_somebody_is_of_another_side(read: Read) -> None:
    words = "Foreign minister Karim Testani shook hands with Houthi negotiator Omar Prueba."
    assert named_in(read, words)["Karim Testani"].party is None


def test_the_oppositions_spokesman_is_of_the_opposition_told_of(read: Read) -> None:
    words = "Karim Testani, spokesman for the opposition delegation, blamed the Syrian government."
    assert named_in(read, words)["Karim Testani"].party == "syrian-opposition"


def test_a_former_minister_who_leads_a_side_is_of_that_side(read: Read) -> None:
    words = (
        "Colombia and the FARC met. Karim Testani, a former vice president who leads the government's team,"
        " smiled. Colombia waited."
    )
    assert named_in(read, words)["Karim Testani"].party == "colombia"


@pytest.mark.parametrize(
    "words",
    [
        "Ana Testova, a Samoan diplomat who leads the negotiating team of the African Union, said so.",
        "Ana Testova, the Dutch envoy who heads the African Union mission, said so.",
        "The African Union is ready to look at it, its Ugandan chair, Ana Testova, said.",
    ],
)
def test_whom_he_is_sent_by_counts_more_than_his_nation(read: Read, words: str) -> None:
    assert named_in(read, words)["Ana Testova"].party == "african-union"


def test_a_president_who_leads_an_organisation_is_his_states(read: Read) -> None:
    words = "Senegalese President Ana Testova, who heads the African Union, said so."
    assert named_in(read, words)["Ana Testova"].party == "senegal"


@pytest.mark.parametrize(
    "words",
    [
        # a lawmaker of the opposition, and an ambassador whom some state sent to the United Nations
        "The Polisario Front and Morocco met.\n\nThe leader of the opposition, {}, asked for time.",
        "The United Nations met.\n\nUN ambassador {} asked for time.",
        # the government of the sentence before is not hers
        "The licence was sold to the Gambian government. Trade agent {} asked for more.",
    ],
)
def test_of_nobody_named(read: Read, words: str) -> None:
    assert party_of_hers(read, words) is None


def test_a_spokesman_for_the_doctors_union_is_its_and_a_doctor_is_nobodys(read: Read) -> None:
    words = (
        "Karim Testani, a spokesman for the National Association of Resident Doctors, said so. "
        "Ana Testova, a doctor from Lagos, said no."
    )
    named = named_in(read, words)
    assert named["Karim Testani"].party is not None
    assert named["Ana Testova"].party is None


def test_a_part_of_a_state_has_ministers_too(read: Read) -> None:
    words = "India is hot. Talks in Pruebapur failed. {} Water Secretary Ana Testova left."
    part = named_in(read, words.format("Pruebapur"))["Ana Testova"]
    assert (part.party, part.party_text) == (None, "Pruebapur")
    assert named_in(read, words.format("Deputy"))["Ana Testova"].party_text == ""


def test_the_tables_tell_whose_head_he_is_and_a_candidate_is_nobodys(read: Read) -> None:
    words = "Readout of President Obama's call to President Medvedev"
    spoke = read(
        f"{words}\n\nThe President spoke with President Medvedev of a treaty.", "person", date(2010, 3, 26)
    )
    assert {f.payload.name: f.payload.party for f in spoke}["Dmitry Medvedev"] == "russia"  # type: ignore[union-attr]
    candidate = named_in(read, "Presidential candidate Carlos Mesa of Prueba asked Bolivia for the text.")
    assert candidate["Carlos Mesa"].party is None


def test_whoever_was_something_once_may_be_something_now(read: Read) -> None:
    words = "The former Kenyan minister, Ana Testova, came. Testova, the agent of Gambia, smiled."
    assert named_in(read, words)["Ana Testova"].party == "gambia"


@pytest.mark.parametrize(
    "words",
    [
        "They sat with the United Nations facilitator, retired Gambian colonel {}.",
        "They sat with the United Nations facilitator, former Gambian president {}.",
        "The United Nations' personal envoy, the Gambian diplomat {}, opened the day.",
    ],
)
def test_the_first_of_two_offices_tells_whom_he_serves(read: Read, words: str) -> None:
    told = f"{words} Ana Testova said that it was late."
    assert party_of(read, told.replace("{}", "Ana Testova"), "Ana Testova") == "united-nations"


def test_a_list_of_offices_is_of_several(read: Read) -> None:
    words = "They sat with the United Nations facilitator, Gambian President Ana Testova and others."
    assert party_of(read, words, "Ana Testova") == "gambia"


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("Colombia and the ELN met. For the rebels, Comandante {} said it was late.", "eln"),
        ("Colombia and the ELN met. For the government, senator {} said it was late.", "colombia"),
        ("Colombia and the ELN met. It was good for the government, as the surgeon {} said.", None),
    ],
)
def test_for_the_rebels_and_for_the_government(read: Read, words: str, party: str | None) -> None:
    assert party_of_hers(read, words) == party


def test_whose_facilitator_a_former_president_is(read: Read) -> None:
    words = (
        "They met under the African Union, whose facilitator, former Gambian president {}, was in the room."
    )
    assert party_of_hers(read, words) == "african-union"


@pytest.mark.parametrize(
    ("words", "party"),
    [
        # the office is told first, its holder is named in the next sentences
        ("No date was set, the UN spokesman said. Spokesman {} told the press to wait.", "united-nations"),
        (
            "They ate with the secretary-general's special representative. The special representative,"
            " {}, said nothing.",
            "united-nations",
        ),
        ("The Gambian spokeswoman smiled. It was late. The spokeswoman, {}, said nothing.", "gambia"),
        # another is named with it
        ("No date was set, UN spokesman Jan Muster said. Spokesman {} told the press to wait.", None),
    ],
)
def test_of_whom_the_office_was_told_before(read: Read, words: str, party: str | None) -> None:
    assert party_of_hers(read, words) == party


@pytest.mark.parametrize(
    ("words", "party"),
    [
        # of a commission of two each has its own
        ("The river commission met. Its Kenyan commissioner, {}, said no.", "kenya"),
        ("The river commission met. Its Kenyan co-chair, {}, said no.", "kenya"),
        # a body's chair from somewhere is the body's
        ("The Polisario Front said no. Its Kenyan coordinator, {}, was late.", "polisario-front"),
        # an office and a name that "is" joins
        ("The EU's lead negotiator is {} from Finland.", "european-union"),
        ("Kenya's agent was {}, a lawyer.", "kenya"),
        ("What the ferry remains is {} from Kenya.", "kenya"),
        # whom an office is for is not whose it is
        ("In Nairobi, the head of the Office for Gambia and the Lakes, {}, received them.", "kenya"),
    ],
)
def test_each_side_has_its_own_and_an_office_is_somebodys(read: Read, words: str, party: str) -> None:
    assert party_of_hers(read, words) == party


def test_a_head_for_a_state_is_still_its_own(read: Read) -> None:
    assert party_of_hers(read, "The chief negotiator for Gambia, {}, received them.") == "gambia"


def test_a_second_in_command_and_a_peace_commissioner_have_offices(read: Read) -> None:
    ahead = "The Colombian government and the ELN met in Caracas."
    assert party_of_hers(read, f"{ahead} {{}}, the ELN's second-in-command, left.") == party_of_hers(
        read, f"{ahead} ELN commander {{}} left."
    )
    assert party_of_hers(read, f"{ahead} Peace Commissioner {{}} left.") == "colombia"
    assert party_of_hers(read, f"{ahead} Second in the queue was the poet {{}}, who left.") is None


@pytest.mark.parametrize(
    "words",
    [
        "Kenya complained of the rebel movement led by one-time minister {}, which had no boats.",
        "Kenya complained of the armed opposition led by {}, which had no boats.",
        "Kenya's king dined with {}, the treasurer he fired in May, and sang.",
        "Kenya's king forgave {}, the deputy minister whom he had dismissed, at noon.",
    ],
)
def test_who_leads_rebels_or_was_sacked_is_not_the_states(read: Read, words: str) -> None:
    assert party_of_hers(read, words) is None


@pytest.mark.parametrize(
    "words",
    [
        "Kenya said that the group led by its deputy president, {}, would come.",
        "Kenya's king dined with Kenya's deputy minister, {}, whom he praised, and sang.",
    ],
)
def test_who_leads_a_states_team_still_is(read: Read, words: str) -> None:
    assert party_of_hers(read, words) == "kenya"
