"""Quotation marks, paired within their paragraph: an unclosed mark never flips what follows."""

from __future__ import annotations

import re
from dataclasses import dataclass

_OPENING = "“„«‟"
_CLOSING = "”»"
_DOUBLE = re.compile(r"[\"“”„‟«»＂]|''|``|‘‘|’’")
_SINGLE_MARK = re.compile(r"['‘]")
_SINGLE_OPEN = re.compile(r"(?:(?<=\s)|(?<=\A)|(?<=[(\-–—]))['‘](?=\w)")
_SINGLE_CLOSE = re.compile(r"(?<=[,.!?…])['’](?=\s|\Z|[,.;)])|(?<=\w)['’](?=[,.]?(?:\s|\Z))")
_MIXED_CLOSE = re.compile(r"(?:[,.!?](?P<a>['’])(?=\s|\Z)|\w(?P<b>['’])(?=,\s))")
LONGEST_QUOTATION = 1500
_SEVERAL = 4  # words
_ATTRIBUTED = re.compile(
    r"(?P<comma>[,.?!]) (?:he|she|they|[A-Z][\w'-]+) (?:said|says|added|told|tells|wrote)\b"
)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words [start, end), also with their marks; `open_ended` if the next paragraph goes on."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    paragraph: int
    open_ended: bool = False

    @property
    def length(self) -> int:
        return self.end - self.start


def pair(text: str, paragraphs: list[tuple[int, int]]) -> list[Quotation]:
    """Return the quotations of each paragraph, in order, never overlapping."""
    found: list[Quotation] = []
    for number, (start, end) in enumerate(paragraphs):
        marks = [(m.start(), m.end()) for m in _DOUBLE.finditer(text, start, end)]
        if marks:
            goes_on = number + 1 < len(paragraphs) and _opens(text, paragraphs[number + 1][0])
            found += _pair_double(text, marks, start, end, number, goes_on)
        else:
            after = paragraphs[number + 1][0] if number + 1 < len(paragraphs) else None
            goes_on = after is not None and _SINGLE_OPEN.match(text, after) is not None
            found += _pair_single(text, start, end, number, goes_on)
    return [quotation for quotation in found if text[quotation.start : quotation.end].strip()]


def _opens(text: str, start: int) -> bool:
    return text[start : start + 2].lstrip()[:1] in tuple('"' + _OPENING)


def _pair_double(
    text: str, marks: list[tuple[int, int]], start: int, end: int, number: int, goes_on: bool
) -> list[Quotation]:
    found: list[Quotation] = []
    opened: tuple[int, int] | None = None
    for mark in marks:
        opening = _is_opening(text, mark, start, end, opened)
        if opening:
            if opened is not None:
                found += _cut_at_attribution(text, opened, mark[0], number)
            opened = mark
        elif opened is not None:
            if mark[0] - opened[1] <= LONGEST_QUOTATION:
                found.append(Quotation(opened[1], mark[0], opened[0], mark[1], number))
            opened = None
        elif found and mark[1] >= len(text[start:end].rstrip()) + start - 1:
            found += _closed_twice(text, found[-1], mark, number)
    if opened is not None and goes_on and end - opened[1] <= LONGEST_QUOTATION:
        found.append(Quotation(opened[1], end, opened[0], end, number, open_ended=True))
    elif opened is not None:
        found += _cut_at_attribution(text, opened, end, number)
    return found


def _cut_at_attribution(text: str, opened: tuple[int, int], end: int, number: int) -> list[Quotation]:
    """A quotation that is never closed ends at a single mark, or where somebody is said to say it."""
    mixed = _MIXED_CLOSE.search(text, opened[1], min(end, opened[1] + LONGEST_QUOTATION))
    if mixed is not None and len(text[opened[1] : mixed.start()].split()) >= _SEVERAL:
        return [
            Quotation(
                opened[1],
                mixed.start(mixed.lastgroup or 0),
                opened[0],
                mixed.end(mixed.lastgroup or 0),
                number,
            )
        ]
    said = _ATTRIBUTED.search(text, opened[1], min(end, opened[1] + LONGEST_QUOTATION))
    if said is None or len(text[opened[1] : said.start()].split()) < _SEVERAL:
        return []
    return [Quotation(opened[1], said.end("comma"), opened[0], said.end("comma"), number)]


