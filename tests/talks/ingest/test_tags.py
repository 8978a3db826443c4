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


SCRIPT = "for(var i=0;i<e.length;i++){" + "a = b; c = d; " * 5_000 + "}"


@pytest.mark.parametrize(
    "around",
    [
        "<script>{}</script>",
        '<SCRIPT async src="a">{}</SCRIPT >',
        "<script>{}",
        "<style>{}</style>",
        "<!--{}-->",
    ],
)
def test_in_html_scripts_styles_and_comments_hold_no_tags(around: str) -> None:
    assert not crowded("<p>a</p>" + around.format(SCRIPT) + "<p>b</p>", html=True)
    assert crowded(around.format(SCRIPT))


@pytest.mark.parametrize(
    "before",
    [
        "<script>a</script>",
        "<!--<script>-->",
        "<p title='<script>'>",
        "<p title='<!--'>",
        "<scripture>",
        "<script",
    ],
)
def test_no_script_hides_what_follows_it(before: str) -> None:
    assert crowded(before + "<a " + " ".join(f"a{n}" for n in MANY) + ">", html=True)


def test_a_script_with_many_attributes() -> None:
    assert crowded("<script " + " ".join(f"a{n}" for n in MANY) + ">a</script>", html=True)


@pytest.mark.parametrize("opened", ["<script>", "<!--", "<script", "<a '", '<style "'])
def test_what_is_opened_a_thousand_times_and_never_closed_takes_no_time(opened: str) -> None:
    assert not crowded(opened * (1_000_000 // len(opened)), html=True)
