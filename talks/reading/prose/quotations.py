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
_TOLD_BEHIND = re.compile(r"(?:he|she|[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?:said|says|added|told|noted)\b")
_SAID_BEHIND = re.compile(r" (?:(?:he|she|they|it) )?(?:said|says|added|told|stated|noted)\b")
_MOST_PARAGRAPHS = 12  # of a statement in one pair of marks
_ATTRIBUTED = re.compile(
    r"(?P<comma>[,.?!]) (?:he|she|they|(?:[\w'’-]+\.? ){0,8}?[A-Z][\w'’-]+) (?:has )?"
    r"(?:said|says|added|told|tells|wrote|stated|noted|stressed)\b"
)
_SAID = re.compile(r"\b(?:said|says|added|told|tells|wrote|stated|noted|stressed|asked)\b")


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
    last = -1  # the paragraph up to which a quotation over several of them was taken
    for number, (start, end) in enumerate(paragraphs):
        marks = [(m.start(), m.end()) for m in _DOUBLE.finditer(text, start, end)]
        if number < last or (number == last and not marks):
            continue
        if number == last:
            start, marks = marks[0][1], marks[1:]
        if marks and (over := _over_paragraphs(text, marks, paragraphs, number)):
            found += _pair_double(text, marks[:-1], start, marks[-1][0], number, goes_on=False)
            found += over
            last = over[-1].paragraph
        elif marks:
            goes_on = number + 1 < len(paragraphs) and _opens(text, paragraphs[number + 1][0])
            found += _pair_double(text, marks, start, end, number, goes_on)
        else:
            after = paragraphs[number + 1][0] if number + 1 < len(paragraphs) else None
            goes_on = after is not None and _SINGLE_OPEN.match(text, after) is not None
            found += _pair_single(text, start, end, number, goes_on)
    return [quotation for quotation in found if text[quotation.start : quotation.end].strip()]


def _over_paragraphs(
    text: str, marks: list[tuple[int, int]], paragraphs: list[tuple[int, int]], number: int
) -> list[Quotation]:
    """A statement of several paragraphs in one pair of marks, opened by the last one of the first of them."""
    opener = marks[-1]
    start, end = paragraphs[number]
    odd = sum(text[mark[0]] in _OPENING for mark in marks) > sum(text[mark[0]] in _CLOSING for mark in marks)
    if not (odd or (len(marks) % 2 and text[opener[0]] == '"')) or not _opens_words(text, opener, start):
        return []
    parts = [Quotation(opener[1], end, opener[0], end, number, open_ended=True)]
    for following in range(number + 1, min(len(paragraphs), number + _MOST_PARAGRAPHS)):
        first, last = paragraphs[following]
        mark = _DOUBLE.search(text, first, last)
        if mark is None:
            parts.append(Quotation(first, last, first, last, following, open_ended=True))
            continue
        closes = mark.start() > first and _closes_words(text, mark, last)
        return [*parts, Quotation(first, mark.start(), first, mark.end(), following)] if closes else []
    return []


def _opens_words(text: str, mark: tuple[int, int], start: int) -> bool:
    alone = mark[0] == start or text[mark[0] - 1].isspace()
    return alone and text[mark[0]] not in _CLOSING and text[mark[1] : mark[1] + 1].isalnum()


def _closes_words(text: str, mark: re.Match[str], end: int) -> bool:
    """Behind a stop or a word, and before a blank, a stop or nothing."""
    before, after = text[: mark.start()][-1:], text[mark.end() : end][:1]
    spaced = before.isspace() and mark.group() in _CLOSING
    return mark.group() not in _OPENING and (not before.isspace() or spaced) and not after.isalnum()


def _opens(text: str, start: int) -> bool:
    return text[start : start + 2].lstrip()[:1] in tuple('"' + _OPENING)


def _pair_double(
    text: str, marks: list[tuple[int, int]], start: int, end: int, number: int, goes_on: bool
) -> list[Quotation]:
    found: list[Quotation] = []
    opened: tuple[int, int] | None = None
    for index, mark in enumerate(marks):
        opening = _is_opening(text, mark, start, end, opened) or (
            opened is None and index + 1 < len(marks) and _is_mistaken(text, mark, marks[index + 1])
        )
        if opening:
            if opened is not None:
                cut = _cut_at_attribution(text, opened, mark[0], number)
                before = text[opened[1] : mark[0]]
                whole = before[:1].isupper() and before.rstrip()[-1:] in tuple(".!?")
                if not cut and whole and not _SAID.search(before):
                    continue  # "A. "B," she said: opened anew for each sentence
                found += cut
            opened = mark
        elif opened is not None:
            if mark[0] - opened[1] <= LONGEST_QUOTATION:
                found.append(Quotation(opened[1], mark[0], opened[0], mark[1], number))
            opened = None
        elif not found and (alone := _never_opened(text, mark, start, end)) is not None:
            found.append(Quotation(alone, mark[0], alone, mark[1], number))
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
        alone = opened is None and before.isspace() and after.isalnum()
        return glyph == "``" or alone  # "''We wait,'' he said"
    if opened is not None:
        if before == " " and _TOLD_BEHIND.match(text, mark[1], end):
            return False  # "We wait, "Testova said
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


def _is_mistaken(text: str, mark: tuple[int, int], following: tuple[int, int]) -> bool:
    """ "he said,” it will not do.”", "on Sunday.”The minister said no,” a man told us": closed twice."""
    both = text[mark[0]] in _CLOSING and text[following[0]] in _CLOSING
    words = text[mark[1] : following[0]].strip()
    behind_stop = text[mark[0] - 1 : mark[0]] in tuple(",:.")
    return both and behind_stop and len(words.split()) >= _SEVERAL and words[-1] in ",.!?"


def _never_opened(text: str, mark: tuple[int, int], start: int, end: int) -> int | None:
    """ "Unfortunately nobody came,” said the service": where the sentence begins that is only closed."""
    if text[mark[0]] not in _CLOSING or text[mark[0] - 1] not in ",!?":
        return None
    if _SAID_BEHIND.match(text, mark[1], end) is None:
        return None
    begin = max(start, *(text.rfind(stop, start, mark[0]) + 2 for stop in (". ", "? ", "! ")))
    return begin if len(text[begin : mark[0]].split()) >= _SEVERAL else None


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
