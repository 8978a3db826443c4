"""How sure the record is that something happens or happened, and how each format says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

# A thing of these degrees has not happened (yet): its marker is dashed and its word is written out.
NOT_YET = frozenset({"rumoured", "expected", "confirmed"})


@dataclass(frozen=True, slots=True)
class Telling:
    """One degree of certainty in the words of each format.

    `prefix` goes before a title and `display` before a date, because many readers of a format drop its
    status; `ical` is the STATUS of RFC 5545, `eocstat` the IPTC event occurrence status.
    """

    ical: str
    eocstat: str
    schema_org: str
    display: str = ""
    prefix: str = ""


# A denied meeting was never on: calendars strike it like a cancelled one, IPTC calls it highly uncertain.
TELLINGS: dict[str, Telling] = {
    "rumoured": Telling("TENTATIVE", "eos3", "EventScheduled", "Possible,", "(Unconfirmed)"),
    "expected": Telling("TENTATIVE", "eos4", "EventScheduled", "Expected,", "(Expected)"),
    "confirmed": Telling("CONFIRMED", "eos5", "EventScheduled"),
    "held": Telling("CONFIRMED", "eos5", "EventScheduled"),
    "postponed": Telling("TENTATIVE", "eos1", "EventPostponed", "Postponed,", "Postponed:"),
    "cancelled": Telling("CANCELLED", "eos6", "EventCancelled", "Cancelled,", "Cancelled:"),
    "denied": Telling("CANCELLED", "eos2", "EventCancelled", "Denied,", "Denied:"),
}


def telling(document: Mapping[str, Any]) -> Telling:
    """How an entry's certainty is told."""
    return TELLINGS[document["certainty"]]


def title(document: Mapping[str, Any]) -> str:
    """An entry's title as it leaves the house: never without the word that says it is not certain."""
    prefix = telling(document).prefix
    return f"{prefix} {document['title']}" if prefix else str(document["title"])


def dated(document: Mapping[str, Any]) -> str:
    """An entry's date as a reader sees it, after the same word: 'Expected, Mon 10 Jan 2022'."""
    display = telling(document).display
    wording = str(document["when"]["wording"])
    return f"{display} {wording}" if display else wording
