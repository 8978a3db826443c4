"""What a reader hands back: typed findings, each with the exact slices of text that carry it."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from datetime import date, time
from typing import Any, Literal

from talks import plover
from talks.plover import Modality, Mode

FindingKind = Literal["meeting", "delegation", "demand", "response", "statement", "outlook", "person"]
Precision = Literal["time", "day", "either_or", "week", "month", "season", "year", "unknown"]
Basis = Literal["stated", "inferred", "published", "unknown"]
MeetingFormat = Literal["bilateral", "multilateral", "mediated", "proximity", "phone", "written"]
MeetingLevel = Literal["leaders", "ministers", "deputies", "envoys", "experts"]
Certainty = Literal["rumoured", "expected", "confirmed", "held", "postponed", "cancelled", "denied"]
DemandKind = Literal["demand", "guarantee", "offer", "red_line", "threat"]
Stance = Literal[
    "accepts", "accepts_in_part", "open", "counter_offers", "defers", "refuses", "non_starter", "withdraws"
]
StatementKind = Literal["outlook", "accusation", "warning", "principle", "denial", "report", "other"]


@dataclass(frozen=True, slots=True)
class Span:
    """A passage: text[start:end] == quote, in code points of the stored text."""

    start: int
    end: int
    quote: str
    zone: str


@dataclass(frozen=True, slots=True)
class ArticleText:
    """An article as stored; the offsets of every finding refer to `text`."""

    text: str
    published_on: date | None
    title: str = ""
    outlet: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class When:
    """A date as the source gives it; `earliest` and `latest` are null when it cannot be resolved."""

    date_text: str | None = None
    earliest: date | None = None
    latest: date | None = None
    at: time | None = None
    precision: Precision = "unknown"
    basis: Basis = "unknown"
    label: str = ""


NO_DATE = When()
UNWEIGHED = 0.5  # the confidence of a finding before its signs are weighed


@dataclass(frozen=True, slots=True)
class MeetingFound:
    """Parties in one place, or on one line; `place_text` is kept when no known city answers to it."""

    city: str | None
    place_text: str
    country_iso3: str | None
    venue: str | None
    when: When
    parties: tuple[str, ...]
    party_texts: tuple[str, ...]
    format: MeetingFormat | None
    level: MeetingLevel | None
    certainty: Certainty
    forum: str | None
    title: str

    @property
    def plover(self) -> plover.Tag | None:
        """What event data would call it."""
        return plover.of_meeting(self.certainty, self.format)


@dataclass(frozen=True, slots=True)
class DelegationFound:
    """A party's people at a meeting; members are (name as written, person key, post as written)."""

    party: str | None
    party_text: str
    head: str | None
    head_name: str | None
    head_post: str | None
    members: tuple[tuple[str, str | None, str | None], ...]
    meeting_city: str | None
    when: When


@dataclass(frozen=True, slots=True)
class DemandFound:
    """Something asked, offered, ruled out or threatened by one party to others."""

    by: str | None
    by_text: str
    of: tuple[str, ...]
    of_texts: tuple[str, ...]
    demand_kind: DemandKind
    summary: str
    condition: str | None
    deadline: When | None
    mode: Mode | None = None
    modality: Modality = "actual"

    @property
    def plover(self) -> plover.Tag | None:
        """What event data would call it."""
        return plover.of_demand(self.demand_kind, self.mode)


@dataclass(frozen=True, slots=True)
class ResponseFound:
    """A party's answer; `to_demand` is the index of its demand in the same list of findings, if clear."""

    by: str | None
    by_text: str
    stance: Stance
    to_demand: int | None
    summary: str
    condition: str | None
    mode: Mode | None = None
    modality: Modality = "actual"

    @property
    def plover(self) -> plover.Tag | None:
        """What event data would call it."""
        return plover.of_response(self.stance, self.mode)


@dataclass(frozen=True, slots=True)
class StatementFound:
    """Words of a speaker: `words` and `segments` are the quoted words when `direct`."""

    speaker: str | None
    speaker_name: str | None
    speaker_role: str | None
    actor: str | None
    anonymous: bool
    direct: bool
    cue: str
    words: str
    segments: tuple[Span, ...]
    said_in: str | None
    when: When
    statement_kind: StatementKind
    summary: str

    @property
    def plover(self) -> plover.Tag | None:
        """What event data would call it."""
        return plover.of_statement(self.statement_kind)


@dataclass(frozen=True, slots=True)
class OutlookFound:
    """What somebody (or the article itself) expects of the talks."""

    by: str | None
    by_text: str
    summary: str


@dataclass(frozen=True, slots=True)
class PersonFound:
    """A person the article names, with the post and party it gives."""

    name: str
    key: str | None
    post: str | None
    party: str | None
    party_text: str = ""


Payload = (
    MeetingFound | DelegationFound | DemandFound | ResponseFound | StatementFound | OutlookFound | PersonFound
)
PAYLOADS: dict[str, type[Any]] = {
    "meeting": MeetingFound,
    "delegation": DelegationFound,
    "demand": DemandFound,
    "response": ResponseFound,
    "statement": StatementFound,
    "outlook": OutlookFound,
    "person": PersonFound,
}


@dataclass
class Finding:
    """One thing found: payload, evidence in reading order, the rule that made it.

    `confidence` is how likely it is to be right (0 to 1), `doubts` what speaks against it, as codes that
    `rulebook` words.
    """

    kind: FindingKind
    payload: Payload
    evidence: tuple[Span, ...]
    rule_id: str
    confidence: float = UNWEIGHED
    doubts: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return plain data for JSON; dates and times in ISO 8601."""
        return {
            "kind": self.kind,
            "payload": {**_plain(self.payload), **self._coded()},
            "evidence": [_plain(span) for span in self.evidence],
            "rule_id": self.rule_id,
            "confidence": round(self.confidence, 3),
            "doubts": list(self.doubts),
        }

    def _coded(self) -> dict[str, str | None]:
        """PLOVER tag and CAMEO code of a move, for whoever speaks event data."""
        tag: plover.Tag | None = getattr(self.payload, "plover", None)
        return {"plover": str(tag) if tag else None, "cameo": tag.cameo if tag else None}


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    return value
