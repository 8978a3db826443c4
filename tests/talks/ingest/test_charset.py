"""Bytes to text."""

from __future__ import annotations

import pytest

from talks.ingest.charset import decode


def test_it_works() -> None:
    assert decode("Zürich".encode()) == "Zürich"


@pytest.mark.parametrize(
    ("body", "content_type", "text"),
    [
        ("\ufeffZürich".encode(), "text/html; charset=latin-1", "Zürich"),
        ("Zürich".encode("utf-16"), "", "Zürich"),
        (b"Z\xfcrich", "text/html; charset=iso-8859-1", "Zürich"),
        (b"\x93quoted\x94", "text/html; charset=ISO-8859-1", "“quoted”"),
        (b'<meta charset="windows-1251">\xcc', "text/html", '<meta charset="windows-1251">М'),
        (
            b'<?xml version="1.0" encoding="iso-8859-15"?>\xa4',
            "",
            '<?xml version="1.0" encoding="iso-8859-15"?>€',
        ),
        ('<meta charset="utf-16">ü'.encode(), "", '<meta charset="utf-16">ü'),
        ("ü".encode(), "text/html; charset=rot13", "ü"),
        ("ü".encode(), "text/html; charset=no-such-thing", "ü"),
        (b"+ADw-script+AD4-", "text/html; charset=utf-7", "+ADw-script+AD4-"),
        (b"Z\xfcrich", "text/html; charset=utf-8", "Z\ufffdrich"),
        (b"a\x00b", "", "ab"),
    ],
)
def test_which_word_counts(body: bytes, content_type: str, text: str) -> None:
    assert decode(body, content_type) == text
