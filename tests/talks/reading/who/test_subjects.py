"""Who a sentence is about; whom "the government" and "the opposition" are."""

from __future__ import annotations

import pytest

from talks.reading.who.mentions import HOUSE, ORGAN, PartyMention
from talks.reading.who.subjects import NOBODY, Owner, as_owner, subject_of
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.people_told import named_in, party_of, roll_of


def _subject(stage: Stage, words: str) -> Owner | None:
    """The subject of the last sentence."""
    scene = stage(words)
    return subject_of(scene.document.sentences[-1], roll_of(scene))


def test_it_works(stage: Stage) -> None:
    assert _subject(stage, "For its part, Peru has refused to sign.") == Owner("peru", "Peru")


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        ("Peru's delegation has left the hall.", Owner("peru", "Peru")),
        ("Peru waits. Peru wants time. The government has refused to sign.", Owner("peru")),
        ("Hamas met envoys. The movement has refused to sign.", Owner("hamas")),
        ("BOTNIA, the builder of the mill, has refused to sign.", Owner(None, "BOTNIA")),
    ],
)
def test_a_team_a_role_and_a_name_of_no_table_act(stage: Stage, words: str, owner: Owner) -> None:
    assert _subject(stage, words) == owner


@pytest.mark.parametrize(
    "words",
    [
        "Nobody has refused to sign.",
        "Peru met Chile. Chile thanked Peru. The government has refused to sign.",
        "Botnia has refused to sign.",
        "In Peru the hall has a new roof.",
    ],
)
def test_who_is_not_told_is_not_guessed(stage: Stage, words: str) -> None:
    assert _subject(stage, words) is None


def test_a_house_is_nobodys_and_an_organ_is_its_words() -> None:
    def body(kind: str) -> PartyMention:
        return PartyMention(0, 4, "Reds", "~Reds", "The Reds", "name", "actor", "", kind)

    assert as_owner(body(HOUSE)) is NOBODY
    assert as_owner(body(ORGAN)) == Owner(None, "The Reds")
    assert as_owner(body("group")) == Owner("~Reds", "Reds")


@pytest.mark.parametrize(
    ("words", "party"),
    [
        (
            "The prime minister's office struck a softer tone. Its spokesperson, Ana Testova, said so.",
            "kenya",
        ),
        ("The national Treasury disputes it. Its secretary, Ana Testova, said so.", "kenya"),
        ("The army denies it. Its spokesman, Colonel Ana Testova, said so.", "kenya"),
        ("At the peace secretariat, its deputy head, Ana Testova, said so.", "kenya"),
        ("Gambia brushed it aside. Its delegation chief, Deputy Minister Ana Testova, said so.", "gambia"),
    ],
)
def test_its_spokesman_is_of_the_house_that_spoke(read: Read, words: str, party: str) -> None:
    told = f"NAIROBI (Reuters) - Kenya's unions and the Kenyan state met. Kenya waits.\n\n{words}"
    assert party_of(read, told, "Ana Testova") == party


@pytest.mark.parametrize(
    "words",
    [
        "Pruema, the main opposition party, stayed away. Its secretary-general, Ana Testova, said so.",
        "Their association, Pruema, made its mind clear. Its director, Ana Testova, said so.",
        "Pruema, a small group, stayed away. Its coordinator, the lawyer Ana Testova, said so.",
    ],
)
def test_a_body_that_only_its_apposition_tells(read: Read, words: str) -> None:
    found = named_in(read, f"Kenya and Gambia met. {words}")
    assert found["Ana Testova"].party_text == "Pruema"
