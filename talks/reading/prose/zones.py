"""Paragraphs and their zones: headline, lead, body, caption; boilerplate is left out."""

from __future__ import annotations

import re

from talks.reading.prose import cues

_CAPTION = re.compile(
    r"FILE\b|(?:A )?file (?:photo|picture|image)\b|Photo:|Image:|Picture:|[^\n]{0,200}, in an?"
    r" (?:archive|file) (?:photo|picture|image)\b",
    re.I,
)
# at its end; shorter than what is looked at
_AGENCY_OF_PHOTO = re.compile(
    r"(?:Getty Images|AP Photo[^.]{0,40}|via (?:AP|Reuters|AFP)|/(?:AFP|Reuters|AP|EPA|Pool)|Reuters/[\w "
    r".]{2,40}"
    r"|\((?:AFP|AP|Reuters|EPA|Getty)\b[^)]{0,30}| - (?:Sputnik|Photo)[\w ]{0,15})\)?\.?\s*\Z",
    re.I,
)

# who wrote it, and from where
_CREDIT = re.compile(
    r"(?:By|BY|Text|Story) (?:[A-Z][^.!?]*|our [^.!?]*)(?:\.[A-Z][^.!?]*)*\Z"
    r"|\(?[Ww]ith (?:a )?(?:reports?|reporting) (?:from|by) [A-Z]"
    r"|(?:[A-Z][\w.'-]+ ){1,3}[A-Z][\w.'-]+,? (?:in|reporting from) [A-Z][\w-]+(?: [A-Z][\w-]+)?"
    r"(?:(?:,|,? and) (?:[A-Z][\w.'-]+ ){1,3}[A-Z][\w.'-]+,? in [A-Z][\w-]+(?: [A-Z][\w-]+)?)*\Z"
    r"|\W*[Ww]ith (?:assistance|files|input|agenc(?:y|ies)|additional reporting)\b"
    r"|(?:Authors?|Editors?|Reporters?|Writers?|Translat(?:or|ion)|Byline|(?:Press|Media) contacts?): [A-Z]"
    r"|-{1,2} .{2,60}\(@\w+\)"
    r"|(?:NOTES? TO EDITORS?\b|For (?:further|more) information,? (?:please )?contact )"
)
_CREDITED = re.compile(
    r"\b(?:contribut(?:ed|ing) (?:to this|to the|reporting|from)\b"
    r"|(?:[Ee]dited|[Rr]eporting|[Ww]riting|[Ee]diting) [Bb]y:? [A-Z]"
    r"|(?:Follow|Email|Contact) (?:him|her|them|us) (?:on (?:Twitter|X|Bluesky|Threads)\b|at \S+@)"
    r"|welcomes? your comments\b|[Cc]omment [Pp]olicy\b)"
)
# "Photograph: A Name/AFP": who took it is nobody of the story
_TAKEN_BY = re.compile(
    r"\s*\(?(?:Photo(?:graph|grapher)?|Image|Picture|Credit)s?(?: by|:) [^/:\n]{2,40}/[A-Z][\w ]+\)?\.?\s*\Z"
)
LONGEST_CREDIT = 260  # characters
_LONGEST_AGENCY = 60  # characters
_LONGEST_CROSSHEAD = 110
_STOP = re.compile(r"[a-z\d)][\"')]*[.!?][\"')]* ")
_TOLD = cues.word_set("said added told noted stressed stated concluded explained warned wrote tweeted posted")
_TITLED = re.compile(r"(?:(?:[A-Z\d][^ ]*|of|on|in|to|and|for|the|a|with|as|at|by|-|after|over) ?){5,}")
_SAME, _HEAD = 90, 4  # characters that two paragraphs begin with; paragraphs in which a standfirst may stand
_WIDEST = 100  # characters of a line in a text that is broken at a width
# a line that ends so goes on in the next one
_GOES_ON = cues.AUXILIARIES | cues.word_set(
    "that the a an of to in on with and for by from at his her its their which who as"
)
# a name that was a link, on a line of its own amid the sentence
_LINKED_NAME = re.compile(r"(?:[A-Z][\w'.-]+ ?){1,4}\n(?=[a-z,])")
LONGEST_HEADLINE = 300  # characters; an article whose line breaks were lost is none
LONGEST_SECOND = 160  # characters of a line under the headline that is no text yet


