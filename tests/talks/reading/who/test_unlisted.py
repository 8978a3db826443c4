"""Keys of bodies that no table holds: within the reader a key, outside of it words."""

from __future__ import annotations

from talks.reading.findings import (
    NO_DATE,
    DemandFound,
    Finding,
    FindingKind,
    MeetingFound,
    Payload,
    PersonFound,
)
from talks.reading.who.unlisted import by_name, is_unlisted, key_of


def _finding(kind: FindingKind, payload: Payload) -> Finding:
    return Finding(kind, payload, (), "test", 0.9)


def _meeting(parties: tuple[str, ...], texts: tuple[str, ...]) -> Finding:
    payload = MeetingFound(
        None, "", None, None, NO_DATE, parties, texts, None, None, "held", None, "Talks"
    )  # fmt: skip
    return _finding("meeting", payload)


def test_it_works() -> None:
    assert is_unlisted(key_of("Lake Fishermen's Union"))
    assert not is_unlisted("peru")


def test_a_person_of_such_a_body_keeps_its_words_and_has_no_party() -> None:
    found = by_name(_finding("person", PersonFound("Ana Testova", None, "envoy", key_of("Lake Union"), "it")))
    assert isinstance(found.payload, PersonFound)
    assert (found.payload.party, found.payload.party_text) == (None, "Lake Union")


def test_a_meeting_has_its_words_behind_those_of_the_known() -> None:
    found = by_name(_meeting((key_of("Lake Union"), "peru"), ("the union", "Lima", "villagers"))).payload
    assert isinstance(found, MeetingFound)
    assert (found.parties, found.party_texts) == (("peru",), ("Lima", "villagers", "Lake Union"))


def test_who_is_asked_is_left_out_and_who_asks_is_words() -> None:
    demand = DemandFound(
        key_of("Lake Union"), "", (key_of("Mill"), "peru"), ("the mill", "Peru"), "demand", "", None, None
    )  # fmt: skip
    found = by_name(_finding("demand", demand)).payload
    assert isinstance(found, DemandFound)
    assert (found.by, found.by_text, found.of, found.of_texts) == (
        None,
        "Lake Union",
        ("peru",),
        ("the mill", "Peru"),
    )


def test_a_finding_of_known_parties_is_left_as_it_is() -> None:
    known = _meeting(("peru", "chile"), ("Lima", "Santiago"))
    assert by_name(known) is known
