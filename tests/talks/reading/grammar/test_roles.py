"""The roles and bodies that noun phrases name, and whose they are."""

from __future__ import annotations

import pytest

from talks.reading.grammar.roles import phrase_start, role_at
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.moves_told import stances
from tests.talks.reading.speech_told import direct, indirect
from tests.talks.reading.subjects_told import last_sentence, token_of


@pytest.mark.parametrize(
    ("words", "noun", "told"),
    [
        ("Two senior Peruvian officials left.", "officials", ("role", "peru", True)),
        ("The Peruvian ministry left.", "ministry", ("body", "peru", False)),
        ("Peruvian analysts left.", "analysts", ("role", None, True)),
        ("Peru's rebels left.", "rebels", ("body", None, False)),
        ("A minister left.", "minister", ("role", None, True)),
        ("Peru's negotiators left.", "negotiators", ("role", "peru", False)),
    ],
)
def test_it_works(stage: Stage, words: str, noun: str, told: tuple[str, str | None, bool]) -> None:
    scene = stage(words)
    found = role_at(scene, token_of(scene, noun), last_sentence(scene))
    assert (found.kind, found.party, found.anonymous) == told


@pytest.mark.parametrize(
    ("words", "noun", "first"),
    [
        ("Then two senior Peruvian officials left.", "officials", "two"),
        ("They said officials left.", "officials", "officials"),
        ("Later the rebels' delegation left.", "delegation", "the"),
        ("It was late in the ministry.", "ministry", "the"),
        ("Then one of the diplomats left.", "diplomats", "one"),
    ],
)
def test_a_phrase_begins_with_its_determiner(stage: Stage, words: str, noun: str, first: str) -> None:
    scene = stage(words)
    begin = phrase_start(scene, token_of(scene, noun), last_sentence(scene))
    assert scene.document.tokens[begin].text == first


def test_officials_have_a_party_and_no_name(read: Read) -> None:
    [said] = indirect(read, "Officials from the United States said the offer stands until the summer.")
    assert (said.speaker_name, said.anonymous, said.actor) == (None, True, "united-states")


def test_rebels_are_not_their_states(read: Read) -> None:
    [said] = indirect(read, "South Sudan's rebels warned on Tuesday that the talks could fail at any hour.")
    assert said.actor is None


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("A member of the Iranian team said Tehran would not sign.", "A member of the Iranian team"),
        ("An adviser to the Iranian team, who asked not to be named, said time was short.",
         "An adviser to the Iranian team"),
        ("An Iranian official, who asked not to be named, said Secretary of State Antony Blinken, the envoy,"
         " would come.", "An Iranian official"),
    ],
)  # fmt: skip
def test_one_of_a_team_is_nameless_and_of_its_party(read: Read, words: str, role: str) -> None:
    found = indirect(read, words)
    assert [(s.speaker_name, s.speaker_role, s.actor, s.anonymous) for s in found] == [
        (None, role, "iran", True)
    ]


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("An Iranian army officer, who did not wish to be named, said the hall was cold.", "iran"),
        ("Church leaders in the north warned of fresh attacks on the valley.", None),
        ("One of the two, a lawyer who was not allowed to speak, said the hall was cold.", None),
        ("The two sides said in a joint statement that they would go on.", None),
        ("A diplomat who was there, and who asked not to be named, said the hall was cold.", None),
    ],
)
def test_who_has_no_name_is_anonymous(read: Read, words: str, party: str | None) -> None:
    [said] = indirect(read, words)
    assert (said.speaker_name, said.anonymous, said.actor) == (None, True, party)


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("US envoy Tom Barr rang Lebanese President Joseph Aoun on Tuesday, the presidency said.", "lebanon"),
        ("President William Ruto rang Félix Tshisekedi at night, State House announced.", "kenya"),
        (
            "South Sudan asked for two weeks. State House in Nairobi confirmed that they were granted.",
            "kenya",
        ),
        ("The two prime ministers spoke at night, the Beehive confirmed.", "new-zealand"),
    ],
)
def test_a_presidency_is_that_of_the_president(read: Read, words: str, party: str) -> None:
    said = indirect(read, words)
    assert [(s.speaker_name, s.actor) for s in said] == [(None, party)]


@pytest.mark.parametrize(
    "words",
    [
        "The maps are nearly agreed, officials of both governments said.",
        "The session was put off, said a person familiar with the talks.",
        "The hotline did not work, an additional secretary of the home ministry said.",
    ],
)
def test_whoever_is_only_described_is_unnamed(read: Read, words: str) -> None:
    assert [(s.speaker_name, s.anonymous) for s in indirect(read, words)] == [(None, True)]


