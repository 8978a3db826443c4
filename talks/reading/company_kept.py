"""With whom somebody came: who accompanies a delegate is of his side."""

from __future__ import annotations

import re

from talks.reading.cast import Person
from talks.reading.roll import Roll

_WITH_HIM = re.compile(
    r"\b(?:accompanied by|brought along|brought with (?:him|her)|flanked by|(?:together|along|home) with (?:his|her)"
    r"|alongside (?:his|her)|with (?:his|her) (?:[a-z-]+ ){0,3}(?:deput(?:y|ies)|aides?|advisers?|advisors?"
    r"|negotiators?|colleagues?|spokes\w+))\b[^.;:]{0,140}\Z"
)
_HE_WITH = re.compile(
    r",? (?:[^.;]{3,60} )?who (?:accompanied|accompanies|came with|travels? with|travelled with) "
)
_SHORTENED = re.compile(r"\b(Maj|Gen|Brig|Col|Lt|Adm|Dr|Mr|Mrs|Ms|Sen|Prof|Capt)\.")


def of_his_company(person: Person, roll: Roll) -> str | None:
    """The party of whom he accompanies, or who is told to bring him along, in the sentence that first names him."""
    mention = next((one for one in roll.people.mentions if one.person is person), None)
    sentence = roll.document.sentence_at(mention.start) if mention else None
    if mention is None or sentence is None:
        return None
    plain = roll.document.plain
    follows = _HE_WITH.match(plain, mention.end, sentence.end)
    if follows is not None:
        led = roll.people.between(follows.end(), follows.end() + 30)
        return led[0].person.party if led else None
    before = _SHORTENED.sub(r"\1 ", plain[sentence.start : mention.start])
    if _WITH_HIM.search(before) is None:
        return None
    lead = roll.people.between(sentence.start, mention.start)
    return next((one.person.party for one in lead if one.person is not person), None)
