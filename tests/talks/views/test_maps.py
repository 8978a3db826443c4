"""Which part of the land is shown, and where dots and names stand."""

from __future__ import annotations

import pytest

from talks.venues import Venue
from talks.views.maps import Map, map_of


def venue(
    name: str, latitude: float | None, longitude: float | None, held: int = 1, expected: int = 0
) -> Venue:
    return Venue({"name": name, "latitude": latitude, "longitude": longitude}, held, expected)


def drawn(*venues: Venue) -> Map:
    chart = map_of(venues)
    assert chart is not None
    return chart


def test_it_works() -> None:
    chart = drawn(venue("Geneva", 46.2, 6.15, 3), venue("Vienna", 48.2, 16.4))
    assert [dot.city for dot in chart.dots] == ["Geneva", "Vienna"]
    west, east = (float(dot.x.rstrip("%")) for dot in chart.dots)
    south, north = (float(dot.y.rstrip("%")) for dot in chart.dots)
    assert west < 50 < east and north < 50 < south
    assert all(dot.wide for dot in chart.dots)


def test_one_city_is_in_the_middle() -> None:
    (dot,) = drawn(venue("Geneva", 46.2, 6.15)).dots
    assert (dot.x, dot.y) == ("50.00%", "50.00%")


@pytest.mark.parametrize(("latitude", "longitude"), [(0, 180), (0, -180), (90, 0), (-90, 0), (71, -179)])
def test_what_is_shown_ends_with_the_sheet(latitude: float, longitude: float) -> None:
    x, y, width, height = map(float, drawn(venue("Far", latitude, longitude)).view_box.split())
    assert x >= 0 and y >= 0 and x + width <= 3600 and y + height <= 1752


def test_the_whole_earth_fits() -> None:
    chart = drawn(venue("West", 10, -175), venue("East", 10, 175))
    assert chart.view_box.split()[2] == "3600"
    assert all(0 <= float(dot.x.rstrip("%")) <= 100 for dot in chart.dots)


def test_names_do_not_lie_over_each_other() -> None:
    crowd = [venue(f"A city with a name {number}", 46 + number / 50, 6) for number in range(12)]
    assert 0 < sum(dot.wide is not None for dot in drawn(*crowd).dots) < 12
    assert sum(dot.narrow is not None for dot in drawn(*crowd).dots) < 6


def test_held_and_expected_have_a_disc_and_a_ring() -> None:
    (both,) = drawn(venue("Geneva", 46.2, 6.15, 4, 2)).dots
    assert (both.disc, float(both.ring) > float(both.disc)) == ("8.0", True)
    (one,) = drawn(venue("Geneva", 46.2, 6.15, 900, 0)).dots
    assert (one.disc, one.ring) == ("18.0", "0.0")


def test_nothing_to_show() -> None:
    assert map_of([]) is None
    assert map_of([venue("Unmeasured", None, None), venue("Unmet", 1, 1, 0)]) is None
