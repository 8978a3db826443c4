"""Offices that only one state or body has, or few: "Under Secretary of State", "Taoiseach", "emir"."""

from __future__ import annotations

import re

from talks.reading.who import posts
from talks.reading.who.roll import Roll

# of several the one that the article names; of none where it names two of them, or another state is meant
_TITLES = tuple((re.compile(title), tuple(keys.split())) for title, keys in (
    (r"\b(?:under-?secretary-general|assistant secretary-general|resident (?:and humanitarian )?coordinator"
     r"|humanitarian coordinator|special rapporteur)\b", "united-nations"),
    (r"\b(?:(?:assistant|deputy|under) secretary of (?:state|defen[cs]e|the treasury|commerce|energy)"
     r"|secretary of state(?! for)|treasury secretary|homeland security secretary"
     r"|assistant (?:u\.s\. )?trade representative|trade representative|department spokes\w+"
     r"|(?:deputy )?white house press secretary)\b", "united-states"),
    (r"(?<!\bits )(?<!\btheir )\bnational security council\b",
     "united-states south-korea pakistan turkey israel"),
    (r"\bchief cabinet secretary\b", "japan"),
    (r"\bexternal affairs minist", "india"),
    (r"\bunification minist", "south-korea"),
    (r"\boverseas (?:territories )?minist", "france"),
    (r"\bcrown-indigenous relations", "canada"),
    (r"\b(?:northern ireland|levelling up) secretary\b", "united-kingdom"),
    (r"\bunion (?:[a-z]+ ){1,3}minister\b", "india"),
    (r"\bcoordinating minister\b", "indonesia"),
    (r"\b(?:taoiseach|t[aá]naiste)\b", "ireland"),
    (r"\bstate council+or\b", "china"),
    (r"\bcommission(?:'s)? (?:executive )?(?:spokes|vice-president|president)|\beu commissioner",
     "european-union"),
    (r"\b(?:meps?|member of the european parliament)\b", "european-parliament"),
    (r"\b(?:chancellor of the exchequer|first sea lord|lord chancellor)\b", "united-kingdom"),
    (r"\b(?:supreme leader|ayatollah)\b", "iran"),
    (r"\b(?:pontiff|nuncio|cardinal secretary of state)\b", "holy-see"),
    (r"\bemir\b", "qatar kuwait"),
    (r"\bsultan\b", "oman brunei"),
    (r"\bking\b", "jordan saudi-arabia bahrain morocco spain thailand bhutan eswatini cambodia"),
))  # fmt: skip
_NEEDS_NO_NAMING = frozenset({"united-nations", "european-parliament", "holy-see"})
_ANY = re.compile(
    r"secretar|coordinator|rapporteur|trade rep|spokes|council|minist|taois|t[aá]nais|commission|mep"
    r"|parliament"
    r"|chancellor|lord|leader|ayatollah|pontiff|nuncio|emir|sultan|king"
)


def of_his_title(post: posts.PostChunk, roll: Roll) -> str | None:
    """The party of an office by its title alone."""
    begin = post.end - len(post.words)
    words = roll.document.plain[max(0, begin - 16) : post.end].lower()
    if _ANY.search(words) is None:
        return None
    # "leaves for Washington" names no side
    named = {party.key for party in roll.parties if party.kind != "capital" or party.preposition != "for"}
    for pattern, keys in _TITLES:
        told = pattern.search(words)
        if told is None or told.end() <= len(words) - len(post.words) - 3:
            continue
        here = [key for key in keys if key in named or (key in _NEEDS_NO_NAMING)]
        if len(here) == 1:
            return here[0]
    return None
