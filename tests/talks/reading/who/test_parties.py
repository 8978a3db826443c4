"""The parties an article names: by the tables, by names of its own, by their letters, kinds and seats."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Stage


def _parts(stage: Stage, words: str) -> dict[str, str]:
    return {party.text: party.part for party in stage(words).parties}


def _named(stage: Stage, words: str) -> list[tuple[str, str]]:
    return [(party.text, party.key) for party in stage(words).parties]


def test_it_works(stage: Stage) -> None:
    assert _named(stage, "Peru and the Polisario Front wait.") == [
        ("Peru", "peru"),
        ("Polisario Front", "polisario-front"),
    ]


@pytest.mark.parametrize(
    ("words", "more"),
    [
        ("The European Union met Japan. Brussels wants time.", ("Brussels", "european-union")),
        ("North Korea met South Korea. The North wants time.", ("North", "north-korea")),
        ("North Korea met South Korea. The team of the North left.", ("North", "north-korea")),
        (
            "Peru met anglers. Peru met the Lake Anglers' Union. The Federal Government wants time.",
            ("Federal Government", "peru"),
        ),
        ("The African Union met Japan. The Union wants time.", ("Union", "african-union")),
    ],
)
def test_a_party_named_once_has_shorter_names(stage: Stage, words: str, more: tuple[str, str]) -> None:
    assert more in _named(stage, words)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("Japan met envoys. Brussels wants time.", "Brussels"),
        ("North Korea met Japan. The North wants time.", "North"),
        ("The European Union met Japan in Brussels.", "Brussels"),
        ("Japan met envoys. The Union wants time.", "Union"),
        ("Peru met Chile. Chile thanked Peru. The Federal Government wants time.", "Federal Government"),
    ],
)
def test_a_short_name_of_nobody_named_is_no_party(stage: Stage, words: str, text: str) -> None:
    assert _parts(stage, words).get(text) != "actor"


@pytest.mark.parametrize("words", ["Officials from the two Koreas met.", "Japan urged both Koreas to talk."])
def test_two_of_one_name_are_told_as_a_pair(stage: Stage, words: str) -> None:
    assert {"north-korea", "south-korea"} <= {party.key for party in stage(words).parties}


def test_the_second_of_two_places_is_a_place(stage: Stage) -> None:
    assert _parts(stage, "They met in Lima and Quito.") == {"Lima": "place", "Quito": "place"}


def test_a_short_form_in_brackets_means_the_same(stage: Stage) -> None:
    found = stage("The Free Aceh Movement (Gam) met the press. Gam says it is ready.").parties
    assert [party.text for party in found if party.key == "free-aceh-movement"] == [
        "Free Aceh Movement",
        "Gam",
        "Gam",
    ]


def test_half_of_a_people_is_not_another_state(stage: Stage) -> None:
    found = stage("Greek and Turkish Cypriot leaders met on Friday.").parties
    assert [party.key for party in found] == ["cyprus", "turkish-cypriots"]


def test_a_capital_that_speaks_after_a_place_is_no_place(stage: Stage) -> None:
    assert _parts(stage, "The envoys met in Doha, Kinshasa said on Monday.")["Kinshasa"] == "actor"


def test_authorities_in_two_capitals_both_act(stage: Stage) -> None:
    parts = _parts(stage, "The authorities in Sukhumi and Tskhinvali rejected the draft.")
    assert parts == {"Sukhumi": "actor", "Tskhinvali": "actor"}


def test_a_capital_joined_to_a_place_is_a_place(stage: Stage) -> None:
    assert _parts(stage, "They will sit in Brussels and Vienna on Monday.").get("Vienna") != "actor"


def test_letters_between_commas_mean_the_same(stage: Stage) -> None:
    words = "The Mahdi Army, MAX, met Peru. On Friday the MAX left."

    assert [key for _, key in _named(stage, words)] == ["mahdi-army", "mahdi-army", "peru", "mahdi-army"]


@pytest.mark.parametrize("words", ["South Sudan, SXX, Peru came.", "The Mahdi Army, BXX, Peru came."])
def test_letters_in_a_list_are_nobodys(stage: Stage, words: str) -> None:
    assert not {text for text, _ in _named(stage, words)} & {"SXX", "BXX"}


@pytest.mark.parametrize(
    ("words", "key"), [("KENYA has told Oman to wait.", "kenya"), ("It was late, IRAN said.", "iran")]
)
def test_a_state_in_capitals_is_a_party(stage: Stage, words: str, key: str) -> None:
    assert key in {party.key for party in stage(words).parties}


@pytest.mark.parametrize("words", ["MALIBU was late.", "Michael JORDAN was late.", "The CAR was late."])
def test_other_words_in_capitals_are_none(stage: Stage, words: str) -> None:
    assert "mali" not in {party.key for party in stage(words).parties}
    assert "jordan" not in {party.key for party in stage(words).parties}


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("Abidjan asked Accra for a map.", "ivory-coast"),
        ("Dar es Salaam asked Nairobi for a map.", "tanzania"),
        ("Tel Aviv asked Cairo for a map.", "israel"),
    ],
)
def test_a_city_that_reports_call_a_government_by_is_its_state(stage: Stage, words: str, key: str) -> None:
    assert next(party.key for party in stage(words).parties if party.part == "actor") == key


def test_the_same_city_may_be_a_place(stage: Stage) -> None:
    assert [party.part for party in stage("Envoys met in Tel Aviv.").parties] == ["place"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Colombia and the Gulf Clan met. The Clan asked for zones.", "Gulf Clan"),
        ("The Democratic Party sat with them. The Party asked for time.", "Democratic Party"),
        ("The clan asked for zones. It was late.", None),
        ("Colombia and the Gulf Clan met. The Clan of the Lake asked for zones.", None),
    ],
)
def test_a_clan_and_a_party_are_those_named_before(stage: Stage, words: str, name: str | None) -> None:
    told = stage(words)
    at = words.lower().rindex("the clan" if "lan" in words else "the party") + 4
    assert next((party.name for party in told.parties if party.start == at), None) == name


@pytest.mark.parametrize(
    "words",
    [
        "Serbia met the European Union on Monday. The Commission said it went well.",
        "The European Union met Serbia on Monday. Serbia thanked the Commission.",
        "The EU and Serbia talked on Monday. Later the Commission, in a note, asked for more.",
        "The EU and Serbia talked on Monday. In the Commission's view it went well.",
        "The European Commission met Serbia on Monday. The Commission said it went well.",
    ],
)
def test_the_commission_is_that_of_the_union(words: str, stage: Stage) -> None:
    assert stage(words).parties[-1].key == "european-commission"


@pytest.mark.parametrize(
    "words",
    [
        "Serbia met the European Union on Monday. The electoral commission said it went well.",
        "The EU met Kenya on Monday. The African Union Commission said so. The Commission said it went well.",
        "The EU met Kenya on Monday. The border commission met too. The Commission said it went well.",
        "The EU met Kenya on Monday. The Commission on Borders said so. The Commission said it went well.",
        "Kenya met Serbia on Monday. The Commission said it went well.",
        "The EU met Kenya on Monday. The commission said it went well.",
    ],
)
def test_another_commission_is_not(words: str, stage: Stage) -> None:
    assert "european-commission" not in {party.key for party in stage(words).parties}
