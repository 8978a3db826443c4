"""Tags as parsers meet them, before they do: one with thousands of attributes costs them half a minute."""

from __future__ import annotations

import re

MOST_ATTRIBUTES = 1000
_SHORT = 2 * MOST_ATTRIBUTES  # characters in which more than those cannot stand
_ATTRIBUTES = r"(?:[^<>\"']|\"[^\"]*\"|'[^']*')*+"
_XML_TAG = re.compile(rf"(?P<tag><[a-z]{_ATTRIBUTES})", re.IGNORECASE)
_HTML_TAG = re.compile(
    r"<!--.*?(?:-->|\Z)"
    rf"|(?P<tag><(?:(?P<raw>script|style)\b|[a-z]){_ATTRIBUTES})(?(raw)>.*?(?:</(?P=raw)|\Z))",
    re.IGNORECASE | re.DOTALL,
)
_VALUE = re.compile(r"\"[^\"]*\"|'[^']*'")


def crowded(markup: str, *, html: bool = False) -> bool:
    """Whether any tag has more attributes than a page or a feed ever needs; in one pass over the text.

    In HTML what stands in comments, scripts and styles is no tag, though `a<b` looks like one.
    """
    tags = (found["tag"] or "" for found in (_HTML_TAG if html else _XML_TAG).finditer(markup))
    return any(_attributes(tag) > MOST_ATTRIBUTES for tag in tags if len(tag) > _SHORT)


def _attributes(tag: str) -> int:
    names = _VALUE.sub("", tag)
    return max(names.count("="), len(names.split()))
