"""Places an article hints at: what the hint means, and when it means nothing."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Stage


def _hinted(stage: Stage, words: str) -> list[tuple[str, str | None]]:
    hints = ("the", "capital", "city", "here", "Palais", "House")
    return [(p.text, p.city) for p in stage(words).places if any(hint in p.text.split() for hint in hints)]


def test_it_works(stage: Stage) -> None:
    words = "Russia and Iran held talks in the Swiss capital on Sunday."
    assert _hinted(stage, words) == [("Swiss capital", "bern")]


def test_a_countrys_city_is_the_one_named_last(stage: Stage) -> None:
    words = "Envoys flew to Geneva on Friday. The talks began in the Swiss city on Sunday."
    assert _hinted(stage, words) == [("Swiss city", "geneva")]


def test_a_countrys_city_that_nobody_named_is_unknown(stage: Stage) -> None:
    assert _hinted(stage, "The talks began in the Swiss city on Sunday.") == []


def test_the_city_is_where_something_was_last_held(stage: Stage) -> None:
    words = "Russia and Iran met in Astana. A new round opened in the city on Sunday."
    assert _hinted(stage, words) == [("the city", "astana")]


def test_here_is_the_place_of_the_dateline(stage: Stage) -> None:
    words = "KINSHASA, Jan. 8 - Talks between Egypt and Ethiopia ended here on Saturday."
    assert _hinted(stage, words) == [("here", "kinshasa")]


def test_a_famous_house_stands_in_its_city(stage: Stage) -> None:
    words = "Russia and Georgia sat down at the Palais des Nations on Saturday."
    assert _hinted(stage, words) == [("Palais des Nations", "geneva")]


@pytest.mark.parametrize(
    ("words", "city"),
    [
        ("at NATO headquarters", "brussels"),
        ("at the African Union headquarters", "addis-ababa"),
        ("at Hyderabad House", "new-delhi"),
        ("in the Kremlin", "moscow"),
        ("at Stormont House", "belfast"),
    ],
)
def test_houses_stand_in_their_cities(stage: Stage, words: str, city: str) -> None:
    places = stage(f"Russia and Georgia sat down {words} on Saturday.").places
    assert [place.city for place in places] == [city]


@pytest.mark.parametrize(
    ("words", "text", "city"),
    [
        ("Oman's envoy flew to Muscat. He is due to be received there on Friday.", "there", "muscat"),
        ("A hotel in Geneva was booked. There, on May 3, the two sat down.", "There", "geneva"),
        ("They ended a round in Osh. The first was held in the same town in May.", "the same town", "osh"),
        (
            "They met in Muscat. The next day they sat in the Gulf emirate again.",
            "the Gulf emirate",
            "muscat",
        ),
        ("They will meet in Kenya's capital in May.", "Kenya's capital", "nairobi"),
    ],
)
def test_what_points_to_a_city_is_that_city(stage: Stage, words: str, text: str, city: str) -> None:
    assert [place.city for place in stage(words).places if place.text in (text, text[3:])][-1:] == [city]


@pytest.mark.parametrize(
    "words",
    ["They met in Geneva. He said there would be more.", "They left Geneva. But there are doubts."],
)
def test_there_is_tells_of_no_place(stage: Stage, words: str) -> None:
    assert [place.text for place in stage(words).places] == ["Geneva"]


def test_this_port_city_is_that_of_the_dateline(stage: Stage) -> None:
    scene = stage("JEDDAH, Jan 7 (Reuters) - The two sat down in this Red Sea port city on Friday.")
    assert [place.city for place in scene.places if place.text.startswith("this")] == ["jeddah"]


def test_the_headquarters_stand_where_the_words_say(stage: Stage) -> None:
    words = "Consultations began on Sunday at the UN headquarters in the Ethiopian capital."
    assert [p.city for p in stage(words).places] == ["addis-ababa"]


def test_a_region_is_no_town(stage: Stage) -> None:
    assert stage("Norway and Chad discussed water in Central Asia on Sunday.").places == []
