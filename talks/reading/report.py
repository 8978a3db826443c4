"""The findings of an article as the one JSON object that the extract command prints."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from talks.likely import is_likely
from talks.reading.findings import (
    DelegationFound,
    DemandFound,
    Finding,
    MeetingFound,
    OutlookFound,
    PersonFound,
    ResponseFound,
    StatementFound,
)
from talks.reading.prose.cues import DOCUMENTS, ROLE_NOUNS
from talks.reading.who.bodies import names_a_body

if TYPE_CHECKING:
    from actors.gazetteer import Gazetteer

STANCES = {
    "accepts": "accepted",
    "accepts_in_part": "accepted",
    "open": "willing",
    "counter_offers": "willing",
    "defers": "willing",
    "withdraws": "accepted",
    "refuses": "rejected",
    "non_starter": "rejected",
}
# "A committee of growers", "Norway's Centre Party": by its name
_ARTICLE = re.compile(r"\A(?:(?:[Tt]he|An?) |[A-Z]\w+['’]s (?=[A-Z]\w+ ))")
SECTIONS = ("meetings", "people", "delegations", "demands", "responses", "statements", "expectations")


def report(findings: list[Finding], gazetteer: Gazetteer) -> dict[str, Any]:
    """Return plain data for JSON: parties by canonical English name, every quote a slice of the text.

    Each row says how likely it is to be right; what is less likely than its kind asks for stands under
    "possible", in sections of the same names.
    """
    writer = Writer(findings, gazetteer)
    likely: dict[str, Any] = {name: [] for name in SECTIONS}
    possible: dict[str, Any] = {name: [] for name in SECTIONS}
    for finding in findings:
        section, row = writer.row(finding)
        row["confidence"] = round(finding.confidence, 2)
        told = likely if is_likely(finding.kind, finding.confidence) else possible
        told[section].append(row)
    return {**likely, "possible": possible}


class Writer:
    """Rows of the report, one a finding."""

    def __init__(self, findings: list[Finding], gazetteer: Gazetteer) -> None:
        self.findings = findings
        self.gazetteer = gazetteer

    def row(self, finding: Finding) -> tuple[str, dict[str, Any]]:
        payload, quote = finding.payload, finding.evidence[0].quote
        if isinstance(payload, MeetingFound):
            return "meetings", {**self._meeting(payload), "quote": quote}
        if isinstance(payload, DelegationFound):
            return "delegations", {**self._delegation(payload), "quote": quote}
        if isinstance(payload, DemandFound):
            return "demands", {**self._demand(payload), "quote": quote}
        if isinstance(payload, ResponseFound):
            return "responses", {**self._response(payload), "quote": quote}
        if isinstance(payload, StatementFound):
            return "statements", {**self._statement(payload, finding), "quote": payload.words or quote}
        if isinstance(payload, OutlookFound):
            return "expectations", {
                "by": self._party(payload.by, payload.by_text),
                "summary": payload.summary,
                "quote": quote,
            }
        return "people", {
            "name": payload.name,
            "post": payload.post,
            "party": self._party(payload.party, payload.party_text),
        }

    def _side(self, key: str | None, as_written: str) -> str | None:
        """Whose move it is: a party, or null for a person or an office without one."""
        words = _ARTICLE.sub("", as_written)
        office = _is_some_office(words.lower().split()) and not names_a_body(words)
        if key is None and (office or self._is_person(words)):
            return None
        return self._party(key, words)

    def _is_person(self, words: str) -> bool:
        names = (f.payload.name for f in self.findings if isinstance(f.payload, PersonFound))
        return any(words == name or name.endswith(f" {words}") for name in names)

    def _party(self, key: str | None, as_written: str) -> str | None:
        """The canonical name; what no table knows keeps its words, and no words are null."""
        if key is None:
            return as_written or None
        actor = self.gazetteer.actor(key)
        return actor.name if actor else key

    def _city(self, key: str | None) -> str | None:
        city = self.gazetteer.city(key) if key else None
        return city.name if city else None

    def _meeting(self, payload: MeetingFound) -> dict[str, Any]:
        day = payload.when.earliest if payload.when.precision in ("time", "day") else None
        return {
            "city": self._city(payload.city),
            "place": _place(payload),
            "date": day.isoformat() if day else None,
            "date_text": payload.when.date_text,
            # known ones first; whom no table knows keeps his words
            "parties": [self._party(key, key) for key in payload.parties]
            + list(payload.party_texts[len(payload.parties) :]),
            "format": payload.format,
            # the report knows no more than that it is to come
            "status": "expected" if payload.certainty == "confirmed" else payload.certainty,
        }

    def _delegation(self, payload: DelegationFound) -> dict[str, Any]:
        return {
            "party": self._party(payload.party, payload.party_text),
            "head": payload.head_name,
            "members": [name for name, _, _ in payload.members],
            "meeting_city": self._city(payload.meeting_city),
        }

    def _demand(self, payload: DemandFound) -> dict[str, Any]:
        return {
            "by": self._side(payload.by, payload.by_text),
            "of": [self._party(key, key) for key in payload.of],
            "kind": payload.demand_kind,
            "summary": payload.summary,
        }

    def _response(self, payload: ResponseFound) -> dict[str, Any]:
        demand = self.findings[payload.to_demand].payload if payload.to_demand is not None else None
        return {
            "by": self._side(payload.by, payload.by_text),
            "to_demand": demand.summary if isinstance(demand, DemandFound) else None,
            "stance": STANCES[payload.stance],
        }

    def _statement(self, payload: StatementFound, finding: Finding) -> dict[str, Any]:
        speaker = payload.speaker_name
        role = payload.speaker_role or ""
        if speaker is None and not payload.anonymous and not _is_document(role):
            speaker = self._party(payload.actor, role) if self.gazetteer.actors_named(role) else role or None
        day = payload.when.earliest
        return {
            "speaker": speaker,
            "role": payload.speaker_role,
            "party": self._party(payload.actor, ""),
            "cue": payload.cue,
            "type": "direct" if payload.direct else "indirect",
            "segments": [segment.quote for segment in payload.segments],
            "venue": payload.said_in,
            "date": day.isoformat() if day else None,
            "anonymous": payload.anonymous,
        }


def _is_some_office(words: list[str]) -> bool:
    """ "Two diplomats", "a senior official of one of the powers", "the minister"."""
    some = bool(words) and words[0] in ("a", "an", "one", "two", "three", "several", "some")
    return bool(words) and (words[-1] in ROLE_NOUNS or (some and bool(set(words[1:5]) & ROLE_NOUNS)))


def _is_document(role: str) -> bool:
    """ "The joint statement" speaks for those who issued it, whom it does not name."""
    return bool(set(role.lower().split()[-1:]) & DOCUMENTS)


def _place(payload: MeetingFound) -> str | None:
    """ "Geneva"; a place no table knows is said to be so."""
    if not payload.place_text:
        return None
    known = payload.city or payload.country_iso3
    return payload.place_text if known else f"{payload.place_text} (unrecognised)"
