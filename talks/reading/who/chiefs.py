"""Whose party somebody is of who serves or is named with another, once that one's is known."""

from __future__ import annotations

import re

from talks.reading.who.belonging import is_outsider
from talks.reading.who.cast import Person, PersonMention
from talks.reading.who.company_kept import of_his_company, of_whom_he_is_named_with, seated_with
from talks.reading.who.roll import Roll

_SERVES = re.compile(
    r",? (?:an? |the )?(?:\w+ )?(?:adviser|advisor|aide|spokes\w+|assistant|envoy|deputy"
    r"|chief of staff) (?:to|of|for) (?:(?:the )?[\w-]+ ){0,3}?(?=[A-Z])"
    r"|,? (?:[^;.\"]{3,40} )?(?:who )?(?:(?:speaks?|spoke|acts?|acted|negotiate[sd]?) for|advise[sd]?)"
    r" (?:(?:the )?[\w-]+ ){0,3}?(?=[A-Z])"
)
_SERVES_HIM = re.compile(
    r"\b(?:adviser|advisor|aide|spokesman|spokeswoman|spokesperson|assistant|envoy|deputy"
    r"|chief of staff) (?:to|of|for) (?:[\w.-]+ ){0,3}\Z"
)
# "an official in Chancellor |B|'s office"
_IN_THE_OFFICE_OF = re.compile(r", (?:an? |the )?[^,;.\"]{3,70} (?:in|of|at|to|for|from) (?:[A-Z]\w+ ){0,3}")
_HIS_OFFICE = re.compile(
    r"'s? (?:office|cabinet|government|administration|team|staff|delegation|camp|secretariat)\b"
)
# "A, President |B|'s envoy for Africa"
_HIS_CHIEF = re.compile(r", (?:the )?(?:[A-Z]\w+ ){0,3}")
_HIS_ENVOY = re.compile(
    r"'s? (?:[a-z-]+ ){0,2}(?:advis[eo]r|aide|spokes\w+|envoy|deputy|representative|chief)\b"
)
# "two aides to President |B|"
_HIS_MEN = re.compile(
    r"\b(?i:officials|ministers|aides?|advis[eo]rs?|allies|ally|envoys|deputies|confidants?) (?:of|to)"
    r" (?:[\w'-]+ ){0,4}\Z"
)


def is_chief_of_others(plain: str, mention: PersonMention) -> bool:
    """ "Two aides to President |B| led the team": his men did, and not he."""
    return _HIS_MEN.search(plain, max(0, mention.start - 70), mention.start) is not None


def serve_somebody(person: Person, roll: Roll) -> None:
    """ "An adviser to President al-Bashir", "Vidal's deputy": of his chief's party, once that is known."""
    if is_outsider(person) and person.party is None:
        person.party = seated_with(person, roll)
    if (person.party is not None and not person.guessed) or is_outsider(person):
        return
    person.party = of_whom_he_is_named_with(person, roll) or person.party or of_his_company(person, roll)
    if person.party is not None:
        return
    called = (one for one in roll.people.cast if person.party_text in one.name.split())
    chief = next((one for one in called if " " in one.name or one.party), None)
    mention, _ = roll.first_told(person)
    chief = chief or _chief_before(mention, roll) or _chief_behind(mention, roll)
    chief = chief or _whose_office_he_is_in(mention, roll)
    if chief is not None and chief is not person and (chief.party or person.party_text in chief.name.split()):
        person.party, person.party_text = chief.party, "" if chief.party else chief.party_text


def _chief_before(mention: PersonMention, roll: Roll) -> Person | None:
    """ "A senior adviser to President Ashraf Ghani, | Humaira Sadat"."""
    near = roll.people.between(mention.start - 60, mention.start)
    plain = roll.document.plain
    if not near or plain[near[-1].end : mention.start] != ", ":
        return None
    return near[-1].person if _SERVES_HIM.search(plain, max(0, near[-1].start - 60), near[-1].start) else None


def _chief_behind(mention: PersonMention, roll: Roll) -> Person | None:
    """ "A, who speaks for |B|"."""
    served = _SERVES.match(roll.document.plain, mention.end)
    named = roll.people.between(served.end(), served.end() + 20) if served else []
    return named[0].person if named else None


def _whose_office_he_is_in(mention: PersonMention, roll: Roll) -> Person | None:
    """ "|A|, the coordinator in Chancellor B's office", "|A|, President B's envoy": B."""
    plain = roll.document.plain
    near = roll.people.between(mention.end, mention.end + 90)[:1]
    told = near and _IN_THE_OFFICE_OF.fullmatch(plain, mention.end, near[0].start)
    if told and _HIS_OFFICE.match(plain, near[0].end):
        return near[0].person
    own = near and mention.person.post and _HIS_CHIEF.fullmatch(plain, mention.end, near[0].start)
    return near[0].person if own and _HIS_ENVOY.match(plain, near[0].end) else None
