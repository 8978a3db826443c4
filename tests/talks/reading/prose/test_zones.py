"""Headline, lead, body and caption; junk heads, tails and teasers are not read."""

from __future__ import annotations

import pytest

from talks.reading.prose.zones import zoned

BODY = "The delegations met for three hours on Monday and parted without a word to the press."


def _zones(words: str, title: str = "") -> list[tuple[str, str]]:
    return [(words[start:end], zone) for start, end, zone in zoned(words, title)]


def test_it_works() -> None:
    words = f"Talks end without result\n\n{BODY}\n\n{BODY} Twice."
    assert [zone for _, zone in _zones(words)] == ["headline", "lead", "body"]


def test_a_section_label_is_junk() -> None:
    assert _zones(f"Europe\n\n{BODY}") == [(BODY, "lead")]


def test_a_teaser_that_the_next_paragraph_repeats_is_junk() -> None:
    assert _zones(f"{BODY[:60]}\n\n{BODY}") == [(BODY, "lead")]


def test_everything_after_a_junk_tail_is_left_out() -> None:
    words = f"{BODY}\n\n{BODY} Twice.\n\nRelated Articles\n\nOil prices fell for a third day.\n\nBack to top"
    assert len(_zones(words)) == 2


def test_a_photo_credit_makes_a_caption() -> None:
    assert _zones(f"{BODY}\n\nThe ministers before the talks. (AP Photo/A. Name)")[1][1] == "caption"


def test_who_took_the_photo_is_not_read() -> None:
    caption = "The ministers before the talks."
    assert _zones(f"{BODY}\n\nPhoto: {caption} Photograph: A. Name/AFP")[1] == (
        f"Photo: {caption}",
        "caption",
    )


@pytest.mark.parametrize(
    "line",
    [
        "—With assistance from Ana Testova and Ion Muster.",
        "With files from Ana Testova and The Quay Press",
        "Author: Ana Testova | Editor: Ion Muster",
        "Ana Testova is a senior correspondent covering the lakes. Follow her on Twitter @testova",
        "NOTE TO EDITORS: For further information contact Ana Testova, press officer",
        "For more information please contact Ana Testova, press officer.",
    ],
)
def test_who_wrote_it_is_not_read(line: str) -> None:
    assert _zones(f"{BODY}\n\n{line}") == [(BODY, "lead")]


def test_what_only_sounds_like_a_credit_is_read() -> None:
    words = "With assistance from nobody, the ministers crossed the lake."
    assert len(_zones(f"{BODY}\n\nThe minister said: Follow us on the lake, as we follow you.")) == 2
    assert len(_zones(f"{BODY}\n\nWriters: many came. {words}")) == 2


def test_left_in_brackets_alone_makes_none() -> None:
    assert (
        _zones("Josep Borrell (left), the policy chief, spoke of a good day for everybody.")[0][1] == "lead"
    )


def test_many_paragraphs_take_linear_time() -> None:
    assert len(_zones("Aa said so.\n" * 20_000)) == 20_000


def test_an_article_without_line_breaks_is_no_headline() -> None:
    words = " ".join([BODY] * 5) + " Recommended for you"
    assert [zone for _, zone in _zones(words)] == ["lead"]


def test_a_photo_of_an_archive_is_a_caption() -> None:
    words = f"The head of the delegation, Ana Testova, in an archive photo.\n\n{BODY}"
    assert [zone for _, zone in _zones(words)] == ["caption", "lead"]


def test_a_caption_is_not_wrapped_into_the_text_below() -> None:
    words = f"File photo: The two ministers on the steps of the palace in Muscat with Ana Testova\n{BODY}"
    assert [zone for _, zone in _zones(words)] == ["caption", "lead"]
