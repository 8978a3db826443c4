"""Paragraphs and their zones: headline, lead, body, caption; boilerplate is left out."""

from __future__ import annotations

import re

from talks.reading.prose import cues

_CAPTION = re.compile(
    r"FILE\b|(?:A )?file (?:photo|picture|image)\b|Photo:|Image:|Picture:|[^\n]{0,200}, in an?"
    r" (?:archive|file)"
    r" (?:photo|picture|image)\b",
    re.I,
)
# at its end; shorter than what is looked at
_AGENCY_OF_PHOTO = re.compile(
    r"(?:Getty Images|AP Photo[^.]{0,40}|via (?:AP|Reuters|AFP)|/(?:AFP|Reuters|AP|EPA|Pool)|Reuters/[\w "
    r".]{2,40}"
    r"|\((?:AFP|AP|Reuters|EPA|Getty)\b[^)]{0,30})\)?\.?\s*\Z",
    re.I,
)

# who wrote it, and from where
_CREDIT = re.compile(
    r"\A(?:By|BY|Text|Story) (?:[A-Z][^.!?]*|our [^.!?]*)(?:\.[A-Z][^.!?]*)*\Z"
    r"|\b(?:contributed|contributing) (?:to this|to the|reporting|from)\b|\A\(?[Ww]ith (?:a"
    r" )?(?:reports?|reporting) (?:from|by) [A-Z]"
    r"|\A(?:[A-Z][\w.'-]+ ){1,3}[A-Z][\w.'-]+,? (?:in|reporting from) [A-Z][\w-]+(?: [A-Z][\w-]+)?"
    r"(?:(?:,|,? and) (?:[A-Z][\w.'-]+ ){1,3}[A-Z][\w.'-]+,? in [A-Z][\w-]+(?: [A-Z][\w-]+)?)*\Z"
    r"|\b(?:[Ee]dited|[Rr]eporting|[Ww]riting|[Ee]diting) [Bb]y:? [A-Z]"
    r"|\A\W*[Ww]ith (?:assistance|files|input|agenc(?:y|ies)|additional reporting)\b"
    r"|\A(?:Authors?|Editors?|Reporters?|Writers?|Translat(?:or|ion)|Byline|(?:Press|Media) contacts?): [A-Z]"
    r"|\b(?:Follow|Email|Contact) (?:him|her|them|us) (?:on (?:Twitter|X|Bluesky|Threads)\b|at \S+@)"
    r"|\A(?:NOTES? TO EDITORS?\b|For (?:further|more) information,? (?:please )?contact )"
)
# "Photograph: A Name/AFP": who took it is nobody of the story
_TAKEN_BY = re.compile(
    r"\s*\(?(?:Photo(?:graph|grapher)?|Image|Picture|Credit)s?(?: by|:) [^/:\n]{2,40}/[A-Z][\w ]+\)?\.?\s*\Z"
)
LONGEST_CREDIT = 260  # characters
_LONGEST_AGENCY = 60  # characters
LONGEST_HEADLINE = 300  # characters; an article whose line breaks were lost is none


def zoned(plain: str, title: str) -> list[tuple[int, int, str]]:
    """Return the paragraphs to read as (start, end, zone); junk heads, tails and teasers are left out."""
    blocks = _blocks(plain)
    kept: list[tuple[int, int, str]] = []
    seen: set[str] = set()
    tail = False
    for number, (start, end) in enumerate(blocks):
        block = plain[start:end]
        low = block[:60].lower()
        tail = tail or (number > len(blocks) * 0.35 and len(block) < 60 and low.startswith(cues.TAIL_HEADS))
        if tail or _is_junk(block, low) or _is_teaser(plain, blocks, number):
            continue
        zone = _zone(block, seen, title)
        seen.add(zone)
        credit = _TAKEN_BY.search(plain, start, end) if zone == "caption" else None
        kept.append((start, credit.start() if credit and credit.start() > start else end, zone))
    return kept


def _zone(block: str, seen: set[str], title: str) -> str:
    shown = block[:400]
    if _CAPTION.match(shown) or _AGENCY_OF_PHOTO.search(shown.rstrip()[-_LONGEST_AGENCY:]):
        return "caption"
    unfinished = block.rstrip()[-1:] not in ".!?\"')"
    first = not seen & {"headline", "lead", "body"}
    if first and len(block) <= LONGEST_HEADLINE and (unfinished or block.strip() == title.strip()):
        return "headline"
    return "body" if "lead" in seen else "lead"


def _blocks(plain: str) -> list[tuple[int, int]]:
    blocks: list[tuple[int, int]] = []
    start: int | None = None
    for match in re.finditer(r"[^\n\r\x0b\x0c\u2028\u2029]+", plain):
        line = match.group()
        if not line.strip():
            start = None
            continue
        if start is not None and blocks and _is_wrapped(plain, blocks[-1], match.start()):
            blocks[-1] = (blocks[-1][0], match.end())
        else:
            blocks.append((match.start(), match.end()))
        start = match.start()
    return blocks


def _is_wrapped(plain: str, block: tuple[int, int], next_start: int) -> bool:
    """A line broken in mid-sentence goes on in the next one, unless a blank line lies between."""
    gap = plain[block[1] : next_start]
    if gap.count("\n") > 1 or gap.count("\r") > 1 + gap.count("\n"):
        return False
    if not plain[next_start].islower() and _CAPTION.match(plain, block[0], block[1]):
        return False
    last_line = plain[max(block[0], block[1] - 90) : block[1]].rstrip()
    return (
        len(last_line) > 45
        and last_line[-1:] not in ".!?:\"'"
        and (plain[next_start].islower() or len(last_line) < 88)
    )


def _is_junk(block: str, low: str) -> bool:
    words = len(block.split(None, 12))
    if len(block) < LONGEST_CREDIT and _CREDIT.search(block):
        return True
    if words <= 3 and block.rstrip()[-1:] not in ".!?\"'":
        return True
    return low.strip(" -*>|[(").startswith(cues.JUNK_LINES) and (
        words <= 12 or low.startswith(("(reporting", "reporting by"))
    )


def _is_teaser(plain: str, blocks: list[tuple[int, int]], number: int) -> bool:
    """A block that the next one repeats and continues is its teaser."""
    if number + 1 >= len(blocks):
        return False
    here, following = plain[slice(*blocks[number])].strip(" ."), plain[slice(*blocks[number + 1])]
    unfinished = plain[slice(*blocks[number])].rstrip()[-1:] not in ".!?\"'"
    return unfinished and len(here) > 40 and len(here) < len(following) and following.startswith(here)
