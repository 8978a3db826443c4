"""Text as it is kept: one normal form, blank lines between paragraphs, nothing that hides or turns text."""

from __future__ import annotations

import html
import re
import unicodedata

# Joiners carry meaning in Persian and in Indic scripts; every other format character can only mislead.
_JOINERS = {"\u200c", "\u200d"}
_TAGS = re.compile(r"<[/!?a-zA-Z][^<>]{0,2000}>")
_SPACES = re.compile(r"[^\S\n]+")
_GAP = re.compile(r"\n{2,}")
# Most letters of most texts need not be looked at one by one.
_NOT_PLAIN = re.compile("[^\n -~\u00a1-\u00ac\u00ae-\u05ff\u2010-\u2027]")


def clean_text(text: str) -> str:
    """Return paragraphs of one line each, apart by a blank line; the form every offset refers to.

    Without blank lines each line is a paragraph; with them, the lines of a paragraph are joined.
    """
    plain = _visible(text.replace("\r\n", "\n").replace("\r", "\n"))
    plain = "\n".join(line.strip() for line in plain.split("\n")).strip("\n")
    parts = _GAP.split(plain) if "\n\n" in plain else plain.split("\n")
    paragraphs = (_SPACES.sub(" ", " ".join(part.split("\n"))).strip() for part in parts)
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def clean_line(text: str, length: int = 500) -> str:
    """Return a title or a name as one plain line: no markup, no controls, cut to `length`."""
    without = _TAGS.sub(" ", html.unescape(_TAGS.sub(" ", text)))
    visible = "".join(letter for letter in _visible(without) if letter not in _JOINERS)
    return " ".join(visible.split())[:length].rstrip()


def _visible(text: str) -> str:
    return unicodedata.normalize("NFC", _NOT_PLAIN.sub(_visible_letter, text))


def _visible_letter(found: re.Match[str]) -> str:
    letter = found[0]
    if letter in _JOINERS:
        return letter
    category = unicodedata.category(letter)
    if category in {"Zl", "Zp"}:
        return "\n"
    if category == "Cc":
        return "" if letter == "\x00" else " "
    # Cf marks turn or hide text (bidi overrides, zero width); Cs are halves of pairs; Co is private.
    return "" if category in {"Cf", "Cs", "Co"} else letter
