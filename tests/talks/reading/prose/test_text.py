"""Cutting an article: sentences, paragraphs, tokens, all in offsets of the stored text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from talks.reading.findings import ArticleText
from talks.reading.prose.text import LONGEST_SENTENCE, Document, plain_of
from talks.reading.prose.text import read as cut
from tests.talks.reading.conftest import Read
from tests.talks.reading.people_told import parties_of


def _sentences(words: str) -> list[str]:
    return [words[s.start : s.end].strip() for s in cut(ArticleText(words, None)).sentences]


def _document(words: str) -> Document:
    return cut(ArticleText(words, None))


def test_it_works() -> None:
    words = "The two sides met on Monday. They agreed on little.\n\nA second round will follow."
    assert _sentences(words) == [
        "The two sides met on Monday.",
        "They agreed on little.",
        "A second round will follow.",
    ]


def test_the_plain_text_is_as_long_as_the_stored_one() -> None:
    words = "“It’s late”—he said… «да»\u00a0\u200bпривет 😀"
    assert len(plain_of(words)) == len(words)


def test_us_before_a_capital_does_not_end_a_sentence() -> None:
    assert len(_sentences("A deal was near, U.S. Officials said on Friday. Nobody else agreed.")) == 2


def test_us_before_a_sentence_starter_does() -> None:
    assert len(_sentences("He flew home to the U.S. The talks went on without him.")) == 2


def test_titles_months_and_initials_do_not_end_a_sentence() -> None:
    assert len(_sentences("Mr. Karl J. Brandt met Gen. Ruiz on Jan. 10 in St. Moritz at 9 a.m. sharp.")) == 1


def test_a_sentence_inside_a_quotation_is_not_cut_off() -> None:
    assert len(_sentences('"We came. We talked. We left," the minister said.')) == 1


def test_a_sentence_ends_with_the_quotation_that_ends_it() -> None:
    assert len(_sentences("“We came to talk.” The other side did not.")) == 2


def test_a_missing_blank_between_sentences_is_no_hindrance() -> None:
    assert len(_sentences("They left the hall.The talks had failed.")) == 2


def test_a_hard_wrapped_paragraph_is_one() -> None:
    words = (
        "Negotiators from both countries gathered in the old town hall on Monday for a\n"
        "round that few of them believed in, and they stayed until after midnight.\n"
    )
    assert len(_document(words).paragraphs) == 1


def test_a_dateline_is_not_part_of_the_first_sentence() -> None:
    document = _document("GENEVA, Jan 10 (Sample) - The talks began.\n")
    assert _sentences("GENEVA, Jan 10 (Sample) - The talks began.") == ["The talks began."]
    assert document.dateline == "Jan 10"


def test_an_endless_sentence_is_cut() -> None:
    document = _document("word " * 2000)
    assert max(s.end - s.start for s in document.sentences) <= LONGEST_SENTENCE


def test_possessives_and_contractions_are_tokens_of_their_own() -> None:
    tokens = [token.text for token in _document("Iran's envoy doesn't say they've left.").tokens]
    assert tokens[:3] == ["Iran", "'s", "envoy"]
    assert "'ve" in tokens


def test_nothing_is_read_as_nothing() -> None:
    assert _sentences("") == []
    assert _sentences(" \n\n\t ") == []


def test_an_abbreviation_may_be_the_last_thing_in_a_text() -> None:
    assert _sentences("They live in the U.S. \r") == ["They live in the U.S."]


def test_bullets_live_times_and_page_furniture_are_no_part_of_a_sentence() -> None:
    for before in ("- ", "14:20 ", "ADVERTISEMENT ", "• "):
        words = f"It rained all day long in the town. {before}They met at the palace."
        assert _sentences(words)[-1] == "They met at the palace."


def test_sentences_glued_together_are_two() -> None:
    words = "He proposed a review without delay.A Canadian official said no."
    assert _sentences(words) == ["He proposed a review without delay.", "A Canadian official said no."]


def test_the_place_of_the_dateline_is_kept() -> None:
    document = _document("MUSCAT, Jan 8 (Wire & Press) - They met on Friday.")
    assert document.dateline_place is not None
    assert (document.text[slice(*document.dateline_place)], document.dateline) == ("MUSCAT", "Jan 8")


def test_no_ends_a_sentence_unless_a_number_follows() -> None:
    assert _sentences("Iran said no. Its delegation left.") == ["Iran said no.", "Its delegation left."]
    assert _sentences("Resolution No. 5 stands.") == ["Resolution No. 5 stands."]


@pytest.mark.parametrize(
    "words",
    ["Addis Ababa - Envoys met.", "GENEVA, January 21. /TASS/. Envoys met.", "GENEVA - Envoys met."],
)
def test_more_datelines(words: str) -> None:
    assert _sentences(words) == ["Envoys met."]


def test_a_name_between_dashes_is_no_dateline() -> None:
    words = "Salva Kiir - South Sudan's president - spoke."
    assert _sentences(words) == [words]


def test_two_hyphens_are_one_dash() -> None:
    document = _document("Peru -- which came late -- left.")
    assert [token.text for token in document.tokens[:3]] == ["Peru", "-", "which"]


def test_a_sentence_may_end_with_the_name_of_a_platform() -> None:
    words = "The ministry announced it in a post on X. Its envoy, Malcolm X. Orme, stayed in Oslo."
    assert len(_sentences(words)) == 2


def test_a_sentence_that_only_says_who_said_so_is_none() -> None:
    assert len(_sentences("“We wait for the boat.” Envoy Marta Orme said in Oslo on Monday. She left.")) == 2
    assert len(_sentences("“We wait for the boat.” Marta Orme said the boat was late. She left.")) == 3


def test_a_line_broken_in_mid_sentence_goes_on_behind_a_blank() -> None:
    words = (
        "The two sides of the quarrel over the weir sat down for the first time in the old town\n"
        "hall of Muscat.\n\nNobody spoke."
    )
    document = _document(words)
    assert "old town hall of Muscat.\n\nNobody" in document.plain
    assert document.sentence_span(document.sentences[0]).quote == words.split("\n\n")[0]


def test_what_stands_before_and_behind_is_found_by_offsets() -> None:
    document = _document("They sailed. Then they sat down.")
    first, second = document.sentences
    assert document.sentence_of(document.plain.index("sat")) is second
    assert (document.before(second), document.before(first)) == (first, None)
    behind = document.tokens[document.index_behind(document.plain.index(" sat"))]
    assert behind.text == "sat"


def test_a_dash_that_touches_two_words_parts_them(read: Read) -> None:
    words = "Kenyan minister Ana Testova—flanked by Ugandan minister Jan Muster—read a statement."
    assert parties_of(read, words) == {"Ana Testova": "kenya", "Jan Muster": "uganda"}


def test_the_tokens_of_a_sentence_are_found_by_their_words() -> None:
    document = _document("The ferry left. The tram and the ferry stayed, and the crew slept.")
    first, second = document.sentences
    assert [document.tokens[index].text for index in second.indices({"the", "ferry"})] == [
        "The",
        "the",
        "ferry",
        "the",
    ]
    assert first.indices({"tram", "crew"}) == []


def test_of_a_part_of_a_sentence_only_its_own_tokens_are_found() -> None:
    document = _document("The tram and the ferry stayed, and the crew slept.")
    [sentence] = document.sentences
    behind = replace(sentence, first=sentence.indices({","})[0])
    assert [document.tokens[index + 1].text for index in behind.indices({"the"})] == ["crew"]


def test_a_sentence_holds_the_parts_of_its_words() -> None:
    [sentence] = _document("The U.S. team's cease-fire held.").sentences
    assert {"cease-fire", "cease", "fire", "u", "team", "s", "held"} <= sentence.parts
    assert "cease" not in sentence.words
