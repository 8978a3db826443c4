"""Where a place lies on the sheet that the land is drawn on: the Equal Earth projection."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

WIDTH, HEIGHT = 3600, 1752
# Equal Earth after Šavrič, Patterson and Jenny (2018): true areas, and no continent looks larger than it is.
_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_HALF_SQRT3 = sqrt(3) / 2
_UNIT = WIDTH / (2 * 2.7066299836960748)  # the equator reaches from edge to edge


def on_sheet(longitude: float, latitude: float) -> tuple[float, float]:
    """Return x from the left edge and y from the top, in units of the sheet (0..WIDTH, 0..HEIGHT).

    One unit is about 11 km. static/img/land.svg is drawn in the same units.
    """
    theta = asin(_HALF_SQRT3 * sin(radians(latitude)))
    t2 = theta * theta
    t6 = t2 * t2 * t2
    x = radians(longitude) * cos(theta) / (_HALF_SQRT3 * (_A1 + 3 * _A2 * t2 + t6 * (7 * _A3 + 9 * _A4 * t2)))
    y = theta * (_A1 + _A2 * t2 + t6 * (_A3 + _A4 * t2))
    return WIDTH / 2 + _UNIT * x, HEIGHT / 2 - _UNIT * y
