"""PLOVER tags and CAMEO codes of our own kinds: for exports and for people who know event data.

The native kinds are the model; a tag is what event data would call it, and None where it has no word (an
answer put off, a principle). Names and codes as in PLOVER and CAMEO of the Open Event Data Alliance; the
mapping is ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Mode = Literal["assist", "change", "yield", "meet", "restrict", "relations", "violence"]
Modality = Literal["actual", "future", "conditional", "negated"]


@dataclass(frozen=True, slots=True)
class Tag:
    """An event as event data codes it: PLOVER type and mode ("" for none), and the CAMEO code beside it."""

    event: str
    mode: str
    cameo: str

    def __str__(self) -> str:
        return f"{self.event}:{self.mode}" if self.mode else self.event


# A request and its refusal share their modes, so that an answer pairs with its demand.
_CODES: dict[str, dict[str, str]] = {
    "REQUEST": {"": "100", "assist": "103", "change": "104", "yield": "105", "meet": "106"},
    "AGREE": {"": "030", "assist": "033", "change": "034", "yield": "035", "meet": "036"},
    "REJECT": {"": "120", "assist": "122", "change": "123", "yield": "124", "meet": "125"},
    "THREATEN": {"": "130", "restrict": "131", "relations": "134", "violence": "138"},
    "CONSULT": {"": "046", "third-party": "045", "multilateral": "046", "phone": "041"},
    "CONCEDE": {"": "080"},
    "ACCUSE": {"": "112"},
}
_DEMANDS = {
    "demand": "REQUEST",
    "guarantee": "REQUEST",
    "offer": "AGREE",
    "red_line": "REJECT",
    "threat": "THREATEN",
}
_ANSWERS = {
    "accepts": "AGREE",
    "accepts_in_part": "AGREE",
    "open": "AGREE",
    "counter_offers": "AGREE",
    "refuses": "REJECT",
    "non_starter": "REJECT",
    "withdraws": "CONCEDE",
}
_PLANNED = ("rumoured", "expected", "confirmed", "postponed")
_MEETS = {
    "phone": "phone",
    "mediated": "third-party",
    "proximity": "third-party",
    "multilateral": "multilateral",
}


def of_demand(kind: str, mode: str | None) -> Tag | None:
    """The tag of a demand, guarantee, offer, red line or threat."""
    return _tag(_DEMANDS.get(kind), mode)


def of_response(stance: str, mode: str | None) -> Tag | None:
    """The tag of an answer; None where it is put off."""
    return _tag(_ANSWERS.get(stance), mode)


def of_meeting(certainty: str, meeting_format: str | None) -> Tag | None:
    """A planned meeting is an agreement to meet, a held one a consultation, a cancelled one a refusal."""
    if certainty in _PLANNED:
        return _tag("AGREE", "meet")
    if certainty in ("cancelled", "denied"):
        return _tag("REJECT", "meet")
    return _tag("CONSULT", _MEETS.get(meeting_format or ""))


def of_statement(kind: str) -> Tag | None:
    """Only an accusation is an event of its own."""
    return _tag("ACCUSE", None) if kind == "accusation" else None


def _tag(event: str | None, mode: str | None) -> Tag | None:
    """A mode that the event does not have is left out."""
    if event is None:
        return None
    known = mode if mode in _CODES[event] else ""
    return Tag(event, known or "", _CODES[event][known or ""])
