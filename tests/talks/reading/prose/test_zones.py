"""Headline, lead, body and caption; junk heads, tails and teasers are not read."""

from __future__ import annotations

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


def test_left_in_brackets_alone_makes_none() -> None:
    assert (
        _zones("Josep Borrell (left), the policy chief, spoke of a good day for everybody.")[0][1] == "lead"
    )


def test_many_paragraphs_take_linear_time() -> None:
    assert len(_zones("Aa said so.\n" * 20_000)) == 20_000


def test_an_article_without_line_breaks_is_no_headline() -> None:
    words = " ".join([BODY] * 5) + " Recommended for you"
    assert [zone for _, zone in _zones(words)] == ["lead"]