def test_a_spokesman_speaks_for_whom_the_report_tells_of(read: Read) -> None:
    words = "The United States closed two roads. A spokesman said the soldiers would stay at the crossings."
    assert [(s.speaker_name, s.actor) for s in indirect(read, words)] == [(None, "united-states")]


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ('China\'s Foreign Ministry said the two "had an in-depth exchange of views" there.', "china"),
        ('"They had a long exchange of views," reads the readout released by the Chinese Foreign Ministry.',
         "china"),
        ('"Our team has left Doha for good," read a statement by Hamas.', "hamas"),
        ('The Turkish statement was short. "We have been here before and left," it read.', "turkey"),
        ('The Foreign Office said: "We are ready to support the process in any way." London is a city.',
         "united-kingdom"),
    ],
)  # fmt: skip
def test_an_institution_speaks_for_its_state(read: Read, words: str, party: str) -> None:
    assert [said.actor for said in direct(read, words)] == [party]


def test_the_junta_is_that_told_of_and_not_the_newsrooms(read: Read) -> None:
    words = (
        "ABUJA (Wire) - Ghana asked Niger's junta to go. Nigeria's army waited. \"We stay where we are,\" the"
        " junta said."
    )
    assert [said.actor for said in direct(read, words)] == ["niger"]


def test_the_rebels_are_the_only_group_named_before(read: Read) -> None:
    [said] = direct(
        read, "Colombia met the ELN on Friday.\n\n“We have not agreed to anything,” the rebels said."
    )
    assert (said.speaker_name, said.actor) == (None, "eln")


def test_of_two_groups_the_rebels_are_neither(read: Read) -> None:
    words = "The ELN and Hamas were named on Friday.\n\n“We have not agreed to anything,” the rebels said."
    assert [said.actor for said in direct(read, words)] == [None]


def test_the_rebels_are_no_army_of_the_state(read: Read) -> None:
    words = (
        "The Sudanese Armed Forces sent a team to Jeddah. The Rapid Support Forces came late."
        " The rebels said the tea was cold."
    )
    assert [said.actor for said in indirect(read, words)] == ["rapid-support-forces"]


def test_a_ministry_with_a_name_of_its_own_is_not_that_of_any_minister(read: Read) -> None:
    words = (
        "LIMA, Jan 9 (Sample) - Peru waits. The British Minister for Boats came to tea."
        " The Interior Ministry said the harbour was shut."
    )
    assert [said.actor for said in indirect(read, words)] == ["peru"]


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("Peru's embassy would not discuss what a spokesman called “rumours about a ferry”.", "peru"),
        (
            "Peru and Chile met, a Peruvian ministry spokesperson said. “The tea is cold in here,” said the"
            " spokesperson.",
            "peru",
        ),
        ("A Department for Lanterns spokesperson of Peru said “the tea is cold in here”.", "peru"),
        ("Nobody came. “The tea is cold in here,” said the spokesperson.", None),
    ],
)
def test_a_spokesman_is_of_whom_the_report_just_told(read: Read, words: str, party: str | None) -> None:
    assert [said.actor for said in direct(read, words)] == [party]


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("A spokesman at Chad's security council rejected the offer.", "chad"),
        ("A spokesman at the council rejected the offer.", None),
        ("Chad met Sudan. The Chadian authorities left. The authorities rejected the offer.", "chad"),
    ],
)
def test_whose_council_and_which_authorities(read: Read, words: str, by: str | None) -> None:
    assert [key for key, _ in stances(read, words) if key] == ([by] if by else [])


def test_a_ministry_spokesperson_is_of_whoever_was_just_told_of(read: Read) -> None:
    words = (
        'Vietnam blamed China. Beijing denied it. "We urge Vietnam to stop," a ministry spokesperson said.'
    )
    assert [one.payload.by for one in read(words, "demand")] == ["china"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("The European Union wants more fish; London refuses.", "united-kingdom"),
        ("The European Union wants more fish.", None),
        ("France wants more fish.", "france"),
    ],
)
def test_a_government_is_that_of_a_state_and_never_of_a_bloc(
    read: Read, words: str, party: str | None
) -> None:
    said = "“The nets will stay dry for a year,” a government spokesperson said."
    told = direct(read, f"London and Paris met the European Union. {words} {said}")
    assert [one.actor for one in told] == [party]


@pytest.mark.parametrize("house", ["energy and mines ministry", "Trade and Industry Ministry"])
def test_a_ministry_of_two_fields_is_of_who_owns_it(read: Read, house: str) -> None:
    asked = "Ghana and Togo met in Accra. Ghana asked Togo to close the port. "
    assert stances(read, f"Togo's {house} turned the request down.", asked) == [("togo", "refuses")]
    assert stances(read, "Togo has all along refused the request.", asked) == [("togo", "refuses")]
