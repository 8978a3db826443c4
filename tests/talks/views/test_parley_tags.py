"""What templates ask of a document."""

from __future__ import annotations

from talks.templatetags.parley import once_each


def test_several_articles_of_an_outlet_are_one_name() -> None:
    wire, post, again = (
        {"name": name, "url": url} for name, url in (("Wire", "/1"), ("Post", "/2"), ("Wire", "/3"))
    )
    assert once_each([wire, post, again]) == [wire, post]
    assert once_each([]) == []
