"""Parties and places: actor or place, metonym or address, and what is neither."""

from __future__ import annotations

import re

import pytest

from talks.reading.who.mentions import is_organised, owner_of, right_behind, starting_at
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.speech_told import indirect


def _parts(stage: Stage, words: str) -> dict[str, str]:
    return {party.text: party.part for party in stage(words).parties}


def test_it_works(stage: Stage) -> None:
    assert _parts(stage, "Moscow demands an answer.") == {"Moscow": "actor"}


@pytest.mark.parametrize(
    "words",
    [
        "He spoke in Moscow.",
        "They flew to Moscow.",
        "The Vienna talks went on.",
        "A house near Moscow.",
        "A hall in Russia's capital city Moscow.",
    ],
)
def test_a_capital_can_be_only_a_place(stage: Stage, words: str) -> None:
    assert "actor" not in _parts(stage, words).values()


def test_what_is_talked_about_is_a_topic(stage: Stage) -> None:
    assert _parts(stage, "Russia wants talks about Ukraine.")["Ukraine"] == "topic"


@pytest.mark.parametrize(
    "words",
    ["The Saudi-backed government agreed.", "An Egyptian-brokered truce held.", "A pro-Russian group left."],
)
def test_backed_by_somebody_is_not_somebody(stage: Stage, words: str) -> None:
    assert "actor" not in _parts(stage, words).values()


def test_an_unknown_place_has_no_key(stage: Stage) -> None:
    places = stage("The talks in Zarnovia went on.").places
    assert [(place.text, place.city, place.country) for place in places] == [("Zarnovia", None, None)]


def test_a_country_can_be_a_place(stage: Stage) -> None:
    assert [(p.text, p.country) for p in stage("The talks in Qatar went on.").places] == [("Qatar", "QAT")]


def test_the_country_of_a_city_is_its_address(stage: Stage) -> None:
    parts = _parts(stage, "They arrived in Geneva, Switzerland, on Monday. In Cairo, Egyptian envoys waited.")
    assert (parts["Switzerland"], parts["Egyptian"]) == ("place", "actor")


@pytest.mark.parametrize(
    "words",
    [
        "Norway and Chile met in Astana, Kazakhstan on Thursday.",
        "Norway and Chile will meet in Astana, Kazakhstan next week.",
        "They flew to Astana, Kazakhstan to meet the Norwegians.",
        "The envoys sat in Astana, Kazakhstan, where it snowed.",
    ],
)
def test_the_country_of_a_city_is_its_address_without_a_comma_too(stage: Stage, words: str) -> None:
    assert _parts(stage, words)["Kazakhstan"] == "place"


@pytest.mark.parametrize(
    "words",
    [
        "In Astana, Kazakhstan on Thursday refused to sign.",
        "At the talks in Astana, Kazakhstan refused to sign.",
        "After the talks in Vienna, Kazakhstan on Thursday refused to sign.",
    ],
)
def test_a_state_that_acts_in_a_city_is_no_address(stage: Stage, words: str) -> None:
    assert _parts(stage, words)["Kazakhstan"] == "actor"


@pytest.mark.parametrize("words", ["at a Muscat hotel", "in the Omani capital Muscat", "for Muscat"])
def test_a_capital_may_only_be_where_something_is(stage: Stage, words: str) -> None:
    scheduled = "Talks between Iran and Iraq are scheduled"
    parties = stage(f"{scheduled} {words} on Monday.").parties
    assert "oman" not in {party.key for party in parties if party.part == "actor" and party.text == "Muscat"}


def test_a_hyphen_in_a_name_ends_no_dateline(stage: Stage) -> None:
    found = stage("SPLM-N negotiators left on Monday.").parties
    assert [party.key for party in found if party.part == "actor"] == ["splm-n"]


@pytest.mark.parametrize("side", ["north", "southern", "north-east", "southeastern", "rural", "mainland"])
def test_a_side_of_a_country_is_a_place(stage: Stage, side: str) -> None:
    assert _parts(stage, f"Norway and Denmark met in {side} Peru.")["Peru"] == "place"


def test_a_country_whose_name_begins_with_a_side_is_none(stage: Stage) -> None:
    assert _parts(stage, "Norway and South Sudan met.")["South Sudan"] == "actor"


def test_a_ministry_of_something_of_a_state(stage: Stage) -> None:
    words = "Kenya came. The Ministry of Foreign Affairs of Gambia wrote. The ministry waits."
    scene = stage(words)
    owner = owner_of(scene.document, scene.parties, "ministry", words.rindex("ministry"))
    assert owner is not None
    assert owner.key == "gambia"


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        ("The Greek government opposed the Turkish government's plan.", "greece"),
        ("The Greek government met the Turkish government.", "turkey"),
        ("Athens opposed the Turkish government's plan.", "turkey"),
        ("Athens opposed the plan.", None),
    ],
)
def test_whose_government_was_named_last(stage: Stage, words: str, owner: str | None) -> None:
    scene = stage(words)
    found = owner_of(scene.document, scene.parties, "government", len(words))
    assert (found.key if found else None) == owner


@pytest.mark.parametrize("title", ["The UN's acting Libya envoy", "The United Nations Libya envoy"])
def test_the_country_of_an_envoys_office_is_its_subject(read: Read, title: str) -> None:
    [said] = indirect(read, f"{title} said the room was cold.")
    assert said.actor == "united-nations"


def test_a_place_stands_behind_the_and_a_direction(stage: Stage) -> None:
    [mention] = stage("Rebels in the eastern Central African Republic waited.").parties
    assert (mention.part, mention.preposition) == ("place", "in")


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("Kenya met Peru in Oslo, Norway on Monday.", "place"),
        ("Kenya met Peru in Oslo, Norway to open a road.", "place"),
        ("Kenya met Peru in Oslo, Norway last week.", "place"),
        ("Kenya met Peru in Oslo, Norway said.", "actor"),
        ("In Oslo, Norway on Monday told both so.", "actor"),
        ("Kenya met envoys in Oslo, Peru on Monday opened a road.", "actor"),
    ],
)
def test_the_country_of_a_city_is_an_address_before_a_day_or_a_purpose(
    stage: Stage, words: str, part: str
) -> None:
    named = _parts(stage, words)
    assert named["Norway" if "Norway" in named else "Peru"] == part


@pytest.mark.parametrize(
    "words",
    [
        "Houthi rebels backed by Iran came.",
        "The militia, which is armed by Iran, came.",
        "Rebels supported by Oman and Iran came.",
    ],
)
def test_whoever_backs_somebody_is_not_he(stage: Stage, words: str) -> None:
    assert _parts(stage, words)["Iran"] == "modifier"


def test_who_backs_a_plan_acts(stage: Stage) -> None:
    assert _parts(stage, "The plan was backed by Iran.")["Iran"] == "actor"


@pytest.mark.parametrize(("pattern", "party"), [("Then ", "chad"), ("Then Chad ", None), ("Now ", None)])
def test_the_party_right_behind_some_words_is_the_one_meant(
    stage: Stage, pattern: str, party: str | None
) -> None:
    scene = stage("Then Chad met Norway.")
    found = right_behind(scene.parties, re.match(pattern, scene.document.plain))
    assert (found.key if found is not None else None) == party
    assert starting_at(scene.parties, 0) is None


@pytest.mark.parametrize(
    ("key", "organised"), [("united-nations", True), ("norway", False), ("hamas", False), (None, False)]
)
def test_the_united_nations_are_organised_and_no_state_or_movement_is(
    stage: Stage, key: str | None, organised: bool
) -> None:
    assert is_organised(stage("They left.").gazetteer, key) is organised
