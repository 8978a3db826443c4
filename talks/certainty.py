"""How sure the record is, and how each export must say so: one table, so that none says more than we know."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """What each format writes for one degree of certainty (RFC 5545, IPTC eventoccurstatus, schema.org)."""

    ical: str
    eocstat: str
    schema_org: str
    prefix: str

    def title(self, title: str) -> str:
        """Say the certainty in the title too: planners drop the status field."""
        return f"{self.prefix} {title}" if self.prefix else title


CERTAINTY = {
    "rumoured": Wording("TENTATIVE", "eos3", "EventScheduled", "(Unconfirmed)"),
    "expected": Wording("TENTATIVE", "eos4", "EventScheduled", "(Expected)"),
    "confirmed": Wording("CONFIRMED", "eos5", "EventScheduled", ""),
    "held": Wording("CONFIRMED", "eos5", "EventScheduled", ""),
    "postponed": Wording("TENTATIVE", "eos1", "EventPostponed", "Postponed:"),
    "cancelled": Wording("CANCELLED", "eos6", "EventCancelled", "Cancelled:"),
    "denied": Wording("CANCELLED", "eos6", "EventCancelled", "Denied:"),
}
# A thing of these degrees has not happened (yet): its marker is dashed and its word is written out.
NOT_YET = frozenset({"rumoured", "expected", "confirmed"})
