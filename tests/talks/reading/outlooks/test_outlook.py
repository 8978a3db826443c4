"""Outlooks: whose they are, and what is none."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.outlooks_told import outlooks


def test_it_works(read: Read) -> None:
    words = "Secretary of State Antony Blinken said on Sunday that no breakthroughs are expected."
    assert [(o.by, o.by_text) for o in outlooks(read, words)] == [("united-states", "Antony Blinken")]


def test_the_reports_own_outlook_is_nobodys(read: Read) -> None:
    assert [o.by for o in outlooks(read, "The outlook is grim.")] == [None]


@pytest.mark.parametrize(
    "words", ["The hall is large.", "Iran and Iraq met for talks on trade.", "Progress was reported."]
)
def test_no_outlook(read: Read, words: str) -> None:
    assert outlooks(read, words) == []


def test_a_mood_about_something_is_more_than_a_mood(read: Read) -> None:
    words = "Iran and Iraq met. The government is optimistic that a way can be found."
    assert len(outlooks(read, words)) == 1


def test_whoever_believes_holds_the_outlook(read: Read) -> None:
    assert [o.by for o in outlooks(read, "Iran sees no chance of an agreement.")] == ["iran"]


@pytest.mark.parametrize(
    "words",
    [
        "Few in the region are optimistic.",
        "Asked whether the deal could be signed this year, the envoy smiled.",
        "“We hope all parties will show restraint,” China's envoy, Li Muster, said.",
        "The delegation is expected to arrive on Monday.",
        "A delegation is expected in Cairo on Saturday to be briefed by the hosts.",
    ],
)
def test_moods_questions_and_wishes_are_none(read: Read, words: str) -> None:
    assert outlooks(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "“They will sign, because they are tired,” said Olga Marek, a professor of history in Brno.",
        "“The truce will not see the spring,” an Addis-based diplomat said.",
        "Olga Marek, a researcher at the Danube Institute, said the paper would be forgotten by May.",
        "“There may be nobody left to talk to,” the analyst Olga Marek said.",
        "“It will be signed on the last night,” predicts the lawyer Olga Marek.",
    ],
)
def test_whoever_only_looks_on_foretells(read: Read, words: str) -> None:
    assert len(outlooks(read, words)) == 1


@pytest.mark.parametrize(
    "words",
    [
        "“We will sit here until the last cell is empty,” said Olga Marek, who speaks for the families.",
        "“There will be no fish from there on our tables,” said the deputy security adviser, Kim Do-yun.",
        "“Nobody will read our letters before we do,” the fisheries minister, Pavel Horak, said.",
        "A source at the league said the secretary would raise the matter on Thursday.",
        "A delegate, who could not be named, said the offer had been turned down.",
    ],
)
def test_whoever_sits_at_the_table_wants_and_does_not_foretell(read: Read, words: str) -> None:
    assert outlooks(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "The round was put off because the sides could not agree on a hall.",
        "Blinken cautioned that visas were a matter for the budget.",
        "The first phase is set to run out on Sunday.",
        "Whether they have listened is another matter.",
        "The farmers do not think of yielding.",
        "The two teams remain far apart on how it would begin.",
    ],
)
def test_what_is_past_or_open_is_no_outlook(read: Read, words: str) -> None:
    assert outlooks(read, words) == []


def test_a_few_quoted_words_take_their_sentence_along(read: Read) -> None:
    words = "Secretary of State Antony Blinken spoke of a day “at which we hope a date will be announced”."
    assert [o.summary for o in outlooks(read, words)] == [words]


def test_the_holder_is_called_as_in_the_report(read: Read) -> None:
    """The table knows his first name, the report does not tell it; the finding is kept all the same."""
    [found] = read("Iran and Israel met. Netanyahu has said that the talks will fail.", "outlook")
    assert getattr(found.payload, "by_text", None) == "Netanyahu"


@pytest.mark.parametrize("words", ["They'll argue and then sign", "It'll end in a shrug"])
def test_who_sits_at_no_table_foretells_in_short_forms(read: Read, words: str) -> None:
    said = f'"{words}," said Ana Testova, an analyst in Vienna.'
    assert len(outlooks(read, f"Iran and Iraq met in Geneva. {said}")) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Iran hopes the talks will lead to better ties and a common market, a ministry spokesman told us.",
        "Iran does not expect a breakthrough at the talks in Geneva, a spokesman for the ministry said.",
        "The talks are not expected to yield results, according to Iran's foreign ministry.",
        "Tehran has low expectations of the meeting.",
        "Tehran is hoping for a swift conclusion of the talks.",
        "Iran does not see a deal with its neighbour being signed this year, its minister said.",
        "Iran expects its talks with Iraq on fishing rights to take several weeks.",
    ],
)
def test_a_party_that_hopes_or_is_named_behind_holds_it(read: Read, words: str) -> None:
    assert [o.by for o in outlooks(read, words)] == ["iran"]


def test_of_whom_others_foretell_holds_nothing(read: Read) -> None:
    words = "Iran is not expected to sign any of the papers this week, Iraq's foreign ministry said."
    assert [o.by for o in outlooks(read, words)] == ["iraq"]


@pytest.mark.parametrize(
    "words",
    [
        "Iran expects Iraq to withdraw its troops.",
        "Iran expects Iraq to pay its debts.",
        "Iran expects Iraq to respond.",
    ],
)
def test_what_is_asked_of_another_is_none(read: Read, words: str) -> None:
    assert outlooks(read, words) == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The envoy would not say whether the deal could be signed this year.", 0),
        ("Two ministers met without a word on when the accord will be signed.", 0),
        ("The minister declined to be drawn on when a draft might be ready.", 0),
        ("He would fly in if a deal was within reach.", 0),
        ("The talks went further than many expected.", 0),
        ("What is the most likely outcome?", 0),
        ("Many expected a deal by the summer.", 1),
        ("A deal is within reach, he said.", 1),
        ("The envoy said that a draft might be ready in May.", 1),
    ],
)
def test_what_is_asked_or_conditional_is_not_foretold(read: Read, words: str, found: int) -> None:
    assert len(outlooks(read, "Iran and Iraq met in Geneva. " + words)) == found
