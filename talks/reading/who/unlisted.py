"""Keys of bodies that no table holds: unique within one article, and words again when findings leave."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from talks.reading.findings import Finding, MeetingFound

_MARK = "~"  # opens such a key; no slug begins so


def key_of(name: str) -> str:
    """A key within one article; it never leaves the reader."""
    return _MARK + name


def is_unlisted(key: str) -> bool:
    """Whether it is a body that no table holds."""
    return key.startswith(_MARK)


def by_name(finding: Finding) -> Finding:
    """The finding with such bodies by their words: to all others a party without a row is null."""
    payload = finding.payload
    changes = _of_a_meeting(payload) if isinstance(payload, MeetingFound) else _of_one_party(payload)
    return replace(finding, payload=replace(payload, **changes)) if changes else finding


def _of_a_meeting(payload: MeetingFound) -> dict[str, Any]:
    if not any(map(is_unlisted, payload.parties)):
        return {}
    count = len(payload.parties)
    seated = list(zip(payload.parties, payload.party_texts, strict=False))
    known = [(key, text) for key, text in seated if not is_unlisted(key)]
    named = [key[1:] for key in payload.parties if is_unlisted(key)]
    texts = (*(text for _, text in known), *payload.party_texts[count:], *named)
    return {"parties": tuple(key for key, _ in known), "party_texts": texts}


def _of_one_party(payload: Any) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    for field, words in (("party", "party_text"), ("by", "by_text"), ("actor", "")):
        key = getattr(payload, field, None)
        if key is not None and is_unlisted(key):
            changes[field] = None
            if words:
                changes[words] = key[1:]
    asked = getattr(payload, "of", ())
    if any(map(is_unlisted, asked)):
        changes["of"] = tuple(key for key in asked if not is_unlisted(key))
    return changes
