"""Whose a movement is: "Machar's SPLM-IO", "the Front of General A", "the Coalition, led by A"."""

from __future__ import annotations

import re

from talks.reading.who.cast import Person, PersonMention
from talks.reading.who.mentions import PartyMention
from talks.reading.who.roll import Roll

_HIS_OWN = re.compile(r"'s? (?:[a-z-]+ ){0,2}")
# as in: the Taqaddum coalition of former prime minister A, or the Coalition (CPC) led by him
_OF_HIM = re.compile(
    r"(?: (?:coalition|party|movement|group|alliance|front|faction))?(?: \([^()]{2,12}\))?"
    r"(?: of|,? (?:which (?:is|was) |is |was )?(?:led|headed|founded|commanded|chaired) by)"
    r" (?:the )?(?:(?!of |by |the )[\w.'-]+ ){0,4}"
)
_HIGHEST = frozenset({"head_of_state", "head_of_government", "effective_leader"})


def follow(roll: Roll) -> None:
    """Give whoever a movement is named by its party; but not who governs a state, or has an office."""
    for party in roll.parties:
        if party.actor_kind != "group":
            continue
        for mention in _named_with(party, roll):
            person = mention.person
            if _is_free(person, roll):
                person.party, person.party_text = party.key, ""


def _named_with(party: PartyMention, roll: Roll) -> list[PersonMention]:
    plain = roll.document.plain
    before = [
        mention
        for mention in roll.people.between(party.start - 60, party.start)
        if _HIS_OWN.fullmatch(plain, mention.end, party.start)
    ]
    behind = [
        mention
        for mention in roll.people.between(party.end, party.end + 90)
        if _OF_HIM.fullmatch(plain, party.end, mention.start)
    ]
    return before[-1:] or behind[:1]


def _is_free(person: Person, roll: Roll) -> bool:
    if person.party is not None and (person.post is not None or person.key is None):
        return False
    on = roll.document.article.published_on
    held = roll.gazetteer.tenures_of(person.key, on) if person.key is not None else ()
    return not any(
        tenure.post_kind in _HIGHEST and roll.gazetteer.is_a_state(tenure.actor) for tenure in held
    )
