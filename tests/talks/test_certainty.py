"""The one table of how certainty is told."""

from __future__ import annotations

import pytest

from talks import certainty
from talks.vocabulary import Certainty

SURE = {"confirmed", "held"}


def document(degree: str) -> dict[str, object]:
    return {"title": "Talks in Geneva", "certainty": degree, "when": {"wording": "Mon 10 Jan 2022"}}


def test_it_works() -> None:
    assert certainty.title(document("expected")) == "(Expected) Talks in Geneva"
    assert certainty.dated(document("expected")) == "Expected, Mon 10 Jan 2022"
    assert certainty.title(document("held")) == "Talks in Geneva"
    assert certainty.dated(document("held")) == "Mon 10 Jan 2022"


def test_every_degree_is_told() -> None:
    assert set(certainty.TELLINGS) == set(Certainty.values)


@pytest.mark.parametrize("degree", sorted(set(Certainty.values) - SURE))
def test_what_is_not_sure_never_looks_sure(degree: str) -> None:
    told = certainty.TELLINGS[degree]
    assert told.prefix
    assert told.display
    assert told.ical != "CONFIRMED"
    assert told.eocstat != "eos5"


def test_what_is_called_off_is_never_scheduled() -> None:
    for degree in ("postponed", "cancelled", "denied"):
        assert certainty.TELLINGS[degree].schema_org != "EventScheduled"