def zoned(plain: str, title: str) -> list[tuple[int, int, str]]:
    """Return the paragraphs to read as (start, end, zone); junk heads, tails and teasers are left out."""
    blocks = _blocks(plain)
    kept: list[tuple[int, int, str]] = []
    seen: set[str] = set()
    heads, told = {_words(title)}, set[str]()
    tail = False
    for number, (start, end) in enumerate(blocks):
        block = plain[start:end]
        low = block[:60].lower()
        heads_a_tail = low.startswith(cues.TAIL_HEADS) and not block.rstrip().endswith(".")
        tail = tail or (number > len(blocks) * 0.35 and len(block) < 60 and heads_a_tail)
        if tail or _is_junk(block, low) or _is_teaser(plain, blocks, number) or _is_told_again(block, told):
            continue
        zone = "headline" if _is_repeated(block, heads) else _zone(block, seen)
        seen.add(zone)
        if zone == "headline":
            heads.add(_words(block))
        credit = _TAKEN_BY.search(plain, start, end) if zone == "caption" else None
        kept.append((start, credit.start() if credit and credit.start() > start else end, zone))
    return kept


def _zone(block: str, seen: set[str]) -> str:
    shown = block[:400]
    if _CAPTION.match(shown) or _AGENCY_OF_PHOTO.search(shown.rstrip()[-_LONGEST_AGENCY:]):
        return "caption"
    end = block.rstrip("\"' \n")
    unfinished = block.rstrip()[-1:] not in ".!?\"')" or end[-1:] not in ".!?,)" or end.endswith("..")
    if unfinished and "lead" in seen and _is_crosshead(block):
        return "headline"
    above = not seen & {"lead", "body"}
    longest = LONGEST_SECOND if "headline" in seen else LONGEST_HEADLINE
    if above and unfinished and len(block) <= longest:
        return "headline"
    return "body" if "lead" in seen else "lead"


def _is_crosshead(block: str) -> bool:
    """A short line without a stop amid the text: a heading, or the headline of another report."""
    end = block.rstrip()[-1:]
    told = block.rsplit(None, 1)[-1] in _TOLD  # "“We wait”, Testova added", without its stop
    return len(block) <= _LONGEST_CROSSHEAD and end not in ":;,-" and not told and not _STOP.search(block)


def _is_repeated(block: str, heads: set[str]) -> bool:
    """A line that is the headline, or says it once more: over the text and under the picture."""
    return len(block) <= LONGEST_HEADLINE and _words(block) in heads


def _is_told_again(block: str, told: set[str]) -> bool:
    """A paragraph that stands on the page twice, word for word."""
    words = _words(block) if len(block) > _LONGEST_CROSSHEAD else ""
    again = words in told
    told.add(words or block)
    return again


def _words(block: str) -> str:
    return block[:LONGEST_HEADLINE].strip(" .'\"").lower().replace('"', "'")


def _goes_on_elsewhere(plain: str, blocks: list[tuple[int, int]], block: str) -> bool:
    return any(plain.startswith(block[:_SAME], start) and plain[start:end] != block for start, end in blocks)


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
    last_line = plain[max(block[0], plain.rfind("\n", 0, block[1]) + 1) : block[1]].rstrip()
    if last_line[-1:] in ".!?:\"'":
        return False
    if plain[next_start].islower():
        broken = len(last_line) > 45 or last_line[-1:] == "," or "\n" in plain[slice(*block)]
        return broken or last_line.rsplit(None, 1)[-1] in _GOES_ON
    if plain[next_start] == "," or _LINKED_NAME.match(plain, next_start):
        return True
    end = plain.find("\n", next_start)
    following = plain[next_start : end if end >= 0 else len(plain)]
    wide = 45 < len(last_line) < _WIDEST and len(following.rstrip()) < _WIDEST
    return wide and not _TITLED.fullmatch(last_line)


def _is_junk(block: str, low: str) -> bool:
    words = len(block.split(None, 12))
    if len(block) < LONGEST_CREDIT and (_CREDIT.match(block) or _CREDITED.search(block)):
        return True
    if words <= 3 and block.rstrip()[-1:] not in ".!?\"':":
        return True
    return low.strip(" -*>|[(").startswith(cues.JUNK_LINES) and (
        words <= 12 or low.startswith(("(reporting", "reporting by"))
    )


def _is_teaser(plain: str, blocks: list[tuple[int, int]], number: int) -> bool:
    """A block that the next one repeats and continues is its teaser."""
    if number + 1 >= len(blocks):
        return False
    block = plain[slice(*blocks[number])]
    if number < _HEAD and len(block) >= _SAME and _goes_on_elsewhere(plain, blocks[number + 1 :], block):
        return True  # the lead, nearly word for word, as the standfirst of the page
    here, following = plain[slice(*blocks[number])].strip(" ."), plain[slice(*blocks[number + 1])]
    unfinished = plain[slice(*blocks[number])].rstrip()[-1:] not in ".!?\"'"
    return unfinished and len(here) > 40 and len(here) < len(following) and following.startswith(here)
