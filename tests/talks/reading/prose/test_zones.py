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


def test_the_headline_may_stand_there_several_times() -> None:
    title = "Lake talks advance but we stay careful, says minister"
    words = (
        f"Left Menu now open\n\n{title}\n\nReuters | Banjul | 3 January\n\n{BODY}\n\n{title}\n\n{BODY} Twice."
    )
    assert [zone for _, zone in _zones(words, title)] == ["headline"] * 3 + ["lead", "headline", "body"]


def test_a_heading_amid_the_text_is_no_text() -> None:
    words = f"{BODY}\n\nMinister says the lake is closed\n\n{BODY} Twice."
    assert [zone for _, zone in _zones(words)] == ["lead", "headline", "body"]


@pytest.mark.parametrize(
    "line", ["The minister said it was late. Enditem", "He put it so:", '"It is late". EFE']
)
def test_a_line_with_a_stop_in_it_is_no_heading(line: str) -> None:
    assert _zones(f"{BODY}\n\n{line}")[1] == (line, "body")


def test_a_paragraph_that_is_printed_twice_is_read_once() -> None:
    longer = f"{BODY} They will meet again on Friday, if the boats run."
    assert [words for words, _ in _zones(f"{longer}\n\nA word.\n\n{longer}\n\nMore.")] == [
        longer,
        "A word.",
        "More.",
    ]


def test_a_lead_that_is_the_standfirst_too_is_read_once() -> None:
    start = "The visit of the minister to the lake will be decided after the fishermen have met on its shore,"
    words = f"{start} he said.\n\n{BODY}\n\n{start} he has been quoted as saying on Sunday."
    assert len(_zones(words)) == 2


def test_lines_broken_at_a_width_are_joined() -> None:
    words = (
        "The minister told his guest that the lake had been open to the boats of both\n"
        "Gambia and Senegal for a year. He also stressed, that\n"
        "Gambia would keep it open until the last of the fishermen of both countries had\n"
        "come home."
    )
    assert [words for words, _ in _zones(words)] == [words]


def test_a_line_over_a_long_paragraph_is_not_joined_to_it() -> None:
    words = f"10.45am GMT Banjul says that the lake is open to all of them\n{BODY} {BODY}"
    assert [zone for _, zone in _zones(words)] == ["headline", "lead"]


def test_what_stands_under_the_text_is_not_read() -> None:
    for head in ("Your comment", "Newsfeed", "Related posts", "Top stories", "About admin"):
        assert len(_zones(f"{BODY}\n\n{BODY} Twice.\n\n{head}\n\nThe harbour opened on Friday.")) == 2


def test_a_line_of_capitals_is_a_heading_though_the_next_one_is_as_wide() -> None:
    head = "Gambian Minister Ana Testova Says Banjul Is Working on a Date of Lake Talks"
    words = f"{head[:60]} ..\n{head}\nJan Muster (@muster) Published February 07, 2023\n{BODY} {BODY}"
    assert [zone for _, zone in _zones(words)] == ["headline"] * 3 + ["lead"]


@pytest.mark.parametrize(
    "line",
    ["- Gambia UN/Geneva (@GambiaGeneva) June 16, 2016", "The Quay Post welcomes your comments, readers."],
)
def test_who_posted_it_is_not_read(line: str) -> None:
    assert _zones(f"{BODY}\n\n{line}") == [(BODY, "lead")]


def test_a_colon_is_read_however_short() -> None:
    assert _zones(f"{BODY}\n\nHe added:")[1] == ("He added:", "body")


def test_a_caption_of_another_agency() -> None:
    assert _zones(f"{BODY}\n\nThe ministers at the lake - Sputnik International")[1][1] == "caption"


def test_a_quotation_without_its_last_stop_is_text() -> None:
    line = '"We are ready for lessons", Testova added'
    assert _zones(f"{BODY}\n\n{line}")[1] == (line, "body")


def test_a_photo_of_an_archive_is_a_caption() -> None:
    words = f"The head of the delegation, Ana Testova, in an archive photo.\n\n{BODY}"
    assert [zone for _, zone in _zones(words)] == ["caption", "lead"]


def test_a_caption_is_not_wrapped_into_the_text_below() -> None:
    words = f"File photo: The two ministers on the steps of the palace in Muscat with Ana Testova\n{BODY}"
    assert [zone for _, zone in _zones(words)] == ["caption", "lead"]


def test_a_short_sentence_heads_no_tail() -> None:
    before = "Iran and Iraq met in Muscat on Friday to talk about the weir.\n\nThey ate."
    text = before + "\n\nOther news came from Oman.\n\nIraq asked for the water of a year."
    assert zoned(text, "")[-1][1] == len(text)


def test_a_name_on_a_line_of_its_own_is_part_of_the_sentence_around_it() -> None:
    words = "They were met by Kenyan Prime Minister\nAna Testova\n, who had come by boat from the south."
    assert [zone for _, zone in _zones(words)] == ["lead"]


def test_a_name_over_the_text_is_not_part_of_it() -> None:
    assert len(_zones(f"Kenya gets a new Prime Minister\nAna Testova\n{BODY}\n{BODY} Twice.")) > 1
