"""What stands beside a name or a body between commas, and bodies known by all their words."""

from __future__ import annotations

import pytest

from talks.reading.grammar.appositions import body_of, named_apart, of_his_side, only_beside, seated_in
from talks.reading.who.scene import Subject
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.speech_told import direct, indirect
from tests.talks.reading.subjects_told import last_sentence, subject_told, token_of, told


@pytest.mark.parametrize(
    ("words", "last", "body"),
    [
        ("The Ministry of Boats and Harbours said so.", "Harbours", "The Ministry of Boats and Harbours"),
        ("The council for the lake said so.", "lake", "The council for the lake"),
        ("Among the council of the lake it was said.", "lake", None),
        ("The ministry left, and friends of the lake said so.", "lake", None),
    ],
)
def test_it_works(stage: Stage, words: str, last: str, body: str | None) -> None:
    scene = stage(words)
    found = body_of(scene, token_of(scene, last), last_sentence(scene))
    assert (found.text if found is not None else None) == body


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The Council of Elders said so.", ("body", "The Council of Elders", None)),
        ("Peru waits. The Council of Ministers of Peru said so.",
         ("body", "The Council of Ministers of Peru", "peru")),
        ("A council of officials of Peru said so.", ("role", "officials of Peru", "peru")),
    ],
)  # fmt: skip
def test_a_council_speaks_and_not_its_members(
    stage: Stage, words: str, told: tuple[str, str, str | None]
) -> None:
    found = subject_told(stage, words)
    assert found is not None
    assert (found.kind, found.text, found.party) == told


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("The Chinese embassy in Lima said so.", "china"),
        ("Then the Chinese embassy in Lima said so.", None),
        ("The Chinese embassy near Lima said so.", None),
    ],
)
def test_a_seat_is_of_its_owner_and_not_of_where_it_stands(
    stage: Stage, words: str, party: str | None
) -> None:
    scene = stage(words)
    found = seated_in(scene, token_of(scene, "Lima"), last_sentence(scene))
    assert (found.party if found is not None else None) == party


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The anglers' group, Lake for All, said so.", "Lake for All"),
        ("The anglers' group, the Lake Front, said so.", "Lake Front"),
        ("The anglers' group, late again, said so.", ""),
        ("The anglers' boat, Lake Rose, said so.", ""),
        ("The anglers' group, Minister Ana Testova, said so.", ""),
    ],
)
def test_a_body_has_its_name_between_commas(stage: Stage, words: str, name: str) -> None:
    scene = stage(words)
    first = scene.document.token_at(words.index(","))
    found = named_apart(scene, first, token_of(scene, ","), last_sentence(scene))
    assert " ".join(token.text for token in found) == name


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("Peru's coordinator, the lawyer Ana Testova, calls for time.", "peru"),
        ("His coordinator, the lawyer Ana Testova, calls for time.", None),
        ("The ferry, the lawyer Ana Testova, calls for time.", None),
    ],
)
def test_the_bearer_of_an_office_is_of_its_side(stage: Stage, words: str, party: str | None) -> None:
    scene = stage(words)
    [mention] = scene.people.mentions
    mention.person.party = None
    before = scene.document.token_at(words.index(",")) - 1
    found = of_his_side(scene, mention, before, last_sentence(scene))
    assert (found.text, found.party) == ("Ana Testova", party)


@pytest.mark.parametrize(
    ("words", "beside"),
    [
        ("Ion Muster, flanked by Minister Ana Testova, said so.", True),
        ("Ion Muster, a friend of Minister Ana Testova, said so.", False),
        ("With Minister Ana Testova he came.", False),
    ],
)
def test_whoever_is_named_for_his_company_stands_beside(stage: Stage, words: str, beside: bool) -> None:
    scene = stage(words)
    start = words.index("Ana Testova")
    named = Subject("person", "Ana Testova", start, start + 11)
    assert only_beside(scene, named, last_sentence(scene)) is beside


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("The Ethiopian Ministry of Foreign Affairs said that the dam would stay.", "ethiopia"),
        ("In Paris, the ministry of foreign affairs denied that anybody had been told to leave.", "france"),
        ("The UN mission there, MONUSCO, said that the road was closed to all.", "monusco"),
        ("A breakaway group, the Front for Redress, said that it would stay away.", None),
    ],
)
def test_a_body_is_known_by_all_its_words(read: Read, words: str, role: str | None) -> None:
    told = "Ethiopia and France met on Monday. " + words
    assert [(s.speaker_name, s.actor, s.anonymous) for s in indirect(read, told)] == [(None, role, False)]


def test_who_is_named_for_his_company_does_not_speak(read: Read) -> None:
    words = (
        "Deputy Secretary of State Wendy Sherman met the Russians. Sherman, flanked by Carol Dunn, the under"
        " secretary for arms, said the two sides had to count all warheads."
    )
    assert [s.speaker_name for s in indirect(read, words)] == ["Wendy Sherman"]


def test_the_name_behind_an_office_speaks(read: Read) -> None:
    words = "Hamas rejected it. Its spokesman, Ali Muster, said the text “does not give us a thing at all”."
    [said] = direct(read, words)
    assert said.speaker_name == "Ali Muster"


