"""Who sits across a table only by a common noun: "village elders", "a committee of bondholders"."""

from __future__ import annotations

import re

from talks.reading.prose import cues
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

# people and bodies that negotiate for themselves, and that no table of parties holds
_HEADS = cues.word_set(
    "elders chiefs landowners landholders farmers growers herders pastoralists fishermen fishers miners "
    "workers dockworkers employees teachers lecturers doctors nurses pilots drivers truckers hauliers "
    "students bondholders creditors lenders investors shareholders employers management bishops unions "
    "cooperatives consortium villagers indigenous tribes clans settlers refugees"
)
_HEAD = "|".join(sorted(_HEADS - {"indigenous"}))
_WORD = (
    r"(?!the |an? |its? |their |his |her |with |and |or |of |in |on |to |for |by |from |that |who |which "
    r"|said |over )[\w'-]+ "
)
_NAME = rf"(?P<name>(?:{_WORD}){{0,3}}?(?:{_HEAD}|civil society (?:groups|organi[sz]ations)))\b"
_OF_THEM = (
    r"(?:(?:(?:senior|some|several|two|three) )?(?:leaders|representatives|delegates|members|heads"
    r"|officials|spokesmen)"
    r" (?:of|from|for) |an? (?:delegation|committee|group) (?:of|from) )?(?:(?:the|its|their|his|her|an?) )?"
)
_ENDS = (
    r"(?=[.,;]| (?:in|on|at|to|over|about|for|from|of|and|yesterday|today|last|this|next|after|before|by"
    r"|are|were|was|collapsed|ended|broke|stalled|resumed|began|opened|failed|is|will|had|have)\b)"
)
_ACROSS = re.compile(
    r"\b(?:(?:met|meets?|received|hosted|saw|consulted)(?: again| separately| briefly| also)?(?: with)?"
    r"|(?:talks|meetings?|negotiations|discussions|rounds?|session|consultations|dialogue|sat|sit|conferred"
    rf"|spoke)(?: down)?(?: [^,;.\"]{{0,40}}?)? with|between [^,;.\"]{{3,60}}? and) {_OF_THEM}{_NAME}{_ENDS}"
)
_BETWEEN = re.compile(rf"\bbetween {_OF_THEM}{_NAME} and ")
_FIRST = re.compile(
    rf"(?:\A|[.!?\"] |\n|; |, |\bthat |\bsaid )(?:The )?(?i:{_OF_THEM}{_NAME})(?:' (?:representatives"
    r"|leaders|negotiators|delegation|lawyers|envoys))?(?: (?:of|from|in|at|and) [\w' -]{3,50}?)?"
    r" (?:(?:had|have|will|also|again|then|later|are|were|to|is|was|has) )*(?:met|meet|held|hold|began"
    r"|begin|resumed|resume|opened|sat|sit)\b"
)
# "Sri Lanka and a group of its bondholders | failed to agree", "the government and miners | reached a deal"
_BESIDE = re.compile(
    rf"\band {_OF_THEM}{_NAME} (?:(?:had|have|has|will|also|again|then|later|on|are|were|to|yesterday"
    r"|today|[A-Z][a-z]+day) )*(?:met|meet|held|hold|began|begin|resumed?|opened|sat|sit|failed|reached"
    r"|agreed|agree|signed|struck|ended|concluded|wrapped)\b"
)
_FAR = 140  # characters back to the beginning of the subject


def across(scene: Scene, begin: int, cue: int, end: int) -> tuple[str, ...]:
    """The other side of a table where one party is known; only where a noun phrase names it."""
    sentence = scene.document.sentence_at(cue)
    if sentence is None or sentence.words.isdisjoint(_SIGNS):
        return ()
    first = max(sentence.start, min(begin, cue - _FAR))
    plain = scene.document.plain
    for pattern, start in (
        (_ACROSS, max(first, cue - _FAR)),
        (_BETWEEN, cue),
        (_FIRST, first),
        (_BESIDE, sentence.start),
    ):
        found = pattern.search(plain, start, end)
        if found is not None and scene.tells(found.start("name")) and not _is_known(scene, found):
            return (scene.document.text[slice(*found.span("name"))],)
    return ()


def _is_known(scene: Scene, found: re.Match[str]) -> bool:
    """Whether the words name a party of our tables, or what is of it."""
    return bool(within(scene.parties, *found.span("name")))


_SIGNS = _HEADS | {"society"}
