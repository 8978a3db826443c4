"""Tags with too many attributes are seen, whatever stands in their values."""

from __future__ import annotations

import pytest

from talks.ingest.tags import MOST_ATTRIBUTES, crowded

MANY = range(MOST_ATTRIBUTES + 2)


def test_it_works() -> None:
    assert not crowded("<p class='a' title=\"b\">" + "words = words " * 10_000 + "</p>")
    assert not crowded("<img src='data:image/png;base64," + "A" * 100_000 + "=='/>")


@pytest.mark.parametrize("value", ["=''", '="b"', "=b", "", "='>'", "='<'", '="\'"', "='='"])
def test_many_attributes(value: str) -> None:
    assert crowded("<p>a</p><a " + " ".join(f"a{n}{value}" for n in MANY) + ">")


def test_attributes_without_a_space_between_them() -> None:
    assert crowded("<a " + "".join(f"a{n}='>'" for n in MANY) + ">")


def test_a_tag_that_is_cut_off() -> None:
    assert crowded("<a " + " ".join(f"a{n}='>'" for n in MANY))


def test_a_quotation_mark_left_open_makes_no_attributes_of_the_text() -> None:
    assert not crowded('<p title="he said "no">' + "words = words " * 5_000 + '<p class="b">')