def test_he_who_speaks_for_its_office_is_named_behind_it(read: Read) -> None:
    words = (
        "The coalition is still outside. Its coordinator, the lawyer Max Ngarley, calls for a dialogue."
        " “We prefer to stay in the street,” he explains."
    )
    [said] = direct(read, words)
    assert said.speaker_name == "Max Ngarley"


@pytest.mark.parametrize(
    "words",
    [
        "Iran, holder of the chair, said no.",
        "Iran, long a go-between, said no.",
        "Iran, absent, said no.",
        "Iran, Iraq's largest neighbour, said no.",
        "Iran, fresh from a vote, said no.",
    ],
)
def test_what_stands_apart_tells_of_whom_it_follows(stage: Stage, words: str) -> None:
    assert told(subject_told(stage, words)) == ("party", "Iran", "iran")


def test_two_commas_with_nothing_between_describe_nobody(read: Read) -> None:
    assert read("Iran, , , said that the ferry, , was late.", "demand") == []


@pytest.mark.parametrize(
    ("words", "teller"),
    [
        ("Ana Testova, who spoke by phone with her colleague, Pavel Horak, said it was cold.", "Ana Testova"),
        ("Ana Testova, accompanied by the minister, Pavel Horak, said it was cold.", "Ana Testova"),
        ("Ana Testova, speaking alongside her counterpart, Pavel Horak, said it was cold.", "Ana Testova"),
        ("Ana Testova, the sister of General Pavel Horak, said it was cold.", "Ana Testova"),
        ("Ana Testova, an aide to the minister, Pavel Horak, said it was cold.", "Ana Testova"),
        ("After Ana Testova had left, the minister, Pavel Horak, said it was cold.", "Pavel Horak"),
        ("The head of the team, the brother of Ana Testova, Pavel Horak, said it was cold.", "Pavel Horak"),
    ],
)
def test_who_is_named_for_somebody_elses_sake_tells_nothing(read: Read, words: str, teller: str) -> None:
    cast = "Water Minister Ana Testova met General Pavel Horak.\n\n"
    assert [said.speaker_name for said in indirect(read, cast + words)] == [teller]


@pytest.mark.parametrize(
    ("words", "teller"),
    [
        ("Ana Testova, while addressing a class in the harbour said it was cold.", "Ana Testova"),
        ("Ana Testova while addressing parliament said it was cold.", "Ana Testova"),
        ("Ana Testova, in her weekly briefing said it was cold.", "Ana Testova"),
        ("While addressing Ana Testova, General Pavel Horak said it was cold.", "Pavel Horak"),
    ],
)
def test_an_aside_that_no_comma_closes(read: Read, words: str, teller: str) -> None:
    cast = "Water Minister Ana Testova met General Pavel Horak.\n\n"
    assert [said.speaker_name for said in indirect(read, cast + words)] == [teller]


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Abou Diarra, Minister of Public Works said the boat was late.", "Abou Diarra"),
        (
            "“It is late,” Marta Orme, the UN's acting Libya envoy said on Friday. It may rain, she added.",
            "Marta Orme",
        ),
        ("She met Marta Orme, the envoy said on Friday.", None),
        ("The deal was signed by Marta Orme, the minister said.", None),
    ],
)
def test_no_comma_closes_his_office(read: Read, words: str, speaker: str | None) -> None:
    assert {said.speaker_name for said in indirect(read, words)} == {speaker}


@pytest.mark.parametrize(
    ("words", "actors"),
    [
        ("But Peru and Chile, argued that the road is theirs.", ["peru", "chile"]),
        ("In Peru and Chile, argued the mayor, the road is long.", []),
    ],
)
def test_a_stray_comma_behind_parties(read: Read, words: str, actors: list[str]) -> None:
    assert [said.actor for said in indirect(read, words)] == actors


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("The bloc's chief negotiator is Jan Sample. He says the lanterns are out.", ["Jan Sample"]),
        ("The union's chief negotiator was Dr Jan Sample. He said the lanterns were out.", ["Jan Sample"]),
        # who only stands beside him is not he
        ("The bloc's chief negotiator is late. He says Jan Sample has left.", [None]),
        ("The bloc's negotiators are Jan Sample and Ana Testova. They say the lanterns are out.", [None]),
    ],
)
def test_who_is_said_to_be_it_is_meant(read: Read, words: str, names: list[str | None]) -> None:
    assert [said.speaker_name for said in indirect(read, words)] == names


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Testova, who chairs the Kenyan team also said that it was late.", "Ana Testova"),
        ("Testova, who chairs the Kenyan team in Nairobi said that it was late.", "Ana Testova"),
        ("Testova, who the Kenyan delegation said was late, sat down.", None),
    ],
)
def test_an_open_relative_clause_tells_of_its_head(read: Read, words: str, speaker: str | None) -> None:
    told = f"Kenyan minister Ana Testova met Uganda's envoys. {words}"
    assert [one.speaker_name for one in indirect(read, told)] == [speaker]
