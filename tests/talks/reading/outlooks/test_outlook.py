"""Outlooks: whose they are, and what is none."""

from __future__ import annotations

import pytest

from talks.reading.findings import OutlookFound
from tests.talks.reading.conftest import Read


def _outlooks(read: Read, words: str) -> list[OutlookFound]:
    return [f.payload for f in read(words, "outlook") if isinstance(f.payload, OutlookFound)]


def test_it_works(read: Read) -> None:
    words = "Secretary of State Antony Blinken said on Sunday that no breakthroughs are expected."
    assert [(o.by, o.by_text) for o in _outlooks(read, words)] == [("united-states", "Antony Blinken")]


def test_the_reports_own_outlook_is_nobodys(read: Read) -> None:
    assert [o.by for o in _outlooks(read, "The outlook is grim.")] == [None]


@pytest.mark.parametrize(
    "words", ["The hall is large.", "Iran and Iraq met for talks on trade.", "Progress was reported."]
)
def test_no_outlook(read: Read, words: str) -> None:
    assert _outlooks(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Blinken expects the work to take years.",
        "Blinken said he expected a declaration of principles by Thursday.",
        "Blinken expressed the hope that direct talks would follow.",
        "The talks are to last two weeks, Blinken said.",
        "The round will be followed by another in Nairobi, Blinken said.",
        "The talks are expected to last three days, Blinken said.",
        "“I am not optimistic,” Blinken said.",
        "“We expect tough days ahead,” Blinken said.",
        "Blinken voiced confidence that a deal was within reach.",
    ],
)
def test_more_words_of_expectation(read: Read, words: str) -> None:
    named = "Secretary of State Antony Blinken landed. " + words
    assert [o.by for o in _outlooks(read, named)] == ["united-states"]


@pytest.mark.parametrize(
    "words",
    [
        "Blinken predicted that the road would open in spring.",
        "Nobody here expects them to sign.",
        "Blinken does not think the process will collapse.",
        "The talks are due to last until Sunday.",
        "The work will take longer.",
    ],
)
def test_still_more_words_of_expectation(read: Read, words: str) -> None:
    assert len(_outlooks(read, "Secretary of State Antony Blinken landed. " + words)) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Few in the hotel believe that the truce will survive the summer.",
        "A deal is not expected before the autumn.",
        "Officials of both sides privately expect the bus to roll before spring.",
        "The envoy sees no chance of an agreement.",
        "The mediator hopes to bring both delegations together again.",
        "It is unlikely that the parties will sign.",
        "Nobody here is betting on a breakthrough.",
        "Diplomats warned that the process may collapse.",
        "Most observers give the accord six months.",
        "The talks are on the verge of collapse.",
        "The minister expects at least three more rounds.",
        "The first reading of the text is expected to be completed in 2019.",
        "Success is far from certain.",
    ],
)
def test_outlooks_are_told_in_many_words(read: Read, words: str) -> None:
    assert len(_outlooks(read, words)) == 1


def test_whoever_believes_holds_the_outlook(read: Read) -> None:
    assert [o.by for o in _outlooks(read, "Iran sees no chance of an agreement.")] == ["iran"]


@pytest.mark.parametrize(
    "words", ["Analysts doubted that the pact would last.", "A deal could be announced within days."]
)
def test_doubts_and_days(read: Read, words: str) -> None:
    assert [o.by for o in _outlooks(read, words)] == [None]


@pytest.mark.parametrize(
    "words",
    [
        "The talks are likely to continue through Friday.",
        "A breakthrough remained a distant prospect.",
        "The chances of a deal appeared remote.",
        "The envoy said the two sides were close to a deal.",
        "Negotiators aim to conclude the deal by year-end.",
        "A second round is expected to follow next month.",
        "The technical talks should wrap up by Friday.",
        "The envoy warned that the road ahead would be long.",
        "It was too early to talk of a breakthrough, the envoy said.",
        "The summit is seen as the last chance to save the accord.",
        "The final phase will be the hardest, the envoy said.",
        "The envoy said it would take several more rounds.",
        "The envoy put the chances of a deal at 70 percent.",
        "The process is doomed to fail, the envoy said.",
        "The envoy said the differences would be resolved within a month.",
        "The envoy said a sixth round would be the last.",
        "It is hard to see how the two sides could agree, the diplomat said.",
        "The most likely outcome is another round.",
        "One diplomat said that the court could yet sink the whole thing.",
        "Ana Probe, a teacher, shrugged. “They will sign because they are tired,” Probe said.",
    ],
)
def test_outcomes_told_before_they_come(read: Read, words: str) -> None:
    assert len(_outlooks(read, words)) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Few in the region are optimistic.",
        "Asked whether the deal could be signed this year, the envoy smiled.",
        "“We hope all parties will show restraint,” China's envoy, Li Muster, said.",
        "The delegation is expected to arrive on Monday.",
    ],
)
def test_moods_questions_and_wishes_are_none(read: Read, words: str) -> None:
    assert _outlooks(read, words) == []


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
    assert len(_outlooks(read, words)) == 1


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
    assert _outlooks(read, words) == []


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
    assert _outlooks(read, words) == []


def test_a_few_quoted_words_take_their_sentence_along(read: Read) -> None:
    words = "Secretary of State Antony Blinken spoke of a day “at which we hope a date will be announced”."
    assert [o.summary for o in _outlooks(read, words)] == [words]
