"""Bytes to text: byte order mark, then what the server says, then what the page says, then UTF-8."""

from __future__ import annotations

import codecs
import re

_MARKS = [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")]
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.I)
_XML = re.compile(rb"\A\s{0,20}<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{1,40})", re.I)
_HTTP = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.I)
# What the web calls by the left name is in truth the right one.
_IN_TRUTH = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030"}
# utf-7 hides markup; the others are Python's own and no charset of the web.
_NEVER = {"utf-7", "idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"}


def decode(body: bytes, content_type: str = "") -> str:
    """Return the body as text without NUL; what cannot be decoded becomes U+FFFD, never an error."""
    for mark, name in _MARKS:
        if body.startswith(mark):
            return _text(body[len(mark) :], name)
    head = body[:2048]
    said = _HTTP.search(content_type)
    found = _META.search(head) or _XML.search(head)
    # A page that can say so in ASCII is not in UTF-16.
    own = (_known(found[1].decode("ascii")) or "").replace("utf-16", "utf-8") if found else ""
    return _text(body, (_known(said[1]) if said else None) or own or "utf-8")


def _known(name: str) -> str | None:
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    if info.name in _NEVER or not info._is_text_encoding:
        return None
    return _IN_TRUTH.get(info.name, info.name)


def _text(body: bytes, name: str) -> str:
    return body.decode(name, errors="replace").replace("\x00", "")
