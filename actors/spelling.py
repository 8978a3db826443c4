"""Makes spellings comparable: plain letters of the same length, and one key for all transliterations."""

from __future__ import annotations

import re
import unicodedata

_ODD_LETTERS = {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "đ": "d", "Đ": "D", "ð": "d", "ß": "s"}
_MARKS = dict.fromkeys("’‘ʻʼ`´", "'") | dict.fromkeys("‐‑–", "-") | dict.fromkeys("\u00a0\u202f\n\r\t", " ")


def _plain_letter(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0]
    return _ODD_LETTERS.get(letter, base)


_LATIN = [chr(code) for start, stop in ((0xC0, 0x250), (0x1E00, 0x1F00)) for code in range(start, stop)]
_PLAIN = str.maketrans({letter: _plain_letter(letter) for letter in _LATIN} | _MARKS)

_INITIAL = re.compile(r"\b(?:\w\.|[A-Z])(?=\s)\s*")
_JOINED_INITIALS = re.compile(r"\A(?:[A-Z]{2,3}|(?:[A-Z]\.){2,3}) (?=\S+ \S)")  # "AH Mahmood Ali"
_PARTICLE = re.compile(r"^(?:al|el|as|ad|an|ar|at|az|ash)[- ](?=\w)")
_SOUNDS = [
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"\bm[ou]h?am+[ae]d\b", "muhamad"),
        (r"\bal[ey]?(?:ks|x)and(?:e?r)\b", "alexandr"),
        (r"\babd[aeu]l?\b[- ]?", "abdul "),
        (r"uei\b", "ei"),
        (r"(?:ey|ej|ay|ai)\b", "ei"),
        (r"(?:iy|yy|ij|ii|yi|y)\b", "i"),
        (r"dmy", "dmi"),
        (r"(?<=\w\w)(?:y|iy)an\b", "ian"),  # Pashinyan, Pashinian
        (r"(\w)\1", r"\1"),
        (r"['-]", " "),
        (r"\s+", " "),
    )
]


def plain(text: str) -> str:
    """Drops diacritics and unifies apostrophes, hyphens and spaces; the length never changes."""
    return text.translate(_PLAIN)


def name_key(name: str) -> str:
    """The key under which two writings of one name meet: plain, lower case, initials dropped."""
    bare = _INITIAL.sub("", plain(name))
    return _JOINED_INITIALS.sub("", bare).casefold().strip(" .,")


def sound_key(name: str) -> str:
    """A looser key under which transliterations meet (Sergey, Sergei, Serguei)."""
    key = name_key(name)
    for pattern, sound in _SOUNDS:
        key = pattern.sub(sound, key)
    return key.strip()


def bare_family(family: str) -> str:
    """The family name's key without its article: "al-Assad" and "Assad" are one."""
    return _PARTICLE.sub("", name_key(family))
