"""Entries as event data."""

from __future__ import annotations

import json
from typing import Any

from talks.exports import plover_lines
from tests.talks.exports.documents import AMERICA, ID, RUSSIA, document, item, rendered


def events(*entries: dict[str, Any]) -> list[dict[str, Any]]:
    text = rendered(plover_lines.render, *(item(entry) for entry in entries))
    return [json.loads(line) for line in text.splitlines()]


def test_it_works() -> None:
    (event,) = events(document())
    assert event["event_id"] == ID
    assert (event["event_type"], event["cameo"]) == ("CONSULT", "046")
    assert event["source"] == ["russia", "united-states"]
    assert (event["date_start"], event["date_precision"]) == ("2022-01-10", "day")
    assert event["location"]["name"] == "Geneva"
    assert event["context"] == ["enlargement"]


def test_a_meeting_to_come_is_an_agreement_to_meet() -> None:
    (event,) = events(document(certainty="expected"))
    assert (event["event_type"], event["event_mode"]) == ("AGREE", "meet")


def test_a_demand_has_a_recipient() -> None:
    parties = [{**RUSSIA, "role": "by"}, {**AMERICA, "role": "of"}]
    (event,) = events(document("demand", parties=parties))
    assert (event["event_type"], event["source"], event["recipient"]) == (
        "REQUEST",
        ["russia"],
        ["united-states"],
    )


def test_the_mediator_is_no_side() -> None:
    parties = [{**RUSSIA, "role": "delegation"}, {**AMERICA, "role": "mediator"}]
    (event,) = events(document(parties=parties))
    assert (event["source"], event["around"]) == (["russia"], ["united-states"])


def test_an_accusation_is_an_event_and_a_principle_is_none() -> None:
    said = [document("statement", {"statement_kind": kind}) for kind in ("accusation", "principle")]
    assert [event["event_type"] for event in events(*said)] == ["ACCUSE"]


def test_an_answer_put_off_and_an_account_are_no_events() -> None:
    assert events(document("response", {"stance": "defers"}), document("account")) == []


def test_a_refusal_is_one() -> None:
    (event,) = events(document("response", {"stance": "non_starter"}))
    assert (event["event_type"], event["location"]) == ("REJECT", None)
