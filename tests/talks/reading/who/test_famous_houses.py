"""Palaces and headquarters that reports name without their city."""

from __future__ import annotations

import pytest

from actors.gazetteer import Gazetteer
from talks.reading.who import famous_houses
from tests.talks.reading.conftest import Stage


@pytest.mark.parametrize(
    ("house", "city"),
    [("Palais Coburg", "Vienna"), ("Torre Tagle", "Lima"), ("Villa Testova", None)],
)
def test_it_works(stage: Stage, house: str, city: str | None) -> None:
    places = stage(f"Japan and Kenya met at the {house} for an hour.").places
    named = {place.city for place in places}
    assert named == ({city.lower()} if city else set()) or (city is None and named == {None})


def test_each_house_stands_in_one_city() -> None:
    listed = [house for houses in famous_houses._IN.values() for house in houses.split(";")]
    assert sorted(listed) == sorted(famous_houses.HOUSES)


def test_each_city_is_in_the_tables(gazetteer: Gazetteer) -> None:
    assert {city for city in famous_houses.HOUSES.values() if not gazetteer.cities_named(city)} == set()


def test_no_house_is_empty_or_has_a_blank_at_its_end() -> None:
    assert {house for house in famous_houses.HOUSES if not house or house != house.strip()} == set()