def _is_opening(
    text: str, mark: tuple[int, int], start: int, end: int, opened: tuple[int, int] | None
) -> bool:
    before = text[mark[0] - 1] if mark[0] > start else " "
    after = text[mark[1]] if mark[1] < end else " "
    glyph = text[mark[0] : mark[1]]
    if glyph in ("``", "''"):
        return glyph == "``"
    if opened is not None:
        # a second opener means that the first was never closed
        stopped = text[max(start, mark[0] - 4) : mark[0]].rstrip()[-1:] in tuple(",.?!")
        mixed = text[opened[0]] in _OPENING and glyph[0] not in _OPENING
        if glyph[0] in _CLOSING or (stopped and (after.islower() or mixed)):
            return False
        return before.isspace() and not after.isspace() and (glyph[0] in _OPENING or after.isalnum())
    if glyph[0] in _OPENING:
        return True
    if glyph[0] in _CLOSING and before.isspace() and after.isspace() and mark[0] > start:
        return text[mark[1] : end].strip()[:1].isalnum()  # a closing mark set where one opens
    return (
        not after.isspace()
        and (glyph[0] not in _CLOSING or before.isspace())
        and (after.isalnum() or after in "'‘[($€£.…" or not after.isascii())
    )


def _closed_twice(text: str, last: Quotation, mark: tuple[int, int], number: int) -> list[Quotation]:
    """A paragraph's last mark closes a quotation that was closed too early and went straight on."""
    between = text[last.outer_end : mark[0]]
    words = between.strip()
    if len(words.split()) < 4 or not words[0].isupper() or len(between) > LONGEST_QUOTATION:
        return []
    begin = last.outer_end + len(between) - len(between.lstrip())
    return [Quotation(begin, mark[0], begin, mark[1], number)]


def _pair_single(text: str, start: int, end: int, number: int, goes_on: bool) -> list[Quotation]:
    found: list[Quotation] = []
    if not _SINGLE_MARK.search(text, start, end):
        return found
    position = start
    while opening := _SINGLE_OPEN.search(text, position, end):
        limit = min(end, opening.end() + LONGEST_QUOTATION)
        first = _SINGLE_CLOSE.search(text, opening.end(), limit)
        if first is None:
            if goes_on and end - opening.end() <= LONGEST_QUOTATION:
                found.append(Quotation(opening.end(), end, opening.start(), end, number, open_ended=True))
            break
        closing = _closes(text, opening, first, limit)
        if closing is not None:
            found.append(Quotation(opening.end(), closing.start(), opening.start(), closing.end(), number))
        position = closing.end() if closing is not None else opening.end()
    return found


def _closes(text: str, opening: re.Match[str], first: re.Match[str], limit: int) -> re.Match[str] | None:
    """The mark that closes: behind a stop or a whole word; behind an "s" the last one, for others own."""
    mark: re.Match[str] | None = first
    latest = first
    following = _SINGLE_OPEN.search(text, opening.end(), limit)
    limit = following.start() if following is not None else limit
    while mark is not None and mark.start() < limit:
        several = len(text[opening.end() : mark.start()].split()) >= _SEVERAL
        if text[mark.start() - 1] in ",.!?…" or (several and text[mark.start() - 1] not in "sS"):
            return mark
        latest = mark
        mark = _SINGLE_CLOSE.search(text, mark.end(), limit)
    sure = text[opening.start()] == "‘" or text[latest.end() : latest.end() + 1] in (".", ",", ";")
    return latest if sure and len(text[opening.end() : latest.start()].split()) >= _SEVERAL else None
