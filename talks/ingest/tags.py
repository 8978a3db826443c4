"""Tags as parsers meet them, before they do: one with thousands of attributes costs them half a minute."""

from __future__ import annotations

import re

MOST_ATTRIBUTES = 1000
_SHORT = 2 * MOST_ATTRIBUTES  # characters in which more than those cannot stand
_TAG = re.compile(r"<[a-zA-Z](?:[^<>\"']|\"[^\"]*\"|'[^']*')*+")
_VALUE = re.compile(r"\"[^\"]*\"|'[^']*'")


def crowded(markup: str) -> bool:
    """Whether any tag has more attributes than a page or a feed ever needs; in one pass over the text."""
    return any(_attributes(tag[0]) > MOST_ATTRIBUTES for tag in _TAG.finditer(markup) if len(tag[0]) > _SHORT)


def _attributes(tag: str) -> int:
    names = _VALUE.sub("", tag)
    return max(names.count("="), len(names.split()))
