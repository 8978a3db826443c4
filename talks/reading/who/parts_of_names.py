"""Parts by which an article goes on calling a movement: "the Eagle Force", "the Isatabu team"."""

from __future__ import annotations

import re
from dataclasses import replace

from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Document
from talks.reading.who.mentions import PartyMention

_LONG = 3  # words of a name that may lose one
_COMMON = word_set(
    "national united free democratic people's peoples popular liberation patriotic revolutionary front party "
    "movement army force forces alliance coalition union council congress islamic christian workers new "
    "general supreme transitional southern northern eastern western sudan south north for of and the"
)
_THEIRS = (
    r"(?= (?:delegations?|teams?|sides?|negotiators?|leaders?|fighters|commanders?|rebels|faction|camp"
    r"|spokes\w+|delegates?|representatives?|panel|men|forces)\b)"
)


def with_parts(document: Document, parties: list[PartyMention]) -> list[PartyMention]:
    """The parties with those further mentions, in order; a part that may mean another is none."""
    forms = _forms(parties)
    if not forms:
        return parties
    taken = {offset for party in parties for offset in range(party.start, party.end)}
    more: list[PartyMention] = []
    for form, party in forms.items():
        tail = "" if " " in form else _THEIRS
        for match in re.finditer(rf"\b[Tt]he (?P<form>{re.escape(form)}){tail}\b", document.readable):
            start, end = match.span("form")
            if start not in taken and document.sentence_at(start) is not None:
                text = document.text[start:end]
                new = replace(
                    party, start=start, end=end, text=text, kind="alias", part="actor", preposition=""
                )
                more.append(new)
    return sorted([*parties, *more], key=lambda party: party.start) if more else parties


def _forms(parties: list[PartyMention]) -> dict[str, PartyMention]:
    """What each movement of a long name may be called for short, where it is the only one."""
    forms: dict[str, PartyMention] = {}
    doubtful: set[str] = set()
    for party in parties:
        words = party.text.split()
        if party.actor_kind != "group" or len(words) < _LONG or not party.text[0].isupper():
            continue
        for form in (" ".join(words[-2:]), words[0]):
            known = forms.setdefault(form, party)
            if known.key != party.key:
                doubtful.add(form)
    return {
        form: party
        for form, party in forms.items()
        if form not in doubtful and not set(form.lower().split()) <= _COMMON
    }
