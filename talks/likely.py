"""From which likelihood on a finding of each kind is put before people; all else is only possible."""

from __future__ import annotations

# More likely right than wrong; more where that costs hardly one that is right, less where it costs many.
LIKELY_FROM: dict[str, float] = {
    "meeting": 0.4,
    "delegation": 0.7,
    "demand": 0.5,
    "response": 0.45,
    "statement": 0.5,
    "outlook": 0.25,
    "person": 0.55,
}


def is_likely(kind: str, likelihood: float) -> bool:
    """Whether a finding of this kind is likely enough to be put before people."""
    return likelihood >= LIKELY_FROM[kind]
