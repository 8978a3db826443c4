"""What speaks for and against a delegation."""

from __future__ import annotations

from tests.talks.reading.sureness.conftest import Signs

LED = "Deputy Foreign Minister Ana Testova led Peru's delegation at the talks with Chile in Geneva on Monday."
REST = " Rain fell on the lake, and the press waited under the trees for a word of either side." * 3


def test_it_works(signs_of: Signs) -> None:
    assert signs_of(LED, "delegation") == {"minister", "called_a_team", "alone"}


def test_nobody_s_office_is_told(signs_of: Signs) -> None:
    words = "Ana Testova led Peru's delegation at the talks with Chile in Geneva on Monday."
    assert "no_post" in signs_of(words, "delegation")


def test_it_is_no_state_s(signs_of: Signs) -> None:
    words = "Special envoy Ana Testova led the United Nations delegation at the talks in Geneva on Monday."
    assert "of_a_body" in signs_of(words, "delegation")


def test_it_is_told_far_down(signs_of: Signs) -> None:
    assert "far_down" in signs_of(REST.strip() + " " + LED, "delegation")
    assert "far_down" not in signs_of(LED + REST, "delegation")
