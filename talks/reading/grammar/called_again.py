"""What a state is called again: "the kingdom", "the Gulf emirate", "the junta" stand for one named."""

from __future__ import annotations

import re
from dataclasses import replace

from talks.reading.prose.cues import word_set
from talks.reading.who.mentions import PartyMention, within
from talks.reading.who.scene import Scene, Subject

# nouns that only some states may be called by
_MAY_BE = {
    noun: frozenset(keys.split())
    for nouns, keys in (
        (
            "kingdom monarchy",
            "saudi-arabia jordan morocco bahrain thailand cambodia bhutan tonga eswatini lesotho "
            "united-kingdom spain netherlands belgium norway sweden denmark",
        ),
        ("watchdog", "iaea"),
        ("lender lenders", "international-monetary-fund world-bank"),
        ("emirate", "qatar kuwait united-arab-emirates"),
        ("emirates", "united-arab-emirates"),
        ("Europeans", "european-union e3 european-commission"),
        ("sultanate", "oman brunei"),
        (
            "island archipelago",
            "mauritius maldives seychelles comoros madagascar sri-lanka fiji samoa tonga kiribati "
            "tuvalu vanuatu nauru palau solomon-islands bahamas jamaica cuba haiti dominican-republic "
            "trinidad-and-tobago barbados cape-verde cabo-verde philippines indonesia japan iceland "
            "malta cyprus taiwan bahrain timor-leste",
        ),
    )
    for noun in nouns.split()
}
# what a state has, and is called by: "Mali's junta", then "the junta"
_ORGANS = word_set("junta presidency regime palace cabinet executive chancellery")
_SEATS = frozenset({"palace", "presidency"})  # of a state whose own affairs the report is about
_PHRASE = re.compile(r"[Tt]he (?:[\w.-]+ ){0,3}?(?P<noun>[a-z]+|Europeans)(?: nation| state)?")
_FAR = 1200  # characters back to where the state was named


def called_again(scene: Scene, found: Subject | None) -> Subject | None:
    """The subject with its party, where its words call a state again that was named before."""
    if found is None or found.party is not None or found.kind not in ("unknown", "body", "role"):
        return found
    phrase = _PHRASE.fullmatch(found.text)
    party = state_meant(scene, phrase["noun"], found.start) if phrase is not None else None
    return found if party is None else replace(found, kind="party", party=party, parties=(party,))


def state_meant(scene: Scene, noun: str, start: int) -> str | None:
    """The state named before the offset that may be called by the noun."""
    before = within(scene.parties, max(0, start - _FAR), start)
    if noun in _MAY_BE:
        return next((party.key for party in reversed(before) if party.key in _MAY_BE[noun]), None)
    if noun in _ORGANS:
        had = (party.key for party in reversed(before) if _has(scene, party, noun))
        return next(had, None) or (scene.of_its_own_affairs() if noun in _SEATS else None)
    return None


def _has(scene: Scene, party: PartyMention, noun: str) -> bool:
    """ "Myanmar's junta", "the junta in Niamey": the noun was said of it."""
    plain = scene.document.plain
    after = re.match(rf"(?:['’]s?)? (?:\w+ ){{0,2}}{noun}\b", plain[party.end : party.end + 40])
    before = re.search(rf"\b{noun} in (?:the )?\Z", plain[max(0, party.start - 30) : party.start])
    return after is not None or before is not None or party.text.lower().endswith(noun)
