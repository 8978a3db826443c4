"""What event data would call our own kinds."""

from __future__ import annotations

from talks import plover
from talks.plover import Tag


def test_it_works() -> None:
    """A demand and its refusal pair by mode."""
    assert plover.of_demand("demand", "yield") == Tag("REQUEST", "yield", "105")
    assert plover.of_response("refuses", "yield") == Tag("REJECT", "yield", "124")
    assert str(plover.of_demand("demand", "yield")) == "REQUEST:yield"


def test_a_planned_meeting_is_an_agreement_and_a_held_one_a_consultation() -> None:
    assert str(plover.of_meeting("expected", "bilateral")) == "AGREE:meet"
    assert str(plover.of_meeting("held", "bilateral")) == "CONSULT"
    assert str(plover.of_meeting("held", "proximity")) == "CONSULT:third-party"
    assert str(plover.of_meeting("cancelled", None)) == "REJECT:meet"


def test_a_withdrawn_demand_is_a_concession_and_a_red_line_a_refusal() -> None:
    assert str(plover.of_response("withdraws", None)) == "CONCEDE"
    assert str(plover.of_demand("red_line", "change")) == "REJECT:change"


def test_what_event_data_has_no_word_for_has_no_tag() -> None:
    assert plover.of_response("defers", None) is None
    assert plover.of_statement("principle") is None


def test_a_mode_of_another_event_is_left_out() -> None:
    assert plover.of_demand("threat", "assist") == Tag("THREATEN", "", "130")
